using HaiDang.Kernel.Access;
using HaiDang.Modules.Accounts;
using HaiDang.Modules.Planning.Calendars;
using HaiDang.Modules.Planning.Drafts;
using HaiDang.Modules.Planning.Screens;
using HaiDang.Modules.Shell;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace HaiDang.Modules.Planning;

/// <summary>The pages that show a plan, and the day's work.</summary>
internal static class PlanPages
{
    internal static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet(PlanAddress.All, All).For(PlanningModule.Readers);
        foreach (var plan in PlanAddress.Routes)
        {
            routes.MapGet(plan, Contents).ForWithinReach(PlanningModule.Readers);
            routes.MapGet(plan + "/chi-tieu/{code}", Target).ForWithinReach(PlanningModule.Readers);
            routes.MapGet(plan + "/co-quan", Agencies).ForWithinReach(PlanningModule.Readers);
            routes.MapGet(plan + "/lich", Calendar).ForWithinReach(PlanningModule.Readers);
            routes.MapGet(plan + "/lich-su", Changes).ForWithinReach(PlanningModule.Readers);
        }
    }

    private static bool IsOfReader(PlanEntry plan, Reader reader) =>
        reader.Organisation == plan.Body || reader.Grants.Any(grant => grant.Ledger == plan.Ledger && grant.Organisation == plan.Body);

    private static async Task<IResult> All(PlanDesk desk, PlanBook book, CancellationToken ct)
    {
        // A ledger holds a hundred lower plans a year: they are found from the plan they were made from.
        var all = await book.All(desk.Reader, ct);
        var plans = all.Where(plan => plan.IsOwn || IsOfReader(plan, desk.Reader) || !all.Any(one => one.IsOwn && one.Ledger == plan.Ledger)).ToList();
        if (plans is [var only]) return Pages.SeeOther(desk.Context, PlanAddress.Of(only));
        var kept = desk.Reader.Grants.FirstOrDefault(grant => grant.Role is Role.StandingOffice);
        return Pages.Page<PlansScreen>(desk.Context, new PlansPage(plans, kept is not null, kept is null ? null : $"/{kept.Ledger}/van-ban"));
    }

    private static async Task<IResult> Contents(string tinh, int nam, PlanDesk desk, DraftShelf shelf, CancellationToken ct)
    {
        if (await desk.Plan(tinh, nam, ct) is not { } plan) return Results.NotFound();
        var draft = plan.Source is { } source && DraftAccess.MayLookAtAny(desk.Reader, plan.Ledger) ? await shelf.OriginOfFile(plan.Ledger, source, ct) : null;
        return Pages.Page<ContentsScreen>(
            desk.Context, new ContentsPage(plan, PlanFilter.From(desk.Context.Request.Query), draft is not null && DraftAccess.MayLook(desk.Reader, plan.Ledger, draft.Body) ? draft.Id : null));
    }

    private static async Task<IResult> Target(string tinh, int nam, string code, PlanDesk desk, CancellationToken ct) =>
        await desk.Plan(tinh, nam, ct) is { } plan && plan.Targets.FirstOrDefault(target => target.Code == code) is { } target
            ? Pages.Page<TargetScreen>(desk.Context, new TargetPage(plan, target))
            : Results.NotFound();

    private static async Task<IResult> Agencies(string tinh, int nam, PlanDesk desk, CancellationToken ct) =>
        await desk.Plan(tinh, nam, ct) is { } plan
            ? Pages.Page<AgenciesScreen>(desk.Context, new AgenciesPage(plan, AgencyBoard.Of(plan)))
            : Results.NotFound();

    private static async Task<IResult> Calendar(string tinh, int nam, PlanDesk desk, Rhythms rhythms, ReportSenders senders, CancellationToken ct) =>
        await desk.Plan(tinh, nam, ct) is { } plan ? await CalendarPages.Calendar(plan, desk, rhythms, senders, ct) : Results.NotFound();

    private static async Task<IResult> Changes(string tinh, int nam, PlanDesk desk, PlanBook book, PlanHistory history, CancellationToken ct)
    {
        if (await desk.Plan(tinh, nam, ct) is not { } plan) return Results.NotFound();
        var others = (await book.All(desk.Reader, ct)).Where(one => one.Ledger == plan.Ledger && one.Body == plan.Body && one.Year != plan.Year && !one.IsWithdrawn).Select(one => one.Year).Distinct();
        return Pages.Page<ChangesScreen>(desk.Context, new ChangesPage(plan, await history.OfPlan(plan, ct), [.. others]));
    }
}
