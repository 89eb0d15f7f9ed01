using HaiDang.Kernel.Access;
using HaiDang.Kernel.Storage;
using HaiDang.Modules.Accounts;
using HaiDang.Modules.Dossiers;
using HaiDang.Modules.Persons.Screens;
using HaiDang.Modules.Persons.Texts;
using HaiDang.Modules.Persons.Trails;
using HaiDang.Modules.Shell;
using HaiDang.Modules.Shell.Parts;
using HaiDang.Vault;
using HaiDang.Vault.Finding;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace HaiDang.Modules.Persons.Merging;

/// <summary>Two cards that may be one person's: found beyond an asker's reach, compared without being opened, proposed, decided, taken back.</summary>
internal static class MergePages
{
    internal const string Address = "/trung-nguoi";
    internal const string Pair = Address + "/{mot}/{hai}";

    // Persons of a dossier that are offered for comparing with somebody found from there.
    private const int Offered = 8;

    internal static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet(Address, Show).For(Role.DataProtectionOfficer);
        routes.MapPost(Address, Choose).For(Role.DataProtectionOfficer);
        routes.MapGet(Pair, ShowPair).ForWithinReach(Role.DataProtectionOfficer);
        routes.MapPost(Pair + "/de-nghi", Propose).ForWithinReach(Role.DataProtectionOfficer);
        routes.MapPost(Pair + "/quyet-dinh", Decide).ForWithinReach(Role.DataProtectionOfficer);
        routes.MapPost(Pair + "/hoan-tac", Undo).ForWithinReach(Role.DataProtectionOfficer);
    }

    private static async Task<IResult> Show(PersonsDesk desk, CancellationToken ct) => Pages.Page<MergesScreen>(desk.Context, await PageOf(desk, "", "", [], ct));

    private static async Task<IResult> Choose(PersonsDesk desk, CancellationToken ct)
    {
        var typed = await desk.Context.Request.ReadFormAsync(ct);
        var (one, other) = (typed["mot"].ToString().Trim(), typed["hai"].ToString().Trim());
        if (await Find(desk, one, other, ct) is not null) return Pages.SeeOther(desk.Context, $"{Address}/{one}/{other}");
        var words = DeskWords.In(desk.Frame.Language);
        return Pages.Page<MergesScreen>(
            desk.Context, await PageOf(desk, IsId(one) ? one : "", IsId(other) ? other : "", [new FieldFault("mot", IsId(one) && IsId(other) ? words.NobodyOfThisCode : words.PersonCodeWrong)], ct),
            StatusCodes.Status422UnprocessableEntity);
    }

    private static async Task<IResult> ShowPair(string mot, string hai, PersonsDesk desk, CancellationToken ct) =>
        await Find(desk, mot, hai, ct) is { } pair ? Pages.Page<PairScreen>(desk.Context, pair) : Results.NotFound();

    private static async Task<IResult> Propose(string mot, string hai, PersonsDesk desk, CancellationToken ct)
    {
        if (await Find(desk, mot, hai, ct) is not { } pair) return Results.NotFound();
        if (desk.Vault is not { } vault) return Again(desk, pair, VaultRefusals.Locked);
        var answer = await vault.Merges.Propose(desk.Reader, pair.One.Person, pair.Other.Person, ct);
        return answer.No is { } no
            ? Again(desk, pair, no)
            : Pages.SeeOther(desk.Context, pair.Address, DeskWords.In(desk.Frame.Language).ProposedToast(string.Join(", ", answer.Value.Select(desk.Words.Why))));
    }

    private static async Task<IResult> Decide(string mot, string hai, PersonsDesk desk, CancellationToken ct)
    {
        if (await Find(desk, mot, hai, ct) is not { } pair) return Results.NotFound();
        bool? same = (await desk.Context.Request.ReadFormAsync(ct))["ket-luan"].ToString() switch { "mot" => true, "hai" => false, _ => null };
        if (same is not { } found || desk.Vault is not { } vault) return Again(desk, pair, null);
        var answer = await vault.Merges.Decide(desk.Reader, pair.One.Person, pair.Other.Person, found, ct);
        return answer.No is { } no ? Again(desk, pair, no) : Pages.SeeOther(desk.Context, pair.Address, DeskWords.In(desk.Frame.Language).DecidedToast);
    }

    private static async Task<IResult> Undo(string mot, string hai, PersonsDesk desk, CancellationToken ct)
    {
        if (await Find(desk, mot, hai, ct) is not { } pair) return Results.NotFound();
        var typed = (await desk.Context.Request.ReadFormAsync(ct))["vi-sao"].ToString();
        if (Words.Parse<UndoneBecause>(typed) is not { } reason || desk.Vault is not { } vault) return Again(desk, pair, null);
        var answer = await vault.Merges.Undo(desk.Reader, pair.One.Person, pair.Other.Person, reason, ct);
        return answer.No is { } no ? Again(desk, pair, no) : Pages.SeeOther(desk.Context, pair.Address, DeskWords.In(desk.Frame.Language).UndoneToast);
    }

    private static IResult Again(PersonsDesk desk, PairPage pair, Kernel.Events.Refusal? no) => Pages.Page<PairScreen>(
        desk.Context, pair with { Faults = no is null ? [] : [new FieldFault("h-cap", desk.Words.Refused(no, desk.Format))] }, StatusCodes.Status422UnprocessableEntity);

    private static bool IsId(string id) => id.Length == 32 && id.All(char.IsAsciiHexDigitLower);

    /// <summary>Two persons of an address, each with what a de-duplication officer may know of them.</summary>
    /// <returns>Null unless both are named somewhere and one of them in a dossier of the reader's ledgers.</returns>
    private static async Task<PairPage?> Find(PersonsDesk desk, string one, string other, CancellationToken ct)
    {
        if (!IsId(one) || !IsId(other) || one == other) return null;
        var (first, second) = (await Side(desk, new PersonId(one), ct), await Side(desk, new PersonId(other), ct));
        if (first is null || second is null || first.Dossiers.Count + second.Dossiers.Count == 0) return null;
        var known = desk.Vault is null ? [] : await desk.Books.Merges(desk.Reader, ct);
        return new PairPage
        {
            Address = $"{Address}/{one}/{other}", One = first, Other = second, IsAway = desk.Vault is null,
            State = known.FirstOrDefault(row => (row.One == one && row.Other == other) || (row.One == other && row.Other == one)),
        };
    }

    private static async Task<PairSide?> Side(PersonsDesk desk, PersonId person, CancellationToken ct)
    {
        var named = await desk.Store.Ask<string>($"select distinct class from dossier_person where person = {person} order by class", ct);
        if (named.Count == 0) return null;
        var all = (await desk.Store.Ask<long>($"select count(*) from dossier_person where person = {person}", ct))[0];
        var dossiers = await desk.Found(
            $"""
            exists (select 1 from dossier_person p where p.ledger = dossier.ledger and p.stream = dossier.stream and p.person = {person})
              and {desk.Reader.Sees("dossier.ledger")} and {DossierAccess.NotHidden(desk.Reader)}
            """,
            ct);
        return new PairSide(
            person, dossiers.Count == 0 ? [] : [.. named.Select(Words.Parse<PersonClass>).OfType<PersonClass>().Select(desk.Words.Class)],
            [.. dossiers.Select(at => (desk.Words.DossierNumber(desk.Words.DossierKind(at.Kind.Route), at.Number.ToString()), desk.NameOf(at.Custodian)))], all > dossiers.Count);
    }

    private static async Task<MergesPage> PageOf(PersonsDesk desk, string one, string other, IReadOnlyList<FieldFault> faults, CancellationToken ct)
    {
        if (desk.Vault is not { } vault) return new MergesPage { IsAway = true };
        var matches = await vault.Trace.Hidden(desk.Reader, ct);
        var numbers = await TrailRows.Numbers(desk, matches.Select(match => match.Dossier), own: false, ct);
        var lines = new List<HiddenLine>();
        foreach (var match in matches.Where(match => numbers.ContainsKey(match.Dossier)))
        {
            var beside = await desk.Store.Ask<string>(
                $"select distinct person from dossier_person where stream = {match.Dossier} and person <> {match.Person} and past = {false} order by person limit {Offered}", ct);
            lines.Add(new HiddenLine(match.Person, match.Chance, numbers[match.Dossier], beside));
        }

        // A pair of which neither stands in the reader's ledgers is another officer's.
        var pairs = new List<Vault.Books.MergeRow>();
        foreach (var row in await desk.Books.Merges(desk.Reader, ct))
        {
            if (await Find(desk, row.One, row.Other, ct) is not null) pairs.Add(row);
        }

        return new MergesPage { Matches = lines, Pairs = pairs, One = one, Other = other, Faults = faults };
    }
}
