using System.Text.RegularExpressions;

namespace HaiDang.Modules.Reading;

/// <summary>A printed line.</summary>
/// <param name="Tokens">Its words; never empty.</param>
/// <param name="AfterBlank">Whether an empty line, or a page break, stands before it.</param>
/// <param name="Width">Characters from first word to last.</param>
/// <param name="Cells">Words that stand together: columns are parted by a bar, a tab or three blanks.</param>
/// <param name="Columns">For each cell how many bars or tabs stand before it; null where blanks part them.</param>
/// <param name="Start">Offset where the printed line begins, its blanks included.</param>
/// <param name="IsNumberOnly">Whether it is a page's number, or the number of a table's row.</param>
internal sealed record Line(IReadOnlyList<Token> Tokens, bool AfterBlank, int Width, IReadOnlyList<Stretch> Cells, int Start = 0, bool IsNumberOnly = false, IReadOnlyList<int>? Columns = null)
{
    /// <summary>Offset of its first character.</summary>
    public int From => Tokens[0].From;

    /// <summary>Offset after its last character.</summary>
    public int To => Tokens[^1].To;

    /// <summary>Its words, single blanks between.</summary>
    public string Text => Token.Join(Tokens);

    /// <summary>Whether the letters are capitals but for scanner damage.</summary>
    public bool IsUpper
    {
        get
        {
            int letters = Tokens.Sum(t => t.Raw.Count(char.IsLetter)), capitals = Tokens.Sum(t => t.Raw.Count(char.IsUpper));
            return letters >= 2 && capitals * 10 >= letters * 7;
        }
    }
}

/// <summary>Cuts a text into printed lines and tells what belongs to the page from what belongs to the text.</summary>
internal static partial class Lines
{
    /// <summary>The lines that hold words; page numbers are marked.</summary>
    public static List<Line> Of(string text)
    {
        var lines = new List<Line>();
        var blank = true;
        for (var from = 0; from <= text.Length;)
        {
            var at = text.AsSpan(from).IndexOfAny('\n', '\r', '\f');
            var to = at < 0 ? text.Length : from + at;
            var tokens = Token.Cut(text, from, to);
            if (tokens.Count == 0)
            {
                blank = true;
            }
            else if (IsPageNumber(text[tokens[0].From..tokens[^1].To]))
            {
                lines.Add(new Line(tokens, blank, tokens[^1].To - tokens[0].From, [new(0, tokens.Count)], from, IsNumberOnly: true));
                blank = true;
            }
            else
            {
                var cells = Cells(text, tokens);
                lines.Add(new Line(tokens, blank, tokens[^1].To - tokens[0].From, cells, from, Columns: Columns(text.AsSpan(from, to - from), from, tokens, cells)));
                blank = false;
            }

            if (to < text.Length && text[to] == '\f') blank = true;
            from = to + (to + 1 < text.Length && text[to] == '\r' && text[to + 1] == '\n' ? 2 : 1);
        }

        return lines;
    }

    /// <summary>Width to which the text is set: nine lines in ten aren't wider.</summary>
    public static int SetWidth(IReadOnlyList<Line> lines)
    {
        if (lines.Count == 0) return 0;
        int[] widths = [.. lines.Select(l => l.Width).Order()];
        return widths[(widths.Length - 1) * 9 / 10];
    }

    private static List<Stretch> Cells(string text, List<Token> tokens)
    {
        var cells = new List<Stretch>();
        var from = 0;
        for (var i = 0; i <= tokens.Count; i++)
        {
            var isBar = i < tokens.Count && tokens[i].Raw == "|";
            var isGap = i > 0 && i < tokens.Count && IsGap(text.AsSpan(tokens[i - 1].To, tokens[i].From - tokens[i - 1].To));
            if (i < tokens.Count && !isBar && !isGap) continue;
            if (i > from) cells.Add(new(from, i));
            from = isBar ? i + 1 : i;
        }

        return cells;
    }

    // A bar at the very left is the table's edge and parts nothing.
    private static int[]? Columns(ReadOnlySpan<char> line, int start, List<Token> tokens, List<Stretch> cells)
    {
        var mark = line.Contains('|') ? '|' : line.Contains('\t') ? '\t' : '\0';
        if (mark == '\0' || cells.Count == 0) return null;
        var edge = mark == '|' && line.TrimStart().StartsWith("|") ? 1 : 0;
        var columns = new int[cells.Count];
        for (var i = 0; i < cells.Count; i++) columns[i] = Math.Max(0, line[..(tokens[cells[i].From].From - start)].Count(mark) - edge);
        return columns;
    }

    private static bool IsGap(ReadOnlySpan<char> blanks) => blanks.Length >= 3 || blanks.Contains('\t');

    private static bool IsPageNumber(string line) => PageNumber().IsMatch(line);

    [GeneratedRegex(@"^[-–—\s]*(?:trang\s+)?\d{1,3}(?:\s*/\s*\d{1,3})?[-–—\s]*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex PageNumber();
}
