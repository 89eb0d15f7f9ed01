using HaiDang.Kernel.Events;
using HaiDang.Kernel.Organisations;
using HaiDang.Modules.Planning;
using HaiDang.Modules.Planning.Urging;
using Treatment = HaiDang.Kernel.Organisations.AssignmentMode;

namespace HaiDang.Tests.Modules.Planning.Urging;

public sealed class TakeFollowUpTests
{
    private static readonly PlanView Plan = AnyView.Plan(
    [
        AnyView.Duty("II.1-1", new DateOnly(2023, 3, 31), shares: [AnyView.Share(AnyPlan.Justice), AnyView.Share(AnyPlan.Court, Part.Co, treatment: Treatment.Requested)]),
        AnyView.Duty("II.1-2", shares: [AnyView.Share(AnyPlan.Justice, progress: Progress.Done)]),
    ]);

    private static readonly FollowUpLog Written = new([(1, new FollowUpTaken(AnyPlan.Plan, AnyPlan.Justice, ["II.1-1"], FollowUpLevel.Letter, new DateOnly(2023, 6, 1), "số 5", "", false, false))], []);

    [Theory]
    [InlineData(FollowUpLevel.Reminder)]
    [InlineData(FollowUpLevel.Guidance)]
    [InlineData(FollowUpLevel.Check)]
    public void Open_work_is_followed_up_and_the_step_names_its_duties(FollowUpLevel level)
    {
        var taken = AnyPlan.Recorded<FollowUpTaken>(Take(level, AnyPlan.Justice).Decide(null, Plan, byLead: false));

        Assert.Equal((level, false, false), (taken.Level, taken.IsRequest, taken.ByLead));
        Assert.Equal(["II.1-1"], taken.Duties);
    }

    [Fact]
    public void A_letter_has_its_number_and_the_head_hears_only_after_it()
    {
        Assert.Equal("planning.letter-missing", AnyPlan.Refused(Take(FollowUpLevel.Letter, AnyPlan.Justice).Decide(null, Plan, false)));
        Assert.IsType<Decision.Events>((Take(FollowUpLevel.Letter, AnyPlan.Justice) with { Letter = "số 5" }).Decide(null, Plan, false));
        Assert.Equal("planning.letter-first", AnyPlan.Refused(Take(FollowUpLevel.Head, AnyPlan.Justice).Decide(null, Plan, false)));
        Assert.IsType<Decision.Events>(Take(FollowUpLevel.Head, AnyPlan.Justice).Decide(Written, Plan, false));
    }

    [Fact]
    public void A_court_is_reminded_of_a_request_and_never_checked_nor_reported()
    {
        Assert.True(AnyPlan.Recorded<FollowUpTaken>(Take(FollowUpLevel.Reminder, AnyPlan.Court).Decide(null, Plan, false)).IsRequest);
        Assert.Equal("planning.only-asked", AnyPlan.Refused(Take(FollowUpLevel.Check, AnyPlan.Court).Decide(null, Plan, false)));
        Assert.Equal("planning.only-asked", AnyPlan.Refused(Take(FollowUpLevel.Head, AnyPlan.Court).Decide(null, Plan, false)));
    }

    [Fact]
    public void What_is_done_or_nobodys_is_not_followed_up()
    {
        Assert.Equal("planning.nothing-open", AnyPlan.Refused((Take(FollowUpLevel.Reminder, AnyPlan.Justice) with { Duties = ["II.1-2"] }).Decide(null, Plan, false)));
        Assert.Equal("planning.nothing-open", AnyPlan.Refused(Take(FollowUpLevel.Reminder, AnyPlan.Culture).Decide(null, Plan, false)));
        Assert.Equal("planning.nothing-chosen", AnyPlan.Refused((Take(FollowUpLevel.Reminder, AnyPlan.Justice) with { Duties = [] }).Decide(null, Plan, false)));
    }

    [Fact]
    public void A_lead_reminds_and_does_no_more()
    {
        Assert.True(AnyPlan.Recorded<FollowUpTaken>(Take(FollowUpLevel.Reminder, AnyPlan.Justice).Decide(null, Plan, byLead: true)).ByLead);
        Assert.Equal("planning.lead-only-reminds", AnyPlan.Refused((Take(FollowUpLevel.Letter, AnyPlan.Justice) with { Letter = "số 5" }).Decide(null, Plan, byLead: true)));
    }

    [Fact]
    public void The_same_step_on_the_same_day_is_recorded_once()
    {
        var taken = AnyPlan.Recorded<FollowUpTaken>(Take(FollowUpLevel.Reminder, AnyPlan.Justice).Decide(null, Plan, false));

        Assert.Same(Decision.Nothing, Take(FollowUpLevel.Reminder, AnyPlan.Justice).Decide(new FollowUpLog([(1, taken)], []), Plan, false));
        Assert.Equal("planning.day-in-future", AnyPlan.Refused((Take(FollowUpLevel.Reminder, AnyPlan.Justice) with { Day = PlanLog.Today.AddDays(1) }).Decide(null, Plan, false)));
    }

    [Fact]
    public void A_step_is_answered_once_and_with_words()
    {
        var answer = new AnswerFollowUp(AnyPlan.Plan, AnyPlan.Justice, 1, " Đang làm, xong trong tháng 6 ", PlanLog.Today);

        Assert.Equal("Đang làm, xong trong tháng 6", AnyPlan.Recorded<FollowUpAnswered>(answer.Decide(Written, PlanLog.Today)).Answer);
        Assert.Equal("planning.answer-empty", AnyPlan.Refused((answer with { Answer = " " }).Decide(Written, PlanLog.Today)));
        Assert.Equal("planning.no-such-step", AnyPlan.Refused(answer.Decide(Written with { Answered = [1] }, PlanLog.Today)));
        Assert.Equal("planning.no-such-step", AnyPlan.Refused((answer with { Action = 2 }).Decide(Written, PlanLog.Today)));
    }

    private static TakeFollowUp Take(FollowUpLevel level, OrganisationId body) => new(AnyPlan.Plan, body, ["II.1-1"], level, PlanLog.Today);
}
