using System.Globalization;
using HaiDang.Kernel.Calendar;
using HaiDang.Kernel.Rules;
using HaiDang.Modules.Reporting.Calendars;

namespace HaiDang.Tests.Modules.Reporting.Calendars;

public sealed class ReportCalendarsTests
{
    [Theory]
    [InlineData("06-thang", "2018-11-16", "2019-05-15", "six-month:2019")]
    [InlineData("ca-nam", "2018-11-16", "2019-11-15", "year:2019")]
    [InlineData("quy-1", "2018-11-16", "2019-02-15", "quarter-1:2019")]
    [InlineData("quy-4", "2019-08-16", "2019-11-15", "quarter-4:2019")]
    public void The_committees_year_begins_in_november_of_the_year_before(string key, string from, string to, string word)
    {
        var period = ReportCalendars.Shipped.Find(key, 2019)!;

        Assert.Equal(new Window(DateOnly.Parse(from, CultureInfo.InvariantCulture), DateOnly.Parse(to, CultureInfo.InvariantCulture)), period.Window);
        Assert.Equal(period, ReportCalendars.Shipped.Named(word));
    }

    [Fact]
    public void The_quarters_follow_on_each_other_and_the_second_and_fourth_are_part_of_longer_reports()
    {
        var quarters = ReportCalendars.Shipped.Owed.Of(2023).Where(period => period.Kind is PeriodKind.Quarter).ToList();

        Assert.All(quarters.Zip(quarters.Skip(1)), pair => Assert.Equal(pair.First.Window.To.AddDays(1), pair.Second.Window.From));
        Assert.Equal([null, "06-thang", null, "ca-nam"], quarters.Select(quarter => quarter.AbsorbedBy));
        Assert.All(quarters, quarter => Assert.True(quarter.Reconstructed));
    }

    [Fact]
    public void No_last_day_is_invented_and_the_government_gets_its_reports_by_the_25th()
    {
        Assert.All(ReportCalendars.Shipped.Owed.Of(2019), period => Assert.Null(period.Due));
        Assert.Equal(new DateOnly(2023, 6, 25), ReportCalendars.Shipped.All.First(one => one.Id == "nd-09-2019").Of(2023).First(period => period.Key == "06-thang").Due);
    }

    [Theory]
    [InlineData("six-month:19")]
    [InlineData("six-month")]
    [InlineData("month-1:2019")]
    [InlineData("six-month:2019:1")]
    public void A_word_that_names_no_period_finds_none(string word) => Assert.Null(ReportCalendars.Shipped.Named(word));

    [Theory]
    [InlineData("ends: \"05-35\"", "no day of a year")]
    [InlineData("ends: \"05-15\", absorbed-by: ca-nam", "isn't there")]
    [InlineData("ends: \"05-15\", due: \"05-10\"", "due before it ends")]
    public void A_wrong_file_is_refused_with_what_is_wrong(string rest, string says)
    {
        var text = $$"""
            calendars:
              - id: thu
                vi: Thử
                en: Test
                from: 2016-01-01
                owed: "true"
                source: Thử
                periods:
                  - {key: 06-thang, kind: six-month, begins: previous 11-16, {{rest}}}
            """;

        Assert.Contains(says, Assert.Throws<DataFileException>(() => ReportCalendars.Read(DatedYaml.Read("thu.yaml", new StringReader(text)))).Message, StringComparison.Ordinal);
    }
}
