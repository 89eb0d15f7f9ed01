using HaiDang.Kernel.Calendar;

namespace HaiDang.Tests.Kernel.Calendar;

public sealed class PartialDateTests
{
    [Theory]
    [InlineData("2019-04-26", "2019-04-26", "2019-04-26")]
    [InlineData("2024-02", "2024-02-01", "2024-02-29")]
    [InlineData("2023-12", "2023-12-01", "2023-12-31")]
    [InlineData("2019", "2019-01-01", "2019-12-31")]
    public void A_date_covers_all_the_days_it_can_mean(string written, string first, string last)
    {
        var date = PartialDate.TryParse(written)!.Value;

        Assert.Equal((first, last, written), ($"{date.First:yyyy-MM-dd}", $"{date.Last:yyyy-MM-dd}", date.ToString()));
        Assert.Equal(first == last, date.Known is not null);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("26/4/2019")]
    [InlineData("2019-13")]
    [InlineData("2023-02-29")]
    [InlineData("2019-04-00")]
    [InlineData("2019-04-26-01")]
    [InlineData("0")]
    [InlineData("10000")]
    [InlineData("-2019")]
    [InlineData("2019-04-")]
    public void What_names_no_date_is_none(string? written) => Assert.Null(PartialDate.TryParse(written));

    [Fact]
    public void A_whole_day_is_itself()
    {
        var day = new DateOnly(2023, 6, 15);

        Assert.Equal((day, day, day), (PartialDate.Of(day).First, PartialDate.Of(day).Last, PartialDate.Of(day).Known!.Value));
    }
}
