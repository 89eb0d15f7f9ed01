using System.Net;
using HaiDang.Modules.Accounts;
using HaiDang.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace HaiDang.Tests.Modules.Accounts;

public sealed class SignInTests(AppFixture fixture) : IClassFixture<AppFixture>
{
    private RunningApp App => fixture.App;

    [Theory, EachStore]
    public async Task A_user_signs_in_and_out(HaiDang.Kernel.Storage.StoreKind kind)
    {
        await using var store = await TestStore.Open(kind);
        await using var app = await RunningApp.Start(on: store.Store);
        using var visitor = app.Visit();

        using var answer = await visitor.SignIn("demo.thuongtruc.langson", RunningApp.Password);
        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        var page = await visitor.Page("/tai-khoan");
        Assert.Contains("Cán bộ thường trực", page.Body!.TextContent, StringComparison.Ordinal);

        using var left = await visitor.Post("/tai-khoan", "/thoat");
        Assert.Equal("/dang-nhap?da-thoat=vi", left.Headers.Location!.ToString());
        Assert.Equal("\"*\"", Assert.Single(left.Headers.GetValues("Clear-Site-Data")));
        await Signed(visitor, false);
    }

    [Fact]
    public async Task An_unknown_name_and_a_wrong_password_are_answered_alike()
    {
        using var visitor = App.Visit();

        using var wrong = await visitor.SignIn("demo.truongban.langson", "sai mật khẩu này rồi");
        using var unknown = await visitor.SignIn("demo.khongco.langson", "sai mật khẩu này rồi");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, wrong.StatusCode);
        Assert.Equal(wrong.StatusCode, unknown.StatusCode);
        Assert.Equal(await Words(wrong), await Words(unknown));

