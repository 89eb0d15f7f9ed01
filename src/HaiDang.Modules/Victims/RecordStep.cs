using HaiDang.Kernel.Access;
using HaiDang.Kernel.Events;
using HaiDang.Kernel.Language;

namespace HaiDang.Modules.Victims;

/// <summary>Records an event of somebody's dossier, with what it brings along.</summary>
internal sealed record RecordStep(ReceivedId Id, object Event)
{
    /// <summary>Records what can follow; the rule says no otherwise.</summary>
    /// <param name="today">Today by the clock of the ledger.</param>
    public Decision Decide(ReceivedPerson? person, DateOnly today) =>
        VictimRules.Against(person, Event, today) is { } refusal ? refusal : Decision.Record([Event, .. VictimRules.With(person, Event)]);

    /// <summary>Records it. Whether the reader may is for the caller to have asked (<see cref="VictimAccess"/>).</summary>
    internal static Task<Outcome> Handle(RecordStep command, LedgerId ledger, DateOnly today, Reader reader, EventLog log, Writing? writing, CancellationToken ct) =>
        log.Decide<ReceivedPerson>(reader, command.Id.In(ledger), ReceivedPersonFold.Fold, person => command.Decide(person, today), writing, ct);
}

/// <summary>Mends or takes back an event; the history keeps both, with the reason, and figures follow.</summary>
/// <param name="Version">Version of the event in the dossier's stream.</param>
/// <param name="Replacement">What should have been recorded; null to take it back.</param>
/// <param name="Reason">Why, in words that name nobody: readers of the history see them.</param>
internal sealed record MendStep(ReceivedId Id, int Version, object? Replacement, string Reason)
{
    /// <summary>Characters that a reason takes.</summary>
    internal const int LongestReason = 1000;

    /// <summary>Mends while what came later still can follow; else the refusal names the later entries.</summary>
    internal static async Task<Outcome> Handle(MendStep command, LedgerId ledger, DateOnly today, Reader reader, EventLog log, Writing? writing, CancellationToken ct)
    {
        if (string.IsNullOrWhiteSpace(command.Reason)) return new Outcome.Refused(VictimRefusals.ReasonMissing);
        if (command.Reason.Trim().Length > LongestReason) return new Outcome.Refused(VictimRefusals.ReasonTooLong);
        var reason = Vietnamese.Normalise(command.Reason.Trim());
        return command.Replacement is { } replacement
            ? await log.Amend<ReceivedPerson>(reader, command.Id.In(ledger), command.Version, replacement, reason, ReceivedPersonFold.Fold, CanFollow(today), writing, ct)
            : await log.Retract<ReceivedPerson>(reader, command.Id.In(ledger), command.Version, reason, ReceivedPersonFold.Fold, CanFollow(today), writing, ct);
    }

    /// <summary>Whether an entry of the log can follow a state.</summary>
    internal static Func<ReceivedPerson?, Recorded, bool> CanFollow(DateOnly today) => (person, recorded) => VictimRules.Against(person, recorded.Event, today) is null;
}
