using System.Runtime.CompilerServices;

namespace HaiDang.Modules.Reading.Accents;

/// <summary>How likely a syllable follows the two before it, in Vietnamese as offices write it.</summary>
/// <remarks>
/// Shape: syllables in small letters with their marks, abbreviations in capitals, and three classes. Unit: cost in nats (minus the natural logarithm of a
/// probability). A pair or triple that was never seen costs what its shorter history says, plus the price of backing off. Source: data/language.
/// </remarks>
internal sealed class LanguageModel
{
    /// <summary>Begin or end of a sentence or clause.</summary>
    public const int Break = 0;

    /// <summary>A word that isn't in the vocabulary.</summary>
    public const int Unknown = 1;

    /// <summary>A number, a date or a symbol.</summary>
    public const int Number = 2;

    /// <summary>Nats in one step of a stored cost.</summary>
    public const float Step = 0.0625f;

    private readonly byte[] one;
    private readonly byte[] oneBack;
    private readonly int[] pairsFrom;
    private readonly ushort[] pairs;
    private readonly byte[] two;
    private readonly byte[] twoBack;
    private readonly int[] triplesFrom;
    private readonly ushort[] triples;
    private readonly byte[] three;

    /// <summary>Reads a model as the builder in tools wrote it.</summary>
    public LanguageModel(BinaryReader from)
    {
        Words = from.ReadString().Split('\n');
        one = from.ReadBytes(Words.Count);
        oneBack = from.ReadBytes(Words.Count);
        (pairsFrom, pairs) = ReadLists(from, Words.Count);
        two = from.ReadBytes(pairs.Length);
        twoBack = from.ReadBytes(pairs.Length);
        (triplesFrom, triples) = ReadLists(from, pairs.Length);
        three = from.ReadBytes(triples.Length);
    }

    /// <summary>The vocabulary; the place of a word is its number.</summary>
    public IReadOnlyList<string> Words { get; }

    /// <summary>Cost of a word whatever stands before it.</summary>
    public float Cost(int word) => one[word] * Step;

    /// <summary>Cost of a word after two others.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public float Cost(int before, int last, int word)
    {
        var history = Find(pairs, pairsFrom[before], pairsFrom[before + 1], last);
        var back = 0;
        if (history >= 0)
        {
            var triple = Find(triples, triplesFrom[history], triplesFrom[history + 1], word);
            if (triple >= 0) return three[triple] * Step;
            back = twoBack[history];
        }

        var pair = Find(pairs, pairsFrom[last], pairsFrom[last + 1], word);
        return (pair >= 0 ? back + two[pair] : back + oneBack[last] + one[word]) * Step;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static int Find(ushort[] sorted, int from, int to, int word)
    {
        to--;
        while (from <= to)
        {
            var middle = (from + to) >>> 1;
            var at = sorted[middle];
            if (at == word) return middle;
            if (at < word) from = middle + 1;
            else to = middle - 1;
        }

        return -1;
    }

    // Lists of growing numbers: how many, then the steps from one to the next.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static (int[] From, ushort[] Members) ReadLists(BinaryReader reader, int lists)
    {
        var members = new ushort[reader.Read7BitEncodedInt()];
        var from = new int[lists + 1];
        var at = 0;
        for (var i = 0; i < lists; i++)
        {
            from[i] = at;
            var count = reader.Read7BitEncodedInt();
            for (int k = 0, last = -1; k < count; k++) members[at++] = (ushort)(last += reader.Read7BitEncodedInt());
        }

        from[lists] = at;
        return (from, members);
    }
}
