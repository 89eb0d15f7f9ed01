using HaiDang.Kernel.Access;
using HaiDang.Kernel.Events;
using HaiDang.Kernel.Organisations;
using HaiDang.Modules.Cases.Incidents;
using HaiDang.Modules.Cases.InProceedings;
using HaiDang.Modules.Cases.Moving;
using HaiDang.Modules.Dossiers;
using HaiDang.Vault;

namespace HaiDang.Modules.Cases.Recording;

/// <summary>Moves that touch two dossiers: open from incidents, join, split, hand over to another ledger.</summary>
/// <remarks>
/// Nothing is written to two streams at once. The side that takes is written first, then the side that gives; each refuses or passes over what it has already, so that a
/// request sent again after a break finishes what was begun.
/// </remarks>
internal sealed class CaseMoves(CaseDesk desk, EventLog log)
{
    /// <summary>Opens a case from incidents: their persons stand in it from then on, and each incident is decided by it.</summary>
    internal async Task<Outcome> Open(Reader reader, CaseId id, LedgerId ledger, Func<DossierNumber, CaseOpened> opened, OrganisationId custodian, DateOnly day, IReadOnlyList<IncidentId> from, string? key, CancellationToken ct)
    {
        var incidents = new List<(IncidentId Id, Incident State)>();
        foreach (var incident in from)
        {
            if (await desk.Find(Subjects.Incident, reader, incident.In(ledger), ct) is not { } found) return new Outcome.Refused(CasesRefusals.UnknownIncident);
            if (found.Decided is { Case: { } other } && other != id || found.Decided is { Case: null } || found.Successor is not null) return new Outcome.Refused(CasesRefusals.IncidentIsDecided);
            if (found.Decided is null && found.Offer is not null) return new Outcome.Refused(CasesRefusals.AlreadyOffered);
            incidents.Add((incident, found));
        }

        var brought = incidents.Where(one => one.State.Persons.Open.Any())
            .Select(one => (object)new PersonsBrought(new LinkedDossier(ledger, one.Id.In(ledger).Name), [.. one.State.Persons.Open], day)).ToList();
        var outcome = await desk.Begin(Subjects.Case, reader, id.In(ledger), custodian, day, number => [opened(number), .. brought], Key(key, "case"), ct);
        if (outcome is Outcome.Refused { Refusal.Code: not "cases.begun-already" } or Outcome.Changed) return outcome;
        foreach (var (incident, state) in incidents.Where(one => one.State.Decided is null))
        {
            var decision = opened(new DossierNumber(custodian, day.Year, 1)).Decision;
            var decided = new IncidentDecided(IncidentOutcome.Instituted, null, id, null, [.. state.Persons.Open.Select(one => one.Person)], decision, day) { OutOfOrder = day < state.LastDay ? DayReason.AsOnThePaper : null };
            if (await desk.Record(Subjects.Incident, reader, incident.In(ledger), [decided], null, ct) is Outcome.Refused no) return no;
        }

        return outcome;
    }

    /// <summary>Joins a case to another one of the ledger.</summary>
    internal async Task<Outcome> Join(Reader reader, LedgerId ledger, CaseId from, CaseId into, DecisionPaper decision, DateOnly day, string? key, CancellationToken ct)
    {
        if (from == into) return new Outcome.Refused(CasesRefusals.ToItself);
        if (await desk.Find(Subjects.Case, reader, from.In(ledger), ct) is not { } giving || await desk.Find(Subjects.Case, reader, into.In(ledger), ct) is not { } taking)
        {
            return new Outcome.Refused(CasesRefusals.UnknownCase);
        }

        var merged = new CaseMerged(into, [.. giving.Persons.Open.Select(one => one.Person)], decision, day);
        if (await Refused(reader, from.In(ledger), giving, merged, ct) is { } no) return no;
        if (!taking.TookIn.Contains(from))
        {
            var taken = await desk.Record(Subjects.Case, reader, into.In(ledger), [new CasesJoined(from, Carry(giving, null), decision, day)], Key(key, "into"), ct);
            if (taken is Outcome.Refused or Outcome.Changed) return taken;
        }

        return await desk.Record(Subjects.Case, reader, from.In(ledger), [merged], Key(key, "from"), ct);
    }

