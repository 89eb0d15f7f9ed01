using System.Globalization;
using HaiDang.Kernel.Access;
using HaiDang.Modules.Forms;
using HaiDang.Modules.Reporting.Screens;
using HaiDang.Modules.Reporting.Templates.Texts;
using HaiDang.Modules.Shell;
using HaiDang.Modules.Shell.Parts;
using HaiDang.Modules.Accounts;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace HaiDang.Modules.Reporting.Templates;

/// <summary>A committee's own templates: put in their place, and taken out of it.</summary>
internal static class TemplatePages
{
    private const string Route = "/{tinh}/{nam:int}/mau-van-ban";

    internal static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet(Route, Show).ForWithinReach(Role.StandingOffice);
        routes.MapPost(Route, Adopt).ForWithinReach(Role.StandingOffice);
        routes.MapPost(Route + "/bo", Remove).ForWithinReach(Role.StandingOffice);
    }

    internal static string Address(ReportYear year) => string.Create(CultureInfo.InvariantCulture, $"/{year.Ledger}/{year.Year}/mau-van-ban");

    private static async Task<IResult> Show(string tinh, int nam, ReportingDesk desk, TemplateShelf shelf, CancellationToken ct) =>
        await desk.Year(tinh, nam, ct) is { } year && ReportingAccess.MayNumber(desk.Reader, year, year.Committee) ? await Page(desk, shelf, year, [], [], StatusCodes.Status200OK, ct) : Results.NotFound();

    private static async Task<IResult> Adopt(string tinh, int nam, ReportingDesk desk, TemplateShelf shelf, CancellationToken ct)
    {
        if (await desk.Year(tinh, nam, ct) is not { } year || !ReportingAccess.MayNumber(desk.Reader, year, year.Committee)) return Results.NotFound();
        var (words, typed) = (TemplateWords.In(desk.Language), await desk.Context.Request.ReadFormAsync(ct));
        var kind = typed["loai"].ToString();
        var faults = new List<FieldFault>();
        if (!TemplateShelf.Kinds.Contains(kind, StringComparer.Ordinal)) faults.Add(new FieldFault("loai", words.KindMissing));
        if (FormDays.TryParse(typed["tu-ngay"].ToString()) is not { } from || from < year.Today) faults.Add(new FieldFault("tu-ngay", words.DayImpossible));
        if (typed.Files["tep"] is not { Length: > 0 and <= TemplateFile.LargestFile } file) faults.Add(new FieldFault("tep", words.Fault(new TemplateDoubt(TemplateFault.NoWordFile, "", ""))));
        if (faults.Count > 0) return await Page(desk, shelf, year, faults, [], StatusCodes.Status422UnprocessableEntity, ct);
        using var content = new MemoryStream();
        await typed.Files["tep"]!.CopyToAsync(content, ct);
        var doubts = TemplateFile.Check(content.ToArray());
        if (doubts.Count > 0) return await Page(desk, shelf, year, [.. doubts.Select(doubt => new FieldFault("tep", words.Fault(doubt)))], doubts, StatusCodes.Status422UnprocessableEntity, ct);
        await shelf.Adopt(desk.Reader, year.Ledger, year.Committee, kind, content.ToArray(), Path.GetFileName(typed.Files["tep"]!.FileName), FormDays.TryParse(typed["tu-ngay"].ToString())!.Value, ct);
        return Pages.SeeOther(desk.Context, Address(year), words.Adopted);
    }

    private static async Task<IResult> Remove(string tinh, int nam, ReportingDesk desk, TemplateShelf shelf, CancellationToken ct)
    {
        if (await desk.Year(tinh, nam, ct) is not { } year || !ReportingAccess.MayNumber(desk.Reader, year, year.Committee)) return Results.NotFound();
        var typed = await desk.Context.Request.ReadFormAsync(ct);
        var kind = typed["loai"].ToString();
        if (TemplateShelf.Kinds.Contains(kind, StringComparer.Ordinal)) await shelf.Remove(desk.Reader, year.Ledger, year.Committee, kind, year.Today, ct);
        return Pages.SeeOther(desk.Context, Address(year), TemplateWords.In(desk.Language).Removed);
    }

    private static async Task<IResult> Page(ReportingDesk desk, TemplateShelf shelf, ReportYear year, IReadOnlyList<FieldFault> faults, IReadOnlyList<TemplateDoubt> doubts, int status, CancellationToken ct) =>
        Pages.Page<TemplateScreen>(desk.Context, new TemplatePage(Address(year), ReportAddress.Of(year.Ledger, year.Year), year.Today, await shelf.Of(year.Ledger, year.Committee, ct), doubts, faults), status);
}
