using HaiDang.Kernel.Access;
using HaiDang.Kernel.Events;
using HaiDang.Kernel.Organisations;

namespace HaiDang.Modules.Planning.Contributing;

/// <summary>A body says whether what the standing office entered on its behalf is so.</summary>
/// <param name="Report">Version of the entry that was read.</param>
/// <param name="IsSo">Whether it is so.</param>
/// <param name="Reason">Why it isn't so.</param>
internal sealed record AnswerEntry(PlanId Plan, string Duty, OrganisationId Organisation, int Report, bool IsSo, string Reason = "")
{
    /// <summary>Takes the body's word on an entry that stands, once.</summary>
    public Decision Decide(Contribution? state)
    {
        if (state?.Latest is not { } entry || state.Report != Report) return ContributionRefusals.ReportMoved;
        if (entry.Letter is null) return ContributionRefusals.NotEntered;
        if (state.Word is not EntryWord.None) return state.Word is EntryWord.Confirmed == IsSo ? Decision.Nothing : ContributionRefusals.WordSaid;
        if (IsSo) return Decision.Record(new EntryConfirmed(Plan, Duty, Organisation, Report));
        if (string.IsNullOrWhiteSpace(Reason)) return PlanningRefusals.ReasonMissing;
        return Reason.Trim().Length > CorrectPlan.LongestReason
            ? PlanningRefusals.ReasonTooLong
            : Decision.Record(new EntryDisputed(Plan, Duty, Organisation, Report, Kernel.Language.Vietnamese.Normalise(Reason.Trim())));
    }

    /// <summary>Takes it from officers of the body; for others there is no such duty.</summary>
    internal static async Task<Outcome> Handle(AnswerEntry command, PlanView plan, Reader reader, EventLog log, Writing? writing, CancellationToken ct)
    {
        if (plan.Plan != command.Plan || plan.Duty(command.Duty)?.Share(command.Organisation) is null
            || !ContributionAccess.MaySayWord(reader, plan.Ledger, command.Organisation)) return new Outcome.Refused(PlanningRefusals.UnknownDuty);
        if (plan.Withdrawn is not null) return new Outcome.Refused(PlanningRefusals.PlanWithdrawn);
        return await log.Decide<Contribution>(
            reader, command.Plan.Contribution(plan.Ledger, command.Duty, command.Organisation), Contribution.Fold, command.Decide, writing, ct);
    }
}
