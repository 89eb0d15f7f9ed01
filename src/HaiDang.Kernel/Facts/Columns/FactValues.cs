using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace HaiDang.Kernel.Facts.Columns;

/// <summary>The texts of facts, each once and by number: <c>what</c> is measure, dimensions and whether approximate; <c>where</c> is body and place.</summary>
internal sealed class FactValues
{
    private readonly Lock gate = new();
    private readonly Dictionary<(string Measure, string Dimensions, bool Approximate), int> whats = [];
    private readonly Dictionary<(int Organisation, int Place), int> wheres = [];
    private readonly Numbered organisations = new(), places = new();
    private readonly ConditionalWeakTable<object, RankedMap> maps = [];
    private (string Measure, string Dimensions, bool Approximate)[] what = new (string, string, bool)[64];
    private (int Organisation, int Place)[] where = new (int, int)[64];

    internal int What(string measure, string dimensions, bool approximate)
    {
        lock (gate) return Number(whats, ref what, (measure, dimensions, approximate));
    }

    internal int Where(string organisation, string place)
    {
        lock (gate) return Number(wheres, ref where, (organisations.Of(organisation), places.Of(place)));
    }

    /// <summary>All that is numbered now; numbers given later aren't in it.</summary>
    internal View Now()
    {
        lock (gate) return new View(what, whats.Count, where, wheres.Count, organisations.Texts, organisations.Count, places.Texts, places.Count, maps);
    }

    // A taken view keeps the array it has: growing makes another one, and what a view counts is never written again.
    private static int Number<T>(Dictionary<T, int> numbers, ref T[] values, T value)
        where T : notnull
    {
        ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(numbers, value, out var known);
        if (known) return number;
        number = numbers.Count - 1;
        if (number == values.Length) Array.Resize(ref values, values.Length * 2);
        values[number] = value;
        return number;
    }

    /// <summary>Texts by number at a moment.</summary>
    internal sealed record View(
        (string Measure, string Dimensions, bool Approximate)[] What, int Whats, (int Organisation, int Place)[] Where, int Wheres,
        string[] Organisation, int Organisations, string[] Place, int Places, ConditionalWeakTable<object, RankedMap> Maps);

    private sealed class Numbered
    {
        private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
        private string[] texts = new string[64];

        internal string[] Texts => texts;

        internal int Count => numbers.Count;

        internal int Of(string text) => Number(numbers, ref texts, text);
    }
}

/// <summary>What a map makes of the numbered bodies or places: their keys in order, and the rank of each.</summary>
internal sealed class RankedMap
{
    private readonly Lock gate = new();
    private (string[] Keys, int[] Ranks) made = ([], []);

    /// <param name="count">How many are numbered now; with more of them it is made anew.</param>
    internal (string[] Keys, int[] Ranks) Of(int count, Func<int, string> key)
    {
        lock (gate)
        {
            if (made.Ranks.Length == count && count > 0) return made;
            string[] all = [.. Enumerable.Range(0, count).Select(key)];
            string[] keys = [.. all.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
            var ranks = new Dictionary<string, int>(StringComparer.Ordinal);
            for (var i = 0; i < keys.Length; i++) ranks[keys[i]] = i;
            return made = (keys, [.. all.Select(one => ranks[one])]);
        }
    }
}
