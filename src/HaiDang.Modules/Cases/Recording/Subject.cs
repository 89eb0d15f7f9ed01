using HaiDang.Kernel.Events;
using HaiDang.Modules.Cases.Incidents;
using HaiDang.Modules.Cases.Rings;
using HaiDang.Modules.Dossiers;

namespace HaiDang.Modules.Cases.Recording;

/// <summary>How dossiers of one kind are decided on: their state, what can follow in it, and the "no" to whoever doesn't work on one.</summary>
/// <typeparam name="TState">State of a dossier.</typeparam>
internal sealed record Subject<TState>(
    DossierKind Kind, Func<TState?, Recorded, TState?> Fold, Func<TState?, object, DateOnly, Refusal?> Against, Func<TState, Kernel.Organisations.OrganisationId> Custodian, Refusal Unknown)
    where TState : class
{
    /// <summary>Records events one after the other as far as each can follow the one before; all or none.</summary>
    /// <param name="today">Today by the clock of the ledger.</param>
    internal Decision Decide(StreamId stream, TState? state, IReadOnlyList<object> events, DateOnly today)
    {
        foreach (var e in events)
        {
            if (Against(state, e, today) is { } no) return no;
            state = Fold(state, new Recorded(stream, 0, 0, "", today, default, UserId.System, default, e));
        }

        return events.Count == 0 ? Decision.Nothing : Decision.Record(events);
    }
}

/// <summary>The kinds of dossiers of this module.</summary>
internal static class Subjects
{
    /// <summary>Cases.</summary>
    internal static readonly Subject<Case> Case = new(DossierKinds.Case, Cases.Case.Fold, CaseRules.Against, state => state.Custodian, CasesRefusals.UnknownCase);

    /// <summary>Incidents.</summary>
    internal static readonly Subject<Incident> Incident = new(DossierKinds.Incident, Incidents.Incident.Fold, IncidentRules.Against, state => state.Custodian, CasesRefusals.UnknownIncident);

    /// <summary>Rings.</summary>
    internal static readonly Subject<Ring> Ring = new(DossierKinds.Ring, Rings.Ring.Fold, RingRules.Against, state => state.Custodian, CasesRefusals.UnknownRing);
}
