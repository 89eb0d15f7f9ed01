using HaiDang.Journeys.Harness;
using HaiDang.Kernel.Access;
using HaiDang.Kernel.Events;
using HaiDang.Kernel.Storage;
using HaiDang.Modules.Planning;
using HaiDang.Modules.Planning.Drafts;
using HaiDang.Tests.Support;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

namespace HaiDang.Journeys.Review;

/// <summary>From a file on the desk to a living plan, as the standing office walks it.</summary>
public sealed class ReviewJourney(Browser browser)
{
    private const string Office = "demo.thuongtruc.tayninh";

    [Fact]
    public async Task A_plan_is_uploaded_checked_by_keyboard_and_adopted()
    {
        await using var app = await RunningApp.Start();
        var page = await browser.SignIn(app, Office);
        await page.GotoAsync("/tayninh/van-ban");
        await page.SetInputFilesAsync("input[type=file]", new FilePayload { Name = "ke-hoach-2019.txt", MimeType = "text/plain", Buffer = await Sample() });
        await page.GetByRole(AriaRole.Button, new() { Name = "Tải lên và đọc" }).ClickAsync();
        await page.WaitForSelectorAsync("li.open");
        await Browser.Picture(page, "review-first");

        // Adopting is refused while doubts remain, and names them.
        await page.GetByRole(AriaRole.Button, new() { Name = "Thông qua" }).ClickAsync(new() { Force = true });
        await page.WaitForSelectorAsync("#gaps");
        Assert.True(await page.Locator(".errors li").CountAsync() > 0);
        await Browser.Picture(page, "review-gaps");

        // K goes to a doubt, N takes it and goes to the next; the source follows with the words in gold.
        await page.Locator(".errors li a").First.ClickAsync();
        await Gone(page, "#gaps");
        var walked = 0;
        while (await page.Locator("#keys a[data-key=k]").CountAsync() > 0 && walked < 80)
        {
            var open = await page.GetAttributeAsync("#draft", "data-open");
            await page.Keyboard.PressAsync("n");
            await Here(page, $"#draft:not([data-open='{open}'])");
            walked++;
        }

        await page.Keyboard.PressAsync("n");
        await Gone(page, "#why-not");
        Assert.True(walked > 5);

        // A field saves itself.
        var duty = page.Locator(".items a", new() { HasTextString = "Nhiệm vụ: " }).First;
        await duty.ClickAsync();
        await page.WaitForSelectorAsync("li.open #lead-0");
        var seen = await page.GetAttributeAsync("#seen", "value");
        await page.FillAsync("#text", "Mở lớp tập huấn giả định; in tờ rơi giả định");
        await page.FocusAsync("#path");
        await Here(page, $"#seen:not([value='{seen}'])");
        Assert.Contains("Đã lưu", await page.TextContentAsync("#saved"), StringComparison.Ordinal);
        Assert.Equal("path", await page.EvaluateAsync<string>("document.activeElement.id"));
        await Browser.Picture(page, "review-item");

        // The cursor says where to split; Ctrl+Z takes it back.
        var items = await page.Locator(".items > li").CountAsync();
        await page.EvaluateAsync("document.querySelector('#text').focus(); document.querySelector('#text').setSelectionRange(26, 26)");
        await page.Locator("button[value=split]").ClickAsync();
        await Here(page, $".items > li:nth-child({items + 1})");
        Assert.Equal("in tờ rơi giả định", await page.InputValueAsync("#text"));
        await page.Keyboard.PressAsync("Control+z");
        await Gone(page, $".items > li:nth-child({items + 1})");
        Assert.Equal("Mở lớp tập huấn giả định; in tờ rơi giả định", await page.InputValueAsync("#text"));

        await page.GetByRole(AriaRole.Button, new() { Name = "Thông qua" }).ClickAsync(new() { Force = true });
        await page.WaitForURLAsync("**/tayninh/2019/ke-hoach");
        await Browser.Picture(page, "review-adopted");
        var history = await app.Services.GetRequiredService<EventLog>().History(PlanIds.Of(new("tayninh.bcd-138"), 2019).Stream(new LedgerId("tayninh")), default);
        var plan = Assert.IsType<PlanAdopted>(Assert.Single(history).Event);
        Assert.Contains(plan.Duties, one => one.Text == "Mở lớp tập huấn giả định; in tờ rơi giả định");
    }

