using HaiDang.Kernel.Facts;
using HaiDang.Modules.Cases;
using HaiDang.Modules.Cases.Counting;
using HaiDang.Modules.Cases.InProceedings;
using HaiDang.Modules.Cases.Moving;
using HaiDang.Modules.Cases.Recording;
using HaiDang.Modules.Dossiers;
using static HaiDang.Tests.Modules.Cases.AnyCase;

namespace HaiDang.Tests.Modules.Cases;

/// <summary>What each step counts, once, whatever number of bodies have the case.</summary>
public sealed class CaseFactsTests
{
    [Fact]
    public void Each_step_counts_on_its_day_for_the_body_that_took_it_with_the_day_of_opening_as_cohort()
    {
        var facts = Cases([.. AtCourt(), new CaseSolved(Police, Day(2, 11)), Tried()]);
        Assert.Equal(
            ["case.opened 01/02", "case.accepted 03/04", "case.accepted 25/04", "case.solved 11/02", "case.concluded 01/04", "case.prosecuted 20/04", "case.tried 20/05"],
            facts.Where(fact => Order.Contains(fact.Measure)).OrderBy(fact => Order.IndexOf(fact.Measure)).ThenBy(fact => fact.OccurredOn).Select(fact => $"{fact.Measure} {fact.OccurredOn:dd/MM}"));
        Assert.Equal(Procuracy, facts.Single(fact => fact.Measure == CaseFacts.Prosecuted).Organisation);
        Assert.Equal(Court, facts.Single(fact => fact.Measure == CaseFacts.Tried).Organisation);
        Assert.All(facts.Where(fact => fact.Measure != CaseFacts.Opened), fact => Assert.Equal(Day(2, 1), fact.CohortOn));
        Assert.All(facts, fact => Assert.Contains("article=150;", fact.Dimensions, StringComparison.Ordinal));
        Assert.All(facts, fact => Assert.Equal(fact.Dimensions.Split(';').Order(StringComparer.Ordinal), fact.Dimensions.Split(';')));
    }

    private static readonly List<string> Order = [CaseFacts.Opened, CaseFacts.Accepted, CaseFacts.Solved, CaseFacts.Concluded, CaseFacts.Prosecuted, CaseFacts.Tried];

    [Fact]
    public void Solved_counts_only_when_it_was_said()
    {
        Assert.DoesNotContain(Cases([.. AtCourt(), Tried()]), fact => fact.Measure == CaseFacts.Solved);
        Assert.Single(Cases([.. AtCourt(), new CaseSolved(Police, Day(2, 11))]), fact => fact.Measure == CaseFacts.Solved);
    }

    [Fact]
    public void A_case_is_opened_once_whatever_numbers_joins_splits_and_transfers_it_has()
    {
        var numbered = Cases([Opened(), Charged(), new CaseNumbered(Border, "3/2023", Day(2, 3)), new CaseNumbered(Procuracy, "8/2023", Day(2, 4)), Concluded(), ByProcuracy()]);
        Assert.Single(numbered, fact => fact.Measure == CaseFacts.Opened);
        var carried = CaseMoves.Carry(Case(Opened(), Charged())!, null);
        var taken = new CaseTakenOver(new DossierNumber(Border, 2023, 9), Border, new LinkedDossier(new("caobang"), "cases.case/x"), carried, Day(3, 1));
        Assert.DoesNotContain(Cases([taken]), fact => fact.Measure == CaseFacts.Opened);
        Assert.DoesNotContain(Suspects([taken]), fact => fact.Measure == SuspectFacts.Charged);
        Assert.Equal("how=transferred", How(Cases([taken]).Single(fact => fact.Measure == CaseFacts.In)));
        Assert.Empty(Cases([Opened(), Charged(), new DoubleFound(new CaseId("khac"), [One], Day(3, 1))]));
        Assert.Empty(Suspects([Opened(), Charged(), new DoubleFound(new CaseId("khac"), [One], Day(3, 1))]));
    }

    [Fact]
    public void A_second_time_is_marked_so_that_rates_can_leave_it_out()
    {
        var returned = new CaseReturned(CaseStage.Investigation, ReturnGround.Evidence, new DecisionPaper("4/TA", Court), Day(5, 1));
        var facts = Cases([.. AtCourt(), returned, Concluded() with { OccurredOn = Day(5, 10) }, ByProcuracy(Day(5, 11)), Prosecuted() with { OccurredOn = Day(5, 15) }, ByCourt(Day(5, 16))]);
        Assert.Equal(["again=no", "again=yes"], facts.Where(fact => fact.Measure == CaseFacts.Prosecuted).Select(fact => fact.Dimensions.Split(';').Single(pair => pair.StartsWith("again", StringComparison.Ordinal))));
        Assert.Equal(2, facts.Count(fact => fact.Measure == CaseFacts.Accepted && fact.Dimensions.Contains("again=yes", StringComparison.Ordinal)));
        Assert.Equal([Court], facts.Where(fact => fact.Measure == CaseFacts.Returned).Select(fact => fact.Organisation));
    }

    [Fact]
    public void The_gravest_charge_that_stands_names_the_case()
    {
        Assert.Contains("clause=blhs-2015/151/3;", Clause(Opened(), Charged(offence: "blhs-2015/150/1"), Charged(Two, "blhs-2015/151/3")), StringComparison.Ordinal);
        Assert.Contains("clause=blhs-2015/150/1;", Clause(Opened(), Charged(offence: "blhs-2015/150/1"), Charged(Two, "blhs-2015/151/3"), new PersonsCleared([Two], PersonEnd.Terminated, "not-proved", Paper(9), Day(4, 1))), StringComparison.Ordinal);
        Assert.Contains("severity=very-serious", Clause(Opened()), StringComparison.Ordinal);
    }

    [Fact]
    public void Persons_count_once_at_each_step_and_those_named_by_mistake_never()
    {
        var facts = Suspects([.. AtCourt(One, Two), Tried(Convicted(One), Acquitted(Two))]);
        Assert.Equal(2, facts.Count(fact => fact.Measure == SuspectFacts.Charged));
        Assert.Equal(2, facts.Count(fact => fact.Measure == SuspectFacts.Tried));
        Assert.Contains("finding=acquitted", facts.Last(fact => fact.Measure == SuspectFacts.Tried).Dimensions, StringComparison.Ordinal);
        Assert.Equal(Day(2, 10), facts.First(fact => fact.Measure == SuspectFacts.Prosecuted).CohortOn);
        Assert.Single(Suspects([Opened(), Charged(), Charged(Two), new PersonMisnamed(Two, Day(3, 1))]), fact => fact.Measure == SuspectFacts.Charged);
    }

    private static string Clause(params IReadOnlyList<object> events) => Cases(events).First(fact => fact.Measure == CaseFacts.Opened).Dimensions;

    private static string How(Fact fact) => fact.Dimensions.Split(';').Single(pair => pair.StartsWith("how", StringComparison.Ordinal));

    private static List<Fact> Cases(IReadOnlyList<object> events) => [.. new CaseFacts().Count(History(TheCase, events))];

    private static List<Fact> Suspects(IReadOnlyList<object> events) => [.. new SuspectFacts().Count(History(TheCase, events))];
}
