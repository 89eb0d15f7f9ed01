using HaiDang.Kernel.Access;
using HaiDang.Kernel.Events;
using HaiDang.Kernel.Language;
using HaiDang.Kernel.Organisations;

namespace HaiDang.Modules.Planning.Chain;

/// <summary>How far a lower plan is.</summary>
public enum LowerPlanState
{
    /// <summary>Chưa có.</summary>
    Missing,

    /// <summary>Đã lập: it is in the system and wasn't sent.</summary>
    DrawnUp,

    /// <summary>Đã gửi.</summary>
    Submitted,

    /// <summary>Đã nhận.</summary>
    Received,
}

/// <summary>A body that a plan asks for a plan of its own.</summary>
/// <param name="Plan">Its plan in the system; null when there is none.</param>
/// <param name="Asked">Whether the plan asks for it; else it sent one unasked.</param>
public sealed record LowerPlanRow(OrganisationId Body, string Name, string NameEn, PlanEntry? Plan, Filing? Filing, bool Asked)
{
    /// <summary>How far it is.</summary>
    public LowerPlanState State =>
        Filing?.ReceivedOn is not null ? LowerPlanState.Received
        : Filing is not null ? LowerPlanState.Submitted
        : Plan is not null ? LowerPlanState.DrawnUp
        : LowerPlanState.Missing;
}

/// <summary>The lower plans of a plan.</summary>
internal static class LowerPlanList
{
    private const string Kind = "lower_plan";

    /// <summary>Bodies that a plan's duties ask for a plan of their own, procuracies, courts, Party and Front left out, since they are asked or heard.</summary>
    internal static IReadOnlyList<Share> Owing(PlanView plan) =>
    [
        .. plan.Duties.Where(duty => duty.Kind == Kind).SelectMany(duty => duty.Shares).Where(share => share.IsJudged && share.Organisation != plan.Body)
            .DistinctBy(share => share.Organisation),
    ];

    /// <summary>Every body that owes one, in the order of the plan, then those that have one unasked.</summary>
    /// <param name="plans">Plans of the ledger; those of other years, and what was withdrawn, don't count.</param>
    internal static IReadOnlyList<LowerPlanRow> Of(PlanView plan, IEnumerable<PlanEntry> plans, IReadOnlyList<Filing> filings, Func<OrganisationId, (string Vi, string En)> name)
    {
        var own = plans.Where(one => one.Ledger == plan.Ledger && one.Year == plan.Year && !one.IsWithdrawn && one.Plan != plan.Plan).ToDictionary(one => one.Body);
        var sent = filings.ToDictionary(filing => filing.Body);
        var owing = Owing(plan);
        var asked = owing.Select(share => share.Organisation).ToHashSet();
        return
        [
            .. owing.Select(share => new LowerPlanRow(
                share.Organisation, share.Name, share.NameEn, own.GetValueOrDefault(share.Organisation), sent.GetValueOrDefault(share.Organisation), true)),
            .. own.Keys.Concat(sent.Keys).Distinct().Where(body => !asked.Contains(body) && !PlanAddress.IsOwn(plan.Ledger, body))
                .Select(body => new LowerPlanRow(body, name(body).Vi, name(body).En, own.GetValueOrDefault(body), sent.GetValueOrDefault(body), false))
                .OrderBy(row => row.Body.Value, StringComparer.Ordinal),
        ];
    }

    /// <summary>The desk through which lower plans pass, as the plan prints it for its reports.</summary>
    /// <returns>Null when it prints none.</returns>
    internal static string? Via(PlanView plan) => plan.Reports.Select(report => report.Via).FirstOrDefault(via => !string.IsNullOrWhiteSpace(via));
}

/// <summary>A lower plan's way up, as its events leave it.</summary>
internal sealed record FilingState(LowerPlanSubmitted Submitted, LowerPlanReceived? Received)
{
    internal static FilingState? Fold(FilingState? state, Recorded recorded) => recorded.Event switch
    {
        LowerPlanSubmitted submitted => new FilingState(submitted, null),
        LowerPlanReceived received => state! with { Received = received },
        _ => state,
    };
}

