using HaiDang.Kernel.Rules;
using HaiDang.Modules.Indicators;

namespace HaiDang.Tests.Modules.Indicators;

public sealed class RoundingTests
{
    [Theory]
    [InlineData(IndicatorUnit.Percent, 0.9005, "90.1")]
    [InlineData(IndicatorUnit.Percent, 0.90049, "90.0")]
    [InlineData(IndicatorUnit.Points, -0.0025, "-0.3")]
    [InlineData(IndicatorUnit.Days, 2.5, "3")]
    public void A_half_goes_away_from_zero(IndicatorUnit unit, double amount, string shown)
    {
        var rule = Rounding.Of(unit, new DateOnly(2023, 6, 1));

        var rounded = rule.Round(IndicatorValue.InUnit((decimal)amount, unit), rule.Decimals);

        Assert.Equal(shown, rounded.ToString(System.Globalization.CultureInfo.InvariantCulture));
    }

    [Fact]
    public void A_unit_without_a_rule_is_an_error_of_the_file()
    {
        using var text = new StringReader("rounding:\n  - {unit: count, from: 2012-01-01, halves: to-even, source: thử}\n");
        var file = DatedYaml.Read("rounding.yaml", text);

        Assert.Throws<DataFileException>(() => Rounding.Read(file));
    }
}
