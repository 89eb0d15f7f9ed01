using HaiDang.Kernel.Access;
using HaiDang.Kernel.Events;
using HaiDang.Kernel.Organisations;
using HaiDang.Kernel.Storage;
using HaiDang.Modules.Dossiers;

namespace HaiDang.Modules.Victims.Establishments;

/// <summary>One row for each house, and one for each change of its places.</summary>
/// <remarks>Tables: <c>establishment</c> (kind, name, inspected_on, finding, closed_on), <c>establishment_places</c> (since_on, places). No address.</remarks>
internal sealed class EstablishmentRegister : Projection
{
    public EstablishmentRegister()
    {
        OnEach<EstablishmentRegistered>((e, at) =>
        [
            $"""
            insert into establishment (ledger, stream, kind, name, registered_on, inspected_on, finding, closed_on)
            values ({at.Ledger}, {at.Stream.Name}, {e.Kind}, {e.Name}, {e.OccurredOn}, null, null, null)
            """,
            Places(at, e.Places, e.OccurredOn),
        ]);
        On<PlacesChanged>((e, at) => Places(at, e.Places, e.OccurredOn));
        On<EstablishmentInspected>((e, at) =>
            $"update establishment set inspected_on = {e.OccurredOn}, finding = {e.Finding} where ledger = {at.Ledger} and stream = {at.Stream.Name}");
        On<EstablishmentClosed>((e, at) => $"update establishment set closed_on = {e.OccurredOn} where ledger = {at.Ledger} and stream = {at.Stream.Name}");
    }

    public override IReadOnlyList<string> Tables => ["establishment", "establishment_places"];

    public override string Create => """
        create table establishment (
          ledger text not null, stream text not null, kind text not null, name text not null, registered_on date not null, inspected_on date, finding text, closed_on date,
          primary key (ledger, stream)
        );
        create table establishment_places (ledger text not null, stream text not null, since_on date not null, places int not null, primary key (ledger, stream, since_on));
        """;

    public override IReadOnlyList<string> Streams => [DossierKinds.Establishment.Stream];

    public override IEnumerable<Sql> Clear(StreamId stream) =>
        Tables.Select(table => (Sql)$"delete from {Sql.Raw(table)} where ledger = {stream.Ledger} and stream = {stream.Name}");

    private static Sql Places(At at, int places, DateOnly since) => $"""
        insert into establishment_places (ledger, stream, since_on, places) values ({at.Ledger}, {at.Stream.Name}, {since}, {places})
        on conflict (ledger, stream, since_on) do update set places = excluded.places
        """;
}

/// <summary>Finds houses with their places and how many persons are in them on a day.</summary>
internal sealed class Houses(Store store)
{
    /// <summary>Houses that were open on a day, by name.</summary>
    /// <remarks>Whoever works with persons received in the province may see which house has room: places and counts, no persons, no address.</remarks>
    internal Task<IReadOnlyList<House>> On(Reader reader, LedgerId ledger, DateOnly day, CancellationToken ct) => store.Query<House>(
        reader,
        $"""
        select e.stream, e.kind, e.name, d.custodian, e.inspected_on, e.finding,
          (select p.places from establishment_places p where p.ledger = e.ledger and p.stream = e.stream and p.since_on <= {day} order by p.since_on desc limit 1) as places,
          (select count(*) from victim_stay s where s.ledger = e.ledger and 'victims.establishment/' || s.establishment = e.stream and s.from_on <= {day}
            and (s.ended_on is null or s.ended_on >= {day})) as taken
        from establishment e
        join dossier d on d.ledger = e.ledger and d.stream = e.stream
        where {reader.Sees("e.ledger")} and e.ledger = {ledger} and e.registered_on <= {day} and (e.closed_on is null or e.closed_on >= {day})
        order by e.name
        """,
        ct);

    /// <summary>A house on a day.</summary>
    internal sealed class House
    {
        public string Stream { get; init; } = "";

        public string Kind { get; init; } = "";

        public string Name { get; init; } = "";

        public OrganisationId Custodian { get; init; }

        public DateOnly? InspectedOn { get; init; }

        public string? Finding { get; init; }

        public int Places { get; init; }

        public long Taken { get; init; }

        /// <summary>The part of the stream's name after its kind.</summary>
        public string Id => Stream[(Stream.IndexOf('/', StringComparison.Ordinal) + 1)..];

        /// <summary>Places that are free; below 0 when more persons are in it than it has places for.</summary>
        public long Free => Places - Taken;
    }
}

/// <summary>Counts houses, their places, equipment and inspections.</summary>
/// <remarks>Units: houses; places (stock: begun − given up); pieces of equipment; inspections. Place: the province. No stay is counted here: see <see cref="VictimFacts"/>.</remarks>
internal sealed class EstablishmentFacts : Kernel.Facts.FactRule
{
    public const string Opened = "victims.establishments-registered";
    public const string ClosedHouses = "victims.establishments-closed";
    public const string PlacesAdded = "victims.places-added";
    public const string Equipment = "victims.equipment-added";
    public const string Inspected = "victims.establishments-inspected";

    public override IReadOnlyList<string> Streams => [DossierKinds.Establishment.Stream];

    public override IReadOnlyList<string> Measures => [Opened, ClosedHouses, PlacesAdded, Equipment, Inspected];

    public override IEnumerable<Kernel.Facts.Fact> Count(IReadOnlyList<Recorded> effective)
    {
        Establishment? last = null;
        foreach (var recorded in effective) last = Establishment.Fold(last, recorded);
        if (last is null) yield break;
        var house = new Kernel.Facts.Fact(
            "", last.Registered.OccurredOn, last.Registered.CountedFor, last.Registered.Province.Value, "kind=" + Words.Kebab(last.Registered.Kind.ToString()));
        yield return house with { Measure = Opened };
        if (last.ClosedOn is { } end) yield return house with { Measure = ClosedHouses, OccurredOn = end };

        // By day, not by order of recording: a change entered late lies between those around it.
        var before = 0;
        foreach (var (day, places) in last.Places.GroupBy(one => one.Since).OrderBy(one => one.Key).Select(one => (one.Key, one.Last().Places)).Where(one => last.ClosedOn is null || one.Key <= last.ClosedOn))
        {
            if (places != before) yield return house with { Measure = PlacesAdded, OccurredOn = day, Quantity = places - before };
            before = places;
        }

        if (last.ClosedOn is { } closed && before != 0) yield return house with { Measure = PlacesAdded, OccurredOn = closed, Quantity = -before };
        foreach (var recorded in effective)
        {
            if (recorded.Event is EquipmentAdded added) yield return house with { Measure = Equipment, OccurredOn = recorded.OccurredOn, Quantity = added.Quantity };
            if (recorded.Event is EstablishmentInspected) yield return house with { Measure = Inspected, OccurredOn = recorded.OccurredOn };
        }
    }
}
