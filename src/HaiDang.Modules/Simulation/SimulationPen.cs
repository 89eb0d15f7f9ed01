using HaiDang.Kernel.Access;
using HaiDang.Kernel.Events;
using HaiDang.Modules.Cases;
using HaiDang.Modules.Cases.Recording;
using HaiDang.Modules.Dossiers;
using HaiDang.Modules.Dossiers.Registers;
using HaiDang.Modules.TipOffs;
using HaiDang.Modules.Victims;
using HaiDang.Modules.Victims.Advancing;
using HaiDang.Modules.Victims.Establishments;
using HaiDang.Vault;
using HaiDang.Vault.Persons;

namespace HaiDang.Modules.Simulation;

/// <summary>Enters steps as whoever works on the dossier would: by the use cases of the registers, so that their rules decide.</summary>
internal sealed class SimulationPen(EventLog log, DossierNumbers numbers, TipOffRegister tipOffs, CaseDesk desk, CaseMoves moves)
{
    private static readonly UserId Clerk = new("synthetic");

    /// <summary>Enters one step at the moment on which the clock stands.</summary>
    /// <returns>False when what became of other dossiers leaves it out.</returns>
    /// <exception cref="SimulationRefusedException">A rule refused: the story tells what can't be.</exception>
    internal async Task<bool> Enter(Scheduled step, SimulatedIds ids, IdentityVault vault, DateOnly today, CancellationToken ct)
    {
        var stream = ids.Ledger.Stream(step.Kind.Stream, step.Dossier);
        await Keep(step, ids, vault, stream, ct);
        var reader = Reader.System with { User = Clerk, Organisation = step.By };
        var key = ids.Key(step.Story, step.Nth);
        var outcome = step.Kind == DossierKinds.TipOff ? await TipOff(step, stream, reader, new Writing(key), today, ct)
            : step.Kind == DossierKinds.Incident ? await Dossier(Subjects.Incident, step, stream, reader, key, ct)
            : step.Kind == DossierKinds.Case ? await Dossier(Subjects.Case, step, stream, reader, key, ct)
            : step.Kind == DossierKinds.Victim
                ? await Received<ReceivedPerson>(step, stream, reader, new Writing(key), ReceivedPersonFold.Fold, (state, e) => new RecordStep(new ReceivedId(step.Dossier), e).Decide(state, today), ct)
            : step.Kind == DossierKinds.Establishment
                ? await Received<Establishment>(step, stream, reader, new Writing(key), Establishment.Fold, (state, e) => new RecordEstablishment(new EstablishmentId(step.Dossier), e).Decide(state, today), ct)
            : step.Kind == DossierKinds.SupportWork
                ? await Received<SupportWork>(step, stream, reader, new Writing(key), SupportWork.Fold, (state, e) => new RecordSupportWork(new SupportWorkId(step.Dossier), e).Decide(state, today), ct)
            : await Dossier(Subjects.Ring, step, stream, reader, key, ct);
        return outcome switch
        {
            Outcome.Refused { Refusal: var no } => throw new SimulationRefusedException(step, no),
            Outcome.Changed => throw new InvalidOperationException($"Somebody else records in {stream}."),
            null => false,
            _ => true,
        };
    }

    // Who is kept already, from a run that was cut short, stays as they are.
    private static async Task Keep(Scheduled step, SimulatedIds ids, IdentityVault vault, StreamId stream, CancellationToken ct)
    {
        if (step.Persons.Count > 0)
        {
            var missing = await vault.Persons.Missing([.. step.Persons.Select(one => ids.Person(one.Who))], ct);
            foreach (var (who, @class) in step.Persons.Where(one => missing.Contains(ids.Person(one.Who))))
            {
                Sealed(await vault.Persons.Keep(ids.Person(who), @class, Identity(who), 0, ct));
            }
        }

        foreach (var words in step.Words) Sealed(await vault.Persons.Keep(words.Id.Id, DossierBook.IdOf(stream), new Text(words.Words, words.Names), ct));
    }

    private static void Sealed<T>(Answer<T> answer)
    {
        if (answer.No is { } no) throw new InvalidOperationException($"The vault refused: {no.Code}.");
    }

    private static Identity Identity(InventedName who) => new()
    {
        Names = [new PersonName(who.Name)],
        Births = [new BirthClaim(who.Born)],
        Sex = who.IsFemale ? Vault.Finding.Sex.Female : Vault.Finding.Sex.Male,
        Ethnicity = who.People,
        Papers = [new Paper("citizen-card", who.Paper)],
    };

