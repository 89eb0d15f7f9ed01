using HaiDang.Kernel.Calendar;
using HaiDang.Modules.Victims;

namespace HaiDang.Tests.Modules.Victims;

public sealed class AgeBandsTests
{
    /// <summary>Điều 417 Bộ luật Tố tụng hình sự 2015: of a month or year alone the last day counts.</summary>
    [Theory]
    [InlineData("2007-06-01", "2023-06-01", "From16To17")]
    [InlineData("2007-06-02", "2023-06-01", "Under16")]
    [InlineData("2005-06", "2023-06-29", "From16To17")]
    [InlineData("2005-06", "2023-06-30", "Adult")]
    [InlineData("2005", "2023-12-30", "From16To17")]
    [InlineData("2005", "2023-12-31", "Adult")]
    [InlineData("2004", "2023-01-01", "Adult")]
    [InlineData("2004-02-29", "2022-02-28", "From16To17")]
    [InlineData("2004-02-29", "2022-03-01", "Adult")]
    [InlineData("2023", "2023-06-01", "Under16")]
    [InlineData("2023-06-02", "2023-06-01", "Unknown")]
    public void Whoever_may_be_a_child_is_one(string born, string day, string band) =>
        Assert.Equal(band, AgeBands.At(PartialDate.TryParse(born)!.Value, DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture)).ToString());

    [Theory]
    [InlineData("2005", "From16To17 Adult")]
    [InlineData("2007", "Under16 From16To17")]
    [InlineData("2010", "Under16")]
    [InlineData("1990", "Adult")]
    public void A_year_leaves_open_what_it_leaves_open(string born, string bands) => Assert.Equal(
        bands, string.Join(' ', Enum.GetValues<AgeBand>().Where(band => band is not AgeBand.Unknown && AgeBands.MayBe(band, PartialDate.TryParse(born)!.Value, new DateOnly(2023, 6, 1)))));
}
