using HaiDang.Kernel.Calendar;

namespace HaiDang.Modules.Planning.Calendars;

/// <summary>One day of a month's page.</summary>
/// <param name="IsWorking">Whether offices work; null when the year's days off aren't known.</param>
/// <param name="Named">Holiday, day in lieu, swapped or worked day; null for none.</param>
/// <param name="Themes">Days of each year that plans name.</param>
/// <param name="Items">What the plan has on the day.</param>
/// <param name="Campaigns">Campaigns that run on the day.</param>
public sealed record GridDay(
    DateOnly Day, bool IsOfMonth, bool? IsWorking, NamedDay? Named, IReadOnlyList<ThemeDay> Themes, IReadOnlyList<AgendaDay> Items, IReadOnlyList<Campaign> Campaigns);

/// <summary>A month as weeks of seven days, Monday first.</summary>
public sealed record MonthGrid(DateOnly First, IReadOnlyList<IReadOnlyList<GridDay>> Weeks)
{
    /// <summary>Whether the days off of the month's year are known.</summary>
    public bool KnowsDaysOff => WorkingDays.VietNam.Knows(First.Year);

    /// <summary>Lays out the month that holds a day.</summary>
    internal static MonthGrid Of(DateOnly inMonth, IReadOnlyList<AgendaDay> agenda, IReadOnlyList<Campaign> campaigns, WorkingDays calendar)
    {
        var first = new DateOnly(inMonth.Year, inMonth.Month, 1);
        var monday = first.AddDays(-(((int)first.DayOfWeek + 6) % 7));
        var last = first.AddMonths(1).AddDays(-1);
        var items = agenda.ToLookup(item => item.Day);
        var weeks = new List<IReadOnlyList<GridDay>>();
        for (var start = monday; start <= last; start = start.AddDays(7))
        {
            weeks.Add([.. Enumerable.Range(0, 7).Select(at => start.AddDays(at)).Select(day => new GridDay(
                day, day.Month == first.Month, calendar.IsWorking(day), calendar.On(day), [.. Cadences.Days.Where(theme => theme.In(day.Year) == day)],
                [.. items[day]], [.. campaigns.Where(campaign => campaign.Window.Contains(day))]))]);
        }

        return new MonthGrid(first, weeks);
    }
}
