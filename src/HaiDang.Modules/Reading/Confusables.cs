using System.Runtime.CompilerServices;

namespace HaiDang.Modules.Reading;

/// <summary>How likely a scanner takes one folded character for another, as the cost of an edit: 0 the same, 1 unlike.</summary>
internal static class Confusables
{
    private const int Size = 36;

    // Characters that stand in for each other in scans of Vietnamese: thin strokes; round letters; what is left of ư, ơ, ă, â.
    private static readonly (string Group, float Cost)[] Groups =
    [
        ("ilt1jrf7", 0.35f), ("o069dqgc", 0.35f), ("aos46dgu9", 0.45f), ("ec6s", 0.35f), ("uvyrwgqn4i", 0.4f), ("hbkn", 0.4f),
        ("nmruw", 0.45f), ("s58", 0.3f), ("b8", 0.3f), ("z2", 0.3f), ("g9q", 0.3f), ("aeiouy", 0.5f), ("bdp", 0.4f), ("nt", 0.7f), ("uft", 0.45f),
    ];

    private static readonly float[] Table = Build();

    private static readonly float[] Gaps = [.. "abcdefghijklmnopqrstuvwxyz0123456789".Select(GapOf)];

    /// <summary>Cost of one standing where the other was printed.</summary>
    public static float Swap(char a, char b) => Table[Index(a) * Size + Index(b)];

    /// <summary>Cost of a character lost or added: thin ones come and go.</summary>
    public static float Gap(char c) => Gaps[Index(c)];

    private static float GapOf(char c) => c switch
    {
        'r' => 0.4f,
        'i' or 'l' or 't' or '1' or 'j' => 0.5f,
        'a' or 'e' or 'o' or 'u' or 'y' or 'c' or 'n' => 0.65f,
        >= '0' and <= '9' => 0.6f,
        _ => 0.9f,
    };

    /// <summary>Cost of turning one whole key into the other.</summary>
    public static float Distance(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        Span<float> row = stackalloc float[b.Length + 1];
        row[0] = 0;
        for (var j = 1; j <= b.Length; j++) row[j] = row[j - 1] + Gap(b[j - 1]);
        foreach (var c in a) Step(row, c, b);
        return row[b.Length];
    }

    /// <summary>One more character of the text against the whole key: the row of an edit-distance table.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)] // A command runs once: waiting for the second compilation costs more.
    public static void Step(Span<float> row, char c, ReadOnlySpan<char> key)
    {
        var swaps = Table.AsSpan(Index(c) * Size, Size);
        var gaps = Gaps.AsSpan();
        var gap = gaps[Index(c)];
        var diagonal = row[0];
        row[0] += gap;
        var left = row[0];
        for (var j = 1; j < row.Length; j++)
        {
            var index = Index(key[j - 1]);
            var swap = diagonal + swaps[index];
            diagonal = row[j];
            var lost = diagonal + gap;
            left += gaps[index];
            if (lost < left) left = lost;
            if (swap < left) left = swap;
            row[j] = left;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Index(char c) => c >= 'a' ? Math.Min(c - 'a', 25) : Math.Clamp(26 + c - '0', 26, 35);

    private static float[] Build()
    {
        var table = new float[Size * Size];
        for (var i = 0; i < Size; i++)
        {
            for (var j = 0; j < Size; j++) table[i * Size + j] = i == j ? 0 : i >= 26 != j >= 26 ? 0.7f : 1;
        }

        foreach (var (group, cost) in Groups)
        {
            foreach (var a in group)
            {
                foreach (var b in group)
                {
                    ref var cell = ref table[Index(a) * Size + Index(b)];
                    if (a != b) cell = Math.Min(cell, cost);
                }
            }
        }

        return table;
    }
}
