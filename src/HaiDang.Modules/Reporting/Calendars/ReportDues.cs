using HaiDang.Kernel.Calendar;
using HaiDang.Kernel.Organisations;
using HaiDang.Modules.Planning;
using HaiDang.Modules.Planning.Calendars;
using HaiDang.Modules.Reporting.Requesting;
using HaiDang.Modules.Reporting.Staging;

namespace HaiDang.Modules.Reporting.Calendars;

/// <summary>How a report that is owed stands today.</summary>
public enum DueStanding
{
    /// <summary>Its window still runs.</summary>
    Running,

    /// <summary>To be made; no last day is printed, or it isn't past.</summary>
    Open,

    /// <summary>Asked of a body that isn't ordered; never late.</summary>
    Asked,

    /// <summary>The last day is past and nothing came.</summary>
    Missing,

    /// <summary>Came and waits for the standing office.</summary>
    Submitted,

    /// <summary>Sent back with remarks.</summary>
    Returned,

    /// <summary>Accepted, or signed and sent.</summary>
    Done,
}

/// <summary>One body's report of one period.</summary>
/// <param name="LastDay">Last day in time; null where no paper prints one.</param>
/// <param name="WorkingDay">The last working day before it, when that day is off or in a year whose days off are known; else null. The last day itself doesn't move.</param>
/// <param name="To">To whom, as the plan prints it.</param>
/// <param name="Entry">What was recorded; null for nothing.</param>
public sealed record DueReport(
    ReportPeriod Period, OrganisationId Body, string Name, string NameEn, DateOnly? LastDay, DateOnly? WorkingDay, IReadOnlyList<string> To, string? Via, DueStanding Standing, ReportEntry? Entry);

/// <summary>A period with what the plan prints on it and everybody who owes it.</summary>
/// <param name="IsAsked">Whether the plan asks for it, or a request does.</param>
/// <param name="Conflict">What doesn't agree between the plan and the calendar; null for nothing.</param>
public sealed record DuePeriod(ReportPeriod Period, bool IsAsked, DateOnly? LastDay, DateOnly? PrintedDay, PeriodConflict Conflict, IReadOnlyList<DueReport> Reports)
{
    /// <summary>Those whose body was to report and hasn't.</summary>
    public IEnumerable<DueReport> Late => Reports.Where(report => report.Standing is DueStanding.Missing);
}

/// <summary>What doesn't agree between a plan and the calendar.</summary>
public enum PeriodConflict
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>The plan prints another window.</summary>
    Window,

    /// <summary>The plan's last day lies before the end of the window.</summary>
    DueBeforeEnd,
}

/// <summary>Says who owes which report until when.</summary>
internal sealed class ReportDues(ReportSenders senders, OrganisationMap map)
{
    /// <summary>Every period of the committee's calendar in a year and every report that was asked for, with each body that owes it.</summary>
    /// <param name="plan">The committee's plan of the year; null leaves only what the calendar itself says.</param>
    /// <param name="entries">What was recorded in that year.</param>
    /// <param name="staged">Days that the office set; a stage with a day owes the report of a calendar's period.</param>
    internal IReadOnlyList<DuePeriod> Of(PlanView? plan, YearPeriods periods, IReadOnlyList<ReportEntry> entries, StagedDays staged, DateOnly today)
    {
        var year = periods.Year;
        var all = new List<DuePeriod>();
        foreach (var period in ReportCalendars.Shipped.Owed.Of(year))
        {
            var printed = plan?.Reports.Where(report => report.Kind == period.PlanKind).ToList() ?? [];
            var asked = printed.Count > 0 && period.AbsorbedBy is null;
            var last = printed.Select(report => report.LastDay).FirstOrDefault(day => day is not null) ?? period.Due;
            var bodies = asked ? printed.SelectMany(report => senders.Bodies(plan!, report).Select(body => (body, report))).DistinctBy(one => one.body.Id).ToList() : [];
            var reports = bodies.Select(one => Row(period, one.body, Last(one.body), one.report.To, one.report.Via, Entry(one.body.Id), today)).ToList();
            if (plan is not null && period.AbsorbedBy is null)
            {
                var below = Below(plan, period, staged).Where(body => bodies.TrueForAll(one => one.body.Id != body.Id)).ToList();
                reports.AddRange(below.Select(body => Row(period, body, Last(body), [], null, Entry(body.Id), today)));
            }

            // What somebody sent without owing it is shown all the same.
            var further = entries.Where(entry => entry.Period == period.Key && reports.TrueForAll(one => one.Body != entry.Body) && (plan is null || entry.Body != plan.Body));
            reports.AddRange(further.ToList().Select(entry => map.Find(entry.Body) is { } body ? Row(period, body, Last(body), [], null, entry, today) : null).OfType<DueReport>());
            all.Add(new DuePeriod(period, asked, last, printed.Select(report => report.Due).FirstOrDefault(day => day is not null), Conflict(period, printed, last), reports));

            // What the office set for a stage goes before what the plan prints for all.
            DateOnly? Last(Organisation body) => staged.Of(period.Key, StagedDays.StageOf(body)) ?? last;

            ReportEntry? Entry(OrganisationId body) => entries.FirstOrDefault(entry => entry.Body == body && entry.Period == period.Key);
        }

        // Whoever handed in as the request was recalled isn't lost sight of.
        all.AddRange(periods.Requests.Where(request => request.Recalled is null || entries.Any(entry => entry.Period == request.Period.Key && entry.Edition > 0)).Select(request => Asked(request.Period, entries, staged, today)));
        return all;
    }