    private async Task<Outcome?> TipOff(Scheduled step, StreamId stream, Reader reader, Writing writing, DateOnly today, CancellationToken ct)
    {
        switch (step.Deed)
        {
            case Deed.Begin begin:
                return await numbers.With(stream.Ledger, step.Kind, begin.Custodian, step.Day.Year, number => Record(begin.Event(number)), ct);
            case Deed.Accept accept:
                return await numbers.With(stream.Ledger, step.Kind, accept.To, step.Day.Year, number => Record(new TransferAccepted(accept.From, accept.To, number, step.Day)), ct);
            case Deed.Put put:
                return await Record(put.Event);
            case Deed.Mend mend:
                return (await log.Effective(stream, ct)).LastOrDefault(one => one.Event.GetType() == mend.Of) is { } entry
                    ? await MendDossier.Handle(new MendDossier(tipOffs, stream, entry.Version, mend.To(entry.Event), mend.Reason), today, reader, log, writing, ct)
                    : null;
            default:
                throw new InvalidOperationException($"{step.Deed.GetType().Name} isn't done to a tip-off.");
        }

        Task<Outcome> Record(object e) => log.Decide<DossierEntry>(
            reader, stream, DossierEntry.Fold, state => tipOffs.Deny(state, e, today) is { } no ? no : Decision.Record(e), writing, ct);
    }

    private Task<Outcome> Received<TState>(
        Scheduled step, StreamId stream, Reader reader, Writing writing, Func<TState?, Recorded, TState?> fold, Func<TState?, object, Decision> decide, CancellationToken ct)
        where TState : class
    {
        return step.Deed switch
        {
            Deed.Begin begin => numbers.With(stream.Ledger, step.Kind, begin.Custodian, step.Day.Year, number => Record(begin.Event(number)), ct),
            Deed.Put put => Record(put.Event),
            _ => throw new InvalidOperationException($"{step.Deed.GetType().Name} isn't done in {step.Kind.Stream}."),
        };

        Task<Outcome> Record(object e) => log.Decide(reader, stream, fold, state => decide(state, e), writing, ct);
    }

    private async Task<Outcome?> Dossier<TState>(Subject<TState> subject, Scheduled step, StreamId stream, Reader reader, string key, CancellationToken ct)
        where TState : class
    {
        switch (step.Deed)
        {
            case Deed.Begin begin:
                return await desk.Begin(subject, reader, stream, begin.Custodian, step.Day, number => [begin.Event(number)], new Writing(key), ct);
            case Deed.Put put:
                return await desk.Record(subject, reader, stream, [put.Event], new Writing(key), ct);
            case Deed.PutOnCharged put:
                return await desk.Find(Subjects.Case, reader, stream, ct) is { Standing: Standing.InHand } state && Charged(state) is { Count: > 0 } persons
                    ? await desk.Record(subject, reader, stream, [put.Event(persons)], new Writing(key), ct)
                    : null;
            case Deed.Open open:
                return await moves.Open(reader, new CaseId(step.Dossier), stream.Ledger, open.Event, open.Custodian, step.Day, [open.From], key, ct);
            case Deed.Join join:
                var (from, into) = (await desk.Find(Subjects.Case, reader, stream, ct), await desk.Find(Subjects.Case, reader, join.Into.In(stream.Ledger), ct));
                return IsInvestigated(from) && IsInvestigated(into) ? await moves.Join(reader, stream.Ledger, new CaseId(step.Dossier), join.Into, join.Decision, step.Day, key, ct) : null;
            case Deed.Members members:
                Outcome? last = null;
                foreach (var (at, person) in Charged((await desk.Find(Subjects.Case, reader, members.Case.In(stream.Ledger), ct))!).Index())
                {
                    last = await desk.StateMember(reader, stream, members.Event(person, at), new Writing($"{key}:{at}"), ct);
                    if (last is Outcome.Refused) return last;
                }

                return last;
            default:
                throw new InvalidOperationException($"{step.Deed.GetType().Name} isn't done to a dossier of this kind.");
        }
    }

    private static bool IsInvestigated(Case? state) => state is { Standing: Standing.InHand, Stage: CaseStage.Investigation };

    private static IReadOnlyList<PersonId> Charged(Case state) => [.. state.Persons.Open.Where(one => one.ChargedOn is not null).Select(one => one.Person)];
}

/// <summary>A rule refused a step of a made-up story: a fault of the story, or of the rule.</summary>
internal sealed class SimulationRefusedException(Scheduled step, Refusal no)
    : Exception($"Story {step.Story}, step {step.Nth} on {step.Day:yyyy-MM-dd} ({step.Deed}): {no.Code} {string.Join(", ", no.Values?.Select(one => $"{one.Key}={one.Value}") ?? [])}.");
