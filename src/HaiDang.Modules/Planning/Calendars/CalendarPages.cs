using System.Globalization;
using HaiDang.Kernel.Calendar;
using HaiDang.Kernel.Events;
using HaiDang.Modules.Accounts;
using HaiDang.Modules.Planning.Calendars.Screens;
using HaiDang.Modules.Planning.Screens;
using HaiDang.Modules.Shell;
using HaiDang.Modules.Shell.Parts;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace HaiDang.Modules.Planning.Calendars;

/// <summary>The calendar of a plan and its campaigns.</summary>
internal static class CalendarPages
{
    internal static void Map(IEndpointRouteBuilder routes)
    {
        foreach (var plan in PlanAddress.Routes)
        {
            routes.MapGet(plan + "/cao-diem/{code}", ShowCampaign).ForWithinReach(PlanningModule.Readers);
            routes.MapPost(plan + "/cao-diem/{code}/ket-luan", Close).ForWithinReach(Adopters);
        }
    }

    /// <summary>Everybody who may keep some plan: the standing office, and officers for their own body's.</summary>
    internal static readonly Kernel.Access.Role[] Adopters = [Kernel.Access.Role.StandingOffice, Kernel.Access.Role.AgencyOfficer, Kernel.Access.Role.LocalOfficer];

    /// <summary>The calendar of a plan: <c>thang=2023-07</c> chooses the month, <c>agency</c> keeps it to one body.</summary>
    internal static async Task<IResult> Calendar(PlanView plan, PlanDesk desk, Rhythms rhythms, ReportSenders senders, CancellationToken ct)
    {
        var query = desk.Context.Request.Query;
        var bodies = AgencyBoard.Of(plan).Rows;
        var chosen = bodies.FirstOrDefault(row => row.Organisation.Value == query["agency"].ToString());
        var recurring = await rhythms.Of(desk.Reader, plan, ct);
        var shown = chosen is null ? plan : senders.For(plan, chosen.Organisation);
        if (chosen is not null) recurring = ReportSenders.For(recurring, chosen.Organisation);
        var agenda = PlanAgenda.Of(shown, recurring);
        return Pages.Page<CalendarScreen>(desk.Context, new CalendarPage(shown, agenda)
        {
            Grid = MonthGrid.Of(Month(query["thang"].ToString(), plan), agenda.Days, Campaign.Of(shown), WorkingDays.VietNam),
            Timeline = Timeline.Of(shown, recurring),
            Campaigns = Campaign.Of(shown),
            Body = chosen?.Organisation,
            Bodies = [.. bodies.Select(row => (row.Organisation, row.Name))],
        });
    }

    // Today's month where it lies in the plan's year, else the nearest of that year.
    private static DateOnly Month(string asked, PlanView plan) =>
        DateOnly.TryParseExact(asked + "-01", "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var month) && Math.Abs(month.Year - plan.Year) <= 2 ? month
        : plan.Today.Year < plan.Year ? new DateOnly(plan.Year, 1, 1)
        : plan.Today.Year > plan.Year ? new DateOnly(plan.Year, 12, 1)
        : plan.Today;

    private static async Task<IResult> ShowCampaign(string tinh, int nam, string code, PlanDesk desk, Rhythms rhythms, PlanHistory history, TimeProvider clock, CancellationToken ct) =>
        await desk.Plan(tinh, nam, ct) is { } plan && Campaign.Find(plan, code) is { } campaign
            ? Pages.Page<CampaignScreen>(desk.Context, await PageOf(desk, plan, campaign, rhythms, history, clock, null, [], ct))
            : Results.NotFound();

    private static async Task<IResult> Close(
        string tinh, int nam, string code, PlanDesk desk, Rhythms rhythms, PlanHistory history, EventLog log, TimeProvider clock, CancellationToken ct)
    {
        if (await desk.Plan(tinh, nam, ct) is not { } plan || Campaign.Find(plan, code) is not { } campaign || !PlanningAccess.MayAdopt(desk.Reader, plan)) return Results.NotFound();
        var typed = await desk.Context.Request.ReadFormAsync(ct);
        var form = new CloseForm(NewId.At(clock), 0, typed["ket-luan"].ToString().ReplaceLineEndings("\n"));
        var outcome = await CloseCampaign.Handle(new CloseCampaign(plan.Plan, campaign.Code, form.Note), plan, desk.Reader, log, CalendarForms.Asked(desk, typed), ct);
        return outcome switch
        {
            Outcome.Refused { Refusal.Kind: RefusalKind.Unknown } => Results.NotFound(),
            Outcome.Refused { Refusal: var no } => await Again(StatusCodes.Status422UnprocessableEntity, form, [new FieldFault("ket-luan", CalendarForms.Words(desk).Refused(no))]),
            Outcome.Changed changed => await Again(StatusCodes.Status409Conflict, form with { Changes = changed.Since }, []),
            _ => Pages.SeeOther(desk.Context, plan.Of(campaign), CalendarForms.Words(desk).ClosedToast),
        };

        async Task<IResult> Again(int status, CloseForm again, IReadOnlyList<FieldFault> faults) =>
            Pages.Page<CampaignScreen>(desk.Context, await PageOf(desk, plan, campaign, rhythms, history, clock, again, faults, ct), status);
    }

    private static async Task<CampaignPage> PageOf(
        PlanDesk desk, PlanView plan, Campaign campaign, Rhythms rhythms, PlanHistory history, TimeProvider clock, CloseForm? typed, IReadOnlyList<FieldFault> faults, CancellationToken ct)
    {
        var reports = new List<CampaignReport>();
        foreach (var duty in campaign.Duties)
        {
            reports.AddRange(
                from entry in (await history.OfDuty(desk.Reader, plan, duty, ct)).Entries
                where entry.RetractedReason is null && campaign.Window.Contains(entry.Report.Day)
                let readable = PlanningAccess.MayReadNote(desk.Reader, plan.Ledger, entry.Organisation)
                select new CampaignReport(
                    duty, entry.Organisation, duty.Share(entry.Organisation)?.Name ?? entry.Organisation.Value, entry.Report.Progress, readable ? entry.Report.Note : "",
                    entry.Report.Day, entry.Report.Letter));
        }

        var note = await rhythms.Note(desk.Reader, plan, campaign, ct);
        var form = PlanningAccess.MayAdopt(desk.Reader, plan) && campaign.DaysUntil == 0 && plan.Withdrawn is null
            ? (typed ?? new CloseForm(NewId.At(clock), 0, note?.Note ?? "")) with { Version = note?.Version ?? 0 }
            : null;
        return new CampaignPage(
            plan, campaign, WorkingDays.VietNam.Count(campaign.Window), [.. reports.OrderByDescending(report => report.Day).ThenBy(report => report.Duty.Code, StringComparer.Ordinal)],
            note, form, faults)
        {
            MayAskReport = plan.IsOwn && plan.Year == plan.Today.Year && campaign.DaysUntil == 0 && plan.Withdrawn is null && PlanningAccess.MayAskForReport(desk.Reader, plan.Ledger),
        };
    }
}
