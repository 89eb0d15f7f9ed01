using HaiDang.Kernel.Access;
using HaiDang.Kernel.Events;
using HaiDang.Kernel.Organisations;
using HaiDang.Kernel.Storage;
using HaiDang.Modules.Dossiers;

namespace HaiDang.Modules.Victims.HandingOver;

/// <summary>A body says whom to call on duty, and what it can take tonight. Stream <c>victims.readiness/…</c>, one body.</summary>
/// <param name="DutyPhone">Of the office on duty; figures and signs alone, so that it names nobody.</param>
/// <param name="Places">Beds that are free.</param>
/// <param name="Vehicles">Vehicles that are free.</param>
/// <param name="Seats">Seats in them together.</param>
[StoredAs("victims.readiness-stated/1")]
internal sealed record ReadinessStated(OrganisationId Body, string DutyPhone, int Places, int Vehicles, int Seats, DateOnly OccurredOn) : IOccurred;

/// <summary>States what a body can take.</summary>
internal sealed record StateReadiness(ReadinessStated Said)
{
    private const int LongestPhone = 40;

    /// <summary>Records it when it differs from what was said last.</summary>
    public Decision Decide(ReadinessStated? before, DateOnly today) =>
        Said.OccurredOn > today ? VictimRefusals.DayInFuture
        : Said.DutyPhone.Length is 0 or > LongestPhone || !Said.DutyPhone.All(sign => char.IsAsciiDigit(sign) || " +-.()".Contains(sign, StringComparison.Ordinal)) || !Said.DutyPhone.Any(char.IsAsciiDigit)
            ? VictimRefusals.PhoneUnfit
        : new[] { Said.Places, Said.Vehicles, Said.Seats }.Any(one => one is < 0 or > MassHandOverRules.MostPersons) || (Said.Vehicles == 0 && Said.Seats > 0) ? VictimRefusals.CountUnfit
        : before == Said ? Decision.Nothing : Decision.Record(Said);

    internal static Task<Outcome> Handle(StateReadiness command, LedgerId ledger, DateOnly today, Reader reader, EventLog log, Writing? writing, CancellationToken ct) =>
        DossierAccess.MayBeginFor(reader, ledger, DossierKinds.HandOver, command.Said.Body)
            ? log.Decide<ReadinessStated>(reader, ledger.Stream(Readiness.Stream, command.Said.Body.Value), (_, one) => one.Event as ReadinessStated, said => command.Decide(said, today), writing, ct)
            : Task.FromResult<Outcome>(new Outcome.Refused(VictimRefusals.Unknown));
}

/// <summary>What each body said last.</summary>
/// <remarks>Table <c>victim_readiness</c>: ledger, body, phone, places, vehicles, seats, said_on. No person, no address.</remarks>
internal sealed class Readiness : Projection
{
    /// <summary>Kind of its streams.</summary>
    internal const string Stream = "victims.readiness";

    public Readiness() => On<ReadinessStated>((e, at) => $"""
        insert into victim_readiness (ledger, body, phone, places, vehicles, seats, said_on)
        values ({at.Ledger}, {e.Body}, {e.DutyPhone}, {e.Places}, {e.Vehicles}, {e.Seats}, {e.OccurredOn})
        on conflict (ledger, body) do update set phone = excluded.phone, places = excluded.places, vehicles = excluded.vehicles, seats = excluded.seats, said_on = excluded.said_on
        """);

    public override IReadOnlyList<string> Tables => ["victim_readiness"];

    public override string Create => """
        create table victim_readiness (
          ledger text not null, body text not null, phone text not null, places int not null, vehicles int not null, seats int not null, said_on date not null,
          primary key (ledger, body)
        );
        """;

    public override IReadOnlyList<string> Streams => [Stream];

    public override IEnumerable<Sql> Clear(StreamId stream) => [$"delete from victim_readiness where ledger = {stream.Ledger} and body = {stream.Id}"];
}

/// <summary>Finds what bodies of every province can take.</summary>
internal sealed class ReadyBodies(Store store)
{
    /// <summary>Bodies by ledger and name. Whoever hands persons over must know whom to call in the other province: figures and an office's telephone, to all who work with hand-overs.</summary>
    internal Task<IReadOnlyList<Ready>> All(Reader reader, CancellationToken ct) =>
        reader.IsSystem || reader.Grants.Any(grant => DossierKinds.HandOver.Workers.Contains(grant.Role))
            ? store.Ask<Ready>(
                $"""
                select ledger, body, phone, places, vehicles, seats, said_on
                from victim_readiness
                order by ledger, body
                """,
                ct)
            : Task.FromResult<IReadOnlyList<Ready>>([]);

    /// <summary>What a body can take.</summary>
    internal sealed class Ready
    {
        public LedgerId Ledger { get; init; }

        public OrganisationId Body { get; init; }

        public string Phone { get; init; } = "";

        public int Places { get; init; }

        public int Vehicles { get; init; }

        public int Seats { get; init; }

        public DateOnly SaidOn { get; init; }
    }
}
