using System.Net;
using HaiDang.Tests.Support;
using HaiDang.Web.Hosting;

namespace HaiDang.Tests.Web.Hosting;

public sealed class SecurityHeadersTests(HostFixture fixture) : IClassFixture<HostFixture>
{
    private RunningApp App => fixture.App;

    [Theory]
    [InlineData("/dang-nhap", HttpStatusCode.OK)]
    [InlineData("/tai-khoan", HttpStatusCode.SeeOther)]
    [InlineData("/khong-co", HttpStatusCode.SeeOther)]
    [InlineData("/ngon-ngu/xx", HttpStatusCode.NotFound)]
    [InlineData("/static/khong-co.css", HttpStatusCode.NotFound)]
    [InlineData("/hong", HttpStatusCode.InternalServerError)]
    [InlineData("/%00", HttpStatusCode.BadRequest)]
    public async Task Every_answer_has_every_header(string address, HttpStatusCode status)
    {
        using var visitor = App.Visit();

        using var answer = await visitor.Get(address);

        Assert.Equal(status, answer.StatusCode);
        if (status == HttpStatusCode.BadRequest) return; // The server refuses it before any program of ours sees it.
        Assert.Equal(SecurityHeaders.ContentPolicy, Header(answer, "Content-Security-Policy"));
        Assert.Equal("nosniff", Header(answer, "X-Content-Type-Options"));
        Assert.Equal("no-referrer", Header(answer, "Referrer-Policy"));
        Assert.Equal("same-origin", Header(answer, "Cross-Origin-Opener-Policy"));
        Assert.Equal("same-origin", Header(answer, "Cross-Origin-Resource-Policy"));
        Assert.Contains("camera=()", Header(answer, "Permissions-Policy"), StringComparison.Ordinal);
        Assert.Equal("no-store", Header(answer, "Cache-Control"));
        Assert.False(answer.Headers.Contains("Server"));
    }

    [Fact]
    public async Task Pages_of_a_signed_in_user_stay_out_of_caches()
    {
        using var visitor = await App.SignIn("demo.quantri.langson");
        foreach (var address in new[] { "/nguoi-dung", "/tai-khoan", "/khong-co" })
        {
            using var answer = await visitor.Get(address);
            Assert.Equal("no-store", Header(answer, "Cache-Control"));
        }
    }

    [Fact]
    public void The_policy_lets_nothing_inline_run_or_style()
    {
        Assert.StartsWith("default-src 'none'", SecurityHeaders.ContentPolicy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", SecurityHeaders.ContentPolicy, StringComparison.Ordinal);
        Assert.DoesNotContain('*', SecurityHeaders.ContentPolicy);
    }

    private static string Header(HttpResponseMessage answer, string name) =>
        answer.Headers.TryGetValues(name, out var values) || answer.Content.Headers.TryGetValues(name, out values) ? string.Join(", ", values) : "";
}
