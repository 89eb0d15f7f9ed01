using System.Globalization;
using HaiDang.Kernel.Calendar;

namespace HaiDang.Modules.Reporting.Calendars;

/// <summary>How long a report's period is.</summary>
public enum PeriodKind
{
    /// <summary>Quý.</summary>
    Quarter,

    /// <summary>06 tháng.</summary>
    SixMonth,

    /// <summary>Năm.</summary>
    Year,
}

/// <summary>A named window of a calendar in one year.</summary>
/// <param name="Key">Its part of an address: <c>quy-1</c>, <c>06-thang</c>, <c>ca-nam</c>.</param>
/// <param name="Number">Of a quarter 1 to 4; else 0.</param>
/// <param name="Window">Days that count, both ends in. Figures are cut off at the end of the last, by the office clock.</param>
/// <param name="AbsorbedBy">Key of the longer period whose report stands for this one; null for a report of its own.</param>
/// <param name="Reconstructed">Whether no paper prints the window and we inferred it.</param>
/// <param name="Due">Last day in time that the calendar's own source prints; null for none.</param>
public sealed record ReportPeriod(
    string Calendar, string Key, PeriodKind Kind, int Number, int Year, Window Window, string? AbsorbedBy, bool Reconstructed, DateOnly? Due, string? To)
{
    /// <summary>The word by which the command line and files name it: <c>six-month:2019</c>, <c>quarter-1:2023</c>.</summary>
    public string Word => string.Create(CultureInfo.InvariantCulture, $"{Short}:{Year}");

    private string Short => Kind switch
    {
        PeriodKind.Quarter => string.Create(CultureInfo.InvariantCulture, $"quarter-{Number}"),
        PeriodKind.SixMonth => "six-month",
        _ => "year",
    };

    /// <summary>The plan's word for such a report: <c>quarterly</c>, <c>six_month</c> or <c>annual</c>.</summary>
    internal string PlanKind => Kind switch { PeriodKind.Quarter => "quarterly", PeriodKind.SixMonth => "six_month", _ => "annual" };
}
