using HaiDang.Modules.Planning.Calendars;

namespace HaiDang.Modules.Planning;

/// <summary>What a day of the plan is.</summary>
public enum AgendaKind
{
    /// <summary>The plan was issued.</summary>
    Issued,

    /// <summary>Last day of a duty.</summary>
    DutyDue,

    /// <summary>A dated campaign begins.</summary>
    WindowOpens,

    /// <summary>A dated campaign ends; that day is in.</summary>
    WindowCloses,

    /// <summary>Last day of one period of a duty that comes back.</summary>
    OccurrenceDue,

    /// <summary>Figures of a report are cut off.</summary>
    CutOff,

    /// <summary>Last day for a report.</summary>
    ReportDue,
}

/// <summary>One day of the plan's year.</summary>
public sealed record AgendaDay(DateOnly Day, AgendaKind Kind, DutyView? Duty = null, ReportView? Report = null, OccurrenceView? Occurrence = null);

/// <summary>A plan's days in order, and what it asks without printing a day.</summary>
/// <param name="ReportsWithoutDay">Reports for which no day is printed: none is invented.</param>
/// <param name="DutiesWithoutDay">Number of duties for which no day is printed.</param>
public sealed record PlanAgenda(IReadOnlyList<AgendaDay> Days, IReadOnlyList<ReportView> ReportsWithoutDay, int DutiesWithoutDay)
{
    /// <summary>Reads the days of a plan.</summary>
    /// <param name="recurring">Its duties that come back; null leaves their periods out.</param>
    internal static PlanAgenda Of(PlanView plan, IReadOnlyList<RecurringDuty>? recurring = null) => new(
        [
            .. (plan.Header.Date is { Known: null } ? Array.Empty<AgendaDay>() : [new AgendaDay(plan.IssuedOn, AgendaKind.Issued)])
                .Concat(plan.Duties.Where(duty => duty.Due is not null).Select(duty => new AgendaDay(duty.Due!.Value, AgendaKind.DutyDue, duty)))
                .Concat(plan.Duties.Where(duty => duty.Campaign is not null).SelectMany(duty => (AgendaDay[])
                [
                    new(duty.Campaign!.Value.From, AgendaKind.WindowOpens, duty), new(duty.Campaign.Value.To, AgendaKind.WindowCloses, duty),
                ]))
                .Concat((recurring ?? []).SelectMany(one => one.Occurrences.Where(period => period.Occurrence.Due is not null)
                    .Select(period => new AgendaDay(period.Occurrence.Due!.Value, AgendaKind.OccurrenceDue, one.Duty, Occurrence: period))))
                .Concat(plan.Reports.Where(report => report.WindowTo is not null).Select(report => new AgendaDay(report.WindowTo!.Value, AgendaKind.CutOff, Report: report)))
                .Concat(plan.Reports.Where(report => report.LastDay is not null).Select(report => new AgendaDay(report.LastDay!.Value, AgendaKind.ReportDue, Report: report)))
                .OrderBy(day => day.Day).ThenBy(day => day.Kind),
        ],
        [.. plan.Reports.Where(report => report.LastDay is null)],
        plan.Work.Count(duty => duty.Deadline is null));
}
