using HaiDang.Kernel.Events;
using HaiDang.Modules.Planning;
using HaiDang.Modules.Planning.Contributing;
using Treatment = HaiDang.Kernel.Organisations.AssignmentMode;

namespace HaiDang.Tests.Modules.Planning.Contributing;

public sealed class JudgeContributionTests
{
    private static readonly DateOnly Today = PlanLog.Today;

    [Theory]
    [InlineData(Progress.Done)]
    [InlineData(Progress.NotDone)]
    public void A_report_that_closes_a_share_is_approved(Progress progress) =>
        Assert.Equal(3, AnyPlan.Recorded<ContributionApproved>(Judge(Verdict.Approved).Decide(Reported(progress), Treatment.Assigned, Today)).Report);

    [Fact]
    public void Work_still_going_on_is_nothing_to_approve_and_can_be_returned()
    {
        var going = Reported(Progress.InProgress);

        Assert.Equal("planning.still-open", AnyPlan.Refused(Judge(Verdict.Approved).Decide(going, Treatment.Assigned, Today)));
        Assert.Equal("Thiếu số liệu quý I", AnyPlan.Recorded<ContributionReturned>(Judge(Verdict.Returned, " Thiếu số liệu quý I ").Decide(going, Treatment.Assigned, Today)).Missing);
    }

    [Theory]
    [InlineData("", "planning.missing-not-said")]
    [InlineData("  ", "planning.missing-not-said")]
    [InlineData(null, "planning.reason-too-long")]
    public void A_return_says_what_is_missing_in_a_sentence(string? missing, string refusal) =>
        Assert.Equal(refusal, AnyPlan.Refused(Judge(Verdict.Returned, missing ?? new string('đ', 501)).Decide(Reported(Progress.Done), Treatment.Assigned, Today)));

    [Theory]
    [InlineData(Treatment.Requested)]
    [InlineData(Treatment.Noted)]
    public void Bodies_that_are_asked_or_heard_are_neither_approved_nor_returned_but_received(Treatment treatment)
    {
        var answered = Reported(Progress.InProgress);

        Assert.Equal("planning.not-judged", AnyPlan.Refused(Judge(Verdict.Approved).Decide(answered, treatment, Today)));
        Assert.Equal("planning.not-judged", AnyPlan.Refused(Judge(Verdict.Returned, "Thiếu").Decide(answered, treatment, Today)));
        Assert.Equal(Today, AnyPlan.Recorded<ContributionReceived>(Judge(Verdict.Received).Decide(answered, treatment, Today)).OccurredOn);
    }

    [Fact]
    public void A_body_that_owes_its_share_is_not_only_received() =>
        Assert.Equal("planning.not-only-received", AnyPlan.Refused(Judge(Verdict.Received).Decide(Reported(Progress.Done), Treatment.Assigned, Today)));

    [Fact]
    public void A_report_that_came_after_the_page_was_read_is_never_judged_unseen()
    {
        Assert.Equal("planning.report-moved", AnyPlan.Refused((Judge(Verdict.Approved) with { Report = 2 }).Decide(Reported(Progress.Done), Treatment.Assigned, Today)));
        Assert.Equal("planning.report-moved", AnyPlan.Refused(Judge(Verdict.Approved).Decide(null, Treatment.Assigned, Today)));
    }

    [Fact]
    public void What_was_returned_needs_a_new_report_and_what_was_approved_can_still_be_returned()
    {
        var returned = Reported(Progress.Done) with { Verdict = Verdict.Returned };
        var approved = Reported(Progress.Done) with { Verdict = Verdict.Approved };

        Assert.Equal("planning.was-returned", AnyPlan.Refused(Judge(Verdict.Approved).Decide(returned, Treatment.Assigned, Today)));
        Assert.IsType<Decision.Events>(Judge(Verdict.Returned, "Thiếu").Decide(approved, Treatment.Assigned, Today));
        Assert.Same(Decision.Nothing, Judge(Verdict.Approved).Decide(approved, Treatment.Assigned, Today));
    }

    [Fact]
    public void An_entry_that_the_body_denies_is_not_approved() =>
        Assert.Equal(
            "planning.was-disputed",
            AnyPlan.Refused(Judge(Verdict.Approved).Decide(Reported(Progress.Done) with { Word = EntryWord.Disputed }, Treatment.Assigned, Today)));

    [Fact]
    public void Who_entered_it_for_the_body_does_not_approve_it_while_a_colleague_can()
    {
        var (me, other) = (new UserId("u-nhap"), new UserId("u-khac"));
        var entered = Reported(Progress.Done) with { EnteredBy = me };

        Assert.Equal("planning.entered-by-judge", AnyPlan.Refused(Judge(Verdict.Approved).Decide(entered, Treatment.Assigned, Today, me.OnBehalfOf(other))));
        Assert.IsType<Decision.Events>(Judge(Verdict.Approved).Decide(entered, Treatment.Assigned, Today, other));
        Assert.IsType<Decision.Events>(Judge(Verdict.Approved).Decide(entered, Treatment.Assigned, Today));
        Assert.IsType<Decision.Events>(Judge(Verdict.Returned, "Thiếu").Decide(entered, Treatment.Assigned, Today, me));
    }

    [Fact]
    public void A_share_knows_who_entered_its_newest_report_and_forgets_it_when_the_body_speaks()
    {
        var entered = Contribution.Fold(null, At(1, "u-nhap~u-vang", "số 5 ngày 1/6/2023"));

        Assert.Equal(new UserId("u-nhap"), entered!.EnteredBy);
        Assert.Null(Contribution.Fold(entered, At(2, "u-so", null))!.EnteredBy);

        static Recorded At(int version, string by, string? letter) => new(
            AnyPlan.Plan.Contribution(AnyPlan.Ledger, "II.1-1", AnyPlan.Justice), version, version, "x", Today, default, new UserId(by), AnyPlan.Police,
            new ProgressReported(AnyPlan.Plan, "II.1-1", AnyPlan.Justice, Progress.Done, "Ghi chú giả định", [], Today, letter));
    }

    private static JudgeContribution Judge(Verdict verdict, string missing = "") => new(AnyPlan.Plan, "II.1-1", AnyPlan.Justice, 3, verdict, missing);

    private static Contribution Reported(Progress progress) =>
        new(new ProgressReported(AnyPlan.Plan, "II.1-1", AnyPlan.Justice, progress, "Ghi chú giả định", [], Today), 3);
}
