using System.Diagnostics;
using System.Globalization;
using HaiDang.Bench.Support;
using HaiDang.Kernel.Language;
using HaiDang.Kernel.Storage;
using HaiDang.Vault.Finding;
using HaiDang.Vault.Invented;
using Npgsql;

namespace HaiDang.Bench.Measures;

/// <summary>Persons found under misspelt names, beside PostgreSQL's trigrams on folded names in the clear: how many, how surely, how fast.</summary>
/// <remarks>1,000,000 invented persons, or as many as <c>HAIDANG_BENCH_PERSONS</c> says. The rival gets the year too, and orders by likeness, then by year.</remarks>
internal static class FindMeasure
{
    private const int EachKind = 200;

    // A query of the rival takes up to seconds; it is asked every fortieth time.
    private const int RivalEvery = 40;

    internal static async Task<IReadOnlyList<Measured>> Run(Places places)
    {
        var count = int.TryParse(Environment.GetEnvironmentVariable("HAIDANG_BENCH_PERSONS"), CultureInfo.InvariantCulture, out var asked) ? asked : 1_000_000;
        var persons = new InventedPersons().From(20230730).Take(count).ToList();
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var watch = Stopwatch.StartNew();
        using var index = new PersonIndex();
        index.Put(persons.Select(person => (person.Id, new Traits([person.Name], person.Born, person.Sex, person.Province, person.Commune))));
        var built = watch.Elapsed.TotalSeconds;
        var memory = (GC.GetTotalMemory(forceFullCollection: true) - before) / 1e6;
        var (_, where) = await places.Fresh(StoreKind.Postgres);
        await using var rival = NpgsqlDataSource.Create(where);
        await Fill(rival, persons);

        var chance = new Chance(7);
        List<double> times = [], rivalTimes = [];
        var tally = new Dictionary<string, Score>(StringComparer.Ordinal);
        var trigrams = new Score();
        foreach (var kind in Misspellings.All)
        {
            for (var i = 0; i < EachKind; i++)
            {
                var person = persons[chance.Below(persons.Count)];
                var sought = Misspellings.Of(person, kind, chance);
                watch.Restart();
                var found = index.Find(sought);
                times.Add(watch.Elapsed.TotalMilliseconds);
                foreach (var key in (string[])["all", kind.ToString(), person.People])
                {
                    if (!tally.TryGetValue(key, out var score)) tally[key] = score = new Score();
                    score.Note(found.Any(one => one.Person == person.Id), found is [{ Probability: >= 0.5 }, ..], found is [var first, ..] && first.Person == person.Id);
                }

                if (i % RivalEvery != 0) continue;
                watch.Restart();
                var theirs = await Ask(rival, sought);
                rivalTimes.Add(watch.Elapsed.TotalMilliseconds);
                trigrams.Note(theirs.Contains(person.Id.Value), false, false);
            }
        }

        var all = tally["all"];
        var worst = tally.Values.Where(score => score.All >= 30).Min(score => score.Recall);
        var (ours, others) = (Timing.At(times, 0.95), Timing.At(rivalTimes, 0.95));
        var kinds = string.Join(", ", tally.Where(one => one.Key != "all").Select(one => FormattableString.Invariant($"{one.Key} {one.Value.Recall:0.000} of {one.Value.All}")));
        return
        [
            new Measured(
                "find/time", ours, "ms p95", $"pg_trgm on {count} folded names in the clear, {rivalTimes.Count} queries", others, ours / others, "≤ 50 ms", ours <= 50,
                FormattableString.Invariant($"p50 {Timing.At(times, 0.5):0.0} against {Timing.At(rivalTimes, 0.5):0} ms. Every row is looked at: linear in persons. Index of {count} built in {built:0.0} s, {memory:0} MB.")),
            new Measured(
                "find/recall@10", all.Recall, "share", "pg_trgm, the same questions", trigrams.Recall, trigrams.Recall / all.Recall, "≥ 0.98, no kind and no people below 0.95", all.Recall >= 0.98 && worst >= 0.95,
                kinds),
            new Measured(
                "find/precision", all.Precision, "share", "none: likeness isn't a probability", 0, 0, "≥ 0.90", all.Precision >= 0.90,
                FormattableString.Invariant($"First and likely (≥ 0.5) in {all.Likely} of {all.All} searches, right in {all.Right}.")),
        ];
    }

    private static async Task Fill(NpgsqlDataSource rival, IReadOnlyList<InventedPerson> persons)
    {
        await using var connection = await rival.OpenConnectionAsync();
        await Execute("create extension if not exists pg_trgm");
        await Execute("create table plain (id text not null, name text not null, year int not null)");
        await using (var copy = await connection.BeginBinaryImportAsync("copy plain (id, name, year) from stdin (format binary)"))
        {
            foreach (var person in persons)
            {
                await copy.StartRowAsync();
                await copy.WriteAsync(person.Id.Value);
                await copy.WriteAsync(Vietnamese.Fold(person.Name));
                await copy.WriteAsync(person.Born.Year);
            }

            await copy.CompleteAsync();
        }

        await Execute("create index plain_name on plain using gin (name gin_trgm_ops)");
        await Execute("analyze plain");

        async Task Execute(string sql)
        {
            await using var command = new NpgsqlCommand(sql, connection) { CommandTimeout = 600 };
            await command.ExecuteNonQueryAsync();
        }
    }

    private static async Task<IReadOnlyList<string>> Ask(NpgsqlDataSource rival, Traits sought)
    {
        await using var command = rival.CreateCommand("select id from plain where name % $1 order by similarity(name, $1) desc, abs(year - $2) limit 10");
        command.CommandTimeout = 120;
        command.Parameters.Add(new NpgsqlParameter { Value = Vietnamese.Fold(sought.Names[0]) });
        command.Parameters.Add(new NpgsqlParameter { Value = sought.Born?.Year ?? 0 });
        var ids = new List<string>();
        await using var rows = await command.ExecuteReaderAsync();
        while (await rows.ReadAsync()) ids.Add(rows.GetString(0));
        return ids;
    }

    private sealed class Score
    {
        internal int All { get; private set; }

        internal int Likely { get; private set; }

        internal int Right { get; private set; }

        internal double Recall => hits / (double)Math.Max(1, All);

        internal double Precision => Right / (double)Math.Max(1, Likely);

        private int hits;

        internal void Note(bool found, bool likely, bool right)
        {
            All++;
            if (found) hits++;
            if (!likely) return;
            Likely++;
            if (right) Right++;
        }
    }
}
