using HaiDang.Kernel.Events;
using HaiDang.Kernel.Organisations;
using HaiDang.Modules.Accounts;
using HaiDang.Modules.Forms;
using HaiDang.Modules.Planning.Chain.Screens;
using HaiDang.Modules.Planning.Chain.Texts;
using HaiDang.Modules.Shell;
using HaiDang.Modules.Shell.Parts;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Role = HaiDang.Kernel.Access.Role;

namespace HaiDang.Modules.Planning.Chain;

/// <summary>Lower plans on their way up, gaps, recipients, and the withdrawal of a plan.</summary>
internal static class LowerPlanPages
{
    internal static void Map(IEndpointRouteBuilder routes)
    {
        foreach (var plan in PlanAddress.Routes)
        {
            routes.MapGet(plan + "/cap-duoi", Show).ForWithinReach(PlanningModule.Readers);
            routes.MapPost(plan + "/cap-duoi/gui", Send).ForWithinReach(PlanningModule.Adopters);
            routes.MapPost(plan + "/cap-duoi/nhan", Receive).ForWithinReach(Role.StandingOffice);
            routes.MapGet(plan + "/bo-ngo", Gaps).ForWithinReach(PlanningModule.Readers);
            routes.MapGet(plan + "/noi-nhan", Recipients).ForWithinReach(PlanningModule.Readers);
            routes.MapPost(plan + "/noi-nhan/ghi", Acknowledge).ForWithinReach(PlanningModule.Adopters);
            routes.MapGet(plan + "/thu-hoi", ShowWithdraw).ForWithinReach(PlanningModule.Adopters);
            routes.MapPost(plan + "/thu-hoi", Withdraw).ForWithinReach(PlanningModule.Adopters);
        }
    }

    /// <summary>The lower plans of a plan, each with its way so far.</summary>
    internal static async Task<IReadOnlyList<LowerPlanRow>> Rows(PlanDesk desk, PlanView plan, PlanBook book, ChainBook chain, OrganisationMap map, CancellationToken ct)
    {
        return LowerPlanList.Of(plan, await book.In(desk.Reader, plan.Ledger, ct), await chain.Filings(desk.Reader, plan.Ledger, plan.Plan, ct), Name);

        (string Vi, string En) Name(OrganisationId body) => map.Find(body) is { } known ? (known.NameVi, known.NameEn) : (body.Value, body.Value);
    }

    private static async Task<IResult> Show(string tinh, int nam, PlanDesk desk, PlanBook book, ChainBook chain, OrganisationMap map, TimeProvider clock, CancellationToken ct) =>
        await desk.Plan(tinh, nam, ct) is { } plan
            ? Pages.Page<LowerPlansScreen>(desk.Context, await PageOf(desk, plan, book, chain, map, clock, [], ct))
            : Results.NotFound();

    private static async Task<IResult> Send(
        string tinh, int nam, PlanDesk desk, PlanBook book, ChainBook chain, OrganisationMap map, EventLog log, TimeProvider clock, CancellationToken ct)
    {
        var typed = await desk.Context.Request.ReadFormAsync(ct);
        if (await desk.Plan(tinh, nam, ct) is not { } plan || Body(typed) is not { } body || !ChainAccess.MaySubmit(desk.Reader, plan.Ledger, body)) return Results.NotFound();
        var words = ChainWords.In(desk.Language);
        var row = (await Rows(desk, plan, book, chain, map, ct)).FirstOrDefault(one => one.Body == body);
        if (row is null) return await Again(words.Say(ChainRefusals.NotAsked));
        if (FormDays.TryParse(typed["ngay"]) is not { } day) return await Again(words.DayNotUnderstood);
        var outcome = await SubmitLowerPlan.Handle(
            new SubmitLowerPlan(plan.Plan, body, row.Plan?.Plan, typed["so-cong-van"].ToString(), day), plan, desk.Reader, log, desk.Asked(typed), ct);
        return outcome is Outcome.Refused { Refusal: var refusal } ? await Again(words.Say(refusal)) : Pages.SeeOther(desk.Context, plan.LowerPlans(), words.SentToast(row.Name));

        async Task<IResult> Again(string fault) => Pages.Page<LowerPlansScreen>(
            desk.Context, await PageOf(desk, plan, book, chain, map, clock, [new FieldFault("main", fault)], ct), StatusCodes.Status422UnprocessableEntity);
    }

