using HaiDang.Kernel.Access;
using HaiDang.Kernel.Events;
using HaiDang.Kernel.Language;
using HaiDang.Kernel.Organisations;
using HaiDang.Kernel.Storage;
using HaiDang.Modules.Cases.Moving;
using HaiDang.Modules.Cases.Rings;
using HaiDang.Modules.Dossiers;
using HaiDang.Modules.Dossiers.Registers;
using HaiDang.Vault.Openings;

namespace HaiDang.Modules.Cases.Recording;

/// <summary>Records on incidents, cases and rings for whoever works on them; to others there is none.</summary>
internal sealed class CaseDesk(EventLog log, Ledgers ledgers, IRelations relations, DossierNumbers numbers, OrganisationMap map, RingClearing clearing)
{
    /// <summary>Characters that a reason takes.</summary>
    internal const int LongestReason = 500;

    /// <summary>The dossier as it stands.</summary>
    /// <returns>Null when there is none, or none that the reader works on.</returns>
    internal async Task<TState?> Find<TState>(Subject<TState> subject, Reader reader, StreamId stream, CancellationToken ct)
        where TState : class
    {
        if (!reader.IsSystem && !await relations.WorksOn(reader, DossierBook.IdOf(stream), ct)) return null;
        TState? state = null;
        foreach (var recorded in await log.Effective(stream, ct)) state = subject.Fold(state, recorded);
        return state;
    }

    /// <summary>Begins a dossier that a body keeps, under the next number of its book.</summary>
    /// <param name="begin">The events that begin it, given its number.</param>
    internal async Task<Outcome> Begin<TState>(
        Subject<TState> subject, Reader reader, StreamId stream, OrganisationId custodian, DateOnly day, Func<DossierNumber, IReadOnlyList<object>> begin, Writing? writing, CancellationToken ct)
        where TState : class
    {
        if (!DossierAccess.MayBeginFor(reader, stream.Ledger, subject.Kind, custodian)) return new Outcome.Refused(subject.Unknown);
        var today = await Today(stream.Ledger, ct);
        if (NotThere(custodian, day) is { } gone) return new Outcome.Refused(gone);
        return await numbers.With(
            stream.Ledger, subject.Kind, custodian, day.Year,
            number => log.Decide<TState>(reader, stream, subject.Fold, state => subject.Decide(stream, state, begin(number), today), writing, ct), ct);
    }

    /// <summary>Records steps on a dossier, all or none; what frees somebody takes them out of rings too.</summary>
    internal async Task<Outcome> Record<TState>(Subject<TState> subject, Reader reader, StreamId stream, IReadOnlyList<object> events, Writing? writing, CancellationToken ct)
        where TState : class
    {
        if (await Find(subject, reader, stream, ct) is not { } found) return new Outcome.Refused(subject.Unknown);
        if (events.Any(e => !CaseAccess.May(reader, stream.Ledger, subject.Custodian(found), e))) return new Outcome.Refused(subject.Unknown);
        if (events.Select(e => e switch { ProvinceTransferOffered to => NotThere(to.To, to.OccurredOn), TransferOffered to => NotThere(to.To, to.OccurredOn), _ => null }).FirstOrDefault(no => no is not null) is { } gone)
        {
            return new Outcome.Refused(gone);
        }

        var today = await Today(stream.Ledger, ct);
        var outcome = await log.Decide<TState>(reader, stream, subject.Fold, state => subject.Decide(stream, state, events, today), writing, ct);
        if (outcome is Outcome.Done or Outcome.Repeated && subject.Kind == DossierKinds.Case) await clearing.After(stream, events, ct);
        return outcome;
    }

    /// <summary>Mends or takes back an entry while what came later still can follow; the history keeps both, with the reason.</summary>
    /// <param name="replacement">What should have been recorded; null to take it back.</param>
    internal async Task<Outcome> Mend<TState>(
        Subject<TState> subject, Reader reader, StreamId stream, int version, object? replacement, string reason, Writing? writing, CancellationToken ct)
        where TState : class
    {
        if (await Find(subject, reader, stream, ct) is not { } found) return new Outcome.Refused(subject.Unknown);
        var entry = (await log.Effective(stream, ct)).FirstOrDefault(recorded => recorded.Version == version);
        if (entry is null || !CaseAccess.May(reader, stream.Ledger, subject.Custodian(found), entry.Event)) return new Outcome.Refused(subject.Unknown);
        // What has its other half in another dossier is undone by a step of its own there and here, never on one side.
        if (IsHalf(entry.Event)) return new Outcome.Refused(CasesRefusals.OtherHalf);
        if (string.IsNullOrWhiteSpace(reason)) return new Outcome.Refused(CasesRefusals.ReasonMissing);
        if (reason.Trim().Length > LongestReason) return new Outcome.Refused(CasesRefusals.ReasonTooLong);
        var today = await Today(stream.Ledger, ct);
        var words = Vietnamese.Normalise(reason.Trim());
        bool Possible(TState? state, Recorded recorded) => subject.Against(state, recorded.Event, today) is null;
        var outcome = replacement is null
            ? await log.Retract<TState>(reader, stream, version, words, subject.Fold, Possible, writing, ct)
            : await log.Amend<TState>(reader, stream, version, replacement, words, subject.Fold, Possible, writing, ct);
        if (outcome is not Outcome.Done || subject.Kind != DossierKinds.Case) return outcome;
        if (replacement is not null) await clearing.After(stream, [replacement], ct);
        if (entry.Event is IFreesPersons) await clearing.Restore(stream, ct);
        return outcome;
    }

    /// <summary>Says in a ring that somebody belongs to it, by what stands of them in the case.</summary>
    internal async Task<Outcome> StateMember(Reader reader, StreamId ring, RingMemberStated member, Writing? writing, CancellationToken ct)
    {
        var @case = await Find(Subjects.Case, reader, member.Case.In(ring.Ledger), ct);
        return RingRules.MayBelong(@case, member.Person) is { } no ? new Outcome.Refused(no) : await Record(Subjects.Ring, reader, ring, [member], writing, ct);
    }

    /// <summary>Today by the clock of a ledger.</summary>
    internal async Task<DateOnly> Today(LedgerId ledger, CancellationToken ct) =>
        ledgers.Today(await ledgers.Find(ledger, ct) ?? throw new UnknownLedgerException(ledger.Value));

    /// <summary>Why a body can't be given a dossier on a day: it isn't there; null when it is.</summary>
    internal Refusal? NotThere(OrganisationId body, DateOnly day) =>
        map.Find(body) is null || map.On(body, day) is not null ? null : CasesRefusals.BodyNotThere(string.Join(", ", map.As(body, day).Select(heir => heir.Organisation.Id.Value)));

    /// <summary>Whether an event has its other half in another dossier.</summary>
    internal static bool IsHalf(object e) => e is CasesJoined or CaseMerged or CaseSplit or CaseSplitOff or CaseTakenOver or ProvinceTransferTaken or Incidents.IncidentTakenOver;
}
