using HaiDang.Kernel.Calendar;
using HaiDang.Kernel.Events;
using HaiDang.Kernel.Facts;
using HaiDang.Kernel.Organisations;
using HaiDang.Modules.Indicators.Entering;

namespace HaiDang.Tests.Modules.Indicators.Entering;

/// <summary>What may be typed, and what it counts as.</summary>
public sealed class EnterFigureTests
{
    private static readonly OrganisationId Commune = new("langson.xa.ubnd");
    private static readonly Window Quarter = new(new DateOnly(2023, 1, 1), new DateOnly(2023, 3, 31));
    private static readonly EnteredAround Around = new(new DateOnly(2023, 6, 15), null, []);

    [Fact]
    public void Parts_that_dont_come_to_the_whole_are_refused()
    {
        Assert.Equal("indicators.parts-differ", Refused(Reached(100, ("women", 60), ("children", 30))));
        Assert.Equal(100, Recorded(Reached(100, ("women", 60), ("children", 30), ("men", 10))).Quantity);
        Assert.Equal("indicators.quantity-wrong", Refused(Reached(100, ("others", 100))));
    }

    [Fact]
    public void More_people_than_a_commune_has_are_refused_when_that_is_known()
    {
        Assert.Equal("indicators.more-than-there-are", Refused(Reached(5001), Around with { Standing = 5000 }));
        Assert.Equal(5000, Recorded(Reached(5000), Around with { Standing = 5000 }).Quantity);
    }

    [Fact]
    public void An_estimate_says_its_method_and_every_figure_its_source()
    {
        Assert.Equal("indicators.method-missing", Refused(Reached(10) with { Method = " " }));
        Assert.Equal("indicators.source-missing", Refused(Reached(10) with { Source = "" }));
    }

    [Fact]
    public void Windows_of_one_figure_dont_overlap_and_lie_in_the_past()
    {
        var other = new Window(new DateOnly(2023, 3, 1), new DateOnly(2023, 4, 30));
        Assert.Equal("indicators.windows-overlap", Refused(Reached(10), Around with { Others = [other] }));
        Assert.Equal(10, Recorded(Reached(10), Around with { Others = [Quarter] }).Quantity);
        Assert.Equal("indicators.day-in-future", Refused(Reached(10) with { Window = new Window(Quarter.From, new DateOnly(2023, 6, 16)) }));
        Assert.Equal("indicators.window-wrong", Refused(Reached(10) with { Window = new Window(Quarter.To, Quarter.From) }));
    }

    [Theory]
    [InlineData("2022-12-01", "2023-05-31", null)]
    [InlineData("2022-11-30", "2023-05-31", "indicators.outside-sector-year")]
    public void A_branch_keeps_its_own_statistical_year(string from, string to, string? refusal)
    {
        var cases = Reached(3) with { Measure = "manual.procuracy-cases", Window = new Window(DateOnly.Parse(from, null), DateOnly.Parse(to, null)) };
        Assert.Equal(refusal, new EnterFigure(cases).Decide(null, Around) is Decision.No no ? no.Refusal.Code : null);
    }

    [Fact]
    public void The_counting_line_is_added_by_part_and_the_other_only_shown()
    {
        Assert.Equal([("part=children", 30L), ("part=women", 70L)], Counted(Reached(100, ("women", 70), ("children", 30))).Select(fact => (fact.Dimensions, fact.Quantity)));
        Assert.Empty(Counted(Reached(100) with { IsOfWhich = true }));
        Assert.Empty(Counted(Reached(5000) with { Measure = "manual.population" }));
    }

    [Fact]
    public void A_figure_typed_again_replaces_the_earlier() => Assert.Equal(
        [90L], new EnteredFacts().Count([At(1, Recorded(Reached(100))), At(2, Recorded(Reached(90)))]).Select(fact => fact.Quantity));

    [Fact]
    public void History_counts_as_the_registers_own_measure_and_bears_its_mark()
    {
        var history = new HistoryEntered("case.opened", Commune, new Window(new DateOnly(2018, 1, 1), new DateOnly(2018, 12, 31)), "foreign=no", 7, "Báo cáo năm 2018", null, default);
        var entered = Assert.IsType<HistoryEntered>(Assert.IsType<Decision.Events>(new EnterHistory(history).Decide(null, Around.Today)).Recorded[0]);
        var fact = Assert.Single(new HistoryFacts().Count([At(1, entered)]));
        Assert.Equal(("case.opened", new DateOnly(2018, 12, 31), "foreign=no;history=yes", 7L), (fact.Measure, fact.OccurredOn, fact.Dimensions, fact.Quantity));
        Assert.Equal("indicators.dimensions-wrong", new EnterHistory(history with { Dimensions = "tên Nguyễn" }).Decide(null, Around.Today) is Decision.No no ? no.Refusal.Code : null);
        Assert.Equal("indicators.no-such-measure", new EnterHistory(history with { Measure = "manual.population" }).Decide(null, Around.Today) is Decision.No none ? none.Refusal.Code : null);
    }

    private static FigureEntered Reached(long whole, params (string Code, long Quantity)[] parts) => new(
        "manual.people-reached", Commune, null, Quarter, whole, [.. parts.Select(part => new EnteredPart(part.Code, part.Quantity))], "Sổ tuyên truyền", "Đếm theo danh sách", null, false, Quarter.To);

    private static IEnumerable<Fact> Counted(FigureEntered figure) => new EnteredFacts().Count([At(1, Recorded(figure))]);

    private static FigureEntered Recorded(FigureEntered figure, EnteredAround? around = null) =>
        Assert.IsType<FigureEntered>(Assert.IsType<Decision.Events>(new EnterFigure(figure).Decide(null, around ?? Around)).Recorded[0]);

    private static string? Refused(FigureEntered figure, EnteredAround? around = null) => new EnterFigure(figure).Decide(null, around ?? Around) is Decision.No no ? no.Refusal.Code : null;

    private static Recorded At(int version, object e) => EnteredLog.At(version, e);
}
