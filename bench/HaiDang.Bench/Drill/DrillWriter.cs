using System.Globalization;
using HaiDang.Bench.Support;
using HaiDang.Kernel.Events;
using HaiDang.Kernel.Storage;
using Npgsql;

namespace HaiDang.Bench.Drill;

/// <summary>The process that is killed: eight writers append without end, and each acknowledgement is a line on stdout.</summary>
internal static class DrillWriter
{
    private const int Writers = 8;

    /// <summary>Argument of the control: acknowledges before the append, so that the drill must find losses.</summary>
    internal const string BeforeCommit = "before-commit";

    /// <param name="round">Names the round's streams; with the control's word after a colon.</param>
    internal static async Task<int> Run(string kind, string where, string round)
    {
        var early = round.EndsWith(":" + BeforeCommit, StringComparison.Ordinal);
        await using Store store = kind == "sqlite" ? SqliteStore.Open(where) : await PostgresStore.Open(where, CancellationToken.None);
        var tallies = await TallyLog.Open(store);
        using var output = Console.OpenStandardOutput();
        var one = new Lock();
        try
        {
            await Task.WhenAll(Enumerable.Range(0, Writers).Select(writer => Task.Run(async () =>
            {
                for (var turn = 0; ; turn++)
                {
                    var id = string.Create(CultureInfo.InvariantCulture, $"{round.Split(':')[0]}-{writer}-{turn / 20}");
                    var version = (turn % 20) + 1;
                    if (early) Acknowledge(id, version);
                    if (await tallies.Add(id, turn % 7) is not Outcome.Done) throw new InvalidOperationException("A writer was refused.");
                    if (!early) Acknowledge(id, version);
                }
            })));
        }
        catch (NpgsqlException)
        {
            // The server was killed under it; what was acknowledged is printed.
            return 3;
        }

        return 0;

        void Acknowledge(string id, int version)
        {
            // Written whole and at once: a line in the pipe outlives this process.
            var line = System.Text.Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{id} {version} ok\n"));
            lock (one) output.Write(line);
        }
    }
}
