using System.Globalization;
using HaiDang.Modules.Reporting.Papers;
using HaiDang.Modules.Reporting.ReportForms;
using Format = HaiDang.Modules.Shell.Format;
using Language = HaiDang.Modules.Shell.Language;

namespace HaiDang.Modules.Reporting.Documents;

/// <summary>Lays a report out as a document, its forms as annexes.</summary>
internal static class ReportDocument
{
    internal const string MediaType = OfficialDocument.MediaType;

    private const string Committee = "BAN CHỈ ĐẠO";

    /// <param name="template">The office's own Word file; null for our layout.</param>
    internal static byte[] Write(ReportPaper paper, Issue issue, byte[]? template = null) =>
        template is null ? OfficialDocument.Write(Of(paper), issue) : Templates.TemplateFile.Fill(template, Of(paper), issue);

    /// <summary>The report as a document.</summary>
    internal static OfficialPaper Of(ReportPaper paper) => new(paper.Parent, paper.Issuer, paper.Place, paper.Symbol, "BÁO CÁO", "Báo cáo", paper.Title, paper.IsSynthetic)
    {
        IssuerName = paper.IssuerName is { } name ? name : paper.Issuer.StartsWith(Committee, StringComparison.Ordinal) ? "Ban Chỉ đạo" + paper.Issuer[Committee.Length..] : null,
        Under = $"Số liệu từ ngày {Day(paper.Window.From)} đến ngày {Day(paper.Window.To)}",
        Addressees = paper.Addressees,
        Body = [.. Narrative(paper)],
        Signature = paper.Capacity.Length > 0 ? [paper.Capacity, paper.SignerPost] : [paper.SignerPost],
        Recipients = paper.Recipients,
        Annexes = [.. paper.Forms.Select(Form)],
    };

    private static IEnumerable<PaperBlock> Narrative(ReportPaper paper)
    {
        if (paper.Request is { Basis: { } basis }) yield return new PaperBlock.Line($"Thực hiện văn bản số {basis}, cơ quan báo cáo như sau:");
        foreach (var (at, part) in paper.Parts.Where(part => part.Text.Length > 0).Index())
        {
            yield return new PaperBlock.Heading($"{Roman.Of(at + 1)}. {part.Heading}", 1);
            foreach (var line in part.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)) yield return new PaperBlock.Line(line);
        }

        if (paper.Missing.Count > 0)
        {
            yield return new PaperBlock.Line(paper is { Counted.Count: 0, IssuerName: not null } ? $"Chưa nhận được báo cáo của: {string.Join("; ", paper.Missing)}." : $"Báo cáo tổng hợp từ {Count(paper.Counted.Count)} cơ quan, đơn vị; chưa nhận được báo cáo của: {string.Join("; ", paper.Missing)}.");
        }

        // What was signed in these words is printed in them again; only an ad hoc report may have no form.
        yield return new PaperBlock.Line(
            $"Trên đây là {(paper.Request is null ? "" : "báo cáo ")}{char.ToLowerInvariant(paper.Title[0])}{paper.Title[1..]}{(paper.Forms.Count == 0 ? "" : $"; số liệu chi tiết tại {Count(paper.Forms.Count)} phụ lục kèm theo")}./.");
    }

    private static PaperAnnex Form(PaperForm form)
    {
        var compared = form.Columns.Count == 1;
        return new PaperAnnex(
            form.Title, IsLandscape: true, form.Reconstructed ? $"Biểu dựng lại, không phải mẫu chính thức; bản {form.Edition}." : null,
            [
                new PaperBlock.Grid(
                    ["TT", "Chỉ tiêu", "Đơn vị tính", .. form.Columns.Select(column => column.Name), compared ? "Cùng kỳ năm trước" : "Cùng kỳ (cộng)", "Tăng (+), giảm (-)"],
                    [900, 0, 1300, .. form.Columns.Select(_ => compared ? 1600 : 1150), 1500, 1400],
                    [.. form.Rows.Select(row => new GridRow([.. Cells(row, form.Columns.Count)], row.Sort == "head"))]) { Sides = [GridSide.Centre, GridSide.Left, GridSide.Centre] },
                .. form.Rows.Where(row => row.Explanation is not null).Select(row => new PaperBlock.Line($"Giải trình {row.Code}: {row.Explanation}", Italic: true)),
            ]);
    }

    private static IEnumerable<string> Cells(PaperRow row, int columns)
    {
        yield return row.Code;
        yield return row.Name;
        yield return row.Unit;
        for (var at = 0; at < columns; at++) yield return row.Cells.Count > at ? Amount(row.Cells[at].Value, row.Decimals) : "";
        var first = row.Cells.Count > 0 ? row.Cells[0] : null;
        yield return first is null ? "" : Amount(first.LastYear, row.Decimals);
        yield return first is { Value: { } now, LastYear: { } before } ? Signed(now - before, row.Decimals) : first is null ? "" : "–";
    }

    internal static string Amount(decimal? value, int decimals) => value is { } known ? NumberText.Say(known, decimals) : "–";

    internal static string Signed(decimal difference, int decimals) => difference == 0 ? "0" : (difference > 0 ? "+" : "-") + NumberText.Say(Math.Abs(difference), decimals);

    private static string Count(int number) => number.ToString("00", CultureInfo.InvariantCulture);

    private static string Day(DateOnly day) => new Format(Language.Vietnamese).Day(day);
}