    /// <summary>Splits a case of some persons off another one.</summary>
    /// <param name="offences">Clauses of the new case; of its persons when none is named.</param>
    internal async Task<Outcome> Split(Reader reader, LedgerId ledger, CaseId from, CaseId into, IReadOnlyList<PersonId> persons, IReadOnlyList<string> offences, DecisionPaper decision, DateOnly day, string? key, CancellationToken ct)
    {
        if (await desk.Find(Subjects.Case, reader, from.In(ledger), ct) is not { } state) return new Outcome.Refused(CasesRefusals.UnknownCase);
        var split = new CaseSplit(into, persons, decision, day);
        if (!state.SplitInto.Contains(into) && await Refused(reader, from.In(ledger), state, split, ct) is { } no) return no;
        var carried = Carry(state, persons);
        if (offences.Count > 0)
        {
            if (Clauses.Against(offences, state.ActOn) is { } wrong) return new Outcome.Refused(wrong);
            carried = carried with { Offences = offences };
        }

        var begun = await desk.Begin(
            Subjects.Case, reader, into.In(ledger), state.Custodian, day, number => [new CaseSplitOff(number, state.Custodian, from, carried, decision, day)], Key(key, "into"), ct);
        if (begun is Outcome.Refused { Refusal.Code: not "cases.begun-already" } or Outcome.Changed) return begun;
        return await desk.Record(Subjects.Case, reader, from.In(ledger), [split], Key(key, "from"), ct) is Outcome.Refused { Refusal.Code: not "cases.already-so" } refused ? refused : begun;
    }

    /// <summary>
    /// A body of another ledger takes a case that was offered to it: it goes on there as a case of its own, and the offering ledger counts it out by the same day.
    /// </summary>
    /// <param name="from">Stream of the case where it is offered. The reader sees nothing of it but the offer, and needs no role there.</param>
    internal async Task<Outcome> TakeOver(Reader reader, StreamId from, LedgerId here, DateOnly day, string? key, CancellationToken ct)
    {
        var state = await desk.Find(Subjects.Case, Reader.System, from, ct);
        var offer = state?.Offer;
        if (state is null || offer is null || offer.Ledger != here || !DossierAccess.MayBeginFor(reader, here, DossierKinds.Case, offer.To)) return new Outcome.Refused(CasesRefusals.UnknownCase);
        if (day < offer.OccurredOn) return new Outcome.Refused(CasesRefusals.DayOutOfOrder(offer.OccurredOn));
        var successor = new CaseId(offer.Successor);
        var over = new ProvinceTransferTaken(offer.To, new LinkedDossier(here, successor.In(here).Name), [.. state.Persons.Open.Select(one => one.Person)], day);
        if (await Refused(Reader.System, from, state, over, ct) is { } no) return no;
        var begun = await desk.Begin(
            Subjects.Case, reader, successor.In(here), offer.To, day, number => [new CaseTakenOver(number, offer.To, new LinkedDossier(from.Ledger, from.Name), Carry(state, null), day)],
            Key(key, "here"), ct);
        if (begun is Outcome.Refused { Refusal.Code: not "cases.begun-already" } or Outcome.Changed) return begun;
        var today = await desk.Today(from.Ledger, ct);
        var given = await log.Decide<Case>(Reader.System, from, Case.Fold, now => Subjects.Case.Decide(from, now, [over], today), Key(key, "there"), ct);
        return given is Outcome.Refused refused ? refused : begun;
    }

