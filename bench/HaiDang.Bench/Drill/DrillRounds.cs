using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;
using HaiDang.Bench.Support;
using HaiDang.Kernel.Events;
using HaiDang.Kernel.Storage;

namespace HaiDang.Bench.Drill;

/// <summary>What a round of the drill found after the kill.</summary>
/// <param name="Acknowledged">Entries whose acknowledgement was read before the pipe closed.</param>
/// <param name="Lost">Those of them that aren't in the log.</param>
/// <param name="Entries">Entries in the log afterwards, of all rounds.</param>
/// <param name="Fault">The first bad entry of the chain, or null.</param>
/// <param name="Differing">Rows of the table that differ from a rebuild.</param>
/// <param name="FactsDiffer">Whether the facts' sums differ from what the log counts.</param>
internal sealed record DrillRound(int Acknowledged, int Lost, long Entries, string? Fault, long Differing, bool FactsDiffer)
{
    internal bool Held => Acknowledged > 0 && Lost == 0 && Fault is null && Differing == 0 && !FactsDiffer;
}

/// <summary>Kills a writing process on SQLite, a whole server on PostgreSQL, at a random moment under load, and looks at what is left.</summary>
internal static class DrillRounds
{
    /// <param name="control">Whether the writer acknowledges before it appends; the drill must then find losses.</param>
    internal static async IAsyncEnumerable<DrillRound> Run(StoreKind kind, int rounds, bool control = false)
    {
        using var cluster = kind == StoreKind.Postgres ? Cluster.Start() : null;
        var folder = kind == StoreKind.Sqlite ? Directory.CreateTempSubdirectory("haidang-drill-").FullName : null;
        try
        {
            var where = folder ?? await Cluster.NewDatabase(cluster!.ConnectionString);
            for (var round = 0; round < rounds; round++)
            {
                var acknowledged = await Load(kind, where, round, control, cluster);
                cluster?.Resume();
                yield return await Look(kind, where, acknowledged);
            }
        }
        finally
        {
            if (folder is not null) Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task<IReadOnlyList<(string Stream, int Version)>> Load(StoreKind kind, string where, int round, bool control, Cluster? cluster)
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"r{round}") + (control ? ":" + DrillWriter.BeforeCommit : "");
        var start = new ProcessStartInfo("dotnet", [typeof(DrillRounds).Assembly.Location, "drill-writer", Words.Kebab(kind.ToString()), where, name])
        {
            UseShellExecute = false, RedirectStandardOutput = true,
        };
        using var writer = Process.Start(start)!;
        var acknowledged = new List<(string, int)>();
        if (await writer.StandardOutput.ReadLineAsync() is not { } first) throw new InvalidOperationException("The writer ended before its first entry.");
        Take(first);
        var rest = Task.Run(async () =>
        {
            while (await writer.StandardOutput.ReadLineAsync() is { } line) Take(line);
        });
        await Task.Delay(RandomNumberGenerator.GetInt32(20, 700));
        cluster?.Kill();
        if (cluster is null) writer.Kill();
        await rest;
        await writer.WaitForExitAsync();
        return acknowledged;

        void Take(string line)
        {
            // A line that the kill cut short was never read whole by anybody.
            if (line.Split(' ') is [var id, var version, "ok"]) acknowledged.Add((TallyLog.Stream(id).Name, int.Parse(version, CultureInfo.InvariantCulture)));
        }
    }

    private static async Task<DrillRound> Look(StoreKind kind, string where, IReadOnlyList<(string Stream, int Version)> acknowledged)
    {
        await using Store store = kind == StoreKind.Sqlite ? SqliteStore.Open(where) : await PostgresStore.Open(where, CancellationToken.None);
        var tallies = await TallyLog.Open(store);
        var verified = (await new Verification(store).All(CancellationToken.None)).Single();
        var there = new HashSet<(string, int)>();
        var (opened, added) = (0L, 0L);
        await foreach (var recorded in tallies.Log.Walk(TallyLog.Ledger, 0, CancellationToken.None))
        {
            there.Add((recorded.Stream.Name, recorded.Version));
            if (recorded.Event is TallyAdded one) added += one.Amount;
            else opened++;
        }

        var sums = (await store.Ask<Sum>($"select measure, sum(quantity) as quantity from fact group by measure", CancellationToken.None))
            .ToDictionary(sum => sum.Measure, sum => sum.Quantity, StringComparer.Ordinal);
        var rebuilt = await tallies.Projections.Rebuild(store, tallies.Types, CancellationToken.None);
        return new DrillRound(
            acknowledged.Count, acknowledged.Count(one => !there.Contains(one)), verified.Entries,
            verified.Fault is { } fault ? string.Create(CultureInfo.InvariantCulture, $"{fault.What} at {fault.Position}") : null,
            rebuilt.Sum(one => one.Differing),
            sums.GetValueOrDefault("bench.opened") != opened || sums.GetValueOrDefault("bench.added") != added);
    }

    private sealed class Sum
    {
        public string Measure { get; init; } = "";

        public long Quantity { get; init; }
    }
}
