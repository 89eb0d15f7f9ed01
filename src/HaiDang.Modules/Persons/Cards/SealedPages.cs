using HaiDang.Modules.Accounts;
using HaiDang.Modules.Persons.Screens;
using HaiDang.Modules.Persons.Texts;
using HaiDang.Modules.Shell;
using HaiDang.Modules.Shell.Parts;
using HaiDang.Vault;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace HaiDang.Modules.Persons.Cards;

/// <summary>Confidential words of a dossier, opened for a purpose. Words that name an informant ask for a second person, as the informant does.</summary>
internal static class SealedPages
{
    internal const string Words = CardPages.Dossier + "/noi-dung/{noi-dung}";

    internal static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet(Words, Show).ForWithinReach(PersonAccess.Workers);
        routes.MapPost(Words, Open).ForWithinReach(PersonAccess.Workers);
    }

    // Whether there are such words is asked only when they are opened: before, every address of the dossier shows the same form.
    private static async Task<IResult> Show(string tinh, string loai, string ma, [Microsoft.AspNetCore.Mvc.FromRoute(Name = "noi-dung")] string id, PersonsDesk desk, CancellationToken ct) =>
        await desk.Dossier(tinh, loai, ma, ct) is { } dossier
            ? Pages.Page<SealedScreen>(desk.Context, PageOf(desk, dossier, id, new OpenForm()))
            : Results.NotFound();

    private static async Task<IResult> Open(string tinh, string loai, string ma, [Microsoft.AspNetCore.Mvc.FromRoute(Name = "noi-dung")] string id, PersonsDesk desk, CancellationToken ct)
    {
        if (await desk.Dossier(tinh, loai, ma, ct) is not { } dossier) return Results.NotFound();
        var (form, faults) = await CardPages.Read(desk, await desk.Context.Request.ReadFormAsync(ct), ct);
        if (faults.Count > 0 || desk.Vault is not { } vault) return Again(faults);
        var named = (await desk.Persons(dossier.Stream, ct)).Select(part => part.Person).ToList();
        var agreement = await desk.Agreement(form.Purpose!.Value, dossier.Id, named, ct);
        var opened = await vault.Persons.Open(await desk.OpeningIn(form.Purpose.Value, dossier.Id, agreement?.Agreement, ct), new Confidential<Text>(id), ct);
        if (opened.No == VaultRefusals.NotOpenToYou) return Results.NotFound();
        form = form with { MayGoBeyond = opened.No?.MayGoBeyond ?? false };
        if (opened.No is { } no) return Again([no == VaultRefusals.SecondPersonNeeded ? new FieldFault("muc-dich", desk.Words.SealedNeedsSecond) : CardPages.Fault(desk, no)]);
        var page = PageOf(desk, dossier, id, form);
        desk.Context.Response.Headers["Refresh"] = FormattableString.Invariant($"{(int)CardPages.ShownFor.TotalSeconds}; url={page.Address}");
        return Pages.Page<SealedScreen>(desk.Context, page with { Opened = opened.Value.Reveal(), Reader = desk.Frame.UserName ?? "", At = desk.Now });

        IResult Again(IReadOnlyList<FieldFault> mend) => Pages.Page<SealedScreen>(desk.Context, PageOf(desk, dossier, id, form with { Faults = mend }), StatusCodes.Status422UnprocessableEntity);
    }

    private static SealedPage PageOf(PersonsDesk desk, DossierAt dossier, string id, OpenForm form) => new()
    {
        Dossier = dossier, Address = $"{dossier.Address}/noi-dung/{Uri.EscapeDataString(id)}", Form = form, IsProved = desk.IsProved, IsAway = desk.Vault is null,
    };
}