    /// <summary>The same of an incident.</summary>
    internal async Task<Outcome> TakeOverIncident(Reader reader, StreamId from, LedgerId here, DateOnly day, string? key, CancellationToken ct)
    {
        var state = await desk.Find(Subjects.Incident, Reader.System, from, ct);
        var offer = state?.Offer;
        if (state is null || offer is null || offer.Ledger != here || !DossierAccess.MayBeginFor(reader, here, DossierKinds.Incident, offer.To)) return new Outcome.Refused(CasesRefusals.UnknownIncident);
        if (day < offer.OccurredOn) return new Outcome.Refused(CasesRefusals.DayOutOfOrder(offer.OccurredOn));
        var successor = new IncidentId(offer.Successor);
        var begun = await desk.Begin(
            Subjects.Incident, reader, successor.In(here), offer.To, day,
            number =>
            [
                new IncidentTakenOver(
                    number, offer.To, new LinkedDossier(from.Ledger, from.Name), state.DetectedOn, state.ActOn, state.Place, state.HasSigns, state.Features, [.. state.Persons.Open],
                    state.Linked, state.HiddenFrom, day),
            ],
            Key(key, "here"), ct);
        if (begun is Outcome.Refused { Refusal.Code: not "cases.begun-already" } or Outcome.Changed) return begun;
        var over = new ProvinceTransferTaken(offer.To, new LinkedDossier(here, successor.In(here).Name), [.. state.Persons.Open.Select(one => one.Person)], day) { OutOfOrder = day < state.LastDay ? DayReason.AsOnThePaper : null };
        var today = await desk.Today(from.Ledger, ct);
        var given = await log.Decide<Incident>(Reader.System, from, Incident.Fold, now => Subjects.Incident.Decide(from, now, [over], today), Key(key, "there"), ct);
        return given is Outcome.Refused refused ? refused : begun;
    }

    /// <summary>A body of another ledger doesn't take what was offered to it: it stays where it is, with the reason.</summary>
    internal async Task<Outcome> Decline<TState>(
        Subject<TState> subject, Func<TState, ProvinceTransferOffered?> offered, Reader reader, StreamId from, LedgerId here, ProvinceTransferEnd ground, DateOnly day, CancellationToken ct)
        where TState : class
    {
        var offer = await desk.Find(subject, Reader.System, from, ct) is { } state ? offered(state) : null;
        if (offer is null || offer.Ledger != here || !DossierAccess.MayBeginFor(reader, here, subject.Kind, offer.To)) return new Outcome.Refused(CasesRefusals.NotOffered);
        if (day < offer.OccurredOn) return new Outcome.Refused(CasesRefusals.DayOutOfOrder(offer.OccurredOn));
        var today = await desk.Today(from.Ledger, ct);
        return await log.Decide<TState>(Reader.System, from, subject.Fold, now => subject.Decide(from, now, [new ProvinceTransferRefused(ground, day)], today), null, ct);
    }

    /// <summary>What goes along when a case goes on elsewhere.</summary>
    /// <param name="persons">Only these; null for everybody whose part is open.</param>
    internal static CarriedCase Carry(Case state, IReadOnlyList<PersonId>? persons)
    {
        IReadOnlyList<PersonInProceedings> along = [.. state.Persons.Open.Where(one => persons is null || persons.Contains(one.Person))];
        IReadOnlyList<string> charged = [.. along.SelectMany(one => one.Offences).Distinct().Order(StringComparer.Ordinal)];
        return new(
            state.OpenedOn, state.ActOn, state.Place, persons is null || charged.Count == 0 ? state.Offences : charged, state.Stage, state.Procuracy, state.Standing is Standing.Suspended,
            state.SolvedOn, state.Features, along, state.Linked, state.HiddenFrom);
    }

    private async Task<Outcome?> Refused(Reader reader, StreamId stream, Case state, object e, CancellationToken ct) =>
        !reader.IsSystem && !CaseAccess.May(reader, stream.Ledger, state.Custodian, e) ? new Outcome.Refused(CasesRefusals.UnknownCase)
        : CaseRules.Against(state, e, await desk.Today(stream.Ledger, ct)) is { } no ? new Outcome.Refused(no) : null;

    private static Writing? Key(string? key, string side) => key is null ? null : new Writing($"{key}:{side}");
}
