using HaiDang.Tests.Support;

namespace HaiDang.Tests.Access;

/// <summary>One application with things of bodies all around, for the tests of access.</summary>
public sealed class AccessFixture : IAsyncLifetime
{
    internal RunningApp App { get; private set; } = null!;

    internal Relations Relations { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        App = await RunningApp.Start();
        Relations = new Relations(App);
    }

    public ValueTask DisposeAsync() => App.DisposeAsync();
}
