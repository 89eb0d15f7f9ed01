using HaiDang.Modules.Planning;
using HaiDang.Modules.Planning.Contributing;
using HaiDang.Modules.Planning.Urging;
using Treatment = HaiDang.Kernel.Organisations.AssignmentMode;

namespace HaiDang.Tests.Modules.Planning.Urging;

public sealed class UrgingBoardTests
{
    private static readonly PlanView Plan = AnyView.Plan(
    [
        AnyView.Duty("II.1-1", new DateOnly(2023, 3, 31), shares: [AnyView.Share(AnyPlan.Justice), AnyView.Share(AnyPlan.Court, Part.Co, treatment: Treatment.Requested)]),
        AnyView.Duty("II.1-2", shares: [AnyView.Share(AnyPlan.Justice), AnyView.Share(AnyPlan.Culture), AnyView.Share(AnyPlan.Police, progress: Progress.Done)]),
    ]);

    [Fact]
    public void Late_bodies_stand_first_then_silent_ones_and_those_that_are_asked_last()
    {
        var board = UrgingBoard.Of(Plan, []);

        Assert.Equal([AnyPlan.Justice, AnyPlan.Culture, AnyPlan.Court], board.Rows.Select(row => row.Organisation));
        Assert.Equal(["II.1-1"], board.Rows[0].Late.Select(one => one.Duty.Code));
        Assert.Equal(["II.1-2"], board.Rows[0].Silent.Select(one => one.Duty.Code));
        Assert.Equal(["II.1-1"], board.Rows[0].Pressing.Select(one => one.Duty.Code));
        Assert.Equal(["II.1-2"], board.Rows[1].Pressing.Select(one => one.Duty.Code));
    }

    [Fact]
    public void A_court_is_never_late_whatever_the_day()
    {
        var court = Assert.Single(UrgingBoard.Of(Plan, []).Group("asked"));

        Assert.Equal((AnyPlan.Court, false, 0, 1), (court.Organisation, court.IsJudged, court.Late.Count, court.Silent.Count));
    }

    [Fact]
    public void A_group_holds_its_own_rows_and_an_unknown_word_holds_all()
    {
        var board = UrgingBoard.Of(Plan, []);

        Assert.Equal((1, 1, 1, 3), (board.Group("late").Count, board.Group("silent").Count, board.Group("asked").Count, board.Group("khác").Count));
    }

    [Fact]
    public void The_head_hears_of_a_body_as_long_as_its_work_is_open()
    {
        FollowUpView step = new(AnyPlan.Justice, 3, FollowUpLevel.Head, ["II.1-1"], AnyView.Today, null, "", false, false, AnyPlan.Police, null, null);
        var done = AnyView.Plan([AnyView.Duty("II.1-1", new DateOnly(2023, 3, 31), shares: [AnyView.Share(AnyPlan.Justice, progress: Progress.Done)]), Plan.Duties[1]]);

        Assert.Equal([step], UrgingBoard.Of(Plan, [step]).Rows[0].Escalated);
        Assert.Empty(UrgingBoard.Of(done, [step]).Rows.Single(row => row.Organisation == AnyPlan.Justice).Escalated);
    }

    [Fact]
    public void A_plan_that_was_withdrawn_is_urged_and_approved_no_more()
    {
        var withdrawn = Plan with { Withdrawn = new Withdrawal("Thay bằng kế hoạch khác", AnyView.Today) };
        var step = new TakeFollowUp(AnyPlan.Plan, AnyPlan.Justice, ["II.1-1"], FollowUpLevel.Reminder, PlanLog.Today);

        Assert.Single(WaitingReport.Of(Plan));
        Assert.Empty(WaitingReport.Of(withdrawn));
        Assert.Empty(UrgingBoard.Of(withdrawn, []).Rows);
        Assert.Equal("planning.plan-withdrawn", AnyPlan.Refused(step.Decide(null, withdrawn, byLead: false)));
    }
}
