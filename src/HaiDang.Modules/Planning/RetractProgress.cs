using HaiDang.Kernel.Access;
using HaiDang.Kernel.Events;
using HaiDang.Kernel.Organisations;

namespace HaiDang.Modules.Planning;

/// <summary>Takes back a report of progress; it stays in the history and counts no more.</summary>
/// <param name="Version">Version of the report within its stream.</param>
/// <param name="Reason">Why, in words that a reader of the history will see.</param>
internal sealed record RetractProgress(PlanId Plan, string Duty, OrganisationId Organisation, int Version, string Reason)
{
    /// <summary>Takes back for whoever may report on the share: its own officers what they said, the standing office what it entered by letter.</summary>
    internal static async Task<Outcome> Handle(RetractProgress command, LedgerId ledger, Reader reader, EventLog log, Writing? writing, CancellationToken ct)
    {
        var stream = command.Plan.Contribution(ledger, command.Duty, command.Organisation);
        var entry = (await log.Effective(stream, ct)).FirstOrDefault(recorded => recorded.Version == command.Version)?.Event as ProgressReported;
        if (entry is null || !May(reader, ledger, entry)) return new Outcome.Refused(PlanningRefusals.UnknownDuty);
        if (string.IsNullOrWhiteSpace(command.Reason)) return new Outcome.Refused(PlanningRefusals.ReasonMissing);
        if (command.Reason.Trim().Length > CorrectPlan.LongestReason) return new Outcome.Refused(PlanningRefusals.ReasonTooLong);
        return await log.Retract<Contribution>(
            reader, stream, command.Version, Kernel.Language.Vietnamese.Normalise(command.Reason.Trim()), Contribution.Fold, Contribution.Possible, writing, ct);
    }

    /// <summary>Whether the reader may take this report back.</summary>
    internal static bool May(Reader reader, LedgerId ledger, ProgressReported entry) =>
        PlanningAccess.MayReport(reader, ledger, entry.Organisation)
        || (entry.Letter is not null && PlanningAccess.MayEnterFor(reader, ledger));
}