    /// <summary>A report that was asked for, with the bodies that were asked and those that sent it all the same.</summary>
    private DuePeriod Asked(ReportPeriod period, IReadOnlyList<ReportEntry> entries, StagedDays staged, DateOnly today)
    {
        var found = entries.Where(entry => entry.Period == period.Key).ToDictionary(entry => entry.Body);
        var bodies = period.Scope!.Bodies.Concat(found.Keys).Distinct().Select(map.Find).OfType<Organisation>().Where(body => body.Entry != "bcd-138" || period.Scope.Bodies.Contains(body.Id));
        return new DuePeriod(
            period, true, period.Due, null, PeriodConflict.None,
            [.. bodies.Select(body => Row(period, body, staged.Of(period.Key, StagedDays.StageOf(body)) ?? period.Due, [], null, found.GetValueOrDefault(body.Id), today))]);
    }

    /// <summary>Committees of the stages that the office set a day for, as the map has them on the last day counted.</summary>
    private IEnumerable<Organisation> Below(PlanView plan, ReportPeriod period, StagedDays staged) =>
        Enum.GetValues<Stage>().Any(stage => stage is Stage.Commune or Stage.District && staged.Of(period.Key, stage) is not null)
            ? map.Subtree(plan.Body, period.Window.To, Line.Committee).Select(map.Find).OfType<Organisation>()
                .Where(body => body.Entry.StartsWith("bcd-138-", StringComparison.Ordinal) && StagedDays.StageOf(body) is not Stage.Agency && staged.Of(period.Key, StagedDays.StageOf(body)) is not null)
            : [];

    private static DueReport Row(ReportPeriod period, Organisation body, DateOnly? last, IReadOnlyList<string> to, string? via, ReportEntry? entry, DateOnly today) =>
        new(period, body.Id, body.FullNameVi, body.NameEn, last, Working(last), to, via, Standing(period, body.Mode is not Kernel.Organisations.AssignmentMode.Assigned, last, entry, today), entry);

    private static DueStanding Standing(ReportPeriod period, bool isAsked, DateOnly? last, ReportEntry? entry, DateOnly today) => entry?.State switch
    {
        ReportState.Accepted or ReportState.Signed or ReportState.Sent => DueStanding.Done,
        ReportState.Submitted => DueStanding.Submitted,
        ReportState.Returned => DueStanding.Returned,
        _ when isAsked => DueStanding.Asked,
        _ when last is { } day && today > day => DueStanding.Missing,
        _ => today <= period.Window.To ? DueStanding.Running : DueStanding.Open,
    };

    private static DateOnly? Working(DateOnly? last)
    {
        if (last is not { } day || WorkingDays.VietNam.IsWorking(day) is not false) return null;
        while (WorkingDays.VietNam.IsWorking(day) is false) day = day.AddDays(-1);
        return day;
    }

    private static PeriodConflict Conflict(ReportPeriod period, IReadOnlyList<ReportView> printed, DateOnly? last)
    {
        foreach (var report in printed)
        {
            if (report is { WindowFrom: { } from, WindowTo: { } to } && new Window(from, to) != period.Window) return PeriodConflict.Window;
        }

        return last is { } day && day < period.Window.To ? PeriodConflict.DueBeforeEnd : PeriodConflict.None;
    }
}
