using Dapper;
using HaiDang.Kernel.Events;
using Npgsql;
using NpgsqlTypes;

namespace HaiDang.Kernel.Storage;

/// <summary>Many entries at once, by PostgreSQL's own COPY.</summary>
internal static class PostgresBulk
{
    private const string Events = "copy event (ledger, position, stream, version, type, occurred_on, recorded_at, actor, organisation, body, leaf, hash) from stdin (format binary)";
    private const string Facts = "copy fact (ledger, position, line, measure, occurred_on, cohort_on, organisation, place, dimensions, approximate, quantity) from stdin (format binary)";

    /// <summary>Entries of an import; the projections are marked as behind.</summary>
    /// <returns>Position of the last entry.</returns>
    internal static async Task<long> Copy(NpgsqlConnection connection, LedgerId ledger, IEnumerable<NewEvent> events, CancellationToken ct)
    {
        await using var transaction = await connection.BeginTransactionAsync(ct);
        var head = await Lock(connection, ledger);
        foreach (var (name, version) in Rebuilding.Fed(head.Fed))
        {
            var marks = Rebuilding.Marks(name, ledger.Value, version, head.Position);
            await connection.ExecuteAsync(marks.Text, PostgresStore.Parameters(marks), transaction);
        }

        await using (var copy = await connection.BeginBinaryImportAsync(Events, ct))
        {
            await Chaining.InOrder(events, e => head.Chain(ledger, e), one => Write(copy, ledger, one));
            await copy.CompleteAsync(ct);
        }

        await Move(connection, ledger, head, fed: "");
        await transaction.CommitAsync(ct);

        // Walked in order next: a table whose size isn't known would be sorted whole first.
        await connection.ExecuteAsync("analyze event");
        return head.Position;
    }

    /// <summary>Appends of one ledger, with what their projections say and what they count.</summary>
    internal static async Task Copy(NpgsqlConnection connection, IReadOnlyList<Appending> group, CancellationToken ct)
    {
        var (ledger, fed) = (group[0].Ledger, group[0].Fed);
        await using var transaction = await connection.BeginTransactionAsync(ct);
        await PostgresBatched.Run(connection, transaction, async batch =>
        {
            foreach (var statement in group.SelectMany(one => one.Statements)) await batch.Add(statement);
        });
        var head = await Lock(connection, ledger);
        if (!string.Equals(head.Fed, fed, StringComparison.Ordinal)) throw new ProjectionsBehindException(ledger.Value);
        var placed = head.Place(group);
        var chained = Chaining.Ahead(group.SelectMany(one => one.Events), e => head.Chain(ledger, e));
        await using (var copy = await connection.BeginBinaryImportAsync(Facts, ct))
        {
            foreach (var one in placed) Write(copy, ledger, one);
            await copy.CompleteAsync(ct);
        }

        await using (var copy = await connection.BeginBinaryImportAsync(Events, ct))
        {
            foreach (var one in await chained) Write(copy, ledger, one);
            await copy.CompleteAsync(ct);
        }

        await Move(connection, ledger, head, fed);
        await transaction.CommitAsync(ct);
    }

    private static async Task<LedgerHead> Lock(NpgsqlConnection connection, LedgerId ledger)
    {
        await using var command = new NpgsqlCommand("select position, hash, recorded_at, fed from ledger where ledger = $1 for update", connection) { Parameters = { new() { Value = ledger.Value } } };
        await using var row = await command.ExecuteReaderAsync();
        return await row.ReadAsync()
            ? new LedgerHead { Position = row.GetInt64(0), Hash = (byte[])row[1], RecordedAt = row.GetFieldValue<DateTimeOffset>(2), Fed = row.GetString(3) }
            : throw new UnknownLedgerException(ledger.Value);
    }

    private static Task<int> Move(NpgsqlConnection connection, LedgerId ledger, LedgerHead head, string fed) => connection.ExecuteAsync(
        "update ledger set position = @Position, hash = @Hash, recorded_at = @RecordedAt, fed = @fed where ledger = @ledger",
        new { head.Position, head.Hash, RecordedAt = head.RecordedAt.UtcDateTime, fed, ledger = ledger.Value });

    private static void Write(NpgsqlBinaryImporter copy, LedgerId ledger, ChainedEvent chained)
    {
        var e = chained.Event;
        copy.StartRow();
        copy.Write(ledger.Value, NpgsqlDbType.Text);
        copy.Write(chained.Position, NpgsqlDbType.Bigint);
        copy.Write(e.Stream, NpgsqlDbType.Text);
        copy.Write(e.Version, NpgsqlDbType.Integer);
        copy.Write(e.Type, NpgsqlDbType.Text);
        copy.Write(e.OccurredOn, NpgsqlDbType.Date);
        copy.Write(chained.RecordedAt, NpgsqlDbType.TimestampTz);
        copy.Write(e.Actor, NpgsqlDbType.Text);
        copy.Write(e.Organisation, NpgsqlDbType.Text);
        copy.Write(e.Body, NpgsqlDbType.Bytea);
        copy.Write(chained.Leaf, NpgsqlDbType.Bytea);
        copy.Write(chained.Hash, NpgsqlDbType.Bytea);
    }

    private static void Write(NpgsqlBinaryImporter copy, LedgerId ledger, PlacedFact placed)
    {
        var fact = placed.Fact;
        copy.StartRow();
        copy.Write(ledger.Value, NpgsqlDbType.Text);
        copy.Write(placed.Position, NpgsqlDbType.Bigint);
        copy.Write(placed.Line, NpgsqlDbType.Integer);
        copy.Write(fact.Measure, NpgsqlDbType.Text);
        copy.Write(fact.OccurredOn, NpgsqlDbType.Date);
        if (fact.CohortOn is { } cohort) copy.Write(cohort, NpgsqlDbType.Date);
        else copy.WriteNull();
        copy.Write(fact.Organisation.Value, NpgsqlDbType.Text);
        copy.Write(fact.Place, NpgsqlDbType.Text);
        copy.Write(fact.Dimensions, NpgsqlDbType.Text);
        copy.Write(fact.Approximate, NpgsqlDbType.Boolean);
        copy.Write(fact.Quantity, NpgsqlDbType.Bigint);
    }
}
