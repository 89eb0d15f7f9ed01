using System.Globalization;
using HaiDang.Kernel.Language;
using HaiDang.Kernel.Rules;
using HaiDang.Modules.Forms;
using HaiDang.Modules.Reporting.ReportForms;
using static HaiDang.Modules.Forms.SheetText;

namespace HaiDang.Modules.Reporting.Loading;

/// <summary>A form as a sheet of .xlsx: each line a part of it, written as the YAML that is kept.</summary>
/// <remarks>
/// Heads: Phần, Mã, Tên tiếng Việt, Tên tiếng Anh, Đơn vị tính, Nguồn số liệu, Điều kiện, Thuộc dòng, Số lẻ, Câu báo cáo; in any order. Parts: <c>biểu</c> (the source is the edition, the condition
/// the difference that wants an explanation, as <c>50;5</c>), <c>cột</c>, <c>dòng</c> (the source is <c>nhập tay</c>, <c>đề mục</c>, measures, or a formula), <c>kiểm dòng</c> and
/// <c>kiểm cột</c> (the code is the whole, the source its parts, the condition <c>bằng</c> or <c>không vượt</c>).
/// </remarks>
internal static class FormSheet
{
    internal static readonly IReadOnlyList<string> Heads = ["Phần", "Mã", "Tên tiếng Việt", "Tên tiếng Anh", "Đơn vị tính", "Nguồn số liệu", "Điều kiện", "Thuộc dòng", "Số lẻ", "Câu báo cáo"];
    private const string ByHand = "nhập tay";
    private const string Heading = "đề mục";
    private const string Equal = "bằng";
    private const string NotMore = "không vượt";

    private enum At
    {
        Part,
        Code,
        Vi,
        En,
        Unit,
        Source,
        Where,
        Under,
        Decimals,
        Says,
    }

    /// <summary>Writes a sheet's content as YAML.</summary>
    /// <returns>The text with what places its lines in the sheet; or what is wrong with the sheet itself.</returns>
    internal static (SheetText? Text, IReadOnlyList<FormDoubt> Doubts) Read(byte[] file)
    {
        if (SheetTable.Read(file, Heads) is not { } table) return (null, [new FormDoubt(0, "", FormFault.NotASheet, "")]);
        List<FormDoubt> doubts = [.. table.Missing.Select(head => new FormDoubt(table.HeadRow, "", FormFault.HeadMissing, head))];
        if (doubts.Count > 0) return (null, doubts);
        doubts.AddRange(table.Formulas.Select(cell => new FormDoubt(cell.Row, "", FormFault.SheetFormula, cell.Text) { Cell = cell.Address }));
        var text = new SheetText(table.Named(head => ((At)head).ToString()), HeadOf);
        List<(int Row, IReadOnlyDictionary<At, string> Cells)> parts = [.. table.Rows.Select(line => (line.Row, (IReadOnlyDictionary<At, string>)line.Cells.ToDictionary(cell => (At)cell.Key, cell => cell.Value)))];
        foreach (var (row, part) in parts.Where(one => PartOf(one.Cells) is not ("biểu" or "cột" or "dòng" or "kiểm dòng" or "kiểm cột")))
            doubts.Add(new FormDoubt(row, "", FormFault.Part, part.GetValueOrDefault(At.Part, "")) { Cell = table.AddressOf(row, (int)At.Part) });
        Write(text, parts);
        return doubts.Count > 0 ? (null, doubts) : (text, []);
    }

    /// <summary>Writes a form's YAML as such a sheet, to begin another edition from.</summary>
    internal static async Task<byte[]> Write(string yaml, CancellationToken ct)
    {
        var form = DatedYaml.Read("bieu.yaml", new StringReader(yaml));
        using var into = new MemoryStream();
        await using (var sheet = new XlsxWriter(into, "Biểu"))
        {
            await sheet.Head(Heads, ct);
            var outliers = form.Map("outliers")!;
            await Row("biểu", form.Text("id"), form.Text("vi"), form.Text("en"), "", form.Text("edition"), $"{outliers.Text("percent")};{outliers.Text("least")}");
            foreach (var map in form.Maps("columns")) await Row("cột", map.Text("key"), map.Text("vi"), map.Text("en"), "", "", map.TextOrNull("where"));
            foreach (var map in form.Maps("rows"))
            {
                var source = map.Flag("head") ? Heading : map.Flag("manual") ? ByHand : map.TextOrNull("formula") is { } formula ? formula : string.Join(", ", map.Texts("measures"));
                await Row("dòng", map.Text("code"), map.Text("vi"), map.Text("en"), map.TextOrNull("unit"), source, map.TextOrNull("where"), map.TextOrNull("under"), map.TextOrNull("decimals"), map.TextOrNull("says"));
            }

            foreach (var map in form.Maps("checks"))
            {
                var across = map.Has("across");
                await Row(across ? "kiểm cột" : "kiểm dòng", map.Text(across ? "across" : "total"), "", "", "", string.Join(", ", map.Texts(map.Has("equals") ? "equals" : "at-least")), map.Has("equals") ? Equal : NotMore);
            }

            Task Row(params IReadOnlyList<string?> cells) => sheet.Row([.. cells.Select(cell => new XlsxCell(cell))], ct);
        }

        return into.ToArray();
    }

