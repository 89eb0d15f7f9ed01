using HaiDang.Kernel.Access;
using HaiDang.Kernel.Events;
using HaiDang.Kernel.Organisations;
using HaiDang.Modules.Accounts;
using HaiDang.Modules.Persons.Cards;
using HaiDang.Modules.Persons.Screens;
using HaiDang.Modules.Persons.Texts;
using HaiDang.Modules.Shell;
using HaiDang.Modules.Shell.Parts;
using HaiDang.Vault;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace HaiDang.Modules.Persons.Trails;

/// <summary>Who opened what: one's own, a dossier's, a person's, and counts without anybody.</summary>
internal static class TrailPages
{
    internal const string Own = "/dau-vet";
    internal const string Person = Own + "/nguoi";
    internal const string Counts = Own + "/so-luot";

    private const int CountedDays = 90;

    private static readonly Role[] Watching = [Role.Auditor, Role.DataProtectionOfficer];

    internal static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet(Own, ShowOwn).For(PersonAccess.WithTrail);
        routes.MapGet(CardPages.Dossier + "/dau-vet", ShowDossier).ForWithinReach(PersonAccess.Workers);
        routes.MapGet(Person, ShowPerson).For(Watching);
        routes.MapGet(Counts, ShowCounts).For(Watching);
    }

    private static async Task<IResult> ShowOwn(PersonsDesk desk, CancellationToken ct)
    {
        var words = DeskWords.In(desk.Frame.Language);
        var entries = desk.Vault is { } vault ? await vault.Trace.Own(desk.Reader, ct) : [];
        return Pages.Page<TrailScreen>(desk.Context, new TrailPage
        {
            Heading = words.OwnTrail, Says = words.OwnTrailSays, Empty = words.OwnTrailEmpty, IsAway = desk.Vault is null,
            Rows = await TrailRows.Of(desk, entries, own: true, ct), Watches = desk.Reader.Has(Watching), MayDeclare = desk.Reader.Has(PersonAccess.InEmergencies),
        });
    }

    private static async Task<IResult> ShowDossier(string tinh, string loai, string ma, PersonsDesk desk, CancellationToken ct)
    {
        if (await desk.Dossier(tinh, loai, ma, ct) is not { } dossier) return Results.NotFound();
        var words = DeskWords.In(desk.Frame.Language);
        var entries = desk.Vault is { } vault ? await vault.Trace.OfDossier(desk.Reader, dossier.Id, ct) : [];
        return Pages.Page<TrailScreen>(desk.Context, new TrailPage
        {
            Dossier = dossier, Heading = words.DossierTrail, Says = words.DossierTrailSays, Empty = words.DossierTrailEmpty, IsAway = desk.Vault is null, WithReaders = true,
            Rows = await TrailRows.Of(desk, entries, own: false, ct),
        });
    }

    private static async Task<IResult> ShowPerson(string? ma, PersonsDesk desk, CancellationToken ct)
    {
        var words = DeskWords.In(desk.Frame.Language);
        var sought = ma?.Trim() ?? "";
        var isId = sought.Length == 32 && sought.All(char.IsAsciiHexDigitLower);
        var entries = isId && desk.Vault is { } vault ? await vault.Trace.OfPerson(desk.Reader, new PersonId(sought), ct) : [];
        return Pages.Page<TrailScreen>(desk.Context, new TrailPage
        {
            Heading = words.PersonTrail, Says = words.PersonTrailSays, Empty = isId ? words.PersonTrailEmpty : null, IsAway = desk.Vault is null, WithReaders = true, AsksPerson = true, Watches = true,
            Sought = isId ? sought : "", Faults = sought.Length > 0 && !isId ? [new FieldFault("ma", words.PersonCodeWrong)] : [],
            Rows = await TrailRows.Of(desk, entries, own: false, ct),
        });
    }

    private static async Task<IResult> ShowCounts(PersonsDesk desk, CancellationToken ct)
    {
        // The trace is kept by the clock on the wall, whatever day a ledger stands on.
        var today = Ledgers.OfficeDay(desk.Now);
        var rows = desk.Vault is null ? [] : await desk.Books.Counts(desk.Reader, today.AddDays(-CountedDays), today, ct);
        return Pages.Page<CountsScreen>(desk.Context, new CountsPage
        {
            IsAway = desk.Vault is null,
            Rows =
            [
                .. from row in rows
                   where desk.Reader.Ledgers.Any(ledger => row.Organisation.StartsWith(ledger.Value + ".", StringComparison.Ordinal))
                   select (row, desk.NameOf(new OrganisationId(row.Organisation)), TrailRows.PurposeOf(desk.Words, row.Purpose)),
            ],
        });
    }
}
