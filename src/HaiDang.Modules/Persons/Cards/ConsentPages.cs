using System.Globalization;
using HaiDang.Kernel.Organisations;
using HaiDang.Kernel.Places;
using HaiDang.Modules.Accounts;
using HaiDang.Modules.Dossiers;
using HaiDang.Modules.Persons.Screens;
using HaiDang.Modules.Shell;
using HaiDang.Modules.Shell.Parts;
using HaiDang.Vault;
using HaiDang.Vault.Persons;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace HaiDang.Modules.Persons.Cards;

/// <summary>What a person agreed to share, with whom, until when; and taking it back.</summary>
internal static class ConsentPages
{
    /// <summary>Codes of what may be shared.</summary>
    internal static readonly IReadOnlyList<string> Whats = ["identity", "health", "story", "contact", "picture"];

    private static readonly string[] Forms = ["d/M/yyyy", "d-M-yyyy", "yyyy-MM-dd"];

    internal static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapPost(CardPages.Card + "/dong-y", Give).ForWithinReach(PersonAccess.Workers);
        routes.MapPost(CardPages.Card + "/dong-y/rut-lai", Withdraw).ForWithinReach(PersonAccess.Workers);
    }

    /// <summary>Bodies with which something may be shared: those of the dossier's province and of the centre, on its day.</summary>
    internal static IReadOnlyList<BodyChoice> Bodies(OrganisationMap map, DossierAt dossier, Language language)
    {
        var province = PlaceMap.VietNam.Province(dossier.Stream.Ledger.Value, dossier.Today)?.Code;
        return
        [
            .. map.All.Where(body => body.On(dossier.Today) && !body.IsCollective && body.Level is not OrganisationLevel.Foreign && (body.Place is null || body.Place == province))
                .Select(body => new BodyChoice(body.Id, language is Language.English ? body.NameEn : body.FullNameVi))
                .OrderBy(body => body.Name, StringComparer.Create(new CultureInfo("vi-VN"), ignoreCase: true)),
        ];
    }

    /// <summary>Name of a body; its id when the map doesn't know it.</summary>
    internal static string NameOf(OrganisationMap map, string body, Language language) =>
        map.Find(new OrganisationId(body)) is { } found ? language is Language.English ? found.NameEn : found.FullNameVi : body;

    /// <summary>What a person agreed to, where their dossier holds it; a row for each thing shared.</summary>
    /// <returns>Null where the vault's book holds it.</returns>
    internal static async Task<IReadOnlyList<Consent>?> InDossier(PersonsDesk desk, DossierAt dossier, PersonId person, CancellationToken ct)
    {
        foreach (var keeps in desk.Context.RequestServices.GetServices<IKeepsConsents>())
        {
            if (await keeps.Of(dossier.Stream, person, ct) is not { } held) continue;
            return
            [
                .. held.SelectMany(one => one.What.Select(what => new Consent
                {
                    Id = one.Id, Dossier = dossier.Id.Value, What = what, Recipient = one.To.Value, GivenOn = one.GivenOn, Until = one.Until, WithdrawnOn = one.WithdrawnOn,
                })),
            ];
        }

        return null;
    }

    private static async Task<IResult> Give(string tinh, string loai, string ma, string nguoi, PersonsDesk desk, OrganisationMap map, CancellationToken ct)
    {
        if (await CardPages.Find(desk, tinh, loai, ma, nguoi, ct) is not var (dossier, parts)) return Results.NotFound();
        if (await InDossier(desk, dossier, parts[0].Person, ct) is not null) return Pages.SeeOther(desk.Context, dossier.Page);
        var typed = await desk.Context.Request.ReadFormAsync(ct);
        var (what, to, until) = (typed["dieu-gi"].ToString(), typed["co-quan"].ToString(), typed["den"].ToString().Trim());
        var faults = new List<FieldFault>();
        DateOnly? last = DateOnly.TryParseExact(until, Forms, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
        if (!Whats.Contains(what)) faults.Add(new FieldFault("dieu-gi", desk.Words.ChooseOne));
        if (Bodies(map, dossier, Language.Vietnamese).All(body => body.Body.Value != to)) faults.Add(new FieldFault("co-quan", desk.Words.NoSuchBody));
        if (until.Length > 0 && last is null) faults.Add(new FieldFault("den", desk.Words.DayNotUnderstood));
        if (last < dossier.Today) faults.Add(new FieldFault("den", desk.Words.DayPast));
        if (faults.Count == 0 && desk.Vault is { } vault)
        {
            var answer = await vault.Consents.Give(desk.Reader, dossier.Id, parts[0].Person, what, new OrganisationId(to), last, ct);
            if (answer.No is null) return Pages.SeeOther(desk.Context, dossier.Card(parts[0].Person), desk.Words.ConsentGivenToast);
            faults.Add(new FieldFault("dieu-gi", desk.Words.Refused(answer.No, desk.Format)));
        }

        var page = await CardPages.PageOf(desk, dossier, parts, new OpenForm(), ct);
        return Pages.Page<CardScreen>(desk.Context, page with { ConsentForm = new ConsentForm(what, to, until, faults) }, StatusCodes.Status422UnprocessableEntity);
    }

    private static async Task<IResult> Withdraw(string tinh, string loai, string ma, string nguoi, PersonsDesk desk, CancellationToken ct)
    {
        if (await CardPages.Find(desk, tinh, loai, ma, nguoi, ct) is not var (dossier, parts)) return Results.NotFound();
        if (await InDossier(desk, dossier, parts[0].Person, ct) is not null) return Pages.SeeOther(desk.Context, dossier.Page);
        var typed = await desk.Context.Request.ReadFormAsync(ct);
        if (desk.Vault is { } vault)
        {
            var answer = await vault.Consents.Withdraw(desk.Reader, dossier.Id, parts[0].Person, typed["su-dong-y"].ToString(), ct);
            if (answer.No is null) return Pages.SeeOther(desk.Context, dossier.Card(parts[0].Person), desk.Words.ConsentWithdrawnToast);
        }

        return Pages.SeeOther(desk.Context, dossier.Card(parts[0].Person));
    }
}
