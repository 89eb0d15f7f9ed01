using System.Globalization;
using System.Text.RegularExpressions;

namespace HaiDang.Modules.Reading;

/// <summary>What a column of a table of duties or targets holds.</summary>
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

    /// <summary>What is to be reached.</summary>
    Aim,

    /// <summary>In what the aim is counted.</summary>
    Unit,

    /// <summary>Products, money, remarks, results of past years.</summary>
    Other,
}

/// <summary>A figure in a table of targets.</summary>
/// <param name="At">Its first word.</param>
internal sealed record TableFigure(string Comparator, decimal Value, string Unit, Token At);

/// <summary>Tells by their heads what the columns of a table hold.</summary>
internal static partial class TableColumns
{
    private const int LongestHead = 14;

    private static readonly (Column Column, Phrase[] Heads)[] Words =
    [
        (Column.Together, Phrase.All("phối hợp", "cùng làm", "cùng thực hiện", "hỗ trợ", "tham gia", "hiệp đồng")),
        (Column.Lead, Phrase.All("chủ trì", "đơn vị thực hiện", "cơ quan thực hiện", "đơn vị chịu trách nhiệm", "đơn vị tham mưu", "phân công", "đơn vị đầu mối", "người thực hiện", "bộ phận thực hiện", "trách nhiệm", "đơn vị phụ trách", "làm chính", "thực hiện chính", "người làm", "ai làm", "đầu mối", "phụ trách", "đơn vị làm", "cơ quan tham mưu", "người chịu trách nhiệm", "giao cho", "lực lượng thực hiện")),
        (Column.Time, Phrase.All("thời gian", "thời hạn", "tiến độ", "thời điểm", "hoàn thành", "hạn xong", "thời hạn xong", "hạn hoàn thành", "khi nào", "lịch thực hiện", "xong trước", "mốc thời gian")),
        (Column.Other, Phrase.All("sản phẩm", "ghi chú", "kết quả", "kinh phí", "căn cứ", "hình thức", "yêu cầu")),
        (Column.Unit, Phrase.All("đơn vị tính", "đvt")),
        (Column.Content, Phrase.All("nội dung", "nhiệm vụ", "công việc", "hoạt động", "giải pháp", "đầu việc", "việc phải làm", "việc làm", "phần việc", "việc cần làm", "tên việc")),
        (Column.Aim, Phrase.All("chỉ tiêu", "chỉ số", "mục tiêu", "tiêu chí")),
    ];

    private static readonly Phrase[] Numbers = Phrase.All("TT", "STT", "Số TT");
    private static readonly Phrase[] Before = Phrase.All("kết quả", "thực hiện", "hiện trạng", "ước", "đạt", "năm gốc", "số liệu");

    private static readonly Phrase[] Ahead = Phrase.All("cần đạt", "phấn đấu", "kế hoạch", "phải đạt", "mục tiêu");

    /// <summary>The columns of a row of heads.</summary>
    /// <returns>Null when they are not the heads of a table of duties or of targets.</returns>
    public static IReadOnlyList<Column>? Of(IReadOnlyList<IReadOnlyList<Token>> heads)
    {
        if (heads.Count < 2 || heads.Any(h => h.Count is 0 or > LongestHead)) return null;
        var columns = heads.Select(Named).ToList();
        // Two columns of aims are the name of the aim and its figure; a unit tells the same of one.
        var hasUnit = columns.Contains(Column.Unit) || columns.Count(column => column is Column.Aim) > 1;
        for (var i = 0; i < columns.Count; i++)
        {
            if (columns[i] is Column.Aim && hasUnit && !IsYear(heads[i])) columns[i] = Column.Content;
            else if (hasUnit && columns[i] is Column.Aim or Column.Other && (IsYear(heads[i]) || columns[i] is Column.Aim)) columns[i] = new Run(heads[i]).Find(0, heads[i].Count, Before).Any ? Column.Other : Column.Aim;
            else if (columns[i] is Column.Aim && !columns.Contains(Column.Content)) columns[i] = Column.Content;
        }

        if (!columns.Contains(Column.Content)) return null;
        if (hasUnit && columns.Contains(Column.Aim)) return columns;
        return columns.Count >= 3 && (columns.Contains(Column.Lead) || columns.Contains(Column.Together)) ? columns : null;
    }

