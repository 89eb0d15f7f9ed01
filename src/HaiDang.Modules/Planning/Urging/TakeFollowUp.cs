using HaiDang.Kernel.Access;
using HaiDang.Kernel.Events;
using HaiDang.Kernel.Language;
using HaiDang.Kernel.Organisations;
using HaiDang.Modules.Planning.Contributing;

namespace HaiDang.Modules.Planning.Urging;

/// <summary>Follows up what a body owes: reminds, guides, checks, writes, or reports it to the head.</summary>
/// <param name="Duties">Codes of the duties it is about; each must be open at this body.</param>
/// <param name="Day">The day it was done.</param>
/// <param name="Letter">Number and day of the letter; needed with <see cref="FollowUpLevel.Letter"/>.</param>
internal sealed record TakeFollowUp(
    PlanId Plan, OrganisationId Organisation, IReadOnlyList<string> Duties, FollowUpLevel Level, DateOnly Day, string? Letter = null, string Note = "")
{
    /// <summary>Records a step about open work; the head hears of a body only after a letter, and of a body that is asked never.</summary>
    /// <param name="plan">The plan as it stands.</param>
    /// <returns><see cref="FollowUpTaken"/>; nothing when the same was recorded for that day; otherwise a refusal.</returns>
    public Decision Decide(FollowUpLog? state, PlanView plan, bool byLead)
    {
        if (plan.Withdrawn is not null) return PlanningRefusals.PlanWithdrawn;
        if (Duties.Count == 0) return ContributionRefusals.NothingChosen;
        if (Day > plan.Today) return PlanningRefusals.DayInFuture;
        if (Day < plan.IssuedOn) return PlanningRefusals.DayBeforePlan;
        if (byLead && Level is not FollowUpLevel.Reminder) return UrgingRefusals.LeadOnlyReminds;
        if (Level is FollowUpLevel.Letter && string.IsNullOrWhiteSpace(Letter)) return PlanningRefusals.LetterMissing;
        if (Letter?.Trim().Length > ReportProgress.LongestLetter) return PlanningRefusals.LetterTooLong;
        if (Note.Trim().Length > CorrectPlan.LongestReason) return PlanningRefusals.ReasonTooLong;
        var isRequest = false;
        foreach (var code in Duties)
        {
            if (plan.Duty(code)?.Share(Organisation) is not { IsClosed: false } share) return UrgingRefusals.NothingOpen(code);
            isRequest |= !share.IsJudged;
            if (!share.IsJudged && (Level is FollowUpLevel.Head or FollowUpLevel.Check)) return UrgingRefusals.OnlyAsked;
            if (Level is FollowUpLevel.Head && state?.HasLetterOn(code) != true) return UrgingRefusals.LetterFirst(code);
        }

        var taken = new FollowUpTaken(
            Plan, Organisation, [.. Duties.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)], Level, Day,
            string.IsNullOrWhiteSpace(Letter) ? null : Vietnamese.Normalise(Letter.Trim()), Vietnamese.Normalise(Note.Trim()), isRequest, byLead);
        return state?.Taken.Any(one => one.Step.Level == Level && one.Step.OccurredOn == Day && one.Step.Letter == taken.Letter && one.Step.ByLead == byLead && one.Step.Duties.SequenceEqual(taken.Duties)) == true
            ? Decision.Nothing
            : Decision.Record(taken);
    }

    /// <summary>Records for the standing office, or a lead's reminder to those who co-operate; for others there is no such plan.</summary>
    internal static async Task<Outcome> Handle(TakeFollowUp command, PlanView plan, Reader reader, EventLog log, Writing? writing, CancellationToken ct)
    {
        var office = ContributionAccess.MayJudge(reader, plan.Ledger);
        var lead = !office && command.Duties.Count > 0 && command.Duties.All(code =>
            plan.Duty(code) is { } duty && duty.Share(command.Organisation) is { Part: Part.Co } && ContributionAccess.Leads(reader, plan.Ledger, duty));
        if (plan.Plan != command.Plan || !(office || lead)) return new Outcome.Refused(PlanningRefusals.UnknownPlan);
        return await log.Decide<FollowUpLog>(
            reader, FollowUpLog.Stream(plan.Ledger, plan.Plan, command.Organisation), FollowUpLog.Fold, state => command.Decide(state, plan, lead), writing, ct);
    }
}

/// <summary>Answers a follow-up.</summary>
/// <param name="Action">Version of the step in its stream.</param>
internal sealed record AnswerFollowUp(PlanId Plan, OrganisationId Organisation, int Action, string Answer, DateOnly Day)
{
    /// <summary>Takes an answer to a step that has none yet.</summary>
    public Decision Decide(FollowUpLog? state, DateOnly today)
    {
        if (state is null || state.Taken.All(one => one.Version != Action) || state.Answered.Contains(Action)) return UrgingRefusals.NoSuchStep;
        if (string.IsNullOrWhiteSpace(Answer)) return UrgingRefusals.AnswerEmpty;
        if (Answer.Trim().Length > CorrectPlan.LongestReason) return PlanningRefusals.ReasonTooLong;
        if (Day > today) return PlanningRefusals.DayInFuture;
        return Decision.Record(new FollowUpAnswered(Plan, Organisation, Action, Vietnamese.Normalise(Answer.Trim()), Day));
    }

    /// <summary>Takes it from officers of the body, or from the standing office that enters it; for others there is no such step.</summary>
    internal static async Task<Outcome> Handle(AnswerFollowUp command, PlanView plan, Reader reader, EventLog log, Writing? writing, CancellationToken ct)
    {
        if (plan.Plan != command.Plan
            || !(PlanningAccess.MayReport(reader, plan.Ledger, command.Organisation) || PlanningAccess.MayEnterFor(reader, plan.Ledger))) return new Outcome.Refused(PlanningRefusals.UnknownPlan);
        return await log.Decide<FollowUpLog>(
            reader, FollowUpLog.Stream(plan.Ledger, plan.Plan, command.Organisation), FollowUpLog.Fold, state => command.Decide(state, plan.Today), writing, ct);
    }
}
