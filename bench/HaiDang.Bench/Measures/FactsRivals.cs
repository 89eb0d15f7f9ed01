using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using HaiDang.Bench.Support;
using HaiDang.Kernel.Facts;
using HaiDang.Kernel.Storage;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace HaiDang.Bench.Measures;

/// <summary>The same sum over the same facts by others, written as well as they allow. A rival whose figures differ stops the run.</summary>
internal static class FactsRivals
{
    private const string DuckFolder = "HAIDANG_BENCH_DUCKDB";

    internal static async Task<(string Name, double? Milliseconds, double? Times, string Growth)> Postgres(Places places, string lines, IReadOnlyList<Figure> figures, int rounds, double times)
    {
        var (_, where) = await places.Fresh(StoreKind.Postgres);
        await using var connection = new NpgsqlConnection(where + ";Command Timeout=0");
        await connection.OpenAsync();
        string[] setUp =
        [
            "create unlogged table rival (occurred_on date not null, measure smallint not null, commune int not null, quantity smallint not null, province smallint not null)",
            "create table commune (commune int primary key, province smallint not null)",
        ];
        foreach (var one in setUp) await Do(connection, one);
        var copied = await Timing.Milliseconds(async () =>
        {
            await using var into = await connection.BeginTextImportAsync("copy rival (province, measure, commune, occurred_on, quantity) from stdin (format csv)");
            using var from = new StreamReader(lines);
            var buffer = new char[1 << 16];
            for (int read; (read = await from.ReadAsync(buffer)) > 0;) await into.WriteAsync(buffer.AsMemory(0, read));
        });
        string[] ready =
        [
            "insert into commune select distinct commune, province from rival",
            "create index rival_covering on rival (occurred_on) include (measure, commune, quantity)",
            "vacuum (analyze) rival", "analyze commune",
            "set work_mem = '256MB'", "set max_parallel_workers_per_gather = 4", "set parallel_setup_cost = 0", "set parallel_tuple_cost = 0.001", "set random_page_cost = 1.1",
        ];
        foreach (var one in ready) await Do(connection, one);
        const string Sum = "select c.province, r.measure, sum(r.quantity) from rival r join commune c using (commune) where r.occurred_on between '2021-01-01' and '2021-12-31' group by 1, 2";
        var (best, with) = (double.MaxValue, "");
        foreach (var jit in new[] { "off", "on" })
        {
            await Do(connection, "set jit = " + jit);
            var found = new Dictionary<(int, int), long>();
            var taken = new List<double>();
            for (var round = 0; round < Math.Min(rounds, 7); round++)
            {
                taken.Add(await Timing.Milliseconds(async () =>
                {
                    found.Clear();
                    await using var command = new NpgsqlCommand(Sum, connection);
                    await using var reader = await command.ExecuteReaderAsync();
                    while (await reader.ReadAsync()) found[(reader.GetInt16(0), reader.GetInt16(1))] = reader.GetInt64(2);
                }));
            }

            Same("PostgreSQL", figures, found);
            if (Timing.At(taken, 0.5) is var median && median < best) (best, with) = (median, "jit " + jit);
        }

        var plan = new List<string>();
        await using (var command = new NpgsqlCommand("explain (analyze, costs off, timing off) " + Sum, connection))
        await using (var reader = await command.ExecuteReaderAsync())
        {
            while (await reader.ReadAsync()) plan.Add(reader.GetString(0));
        }

        await using var version = new NpgsqlCommand("show server_version", connection);
        return ("postgres", best, times, $"PostgreSQL {await version.ExecuteScalarAsync()}, {with}, copied in at {new FileInfo(lines).Length / copied / 1000:0} MB/s.\n    " + string.Join("\n    ", [.. setUp, .. ready, Sum, .. plan]));
    }

