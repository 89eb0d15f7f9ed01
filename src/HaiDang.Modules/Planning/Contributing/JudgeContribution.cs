using HaiDang.Kernel.Access;
using HaiDang.Kernel.Events;
using HaiDang.Kernel.Organisations;
using Treatment = HaiDang.Kernel.Organisations.AssignmentMode;

namespace HaiDang.Modules.Planning.Contributing;

/// <summary>The standing office says its word on a report: approved, returned for more, or, of a body that is asked or heard, received.</summary>
/// <param name="Report">Version of the report that was read; another one standing there is never judged unseen.</param>
/// <param name="Missing">With a return, what is to be added.</param>
internal sealed record JudgeContribution(PlanId Plan, string Duty, OrganisationId Organisation, int Report, Verdict Verdict, string Missing = "")
{
    /// <summary>Judges the report that stands.</summary>
    /// <param name="state">The share as its history leaves it, or null when nothing was reported.</param>
    /// <param name="treatment">How the body is met: ordered, asked, or heard.</param>
    /// <param name="today">Today by the clock of the ledger; the day of a receipt.</param>
    /// <param name="judge">Who judges, when a colleague of the office could do it instead; null when nobody could.</param>
    /// <returns>One event; nothing when it was said already; otherwise a refusal.</returns>
    public Decision Decide(Contribution? state, Treatment treatment, DateOnly today, UserId? judge = null)
    {
        if (state?.Latest is not { } report || state.Report != Report) return ContributionRefusals.ReportMoved;
        if (state.Word is EntryWord.Disputed) return ContributionRefusals.WasDisputed;
        if (treatment is not Treatment.Assigned && Verdict is not Verdict.Received) return ContributionRefusals.NotJudged;
        if (treatment is Treatment.Assigned && Verdict is Verdict.Received) return ContributionRefusals.NotOnlyReceived;
        if (state.Verdict == Verdict) return Decision.Nothing;
        switch (Verdict)
        {
            case Verdict.Approved:
                if (state.Verdict is Verdict.Returned) return ContributionRefusals.WasReturned;
                if (judge is { } one && state.EnteredBy == one.Person) return ContributionRefusals.EnteredByJudge;
                return report.Progress is Progress.Done or Progress.NotDone
                    ? Decision.Record(new ContributionApproved(Plan, Duty, Organisation, Report))
                    : ContributionRefusals.StillOpen;
            case Verdict.Returned:
                if (string.IsNullOrWhiteSpace(Missing)) return ContributionRefusals.MissingNotSaid;
                return Missing.Trim().Length > CorrectPlan.LongestReason
                    ? PlanningRefusals.ReasonTooLong
                    : Decision.Record(new ContributionReturned(Plan, Duty, Organisation, Report, Kernel.Language.Vietnamese.Normalise(Missing.Trim())));
            default:
                return Decision.Record(new ContributionReceived(Plan, Duty, Organisation, Report, today));
        }
    }

    /// <summary>Judges for the standing office; for others there is no such duty.</summary>
    /// <param name="colleagues">Says whether another officer of the office could judge; null when that isn't asked.</param>
    internal static async Task<Outcome> Handle(
        JudgeContribution command, PlanView plan, Reader reader, EventLog log, Writing? writing, CancellationToken ct, OfficeColleagues? colleagues = null)
    {
        if (!ContributionAccess.MayJudge(reader, plan.Ledger) || plan.Plan != command.Plan
            || plan.Duty(command.Duty)?.Share(command.Organisation) is not { } share) return new Outcome.Refused(PlanningRefusals.UnknownDuty);
        if (plan.Withdrawn is not null) return new Outcome.Refused(PlanningRefusals.PlanWithdrawn);
        UserId? judge = share.Report?.Letter is not null && colleagues is not null && await colleagues.Any(reader, plan.Ledger, ct) ? reader.User : null;
        return await log.Decide<Contribution>(
            reader, command.Plan.Contribution(plan.Ledger, command.Duty, command.Organisation), Contribution.Fold,
            state => command.Decide(state, share.Treatment, plan.Today, judge), writing, ct);
    }
}
