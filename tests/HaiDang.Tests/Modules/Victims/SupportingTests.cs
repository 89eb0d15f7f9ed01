using HaiDang.Modules.Victims;
using HaiDang.Modules.Victims.Protecting;
using HaiDang.Modules.Victims.Rights;
using HaiDang.Modules.Victims.Supporting;
using static HaiDang.Tests.Modules.Victims.Given;

namespace HaiDang.Tests.Modules.Victims;

public sealed class SupportingTests
{
    private static readonly object[] Victim = [Reception, new GroundFound(EvidenceGround.RescuingBody, null, Day(6, 2)), Identified(Day(6, 3))];

    [Fact]
    public void What_the_law_gives_at_once_needs_no_consent_and_everything_else_does()
    {
        new Given(Victim).Takes(Service(SupportKind.EssentialNeeds, Day(6, 4)));
        new Given(Victim).Refuses(Service(SupportKind.Medical, Day(6, 4)), VictimRefusals.ConsentMissing);
        new Given([.. Victim, Consent("c", Labour, Day(6, 4), SupportKind.Medical)]).Takes(Service(SupportKind.Medical, Day(6, 4)));
        new Given([.. Victim, Consent("c", Labour, Day(6, 4), SupportKind.LegalAid)]).Refuses(Service(SupportKind.Medical, Day(6, 4)), VictimRefusals.ConsentMissing);
    }

    [Fact]
    public void Support_beyond_the_law_is_given_with_a_reason()
    {
        var waiting = new Given(Reception, Consent("c", Labour, Day(6, 2), SupportKind.Vocational));
        waiting.Refuses(Service(SupportKind.Vocational, Day(6, 4)), VictimRefusals.BeyondLaw);
        waiting.Takes(Service(SupportKind.Vocational, Day(6, 4), BeyondLawReason.ProvincialDecision));
        new Given([.. Victim, Consent("c", Labour, Day(6, 3), SupportKind.Vocational)])
            .Refuses(Service(SupportKind.Vocational, Day(6, 4), BeyondLawReason.Donor), VictimRefusals.WithinLaw);
    }

    [Fact]
    public void Who_isnt_a_victim_gets_no_more_by_the_law() =>
        new Given(Reception, new NotVictimFound("3/TB", Police, Day(6, 3))).Refuses(Service(SupportKind.EssentialNeeds, Day(6, 4)), VictimRefusals.BeyondLaw);

    [Fact]
    public void A_refusal_is_respected_until_the_person_asks_anew()
    {
        var declined = new SupportDeclined(SupportKind.EssentialNeeds, true, Day(6, 4));
        var given = new Given([.. Victim, declined]);
        given.Refuses(Service(SupportKind.EssentialNeeds, Day(6, 5)), VictimRefusals.DeclinedByPerson);
        new Given([.. Victim, declined, new NeedsAssessed([SupportKind.EssentialNeeds], null, Day(6, 6))]).Takes(Service(SupportKind.EssentialNeeds, Day(6, 7)));
        Assert.DoesNotContain(Dues.After([.. Victim, new NeedsAssessed([SupportKind.EssentialNeeds], null, Day(6, 4)), declined]), due => due.Sort is DueSort.Support);
    }

    [Fact]
    public void What_is_needed_and_not_given_stays_due()
    {
        var assessed = new NeedsAssessed([SupportKind.Medical, SupportKind.Psychological], null, Day(6, 4));
        object[] events = [.. Victim, assessed, new SupportPlanned([new PlannedSupport(SupportKind.Psychological, LegalAid, Day(6, 10))], Day(6, 5))];
        Assert.Equal([("psychological", Day(6, 10), (object?)LegalAid), ("medical", Day(7, 4), null)], Dues.After(events).Where(due => due.Sort is DueSort.Support).Select(due => (due.Key, due.Last!.Value, (object?)due.Body)));
        Assert.Equal(["psychological"], Dues.After([.. events, Service(SupportKind.Medical, Day(6, 6))]).Where(due => due.Sort is DueSort.Support).Select(due => due.Key));
    }

