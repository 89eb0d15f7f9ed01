using HaiDang.Modules.Cases;
using HaiDang.Modules.Cases.Counting;
using HaiDang.Modules.Cases.InProceedings;
using HaiDang.Modules.Cases.Rings;
using HaiDang.Modules.Dossiers;
using static HaiDang.Tests.Modules.Cases.AnyCase;

namespace HaiDang.Tests.Modules.Cases;

/// <summary>Rings are what decisions state, and nobody who was cleared is in one.</summary>
public sealed class RingRulesTests
{
    internal static readonly RingStated Stated = new(new DossierNumber(Police, 2023, 1), Police, Id, Paper(60), [], Day(3, 1));
    internal static readonly RingMemberStated Member = new(One, Id, ["organiser"], Paper(60), Day(3, 1));

    [Fact]
    public void No_ring_and_no_member_stands_without_the_number_of_a_decision()
    {
        Assert.Equal("cases.no-ring-without-decision", RingRules.Against(null, Stated with { Decision = new DecisionPaper("", Police) }, Today)?.Code);
        Assert.Equal("cases.no-ring-without-decision", RingRules.Against(Of(Stated), Member with { Decision = new DecisionPaper("chuyên án X", Police) }, Today)?.Code);
        Assert.Null(RingRules.Against(null, Stated, Today));
        Assert.Null(RingRules.Against(Of(Stated), Member, Today));
    }

    [Fact]
    public void A_member_is_charged_in_a_case_of_the_ring_and_not_cleared()
    {
        Assert.Null(RingRules.MayBelong(Case(Opened(), Charged()), One));
        Assert.Equal(CasesRefusals.UnknownPerson, RingRules.MayBelong(Case(Opened(), Charged()), Two));
        Assert.Equal(CasesRefusals.RoleTooEarly, RingRules.MayBelong(Case(Opened(), new PersonHeld(One, "custody", Coarse.Unknown, null, null, Day(2, 9))), One));
        Assert.Equal(CasesRefusals.PersonIsCleared, RingRules.MayBelong(Case(Opened(), Charged(), new PersonsCleared([One], PersonEnd.Terminated, "not-proved", Paper(9), Day(4, 1))), One));
        Assert.Equal("cases.unknown-case", RingRules.Against(Of(Stated), Member with { Case = new CaseId("khac") }, Today)?.Code);
        Assert.Equal("cases.not-in-list", RingRules.Against(Of(Stated), Member with { Roles = ["boss"] }, Today)?.Code);
    }

    [Fact]
    public void Clearing_follows_even_in_a_closed_ring()
    {
        var closed = new RingClosed(RingEnd.Tried, Paper(70), Day(6, 1));
        Assert.Null(RingRules.Against(Of(Stated, Member, closed), new RingMembersCleared([One], Id, Day(6, 10)), Today));
        Assert.Empty(Of(Stated, Member, closed, new RingMembersCleared([One], Id, Day(6, 10)))!.Members);
        Assert.Single(Of(Stated, Member, new RingMembersCleared([One], new CaseId("khac"), Day(6, 10)))!.Members);
        Assert.Equal("cases.already-so", RingRules.Against(Of(Stated, closed), Member, Today)?.Code);
    }

    [Fact]
    public void A_ring_that_was_not_upheld_never_counted()
    {
        Assert.Equal(["ring.stated"], Count(Stated));
        Assert.Equal(["ring.stated", "ring.handled"], Count(Stated, new RingClosed(RingEnd.BrokenUp, Paper(70), Day(6, 1))));
        Assert.Empty(Count(Stated, new RingClosed(RingEnd.NotUpheld, Paper(70), Day(6, 1))));
    }

    /// <summary>No field of any event of a ring can hold free words: only codes, ids, numbers and days.</summary>
    [Fact]
    public void An_event_of_a_ring_has_no_room_for_what_the_police_know_beside_decisions()
    {
        var texts = typeof(RingStated).Assembly.GetTypes().Where(type => type.Namespace == typeof(RingStated).Namespace && typeof(Step).IsAssignableFrom(type))
            .SelectMany(type => type.GetProperties().Where(property => property.PropertyType == typeof(string)).Select(property => type.Name + "." + property.Name));
        Assert.Equal(["RouteStated.Crossing", "RouteStated.Kind"], texts.Order(StringComparer.Ordinal));
    }

    private static Ring? Of(params IReadOnlyList<object> events) => History(new RingId("r").In(Ledger), events).Aggregate((Ring?)null, Ring.Fold);

    private static IEnumerable<string> Count(params IReadOnlyList<object> events) => new RingFacts().Count(History(new RingId("r").In(Ledger), events)).Select(fact => fact.Measure);
}
