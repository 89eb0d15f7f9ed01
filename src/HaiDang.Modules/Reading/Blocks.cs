namespace HaiDang.Modules.Reading;

/// <summary>A paragraph: what opens it, and its words without that.</summary>
/// <param name="Marker">What opens it.</param>
/// <param name="Run">Its words.</param>
/// <param name="IsUpper">Whether its first line is in capitals.</param>
/// <param name="Assigns">Whether it says who does what stands before it.</param>
internal sealed record Block(Marker Marker, Run Run, bool IsUpper, bool Assigns)
{
    /// <summary>Whether it names a group of a table's rows.</summary>
    public bool IsGroup { get; init; }

    /// <summary>Whether it is a row of a table.</summary>
    public bool IsRow { get; init; }

    /// <summary>Whether it is a row of a table that holds neither duties nor targets.</summary>
    public bool IsData { get; init; }

    /// <summary>What a row of duties says is to be reached; empty elsewhere.</summary>
    public IReadOnlyList<Run> Aims { get; init; } = [];

    /// <summary>Figures of a row of targets; empty elsewhere.</summary>
    public IReadOnlyList<TableFigure> Figures { get; init; } = [];

    /// <summary>Where its words stand.</summary>
    public Span Span => Run.Span(0, Run.Count);

    /// <summary>Whether it ends as a sentence does.</summary>
    public bool Ends => Punctuation.EndsSentence(Run.Tokens[^1].Raw) || Run.Tokens[^1].Raw.EndsWith(';');

    /// <summary>Whether it ends in a colon: what follows belongs to it.</summary>
    public bool EndsInColon => Run.Tokens[^1].Raw.TrimEnd('"', '”', ' ').EndsWith(':');
}

/// <summary>Joins printed lines to paragraphs across line ends, page breaks and lost blanks.</summary>
internal static class Blocks
{
    private const double Full = 0.82;

    // No page is set wider: such a text has one line a paragraph.
    private const int Widest = 160;

    /// <summary>The paragraphs of these lines, in reading order.</summary>
    /// <param name="tolerance">Share of the usual tolerance for scanner noise.</param>
    public static List<Block> Of(IReadOnlyList<Line> lines, float tolerance = 1)
    {
        var blocks = new List<Block>();
        var from = 0;
        var romans = 0;
        foreach (var table in Tables.In(lines))
        {
            blocks.AddRange(Paragraphs(lines.Skip(from).Take(table.From - from), tolerance, ref romans));
            blocks.AddRange(table.Blocks(tolerance));
            from = table.To;
        }

        blocks.AddRange(Paragraphs(lines.Skip(from), tolerance, ref romans));
        return blocks;
    }

    private static List<Block> Paragraphs(IEnumerable<Line> printed, float tolerance, ref int romans)
    {
        var lines = printed.Where(l => !l.IsNumberOnly).ToList();
        var blocks = new List<Block>();
        var open = new List<Line>();
        var marker = Marker.None;
        var width = Lines.SetWidth(lines);
        var unwrapped = lines.Any(l => l.Width > Widest && l.Cells.Count == 1);
        foreach (var line in lines)
        {
            var ended = open.Count == 0 || (tolerance < 1 && IsRow(line) != IsRow(open[^1])) || HasEnded(open, marker, line, width, unwrapped);
            var found = Markers.Of(line.Text, line.IsUpper, ended || Punctuation.EndsClause(open[^1].Tokens[^1].Raw), romans);
            if (found.Level is Level.Roman) romans = Markers.RomanValue(found.Label);
            else if (found.Level is Level.Part) romans = 0;
            if (open.Count > 0 && (ended || found.Level is not Level.None || StartsAssignment(line)))
            {
                blocks.Add(Close(open, marker, tolerance));
                open = [];
            }

            if (open.Count == 0) marker = found;
            open.Add(line);
        }

        if (open.Count > 0) blocks.Add(Close(open, marker, tolerance));
        blocks.RemoveAll(b => b.Run.Count == 0);
        return blocks;
    }

    // A row of a table that holds neither duties nor targets goes on with no paragraph.
    private static bool IsRow(Line line) => line.Columns is { Count: >= 3 };

    private static bool HasEnded(List<Line> open, Marker marker, Line next, int width, bool unwrapped)
    {
        var last = open[^1];
        var stop = Punctuation.EndsClause(last.Tokens[^1].Raw);
        var small = next.Tokens[0].StartsLower;
        if (marker.Level is Level.Part || (marker.Level is Level.Roman && open[0].IsUpper)) return !next.IsUpper;
        if (next.AfterBlank) return stop ? !small || IsScrap(next) : !small && (unwrapped || last.Width < width * Full || IsHeading(open, marker) || last.IsUpper != next.IsUpper);
        if (unwrapped) return !small;
        return !small && last.Width < width * Full && (stop || IsHeading(open, marker));
    }

    // A piece of a seal or of a pen stroke: a few letters alone on a line.
    private static bool IsScrap(Line line) => line.Tokens.Count <= 2 && line.Tokens.Sum(t => t.Key.Length) <= 6 && !Punctuation.EndsSentence(line.Tokens[^1].Raw);

    private static bool IsHeading(List<Line> open, Marker marker) =>
        marker.Level is Level.Part or Level.Roman or Level.Number or Level.Letter && open.Count <= 3 && !Punctuation.EndsClause(open[^1].Tokens[^1].Raw);

    private static bool StartsAssignment(Line line)
    {
        var run = new Run(line.Tokens);
        var skip = line.Tokens[0].Key.Length == 0 ? 1 : 0;
        if (skip >= run.Count || !line.Tokens[skip].StartsUpper) return false;

        // Of "Thời gian: Hoàn thành trước …" a longer label would fit too, but for the colon.
        return Keywords.Assigns.Concat(Keywords.Times).Any(label => run.At(skip, label) is { Any: true } found && run.Tokens[found.To - 1].Raw.EndsWith(':'));
    }

    private static Block Close(List<Line> lines, Marker marker, float tolerance)
    {
        var first = lines[0];
        var start = MarkerEnd(first, marker.Length);
        var tokens = first.Tokens.Where(t => t.From >= start).Concat(lines.Skip(1).SelectMany(l => l.Tokens)).ToList();
        if (start > first.From && tokens.Count > 0 && Straddles(first, start) is { } cut) tokens.Insert(0, cut);
        return new Block(marker, new Run([.. tokens.Where(t => t.Raw != "|")], tolerance), first.IsUpper, StartsAssignment(first with { Tokens = tokens.Count > 0 ? tokens : first.Tokens })) { IsData = lines.TrueForAll(l => l.Columns is { } columns && columns.Count >= 2) };
    }

    // A marker is measured on the line with single blanks; the source may have more.
    private static int MarkerEnd(Line line, int length)
    {
        if (length == 0) return line.From;
        var seen = 0;
        foreach (var token in line.Tokens)
        {
            if (seen + token.Raw.Length >= length) return token.From + Math.Min(length - seen, token.Raw.Length);
            seen += token.Raw.Length + 1;
            if (seen >= length) return token.To;
        }

        return line.To;
    }

    private static Token? Straddles(Line line, int at)
    {
        var token = line.Tokens.FirstOrDefault(t => t.From < at && at < t.To);
        return token is null ? null : Token.Cut(token.Raw, at - token.From, token.Raw.Length)[0] with { From = at, To = token.To };
    }
}
