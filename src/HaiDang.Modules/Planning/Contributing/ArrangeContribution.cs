using HaiDang.Kernel.Access;
using HaiDang.Kernel.Events;
using HaiDang.Kernel.Organisations;

namespace HaiDang.Modules.Planning.Contributing;

/// <summary>Says what one body is to do on a duty, and by when.</summary>
/// <param name="Part">What this body is to do; empty when the words of the plan are enough.</param>
/// <param name="Due">Its last day in time; null sets none.</param>
/// <param name="Reason">Why; needed with a day.</param>
internal sealed record ArrangeContribution(PlanId Plan, string Duty, OrganisationId Organisation, string Part, DateOnly? Due, string Reason)
{
    /// <summary>Characters that a part takes.</summary>
    internal const int LongestPart = 1000;

    /// <summary>Arranges a share within the printed days of its duty.</summary>
    /// <param name="duty">The duty, with its printed days.</param>
    /// <param name="start">The first day anything can be due: the day of issue.</param>
    /// <returns><see cref="ContributionArranged"/>; nothing when it stands so already; otherwise a refusal.</returns>
    public Decision Decide(Contribution? state, DutyView duty, DateOnly start, Arranger by)
    {
        var before = state?.Arranged;
        var part = string.IsNullOrWhiteSpace(Part) ? null : Kernel.Language.Vietnamese.Normalise(Part.Trim());
        var reason = Kernel.Language.Vietnamese.Normalise(Reason.Trim());
        if (part?.Length > LongestPart) return ContributionRefusals.PartTooLong;
        if (reason.Length > CorrectPlan.LongestReason) return PlanningRefusals.ReasonTooLong;
        if ((before?.Part, before?.Due) == (part, Due)) return Decision.Nothing;
        if (before?.Due != Due)
        {
            if (reason.Length == 0) return ContributionRefusals.DueWithoutReason;
            if (by is Arranger.Lead && before is { By: Arranger.StandingOffice, Due: not null }) return ContributionRefusals.DueOfTheOffice;
            if (Due > duty.Deadline) return ContributionRefusals.DueAfterPrinted;
            if (Due < start || Due < duty.Campaign?.From) return ContributionRefusals.DueBeforeStart;
        }

        // A day keeps whoever set it: a lead that words a part anew leaves the office's day the office's.
        var setter = Due is not null && before?.Due == Due ? before!.By : by;
        return Decision.Record(new ContributionArranged(Plan, Duty, Organisation, part, Due, reason.Length > 0 ? reason : before?.Reason ?? "", setter));
    }

    /// <summary>Arranges for the standing office or a lead; for others there is no such duty.</summary>
    internal static async Task<Outcome> Handle(ArrangeContribution command, PlanView plan, Reader reader, EventLog log, Writing? writing, CancellationToken ct)
    {
        if (plan.Plan != command.Plan || plan.Duty(command.Duty) is not { } duty || duty.Share(command.Organisation) is null
            || ContributionAccess.Arranges(reader, plan.Ledger, duty, command.Organisation) is not { } by) return new Outcome.Refused(PlanningRefusals.UnknownDuty);
        if (plan.Withdrawn is not null) return new Outcome.Refused(PlanningRefusals.PlanWithdrawn);
        return await log.Decide<Contribution>(
            reader, command.Plan.Contribution(plan.Ledger, command.Duty, command.Organisation), Contribution.Fold,
            state => command.Decide(state, duty, plan.IssuedOn, by), writing, ct);
    }
}
