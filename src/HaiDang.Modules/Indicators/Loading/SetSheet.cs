using System.Globalization;
using HaiDang.Kernel.Language;
using HaiDang.Kernel.Rules;
using HaiDang.Modules.Forms;
using static HaiDang.Modules.Forms.SheetText;

namespace HaiDang.Modules.Indicators.Loading;

/// <summary>A set of indicators as a sheet of .xlsx: a row for the set and one for each indicator, written as the YAML that is kept.</summary>
/// <remarks>The first column says which it is, <c>bộ</c> or <c>chỉ tiêu</c>; columns stand in any order. Units, directions and marks are Vietnamese words, or those of the YAML.</remarks>
internal static class SetSheet
{
    internal static readonly IReadOnlyList<string> Heads =
    [
        "Phần", "Mã", "Tên tiếng Việt", "Tên tiếng Anh", "Công thức", "Đơn vị", "Chiều tốt lên", "Phân tổ", "Nguồn", "Cách so sánh", "Mức phải đạt", "Từ ngữ của chỉ tiêu", "Cách tính khác của", "Số lẻ",
    ];

    private const string Whole = "bộ";
    private const string One = "chỉ tiêu";

    private static readonly IReadOnlyList<(string Vi, string Code)> Units = [("số lượng", "count"), ("phần trăm", "percent"), ("điểm phần trăm", "points"), ("ngày", "days")];
    private static readonly IReadOnlyList<(string Vi, string Code)> Directions = [("tăng", "up"), ("giảm", "down"), ("không", "none")];
    private static readonly IReadOnlyList<(string Vi, string Code)> Comparators = [("trên", "above"), ("từ mức trở lên", "at-least"), ("bằng", "equal"), ("không quá", "at-most"), ("dưới", "below")];

    private enum At
    {
        Part,
        Code,
        Vi,
        En,
        Formula,
        Unit,
        Direction,
        By,
        Source,
        Comparator,
        Value,
        Words,
        View,
        Decimals,
    }

    /// <summary>Writes a sheet's content as YAML.</summary>
    /// <returns>The text with what places its lines in the sheet; or what is wrong with the sheet itself.</returns>
    internal static (SheetText? Text, IReadOnlyList<SetDoubt> Doubts) Read(byte[] file)
    {
        if (SheetTable.Read(file, Heads) is not { } table) return (null, [new SetDoubt(0, "", SetFault.NotASheet, "")]);
        List<SetDoubt> doubts = [.. table.Missing.Select(head => new SetDoubt(table.HeadRow, "", SetFault.HeadMissing, head))];
        if (doubts.Count > 0) return (null, doubts);
        doubts.AddRange(table.Formulas.Select(cell => new SetDoubt(cell.Row, "", SetFault.SheetFormula, cell.Text) { Cell = cell.Address }));
        doubts.AddRange(table.Rows.Where(row => PartOf(row.Cells) is not (Whole or One)).Select(row => new SetDoubt(row.Row, "", SetFault.Part, Cell(row.Cells, At.Part)) { Cell = table.AddressOf(row.Row, (int)At.Part) }));
        var text = new SheetText(table.Named(head => ((At)head).ToString()), HeadOf);
        foreach (var (row, cells) in table.Rows.Where(row => PartOf(row.Cells) == Whole))
            text.Line(row, Pair("id", Cell(cells, At.Code)), Pair("vi", Cell(cells, At.Vi)), Pair("en", Cell(cells, At.En)), Pair("programme", Cell(cells, At.Source)));
        var ones = table.Rows.Where(row => PartOf(row.Cells) == One).ToList();
        if (ones.Count > 0) text.Line(0, "indicators:");
        foreach (var (row, cells) in ones) text.Line(row, "  - {" + string.Join(", ", Pairs(cells).Where(pair => pair.Length > 0)) + "}");
        return doubts.Count > 0 ? (null, doubts) : (text, []);
    }

