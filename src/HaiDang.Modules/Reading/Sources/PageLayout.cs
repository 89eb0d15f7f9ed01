using System.Text;
using HaiDang.Kernel.Language;
using HaiDang.Modules.Reading.Sources.Scans;

namespace HaiDang.Modules.Reading.Sources;

/// <summary>A word with its box on the page, in points from the upper left corner.</summary>
internal readonly record struct WordBox(string Text, float Left, float Top, float Width, float Height)
{
    public float Right => Left + Width;

    public float Bottom => Top + Height;

    public float MiddleX => Left + (Width / 2);

    public float MiddleY => Top + (Height / 2);
}

/// <summary>Sets words that stand on a page as lines of text: columns parted by blanks, rows of a ruled table as one line with tabs.</summary>
internal static class PageLayout
{
    // In heights of a word.
    private const float WideGap = 1.6f;
    private const float ColumnGap = 0.45f;
    private const float NarrowestColumnGap = 0.3f;
    private const float NextLine = 3.2f;

    // Than the usual gap between two words of the line.
    private const float Wider = 1.6f;

    private const float Letter = 0.42f;

    // Of the usual distance between lines.
    private const float EmptyLine = 1.45f;

    private const int FewestBlanks = 3;
    private const int LongestRepeated = 150;

    /// <summary>The page with its words in reading order.</summary>
    public static ReadPage Compose(int number, PageSize size, IReadOnlyList<WordBox> words, IReadOnlyList<Grid> grids, IReadOnlyList<PageNote> notes)
    {
        var whole = words.Select(w => w with { Text = Vietnamese.Normalise(w.Text.Trim()) }).Where(w => w.Text.Length > 0).ToList();
        if (whole.Count == 0) return new ReadPage(number, "", size, [], notes);
        var height = Median(whole.Select(w => w.Height));
        var rows = new List<Row>();
        foreach (var grid in grids)
        {
            rows.AddRange(InCells(grid, whole));
        }

        var loose = whole.Where(w => !grids.Any(g => g.Holds(w))).ToList();
        var lines = Lines(loose);
        var splits = Columns(lines, height);
        rows.AddRange(lines.Select((l, i) => new Row(l.Average(w => w.MiddleY), [l], splits[i], IsTable: false)));
        return Write(number, size, [.. rows.OrderBy(r => r.Y)], height, whole.Min(w => w.Left), notes);
    }

    /// <summary>Words that stand side by side, each line from left to right, lines from top to bottom.</summary>
    internal static List<List<WordBox>> Lines(IEnumerable<WordBox> words)
    {
        var lines = new List<(List<WordBox> Words, float Top, float Bottom)>();
        foreach (var word in words.OrderByDescending(w => w.Height))
        {
            var best = -1;
            var most = 0.5f;
            for (var i = 0; i < lines.Count; i++)
            {
                var shared = Math.Min(word.Bottom, lines[i].Bottom) - Math.Max(word.Top, lines[i].Top);
                var share = shared / Math.Max(0.1f, word.Height);
                if (share <= most) continue;
                (best, most) = (i, share);
            }

            if (best < 0) lines.Add(([word], word.Top, word.Bottom));
            else lines[best].Words.Add(word);
        }

        return [.. lines.OrderBy(l => (l.Top + l.Bottom) / 2).Select(l => l.Words.OrderBy(w => w.Left).ToList())];
    }

    private sealed record Row(float Y, IReadOnlyList<IReadOnlyList<WordBox>> Cells, HashSet<int> Splits, bool IsTable);

    // A cell merged downwards holds for each of its rows, unless it is the duty itself.
    private static IEnumerable<Row> InCells(Grid grid, List<WordBox> words)
    {
        var above = new List<(GridCell Cell, IReadOnlyList<WordBox> Words)>();
        foreach (var row in grid.Rows)
        {
            var cells = row.Cells.Select(c => (Cell: c, Words: c.GoesOn ? Above(above, c) : (IReadOnlyList<WordBox>)[.. Lines(words.Where(c.Holds)).SelectMany(l => l)])).ToList();
            above.AddRange(cells.Where(c => !c.Cell.GoesOn));
            if (cells.Exists(c => c.Words.Count > 0)) yield return new Row((row.Top + row.Bottom) / 2, [.. cells.Select(c => c.Words)], [], IsTable: true);
        }
    }

    private static IReadOnlyList<WordBox> Above(List<(GridCell Cell, IReadOnlyList<WordBox> Words)> above, GridCell cell)
    {
        var words = above.FindLast(a => a.Cell.Left <= cell.Left + 1 && a.Cell.Right >= cell.Right - 1).Words;
        return words is not null && words.Sum(w => w.Text.Length + 1) <= LongestRepeated ? words : [];
    }

