using HaiDang.Kernel.Calendar;

namespace HaiDang.Modules.Planning.Calendars;

/// <summary>What a line of the timeline shows.</summary>
public enum LineKind
{
    /// <summary>A peak campaign.</summary>
    Campaign,

    /// <summary>A duty with a printed last day.</summary>
    Duty,

    /// <summary>A duty that comes back.</summary>
    Recurring,

    /// <summary>A report with its data window and last day.</summary>
    Report,
}

/// <summary>One line of the year's picture.</summary>
/// <param name="Code">Code of the duty or report.</param>
/// <param name="Span">A stretch of days, both in; null for single days.</param>
/// <param name="Days">Single days: last days.</param>
/// <param name="IsLate">Whether a day has passed unmet, by a body that owes it.</param>
public sealed record TimelineRow(LineKind Kind, string Code, Window? Span, IReadOnlyList<DateOnly> Days, DutyView? Duty, ReportView? Report, Recurrence? Recurrence, bool IsLate);

/// <summary>The year of a plan as lines: campaigns, dated duties, what comes back, reports.</summary>
public sealed record Timeline(Window Year, DateOnly Today, IReadOnlyList<TimelineRow> Rows)
{
    /// <summary>Reads the lines from a plan; what has no day has no line.</summary>
    internal static Timeline Of(PlanView plan, IReadOnlyList<RecurringDuty> recurring)
    {
        TimelineRow[] rows =
        [
            .. Campaign.Of(plan).Select(one => new TimelineRow(LineKind.Campaign, one.Code, one.Window, [], one.Duties[0], null, null, false)),
            .. plan.Duties.Where(duty => duty.Due is not null).Select(duty => new TimelineRow(LineKind.Duty, duty.Code, null, [duty.Due!.Value], duty, null, null, duty.IsLate)),
            .. recurring.Select(one => new TimelineRow(
                LineKind.Recurring, one.Duty.Code, null, [.. one.Occurrences.Select(occurrence => occurrence.Occurrence.Due).OfType<DateOnly>()], one.Duty, null, one.Recurrence,
                one.Occurrences.Any(occurrence => occurrence.Shares.Any(occurrence.IsLate)))),
            .. plan.Reports.Where(report => report.LastDay is not null || report.WindowTo is not null).Select(report => new TimelineRow(
                LineKind.Report, report.Code, report is { WindowFrom: { } from, WindowTo: { } to } ? new Window(from, to) : null,
                report.LastDay is { } last ? [last] : [], null, report, null, false)),
        ];
        var days = rows.SelectMany(row => row.Days).Concat(rows.Where(row => row.Span is not null).SelectMany(row => (DateOnly[])[row.Span!.Value.From, row.Span.Value.To]));

        // The committee's year, and as far beyond it as a day of this plan lies within a half year.
        var year = plan.CommitteeYear;
        var first = days.Where(day => day >= year.From.AddMonths(-6)).Append(year.From).Min();
        var end = days.Where(day => day <= year.To.AddMonths(6)).Append(new DateOnly(plan.Year, 12, 31)).Max();
        return new Timeline(new Window(first, end), plan.Today, rows);
    }
}
