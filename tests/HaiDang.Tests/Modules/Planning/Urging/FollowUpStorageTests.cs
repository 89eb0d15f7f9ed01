using HaiDang.Kernel.Events;
using HaiDang.Kernel.Storage;
using HaiDang.Modules.Planning.Urging;
using HaiDang.Tests.Support;

namespace HaiDang.Tests.Modules.Planning.Urging;

public sealed class FollowUpStorageTests
{
    private static readonly CancellationToken Ct = CancellationToken.None;

    [Theory, EachStore]
    public async Task Steps_up_to_the_head_stand_in_the_log_with_their_answers(StoreKind kind)
    {
        await using var plans = await PlanLog.Open(kind);
        await plans.Adopt();
        Assert.IsType<Outcome.Done>(await Take(plans, PlanLog.Office, FollowUpLevel.Reminder));
        Assert.IsType<Outcome.Refused>(await Take(plans, PlanLog.Office, FollowUpLevel.Head));
        Assert.IsType<Outcome.Done>(await Take(plans, PlanLog.Office, FollowUpLevel.Letter, "số 5 ngày 10/6/2023"));
        Assert.IsType<Outcome.Done>(await Take(plans, PlanLog.Office, FollowUpLevel.Head));
        Assert.IsType<Outcome.Done>(await Answer(plans, PlanLog.JusticeOfficer, 2));
        Assert.IsType<Outcome.Refused>(await Answer(plans, PlanLog.CultureOfficer, 3));

        var steps = await plans.FollowUps.Of(PlanLog.Office, await plans.View(), Ct);
        Assert.Equal(
            [(FollowUpLevel.Head, null), (FollowUpLevel.Letter, "Xong trong tháng 6"), (FollowUpLevel.Reminder, null)],
            steps.Select(step => (step.Level, step.Answer)));
        Assert.Equal("số 5 ngày 10/6/2023", steps[1].Letter);
        Assert.Single(UrgingBoard.Of(await plans.View(), steps).Rows, row => row.Escalated.Count == 1);
        Assert.All(await plans.Projections.Rebuild(plans.Opened.Store, plans.Types, Ct), one => Assert.Equal(0, one.Differing));
    }

    [Theory, EachStore]
    public async Task A_body_reads_what_is_about_itself_and_a_lead_what_it_did(StoreKind kind)
    {
        await using var plans = await PlanLog.Open(kind);
        await plans.Adopt();
        await Take(plans, PlanLog.Office, FollowUpLevel.Reminder);
        Assert.IsType<Outcome.Done>(await TakeFollowUp.Handle(
            new TakeFollowUp(AnyPlan.Plan, AnyPlan.Police, ["II.1-1"], FollowUpLevel.Reminder, PlanLog.Today), await plans.View(PlanLog.JusticeOfficer), PlanLog.JusticeOfficer, plans.Log, null, Ct));

        Assert.Equal(2, (await plans.FollowUps.Of(PlanLog.Office, await plans.View(), Ct)).Count);
        Assert.Equal(2, (await plans.FollowUps.Of(PlanLog.JusticeOfficer, await plans.View(), Ct)).Count);
        Assert.Empty(await plans.FollowUps.Of(PlanLog.CultureOfficer, await plans.View(), Ct));
        Assert.Empty(await plans.FollowUps.Of(PlanLog.Stranger, await plans.View(), Ct));
    }

    [Theory, EachStore]
    public async Task Only_the_office_and_a_lead_follow_up(StoreKind kind)
    {
        await using var plans = await PlanLog.Open(kind);
        await plans.Adopt();

        Assert.IsType<Outcome.Refused>(await Take(plans, PlanLog.CultureOfficer, FollowUpLevel.Reminder));
        Assert.IsType<Outcome.Refused>(await Take(plans, PlanLog.JusticeOfficer, FollowUpLevel.Reminder));
        Assert.IsType<Outcome.Refused>(await Take(plans, PlanLog.Stranger, FollowUpLevel.Reminder));
    }

    private static async Task<Outcome> Take(PlanLog plans, HaiDang.Kernel.Access.Reader by, FollowUpLevel level, string? letter = null) => await TakeFollowUp.Handle(
        new TakeFollowUp(AnyPlan.Plan, AnyPlan.Justice, ["II.1-1"], level, PlanLog.Today, letter), await plans.View(), by, plans.Log, null, Ct);

    private static async Task<Outcome> Answer(PlanLog plans, HaiDang.Kernel.Access.Reader by, int step) => await AnswerFollowUp.Handle(
        new AnswerFollowUp(AnyPlan.Plan, AnyPlan.Justice, step, "Xong trong tháng 6", PlanLog.Today), await plans.View(), by, plans.Log, null, Ct);
}
