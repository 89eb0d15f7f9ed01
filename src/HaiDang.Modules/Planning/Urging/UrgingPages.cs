using HaiDang.Kernel.Access;
using HaiDang.Kernel.Events;
using HaiDang.Kernel.Organisations;
using HaiDang.Kernel.Storage;
using HaiDang.Modules.Accounts;
using HaiDang.Modules.Forms;
using HaiDang.Modules.Planning.Contributing;
using HaiDang.Modules.Planning.Urging.Screens;
using HaiDang.Modules.Planning.Urging.Texts;
using HaiDang.Modules.Shell;
using HaiDang.Modules.Shell.Parts;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace HaiDang.Modules.Planning.Urging;

/// <summary>Pages on which late and silent bodies are followed up, the letter to them, and what the head hears of.</summary>
internal static class UrgingPages
{
    private const string Write = "write";
    private static readonly Role[] Overseers = [Role.StandingOffice, Role.CommitteeHead, Role.Auditor];

    internal static void Map(IEndpointRouteBuilder routes)
    {
        foreach (var plan in PlanAddress.Routes)
        {
            routes.MapGet(plan + "/don-doc", Show).ForWithinReach(Overseers);
            routes.MapPost(plan + "/don-doc", Take).ForWithinReach(Role.StandingOffice);
            routes.MapGet(plan + "/don-doc/cong-van", ShowLetter).ForWithinReach(Role.StandingOffice);
            routes.MapGet(plan + "/don-doc/truong-ban", ShowEscalated).ForWithinReach(Overseers);
            routes.MapPost(plan + "/don-doc/tra-loi", Answer).ForWithinReach(PlanningModule.Reporters);
            routes.MapPost(plan + "/nhiem-vu/{code}/don-doc", Remind).ForWithinReach(PlanningModule.Reporters);
        }
    }

    private static async Task<IResult> Show(string tinh, int nam, PlanDesk desk, FollowUpBook book, TimeProvider clock, CancellationToken ct) =>
        await Found(desk, tinh, nam, ct) is { } plan
            ? Pages.Page<UrgingScreen>(desk.Context, await PageOf(desk, plan, book, clock, [], new HashSet<string>(), "", ct))
            : Results.NotFound();

    private static async Task<IResult> Take(string tinh, int nam, PlanDesk desk, FollowUpBook book, EventLog log, TimeProvider clock, CancellationToken ct)
    {
        if (await desk.Plan(tinh, nam, ct) is not { } plan || !ContributionAccess.MayJudge(desk.Reader, plan.Ledger)) return Results.NotFound();
        var typed = await desk.Context.Request.ReadFormAsync(ct);
        var words = UrgingWords.In(desk.Language);
        var chosen = typed["chon"].OfType<string>().Distinct(StringComparer.Ordinal).ToHashSet(StringComparer.Ordinal);
        var note = typed["ghi-chu"].ToString();
        var board = UrgingBoard.Of(plan, await book.Of(desk.Reader, plan, ct));
        var rows = board.Rows.Where(row => chosen.Contains(row.Organisation.Value)).ToList();
        if (rows.Count == 0) return await Again([new FieldFault("chon", desk.Words.Refused(ContributionRefusals.NothingChosen))]);
        if (typed["do"] == Write) return Pages.SeeOther(desk.Context, plan.Letter(rows.Select(row => row.Organisation)));
        if (Words.Parse<FollowUpLevel>(typed["do"].ToString()) is not { } level) return await Again([new FieldFault("chon", desk.Words.Refused(ContributionRefusals.NothingChosen))]);
        string? letter = null;
        if (level is FollowUpLevel.Letter)
        {
            if (FormDays.TryParse(typed["ngay-cong-van"]) is not { } written || string.IsNullOrWhiteSpace(typed["so-cong-van"]))
            {
                return Pages.Page<LetterScreen>(
                    desk.Context,
                    new LetterPage(plan, rows, NewId.At(clock), typed["so-cong-van"].ToString(), typed["ngay-cong-van"].ToString(), [new FieldFault("so-cong-van", words.NumberAndDayMissing)]),
                    StatusCodes.Status422UnprocessableEntity);
            }

            letter = desk.Words.LetterWords(typed["so-cong-van"].ToString().Trim(), FormDays.Written(written));
        }

        var faults = new List<FieldFault>();
        var refused = new HashSet<string>(StringComparer.Ordinal);
        foreach (var row in rows)
        {
            var outcome = await TakeFollowUp.Handle(
                new TakeFollowUp(plan.Plan, row.Organisation, [.. row.Pressing.Select(one => one.Duty.Code)], level, plan.Today, letter, note), plan, desk.Reader, log,
                desk.Asked(typed, null) is { Key: { } key } ? new Writing($"{key}:{row.Organisation}") : null, ct);
            if (outcome is not Outcome.Refused { Refusal: var refusal }) continue;
            faults.Add(new FieldFault("chon", words.NotTaken(Name(desk, row), desk.Words.Refused(refusal))));
            refused.Add(row.Organisation.Value);
        }

        return faults.Count > 0
            ? await Again(faults, refused)
            : Pages.SeeOther(desk.Context, plan.Urging(), words.TakenToast(level, rows.Count));

        async Task<IResult> Again(IReadOnlyList<FieldFault> wrong, IReadOnlySet<string>? kept = null) => Pages.Page<UrgingScreen>(
            desk.Context, await PageOf(desk, plan, book, clock, wrong, kept ?? chosen, note, ct), StatusCodes.Status422UnprocessableEntity);
    }

