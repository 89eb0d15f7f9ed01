using HaiDang.Modules.Planning;
using HaiDang.Modules.Reporting.Drafting;
using HaiDang.Modules.Forms;
using HaiDang.Modules.Reporting.Filling.Screens;
using HaiDang.Modules.Reporting.Filling.Texts;
using HaiDang.Modules.Reporting.ReportForms;
using HaiDang.Modules.Accounts;
using HaiDang.Modules.Shell;
using HaiDang.Modules.Shell.Parts;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace HaiDang.Modules.Reporting.Filling;

/// <summary>A report's forms filled from the .xlsx that comes back: shown row by row first, then saved as if it were typed.</summary>
internal static class FillPages
{
    internal const string Ending = "/doc-bieu";
    private const string Route = "/{tinh}/{nam:int}/bao-cao/{ky}/{don-vi}" + Ending;

    internal static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet(Route, Show).ForWithinReach(PlanningModule.Reporters);
        routes.MapPost(Route, Preview).ForWithinReach(PlanningModule.Reporters);
    }

    private static async Task<IResult> Show(string tinh, int nam, string ky, ReportingDesk desk, CancellationToken ct) =>
        await Find(tinh, nam, ky, desk, ct) is { } sheet ? Page(desk, sheet, null, Shut(desk, sheet), StatusCodes.Status200OK) : Results.NotFound();

    private static async Task<IResult> Preview(string tinh, int nam, string ky, ReportingDesk desk, CancellationToken ct)
    {
        if (await Find(tinh, nam, ky, desk, ct) is not { } sheet) return Results.NotFound();
        if (Shut(desk, sheet) is { Count: > 0 } shut) return Page(desk, sheet, null, shut, StatusCodes.Status422UnprocessableEntity);
        var typed = await desk.Context.Request.ReadFormAsync(ct);
        var words = FillWords.In(desk.Language);
        if (typed.Files["tep"] is not { Length: > 0 } file) return Page(desk, sheet, null, [new FieldFault("tep", words.FileMissing)], StatusCodes.Status422UnprocessableEntity);
        if (file.Length > SheetBook.LargestFile) return Page(desk, sheet, null, [new FieldFault("tep", words.Doubt(new SheetDoubt(SheetFault.TooLarge)))], StatusCodes.Status422UnprocessableEntity);
        using var content = new MemoryStream();
        await file.CopyToAsync(content, ct);
        var reading = ReturnedSheets.Read(content.ToArray(), sheet.Origin, sheet.Paper);
        return reading is { Cells: [], Doubts: [{ Sheet: "" } whole] }
            ? Page(desk, sheet, null, [new FieldFault("tep", words.Doubt(whole))], StatusCodes.Status422UnprocessableEntity)
            : Page(desk, sheet, reading, [], StatusCodes.Status200OK);
    }

    private static async Task<ReportSheet?> Find(string tinh, int nam, string ky, ReportingDesk desk, CancellationToken ct) =>
        await desk.Sheet(tinh, nam, ky, desk.Context.Request.RouteValues["don-vi"] as string ?? "", ct) is { } sheet && ReportingAccess.MayWrite(desk.Reader, sheet.Setting, sheet.Body.Id) ? sheet : null;

    private static List<FieldFault> Shut(ReportingDesk desk, ReportSheet sheet) => sheet.Report is { IsOpen: false } ? [new FieldFault("tep", desk.Words.Refused(ReportingRefusals.AlreadySubmitted))] : [];

    private static IResult Page(ReportingDesk desk, ReportSheet sheet, SheetReading? reading, IReadOnlyList<FieldFault> faults, int status)
    {
        List<FilledRow> rows = [.. (reading?.Cells ?? []).Select(cell => Row(sheet, cell)).OfType<FilledRow>()];
        return Pages.Page<FillScreen>(
            desk.Context,
            new FillPage(
                sheet.Setting.Ledger, sheet.Period, desk.NameOf(sheet.Body.Id), sheet.Address, reading is not null, rows, reading?.Doubts ?? [],
                SheetPainter.Json(rows.ToDictionary(row => row.Field, row => row.Old, StringComparer.Ordinal)), faults),
            status);
    }

    private static FilledRow? Row(ReportSheet sheet, FilledCell cell)
    {
        var (row, column) = (from form in sheet.Paper.Forms from line in form.Rows from head in form.Columns where CellKey.Of(line.Code, head.Key) == cell.Key select (line, head)).First();
        var field = ReportDraft.CellMark + cell.Key;
        var old = sheet.Draft.Of(field) ?? "";
        var now = NumberText.TryRead(old, row.Decimals);
        return now == cell.Value && (now is not null || old.Length == 0)
            ? null
            : new FilledRow(
                field, $"{row.Code}. {row.Name}", column.Name, $"{cell.Sheet}, {cell.Cell}", old, cell.Value is { } value ? NumberText.Say(value, row.Decimals) : "", (now ?? 0) != (cell.Given ?? 0));
    }
}
