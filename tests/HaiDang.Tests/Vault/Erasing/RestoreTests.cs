using System.Security.Cryptography;
using HaiDang.Kernel.Storage;
using HaiDang.Tests.Support;
using HaiDang.Vault;
using HaiDang.Vault.Openings;
using HaiDang.Vault.Persons;
using HaiDang.Vault.Sealing;
using Npgsql;

namespace HaiDang.Tests.Vault.Erasing;

/// <summary>A hundred persons are erased; copies that were made of either store before, during and after are brought back, alone and together; none of the hundred opens.</summary>
/// <remarks>
/// Each run brings back the four pairs that differ most. All pairs, a longer drill, run by name:
/// <c>HaiDang.Tests -explicit only -class HaiDang.Tests.Vault.Erasing.RestoreTests</c>. That the drill can see a failure is shown beside it: without the lists of
/// the erased, as a program that doesn't erase again would have it, all hundred open from the oldest copies.
/// </remarks>
public sealed class RestoreTests
{
    private const int Erased = 100;
    private const int Others = 10;
    private static readonly HaiDang.Kernel.Access.Reader Second = VaultDesk.Of("lanh-dao-hai");
    private static readonly OpeningRules Rules = OpeningRules.InForce with { PersonsAnHour = 100_000, PersonsADay = 100_000, AllReadersAnHour = 100_000 };

    // Copies 0, 1 and 2 are from before the erasure, from its quarantine, and from after the keys were destroyed.
    private static readonly (int Vault, int Key, bool Register)[] Most = [(0, 0, false), (0, 2, true), (1, 1, true), (2, 0, true)];

    private static readonly (int Vault, int Key, bool Register)[] All =
        [.. from vault in Enumerable.Range(0, 3) from key in Enumerable.Range(0, 3) from register in (bool[])[true, false] where register || vault == key select (vault, key, register)];

    [Theory, EachStore]
    public Task Whatever_copy_is_brought_back_the_erased_stay_erased_and_the_others_open(StoreKind kind) => Drill(kind, Most, StaysErased);

    [Theory(Explicit = true), EachStore]
    public Task Every_pair_of_copies_brings_back_nobody(StoreKind kind) => Drill(kind, All, StaysErased);

    [Theory, EachStore]
    public Task Where_no_list_names_the_erased_the_oldest_copies_bring_all_of_them_back(StoreKind kind) => Drill(kind, [(0, 0, false)], async (desk, vault, key, _, rootFile, persons, text) =>
    {
        var elsewhere = rootFile + ".alone";
        File.Copy(rootFile, elsewhere);
        var (readable, open, texts) = await Restored(desk, vault, key, register: false, elsewhere, persons, text);
        Assert.Equal((Erased, Others, 1), (readable, open, texts));
    });

    private static async Task StaysErased(VaultDesk desk, Copy vault, Copy key, bool register, string rootFile, List<PersonId> persons, Confidential<Text> text)
    {
        var (readable, open, readableTexts) = await Restored(desk, vault, key, register, rootFile, persons, text);
        Assert.Equal((0, 0), (readable, readableTexts));
        Assert.Equal(Others, open);
    }

    private static async Task Drill(
        StoreKind kind, IEnumerable<(int Vault, int Key, bool Register)> pairs, Func<VaultDesk, Copy, Copy, bool, string, List<PersonId>, Confidential<Text>, Task> look)
    {
        var folder = Directory.CreateTempSubdirectory("haidang-root-").FullName;
        var rootFile = Path.Combine(folder, "root.key");
        await File.WriteAllBytesAsync(rootFile, RandomNumberGenerator.GetBytes(32));
        await using var desk = await VaultDesk.Open(kind, Rules);
        await desk.Vault.Keeper.Rotate(RootSource.OfFile(rootFile), default);
        desk.World.Leaders.Add(Second.User);
        var persons = new List<PersonId>();
        for (var i = 0; i < Erased + Others; i++) persons.Add(await desk.Person($"Sùng Thị Mỷ{i}"));
        var text = (await desk.Vault.Persons.Keep(VaultDesk.Hers, new Text("Sùng Thị Mỷ0 gặp Sùng Thị Mỷ1.", persons[0], persons[1]), default)).Value;
        var (vaults, keys) = (new List<Copy>(), new List<Copy>());
        try
        {
            await Copies();
            foreach (var person in persons.Take(Erased))
            {
                await desk.Vault.Erasures.Propose(VaultDesk.Leader, person, "own-request", default);
                await desk.Vault.Erasures.Approve(Second, person, default);
            }

            await Copies();
            desk.Clock.Now += TimeSpan.FromDays(31);
            Assert.All(await desk.Vault.Erasures.DestroyDue(default), one => Assert.Null(one.No));
            await Copies();
            desk.Vault.Dispose();

            // The register is restored from its newest copy, an older one, or is lost: then the list beside the root still says who was erased.
            foreach (var (vault, key, register) in pairs) await look(desk, vaults[vault], keys[key], register, rootFile, persons, text);
        }
        finally
        {
            foreach (var copy in vaults.Concat(keys)) await copy.DisposeAsync();
            Directory.Delete(folder, recursive: true);
        }

        async Task Copies()
        {
            vaults.Add(await Copy.Of(desk.Persons));
            keys.Add(await Copy.Of(desk.Keys));
        }
    }

