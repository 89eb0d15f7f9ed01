using HaiDang.Kernel.Storage;
using HaiDang.Tests.Support;
using HaiDang.Vault;
using HaiDang.Vault.Keys;
using HaiDang.Vault.Openings;

namespace HaiDang.Tests.Vault.Keys;

/// <summary>Quotas are counted in a keeper's memory: two at once would let twice as many be opened.</summary>
public sealed class OneKeeperTests
{
    [Theory, EachStore]
    public async Task A_second_keeper_of_a_key_store_is_refused_by_name_until_the_first_has_gone(StoreKind kind)
    {
        await using var desk = await VaultDesk.Open(kind);
        var person = await desk.Person();
        using var second = desk.Again();

        Assert.Equal(VaultRefusals.AnotherKeeper, (await second.Unlock(VaultDesk.Root, default)).No);
        Assert.Equal(VaultRefusals.AnotherKeeper, second.Closed);
        Assert.Null((await desk.Look(desk.Opening(VaultDesk.Officer, VaultDesk.Hers), person)).No);
        desk.Vault.Dispose();
        Assert.Null((await second.Unlock(VaultDesk.Root, default)).No);
        Assert.Null(second.Closed);
    }

    [Theory, EachStore]
    public async Task Two_that_start_on_a_new_key_store_make_one(StoreKind kind)
    {
        await using var persons = await TestStore.Open(kind, VaultStores.OfPersons);
        await using var keys = await TestStore.Open(kind, VaultStores.OfKeys);
        var world = new World();
        using var one = new IdentityVault(new VaultStores(persons.Store, keys.Store), OpeningRules.InForce, world, world, TimeProvider.System);
        using var other = new IdentityVault(new VaultStores(persons.Store, keys.Store), OpeningRules.InForce, world, world, TimeProvider.System);

        var answers = await Task.WhenAll(Task.Run(() => one.Unlock(VaultDesk.Root, default)), Task.Run(() => other.Unlock(VaultDesk.Root, default)));

        Assert.Equal([VaultRefusals.AnotherKeeper], answers.Select(answer => answer.No).Where(no => no is not null));
        Assert.Equal([1L], await keys.Store.Ask<long>($"select count(*) from key_store", default));
    }

    [Fact]
    public async Task A_keeper_whose_connection_was_lost_counts_anew_what_another_opened_before_it_opens_again()
    {
        await using var desk = await VaultDesk.Open(StoreKind.Postgres, OpeningRules.InForce with { PersonsAnHour = 1 });
        var (one, two) = (await desk.Person(), await desk.Person());
        await CutOff(desk);
        using var second = desk.Again();
        Assert.Null((await second.Unlock(VaultDesk.Root, default)).No);
        Assert.Null((await Look(second, one)).No);
        Assert.Equal(VaultRefusals.AnotherKeeper, (await Look(desk.Vault, two)).No);
        second.Dispose();

        Assert.Equal("vault.quota-reached", (await Look(desk.Vault, two)).No!.Code);
        await desk.Vault.Indexing;
        Assert.Equal(2, desk.Vault.Keeper.Findable);

        Task<Answer<HaiDang.Vault.Persons.Identity>> Look(IdentityVault vault, PersonId person) => vault.Persons.Open(
            desk.Opening(VaultDesk.Officer, VaultDesk.Hers), person, PersonClass.Victim, [HaiDang.Vault.Persons.IdentityField.Names], default);
    }

    [Theory, EachStore]
    public async Task While_the_index_is_made_finding_says_so_and_opening_works(StoreKind kind)
    {
        await using var desk = await VaultDesk.Open(kind);
        var person = await desk.Person();
        var traits = (await desk.Vault.Persons.TraitsOf(person, default)).Single();
        desk.Vault.Dispose();
        using var keeper = new KeyKeeper(desk.Keys.Store, desk.Rules, desk.World, desk.Clock);
        Assert.Null((await keeper.Unlock(VaultDesk.Root, null, [], default)).No);
        var opening = desk.Opening(VaultDesk.Officer, VaultDesk.Hers);

        Assert.Equal(VaultRefusals.IndexBeingMade, (await keeper.Find(opening, new Sought(["Sùng Thị Mỷ"]), default)).No);
        Assert.Equal(VaultRefusals.IndexBeingMade, (await keeper.Compare(traits, person, default)).No);
        await keeper.LearnFirst([traits], default);
        Assert.False(keeper.CanFind);
        keeper.Learnt();
        Assert.Equal([person], (await keeper.Find(opening, new Sought(["Sùng Thị Mỷ"]), default)).Value.Select(found => found.Person));
    }

    [Theory, EachStore]
    public async Task Who_is_changed_or_put_aside_while_the_index_is_made_doesnt_come_back_as_they_were(StoreKind kind)
    {
        await using var desk = await VaultDesk.Open(kind);
        var (changed, aside) = (await desk.Person(), await desk.Person("Vừ Thị Dợ"));
        var before = (await desk.Vault.Persons.TraitsOf(changed, default)).Concat(await desk.Vault.Persons.TraitsOf(aside, default)).ToList();
        await desk.Vault.Persons.Keep(changed, PersonClass.Victim, new HaiDang.Vault.Persons.Identity { Names = [new("Giàng Thị Sua")] }, 1, default);
        var after = (await desk.Vault.Persons.TraitsOf(changed, default)).Single();
        desk.Vault.Dispose();
        using var keeper = new KeyKeeper(desk.Keys.Store, desk.Rules, desk.World, desk.Clock);
        Assert.Null((await keeper.Unlock(VaultDesk.Root, null, [], default)).No);

        await keeper.Learn([after], default);
        await keeper.LearnFirst([before[1]], default);
        await keeper.Quarantine(aside, desk.Clock.Now.AddDays(30), default);
        await keeper.LearnFirst(before, default);
        keeper.Learnt();

        Assert.Equal(1, keeper.Findable);
        var found = (await keeper.Find(desk.Opening(VaultDesk.Officer, VaultDesk.Hers), new Sought(["Giàng Thị Sua"]), default)).Value;
        Assert.Equal([HaiDang.Vault.Finding.FoundBy.NameSame], found.Single().Reasons.Where(by => by is HaiDang.Vault.Finding.FoundBy.NameSame or HaiDang.Vault.Finding.FoundBy.NameMissing));
    }

    // The server ends the connection that holds the lock; the keeper hears of it at its next sign of life.
    private static async Task CutOff(VaultDesk desk)
    {
        await desk.Keys.Tamper("select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'haidang keeper' and datname = current_database()");
        await desk.Vault.KeeperLost.WaitAsync(TimeSpan.FromSeconds(30));
    }
}