    internal static async Task<(string Name, double? Milliseconds, double? Times, string Growth)> Duck(string lines, IReadOnlyList<Figure> figures, int rounds, double times)
    {
        if (Environment.GetEnvironmentVariable(DuckFolder) is not { Length: > 0 } folder) return ("duckdb", null, null, $"    DuckDB isn't measured: {DuckFolder} names no folder in which npm installed @duckdb/node-api.");
        var start = new ProcessStartInfo("node", [Path.Combine(Repository.Root, "bench", "HaiDang.Bench", "Support", "duckdb.cjs"), folder, lines, rounds.ToString(CultureInfo.InvariantCulture)]) { RedirectStandardOutput = true, UseShellExecute = false };
        using var process = Process.Start(start)!;
        var answer = JsonSerializer.Deserialize<DuckAnswer>(await process.StandardOutput.ReadToEndAsync(), BenchJson.Indented)!;
        await process.WaitForExitAsync();
        Same("DuckDB", figures, answer.Rows.ToDictionary(row => ((int)row[0], (int)row[1]), row => row[2]));
        return ("duckdb", Timing.At(answer.Times, 0.5), times, $"DuckDB {answer.Version}, {answer.Threads} threads, table sorted by day, in memory.");
    }

    private static readonly string[] Holes = ["@d", "@m", "@p", "@q"];

    private static readonly string[] Begin =
        ["pragma journal_mode = off", "pragma synchronous = off", "create table rival (occurred_on text not null, measure int not null, province int not null, quantity int not null)", "begin"];

    internal static async Task<(string Name, double? Milliseconds, double? Times, string Growth)> Sqlite(string where, string lines, IReadOnlyList<Figure> figures, int rounds)
    {
        await using var connection = new SqliteConnection($"Data Source={Path.Combine(where, "rival.db")};Pooling=False");
        await connection.OpenAsync();
        foreach (var one in Begin) await Do(connection, one);
        await using (var insert = connection.CreateCommand())
        {
            insert.CommandText = "insert into rival values (@d, @m, @p, @q)";
            var values = Holes.Select(name => insert.Parameters.Add(new SqliteParameter { ParameterName = name })).ToArray();
            foreach (var line in File.ReadLines(lines))
            {
                var parts = line.Split(',');
                (values[0].Value, values[1].Value, values[2].Value, values[3].Value) = (parts[3], int.Parse(parts[1], CultureInfo.InvariantCulture), int.Parse(parts[0], CultureInfo.InvariantCulture), int.Parse(parts[4], CultureInfo.InvariantCulture));
                insert.ExecuteNonQuery();
            }
        }

        foreach (var one in new[] { "commit", "create index rival_by_day on rival (occurred_on)", "analyze" }) await Do(connection, one);
        var (found, taken) = (new Dictionary<(int, int), long>(), new List<double>());
        for (var round = 0; round < rounds; round++)
        {
            taken.Add(await Timing.Milliseconds(async () =>
            {
                found.Clear();
                await using var command = connection.CreateCommand();
                command.CommandText = "select province, measure, sum(quantity) from rival where occurred_on between '2021-01-01' and '2021-12-31' group by province, measure";
                await using var reader = await command.ExecuteReaderAsync();
                while (await reader.ReadAsync()) found[(reader.GetInt32(0), reader.GetInt32(1))] = reader.GetInt64(2);
            }));
        }

        Same("SQLite", figures, found);
        return ("sqlite", Timing.At(taken, 0.5), null, "SQLite as one would write it first: province in the row, an index by day.");
    }

    private static void Same(string rival, IReadOnlyList<Figure> figures, Dictionary<(int Province, int Measure), long> found)
    {
        var ours = figures.ToDictionary(figure => figure.Group[1] + figure.Group[0], figure => figure.Quantity, StringComparer.Ordinal);
        var theirs = found.Where(row => row.Value != 0).ToDictionary(row => BenchFacts.Province(row.Key.Province) + BenchFacts.Measures[row.Key.Measure], row => row.Value, StringComparer.Ordinal);
        if (ours.Count != theirs.Count || ours.Any(one => theirs.GetValueOrDefault(one.Key) != one.Value)) throw new InvalidOperationException($"{rival} counts otherwise: {theirs.Count} groups, ours {ours.Count}.");
    }

    private static async Task Do(System.Data.Common.DbConnection connection, string sql)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync();
    }

    private sealed record DuckAnswer(string Version, int Threads, IReadOnlyList<double> Times, IReadOnlyList<IReadOnlyList<long>> Rows);
}
