namespace HaiDang.Modules.Reading;

/// <summary>What a column of a table of duties holds.</summary>
internal enum Column
{
    /// <summary>The row's number.</summary>
    Number,

    /// <summary>The duty.</summary>
    Content,

    /// <summary>Who leads.</summary>
    Lead,

    /// <summary>Who helps.</summary>
    Together,

    /// <summary>When.</summary>
    Time,

    /// <summary>Products, money, remarks.</summary>
    Other,
}

/// <summary>A table of duties, its rows as paragraphs with assignment lines after them.</summary>
/// <param name="From">First line of the table among the lines it was found in.</param>
/// <param name="To">Line after it.</param>
/// <param name="Heads">Words over each column.</param>
/// <param name="Rows">For each row the words of its cells, one list a column.</param>
internal sealed record Table(int From, int To, IReadOnlyList<(Column Column, IReadOnlyList<Token> Words)> Heads, IReadOnlyList<IReadOnlyList<Token>[]> Rows)
{
    /// <summary>Each row as a bullet, and after it a line for each cell that says who or when.</summary>
    public IEnumerable<Block> Blocks(float tolerance)
    {
        foreach (var row in Rows)
        {
            var content = Enumerable.Range(0, Heads.Count).Where(i => Heads[i].Column is Column.Content).SelectMany(i => row[i]).ToList();
            var says = Enumerable.Range(0, Heads.Count).Where(i => Heads[i].Column is Column.Lead or Column.Together or Column.Time && row[i].Count > 0).ToList();
            if (content.Count == 0 || says.Count == 0) continue;
            yield return new Block(new Marker(Level.Dash, "", 0), new Run(content, tolerance), IsUpper: false, Assigns: false);
            foreach (var i in says) yield return new Block(Marker.None, new Run([.. Labelled(Heads[i].Words), .. row[i]], tolerance), IsUpper: false, Assigns: true);
        }
    }

    // The head over a column is the label of its cells: "Cơ quan chủ trì:".
    private static IEnumerable<Token> Labelled(IReadOnlyList<Token> words) =>
        words.Select((t, i) => i + 1 < words.Count ? t : t with { Raw = t.Raw.TrimEnd(':') + ":" });
}

/// <summary>Finds tables of duties that a page, a web copy or a converter left as lines.</summary>
internal static class Tables
{
    private const int FewestColumns = 3;

    private static readonly (Column Column, Phrase[] Heads)[] Labels =
    [
        (Column.Number, Phrase.All("TT", "STT", "Số TT")),
        (Column.Lead, Phrase.All("Cơ quan chủ trì", "Đơn vị chủ trì", "Chủ trì", "Cơ quan, đơn vị chủ trì", "Đơn vị thực hiện", "Cơ quan thực hiện", "Chủ trì thực hiện", "Cơ quan, đơn vị thực hiện", "Đơn vị chủ trì thực hiện", "Cơ quan chủ trì thực hiện")),
        (Column.Together, Phrase.All("Cơ quan phối hợp", "Đơn vị phối hợp", "Phối hợp", "Cơ quan, đơn vị phối hợp", "Phối hợp thực hiện", "Đơn vị phối hợp thực hiện", "Cơ quan phối hợp thực hiện")),
        (Column.Time, Phrase.All("Thời gian", "Thời gian thực hiện", "Thời gian hoàn thành", "Thời hạn", "Thời hạn hoàn thành", "Tiến độ", "Tiến độ thực hiện", "Tiến độ hoàn thành")),
        (Column.Content, Phrase.All("Nội dung", "Nội dung nhiệm vụ", "Nhiệm vụ", "Nội dung công việc", "Nội dung thực hiện", "Công việc", "Tên nhiệm vụ", "Nhiệm vụ, giải pháp", "Nhiệm vụ cụ thể", "Nội dung, nhiệm vụ", "Nội dung hoạt động", "Hoạt động", "Nội dung công tác", "Tên nhiệm vụ, giải pháp", "Nhiệm vụ trọng tâm")),
        (Column.Other, Phrase.All("Sản phẩm", "Ghi chú", "Kết quả", "Kinh phí", "Sản phẩm hoàn thành", "Kết quả đạt được", "Sản phẩm, kết quả", "Nguồn kinh phí", "Sản phẩm dự kiến", "Kết quả, sản phẩm")),
    ];

    private sealed record Head(Column Column, IReadOnlyList<Token> Words, int From, int To);

