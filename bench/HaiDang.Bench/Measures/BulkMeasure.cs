using HaiDang.Bench.Support;
using HaiDang.Kernel.Storage;
using Microsoft.Data.Sqlite;

namespace HaiDang.Bench.Measures;

/// <summary>100,000 entries brought in at once on SQLite, beside plain inserts of the same rows in one transaction.</summary>
internal static class BulkMeasure
{
    private const int Entries = 100_000;
    private const string Columns = "ledger, position, stream, version, type, occurred_on, recorded_at, actor, organisation, body, leaf, hash";

    internal static async Task<IReadOnlyList<Measured>> Run(Places places)
    {
        // Once small, so that neither side pays for the compiler.
        await Once(places, 20_000);
        var (small, _) = await Once(places, Entries / 10);
        var (ours, rival) = await Once(places, Entries);
        return
        [
            new Measured(
                "bulk/sqlite", Entries / ours * 1000, "/s", "plain inserts of the same rows, hashes ready", Entries / rival * 1000, ours / rival,
                "≥ 50000/s", Entries / ours * 1000 >= 50_000,
                FormattableString.Invariant(
                    $"{Entries / 10 / small * 1000:0}/s at a tenth of the volume: the cost an entry is three digests and three b-trees, which deepen by the logarithm.")),
        ];
    }

    private static async Task<(double Ours, double Rival)> Once(Places places, int entries)
    {
        var (store, where) = await places.Fresh(StoreKind.Sqlite);
        var tallies = await TallyLog.Open(store);
        var many = TallyLog.Many(entries).ToList();
        var ours = await Timing.Milliseconds(() => tallies.Log.AppendMany(TallyLog.Officer, TallyLog.Ledger, many, CancellationToken.None));

        var rows = new List<object[]>(entries);
        await using (var reading = new SqliteConnection($"Data Source={Path.Combine(where, "register.db")};Pooling=False"))
        {
            await reading.OpenAsync();
            await using var select = reading.CreateCommand();
            select.CommandText = $"select {Columns} from event order by position";
            await using var found = await select.ExecuteReaderAsync();
            while (await found.ReadAsync())
            {
                var row = new object[12];
                found.GetValues(row);
                rows.Add(row);
            }
        }

        var (_, other) = await places.Fresh(StoreKind.Sqlite);
        await using var raw = new SqliteConnection($"Data Source={Path.Combine(other, "register.db")};Pooling=False");
        await raw.OpenAsync();
        await using var set = raw.CreateCommand();
        set.CommandText = """
            pragma synchronous=full; pragma cache_size=-16000;
            create table event (
              ledger text not null, position bigint not null, stream text not null, version int not null, type text not null,
              occurred_on date not null, recorded_at timestamptz not null, actor text not null, organisation text not null,
              body bytea, leaf bytea not null, hash bytea not null, primary key (ledger, position));
            create unique index event_stream on event (ledger, stream, version)
            """;
        await set.ExecuteNonQueryAsync();
        var rival = await Timing.Milliseconds(() =>
        {
            using var transaction = raw.BeginTransaction();
            using var insert = raw.CreateCommand();
            insert.Transaction = transaction;
            insert.CommandText = $"insert into event ({Columns}) values ({string.Join(", ", Enumerable.Range(0, 12).Select(i => "$" + i))})";
            for (var i = 0; i < 12; i++) insert.Parameters.AddWithValue("$" + i, DBNull.Value);
            foreach (var row in rows)
            {
                for (var i = 0; i < 12; i++) insert.Parameters[i].Value = row[i];
                insert.ExecuteNonQuery();
            }

            transaction.Commit();
            return Task.CompletedTask;
        });
        return (ours, rival);
    }
}
