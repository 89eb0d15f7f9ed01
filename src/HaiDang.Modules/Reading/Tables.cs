namespace HaiDang.Modules.Reading;

/// <summary>A column of a table: what it holds, its head, and where it stands in the printed line.</summary>
internal sealed record TableHead(Column Column, IReadOnlyList<Token> Words, int From, int To);

/// <summary>A table of duties or targets, its rows as paragraphs with assignment lines after them.</summary>
/// <param name="From">First line of the table among the lines it was found in.</param>
/// <param name="To">Line after it.</param>
/// <param name="Rows">For each row the words of its cells, one list a column.</param>
internal sealed record Table(int From, int To, IReadOnlyList<TableHead> Heads, IReadOnlyList<IReadOnlyList<Token>[]> Rows)
{
    private const int LongestName = 16;

    // What is to be reached in more words than these says it by itself.
    private const int LongestFigure = 4;

    /// <summary>Each row as a bullet, and after it a line for each cell that says who or when; a row that names a group of rows as a heading.</summary>
    public IEnumerable<Block> Blocks(float tolerance)
    {
        foreach (var row in Rows)
        {
            var content = Cells(row, Column.Content);
            if (content.Count == 0) continue;
            if (IsOfTargets)
            {
                foreach (var i in Enumerable.Range(0, Heads.Count).Where(i => Heads[i].Column is Column.Aim && row[i].Count > LongestFigure)) yield return new Block(Bullet, new Run(row[i], tolerance), IsUpper: false, Assigns: false);
                var unit = Token.Join(Cells(row, Column.Unit));
                var figures = Enumerable.Range(0, Heads.Count).Where(i => Heads[i].Column is Column.Aim && row[i].Count is > 0 and <= LongestFigure).Select(i => TableColumns.Figure(row[i], content, unit)).OfType<TableFigure>().ToList();
                if (figures.Count > 0) yield return new Block(Bullet, new Run(content, tolerance), IsUpper: false, Assigns: false) { Figures = figures };
                continue;
            }

            var says = Enumerable.Range(0, Heads.Count).Where(i => Heads[i].Column is Column.Lead or Column.Together or Column.Time && row[i].Count > 0).ToList();
            if (says.Count == 0)
            {
                if (content.Count <= LongestName) yield return new Block(Bullet, new Run(content, tolerance), IsUpper: false, Assigns: false) { IsGroup = true };
                continue;
            }

            yield return new Block(Bullet, new Run(content, tolerance), IsUpper: false, Assigns: false) { IsRow = true, Aims = [.. Enumerable.Range(0, Heads.Count).Where(i => Heads[i].Column is Column.Aim && row[i].Count > 0).Select(i => new Run(row[i], tolerance))] };
            foreach (var i in says) yield return new Block(Marker.None, new Run([.. Labelled(Heads[i]), .. row[i]], tolerance), IsUpper: false, Assigns: true);
        }
    }

    private bool IsOfTargets => Heads.Any(h => h.Column is Column.Unit) || (Heads.Any(h => h.Column is Column.Aim) && (!Heads.Any(h => h.Column is Column.Lead or Column.Together) || AreFigures));

    // What is to be reached is told by figures alone, and no row begins with a verb.
    private bool AreFigures => Rows.All(row => Cells(row, Column.Aim).Count <= 3 && !(Cells(row, Column.Content) is { Count: > 0 } content && Verbs.Opens(new Run(content, 0.35f), 0)));

    private static Marker Bullet => new(Level.Dash, "", 0);

    private List<Token> Cells(IReadOnlyList<Token>[] row, Column column) => [.. Enumerable.Range(0, Heads.Count).Where(i => Heads[i].Column == column).SelectMany(i => row[i])];

