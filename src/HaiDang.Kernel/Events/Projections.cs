using HaiDang.Kernel.Storage;

namespace HaiDang.Kernel.Events;

/// <summary>The projections this program feeds, in the order they were registered.</summary>
public sealed class Projections
{
    // So many entries at once change what a store knows of its tables.
    private const int Many = 10_000;
    private readonly IReadOnlyList<Projection> all;

    /// <summary>Takes the projections of all modules.</summary>
    public Projections(IEnumerable<Projection> projections)
    {
        all = [.. projections.OrderBy(projection => projection.Name, StringComparer.Ordinal)];
        Signature = all.Count == 0 ? "none" : string.Join(' ', all.Select(projection => projection.Name + ":" + projection.Version));
    }

    /// <summary>All of them, by name.</summary>
    public IReadOnlyList<Projection> All => all;

    /// <summary>Names and versions: a ledger fed by another set is not written to before it is caught up.</summary>
    public string Signature { get; }

    /// <summary>What the last entry of a history changes in the tables.</summary>
    /// <param name="history">A stream's entries as recorded, the new one last.</param>
    internal IEnumerable<Sql> Feed(IReadOnlyList<Recorded> history, EventTypes types)
    {
        var last = history[^1];
        foreach (var projection in all)
        {
            if (!projection.Hears(last.Stream)) continue;
            if (projection.ReadsWhole)
            {
                // A stream that begins here wrote nothing yet that could be taken away.
                foreach (var statement in (history.Count > 1 ? projection.Clear(last.Stream) : []).Concat(projection.Write(last.Stream, EffectiveHistory.Of(history, types)))) yield return statement;
            }
            else if (last.Event is Retracted or Amended)
            {
                foreach (var statement in projection.Clear(last.Stream)) yield return statement;
                foreach (var recorded in EffectiveHistory.Of(history, types))
                {
                    foreach (var statement in projection.Apply(recorded.Event, recorded.At)) yield return statement;
                }
            }
            else
            {
                foreach (var statement in projection.Apply(last.Event, last.At)) yield return statement;
            }
        }
    }

    /// <summary>Makes what is missing and brings everything to the head of every ledger; done before the first request.</summary>
    public async Task Prepare(Store store, EventTypes types, CancellationToken ct)
    {
        var kept = (await store.Ask<Kept>($"select name, version from projection where ledger = ''", ct)).ToDictionary(row => row.Name, row => row.Version, StringComparer.Ordinal);
        var built = new List<string>();
        foreach (var projection in all)
        {
            var known = kept.TryGetValue(projection.Name, out var version);
            if (known && version > projection.Version) throw new ProjectionsBehindException("*");
            if (known && version == projection.Version) continue;
            await Rebuilding.Build(store, types, projection, ct);
            built.AddRange(projection.Tables);
        }

        if (built.Count > 0 && (await store.Ask<long>($"select position from ledger where position >= {Many} limit 1", ct)).Count > 0) await store.Study(built, ct);

        await store.GrantRights(ct);
        foreach (var ledger in await store.Ask<LedgerId>($"select ledger from ledger where fed <> {Signature}", ct)) await CatchUp(store, types, ledger, ct);
    }

    /// <summary>Builds every projection anew and says what differed from the tables that stood.</summary>
    /// <returns>Name and number of differing rows of each.</returns>
    public async Task<IReadOnlyList<(string Name, long Differing)>> Rebuild(Store store, EventTypes types, CancellationToken ct)
    {
        var differences = new List<(string, long)>();
        foreach (var projection in all) differences.Add((projection.Name, await Rebuilding.Build(store, types, projection, ct) ?? 0));
        await store.GrantRights(ct);
        return differences;
    }

    /// <summary>Brings every projection of a ledger to its head and marks the ledger as fed by this program's set.</summary>
    internal async Task CatchUp(Store store, EventTypes types, LedgerId ledger, CancellationToken ct)
    {
        var behind = 0L;
        await store.RunBatched(Up, ct);
        if (behind >= Many) await store.Study([.. all.SelectMany(projection => projection.Tables)], ct);

        async Task Up(IBatched batch)
        {
            // Holds the ledger: nothing is appended while the tables are brought up.
            await batch.Add($"update ledger set fed = fed where ledger = {ledger}");
            await batch.Flush();
            var head = (await store.Ask<LedgerRow>($"select ledger, position, fed from ledger where ledger = {ledger}", ct)).Single();
            var marks = (await store.Ask<Kept>($"select name, version, position from projection where ledger = {ledger}", ct))
                .ToDictionary(row => (row.Name, row.Version), row => row.Position);
            foreach (var fed in Rebuilding.Fed(head.Fed)) marks[fed] = head.Position;
            var late = all.Select(projection => (projection, After: marks.GetValueOrDefault((projection.Name, projection.Version)))).Where(one => one.After < head.Position).ToList();
            behind = late.Select(one => head.Position - one.After).DefaultIfEmpty().Max();
            await Rebuilding.Apply(store, types, late, "", ledger, batch, ct);
            foreach (var projection in all) await batch.Add(Rebuilding.Marks(projection.Name, ledger.Value, projection.Version, head.Position));
            await batch.Add($"update ledger set fed = {Signature} where ledger = {ledger}");
        }
    }

    private sealed class Kept
    {
        public string Name { get; init; } = "";

        public int Version { get; init; }

        public long Position { get; init; }
    }
}
