using System.Net;
using HaiDang.Tests.Support;
using HaiDang.Tests.Web.Hosting;

namespace HaiDang.Tests.Modules.Shell;

public sealed class LanguageSwitchTests(HostFixture fixture) : IClassFixture<HostFixture>
{
    private RunningApp App => fixture.App;

    [Theory]
    [InlineData("/ke-hoach?agency=a%2Fb", "/ke-hoach?agency=a%2Fb")]
    [InlineData("/k\u1EBF?a=%20", "/k%E1%BA%BF?a=%20")]
    [InlineData("/\uD83D\uDE00", "/%F0%9F%98%80")]
    [InlineData("//noi-khac.example", "/")]
    [InlineData("https://noi-khac.example", "/")]
    public async Task The_switch_returns_to_a_page_of_ours_whatever_its_letters(string from, string to)
    {
        using var visitor = App.Visit();

        using var answer = await visitor.Get("/ngon-ngu/en?ve=" + Uri.EscapeDataString(from));

        Assert.Equal((HttpStatusCode.SeeOther, to), (answer.StatusCode, answer.Headers.GetValues("Location").Single()));
    }
}
