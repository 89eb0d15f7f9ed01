using System.Security.Cryptography;
using HaiDang.Kernel.Storage;
using HaiDang.Modules.Shell;
using HaiDang.Tests.Support;
using HaiDang.Vault;
using HaiDang.Vault.Persons;
using HaiDang.Web.Commands;
using HaiDang.Web.Commands.Texts;
using HaiDang.Web.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace HaiDang.Tests.Web.Commands;

public sealed class VaultChoiceTests : IDisposable
{
    private static readonly ServingWords Words = ServingWords.In(Language.English);
    private readonly string folder = Directory.CreateTempSubdirectory("haidang-vault-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task An_embedded_store_holds_register_vault_and_keys_and_opens_all_three_again()
    {
        var person = PersonId.New();
        Assert.Null(await Serve(_ => null, vault =>
            Assert.Null(vault.Persons.Keep(person, PersonClass.Victim, new Identity { Names = [new PersonName("Sùng Thị Mỷ")] }, 0, default).GetAwaiter().GetResult().No)));

        Assert.All((string[])["register.db", "vault.db", "keys.db", Path.Combine("keys", "root.key")], name => Assert.True(File.Exists(Path.Combine(folder, name))));
        Assert.Null(await Serve(_ => null, vault => Assert.Equal(1, vault.Keeper.Findable)));
    }

    [Fact]
    public async Task Without_its_root_or_with_another_the_vault_stays_closed_by_name_and_the_register_serves()
    {
        Assert.Null(await Serve(_ => null, _ => { }));
        var other = Path.Combine(folder, "khac.key");
        await File.WriteAllBytesAsync(other, RandomNumberGenerator.GetBytes(32));

        Assert.Contains(Words.VaultWrongRoot, await Serve(name => name == VaultChoice.RootFileVariable ? other : null, _ => { }), StringComparison.Ordinal);
        Assert.Contains(Words.VaultWrongRoot, await Serve(name => name == VaultChoice.PassphraseVariable ? "một câu mật khẩu đủ dài" : null, _ => { }), StringComparison.Ordinal);
        Assert.Contains("HAIDANG_ROOT_FILE", await Serve(name => name == VaultChoice.RootFileVariable ? folder : null, _ => { }), StringComparison.Ordinal);
        File.Delete(Path.Combine(folder, "keys", "root.key"));
        Assert.Contains("no root key", await Serve(_ => null, _ => { }), StringComparison.Ordinal);
        Assert.False(File.Exists(Path.Combine(folder, "keys", "root.key")));
    }

    [Fact]
    public async Task A_server_without_the_two_databases_serves_its_register_alone_and_says_which_are_missing()
    {
        var (stores, root, missing) = await VaultChoice.Open(new StoreChoice(null, "Host=x", "env:X"), _ => null, Words, default);

        Assert.Equal((null, null), (stores, root));
        Assert.Contains("HAIDANG_VAULT", missing, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_databases_of_a_server_hold_vault_and_keys()
    {
        await using var persons = await TestStore.Open(StoreKind.Postgres, (IReadOnlyList<Migration>)[]);
        await using var keys = await TestStore.Open(StoreKind.Postgres, (IReadOnlyList<Migration>)[]);
        await File.WriteAllBytesAsync(Path.Combine(folder, "root.key"), RandomNumberGenerator.GetBytes(32));

        var (stores, root, missing) = await VaultChoice.Open(
            new StoreChoice(null, "Host=x", "env:X"),
            name => name switch { VaultChoice.VaultVariable => persons.Where, VaultChoice.KeysVariable => keys.Where, VaultChoice.RootFileVariable => Path.Combine(folder, "root.key"), _ => null },
            Words, default);

        await using var opened = stores!;
        Assert.Null(missing);
        await using var register = await TestStore.Open(StoreKind.Sqlite);
        Assert.Null(await Serve(register.Store, stores, root, null, vault => Assert.Equal(0, vault.Keeper.Findable)));
    }

    private async Task<string?> Serve(Func<string, string?> environment, Action<IdentityVault> look)
    {
        await using var register = SqliteStore.Open(folder);
        var (stores, root, missing) = await VaultChoice.Open(new StoreChoice(folder, null, folder), environment, Words, default);
        await using var closing = stores;
        return await Serve(register, stores, root, missing, look);
    }

    private static async Task<string?> Serve(Store register, VaultStores? stores, HaiDang.Vault.Sealing.RootSource? root, string? missing, Action<IdentityVault> look)
    {
        await using var app = await HaiDangHost.Build(new HostSettings(register, ["http://127.0.0.1:0"]) { Vault = stores, Root = root, PasswordRounds = 1_000 }, default);
        await app.StartAsync();
        using var client = new HttpClient();
        Assert.True((await client.GetAsync(new Uri(app.Urls.First() + "/dang-nhap"))).IsSuccessStatusCode);
        var vault = app.Services.GetService<IdentityVault>();
        if (vault is { Closed: null })
        {
            await vault.Indexing;
            look(vault);
        }

        return Words.Vault(missing, vault?.Closed);
    }
}
