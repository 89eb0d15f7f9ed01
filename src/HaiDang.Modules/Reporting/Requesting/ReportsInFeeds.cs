using HaiDang.Kernel.Access;
using HaiDang.Kernel.Events;
using HaiDang.Kernel.Organisations;
using HaiDang.Modules.Planning.Calendars.Feeds;
using HaiDang.Modules.Planning.Calendars.Texts;
using HaiDang.Modules.Reporting.Calendars;
using HaiDang.Modules.Reporting.Texts;
using HaiDang.Modules.Shell;

namespace HaiDang.Modules.Reporting.Requesting;

/// <summary>Last days of reports in the calendars that bodies take along: of those that were asked for, and of those for which the office set another day than the plan prints.</summary>
internal sealed class ReportsInFeeds(ReportMaker maker, Ledgers ledgers) : IFeedDays
{
    /// <inheritdoc/>
    public async Task<IReadOnlyList<CalendarEntry>> Of(LedgerId ledger, OrganisationId body, Language language, string site, CancellationToken ct)
    {
        var entries = new List<CalendarEntry>();
        if (await ledgers.Find(ledger, ct) is not { } row) return entries;
        var today = ledgers.Today(row);
        foreach (var year in (int[])[today.Year - 1, today.Year, today.Year + 1])
        {
            if (await maker.Year(Reader.System, ledger, year, ct) is not { } setting) continue;
            entries.AddRange(
                from owed in setting.Periods
                from report in owed.Reports
                where report.Body == body && report.LastDay is not null && (owed.Period.Kind is PeriodKind.AdHoc || report.LastDay != owed.LastDay)
                select new CalendarEntry(
                    $"{ledger}.{year}.{owed.Period.Key}.{body}.bao-cao@haidang", report.LastDay!.Value, report.LastDay.Value,
                    CalendarsWords.In(language).FeedReport(ReportingWords.In(language).FeedReport(owed.Period)), site + ReportAddress.Of(ledger, year, owed.Period.Key, body)));
        }

        return entries;
    }
}
