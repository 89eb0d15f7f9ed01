namespace HaiDang.Kernel.Places;

/// <summary>Units of one level by code and by parent.</summary>
/// <remarks>Sorted arrays of plain numbers: a process that asks once pays little for building them.</remarks>
internal sealed class PlaceTable
{
    private readonly long[] byCode;
    private readonly long[] byParent;

    /// <param name="all">The units in the order in which they are listed; spells of one unit in the order of their days.</param>
    public PlaceTable(List<Place> all)
    {
        All = all;
        byCode = new long[all.Count];
        byParent = new long[all.Count];
        for (var i = 0; i < all.Count; i++)
        {
            byCode[i] = ((long)all[i].Code.Key << 32) | (uint)i;
            byParent[i] = ((long)(all[i].Parent?.Key ?? 0) << 32) | (uint)i;
        }

        Array.Sort(byCode);
        Array.Sort(byParent);
    }

    public List<Place> All { get; }

    public List<Place> Spells(PlaceCode code) => Rows(byCode, code.Key);

    public List<Place> Below(PlaceCode parent) => Rows(byParent, parent.Key);

    private List<Place> Rows(long[] index, int key)
    {
        var rows = new List<Place>();
        for (var i = SortedNumbers.First(index, key); i < index.Length && index[i] >> 32 == key; i++) rows.Add(All[(int)index[i]]);
        return rows;
    }
}

/// <summary>Successions from either end, in the order of the other end's codes.</summary>
internal sealed class SuccessionTable
{
    private readonly long[] from;
    private readonly Lazy<long[]> into;

    public SuccessionTable(List<Succession> all)
    {
        from = Sorted(all, heirFirst: false);
        into = new(() => Sorted(all, heirFirst: true));
    }

    public List<Succession> From(PlaceCode code)
    {
        var links = new List<Succession>();
        for (var i = SortedNumbers.First(from, code.Key); i < from.Length && from[i] >> 32 == code.Key; i++)
        {
            links.Add(new(code, Other(from[i]), (from[i] & 1) == 1));
        }

        return links;
    }

    public List<Succession> Into(PlaceCode code)
    {
        var links = new List<Succession>();
        for (var i = SortedNumbers.First(into.Value, code.Key); i < into.Value.Length && into.Value[i] >> 32 == code.Key; i++)
        {
            links.Add(new(Other(into.Value[i]), code, (into.Value[i] & 1) == 1));
        }

        return links;
    }

    private static PlaceCode Other(long entry) => PlaceCode.FromKey((int)((entry & 0xFFFFFFFF) >> 1));

    private static long[] Sorted(List<Succession> all, bool heirFirst)
    {
        var numbers = new long[all.Count];
        for (var i = 0; i < numbers.Length; i++)
        {
            var (first, other) = heirFirst ? (all[i].To, all[i].From) : (all[i].From, all[i].To);
            numbers[i] = ((long)first.Key << 32) | ((long)other.Key << 1) | (all[i].Whole ? 1L : 0L);
        }

        Array.Sort(numbers);
        return numbers;
    }
}

internal static class SortedNumbers
{
    /// <summary>Index of the first entry whose upper half is the key, or where it would stand.</summary>
    public static int First(long[] numbers, int key)
    {
        var at = Array.BinarySearch(numbers, (long)key << 32);
        return at < 0 ? ~at : at;
    }
}
