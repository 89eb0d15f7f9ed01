using System.Globalization;
using HaiDang.Kernel.Events;
using HaiDang.Kernel.Organisations;
using HaiDang.Kernel.Storage;
using HaiDang.Modules.Accounts;
using HaiDang.Modules.Dossiers;
using HaiDang.Modules.Persons.Cards;
using HaiDang.Modules.Persons.Screens;
using HaiDang.Modules.Persons.Texts;
using HaiDang.Modules.Shell;
using HaiDang.Modules.Shell.Parts;
using HaiDang.Vault;
using HaiDang.Vault.Books;
using HaiDang.Vault.Openings;
using HaiDang.Vault.Persons;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace HaiDang.Modules.Persons.Emergencies;

/// <summary>Opening the persons of a dossier that one doesn't work on, when life is in danger: with a reason, told at once, reviewed after.</summary>
internal static class EmergencyPages
{
    internal const string Address = "/mo-khan-cap";

    internal static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet(Address, Show).For(PersonAccess.InEmergencies);
        routes.MapPost(Address, Declare).For(PersonAccess.InEmergencies);
        routes.MapGet(Address + "/{ma}", ShowPersons).ForWithinReach(PersonAccess.InEmergencies);
        routes.MapPost(Address + "/{ma}/mo", Open).ForWithinReach(PersonAccess.InEmergencies);
        routes.MapPost(Address + "/{ma}/nguoi-thu-hai", AskSecond).ForWithinReach(PersonAccess.InEmergencies);
    }

    private static async Task<IResult> Show(PersonsDesk desk, OrganisationMap map, CancellationToken ct) =>
        Pages.Page<EmergencyScreen>(desk.Context, await PageOf(desk, map, new EmergencyForm("", "", "", "", ""), [], ct));

    private static async Task<IResult> Declare(PersonsDesk desk, OrganisationMap map, CancellationToken ct)
    {
        var typed = await desk.Context.Request.ReadFormAsync(ct);
        var form = new EmergencyForm(typed["loai"].ToString(), typed["co-quan"].ToString(), typed["so"].ToString().Trim(), typed["viec"].ToString(), typed["ly-do"].ToString());
        var words = DeskWords.In(desk.Frame.Language);
        var faults = new List<FieldFault>();
        var kind = desk.Kinds.All.FirstOrDefault(one => one.Route == form.Kind);
        var category = Words.Parse<BreakGlassCategory>(form.Category);
        if (kind is null) faults.Add(new FieldFault("loai", words.ChooseOne));
        if (category is null) faults.Add(new FieldFault("viec", words.ChooseOne));
        var dossier = kind is null ? null : await Numbered(desk, kind, new OrganisationId(form.Body), form.Number, ct);
        if (kind is not null && dossier is null) faults.Add(new FieldFault("so", words.NoSuchDossier));
        if (faults.Count == 0 && desk.Vault is { } vault)
        {
            var declared = await vault.BreakGlass(desk.Reader, dossier!.Id, category!.Value, new Text(form.Reason), ct);
            if (declared.No is null) return Pages.SeeOther(desk.Context, $"{Address}/{declared.Value}", words.DeclaredToast);
            faults.Add(new FieldFault("ly-do", desk.Words.Refused(declared.No, desk.Format)));
        }

        return Pages.Page<EmergencyScreen>(desk.Context, await PageOf(desk, map, form, faults, ct), StatusCodes.Status422UnprocessableEntity);
    }

    private static async Task<IResult> ShowPersons(string ma, PersonsDesk desk, CancellationToken ct) =>
        await Find(desk, ma, ct) is var (glass, dossier, persons) ? Pages.Page<EmergencyPersonsScreen>(desk.Context, PageOf(desk, glass, dossier, persons, new OpenForm(), "")) : Results.NotFound();

    private static async Task<IResult> Open(string ma, PersonsDesk desk, CancellationToken ct)
    {
        if (await Find(desk, ma, ct) is not var (glass, dossier, persons)) return Results.NotFound();
        var typed = await desk.Context.Request.ReadFormAsync(ct);
        var (form, whom, faults) = await Read(desk, typed, persons, ct);
        if (form.Fields.Count == 0) faults.Add(new FieldFault("muc", desk.Words.ChooseFields));
        if (faults.Count > 0 || desk.Vault is not { } vault) return Again(faults);
        var fields = form.Fields.Append(IdentityField.SafeContact).Distinct().ToList();
        var agreement = await desk.Agreement(Purpose.BreakGlass, dossier.Id, [whom!.Person], ct);
        var opened = await vault.Persons.Open(desk.Opening(Purpose.BreakGlass, dossier.Id, agreement?.Agreement), whom.Person, whom.Class, fields, ct);
        if (opened.No == VaultRefusals.NotOpenToYou) return Results.NotFound();
        return opened.No is { } no
            ? Again([CardPages.Fault(desk, no)])
            : CardPages.Shown(desk, new OpenedPage
            {
                Title = DeskWords.In(desk.Frame.Language).Emergency, Back = $"{Address}/{ma}", Class = whom.Class, Fields = fields, Identity = opened.Value, Purpose = Purpose.BreakGlass, Day = dossier.Today,
            });

        IResult Again(IReadOnlyList<FieldFault> mend) => Pages.Page<EmergencyPersonsScreen>(
            desk.Context, PageOf(desk, glass, dossier, persons, form with { Faults = mend }, typed["nguoi"].ToString()), StatusCodes.Status422UnprocessableEntity);
    }

    private static async Task<IResult> AskSecond(string ma, PersonsDesk desk, CancellationToken ct)
    {
        if (await Find(desk, ma, ct) is not var (glass, dossier, persons)) return Results.NotFound();
        var typed = await desk.Context.Request.ReadFormAsync(ct);
        var (form, whom, faults) = await Read(desk, typed, persons, ct);
        if (faults.Count == 0 && desk.Vault is { } vault)
        {
            var asked = await vault.Keeper.AskSecond(desk.Opening(Purpose.BreakGlass, dossier.Id), whom!.Person, whom.Class, ct);
            if (asked.No is null) return Pages.SeeOther(desk.Context, $"{Address}/{ma}", desk.Words.AskedToast);
            faults.Add(CardPages.Fault(desk, asked.No));
        }

        return Pages.Page<EmergencyPersonsScreen>(
            desk.Context, PageOf(desk, glass, dossier, persons, form with { Faults = faults }, typed["nguoi"].ToString()), StatusCodes.Status422UnprocessableEntity);
    }

    private static async Task<(OpenForm Form, PersonPart? Whom, List<FieldFault> Faults)> Read(PersonsDesk desk, IFormCollection typed, IReadOnlyList<PersonPart> persons, CancellationToken ct)
    {
        var faults = new List<FieldFault>();
        var form = new OpenForm { Purpose = Purpose.BreakGlass, Fields = [.. typed["muc"].Select(field => Words.Parse<IdentityField>(field)).OfType<IdentityField>().Distinct()] };
        var whom = persons.FirstOrDefault(part => KeyOf(part) == typed["nguoi"].ToString());
        if (whom is null) faults.Add(new FieldFault("nguoi", DeskWords.In(desk.Frame.Language).ChoosePerson));
        if (await desk.StepUps.Try(typed, ct) is false) faults.Add(new FieldFault(PasswordFactor.FieldName, desk.Words.PasswordWrong));
        return (form, whom, faults);
    }

    /// <summary>A person's part in a form: the id with the class.</summary>
    internal static string KeyOf(PersonPart part) => $"{part.Person}/{Words.Kebab(part.Class.ToString())}";

    /// <summary>A live emergency of the reader's own, with the persons of its dossier.</summary>
    private static async Task<(EmergencyRow Glass, DossierAt Dossier, IReadOnlyList<PersonPart> Persons)?> Find(PersonsDesk desk, string id, CancellationToken ct)
    {
        if (desk.Vault is null || (await desk.Books.Declared(desk.Reader, ct)).FirstOrDefault(row => row.Glass == id) is not { } glass || glass.Until <= desk.Now || glass.Justified == false) return null;
        return await desk.Found($"dossier.stream = {glass.Dossier} and {desk.Reader.Sees("dossier.ledger")} and {DossierAccess.NotHidden(desk.Reader)}", ct) is [var dossier]
            ? (glass, dossier with { Today = Ledgers.OfficeDay(desk.Now) }, await desk.Persons(dossier.Stream, ct))
            : null;
    }

    // A dossier that doesn't exist for one of the reader's bodies isn't found here either, whatever the emergency.
    private static async Task<DossierAt?> Numbered(PersonsDesk desk, DossierKind kind, OrganisationId book, string number, CancellationToken ct)
    {
        if (number.Split('/') is not [var first, var second] || !int.TryParse(first, CultureInfo.InvariantCulture, out var sequence) || !int.TryParse(second, CultureInfo.InvariantCulture, out var year)) return null;
        return await desk.Found(
            $"""
            {desk.Reader.Sees("dossier.ledger")} and dossier.kind = {kind.Stream} and dossier.number_book = {book} and dossier.number_year = {year}
              and dossier.number_sequence = {sequence} and {DossierAccess.NotHidden(desk.Reader)}
            """,
            ct) is [var found] ? found : null;
    }

    private static async Task<EmergencyPage> PageOf(PersonsDesk desk, OrganisationMap map, EmergencyForm form, IReadOnlyList<FieldFault> faults, CancellationToken ct)
    {
        var books = (await desk.Store.Ask<string>($"select distinct number_book from dossier where {desk.Reader.Sees("dossier.ledger")} and {DossierAccess.NotHidden(desk.Reader)} order by number_book", ct))
            .Select(id => new BodyChoice(new OrganisationId(id), ConsentPages.NameOf(map, id, desk.Frame.Language))).ToList();
        var declared = desk.Vault is null ? [] : await desk.Books.Declared(desk.Reader, ct);
        return new EmergencyPage { Kinds = desk.Kinds.All, IsAway = desk.Vault is null, Books = books, Form = form, Faults = faults, Declared = declared, Now = desk.Now };
    }

    private static EmergencyPersonsPage PageOf(PersonsDesk desk, EmergencyRow glass, DossierAt dossier, IReadOnlyList<PersonPart> persons, OpenForm form, string chosen) => new()
    {
        Glass = glass, Number = desk.Words.DossierNumber(desk.Words.DossierKind(dossier.Kind.Route), dossier.Number.ToString()), Persons = persons, Form = form, Chosen = chosen, IsProved = desk.IsProved,
    };
}
