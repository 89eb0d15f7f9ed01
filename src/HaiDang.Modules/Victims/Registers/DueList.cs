using HaiDang.Kernel.Access;
using HaiDang.Kernel.Events;
using HaiDang.Kernel.Organisations;
using HaiDang.Kernel.Storage;
using HaiDang.Modules.Accounts;
using HaiDang.Modules.Dossiers;
using HaiDang.Modules.Dossiers.Registers;
using HaiDang.Modules.Shell;
using HaiDang.Modules.Victims.Establishments;
using HaiDang.Modules.Victims.Screens;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace HaiDang.Modules.Victims.Registers;

/// <summary>Finds what is due to persons received, for whoever works on their dossiers.</summary>
internal sealed class DueList(Store store)
{
    /// <summary>Rows of a list at most.</summary>
    internal const int Most = 200;

    /// <summary>What is due, the nearest first and what has no day last.</summary>
    internal Task<IReadOnlyList<DueRow>> Of(Reader reader, LedgerId ledger, CancellationToken ct) => store.Query<DueRow>(
        reader,
        $"""
        select due.stream, due.sort, due.item, due.last_on, coalesce(due.body, dossier.custodian) as whose, dossier.number_book, dossier.number_year, dossier.number_sequence
        from victim_due due
        join dossier on dossier.ledger = due.ledger and dossier.stream = due.stream
        where due.ledger = {ledger} and dossier.closed_on is null and {VictimAccess.Sees(reader)}
        order by coalesce(due.last_on, {DateOnly.MaxValue.AddYears(-1)}), due.stream, due.sort, due.item
        limit {Most}
        """,
        ct);
}

/// <summary>Something due, in a list.</summary>
internal sealed class DueRow
{
    public string Stream { get; init; } = "";

    public string Sort { get; init; } = "";

    public string Item { get; init; } = "";

    public DateOnly? LastOn { get; init; }

    public OrganisationId Whose { get; init; }

    public OrganisationId NumberBook { get; init; }

    public int NumberYear { get; init; }

    public int NumberSequence { get; init; }

    internal string Id => Stream[(Stream.IndexOf('/', StringComparison.Ordinal) + 1)..];

    internal DossierNumber Number => new(NumberBook, NumberYear, NumberSequence);

    internal Due Due => new(Words.Parse<DueSort>(Sort) ?? default, Item, null, LastOn, Whose);
}

/// <summary>The list of what is due, the certificate to be signed, and the page of free places.</summary>
internal static class DuePages
{
    internal static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/{tinh}/" + DossierKinds.Victim.Route + "/viec-den-han", ShowDue).ForWithinReach([.. DossierKinds.Victim.Workers]);
        routes.MapGet("/{tinh}/" + DossierKinds.Victim.Route + "/{so}/giay-xac-nhan", ShowCertificate).ForWithinReach([.. DossierKinds.Victim.Workers]);
        routes.MapGet("/{tinh}/" + DossierKinds.Establishment.Route + "/cho-trong", ShowRooms).ForWithinReach([.. DossierKinds.Establishment.Workers]);
    }

    private static async Task<IResult> ShowDue(string tinh, ReceptionRegister register, DossierDesk desk, DueList list, CancellationToken ct) =>
        await desk.Setting(tinh, register, ct) is { } show
            ? Pages.Page<DueScreen>(desk.Context, new DuePage { Show = show, Rows = await list.Of(desk.Reader, show.Ledger, ct) })
            : Results.NotFound();

    private static async Task<IResult> ShowCertificate(string tinh, string so, ReceptionRegister register, DossierDesk desk, CancellationToken ct) =>
        await DossierPages.Find(register, tinh, so, desk, ct) is var (show, sight) && sight.Works
            ? Pages.Page<CertificateScreen>(desk.Context, new CertificatePage { Show = show, Entry = sight.Entry, Person = ReceptionRegister.Of(sight.Entry) })
            : Results.NotFound();

    private static async Task<IResult> ShowRooms(string tinh, HouseRegister register, DossierDesk desk, Houses houses, CancellationToken ct) =>
        await desk.Setting(tinh, register, ct) is { } show
            ? Pages.Page<RoomsScreen>(desk.Context, new RoomsPage { Show = show, Houses = await houses.On(desk.Reader, show.Ledger, show.Today, ct) })
            : Results.NotFound();
}
