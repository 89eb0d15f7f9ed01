using System.Text;

namespace HaiDang.Modules.Reading;

/// <summary>Mends the words by which days and periods are told, so that patterns can find them in a damaged text.</summary>
internal static class CalendarWords
{
    private static readonly string[] Words = ["ngay", "thang", "nam", "quy", "truoc", "trong", "den", "tu", "dinh", "ky", "bao", "cao", "hoan", "thanh", "xong", "cham", "nhat", "thoi", "gian", "han", "dot", "xuat", "hang"];

    // No sentence is longer; what is isn't searched for days to its end.
    private const int Longest = 6000;

    private static readonly string[] Long = [.. Words.Where(w => w.Length >= 4)];

    /// <summary>Words of a run folded to small letters without marks, their punctuation kept; offsets are its own.</summary>
    public static string Folded(Run run, Stretch words)
    {
        var text = new StringBuilder();
        for (var i = words.From; i < words.To && text.Length < Longest; i++)
        {
            if (text.Length > 0) text.Append(' ');
            var token = run.Tokens[i];
            var folded = Folding.Fold(token.Raw);
            text.Append(Mended(token.Key) is { } word && word != token.Key ? Around(folded, word) : folded);
        }

        return text.ToString();
    }

    private static string? Mended(string key)
    {
        if (key.Length is < 3 or > 8 || key.Any(char.IsAsciiDigit)) return null;
        var joined = key.Replace("rn", "m", StringComparison.Ordinal).Replace("ii", "u", StringComparison.Ordinal).Replace("vv", "w", StringComparison.Ordinal);
        if (Array.IndexOf(Words, joined) >= 0) return joined;
        return Array.Find(Long, w => Math.Abs(w.Length - joined.Length) <= 1 && Confusables.Distance(joined, w) <= 0.14f * w.Length);
    }

    private static string Around(string folded, string word)
    {
        int from = 0, to = folded.Length;
        while (from < to && !char.IsLetter(folded[from])) from++;
        while (to > from && !char.IsLetter(folded[to - 1])) to--;
        return folded[..from] + word + folded[to..];
    }
}
