using System.Runtime.Intrinsics;

namespace HaiDang.Vault.Finding;

/// <summary>What is sought, made ready for the walk.</summary>
internal sealed class Wanted
{
    private readonly ulong[] table;
    private readonly Likeness[][] likeness;
    private readonly Shares shares;
    private readonly Birth born;
    private readonly Sex sex;
    private readonly int province;
    private readonly int commune;
    private readonly int floor;
    private readonly Reason sameCommune;
    private readonly Reason sameProvince;
    private readonly short[] years = new short[256];
    private readonly int[] extras = [.. Enumerable.Range(0, NameForm.Most + 1).Select(extra => (int)(extra * Weights.NameExtra * PersonIndex.Quarter))];
    private readonly int[] sexes;
    private readonly (int Commune, int Province, int Differs) places;
    private readonly bool marked;
    private readonly ushort[] writings;

    private Wanted(IReadOnlyList<Syllable> syllables, Traits sought, NameNumbers numbers, Shares shares)
    {
        Syllables = syllables;
        this.shares = shares;
        born = Birth.Of(sought.Born);
        sex = sought.Sex;
        (province, commune) = (PersonIndex.Place(sought.Province), PersonIndex.Place(sought.Commune));
        sameCommune = new Reason(FoundBy.Commune, Weights.Place(shares.OfCommune(commune)));
        sameProvince = new Reason(FoundBy.Province, Weights.Place(shares.OfProvince(province)));
        likeness = [.. syllables.Select(syllable => numbers.Book.Compared(syllable.Bare))];
        marked = syllables.Any(syllable => !System.Text.Ascii.IsValid(syllable.Written));
        writings = [.. syllables.Select(syllable => numbers.Writing(syllable.Written))];
        table = new ulong[numbers.Book.Count];
        for (var i = 0; i < syllables.Count; i++)
        {
            for (var number = 1; number < table.Length; number++)
            {
                if (likeness[i][number] is Likeness.None) continue;
                var bits = Bits(i, (ushort)number) - Weights.NameMissing;
                table[number] |= (ulong)(byte)Math.Clamp((int)Math.Round(bits * PersonIndex.Quarter), 1, 255) << (8 * i);
            }
        }

        places = ((int)(PersonIndex.Quarter * sameCommune.Bits), (int)(PersonIndex.Quarter * sameProvince.Bits), (int)(PersonIndex.Quarter * Weights.PlaceDiffers));
        sexes = [.. Enum.GetValues<Sex>().Order().Select(kept => sex == Sex.Unknown || kept == Sex.Unknown ? 0 : (int)(PersonIndex.Quarter * (sex == kept ? Weights.Sex : Weights.SexDiffers)))];
        floor = (int)(syllables.Count * Weights.NameMissing * PersonIndex.Quarter);
        for (var i = 0; i < years.Length && born.Year > 0; i++)
        {
            years[i] = (short)(PersonIndex.Quarter * (Weights.Birth(born with { Day = 0 }, new Birth((ushort)(born.Year + i - 128), 0))?.Bits ?? 0));
        }
    }

    internal IReadOnlyList<Syllable> Syllables { get; }

    internal static Wanted Of(IReadOnlyList<Syllable> syllables, Traits sought, NameNumbers numbers, Shares shares) => new(syllables, sought, numbers, shares);

    /// <summary>The weight of a row in quarters of a bit, order and marks left aside.</summary>
    internal int Score(in PersonIndex.Row row)
    {
        // Number 0 stands for no syllable and weighs nothing: four are looked up without asking how many there are.
        ref readonly var bare = ref row.Bare;
        var found = Vector128.Max(Vector128.Max(At(bare[0]), At(bare[1])), Vector128.Max(At(bare[2]), At(bare[3])));
        if (row.Count > 4) found = Vector128.Max(found, Vector128.Max(Vector128.Max(At(bare[4]), At(bare[5])), Vector128.Max(At(bare[6]), At(bare[7]))));
        var lanes = found.AsUInt64().ToScalar();
        lanes = (lanes & 0x00FF00FF00FF00FF) + ((lanes >> 8) & 0x00FF00FF00FF00FF);
        var score = floor + (int)((lanes * 0x0001000100010001) >> 48) + extras[Math.Max(0, row.Count - Syllables.Count)] + sexes[row.Sex];
        if (born.Year != 0 && row.Born.Year != 0)
        {
            score += born.Day != 0 && row.Born.Day != 0 && born.Year == row.Born.Year
                ? (int)(PersonIndex.Quarter * Weights.Birth(born, row.Born)!.Value.Bits)
                : years[Math.Clamp(row.Born.Year - born.Year + 128, 0, 255)];
        }

        return commune != 0 && commune == row.Commune ? score + places.Commune
            : province == 0 || row.Province == 0 ? score
            : province == row.Province ? score + places.Province
            : score + places.Differs;
    }

    /// <summary>The weight of a row in bits, with its reasons.</summary>
    /// <param name="written">The row's syllables as written.</param>
    internal (double Bits, List<Reason> Reasons) Weigh(in PersonIndex.Row row, PersonIndex.Eight written)
    {
        var reasons = new List<Reason>();
        var count = row.Count;
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
            if (marked && likeness[i][number] is Likeness.Same) marks += writings[i] == written[fellow[i]] ? 0.8 : Weights.MarksDiffer / 2;
        }

        if (count > matched) reasons.Add(new Reason(FoundBy.NameExtra, (count - matched) * Weights.NameExtra));
        if (!ordered) reasons.Add(new Reason(FoundBy.NameOrder, Weights.NameOrder));
        if (marks != 0) reasons.Add(new Reason(FoundBy.NameMarks, marks));
        if (Weights.Birth(born, row.Born) is { } birth) reasons.Add(new Reason(birth.By, birth.Bits));
        if (sex != Sex.Unknown && row.Sex != (byte)Sex.Unknown) reasons.Add((byte)sex == row.Sex ? new Reason(FoundBy.Sex, Weights.Sex) : new Reason(FoundBy.SexDiffers, Weights.SexDiffers));
        if (PlaceOf(in row) is { } place) reasons.Add(place);
        return (reasons.Sum(reason => reason.Bits), reasons);
    }

    private Vector128<byte> At(ushort number) => Vector128.CreateScalar(table[number]).AsByte();

    private Reason? PlaceOf(in PersonIndex.Row row) =>
        commune != 0 && commune == row.Commune ? sameCommune
        : province == 0 || row.Province == 0 ? null
        : province == row.Province ? sameProvince
        : new Reason(FoundBy.PlaceDiffers, Weights.PlaceDiffers);

    // Place and name hang together, so where the place is known a name is as common as it is there.
    private double Bits(int i, ushort number) => likeness[i][number] switch
    {
        Likeness.Same => Weights.Name(Likeness.Same, shares.OfSyllable(number, province)),
        var other => Weights.Name(other, Math.Max(shares.OfSyllable(number, province), 0.002) * 3),
    };
}
