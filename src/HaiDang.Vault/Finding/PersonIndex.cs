using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using HaiDang.Kernel.Places;

namespace HaiDang.Vault.Finding;

/// <summary>Everybody the vault keeps, in memory after unlock, found when the name is misspelt. Nothing of it is ever written down.</summary>
/// <remarks>
/// Each form of a name is one row of fixed size. A search looks at every row: a table made from what is sought gives each syllable's weight in one load,
/// so a million rows take some milliseconds and nobody is lost behind a blocking key. The best rows are then weighed with their reasons.
/// </remarks>
public sealed class PersonIndex : IDisposable
{
    private const int Quarter = 4;

    // Rows that are weighed one by one after the first walk.
    private const int Weighed = 400;
    private const int Lowest = -512;
    private const int Highest = 511;

    private readonly ReaderWriterLockSlim turn = new();
    private readonly SyllableBook book = new();
    private readonly Dictionary<string, ushort> writings = new(StringComparer.Ordinal) { [""] = 0 };
    private readonly Shares shares = new();
    private readonly List<Row> rows = [];
    private readonly List<PersonId> persons = [];
    private readonly Dictionary<PersonId, (int Number, List<int> Rows, IReadOnlyList<ulong> Papers)> known = [];
    private readonly Dictionary<ulong, List<int>> papers = [];

    /// <summary>Gets how many persons it holds.</summary>
    public int Count => known.Count;

