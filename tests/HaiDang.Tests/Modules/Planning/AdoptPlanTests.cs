using HaiDang.Kernel.Calendar;
using HaiDang.Modules.Planning;
using AssignmentMode = HaiDang.Modules.Planning.AssignmentMode;

namespace HaiDang.Tests.Modules.Planning;

public sealed class AdoptPlanTests
{
    [Fact]
    public void A_checked_plan_is_adopted_as_it_was_checked()
    {
        var plan = AnyPlan.Adopted();

        var adopted = AnyPlan.Recorded<PlanAdopted>(new AdoptPlan(plan with { Plan = new PlanId("x") }).Decide(null));

        Assert.Equal(new PlanId("thu.bcd-138.2023"), adopted.Plan);
        Assert.Equal(plan.Targets.Select(t => t.Text), adopted.Targets.Select(t => t.Text));
        Assert.Equal(plan.Duties.Select(d => (d.Code, d.Due, d.Window)), adopted.Duties.Select(d => (d.Code, d.Due, d.Window)));
        Assert.Equal(plan.Reports, adopted.Reports);
    }

    [Fact]
    public void A_body_has_one_plan_a_year() =>
        Assert.Equal("planning.plan-already-adopted", AnyPlan.Refused(new AdoptPlan(AnyPlan.Adopted()).Decide(AnyPlan.State())));

    [Fact]
    public void A_plan_without_target_and_duty_is_none() =>
        Assert.Equal("planning.plan-is-empty", AnyPlan.Refused(new AdoptPlan(AnyPlan.Adopted(duties: [], targets: [])).Decide(null)));

    [Fact]
    public void Two_items_never_share_a_code()
    {
        var decision = new AdoptPlan(AnyPlan.Adopted(duties: [AnyPlan.Duty("I.2-1")])).Decide(null);

        Assert.Equal("planning.code-twice", AnyPlan.Refused(decision));
    }

    [Fact]
    public void Procuracy_and_court_are_asked_whatever_was_given()
    {
        var duty = AnyPlan.Duty(assignments:
        [
            AnyPlan.Lead(AnyPlan.Police, "Công an tỉnh"),
            AnyPlan.Co(AnyPlan.Court, "TAND tỉnh"),
            AnyPlan.Co(new("thu.loc-binh.vks"), "VKSND huyện Lộc Bình"),
            new Assignment(null, "Viện kiểm sát nhân dân các cấp", Part.Co, AssignmentMode.Assigned),
        ]);

        var adopted = AnyPlan.Recorded<PlanAdopted>(new AdoptPlan(AnyPlan.Adopted(duties: [duty])).Decide(null));

        Assert.Equal(
            [AssignmentMode.Assigned, AssignmentMode.Requested, AssignmentMode.Requested, AssignmentMode.Requested],
            adopted.Duties[0].Assignments.Select(assignment => assignment.Mode));
    }

    [Theory]
    [InlineData(null, "before")]
    [InlineData("2023-05-20", null)]
    public void A_report_has_a_printed_day_with_its_rule_or_neither(string? due, string? rule)
    {
        var day = due is null ? (DateOnly?)null : DateOnly.ParseExact(due, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

        var decision = new AdoptPlan(AnyPlan.Adopted(reports: [AnyPlan.Report(due: day, rule: rule)])).Decide(null);

        Assert.Equal("planning.due-day-without-rule", AnyPlan.Refused(decision));
    }

    [Fact]
    public void A_day_long_before_the_plan_was_misread() =>
        Assert.Equal(
            "planning.due-day-outside-plan",
            AnyPlan.Refused(new AdoptPlan(AnyPlan.Adopted(duties: [AnyPlan.Duty(due: new DateOnly(2013, 3, 31))])).Decide(null)));

    [Fact]
    public void A_window_ends_after_it_begins() =>
        Assert.Equal(
            "planning.window-backwards",
            AnyPlan.Refused(new AdoptPlan(AnyPlan.Adopted(duties: [AnyPlan.Duty(window: new Window(new(2023, 9, 30), new(2023, 7, 1)))])).Decide(null)));
}