    private static async Task<IResult> ShowLetter(string tinh, int nam, PlanDesk desk, FollowUpBook book, TimeProvider clock, CancellationToken ct)
    {
        if (await desk.Plan(tinh, nam, ct) is not { } plan || !ContributionAccess.MayJudge(desk.Reader, plan.Ledger)) return Results.NotFound();
        var named = desk.Context.Request.Query["co-quan"].OfType<string>().ToHashSet(StringComparer.Ordinal);
        var board = UrgingBoard.Of(plan, await book.Of(desk.Reader, plan, ct));
        return Pages.Page<LetterScreen>(
            desk.Context, new LetterPage(plan, [.. board.Rows.Where(row => named.Contains(row.Organisation.Value))], NewId.At(clock), "", FormDays.Written(plan.Today), []));
    }

    private static async Task<IResult> ShowEscalated(string tinh, int nam, PlanDesk desk, FollowUpBook book, CancellationToken ct)
    {
        if (await Found(desk, tinh, nam, ct) is not { } plan) return Results.NotFound();
        var board = UrgingBoard.Of(plan, await book.Of(desk.Reader, plan, ct));
        return Pages.Page<EscalatedScreen>(desk.Context, new EscalatedPage(plan, [.. board.Rows.Where(row => row.Escalated.Count > 0)]));
    }

    private static async Task<IResult> Answer(string tinh, int nam, PlanDesk desk, EventLog log, CancellationToken ct)
    {
        if (await desk.Plan(tinh, nam, ct) is not { } plan) return Results.NotFound();
        var typed = await desk.Context.Request.ReadFormAsync(ct);
        var (organisation, step) = DutyPages.Chosen(typed["co-quan"]);
        var outcome = await AnswerFollowUp.Handle(
            new AnswerFollowUp(plan.Plan, organisation, step ?? 0, typed["tra-loi"].ToString(), plan.Today), plan, desk.Reader, log, desk.Asked(typed, null), ct);
        var words = UrgingWords.In(desk.Language);
        var back = typed["ve"].ToString() is var asked && Pages.IsLocal(asked) ? asked : UrgingAddress.Digest;
        return outcome switch
        {
            Outcome.Refused { Refusal.Kind: RefusalKind.Unknown } => Results.NotFound(),
            Outcome.Refused { Refusal: var refusal } => Pages.Page<Contributing.Screens.RefusedScreen>(
                desk.Context, new Contributing.Screens.RefusedPage(plan, words.NotAnswered, desk.Words.Refused(refusal), back, words.Back), StatusCodes.Status422UnprocessableEntity),
            _ => Pages.SeeOther(desk.Context, back, words.AnsweredToast),
        };
    }

    private static async Task<IResult> Remind(string tinh, int nam, string code, PlanDesk desk, EventLog log, CancellationToken ct)
    {
        if (await desk.Plan(tinh, nam, ct) is not { } plan || plan.Duty(code) is not { } duty) return Results.NotFound();
        if (!ContributionAccess.MayJudge(desk.Reader, plan.Ledger) && !ContributionAccess.Leads(desk.Reader, plan.Ledger, duty)) return Results.NotFound();
        var typed = await desk.Context.Request.ReadFormAsync(ct);
        var words = UrgingWords.In(desk.Language);
        var chosen = typed["chon"].OfType<string>().Distinct(StringComparer.Ordinal).ToList();
        if (chosen.Count == 0) return Refused(ContributionRefusals.NothingChosen);
        foreach (var body in chosen)
        {
            var outcome = await TakeFollowUp.Handle(
                new TakeFollowUp(plan.Plan, new OrganisationId(body), [code], FollowUpLevel.Reminder, plan.Today), plan, desk.Reader, log, null, ct);
            if (outcome is Outcome.Refused { Refusal: var refusal }) return refusal.Kind is RefusalKind.Unknown ? Results.NotFound() : Refused(refusal);
        }

        return Pages.SeeOther(desk.Context, plan.Of(duty), words.TakenToast(FollowUpLevel.Reminder, chosen.Count));

        IResult Refused(Refusal refusal) => Pages.Page<Contributing.Screens.RefusedScreen>(
            desk.Context, new Contributing.Screens.RefusedPage(plan, words.NobodyReminded, desk.Words.Refused(refusal), plan.Of(duty), desk.Words.Duty(code)),
            StatusCodes.Status422UnprocessableEntity);
    }

    private static async Task<PlanView?> Found(PlanDesk desk, string tinh, int nam, CancellationToken ct) =>
        await desk.Plan(tinh, nam, ct) is { } plan && ContributionAccess.MayOversee(desk.Reader, plan.Ledger) ? plan : null;

    private static async Task<UrgingPage> PageOf(
        PlanDesk desk, PlanView plan, FollowUpBook book, TimeProvider clock, IReadOnlyList<FieldFault> faults, IReadOnlySet<string> ticked, string note, CancellationToken ct) =>
        new(
            plan, UrgingBoard.Of(plan, await book.Of(desk.Reader, plan, ct)), desk.Context.Request.Query["nhom"].ToString(),
            ContributionAccess.MayJudge(desk.Reader, plan.Ledger), NewId.At(clock), note, faults, ticked);

    private static string Name(PlanDesk desk, UrgingRow row) => desk.Language is Language.English ? row.NameEn : row.Name;
}