    private static async Task<IResult> Receive(
        string tinh, int nam, PlanDesk desk, PlanBook book, ChainBook chain, OrganisationMap map, EventLog log, TimeProvider clock, CancellationToken ct)
    {
        var typed = await desk.Context.Request.ReadFormAsync(ct);
        if (await desk.Plan(tinh, nam, ct) is not { } plan || Body(typed) is not { } body || !ChainAccess.MayReceive(desk.Reader, plan.Ledger)) return Results.NotFound();
        var words = ChainWords.In(desk.Language);
        var fault = words.DayNotUnderstood;
        if (FormDays.TryParse(typed["ngay"]) is { } day)
        {
            var outcome = await ReceiveLowerPlan.Handle(new ReceiveLowerPlan(plan.Plan, body, day), plan, desk.Reader, log, desk.Asked(typed), ct);
            if (outcome is not Outcome.Refused { Refusal: var refusal }) return Pages.SeeOther(desk.Context, plan.LowerPlans(), words.ReceivedToast);
            fault = words.Say(refusal);
        }

        return Pages.Page<LowerPlansScreen>(
            desk.Context, await PageOf(desk, plan, book, chain, map, clock, [new FieldFault("main", fault)], ct), StatusCodes.Status422UnprocessableEntity);
    }

    private static async Task<IResult> Gaps(string tinh, int nam, PlanDesk desk, PlanBook book, ChainBook chain, OrganisationMap map, CancellationToken ct)
    {
        if (await desk.Plan(tinh, nam, ct) is not { } plan) return Results.NotFound();
        var node = ChainNode.Of(plan.Plan);
        var above = new List<PlanView>();
        var whole = await chain.Map(desk.Reader, plan.Ledger, ct);
        foreach (var entry in whole.Above(node).Where(edge => edge.Link is PlanLink.Implements).Select(edge => whole.Find(edge.Superior)?.Plan).OfType<PlanEntry>())
        {
            if (await book.Find(desk.Reader, entry.Ledger, entry.Plan, ct) is { } view) above.Add(view);
        }

        return Pages.Page<GapsScreen>(desk.Context, new GapsPage(plan, GapList.Of(
            plan, await chain.Ties(desk.Reader, plan.Ledger, plan.Plan, ct), await chain.Below(desk.Reader, plan.Ledger, node, null, ct), above,
            await Rows(desk, plan, book, chain, map, ct))));
    }

    private static async Task<IResult> Recipients(string tinh, int nam, PlanDesk desk, ChainBook chain, TimeProvider clock, CancellationToken ct) =>
        await desk.Plan(tinh, nam, ct) is { } plan ? Pages.Page<RecipientsScreen>(desk.Context, await RecipientsOf(desk, plan, chain, clock, [], ct)) : Results.NotFound();

    private static async Task<IResult> Acknowledge(string tinh, int nam, PlanDesk desk, ChainBook chain, EventLog log, TimeProvider clock, CancellationToken ct)
    {
        if (await desk.Kept(tinh, nam, ct) is not { } plan) return Results.NotFound();
        var words = ChainWords.In(desk.Language);
        var typed = await desk.Context.Request.ReadFormAsync(ct);
        var fault = words.DayNotUnderstood;
        if (FormDays.TryParse(typed["ngay"]) is { } day)
        {
            var command = new AcknowledgePlan(plan.Plan, typed["noi-nhan"].ToString(), typed["so-cong-van"].ToString(), day);
            var outcome = await AcknowledgePlan.Handle(command, plan, desk.Reader, log, desk.Asked(typed), ct);
            if (outcome is not Outcome.Refused { Refusal: var refusal }) return Pages.SeeOther(desk.Context, plan.Recipients(), words.AcknowledgedToast);
            fault = words.Say(refusal);
        }

        return Pages.Page<RecipientsScreen>(
            desk.Context, await RecipientsOf(desk, plan, chain, clock, [new FieldFault("main", fault)], ct), StatusCodes.Status422UnprocessableEntity);
    }

