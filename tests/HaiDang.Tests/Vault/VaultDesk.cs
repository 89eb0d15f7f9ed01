using HaiDang.Kernel.Access;
using HaiDang.Kernel.Calendar;
using HaiDang.Kernel.Events;
using HaiDang.Kernel.Organisations;
using HaiDang.Kernel.Storage;
using HaiDang.Tests.Support;
using HaiDang.Vault;
using HaiDang.Vault.Openings;
using HaiDang.Vault.Persons;
using HaiDang.Vault.Sealing;

namespace HaiDang.Tests.Vault;

/// <summary>Who works on which dossier, whom it names, who leads: what modules will answer.</summary>
internal sealed class World : IRelations, IErasureRecord
{
    public HashSet<(UserId Reader, DossierId Dossier)> Works { get; } = [];

    public HashSet<(DossierId Dossier, PersonId Person)> Named { get; } = [];

    public HashSet<UserId> Leaders { get; } = [];

    public HashSet<PersonId> Held { get; } = [];

    public HashSet<PersonId> InLog { get; } = [];

    public List<PersonId> Erased { get; } = [];

    public Task<bool> WorksOn(Reader reader, DossierId dossier, CancellationToken ct) => Task.FromResult(Works.Contains((reader.User, dossier)));

    public Task<bool> Names(DossierId dossier, PersonId person, CancellationToken ct) => Task.FromResult(Named.Contains((dossier, person)));

    public Task<IReadOnlySet<PersonId>> Reached(Reader reader, IReadOnlyCollection<PersonId> persons, CancellationToken ct) => Task.FromResult<IReadOnlySet<PersonId>>(
        persons.Where(person => Named.Any(one => one.Person == person && Works.Contains((reader.User, one.Dossier)))).ToHashSet());

    public Task<bool> MayAgree(Reader reader, DossierId dossier, CancellationToken ct) => Task.FromResult(Leaders.Contains(reader.User));

    public Task<IReadOnlyList<UserId>> ToldOf(DossierId dossier, Reader reader, CancellationToken ct) => Task.FromResult<IReadOnlyList<UserId>>([.. Leaders]);

    public Task<IReadOnlySet<PersonId>> Referred(IReadOnlyCollection<PersonId> persons, CancellationToken ct) =>
        Task.FromResult<IReadOnlySet<PersonId>>(persons.Where(InLog.Contains).ToHashSet());

    public Task<bool> MayErase(Reader reader, PersonId person, CancellationToken ct) => Task.FromResult(Leaders.Contains(reader.User));

    public Task<bool> MayMerge(Reader reader, CancellationToken ct) => Task.FromResult(Leaders.Contains(reader.User));

    public Task<IReadOnlyList<string>> HeldBy(PersonId person, CancellationToken ct) => Task.FromResult<IReadOnlyList<string>>(Held.Contains(person) ? ["support-runs"] : []);

    public Task<IReadOnlyList<PersonId>> Known(CancellationToken ct) => Task.FromResult<IReadOnlyList<PersonId>>([.. Erased]);

    public Task Write(PersonId person, CancellationToken ct)
    {
        Erased.Add(person);
        return Task.CompletedTask;
    }
}

/// <summary>A vault over two fresh stores, with two officers, a leader and their dossiers.</summary>
internal sealed class VaultDesk : IAsyncDisposable
{
    public static readonly DossierId Hers = new("victims.victim/1");
    public static readonly DossierId Theirs = new("victims.victim/2");
    public static readonly Reader Officer = Of("can-bo");
    public static readonly Reader Other = Of("nguoi-khac");
    public static readonly Reader Leader = Of("lanh-dao");
    public static readonly RootSource Root = RootSource.OfPassphrase("ngọn đèn biển trên mũi đá", 1_000);

    private VaultDesk(TestStore persons, TestStore keys, OpeningRules rules)
    {
        (Persons, Keys, Rules) = (persons, keys, rules);
        Vault = Again();
        foreach (var reader in (Reader[])[Officer, Leader]) World.Works.Add((reader.User, Hers));
        World.Works.Add((Other.User, Theirs));
        World.Leaders.Add(Leader.User);
    }

    public TestStore Persons { get; }

    public TestStore Keys { get; }

    public OpeningRules Rules { get; }

    public World World { get; } = new();

    public FixedClock Clock { get; } = new(new DateTimeOffset(2025, 8, 1, 2, 0, 0, TimeSpan.Zero));

    public IdentityVault Vault { get; private set; }

    /// <summary>Gets or sets the authority that a vault started from now on asks.</summary>
    public HaiDang.Vault.Checking.IIdentityCheck? Outside { get; set; }

    public static Reader Of(string user) => new(new UserId(user), new OrganisationId("thu.cong-an"), []);

    public static async Task<VaultDesk> Open(StoreKind kind, OpeningRules? rules = null)
    {
        var desk = new VaultDesk(await TestStore.Open(kind, VaultStores.OfPersons), await TestStore.Open(kind, VaultStores.OfKeys), rules ?? OpeningRules.InForce);
        Assert.Null((await desk.Vault.Unlock(Root, default)).No);
        return desk;
    }

    /// <summary>A process that starts anew over the same stores, still locked.</summary>
    public IdentityVault Again() => new(new VaultStores(Persons.Store, Keys.Store), Rules, World, World, Clock, Outside);

    /// <summary>Stops the vault and starts it anew.</summary>
    public async Task Restart(RootSource? root = null)
    {
        Vault.Dispose();
        Vault = Again();
        Assert.Null((await Vault.Unlock(root ?? Root, default)).No);
    }

    public Opening Opening(Reader reader, DossierId dossier, Purpose purpose = Purpose.Support, string? agreement = null) =>
        new(reader, purpose, dossier, new StepUp(reader.User, Clock.Now), agreement);

    /// <summary>Keeps somebody whom a dossier names.</summary>
    public async Task<PersonId> Person(string name = "Sùng Thị Mỷ", PersonClass @class = PersonClass.Victim, DossierId? dossier = null, int year = 1999)
    {
        var person = PersonId.New();
        Assert.Null((await Vault.Persons.Keep(
            person, @class,
            new Identity
            {
                Names = [new PersonName(name)], Births = [new BirthClaim(new PartialDate(year))], Papers = [new Paper("citizen-card", "001 199 000 " + person.Value[..3])],
                SafeContact = "Chỉ gọi buổi trưa, không để lại tin nhắn.",
            },
            0, default)).No);
        World.Named.Add((dossier ?? Hers, person));
        World.InLog.Add(person);
        return person;
    }

    public Task<Answer<Identity>> Look(Opening opening, PersonId person, PersonClass @class = PersonClass.Victim) =>
        Vault.Persons.Open(opening, person, @class, [IdentityField.Names], default);

    public async Task<IReadOnlyList<string>> Traced() =>
        [.. await Keys.Store.Ask<string>($"select type from event where stream not like 'keeper.erasure/%' order by position", default)];

    public async ValueTask DisposeAsync()
    {
        Vault.Dispose();
        await Persons.DisposeAsync();
        await Keys.DisposeAsync();
    }
}
