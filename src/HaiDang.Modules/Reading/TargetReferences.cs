using System.Globalization;

namespace HaiDang.Modules.Reading;

/// <summary>Reads "chỉ tiêu thứ ba, thứ năm và chỉ tiêu số bảy".</summary>
internal static class TargetReferences
{
    private const int Farthest = 3;

    private static readonly string[] Words = ["nhat", "hai", "ba", "tu", "nam", "sau", "bay", "tam", "chin", "muoi"];

    /// <summary>Ordinals in printed order, each once; empty when none is named.</summary>
    public static IReadOnlyList<int> In(Run run, Stretch part)
    {
        var found = new List<int>();
        for (var i = part.From; i < part.To; i++)
        {
            if (run.At(i, Keywords.Target) is not { Any: true } target || target.To > part.To) continue;
            var at = target.To;
            while (Ordinal(run, at, part.To, out var next) is { } ordinal)
            {
                found.Add(ordinal);
                at = next;
                if (at < part.To && run.Tokens[at].Key == "va") at++;
            }

            i = Math.Max(i, at - 1);
        }

        return [.. found.Distinct()];
    }

    /// <summary>The ordinal in a label such as "Chỉ tiêu thứ hai:", or null where there is no label.</summary>
    /// <param name="last">Ordinal of the target before; a damaged label is the next.</param>
    public static int? Label(Run run, Stretch sentence, int? last)
    {
        var target = run.At(sentence.From, Keywords.Target);
        if (!target.Any || !run.Tokens.Skip(target.To).Take(Farthest).Any(t => t.Raw.EndsWith(':'))) return null;
        return Ordinal(run, target.To, sentence.To, out _) ?? (last ?? 0) + 1;
    }

    // "thứ hai", "số bảy", "thứ 3", "3": a short word, then the number.
    private static int? Ordinal(Run run, int at, int end, out int next)
    {
        next = at;
        if (at >= end) return null;
        var word = at + 1 < end && run.Tokens[at].Key is [_, ..] and { Length: <= 5 } && !IsNumber(run.Tokens[at].Key) && Marks(run.Tokens[at].Key) ? at + 1 : at;
        var key = run.Tokens[word].Key;
        next = word + 1;
        if (int.TryParse(key, NumberStyles.None, CultureInfo.InvariantCulture, out var digits) && digits is >= 1 and <= 40) return digits;
        if (word == at) return null;
        var best = -1;
        var least = 0.34f;
        for (var i = 0; i < Words.Length; i++)
        {
            var cost = Confusables.Distance(key, Words[i]) / Words[i].Length;
            if (cost < least) (best, least) = (i, cost);
        }

        return best < 0 ? null : best + 1;
    }

    private static bool IsNumber(string key) => key.All(char.IsAsciiDigit);

    // "thứ" and "số", as scans leave them: thin, thir, thit, thd, did, s6.
    private static bool Marks(string key) => key[0] is 't' or 's' or 'd' or 'l' or '5' && key is not ("do" or "de" or "den");
}
