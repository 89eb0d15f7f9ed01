namespace HaiDang.Modules.Reading;

/// <summary>The parts of a document's lines.</summary>
/// <param name="Head">Above the first section, with the title of a plan that a decision issues.</param>
/// <param name="Body">The sections, those of an appendix last.</param>
/// <param name="Foot">Recipients and signature: under the last paragraph, or under the articles of the decision.</param>
/// <param name="Strays">Lines of the signature block that the scan put between the sections.</param>
internal sealed record Frame(IReadOnlyList<Line> Head, IReadOnlyList<Line> Body, IReadOnlyList<Line> Foot, IReadOnlyList<Line> Strays)
{
    private const int LongestHead = 60;
    private static readonly Phrase Appendix = Phrase.Of("PHỤ LỤC", 0.1f);

    /// <summary>Cuts the lines where the first section begins and the last ends.</summary>
    public static Frame Of(IReadOnlyList<Line> lines)
    {
        var start = Start(lines);
        var end = End(lines, start);
        var appendix = Enumerable.Range(end, lines.Count - end).FirstOrDefault(i => lines[i].IsUpper && new Run(lines[i].Tokens).At(0, Appendix).Any, lines.Count);
        var (signed, plan, resumed) = Issued(lines, start, end);
        var body = new List<Line>();
        var strays = new List<Line>();
        for (var i = start; i < end; i++)
        {
            if (i >= signed && i < resumed) continue;
            var isStray = SignatureBlock.IsStray(lines[i]) && Markers.Of(lines[i].Text, true, true, 0).Level is Level.None;
            if (!isStray && strays.Count > 0 && i > start && strays.Contains(lines[i - 1])) isStray = IsLeftOver(lines[i]);
            (isStray ? strays : body).Add(lines[i]);
        }

        body.AddRange(lines.Skip(appendix));
        IEnumerable<Line> foot = signed < end ? lines.Skip(signed).Take(plan - signed).Concat(lines.Skip(end).Take(appendix - end)) : lines.Skip(end).Take(appendix - end);
        return new Frame(
            [.. lines.Take(start).Concat(lines.Skip(plan).Take(resumed - plan)).Where(l => !l.IsNumberOnly)], body, [.. foot.Where(l => !l.IsNumberOnly)], strays);
    }

    // A decision with the plan it issues: where the decision is signed, where the plan's title stands and where its sections begin.
    private static (int Signed, int Plan, int Resumed) Issued(IReadOnlyList<Line> lines, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (!IsRecipients(lines[i])) continue;
            var plan = Enumerable.Range(i, end - i).FirstOrDefault(j => IsKind(lines[j]), -1);
            if (plan < 0) break;
            var resumed = Enumerable.Range(plan + 1, end - plan - 1).FirstOrDefault(j => MarkAt(lines, j) is Level.Roman or Level.Part or Level.Article or Level.Number, -1);
            if (resumed > 0) return (i, Top(lines, i, plan), resumed);
        }

        return (end, end, end);
    }

    // Above "KẾ HOẠCH" the letterhead may stand again.
    private static int Top(IReadOnlyList<Line> lines, int signed, int plan)
    {
        for (var i = signed + 1; i < plan; i++)
        {
            if (new Run(lines[i].Tokens).FindBest(0, lines[i].Tokens.Count, [Keywords.Nation]).Any) return i;
        }

        return plan;
    }

    private static Level MarkAt(IReadOnlyList<Line> lines, int i) =>
        Markers.Of(lines[i].Text, lines[i].IsUpper, lines[i].AfterBlank || i == 0 || Punctuation.EndsClause(lines[i - 1].Tokens[^1].Raw), 0).Level;

    private static int Start(IReadOnlyList<Line> lines)
    {
        int? numbered = null;
        var articles = Enumerable.Range(0, Math.Min(lines.Count, LongestHead)).FirstOrDefault(i => i > 0 && MarkAt(lines, i) is Level.Article, -1);
        if (articles > 0) return articles;
        for (var i = 0; i < Math.Min(lines.Count, LongestHead); i++)
        {
            var level = MarkAt(lines, i);
            if (level is Level.Roman or Level.Part && i > 0) return i;
            if (level is Level.Number) numbered ??= i;
            if (level is Level.None && numbered is null && IsBareHeading(lines, i)) numbered = i;
        }

        if (numbered is { } first) return first;
        for (var i = 1; i < lines.Count; i++)
        {
            if (lines[i - 1].Tokens[^1].Raw.EndsWith(':')) return i;
        }

        return 0;
    }

    // "MỤC TIÊU" without a number, behind the preamble's end.
    private static bool IsBareHeading(IReadOnlyList<Line> lines, int i) =>
        i > 2 && lines[i].IsUpper && lines[i].Tokens.Count <= 8 && lines[i - 1].Tokens[^1].Raw is [.., ':' or '.' or ';'] && !lines[i - 1].IsUpper
        && Topics.Of(new Run(lines[i].Tokens)) is not Topic.Unknown && !IsKind(lines[i]);

    // The last paragraph ends in "./."; without it the list of recipients begins the foot.
    private static int End(IReadOnlyList<Line> lines, int start)
    {
        for (var i = lines.Count - 1; i >= start; i--)
        {
            if (!lines[i].Text.Contains("./.", StringComparison.Ordinal)) continue;
            if (!lines.Skip(i).Any(IsKind)) return i + 1;
            break;
        }

        for (var i = lines.Count - 1; i >= start; i--)
        {
            if (IsRecipients(lines[i]) && i > lines.Count / 3 && !lines.Skip(i).Any(IsKind)) return i;
        }

        return lines.Count;
    }

    private static bool IsRecipients(Line line)
    {
        var run = new Run(line.Tokens);
        return run.At(0, Keywords.Recipients) is { Any: true, Cost: < 0.2f } && run.Tokens[0].StartsUpper && Markers.Of(line.Text, line.IsUpper, true, 0).Level is not Level.Roman;
    }

    private static bool IsKind(Line line) => line.IsUpper && line.Tokens.Count <= 4 && Restoring.Kind(new Run(line.Tokens), 0) is { } kind && kind != "Quyết định";

    private static bool IsLeftOver(Line line)
    {
        var run = new Run(line.Tokens);
        return SignatureBlock.IsName(run) || (line.IsUpper && run.Keys.Length <= 3);
    }
}
