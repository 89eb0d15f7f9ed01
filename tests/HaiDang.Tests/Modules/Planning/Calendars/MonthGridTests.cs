using HaiDang.Kernel.Calendar;
using HaiDang.Modules.Planning;
using HaiDang.Modules.Planning.Calendars;

namespace HaiDang.Tests.Modules.Planning.Calendars;

public sealed class MonthGridTests
{
    [Fact]
    public void A_month_is_whole_weeks_from_monday()
    {
        var grid = MonthGrid.Of(new DateOnly(2023, 7, 15), [], [], WorkingDays.VietNam);

        Assert.Equal((new DateOnly(2023, 6, 26), new DateOnly(2023, 8, 6)), (grid.Weeks[0][0].Day, grid.Weeks[^1][^1].Day));
        Assert.All(grid.Weeks, week => Assert.Equal(7, week.Count));
        Assert.Equal(31, grid.Weeks.SelectMany(week => week).Count(day => day.IsOfMonth));
    }

    [Fact]
    public void Days_carry_holidays_named_days_campaigns_and_what_is_due()
    {
        var plan = AnyView.Plan(
            [AnyView.Duty("II.3-1", window: new Window(new DateOnly(2023, 7, 1), new DateOnly(2023, 9, 30))), AnyView.Duty("II.1-1", new DateOnly(2023, 9, 2))]);
        var days = MonthGrid.Of(new DateOnly(2023, 9, 1), PlanAgenda.Of(plan).Days, Campaign.Of(plan), WorkingDays.VietNam).Weeks.SelectMany(week => week).ToDictionary(day => day.Day);

        Assert.Equal(("national", false), (days[new DateOnly(2023, 9, 2)].Named!.Occasion, days[new DateOnly(2023, 9, 2)].IsWorking));
        Assert.Equal("II.1-1", Assert.Single(days[new DateOnly(2023, 9, 2)].Items).Duty!.Code);
        Assert.Single(days[new DateOnly(2023, 9, 30)].Campaigns);
        Assert.Empty(days[new DateOnly(2023, 10, 1)].Campaigns);
        Assert.Equal(2, MonthGrid.Of(new DateOnly(2019, 7, 1), [], [], WorkingDays.VietNam).Weeks.SelectMany(week => week).Single(day => day.Day == new DateOnly(2019, 7, 30)).Themes.Count);
    }

    [Fact]
    public void A_year_without_days_off_says_so()
    {
        var grid = MonthGrid.Of(new DateOnly(2031, 1, 1), [], [], WorkingDays.VietNam);

        Assert.False(grid.KnowsDaysOff);
        Assert.All(grid.Weeks.SelectMany(week => week).Where(day => day.Day.Year == 2031), day => Assert.Null(day.IsWorking));
    }

    [Fact]
    public void The_years_picture_has_a_line_for_whatever_has_a_day()
    {
        var plan = AnyView.Plan(
            [
                AnyView.Duty("II.1-1", new DateOnly(2023, 3, 31), shares: [AnyView.Share(AnyPlan.Justice)]), AnyView.Duty("II.1-2"),
                AnyView.Duty("II.3-1", window: new Window(new DateOnly(2023, 7, 1), new DateOnly(2023, 9, 30))),
            ],
            [new ReportView("III-1", "six_month", new DateOnly(2022, 11, 16), new DateOnly(2023, 5, 15), new DateOnly(2023, 5, 20), "before", [], [], null)]);
        var weekly = new RecurringDuty(plan.Duty("II.1-2")!, new Recurrence(Cadence.Quarterly, null, 31), "", 1,
            [.. new Recurrence(Cadence.Quarterly, null, 31).In(2023).Select(one => new OccurrenceView(one, [], plan.Today))]);

        var line = Timeline.Of(plan, [weekly]);

        Assert.Equal([LineKind.Campaign, LineKind.Duty, LineKind.Recurring, LineKind.Report], line.Rows.Select(row => row.Kind));
        Assert.True(line.Rows[1].IsLate);
        Assert.Equal(4, line.Rows[2].Days.Count);
        Assert.Equal([new DateOnly(2023, 5, 19)], line.Rows[3].Days);
        Assert.True(line.Year.Contains(new DateOnly(2023, 12, 31)));
    }
}
