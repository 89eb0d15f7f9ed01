using HaiDang.Journeys.Harness;
using HaiDang.Modules.Accounts;
using HaiDang.Tests.Support;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Playwright;

namespace HaiDang.Journeys.Shell;

public sealed class FrameJourney(Browser browser)
{
    [Theory]
    [InlineData(1366, ColorScheme.Light)]
    [InlineData(1366, ColorScheme.Dark)]
    [InlineData(390, ColorScheme.Light)]
    [InlineData(390, ColorScheme.Dark)]
    public async Task Every_page_is_accessible_at_any_width_and_light(int width, ColorScheme scheme)
    {
        await using var app = await RunningApp.Start(map: a => a.MapGet("/bo-phan", () => new RazorComponentResult<PartsScreen>()).ForAnyone());
        var page = await browser.Open(app, width, scheme: scheme);
        var findings = new List<string>();
        await Look("/dang-nhap", "sign-in");
        page = await browser.SignIn(app, "demo.quantri.langson", width, scheme: scheme);
        await Look("/bo-phan", "parts");
        await Look("/nguoi-dung", "users");
        await Look("/nguoi-dung/moi", "new-user");
        await page.GotoAsync("/nguoi-dung");
        var user = await page.Locator("tbody a").First.GetAttributeAsync("href");
        await Look(user!, "user");
        await Look("/tai-khoan", "account");
        await Look("/khong-co-trang-nay", "not-found");

        Assert.Empty(findings);

        async Task Look(string address, string name)
        {
            await page.GotoAsync(address);
            await Browser.Picture(page, $"{name}-{width}-{scheme}");
            findings.AddRange((await Accessible.Findings(page)).Select(f => $"{address} {f}"));
            var wide = await page.EvaluateAsync<int>("document.documentElement.scrollWidth");
            if (wide > width) findings.Add($"{address} scrolls sideways: {wide} of {width}");
        }
    }
}
