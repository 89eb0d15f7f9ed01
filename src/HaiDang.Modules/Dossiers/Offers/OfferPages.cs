using HaiDang.Kernel.Access;
using HaiDang.Kernel.Events;
using HaiDang.Kernel.Language;
using HaiDang.Modules.Accounts;
using HaiDang.Modules.Dossiers.Registers;
using HaiDang.Modules.Forms;
using HaiDang.Modules.Shell;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace HaiDang.Modules.Dossiers.Offers;

/// <summary>How what other provinces offer to a register is taken over, or not. The side that takes is written first, and what was offered is passed over when it is sent twice.</summary>
internal interface ITakesOver
{
    /// <summary>Kinds of dossiers that are offered; the page belongs to the register of the first.</summary>
    IReadOnlyList<DossierKind> Kinds { get; }

    /// <summary>The register its page belongs to.</summary>
    DossierRegister Register { get; }

    /// <summary>Address of its page below the province.</summary>
    string Address { get; }

    /// <summary>Whether both sides sign minutes, so that their number is asked for.</summary>
    bool HasMinutes => false;

    /// <summary>Its words.</summary>
    OfferWords Words(Language language);

    /// <summary>What is offered, such as a case or a group of 12 persons.</summary>
    string What(ProvinceOffer offer, Language language);

    /// <summary>Reasons not to take it; empty where the reason is written out.</summary>
    IReadOnlyList<FieldOption> Reasons(Language language);

    /// <summary>Takes it over for a body of the reader's.</summary>
    /// <param name="minutes">Number of the minutes; empty where none are asked for.</param>
    Task<Outcome> Take(Reader reader, ProvinceOffer offer, LedgerId here, string minutes, DateOnly day, CancellationToken ct);

    /// <summary>Doesn't take it: it stays where it is, and whoever offered it reads why.</summary>
    Task<Outcome> Decline(Reader reader, ProvinceOffer offer, LedgerId here, string reason, DateOnly day, CancellationToken ct);
}

/// <summary>Words of one page of offers.</summary>
/// <param name="Says">What stands on it.</param>
/// <param name="Empty">What is so when nothing waits.</param>
internal sealed record OfferWords(string Title, string Says, string Empty);

/// <summary>The page of what other provinces offer, and its two answers.</summary>
internal static class OfferPages
{
    /// <summary>Characters that a reason takes.</summary>
    internal const int LongestReason = 500;

    internal static void Map(IEndpointRouteBuilder routes, ITakesOver taking)
    {
        var (path, takers) = ("/{tinh}" + taking.Address, taking.Kinds.SelectMany(OffersWaiting.TakersOf).Distinct().ToArray());
        routes.MapGet(path, (string tinh, DossierDesk desk, OffersWaiting waiting, CancellationToken ct) => Show(taking, tinh, desk, waiting, null, ct)).ForWithinReach(takers);
        routes.MapPost(path, (string tinh, DossierDesk desk, OffersWaiting waiting, CancellationToken ct) => Answer(taking, tinh, desk, waiting, ct)).ForWithinReach(takers);
    }

    private static async Task<IResult> Answer(ITakesOver taking, string tinh, DossierDesk desk, OffersWaiting waiting, CancellationToken ct)
    {
        if (await desk.Setting(tinh, taking.Register, ct) is not { } show) return Results.NotFound();
        var form = await desk.Context.Request.ReadFormAsync(ct);
        var typed = new OfferAnswer(form["ho-so"].ToString(), form["tra-loi"].ToString() == OfferAnswer.No, form["so"].ToString().Trim(), form["ngay"].ToString(), form["ly-do"].ToString().Trim());
        if ((await waiting.Of(desk.Reader, show.Ledger, taking.Kinds, ct)).FirstOrDefault(one => one.Key == typed.Offer) is not { } offer)
        {
            return await Show(taking, tinh, desk, waiting, typed with { Fault = show.T.OfferGone }, ct);
        }

        if (FormDays.TryParse(typed.Day) is not { } day) return await Show(taking, tinh, desk, waiting, typed with { Fault = show.Form.DayNotUnderstood }, ct);
        var reasons = taking.Reasons(show.Language);
        if (typed.Declines && (typed.Reason.Length == 0 || (reasons.Count > 0 && reasons.All(one => one.Value != typed.Reason)))) return await Show(taking, tinh, desk, waiting, typed with { Fault = show.T.Refused(FormRefusals.ReasonMissing) }, ct);
        if (typed.Reason.Length > LongestReason) return await Show(taking, tinh, desk, waiting, typed with { Fault = show.T.Refused(FormRefusals.ReasonTooLong) }, ct);
        var outcome = typed.Declines
            ? await taking.Decline(desk.Reader, offer, show.Ledger, Vietnamese.Normalise(typed.Reason), day, ct)
            : await taking.Take(desk.Reader, offer, show.Ledger, typed.Minutes, day, ct);
        if (outcome is Outcome.Refused { Refusal: var no }) return await Show(taking, tinh, desk, waiting, typed with { Fault = DossierPages.Said(taking.Register, no, show) }, ct);
        return typed.Declines
            ? Pages.SeeOther(desk.Context, $"/{show.Ledger}{taking.Address}", show.T.OfferDeclinedToast)
            : Pages.SeeOther(desk.Context, show.Of(taking.Kinds.First(offer.Is)), show.T.SavedToast);
    }

    private static async Task<IResult> Show(ITakesOver taking, string tinh, DossierDesk desk, OffersWaiting waiting, OfferAnswer? typed, CancellationToken ct) =>
        await desk.Setting(tinh, taking.Register, ct) is { } show
            ? Pages.Page<OffersScreen>(
                desk.Context, new OffersPage { Show = show, Taking = taking, Offers = await waiting.Of(desk.Reader, show.Ledger, taking.Kinds, ct), Typed = typed },
                typed is null ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity)
            : Results.NotFound();
}

/// <summary>An answer as it was typed, with what is wrong with it.</summary>
/// <param name="Offer">The offer's key.</param>
internal sealed record OfferAnswer(string Offer, bool Declines, string Minutes, string Day, string Reason)
{
    internal const string No = "khong";

    internal string Fault { get; init; } = "";
}

/// <summary>What other provinces offer to the bodies of a reader.</summary>
public sealed record OffersPage
{
    internal DossierShowing Show { get; init; } = null!;

    internal ITakesOver Taking { get; init; } = null!;

    internal IReadOnlyList<ProvinceOffer> Offers { get; init; } = null!;

    /// <summary>What was typed and couldn't be recorded; null on a page that is only looked at.</summary>
    internal OfferAnswer? Typed { get; init; }
}
