using HaiDang.Kernel.Events;
using HaiDang.Kernel.Storage;
using HaiDang.Modules.Accounts;
using HaiDang.Modules.Persons.Entering;
using HaiDang.Modules.Persons.Screens;
using HaiDang.Modules.Persons.Texts;
using HaiDang.Modules.Shell;
using HaiDang.Modules.Shell.Parts;
using HaiDang.Vault;
using HaiDang.Vault.Openings;
using HaiDang.Vault.Persons;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace HaiDang.Modules.Persons.Cards;

/// <summary>A person in a dossier: masked, opened for a purpose, agreed to by a second person.</summary>
internal static class CardPages
{
    internal const string Dossier = "/{tinh}/ho-so/{loai}/{ma}";
    internal const string Card = Dossier + "/nguoi/{nguoi}";

    /// <summary>After this an opened page masks itself.</summary>
    internal static readonly TimeSpan ShownFor = TimeSpan.FromMinutes(5);

    internal static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet(Card, Show).ForWithinReach(PersonAccess.Workers);
        routes.MapPost(Card + "/mo", Open).ForWithinReach(PersonAccess.Workers);
        routes.MapPost(Card + "/nguoi-thu-hai", AskSecond).ForWithinReach(PersonAccess.Workers);
    }

    /// <summary>A person of an address with everything a page about them needs.</summary>
    /// <returns>Null when the dossier isn't within reach or doesn't name them: the two read alike.</returns>
    internal static async Task<(DossierAt Dossier, IReadOnlyList<PersonPart> Parts)?> Find(PersonsDesk desk, string tinh, string loai, string ma, string nguoi, CancellationToken ct)
    {
        if (await desk.Dossier(tinh, loai, ma, ct) is not { } dossier) return null;
        var parts = (await desk.Persons(dossier.Stream, ct)).Where(part => part.Person.Value == nguoi).ToList();
        return parts.Count == 0 ? null : (dossier, parts);
    }

    /// <summary>The card, masked.</summary>
    internal static async Task<CardPage> PageOf(PersonsDesk desk, DossierAt dossier, IReadOnlyList<PersonPart> parts, OpenForm form, CancellationToken ct)
    {
        var person = parts[0].Person;
        var page = new CardPage { Dossier = dossier, Parts = parts, Form = form, IsProved = desk.IsProved, IsAway = desk.Vault is null, Leads = desk.Reader.Has(Kernel.Access.Role.UnitLeader) };
        if (desk.Vault is not { } vault) return page;
        var inDossier = await ConsentPages.InDossier(desk, dossier, person, ct);
        var consents = inDossier is null ? await vault.Consents.Of(desk.Reader, dossier.Id, person, ct) : new Answer<IReadOnlyList<Consent>>.Given(inDossier);
        var agreements = (await desk.Books.Asked(desk.Reader, ct)).Where(row => row.Dossier == dossier.Id.Value && row.Person == person.Value).ToList();
        var erasures = page.Leads ? await desk.Books.Erasures(desk.Reader, ct) : [];
        return page with
        {
            Kept = await desk.Books.Kept([person], ct),
            Agreements = agreements,
            Consents = consents.No is null ? consents.Value : [],
            ConsentsInDossier = inDossier is not null,
            CanCheck = vault.Checks.CanAsk,
            Erasure = erasures.FirstOrDefault(row => row.Person == person.Value)?.Step,
        };
    }

    /// <summary>What somebody chose in the form by which a person or words are opened.</summary>
    internal static async Task<(OpenForm Form, List<FieldFault> Faults)> Read(PersonsDesk desk, IFormCollection typed, CancellationToken ct)
    {
        var faults = new List<FieldFault>();
        var form = new OpenForm
        {
            Purpose = Words.Parse<Purpose>(typed["muc-dich"].ToString()),
            Class = Words.Parse<PersonClass>(typed["nhom"].ToString()),
            Fields = [.. typed["muc"].Select(field => Words.Parse<IdentityField>(field)).OfType<IdentityField>().Distinct()],
        };
        if (form.Purpose is null) faults.Add(new FieldFault("muc-dich", desk.Words.ChoosePurpose));
        if (await desk.StepUps.Try(typed, ct) is false) faults.Add(new FieldFault(PasswordFactor.FieldName, desk.Words.PasswordWrong));
        return (form, faults);
    }

    /// <summary>A refusal of the vault, at the field where it is mended.</summary>
    internal static FieldFault Fault(PersonsDesk desk, Refusal no) => new(no.Code switch
    {
        "vault.step-up-needed" => PasswordFactor.FieldName,
        _ => "muc-dich",
    }, desk.Words.Refused(no, desk.Format));

    /// <summary>Shows who a person is, once: the page isn't kept anywhere and masks itself.</summary>
    internal static IResult Shown(PersonsDesk desk, OpenedPage page)
    {
        desk.Context.Response.Headers["Refresh"] = FormattableString.Invariant($"{(int)ShownFor.TotalSeconds}; url={page.Back}");
        return Pages.Page<OpenedScreen>(desk.Context, page with { Reader = desk.Frame.UserName ?? "", At = desk.Now });
    }

    private static async Task<IResult> Show(string tinh, string loai, string ma, string nguoi, PersonsDesk desk, EventLog log, CancellationToken ct)
    {
        if (await Find(desk, tinh, loai, ma, nguoi, ct) is not var (dossier, parts)) return Results.NotFound();
        var page = await PageOf(desk, dossier, parts, new OpenForm(), ct);
        if (await log.History(IdentityAmended.Stream(dossier.Stream.Ledger, parts[0].Person), ct) is not [.., var last]) return Pages.Page<CardScreen>(desk.Context, page);
        var names = await desk.UserNames([last.Actor.Value], ct);
        return Pages.Page<CardScreen>(desk.Context, page with { Amended = (last.RecordedAt, names[last.Actor.Value]) });
    }

    private static async Task<IResult> Open(string tinh, string loai, string ma, string nguoi, PersonsDesk desk, CancellationToken ct)
    {
        if (await Find(desk, tinh, loai, ma, nguoi, ct) is not var (dossier, parts)) return Results.NotFound();
        var (form, faults) = await Read(desk, await desk.Context.Request.ReadFormAsync(ct), ct);
        if (form.Fields.Count == 0) faults.Add(new FieldFault("muc", desk.Words.ChooseFields));
        if (faults.Count > 0 || desk.Vault is not { } vault) return await Again(faults);

        var @class = ClassOf(form, parts);
        var fields = form.Fields.Append(IdentityField.SafeContact).Distinct().ToList();
        var agreement = await desk.Agreement(form.Purpose!.Value, dossier.Id, [parts[0].Person], ct);
        var opened = await vault.Persons.Open(await desk.OpeningIn(form.Purpose.Value, dossier.Id, agreement?.Agreement, ct), parts[0].Person, @class, fields, ct);
        if (opened.No == VaultRefusals.NotOpenToYou) return Results.NotFound();
        if (opened.No is { } no)
        {
            form = form with { MayGoBeyond = no.MayGoBeyond };
            return await Again([Fault(desk, no)]);
        }

        var kept = form.Purpose is Purpose.Correct ? (await desk.Books.Kept([parts[0].Person], ct)).FirstOrDefault(one => one.Class == @class) : null;
        return Shown(desk, new OpenedPage
        {
            Title = desk.Words.DossierNumber(desk.Words.DossierKind(dossier.Kind.Route), dossier.Number.ToString()), Back = dossier.Card(parts[0].Person), Class = @class,
            Fields = fields, Identity = opened.Value, Purpose = form.Purpose.Value, Day = dossier.Today, Version = kept?.Version,
        });

        async Task<IResult> Again(IReadOnlyList<FieldFault> mend) =>
            Pages.Page<CardScreen>(desk.Context, await PageOf(desk, dossier, parts, form with { Faults = mend }, ct), StatusCodes.Status422UnprocessableEntity);
    }

    private static async Task<IResult> AskSecond(string tinh, string loai, string ma, string nguoi, PersonsDesk desk, CancellationToken ct)
    {
        if (await Find(desk, tinh, loai, ma, nguoi, ct) is not var (dossier, parts)) return Results.NotFound();
        var (form, faults) = await Read(desk, await desk.Context.Request.ReadFormAsync(ct), ct);
        if (faults.Count == 0 && desk.Vault is { } vault)
        {
            var asked = await vault.Keeper.AskSecond(desk.Opening(form.Purpose!.Value, dossier.Id), parts[0].Person, ClassOf(form, parts), ct);
            if (asked.No is null) return Pages.SeeOther(desk.Context, dossier.Card(parts[0].Person), desk.Words.AskedToast);
            if (asked.No == VaultRefusals.NotOpenToYou) return Results.NotFound();
            faults.Add(Fault(desk, asked.No));
        }

        return Pages.Page<CardScreen>(desk.Context, await PageOf(desk, dossier, parts, form with { Faults = faults }, ct), StatusCodes.Status422UnprocessableEntity);
    }

    private static PersonClass ClassOf(OpenForm form, IReadOnlyList<PersonPart> parts) =>
        parts.FirstOrDefault(part => part.Class == form.Class)?.Class ?? parts[0].Class;
}
