using HaiDang.Kernel.Calendar;
using HaiDang.Modules.Planning;
using Treatment = HaiDang.Kernel.Organisations.AssignmentMode;

namespace HaiDang.Tests.Modules.Planning;

public sealed class DutyViewTests
{
    private static readonly DateOnly Past = new(2023, 3, 31);

    [Fact]
    public void A_duty_is_done_when_its_leads_are_whoever_else_is_silent()
    {
        var duty = AnyView.Duty(shares: [AnyView.Share(AnyPlan.Justice, progress: Progress.Done), AnyView.Share(AnyPlan.Police, Part.Co)]);

        Assert.Equal((Progress.Done, 1), (duty.Progress, duty.Reported));
    }

    [Fact]
    public void A_duty_is_in_progress_while_one_lead_is_not_done()
    {
        var duty = AnyView.Duty(shares: [AnyView.Share(AnyPlan.Justice, progress: Progress.Done), AnyView.Share(AnyPlan.Police)]);

        Assert.Equal(Progress.InProgress, duty.Progress);
    }

    [Fact]
    public void Without_a_lead_those_who_co_operate_decide()
    {
        var duty = AnyView.Duty(shares: [AnyView.Share(AnyPlan.Justice, Part.Co, Progress.Done), AnyView.Share(AnyPlan.Police, Part.Co, Progress.NotDone)]);

        Assert.Equal(Progress.Done, duty.Progress);
    }

    [Fact]
    public void A_duty_is_late_from_the_day_after_its_last()
    {
        Assert.True(AnyView.Duty(due: AnyView.Today.AddDays(-1), shares: AnyView.Share(AnyPlan.Justice)).IsLate);
        Assert.False(AnyView.Duty(due: AnyView.Today, shares: AnyView.Share(AnyPlan.Justice)).IsLate);
    }

    [Fact]
    public void A_duty_without_a_printed_day_is_never_late() =>
        Assert.False(AnyView.Duty(shares: AnyView.Share(AnyPlan.Justice)).IsLate);

    [Fact]
    public void A_late_duty_without_a_body_is_late_all_the_same() => Assert.True(AnyView.Duty(due: Past).IsLate);

    [Fact]
    public void A_body_that_is_asked_is_never_late()
    {
        var asked = AnyView.Share(AnyPlan.Court, treatment: Treatment.Requested, deadline: Past);
        var duty = AnyView.Duty(due: Past, shares: asked);

        Assert.False(duty.IsLate);
        Assert.False(asked.IsLate(AnyView.Today));
        Assert.True(duty.IsRequest);
    }

    [Fact]
    public void A_silent_court_does_not_hold_up_a_duty_that_others_have_done()
    {
        var duty = AnyView.Duty(due: Past, shares:
        [
            AnyView.Share(AnyPlan.Police, progress: Progress.Done, day: Past), AnyView.Share(AnyPlan.Court, treatment: Treatment.Requested),
        ]);

        Assert.Equal((Progress.Done, false, false), (duty.Progress, duty.IsLate, duty.IsDoneLate));
    }

    [Fact]
    public void Done_after_the_last_day_reads_done_late()
    {
        var duty = AnyView.Duty(due: Past, shares: AnyView.Share(AnyPlan.Police, progress: Progress.Done, day: Past.AddDays(1)));

        Assert.True(duty.IsDoneLate);
        Assert.False(duty.IsLate);
    }

    [Fact]
    public void A_campaign_ends_with_its_last_day_in()
    {
        var window = new Window(new DateOnly(2023, 6, 1), AnyView.Today);

        Assert.False(AnyView.Duty(window: window, shares: AnyView.Share(AnyPlan.Police)).IsLate);
        Assert.True(AnyView.Duty(window: window, shares: AnyView.Share(AnyPlan.Police)).IsSoon);
    }

    [Fact]
    public void The_data_window_of_a_report_is_no_time_for_a_duty()
    {
        var duty = AnyView.Duty(kind: "reporting", window: new Window(new DateOnly(2022, 11, 16), new DateOnly(2023, 5, 15)), shares: AnyView.Share(AnyPlan.Police));

        Assert.Null(duty.Deadline);
        Assert.False(duty.IsLate);
    }

    [Fact]
    public void Objectives_without_a_body_are_words_and_no_work()
    {
        Assert.False(AnyView.Duty(kind: "objective").IsWork);
        Assert.True(AnyView.Duty(kind: "task").HasNoBody);
    }
}
