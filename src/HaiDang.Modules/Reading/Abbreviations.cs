namespace HaiDang.Modules.Reading;

/// <summary>Finds the short forms that a document defines for itself: "… (gọi tắt là Ban Chỉ đạo 138 tỉnh)", "… mua bán người (PCMBN)".</summary>
internal static class Abbreviations
{
    // Words before the bracket that a definition can span; a committee's full name has some thirty.
    private const int Farthest = 45;

    private static readonly Phrase[] Called = Phrase.All("gọi tắt là", "viết tắt là", "sau đây gọi tắt là", "sau đây gọi là", "sau đây viết tắt là");

    /// <summary>The definitions of a run, in order.</summary>
    /// <param name="issuer">Full name of the issuing body: what the preamble shortens is mostly that.</param>
    public static IEnumerable<Abbreviation> In(Run run, Gazetteer gazetteer, string? issuer)
    {
        for (var i = 1; i < run.Count; i++)
        {
            var raw = run.Tokens[i].Raw;
            if (!raw.StartsWith('(')) continue;
            if (run.At(i, Called) is { Any: true } called)
            {
                if (Closing(run, called.To) is { } end && Named(run, i, called.To, end, gazetteer, issuer) is { } named) yield return named;
            }
            else if (Letters(raw) is { } letters && Spelt(run, i, letters) is { } full)
            {
                yield return new Abbreviation(letters, full, run.Span(i - letters.Length, i + 1));
            }
        }
    }

    private static int? Closing(Run run, int from)
    {
        for (var i = from; i < Math.Min(run.Count, from + 14); i++)
        {
            if (run.Tokens[i].Raw.Contains(')', StringComparison.Ordinal)) return i + 1;
        }

        return null;
    }

    private static Abbreviation? Named(Run run, int bracket, int from, int end, Gazetteer gazetteer, string? issuer)
    {
        var shortBody = gazetteer.At(run, from, end);
        var words = shortBody is not null && shortBody.To == end ? shortBody.Name : run.Text(from, end).TrimEnd(')', ',', ';', '.', ':');
        var full = FullBody(run, bracket, gazetteer);
        if (full is not null && full != words) return new Abbreviation(words, full, run.Span(bracket, end));
        if (full is not null && issuer is not null) return new Abbreviation(words, issuer, run.Span(bracket, end));
        var begin = bracket;
        while (begin > 0 && bracket - begin < 14 && !run.Tokens[begin - 1].Raw.EndsWith(',') && !run.Tokens[begin - 1].Raw.EndsWith(';')) begin--;
        return begin == bracket ? null : new Abbreviation(words, run.Text(begin, bracket), run.Span(bracket, end));
    }

    // The body whose name ends where the bracket opens.
    private static string? FullBody(Run run, int bracket, Gazetteer gazetteer)
    {
        for (var i = Math.Max(0, bracket - Farthest); i < bracket; i++)
        {
            if (run.Tokens[i].StartsUpper && gazetteer.At(run, i, bracket) is { } body && body.To == bracket) return body.Name;
        }

        return null;
    }

    private static string? Letters(string raw)
    {
        var inside = raw.TrimStart('(').TrimEnd(',', ';', '.', ':');
        if (!inside.EndsWith(')')) return null;
        inside = inside[..^1];
        return inside.Length is >= 3 and <= 8 && inside.All(char.IsUpper) ? inside : null;
    }

    // As many words as letters, each beginning with its letter.
    private static string? Spelt(Run run, int bracket, string letters)
    {
        var begin = bracket - letters.Length;
        if (begin < 0) return null;
        var key = Folding.Fold(letters);
        for (var i = 0; i < letters.Length; i++)
        {
            if (!run.Tokens[begin + i].Key.StartsWith(key[i])) return null;
        }

        return run.Text(begin, bracket);
    }
}
