using HaiDang.Kernel.Access;
using HaiDang.Kernel.Events;
using HaiDang.Kernel.Language;

namespace HaiDang.Modules.Planning.Chain;

/// <summary>Withdraws a plan, whatever was reported on it: nothing of it is lost.</summary>
internal sealed record WithdrawPlan(PlanId Plan, string Reason, DateOnly Day)
{
    /// <summary>Withdraws with a reason, on a day after the plan was issued and not later than today.</summary>
    /// <param name="state">The plan as its events leave it, or null when there is none.</param>
    public Decision Decide(PlanState? state, DateOnly today)
    {
        if (state is null) return PlanningRefusals.UnknownPlan;
        if (state.Withdrawn is not null) return Decision.Nothing;
        if (string.IsNullOrWhiteSpace(Reason)) return PlanningRefusals.ReasonMissing;
        if (Reason.Trim().Length > CorrectPlan.LongestReason) return PlanningRefusals.ReasonTooLong;
        if (Day > today) return PlanningRefusals.DayInFuture;
        return Day < state.Content.OccurredOn ? ChainRefusals.DayBeforeIssue : Decision.Record(new PlanWithdrawn(Plan, Vietnamese.Normalise(Reason.Trim()), Day));
    }

    /// <summary>Withdraws for those who may adopt for the plan's body; for anybody else there is no such plan.</summary>
    internal static async Task<Outcome> Handle(WithdrawPlan command, PlanView plan, Reader reader, EventLog log, Writing? writing, CancellationToken ct) =>
        PlanningAccess.MayAdopt(reader, plan)
            ? await log.Decide<PlanState>(reader, command.Plan.Stream(plan.Ledger), PlanState.Fold, state => command.Decide(state, plan.Today), writing, ct)
            : new Outcome.Refused(PlanningRefusals.UnknownPlan);
}