    private static string PartOf(IReadOnlyDictionary<At, string> cells) => Vietnamese.Normalise(cells.GetValueOrDefault(At.Part, "")).ToLower(CultureInfo.InvariantCulture);

    private static void Write(SheetText text, List<(int Row, IReadOnlyDictionary<At, string> Cells)> parts)
    {
        foreach (var (row, cells) in parts.Where(one => PartOf(one.Cells) == "biểu"))
        {
            text.Line(row, Pair("id", cells.GetValueOrDefault(At.Code)), Pair("vi", cells.GetValueOrDefault(At.Vi)), Pair("en", cells.GetValueOrDefault(At.En)), Pair("edition", cells.GetValueOrDefault(At.Source)));
            var limits = cells.GetValueOrDefault(At.Where, "50;5").Split(';');
            text.Line(row, $"outliers: {{percent: {Word(limits[0])}, least: {Word(limits[^1])}}}");
        }

        foreach (var (name, list) in ((string, string[])[])[("columns", ["cột"]), ("rows", ["dòng"]), ("checks", ["kiểm dòng", "kiểm cột"])])
        {
            List<(int Row, IReadOnlyDictionary<At, string> Cells)> entries = [.. parts.Where(one => list.Contains(PartOf(one.Cells), StringComparer.Ordinal))];
            if (entries.Count > 0) text.Line(0, name + ":");
            foreach (var (row, cells) in entries)
            {
                var pairs = name == "columns" ? Column(cells) : name == "rows" ? Entry(cells) : Check(cells);
                text.Line(row, "  - {" + string.Join(", ", pairs.Where(pair => pair.Length > 0)) + "}");
            }
        }
    }

    private static IEnumerable<string> Column(IReadOnlyDictionary<At, string> cells) =>
        [Pair("key", cells.GetValueOrDefault(At.Code)), Pair("vi", cells.GetValueOrDefault(At.Vi)), Pair("en", cells.GetValueOrDefault(At.En)), Pair("where", cells.GetValueOrDefault(At.Where))];

    private static IEnumerable<string> Entry(IReadOnlyDictionary<At, string> cells)
    {
        var source = cells.GetValueOrDefault(At.Source, "");
        return
        [
            Pair("code", cells.GetValueOrDefault(At.Code)), Pair("vi", cells.GetValueOrDefault(At.Vi)), Pair("en", cells.GetValueOrDefault(At.En)), Pair("unit", cells.GetValueOrDefault(At.Unit)),
            source.Length == 0 ? "" : source.Equals(ByHand, StringComparison.OrdinalIgnoreCase) ? Pair("manual", "true") : source.Equals(Heading, StringComparison.OrdinalIgnoreCase) ? Pair("head", "true")
                : source.Contains('(', StringComparison.Ordinal) ? Pair("formula", source) : List("measures", source),
            Pair("where", cells.GetValueOrDefault(At.Where)), Pair("under", cells.GetValueOrDefault(At.Under)), Pair("decimals", cells.GetValueOrDefault(At.Decimals)), Pair("says", cells.GetValueOrDefault(At.Says)),
        ];
    }

    private static IEnumerable<string> Check(IReadOnlyDictionary<At, string> cells) =>
    [
        Pair(PartOf(cells) == "kiểm cột" ? "across" : "total", cells.GetValueOrDefault(At.Code)),
        List(cells.GetValueOrDefault(At.Where, "").Equals(Equal, StringComparison.OrdinalIgnoreCase) ? "equals" : "at-least", cells.GetValueOrDefault(At.Source, "")),
    ];

    /// <summary>The same doubt with its place in the sheet it came from; as it is for a text file.</summary>
    internal static FormDoubt Placed(SheetText? sheet, FormDoubt doubt) =>
        sheet?.Place(doubt.Line, doubt.Key) is var (row, cell) ? doubt with { Line = row, Cell = cell } : doubt;

    private static string HeadOf(string key) => key switch
    {
        "vi" => "Vi",
        "en" => "En",
        "unit" => "Unit",
        "measures" or "formula" or "manual" or "head" or "edition" or "equals" or "at-least" => "Source",
        "where" or "outliers" or "percent" or "least" => "Where",
        "under" => "Under",
        "decimals" => "Decimals",
        "says" => "Says",
        _ => "Code",
    };
}