    /// <summary>Writes a set's YAML as such a sheet, to begin another one from.</summary>
    internal static async Task<byte[]> Write(string yaml, CancellationToken ct)
    {
        var set = DatedYaml.Read("bo-chi-tieu.yaml", new StringReader(yaml));
        using var into = new MemoryStream();
        await using (var sheet = new XlsxWriter(into, "Bộ chỉ tiêu"))
        {
            await sheet.Head(Heads, ct);
            await Row(Whole, set.Text("id"), set.Text("vi"), set.Text("en"), "", "", "", "", set.TextOrNull("programme"));
            foreach (var map in set.Maps("indicators"))
            {
                var target = map.Map("target");
                await Row(
                    One, map.Text("code"), map.Text("vi"), map.Text("en"), map.Text("formula"), Said(map.TextOrNull("unit"), Units), Said(map.TextOrNull("direction"), Directions), string.Join(", ", map.Texts("by")), map.Text("source"),
                    Said(target?.TextOrNull("comparator"), Comparators), target?.TextOrNull("value"), string.Join("; ", target?.Texts("words") ?? []), map.TextOrNull("view-of"), map.TextOrNull("decimals"));
            }

            Task Row(params IReadOnlyList<string?> cells) => sheet.Row([.. cells.Select(cell => new XlsxCell(cell))], ct);
        }

        return into.ToArray();
    }

    /// <summary>The same doubt with its place in the sheet it came from; as it is for a text file.</summary>
    internal static SetDoubt Placed(SheetText? sheet, SetDoubt doubt) => sheet?.Place(doubt.Line, doubt.Key) is var (row, cell) ? doubt with { Line = row, Cell = cell } : doubt;

    private static IEnumerable<string> Pairs(IReadOnlyDictionary<int, string> cells)
    {
        yield return Pair("code", Cell(cells, At.Code));
        yield return Pair("vi", Cell(cells, At.Vi));
        yield return Pair("en", Cell(cells, At.En));
        yield return Pair("formula", Cell(cells, At.Formula));
        yield return Pair("unit", CodeOf(Cell(cells, At.Unit), Units));
        yield return Pair("direction", CodeOf(Cell(cells, At.Direction), Directions));
        if (Cell(cells, At.By) is { Length: > 0 } by) yield return List("by", by);
        yield return Pair("source", Cell(cells, At.Source));
        string[] target = [Pair("comparator", CodeOf(Cell(cells, At.Comparator), Comparators)), Pair("value", Cell(cells, At.Value)), Cell(cells, At.Words) is { Length: > 0 } words ? List("words", words, ';') : ""];
        if (target.Any(pair => pair.Length > 0)) yield return $"target: {{{string.Join(", ", target.Where(pair => pair.Length > 0))}}}";
        yield return Pair("view-of", Cell(cells, At.View));
        yield return Pair("decimals", Cell(cells, At.Decimals));
    }

    private static string Cell(IReadOnlyDictionary<int, string> cells, At at) => cells.GetValueOrDefault((int)at, "");

    private static string PartOf(IReadOnlyDictionary<int, string> cells) => Vietnamese.Normalise(Cell(cells, At.Part)).ToLower(CultureInfo.InvariantCulture);

    private static string CodeOf(string written, IReadOnlyList<(string Vi, string Code)> words) =>
        words.FirstOrDefault(word => word.Vi.Equals(Vietnamese.Normalise(written.Trim()), StringComparison.OrdinalIgnoreCase)).Code ?? written;

    private static string? Said(string? code, IReadOnlyList<(string Vi, string Code)> words) => words.FirstOrDefault(word => word.Code == code).Vi ?? code;

    private static string HeadOf(string key) => key switch
    {
        "vi" => "Vi",
        "en" => "En",
        "formula" => "Formula",
        "unit" => "Unit",
        "direction" => "Direction",
        "by" => "By",
        "source" or "programme" => "Source",
        "target" or "comparator" => "Comparator",
        "value" => "Value",
        "words" => "Words",
        "view-of" => "View",
        "decimals" => "Decimals",
        _ => "Code",
    };
}
