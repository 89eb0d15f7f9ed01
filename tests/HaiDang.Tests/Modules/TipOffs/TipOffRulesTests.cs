using HaiDang.Kernel.Calendar.Clocks;
using HaiDang.Modules.Dossiers.Registers;
using HaiDang.Modules.TipOffs;
using static HaiDang.Tests.Modules.TipOffs.TipOffStory;

namespace HaiDang.Tests.Modules.TipOffs;

/// <summary>What may be recorded of a tip-off, and the limits that run in it.</summary>
public sealed class TipOffRulesTests
{
    [Fact]
    public void A_tip_off_is_taken_in_classified_and_resolved()
    {
        var story = new TipOffStory().Then(Received(Day(1)));
        Assert.Equal(TipOffState.Received, story.TipOff.State);
        story.Then(Classified(Day(2)));
        Assert.Equal(TipOffState.Verifying, story.TipOff.State);
        story.Then(Resolved(Day(15)));
        Assert.Equal(TipOffState.Resolved, story.TipOff.State);
        Assert.Equal("tip-offs.resolved", story.Against(Classified(Day(16)))!.Code);
        Assert.Null(story.Against(new InformantAnswered(AnswerWay.Letter, Day(17))));
    }

    [Fact]
    public void Nothing_is_verified_or_resolved_before_it_is_classified()
    {
        var story = new TipOffStory().Then(Received(Day(1)));
        Assert.Equal("tip-offs.not-classified", story.Against(new TipOffVerified(VerificationStep.Scene, null, [], Day(2)))!.Code);
        Assert.Equal("tip-offs.not-classified", story.Against(Resolved(Day(2)))!.Code);
        Assert.Equal("tip-offs.not-classified", story.Against(Suspended(Day(2)))!.Code);
    }

    [Fact]
    public void Days_are_not_in_the_future_and_not_before_the_tip_off()
    {
        Assert.Equal("dossiers.day-in-future", new TipOffStory().Against(Received(Today.AddDays(1)))!.Code);
        var story = new TipOffStory().Then(Received(Day(10)));
        Assert.Equal("dossiers.day-too-early", story.Against(Classified(Day(9)))!.Code);
        Assert.Equal("dossiers.day-in-future", story.Against(Classified(Today.AddDays(1)))!.Code);
    }

    [Fact]
    public void A_day_before_what_stands_is_a_doubt_and_no_refusal()
    {
        var story = new TipOffStory().Then(Received(Day(1)), Classified(Day(10)));
        var early = new TipOffVerified(VerificationStep.Scene, null, [], Day(5));
        Assert.Null(story.Against(early));
        Assert.Equal("tip-offs.out-of-order", TipOffRules.Doubt(story.Entry, early)!.Code);
        Assert.Null(TipOffRules.Doubt(story.Entry, early with { OccurredOn = Day(10) }));
    }

    [Fact]
    public void Not_instituting_a_case_needs_its_ground()
    {
        var story = new TipOffStory().Then(Received(Day(1)), Classified(Day(2)));
        Assert.Equal("tip-offs.ground-missing", story.Against(Resolved(Day(9), "not-instituted"))!.Code);
        Assert.Equal("tip-offs.ground-missing", story.Against(Resolved(Day(9), "not-instituted", "khong-co"))!.Code);
        Assert.Null(story.Against(Resolved(Day(9), "not-instituted", "no-event")));
    }

    [Fact]
    public void Suspension_is_an_entry_of_its_own_with_a_ground_that_held_on_the_day()
    {
        var story = new TipOffStory().Then(Received(Day(1)), Classified(Day(2)));
        Assert.Equal("tip-offs.code-unknown", story.Against(Resolved(Day(9), "suspended"))!.Code);
        story.Then(Suspended(Day(18)));
        Assert.Equal("tip-offs.is-suspended", story.Against(Resolved(Day(19)))!.Code);
        Assert.Equal("dossiers.day-too-early", story.Against(new TipOffResumed(false, null, Day(17)))!.Code);
        story.Then(new TipOffResumed(false, null, Day(10, 5)), Resolved(Day(20, 5)));

        // Force majeure became a ground on 1/12/2021.
        DateOnly before = new(2021, 11, 30);
        var old = new TipOffStory().Then(Received(before.AddDays(-9)), Classified(before.AddDays(-8)));
        Assert.Equal("tip-offs.code-unknown", old.Against(Suspended(before, "force-majeure"))!.Code);
        Assert.Null(old.Against(Suspended(before.AddDays(1), "force-majeure")));
    }

    [Fact]
    public void What_is_no_tip_off_ends_with_its_classification_and_opens_with_another()
    {
        var story = new TipOffStory().Then(Received(Day(1)), Classified(Day(2), "not-a-tip-off"));
        Assert.Equal(TipOffState.SetAside, story.TipOff.State);
        Assert.Equal(Day(2), story.Entry!.ClosedOn);
        Assert.Equal("tip-offs.is-set-aside", story.Against(Resolved(Day(3)))!.Code);
        story.Then(Classified(Day(5)));
        Assert.Null(story.Entry!.ClosedOn);
        Assert.Equal(TipOffState.Verifying, story.TipOff.State);
    }

    [Fact]
    public void Only_a_body_that_is_not_hidden_from_it_deals_with_a_denounced_one()
    {
        var denounced = Received(Day(1)) with { Denounced = Border, Hidden = [Border] };
        Assert.Null(new TipOffStory().Against(denounced));
        Assert.Equal("tip-offs.competent-denounced", new TipOffStory().Against(denounced with { Custodian = Border })!.Code);
        Assert.Equal("tip-offs.competent-denounced", new TipOffStory().Against(denounced with { Hidden = [Border, Police] })!.Code);
        var story = new TipOffStory().Then(denounced);
        Assert.Equal("dossiers.hidden-from-body", story.Against(new TransferOffered(Border, "", null, Day(2)))!.Code);
        Assert.Equal("dossiers.hidden-from-body", story.Against(new BodyAdmitted(Border, true, "", Day(2)))!.Code);
    }