    // For each line the words before which a column begins. A wide gap begins one; in the lines around it the same strip need only stay free.
    private static List<HashSet<int>> Columns(List<List<WordBox>> lines, float height)
    {
        var splits = lines.ConvertAll(_ => new HashSet<int>());
        for (var i = 0; i < lines.Count; i++)
        {
            for (var w = 1; w < lines[i].Count; w++)
            {
                var (from, to) = (lines[i][w - 1].Right, lines[i][w].Left);
                if (to - from < height * WideGap || IsMarker(lines[i], w)) continue;
                splits[i].Add(w);
                Extend(lines, splits, i, -1, from, to, height);
                Extend(lines, splits, i, 1, from, to, height);
            }
        }

        return splits;
    }

    private static void Extend(List<List<WordBox>> lines, List<HashSet<int>> splits, int at, int step, float from, float to, float height)
    {
        for (var i = at + step; i >= 0 && i < lines.Count; i += step)
        {
            if (Math.Abs(lines[i][0].MiddleY - lines[i - step][0].MiddleY) > height * NextLine) return;
            var (right, left, next) = WidestGap(lines[i], from, to);
            (from, to) = (Math.Max(from, left), Math.Min(to, next));
            if (to - from < height * NarrowestColumnGap) return;
            if (right == 0 || right == lines[i].Count) continue;
            if (next - left < Math.Max(height * ColumnGap, UsualGap(lines[i]) * Wider)) return;
            splits[i].Add(right);
        }
    }

    // The gap that shares most with a strip: the word behind it, and where it begins and ends. It may stand before the first word or after the last.
    private static (int Word, float From, float To) WidestGap(List<WordBox> line, float from, float to)
    {
        var best = (Word: 0, From: float.MinValue, To: line[0].Left);
        for (var w = 1; w <= line.Count; w++)
        {
            var gap = (Word: w, From: line[w - 1].Right, To: w < line.Count ? line[w].Left : float.MaxValue);
            if (Shared(gap.From, gap.To) > Shared(best.From, best.To)) best = gap;
        }

        return best;

        float Shared(float left, float right) => Math.Min(right, to) - Math.Max(left, from);
    }

    private static float UsualGap(List<WordBox> line) => line.Count < 3 ? 0 : Median(line.Zip(line.Skip(1), (a, b) => b.Left - a.Right));

    // "1." and its tabulator, a bullet and its sentence: one cell.
    private static bool IsMarker(List<WordBox> line, int word) => word == 1 && line[0].Text is { Length: <= 5 } text && (text[^1] is '.' or ')' or '/' || text.All(c => !char.IsLetterOrDigit(c)));

    private static ReadPage Write(int number, PageSize size, List<Row> rows, float height, float margin, IReadOnlyList<PageNote> notes)
    {
        var text = new StringBuilder();
        var placed = new List<PlacedWord>();
        var pitch = rows.Count < 3 ? height * 1.3f : Median(rows.Zip(rows.Skip(1), (a, b) => b.Y - a.Y));
        for (var i = 0; i < rows.Count; i++)
        {
            if (i > 0) text.Append('\n');
            if (i > 0 && !(rows[i].IsTable && rows[i - 1].IsTable) && rows[i].Y - rows[i - 1].Y > Math.Max(pitch, height) * EmptyLine) text.Append('\n');
            var start = text.Length;
            for (var c = 0; c < rows[i].Cells.Count; c++)
            {
                if (c > 0) text.Append('\t');
                var words = rows[i].Cells[c];
                for (var w = 0; w < words.Count; w++)
                {
                    var column = (int)((words[w].Left - margin) / (height * Letter));
                    if (!rows[i].IsTable && w == 0) text.Append(' ', Math.Max(0, column));
                    else if (rows[i].Splits.Contains(w)) text.Append(' ', Math.Max(FewestBlanks, column - (text.Length - start)));
                    else if (w > 0) text.Append(' ');
                    placed.Add(new PlacedWord(new Span(text.Length, text.Length + words[w].Text.Length), words[w].Left, words[w].Top, words[w].Width, words[w].Height));
                    text.Append(words[w].Text);
                }
            }
        }

        return new ReadPage(number, text.ToString(), size, placed, notes);
    }

    private static float Median(IEnumerable<float> values)
    {
        float[] sorted = [.. values.Order()];
        return sorted[sorted.Length / 2];
    }
}
