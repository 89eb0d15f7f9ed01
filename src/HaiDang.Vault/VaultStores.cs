using HaiDang.Kernel.Storage;

namespace HaiDang.Vault;

/// <summary>The two stores beside the register: sealed persons, and wrapped keys with the trace of who opened what.</summary>
/// <param name="Persons"><c>vault.db</c>, or a database of its own.</param>
/// <param name="Keys"><c>keys.db</c>, or a database of its own. Whoever has both and not the root key reads nothing.</param>
public sealed record VaultStores(Store Persons, Store Keys) : IAsyncDisposable
{
    /// <summary>Numbered SQL of the vault.</summary>
    public static IReadOnlyList<Migration> OfPersons { get; } = Of("Persons");

    /// <summary>Numbered SQL of the key store: the kernel's log for the trace, then its own.</summary>
    public static IReadOnlyList<Migration> OfKeys { get; } = [.. Migration.In(typeof(Store).Assembly), .. Of("Keys")];

    /// <summary>The embedded stores of a folder, made when they aren't there.</summary>
    public static VaultStores In(string folder) => new(SqliteStore.Open(folder, "vault.db"), SqliteStore.Open(folder, "keys.db"));

    /// <summary>Brings both up to what this program needs.</summary>
    public async Task Migrate(CancellationToken ct)
    {
        await Persons.Migrate(OfPersons, ct);
        await Keys.Migrate(OfKeys, ct);
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await Persons.DisposeAsync();
        await Keys.DisposeAsync();
    }

    private static IReadOnlyList<Migration> Of(string folder) =>
        [.. Migration.In(typeof(VaultStores).Assembly).Where(migration => migration.Name.StartsWith(folder + "/", StringComparison.Ordinal))];
}
