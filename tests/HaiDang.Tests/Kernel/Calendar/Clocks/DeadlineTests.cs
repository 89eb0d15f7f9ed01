using HaiDang.Kernel.Calendar.Clocks;
using HaiDang.Kernel.Rules;

namespace HaiDang.Tests.Kernel.Calendar.Clocks;

public sealed class DeadlineTests
{
    private static readonly LegalClocks Clocks = LegalClocks.VietNam;

    [Theory]
    [InlineData("", "2026-03-26", ClockState.Running, 4)]
    [InlineData("", "2026-03-27", ClockState.DueSoon, 3)]
    [InlineData("", "2026-03-30", ClockState.DueSoon, 0)]
    [InlineData("", "2026-03-31", ClockState.Late, 1)]
    [InlineData("met 2026-03-30", "2026-04-30", ClockState.MetInTime, 0)]
    [InlineData("met 2026-04-02", "2026-04-30", ClockState.MetLate, 3)]
    [InlineData("met 2026-04-02", "2026-04-01", ClockState.Late, 2)]
    [InlineData("stopped 2026-03-20", "2026-05-20", ClockState.Suspended, 61)]
    [InlineData("stopped 2026-03-20", "2026-03-19", ClockState.Running, 11)]
    public void A_clock_stands_on_a_day_as_what_had_happened_by_then(string happened, string day, ClockState state, int days) =>
        Assert.Equal(new ClockReading(state, days), Reckoned("tip-off.resolve", "2026-03-10", happened).On(Asked.Day(day), Clocks.Words.SoonDays));

    [Fact]
    public void A_day_met_on_the_moved_last_day_is_in_time() =>
        Assert.Equal(ClockState.MetInTime, Reckoned("tip-off.resolve", "2026-01-30", "met 2026-02-23").On(Asked.Day("2026-03-01"), 3).State);

    [Theory]
    [InlineData("tip-off.resolve", "extended 2026-03-28; extended 2026-05-08 asked 2026-05-06", ClockFaultKind.AskedLate, "2026-05-05", "2026-07-10")]
    [InlineData("tip-off.resolve", "extended 2026-04-01", ClockFaultKind.DecidedLate, "2026-03-30", "2026-05-10")]
    [InlineData("tip-off.resolve", "extended 2026-03-28 of 3 months", ClockFaultKind.TooLong, "2026-05-10", "2026-05-10")]
    [InlineData("tip-off.resolve", "extended 2026-03-28; extended 2026-05-05; extended 2026-07-01", ClockFaultKind.NoFurther, null, "2026-07-10")]
    [InlineData("tip-off.resolve", "stopped 2026-03-30; resumed 2026-04-30; extended 2026-05-05", ClockFaultKind.NoFurther, null, "2026-05-30")]
    [InlineData("tip-off.resolve", "extended 2026-03-01", ClockFaultKind.BeforeStart, "2026-03-10", "2026-03-30")]
    [InlineData("tip-off.resolve", "met 2026-03-20; extended 2026-03-28", ClockFaultKind.AfterMet, "2026-03-20", "2026-03-30")]
    [InlineData("tip-off.resolve", "resumed 2026-03-28", ClockFaultKind.OutOfTurn, null, "2026-03-30")]
    [InlineData("tip-off.resolve", "stopped 2026-03-20; stopped 2026-03-28", ClockFaultKind.OutOfTurn, null, "2026-03-30")]
    [InlineData("victim.stay", "extended 2026-07-01", ClockFaultKind.LengthMissing, null, "2026-07-07")]
    public void What_goes_against_the_rule_is_named_and_the_deadline_stands(string clock, string happened, ClockFaultKind kind, string? bound, string counted)
    {
        var deadline = Reckoned(clock, "2026-03-10", happened);

        var fault = Assert.Single(deadline.Faults);
        Assert.Equal((kind, bound is null ? null : Asked.Day(bound), Asked.Day(counted)), (fault.Kind, fault.Bound, deadline.Unrolled));
    }