    /// <summary>The tables among these lines, in reading order.</summary>
    public static IEnumerable<Table> In(IReadOnlyList<Line> lines)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            var table = Across(lines, i) ?? Down(lines, i);
            if (table is null) continue;
            yield return table;
            i = table.To - 1;
        }
    }

    // Heads side by side, in one printed line or in two.
    private static Table? Across(IReadOnlyList<Line> lines, int at)
    {
        for (var height = 1; height <= 2 && at + height <= lines.Count; height++)
        {
            if (Heads([.. lines.Skip(at).Take(height)]) is not { } heads) continue;
            var rows = new List<List<Token>[]>();
            var to = at + height;
            var column = 0;
            for (; to < lines.Count && !Ends(lines[to], heads); to++)
            {
                var line = lines[to];
                var isNew = rows.Count == 0 || OpensRow(line, heads);
                if (isNew)
                {
                    rows.Add([.. heads.Select(_ => new List<Token>())]);
                    column = 0;
                }

                Fill(rows[^1], line, heads, ref column);
            }

            return rows.Count == 0 ? null : new Table(at, to, [.. heads.Select(h => (h.Column, h.Words))], rows);
        }

        return null;
    }

    private static void Fill(List<Token>[] row, Line line, List<Head> heads, ref int column)
    {
        var isBarred = line.Tokens.Any(t => t.Raw == "|");
        for (var c = 0; c < line.Cells.Count; c++)
        {
            var words = line.Tokens.Skip(line.Cells[c].From).Take(line.Cells[c].Count);
            if (isBarred || line.Cells.Count == heads.Count) column = c == 0 && line.Cells.Count == heads.Count ? 0 : Math.Min(heads.Count - 1, c == 0 ? column : column + 1);
            else column = Nearest(heads, line.Tokens[line.Cells[c].From].From - line.Start);
            row[column].AddRange(words);
        }
    }

    private static int Nearest(List<Head> heads, int at)
    {
        var best = 0;
        for (var i = 0; i < heads.Count; i++)
        {
            if (heads[i].From <= at + 3 || Math.Abs(heads[i].From - at) < Math.Abs(heads[best].From - at)) best = i;
        }

        return best;
    }

    private static bool OpensRow(Line line, List<Head> heads)
    {
        var first = line.Tokens[line.Cells.Count > 0 ? line.Cells[0].From : 0];
        if (heads[0].Column is Column.Number) return first.From - line.Start <= heads[0].To + 2 && first.Key.Length is > 0 and <= 3 && first.Key.All(char.IsAsciiDigit) && line.Cells is [{ Count: 1 }, ..];
        return line.AfterBlank || line.Cells.Count == heads.Count;
    }

    private static bool Ends(Line line, List<Head> heads)
    {
        if (line.IsUpper && Markers.Of(line.Text, true, true, 0).Level is Level.Roman) return true;
        if (line.IsNumberOnly) return false;
        if (new Run(line.Tokens).At(0, Keywords.Recipients) is { Any: true, Cost: < 0.1f }) return true;
        var isMarked = Markers.Of(line.Text, false, true, 0).Level is Level.Number or Level.Roman;
        return line.Cells.Count == 1 && (isMarked || line.AfterBlank) && line.Tokens[0].From - line.Start <= heads[0].To && line.Cells[0].Count > 4;
    }

    private static List<Head>? Heads(List<Line> lines)
    {
        var cells = lines[0].Cells.Select(c => (From: lines[0].Tokens[c.From].From - lines[0].Start, To: lines[0].Tokens[c.To - 1].To - lines[0].Start, Words: lines[0].Tokens.Skip(c.From).Take(c.Count).ToList())).ToList();
        if (cells.Count < FewestColumns) return null;
        foreach (var line in lines.Skip(1))
        {
            foreach (var c in line.Cells)
            {
                var from = line.Tokens[c.From].From - line.Start;
                var over = cells.MinBy(x => Math.Abs(((x.From + x.To) / 2) - from - ((line.Tokens[c.To - 1].To - line.Tokens[c.From].From) / 2)));
                over.Words.AddRange(line.Tokens.Skip(c.From).Take(c.Count));
            }
        }

        var heads = cells.Select(c => Label(c.Words) is { } column ? new Head(column, c.Words, c.From, c.To) : null).ToList();
        return IsTable(heads.Select(h => h?.Column)) && heads.All(h => h is not null) ? heads.ConvertAll(h => h!) : null;
    }

    private static bool IsTable(IEnumerable<Column?> columns)
    {
        var all = columns.ToList();
        return all.Count >= FewestColumns && all.Contains(Column.Content) && (all.Contains(Column.Lead) || all.Contains(Column.Together));
    }

    // Heads under each other, one cell a line: what a web page or a converter leaves.
    private static Table? Down(IReadOnlyList<Line> lines, int at)
    {
        var heads = new List<Head>();
        while (at + heads.Count < lines.Count && heads.Count < 8 && Label(lines[at + heads.Count].Tokens) is { } column) heads.Add(new(column, lines[at + heads.Count].Tokens, 0, 0));
        if (!IsTable(heads.Select(h => (Column?)h.Column)) || heads[0].Column is not Column.Number) return null;
        var rows = new List<IReadOnlyList<Token>[]>();
        var to = at + heads.Count;
        while (to < lines.Count && lines[to].IsNumberOnly)
        {
            var next = to + 1;
            while (next < lines.Count && !lines[next].IsNumberOnly && !Ends(lines[next], heads)) next++;
            rows.Add(Cells([.. lines.Skip(to + 1).Take(next - to - 1)], heads));
            to = next;
        }

        return rows.Count == 0 ? null : new Table(at, to, [.. heads.Select(h => (h.Column, h.Words))], rows);
    }

    private static IReadOnlyList<Token>[] Cells(List<Line> lines, List<Head> heads)
    {
        var row = heads.Select(_ => (IReadOnlyList<Token>)[]).ToArray();
        var cells = lines.Count > heads.Count - 1 ? Joined(lines) : lines.ConvertAll(l => l.Tokens.ToList());
        for (var i = 0; i < cells.Count; i++) row[Math.Min(i + 1, heads.Count - 1)] = [.. row[Math.Min(i + 1, heads.Count - 1)], .. cells[i]];
        return row;
    }

    // A wrapped cell goes on in small letters.
    private static List<List<Token>> Joined(List<Line> lines)
    {
        var cells = new List<List<Token>>();
        foreach (var line in lines)
        {
            if (cells.Count == 0 || line.AfterBlank || line.Tokens[0].StartsUpper) cells.Add([.. line.Tokens]);
            else cells[^1].AddRange(line.Tokens);
        }

        return cells;
    }

    private static Column? Label(IReadOnlyList<Token> words)
    {
        if (words.Count is 0 or > 7) return null;
        var run = new Run(words);
        Column? best = null;
        var least = float.MaxValue;
        foreach (var (column, heads) in Labels)
        {
            var found = run.At(0, heads);
            if (found.Any && found.To == run.Count && found.Cost < least) (best, least) = (column, found.Cost);
        }

        return best;
    }
}
