using HaiDang.Kernel.Language;

namespace HaiDang.Modules.Reading.Sources;

/// <summary>Finds the words of a printed page one after another in the text they were printed from.</summary>
/// <remarks>
/// The two run side by side but for page numbers, columns and boxes. So a word is sought near where the last one was found, each place of the text is
/// given once, and after some that weren't found the next three in a row say where the walk goes on.
/// </remarks>
internal sealed class WordWalk
{
    private const int Near = 80;
    private const int Lost = 12;

    private readonly List<(string Key, Span At)> words = [];
    private readonly bool[] taken;
    private readonly Dictionary<string, List<int>> places = new(StringComparer.Ordinal);
    private readonly Queue<string> before = new();
    private int next;
    private int missed;

    /// <summary>Begins at the text's first word.</summary>
    public WordWalk(string text)
    {
        for (var at = 0; at < text.Length;)
        {
            while (at < text.Length && char.IsWhiteSpace(text[at])) at++;
            var from = at;
            while (at < text.Length && !char.IsWhiteSpace(text[at])) at++;
            if (Key(text[from..at]) is not { Length: > 0 } key) continue;
            if (!places.TryGetValue(key, out var here)) places[key] = here = [];
            here.Add(words.Count);
            words.Add((key, new Span(from, at)));
        }

        taken = new bool[words.Count];
    }

    /// <summary>Where a printed word stands in the text; null when it isn't of the text, as a page number.</summary>
    public Span? Find(string printed)
    {
        var key = Key(printed);
        if (key.Length == 0) return null;
        before.Enqueue(key);
        if (before.Count > 3) before.Dequeue();
        var found = Nearest(key);
        if (found < 0 && ++missed > Lost) found = Again();
        if (found < 0) return null;
        missed = 0;
        taken[found] = true;
        next = found + 1;
        return words[found].At;
    }

    // Letters and digits alone: a printer joins and parts punctuation as it likes.
    private static string Key(string word) => string.Concat(Vietnamese.Normalise(word).Where(char.IsLetterOrDigit)).ToUpperInvariant();

    private int Nearest(string key)
    {
        if (!places.TryGetValue(key, out var here)) return -1;
        var at = here.BinarySearch(next);
        if (at < 0) at = ~at;
        var best = -1;
        for (var i = at; i < here.Count && here[i] - next <= Near; i++)
        {
            if (taken[here[i]]) continue;
            best = here[i];
            break;
        }

        for (var i = at - 1; i >= 0 && next - here[i] <= Near; i--)
        {
            if (taken[here[i]]) continue;
            if (best < 0 || next - here[i] < best - next) best = here[i];
            break;
        }

        return best;
    }

    private int Again()
    {
        var last = before.ToArray();
        if (last.Length < 3 || !places.TryGetValue(last[2], out var here)) return -1;
        return here.Where(at => at >= 2 && !taken[at] && words[at - 1].Key == last[1] && words[at - 2].Key == last[0]).DefaultIfEmpty(-1).First();
    }
}