/// <summary>Sends a body's plan to the body above.</summary>
/// <param name="Lower">The body's plan; null when the standing office knows only its paper.</param>
/// <param name="Letter">Number and day of the paper.</param>
internal sealed record SubmitLowerPlan(PlanId Superior, OrganisationId Body, PlanId? Lower, string? Letter, DateOnly Day)
{
    /// <summary>Sends what there is, once.</summary>
    /// <param name="state">Its way so far; null when nothing was sent.</param>
    /// <param name="plan">The plan above.</param>
    public Decision Decide(FilingState? state, PlanView plan)
    {
        if (plan.Withdrawn is not null) return PlanningRefusals.PlanWithdrawn;
        if (Lower is null && string.IsNullOrWhiteSpace(Letter)) return ChainRefusals.NoLowerPlan;
        if (Letter?.Length > ReportProgress.LongestLetter) return PlanningRefusals.LetterTooLong;
        if (Day > plan.Today) return PlanningRefusals.DayInFuture;
        if (Day < plan.IssuedOn) return ChainRefusals.DayBeforeIssue;
        var submitted = new LowerPlanSubmitted(Superior, Body, Lower, string.IsNullOrWhiteSpace(Letter) ? null : Vietnamese.Normalise(Letter.Trim()), LowerPlanList.Via(plan), Day);
        return state?.Submitted == submitted ? Decision.Nothing : Decision.Record(submitted);
    }

    /// <summary>Sends for an officer of the body, or enters for it what came on paper; for others there is no such body.</summary>
    internal static async Task<Outcome> Handle(SubmitLowerPlan command, PlanView plan, Reader reader, EventLog log, Writing? writing, CancellationToken ct) =>
        ChainAccess.MaySubmit(reader, plan.Ledger, command.Body)
            ? await log.Decide<FilingState>(
                reader, ChainIds.LowerPlan(plan.Ledger, command.Superior, command.Body), FilingState.Fold, state => command.Decide(state, plan), writing, ct)
            : new Outcome.Refused(PlanningRefusals.UnknownPlan);
}

/// <summary>Notes that a lower plan arrived.</summary>
internal sealed record ReceiveLowerPlan(PlanId Superior, OrganisationId Body, DateOnly Day)
{
    /// <summary>Receives what was sent, on or after the day it was.</summary>
    public Decision Decide(FilingState? state, DateOnly today)
    {
        if (state is null) return ChainRefusals.NotSubmitted;
        if (state.Received is not null) return Decision.Nothing;
        if (Day > today) return PlanningRefusals.DayInFuture;
        return Day < state.Submitted.OccurredOn ? ChainRefusals.NotSubmitted : Decision.Record(new LowerPlanReceived(Superior, Body, Day));
    }

    /// <summary>Receives for the standing office; for others there is no such body.</summary>
    internal static async Task<Outcome> Handle(ReceiveLowerPlan command, PlanView plan, Reader reader, EventLog log, Writing? writing, CancellationToken ct) =>
        ChainAccess.MayReceive(reader, plan.Ledger)
            ? await log.Decide<FilingState>(
                reader, ChainIds.LowerPlan(plan.Ledger, command.Superior, command.Body), FilingState.Fold, state => command.Decide(state, plan.Today), writing, ct)
            : new Outcome.Refused(PlanningRefusals.UnknownPlan);
}

/// <summary>Notes that a recipient acknowledged a plan.</summary>
internal sealed record AcknowledgePlan(PlanId Plan, string Recipient, string? Letter, DateOnly Day)
{
    /// <summary>Notes it for a recipient of the plan's own list.</summary>
    /// <param name="state">What was noted for this recipient last; null for nothing.</param>
    public Decision Decide(RecipientAcknowledged? state, PlanView plan)
    {
        if (!plan.Header.Recipients.Contains(Recipient, StringComparer.Ordinal)) return ChainRefusals.NoSuchRecipient;
        if (Letter?.Length > ReportProgress.LongestLetter) return PlanningRefusals.LetterTooLong;
        if (Day > plan.Today) return PlanningRefusals.DayInFuture;
        if (Day < plan.IssuedOn) return ChainRefusals.DayBeforeIssue;
        var noted = new RecipientAcknowledged(Plan, Recipient, string.IsNullOrWhiteSpace(Letter) ? null : Vietnamese.Normalise(Letter.Trim()), Day);
        return state == noted ? Decision.Nothing : Decision.Record(noted);
    }

    /// <summary>Notes for those who may adopt for the plan's body; for others there is no such plan.</summary>
    internal static async Task<Outcome> Handle(AcknowledgePlan command, PlanView plan, Reader reader, EventLog log, Writing? writing, CancellationToken ct) =>
        PlanningAccess.MayAdopt(reader, plan)
            ? await log.Decide<RecipientAcknowledged>(
                reader, ChainIds.Recipients(plan.Ledger, command.Plan),
                (state, recorded) => recorded.Event is RecipientAcknowledged noted && noted.Recipient == command.Recipient ? noted : state,
                state => command.Decide(state, plan), writing, ct)
            : new Outcome.Refused(PlanningRefusals.UnknownPlan);
}
