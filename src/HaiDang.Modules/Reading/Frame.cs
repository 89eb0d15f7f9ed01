namespace HaiDang.Modules.Reading;

/// <summary>The three parts of a document's lines.</summary>
/// <param name="Head">Above the first section.</param>
/// <param name="Body">The sections.</param>
/// <param name="Foot">Under the last paragraph.</param>
/// <param name="Strays">Lines of the signature block that the scan put between the sections.</param>
internal sealed record Frame(IReadOnlyList<Line> Head, IReadOnlyList<Line> Body, IReadOnlyList<Line> Foot, IReadOnlyList<Line> Strays)
{
    private const int LongestHead = 60;

    /// <summary>Cuts the lines where the first section begins and the last ends.</summary>
    public static Frame Of(IReadOnlyList<Line> lines)
    {
        var start = Start(lines);
        var end = End(lines, start);
        var body = new List<Line>();
        var strays = new List<Line>();
        for (var i = start; i < end; i++)
        {
            var isStray = SignatureBlock.IsStray(lines[i]) && Markers.Of(lines[i].Text, true, true, 0).Level is Level.None;
            if (!isStray && strays.Count > 0 && i > start && strays.Contains(lines[i - 1])) isStray = IsLeftOver(lines[i]);
            (isStray ? strays : body).Add(lines[i]);
        }

        return new Frame([.. lines.Take(start).Where(l => !l.IsNumberOnly)], body, [.. lines.Skip(end).Where(l => !l.IsNumberOnly)], strays);
    }

    private static int Start(IReadOnlyList<Line> lines)
    {
        int? numbered = null;
        for (var i = 0; i < Math.Min(lines.Count, LongestHead); i++)
        {
            var level = Markers.Of(lines[i].Text, lines[i].IsUpper, lines[i].AfterBlank || i == 0 || Punctuation.EndsClause(lines[i - 1].Tokens[^1].Raw), 0).Level;
            if (level is Level.Roman or Level.Part && i > 0) return i;
            if (level is Level.Number) numbered ??= i;
        }

        if (numbered is { } first) return first;
        for (var i = 1; i < lines.Count; i++)
        {
            if (lines[i - 1].Tokens[^1].Raw.EndsWith(':')) return i;
        }

        return 0;
    }

    // The last paragraph ends in "./."; without it the list of recipients begins the foot.
    private static int End(IReadOnlyList<Line> lines, int start)
    {
        for (var i = lines.Count - 1; i >= start; i--)
        {
            if (lines[i].Text.Contains("./.", StringComparison.Ordinal)) return i + 1;
        }

        for (var i = start; i < lines.Count; i++)
        {
            var run = new Run(lines[i].Tokens);
            if (run.At(0, Keywords.Recipients) is { Any: true, Cost: < 0.2f } && run.Tokens[0].StartsUpper && i > lines.Count / 3) return i;
        }

        return lines.Count;
    }

    private static bool IsLeftOver(Line line)
    {
        var run = new Run(line.Tokens);
        return SignatureBlock.IsName(run) || (line.IsUpper && run.Keys.Length <= 3);
    }
}