        static async Task<string> Words(HttpResponseMessage answer) =>
            new AngleSharp.Html.Parser.HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync()).QuerySelector(".errors")!.TextContent;
    }

    [Fact]
    public void A_password_of_any_letters_and_any_length_is_measured()
    {
        Assert.Equal("mật khẩu\uFFFD", SignIn.Normal("mật khẩu\uFFFE"));
        Assert.Equal(PasswordRules.TooLong, PasswordRules.Fault(SignIn.Normal(new string('p', 100_000))));
    }

    [Fact]
    public async Task Five_wrong_passwords_close_the_account_for_five_minutes_even_to_the_right_one()
    {
        using var visitor = App.Visit();
        for (var i = 0; i < SignIn.MostFailures; i++)
        {
            using var wrong = await visitor.SignIn("demo.vks.langson", $"sai mật khẩu lần thứ {i}");
        }

        using var closed = await visitor.SignIn("demo.vks.langson", RunningApp.Password);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, closed.StatusCode);

        fixture.Clock.Now += SignIn.ClosedFor;
        using var open = await visitor.SignIn("demo.vks.langson", RunningApp.Password);
        Assert.Equal(HttpStatusCode.SeeOther, open.StatusCode);
    }

    [Fact]
    public async Task Wrong_passwords_sent_together_are_counted_one_by_one()
    {
        using var visitor = App.Visit();
        var proof = (await visitor.Page("/dang-nhap")).QuerySelector("input[name=bieu-mau]")!.GetAttribute("value")!;

        await Task.WhenAll(Enumerable.Range(0, SignIn.MostFailures).Select(async i =>
        {
            using var wrong = await visitor.PostRaw("/dang-nhap", ("bieu-mau", proof), ("ten", "demo.vks.tayninh"), ("mat-khau", $"cùng một lúc, lần {i}"));
        }));

        using var closed = await visitor.SignIn("demo.vks.tayninh", RunningApp.Password);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, closed.StatusCode);
    }

    [Fact]
    public async Task The_name_is_taken_with_capitals_and_the_password_in_either_form_of_vietnamese_letters()
    {
        using var visitor = App.Visit();

        using var answer = await visitor.SignIn(" Demo.SoTuPhap.LangSon ", RunningApp.Password.Normalize(System.Text.NormalizationForm.FormD));

        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
    }

    [Theory]
    [InlineData("/tai-khoan?x=1", "/tai-khoan?x=1")]
    [InlineData("https://example.com/", "/")]
    [InlineData("//example.com/", "/")]
    [InlineData("/\\example.com", "/")]
    public async Task After_sign_in_a_user_returns_to_the_page_asked_for_but_never_to_another_site(string back, string address)
    {
        using var visitor = App.Visit();

        using var answer = await visitor.Post("/dang-nhap", "/dang-nhap", ("ten", "demo.hotro.langson"), ("mat-khau", RunningApp.Password), ("ve", back));

        Assert.Equal(address, answer.Headers.Location!.ToString());
    }

    [Fact]
    public async Task A_page_asked_for_without_sign_in_leads_to_the_sign_in_page_and_back()
    {
        using var visitor = App.Visit();

        using var answer = await visitor.Get("/nguoi-dung?x=1");

        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        Assert.Equal("/dang-nhap?ve=%2Fnguoi-dung%3Fx%3D1", answer.Headers.Location!.ToString());
    }

    [Fact]
    public async Task The_session_cookie_is_out_of_reach_of_scripts_and_other_sites()
    {
        using var visitor = App.Visit();

        using var answer = await visitor.SignIn("demo.hotro.tayninh", RunningApp.Password);

        var cookie = Assert.Single(answer.Headers.GetValues("Set-Cookie"), c => c.StartsWith("haidang=", StringComparison.Ordinal));
        Assert.Contains("httponly", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("samesite=strict", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("expires", cookie, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Signing_in_again_gives_a_new_number_and_ends_the_old_one()
    {
        using var visitor = App.Visit();
        using var first = await visitor.SignIn("demo.huyen.tayninh", RunningApp.Password);
        var old = Number(visitor);
        var proof = (await visitor.Page("/tai-khoan")).QuerySelector("input[name=bieu-mau]")!.GetAttribute("value")!;
        using var second = await visitor.PostRaw("/dang-nhap", ("bieu-mau", proof), ("ten", "demo.huyen.tayninh"), ("mat-khau", RunningApp.Password));

        Assert.NotEqual(old, Number(visitor));
        using var thief = App.Visit();
        thief.Cookies.Add(App.Address, new Cookie("haidang", old));
        await Signed(thief, false);

        string Number(Visitor v) => v.Cookies.GetCookies(App.Address)["haidang"]!.Value;
    }

    [Fact]
    public async Task Too_many_tries_from_one_address_are_told_to_wait()
    {
        await using var app = await RunningApp.Start(signInsPerMinute: 2);
        using var visitor = app.Visit();
        for (var i = 0; i < 2; i++)
        {
            using var wrong = await visitor.SignIn("demo.138cp", "sai mật khẩu này rồi");
            Assert.Equal(HttpStatusCode.UnprocessableEntity, wrong.StatusCode);
        }

        using var answer = await visitor.SignIn("demo.138cp", RunningApp.Password);

        Assert.Equal(HttpStatusCode.TooManyRequests, answer.StatusCode);
        Assert.InRange(answer.Headers.RetryAfter!.Delta!.Value.TotalSeconds, 1, 60);
        Assert.Contains("quá nhiều yêu cầu", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_session_left_alone_ends_after_thirty_minutes_and_sooner_for_those_who_may_open_identities()
    {
        using var officer = await App.SignIn("demo.sotuphap.tayninh");
        using var investigator = await App.SignIn("demo.dieutra.tayninh");

        fixture.Clock.Now += TimeSpan.FromMinutes(15);
        await Signed(officer, true);
        await Signed(investigator, false);
        fixture.Clock.Now += TimeSpan.FromMinutes(29);
        await Signed(officer, true);
        fixture.Clock.Now += TimeSpan.FromMinutes(30);
        await Signed(officer, false);
    }

    [Fact]
    public async Task However_busy_a_session_ends_after_twelve_hours()
    {
        using var officer = await App.SignIn("demo.soldtbxh.tayninh");
        for (var passed = TimeSpan.Zero; passed < Sessions.Longest - TimeSpan.FromMinutes(20); passed += TimeSpan.FromMinutes(20))
        {
            fixture.Clock.Now += TimeSpan.FromMinutes(20);
            await Signed(officer, true);
        }

        fixture.Clock.Now += TimeSpan.FromMinutes(20);
        await Signed(officer, false);
    }

    [Fact]
    public async Task A_third_session_ends_the_oldest()
    {
        using var first = await App.SignIn("demo.truongban.tayninh");
        fixture.Clock.Now += TimeSpan.FromSeconds(1);
        using var second = await App.SignIn("demo.truongban.tayninh");
        fixture.Clock.Now += TimeSpan.FromSeconds(1);
        using var third = await App.SignIn("demo.truongban.tayninh");

        await Signed(first, false);
        await Signed(second, true);
        await Signed(third, true);
    }

    [Fact]
    public async Task The_store_holds_no_number_of_a_session_and_no_password()
    {
        using var visitor = await App.SignIn("demo.thanhtra.tayninh");
        var number = visitor.Cookies.GetCookies(App.Address)["haidang"]!.Value;
        var store = App.Services.GetRequiredService<HaiDang.Kernel.Storage.Store>();

        var hashes = await store.Ask<byte[]>($"select id_hash from work_session", TestContext.Current.CancellationToken);
        var passwords = await store.Ask<string>($"select password_hash from work_credential", TestContext.Current.CancellationToken);

        Assert.NotEmpty(hashes);
        Assert.All(hashes, h => Assert.Equal(32, h.Length));
        Assert.DoesNotContain(hashes, h => System.Text.Encoding.UTF8.GetString(h).Contains(number, StringComparison.Ordinal));
        Assert.All(passwords, p => Assert.DoesNotContain("đèn", p, StringComparison.Ordinal));
    }

    [Fact]
    public void A_password_is_worked_210_000_times_unless_a_test_says_otherwise()
    {
        var services = new ServiceCollection();
        services.AddAccounts(secure: true);
        using var provider = services.BuildServiceProvider();

        var hash = provider.GetRequiredService<Microsoft.AspNetCore.Identity.IPasswordHasher<User>>().HashPassword(new User(), RunningApp.Password);

        Assert.Equal(AccountsModule.PasswordRounds, new HaiDang.Web.Hosting.HostSettings(null!, []).PasswordRounds);

        // Identity's third format: a byte for the format, four for the hash function (2 is HMAC-SHA512), four for the rounds.
        var bytes = Convert.FromBase64String(hash);
        Assert.Equal(2, System.Buffers.Binary.BinaryPrimitives.ReadInt32BigEndian(bytes.AsSpan(1)));
        Assert.Equal(210_000, System.Buffers.Binary.BinaryPrimitives.ReadInt32BigEndian(bytes.AsSpan(5)));
    }

    private static async Task Signed(Visitor visitor, bool expected)
    {
        using var answer = await visitor.Get("/tai-khoan");
        Assert.Equal(expected ? HttpStatusCode.OK : HttpStatusCode.SeeOther, answer.StatusCode);
    }
}
