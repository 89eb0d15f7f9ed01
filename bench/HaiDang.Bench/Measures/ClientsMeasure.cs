using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using HaiDang.Bench.Support;
using HaiDang.Kernel.Events;
using HaiDang.Kernel.Storage;
using Npgsql;

namespace HaiDang.Bench.Measures;

/// <summary>Sixteen clients decide at once in one ledger on PostgreSQL, beside sixteen that insert bare rows.</summary>
internal static class ClientsMeasure
{
    private const int Clients = 16;
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan Length = TimeSpan.FromSeconds(6);

    internal static async Task<IReadOnlyList<Measured>> Run(Places places)
    {
        var (store, where) = await places.Fresh(StoreKind.Postgres);
        var tallies = await TallyLog.Open(store);
        await using var source = NpgsqlDataSource.Create(where);
        await using (var create = source.CreateCommand("create table bare (id bigint generated always as identity primary key, body bytea not null)"))
        {
            await create.ExecuteNonQueryAsync();
        }

        var ours = await Load(async (client, turn) =>
        {
            var outcome = await tallies.Add(string.Create(CultureInfo.InvariantCulture, $"c{client}-{turn / 20}"), 1);
            if (outcome is not Outcome.Done) throw new InvalidOperationException("A client was refused: " + outcome);
        });
        var body = EventTypes.Body(new TallyAdded(1, "Bổ sung số liệu quý II", TallyLog.Day));
        var rival = await Load(async (_, _) =>
        {
            await using var insert = source.CreateCommand("insert into bare (body) values ($1)");
            insert.Parameters.Add(new NpgsqlParameter { Value = body });
            await insert.ExecuteNonQueryAsync();
        });
        return
        [
            new Measured(
                "clients/postgres", ours.PerSecond, "/s", "16 clients, one bare durable insert each", rival.PerSecond, rival.PerSecond / ours.PerSecond,
                "≥ 1000/s and p95 ≤ 50 ms", ours.PerSecond >= 1000 && ours.P95 <= 50,
                FormattableString.Invariant(
                    $"Whole decisions (history read, append); p50 {ours.P50:0.0}, p95 {ours.P95:0.0} ms against {rival.P95:0.0} ms. More clients share one commit, so a commit's wait is divided among them; another ledger has its own queue.")),
        ];
    }

    private static async Task<(double PerSecond, double P50, double P95)> Load(Func<int, int, Task> once)
    {
        var times = new ConcurrentBag<double>();
        var from = Stopwatch.GetTimestamp();
        await Task.WhenAll(Enumerable.Range(0, Clients).Select(client => Task.Run(async () =>
        {
            for (var turn = 0; Stopwatch.GetElapsedTime(from) is var now && now < WarmUp + Length; turn++)
            {
                var took = await Timing.Milliseconds(() => once(client, turn));
                if (now >= WarmUp) times.Add(took);
            }
        })));
        return (times.Count / (Stopwatch.GetElapsedTime(from) - WarmUp).TotalSeconds, Timing.At(times, 0.5), Timing.At(times, 0.95));
    }
}
