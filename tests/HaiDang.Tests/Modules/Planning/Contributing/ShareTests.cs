using HaiDang.Modules.Planning;
using Treatment = HaiDang.Kernel.Organisations.AssignmentMode;

namespace HaiDang.Tests.Modules.Planning.Contributing;

public sealed class ShareTests
{
    private static readonly DateOnly Yesterday = AnyView.Today.AddDays(-1);

    [Fact]
    public void Done_counts_from_the_report_and_waits_for_approval()
    {
        var share = AnyView.Share(AnyPlan.Justice, progress: Progress.Done);

        Assert.Equal((Progress.Done, true, true), (share.Progress, share.IsClosed, share.IsAwaitingApproval));
        Assert.False(Said(share, Verdict.Approved).IsAwaitingApproval);
    }

    [Fact]
    public void What_was_returned_is_the_bodys_again_and_late_when_its_day_has_passed()
    {
        var share = Said(AnyView.Share(AnyPlan.Justice, progress: Progress.Done, deadline: Yesterday), Verdict.Returned);

        Assert.Equal((Progress.InProgress, false, true, true), (share.Progress, share.IsClosed, share.IsReturned, share.IsLate(AnyView.Today)));
        Assert.Equal(Progress.InProgress, AnyView.Duty(shares: share).Progress);
    }

    [Fact]
    public void A_denied_entry_is_no_answer_and_silence_is_never_nil()
    {
        var share = AnyView.Share(AnyPlan.Justice, progress: Progress.Done);
        share = share with { Report = share.Report! with { Letter = "số 12", Word = EntryWord.Disputed, WordReason = "Chưa làm" } };

        Assert.Equal((Progress.NotStarted, false, false), (share.Progress, share.HasAnswered, share.IsClosed));
        Assert.Equal(0, AnyView.Duty(shares: share).Reported);
    }

    [Theory]
    [InlineData(Treatment.Requested)]
    [InlineData(Treatment.Noted)]
    public void Of_bodies_that_are_asked_or_heard_only_the_receipt_waits(Treatment treatment)
    {
        var share = AnyView.Share(AnyPlan.Court, progress: Progress.Done, treatment: treatment, deadline: Yesterday, day: AnyView.Today);

        Assert.Equal((false, true, false, false), (share.IsAwaitingApproval, share.IsAwaitingReceipt, share.IsLate(AnyView.Today), share.IsDoneLate));
        Assert.False(Said(share, Verdict.Received).IsAwaitingReceipt);
    }

    [Fact]
    public void Leads_and_co_operating_bodies_are_never_merged()
    {
        var duty = AnyView.Duty(
            shares: [AnyView.Share(AnyPlan.Justice), AnyView.Share(AnyPlan.Police), AnyView.Share(AnyPlan.Culture, Part.Co, Progress.Done)]);

        Assert.Equal([Part.Lead, Part.Lead, Part.Co], duty.Shares.Select(share => share.Part));
        Assert.Equal(Progress.InProgress, duty.Progress);
    }

    [Fact]
    public void Rules_of_a_section_stay_with_its_duties()
    {
        var rule = AnyView.Duty("II.3-2", kind: "rule");
        var above = AnyView.Duty("II-1", kind: "objective");
        var duty = AnyView.Duty("II.3-1", shares: AnyView.Share(AnyPlan.Police));
        var below = AnyView.Duty("II.3.1-1", shares: AnyView.Share(AnyPlan.Police));
        var plan = AnyView.Plan([above, rule, duty, below, AnyView.Duty("II.30-1", kind: "rule")]);

        Assert.Equal(["II-1", "II.3-2"], plan.RulesOf(duty).Select(one => one.Code));
        Assert.Equal(["II-1", "II.3-2"], plan.RulesOf(below).Select(one => one.Code));
    }

    private static Share Said(Share share, Verdict verdict) =>
        share with { Report = share.Report! with { Verdict = verdict, JudgedOn = AnyView.Today, Missing = verdict is Verdict.Returned ? "Thiếu" : null } };
}
