using HaiDang.Kernel.Calendar;
using HaiDang.Kernel.Events;
using HaiDang.Modules.Planning;
using HaiDang.Modules.Planning.Contributing;

namespace HaiDang.Tests.Modules.Planning.Contributing;

public sealed class ArrangeContributionTests
{
    private static readonly DateOnly Issued = new(2023, 2, 6);

    [Fact]
    public void A_day_set_for_a_body_has_its_reason_and_who_set_it()
    {
        var arranged = AnyPlan.Recorded<ContributionArranged>(Decide(Arrange(new DateOnly(2023, 6, 20))));

        Assert.Equal((new DateOnly(2023, 6, 20), "Để kịp sơ kết", Arranger.StandingOffice), (arranged.Due, arranged.Reason, arranged.By));
        Assert.Equal("planning.due-without-reason", AnyPlan.Refused(Decide(Arrange(new DateOnly(2023, 6, 20)) with { Reason = " " })));
    }

    [Fact]
    public void No_day_is_set_after_the_printed_one_nor_before_the_plan_or_its_campaign()
    {
        var printed = AnyView.Duty(due: new DateOnly(2023, 6, 30), shares: AnyView.Share(AnyPlan.Justice));
        var campaign = AnyView.Duty(window: new Window(new DateOnly(2023, 7, 1), new DateOnly(2023, 9, 30)), shares: AnyView.Share(AnyPlan.Justice));

        Assert.IsType<Decision.Events>(Decide(Arrange(new DateOnly(2023, 6, 30)), duty: printed));
        Assert.Equal("planning.due-after-printed", AnyPlan.Refused(Decide(Arrange(new DateOnly(2023, 7, 1)), duty: printed)));
        Assert.Equal("planning.due-before-start", AnyPlan.Refused(Decide(Arrange(new DateOnly(2023, 2, 5)))));
        Assert.Equal("planning.due-before-start", AnyPlan.Refused(Decide(Arrange(new DateOnly(2023, 6, 30)), duty: campaign)));
    }

    [Fact]
    public void A_part_alone_needs_no_reason_and_sets_no_day()
    {
        var arranged = AnyPlan.Recorded<ContributionArranged>(Decide(new ArrangeContribution(AnyPlan.Plan, "II.1-1", AnyPlan.Justice, " Tập huấn ", null, "")));

        Assert.Equal(("Tập huấn", null), (arranged.Part, arranged.Due));
        Assert.Equal("planning.part-too-long", AnyPlan.Refused(Decide(new ArrangeContribution(AnyPlan.Plan, "II.1-1", AnyPlan.Justice, new string('đ', 1001), null, ""))));
    }

    [Fact]
    public void A_lead_words_the_part_anew_and_leaves_the_offices_day_alone()
    {
        var state = new Contribution(Latest: null) { Arranged = new ContributionArranged(AnyPlan.Plan, "II.1-1", AnyPlan.Justice, null, new DateOnly(2023, 6, 20), "Để kịp sơ kết", Arranger.StandingOffice) };

        Assert.Equal("planning.due-of-the-office", AnyPlan.Refused(Decide(Arrange(new DateOnly(2023, 6, 25)), state, Arranger.Lead)));
        Assert.Equal("planning.due-of-the-office", AnyPlan.Refused(Decide(Arrange(null), state, Arranger.Lead)));
        Assert.Equal(
            Arranger.StandingOffice,
            AnyPlan.Recorded<ContributionArranged>(Decide(Arrange(new DateOnly(2023, 6, 20)) with { Part = "Lời mới" }, state, Arranger.Lead)).By);
        Assert.Equal(Arranger.StandingOffice, AnyPlan.Recorded<ContributionArranged>(Decide(Arrange(new DateOnly(2023, 6, 25)), state)).By);
    }

    [Fact]
    public void Arranging_it_as_it_stands_changes_nothing()
    {
        var state = new Contribution(Latest: null) { Arranged = AnyPlan.Recorded<ContributionArranged>(Decide(Arrange(new DateOnly(2023, 6, 20)))) };

        Assert.Same(Decision.Nothing, Decide(Arrange(new DateOnly(2023, 6, 20)), state));
    }

    private static ArrangeContribution Arrange(DateOnly? due) => new(AnyPlan.Plan, "II.1-1", AnyPlan.Justice, "", due, "Để kịp sơ kết");

    private static Decision Decide(ArrangeContribution command, Contribution? state = null, Arranger by = Arranger.StandingOffice, DutyView? duty = null) =>
        command.Decide(state, duty ?? AnyView.Duty(shares: AnyView.Share(AnyPlan.Justice)), Issued, by);
}
