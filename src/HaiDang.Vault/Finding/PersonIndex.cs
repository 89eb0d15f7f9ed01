using System.Runtime.InteropServices;
using HaiDang.Kernel.Places;

namespace HaiDang.Vault.Finding;

/// <summary>Everybody the vault keeps, in memory after unlock, found when the name is misspelt. Nothing of it is ever written down.</summary>
/// <remarks>
/// Each form of a name is one row of fixed size, and one more for each further year or day of birth that is said. A search looks at every row: a table made from what is sought gives each syllable's weight in one load,
/// so a million rows take some milliseconds and nobody is lost behind a blocking key. The best rows are then weighed with their reasons.
/// What the walk reads of a row fills half a cache line; the rest stands beside it.
/// </remarks>
public sealed class PersonIndex : IDisposable
{
    internal const int Quarter = 4;

    // Rows that are weighed one by one after the first walk.
    private const int Weighed = 400;
    private const int Lowest = -512;
    private const int Highest = 511;

    // Rows that one core walks before it takes more.
    private const int Stretch = 1 << 17;

    private readonly ReaderWriterLockSlim turn = new();
    private readonly NameNumbers numbers = new();
    private readonly Shares shares = new();
    private readonly List<Row> rows = [];
    private readonly List<(Eight Written, int Person)> besides = [];
    private readonly List<PersonId> persons = [];
    private readonly Dictionary<PersonId, Kept> known = [];
    private readonly Dictionary<ulong, List<int>> papers = [];

    /// <summary>Gets how many persons it holds.</summary>
    public int Count => known.Count;

    /// <summary>Puts somebody in, or puts what is known now in place of what was.</summary>
    public void Put(PersonId person, Traits traits)
    {
        turn.EnterWriteLock();
        try
        {
            Enter(person, traits);
        }
        finally
        {
            turn.ExitWriteLock();
        }
    }

    /// <summary>Puts many in at once.</summary>
    public void Put(IEnumerable<(PersonId Person, Traits Traits)> some)
    {
        turn.EnterWriteLock();
        try
        {
            foreach (var (person, traits) in some) Enter(person, traits);
        }
        finally
        {
            turn.ExitWriteLock();
        }
    }

    /// <inheritdoc/>
    public void Dispose() => turn.Dispose();

    /// <summary>Takes somebody out, as when they are erased.</summary>
    public void Remove(PersonId person)
    {
        turn.EnterWriteLock();
        try
        {
            Drop(person);
        }
        finally
        {
            turn.ExitWriteLock();
        }
    }

    /// <summary>The likeliest persons, best first; none when nobody is at least as likely as <paramref name="least"/>.</summary>
    /// <param name="most">How many at most.</param>
    /// <param name="least">Probability below which nobody is named.</param>
    public IReadOnlyList<Candidate> Find(Traits sought, int most = 10, double least = 0.001)
    {
        turn.EnterReadLock();
        try
        {
            var best = new Dictionary<int, (double Bits, List<Reason> Reasons)>();
            double others = 0;
            foreach (var name in sought.Names)
            {
                var wanted = Wanted.Of(NameForm.Of(name), sought, numbers, shares);
                if (wanted.Syllables.Count > 0) others = Math.Max(others, Walk(wanted, best));
            }

            Look(sought, best);
            var count = Math.Max(1, known.Count);
            var top = best.OrderByDescending(one => one.Value.Bits).Take(most).ToList();
            var total = ((1 - Weights.InIndex) * count / Weights.InIndex) + others + best.Values.Sum(one => Math.Pow(2, Math.Min(60, one.Bits)));
            return
            [
                .. top.Select(one => new Candidate(
                    persons[one.Key], Math.Pow(2, Math.Min(60, one.Value.Bits)) / total,
                    [.. one.Value.Reasons.OrderByDescending(reason => Math.Abs(reason.Bits))])).Where(candidate => candidate.Probability >= least),
            ];
        }
        finally
        {
            turn.ExitReadLock();
        }
    }

    internal static int Place(PlaceCode? place) => place is { } code ? (code.Vintage * 1_000_000) + ((int)code.Level * 100_000) + code.Number : 0;

    private void Enter(PersonId person, Traits traits)
    {
        Drop(person);
        var (number, first) = (persons.Count, rows.Count);
        persons.Add(person);
        foreach (var name in traits.Names)
        {
            var row = new Row { Born = Birth.Of(traits.Born), Sex = (byte)traits.Sex, Province = Place(traits.Province), Commune = Place(traits.Commune) };
            var written = default(Eight);
            row.Count = (byte)numbers.Of(name, row.Bare, written);
            if (row.Count == 0) continue;
            Add(row);
            foreach (var other in traits.OtherBirths ?? []) Add(row with { Born = Birth.Of(other) });

            void Add(in Row one)
            {
                rows.Add(one);
                besides.Add((written, number));
                shares.Add(one.Bare, one.Province, one.Commune, 1);
            }
        }

        var tokens = traits.Papers is { Count: > 0 } some ? some : null;
        foreach (var token in tokens ?? []) (CollectionsMarshal.GetValueRefOrAddDefault(papers, token, out _) ??= []).Add(number);
        known[person] = new Kept(number, first, rows.Count - first, tokens);
    }

