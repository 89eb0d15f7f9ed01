using System.Globalization;
using HaiDang.Kernel.Calendar;
using HaiDang.Kernel.Rules;

namespace HaiDang.Tests.Kernel.Calendar;

public sealed class WorkingDaysTests
{
    private static readonly WorkingDays Days = WorkingDays.VietNam;

    [Theory]
    [InlineData("2023-06-15", true)]
    [InlineData("2023-06-17", false)]
    [InlineData("2023-01-26", false)]
    [InlineData("2023-01-27", true)]
    [InlineData("2023-05-03", false)]
    [InlineData("2019-05-04", true)]
    [InlineData("2019-04-29", false)]
    [InlineData("2019-01-05", true)]
    [InlineData("2026-08-22", true)]
    public void Weekends_holidays_days_in_lieu_and_swapped_days_are_told_apart(string day, bool works) =>
        Assert.Equal(works, Days.IsWorking(DateOnly.Parse(day, CultureInfo.InvariantCulture)));

    [Theory]
    [InlineData("2023-05-19", "2023-05-19")]
    [InlineData("2023-04-29", "2023-05-04")]
    [InlineData("2019-02-02", "2019-02-11")]
    public void A_limit_of_law_that_ends_on_a_day_off_ends_on_the_next_working_day(string counted, string last)
    {
        var (day, rule) = Days.LastDayOfLimit(DateOnly.Parse(counted, CultureInfo.InvariantCulture))!.Value;

        Assert.Equal(DateOnly.Parse(last, CultureInfo.InvariantCulture), day);
        Assert.Equal(counted == last ? null : "Điều 148 khoản 5 Bộ luật Dân sự 2015", rule?.Source);
    }

    [Fact]
    public void The_rule_of_a_day_is_that_of_the_code_in_force() =>
        Assert.Equal("Điều 153 khoản 5 Bộ luật Dân sự 2005", Days.LastDayOfLimit(new DateOnly(2016, 4, 16))!.Value.MovedBy!.Source);

    [Fact]
    public void A_year_without_data_is_unknown_and_nobody_guesses_it()
    {
        Assert.False(Days.Knows(2031));
        Assert.Null(Days.IsWorking(new DateOnly(2031, 3, 3)));
        Assert.Null(Days.OnOrAfter(new DateOnly(2027, 12, 31).AddDays(2)));
        Assert.Null(Days.LastDayOfLimit(new DateOnly(2015, 6, 1)));
        Assert.Null(Days.Count(new Window(new DateOnly(2027, 12, 30), new DateOnly(2028, 1, 3))));
    }

    [Fact]
    public void Working_days_are_counted_with_both_ends() =>
        Assert.Equal(18, Days.Count(new Window(new DateOnly(2023, 4, 24), new DateOnly(2023, 5, 22))));

    [Fact]
    public void Tet_and_the_day_of_the_hung_kings_are_those_of_the_moon()
    {
        var moon = new ChineseLunisolarCalendar();
        foreach (var year in Days.Years)
        {
            Assert.Equal(DateOnly.FromDateTime(moon.ToDateTime(year, 1, 1, 0, 0, 0, 0)), Days.Tet(year));
            var leap = moon.GetLeapMonth(year);
            var third = moon.ToDateTime(year, leap is > 0 and <= 3 ? 4 : 3, 10, 0, 0, 0, 0);
            var printed = Assert.Single(Days.In(new Window(new DateOnly(year, 1, 1), new DateOnly(year, 12, 31))), day => day.Occasion == "hung-kings");
            Assert.Equal(DateOnly.FromDateTime(third), printed.Day);
        }
    }

    [Fact]
    public void Every_year_has_each_public_holiday_five_weekdays_of_tet_and_a_worked_day_for_each_swapped_one()
    {
        Assert.Equal(Enumerable.Range(2016, 12), Days.Years);
        var all = Days.In(new Window(new DateOnly(2016, 1, 1), new DateOnly(2027, 12, 31)));
        foreach (var year in Days.Years)
        {
            var days = all.Where(day => day.Day.Year == year).ToList();
            Assert.Equal(
                [(1, 1), (4, 30), (5, 1), (9, 2)],
                days.Where(day => (day.Day.Month, day.Day.Day) is (1, 1) or (4, 30) or (5, 1) or (9, 2)).Select(day => (day.Day.Month, day.Day.Day)));
            Assert.Equal(5, days.Count(day => day.Occasion == "lunar-new-year" && day.Day.DayOfWeek is not DayOfWeek.Saturday and not DayOfWeek.Sunday));
            Assert.Contains(days, day => day.Day == Days.Tet(year) && day.Occasion == "lunar-new-year");
        }

        Assert.Equal(
            all.Where(day => day.Occasion == "swapped").Select(day => day.Day),
            all.Where(day => day.InPlaceOf is not null).Select(day => day.InPlaceOf!.Value).Order());
    }

    [Fact]
    public void What_no_notice_says_yet_is_marked()
    {
        Assert.False(Days.On(new DateOnly(2027, 2, 8))!.IsSure);
        Assert.False(Days.On(new DateOnly(2026, 11, 24))!.IsSure);
        Assert.True(Days.On(new DateOnly(2023, 1, 23))!.IsSure);
    }

    [Theory]
    [InlineData("- {from: 2024-01-01, occasion: moon}", "isn't known")]
    [InlineData("- {from: 2023-12-31, occasion: new-year}", "don't lie in their year")]
    [InlineData("- {from: 2024-01-01, occasion: new-year}\n      - {from: 2024-01-01, occasion: new-year}", "stands twice")]
    [InlineData("- {from: 2024-01-01, occasion: new-year, sure: no}", "unknown key")]
    public void A_wrong_entry_is_named_with_its_line(string off, string says)
    {
        var text = "weekly-rest: [saturday, sunday]\noccasions:\n  - {id: new-year, vi: Tết Dương lịch, en: New Year}\nyears:\n"
            + "  - year: 2024\n    source: Thử\n    tet: 2024-02-10\n    off:\n      " + off;

        var fault = Assert.Throws<DataFileException>(() => WorkingDays.Read(DatedYaml.Read("thu.yaml", new StringReader(text))));

        Assert.Contains(says, fault.Message, StringComparison.Ordinal);
    }
}
