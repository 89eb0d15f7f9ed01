using HaiDang.Kernel.Events;
using HaiDang.Kernel.Storage;

namespace HaiDang.Kernel.Facts;

/// <summary>What a stream's history counts as. A pure function, so that a late amendment moves exactly what hangs on it.</summary>
public abstract class FactRule
{
    /// <summary>Name in kebab-case.</summary>
    public string Name => Words.Kebab(GetType().Name);

    /// <summary>Rises when the rule counts otherwise; the differences are then recorded as <c>kernel.recounted</c>.</summary>
    public virtual int Version => 1;

    /// <summary>Kinds of streams it counts.</summary>
    public abstract IReadOnlyList<string> Streams { get; }

    /// <summary>Measures it may give.</summary>
    public abstract IReadOnlyList<string> Measures { get; }

    /// <summary>The facts of one stream.</summary>
    /// <param name="effective">What counts of its history, in order. Position and moment aren't settled yet for entries being recorded, so no rule reads them.</param>
    public abstract IEnumerable<Fact> Count(IReadOnlyList<Recorded> effective);
}

/// <summary>The rules of all modules.</summary>
public sealed class FactRules(IEnumerable<FactRule> rules)
{
    private readonly ILookup<string, FactRule> byStream =
        rules.SelectMany(rule => rule.Streams.Select(kind => (kind, rule))).ToLookup(pair => pair.kind, pair => pair.rule, StringComparer.Ordinal);

    /// <summary>Whether any rule counts streams of this kind.</summary>
    public bool Counts(StreamId stream) => byStream.Contains(stream.Kind);

    /// <summary>What recording adds: the facts after it less those before it, zero quantities left out.</summary>
    public IReadOnlyList<Fact> Difference(StreamId stream, IReadOnlyList<Recorded> before, IReadOnlyList<Recorded> after)
    {
        if (!Counts(stream)) return [];
        var sums = new Dictionary<Fact, long>();
        foreach (var rule in byStream[stream.Kind])
        {
            foreach (var fact in rule.Count(after)) Add(sums, fact, fact.Quantity);
            foreach (var fact in rule.Count(before)) Add(sums, fact, -fact.Quantity);
        }

        return NotZero(sums);
    }

    /// <summary>All facts of a history, summed by what they count.</summary>
    public IReadOnlyList<Fact> All(StreamId stream, IReadOnlyList<Recorded> effective) => Difference(stream, [], effective);

    /// <summary>What the rules count less what is recorded, zero quantities left out.</summary>
    internal IReadOnlyList<Fact> Missing(StreamId stream, IReadOnlyList<Recorded> effective, IEnumerable<Fact> recorded)
    {
        var sums = new Dictionary<Fact, long>();
        foreach (var fact in byStream[stream.Kind].SelectMany(rule => rule.Count(effective))) Add(sums, fact, fact.Quantity);
        foreach (var fact in recorded) Add(sums, fact, -fact.Quantity);
        return NotZero(sums);
    }

    /// <summary>An entry for each rule whose measures differ; <c>none</c> of version 0 stands for rules that are no more.</summary>
    internal IReadOnlyList<Recounted> Entries(StreamId stream, IReadOnlyList<Fact> differences) =>
    [
        .. from measure in differences.Select(fact => fact.Measure).Distinct(StringComparer.Ordinal)
           let rule = byStream[stream.Kind].FirstOrDefault(rule => rule.Measures.Contains(measure, StringComparer.Ordinal))
           group measure by rule into counted
           select new Recounted(counted.Key?.Name ?? "none", counted.Key?.Version ?? 0, [.. counted.Order(StringComparer.Ordinal)]),
    ];

    private static IReadOnlyList<Fact> NotZero(Dictionary<Fact, long> sums) =>
        [.. sums.Where(sum => sum.Value != 0).Select(sum => sum.Key with { Quantity = sum.Value })];

    private static void Add(Dictionary<Fact, long> sums, Fact fact, long quantity)
    {
        var key = fact with { Quantity = 1 };
        sums[key] = sums.GetValueOrDefault(key) + quantity;
    }
}
