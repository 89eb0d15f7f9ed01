using HaiDang.Kernel.Storage;
using HaiDang.Web.Commands.Texts;

namespace HaiDang.Web.Commands;

/// <summary>Which store a verb works on: <c>--data DIR</c>, or <c>--postgres env:NAME</c> with the connection string in that variable.</summary>
/// <param name="Folder">The data folder; null on PostgreSQL.</param>
/// <param name="Connection">The connection string; null on SQLite.</param>
/// <param name="Place">How messages name it: the folder, or the variable. Never the connection string.</param>
internal sealed record StoreChoice(string? Folder, string? Connection, string Place)
{
    /// <summary>The folder without an option.</summary>
    internal const string DefaultFolder = "./haidang-data";

    /// <summary>The folder of this machine's columns of facts: in the data folder, or beside PostgreSQL what HAIDANG_COLUMNS names.</summary>
    /// <returns>Null when there is none; they stay in memory then.</returns>
    internal string? Columns(Func<string, string?> environment) =>
        Folder is not null ? Path.Combine(Folder, "columns") : environment("HAIDANG_COLUMNS") is { Length: > 0 } named ? named : null;

    /// <summary>Takes the store's options out of a verb's words.</summary>
    /// <param name="rest">The words that aren't the store's.</param>
    /// <exception cref="UsageException">They can't be understood; the message says why, in the language of the words.</exception>
    internal static StoreChoice Parse(IEnumerable<string> args, Func<string, string?> environment, CommandWords words, out IReadOnlyList<string> rest)
    {
        string? folder = null, variable = null;
        var others = new List<string>();
        using var at = args.GetEnumerator();
        while (at.MoveNext())
        {
            switch (at.Current)
            {
                case "--data":
                    folder = Value("--data");
                    break;
                case "--postgres":
                    variable = Value("--postgres");
                    break;
                case var other:
                    others.Add(other);
                    break;
            }
        }

        rest = others;
        if (folder is not null && variable is not null) throw new UsageException(words.OneStoreOnly);
        if (variable is null) return new StoreChoice(folder ?? DefaultFolder, null, folder ?? DefaultFolder);
        if (!variable.StartsWith("env:", StringComparison.Ordinal) || variable.Length == 4) throw new UsageException(words.NoSecretsOnTheCommandLine);
        return environment(variable[4..]) is { Length: > 0 } connection
            ? new StoreChoice(null, connection, variable)
            : throw new UsageException(words.VariableEmpty(variable[4..]));

        string Value(string option) =>
            at.MoveNext() && at.Current.Length > 0 && !at.Current.StartsWith("--", StringComparison.Ordinal) ? at.Current : throw new UsageException(words.ValueMissing(option));
    }

    /// <summary>Opens the store, making it when it isn't there.</summary>
    internal async Task<Store> Open(CancellationToken ct) =>
        Connection is null ? SqliteStore.Open(Folder!) : await PostgresStore.Open(Connection, ct);

    /// <summary>Opens a store that must be there: a mistyped folder is answered, not filled.</summary>
    /// <exception cref="UsageException">There is none.</exception>
    internal async Task<Store> OpenExisting(CommandWords words, CancellationToken ct)
    {
        if (Folder is not null && !File.Exists(Path.Combine(Folder, "register.db"))) throw new UsageException(words.NoStoreIn(Place));
        Store store;
        try
        {
            store = await Open(ct);
        }
        catch (Exception e) when (e is System.Data.Common.DbException or WeakSettingException or ArgumentException or IOException or UnauthorizedAccessException)
        {
            throw new UsageException(words.CannotReach(e.Message));
        }

        try
        {
            await store.Ask<long>($"select count(*) from ledger", ct);
            return store;
        }
        catch (System.Data.Common.DbException)
        {
            await store.DisposeAsync();
            throw new UsageException(words.NoStoreIn(Place));
        }
    }
}

/// <summary>What was typed can't be used; the message is for whoever typed it.</summary>
internal sealed class UsageException(string message) : Exception(message);
