using HaiDang.Modules.Reading.Accents;

namespace HaiDang.Spelling;

/// <summary>Learns a <see cref="LanguageModel"/>: counts of one, two and three words, smoothed by absolute discounting (Kneser and Ney, with fractions).</summary>
internal sealed class LanguageModelBuilder
{
    private const double Discount = 0.75;
    private const double Unseen = 0.05;

    // The places of LanguageModel.Break, Unknown and Number.
    private static readonly string[] Classes = ["<break>", "?", "#"];

    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
    private readonly List<string> words = [];
    private readonly Dictionary<ulong, double> triples = [];
    private readonly Dictionary<ulong, double> pairs = [];
    private readonly Dictionary<int, double> ones = [];

    /// <summary>A builder with this vocabulary.</summary>
    public LanguageModelBuilder(IEnumerable<string> vocabulary)
    {
        foreach (var word in Classes.Concat(vocabulary.Order(StringComparer.Ordinal)))
        {
            if (numbers.TryAdd(word, words.Count)) words.Add(word);
        }

        if (words.Count > ushort.MaxValue) throw new ArgumentException("The vocabulary is larger than a number of two bytes.", nameof(vocabulary));
    }

    /// <summary>Counts a clause.</summary>
    public void Add(IReadOnlyList<string> clause, double weight)
    {
        int before = LanguageModel.Break, last = LanguageModel.Break;
        foreach (var word in clause.Select(w => numbers.GetValueOrDefault(w, LanguageModel.Unknown)).Append(LanguageModel.Break))
        {
            Count(before, last, word, weight);
            (before, last) = (last, word);
        }
    }

    private void Count(int before, int last, int word, double weight)
    {
        Up(triples, Key(before, last, word), weight);
        if (before == LanguageModel.Break && last == LanguageModel.Break) Up(pairs, Key(0, last, word), weight);
    }

    /// <summary>Writes the model.</summary>
    /// <param name="leastTriple">Triples rarer than this are left out.</param>
    public void Write(BinaryWriter to, double leastTriple, double leastPair)
    {
        // Shorter histories count in how many longer ones a word stands, not how often.
        foreach (var (key, count) in triples)
        {
            if (key >> 32 != 0) Up(pairs, key & 0xFFFFFFFF, Math.Min(1, count));
        }

        foreach (var (key, count) in pairs) Up(ones, (int)(key & 0xFFFF), Math.Min(1, count));
        var one = One();
        var two = Smoothed(pairs, leastPair, key => one.Cost[(int)(key & 0xFFFF)]);
        var three = Smoothed(triples, leastTriple, key => Probability(two, one.Cost, key & 0xFFFFFFFF), key => two.P.ContainsKey(key >> 16));

        to.Write(string.Join('\n', words));
        for (var i = 0; i < words.Count; i++) to.Write(Byte(one.Cost[i]));
        for (var i = 0; i < words.Count; i++) to.Write(Byte(two.Back.GetValueOrDefault((ulong)i, 1)));
        var heads = two.P.Keys.Order().ToList();
        WriteLists(to, words.Count, heads);
        foreach (var key in heads) to.Write(Byte(two.P[key]));
        foreach (var key in heads) to.Write(Byte(three.Back.GetValueOrDefault(key, 1)));
        var place = heads.Select((key, i) => (key, i)).ToDictionary(x => x.key, x => (ulong)x.i);
        var tails = three.P.Keys.Select(key => (place[key >> 16] << 16 | (key & 0xFFFF), key)).Order().ToList();
        WriteLists(to, heads.Count, [.. tails.Select(t => t.Item1)]);
        foreach (var (_, key) in tails) to.Write(Byte(three.P[key]));
    }

    private (double[] Cost, double Total) One()
    {
        var total = ones.Values.Sum() + (Unseen * words.Count);
        var p = new double[words.Count];
        for (var i = 0; i < p.Length; i++) p[i] = (ones.GetValueOrDefault(i) + Unseen) / total;
        return (p, total);
    }

    private static double Probability((Dictionary<ulong, double> P, Dictionary<ulong, double> Back) two, double[] one, ulong key) =>
        two.P.TryGetValue(key, out var p) ? p : two.Back.GetValueOrDefault(key >> 16, 1) * one[(int)(key & 0xFFFF)];

    // Probabilities of what was seen often enough, and what is left for the rest over what the shorter history gives it.
    private static (Dictionary<ulong, double> P, Dictionary<ulong, double> Back) Smoothed(
        Dictionary<ulong, double> counts, double least, Func<ulong, double> shorter, Func<ulong, bool>? keeps = null)
    {
        var totals = new Dictionary<ulong, (double Sum, double Types)>();
        foreach (var (key, count) in counts)
        {
            var (sum, types) = totals.GetValueOrDefault(key >> 16);
            totals[key >> 16] = (sum + count, types + Math.Min(1, count));
        }

        var p = new Dictionary<ulong, double>();
        var seen = new Dictionary<ulong, (double P, double Shorter)>();
        foreach (var (key, count) in counts)
        {
            if (count < least || (keeps is not null && !keeps(key))) continue;
            var (sum, types) = totals[key >> 16];
            var below = shorter(key);
            p[key] = ((count - (Discount * Math.Min(1, count))) / sum) + (Discount * types / sum * below);
            var (all, others) = seen.GetValueOrDefault(key >> 16);
            seen[key >> 16] = (all + p[key], others + below);
        }

        return (p, seen.ToDictionary(s => s.Key, s => Math.Clamp((1 - s.Value.P) / Math.Max(1e-6, 1 - s.Value.Shorter), 1e-6, 1)));
    }

    private static void WriteLists(BinaryWriter to, int lists, List<ulong> keys)
    {
        to.Write7BitEncodedInt(keys.Count);
        var at = 0;
        for (var list = 0; list < lists; list++)
        {
            var from = at;
            while (at < keys.Count && (int)(keys[at] >> 16) == list) at++;
            to.Write7BitEncodedInt(at - from);
            var last = -1;
            for (var i = from; i < at; i++)
            {
                var member = (int)(keys[i] & 0xFFFF);
                to.Write7BitEncodedInt(member - last);
                last = member;
            }
        }
    }

    private static byte Byte(double p) => (byte)Math.Clamp(Math.Round(-Math.Log(p) / LanguageModel.Step), 0, 255);

    private static ulong Key(int before, int last, int word) => ((ulong)before << 32) | ((ulong)last << 16) | (ushort)word;

    private static void Up<T>(Dictionary<T, double> counts, T key, double by)
        where T : notnull => counts[key] = counts.GetValueOrDefault(key) + by;
}
