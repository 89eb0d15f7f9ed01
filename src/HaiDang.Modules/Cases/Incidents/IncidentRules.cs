using HaiDang.Kernel.Events;
using HaiDang.Modules.Cases.InProceedings;
using HaiDang.Modules.Cases.Moving;

namespace HaiDang.Modules.Cases.Incidents;

/// <summary>What can follow in an incident.</summary>
internal static class IncidentRules
{
    /// <summary>Why an event can't follow a state; null when it can.</summary>
    /// <param name="today">Today by the clock of the ledger.</param>
    internal static Refusal? Against(Incident? state, object e, DateOnly today)
    {
        if (e is Step future && future.OccurredOn > today) return CasesRefusals.DayInFuture;
        if (e is IncidentDetected or IncidentTakenOver) return state is not null ? CasesRefusals.BegunAlready : e is IncidentDetected detected ? CaseRules.Later(detected.ActOn, detected.OccurredOn) : null;
        if (state is null) return CasesRefusals.UnknownIncident;
        if (state.Successor is not null) return CasesRefusals.CaseIsElsewhere;
        if (e is IncidentDecided or IncidentReopened or ProvinceTransferTaken or SignsStated && e is Step step && step.OccurredOn < state.LastDay && step.OutOfOrder is null)
        {
            return CasesRefusals.DayOutOfOrder(state.LastDay);
        }

        return e switch
        {
            IncidentReopened reopened => state.Decided is null ? CasesRefusals.NothingToUndo : CaseRules.Needed(reopened.Decision),
            ElementsTicked ticked => CaseRules.Ticked(ticked),
            FeaturesStated or DossierLinked or AccountWritten or RestraintLifted => PersonRules.Against(state.Persons, e, state.ActOn),
            _ when state.Decided is not null => CasesRefusals.IncidentIsDecided,
            IncidentDecided when state.Offer is not null => CasesRefusals.AlreadyOffered,
            IncidentDecided decided => Decided(state, decided),
            SignsStated stated => stated.HasSigns == state.HasSigns ? CasesRefusals.AlreadySo : null,
            ProvinceTransferOffered offered => state.Offer is not null ? CasesRefusals.AlreadyOffered : CaseMoveRules.Elsewhere(offered, state.Custodian, state.HiddenFrom) ?? CaseRules.Needed(offered.Decision),
            ProvinceTransferRefused => state.Offer is null ? CasesRefusals.NotOffered : null,
            ProvinceTransferTaken over => state.Offer is { } offer && offer.To == over.To && offer.Ledger == over.Successor.Ledger ? Everybody(state, over.Persons) : CasesRefusals.NotOffered,
            // Charges, wanted notices and what hangs on them belong to a case.
            PersonCharged or ChargeApproved or ChargeRestated or PersonWanted or RecidivismStated or PersonSuspended => CasesRefusals.NotThisStage,
            _ => PersonRules.Against(state.Persons, e, state.ActOn) ?? state.Together.Against(e),
        };
    }

    private static Refusal? Decided(Incident state, IncidentDecided e)
    {
        if (e.Outcome is IncidentOutcome.Instituted or IncidentOutcome.NotInstituted or IncidentOutcome.Administrative && (e.Decision is null || string.IsNullOrWhiteSpace(e.Decision.Number)))
        {
            return CasesRefusals.NoClosingWithoutReason;
        }

        if (e.Outcome is IncidentOutcome.NotInstituted != e.Ground is not null || e.Outcome is IncidentOutcome.Instituted != e.Case is not null || e.Outcome is IncidentOutcome.Joined != e.Into is not null)
        {
            return CasesRefusals.NoClosingWithoutReason;
        }

        // An incident with signs of a crime is never closed as having none: somebody first says that there are none.
        if (e.Outcome is IncidentOutcome.NoSigns && state.HasSigns) return CasesRefusals.NoClosingWithoutReason;
        if (e.Ground is { } ground && PersonRules.Code("no-case-ground", ground, e.OccurredOn) is { } no) return no;
        return Everybody(state, e.Persons) ?? PersonRules.Paper(e.Decision);
    }

    private static Refusal? Everybody(Incident state, IReadOnlyList<Vault.PersonId> persons) =>
        state.Persons.Open.Select(one => one.Person).ToHashSet().SetEquals(persons) ? null : CasesRefusals.SomebodyLeftOut;
}
