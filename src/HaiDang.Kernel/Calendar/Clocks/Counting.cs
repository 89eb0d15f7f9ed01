namespace HaiDang.Kernel.Calendar.Clocks;

/// <summary>Counting a length onto a day.</summary>
internal static class Counting
{
    /// <summary>The last day of a length counted from a start: of the event itself, so the counting says whether that day is the first.</summary>
    internal static DateOnly FromStart(DateOnly start, Length length, ClockCounting counting, WorkingDays days) =>
        Reach(start, length, counting, days, counting.WithStartDay);

    /// <summary>The last day of a length counted onto an earlier last day, which is never counted twice.</summary>
    internal static DateOnly FromEnd(DateOnly end, Length length, ClockCounting counting, WorkingDays days) =>
        Reach(end, length, counting, days, withFirst: false);

    /// <summary>Whether offices work; weekends alone are known of a year that isn't in the data.</summary>
    internal static bool Works(DateOnly day, WorkingDays days) =>
        days.IsWorking(day) ?? day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday);

    /// <summary>Whether all days off between two days, both in, are sure.</summary>
    internal static bool IsSure(DateOnly from, DateOnly to, WorkingDays days)
    {
        for (var day = from; day <= to; day = day.AddDays(1))
        {
            if (!days.Knows(day.Year) || days.On(day) is { IsSure: false }) return false;
        }

        return true;
    }

    private static DateOnly Reach(DateOnly from, Length length, ClockCounting counting, WorkingDays days, bool withFirst)
    {
        if (length.WorkingDays > 0) return ReachWorking(withFirst ? from.AddDays(-1) : from, length.WorkingDays, days);
        var months = counting.ThirtyDayMonths ? from.AddDays(length.Months * Length.DaysOfMonth) : from.AddMonths(length.Months);
        var reached = months.AddDays(length.Days + length.DaysOfHours);
        return withFirst && length.Hours == 0 ? reached.AddDays(-1) : reached;
    }

    private static DateOnly ReachWorking(DateOnly before, int count, WorkingDays days)
    {
        var day = before;
        while (count > 0)
        {
            day = day.AddDays(1);
            if (Works(day, days)) count--;
        }

        return day;
    }
}
