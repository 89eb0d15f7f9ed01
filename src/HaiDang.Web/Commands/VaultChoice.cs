using HaiDang.Kernel.Storage;
using HaiDang.Vault;
using HaiDang.Vault.Sealing;
using HaiDang.Web.Commands.Texts;

namespace HaiDang.Web.Commands;

/// <summary>The two stores of the vault and its root key, as the environment has them.</summary>
/// <remarks>
/// On PostgreSQL <c>HAIDANG_VAULT</c> and <c>HAIDANG_KEYS</c> hold connection strings of databases of their own. An embedded store has <c>vault.db</c> and
/// <c>keys.db</c> beside the register. The root key comes from the file that <c>HAIDANG_ROOT_FILE</c> names, or from <c>HAIDANG_ROOT_PASSPHRASE</c>; without
/// either, an embedded store keeps one in its own <c>keys</c> folder. What is missing or can't be reached leaves the vault closed, and the registers go on.
/// </remarks>
internal static class VaultChoice
{
    internal const string VaultVariable = "HAIDANG_VAULT";
    internal const string KeysVariable = "HAIDANG_KEYS";
    internal const string RootFileVariable = "HAIDANG_ROOT_FILE";
    internal const string PassphraseVariable = "HAIDANG_ROOT_PASSPHRASE";

    /// <summary>Opens the stores and finds the root key.</summary>
    /// <returns>Stores and root as far as there are any, and a sentence on what is missing; null when nothing is.</returns>
    internal static async Task<(VaultStores? Stores, RootSource? Root, string? Missing)> Open(
        StoreChoice choice, Func<string, string?> environment, ServingWords words, CancellationToken ct)
    {
        VaultStores stores;
        RootSource? root;
        var fresh = choice.Folder is not null && !File.Exists(Path.Combine(choice.Folder, "keys.db"));
        try
        {
            if (choice.Folder is not null)
            {
                stores = VaultStores.In(choice.Folder);
            }
            else if (environment(VaultVariable) is { Length: > 0 } vault && environment(KeysVariable) is { Length: > 0 } keys)
            {
                stores = await Postgres(vault, keys, ct);
            }
            else
            {
                return (null, null, words.VaultNotSet(VaultVariable, KeysVariable));
            }
        }
        catch (Exception e) when (e is System.Data.Common.DbException or WeakSettingException or ArgumentException or IOException or UnauthorizedAccessException)
        {
            return (null, null, words.VaultNotReached(e.GetType().Name));
        }

        try
        {
            root = Root(choice, environment, fresh);
        }
        catch (Exception e) when (e is InvalidDataException or IOException or UnauthorizedAccessException)
        {
            return (stores, null, words.VaultRootUnreadable(RootFileVariable));
        }

        return (stores, root, root is null ? words.VaultNoRoot(RootFileVariable, PassphraseVariable) : null);
    }

    private static async Task<VaultStores> Postgres(string vault, string keys, CancellationToken ct)
    {
        var persons = await PostgresStore.Open(vault, ct);
        try
        {
            return new VaultStores(persons, await PostgresStore.Open(keys, ct));
        }
        catch
        {
            await persons.DisposeAsync();
            throw;
        }
    }

    private static RootSource? Root(StoreChoice choice, Func<string, string?> environment, bool fresh)
    {
        if (environment(RootFileVariable) is { Length: > 0 } named) return RootSource.OfFile(named);
        var own = choice.Folder is null ? null : Path.Combine(choice.Folder, "keys", "root.key");
        if (environment(PassphraseVariable) is { Length: > 0 } passphrase) return RootSource.OfPassphrase(passphrase, own is null ? null : own + ".erased");
        if (own is null) return null;

        // A key store without its root is never given a new one: that would look like a way in, and be none.
        if (!File.Exists(own) && fresh) AttachmentKeys.Make(own);
        return File.Exists(own) ? RootSource.OfFile(own) : null;
    }
}
