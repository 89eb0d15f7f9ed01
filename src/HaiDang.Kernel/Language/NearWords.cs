namespace HaiDang.Kernel.Language;

/// <summary>Finds what somebody who mistyped a code will have meant.</summary>
public static class NearWords
{
    /// <summary>The known word that takes the fewest letters to change, add or leave out; of several the first in ordinal order.</summary>
    /// <returns>Null when none is near: more than a third of the letters would change.</returns>
    public static string? Nearest(string word, IEnumerable<string> known)
    {
        var (nearest, least) = ((string?)null, (Math.Max(2, word.Length) / 3) + 1);
        foreach (var one in known.Order(StringComparer.Ordinal))
        {
            if (Math.Abs(one.Length - word.Length) < least && Steps(word, one) is var steps && steps < least) (nearest, least) = (one, steps);
        }

        return nearest;
    }

    private static int Steps(string from, string to)
    {
        var row = Enumerable.Range(0, to.Length + 1).ToArray();
        for (var i = 1; i <= from.Length; i++)
        {
            var (diagonal, left) = (row[0], i);
            row[0] = i;
            for (var j = 1; j <= to.Length; j++)
            {
                left = Math.Min(Math.Min(row[j], left) + 1, diagonal + (from[i - 1] == to[j - 1] ? 0 : 1));
                (diagonal, row[j]) = (row[j], left);
            }
        }

        return row[to.Length];
    }
}
