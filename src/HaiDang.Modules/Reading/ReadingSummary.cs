using System.Globalization;
using System.Text;

namespace HaiDang.Modules.Reading;

/// <summary>A reading as a page of Vietnamese for the terminal.</summary>
public static class ReadingSummary
{
    /// <summary>Header, counts, targets, tasks with their bodies, reports, doubts.</summary>
    public static string Write(PlanReading reading, CultureInfo culture)
    {
        var page = new StringBuilder();
        var d = reading.Document;
        page.AppendLine(d.Title ?? d.Type ?? "Văn bản");
        page.AppendLine(culture, $"Số: {d.Number ?? "(không đọc được)"}/{d.Symbol}   Ngày: {d.Date?.ToString() ?? "(không đọc được)"}   Người ký: {d.Signatory ?? "(không đọc được)"}");
        page.AppendLine(culture, $"Cơ quan ban hành: {d.IssuingBody ?? "(không đọc được)"}");
        page.AppendLine();
        page.AppendLine(culture, $"{reading.Targets.Count} chỉ tiêu");
        foreach (var t in reading.Targets) page.AppendLine(culture, $"  {t.Path}  {t.Comparator} {t.Value}{(t.Unit == "count" ? "" : "%")}  {Short(t.Text)}");
        page.AppendLine();
        page.AppendLine(culture, $"{reading.Tasks.Count} nhiệm vụ");
        foreach (var t in reading.Tasks)
        {
            page.AppendLine(culture, $"  {t.Path}  {Short(t.Text)}");
            if (t.Lead.Count > 0) page.AppendLine(culture, $"        {(t.Requested ? "đề nghị" : "chủ trì")}: {string.Join("; ", t.Lead)}");
            if (t.Co.Count > 0) page.AppendLine(culture, $"        phối hợp: {string.Join("; ", t.Co)}");
            if (t.Deadline is { } day) page.AppendLine(culture, $"        hạn: {day:dd/MM/yyyy}");
            if (t.Window is { } w) page.AppendLine(culture, $"        từ {w.From:dd/MM/yyyy} đến hết {w.To:dd/MM/yyyy}");
        }

        page.AppendLine();
        page.AppendLine(culture, $"{reading.Reporting.Count} báo cáo");
        foreach (var r in reading.Reporting) page.AppendLine(culture, $"  {KindWords(r.Kind)}{(r.Due is { } due ? $", {(r.DueRule == "before" ? "trước" : "chậm nhất")} ngày {due:dd/MM/yyyy}" : "")}");
        page.AppendLine();
        page.AppendLine(culture, $"{reading.Doubts.Count} chỗ cần xem lại");
        foreach (var doubt in reading.Doubts) page.AppendLine(culture, $"  {doubt.Path}  {ReadingWords.Vietnamese.Doubt(doubt)}{(doubt.Detail is null ? "" : ": " + Short(doubt.Detail))}");
        return page.ToString().TrimEnd();
    }

    private static string KindWords(string kind) => kind switch
    {
        "quarterly" => "Hằng quý",
        "six_month" => "06 tháng",
        "annual" => "Năm",
        "monthly" => "Hằng tháng",
        _ => "Đột xuất",
    };

    private static string Short(string text) => text.Length <= 110 ? text : text[..109] + "…";
}
