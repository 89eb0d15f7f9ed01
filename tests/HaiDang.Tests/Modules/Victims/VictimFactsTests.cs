using FsCheck;
using FsCheck.Fluent;
using HaiDang.Kernel.Events;
using HaiDang.Kernel.Facts;
using HaiDang.Modules.Victims;
using HaiDang.Modules.Victims.Protecting;
using HaiDang.Modules.Victims.Rights;
using HaiDang.Modules.Victims.Sharing;
using HaiDang.Modules.Victims.Supporting;
using static HaiDang.Tests.Modules.Victims.Given;

namespace HaiDang.Tests.Modules.Victims;

public sealed class VictimFactsTests
{
    private static readonly GroundFound Ground = new(EvidenceGround.RescuingBody, null, Day(6, 2));
    private static readonly ExploitationStated Story = new([ExploitationPurpose.ForcedMarriage, ExploitationPurpose.Sexual], TraffickingRoute.China, AgeBand.From16To17, Day(1, 5));

    [Fact]
    public void A_person_counts_once_when_received_and_once_when_identified()
    {
        var facts = Count(Reception, Ground, Story, Identified(Day(6, 10)));
        Assert.Equal(1, Sum(facts, VictimFacts.Received));
        var identified = facts.Single(fact => fact.Measure == VictimFacts.Identified);
        Assert.Equal((Day(6, 10), Day(6, 1)), (identified.OccurredOn, identified.CohortOn!.Value));
        Assert.Equal("age=16-17;ethnicity=minority;foreign=no;purpose=forced-marriage;route=china;sex=female;track=self-report", identified.Dimensions);
        Assert.All(facts, fact => Assert.Equal(("tinh:20@2024", Labour), (fact.Place, fact.Organisation)));
    }

    [Fact]
    public void Taken_over_from_another_province_a_person_isnt_received_or_identified_a_second_time()
    {
        var facts = Count(
            Reception with { From = new CameFrom(new LedgerId("tayninh"), "b", Police) },
            new VictimIdentified(new VictimCertificate(CertificateKind.Police, "1", Day(5, 1), Police), Elsewhere: true, Day(6, 2)));
        Assert.Equal((0, 1, 0), (Sum(facts, VictimFacts.Received), Sum(facts, VictimFacts.TakenOver), Sum(facts, VictimFacts.Identified)));
    }

    [Fact]
    public void Injured_parties_and_certified_victims_are_counted_apart()
    {
        var facts = Count(Reception, new ProceedingsJoined("12/VA", ProceedingPart.InjuredParty, Day(6, 5)), new ProceedingsJoined("13/VA", ProceedingPart.InjuredParty, Day(6, 6)));
        Assert.Equal((1, 0), (Sum(facts, VictimFacts.InjuredParties), Sum(facts, VictimFacts.Identified)));
    }

