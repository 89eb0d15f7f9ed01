using HaiDang.Modules.Indicators.Formulas;
using HaiDang.Modules.Indicators.Targets;

namespace HaiDang.Tests.Modules.Indicators.Targets;

/// <summary>What the rest of a year comes to if it goes like what has passed.</summary>
public sealed class ForecastTests
{
    [Theory]
    [InlineData("flow(a)", 24.0)]
    [InlineData("flow(a) / flow(b)", 0.6)]
    [InlineData("flow(a) / (opening(in: c) + flow(b))", 0.48)]
    [InlineData("points(flow(a) / flow(b), 2018)", 0.1)]
    [InlineData("flow(a) - cohort(b)", -16.0)]
    [InlineData("closing(in: c)", null)]
    [InlineData("distinct(a by place)", null)]
    public void What_flows_grows_in_step_and_what_stood_at_the_start_stays(string written, double? projected)
    {
        var formula = FormulaText.Read(written);
        var known = new Dictionary<Formula, decimal?>
        {
            [FormulaText.Read("flow(a)")] = 12, [FormulaText.Read("flow(b)")] = 20, [FormulaText.Read("cohort(b)")] = 20, [FormulaText.Read("opening(in: c)")] = 10,
        };
        foreach (var moved in Forecast.Needed(formula).OfType<Formula.Then>()) known[moved] = 0.5m;

        Assert.Equal((decimal?)projected, Forecast.Of(formula, 2, one => known.GetValueOrDefault(one)));
    }
}
