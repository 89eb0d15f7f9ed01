using HaiDang.Kernel.Calendar;
using HaiDang.Kernel.Facts;
using HaiDang.Kernel.Storage;
using HaiDang.Modules.Indicators;
using HaiDang.Modules.Indicators.Formulas;
using HaiDang.Tests.Kernel.Facts;
using HaiDang.Tests.Support;

namespace HaiDang.Tests.Modules.Indicators;

/// <summary>Indicators over real facts: crates that come in, are filled and leave.</summary>
public sealed class IndicatorEngineTests
{
    private static readonly DateOnly Day = CrateLedger.Day;
    private static readonly Window Year = new(new DateOnly(2023, 1, 1), new DateOnly(2023, 12, 31));
    private static readonly DatedLists Lists = new(new Dictionary<string, Func<DateOnly, int?>> { ["sheds"] = _ => 4, ["gone"] = _ => null });

    [Theory, EachStore]
    public async Task A_share_has_its_numerator_and_denominator(StoreKind kind)
    {
        await using var opened = await TestStore.Open(kind);
        var crates = await Filled(opened.Store);

        var value = await Value(crates, "flow(tests.crates-out) / flow(tests.crates-in)", Year);

        Assert.Equal((0.25m, 1m, 4m), (value.Amount, value.Numerator, value.Denominator));
    }

    [Theory, EachStore]
    public async Task Of_nothing_a_share_is_not_applicable(StoreKind kind)
    {
        await using var opened = await TestStore.Open(kind);
        var crates = await Filled(opened.Store);
        var before = new Window(new DateOnly(2020, 1, 1), new DateOnly(2020, 12, 31));

        var value = await Value(crates, "flow(tests.crates-out) / flow(tests.crates-in)", before);

        Assert.Equal((null, ValueStatus.NotApplicable), (value.Amount, value.Status));
        Assert.Equal(0m, (await Value(crates, "flow(tests.crates-out)", before)).Amount);
    }

    [Theory, EachStore]
    public async Task What_stood_and_what_came_is_what_went_and_what_stands(StoreKind kind)
    {
        await using var opened = await TestStore.Open(kind);
        var crates = await Filled(opened.Store);
        const string Balance = "opening(in: tests.crates-in out: tests.crates-out) + flow(tests.crates-in) - flow(tests.crates-out) - closing(in: tests.crates-in out: tests.crates-out)";
        foreach (var window in new[] { Year, new Window(Day, Day), new Window(Day.AddDays(1), Day.AddDays(2)), new Window(Day.AddDays(3), Day.AddDays(40)) })
        {
            Assert.Equal(0m, (await Value(crates, Balance, window)).Amount);
        }

        Assert.Equal(3m, (await Value(crates, "closing(in: tests.crates-in out: tests.crates-out)", Year)).Amount);
    }

    [Theory, EachStore]
    public async Task Dimensions_distinct_places_and_lists_are_counted(StoreKind kind)
    {
        await using var opened = await TestStore.Open(kind);
        var crates = await Filled(opened.Store);

        Assert.Equal(3m, (await Value(crates, "flow(tests.crates-in where wood=lim)", Year)).Amount);
        Assert.Equal(4m, (await Value(crates, "flow(tests.crates-in where wood=lim|gụ and lid=no)".Replace("gụ", "gu"), Year)).Amount);
        Assert.Equal(0.5m, (await Value(crates, "distinct(tests.crates-in by place) / listed(sheds)", Year)).Amount);
        Assert.Equal(ValueStatus.BaselineMissing, (await Value(crates, "flow(tests.crates-in) / listed(gone)", Year)).Status);
    }

    [Theory, EachStore]
    public async Task A_change_on_nothing_is_not_applicable_and_points_need_a_baseline(StoreKind kind)
    {
        await using var opened = await TestStore.Open(kind);
        var crates = await Filled(opened.Store);

        Assert.Equal(ValueStatus.NotApplicable, (await Value(crates, "change(flow(tests.crates-in))", Year)).Status);
        Assert.Equal(ValueStatus.BaselineMissing, (await Value(crates, "points(flow(tests.crates-out) / flow(tests.crates-in), 2018)", Year)).Status);
        Assert.Equal(-1m, (await Value(crates, "change(flow(tests.crates-in))", new Window(new DateOnly(2024, 1, 1), new DateOnly(2024, 12, 31)))).Amount);
    }

    [Theory, EachStore]
    public async Task Split_by_body_each_has_its_own_value(StoreKind kind)
    {
        await using var opened = await TestStore.Open(kind);
        var crates = await Filled(opened.Store);
        var share = Indicator("flow(tests.crates-out) / flow(tests.crates-in)");

        var answer = await new IndicatorEngine(crates.Sums, Lists).Ask(
            crates.Reader(CrateLedger.North, CrateLedger.Centre), new IndicatorQuestion([share], Year) { By = new FactGrouping.ByOrganisation() }, default);

        Assert.Equal(1m / 3, answer.Value("X", "bac")!.Amount);
        Assert.Equal(0m, answer.Value("X", "trung")!.Amount);
    }

    [Theory, EachStore]
    public async Task An_amendment_changes_today_and_not_what_was_known_before(StoreKind kind)
    {
        await using var opened = await TestStore.Open(kind);
        var crates = await Filled(opened.Store);
        var engine = new IndicatorEngine(crates.Sums, Lists);
        var question = new IndicatorQuestion([Indicator("flow(tests.crates-in where wood=lim)")], Year);
        var reader = crates.Reader(CrateLedger.North, CrateLedger.Centre);
        var then = await engine.Ask(reader, question, default);

        await crates.Amend("a", 1, new CrateCame("P1", "gu", Day));

        Assert.Equal(2m, (await engine.Ask(reader, question, default)).Value("X")!.Amount);
        Assert.Equal(3m, (await engine.Ask(reader, question with { KnownAt = new KnownAt.Positions(then.Positions) }, default)).Value("X")!.Amount);
    }

