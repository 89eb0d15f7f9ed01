using HaiDang.Kernel.Calendar;
using HaiDang.Kernel.Events;
using HaiDang.Kernel.Facts;
using HaiDang.Kernel.Organisations;
using HaiDang.Modules.Indicators.Formulas;

namespace HaiDang.Modules.Indicators;

/// <summary>What is asked of indicators.</summary>
/// <param name="Indicators">Which ones, of one set or several.</param>
/// <param name="Window">Days from a first to a last.</param>
public sealed record IndicatorQuestion(IReadOnlyList<Indicator> Indicators, Window Window)
{
    /// <summary>Gets what each value is split by; null for one value each.</summary>
    public FactGrouping? By { get; init; }

    /// <summary>Gets the state of knowledge.</summary>
    public KnownAt KnownAt { get; init; } = new KnownAt.Now();

    /// <summary>Gets the ledgers; null for all that the reader sees.</summary>
    public IReadOnlyList<LedgerId>? Ledgers { get; init; }

    /// <summary>Gets the bodies; null for all within the reader's reach.</summary>
    public IReadOnlyList<OrganisationId>? Organisations { get; init; }
}

/// <summary>Values by indicator and group.</summary>
/// <param name="Positions">How far each ledger was counted: asked again at these the values are the same.</param>
public sealed record IndicatorAnswer(
    IReadOnlyDictionary<string, IReadOnlyDictionary<string, IndicatorValue>> Values, IReadOnlyDictionary<LedgerId, long> Positions, IReadOnlyList<OrganisationId> OutsideReach)
{
    /// <summary>The value of an indicator in a group; nothing happened in a group that isn't there, and what that comes to depends on the formula.</summary>
    internal IndicatorValue? Value(string code, string group = "") => Values.GetValueOrDefault(code)?.GetValueOrDefault(group);
}

/// <summary>Values and what they are held against, counted as far.</summary>
/// <param name="Baseline">Null when none was asked for.</param>
public sealed record IndicatorComparison(IndicatorAnswer Now, IndicatorAnswer LastYear, IndicatorAnswer Previous, IndicatorAnswer? Baseline);

/// <summary>Windows beside the one that is asked for.</summary>
internal static class WindowShifts
{
    /// <summary>Whether windows that begin or end on a day can be shifted; far from our days the calendar itself ends.</summary>
    internal static bool Reckons(DateOnly day) => day.Year is > 1900 and < 2200;

    /// <summary>The window that a shift leads to.</summary>
    internal static Window Shifted(Window window, Shift shift)
    {
        if (shift.Year is { } year) return Back(window, window.To.Year - year);
        return shift.Back ? Back(window, 1) : Before(window);
    }

    // The last day of a month stays it: the window to 29/2/2024 had 28/2/2023 as its end a year before.
    private static Window Back(Window window, int years) => new(Moved(window.From, -12 * years), Moved(window.To, -12 * years));

    private static Window Before(Window window)
    {
        var end = window.From.AddDays(-1);
        return Months(window) is { } months ? new Window(Moved(window.From, -months), end) : new Window(end.AddDays(1 - window.Days), end);
    }

    // A quarter from the 16th to the 15th is three months too.
    private static int? Months(Window window)
    {
        var after = window.To.AddDays(1);
        var months = ((after.Year - window.From.Year) * 12) + after.Month - window.From.Month;
        return months > 0 && window.From.AddMonths(months) == after ? months : null;
    }

    private static DateOnly Moved(DateOnly day, int months)
    {
        var moved = day.AddMonths(months);
        return day.AddDays(1).Day == 1 ? new DateOnly(moved.Year, moved.Month, DateTime.DaysInMonth(moved.Year, moved.Month)) : moved;
    }
}
