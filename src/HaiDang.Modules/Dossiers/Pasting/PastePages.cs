using HaiDang.Modules.Accounts;
using HaiDang.Modules.Dossiers.Registers;
using HaiDang.Modules.Dossiers.Screens;
using HaiDang.Modules.Shell;
using HaiDang.Modules.Shell.Parts;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace HaiDang.Modules.Dossiers.Pasting;

/// <summary>Many dossiers at once from a spreadsheet: paste, look row by row, confirm.</summary>
internal static class PastePages
{
    internal static void Map(IEndpointRouteBuilder routes, DossierRegister register)
    {
        var (path, writers) = ("/{tinh}/" + register.Kind.Route + "/dan", register.Writers.ToArray());
        routes.MapGet(path, (string tinh, DossierDesk desk, CancellationToken ct) => Show(register, tinh, desk, ct)).ForWithinReach(writers);
        routes.MapPost(path, (string tinh, DossierDesk desk, CancellationToken ct) => Look(register, tinh, desk, ct)).ForWithinReach(writers);
        routes.MapPost(path + "/ghi", (string tinh, DossierDesk desk, PasteJobs jobs, CancellationToken ct) => Record(register, tinh, desk, jobs, ct)).ForWithinReach(writers);
        routes.MapGet(path + "/{viec}", (string tinh, string viec, DossierDesk desk, PasteJobs jobs, CancellationToken ct) => Progress(register, tinh, viec, desk, jobs, ct)).ForWithinReach(writers);
    }

    private static async Task<IResult> Show(DossierRegister register, string tinh, DossierDesk desk, CancellationToken ct) =>
        await desk.Setting(tinh, register, ct) is { } show && desk.Receiving(show.Ledger, register.Kind).Count > 0
            ? Pages.Page<PasteScreen>(desk.Context, new PastePage { Show = show, Register = register })
            : Results.NotFound();

    private static async Task<IResult> Look(DossierRegister register, string tinh, DossierDesk desk, CancellationToken ct)
    {
        if (await desk.Setting(tinh, register, ct) is not { } show || desk.Receiving(show.Ledger, register.Kind) is not [var receiving, ..]) return Results.NotFound();
        var text = (await desk.Context.Request.ReadFormAsync(ct))["khoi"].ToString();
        var pasted = PastedRows.Read(text, register, show, receiving);
        var page = new PastePage { Show = show, Register = register, Text = text, Pasted = pasted.Refusal is null ? pasted : null, Faults = pasted.Refusal is { } no ? [new FieldFault("khoi", no)] : [] };
        return Pages.Page<PasteScreen>(desk.Context, page, pasted.Refusal is null ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity);
    }

    private static async Task<IResult> Record(DossierRegister register, string tinh, DossierDesk desk, PasteJobs jobs, CancellationToken ct)
    {
        if (await desk.Setting(tinh, register, ct) is not { } show || desk.Receiving(show.Ledger, register.Kind) is not [var receiving, ..]) return Results.NotFound();
        var text = (await desk.Context.Request.ReadFormAsync(ct))["khoi"].ToString();
        var pasted = PastedRows.Read(text, register, show, receiving);
        if (pasted.Refusal is { } no) return Pages.Page<PasteScreen>(desk.Context, new PastePage { Show = show, Register = register, Text = text, Faults = [new FieldFault("khoi", no)] }, StatusCodes.Status422UnprocessableEntity);
        return Pages.SeeOther(desk.Context, $"{show.Of(register.Kind)}/dan/{await jobs.Begin(pasted, receiving, show, register, desk.Reader)}");
    }

    private static async Task<IResult> Progress(DossierRegister register, string tinh, string viec, DossierDesk desk, PasteJobs jobs, CancellationToken ct) =>
        await desk.Setting(tinh, register, ct) is { } show && desk.Receiving(show.Ledger, register.Kind).Count > 0
            ? Pages.Page<PasteProgressScreen>(desk.Context, new PasteProgressPage { Show = show, Register = register, Job = jobs.Find(viec, desk.Reader.User) })
            : Results.NotFound();
}
