using HaiDang.Modules.Accounts;
using HaiDang.Tests.Support;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace HaiDang.Tests.Web.Hosting;

/// <summary>The application with two pages of the tests' own: one that breaks, one that nobody opened.</summary>
public sealed class HostFixture : IAsyncLifetime
{
    internal RunningApp App { get; private set; } = null!;

    public async ValueTask InitializeAsync() => App = await RunningApp.Start(map: app =>
    {
        app.MapGet("/hong", IResult () => throw new InvalidOperationException("bí mật trong lỗi")).ForAnyone();
        app.MapGet("/quen-mo", () => Results.Text("quên"));
    });

    public ValueTask DisposeAsync() => App.DisposeAsync();
}
