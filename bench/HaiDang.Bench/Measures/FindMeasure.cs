using System.Diagnostics;
using HaiDang.Bench.Support;
using HaiDang.Vault.Finding;
using HaiDang.Vault.Invented;

namespace HaiDang.Bench.Measures;

/// <summary>Persons found under misspelt names: how many, how surely, how fast.</summary>
internal static class FindMeasure
{
    internal static Task<IReadOnlyList<Measured>> Run(Places places)
    {
        var count = int.TryParse(Environment.GetEnvironmentVariable("HAIDANG_BENCH_PERSONS"), System.Globalization.CultureInfo.InvariantCulture, out var asked) ? asked : 1_000_000;
        var persons = new InventedPersons().From(20230730).Take(count).ToList();
        var watch = Stopwatch.StartNew();
        using var index = new PersonIndex();
        foreach (var person in persons) index.Put(person.Id, new Traits([person.Name], person.Born, person.Sex, person.Province, person.Commune));
        var built = watch.Elapsed.TotalSeconds;
        var memory = GC.GetTotalMemory(forceFullCollection: true) / 1e6;
        Console.WriteLine(FormattableString.Invariant($"built {built:0.0} s, {memory:0} MB"));
        var chance = new Chance(7);
        var strangers = new InventedPersons().From(99).Take(400).ToList();
        var times = new List<double>();
        var tally = new Dictionary<string, (int All, int Found, int Named, int Right)>(StringComparer.Ordinal);
        foreach (var kind in Misspellings.All)
        {
            for (var i = 0; i < 200; i++)
            {
                var person = persons[chance.Below(persons.Count)];
                var sought = Misspellings.Of(person, kind, chance);
                watch.Restart();
                var found = index.Find(sought);
                times.Add(watch.Elapsed.TotalMilliseconds);
                var at = found.ToList().FindIndex(candidate => candidate.Person == person.Id);
                if (at < 0 && Environment.GetEnvironmentVariable("HAIDANG_BENCH_MISSES") is not null)
                {
                    Console.WriteLine($"{kind}: {sought.Names[0]} {sought.Born} {sought.Province} {sought.Commune} for {person.Name} {person.Born}; best {(found.Count > 0 ? persons.Find(one => one.Id == found[0].Person)!.Name + " " + string.Join(" ", found[0].Reasons.Select(r => $"{r.By} {r.Bits:0.0}")) : "none")}");
                }

                foreach (var key in new[] { "all", kind.ToString(), person.People })
                {
                    var (all, hits, named, right) = tally.GetValueOrDefault(key);
                    var likely = found.Count > 0 && found[0].Probability >= 0.5;
                    tally[key] = (all + 1, hits + (at >= 0 ? 1 : 0), named + (likely ? 1 : 0), right + (likely && at == 0 ? 1 : 0));
                }
            }
        }

        var falsely = strangers.Count(person => index.Find(Misspellings.Of(person, Misspelling.None, chance)) is [{ Probability: >= 0.5 }, ..]);
        foreach (var (key, (all, hits, named, right)) in tally) Console.WriteLine(FormattableString.Invariant($"{key,-14} n {all,5} recall@10 {hits / (double)all:0.000} likely {named / (double)all:0.00} right {(named == 0 ? 1 : right / (double)named):0.000}"));
        Console.WriteLine(FormattableString.Invariant($"strangers named likely {falsely} of {strangers.Count}; p50 {Timing.At(times, 0.5):0.0} ms, p95 {Timing.At(times, 0.95):0.0} ms"));
        return Task.FromResult<IReadOnlyList<Measured>>([]);
    }
}