    [Theory, EachStore]
    public async Task A_value_stands_beside_last_year_the_window_before_and_the_baseline(StoreKind kind)
    {
        await using var opened = await TestStore.Open(kind);
        var crates = await Filled(opened.Store);
        await crates.Do(CrateLedger.North, "older", new CrateCame("P1", "lim", Day.AddYears(-1)));
        await crates.Do(CrateLedger.North, "before", new CrateCame("P1", "lim", Day.AddMonths(-1)), new CrateLeft(Day.AddMonths(-1)));
        var june = WindowOf("2023-06-01", "2023-06-30");

        var compared = await new IndicatorEngine(crates.Sums, Lists).Compare(
            crates.Reader(CrateLedger.North, CrateLedger.Centre), new IndicatorQuestion([Indicator("flow(tests.crates-out) / flow(tests.crates-in)")], june), 2018, default);

        Assert.Equal((0.25m, 0m, 1m), (compared.Now.Value("X")!.Amount, compared.LastYear.Value("X")!.Amount, compared.Previous.Value("X")!.Amount));
        Assert.Equal((null, ValueStatus.NotApplicable), (compared.Baseline!.Value("X")!.Amount, compared.Baseline.Value("X")!.Status));
        Assert.Equal(compared.Now.Positions, compared.Baseline.Positions);
    }

    [Theory]
    [InlineData("2023-11-16", "2024-11-15", "2022-11-16", "2023-11-15")]
    [InlineData("2024-02-01", "2024-02-29", "2023-02-01", "2023-02-28")]
    [InlineData("2023-02-01", "2023-02-28", "2022-02-01", "2022-02-28")]
    [InlineData("2025-02-01", "2025-02-28", "2024-02-01", "2024-02-29")]
    public void The_same_window_of_last_year_ends_its_months(string from, string to, string thenFrom, string thenTo) =>
        Assert.Equal(WindowOf(thenFrom, thenTo), WindowShifts.Shifted(WindowOf(from, to), Shift.LastYear));

    [Theory]
    [InlineData("2023-01-01", "2023-03-31", "2022-10-01", "2022-12-31")]
    [InlineData("2023-02-16", "2023-05-15", "2022-11-16", "2023-02-15")]
    [InlineData("2023-03-01", "2023-03-10", "2023-02-19", "2023-02-28")]
    public void The_window_before_ends_where_this_begins(string from, string to, string thenFrom, string thenTo) =>
        Assert.Equal(WindowOf(thenFrom, thenTo), WindowShifts.Shifted(WindowOf(from, to), Shift.Before));

    [Theory]
    [InlineData(Comparator.Above, 90, 9, 10, TargetVerdict.NotMet)]
    [InlineData(Comparator.Above, 90, 91, 100, TargetVerdict.Met)]
    [InlineData(Comparator.AtLeast, 90, 9, 10, TargetVerdict.Met)]
    [InlineData(Comparator.Equal, 100, 3, 3, TargetVerdict.Met)]
    [InlineData(Comparator.Equal, 100, 2, 3, TargetVerdict.NotMet)]
    [InlineData(Comparator.Below, 10, 1, 10, TargetVerdict.NotMet)]
    [InlineData(Comparator.AtMost, 10, 1, 10, TargetVerdict.Met)]
    [InlineData(Comparator.Above, 90, 0, 0, TargetVerdict.CannotBeJudged)]
    public void A_target_is_judged_as_it_is_worded(Comparator comparator, int target, int over, int under, TargetVerdict verdict)
    {
        var indicator = Indicator("flow(tests.crates-out) / flow(tests.crates-in)") with { Target = new IndicatorTarget(comparator, target) };
        var value = new IndicatorValue(under == 0 ? null : (decimal)over / under, over, under, under == 0 ? ValueStatus.NotApplicable : ValueStatus.Known, false);
        Assert.Equal(verdict, Judging.Judge(indicator, value));
    }

    private static Window WindowOf(string from, string to) =>
        new(DateOnly.Parse(from, System.Globalization.CultureInfo.InvariantCulture), DateOnly.Parse(to, System.Globalization.CultureInfo.InvariantCulture));

    private static Indicator Indicator(string formula) => new("X", "Thử", "Test", formula, FormulaText.Read(formula), IndicatorUnit.Percent, Direction.Up, [], "thử") { Decimals = 1 };

    private static async Task<IndicatorValue> Value(CrateLedger crates, string formula, Window window)
    {
        var answer = await new IndicatorEngine(crates.Sums, Lists).Ask(
            crates.Reader(CrateLedger.North, CrateLedger.Centre), new IndicatorQuestion([Indicator(formula)], window), default);
        return answer.Value("X")!;
    }

    private static async Task<CrateLedger> Filled(Store store)
    {
        var crates = await CrateLedger.Open(store, "engine");
        await crates.Do(CrateLedger.North, "a", new CrateCame("P1", "lim", Day));
        await crates.Do(CrateLedger.North, "b", new CrateCame("P1", "lim", Day.AddDays(1)));
        await crates.Do(CrateLedger.North, "c", new CrateCame("P2", "gu", Day.AddDays(1)), new CrateLeft(Day.AddDays(3)));
        await crates.Do(CrateLedger.Centre, "d", new CrateCame("P2", "lim", Day.AddDays(2)));
        return crates;
    }
}
