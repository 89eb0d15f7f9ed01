using System.Text;
using HaiDang.Kernel.Language;

namespace HaiDang.Vault.Erasing;

/// <summary>Takes a person's names out of words.</summary>
internal static class NameStrike
{
    /// <summary>What stands where a name stood.</summary>
    internal const string Mark = "▮▮▮";

    /// <summary>The words without the names.</summary>
    /// <param name="names">Every form that is known. Each is found with and without marks; the given name alone only as it is written.</param>
    /// <returns>Null when none of them stands there.</returns>
    internal static string? Without(string words, IReadOnlyCollection<string> names)
    {
        var parts = Parts(words);
        var folded = parts.Select(part => Vietnamese.Fold(words[part])).ToList();
        var gone = new bool[parts.Count];
        foreach (var name in names)
        {
            var syllables = Parts(name).Select(part => Vietnamese.Fold(name[part])).ToList();
            for (var at = 0; syllables.Count > 0 && at + syllables.Count <= parts.Count; at++)
            {
                if (folded.Skip(at).Take(syllables.Count).SequenceEqual(syllables, StringComparer.Ordinal)) Array.Fill(gone, true, at, syllables.Count);
            }

            if (Parts(name) is not [.., var last] || syllables.Count < 2) continue;
            for (var at = 0; at < parts.Count; at++) gone[at] |= string.Equals(words[parts[at]], name[last], StringComparison.Ordinal);
        }

        if (!gone.Contains(true)) return null;
        var left = new StringBuilder(words.Length);
        var from = 0;
        for (var at = 0; at < parts.Count; at++)
        {
            if (!gone[at]) continue;
            left.Append(words, from, parts[at].Start.Value - from);
            if (at == 0 || !gone[at - 1]) left.Append(Mark);
            else left.Length = TrimEnd(left);
            from = parts[at].End.Value;
        }

        return left.Append(words, from, words.Length - from).ToString();

        // Blanks between two struck syllables go with them.
        static int TrimEnd(StringBuilder left)
        {
            var length = left.Length;
            while (length > 0 && char.IsWhiteSpace(left[length - 1])) length--;
            return length;
        }
    }

    private static List<Range> Parts(string words)
    {
        var parts = new List<Range>();
        for (var at = 0; at < words.Length;)
        {
            var from = at;
            while (at < words.Length && (char.IsLetterOrDigit(words[at]) || char.GetUnicodeCategory(words[at]) is System.Globalization.UnicodeCategory.NonSpacingMark)) at++;
            if (at > from) parts.Add(from..at);
            else at++;
        }

        return parts;
    }
}