    [Fact]
    public void A_stay_ends_by_the_rule_of_its_first_day_unless_a_decision_lengthens_it()
    {
        var begun = new StayBegun("s", "nha", Day(6, 2));
        Assert.Equal(Day(9, 1), Dues.After([Reception, begun]).Single(due => due.Sort is DueSort.Stay).Last);
        var given = new Given(Reception, begun);
        given.Refuses(new StayBegun("t", "nha", Day(6, 5)), VictimRefusals.StaysAlready);
        given.Refuses(new StayExtended("s", Day(9, 1), "5/QĐ", Labour, Day(6, 10)), VictimRefusals.Backwards);
        given.Refuses(new StayExtended("s", Day(9, 30), " ", Labour, Day(6, 10)), VictimRefusals.NumberMissing);
        given.Takes(new StayExtended("s", Day(9, 30), "5/QĐ", Labour, Day(6, 10)));
        new Given(Reception, begun, new StayEnded("s", Day(6, 5))).Takes(new StayBegun("t", "nha", Day(6, 5)));
        new Given(Reception, begun, new StayEnded("s", Day(6, 5))).Refuses(new StayEnded("s", Day(6, 6)), VictimRefusals.NoSuchEntry);
    }

    [Fact]
    public void An_application_is_due_after_nine_working_days_since_the_decree_of_2025()
    {
        var received = new ApplicationReceived(SupportKind.HardshipAllowance, Labour, Day(6, 5));
        Assert.Null(Dues.After([.. Victim, received]).Single(due => due.Sort is DueSort.Application).Last);
        var later = received with { OccurredOn = Day(8, 4, 2025) };
        Assert.Equal(Day(8, 15, 2025), Dues.After([.. Victim, later]).Single(due => due.Sort is DueSort.Application).Last);
        new Given([.. Victim, received]).Refuses(received, VictimRefusals.AppliedAlready);
        new Given(Victim).Refuses(received with { Kind = SupportKind.Medical }, VictimRefusals.KindUnfit);
        new Given(Victim).Refuses(new ApplicationDecided(SupportKind.HardshipAllowance, true, "1", Day(6, 6)), VictimRefusals.NoSuchEntry);
    }

    [Fact]
    public void Who_wants_no_contact_isnt_visited_again()
    {
        object[] home = [.. Victim, new PersonReintegrated(Day(6, 10))];
        Assert.Equal(Day(9, 8), Dues.After(home).Single(due => due.Sort is DueSort.FollowUp).Last);
        new Given(home).Refuses(new FollowUpVisited(VisitFinding.WantsNoContact, null, Day(9, 1), Day(6, 12)), VictimRefusals.Backwards);
        Assert.DoesNotContain(Dues.After([.. home, new FollowUpVisited(VisitFinding.WantsNoContact, null, null, Day(6, 12))]), due => due.Sort is DueSort.FollowUp);
    }

    [Fact]
    public void Protection_begins_with_a_need_of_somebody_in_the_dossier()
    {
        var started = new ProtectionStarted("p", Mother, ProtectionKind.Shelter, ProceedingStage.Investigation, Police, Day(6, 5));
        var mother = new PersonLinked(Mother, LinkedPart.Relative, false, Day(6, 2));
        var need = new ProtectionNeedAssessed(Mother, true, ProceedingStage.Investigation, Day(6, 4));
        new Given(Reception).Refuses(need, VictimRefusals.NotInDossier);
        new Given(Reception, mother).Refuses(started, VictimRefusals.NeedNotAssessed);
        new Given(Reception, mother, need with { Needed = false }).Refuses(started, VictimRefusals.NeedNotAssessed);
        new Given(Reception, mother, need).Takes(started);
        Assert.Contains(Dues.After([Reception, mother, need]), due => due.Sort is DueSort.Protection);
        Assert.DoesNotContain(Dues.After([Reception, mother, need, started]), due => due.Sort is DueSort.Protection);
        new Given(Reception, mother, need, started).Refuses(new DossierClosed(CloseReason.SupportCompleted, Day(6, 6)), VictimRefusals.StillRunning);
        new Given(Reception, mother, need, started, new ProtectionEnded("p", ProtectionEnd.NoDanger, Day(6, 6))).Takes(new DossierClosed(CloseReason.SupportCompleted, Day(6, 6)));
    }

    [Fact]
    public void Protection_is_declined_in_writing_and_for_a_child_not_without_a_guardian()
    {
        object[] child = [Reception with { Profile = Child }, new ProtectionNeedAssessed(Person, true, ProceedingStage.None, Day(6, 2))];
        new Given(child).Refuses(new ProtectionDeclined(Person, false, Day(6, 3)), VictimRefusals.UndertakingMissing);
        new Given(child).Refuses(new ProtectionDeclined(Person, true, Day(6, 3)), VictimRefusals.ChildProtected);
        new Given([.. child, new GuardianAppointed(Labour, Day(6, 2))]).Takes(new ProtectionDeclined(Person, true, Day(6, 3)));
    }
}
