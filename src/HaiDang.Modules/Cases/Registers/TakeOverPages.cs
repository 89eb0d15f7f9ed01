using HaiDang.Kernel.Access;
using HaiDang.Kernel.Events;
using HaiDang.Modules.Accounts;
using HaiDang.Modules.Cases.Recording;
using HaiDang.Modules.Cases.Screens;
using HaiDang.Modules.Cases.Texts;
using HaiDang.Modules.Dossiers;
using HaiDang.Modules.Dossiers.Registers;
using HaiDang.Modules.Forms;
using HaiDang.Modules.Shell;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace HaiDang.Modules.Cases.Registers;

/// <summary>Dossiers that bodies of other provinces offer: seen as a number and a day until they are taken over.</summary>
internal static class TakeOverPages
{
    private static readonly Role[] Keepers = [Role.Investigator, Role.UnitLeader];

    internal static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/{tinh}/chuyen-den", (string tinh, DossierDesk desk, CaseNumbers numbers, CancellationToken ct) => Show(tinh, desk, numbers, "", StatusCodes.Status200OK, ct)).ForWithinReach(Keepers);
        routes.MapPost("/{tinh}/chuyen-den", Take).ForWithinReach(Keepers);
    }

    private static async Task<IResult> Take(string tinh, DossierDesk desk, CaseNumbers numbers, CaseMoves moves, CancellationToken ct)
    {
        if (await Setting(tinh, desk, ct) is not { } show) return Results.NotFound();
        var typed = await desk.Context.Request.ReadFormAsync(ct);
        var offer = (await numbers.Waiting(desk.Reader, show.Ledger, ct)).FirstOrDefault(one => $"{one.Ledger}:{one.Stream}" == typed["ho-so"].ToString());
        if (offer is null) return await Show(tinh, desk, numbers, CaseWords.In(desk.Language).Refused(CasesRefusals.NotOffered)!, StatusCodes.Status422UnprocessableEntity, ct);
        if (FormDays.TryParse(typed["ngay"].ToString()) is not { } day) return await Show(tinh, desk, numbers, show.Form.DayNotUnderstood, StatusCodes.Status422UnprocessableEntity, ct);
        var from = new StreamId(offer.Ledger, offer.Stream);
        var key = $"{from}:{desk.Reader.User.Person}";
        var outcome = offer.Kind == DossierKinds.Case.Stream
            ? await moves.TakeOver(desk.Reader, from, show.Ledger, day, key, ct)
            : await moves.TakeOverIncident(desk.Reader, from, show.Ledger, day, key, ct);
        if (outcome is Outcome.Refused { Refusal: var no })
        {
            return await Show(tinh, desk, numbers, CaseWords.In(desk.Language).Refused(no) ?? show.T.Refused(no), StatusCodes.Status422UnprocessableEntity, ct);
        }

        return Pages.SeeOther(desk.Context, show.Of(offer.Kind == DossierKinds.Case.Stream ? DossierKinds.Case : DossierKinds.Incident), show.T.SavedToast);
    }

    private static async Task<IResult> Show(string tinh, DossierDesk desk, CaseNumbers numbers, string fault, int status, CancellationToken ct) => await Setting(tinh, desk, ct) is { } show
        ? Pages.Page<TakeOverScreen>(desk.Context, new TakeOverPage { Show = show, Offers = await numbers.Waiting(desk.Reader, show.Ledger, ct), Fault = fault }, status)
        : Results.NotFound();

    private static Task<DossierShowing?> Setting(string tinh, DossierDesk desk, CancellationToken ct) =>
        desk.Setting(tinh, desk.Context.RequestServices.GetServices<DossierRegister>().First(one => one.Kind == DossierKinds.Case), ct);
}
