using System.Globalization;
using HaiDang.Kernel.Access;
using HaiDang.Kernel.Events;
using HaiDang.Kernel.Organisations;
using HaiDang.Kernel.Storage;
using HaiDang.Modules.Accounts;
using HaiDang.Modules.Forms;
using HaiDang.Modules.Planning.Contributing.Screens;
using HaiDang.Modules.Planning.Contributing.Texts;
using HaiDang.Modules.Shell;
using HaiDang.Modules.Shell.Parts;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace HaiDang.Modules.Planning.Contributing;

/// <summary>Pages on which shares are arranged, approved and confirmed, and the state of the whole plan.</summary>
internal static class ContributionPages
{
    private static readonly Role[] Overseers = [Role.StandingOffice, Role.CommitteeHead, Role.Auditor];

    internal static void Map(IEndpointRouteBuilder routes)
    {
        foreach (var plan in PlanAddress.Routes)
        {
            routes.MapGet(plan + "/nhiem-vu/{code}/phan-viec/{body}", ShowPart).ForWithinReach(PlanningModule.Reporters);
            routes.MapPost(plan + "/nhiem-vu/{code}/phan-viec/{body}", Arrange).ForWithinReach(PlanningModule.Reporters);
            routes.MapPost(plan + "/nhiem-vu/{code}/xac-nhan", Answer).ForWithinReach(PlanningModule.Reporters);
            routes.MapGet(plan + "/phe-duyet", ShowWaiting).ForWithinReach(Role.StandingOffice);
            routes.MapPost(plan + "/phe-duyet", Judge).ForWithinReach(Role.StandingOffice);
            routes.MapGet(plan + "/tong-hop", ShowWhole).ForWithinReach(Overseers);
        }
    }

    private static async Task<IResult> ShowPart(string tinh, int nam, string code, string body, PlanDesk desk, PlanHistory history, TimeProvider clock, CancellationToken ct)
    {
        if (await Found(desk, tinh, nam, code, body, ct) is not var (plan, duty, share)) return Results.NotFound();
        var (version, steps) = await Before(desk, history, plan, duty, share, ct);
        return Pages.Page<PartScreen>(desk.Context, new PartPage(
            plan, duty, share, version, NewId.At(clock), share.Arranged?.Part ?? "", share.Arranged?.Due is { } due ? FormDays.Written(due) : "", "", steps, [], []));
    }