    /// <summary>What a head names; other than the known ones it is <see cref="Column.Other"/>.</summary>
    public static Column Named(IReadOnlyList<Token> head)
    {
        var run = new Run(head);
        if (run.At(0, Numbers) is { Any: true } number && number.To == run.Count) return Column.Number;
        var best = (Column: Column.Other, Cost: 0.17f);
        foreach (var (column, phrases) in Words)
        {
            var found = run.FindBest(0, run.Count, phrases);
            if (found.Any && found.Cost < best.Cost - 0.01f) best = (column, found.Cost);
            if (found.Any && found.Cost == 0) return column;
        }

        return best.Column;
    }

    /// <summary>The figure of a cell: "≥ 90", "từ 85 trở lên", "không quá 5", "100%".</summary>
    /// <param name="content">Words of the row, which may say that something is to grow or to fall.</param>
    /// <returns>Null when the cell holds none.</returns>
    public static TableFigure? Figure(IReadOnlyList<Token> cell, IReadOnlyList<Token> content, string unit)
    {
        var text = Token.Join(cell);
        if (Number().Match(text) is not { Success: true } m) return null;
        if (!decimal.TryParse((Thousands().IsMatch(m.Groups["n"].Value) ? m.Groups["n"].Value.Replace(".", "", StringComparison.Ordinal) : m.Groups["n"].Value).Replace(',', '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value)) return null;
        var own = Token.Join(content);
        var folded = Folding.Fold(own.Contains(m.Groups["n"].Value, StringComparison.Ordinal) && !text.Any(c => c is '≥' or '≤' or '<' or '>') ? own : text);
        var row = content.Count > 0 ? content[0].Key : "";
        var comparator = folded switch
        {
            _ when text.Contains('≥') || text.Contains(">=", StringComparison.Ordinal) || folded.Contains("tro len", StringComparison.Ordinal) || folded.Contains("it nhat", StringComparison.Ordinal) || folded.Contains("toi thieu", StringComparison.Ordinal) => ">=",
            _ when text.Contains('≤') || text.Contains("<=", StringComparison.Ordinal) || folded.Contains("khong qua", StringComparison.Ordinal) || folded.Contains("toi da", StringComparison.Ordinal) => "<=",
            _ when text.Contains('>') || folded.Contains("tren", StringComparison.Ordinal) => ">",
            _ when text.Contains('<') || folded.Contains("duoi", StringComparison.Ordinal) => "<",
            _ when folded.Contains("giam", StringComparison.Ordinal) || row == "giam" => "decrease",
            _ when folded.Contains("tang", StringComparison.Ordinal) || row == "tang" => "increase",
            _ => "=",
        };
        return new TableFigure(comparator, value, IsShare(unit, text, own, value) ? "percent" : "count", cell[0]);
    }

    // Where no unit is printed the name of the aim tells: "Tỷ lệ …", "… (%)".
    private static bool IsShare(string unit, string text, string own, decimal value) =>
        unit.Contains('%', StringComparison.Ordinal) || text.Contains('%', StringComparison.Ordinal)
        || (unit.Length == 0 && (own.Contains("(%)", StringComparison.Ordinal) || (value <= 100 && Folding.Fold(own) is var name && (name.StartsWith("ty le ", StringComparison.Ordinal) || name.StartsWith("ti le ", StringComparison.Ordinal)))));

    /// <summary>Whether a head names what was reached before.</summary>
    public static bool IsReached(IReadOnlyList<Token> head) => new Run(head, 0.35f) is var run && run.Find(0, run.Count, Before).Any && !run.Find(0, run.Count, Ahead).Any;

    private static bool IsYear(IReadOnlyList<Token> head) => head.Any(t => t.Key is { Length: 4 } k && k.StartsWith("20", StringComparison.Ordinal) && k.All(char.IsAsciiDigit));

    [GeneratedRegex(@"(?<n>\d{1,3}(?:[.]\d{3})+|\d+(?:[,.]\d+)?)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Number();

    [GeneratedRegex(@"^\d{1,3}([.]\d{3})+$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Thousands();
}
