using HaiDang.Kernel.Storage;
using HaiDang.Modules.Accounts;
using HaiDang.Modules.Persons.Screens;
using HaiDang.Modules.Persons.Texts;
using HaiDang.Modules.Shell;
using HaiDang.Modules.Shell.Parts;
using HaiDang.Vault;
using HaiDang.Vault.Openings;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace HaiDang.Modules.Persons.Cards;

/// <summary>Asking the authority over identities whether a person's full name, day of birth and number belong together. The page tells yes, no, or that it couldn't be told; nobody is shown.</summary>
internal static class CheckPages
{
    internal const string Ending = "/doi-chieu";

    internal static void Map(IEndpointRouteBuilder routes) => routes.MapPost(CardPages.Card + Ending, Check).ForWithinReach(PersonAccess.Workers);

    private static async Task<IResult> Check(string tinh, string loai, string ma, string nguoi, PersonsDesk desk, CancellationToken ct)
    {
        if (await CardPages.Find(desk, tinh, loai, ma, nguoi, ct) is not var (dossier, parts)) return Results.NotFound();
        var typed = await desk.Context.Request.ReadFormAsync(ct);
        var faults = new List<FieldFault>();
        var purpose = Words.Parse<Purpose>(typed["doi-chieu-de"].ToString());
        var part = parts.FirstOrDefault(one => OpeningRules.InForce.CheckClasses.Contains(one.Class));
        if (purpose is null) faults.Add(new FieldFault("doi-chieu-de", desk.Words.ChoosePurpose));
        if (await desk.StepUps.Try(typed, ct) is false) faults.Add(new FieldFault("doi-chieu-de", desk.Words.PasswordWrong));
        if (faults.Count > 0 || desk.Vault is not { } vault) return await Shown(new CheckPart(purpose, faults, null), StatusCodes.Status422UnprocessableEntity);

        var checkedBy = await vault.Checks.Check(await desk.OpeningIn(purpose!.Value, dossier.Id, null, ct), parts[0].Person, part?.Class ?? parts[0].Class, ct);
        if (checkedBy.No == VaultRefusals.NotOpenToYou) return Results.NotFound();
        return checkedBy.No is { } no
            ? await Shown(new CheckPart(purpose, [new FieldFault("doi-chieu-de", desk.Words.Refused(no, desk.Format))], null) { MayGoBeyond = no.MayGoBeyond }, StatusCodes.Status422UnprocessableEntity)
            : await Shown(new CheckPart(purpose, [], checkedBy.Value), StatusCodes.Status200OK);

        async Task<IResult> Shown(CheckPart part, int status)
        {
            var page = await CardPages.PageOf(desk, dossier, parts, new OpenForm(), ct);
            return Pages.Page<CardScreen>(desk.Context, page with { Check = part }, status);
        }
    }
}