    private static async Task<IResult> Arrange(
        string tinh, int nam, string code, string body, PlanDesk desk, PlanHistory history, EventLog log, TimeProvider clock, CancellationToken ct)
    {
        if (await Found(desk, tinh, nam, code, body, ct) is not var (plan, duty, share)) return Results.NotFound();
        var typed = await desk.Context.Request.ReadFormAsync(ct);
        var (version, steps) = await Before(desk, history, plan, duty, share, ct);
        var page = new PartPage(
            plan, duty, share, version, NewId.At(clock), typed["noi-dung"].ToString().ReplaceLineEndings("\n"), typed["han"].ToString(), typed["ly-do"].ToString(), steps, [], []);
        var due = FormDays.TryParse(page.Due);
        if (due is null && page.Due.Trim().Length > 0)
        {
            return Pages.Page<PartScreen>(desk.Context, page with { Faults = [new FieldFault("han", desk.Words.DayNotUnderstood)] }, StatusCodes.Status422UnprocessableEntity);
        }

        var seen = int.TryParse(typed["phien-ban"], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : (int?)null;
        var outcome = await ArrangeContribution.Handle(
            new ArrangeContribution(plan.Plan, code, share.Organisation, page.Part, due, page.Reason), plan, desk.Reader, log, desk.Asked(typed, seen), ct);
        return outcome switch
        {
            Outcome.Refused { Refusal.Kind: RefusalKind.Unknown } => Results.NotFound(),
            Outcome.Refused { Refusal: var refusal } => Pages.Page<PartScreen>(
                desk.Context, page with { Faults = [new FieldFault(FieldOf(refusal), desk.Words.Refused(refusal))] }, StatusCodes.Status422UnprocessableEntity),
            Outcome.Changed changed => Pages.Page<PartScreen>(
                desk.Context, page with { Version = changed.Version, Changes = changed.Since }, StatusCodes.Status409Conflict),
            _ => Pages.SeeOther(desk.Context, plan.Of(duty), ContributionWords.In(desk.Language).ArrangedToast(share.Name)),
        };
    }

    private static async Task<IResult> Answer(string tinh, int nam, string code, PlanDesk desk, EventLog log, CancellationToken ct)
    {
        if (await desk.Plan(tinh, nam, ct) is not { } plan || plan.Duty(code) is not { } duty) return Results.NotFound();
        var typed = await desk.Context.Request.ReadFormAsync(ct);
        var (organisation, report) = DutyPages.Chosen(typed["co-quan"]);
        var isSo = typed["do"] == "confirm";
        var outcome = await AnswerEntry.Handle(
            new AnswerEntry(plan.Plan, code, organisation, report ?? 0, isSo, typed["ly-do"].ToString()), plan, desk.Reader, log, desk.Asked(typed, null), ct);
        var words = ContributionWords.In(desk.Language);
        return outcome switch
        {
            Outcome.Refused { Refusal.Kind: RefusalKind.Unknown } => Results.NotFound(),
            Outcome.Refused { Refusal: var refusal } => Pages.Page<RefusedScreen>(
                desk.Context, new RefusedPage(plan, words.EntryNotAnswered, desk.Words.Refused(refusal), plan.Of(duty), desk.Words.Duty(code)), Status(refusal)),
            _ => Pages.SeeOther(desk.Context, plan.Of(duty), isSo ? words.ConfirmedToast : words.DisputedToast),
        };
    }

    private static async Task<IResult> ShowWaiting(string tinh, int nam, PlanDesk desk, TimeProvider clock, CancellationToken ct) =>
        await desk.Plan(tinh, nam, ct) is { } plan && ContributionAccess.MayJudge(desk.Reader, plan.Ledger)
            ? Pages.Page<ApprovalScreen>(desk.Context, new ApprovalPage(plan, WaitingReport.Of(plan), NewId.At(clock), "", [], new HashSet<string>(), []))
            : Results.NotFound();

    private static async Task<IResult> Judge(string tinh, int nam, PlanDesk desk, EventLog log, OfficeColleagues colleagues, TimeProvider clock, CancellationToken ct)
    {
        if (await desk.Plan(tinh, nam, ct) is not { } plan || !ContributionAccess.MayJudge(desk.Reader, plan.Ledger)) return Results.NotFound();
        var typed = await desk.Context.Request.ReadFormAsync(ct);
        var words = ContributionWords.In(desk.Language);
        var verdict = Words.Parse<Verdict>(typed["do"].ToString()) ?? Verdict.Waiting;
        var missing = typed["bo-sung"].ToString();
        var chosen = typed["chon"].OfType<string>().Distinct(StringComparer.Ordinal).ToList();
        if (chosen.Count == 0 || verdict is Verdict.Waiting) return await Again(StatusCodes.Status422UnprocessableEntity, [new FieldFault("chon", desk.Words.Refused(ContributionRefusals.NothingChosen))], [], []);
        if (verdict is Verdict.Returned && string.IsNullOrWhiteSpace(missing))
        {
            return await Again(StatusCodes.Status422UnprocessableEntity, [new FieldFault("bo-sung", desk.Words.Refused(ContributionRefusals.MissingNotSaid))], chosen, []);
        }

        var (said, refused) = (0, new List<(string Chosen, Refusal Refusal)>());
        foreach (var one in chosen)
        {
            // Bodies that are asked or heard stand in the same list: taking note of them is their receipt.
            if (WaitingReport.Parse(one) is not var (duty, organisation, report) || plan.Duty(duty)?.Share(organisation) is not { } share) return Results.NotFound();
            var word = verdict is Verdict.Approved && !share.IsJudged ? Verdict.Received : verdict;
            var outcome = await JudgeContribution.Handle(
                new JudgeContribution(plan.Plan, duty, organisation, report, word, missing), plan, desk.Reader, log, Key(desk, typed, one), ct, colleagues);
            if (outcome is Outcome.Refused { Refusal: var refusal }) refused.Add((one, refusal));
            else if (outcome is Outcome.Done) said++;
        }

        if (refused.Count > 0)
        {
            return await Again(
                refused.Exists(one => one.Refusal.Kind is RefusalKind.Changed) ? StatusCodes.Status409Conflict : StatusCodes.Status422UnprocessableEntity,
                [.. refused.Select(one => new FieldFault("chon", words.NotJudged(one.Chosen.Split('~')[0], desk.Words.Refused(one.Refusal))))],
                [.. refused.Select(one => one.Chosen)], said > 0 ? [words.JudgedToast(verdict, said)] : []);
        }

        var back = typed["ve"].ToString();
        return Pages.SeeOther(desk.Context, Pages.IsLocal(back) ? back : plan.Approvals(), words.JudgedToast(verdict, said));

        async Task<IResult> Again(int status, IReadOnlyList<FieldFault> faults, IReadOnlyList<string> kept, IReadOnlyList<string> done)
        {
            var now = (await desk.Plan(tinh, nam, ct))!;

            // A report that came anew keeps its tick, on the version that stands now: the reader sees both and decides again.
            var ticked = kept.Select(WaitingReport.Parse).OfType<(string Duty, OrganisationId Organisation, int Report)>().Select(one => $"{one.Duty}~{one.Organisation}").ToHashSet(StringComparer.Ordinal);
            return Pages.Page<ApprovalScreen>(desk.Context, new ApprovalPage(now, WaitingReport.Of(now), NewId.At(clock), missing, faults, ticked, done), status);
        }
    }

    private static async Task<IResult> ShowWhole(string tinh, int nam, PlanDesk desk, CancellationToken ct) =>
        await desk.Plan(tinh, nam, ct) is { } plan && ContributionAccess.MayOversee(desk.Reader, plan.Ledger)
            ? Pages.Page<WholeScreen>(desk.Context, new WholePage(plan))
            : Results.NotFound();

    private static async Task<(PlanView Plan, DutyView Duty, Share Share)?> Found(PlanDesk desk, string tinh, int nam, string code, string body, CancellationToken ct) =>
        await desk.Plan(tinh, nam, ct) is { } plan && plan.Duty(code) is { } duty && duty.Share(new OrganisationId(body)) is { } share
        && ContributionAccess.Arranges(desk.Reader, plan.Ledger, duty, share.Organisation) is not null
            ? (plan, duty, share)
            : null;

    private static async Task<(int Version, IReadOnlyList<ShareStep> Steps)> Before(
        PlanDesk desk, PlanHistory history, PlanView plan, DutyView duty, Share share, CancellationToken ct)
    {
        var whole = await history.OfDuty(desk.Reader, plan, duty, ct);
        return (whole.Versions.GetValueOrDefault(share.Organisation), [.. whole.Steps.Where(step => step.Organisation == share.Organisation && step.Event is ContributionArranged)]);
    }

    private static Writing? Key(PlanDesk desk, IFormCollection typed, string chosen) =>
        desk.Asked(typed, null) is { Key: { } key } ? new Writing($"{key}:{chosen}") : null;

    private static int Status(Refusal refusal) => refusal.Kind is RefusalKind.Changed ? StatusCodes.Status409Conflict : StatusCodes.Status422UnprocessableEntity;

    private static string FieldOf(Refusal refusal) => refusal.Code switch
    {
        "planning.part-too-long" => "noi-dung",
        "planning.due-without-reason" or "planning.reason-too-long" => "ly-do",
        _ => "han",
    };
}