    // The head over a column is the label of its cells, "Cơ quan chủ trì:"; where it says so in words of its own, in the usual ones.
    private static IEnumerable<Token> Labelled(TableHead head)
    {
        if (head.Words.Count == 0) return [];
        var run = new Run(head.Words);
        if (run.Find(0, run.Count, Keywords.Lead, Keywords.Together).Any || Keywords.Assigns.Concat(Keywords.Times).Any(label => run.At(0, label).Any)) return Ending(head.Words);
        string[] words = head.Column switch { Column.Together => ["Phối", "hợp"], Column.Time => ["Thời", "gian"], _ => ["Chủ", "trì"] };
        return Ending([.. words.Select(word => new Token(head.Words[0].From, head.Words[^1].To, word, Phrase.Of(word).Key))]);
    }

    private static IEnumerable<Token> Ending(IReadOnlyList<Token> words) => words.Select((t, i) => i + 1 < words.Count ? t : t with { Raw = t.Raw.TrimEnd(':') + ":" });
}

/// <summary>Finds tables of duties and targets that a page, a web copy or a converter left as lines.</summary>
internal static class Tables
{
    private const int TallestHead = 3;

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

    // Heads side by side, in one printed line or in some.
    private static Table? Across(IReadOnlyList<Line> lines, int at)
    {
        if (lines[at].Cells.Count < 2) return null;
        for (var height = TallestHead; height >= 1; height--)
        {
            if (at + height > lines.Count || (Heads([.. lines.Skip(at).Take(height)]) ?? (height == 1 ? TableGuess.Heads(lines, at) : null)) is not { } heads) continue;
            var rows = new List<List<Token>[]>();
            var to = at + height;
            var column = 0;
            for (; to < lines.Count && !Ends(lines, to, heads); to++)
            {
                var line = lines[to];
                if (line.IsNumberOnly && !OpensRow(line, heads)) continue;
                if (IsRepeatedHead(line, heads)) continue;
                if (rows.Count == 0 || OpensRow(line, heads))
                {
                    rows.Add([.. heads.Select(_ => new List<Token>())]);
                    column = 0;
                }

                Fill(rows[^1], line, heads, ref column);
            }

            return rows.Count == 0 ? null : new Table(at, to, heads, rows);
        }

        return null;
    }

    private static void Fill(List<Token>[] row, Line line, List<TableHead> heads, ref int column)
    {
        for (var c = 0; c < line.Cells.Count; c++)
        {
            var words = line.Tokens.Skip(line.Cells[c].From).Take(line.Cells[c].Count);
            if (line.Columns is { } columns) column = Math.Min(heads.Count - 1, columns.Count == 1 && columns[0] == 0 && row[0].Count > 0 ? column : columns[c]);
            else if (line.Cells.Count == heads.Count) column = c;
            else column = Nearest(heads, line.Tokens[line.Cells[c].From].From - line.Start);
            row[column].AddRange(words);
        }
    }

    private static int Nearest(List<TableHead> heads, int at)
    {
        var best = 0;
        for (var i = 0; i < heads.Count; i++)
        {
            if (heads[i].From <= at + 3 || Math.Abs(heads[i].From - at) < Math.Abs(heads[best].From - at)) best = i;
        }

        return best;
    }

    private static bool OpensRow(Line line, List<TableHead> heads)
    {
        var first = line.Tokens[line.Cells.Count > 0 ? line.Cells[0].From : 0];
        if (heads[0].Column is Column.Number)
        {
            var isFirst = line.Columns is { } columns ? columns[0] == 0 : first.From - line.Start <= heads[0].To + 2;
            return isFirst && line.Cells is [{ Count: 1 }, ..] && (IsNumber(first) || (line.Cells.Count >= 2 && IsGroup(first)));
        }

        return line.Columns is { } own ? own[0] == 0 && (own.Count > 1 || line.AfterBlank) : line.AfterBlank || line.Cells.Count == heads.Count;
    }

    private static bool IsNumber(Token token) => token.Raw.Trim('.', ')') is { Length: > 0 and <= 5 } raw && raw.All(c => char.IsAsciiDigit(c) || c == '.') && char.IsAsciiDigit(raw[0]);

