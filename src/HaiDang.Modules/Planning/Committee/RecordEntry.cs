using HaiDang.Kernel.Access;
using HaiDang.Kernel.Events;
using HaiDang.Kernel.Language;
using HaiDang.Modules.Planning.Committee.Registers;

namespace HaiDang.Modules.Planning.Committee;

/// <summary>Records an event of an entry: its beginning, or what came of it.</summary>
internal sealed record RecordEntry(Register Register, EntryId Id, object Event)
{
    /// <summary>Records what can follow; the register's rule says no otherwise.</summary>
    /// <param name="today">Today by the clock of the ledger.</param>
    public Decision Decide(Entry? entry, DateOnly today) => Register.Against(entry, Event, today) is { } refusal ? refusal : Decision.Record(Event);

    /// <summary>Records for those who may; for others there is no such register.</summary>
    /// <param name="may">Whether the reader may: see <see cref="CommitteeAccess"/>.</param>
    internal static async Task<Outcome> Handle(RecordEntry command, bool may, LedgerId ledger, DateOnly today, Reader reader, EventLog log, Writing? writing, CancellationToken ct) => may
        ? await log.Decide<Entry>(reader, ledger.Stream(command.Register.Kind, command.Id.ToString()), Entry.Fold, entry => command.Decide(entry, today), writing, ct)
        : new Outcome.Refused(CommitteeRefusals.UnknownEntry);
}

/// <summary>Mends or takes back an event of an entry; the history keeps both, with the reason.</summary>
/// <param name="Version">Version of the event in the entry's stream.</param>
/// <param name="Replacement">What should have been recorded; null to take it back.</param>
internal sealed record MendEntry(Register Register, EntryId Id, int Version, object? Replacement, string Reason)
{
    /// <summary>Mends for the standing office while what came later still can follow.</summary>
    internal static async Task<Outcome> Handle(MendEntry command, LedgerId ledger, DateOnly today, Reader reader, EventLog log, Writing? writing, CancellationToken ct)
    {
        if (!CommitteeAccess.MayWrite(reader, ledger)) return new Outcome.Refused(CommitteeRefusals.UnknownEntry);
        if (string.IsNullOrWhiteSpace(command.Reason)) return new Outcome.Refused(PlanningRefusals.ReasonMissing);
        if (command.Reason.Trim().Length > CorrectPlan.LongestReason) return new Outcome.Refused(PlanningRefusals.ReasonTooLong);
        var stream = ledger.Stream(command.Register.Kind, command.Id.ToString());
        var reason = Vietnamese.Normalise(command.Reason.Trim());
        return command.Replacement is { } replacement
            ? await log.Amend<Entry>(reader, stream, command.Version, replacement, reason, Entry.Fold, command.CanFollow(today), writing, ct)
            : await log.Retract<Entry>(reader, stream, command.Version, reason, Entry.Fold, command.CanFollow(today), writing, ct);
    }

    /// <summary>Whether an entry of the log can follow a state by the register's rule.</summary>
    internal Func<Entry?, Recorded, bool> CanFollow(DateOnly today) => (entry, recorded) => Register.Against(entry, recorded.Event, today) is null;
}
