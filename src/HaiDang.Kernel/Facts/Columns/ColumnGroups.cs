using System.Runtime.InteropServices;
using HaiDang.Kernel.Organisations;

namespace HaiDang.Kernel.Facts.Columns;

/// <summary>The groups of one question by number: a group is one number, whose order is the order of its keys.</summary>
internal sealed class ColumnGroups
{
    private static readonly Dictionary<OrganisationId, OrganisationId> NoBodies = [];
    private static readonly Dictionary<string, string> NoPlaces = [];

    private readonly IReadOnlyList<FactGrouping> split;
    private const long DenseLimit = 1 << 20;
    private readonly string[][] keys;
    private readonly long[] strides;
    private readonly long[] what;
    private readonly bool[] takesAway;
    private readonly long[] whereByOrganisation, whereByPlace;
    private readonly FactValues.View values;
    private readonly FactQuestion question;
    private readonly long count;

    /// <param name="firstMonth">First month of which there are facts, counted from year 0.</param>
    /// <param name="months">How many there are from it.</param>
    internal ColumnGroups(FactQuestion question, FactValues.View values, int firstMonth, int months)
    {
        (this.question, this.values) = (question, values);
        split = question.Distinct is null ? question.By : [.. question.By, question.Distinct];
        keys = new string[split.Count][];
        strides = new long[split.Count];
        var all = question.Kind.All.ToHashSet(StringComparer.Ordinal);
        var outgoing = question.Kind is FactKind.Stock stock ? stock.Out.ToHashSet(StringComparer.Ordinal) : [];
        int[] counted = [.. Enumerable.Range(0, values.Whats).Where(one => all.Contains(values.What[one].Measure))];
        what = new long[values.Whats];
        Array.Fill(what, -1);
        takesAway = new bool[values.Whats];
        foreach (var one in counted) (what[one], takesAway[one]) = (0, outgoing.Contains(values.What[one].Measure));
        whereByOrganisation = new long[values.Organisations];
        whereByPlace = new long[values.Places];
        MonthStride = 0;
        var stride = 1L;
        for (var i = split.Count - 1; i >= 0; i--)
        {
            strides[i] = stride;
            keys[i] = Keys(split[i], counted, firstMonth, months, stride);
            stride = checked(stride * Math.Max(1, keys[i].Length));
        }

        count = stride;
    }

    /// <summary>Gets what a month after the first adds to a group's number; 0 when it isn't split by month.</summary>
    internal long MonthStride { get; private set; }

    /// <summary>The part of a group's number that comes from what is counted; −1 for what isn't.</summary>
    internal long What(int one) => what[one];

    /// <summary>Whether it is taken away.</summary>
    internal bool TakesAway(int one) => takesAway[one];

    /// <summary>The part of a group's number that comes from body and place.</summary>
    internal long Where(int one) => whereByOrganisation[values.Where[one].Organisation] + whereByPlace[values.Where[one].Place];

    /// <summary>Figures of sums by group.</summary>
    /// <param name="sums">Group, quantity, and of it what is approximate; a group may stand more than once.</param>
    internal IReadOnlyList<Figure> Figures(List<(long Group, long Quantity, long Approximate)> sums)
    {
        var merged = count <= Math.Min(DenseLimit, 8L * sums.Count) ? ByNumber(sums) : ByOrder(sums);
        if (question.Distinct is null) return merged.ConvertAll(sum => new Figure(KeysOf(sum.Group, split.Count), sum.Quantity, sum.Approximate != 0));
        var last = Math.Max(1, keys[^1].Length);
        return
        [
            .. from sum in merged
               where keys[^1][sum.Group % last].Length > 0
               group sum by sum.Group / last into same
               select new Figure(KeysOf(same.Key * last, split.Count - 1), same.Count(), same.Any(sum => sum.Approximate != 0)),
        ];
    }

    // Each group once, in order, those that come to nothing left out. Where most groups have a sum, each has its place, which costs less than sorting.
    private List<(long Group, long Quantity, long Approximate)> ByNumber(List<(long Group, long Quantity, long Approximate)> sums)
    {
        var places = new (long Quantity, long Approximate)[count];
        foreach (var sum in CollectionsMarshal.AsSpan(sums))
        {
            ref var place = ref places[sum.Group];
            place.Quantity += sum.Quantity;
            place.Approximate += sum.Approximate;
        }

        var merged = new List<(long, long, long)>(places.Length);
        for (var group = 0; group < places.Length; group++)
        {
            if (places[group] is { Quantity: not 0 } place) merged.Add((group, place.Quantity, place.Approximate));
        }

        return merged;
    }

    private static List<(long Group, long Quantity, long Approximate)> ByOrder(List<(long Group, long Quantity, long Approximate)> sums)
    {
        sums.Sort((one, other) => one.Group.CompareTo(other.Group));
        var merged = new List<(long Group, long Quantity, long Approximate)>(sums.Count);
        foreach (var sum in sums)
        {
            if (merged.Count > 0 && merged[^1].Group == sum.Group) merged[^1] = (sum.Group, merged[^1].Quantity + sum.Quantity, merged[^1].Approximate + sum.Approximate);
            else merged.Add(sum);
        }

        merged.RemoveAll(sum => sum.Quantity == 0);
        return merged;
    }

    private string[] KeysOf(long group, int count)
    {
        var of = new string[count];
        for (var i = 0; i < count; i++) of[i] = keys[i][group / strides[i] % keys[i].Length];
        return of;
    }

    private string[] Keys(FactGrouping by, int[] counted, int firstMonth, int months, long stride)
    {
        switch (by)
        {
            case FactGrouping.ByMeasure:
                return Ranked(counted, one => values.What[one].Measure, what, stride);
            case FactGrouping.ByDimension dimension:
                return Ranked(counted, one => FactTerms.Value(values.What[one].Dimensions, dimension.Key), what, stride);
            case FactGrouping.ByOrganisation of:
                return Ranked(
                    of.RollsUpTo ?? NoBodies, values.Organisations,
                    one => of.RollsUpTo is { } up && up.TryGetValue(new OrganisationId(values.Organisation[one]), out var top) ? top.Value : values.Organisation[one], whereByOrganisation, stride);
            case FactGrouping.ByPlace of:
                return Ranked(
                    of.LiesIn ?? NoPlaces, values.Places,
                    one => of.LiesIn is { } around && around.TryGetValue(values.Place[one], out var wider) ? wider : values.Place[one], whereByPlace, stride);
            case FactGrouping.ByMonth:
                MonthStride += stride;
                return [.. Enumerable.Range(firstMonth, months).Select(month => FormattableString.Invariant($"{month / 12:0000}-{(month % 12) + 1:00}"))];
            default:
                throw new ArgumentOutOfRangeException(nameof(by));
        }
    }

    // A map is asked about thousands of bodies and is the same from page to page: what it came to is kept as long as the map is.
    private string[] Ranked(object map, int count, Func<int, string> key, long[] into, long stride)
    {
        var ranked = values.Maps.GetValue(map, _ => new RankedMap());
        var (keys, ranks) = ranked.Of(count, key);
        for (var one = 0; one < count; one++) into[one] += ranks[one] * stride;
        return keys;
    }

    private static string[] Ranked(IEnumerable<int> numbers, Func<int, string> key, long[] into, long stride)
    {
        var keyed = numbers.Select(one => (One: one, Key: key(one))).ToList();
        string[] order = [.. keyed.Select(one => one.Key).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        var ranks = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < order.Length; i++) ranks[order[i]] = i;
        foreach (var (one, its) in keyed) into[one] += ranks[its] * stride;
        return order;
    }
}