    private static async Task<IResult> ShowWithdraw(string tinh, int nam, PlanDesk desk, TimeProvider clock, CancellationToken ct) =>
        await desk.Kept(tinh, nam, ct) is { Withdrawn: null } plan
            ? Pages.Page<WithdrawScreen>(desk.Context, new WithdrawPage(plan, Reported(plan), "", FormDays.Written(plan.Today), NewId.At(clock), []))
            : Results.NotFound();

    private static async Task<IResult> Withdraw(string tinh, int nam, PlanDesk desk, PlanBook book, EventLog log, TimeProvider clock, CancellationToken ct)
    {
        if (await desk.Kept(tinh, nam, ct) is not { } plan) return Results.NotFound();
        var words = ChainWords.In(desk.Language);
        var typed = await desk.Context.Request.ReadFormAsync(ct);
        var page = new WithdrawPage(plan, Reported(plan), typed["ly-do"].ToString(), typed["ngay"].ToString(), NewId.At(clock), []);
        if (FormDays.TryParse(page.Day) is not { } day) return Again(new FieldFault("ngay", words.DayNotUnderstood));
        var outcome = await WithdrawPlan.Handle(new WithdrawPlan(plan.Plan, page.Reason, day), plan, desk.Reader, log, desk.Asked(typed), ct);
        if (outcome is Outcome.Refused { Refusal: var refusal }) return Again(new FieldFault(refusal.Code.Contains("day", StringComparison.Ordinal) ? "ngay" : "ly-do", words.Say(refusal)));
        return Pages.SeeOther(desk.Context, (await book.Find(desk.Reader, plan.Ledger, plan.Plan, ct))!.Contents(), words.WithdrawnToast);

        IResult Again(FieldFault fault) => Pages.Page<WithdrawScreen>(desk.Context, page with { Faults = [fault] }, StatusCodes.Status422UnprocessableEntity);
    }

    private static async Task<LowerPlansPage> PageOf(
        PlanDesk desk, PlanView plan, PlanBook book, ChainBook chain, OrganisationMap map, TimeProvider clock, IReadOnlyList<FieldFault> faults, CancellationToken ct)
    {
        var rows = await Rows(desk, plan, book, chain, map, ct);
        return new LowerPlansPage(
            plan, rows, rows.Where(row => ChainAccess.MaySubmit(desk.Reader, plan.Ledger, row.Body)).Select(row => row.Body).ToHashSet(),
            ChainAccess.MayReceive(desk.Reader, plan.Ledger), desk.Reader.Has(PlanningModule.Adopters), LowerPlanList.Via(plan), NewId.At(clock), faults);
    }

    private static async Task<RecipientsPage> RecipientsOf(PlanDesk desk, PlanView plan, ChainBook chain, TimeProvider clock, IReadOnlyList<FieldFault> faults, CancellationToken ct) => new(
        plan, (await chain.Acknowledgements(desk.Reader, plan.Ledger, plan.Plan, ct)).ToDictionary(one => one.Recipient, StringComparer.Ordinal),
        PlanningAccess.MayAdopt(desk.Reader, plan), NewId.At(clock), faults);

    private static int Reported(PlanView plan) => plan.Duties.Count(duty => duty.Reported > 0);

    // A body's form may name the version of its share behind the body, as the forms of duties do.
    private static OrganisationId? Body(IFormCollection typed) => OrganisationId.TryParse(typed["co-quan"].ToString().Split('@')[0]);
}
