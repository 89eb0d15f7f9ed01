using System.Globalization;
using HaiDang.Kernel.Access;
using HaiDang.Kernel.Events;
using HaiDang.Kernel.Storage;
using HaiDang.Modules.Accounts;
using HaiDang.Modules.Persons.Cards;
using HaiDang.Modules.Persons.Screens;
using HaiDang.Modules.Persons.Texts;
using HaiDang.Modules.Shell;
using HaiDang.Modules.Shell.Parts;
using HaiDang.Vault;
using HaiDang.Vault.Openings;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace HaiDang.Modules.Persons.Emergencies;

/// <summary>Asking a leader by name to agree to more persons than the quotas allow, in one dossier and for one purpose.</summary>
internal static class BeyondPages
{
    internal const string Address = CardPages.Dossier + Ending;
    internal const string Ending = "/vuot-han-muc";

    /// <summary>Purposes for which somebody goes beyond a quota: emergencies and the person's own request have pages of their own.</summary>
    internal static readonly IReadOnlyList<Purpose> Purposes = [.. Enum.GetValues<Purpose>().Where(one => one is not (Purpose.BreakGlass or Purpose.DataSubjectRequest))];

    internal static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet(Address, Show).ForWithinReach(PersonAccess.Workers);
        routes.MapPost(Address, Ask).ForWithinReach(PersonAccess.Workers);
    }

    private static async Task<IResult> Show(string tinh, string loai, string ma, PersonsDesk desk, RoleHolders holders, CancellationToken ct) =>
        await desk.Dossier(tinh, loai, ma, ct) is { } dossier
            ? Pages.Page<BeyondScreen>(desk.Context, await PageOf(desk, holders, dossier, new BeyondForm("", "", "", ""), [], ct))
            : Results.NotFound();

    private static async Task<IResult> Ask(string tinh, string loai, string ma, PersonsDesk desk, RoleHolders holders, CancellationToken ct)
    {
        if (await desk.Dossier(tinh, loai, ma, ct) is not { } dossier) return Results.NotFound();
        var typed = await desk.Context.Request.ReadFormAsync(ct);
        var form = new BeyondForm(typed["muc-dich"].ToString(), typed["so-nguoi"].ToString().Trim(), typed["nguoi-dong-y"].ToString(), typed["ly-do"].ToString());
        var words = DeskWords.In(desk.Frame.Language);
        var purpose = Words.Parse<Purpose>(form.Purpose);
        var faults = new List<FieldFault>();
        if (purpose is null || !Purposes.Contains(purpose.Value)) faults.Add(new FieldFault("muc-dich", desk.Words.ChoosePurpose));
        if (!int.TryParse(form.Persons, NumberStyles.None, CultureInfo.InvariantCulture, out var persons)) faults.Add(new FieldFault("so-nguoi", words.HowManyMissing));
        var page = await PageOf(desk, holders, dossier, form, faults, ct);
        if (page.Leaders.All(leader => leader.User.Value != form.Second)) faults.Add(new FieldFault("nguoi-dong-y", words.ChooseOne));
        if (faults.Count == 0 && desk.Vault is { } vault)
        {
            var asked = await vault.AskBeyond(desk.Opening(purpose!.Value, dossier.Id), new UserId(form.Second), persons, new Text(form.Reason), ct);
            if (asked.No is null) return Pages.SeeOther(desk.Context, dossier.Address + Ending, words.BeyondAskedToast);
            if (asked.No == VaultRefusals.NotOpenToYou) return Results.NotFound();
            faults.Add(new FieldFault(asked.No.Code switch
            {
                "vault.too-many-beyond" => "so-nguoi",
                "vault.reason-too-short" => "ly-do",
                "vault.same-person" => "nguoi-dong-y",
                _ => "muc-dich",
            }, desk.Words.Refused(asked.No, desk.Format)));
        }

        return Pages.Page<BeyondScreen>(desk.Context, page, StatusCodes.Status422UnprocessableEntity);
    }

    private static async Task<BeyondPage> PageOf(PersonsDesk desk, RoleHolders holders, DossierAt dossier, BeyondForm form, List<FieldFault> faults, CancellationToken ct)
    {
        var leaders = (await holders.Of(Role.UnitLeader, dossier.Stream.Ledger, dossier.Custodian, ct)).Where(user => user != desk.Reader.User.Person).ToList();
        var asked = desk.Vault is null ? [] : await desk.Books.AskedBeyond(desk.Reader, dossier.Id, ct);
        var names = await desk.UserNames(leaders.Select(user => user.Value).Concat(asked.Select(row => row.Second)).Distinct(StringComparer.Ordinal), ct);
        return new BeyondPage
        {
            Dossier = dossier, IsAway = desk.Vault is null, Form = form, Faults = faults, Leaders = [.. leaders.Select(user => (user, names[user.Value]))],
            Asked = [.. asked.Select(row => new BeyondLine(names[row.Second], Trails.TrailRows.PurposeOf(desk.Words, row.Purpose), row.Persons, row.Until, row.GivenBy is not null ? true : row.DeclinedBy is null ? null : false))],
        };
    }
}