    [Fact]
    public void What_happened_is_taken_by_day_whatever_order_it_was_entered_in() => Assert.Equal(
        Reckoned("tip-off.resolve", "2026-03-10", "extended 2026-03-28; stopped 2026-05-01").Unrolled,
        Reckoned("tip-off.resolve", "2026-03-10", "stopped 2026-05-01; extended 2026-03-28").Unrolled);

    [Fact]
    public void An_order_may_name_less_than_the_law_allows_and_never_more()
    {
        var question = Asked.Of("detention.investigate", "2026-01-20", ofClass: "serious");

        Assert.Equal(new DateOnly(2026, 3, 20), Clocks.Reckon(question with { Ordered = new Length(2) })!.Due);
        var tooLong = Clocks.Reckon(question with { Ordered = new Length(5) })!;
        Assert.Equal((new DateOnly(2026, 4, 19), ClockFaultKind.TooLong), (tooLong.Due, Assert.Single(tooLong.Faults).Kind));
    }

    [Fact]
    public void The_fourth_extension_of_an_investigation_needs_an_especially_complex_case()
    {
        const string four = "extended 2026-01-01; extended 2026-05-01; extended 2026-09-01; extended 2026-12-01";
        var plain = Clocks.Reckon(Asked.Of("case.investigate", "2025-10-01", four, "especially-serious"))!;
        var complex = Clocks.Reckon(Asked.Of("case.investigate", "2025-10-01", four, "especially-serious", "especially-complex"))!;

        Assert.Equal((new DateOnly(2027, 2, 1), ClockFaultKind.NoFurther), (plain.Unrolled, Assert.Single(plain.Faults).Kind));
        Assert.Equal(new DateOnly(2027, 6, 1), complex.Unrolled);
    }

    [Fact]
    public void Without_a_class_or_a_rule_there_is_no_deadline_and_it_says_why()
    {
        var noClass = Asked.Of("case.investigate", "2026-01-20");
        var noRule = Asked.Of("victim.decide-hardship", "2020-01-20");

        Assert.Equal((null, NoDeadline.ClassMissing), (Clocks.Reckon(noClass), Clocks.Lacks(noClass)));
        Assert.Equal((null, NoDeadline.NoRuleThatDay), (Clocks.Reckon(noRule), Clocks.Lacks(noRule)));
        Assert.Null(Clocks.Lacks(Asked.Of("tip-off.resolve", "2026-03-10")));
        Assert.Throws<ArgumentException>(() => Clocks.Reckon(Asked.Of("tip-off.forget", "2026-03-10")));
    }

    [Fact]
    public void A_last_day_in_a_year_whose_days_off_are_unknown_is_left_where_it_is_and_marked()
    {
        var deadline = Reckoned("tip-off.resolve", "2031-01-20", "");

        Assert.Equal((new DateOnly(2031, 2, 9), false), (deadline.Due, deadline.IsSure));
        Assert.Equal(ClockStepKind.NotMoved, deadline.Steps[^1].Kind);
    }

    [Fact]
    public void A_deadline_that_rests_on_our_reading_is_marked_to_be_checked()
    {
        Assert.True(Reckoned("tip-off.resolve", "2026-03-10", "extended 2026-03-28").IsSure);
        Assert.False(Clocks.Reckon(Asked.Of("case.decide-prosecution", "2026-03-02", "stopped 2026-03-10; resumed 2026-03-20", "serious"))!.IsSure);
        Assert.False(Clocks.Reckon(Asked.Of("case.investigate", "2026-03-02", "stopped 2026-06-01; resumed 2026-07-01", "serious"))!.IsSure);
        Assert.False(Reckoned("victim.identify", "2026-03-02", "").IsSure);
    }

    [Fact]
    public void A_working_day_limit_over_a_day_off_not_yet_decided_is_marked_to_be_checked()
    {
        Assert.False(Reckoned("victim.decide-hardship", "2026-11-16", "").IsSure);
        Assert.True(Reckoned("victim.decide-hardship", "2026-10-05", "").IsSure);
    }

