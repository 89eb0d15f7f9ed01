using System.Globalization;
using HaiDang.Kernel.Organisations;
using HaiDang.Kernel.Storage;

namespace HaiDang.Kernel.Events;

/// <summary>Tables made from the log: caught up, built beside the old ones and swapped in, compared.</summary>
internal static class Rebuilding
{
    private const string Ending = "__next";
    private const int StreamsAtOnce = 200;

    /// <summary>Builds a projection anew beside the old one and puts it in its place.</summary>
    /// <returns>Rows that stood only in the old tables or only in the new; null when there were no old ones of this version.</returns>
    internal static async Task<long?> Build(Store store, EventTypes types, Projection projection, CancellationToken ct)
    {
        long? differing = null;
        var kept = await store.Ask<long>($"select version from projection where name = {projection.Name} and ledger = ''", ct);
        var old = kept.Count > 0;
        await store.RunBatched(
            async batch =>
            {
                await batch.Add(Sql.Raw("update ledger set fed = fed"));
                await batch.Flush();
                foreach (var statement in Statements(projection.Beside(projection.Create, Ending))) await batch.Add(Sql.Raw(statement));
                foreach (var ledger in await store.Ask<Mark>($"select ledger as name, position from ledger", ct))
                {
                    var id = new LedgerId(ledger.Name);
                    await Apply(store, types, [(projection, 0L)], Ending, id, batch, ct);
                    await batch.Add(Marks(projection.Name, id.Value, projection.Version, ledger.Position));
                }

                await batch.Flush();
                if (old && kept[0] == projection.Version) differing = await Differences(batch, projection);
                foreach (var table in projection.Tables)
                {
                    if (old) await batch.Add(Sql.Raw($"drop table {table}"));
                    await store.Rename(batch, table + Ending, table);
                }

                foreach (var index in projection.IndexesOn(store.Kind)) await batch.Add(Sql.Raw(index));
                await batch.Add(Marks(projection.Name, "", projection.Version, 0));
            },
            ct);
        return differing;
    }

    /// <summary>Applies a ledger's entries to projections, each from after its own position.</summary>
    internal static async Task Apply(
        Store store, EventTypes types, IReadOnlyList<(Projection Projection, long After)> behind, string ending, LedgerId ledger, IBatched batch, CancellationToken ct)
    {
        if (behind.Count == 0) return;
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        var touched = behind.Where(one => one.Projection.ReadsWhole).ToDictionary(one => one.Projection, _ => new HashSet<string>(StringComparer.Ordinal));
        await foreach (var row in store.ReadLog(ledger, behind.Min(one => one.After), ct))
        {
            var stream = new StreamId(ledger, row.Stream);
            Recorded? recorded = null;
            foreach (var (projection, after) in behind)
            {
                if (row.Position <= after || !projection.Hears(stream)) continue;
                if (touched.TryGetValue(projection, out var those))
                {
                    those.Add(row.Stream);
                    continue;
                }

                recorded ??= Read(types, stream, row);
                foreach (var statement in recorded.Event is Retracted or Amended
                    ? await Anew(store, types, projection, stream, row.Version, ct)
                    : projection.Apply(recorded.Event, recorded.At))
                {
                    await Add(projection, statement);
                }
            }
        }

        // A row that needs its stream's whole history is written once, from where the ledger stands.
        foreach (var (projection, streams) in touched)
        {
            // A table that begins here holds nothing that could be taken away.
            var clears = behind.Any(one => one.Projection == projection && one.After > 0);
            foreach (var names in streams.Chunk(StreamsAtOnce))
            {
                foreach (var (stream, history) in await Histories(store, types, ledger, names, ct))
                {
                    foreach (var statement in (clears ? projection.Clear(stream) : []).Concat(projection.Write(stream, EffectiveHistory.Of(history, types)))) await Add(projection, statement);
                }
            }
        }

        ValueTask Add(Projection projection, Sql statement) => batch.Add(ending.Length == 0 ? statement : statement.WithText(Beside(texts, projection, statement.Text, ending)));
    }

    /// <summary>Notes how far a projection has come in a ledger; an empty ledger holds its version.</summary>
    internal static Sql Marks(string name, string ledger, int version, long position) => $"""
        insert into projection (name, ledger, version, position)
        values ({name}, {ledger}, {version}, {position})
        on conflict (name, ledger) do update set version = excluded.version, position = excluded.position
        """;

    /// <summary>The projections of a signature, all of them at the ledger's head while it is fed.</summary>
    internal static IEnumerable<(string Name, int Version)> Fed(string signature) =>
        from one in signature.Split(' ', StringSplitOptions.RemoveEmptyEntries)
        let colon = one.LastIndexOf(':')
        where colon > 0
        select (one[..colon], int.Parse(one[(colon + 1)..], CultureInfo.InvariantCulture));

    private static async Task<IEnumerable<Sql>> Anew(Store store, EventTypes types, Projection projection, StreamId stream, int upTo, CancellationToken ct)
    {
        var rows = await store.Ask<StoredEvent>(
            $"""
            select position, stream, version, type, occurred_on, recorded_at, actor, organisation, body, leaf, hash
            from event
            where ledger = {stream.Ledger} and stream = {stream.Name} and version <= {upTo}
            order by version
            """,
            ct);
        var effective = EffectiveHistory.Of([.. rows.Select(row => Read(types, stream, row))], types);
        return projection.Clear(stream).Concat(effective.SelectMany(recorded => projection.Apply(recorded.Event, recorded.At)));
    }

    private static async Task<IEnumerable<(StreamId Stream, IReadOnlyList<Recorded> History)>> Histories(
        Store store, EventTypes types, LedgerId ledger, IReadOnlyList<string> names, CancellationToken ct)
    {
        var rows = await store.Ask<StoredEvent>(
            $"""
            select position, stream, version, type, occurred_on, recorded_at, actor, organisation, body, leaf, hash
            from event
            where ledger = {ledger} and {Sql.In("stream", names)}
            order by stream, version
            """,
            ct);
        return rows.GroupBy(row => row.Stream, StringComparer.Ordinal).Select(one =>
        {
            var stream = new StreamId(ledger, one.Key);
            return (stream, (IReadOnlyList<Recorded>)[.. one.Select(row => Read(types, stream, row))]);
        });
    }

    private static Recorded Read(EventTypes types, StreamId stream, StoredEvent row) => new(
        stream, row.Position, row.Version, row.Type, row.OccurredOn, row.RecordedAt, new UserId(row.Actor), new OrganisationId(row.Organisation),
        types.Read(row.Type, row.Body ?? throw new InvalidDataException("The entry's body isn't kept here; tables can't be rebuilt from it.")));

    private static string Beside(Dictionary<string, string> texts, Projection projection, string text, string ending)
    {
        if (!texts.TryGetValue(text, out var beside)) texts[text] = beside = projection.Beside(text, ending);
        return beside;
    }

    private static async Task<long> Differences(IBatched batch, Projection projection)
    {
        var sum = 0L;
        foreach (var table in projection.Tables)
        {
            sum += await batch.Count(Sql.Raw(
                $"select (select count(*) from (select * from {table} except select * from {table}{Ending}) a) + (select count(*) from (select * from {table}{Ending} except select * from {table}) b)"));
        }

        return sum;
    }

    private static string[] Statements(string text) =>
        text.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private sealed class Mark
    {
        public string Name { get; init; } = "";

        public long Position { get; init; }
    }
}
