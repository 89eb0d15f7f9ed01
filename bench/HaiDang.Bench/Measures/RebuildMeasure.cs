using System.Globalization;
using HaiDang.Bench.Support;
using HaiDang.Kernel.Storage;
using Npgsql;

namespace HaiDang.Bench.Measures;

/// <summary>One projection rebuilt from the log on PostgreSQL, beside the same statements sent one by one.</summary>
internal static class RebuildMeasure
{
    private const int Entries = 50_000;
    private const int OneByOne = 10_000;

    internal static async Task<IReadOnlyList<Measured>> Run(Places places)
    {
        await Rebuilt(places, 10_000);
        var rival = OneByOne / await RowByRow(places) * 1000;
        var one = Entries / await Rebuilt(places, Entries) * 1000;
        var ten = Entries * 10 / await Rebuilt(places, Entries * 10) * 1000;
        return
        [
            new Measured(
                "rebuild/postgres", one, "/s", "the same statements one by one, prepared, in one transaction", rival, rival / one, "≥ 40000/s", one >= 40_000,
                FormattableString.Invariant($"{Entries} entries; at ten times the volume {ten:0}/s. Each entry is read once and each statement finds its row by key: linear in entries.")),
        ];
    }

    private static async Task<double> Rebuilt(Places places, int entries)
    {
        var (store, _) = await places.Fresh(StoreKind.Postgres);
        var tallies = await TallyLog.Open(store);
        await tallies.Log.AppendMany(TallyLog.Officer, TallyLog.Ledger, TallyLog.Many(entries), CancellationToken.None);
        await tallies.Projections.Prepare(store, tallies.Types, CancellationToken.None);
        IReadOnlyList<(string Name, long Differing)> found = [];
        var took = await Timing.Milliseconds(async () => found = await tallies.Projections.Rebuild(store, tallies.Types, CancellationToken.None));
        return found is [("tally-register", 0)] ? took : throw new InvalidOperationException("The rebuilt table differs.");
    }

    private static async Task<double> RowByRow(Places places)
    {
        var (store, where) = await places.Fresh(StoreKind.Postgres);
        var tallies = await TallyLog.Open(store);
        await using var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(where) { MaxAutoPrepare = 50, AutoPrepareMinUsages = 2 }.ToString());
        await connection.OpenAsync();
        await using var transaction = await connection.BeginTransactionAsync();
        var register = tallies.Projections.All[0];
        return await Timing.Milliseconds(async () =>
        {
            foreach (var (stream, version, e) in TallyLog.Many(OneByOne))
            {
                foreach (var statement in register.Apply(e, new(stream, version, TallyLog.Day, TallyLog.Officer.User, TallyLog.Officer.Organisation)))
                {
                    await using var command = new NpgsqlCommand(statement.Text, connection, transaction);
                    for (var i = 0; i < statement.Values.Count; i++)
                    {
                        command.Parameters.Add(new NpgsqlParameter(string.Create(CultureInfo.InvariantCulture, $"p{i}"), statement.Values[i]));
                    }

                    await command.ExecuteNonQueryAsync();
                }
            }

            await transaction.CommitAsync();
        });
    }
}
