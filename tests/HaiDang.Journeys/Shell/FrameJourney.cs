using HaiDang.Journeys.Harness;
using HaiDang.Modules.Accounts;
using HaiDang.Tests.Support;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Playwright;

namespace HaiDang.Journeys.Shell;

public sealed class FrameJourney(Browser browser)
{
    [Fact]
    public async Task Every_page_is_accessible_at_any_width_and_light()
    {
        await using var app = await Start();
        var findings = new List<string>();
        foreach (var (width, scheme) in new[] { (1366, ColorScheme.Light), (1366, ColorScheme.Dark), (390, ColorScheme.Light), (390, ColorScheme.Dark) })
        {
            var page = await browser.Open(app, width, scheme: scheme);
            await Look(page, "/dang-nhap", "sign-in");
            await Browser.SignIn(page, "demo.quantri.langson");
            await Look(page, "/bo-phan", "parts");
            await Look(page, "/nguoi-dung", "users");
            var user = await page.Locator("tbody a").First.GetAttributeAsync("href");
            await Look(page, user!, "user");
            await Look(page, "/nguoi-dung/moi", "new-user");
            await Look(page, "/tai-khoan", "account");
            await Look(page, "/khong-co-trang-nay", "not-found");
            await page.Context.CloseAsync();

            async Task Look(IPage on, string address, string name)
            {
                await on.GotoAsync(address);
                await Browser.Picture(on, $"{name}-{width}-{scheme}");
                findings.AddRange((await Accessible.Findings(on)).Select(f => $"{address} {f}"));
                var wide = await on.EvaluateAsync<int>("document.documentElement.scrollWidth");
                if (wide > width) findings.Add($"{address} scrolls sideways: {wide} of {width}");
            }
        }

        Assert.Empty(findings);
    }

    [Theory]
    [InlineData(320)]
    [InlineData(768)]
    [InlineData(1920)]
    public async Task No_width_scrolls_sideways(int width)
    {
        await using var app = await Start();
        var page = await browser.SignIn(app, "demo.quantri.langson", width);
        foreach (var address in new[] { "/bo-phan", "/nguoi-dung", "/nguoi-dung/moi", "/tai-khoan" })
        {
            await page.GotoAsync(address);
            Assert.InRange(await page.EvaluateAsync<int>("document.documentElement.scrollWidth"), 1, width);
        }
    }

    [Fact]
    public async Task Everything_works_without_script()
    {
        await using var app = await Start();
        var page = await browser.SignIn(app, "demo.quantri.langson", script: false);
        await page.GotoAsync("/nguoi-dung/moi");
        await page.GetByLabel("Tên đăng nhập").FillAsync("khong.script");
        await page.GetByLabel("Tên hiển thị").FillAsync("Cán bộ mẫu 02");
        await page.GetByLabel("Cơ quan").SelectOptionAsync("langson.so-tu-phap");
        await page.GetByLabel("Mật khẩu ban đầu").FillAsync("mưa đầu mùa rơi trên mái lá");
        await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Tạo tài khoản" }).ClickAsync();

        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new PageGetByRoleOptions { Name = "khong.script" })).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator(".toast")).ToContainTextAsync("Đã tạo tài khoản khong.script");

        await page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "English" }).First.ClickAsync();
        await Assertions.Expect(page.Locator("html")).ToHaveAttributeAsync("lang", "en");
        await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Sign out" }).ClickAsync();
        await Assertions.Expect(page.Locator(".toast")).ToHaveTextAsync("You have signed out.");
    }

    [Fact]
    public async Task The_script_swaps_and_nothing_breaks_the_content_policy()
    {
        await using var app = await Start();
        var page = await browser.SignIn(app, "demo.quantri.langson");
        var said = new List<string>();
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning") said.Add(message.Text);
        };
        page.PageError += (_, error) => said.Add(error);
        await page.GotoAsync("/bo-phan");
        await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Đổi chỗ này" }).ClickAsync();

        await Assertions.Expect(page.Locator("#cho-doi")).ToHaveTextAsync("Đã đổi");
        await Assertions.Expect(page.Locator("#cho-doi h3")).ToBeFocusedAsync();
        Assert.Empty(said);
    }

    [Fact]
    public async Task A_letter_presses_its_button_only_while_the_focus_is_in_its_region_and_in_no_field()
    {
        await using var app = await Start();
        var page = await browser.SignIn(app, "demo.quantri.langson");
        await page.GotoAsync("/bo-phan");

        await page.Locator("#muc-1").FocusAsync();
        await page.Keyboard.PressAsync("ArrowDown");
        await Assertions.Expect(page.Locator("#muc-2")).ToBeFocusedAsync();
        await page.Locator("#noi-dung").FocusAsync();
        await page.Keyboard.PressAsync("n");
        Assert.Equal("n", await page.Locator("#noi-dung").InputValueAsync());
        await page.Locator("#muc-1").FocusAsync();
        await page.Keyboard.PressAsync("n");

        await page.WaitForURLAsync("**/bo-phan?nhan=1");
    }

    [Fact]
    public async Task Escape_three_times_ends_the_session_and_leaves_nothing_behind()
    {
        await using var app = await Start();
        var page = await browser.SignIn(app, "demo.quantri.langson");
        await page.GotoAsync("/nguoi-dung");
        await page.Context.RouteAsync("https://chinhphu.vn/**", route => route.FulfillAsync(new RouteFulfillOptions { Body = "<p>trang khác</p>", ContentType = "text/html; charset=utf-8" }));

        for (var i = 0; i < 3; i++) await page.Keyboard.PressAsync("Escape");

        await page.WaitForURLAsync("https://chinhphu.vn/");
        await page.UnrouteAsync("https://chinhphu.vn/**");
        await page.GotoAsync("/nguoi-dung");
        Assert.Contains("/dang-nhap", page.Url, StringComparison.Ordinal);
    }

    private static Task<RunningApp> Start() => RunningApp.Start(map: app =>
    {
        app.MapGet("/bo-phan", () => new RazorComponentResult<PartsScreen>()).ForAnyone();
        app.MapGet("/bo-phan/doi", () => new RazorComponentResult<SwappedPart>()).ForAnyone();
    });
}
