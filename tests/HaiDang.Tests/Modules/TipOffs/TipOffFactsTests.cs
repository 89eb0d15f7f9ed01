using FsCheck;
using FsCheck.Fluent;
using HaiDang.Kernel.Facts;
using HaiDang.Kernel.Organisations;
using HaiDang.Modules.Dossiers.Registers;
using HaiDang.Modules.TipOffs;
using static HaiDang.Tests.Modules.TipOffs.TipOffStory;

namespace HaiDang.Tests.Modules.TipOffs;

/// <summary>What a tip-off counts as, and that what came in is what went out and what is left.</summary>
public sealed class TipOffFactsTests
{
    private static readonly string[] In = [TipOffFacts.Received, TipOffFacts.Resumed, TipOffFacts.TransferredIn];
    private static readonly string[] Out = [TipOffFacts.Resolved, TipOffFacts.TransferredOut];
    private static readonly OrganisationId[] Bodies = [Police, Border];

    // One drawn step: what happens, after how many days, and to whom it may go.
    private static readonly Gen<int[]> Steps = Gen.ArrayOf(Gen.Choose(0, 1_000_000));

    [Fact]
    public void A_tip_off_counts_when_it_came_when_it_was_classified_and_when_it_was_resolved()
    {
        var story = new TipOffStory().Then(Received(Day(1)), Classified(Day(2)), Resolved(Day(15), "not-instituted", "no-event"));
        Assert.Equal(
            [
                new Fact(TipOffFacts.Received, Day(1), Police, "", "channel=post;kind=denunciation"),
                new Fact(TipOffFacts.Classified, Day(2), Police, "", "channel=post;kind=denunciation", Day(1)),
                new Fact(TipOffFacts.Resolved, Day(15), Police, "", "channel=post;kind=denunciation;outcome=not-instituted", Day(1)),
            ],
            Count(story).Where(fact => fact.Measure != TipOffFacts.Pending));
    }

    [Fact]
    public void A_transfer_leaves_one_body_and_comes_to_the_other()
    {
        var story = new TipOffStory().Then(
            Received(Day(1)), Classified(Day(2)), new TransferOffered(Border, "", null, Day(3)), new TransferAccepted(Police, Border, new(Border, 2023, 1), Day(5)), Resolved(Day(9)));
        Assert.Equal((Police, Day(5)), Where(story, TipOffFacts.TransferredOut));
        Assert.Equal((Border, Day(5)), Where(story, TipOffFacts.TransferredIn));
        Assert.Equal((Border, Day(9)), Where(story, TipOffFacts.Resolved));
    }

    [Fact]
    public void What_leaves_the_register_is_not_resolved()
    {
        var story = new TipOffStory().Then(Received(Day(1)), Classified(Day(2), "crime-other"), Resolved(Day(3), "transferred"));
        Assert.DoesNotContain(Count(story), fact => fact.Measure == TipOffFacts.Resolved);
        Assert.Equal((Police, Day(3)), Where(story, TipOffFacts.TransferredOut));
    }

    [Fact]
    public void A_mended_day_moves_every_fact_that_hangs_on_it()
    {
        var story = new TipOffStory().Then(Received(Day(5)), Classified(Day(6)), Resolved(Day(15)));
        Assert.True(story.Mend(1, Received(Day(2))));
        Assert.All(Count(story).Where(fact => fact.CohortOn is not null), fact => Assert.Equal(Day(2), fact.CohortOn));
        Assert.False(story.Mend(2, null));
    }

    [Fact]
    public void In_every_window_and_body_what_stood_and_came_is_what_went_and_is_left() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(300),
        Prop.ForAll(Steps.ToArbitrary(), drawn =>
        {
            var story = Told(drawn);
            var facts = Count(story);
            foreach (var body in Bodies)
            {
                for (var from = Day(1, 1); from < Today; from = from.AddDays(17))
                {
                    var to = from.AddDays(16);
                    var (opening, closing) = (Stock(story, body, from.AddDays(-1)), Stock(story, body, to));
                    var (came, went) = (Sum(facts, In, body, from, to), Sum(facts, Out, body, from, to));
                    Assert.Equal(opening + came, went + closing);
                    Assert.Equal(closing, Sum(facts, [TipOffFacts.Pending], body, DateOnly.MinValue, to));
                }
            }
        }));

    // Whether it waits at a body on a day, told from its events alone and not from what they count as.
    private static long Stock(TipOffStory story, OrganisationId body, DateOnly day)
    {
        var until = story.Events.Where(one => one.OccurredOn <= day).ToList();
        if (until.Count == 0) return 0;
        var tip = new TipOff(DossierEntry.Of(until[0].Stream, until));
        return tip.Entry.Custodian == body && (tip.State is TipOffState.Received or TipOffState.Verifying) ? 1 : 0;
    }

    // A random life: of what is drawn, whatever the rules let follow, days never going back; now and then an entry is mended or taken back.
    private static TipOffStory Told(int[] drawn)
    {
        var story = new TipOffStory();
        var day = Day(1, 1);
        foreach (var draw in drawn.Prepend(0))
        {
            day = day.AddDays(draw % 23);
            if (day >= Today) break;
            object? next = (draw / 23 % 16) switch
            {
                _ when story.Entry is null => Received(day, draw % 2 == 0 ? "denunciation" : "self-confession", Bodies[draw % 2]),
                0 or 1 => Classified(day, draw % 3 == 0 ? "not-a-tip-off" : "crime-own"),
                2 or 3 => new TransferOffered(Bodies[draw % 2], "", null, day),
                4 or 5 => new TransferAccepted(story.Entry.Custodian, story.Entry.Offer?.To ?? Border, new(Border, 2023, 1), day),
                6 => new TransferRefused(story.Entry.Offer?.To ?? Border, false, "", day),
                7 or 8 => Suspended(day),
                9 or 10 => new TipOffResumed(draw % 2 == 0, null, day),
                11 => Resolved(day, "instituted"),
                12 => Resolved(day, "transferred"),
                13 => new TipOffVerified(VerificationStep.Other, null, [], day),
                14 => null,
                _ => Classified(day, "crime-other"),
            };
            if (next is null && story.Events.Count > 1)
            {
                var one = story.Events[draw % story.Events.Count];
                if (draw % 2 == 0) story.Mend(one.Version, null);
            }
            else if (next is not null && story.Against(next) is null) story.Then(next);
        }

        return story;
    }

    private static long Sum(IReadOnlyList<Fact> facts, string[] measures, OrganisationId body, DateOnly from, DateOnly to) =>
        facts.Where(fact => measures.Contains(fact.Measure) && fact.Organisation == body && fact.OccurredOn >= from && fact.OccurredOn <= to).Sum(fact => fact.Quantity);

    private static (OrganisationId, DateOnly) Where(TipOffStory story, string measure)
    {
        var fact = Count(story).Single(one => one.Measure == measure);
        return (fact.Organisation, fact.OccurredOn);
    }

    private static IReadOnlyList<Fact> Count(TipOffStory story) => [.. new TipOffFacts().Count(story.Events)];
}
