using System.Net;
using HaiDang.Modules.Shell;
using HaiDang.Modules.Shell.Texts;
using HaiDang.Tests.Support;

namespace HaiDang.Tests.Web.Hosting;

public sealed class ForgeryGuardTests(HostFixture fixture) : IClassFixture<HostFixture>
{
    private RunningApp App => fixture.App;

    [Theory]
    [InlineData("POST")]
    [InlineData("PUT")]
    [InlineData("PATCH")]
    [InlineData("DELETE")]
    public async Task An_unsafe_verb_without_proof_is_refused(string verb)
    {
        using var visitor = await App.SignIn("demo.sotuphap.langson");

        using var answer = await visitor.Send(new HttpMethod(verb), "/thoat");

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        using var still = await visitor.Get("/tai-khoan");
        Assert.Equal(HttpStatusCode.OK, still.StatusCode);
    }

    [Theory]
    [InlineData("cross-site")]
    [InlineData("same-site")]
    public async Task A_form_sent_from_another_site_is_refused_even_with_a_proof(string from)
    {
        using var visitor = App.Visit();
        var proof = (await visitor.Page("/dang-nhap")).QuerySelector("input[name=bieu-mau]")!.GetAttribute("value")!;
        using var request = new HttpRequestMessage(HttpMethod.Post, "/dang-nhap")
        {
            Content = new FormUrlEncodedContent([new("bieu-mau", proof), new("ten", "demo.sotuphap.langson"), new("mat-khau", RunningApp.Password)]),
        };
        request.Headers.Add("Sec-Fetch-Site", from);

        using var answer = await visitor.Send(request);

        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        Assert.Null(visitor.Cookies.GetCookies(App.Address)["haidang"]);
    }

    [Fact]
    public async Task A_proof_given_to_one_user_does_not_serve_another()
    {
        using var first = await App.SignIn("demo.sotuphap.langson");
        using var second = await App.SignIn("demo.soldtbxh.langson");
        var foreign = (await first.Page("/tai-khoan")).QuerySelector("input[name=bieu-mau]")!.GetAttribute("value")!;
        await second.Page("/tai-khoan");

        using var answer = await second.PostRaw("/thoat", ("bieu-mau", foreign));

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Fact]
    public async Task A_refused_form_says_that_nothing_was_recorded()
    {
        using var visitor = App.Visit();

        using var answer = await visitor.PostRaw("/dang-nhap", ("ten", "x"), ("mat-khau", "y"));

        Assert.Contains("Chưa ghi gì cả", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    public static TheoryData<string, string> Unreadable => new()
    {
        { "multipart/form-data", "x" },
        { "multipart/form-data; boundary=" + new string('b', 200), "x" },
        { "multipart/form-data; boundary=rao", "--rao\r\nContent-Disposition: form-data; name=\"ten\"\r\n\r\nnửa chừng" },
        { "multipart/form-data; boundary=rao", "--rao\r\nContent-Disposition: form-data; name=\"ten\"\r\n\r\na\0b\r\n--rao--\r\n" },
        { "application/x-www-form-urlencoded; charset=utf-7", "ten=a" },
        { "application/x-www-form-urlencoded", "ten=a%00b" },
        { "application/x-www-form-urlencoded", string.Join('&', Enumerable.Range(0, 2000).Select(i => $"o{i}=1")) },
    };

    [Theory, MemberData(nameof(Unreadable))]
    public async Task What_is_no_form_is_refused_in_words(string type, string body)
    {
        using var visitor = App.Visit();
        using var request = new HttpRequestMessage(HttpMethod.Post, "/dang-nhap") { Content = new StringContent(body) };
        request.Content.Headers.Remove("Content-Type");
        request.Content.Headers.TryAddWithoutValidation("Content-Type", type);

        using var answer = await visitor.Send(request);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains(ShellWords.In(Language.Vietnamese).NotUnderstood, await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }
}