    private static async Task<(int Readable, int Open, int Texts)> Restored(
        VaultDesk desk, Copy vault, Copy key, bool register, string rootFile, List<PersonId> persons, Confidential<Text> text)
    {
        await using var stores = new VaultStores(await vault.Bring(), await key.Bring());
        var world = new World();
        world.Works.Add((VaultDesk.Officer.User, VaultDesk.Hers));
        foreach (var person in persons) world.Named.Add((VaultDesk.Hers, person));
        if (register) world.Erased.AddRange(persons.Take(Erased));
        using var back = new IdentityVault(stores, Rules, world, world, desk.Clock);
        Assert.Null((await back.Unlock(RootSource.OfFile(rootFile), default)).No);
        var (readable, open) = (0, 0);
        await Parallel.ForEachAsync(Enumerable.Range(0, persons.Count), new ParallelOptions { MaxDegreeOfParallelism = 4 }, async (i, ct) =>
        {
            var answer = await back.Persons.Open(desk.Opening(VaultDesk.Officer, VaultDesk.Hers), persons[i], PersonClass.Victim, [IdentityField.Names], ct);
            if (answer.No is null) _ = i < Erased ? Interlocked.Increment(ref readable) : Interlocked.Increment(ref open);
        });

        // The keys themselves are gone, not only refused.
        if (readable == 0) Assert.Equal([0L], await stores.Keys.Ask<long>(
            $"select (select count(*) from data_key where {Sql.In("person", persons.Take(Erased).ToList())}) + (select count(*) from quarantined_key)", default));
        var read = await back.Persons.Open(desk.Opening(VaultDesk.Officer, VaultDesk.Hers), text, default);
        return (readable, open, read.No is null && read.Value.Reveal().Contains("Mỷ", StringComparison.Ordinal) ? 1 : 0);
    }

    /// <summary>A copy of one store, as a backup keeps it.</summary>
    private sealed class Copy : IAsyncDisposable
    {
        private readonly TestStore of;
        private readonly string place;
        private readonly List<string> brought = [];

        private Copy(TestStore of, string place) => (this.of, this.place) = (of, place);

        public static async Task<Copy> Of(TestStore store)
        {
            var name = "haidang_" + Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(6));
            if (store.Store.Kind is StoreKind.Postgres)
            {
                await Cluster($"create database {name} template {new NpgsqlConnectionStringBuilder(store.Where).Database}", store.Where);
                await Reconnect(store.Store);
                return new Copy(store, name);
            }

            var folder = Path.Combine(Path.GetTempPath(), name);
            Directory.CreateDirectory(folder);
            await store.Tamper($"vacuum into '{Path.Combine(folder, "register.db")}'");
            return new Copy(store, folder);
        }

        /// <summary>Brings the copy back under a new place; the copy itself stays as it was.</summary>
        public async Task<Store> Bring()
        {
            var name = place + brought.Count;
            brought.Add(name);
            if (of.Store.Kind is StoreKind.Postgres)
            {
                await Cluster($"create database {name} template {place}", null);
                return await PostgresStore.Open(new NpgsqlConnectionStringBuilder(TestStore.Cluster) { Database = name, MaxPoolSize = 5 }.ToString(), default);
            }

            Directory.CreateDirectory(name);
            File.Copy(Path.Combine(place, "register.db"), Path.Combine(name, "register.db"));
            return SqliteStore.Open(name);
        }

        public async ValueTask DisposeAsync()
        {
            foreach (var one in brought.Append(place))
            {
                if (of.Store.Kind is StoreKind.Sqlite) Directory.Delete(one, recursive: true);
                else await Cluster($"drop database {one} with (force)", null);
            }
        }

        // The pools still hold connections that the server has closed; each is found out once.
        private static async Task Reconnect(Store store)
        {
            for (var closed = 0; closed < 40; closed++)
            {
                try
                {
                    await store.Ask<long>($"select 1::bigint", default);
                    await store.Execute($"select 1", default);
                    return;
                }
                catch (NpgsqlException)
                {
                    // The next one.
                }
            }
        }

        private static async Task Cluster(string sql, string? aside)
        {
            NpgsqlConnection.ClearAllPools();
            await using var cluster = new NpgsqlConnection(TestStore.Cluster);
            await cluster.OpenAsync();
            if (aside is not null)
            {
                // A template may have nobody connected.
                await using var away = new NpgsqlCommand("select pg_terminate_backend(pid) from pg_stat_activity where datname = @name", cluster);
                away.Parameters.AddWithValue("name", new NpgsqlConnectionStringBuilder(aside).Database!);
                await away.ExecuteNonQueryAsync();
            }

            await using var command = new NpgsqlCommand(sql, cluster);
            await command.ExecuteNonQueryAsync();
        }
    }
}
