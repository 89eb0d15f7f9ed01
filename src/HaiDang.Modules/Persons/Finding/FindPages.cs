using HaiDang.Kernel.Storage;
using HaiDang.Modules.Accounts;
using HaiDang.Modules.Dossiers;
using HaiDang.Modules.Persons.Cards;
using HaiDang.Modules.Persons.Entering;
using HaiDang.Modules.Persons.Screens;
using HaiDang.Modules.Persons.Texts;
using HaiDang.Modules.Shell;
using HaiDang.Modules.Shell.Parts;
using HaiDang.Vault;
using HaiDang.Vault.Finding;
using HaiDang.Vault.Keys;
using HaiDang.Vault.Openings;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace HaiDang.Modules.Persons.Finding;

/// <summary>Finding somebody among the dossiers that the reader works on. What lies beyond goes to the de-duplication officer and shows in nothing here.</summary>
internal static class FindPages
{
    internal const string Address = CardPages.Dossier + "/tim-nguoi";

    /// <summary>Purposes for which somebody looks for a person.</summary>
    internal static readonly IReadOnlyList<Purpose> Purposes = [Purpose.Receive, Purpose.Verify, Purpose.Support, Purpose.Prosecute, Purpose.Correct];

    private const int LongestName = 200;

    internal static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet(Address, Show).ForWithinReach(PersonAccess.Workers);
        routes.MapPost(Address, Find).ForWithinReach(PersonAccess.Workers);
    }

    private static async Task<IResult> Show(string tinh, string loai, string ma, PersonsDesk desk, CancellationToken ct) =>
        await desk.Dossier(tinh, loai, ma, ct) is { } dossier
            ? Pages.Page<FindScreen>(desk.Context, new FindPage { Dossier = dossier, IsAway = desk.Vault is null })
            : Results.NotFound();

    // The words come by post: an address stays in histories and logs.
    private static async Task<IResult> Find(string tinh, string loai, string ma, PersonsDesk desk, CancellationToken ct)
    {
        if (await desk.Dossier(tinh, loai, ma, ct) is not { } dossier) return Results.NotFound();
        var form = await desk.Context.Request.ReadFormAsync(ct);
        var typed = PersonForm.Read(form, "", dossier.Today, EntryWords.In(desk.Frame.Language));
        var purpose = Words.Parse<Purpose>(form["muc-dich"].ToString());
        var faults = typed.Faults.ToList();
        var names = typed.Values.Rows("ten").Select(one => one.Written).ToList();
        var numbers = typed.Values.Rows("so").Select(one => one.Written).ToList();
        if (purpose is null || !Purposes.Contains(purpose.Value)) faults.Add(new FieldFault("muc-dich", desk.Words.ChoosePurpose));
        if (names.Count + numbers.Count == 0) faults.Add(new FieldFault("ten", desk.Words.SoughtMissing));
        if (names.Concat(numbers).Any(one => one.Length > LongestName)) faults.Add(new FieldFault("ten", EntryWords.In(desk.Frame.Language).TooLong(LongestName)));
        var page = new FindPage { Dossier = dossier, IsAway = desk.Vault is null, Typed = typed.Values, Purpose = purpose };
        if (faults.Count > 0 || desk.Vault is not { } vault) return Pages.Page<FindScreen>(desk.Context, page with { Faults = faults }, StatusCodes.Status422UnprocessableEntity);

        var at = typed.Given.Addresses is [var first, ..] ? first : null;
        var sought = new Sought(names, typed.Given.Births is [var birth, ..] ? birth.Born : null, typed.Given.Sex ?? Sex.Unknown, at?.Province, at?.Commune, numbers);
        var found = await vault.Persons.Find(await desk.OpeningIn(purpose!.Value, dossier.Id, null, ct), sought, ct);
        if (found.No == VaultRefusals.NotOpenToYou) return Results.NotFound();
        if (found.No is { } no) return Pages.Page<FindScreen>(desk.Context, page with { Faults = [new FieldFault("ten", desk.Words.Refused(no, desk.Format))], MayGoBeyond = no.MayGoBeyond }, StatusCodes.Status422UnprocessableEntity);
        return Pages.Page<FindScreen>(desk.Context, page with { Found = await Rows(desk, found.Value, ct) });
    }

    // Each candidate with the dossiers in which the reader may open them: never one that they don't work on.
    private static async Task<IReadOnlyList<FoundRow>> Rows(PersonsDesk desk, IReadOnlyList<Found> found, CancellationToken ct)
    {
        var rows = new List<FoundRow>();
        foreach (var one in found)
        {
            var ways = Sql.Join(" or ", desk.Kinds.All.Select(kind => (Sql)$"(dossier.kind = {kind.Stream} and {DossierAccess.WorksOn(desk.Reader, kind)})"));
            var dossiers = await desk.Found(
                $"exists (select 1 from dossier_person p where p.ledger = dossier.ledger and p.stream = dossier.stream and p.person = {one.Person} and p.past = {false}) and ({ways})", ct);
            if (dossiers.Count > 0) rows.Add(new FoundRow(one, dossiers));
        }

        return rows;
    }
}