    [Theory]
    [InlineData(1366, ColorScheme.Light)]
    [InlineData(1366, ColorScheme.Dark)]
    [InlineData(390, ColorScheme.Light)]
    public async Task The_pages_are_accessible_at_any_width_and_light(int width, ColorScheme scheme)
    {
        await using var app = await RunningApp.Start();
        var stored = await Upload(app);
        var page = await browser.SignIn(app, Office, width, scheme: scheme);
        var findings = new List<string>();
        foreach (var (address, name) in new[]
        {
            ("/tayninh/van-ban", "documents"), (ReviewAddresses.Review(stored.Ledger, stored.Id), "review"),
            (ReviewAddresses.Review(stored.Ledger, stored.Id) + "?item=0", "review-header"),
            (ReviewAddresses.Review(stored.Ledger, stored.Id) + $"?item={stored.Draft.Items.First(item => item.Kind is ItemKind.Target).Id}", "review-target"),
            (ReviewAddresses.Review(stored.Ledger, stored.Id) + $"?item={stored.Draft.Items.First(item => item.Kind is ItemKind.Report).Id}&only=doubts", "review-report"),
        })
        {
            await page.GotoAsync(address);
            await Browser.Picture(page, $"{name}-{width}-{scheme}");
            findings.AddRange((await Accessible.Findings(page)).Select(found => $"{address} {found}"));
            var wide = await page.EvaluateAsync<int>("document.documentElement.scrollWidth");
            if (wide > width) findings.Add($"{address} scrolls sideways: {wide} of {width}");
        }

        Assert.Empty(findings);
    }

    [Fact]
    public async Task Everything_works_without_script()
    {
        await using var app = await RunningApp.Start();
        var stored = await Upload(app);
        var page = await browser.SignIn(app, Office, script: false);
        await page.GotoAsync(ReviewAddresses.Review(stored.Ledger, stored.Id));
        var before = page.Url;

        await page.Locator("#keys a[data-key=k]").ClickAsync();
        Assert.NotEqual(before, page.Url);
        await page.Locator("button[value=accept]").ClickAsync();
        Assert.Equal(1, await page.Locator(".items .chip.done").CountAsync());
        await page.Locator("#keys button[value=undo]").ClickAsync();
        Assert.Equal(0, await page.Locator(".items .chip.done").CountAsync());
        await page.Locator("button[value=accept-clear]").ClickAsync();
        Assert.True(await page.Locator(".items .chip.done").CountAsync() > 20);
    }

    // The page allows no script of others, so waiting is for what stands in it.
    private static Task Here(IPage page, string selector) => page.Locator(selector).WaitForAsync(new() { State = WaitForSelectorState.Attached });

    private static Task Gone(IPage page, string selector) => page.Locator(selector).WaitForAsync(new() { State = WaitForSelectorState.Detached });

    private static async Task<byte[]> Sample()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "HaiDang.slnx"))) folder = Path.GetDirectoryName(folder.TrimEnd(Path.DirectorySeparatorChar))!;
        return await File.ReadAllBytesAsync(Path.Combine(folder, "samples", "tayninh-2019.ocr.txt"));
    }

    private static async Task<StoredDraft> Upload(RunningApp app) => (await UploadDocument.Handle(
        new UploadDocument(new LedgerId("tayninh"), "ke-hoach-2019.txt", await Sample()), Reader.System,
        app.Services.GetRequiredService<Attachments>(), app.Services.GetRequiredService<DraftShelf>(), CancellationToken.None)).Stored!;
}
