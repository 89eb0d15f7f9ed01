using HaiDang.Kernel.Access;
using HaiDang.Kernel.Events;
using HaiDang.Modules.Planning;
using HaiDang.Modules.Planning.Urging;
using HaiDang.Modules.Planning.Working;
using HaiDang.Modules.Reporting.Calendars;
using HaiDang.Modules.Reporting.Requesting.Texts;
using HaiDang.Modules.Reporting.Texts;

namespace HaiDang.Modules.Reporting.Requesting;

/// <summary>Ad hoc reports on the first page: for a body that was asked those it owes or that came back, with the days left; for the standing office those that wait for it and those that are missing.</summary>
internal sealed class RequestsWaiting(RequestBook requests, ReportMaker maker, Ledgers ledgers) : IWaiting, IOwedReports
{
    /// <inheritdoc/>
    async Task<IReadOnlyList<DigestLine>> IOwedReports.Of(LedgerId ledger, CancellationToken ct)
    {
        var lines = new List<DigestLine>();
        if (await ledgers.Find(ledger, ct) is not { } row) return lines;
        var (today, rule) = (ledgers.Today(row), ReminderRules.Current.On(ledgers.Today(row)));
        foreach (var year in await requests.Years(ledger, today.Year - 1, ct))
        {
            if (await maker.Year(Reader.System, ledger, year, ct) is not { } setting) continue;
            lines.AddRange(
                from asked in setting.Periods
                where asked.Period.Kind is PeriodKind.AdHoc
                from report in asked.Reports
                let isJudged = report.Standing is not DueStanding.Asked
                where report is { LastDay: not null, Standing: DueStanding.Open or DueStanding.Missing or DueStanding.Running or DueStanding.Asked or DueStanding.Returned }
                let line = report.Standing is DueStanding.Returned
                    ? new DigestLine(year, setting.Committee, "", report.Body, ReminderKind.Returned, 0) { AdHoc = asked.Period.Number }
                    : DigestLine.OfReport(year, setting.Committee, asked.Period.Number, report.Body, isJudged, report.LastDay!.Value.DayNumber - today.DayNumber, rule)
                where line is not null
                select line);
        }

        return lines;
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<WaitingThings>> For(Reader reader, IReadOnlyList<PlanView> plans, CancellationToken ct)
    {
        var waiting = new List<WaitingThings>();

        // Of one that was asked for years ago nobody is reminded any more.
        foreach (var (ledger, year) in plans.Select(plan => (plan.Ledger, Year: plan.Year - 1)).Distinct().GroupBy(one => one.Ledger).Select(same => (same.Key, same.Max(one => one.Year))))
        {
            foreach (var later in await requests.Years(ledger, year, ct))
            {
                if (await maker.Year(reader, ledger, later, ct) is { } setting) waiting.AddRange(setting.Periods.Where(one => one.Period.Kind is PeriodKind.AdHoc).SelectMany(one => Lines(reader, setting, one)));
            }
        }

        return waiting;
    }

    private static IEnumerable<WaitingThings> Lines(Reader reader, ReportYear setting, DuePeriod asked)
    {
        var (key, left) = (asked.Period.Key, asked.Period.Due!.Value.DayNumber - setting.Today.DayNumber);
        foreach (var report in asked.Reports.Where(report => PlanningAccess.MayReport(reader, setting.Ledger, report.Body)))
        {
            var days = report.LastDay is { } last ? last.DayNumber - setting.Today.DayNumber : left;

            // Whoever isn't ordered is told of the day while it lies ahead and never that it has passed.
            if (report.Standing is DueStanding.Returned) yield return Line(1, (words, said) => words.CameBack(said), report.Body);
            else if (report.Standing is DueStanding.Open or DueStanding.Missing or DueStanding.Running || (report.Standing is DueStanding.Asked && days >= 0)) yield return Line(1, (words, said) => words.Owed(said), report.Body, days);
        }

        if (!ReportingAccess.MayUrge(reader, setting.Ledger)) yield break;
        yield return Line(asked.Reports.Count(report => report.Standing is DueStanding.Submitted), (words, said) => words.ToJudge(said), null);
        yield return Line(asked.Late.Count(), (words, said) => words.Missing(said), null, left);

        WaitingThings Line(int count, Func<RequestWords, string, string> say, Kernel.Organisations.OrganisationId? body, int? days = null) => new(
            count,
            language =>
            {
                var (words, reporting) = (RequestWords.In(language), ReportingWords.In(language));
                var said = say(words, reporting.Period(asked.Period));
                return days is { } number ? $"{said} ({reporting.DaysLeft(number)})" : said;
            },
            body is { } own ? ReportAddress.Of(setting.Ledger, setting.Year, key, own) : ReportAddress.Of(setting.Ledger, setting.Year, key));
    }
}
