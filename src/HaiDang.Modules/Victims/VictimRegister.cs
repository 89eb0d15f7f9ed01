using HaiDang.Kernel.Events;
using HaiDang.Kernel.Storage;
using HaiDang.Modules.Dossiers;
using HaiDang.Modules.Victims.Sharing;
using HaiDang.Modules.Victims.Supporting;

namespace HaiDang.Modules.Victims;

/// <summary>One row for each person received, for the list, and what is due to each.</summary>
/// <remarks>
/// Tables, by ledger and stream: <c>victim_register</c> (track, sex, age, nationality, purpose, received_on, outcome, outcome_on, identifying: the body asked, taken_over),
/// <c>victim_due</c> (sort, item, since_on, last_on, body; body null for the one that keeps the dossier), <c>victim_stay</c> (stay, establishment, from_on, to_on, ended_on).
/// Number, custodian and closing day stand in <c>dossier</c>. Codes only.
/// </remarks>
internal sealed class VictimRegister : Projection
{
    public VictimRegister()
    {
        OnEach<PersonReceived>((e, at) =>
        [
            $"""
            insert into victim_register (ledger, stream, track, sex, age, nationality, purpose, received_on, outcome, outcome_on, identifying, taken_over)
            values ({at.Ledger}, {at.Stream.Name}, {e.Track}, {e.Profile.Sex}, {VictimFacts.Of(e.Profile.Age)}, {e.Profile.Nationality}, {ExploitationPurpose.Unknown}, {e.OccurredOn},
              {IdentificationOutcome.Pending}, null, null, {e.From is not null})
            """,
            .. Due(e, at),
        ]);
        OnEach<ProfileStated>((e, at) =>
        [
            $"""
            update victim_register set sex = {e.Profile.Sex}, age = {VictimFacts.Of(e.Profile.Age)}, nationality = {e.Profile.Nationality}
            where ledger = {at.Ledger} and stream = {at.Stream.Name}
            """,
            .. Due(e, at),
        ]);
        On<ExploitationStated>((e, at) => $"update victim_register set purpose = {e.Purposes[0]} where ledger = {at.Ledger} and stream = {at.Stream.Name}");
        OnEach<VerificationStarted>((e, at) => [$"update victim_register set identifying = {e.Asked} where ledger = {at.Ledger} and stream = {at.Stream.Name}", .. Due(e, at)]);
        OnEach<VictimIdentified>((e, at) => Ended(e, at, IdentificationOutcome.Victim, e.OccurredOn));
        OnEach<NotVictimFound>((e, at) => Ended(e, at, IdentificationOutcome.NotVictim, e.OccurredOn));
        OnEach<IdentificationEnded>((e, at) => Ended(e, at, e.Outcome, e.OccurredOn));
        OnEach<IdentificationResumed>((e, at) => Ended(e, at, IdentificationOutcome.Pending, null));
        OnEach<StayBegun>((e, at) =>
        [
            $"""
            insert into victim_stay (ledger, stream, stay, establishment, from_on, ended_on) values ({at.Ledger}, {at.Stream.Name}, {e.Stay}, {e.Establishment}, {e.OccurredOn}, null)
            """,
            .. Due(e, at),
        ]);
        OnEach<StayEnded>((e, at) =>
            [$"update victim_stay set ended_on = {e.OccurredOn} where ledger = {at.Ledger} and stream = {at.Stream.Name} and stay = {e.Stay}", .. Due(e, at)]);
        OnDues<SafeContactAgreed>();
        OnDues<PersonLinked>();
        OnDues<GuardianAppointed>();
        OnDues<InitialCheckDone>();
        OnDues<VerificationExtended>();
        OnDues<DossierClosed>();
        OnDues<PersonSentOn>();
        OnDues<NeedsAssessed>();
        OnDues<SupportPlanned>();
        OnDues<SupportGiven>();
        OnDues<SupportDeclined>();
        OnDues<StayExtended>();
        OnDues<ApplicationReceived>();
        OnDues<ApplicationDecided>();
        OnDues<PersonReintegrated>();
        OnDues<FollowUpVisited>();
        OnDues<Protecting.ProtectionNeedAssessed>();
        OnDues<Protecting.ProtectionStarted>();
        OnDues<Protecting.ProtectionDeclined>();
        OnDues<ReferralMade>();
        OnDues<ReferralAccepted>();
        OnDues<ReferralDeclined>();
        OnDues<ReferralDone>();
        OnDues<ReferralRevoked>();
        OnDues<HandOverOffered>();
        OnDues<HandOverDeclined>();
        OnDues<HandOverRevoked>();
        OnDues<PersonHandedOver>();
    }

    public override IReadOnlyList<string> Tables => ["victim_register", "victim_due", "victim_stay"];

    public override string Create => """
        create table victim_register (
          ledger text not null, stream text not null, track text not null, sex text not null, age text not null, nationality text not null, purpose text not null,
          received_on date not null, outcome text not null, outcome_on date, identifying text, taken_over boolean not null,
          primary key (ledger, stream)
        );
        create table victim_due (
          ledger text not null, stream text not null, sort text not null, item text not null, since_on date, last_on date, body text,
          primary key (ledger, stream, sort, item)
        );
        create table victim_stay (
          ledger text not null, stream text not null, stay text not null, establishment text not null, from_on date not null, ended_on date,
          primary key (ledger, stream, stay)
        );
        """;

    public override IReadOnlyList<string> Indexes =>
    [
        "create index victim_register_received on victim_register (ledger, received_on)",
        "create index victim_due_last on victim_due (ledger, last_on)",
        "create index victim_stay_establishment on victim_stay (ledger, establishment, from_on)",
    ];

    public override IReadOnlyList<string> Streams => [DossierKinds.Victim.Stream];

    public override IEnumerable<Sql> Clear(StreamId stream) =>
        Tables.Select(table => (Sql)$"delete from {Sql.Raw(table)} where ledger = {stream.Ledger} and stream = {stream.Name}");

    private static IEnumerable<Sql> Ended(object e, At at, IdentificationOutcome outcome, DateOnly? day) =>
        [$"update victim_register set outcome = {outcome}, outcome_on = {day} where ledger = {at.Ledger} and stream = {at.Stream.Name}", .. Due(e, at)];

    private static IEnumerable<Sql> Due(object e, At at)
    {
        var change = Dues.Of(e);
        if (change.All) yield return $"delete from victim_due where ledger = {at.Ledger} and stream = {at.Stream.Name}";
        foreach (var (sort, key) in change.Settled)
        {
            yield return key is null
                ? (Sql)$"delete from victim_due where ledger = {at.Ledger} and stream = {at.Stream.Name} and sort = {sort}"
                : $"delete from victim_due where ledger = {at.Ledger} and stream = {at.Stream.Name} and sort = {sort} and item = {key}";
        }

        foreach (var due in change.Made)
        {
            yield return $"""
                insert into victim_due (ledger, stream, sort, item, since_on, last_on, body) values ({at.Ledger}, {at.Stream.Name}, {due.Sort}, {due.Key}, {due.Since}, {due.Last}, {due.Body})
                on conflict (ledger, stream, sort, item) do update set since_on = excluded.since_on, last_on = excluded.last_on, body = excluded.body
                """;
        }
    }

    private void OnDues<TEvent>()
        where TEvent : notnull => OnEach<TEvent>((e, at) => Due(e, at));
}
