using HaiDang.Tests.Support;

namespace HaiDang.Tests.Modules.Accounts;

/// <summary>One application for the tests of a class, on a clock that a test may move forward.</summary>
public sealed class AppFixture : IAsyncLifetime
{
    internal FixedClock Clock { get; } = new(new DateTimeOffset(2026, 3, 2, 1, 0, 0, TimeSpan.Zero));

    internal RunningApp App { get; private set; } = null!;

    public async ValueTask InitializeAsync() => App = await RunningApp.Start(Clock);

    public ValueTask DisposeAsync() => App.DisposeAsync();
}
