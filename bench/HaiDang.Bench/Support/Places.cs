using HaiDang.Kernel.Storage;

namespace HaiDang.Bench.Support;

/// <summary>Fresh stores for one run: SQLite in a temporary folder, PostgreSQL in a cluster of its own or the one of HAIDANG_TEST_POSTGRES.</summary>
internal sealed class Places : IAsyncDisposable
{
    private readonly List<Store> stores = [];
    private readonly List<string> folders = [];
    private readonly string? given = Environment.GetEnvironmentVariable("HAIDANG_TEST_POSTGRES");
    private Cluster? own;

    /// <summary>A store nobody else knows.</summary>
    /// <returns>The store, and its folder or connection string.</returns>
    internal async Task<(Store Store, string Where)> Fresh(StoreKind kind)
    {
        Store store;
        string where;
        if (kind == StoreKind.Sqlite)
        {
            where = Directory.CreateTempSubdirectory("haidang-bench-").FullName;
            folders.Add(where);
            store = SqliteStore.Open(where);
        }
        else
        {
            where = await Cluster.NewDatabase(given ?? (own ??= Cluster.Start()).ConnectionString);
            store = await PostgresStore.Open(where, CancellationToken.None);
        }

        stores.Add(store);
        return (store, where);
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var store in stores) await store.DisposeAsync();
        foreach (var folder in folders) Directory.Delete(folder, recursive: true);
        own?.Dispose();
    }
}
