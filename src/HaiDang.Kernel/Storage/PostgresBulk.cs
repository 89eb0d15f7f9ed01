using Dapper;
using HaiDang.Kernel.Events;
using Npgsql;

namespace HaiDang.Kernel.Storage;

/// <summary>Many entries at once, by PostgreSQL's own COPY.</summary>
internal static class PostgresBulk
{
    private static readonly string[] Events = ["ledger", "position", "stream", "version", "type", "occurred_on", "recorded_at", "actor", "organisation", "body", "leaf", "hash"];
    private static readonly string[] Facts = ["ledger", "position", "line", "measure", "occurred_on", "cohort_on", "organisation", "place", "dimensions", "approximate", "quantity"];

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

        await using (var rows = await PostgresRows.Into(connection, "event", Events, ct))
        {
            await Chaining.InOrder(events, e => head.Chain(ledger, e), one => Write(rows, ledger, one));
            await rows.Complete();
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
        await using (var rows = await PostgresRows.Into(connection, "fact", Facts, ct))
        {
            foreach (var one in placed) Write(rows, ledger, one);
            await rows.Complete();
        }

        await using (var rows = await PostgresRows.Into(connection, "event", Events, ct))
        {
            foreach (var one in await chained) Write(rows, ledger, one);
            await rows.Complete();
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

    private static void Write(PostgresRows rows, LedgerId ledger, ChainedEvent chained)
    {
        var e = chained.Event;
        rows.Row();
        rows.Text(ledger.Value);
        rows.Long(chained.Position);
        rows.Text(e.Stream);
        rows.Int(e.Version);
        rows.Text(e.Type);
        rows.Day(e.OccurredOn);
        rows.Moment(chained.RecordedAt);
        rows.Text(e.Actor);
        rows.Text(e.Organisation);
        rows.Bytes(e.Body);
        rows.Bytes(chained.Leaf);
        rows.Bytes(chained.Hash);
    }

    private static void Write(PostgresRows rows, LedgerId ledger, PlacedFact placed)
    {
        var fact = placed.Fact;
        rows.Row();
        rows.Text(ledger.Value);
        rows.Long(placed.Position);
        rows.Int(placed.Line);
        rows.Text(fact.Measure);
        rows.Day(fact.OccurredOn);
        rows.Day(fact.CohortOn);
        rows.Text(fact.Organisation.Value);
        rows.Text(fact.Place);
        rows.Text(fact.Dimensions);
        rows.Yes(fact.Approximate);
        rows.Long(fact.Quantity);
    }
}
