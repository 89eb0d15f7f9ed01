using System.Text.Encodings.Web;
using System.Text.Json;
using HaiDang.Kernel.Events;
using HaiDang.Modules.Reporting.Papers;

namespace HaiDang.Modules.Reporting.Documents;

/// <summary>A file of a report.</summary>
internal sealed record ReportFile(byte[] Content, string MediaType, string Extension);

/// <summary>Prints a paper in each format.</summary>
internal static class ReportFiles
{
    private static readonly JsonSerializerOptions Json = new(EventTypes.Json) { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Formats there are, as an address and the command line name them.</summary>
    internal static readonly IReadOnlyList<string> Formats = ["docx", "xlsx", "pdf", "json"];

    /// <summary>The paper in a format.</summary>
    /// <returns>Null for a PDF when LibreOffice isn't there or gave nothing in its time: Word is always made.</returns>
    /// <param name="template">The office's own Word file; null for our layout.</param>
    /// <param name="origin">Whose form the .xlsx fills when it comes back; null for one that isn't filled.</param>
    internal static async Task<ReportFile?> Print(ReportPaper paper, Issue issue, string format, byte[]? template, SheetOrigin? origin, CancellationToken ct)
    {
        switch (format)
        {
            case "xlsx":
                return new ReportFile(ReportSheets.Write(paper, origin), ReportSheets.MediaType, format);
            case "json":
                return new ReportFile(JsonSerializer.SerializeToUtf8Bytes(new { number = issue.Number, day = issue.Day, paper }, Json), "application/json", format);
            default:
                return await DocumentFiles.Print(ReportDocument.Write(paper, issue, template), format, ct);
        }
    }
}
