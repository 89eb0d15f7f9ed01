using HaiDang.Kernel.Access;
using HaiDang.Kernel.Events;

namespace HaiDang.Modules.Planning;

/// <summary>Corrects an adopted plan: what is given replaces the item of its code, a new code is added, a dropped one goes.</summary>
/// <param name="Correction">What changes, with the reason a reader of the history will see.</param>
internal sealed record CorrectPlan(PlanCorrected Correction)
{
    /// <summary>Characters that a reason takes, here and when a report is taken back.</summary>
    internal const int LongestReason = 500;

    /// <summary>Characters that the text of a duty takes, as in a draft.</summary>
    internal const int LongestText = 8000;

    /// <summary>Corrects while the plan stays whole and nobody's report loses its duty.</summary>
    /// <param name="state">The plan as its events leave it, or null when there is none.</param>
    /// <param name="reported">Codes of the duties on which a body has reported.</param>
    /// <returns><see cref="PlanCorrected"/>; nothing when it changes nothing; otherwise a refusal.</returns>
    public Decision Decide(PlanState? state, IReadOnlyCollection<string> reported)
    {
        if (state is null) return PlanningRefusals.UnknownPlan;
        if (state.Withdrawn is not null) return PlanningRefusals.PlanWithdrawn;
        if (string.IsNullOrWhiteSpace(Correction.Reason)) return PlanningRefusals.ReasonMissing;
        if (Correction.Reason.Trim().Length > LongestReason) return PlanningRefusals.ReasonTooLong;
        if (Correction.Duties?.Any(duty => duty.Text.Length > LongestText) == true) return PlanningRefusals.TextTooLong;
        string[] dropped = [.. Correction.Dropped ?? []];
        if (dropped.FirstOrDefault(code => !state.Codes.Contains(code, StringComparer.Ordinal)) is { } unknown) return PlanningRefusals.NoSuchItem(unknown);
        if (dropped.FirstOrDefault(reported.Contains) is { } needed) return PlanningRefusals.DutyHasProgress(needed);
        var settled = Correction with
        {
            Targets = Correction.Targets?.Select(target => target with { Assignments = [.. target.Assignments.Select(AskedBodies.Corrected)] }).ToList(),
            Duties = Correction.Duties?.Select(duty => duty with { Assignments = [.. duty.Assignments.Select(AskedBodies.Corrected)] }).ToList(),
            Reason = Kernel.Language.Vietnamese.Normalise(Correction.Reason.Trim()),
        };
        if (settled is { Header: null, Targets: null or { Count: 0 }, Duties: null or { Count: 0 }, Reports: null or { Count: 0 } } && dropped.Length == 0)
        {
            return Decision.Nothing;
        }

        return PlanRules.Broken(state.With(settled)) is { } refusal ? refusal : Decision.Record(settled);
    }

    /// <summary>Corrects for those who may adopt for the plan's body; for anybody else there is no such plan.</summary>
    internal static async Task<Outcome> Handle(
        CorrectPlan command, LedgerId ledger, Reader reader, EventLog log, PlanBook book, Writing? writing, CancellationToken ct)
    {
        var reported = await book.ReportedDuties(reader, ledger, command.Correction.Plan, ct);
        return await log.Decide<PlanState>(
            reader, command.Correction.Plan.Stream(ledger), PlanState.Fold,
            state => state is not null && PlanningAccess.MayAdopt(reader, ledger, state.Content.Body) ? command.Decide(state, reported) : PlanningRefusals.UnknownPlan,
            writing, ct);
    }
}
