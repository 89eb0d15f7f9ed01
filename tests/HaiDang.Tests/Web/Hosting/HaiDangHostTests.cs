using HaiDang.Modules.Accounts;
using HaiDang.Tests.Support;
using HaiDang.Web.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace HaiDang.Tests.Web.Hosting;

public sealed class HaiDangHostTests
{
    [Theory]
    [InlineData("http://0.0.0.0:5138")]
    [InlineData("http://*:5138")]
    [InlineData("http://192.0.2.7:5138")]
    [InlineData("http://haidang.example:80")]
    public async Task Plain_http_is_refused_where_others_can_listen(string url)
    {
        var refusal = await Assert.ThrowsAsync<PlainHttpException>(() => HaiDangHost.Build(new HostSettings(null!, [url]), TestContext.Current.CancellationToken));

        Assert.Contains(url, refusal.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("http://0.0.0.0:5138", true, true)]
    [InlineData("https://0.0.0.0:5138", false, true)]
    [InlineData("http://127.0.0.1:5138", false, false)]
    public void Cookies_are_tied_to_the_host_wherever_people_come_over_https(string url, bool behindProxy, bool secure)
    {
        var settings = new HostSettings(null!, [url]) { BehindProxy = behindProxy };

        Assert.Equal(secure, settings.Secure);
        Assert.Equal(secure, new SessionOptions { Secure = settings.Secure }.CookieName.StartsWith("__Host-", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Behind_a_proxy_the_cookie_is_for_https_only_and_pages_say_so()
    {
        await using var store = await TestStore.Open(HaiDang.Kernel.Storage.StoreKind.Sqlite);
        await using var app = await HaiDangHost.Build(new HostSettings(store.Store, ["http://127.0.0.1:0"]) { BehindProxy = true }, TestContext.Current.CancellationToken);
        await app.StartAsync(TestContext.Current.CancellationToken);
        using var visitor = new Visitor(new Uri(app.Urls.First()));

        using var answer = await visitor.Send(HttpMethod.Get, "/dang-nhap", ("X-Forwarded-Proto", "https"));

        Assert.Contains(answer.Headers.GetValues("Set-Cookie"), c => c.StartsWith("__Host-bieu-mau=", StringComparison.Ordinal) && c.Contains("secure", StringComparison.OrdinalIgnoreCase));
        Assert.True(answer.Headers.Contains("Strict-Transport-Security"));
        Assert.Equal("__Host-haidang", app.Services.GetRequiredService<IOptionsMonitor<SessionOptions>>().Get(SessionHandler.SchemeName).CookieName);
    }
}
