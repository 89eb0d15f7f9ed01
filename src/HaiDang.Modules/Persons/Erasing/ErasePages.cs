using HaiDang.Modules.Accounts;
using HaiDang.Modules.Persons.Screens;
using HaiDang.Modules.Persons.Texts;
using HaiDang.Modules.Shell;
using HaiDang.Modules.Shell.Parts;
using HaiDang.Vault;
using HaiDang.Vault.Openings;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace HaiDang.Modules.Persons.Erasing;

/// <summary>Erasing identities: proposed by one, approved by another, undone for some weeks, then gone.</summary>
internal static class ErasePages
{
    internal const string Address = "/xoa-danh-tinh";

    /// <summary>Codes of the grounds.</summary>
    internal static readonly IReadOnlyList<string> Grounds = ["own-request", "term-over", "kept-by-mistake"];

    internal static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet(Address, Show).For(PersonAccess.Agreeing);
        routes.MapPost(Address, Propose).For(PersonAccess.Agreeing);
        routes.MapPost(Address + "/{nguoi}/duyet", Approve).ForWithinReach(PersonAccess.Agreeing);
        routes.MapPost(Address + "/{nguoi}/hoan-tac", Undo).ForWithinReach(PersonAccess.Agreeing);
    }

    private static async Task<IResult> Show(string? nguoi, PersonsDesk desk, IRelations relations, CancellationToken ct) =>
        Pages.Page<ErasuresScreen>(desk.Context, await PageOf(desk, relations, IsId(nguoi) ? nguoi! : "", "", [], ct));

    private static async Task<IResult> Propose(PersonsDesk desk, IRelations relations, CancellationToken ct)
    {
        var typed = await desk.Context.Request.ReadFormAsync(ct);
        var (person, ground) = (typed["nguoi"].ToString().Trim(), typed["can-cu"].ToString());
        var words = DeskWords.In(desk.Frame.Language);
        var faults = new List<FieldFault>();
        if (!IsId(person)) faults.Add(new FieldFault("nguoi", words.PersonCodeWrong));
        if (!Grounds.Contains(ground)) faults.Add(new FieldFault("can-cu", words.ChooseOne));
        if (faults.Count == 0 && desk.Vault is { } vault)
        {
            var answer = await vault.Erasures.Propose(desk.Reader, new PersonId(person), ground, ct);
            if (answer.No is null) return Pages.SeeOther(desk.Context, Address, words.ErasureProposedToast);
            faults.Add(new FieldFault("nguoi", Said(desk, answer.No)));
        }

        return Pages.Page<ErasuresScreen>(desk.Context, await PageOf(desk, relations, IsId(person) ? person : "", ground, faults, ct), StatusCodes.Status422UnprocessableEntity);
    }

    private static async Task<IResult> Approve(string nguoi, PersonsDesk desk, IRelations relations, CancellationToken ct) => await Answer(
        desk, relations, desk.Vault is { } vault ? await vault.Erasures.Approve(desk.Reader, new PersonId(nguoi), ct) : VaultRefusals.Locked,
        DeskWords.In(desk.Frame.Language).ApprovedToast((int)OpeningRules.InForce.Quarantine.TotalDays), ct);

    private static async Task<IResult> Undo(string nguoi, PersonsDesk desk, IRelations relations, CancellationToken ct) => await Answer(
        desk, relations, desk.Vault is { } vault ? await vault.Erasures.Undo(desk.Reader, new PersonId(nguoi), ct) : VaultRefusals.Locked,
        DeskWords.In(desk.Frame.Language).ErasureUndoneToast, ct);

    private static async Task<IResult> Answer(PersonsDesk desk, IRelations relations, Answer<Done> answer, string toast, CancellationToken ct)
    {
        if (answer.No == VaultRefusals.NotOpenToYou) return Results.NotFound();
        return answer.No is { } no
            ? Pages.Page<ErasuresScreen>(desk.Context, await PageOf(desk, relations, "", "", [new FieldFault("h-xoa", Said(desk, no))], ct), StatusCodes.Status422UnprocessableEntity)
            : Pages.SeeOther(desk.Context, Address, toast);
    }

    private static string Said(PersonsDesk desk, Kernel.Events.Refusal no) =>
        no == VaultRefusals.NotOpenToYou ? DeskWords.In(desk.Frame.Language).NobodyOfThisCode : desk.Words.Refused(no, desk.Format);

    private static bool IsId(string? id) => id is { Length: 32 } && id.All(char.IsAsciiHexDigitLower);

    private static async Task<ErasuresPage> PageOf(PersonsDesk desk, IRelations relations, string person, string ground, IReadOnlyList<FieldFault> faults, CancellationToken ct)
    {
        var page = new ErasuresPage { Person = person, Ground = ground, Faults = faults, IsAway = desk.Vault is null };
        if (page.IsAway) return page;
        var rows = await desk.Books.Erasures(desk.Reader, ct);
        var names = await desk.UserNames(rows.SelectMany(row => (string?[])[row.ProposedBy, row.ApprovedBy]).OfType<string>().Distinct(StringComparer.Ordinal), ct);
        var lines = new List<ErasureLine>();
        foreach (var row in rows)
        {
            var held = row.Step == "done" ? [] : await relations.HeldBy(new PersonId(row.Person), ct);
            lines.Add(new ErasureLine(
                row.Person, row.Step, row.Ground, row.Until, names[row.ProposedBy], row.ApprovedBy is { } by ? names[by] : null, row.ProposedBy == desk.Reader.User.Value,
                [.. held.Select(kind => desk.Kinds.Of(kind) is { } known ? desk.Words.DossierKind(known.Route) : kind)]));
        }

        return page with { Rows = lines };
    }
}
