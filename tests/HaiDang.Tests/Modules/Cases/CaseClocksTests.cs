using HaiDang.Kernel.Calendar.Clocks;
using HaiDang.Kernel.Organisations;
using HaiDang.Modules.Cases;
using HaiDang.Modules.Cases.InProceedings;
using HaiDang.Modules.Cases.Registers;
using static HaiDang.Tests.Modules.Cases.AnyCase;

namespace HaiDang.Tests.Modules.Cases;

/// <summary>Which limit runs in a case, from what day, by the gravest clause; the arithmetic itself is held by the clocks' own worked examples.</summary>
public sealed class CaseClocksTests
{
    [Fact]
    public void Investigation_runs_from_institution_by_the_gravest_clause()
    {
        // Very serious: 4 months from 01/02/2023 (Điều 172 khoản 1 Bộ luật Tố tụng hình sự).
        Assert.Equal(("case.investigate", Day(6, 1)), Stage(Opened()));
        // Khoản 1 Điều 348, to 5 years: serious, 3 months; 01/05 and the days around it are off, which the clock moves.
        var serious = Clock(Opened(offences: "blhs-2015/348/1"));
        Assert.Equal((Day(5, 1), "case.investigate"), (serious.Unrolled, serious.Rule.Id));
    }

    [Fact]
    public void An_extension_is_chained_and_one_asked_too_late_is_flagged()
    {
        var extended = Clock(Opened(), new LimitExtended(CaseStage.Investigation, 1, "4 months", Day(5, 10), Paper(3), Day(5, 20)));
        Assert.Equal(Day(10, 1), extended.Unrolled);
        Assert.Empty(extended.Faults);
        var late = Clock(Opened(), new LimitExtended(CaseStage.Investigation, 1, "4 months", Day(5, 30), Paper(3), Day(5, 31)));
        Assert.Equal(ClockFaultKind.AskedLate, Assert.Single(late.Faults).Kind);
        new GivenCase(Opened()).Refuses(new LimitExtended(CaseStage.Investigation, 2, "4 months", null, Paper(3), Day(5, 20)), CasesRefusals.AlreadySo);
    }

    [Fact]
    public void Each_stage_has_its_own_limit_from_the_day_of_acceptance()
    {
        Assert.Null(CaseClocks.Stage(Case(Opened(), Charged(), Concluded())!, History(TheCase, Opened(), Charged(), Concluded())));
        // 30 days from 03/04 end on 03/05/2023, the last of the days off around 30/4 and 1/5.
        Assert.Equal(("case.decide-prosecution", Day(5, 4)), Stage(Opened(), Charged(), Concluded(), ByProcuracy()));
        Assert.Equal("case.prepare-trial", Stage(AtCourt()).Clock);
        Assert.Equal("case.lodge-appeal", CaseClocks.All(History(TheCase, [.. AtCourt(), Tried()]), LegalClocks.VietNam)[0].Rule.Id);
    }

    [Fact]
    public void A_suspended_case_stands_still_and_a_returned_one_has_the_limit_of_its_return()
    {
        Assert.Equal(Day(3, 1), Clock(Opened(), Charged(), new CaseSuspended("illness", Paper(), Day(3, 1))).StoppedOn);
        var again = Stage([.. AtCourt(), new CaseReturned(CaseStage.Investigation, ReturnGround.Evidence, new DecisionPaper("4/TA", Court), Day(5, 4))]);
        Assert.Equal("case.investigate-again", again.Clock);
        Assert.Equal(Day(6, 5), again.Due);
    }

    [Fact]
    public void The_border_guard_finishes_what_is_less_serious_in_a_month_and_hands_over_the_rest_in_seven_days()
    {
        Assert.Equal(("border-guard.hand-over-file", Day(2, 8)), AtBorder(Opened()));
        Assert.Equal(("border-guard.finish-simple-case", Day(3, 1)), AtBorder(Opened(offences: "blhs-2015/347/1")));

        // Once the police accepted it, the limit of every case runs from the day it was opened.
        Assert.Equal("case.investigate", Stage(Opened()).Clock);
        var map = OrganisationMap.Of("langson");
        Assert.True(BorderGuard.Has(map, Border, Day(2, 1)));
        Assert.False(BorderGuard.Has(map, Police, Day(2, 1)));

        (string, DateOnly) AtBorder(object opened) => LegalClocks.VietNam.Reckon(CaseClocks.Stage(Case(opened)!, History(TheCase, opened), atBorderGuard: true)!) is { } clock ? (clock.Rule.Id, clock.Unrolled) : default;
    }

    [Fact]
    public void An_order_of_detention_ends_on_the_day_it_names_though_offices_rest()
    {
        // 10/06/2023 is a Saturday.
        var held = CaseClocks.All(History(TheCase, Opened(), Charged(), new RestraintOrdered(One, "detention", null, Paper(5), Day(6, 10), Day(2, 11))), LegalClocks.VietNam).Single(one => one.Rule.Id == "detention.investigate");
        Assert.Equal((Day(6, 10), Day(6, 10)), (held.Unrolled, held.Due));
    }

    [Fact]
    public void The_time_with_each_body_is_told_apart()
    {
        var times = CaseTime.Of(History(TheCase, [.. AtCourt()]), Day(5, 5));
        Assert.Equal(
            [(CaseStage.Investigation, Police, 59, (DateOnly?)Day(4, 1)), (CaseStage.Prosecution, Procuracy, 17, Day(4, 20)), (CaseStage.FirstInstance, Court, 10, null)],
            times.Select(one => (one.Stage, one.Body, one.Days, one.To)));
    }

    private static Deadline Clock(params IReadOnlyList<object> events) => LegalClocks.VietNam.Reckon(CaseClocks.Stage(Case(events)!, History(TheCase, events))!)!;

    private static (string Clock, DateOnly Due) Stage(params IReadOnlyList<object> events) => Clock(events) is var deadline ? (deadline.Rule.Id, deadline.Due) : default;
}
