using HaiDang.Modules.Indicators.Formulas;

namespace HaiDang.Tests.Modules.Indicators;

/// <summary>What a formula may say, and what is said of one that can't be read.</summary>
public sealed class FormulaTextTests
{
    [Fact]
    public void A_share_is_a_numerator_over_a_denominator() =>
        Assert.Equal(
            new Formula.Ratio(new Formula.Flow(Counts("tip.classified")), new Formula.Flow(Counts("tip.received"))),
            FormulaText.Read("flow(tip.classified) / flow(tip.received)"));

    [Fact]
    public void What_is_resolved_is_held_against_what_stood_and_what_came()
    {
        var ratio = Assert.IsType<Formula.Ratio>(FormulaText.Read("flow(tip.resolved) / (opening(in: tip.received, tip.resumed out: tip.resolved) + flow(tip.received, tip.resumed))"));
        var sum = Assert.IsType<Formula.Sum>(ratio.Denominator);
        Assert.Equal(new Formula.Stock(Counts("tip.received", "tip.resumed"), Counts("tip.resolved"), AtStart: true), sum.First);
        Assert.Equal([(true, (Formula)new Formula.Flow(Counts("tip.received", "tip.resumed")))], sum.Rest);
    }

    [Fact]
    public void A_measure_with_a_hyphen_isnt_a_difference()
    {
        Assert.Equal(new Formula.Flow(Counts("planning.contributions-done")), FormulaText.Read("flow(planning.contributions-done)"));
        var difference = Assert.IsType<Formula.Sum>(FormulaText.Read("flow(a.b) - flow(c.d)"));
        Assert.False(difference.Rest.Single().Adds);
    }

    [Fact]
    public void Dimensions_choose_what_counts()
    {
        var flow = Assert.IsType<Formula.Flow>(FormulaText.Read("flow(case.opened where article=150|151 and foreign=yes)"));
        Assert.Equal("case.opened where article=150|151 and foreign=yes", flow.Counted.ToString());
    }

    [Fact]
    public void Other_windows_and_other_indicators_have_names()
    {
        Assert.Equal(new Formula.Points(new Formula.Reference("TN-T3.2", 8), Shift.EndingIn(2018)), FormulaText.Read("points(TN-T3.2, 2018)"));
        Assert.Equal(new Formula.Change(new Formula.Flow(Counts("case.opened")), Shift.LastYear), FormulaText.Read("change(flow(case.opened))"));
        Assert.Equal(new Formula.Change(new Formula.Flow(Counts("case.opened")), Shift.Before), FormulaText.Read("change(flow(case.opened), previous)"));
        Assert.Equal(
            new Formula.Ratio(new Formula.Distinct(Counts("material.used"), DistinctBy.Place), new Formula.Listed("communes")),
            FormulaText.Read("distinct(material.used by place) / listed(communes)"));
    }

    [Theory]
    [InlineData("", 1)]
    [InlineData("flow(", 6)]
    [InlineData("flow(tip.received", 18)]
    [InlineData("flow(tip.received) flow(tip.resolved)", 20)]
    [InlineData("flow(tip.received) /", 21)]
    [InlineData("sum(tip.received)", 1)]
    [InlineData("distinct(a.b by month)", 17)]
    [InlineData("in-year(flow(a.b), soon)", 24)]
    [InlineData("flow(a.b where kind)", 20)]
    [InlineData("flow", 5)]
    public void A_fault_names_its_column(string written, int column) => Assert.Equal(column, Assert.Throws<FormulaException>(() => FormulaText.Read(written)).Column);

    [Fact]
    public void Brackets_without_end_are_refused_and_not_followed() =>
        Assert.Throws<FormulaException>(() => FormulaText.Read(new string('(', 100_000)));

    private static Counted Counts(params string[] measures) => new(measures, []);
}
