using System.Globalization;
using HaiDang.Kernel.Events;
using HaiDang.Kernel.Organisations;
using HaiDang.Kernel.Storage;
using HaiDang.Modules.Cases.Moving;
using HaiDang.Modules.Dossiers;

namespace HaiDang.Modules.Cases.Recording;

/// <summary>Dossiers that wait for a body of another ledger: the only thing of them that is seen there before they are taken over.</summary>
/// <remarks>Table <c>province_transfer</c>: ledger, stream, kind, to_ledger, to_body, paper, from_body, offered_on. Names nobody.</remarks>
internal sealed class ProvinceTransfers : Projection
{
    public ProvinceTransfers()
    {
        On<ProvinceTransferOffered>((e, at) => $"""
            insert into province_transfer (ledger, stream, kind, to_ledger, to_body, paper, from_body, offered_on)
            values ({at.Ledger}, {at.Stream.Name}, {at.Stream.Kind}, {e.Ledger}, {e.To}, {e.Decision.Number}, {e.Decision.Body}, {e.OccurredOn})
            on conflict (ledger, stream) do nothing
            """);
        On<ProvinceTransferRefused>((_, at) => Gone(at));
        On<ProvinceTransferTaken>((_, at) => Gone(at));
    }

    public override IReadOnlyList<string> Tables => ["province_transfer"];

    public override string Create => """
        create table province_transfer (
          ledger text not null, stream text not null, kind text not null, to_ledger text not null, to_body text not null, paper text not null, from_body text not null,
          offered_on date not null, primary key (ledger, stream)
        );
        """;

    public override IReadOnlyList<string> Indexes => ["create index province_transfer_to on province_transfer (to_ledger, to_body)"];

    public override IReadOnlyList<string> Streams => [DossierKinds.Case.Stream, DossierKinds.Incident.Stream];

    public override IEnumerable<Sql> Clear(StreamId stream) => [$"delete from province_transfer where ledger = {stream.Ledger} and stream = {stream.Name}"];

    private static Sql Gone(At at) => $"delete from province_transfer where ledger = {at.Ledger} and stream = {at.Stream.Name}";
}

/// <summary>A dossier that waits to be taken over.</summary>
internal sealed class WaitingOffer
{
    public LedgerId Ledger { get; init; }

    public string Stream { get; init; } = "";

    public string Kind { get; init; } = "";

    public OrganisationId ToBody { get; init; }

    public OrganisationId FromBody { get; init; }

    public string Paper { get; init; } = "";

    public DateOnly OfferedOn { get; init; }
}

/// <summary>Finds cases and incidents by their numbers, and what waits to be taken over.</summary>
internal sealed class CaseNumbers(Store store)
{
    /// <summary>The own id of a dossier by its number, such as <c>12/2023</c>.</summary>
    /// <returns>Null when there is none, or none that the reader works on.</returns>
    internal async Task<(string Id, DateOnly BeganOn)?> Find(Kernel.Access.Reader reader, LedgerId ledger, DossierKind kind, string number, CancellationToken ct)
    {
        if (number.Split('/', StringSplitOptions.TrimEntries) is not [var sequence, var year] || !int.TryParse(sequence, NumberStyles.None, CultureInfo.InvariantCulture, out var at)
            || !int.TryParse(year, NumberStyles.None, CultureInfo.InvariantCulture, out var of)) return null;
        var found = await store.Query<Found>(
            reader,
            $"""
            select dossier.stream, dossier.began_on
            from dossier
            where dossier.ledger = {ledger} and dossier.kind = {kind.Stream} and dossier.number_year = {of} and dossier.number_sequence = {at} and {DossierAccess.WorksOn(reader, kind)}
            order by dossier.stream
            """,
            ct);
        // Two bodies' books may have one number: then the number alone names none.
        return found is [var one] ? (one.Stream[(one.Stream.IndexOf('/', StringComparison.Ordinal) + 1)..], one.BeganOn) : null;
    }

    /// <summary>What waits for the bodies of a reader in a ledger, the oldest first.</summary>
    internal Task<IReadOnlyList<WaitingOffer>> Waiting(Kernel.Access.Reader reader, LedgerId here, CancellationToken ct)
    {
        // The offer stands in another ledger, whose rows the reader doesn't see: the program asks for them, by the body alone.
        var bodies = reader.Grants.Where(grant => grant.Ledger == here && grant.Role is Kernel.Access.Role.Investigator or Kernel.Access.Role.UnitLeader).SelectMany(grant => grant.Reach).Distinct().ToList();
        return bodies.Count == 0
            ? Task.FromResult<IReadOnlyList<WaitingOffer>>([])
            : store.Ask<WaitingOffer>(
                $"""
                select ledger, stream, kind, to_body, paper, from_body, offered_on
                from province_transfer
                where to_ledger = {here} and {Sql.In("to_body", bodies)}
                order by offered_on, stream
                """,
                ct);
    }

    private sealed class Found
    {
        public string Stream { get; init; } = "";

        public DateOnly BeganOn { get; init; }
    }
}
