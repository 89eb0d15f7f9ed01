using HaiDang.Kernel.Storage;
using HaiDang.Tests.Support;

namespace HaiDang.Tests.Access;

/// <summary>One application with things of bodies all around, for the tests of access on a store.</summary>
public abstract class AccessFixture : IAsyncLifetime
{
    private static readonly Uri Nowhere = new("https://noi-xac-thuc.invalid/");
    private TestStore store = null!;

    protected abstract StoreKind Kind { get; }

    internal RunningApp App { get; private set; } = null!;

    internal Relations Relations { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        store = await TestStore.Open(Kind);
        App = await RunningApp.Start(on: store.Store, identity: new(Nowhere, Nowhere, Nowhere, "noi-xac-thuc", "haidang", "bi-mat"));
        Relations = new Relations(App);
    }

    public async ValueTask DisposeAsync()
    {
        await App.DisposeAsync();
        await store.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    public sealed class OnSqlite : AccessFixture
    {
        protected override StoreKind Kind => StoreKind.Sqlite;
    }

    public sealed class OnPostgres : AccessFixture
    {
        protected override StoreKind Kind => StoreKind.Postgres;
    }
}
