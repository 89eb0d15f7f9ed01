using HaiDang.Kernel.Access;
using HaiDang.Kernel.Events;
using HaiDang.Kernel.Organisations;
using HaiDang.Kernel.Storage;

namespace HaiDang.Modules.Dossiers.Offers;

/// <summary>An event by which a dossier, or somebody in it, is offered to a body that may be of another ledger.</summary>
internal interface IOffersElsewhere
{
    /// <summary>Tells the offers of one dossier apart; empty where it has but one at a time.</summary>
    string Item => "";

    /// <summary>The body it is offered to.</summary>
    OrganisationId To { get; }

    /// <summary>That body's ledger; null within the province, or where it isn't in this system.</summary>
    LedgerId? Ledger { get; }

    /// <summary>Number of the paper that says so; null for none.</summary>
    string? Paper { get; }

    /// <summary>How many persons it is about.</summary>
    int Persons => 0;

    /// <summary>The day of the offer.</summary>
    DateOnly OccurredOn { get; }
}

/// <summary>An event after which an offer no longer waits: taken, not taken, or taken back.</summary>
internal interface IEndsOffer
{
    /// <summary>Which offer of the dossier; empty where it has but one at a time.</summary>
    string Item => "";
}

/// <summary>What waits for a body of another ledger: a paper, a day and a number of persons are all that is seen there before it is taken.</summary>
/// <remarks>Table <c>province_offer</c>: ledger, stream, item, kind, to_ledger, to_body, persons, paper, offered_on. Names nobody.</remarks>
internal sealed class ProvinceOffers : Projection
{
    public ProvinceOffers()
    {
        OnAny<IOffersElsewhere>((e, at) => e.Ledger is { } to
            ?
            [
                $"""
                insert into province_offer (ledger, stream, item, kind, to_ledger, to_body, persons, paper, offered_on)
                values ({at.Ledger}, {at.Stream.Name}, {e.Item}, {at.Stream.Kind}, {to}, {e.To}, {e.Persons}, {e.Paper ?? ""}, {e.OccurredOn})
                on conflict (ledger, stream, item) do nothing
                """,
            ]
            : []);
        OnAny<IEndsOffer>((e, at) => [$"delete from province_offer where ledger = {at.Ledger} and stream = {at.Stream.Name} and item = {e.Item}"]);
    }

    public override IReadOnlyList<string> Tables => ["province_offer"];

    public override string Create => """
        create table province_offer (
          ledger text not null, stream text not null, item text not null, kind text not null, to_ledger text not null, to_body text not null, persons int not null,
          paper text not null, offered_on date not null, primary key (ledger, stream, item)
        );
        """;

    public override IReadOnlyList<string> Indexes => ["create index province_offer_to on province_offer (to_ledger, to_body)"];

    public override IReadOnlyList<string> Streams => [.. DossierKinds.Own.All.Select(kind => kind.Stream)];

    /// <summary>The ledger of a body's province, whatever map the body is of.</summary>
    internal static LedgerId LedgerOf(OrganisationId body) => new(body.Value.Split('.')[0].TrimEnd([.. "0123456789"]));

    public override IEnumerable<Sql> Clear(StreamId stream) => [$"delete from province_offer where ledger = {stream.Ledger} and stream = {stream.Name}"];
}

/// <summary>What waits to be taken over.</summary>
internal sealed class ProvinceOffer
{
    public LedgerId Ledger { get; init; }

    public string Stream { get; init; } = "";

    public string Item { get; init; } = "";

    public string Kind { get; init; } = "";

    public OrganisationId ToBody { get; init; }

    /// <summary>The body that keeps it there.</summary>
    public OrganisationId FromBody { get; init; }

    /// <summary>How many persons; 0 where the offer doesn't say.</summary>
    public int Persons { get; init; }

    /// <summary>Number of the paper; empty when none went along.</summary>
    public string Paper { get; init; } = "";

    public DateOnly OfferedOn { get; init; }

    /// <summary>What a form names it by.</summary>
    internal string Key => Item.Length == 0 ? $"{Ledger}:{Stream}" : $"{Ledger}:{Stream}:{Item}";

    /// <summary>Its stream.</summary>
    internal StreamId From => new(Ledger, Stream);

    /// <summary>Whether it is a dossier of a kind.</summary>
    internal bool Is(DossierKind kind) => Kind == kind.Stream;
}

/// <summary>Finds what waits for the bodies of a reader.</summary>
internal sealed class OffersWaiting(Store store)
{
    /// <summary>What of these kinds waits in a ledger, the oldest first.</summary>
    /// <remarks>The rows stand in other provinces' ledgers, which no reader of this one may query: the program asks for them, by the reader's own bodies alone.</remarks>
    internal Task<IReadOnlyList<ProvinceOffer>> Of(Reader reader, LedgerId here, IReadOnlyList<DossierKind> kinds, CancellationToken ct)
    {
        var bodies = reader.Grants.Where(grant => grant.Ledger == here && kinds.Any(kind => TakersOf(kind).Contains(grant.Role))).SelectMany(grant => grant.Reach).Distinct().ToList();
        return bodies.Count == 0
            ? Task.FromResult<IReadOnlyList<ProvinceOffer>>([])
            : store.Ask<ProvinceOffer>(
                $"""
                select offer.ledger, offer.stream, offer.item, offer.kind, offer.to_body, dossier.custodian as from_body, offer.persons, offer.paper, offer.offered_on
                from province_offer offer
                join dossier on dossier.ledger = offer.ledger and dossier.stream = offer.stream
                where offer.to_ledger = {here} and {Sql.In("offer.to_body", bodies)} and {Sql.In("offer.kind", kinds.Select(kind => kind.Stream).ToList())}
                order by offer.offered_on, offer.stream, offer.item
                """,
                ct);
    }

    /// <summary>Roles that take a dossier of a kind over: those that begin one.</summary>
    internal static IEnumerable<Role> TakersOf(DossierKind kind) => kind.Workers.Where(role => role is not Role.ProcuracyCourtLiaison);
}
