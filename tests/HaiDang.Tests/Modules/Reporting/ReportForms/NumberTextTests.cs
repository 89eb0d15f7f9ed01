using HaiDang.Modules.Reporting.ReportForms;

namespace HaiDang.Tests.Modules.Reporting.ReportForms;

public sealed class NumberTextTests
{
    [Theory]
    [InlineData("0", 0, "0")]
    [InlineData("1250", 0, "1250")]
    [InlineData("1.250", 0, "1250")]
    [InlineData("1,250", 0, "1250")]
    [InlineData("1.250.000", 0, "1250000")]
    [InlineData("1 250", 0, "1250")]
    [InlineData("12,5", 1, "12.5")]
    [InlineData("12.5", 1, "12.5")]
    [InlineData("1.250,5", 1, "1250.5")]
    [InlineData("1,250.5", 1, "1250.5")]
    [InlineData("12,0", 0, "12")]
    [InlineData("1.250", 1, "1250")]
    public void Comma_and_dot_are_understood(string typed, int decimals, string value) =>
        Assert.Equal(decimal.Parse(value, System.Globalization.CultureInfo.InvariantCulture), NumberText.TryRead(typed, decimals));

    [Theory]
    [InlineData("", 0)]
    [InlineData("-3", 0)]
    [InlineData("12,5", 0)]
    [InlineData("1.25", 0)]
    [InlineData("12.50.3", 0)]
    [InlineData("1.250,5,1", 1)]
    [InlineData("=1+1", 0)]
    [InlineData("khoảng 3", 0)]
    [InlineData("1234567890123456789", 0)]
    public void What_is_no_number_or_two_is_none(string typed, int decimals) => Assert.Null(NumberText.TryRead(typed, decimals));

    [Theory]
    [InlineData(1250, 0, "1.250")]
    [InlineData(12.5, 1, "12,5")]
    [InlineData(0, 0, "0")]
    public void Numbers_are_shown_with_dots_and_a_comma(double value, int decimals, string said) => Assert.Equal(said, NumberText.Say((decimal)value, decimals));
}
