using System.Data.Common;
using HaiDang.Bench.Support;
using HaiDang.Kernel.Events;
using HaiDang.Kernel.Storage;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace HaiDang.Bench.Measures;

/// <summary>A durable append with hash, projection and facts, beside a bare durable insert of one row, pair by pair.</summary>
internal static class AppendMeasure
{
    private const int Pairs = 300;
    private const int WarmUp = 30;

    internal static async Task<IReadOnlyList<Measured>> Run(Places places) => [await On(places, StoreKind.Sqlite), await On(places, StoreKind.Postgres)];

    private static async Task<Measured> On(Places places, StoreKind kind)
    {
        var (store, where) = await places.Fresh(kind);
        var tallies = await TallyLog.Open(store);

        // A file of its own on SQLite: two writers of one file throw away each other's page cache, and there is one writer.
        await using DbConnection raw = kind == StoreKind.Sqlite
            ? new SqliteConnection($"Data Source={Path.Combine(where, "bare.db")};Pooling=False;Default Timeout=30")
            : new NpgsqlConnection(where);
        await raw.OpenAsync();
        if (kind == StoreKind.Sqlite) await Execute(raw, "pragma journal_mode=wal; pragma synchronous=full");
        await Execute(raw, kind == StoreKind.Sqlite
            ? "create table bare (id integer primary key, body blob not null)"
            : "create table bare (id bigint generated always as identity primary key, body bytea not null)");
        await using var bare = raw.CreateCommand();
        bare.CommandText = "insert into bare (body) values (@body)";
        var body = bare.CreateParameter();
        body.ParameterName = "@body";
        body.Value = EventTypes.Body(new TallyAdded(1, "Bổ sung số liệu quý II", TallyLog.Day));
        bare.Parameters.Add(body);
        await bare.PrepareAsync();

        var appends = new List<double>();
        var inserts = new List<double>();
        for (var i = 0; i < WarmUp + Pairs; i++)
        {
            var pair = i;
            double append, insert;
            if (pair % 2 == 0)
            {
                append = await Timing.Milliseconds(() => Append(tallies, pair));
                insert = await Timing.Milliseconds(() => bare.ExecuteNonQueryAsync());
            }
            else
            {
                insert = await Timing.Milliseconds(() => bare.ExecuteNonQueryAsync());
                append = await Timing.Milliseconds(() => Append(tallies, pair));
            }

            if (i < WarmUp) continue;
            appends.Add(append);
            inserts.Add(insert);
        }

        var (ours, rival) = (Timing.At(appends, 0.5), Timing.At(inserts, 0.5));
        return new Measured(
            $"append/{Words.Kebab(kind.ToString())}", ours, "ms", "bare durable insert of the same bytes", rival, ours / rival, "ratio ≤ 2.5", ours / rival <= 2.5,
            FormattableString.Invariant(
                $"Median of {Pairs} pairs; p95 {Timing.At(appends, 0.95):0.0} against {Timing.At(inserts, 0.95):0.0} ms. Grows with the stream's length (its history is counted), not with the ledger's; b-trees deepen by the logarithm."));
    }

    // What EventLog.Append does for one event of a stream of up to ten, without reading the history first.
    private static async Task Append(TallyLog tallies, int i)
    {
        var stream = TallyLog.Stream("a" + i);
        var day = TallyLog.Day;
        var e = new TallyOpened("Bảng " + i, day);
        var now = EventHash.Moment(TimeProvider.System.GetUtcNow());
        var entry = new NewEvent(stream.Name, 1, tallies.Types.NameOf(e), day, now, TallyLog.Officer.User.Value, TallyLog.Officer.Organisation.Value, EventTypes.Body(e));
        List<Recorded> history = [new(stream, 0, 1, entry.Type, day, now, TallyLog.Officer.User, TallyLog.Officer.Organisation, e)];
        var statements = tallies.Projections.Feed(history, tallies.Types).ToList();
        var facts = tallies.Facts.Difference(stream, [], EffectiveHistory.Of(history, tallies.Types));
        await tallies.Store.Append(new Appending(TallyLog.Ledger, [entry], "k" + i, statements, facts, tallies.Projections.Signature), CancellationToken.None);
    }

    private static async Task Execute(DbConnection connection, string sql)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync();
    }
}
