using HaiDang.Kernel.Access;
using HaiDang.Kernel.Events;
using HaiDang.Modules.Accounts;
using HaiDang.Modules.Planning;
using HaiDang.Modules.Reporting.Calendars;
using HaiDang.Modules.Reporting.Centre;
using HaiDang.Modules.Reporting.Requesting;
using HaiDang.Modules.Reporting.Screens;
using HaiDang.Modules.Reporting.Sharing;
using HaiDang.Modules.Shell;
using HaiDang.Modules.Shell.Parts;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace HaiDang.Modules.Reporting;

/// <summary>Who must report what, until when, to whom: due, done, late, missing; and urging those who haven't.</summary>
internal static class DuePages
{
    internal static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet(ReportAddress.Mine, Mine).For(PlanningModule.Readers);
        routes.MapGet("/{tinh}/{nam:int}/bao-cao", Show).ForWithinReach(PlanningModule.Readers);
        routes.MapPost("/{tinh}/{nam:int}/bao-cao/nhac", Urge).ForWithinReach(Role.StandingOffice);
    }

    private static async Task<IResult> Mine(ReportingDesk desk, CancellationToken ct)
    {
        var ledgers = await desk.Mine(ct);
        return ledgers is [var only]
            ? Pages.SeeOther(desk.Context, Address(only))
            : Pages.Page<ReportPlacesScreen>(desk.Context, new ReportPlacesPage([.. ledgers.Select(row => (desk.NameOf(row), Address(row)))]));

        string Address(LedgerRow row)
        {
            if (row.Ledger == CentreDesk.Ledger) return CentrePages.Inbox;
            var today = desk.Today(row);
            return ReportAddress.Of(row.Ledger, today > CommitteeYear.Of(today.Year).To.AddMonths(1) ? today.Year + 1 : today.Year);
        }
    }

    private static async Task<IResult> Show(string tinh, int nam, ReportingDesk desk, PartsBook parts, TimeProvider clock, CancellationToken ct) =>
        await desk.Year(tinh, nam, ct) is { } year
            ? Pages.Page<DueScreen>(desk.Context, PageOf(desk, year, desk.Context.Request.Query["ky"].ToString(), clock, []) with { Parts = await Parts(desk, year, parts, ct) })
            : Results.NotFound();

    private static async Task<IReadOnlyList<(string Report, string Address, PartsEntry Entry)>> Parts(ReportingDesk desk, ReportYear year, PartsBook parts, CancellationToken ct) =>
    [
        .. (await parts.Asked(year.Ledger, year.Year, ct)).Where(one => one.State is not PartsState.Taken && PlanningAccess.MayReport(desk.Reader, year.Ledger, one.From) && year.Find(one.Period) is not null)
            .Select(one => ($"{desk.Words.Period(year.Find(one.Period)!)}: {desk.NameOf(one.Body)} ({desk.NameOf(one.From)})", ReportAddress.Of(year.Ledger, year.Year, one.Period, one.Body) + SharePages.Ending, one)),
    ];

    private static async Task<IResult> Urge(string tinh, int nam, ReportingDesk desk, EventLog log, TimeProvider clock, CancellationToken ct)
    {
        if (await desk.Year(tinh, nam, ct) is not { } year || !ReportingAccess.MayUrge(desk.Reader, year.Ledger)) return Results.NotFound();
        var typed = await desk.Context.Request.ReadFormAsync(ct);
        var key = typed["ky"].ToString();
        if (year.Periods.FirstOrDefault(one => one.Period.Key == key) is not { } period) return Again(ReportingRefusals.NothingChosen);
        var chosen = typed["chon"].OfType<string>().ToHashSet(StringComparer.Ordinal);
        var urged = period.Reports.Where(report => chosen.Contains(report.Body.Value) && report.Standing is DueStanding.Missing or DueStanding.Open or DueStanding.Returned).Where(report => chosen.Contains(report.Body.Value)).ToList();
        if (urged.Count == 0) return Again(ReportingRefusals.NothingChosen);
        foreach (var report in urged)
        {
            await log.Decide<Report>(
                desk.Reader, Report.Stream(year.Ledger, report.Body, key, nam), Report.Fold, new ReportStep.Urge(report.Body, key, nam, year.Today).Decide, desk.Asked(typed, report.Body.Value), ct);
        }

        return Pages.SeeOther(desk.Context, ReportAddress.Of(year.Ledger, nam, key), desk.Words.UrgedToast(urged.Count));

        IResult Again(Refusal refusal) => Pages.Page<DueScreen>(desk.Context, PageOf(desk, year, key, clock, [new FieldFault("chon", desk.Words.Refused(refusal))]), StatusCodes.Status422UnprocessableEntity);
    }

    private static DuePage PageOf(ReportingDesk desk, ReportYear year, string key, TimeProvider clock, IReadOnlyList<FieldFault> faults)
    {
        var oversees = desk.Reader.HasIn(year.Ledger, Role.StandingOffice, Role.CommitteeHead, Role.Auditor);

        // What was asked of others alone is between them and the committee.
        List<DuePeriod> periods =
        [
            .. year.Periods.Select(one => oversees ? one : one with { Reports = [.. one.Reports.Where(report => ReportingAccess.MayRead(desk.Reader, year.Ledger, report.Body))] })
                .Where(one => oversees || one.Period.Kind is not PeriodKind.AdHoc || one.Reports.Count > 0),
        ];
        var open = periods.FirstOrDefault(one => one.Period.Key == key)
            ?? periods.Where(one => one.Period.Kind is PeriodKind.AdHoc && one.Reports.Any(report => report.Standing is not (DueStanding.Done or DueStanding.Asked))).MinBy(one => one.LastDay)
            ?? periods.LastOrDefault(one => one.IsAsked && one.Period.Kind is not PeriodKind.AdHoc && one.Period.Window.To < year.Today) ?? periods[0];
        var own = year.Entries.Where(entry => entry.Body == year.Committee).ToDictionary(entry => entry.Period, StringComparer.Ordinal);
        return new DuePage
        {
            Ledger = year.Ledger,
            Year = year.Year,
            Today = year.Today,
            HasPlan = year.Plan is not null,
            Periods = periods,
            Open = open,
            Committee = year.Committee,
            CommitteeName = desk.NameOf(year.Committee),
            Own = own,
            MayUrge = ReportingAccess.MayUrge(desk.Reader, year.Ledger),
            NumbersOf = ReportingAccess.MayRead(desk.Reader, year.Ledger, year.Committee) ? year.Committee
                : ReportingAccess.MayRead(desk.Reader, year.Ledger, desk.Reader.Organisation) ? desk.Reader.Organisation : null,
            MayReadOwn = ReportingAccess.MayRead(desk.Reader, year.Ledger, year.Committee),
            MayAsk = year.IsCurrent && ReportingAccess.MayAsk(desk.Reader, year.Ledger),
            Recalled = oversees ? [.. year.Requests.Where(one => one.Recalled is not null).Select(one => (desk.Words.Period(one.Period), RequestPages.Of(year.Ledger, year.Year, one.Asked.Number)))] : [],
            Parts = [],
            Key = NewId.At(clock),
            Calendars = [.. ReportCalendars.Shipped.All.Select(one => new CalendarView(desk.Language is Language.English ? one.NameEn : one.NameVi, one.Source, one.IsOwed, one.Of(year.Year)))],
            Faults = faults,
        };
    }
}
