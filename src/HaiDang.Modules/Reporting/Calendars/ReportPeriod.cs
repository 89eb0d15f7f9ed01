using System.Globalization;
using HaiDang.Kernel.Calendar;
using HaiDang.Kernel.Organisations;

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

    /// <summary>Đột xuất: in no calendar, asked for with days of its own.</summary>
    AdHoc,
}

/// <summary>What an ad hoc report is asked to hold, and by whom it is owed.</summary>
/// <param name="Subject">What it is about, as it follows on "về".</param>
/// <param name="Template">Key of the narrative's template.</param>
/// <param name="Forms">Ids of forms; of each the edition that holds on the last day counted.</param>
/// <param name="Parts">Keys of parts of the narrative.</param>
/// <param name="Paper">Number of the paper that asks; null for none.</param>
public sealed record PeriodScope(
    string Subject, string Template, IReadOnlyList<string> Forms, IReadOnlyList<string> Parts, IReadOnlyList<OrganisationId> Bodies, string? Paper, DateOnly? PaperDay)
{
    /// <summary>Gets the last day in time of the report that adds the others up; null where nobody set one.</summary>
    public DateOnly? OwnLastDay { get; init; }
}

/// <summary>A named window of a calendar in one year, or one that was asked for.</summary>
/// <param name="Key">Its part of an address: <c>quy-1</c>, <c>06-thang</c>, <c>ca-nam</c>, <c>dot-xuat-3</c>.</param>
/// <param name="Number">Of a quarter 1 to 4, of an ad hoc report its number in the year; else 0.</param>
/// <param name="Window">Days that count, both ends in. Figures are cut off at the end of the last, by the office clock.</param>
/// <param name="AbsorbedBy">Key of the longer period whose report stands for this one; null for a report of its own.</param>
/// <param name="Reconstructed">Whether no paper prints the window and we inferred it.</param>
/// <param name="Due">Last day in time that the calendar's own source prints, or that was asked; null for none.</param>
public sealed record ReportPeriod(
    string Calendar, string Key, PeriodKind Kind, int Number, int Year, Window Window, string? AbsorbedBy, bool Reconstructed, DateOnly? Due, string? To)
{
    private const string AdHocMark = "dot-xuat-";
    private const string AdHocWord = "ad-hoc-";

    /// <summary>Gets what was asked; null for a period of a calendar.</summary>
    public PeriodScope? Scope { get; init; }

    /// <summary>The word by which the command line and files name it: <c>six-month:2019</c>, <c>quarter-1:2023</c>, <c>ad-hoc-3:2023</c>.</summary>
    public string Word => string.Create(CultureInfo.InvariantCulture, $"{Short}:{Year}");

    private string Short => Kind switch
    {
        PeriodKind.Quarter => string.Create(CultureInfo.InvariantCulture, $"quarter-{Number}"),
        PeriodKind.SixMonth => "six-month",
        PeriodKind.AdHoc => string.Create(CultureInfo.InvariantCulture, $"{AdHocWord}{Number}"),
        _ => "year",
    };

    /// <summary>The plan's word for such a report: <c>quarterly</c>, <c>six_month</c>, <c>annual</c> or <c>ad_hoc</c>.</summary>
    internal string PlanKind => Kind switch { PeriodKind.Quarter => "quarterly", PeriodKind.SixMonth => "six_month", PeriodKind.AdHoc => "ad_hoc", _ => "annual" };

    /// <summary>Gets whether it is held against the same days a year before. Ad hoc reports of two years have nothing to do with each other.</summary>
    internal bool IsCompared => Kind is not PeriodKind.AdHoc;

    /// <summary>Gets whether a report may be handed in on its last day counted already: what is wanted by the evening of that day can't wait for the next.</summary>
    internal bool EndsOnDue => Kind is PeriodKind.AdHoc && Due == Window.To;

    /// <summary>The key of an ad hoc report.</summary>
    internal static string KeyOf(int number) => string.Create(CultureInfo.InvariantCulture, $"{AdHocMark}{number}");

    /// <summary>The year of a word such as <c>ad-hoc-3:2023</c>, whether or not such a report was asked for.</summary>
    /// <returns>Null for a word of another shape.</returns>
    internal static int? YearOfAdHoc(string word) =>
        word.Split(':') is [var before, var year] && before.StartsWith(AdHocWord, StringComparison.Ordinal)
        && int.TryParse(before[AdHocWord.Length..], NumberStyles.None, CultureInfo.InvariantCulture, out _) && int.TryParse(year, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is > 2000 and < 2100
            ? number
            : null;

    /// <summary>The period of an ad hoc report.</summary>
    internal static ReportPeriod Asked(int number, int year, Window window, DateOnly lastDay, PeriodScope scope) =>
        new("dot-xuat", KeyOf(number), PeriodKind.AdHoc, number, year, window, null, false, lastDay, null) { Scope = scope };
}
