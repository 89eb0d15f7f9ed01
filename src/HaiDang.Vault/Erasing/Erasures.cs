using HaiDang.Kernel.Access;
using HaiDang.Kernel.Events;
using HaiDang.Kernel.Storage;
using HaiDang.Vault.Keys;
using HaiDang.Vault.Openings;
using HaiDang.Vault.Persons;

namespace HaiDang.Vault.Erasing;

/// <summary>Erasing persons: proposed by one, approved by another, undone for some weeks, then their keys are destroyed and never come back.</summary>
/// <remarks>Figures and entries don't change: they hold ids alone, and the log's chain still verifies.</remarks>
public sealed class Erasures
{
    private readonly Store keys;
    private readonly KeyKeeper keeper;
    private readonly PersonVault persons;
    private readonly OpeningRules rules;
    private readonly IRelations relations;
    private readonly IErasureRecord record;
    private readonly TimeProvider clock;

    internal Erasures(Store keys, KeyKeeper keeper, PersonVault persons, OpeningRules rules, IRelations relations, IErasureRecord record, TimeProvider clock) =>
        (this.keys, this.keeper, this.persons, this.rules, this.relations, this.record, this.clock) = (keys, keeper, persons, rules, relations, record, clock);

    private Trace Trace => keeper.Trace;

    /// <summary>Proposes to erase a person.</summary>
    /// <param name="ground">Code of the ground.</param>
    public async Task<Answer<Done>> Propose(Reader reader, PersonId person, string ground, CancellationToken ct) =>
        await Barred(reader, person, ct) is { } no
            ? no
            : KeyKeeper.Answered(await Trace.Decide<Erasure>(reader, Erasure.Stream(person), Erasure.Fold, state => Erasure.Propose(state, person, ground), ct));

    /// <summary>Approves what another proposed: the keys are put aside, and nothing of the person opens.</summary>
    public async Task<Answer<Done>> Approve(Reader reader, PersonId person, CancellationToken ct)
    {
        if (await Barred(reader, person, ct) is { } no) return no;
        var until = clock.GetUtcNow() + rules.Quarantine;
        var outcome = await Trace.Decide<Erasure>(reader, Erasure.Stream(person), Erasure.Fold, state => Erasure.Approve(state, person, reader.User, until), ct);

        // Approved before and cut short: the keys are put aside now.
        return outcome is Outcome.Done or Outcome.Nothing ? await keeper.Quarantine(person, until, ct) : KeyKeeper.Answered(outcome);
    }

    /// <summary>Takes an erasure back while that can be done.</summary>
    public async Task<Answer<Done>> Undo(Reader reader, PersonId person, CancellationToken ct)
    {
        if (!keeper.IsOpen) return VaultRefusals.Locked;
        if (!await relations.MayErase(reader, person, ct)) return VaultRefusals.NotOpenToYou;
        var now = clock.GetUtcNow();
        var stream = Erasure.Stream(person);
        var aside = (await Trace.State<Erasure>(stream, Erasure.Fold, ct))?.Step is ErasureStep.Approved;
        if (aside && (await keeper.Release(person, ct)).No is { } late) return late;
        var outcome = await Trace.Decide<Erasure>(reader, stream, Erasure.Fold, state => Erasure.Undo(state, person, now), ct);
        if (aside && outcome is Outcome.Done) await keeper.Learn(await persons.TraitsOf(person, ct), ct);
        return KeyKeeper.Answered(outcome);
    }

    /// <summary>Destroys the keys of everybody whose time for undoing is over.</summary>
    /// <returns>Each person, erased or with what stands in the way.</returns>
    public async Task<IReadOnlyList<(PersonId Person, Refusal? No)>> DestroyDue(CancellationToken ct)
    {
        if (!keeper.IsOpen) return [];
        var due = await keys.Ask<string>($"select person from erasure where step = 'approved' and until <= {clock.GetUtcNow()} order by person", ct);
        var done = new List<(PersonId, Refusal?)>();
        foreach (var person in due.Select(id => new PersonId(id))) done.Add((person, await Destroy(person, ct)));
        if (done.Exists(one => one.Item2 is null)) await persons.Scrub(ct);
        return done;
    }

    /// <summary>After a start: whoever is known as erased is erased again in whatever copy stands here now.</summary>
    internal async Task Again(IReadOnlyCollection<PersonId> erased, CancellationToken ct)
    {
        foreach (var person in erased)
        {
            if (await keeper.Lives(person, ct))
            {
                // Their names are still needed to write the texts anew; a text whose words aren't found goes whole, for nobody waits to mend it.
                await keeper.Quarantine(person, clock.GetUtcNow(), ct);
                var (struck, left) = await Strike(person, ct);
                await keeper.Destroy(person, [.. struck, .. left], ct);
            }
            else
            {
                await keeper.Destroy(person, [.. (await Naming(person, ct)).Select(text => (text.Id, text.Version))], ct);
            }

            await persons.MarkErased(person, ct);
            await persons.Remove(person, ct);
        }

        if (erased.Count > 0) await persons.Scrub(ct);
    }

    private async Task<Refusal?> Destroy(PersonId person, CancellationToken ct)
    {
        if (await relations.HeldBy(person, ct) is { Count: > 0 } held) return VaultRefusals.Held(held);
        var (struck, left) = await Strike(person, ct);
        if (left.Count > 0) return VaultRefusals.TextsLeft(left.Count);

        // What says that they are erased stands in every place before the first key goes.
        await record.Write(person, ct);
        await persons.MarkErased(person, ct);
        var hash = (await keeper.Destroy(person, struck, ct)).Value;
        await persons.Remove(person, ct);
        var erasure = (await Trace.State<Erasure>(Erasure.Stream(person), Erasure.Fold, ct))!;
        await Trace.Record(Reader.System, Erasure.Stream(person), new PersonErased(person, hash, struck.Count, erasure.ProposedBy, erasure.ApprovedBy!.Value), ct);
        return null;
    }

    /// <summary>Writes every text anew that names the person.</summary>
    /// <returns>The versions whose keys are to be destroyed, and those in which no form of the name was found.</returns>
    private async Task<(IReadOnlyList<(string Text, int Version)> Struck, IReadOnlyList<(string Text, int Version)> Left)> Strike(PersonId person, CancellationToken ct)
    {
        var traits = await persons.TraitsOf(person, ct);
        var (struck, left) = (new List<(string, int)>(), new List<(string, int)>());
        foreach (var text in await Naming(person, ct))
        {
            var answer = await keeper.Strike(person, text, traits, ct);
            if (answer.No is null && answer.Value is { } blob)
            {
                await persons.Replace(text.Id, text.Dossier, text.Version + 1, blob, [.. text.Names.Where(name => name != person)], ct);
                struck.AddRange(Enumerable.Range(1, text.Version).Select(version => (text.Id, version)));
            }
            else
            {
                left.Add((text.Id, text.Version));
            }
        }

        return (struck, left);
    }

    private Task<IReadOnlyList<SealedText>> Naming(PersonId person, CancellationToken ct) =>
        persons.Texts($"t.id in (select id from text_names where person = {person})", ct);

    private async Task<Refusal?> Barred(Reader reader, PersonId person, CancellationToken ct) =>
        !keeper.IsOpen ? VaultRefusals.Locked
        : !OpeningChecks.IsId(person) || !await relations.MayErase(reader, person, ct) ? VaultRefusals.NotOpenToYou
        : await relations.HeldBy(person, ct) is { Count: > 0 } held ? VaultRefusals.Held(held)
        : null;
}
