using System.Globalization;
using HaiDang.Kernel.Calendar;
using HaiDang.Modules.Shell;

namespace HaiDang.Tests.Modules.Shell;

public sealed class FormatTests
{
    private static readonly Format Vietnamese = new(Language.Vietnamese);
    private static readonly Format English = new(Language.English);

    [Fact]
    public void Days_read_as_each_language_writes_them()
    {
        var day = new DateOnly(2023, 5, 12);

        Assert.Equal("12/5/2023", Vietnamese.Day(day));
        Assert.Equal("12 May 2023", English.Day(day));
        Assert.Equal("Thứ Sáu, 12/5/2023", Vietnamese.LongDay(day));
        Assert.Equal("05/4/2023", Vietnamese.Day(new DateOnly(2023, 4, 5)));
    }

    [Fact]
    public void A_day_known_only_to_the_month_says_no_more_than_the_month()
    {
        Assert.Equal("tháng 4/2019", Vietnamese.Day(new PartialDate(2019, 4)));
        Assert.Equal("April 2019", English.Day(new PartialDate(2019, 4)));
        Assert.Equal("năm 2019", Vietnamese.Day(new PartialDate(2019)));
    }

    [Fact]
    public void Numbers_have_a_decimal_comma_in_Vietnamese()
    {
        Assert.Equal("1.234.567", Vietnamese.Number(1_234_567));
        Assert.Equal("1.234,5", Vietnamese.Number(1234.45m, 1));
        Assert.Equal("90,0%", Vietnamese.Percent(90));
        Assert.Equal("1,234.5", English.Number(1234.45m, 1));
    }

    [Fact]
    public void A_paper_prints_a_leading_zero_for_days_below_ten_and_the_first_two_months()
    {
        Assert.Equal("ngày 05 tháng 02 năm 2023", Format.DocumentDay(new DateOnly(2023, 2, 5)));
        Assert.Equal("ngày 22 tháng 3 năm 2023", Format.DocumentDay(new DateOnly(2023, 3, 22)));
    }

    [Fact]
    public void A_moment_is_told_by_the_office_clock()
    {
        Assert.Equal("00:40, 13/5/2023", Vietnamese.Moment(new DateTimeOffset(2023, 5, 12, 17, 40, 0, TimeSpan.Zero)));
    }

    [Fact]
    public void A_window_names_its_year_once()
    {
        Assert.Equal("01/7–30/9/2023", Vietnamese.Window(new Window(new(2023, 7, 1), new(2023, 9, 30))));
        Assert.Equal("16/11/2022–15/11/2023", Vietnamese.Window(new Window(new(2022, 11, 16), new(2023, 11, 15))));
    }

    [Fact]
    public void Numbers_inside_pictures_keep_the_point_whatever_the_machine_speaks()
    {
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("vi-VN");
        try
        {
            Assert.Equal("1234.57", Svg.Number(1234.567));
            Assert.Equal("12/5/2023", Vietnamese.Day(new DateOnly(2023, 5, 12)));
            Assert.Equal("90.0%", English.Percent(90));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
