using HaiDang.Kernel.Events;
using HaiDang.Kernel.Storage;
using HaiDang.Modules.Accounts;
using HaiDang.Modules.Dossiers;
using HaiDang.Modules.Dossiers.Registers;
using HaiDang.Modules.Forms;
using HaiDang.Modules.Shell;
using HaiDang.Modules.Victims.Screens;
using HaiDang.Modules.Victims.Sharing;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace HaiDang.Modules.Victims.Registers;

/// <summary>Persons whom other provinces hand over: seen as a number and a day until they are taken.</summary>
internal static class TakeOverPages
{
    /// <summary>The page, under the register of hand-overs.</summary>
    internal const string Route = "/tinh-khac";

    internal static void Map(IEndpointRouteBuilder routes)
    {
        var (path, workers) = ("/{tinh}/" + DossierKinds.HandOver.Route + Route, DossierKinds.HandOver.Workers.ToArray());
        routes.MapGet(path, (string tinh, HandOverRegister register, DossierDesk desk, OffersWaiting waiting, CancellationToken ct) => Show(tinh, register, desk, waiting, "", ct)).ForWithinReach(workers);
        routes.MapPost(path, Answer).ForWithinReach(workers);
    }

    private static async Task<IResult> Answer(string tinh, HandOverRegister register, DossierDesk desk, OffersWaiting waiting, TakeOver take, CancellationToken ct)
    {
        if (await desk.Setting(tinh, register, ct) is not { } show) return Results.NotFound();
        var typed = await desk.Context.Request.ReadFormAsync(ct);
        if ((await waiting.Of(desk.Reader, show.Ledger, ct)).FirstOrDefault(one => one.Key == typed["ho-so"].ToString()) is not { } offer)
        {
            return await Show(tinh, register, desk, waiting, register.Refused(VictimRefusals.NoSuchEntry, show.Language)!, ct);
        }

        if (FormDays.TryParse(typed["ngay"].ToString()) is not { } day) return await Show(tinh, register, desk, waiting, show.Form.DayNotUnderstood, ct);
        var outcome = Words.Parse<DeclineReason>(typed["ly-do"].ToString()) is { } reason
            ? await take.Decline(desk.Reader, offer, show.Ledger, reason, day, ct)
            : await take.Take(desk.Reader, offer, show.Ledger, typed["so"].ToString().Trim(), day, ct);
        return outcome is Outcome.Refused { Refusal: var no }
            ? await Show(tinh, register, desk, waiting, DossierPages.Said(register, no, show), ct)
            : Pages.SeeOther(desk.Context, show.Of(offer.IsGroup ? DossierKinds.HandOver : DossierKinds.Victim), show.T.SavedToast);
    }

    private static async Task<IResult> Show(string tinh, HandOverRegister register, DossierDesk desk, OffersWaiting waiting, string fault, CancellationToken ct) =>
        await desk.Setting(tinh, register, ct) is { } show
            ? Pages.Page<OffersScreen>(
                desk.Context, new OffersPage { Show = show, Offers = await waiting.Of(desk.Reader, show.Ledger, ct), Fault = fault },
                fault.Length > 0 ? StatusCodes.Status422UnprocessableEntity : StatusCodes.Status200OK)
            : Results.NotFound();
}
