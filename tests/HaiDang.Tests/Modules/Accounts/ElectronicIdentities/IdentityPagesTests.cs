using System.Net;
using HaiDang.Tests.Support;

namespace HaiDang.Tests.Modules.Accounts.ElectronicIdentities;

/// <summary>Signing in with an electronic identity over HTTP, with a stand-in for the authority.</summary>
public sealed class IdentityPagesTests
{
    private const string Somebody = "001199000001";
    private const string Begin = "/dang-nhap/vneid";

    [Fact]
    public async Task An_identity_is_linked_with_the_password_and_lets_in_from_then_on_until_the_link_is_taken_away()
    {
        await using var authority = await StandInIdentity.Open();
        await using var app = await RunningApp.Start(identity: authority.Settings);
        using var officer = await app.SignIn("demo.dieutra.langson");
        using var stranger = app.Visit();
        Assert.NotNull((await stranger.Page("/dang-nhap")).QuerySelector($"a[href='{Begin}']"));
        using (var unknown = await Through(stranger)) Assert.Equal(HttpStatusCode.UnprocessableEntity, unknown.StatusCode);
        Assert.Null(stranger.Cookies.GetAllCookies()["haidang"]);

        using (var wrong = await officer.Post("/tai-khoan", "/tai-khoan/vneid", ("mat-khau", "không phải câu ấy đâu"))) Assert.Equal(HttpStatusCode.UnprocessableEntity, wrong.StatusCode);
        using (var sent = await officer.Post("/tai-khoan", "/tai-khoan/vneid", ("mat-khau", RunningApp.Password)))
        {
            var go = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(await sent.Content.ReadAsStringAsync()).QuerySelector("main a.btn")!.GetAttribute("href")!;
            using var linked = await officer.Get(authority.Prove(new Uri(go), Somebody));
            Assert.Equal(HttpStatusCode.OK, linked.StatusCode);
        }

        using var later = app.Visit();
        using (var entered = await Through(later))
        {
            Assert.Equal(HttpStatusCode.OK, entered.StatusCode);
            Assert.Equal("0; url=/", entered.Headers.GetValues("Refresh").Single());
            Assert.DoesNotContain(Somebody, await entered.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        }

        Assert.Contains("đã liên kết", (await later.Page("/tai-khoan")).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        using (var away = await later.Post("/tai-khoan", "/tai-khoan/vneid/bo")) Assert.Equal(HttpStatusCode.SeeOther, away.StatusCode);
        using var after = app.Visit();
        using var closed = await Through(after);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, closed.StatusCode);

        async Task<HttpResponseMessage> Through(Visitor visitor)
        {
            using var sent = await visitor.Get(Begin);
            return await visitor.Get(authority.Prove(sent.Headers.Location!, Somebody));
        }
    }

    [Fact]
    public async Task Who_comes_back_with_anothers_state_or_in_another_browser_or_twice_stays_outside()
    {
        await using var authority = await StandInIdentity.Open();
        await using var app = await RunningApp.Start(identity: authority.Settings);
        using var one = app.Visit();
        using var other = app.Visit();
        using var sent = await one.Get(Begin);
        var back = authority.Prove(sent.Headers.Location!, Somebody);

        using (var elsewhere = await other.Get(back)) Assert.Equal(HttpStatusCode.UnprocessableEntity, elsewhere.StatusCode);
        using (var changed = await one.Get(back.Replace("state=", "state=x", StringComparison.Ordinal))) Assert.Equal(HttpStatusCode.UnprocessableEntity, changed.StatusCode);
        using (var twice = await one.Get(back)) Assert.Equal(HttpStatusCode.UnprocessableEntity, twice.StatusCode);
    }

    [Fact]
    public async Task Where_no_authority_is_named_there_is_no_such_page()
    {
        await using var app = await RunningApp.Start();
        using var visitor = app.Visit();
        Assert.Null((await visitor.Page("/dang-nhap")).QuerySelector($"a[href='{Begin}']"));
        using var officer = await app.SignIn("demo.dieutra.langson");
        using var none = await officer.Get(Begin);
        Assert.Equal(HttpStatusCode.NotFound, none.StatusCode);
    }
}