    private void Drop(PersonId person)
    {
        if (!known.Remove(person, out var old)) return;
        for (var at = old.First; at < old.First + old.Count; at++)
        {
            var row = rows[at];
            shares.Add(row.Bare, row.Province, row.Commune, -1);
            (rows[at], besides[at]) = (default, (default, -1));
        }

        foreach (var token in old.Papers ?? []) papers[token].Remove(old.Number);
        persons[old.Number] = default;
    }

    /// <summary>Weighs every row roughly and the best exactly.</summary>
    /// <returns>Sum of the odds of the rows that were weighed roughly only.</returns>
    private double Walk(Wanted wanted, Dictionary<int, (double Bits, List<Reason> Reasons)> best)
    {
        var count = rows.Count;
        var scores = System.Buffers.ArrayPool<short>.Shared.Rent(count);
        try
        {
            var histogram = new int[Highest - Lowest + 1];
            var stretches = (count + Stretch - 1) / Stretch;
            if (stretches < 2) Score(wanted, 0, count, scores, histogram);
            else
            {
                Parallel.For(0, stretches, () => new int[histogram.Length], (stretch, _, mine) =>
                {
                    Score(wanted, stretch * Stretch, Math.Min(count, (stretch + 1) * Stretch), scores, mine);
                    return mine;
                }, mine =>
                {
                    lock (histogram)
                    {
                        for (var i = 0; i < mine.Length; i++) histogram[i] += mine[i];
                    }
                });
            }

            var (cut, taken) = (histogram.Length - 1, histogram[^1]);
            while (cut > 0 && taken + histogram[cut - 1] <= Weighed) taken += histogram[--cut];
            var least = (short)(cut + Lowest);
            double others = 0;
            for (var i = 0; i < cut; i++) others += histogram[i] * Math.Pow(2, (i + Lowest) / (double)Quarter);
            for (var at = 0; ;)
            {
                var next = scores.AsSpan(at, count - at).IndexOfAnyInRange(least, (short)Highest);
                if (next < 0) return others;
                at += next;
                var (bits, reasons) = Weigh(wanted, at);
                ref var there = ref CollectionsMarshal.GetValueRefOrAddDefault(best, besides[at++].Person, out var before);
                if (!before || bits > there.Bits) there = (bits, reasons);
            }
        }
        finally
        {
            System.Buffers.ArrayPool<short>.Shared.Return(scores, clearArray: true);
        }
    }

    private void Score(Wanted wanted, int from, int to, short[] scores, int[] histogram)
    {
        var span = CollectionsMarshal.AsSpan(rows);
        for (var i = from; i < to; i++)
        {
            ref readonly var row = ref span[i];
            if (row.Count == 0)
            {
                scores[i] = short.MinValue;
                continue;
            }

            var score = Math.Clamp(wanted.Score(in row), Lowest, Highest);
            scores[i] = (short)score;
            histogram[score - Lowest]++;
        }
    }

    private (double Bits, List<Reason> Reasons) Weigh(Wanted wanted, int at)
    {
        var written = besides[at].Written;
        return wanted.Weigh(in CollectionsMarshal.AsSpan(rows)[at], written);
    }

    private void Look(Traits sought, Dictionary<int, (double Bits, List<Reason> Reasons)> best)
    {
        foreach (var token in sought.Papers ?? [])
        {
            foreach (var number in papers.GetValueOrDefault(token) ?? [])
            {
                if (!best.TryGetValue(number, out var other))
                {
                    // Found by the paper alone; what the name says is weighed all the same.
                    other = (0, []);
                    foreach (var name in sought.Names)
                    {
                        var wanted = Wanted.Of(NameForm.Of(name), sought, numbers, shares);
                        var (_, first, count, _) = known[persons[number]];
                        for (var at = first; at < first + count; at++)
                        {
                            var weighed = Weigh(wanted, at);
                            if (other.Reasons.Count == 0 || weighed.Bits > other.Bits) other = weighed;
                        }
                    }
                }

                other.Reasons.Add(new Reason(FoundBy.Paper, Weights.Paper));
                best[number] = (other.Bits + Weights.Paper, other.Reasons);
            }
        }
    }

    /// <summary>One form of one name, as the walk reads it: 32 bytes.</summary>
    internal struct Row
    {
        public Eight Bare;
        public int Province;
        public int Commune;
        public Birth Born;
        public byte Sex;

        /// <summary>Syllables; 0 where somebody was taken out.</summary>
        public byte Count;
    }

    /// <summary>Numbers of up to eight syllables; 0 ends them.</summary>
    [System.Runtime.CompilerServices.InlineArray(NameForm.Most)]
    internal struct Eight
    {
        private ushort first;
    }

    /// <summary>Where somebody stands: their number, and their rows one after another.</summary>
    private readonly record struct Kept(int Number, int First, int Count, IReadOnlyList<ulong>? Papers);
}
