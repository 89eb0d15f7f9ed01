using System.Text.RegularExpressions;

namespace HaiDang.Modules.Reading;

/// <summary>Tells by what stands in its cells what the columns of a ruled table hold, where their heads don't say it in known words.</summary>
internal static partial class TableGuess
{
    private const int FewestRows = 2;
    private const int LongestHead = 14;
    private const double Most = 0.6;
    private const float Typed = 0.35f;

    /// <summary>The heads of the table that begins at a line.</summary>
    /// <returns>Null when its rows hold neither duties with bodies nor figures to reach.</returns>
    public static List<TableHead>? Heads(IReadOnlyList<Line> lines, int at)
    {
        var head = lines[at];
        if (!IsRow(head) || head.Cells.Any(c => c.Count > LongestHead || char.IsAsciiDigit(head.Tokens[c.From].Raw[0]) || !head.Tokens[c.From].StartsUpper)) return null;
        var rows = lines.Skip(at + 1).TakeWhile(line => line.Columns is not null || line.IsNumberOnly).Where(IsRow).ToList();
        if (rows.Count < FewestRows) return null;
        var width = rows.Append(head).Max(row => row.Columns![^1]) + 1;
        var cells = Enumerable.Range(0, width).Select(column => rows.ConvertAll(row => Cell(row, column)).FindAll(cell => cell.Count > 0)).ToList();
        var words = Enumerable.Range(0, width).Select(column => Cell(head, column)).ToList();
        var columns = words.Select((own, i) => i == 0 && cells[i].Count > 0 && Share(cells[i], IsRank) == 1 ? Column.Number : own.Count == 0 ? Column.Other : Known(own)).ToArray();
        Fill(columns, words, cells);
        if (!columns.Contains(Column.Content) || !(columns.Contains(Column.Aim) || columns.Contains(Column.Lead))) return null;
        return [.. columns.Select((column, i) => new TableHead(column, words[i], 0, 0))];
    }

    private static bool IsRow(Line line) => line.Columns is { Count: >= 2 };

    private static Column Known(IReadOnlyList<Token> head)
    {
        var column = TableColumns.Named(head);
        return column is Column.Aim or Column.Number ? Column.Other : column;
    }

    private static void Fill(Column[] columns, List<List<Token>> heads, List<List<List<Token>>> cells)
    {
        for (var i = 0; i < columns.Length; i++)
        {
            if (cells[i].Count == 0 || columns[i] is not (Column.Other or Column.Content or Column.Lead)) continue;
            if (Share(cells[i], IsUnit) >= Most) columns[i] = Column.Unit;
            else if (Share(cells[i], IsFigure) >= Most) columns[i] = TableColumns.IsReached(heads[i]) ? Column.Other : Column.Aim;
            else if (columns[i] is Column.Other && Share(cells[i], cell => Percent().IsMatch(Token.Join(cell))) >= Most && !TableColumns.IsReached(heads[i])) columns[i] = Column.Aim;
            else if (columns[i] is Column.Other && Share(cells[i], IsTime) >= Most) columns[i] = Column.Time;
            else if (columns[i] is Column.Other && Share(cells[i], IsBody) >= Most) columns[i] = columns.Contains(Column.Lead) ? Column.Together : Column.Lead;
        }

        if (columns.Contains(Column.Content)) return;
        var texts = Enumerable.Range(0, columns.Length).Where(i => columns[i] is Column.Other && cells[i].Count > 0 && Share(cells[i], cell => cell.Count >= 2) >= Most && !TableColumns.IsReached(heads[i])).ToList();
        if (texts.Count == 0) return;
        var best = columns.Contains(Column.Aim) && !columns.Contains(Column.Lead) ? texts[0] : texts.MaxBy(i => Share(cells[i], cell => Verbs.Opens(new Run(cell, Typed), 0)));
        columns[best] = Column.Content;
    }

    private static double Share(List<List<Token>> cells, Predicate<List<Token>> holds) => (double)cells.Count(cell => holds(cell)) / cells.Count;

    private static List<Token> Cell(Line line, int column) =>
        [.. Enumerable.Range(0, line.Cells.Count).Where(c => line.Columns![c] == column).SelectMany(c => line.Tokens.Skip(line.Cells[c].From).Take(line.Cells[c].Count))];

    private static bool IsRank(List<Token> cell) => cell.Count == 1 && Rank().IsMatch(cell[0].Raw);

    private static bool IsFigure(List<Token> cell) => Figure().IsMatch(Token.Join(cell)) && !IsTime(cell);

    private static bool IsTime(List<Token> cell) => Time().IsMatch(Folding.Fold(Token.Join(cell)));

    private static bool IsBody(List<Token> cell) => new Run(cell, Typed) is var run && (NameGrammar.Opens(run, 0, small: true) || Body().IsMatch(Token.Join(cell))) && !Verbs.Opens(run, 0);

    private static bool IsUnit(List<Token> cell) => cell.Count <= 2 && Token.Join(cell).Trim() is "%" or "Người" or "người" or "Xã" or "xã" or "Hộ" or "hộ" or "Lớp" or "lớp" or "Buổi" or "Cuộc" or "Nhóm" or "Mô hình" or "Vụ" or "Tấn" or "Ha" or "ha" or "Km" or "km" or "Triệu đồng" or "Tỷ đồng" or "Trường" or "Cơ sở" or "Đơn vị" or "Lượt" or "Điểm" or "Giường" or "Tin, bài" or "Hội nghị" or "Phần trăm" or "Ca" or "Tổ" or "Câu lạc bộ" or "Thôn" or "Nạn nhân" or "Hồ sơ";

    [GeneratedRegex(@"\d\s*%", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Percent();

    [GeneratedRegex(@"^([IVX]{1,4}|[A-H]|\d{1,2}(\.\d{1,2})*)[.)]?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Rank();

    [GeneratedRegex(@"^\W{0,3}((đạt|từ|trên|dưới|ít nhất|tối thiểu|tối đa|không quá|giảm|tăng|khoảng|còn)\s+){0,3}\W{0,2}\d[\d.,]*\s*%?(\s*[-–]\s*\d[\d.,]*\s*%?)?(\s+(trở lên|trở xuống))?\W*$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 10_000)]
    private static partial Regex Figure();

    [GeneratedRegex(@"^\W*((truoc|sau|tu|den|trong|xong|hoan thanh|chậm nhat)\s+)*(ngay\s+)?(thang\s+\d|quy\s+[ivx\d]|nam\s+\d{4}|\d{1,2}\s?/\s?\d{1,4}|thuong xuyen|h[aă]ng\s+(nam|quy|thang|tuan|ngay)|dinh ky|ca nam|6 thang|9 thang|giai doan|tuan\s)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Time();

    [GeneratedRegex(@"^(UBND|CA|LĐTBXH|GDĐT|BĐBP|Phòng|Sở|Ban|Các)\b", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Body();
}
