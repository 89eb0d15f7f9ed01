using HaiDang.Kernel.Storage;
using HaiDang.Modules.Accounts;
using HaiDang.Modules.Forms;
using HaiDang.Modules.Planning;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace HaiDang.Modules.Reporting.Letters;

/// <summary>The letter by which a body that doesn't work here reports, as the standing office types it in.</summary>
/// <param name="Day">As it was typed.</param>
/// <param name="Scans">The letter as it came; at most one is kept.</param>
internal sealed record BodyLetter(string Number, string Day, SentFiles Scans)
{
    internal const string NumberField = "cong-van";
    internal const string DayField = "cong-van-ngay";
    internal const string ScanField = "cong-van-tep";

    /// <summary>Reads what came with a form; no letter when nothing was typed.</summary>
    internal static async Task<BodyLetter> Read(IFormCollection typed, CancellationToken ct) =>
        new(typed[NumberField].ToString(), typed[DayField].ToString(), await SentFiles.Read(typed.Files, ScanField, ct));
}

/// <summary>The scan of a body's letter, for whoever reads the report.</summary>
internal static class LetterPages
{
    internal static void Map(IEndpointRouteBuilder routes) => routes.MapGet("/{tinh}/{nam:int}/bao-cao/{ky}/{don-vi}/cong-van/{tep}", Show).ForWithinReach(PlanningModule.Readers);

    /// <summary>The address of a scan.</summary>
    internal static string Address(string report, Evidence scan) => $"{report}/cong-van/{scan.Attachment}";

    private static async Task<IResult> Show(string tinh, int nam, string ky, string tep, ReportingDesk desk, Attachments attachments, CancellationToken ct) =>
        await desk.Sheet(tinh, nam, ky, desk.Context.Request.RouteValues["don-vi"] as string ?? "", ct) is { Report: { } report } sheet
        && report.Steps.Select(step => (step.Event as ReportSubmitted)?.LetterScan).FirstOrDefault(scan => scan?.Attachment == tep) is { } scan
        && await attachments.Open(sheet.Setting.Ledger, tep, ct) is { } opened
            ? Results.File(opened.Content, opened.About.MediaType, scan.FileName)
            : Results.NotFound();
}
