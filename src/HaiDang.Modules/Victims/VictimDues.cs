using HaiDang.Kernel.Events;
using HaiDang.Kernel.Storage;
using HaiDang.Modules.Dossiers;
using HaiDang.Modules.Victims.Sharing;
using HaiDang.Modules.Victims.Supporting;

namespace HaiDang.Modules.Victims;

/// <summary>What is due to each person received, and who stays in which house.</summary>
/// <remarks>
/// Tables, by ledger and stream: <c>victim_due</c> (sort, item, since_on, last_on, body; body null for the one that keeps the dossier), <c>victim_stay</c> (stay, establishment, from_on, ended_on).
/// Number, custodian and closing day stand in <c>dossier</c>, what lists filter by in <c>dossier_line</c>. Codes only.
/// </remarks>
internal sealed class VictimDues : Projection
{
    public VictimDues()
    {
        OnDues<PersonReceived>();
        OnDues<ProfileStated>();
        OnDues<VerificationStarted>();
        OnDues<VictimIdentified>();
        OnDues<NotVictimFound>();
        OnDues<IdentificationEnded>();
        OnDues<IdentificationResumed>();
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
        OnDues<Assisting.LegalAidRequested>();
        OnDues<Assisting.LegalAidAssigned>();
        OnDues<Assisting.LegalAidEnded>();
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

    public override IReadOnlyList<string> Tables => ["victim_due", "victim_stay"];

    public override string Create => """
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
        "create index victim_due_last on victim_due (ledger, last_on)",
        "create index victim_stay_establishment on victim_stay (ledger, establishment, from_on)",
    ];

    public override IReadOnlyList<string> Streams => [DossierKinds.Victim.Stream];

    public override IEnumerable<Sql> Clear(StreamId stream) =>
        Tables.Select(table => (Sql)$"delete from {Sql.Raw(table)} where ledger = {stream.Ledger} and stream = {stream.Name}");

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
