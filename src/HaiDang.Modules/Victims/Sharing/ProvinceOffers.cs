using HaiDang.Kernel.Access;
using HaiDang.Kernel.Events;
using HaiDang.Kernel.Organisations;
using HaiDang.Kernel.Storage;
using HaiDang.Modules.Dossiers;
using HaiDang.Modules.Victims.HandingOver;

namespace HaiDang.Modules.Victims.Sharing;

/// <summary>Persons and groups that wait for a body of another ledger: a number of persons, a paper and a day are all that is seen there before they are taken.</summary>
/// <remarks>Table <c>victim_offer</c>: ledger, stream, item (id of the hand-over or group), to_ledger, to_body, persons, paper, offered_on. Names nobody.</remarks>
internal sealed class ProvinceOffers : Projection
{
    public ProvinceOffers()
    {
        OnEach<HandOverOffered>((e, at) => e.Ledger is { } to ? [Waits(at, e.HandOver, to, e.To, 1, "", e.OccurredOn)] : []);
        OnEach<GroupHandedOver>((e, at) => e.Ledger is { } to ? [Waits(at, e.Group, to, e.To, e.Sheets.Count, e.Minutes, e.OccurredOn)] : []);
        On<HandOverDeclined>((e, at) => Gone(at, e.HandOver));
        On<HandOverRevoked>((e, at) => Gone(at, e.HandOver));
        On<PersonSentOn>((e, at) => Gone(at, e.HandOver));
        On<GroupAccepted>((e, at) => Gone(at, e.Group));
        On<GroupDeclined>((e, at) => Gone(at, e.Group));
    }

    public override IReadOnlyList<string> Tables => ["victim_offer"];

    public override string Create => """
        create table victim_offer (
          ledger text not null, stream text not null, item text not null, to_ledger text not null, to_body text not null, persons int not null, paper text not null,
          offered_on date not null, primary key (ledger, stream, item)
        );
        """;

    public override IReadOnlyList<string> Indexes => ["create index victim_offer_to on victim_offer (to_ledger, to_body)"];

    public override IReadOnlyList<string> Streams => [DossierKinds.Victim.Stream, DossierKinds.HandOver.Stream];

    public override IEnumerable<Sql> Clear(StreamId stream) => [$"delete from victim_offer where ledger = {stream.Ledger} and stream = {stream.Name}"];

    private static Sql Waits(At at, string item, LedgerId to, OrganisationId body, int persons, string paper, DateOnly day) => $"""
        insert into victim_offer (ledger, stream, item, to_ledger, to_body, persons, paper, offered_on)
        values ({at.Ledger}, {at.Stream.Name}, {item}, {to}, {body}, {persons}, {paper}, {day})
        on conflict (ledger, stream, item) do nothing
        """;

    private static Sql Gone(At at, string item) => $"delete from victim_offer where ledger = {at.Ledger} and stream = {at.Stream.Name} and item = {item}";
}

/// <summary>Persons who wait to be taken over.</summary>
internal sealed class PersonsOffered
{
    public LedgerId Ledger { get; init; }

    public string Stream { get; init; } = "";

    public string Item { get; init; } = "";

    public OrganisationId ToBody { get; init; }

    public OrganisationId FromBody { get; init; }

    public int Persons { get; init; }

    public string Paper { get; init; } = "";

    public DateOnly OfferedOn { get; init; }

    /// <summary>What a form names it by.</summary>
    internal string Key => $"{Ledger}:{Stream}:{Item}";

    /// <summary>Whether it is a group of a mass hand-over.</summary>
    internal bool IsGroup => Stream.StartsWith(DossierKinds.HandOver.Stream + "/", StringComparison.Ordinal);

    /// <summary>Its stream.</summary>
    internal StreamId From => new(Ledger, Stream);
}

/// <summary>Finds what waits for the bodies of a reader.</summary>
internal sealed class OffersWaiting(Store store)
{
    /// <summary>What waits in a ledger, the oldest first.</summary>
    /// <remarks>The rows stand in other provinces' ledgers, which no reader of this one may query: what is asked here are bodies, counts, papers and days of what names the reader's own body.</remarks>
    internal Task<IReadOnlyList<PersonsOffered>> Of(Reader reader, LedgerId here, CancellationToken ct)
    {
        var bodies = reader.Grants.Where(grant => grant.Ledger == here && DossierKinds.Victim.Workers.Contains(grant.Role)).SelectMany(grant => grant.Reach).Distinct().ToList();
        return bodies.Count == 0
            ? Task.FromResult<IReadOnlyList<PersonsOffered>>([])
            : store.Ask<PersonsOffered>(
                $"""
                select victim_offer.ledger, victim_offer.stream, victim_offer.item, victim_offer.to_body, dossier.custodian as from_body, victim_offer.persons, victim_offer.paper,
                  victim_offer.offered_on
                from victim_offer
                join dossier on dossier.ledger = victim_offer.ledger and dossier.stream = victim_offer.stream
                where victim_offer.to_ledger = {here} and {Sql.In("victim_offer.to_body", bodies)}
                order by victim_offer.offered_on, victim_offer.stream, victim_offer.item
                """,
                ct);
    }
}
