using HaiDang.Kernel.Events;
using HaiDang.Modules.Planning;
using AssignmentMode = HaiDang.Modules.Planning.AssignmentMode;

namespace HaiDang.Tests.Modules.Planning;

public sealed class CorrectPlanTests
{
    [Fact]
    public void A_correction_without_a_reason_is_refused() =>
        Assert.Equal("planning.reason-missing", AnyPlan.Refused(Correct(new PlanCorrected(AnyPlan.Plan, Dropped: ["II.2-2"], Reason: " "))));

    [Fact]
    public void Reason_and_text_of_a_correction_have_their_length()
    {
        Assert.Equal("planning.reason-too-long", AnyPlan.Refused(Correct(new PlanCorrected(AnyPlan.Plan, Dropped: ["II.2-2"], Reason: new string('đ', 501)))));
        Assert.Equal(
            "planning.text-too-long",
            AnyPlan.Refused(Correct(new PlanCorrected(AnyPlan.Plan, Duties: [AnyPlan.Duty("II.1-2") with { Text = new string('đ', 8001) }], Reason: "Thử"))));
    }

    [Fact]
    public void A_correction_of_nothing_is_nothing() =>
        Assert.Same(Decision.Nothing, Correct(new PlanCorrected(AnyPlan.Plan, Reason: "Thử")));

    [Fact]
    public void What_is_not_there_is_not_dropped() =>
        Assert.Equal("planning.no-such-item", AnyPlan.Refused(Correct(new PlanCorrected(AnyPlan.Plan, Dropped: ["IX-1"], Reason: "Thử"))));

    [Fact]
    public void A_corrected_plan_keeps_every_rule_of_adoption() =>
        Assert.Equal(
            "planning.due-day-without-rule",
            AnyPlan.Refused(Correct(new PlanCorrected(AnyPlan.Plan, Reports: [AnyPlan.Report(due: new DateOnly(2023, 5, 20))], Reason: "Thử"))));

    [Fact]
    public void A_corrected_duty_still_only_asks_a_court()
    {
        var corrected = AnyPlan.Recorded<PlanCorrected>(Correct(new PlanCorrected(
            AnyPlan.Plan, Duties: [AnyPlan.Duty(assignments: [AnyPlan.Lead(AnyPlan.Court, "TAND tỉnh")])], Reason: "Thử")));

        Assert.Equal(AssignmentMode.Requested, corrected.Duties![0].Assignments[0].Mode);
    }

    [Fact]
    public void There_is_no_plan_to_correct_before_one_is_adopted() =>
        Assert.Equal("planning.unknown-plan", AnyPlan.Refused(new CorrectPlan(new PlanCorrected(AnyPlan.Plan, Dropped: ["II.2-2"], Reason: "Thử")).Decide(null, [])));

    [Fact]
    public void The_plan_after_a_correction_has_the_old_items_in_their_places()
    {
        var after = AnyPlan.State().With(new PlanCorrected(AnyPlan.Plan, Duties: [AnyPlan.Duty("II.1-2", new DateOnly(2023, 8, 1)), AnyPlan.Duty("II.9-1")], Dropped: ["II.1-1"]));

        Assert.Equal(["II.1-2", "II.2-1", "II.2-2", "II.9-1"], after.Content.Duties.Select(duty => duty.Code));
        Assert.Equal(new DateOnly(2023, 8, 1), after.Duty("II.1-2")!.Due);
    }

    private static Decision Correct(PlanCorrected correction) => new CorrectPlan(correction).Decide(AnyPlan.State(), []);
}