    private static bool IsGroup(Token token) => token.Raw.Trim('.', ')') is { Length: > 0 and <= 4 } raw && (raw.All(c => c is 'I' or 'V' or 'X') || raw is [>= 'A' and <= 'H']);

    private static bool IsRepeatedHead(Line line, List<TableHead> heads) =>
        line.Cells.Count == heads.Count && heads.Zip(line.Cells).All(p => TableColumns.Named([.. line.Tokens.Skip(p.Second.From).Take(p.Second.Count)]) == TableColumns.Named(p.First.Words));

    private static bool Ends(IReadOnlyList<Line> lines, int at, List<TableHead> heads)
    {
        var line = lines[at];
        if (line.Columns is null && lines[at - 1].Columns is { } && !line.IsNumberOnly) return true;
        if (line.Cells.Count == 1 && line.IsUpper && Markers.Of(line.Text, true, true, 0).Level is Level.Roman or Level.Part) return true;
        if (line.IsNumberOnly) return false;
        if (new Run(line.Tokens).At(0, Keywords.Recipients) is { Any: true, Cost: < 0.1f }) return true;
        var isMarked = Markers.Of(line.Text, false, true, 0).Level is Level.Number or Level.Roman or Level.Part or Level.Article;
        return line.Cells.Count == 1 && (isMarked || line.AfterBlank) && line.Tokens[0].From - line.Start <= heads[0].To && line.Cells[0].Count > 4;
    }

    private static List<TableHead>? Heads(List<Line> lines)
    {
        var cells = lines[0].Cells.Select(c => (From: lines[0].Tokens[c.From].From - lines[0].Start, To: lines[0].Tokens[c.To - 1].To - lines[0].Start, Words: lines[0].Tokens.Skip(c.From).Take(c.Count).ToList())).ToList();
        if (cells.Count < 2) return null;
        foreach (var line in lines.Skip(1))
        {
            if (line.Columns is not null || line.IsNumberOnly || line.AfterBlank || line.Tokens.Any(IsNumber)) return null;
            foreach (var c in line.Cells)
            {
                var from = line.Tokens[c.From].From - line.Start;
                var over = cells.MinBy(x => Math.Abs(((x.From + x.To) / 2) - from - ((line.Tokens[c.To - 1].To - line.Tokens[c.From].From) / 2)));
                over.Words.AddRange(line.Tokens.Skip(c.From).Take(c.Count));
            }
        }

        return TableColumns.Of([.. cells.Select(c => c.Words)]) is { } columns ? [.. cells.Zip(columns, (c, column) => new TableHead(column, c.Words, c.From, c.To))] : null;
    }

    // Heads under each other, one cell a line: what a web page or a converter leaves.
    private static Table? Down(IReadOnlyList<Line> lines, int at)
    {
        if (TableColumns.Named(lines[at].Tokens) is not Column.Number) return null;
        var first = 1;
        while (at + first < lines.Count && first < 9 && !lines[at + first].IsNumberOnly) first++;
        if (TableColumns.Of([.. lines.Skip(at).Take(first).Select(l => l.Tokens)]) is not { } columns) return null;
        var heads = columns.Select((column, i) => new TableHead(column, lines[at + i].Tokens, 0, 0)).ToList();
        var rows = new List<IReadOnlyList<Token>[]>();
        var to = at + heads.Count;
        while (to < lines.Count && lines[to].IsNumberOnly)
        {
            var next = to + 1;
            while (next < lines.Count && !lines[next].IsNumberOnly && !Ends(lines, next, heads)) next++;
            rows.Add(Cells([.. lines.Skip(to + 1).Take(next - to - 1)], heads));
            to = next;
        }

        return rows.Count == 0 ? null : new Table(at, to, heads, rows);
    }

    private static IReadOnlyList<Token>[] Cells(List<Line> lines, List<TableHead> heads)
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
}
