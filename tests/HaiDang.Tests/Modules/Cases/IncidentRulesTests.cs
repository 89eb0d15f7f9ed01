using HaiDang.Kernel.Events;
using HaiDang.Modules.Cases;
using HaiDang.Modules.Cases.Incidents;
using HaiDang.Modules.Cases.InProceedings;
using HaiDang.Modules.Cases.Moving;
using HaiDang.Modules.Dossiers;
using HaiDang.Modules.Dossiers.Registers;
using static HaiDang.Tests.Modules.Cases.AnyCase;

namespace HaiDang.Tests.Modules.Cases;

/// <summary>An incident is taken up, and closed only with a reason.</summary>
public sealed class IncidentRulesTests
{
    private static readonly PersonDenounced Denounced = new(One, ProceedingsRole.Denounced, Coarse.Unknown, Day(1, 20));

    [Fact]
    public void An_incident_with_signs_of_a_crime_waits_until_it_is_decided()
    {
        Assert.True(After(Detected())!.WaitsForDecision);
        Assert.False(After(Detected() with { HasSigns = false })!.WaitsForDecision);
        Assert.True(After(Detected() with { HasSigns = false }, new SignsStated(true, Day(1, 25)))!.WaitsForDecision);
        Assert.False(After(Detected(), Decided(IncidentOutcome.NotInstituted, ground: "no-offence"))!.WaitsForDecision);
    }

    [Fact]
    public void None_is_closed_without_its_reason()
    {
        Refuses(Decided(IncidentOutcome.NotInstituted), CasesRefusals.NoClosingWithoutReason, Detected());
        Refuses(Decided(IncidentOutcome.NotInstituted, ground: "no-offence") with { Decision = null }, CasesRefusals.NoClosingWithoutReason, Detected());
        Refuses(Decided(IncidentOutcome.Instituted), CasesRefusals.NoClosingWithoutReason, Detected());
        Refuses(Decided(IncidentOutcome.Joined), CasesRefusals.NoClosingWithoutReason, Detected());
        Refuses(Decided(IncidentOutcome.NoSigns), CasesRefusals.NoClosingWithoutReason, Detected());
        Refuses(Decided(IncidentOutcome.NotInstituted, ground: "boredom"), CasesRefusals.NotInList("no-case-ground", "boredom"), Detected());
        Takes(Decided(IncidentOutcome.NotInstituted, ground: "no-offence"), Detected());
        Takes(Decided(IncidentOutcome.NoSigns), Detected(), new SignsStated(false, Day(1, 25)));
    }

    [Fact]
    public void Not_instituted_clears_everybody_who_stands_in_it()
    {
        Refuses(Decided(IncidentOutcome.NotInstituted, ground: "no-event"), CasesRefusals.SomebodyLeftOut, Detected(), Denounced);
        var decided = Decided(IncidentOutcome.NotInstituted, ground: "no-event") with { Persons = [One] };
        Assert.Equal(PersonEnd.NotInstituted, Takes(decided, Detected(), Denounced).Persons.Find(One)!.End);
        Assert.Equal([One], ((IFreesPersons)decided).Freed);
    }

    [Fact]
    public void A_decided_incident_takes_nothing_until_it_is_reopened()
    {
        var decided = Decided(IncidentOutcome.NotInstituted, ground: "no-event");
        Refuses(Denounced with { OccurredOn = Day(3, 1) }, CasesRefusals.IncidentIsDecided, Detected(), decided);
        var reopened = Takes(new IncidentReopened(Paper(8, Procuracy), Day(3, 10)), Detected(), decided);
        Assert.Equal((true, 1), (reopened.WaitsForDecision, reopened.Reopenings));
        Refuses(new IncidentReopened(Paper(8), Day(3, 10)), CasesRefusals.NothingToUndo, Detected());
    }

    [Fact]
    public void Charges_belong_to_a_case() => Refuses(Charged(), CasesRefusals.NotThisStage, Detected());

    [Fact]
    public void It_goes_to_another_province_when_the_body_there_took_it()
    {
        var offered = new ProvinceTransferOffered(new("tayninh.co-quan-dieu-tra"), new("tayninh"), "vv-9", Paper(4), Day(2, 1));
        var over = new ProvinceTransferTaken(offered.To, new LinkedDossier(offered.Ledger, "cases.incident/vv-9"), [], Day(2, 3));
        Refuses(over, CasesRefusals.NotOffered, Detected());
        Refuses(over with { To = Border }, CasesRefusals.NotOffered, Detected(), offered);
        Assert.False(Takes(over, Detected(), offered).IsInHand);
        Assert.Null(Takes(new ProvinceTransferRefused(ProvinceTransferEnd.NotCompetent, Day(2, 3)), Detected(), offered).Offer);
        Refuses(offered, CasesRefusals.AlreadyOffered, Detected(), offered);
        // Whoever waits for an answer decides nothing meanwhile, asks nobody nearby, and nobody to whom the incident doesn't exist.
        Refuses(Decided(IncidentOutcome.NotInstituted, ground: "no-event"), CasesRefusals.AlreadyOffered, Detected(), offered);
        Refuses(offered with { To = Border, Ledger = new("langson") }, CasesRefusals.SameProvince, Detected());
        Refuses(offered, DossierRefusals.HiddenFromBody, Detected() with { Hidden = [offered.To] });
        Assert.Equal(Border, Takes(new TransferAccepted(Police, Border, new DossierNumber(Border, 2023, 1), Day(2, 3)), Detected()).Custodian);
    }

    internal static IncidentDetected Detected() => new(new DossierNumber(Police, 2023, 1), Police, new(2023, 1, 10), null, true, [], [], Day(1, 15));

    internal static IncidentDecided Decided(IncidentOutcome outcome, string? ground = null) => new(outcome, ground, null, null, [], Paper(6), Day(2, 1));

    private static Incident? After(params IReadOnlyList<object> events) => events.Aggregate((Incident?)null, Incident.After);

    private static Incident Takes(object e, params IReadOnlyList<object> given)
    {
        Assert.Null(IncidentRules.Against(After(given), e, Today)?.Code);
        return Incident.After(After(given), e)!;
    }

    private static void Refuses(object e, Refusal refusal, params IReadOnlyList<object> given) => Assert.Equal(refusal.Code, IncidentRules.Against(After(given), e, Today)?.Code);
}
