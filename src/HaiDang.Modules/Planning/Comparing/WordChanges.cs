namespace HaiDang.Modules.Planning.Comparing;

/// <summary>Some words that both texts have, or only one.</summary>
internal readonly record struct WordChange(string Words, WordState State);

/// <summary>Where words stand.</summary>
internal enum WordState
{
    /// <summary>In both.</summary>
    Same,

    /// <summary>Only in the older text.</summary>
    Gone,

    /// <summary>Only in the newer text.</summary>
    New,
}

/// <summary>Tells two texts apart word by word.</summary>
internal static class WordChanges
{
    // Beyond this the table of both texts would grow too large; such texts are shown whole.
    private const int MostWords = 600;

    /// <summary>The newer text in its order, with what the older had in between; neighbours of one state are joined.</summary>
    internal static IReadOnlyList<WordChange> Of(string before, string after)
    {
        var old = before.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        var young = after.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        if (old.Length > MostWords || young.Length > MostWords) return [new(before, WordState.Gone), new(after, WordState.New)];

        // Longest common subsequence, from the end.
        var common = new int[old.Length + 1, young.Length + 1];
        for (var i = old.Length - 1; i >= 0; i--)
        {
            for (var j = young.Length - 1; j >= 0; j--)
            {
                common[i, j] = old[i] == young[j] ? common[i + 1, j + 1] + 1 : Math.Max(common[i + 1, j], common[i, j + 1]);
            }
        }

        var changes = new List<WordChange>();
        int a = 0, b = 0;
        while (a < old.Length || b < young.Length)
        {
            if (a < old.Length && b < young.Length && old[a] == young[b])
            {
                Add(young[b++], WordState.Same);
                a++;
            }
            else if (b == young.Length || (a < old.Length && common[a + 1, b] >= common[a, b + 1]))
            {
                Add(old[a++], WordState.Gone);
            }
            else
            {
                Add(young[b++], WordState.New);
            }
        }

        return changes;

        void Add(string word, WordState state)
        {
            if (changes is [.., var last] && last.State == state) changes[^1] = last with { Words = last.Words + " " + word };
            else changes.Add(new WordChange(word, state));
        }
    }
}