    [Fact]
    public void An_office_can_put_an_edition_of_its_own_in_place_of_ours()
    {
        var own = Clocks.With(DatedYaml.Read("own.yaml", new StringReader("""
            editions:
              - {clock: tip-off.resolve, from: 2026-07-01, to: 2026-12-31, source: Quy định mới, length: 15 days}
            """)));

        Assert.Equal(new DateOnly(2026, 7, 16), own.Reckon(Asked.Of("tip-off.resolve", "2026-07-01"))!.Due);
        Assert.True(own.Reckon(Asked.Of("tip-off.resolve", "2026-07-01"))!.Edition.IsOfOffice);
        Assert.Equal(new DateOnly(2026, 7, 20), own.Reckon(Asked.Of("tip-off.resolve", "2026-06-30"))!.Due);
        Assert.Equal(new DateOnly(2027, 1, 21), own.Reckon(Asked.Of("tip-off.resolve", "2027-01-01"))!.Due);
        Assert.Equal(new DateOnly(2026, 7, 21), Reckoned("tip-off.resolve", "2026-07-01", "").Due);
    }

    [Theory]
    [InlineData("editions: [{clock: tip-off.forget, from: 2026-01-01, source: x, length: 15 days}]", "no clock is called")]
    [InlineData("editions: [{clock: tip-off.resolve, from: 2026-01-01, source: x, length: 15 moons}]", "is no length")]
    [InlineData("editions: [{clock: tip-off.resolve, from: 2026-01-01, to: 2025-01-01, source: x, length: 15 days}]", "ends before it begins")]
    [InlineData("editions: [{clock: tip-off.resolve, from: 2026-01-01, source: x}]", "either a length or terms")]
    [InlineData("editions: [{clock: tip-off.resolve, from: 2026-01-01, length: 15 days}]", "'source' is missing")]
    public void A_faulty_edition_is_refused_with_what_is_wrong(string yaml, string what) =>
        Assert.Contains(what, Assert.Throws<DataFileException>(() => Clocks.With(DatedYaml.Read("own.yaml", new StringReader(yaml)))).Message, StringComparison.Ordinal);

    [Fact]
    public void Every_edition_has_a_source_and_every_clock_and_circumstance_both_languages()
    {
        Assert.All(Clocks.Editions, edition => Assert.NotEmpty(edition.Source));
        Assert.All(Clocks.Rules, rule => Assert.All<string>([rule.Name.Vi, rule.Name.En, rule.Starts.Vi, rule.Starts.En], Assert.NotEmpty));
        Assert.True(Clocks.Rules.Count >= 30);
    }

    [Theory]
    [InlineData("20 days")]
    [InlineData("1 month 15 days")]
    [InlineData("9 working days")]
    [InlineData("24 hours")]
    public void A_length_is_written_as_it_is_read(string written) => Assert.Equal(written, Length.TryParse(written)!.Value.ToString());

    [Theory]
    [InlineData("3 months", 1, 2, "1 month 15 days")]
    [InlineData("45 days", 1, 2, "22 days")]
    [InlineData("15 days", 1, 2, "7 days")]
    [InlineData("1 day", 1, 2, "1 day")]
    [InlineData("4 months", 2, 3, "2 months 20 days")]
    [InlineData("9 working days", 1, 2, "4 working days")]
    public void A_part_of_a_length_is_rounded_down_and_is_never_nothing(string whole, int part, int of, string shared) =>
        Assert.Equal(shared, Length.TryParse(whole)!.Value.Share(part, of).ToString());

    [Theory]
    [InlineData("")]
    [InlineData("0 days")]
    [InlineData("20")]
    [InlineData("-3 days")]
    [InlineData("2 months 3 working days")]
    public void What_is_no_length_is_none(string written) => Assert.Null(Length.TryParse(written));

    private static Deadline Reckoned(string clock, string start, string happened) => Clocks.Reckon(Asked.Of(clock, start, happened))!;
}
