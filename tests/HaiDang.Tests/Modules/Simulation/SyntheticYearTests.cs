using HaiDang.Kernel.Calendar;
using HaiDang.Kernel.Events;
using HaiDang.Kernel.Organisations;
using HaiDang.Kernel.Rules;
using HaiDang.Modules.Cases;
using HaiDang.Modules.Simulation;
using HaiDang.Modules.TipOffs;

namespace HaiDang.Tests.Modules.Simulation;

/// <summary>Made-up years, before anything of them is entered.</summary>
public sealed class SyntheticYearTests
{
    private static readonly OrganisationMap Map = OrganisationMap.Of(["langson", "tayninh"]);
    private static readonly Window Window = new(new DateOnly(2022, 11, 16), new DateOnly(2023, 11, 15));
    private static readonly SimulatedProvince LangSon = SimulatedProvince.Of("langson", Map, Window.From)!;
    private static readonly SimulateYear Year = new(new LedgerId("langson"), 2023, Window, 138, 1, Window.To);

    [Fact]
    public void A_year_has_the_size_of_its_file_and_begins_in_order()
    {
        var sizes = YearSizes.On(Window.From);
        var stories = SyntheticYear.Of(LangSon, Window, sizes, 138);

        Assert.Equal(sizes.TipOffs + (sizes.Bursts * sizes.BurstSize), stories.Count);
        Assert.Equal(stories.OrderBy(one => one.ReceivedAt).Select(one => one.Number), stories.Select(one => one.Number));
        Assert.InRange(stories.Count(one => one.Case is not null), 2, 25);
        Assert.Contains(stories.CountBy(one => one.ReceivedOn), day => day.Value >= sizes.BurstSize);
    }

    [Fact]
    public void Three_times_the_scale_is_three_times_the_stories()
    {
        var sizes = YearSizes.On(Window.From);

        Assert.Equal(3 * SyntheticYear.Of(LangSon, Window, sizes, 1).Count, SyntheticYear.Of(LangSon, Window, sizes.Times(3), 1).Count);
    }

    [Fact]
    public void Every_code_is_one_of_its_list_on_the_day()
    {
        foreach (var story in SyntheticYear.Of(LangSon, Window, YearSizes.On(Window.From).Times(20), 7))
        {
            Assert.True(CodeList.Of("tip-off-kind").Has(story.Kind, story.ReceivedOn), story.Kind);
            Assert.True(CodeList.Of("tip-off-channel").Has(story.Channel, story.ReceivedOn), story.Channel);
            Assert.True(CodeList.Of("tip-off-class").Has(story.Fate.Class, story.ReceivedOn), story.Fate.Class);
            Assert.True(CodeList.Of("exploitation-purpose").Has(story.About.Purpose, story.ReceivedOn), story.About.Purpose);
            Assert.True(CodeList.Of("lure").Has(story.About.Lure, story.ReceivedOn), story.About.Lure);
            Assert.True(CodeList.Of("route-kind").Has(story.About.Route, story.ReceivedOn), story.About.Route);
            if (story.Fate.Outcome is { } outcome) Assert.True(CodeList.Of("tip-off-outcome").Has(outcome, story.ReceivedOn), outcome);
            foreach (var band in story.Case?.Fate.Sentences ?? []) Assert.True(CodeList.Of("sentence-band").Has(band, story.ReceivedOn), band);
            Assert.True(Map.On(story.Competent, story.ReceivedOn) is not null && Map.On(story.Receiver, story.ReceivedOn) is not null, story.Receiver.Value);
        }
    }

    [Fact]
    public void Years_in_which_bodies_change_hands_give_stories_only_to_bodies_that_stand_long_enough()
    {
        var window = new Window(new DateOnly(2024, 11, 16), new DateOnly(2025, 11, 15));
        var province = SimulatedProvince.Of("langson", Map, window.From)!;

        var stories = SyntheticYear.Of(province, window, YearSizes.On(window.From).Times(20), 5);

        Assert.All(stories, story => Assert.True(Map.On(story.Competent, story.ReceivedOn.AddDays(180)) is not null && Map.On(story.Receiver, story.ReceivedOn.AddDays(60)) is not null, $"{story.Receiver} {story.Competent}"));
        Assert.Equal(["langson.ban-chi-huy-bdbp", "langson.bo-chi-huy-bdbp", "langson.co-quan-dieu-tra"], stories.Select(story => story.Competent.Value).Distinct().Order());
    }

    [Fact]
    public void The_same_seed_tells_the_same_and_another_seed_something_else()
    {
        var one = Year.Steps(LangSon).Select(step => (step.At, step.Dossier, step.Nth)).ToList();

        Assert.Equal(one, Year.Steps(LangSon).Select(step => (step.At, step.Dossier, step.Nth)));
        Assert.NotEqual(one, (Year with { Seed = 139 }).Steps(LangSon).Select(step => (step.At, step.Dossier, step.Nth)));
    }

    [Fact]
    public void Nothing_is_entered_before_it_happened_or_after_the_last_day()
    {
        var until = new DateOnly(2023, 6, 15);
        var steps = (Year with { Scale = 5, Until = until }).Steps(LangSon);

        Assert.All(steps, step => Assert.True(Ledgers.OfficeDay(step.At) >= step.Day, $"{step.At} {step.Day}"));
        Assert.All(steps, step => Assert.True(Ledgers.OfficeDay(step.At) <= until));
        Assert.Equal(steps.Select(step => step.At).Order(), steps.Select(step => step.At));
        Assert.All(steps.GroupBy(step => step.Story), story => Assert.Equal(story.Select(step => step.At).Order(), story.Select(step => step.At)));
    }

    [Fact]
    public void Some_entries_are_late_and_some_are_mended()
    {
        var steps = (Year with { Scale = 10 }).Steps(LangSon);
        var late = steps.Count(step => step.At.Date > step.Day.ToDateTime(TimeOnly.MinValue));

        Assert.InRange(late / (double)steps.Count, 0.05, 0.6);
        Assert.Contains(steps, step => step.Deed is Deed.Mend);
    }

    [Fact]
    public void Numbers_of_papers_say_that_none_was_issued_and_accounts_that_they_are_made_up()
    {
        var steps = (Year with { Scale = 5 }).Steps(LangSon);

        Assert.All(steps.SelectMany(step => step.Words), words => Assert.StartsWith("[SỐ LIỆU GIẢ ĐỊNH] ", words.Words, StringComparison.Ordinal));
        Assert.All(steps.Select(step => step.Deed).OfType<Deed.Put>().Select(put => put.Event).OfType<TipOffResolved>(), one => Assert.Contains("/GĐ-", one.Paper, StringComparison.Ordinal));
        Assert.True(new DecisionPaper(SimulatedIds.Paper(12, "QĐKTVA"), LangSon.Police).IsNumber);
    }
}