    [Fact]
    public void Support_counts_the_person_once_each_service_and_its_cost()
    {
        var needs = Service(SupportKind.EssentialNeeds, Day(6, 3)) with { Cost = 350_000 };
        var facts = Count(Reception, needs, needs with { OccurredOn = Day(6, 4) });
        Assert.Equal((1, 2, 700_000), (Sum(facts, VictimFacts.Supported), Sum(facts, VictimFacts.Services), Sum(facts, VictimFacts.Cost)));
        Assert.Equal(["no", "yes"], facts.Where(fact => fact.Measure == VictimFacts.Services).Select(fact => fact.Dimensions.Split(';').Single(pair => pair.StartsWith("first=", StringComparison.Ordinal))[6..]).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Protection_counts_each_person_once_by_what_they_are()
    {
        var facts = Count(
            Reception, new PersonLinked(Mother, LinkedPart.Relative, false, Day(6, 2)), new ProtectionNeedAssessed(Mother, true, ProceedingStage.None, Day(6, 3)),
            new ProtectionNeedAssessed(Mother, true, ProceedingStage.Trial, Day(6, 8)), new ProtectionStarted("p", Mother, ProtectionKind.Guard, ProceedingStage.None, Police, Day(6, 4)),
            new ProtectionStarted("q", Mother, ProtectionKind.Shelter, ProceedingStage.None, Police, Day(6, 5)));
        Assert.Equal((1, 1), (Sum(facts, VictimFacts.ProtectionNeeded), Sum(facts, VictimFacts.Protected)));
        Assert.Contains("part=relative", facts.Single(fact => fact.Measure == VictimFacts.Protected).Dimensions, StringComparison.Ordinal);
    }

    [Fact]
    public void No_fact_holds_the_person_the_number_or_anything_below_the_province()
    {
        var facts = Count(
            Reception with { Custodian = new HaiDang.Kernel.Organisations.OrganisationId("langson.huyen-trang-dinh.ubnd-xa") }, Ground, Story, Identified(Day(6, 10)),
            Service(SupportKind.EssentialNeeds, Day(6, 11)));
        Assert.All(facts, fact => Assert.DoesNotContain(Person.Value, fact.ToString(), StringComparison.Ordinal));
        Assert.All(facts, fact => Assert.DoesNotContain("trang-dinh", fact.ToString(), StringComparison.Ordinal));
    }

    [Fact]
    public void Whatever_happens_taken_back_or_not_stocks_balance()
    {
        var seen = 0;
        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(300).WithQuietOnSuccess(true),
            Prop.ForAll(Arb.From(Gen.ArrayOf(Steps()).Resize(25)), steps =>
            {
                var history = new List<object> { Reception };
                foreach (var (step, dropped) in steps)
                {
                    var state = history.Aggregate((ReceivedPerson?)null, ReceivedPersonFold.Fold);
                    if (VictimRules.Against(state, step, Today) is null) history.AddRange([step, .. VictimRules.With(state, step)]);

                    // Taking back the last entry but one, when what follows still can.
                    if (dropped && history.Count > 2 && Holds([.. history[..^2], history[^1]])) history.RemoveAt(history.Count - 2);
                }

                seen += history.Count;
                Balance(history);
            }));
        Assert.True(seen > 1200, $"Only {seen} steps were taken: the generator offers too little that can follow.");
    }

    private static bool Holds(IReadOnlyList<object> events)
    {
        ReceivedPerson? state = null;
        foreach (var e in events)
        {
            if (VictimRules.Against(state, e, Today) is not null) return false;
            state = ReceivedPersonFold.Fold(state, e);
        }

        return true;
    }

    private static void Balance(IReadOnlyList<object> history)
    {
        var facts = Count([.. history]);
        var state = history.Aggregate((ReceivedPerson?)null, ReceivedPersonFold.Fold)!;
        var open = state.Closed is null ? 1 : 0;
        var pending = state is { Closed: null, Outcome: IdentificationOutcome.Pending } ? 1 : 0;
        var staying = state.Stays.Values.Count(stay => stay.EndedOn is null);
        Assert.Equal(open, Sum(facts, VictimFacts.Opened) - Sum(facts, VictimFacts.ClosedDossiers));
        Assert.Equal(pending, Sum(facts, VictimFacts.Begun) - Sum(facts, VictimFacts.Over));
        Assert.Equal(staying, Sum(facts, VictimFacts.StaysBegun) - Sum(facts, VictimFacts.StaysEnded));
        Assert.InRange(Sum(facts, VictimFacts.Identified) + Sum(facts, VictimFacts.NotVictims), 0, 1);
        Assert.True(Sum(facts, VictimFacts.ReferralsDone) <= Sum(facts, VictimFacts.ReferralsMade));
        Assert.True(Sum(facts, VictimFacts.Supported) <= 1 && Sum(facts, VictimFacts.Supported) <= Sum(facts, VictimFacts.Services));
        Assert.Equal(Sum(facts, VictimFacts.Opened), 1 + history.OfType<DossierReopened>().Count());
    }

    private static Gen<(object Step, bool Dropped)> Steps()
    {
        object[] steps =
        [
            Ground, Story, Identified(Day(6, 10)), new NotVictimFound("3/TB", Police, Day(6, 10)), new IdentificationEnded(IdentificationOutcome.Left, Day(6, 9)),
            new IdentificationResumed(Day(6, 11)), new DossierClosed(CloseReason.SupportCompleted, Day(6, 12)), new DossierReopened(Day(6, 13)), new StayBegun("s", "nha", Day(6, 2)),
            new StayEnded("s", Day(6, 4)), new StayBegun("t", "nha", Day(6, 5)), new StayEnded("t", Day(6, 6)), Consent("c", LegalAid, Day(6, 3)),
            new ReferralMade("r", LegalAid, SupportKind.LegalAid, "c", Day(6, 4)), new ReferralAccepted("r", LegalAid, Day(6, 5)), new ReferralDone("r", LegalAid, Day(6, 6)),
            new ConsentWithdrawn("c", Day(6, 7)), Service(SupportKind.EssentialNeeds, Day(6, 3)), new HandOverOffered("b", Police, null, HandOverBasis.Law, null, Day(6, 5)),
            new PersonHandedOver("b", Police, null, "7/BB", Day(6, 6)), new HandOverRevoked("b", Day(6, 6)), new NeedsAssessed([SupportKind.Medical], null, Day(6, 3)),
            new HandOverOffered("x", Health, new LedgerId("hoabinh"), HandOverBasis.Law, null, Day(6, 5)), new PersonSentOn("x", Health, new LedgerId("hoabinh"), "8/BB", true, Day(6, 6)),
        ];
        return from step in Gen.Elements(steps) from dropped in Gen.Frequency([(5, Gen.Constant(false)), (1, Gen.Constant(true))]) select (step, dropped);
    }

    private static IReadOnlyList<Fact> Count(params object[] events) => [.. new VictimFacts().Count(Histories.Of(events))];

    private static long Sum(IReadOnlyList<Fact> facts, string measure) => facts.Where(fact => fact.Measure == measure).Sum(fact => fact.Quantity);
}
