using HaiDang.Kernel.Calendar;
using HaiDang.Kernel.Events;
using HaiDang.Modules.Planning;
using HaiDang.Modules.Planning.Calendars;

namespace HaiDang.Tests.Modules.Planning.Calendars;

public sealed class CampaignTests
{
    private static readonly Window Summer = new(new DateOnly(2023, 7, 1), new DateOnly(2023, 9, 30));

    [Theory]
    [InlineData("2023-06-30", false, 1, 92)]
    [InlineData("2023-07-01", true, 0, 92)]
    [InlineData("2023-09-30", true, 0, 1)]
    [InlineData("2023-10-01", false, 0, 0)]
    public void Both_days_are_in(string today, bool runs, int until, int left)
    {
        var campaign = Campaign.Of(AnyView.Plan([AnyView.Duty("II.3-1", window: Summer)]) with { Today = DateOnly.Parse(today, System.Globalization.CultureInfo.InvariantCulture) }).Single();

        Assert.Equal((runs, until, left), (campaign.IsRunning, campaign.DaysUntil, campaign.DaysLeft));
    }

    [Fact]
    public void Duties_of_one_window_are_one_campaign_and_a_body_stands_once()
    {
        var plan = AnyView.Plan(
        [
            AnyView.Duty("II.3-1", window: Summer, shares: [AnyView.Share(AnyPlan.Police), AnyView.Share(AnyPlan.Justice, Part.Co)]),
            AnyView.Duty("II.3-2", window: Summer, shares: [AnyView.Share(AnyPlan.Justice)]),
            AnyView.Duty("II.4-1", window: Summer with { To = new DateOnly(2023, 8, 31) }),
            AnyView.Duty("III.1-1", window: Summer, kind: "reporting"),
        ]);

        Assert.Equal(["II.3-1", "II.4-1"], Campaign.Of(plan).Select(campaign => campaign.Code).Order(StringComparer.Ordinal));
        var summer = Campaign.Find(plan, "II.3-2")!;
        Assert.Equal(["II.3-1", "II.3-2"], summer.Duties.Select(duty => duty.Code));
        Assert.Equal([(AnyPlan.Police, Part.Lead), (AnyPlan.Justice, Part.Lead)], summer.Bodies.Select(share => (share.Organisation, share.Part)));
        Assert.Null(Campaign.Find(plan, "III.1-1"));
    }

    [Fact]
    public void It_is_closed_with_a_note_once_it_has_begun()
    {
        var campaign = new Campaign(Summer, [AnyView.Duty("II.3-1", window: Summer)], AnyView.Today);
        var close = new CloseCampaign(AnyPlan.Plan, "II.3-1", "Đã ra quân ở 05 địa bàn");

        Assert.Equal("planning.campaign-not-begun", AnyPlan.Refused(close.Decide(null, campaign, new DateOnly(2023, 6, 30))));
        Assert.Equal("planning.reason-missing", AnyPlan.Refused((close with { Note = "" }).Decide(null, campaign, Summer.From)));
        var closed = AnyPlan.Recorded<CampaignClosed>(close.Decide(null, campaign, Summer.From));
        Assert.Equal((Summer, Summer.From), (closed.Window, closed.OccurredOn));
        Assert.Same(Decision.Nothing, close.Decide(closed, campaign, Summer.To));
    }
}