    /// <summary>Puts somebody in, or puts what is known now in place of what was.</summary>
    public void Put(PersonId person, Traits traits)
    {
        turn.EnterWriteLock();
        try
        {
            Drop(person);
            var number = persons.Count;
            persons.Add(person);
            var born = Birth.Of(traits.Born);
            var mine = new List<int>();
            foreach (var name in traits.Names)
            {
                var syllables = NameForm.Of(name);
                if (syllables.Count == 0) continue;
                var row = new Row { Person = number, Born = born, Sex = traits.Sex, Province = Place(traits.Province), Commune = Place(traits.Commune) };
                Span<ushort> bare = row.Bare, written = row.Written;
                for (var i = 0; i < syllables.Count; i++)
                {
                    bare[i] = book.Add(syllables[i].Bare);
                    written[i] = Writing(syllables[i].Written);
                }

                mine.Add(rows.Count);
                rows.Add(row);
                shares.Add(row.Bare, row.Province, row.Commune, 1);
            }

            var tokens = traits.Papers ?? [];
            foreach (var token in tokens) (CollectionsMarshal.GetValueRefOrAddDefault(papers, token, out _) ??= []).Add(number);
            known[person] = (number, mine, tokens);
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
                var wanted = Wanted.Of(NameForm.Of(name), sought, this);
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

    private static int Place(PlaceCode? place) => place is { } code ? (code.Vintage * 1_000_000) + ((int)code.Level * 100_000) + code.Number : 0;

    private ushort Writing(string written)
    {
        ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(writings, written, out var there);
        if (!there) number = (ushort)Math.Min(writings.Count - 1, ushort.MaxValue);
        return number;
    }

    private void Drop(PersonId person)
    {
        if (!known.Remove(person, out var old)) return;
        foreach (var at in old.Rows)
        {
            var row = rows[at];
            shares.Add(row.Bare, row.Province, row.Commune, -1);
            rows[at] = new Row { Person = -1 };
        }

        foreach (var token in old.Papers) papers[token].Remove(old.Number);
        persons[old.Number] = default;
    }

    /// <summary>Weighs every row roughly and the best exactly.</summary>
    /// <returns>Sum of the odds of the rows that were weighed roughly only.</returns>
    private double Walk(Wanted wanted, Dictionary<int, (double Bits, List<Reason> Reasons)> best)
    {
        var span = CollectionsMarshal.AsSpan(rows);
        var scores = System.Buffers.ArrayPool<short>.Shared.Rent(span.Length);
        try
        {
            var histogram = new int[Highest - Lowest + 1];
            for (var i = 0; i < span.Length; i++)
            {
                ref readonly var row = ref span[i];
                if (row.Person < 0)
                {
                    scores[i] = short.MinValue;
                    continue;
                }

                var score = Math.Clamp(wanted.Score(in row), Lowest, Highest);
                scores[i] = (short)score;
                histogram[score - Lowest]++;
            }

            var (cut, taken) = (histogram.Length - 1, histogram[^1]);
            while (cut > 0 && taken + histogram[cut - 1] <= Weighed) taken += histogram[--cut];
            var least = (short)(cut + Lowest);
            double others = 0;
            for (var i = 0; i < cut; i++) others += histogram[i] * Math.Pow(2, (i + Lowest) / (double)Quarter);
            for (var i = 0; i < span.Length; i++)
            {
                if (scores[i] < least) continue;
                var (bits, reasons) = wanted.Weigh(in span[i]);
                if (!best.TryGetValue(span[i].Person, out var other) || bits > other.Bits) best[span[i].Person] = (bits, reasons);
            }

            return others;
        }
        finally
        {
            System.Buffers.ArrayPool<short>.Shared.Return(scores, clearArray: true);
        }
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
                        var wanted = Wanted.Of(NameForm.Of(name), sought, this);
                        foreach (var at in known[persons[number]].Rows)
                        {
                            var weighed = wanted.Weigh(CollectionsMarshal.AsSpan(rows)[at]);
                            if (other.Reasons.Count == 0 || weighed.Bits > other.Bits) other = weighed;
                        }
                    }
                }

                other.Reasons.Add(new Reason(FoundBy.Paper, Weights.Paper));
                best[number] = (other.Bits + Weights.Paper, other.Reasons);
            }
        }
    }

    /// <summary>One form of one name.</summary>
    internal struct Row
    {
        public Eight Bare;
        public Eight Written;
        public int Person;
        public int Province;
        public int Commune;
        public Birth Born;
        public Sex Sex;
    }

    /// <summary>Numbers of up to eight syllables; 0 ends them.</summary>
    [System.Runtime.CompilerServices.InlineArray(NameForm.Most)]
    internal struct Eight
    {
        private ushort first;
    }

    /// <summary>What is sought, made ready for the walk.</summary>
    private sealed class Wanted
    {
        private readonly ulong[] table;
        private readonly Likeness[][] likeness;
        private readonly PersonIndex index;
        private readonly Birth born;
        private readonly Sex sex;
        private readonly int province;
        private readonly int commune;
        private readonly int floor;
        private readonly Reason sameCommune;
        private readonly Reason sameProvince;
        private readonly short[] years = new short[256];
        private readonly bool marked;
        private readonly ushort[] writings;

        private Wanted(IReadOnlyList<Syllable> syllables, Traits sought, PersonIndex index)
        {
            Syllables = syllables;
            this.index = index;
            born = Birth.Of(sought.Born);
            sex = sought.Sex;
            (province, commune) = (Place(sought.Province), Place(sought.Commune));
            sameCommune = new Reason(FoundBy.Commune, Weights.Place(index.shares.OfCommune(commune)));
            sameProvince = new Reason(FoundBy.Province, Weights.Place(index.shares.OfProvince(province)));
            likeness = [.. syllables.Select(syllable => index.book.Compared(syllable.Bare))];
            marked = syllables.Any(syllable => !System.Text.Ascii.IsValid(syllable.Written));
            writings = [.. syllables.Select(syllable => index.writings.GetValueOrDefault(syllable.Written, ushort.MaxValue))];
            table = new ulong[index.book.Count];
            for (var i = 0; i < syllables.Count; i++)
            {
                for (var number = 1; number < table.Length; number++)
                {
                    if (likeness[i][number] is Likeness.None) continue;
                    var bits = Bits(i, (ushort)number) - Weights.NameMissing;
                    table[number] |= (ulong)(byte)Math.Clamp((int)Math.Round(bits * Quarter), 1, 255) << (8 * i);
                }
            }

            floor = (int)(syllables.Count * Weights.NameMissing * Quarter);
            for (var i = 0; i < years.Length && born.Year > 0; i++)
            {
                years[i] = (short)(Quarter * (Weights.Birth(born with { Day = 0 }, new Birth((ushort)(born.Year + i - 128), 0))?.Bits ?? 0));
            }
        }

        internal IReadOnlyList<Syllable> Syllables { get; }

        internal static Wanted Of(IReadOnlyList<Syllable> syllables, Traits sought, PersonIndex index) => new(syllables, sought, index);

        /// <summary>The weight of a row in quarters of a bit, order and marks left aside.</summary>
        internal int Score(in Row row)
        {
            var found = Vector128<byte>.Zero;
            var extra = -Syllables.Count;
            for (var i = 0; i < NameForm.Most; i++)
            {
                var number = row.Bare[i];
                if (number == 0) break;
                found = Vector128.Max(found, Vector128.CreateScalar(table[number]).AsByte());
                extra++;
            }

            var lanes = found.AsUInt64().ToScalar();
            lanes = (lanes & 0x00FF00FF00FF00FF) + ((lanes >> 8) & 0x00FF00FF00FF00FF);
            var score = floor + (int)((lanes * 0x0001000100010001) >> 48);
            if (extra > 0) score += (int)(extra * Weights.NameExtra * Quarter);
            if (born.Year != 0 && row.Born.Year != 0)
            {
                score += born.Day != 0 && row.Born.Day != 0 && born.Year == row.Born.Year
                    ? (int)(Quarter * Weights.Birth(born, row.Born)!.Value.Bits)
                    : years[Math.Clamp(row.Born.Year - born.Year + 128, 0, 255)];
            }

            if (sex != Sex.Unknown && row.Sex != Sex.Unknown) score += (int)(Quarter * (sex == row.Sex ? Weights.Sex : Weights.SexDiffers));
            return PlaceOf(in row) is { } place ? score + (int)(Quarter * place.Bits) : score;
        }

        /// <summary>The weight of a row in bits, with its reasons.</summary>
        internal (double Bits, List<Reason> Reasons) Weigh(in Row row)
        {
            var reasons = new List<Reason>();
            var count = 0;
            while (count < NameForm.Most && row.Bare[count] != 0) count++;
            Span<int> fellow = stackalloc int[Syllables.Count];
            Span<bool> taken = stackalloc bool[NameForm.Most];
            fellow.Fill(-1);
            for (var level = Likeness.Same; level > Likeness.None; level--)
            {
                for (var i = 0; i < Syllables.Count; i++)
                {
                    if (fellow[i] >= 0) continue;
                    var near = -1;
                    for (var j = 0; j < count; j++)
                    {
                        if (!taken[j] && likeness[i][row.Bare[j]] == level && (near < 0 || Math.Abs(j - i) < Math.Abs(near - i))) near = j;
                    }

                    if (near < 0) continue;
                    (fellow[i], taken[near]) = (near, true);
                }
            }

            double marks = 0;
            var (last, ordered, matched) = (-1, true, 0);
            for (var i = 0; i < Syllables.Count; i++)
            {
                if (fellow[i] < 0)
                {
                    reasons.Add(new Reason(FoundBy.NameMissing, Weights.NameMissing));
                    continue;
                }

                var number = row.Bare[fellow[i]];
                ordered &= fellow[i] > last;
                last = fellow[i];
                matched++;
                reasons.Add(new Reason(
                    likeness[i][number] switch { Likeness.Same => FoundBy.NameSame, Likeness.Sounds => FoundBy.NameSounds, _ => FoundBy.NameSlip },
                    Bits(i, number)));
                if (marked && likeness[i][number] is Likeness.Same) marks += writings[i] == row.Written[fellow[i]] ? 0.8 : Weights.MarksDiffer / 2;
            }

            if (count > matched) reasons.Add(new Reason(FoundBy.NameExtra, (count - matched) * Weights.NameExtra));
            if (!ordered) reasons.Add(new Reason(FoundBy.NameOrder, Weights.NameOrder));
            if (marks != 0) reasons.Add(new Reason(FoundBy.NameMarks, marks));
            if (Weights.Birth(born, row.Born) is { } birth) reasons.Add(new Reason(birth.By, birth.Bits));
            if (sex != Sex.Unknown && row.Sex != Sex.Unknown) reasons.Add(sex == row.Sex ? new Reason(FoundBy.Sex, Weights.Sex) : new Reason(FoundBy.SexDiffers, Weights.SexDiffers));
            if (PlaceOf(in row) is { } place) reasons.Add(place);
            return (reasons.Sum(reason => reason.Bits), reasons);
        }

        private Reason? PlaceOf(in Row row) =>
            commune != 0 && commune == row.Commune ? sameCommune
            : province == 0 || row.Province == 0 ? null
            : province == row.Province ? sameProvince
            : new Reason(FoundBy.PlaceDiffers, Weights.PlaceDiffers);

        // Place and name hang together, so where the place is known a name is as common as it is there.
        private double Bits(int i, ushort number) => likeness[i][number] switch
        {
            Likeness.Same => Weights.Name(Likeness.Same, index.shares.OfSyllable(number, province)),
            var other => Weights.Name(other, Math.Max(index.shares.OfSyllable(number, province), 0.002) * 3),
        };
    }
}