    [Fact]
    public void A_transfer_waits_for_its_answer_and_nothing_ends_meanwhile()
    {
        var story = new TipOffStory().Then(Received(Day(1)), Classified(Day(2)), new TransferOffered(Border, "", null, Day(3)));
        Assert.Equal("dossiers.offer-waits", story.Against(new TransferOffered(Border, "", null, Day(4)))!.Code);
        Assert.Equal("dossiers.offer-waits", story.Against(Resolved(Day(4)))!.Code);
        Assert.Equal("dossiers.offer-waits", story.Against(Suspended(Day(4)))!.Code);
        story.Then(new TransferRefused(Border, false, "", Day(5)));
        Assert.Equal(Police, story.Entry!.Custodian);
        story.Then(new TransferOffered(Border, "", null, Day(6)), new TransferAccepted(Police, Border, new(Border, 2023, 7), Day(7)));
        Assert.Equal((Border, 7), (story.Entry!.Custodian, story.Entry.Number.Sequence));
        Assert.Equal("dossiers.no-offer", story.Against(new TransferRefused(Border, false, "", Day(8)))!.Code);
    }

    [Fact]
    public void The_limit_follows_the_law_step_by_step()
    {
        // BLTTHS 2015 Điều 147: 20 days from 10/3/2026 end on Monday 30/3; two months in all on 11/5 for 10/5 is a Sunday; two more on 10/7.
        DateOnly start = new(2026, 3, 10);
        var story = new TipOffStoryOf(start);
        Assert.Equal(new DateOnly(2026, 3, 30), story.Due());
        story.Then(new ExtensionGranted(ExtensionBy.AgencyHead, null, new(2026, 3, 28)));
        Assert.Equal(new DateOnly(2026, 5, 11), story.Due());
        Assert.Equal(new DateOnly(2026, 5, 5), story.Resolve.RequestBy);
        story.Then(new ExtensionAsked(null, new(2026, 5, 5)), new ExtensionGranted(ExtensionBy.Procuracy, null, new(2026, 5, 8)));
        Assert.Equal(new DateOnly(2026, 7, 10), story.Due());
        Assert.Empty(story.Resolve.Faults);
    }

    [Fact]
    public void An_extension_asked_too_late_is_recorded_and_flagged()
    {
        var story = new TipOffStoryOf(new(2026, 3, 10)).Then(
            new ExtensionGranted(ExtensionBy.AgencyHead, null, new(2026, 3, 28)), new ExtensionAsked(null, new(2026, 5, 6)), new ExtensionGranted(ExtensionBy.Procuracy, null, new(2026, 5, 8)));
        Assert.Equal(ClockFaultKind.AskedLate, Assert.Single(story.Resolve.Faults).Kind);
        Assert.Equal(new DateOnly(2026, 7, 10), story.Due());
    }

    [Fact]
    public void The_procuracy_answers_only_what_was_asked()
    {
        var story = new TipOffStory().Then(Received(Day(1)), Classified(Day(2)));
        Assert.Equal("tip-offs.not-asked", story.Against(new ExtensionGranted(ExtensionBy.Procuracy, null, Day(3)))!.Code);
        story.Then(new ExtensionAsked(null, Day(3)));
        Assert.Equal("tip-offs.asked-already", story.Against(new ExtensionAsked(null, Day(4)))!.Code);
        story.Then(new ExtensionRefused(null, Day(5)));
        Assert.Equal("tip-offs.not-asked", story.Against(new ExtensionRefused(null, Day(6)))!.Code);
    }

    [Fact]
    public void A_suspended_limit_stands_and_begins_anew_for_a_month()
    {
        var story = new TipOffStory().Then(Received(Day(1)), Classified(Day(2)), Suspended(Day(15)));
        Assert.Equal(Day(15), LegalClocks.VietNam.Reckon(TipOffClocks.Resolve(story.TipOff))!.StoppedOn);
        story.Then(new TipOffResumed(false, null, Day(10, 5)));
        Assert.Equal(new DateOnly(2023, 6, 12), LegalClocks.VietNam.Reckon(TipOffClocks.Resolve(story.TipOff))!.Due);
    }

    // The same on days after the story's own today.
    private sealed class TipOffStoryOf(DateOnly start)
    {
        private readonly List<object> events = [Received(start), Classified(start.AddDays(1))];

        public Deadline Resolve => LegalClocks.VietNam.Reckon(TipOffClocks.Resolve(Story()))!;

        public DateOnly Due() => Resolve.Due;

        public TipOffStoryOf Then(params object[] more)
        {
            foreach (var e in more)
            {
                Assert.Null(TipOffRules.Against(Story().Entry, e, new DateOnly(2026, 12, 31)));
                events.Add(e);
            }

            return this;
        }

        private TipOff Story() => new(DossierEntry.Of(
            new HaiDang.Kernel.Events.LedgerId("langson").Stream("tip-offs.tip-off", "a"),
            [.. events.Select((e, at) => new HaiDang.Kernel.Events.Recorded(new HaiDang.Kernel.Events.LedgerId("langson").Stream("tip-offs.tip-off", "a"), at + 1, at + 1, "", ((HaiDang.Kernel.Events.IOccurred)e).OccurredOn, DateTimeOffset.UnixEpoch, new("u"), Police, e))]));
    }
}
