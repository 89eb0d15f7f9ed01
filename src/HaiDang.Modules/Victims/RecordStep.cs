using HaiDang.Kernel.Access;
using HaiDang.Kernel.Events;

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
