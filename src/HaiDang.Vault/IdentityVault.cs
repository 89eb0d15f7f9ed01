using HaiDang.Kernel.Access;
using HaiDang.Kernel.Events;
using HaiDang.Vault.Checking;
using HaiDang.Vault.Erasing;
using HaiDang.Vault.Finding;
using HaiDang.Vault.Keys;
using HaiDang.Vault.Openings;
using HaiDang.Vault.Persons;
using HaiDang.Vault.Sealing;

namespace HaiDang.Vault;

/// <summary>The whole vault over its two stores: persons, keeper, trace. Modules meet it here.</summary>
public sealed class IdentityVault : IDisposable
{
    private readonly VaultStores stores;
    private readonly KeyKeeper keeper;
    private readonly IErasureRecord record;
    private readonly CancellationTokenSource closing = new();

    /// <summary>Stands over open stores, locked.</summary>
    /// <param name="outside">The authority with which identities are checked; null where there is none.</param>
    public IdentityVault(VaultStores stores, OpeningRules rules, IRelations relations, IErasureRecord record, TimeProvider clock, IIdentityCheck? outside = null)
    {
        (this.stores, this.record) = (stores, record);
        keeper = new KeyKeeper(stores.Keys, rules, relations, clock) { TakenAgain = Index };
        Persons = new PersonVault(stores.Persons, keeper, rules, relations, clock);
        Drafts = new Drafts(stores.Persons, keeper, rules, clock);
        Letters = new Letters(keeper);
        Trace = new AccessTrace(stores.Keys, relations);
        Consents = new Consents(stores.Keys, keeper, Persons, relations);
        Merges = new Merges(stores.Keys, keeper, Persons, relations);
        Checks = new IdentityChecks(keeper, Persons, rules, outside);
        Erasures = new Erasures(stores.Keys, keeper, Persons, rules, relations, record, clock);
    }

    /// <summary>Gets why it is locked; null once it is open.</summary>
    public Refusal? Closed { get; private set; } = VaultRefusals.Locked;

    /// <summary>Gets the persons.</summary>
    public PersonVault Persons { get; }

    /// <summary>Gets what people are typing.</summary>
    public Drafts Drafts { get; }

    /// <summary>Gets what browsers seal while the line is away.</summary>
    public Letters Letters { get; }

    /// <summary>Gets the questions on who opened what.</summary>
    public AccessTrace Trace { get; }

    /// <summary>Gets consents, and the export for a person themselves.</summary>
    public Consents Consents { get; }

    /// <summary>Gets merging.</summary>
    public Merges Merges { get; }

    /// <summary>Gets checking an identity with another authority.</summary>
    public IdentityChecks Checks { get; }

    /// <summary>Gets erasing.</summary>
    public Erasures Erasures { get; }

    /// <summary>Gets the key keeper.</summary>
    public IKeyKeeper Keeper => keeper;

    /// <summary>Gets the making of the index of names, done once somebody can be found.</summary>
    public Task Indexing { get; private set; } = Task.CompletedTask;

    /// <summary>Gets what is done once another keeper may take the key store, as after the server was restarted.</summary>
    internal Task KeeperLost => keeper.Lost;

    /// <inheritdoc/>
    public void Dispose()
    {
        if (closing.IsCancellationRequested) return;
        closing.Cancel();

        // What is being made reads the stores, which go next. However it ends, it has ended.
        ((IAsyncResult)Indexing).AsyncWaitHandle.WaitOne();
        keeper.Dispose();
    }

    /// <summary>As <see cref="Start"/>, and waits until the index of names stands.</summary>
    public async Task<Answer<Done>> Unlock(RootSource root, CancellationToken ct)
    {
        var answer = await Start(root, ct);
        await Indexing;
        return answer;
    }

    /// <summary>Opens the vault with its root key and destroys again what was destroyed. The index of names is made meanwhile: persons open, finding waits.</summary>
    /// <returns>A refusal when it stays locked; the registers go on without it.</returns>
    public async Task<Answer<Done>> Start(RootSource root, CancellationToken ct)
    {
        try
        {
            return await Open(root, ct);
        }
        catch (System.Data.Common.DbException)
        {
            return Shut(VaultRefusals.NotReached);
        }
        catch (SealBrokenException)
        {
            return Shut(VaultRefusals.BlobChanged("index"));
        }
    }

    /// <summary>Declares an emergency, with its reason sealed.</summary>
    /// <returns>Id of the emergency.</returns>
    public async Task<Answer<string>> BreakGlass(Reader reader, DossierId dossier, BreakGlassCategory category, Text reason, CancellationToken ct)
    {
        var kept = await Persons.Keep(dossier, reason, ct);
        return kept.No is { } no ? no : await keeper.BreakGlass(reader, dossier, category, reason.Reveal().Length, kept.Value, ct);
    }

    /// <summary>Asks a named other to agree to more persons than the quotas allow, with the reason sealed.</summary>
    /// <param name="persons">How many more.</param>
    /// <returns>Id of the agreement (<see cref="Opening.Beyond"/>), which holds once the other has agreed (<see cref="IKeyKeeper.GiveBeyond"/>).</returns>
    public async Task<Answer<string>> AskBeyond(Opening opening, UserId second, int persons, Text reason, CancellationToken ct)
    {
        var kept = await Persons.Keep(opening.Dossier, reason, ct);
        return kept.No is { } no ? no : await keeper.AskBeyond(opening, second, persons, reason.Reveal().Length, kept.Value, ct);
    }

    /// <summary>Makes the index of names once more, as after the store didn't answer.</summary>
    public void Index() => Indexing = Task.Run(() => Persons.Index(closing.Token));

    private Refusal Shut(Refusal why)
    {
        keeper.Lock();
        Closed = why;
        return why;
    }

    private async Task<Answer<Done>> Open(RootSource root, CancellationToken ct)
    {
        await stores.Migrate(ct);
        var erased = (await Persons.ErasedPersons(ct)).Concat(await record.Known(ct)).Distinct().ToList();
        var answer = await keeper.Unlock(root, await Persons.SealedWith(ct), erased, ct);
        if (answer.No is { } no) return Shut(no);
        await Persons.Remember(answer.Value, ct);
        await Erasures.Again(await Back(ct), ct);
        Index();
        Closed = null;
        return default(Done);
    }

    // Erased persons of whom something stands here all the same: an older copy was brought back, or the work was cut short.
    private async Task<IReadOnlyList<PersonId>> Back(CancellationToken ct)
    {
        var back = new List<PersonId>();
        foreach (var person in await keeper.ErasedPersons(ct))
        {
            if (await keeper.Lives(person, ct) || await Persons.Holds(person, ct)) back.Add(person);
        }

        return back;
    }
}

/// <summary>Where it is written, beside the vault's own stores, who was erased: the register's log.</summary>
public interface IErasureRecord
{
    /// <summary>Everybody who was erased.</summary>
    Task<IReadOnlyList<PersonId>> Known(CancellationToken ct);

    /// <summary>Writes that somebody is erased, before their keys are destroyed.</summary>
    Task Write(PersonId person, CancellationToken ct);
}
