using System.Text;
using HaiDang.Journeys.Harness;
using HaiDang.Kernel.Events;
using HaiDang.Modules.Planning;
using HaiDang.Modules.Planning.Drafts;
using HaiDang.Tests.Support;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

namespace HaiDang.Journeys.Planning;

/// <summary>A living plan as its office and its bodies walk it.</summary>
public sealed class PlanJourney(Browser browser)
{
    private const string Plan = "/langson/2023/ke-hoach";
    private const long MostWarmBytes = 10_240;

    [Fact]
    public async Task An_officer_reports_without_script_and_the_office_sees_it()
    {
        await using var app = await Living();
        var officer = await browser.SignIn(app, "demo.soldtbxh.langson", width: 390, height: 844, script: false);
        await officer.GotoAsync("/viec");
        await Browser.Picture(officer, "plan-officer-work");
        await officer.Locator(".task .act a.btn").First.ClickAsync();
        var address = new Uri(officer.Url).AbsolutePath;
        await officer.SelectOptionAsync("#muc", "done");
        await officer.FillAsync("#noi-dung", "Đã xong phần việc giả định");
        await officer.SetInputFilesAsync("#minh-chung", new FilePayload { Name = "minh-chung.pdf", MimeType = "application/pdf", Buffer = [.. "%PDF-1.7 giả định"u8] });
        await officer.GetByRole(AriaRole.Button, new() { Name = "Ghi kết quả" }).ClickAsync();

        Assert.Equal(address, new Uri(officer.Url).AbsolutePath);
        Assert.Contains("Đã ghi kết quả", await officer.TextContentAsync(".toast"), StringComparison.Ordinal);

        var office = await browser.SignIn(app, "demo.thuongtruc.langson");
        await office.GotoAsync(address);
        Assert.Contains("Đã xong phần việc giả định", await office.TextContentAsync("main"), StringComparison.Ordinal);
        Assert.Equal(1, await office.Locator("#lich-su a", new() { HasTextString = "minh-chung.pdf" }).CountAsync());
    }

    [Fact]
    public async Task Every_page_of_a_plan_is_accessible_and_small_wide_and_light_or_narrow_and_dark()
    {
        await using var app = await Living();
        foreach (var (width, scheme) in new[] { (1366, ColorScheme.Light), (390, ColorScheme.Dark) })
        {
            var page = await browser.SignIn(app, "demo.thuongtruc.langson", width, 844, scheme: scheme);
            await page.GotoAsync(Plan);
            var duty = await page.Locator(".duty h3 a").Nth(8).GetAttributeAsync("href") ?? "";
            var target = await page.Locator(".target a").First.GetAttributeAsync("href") ?? "";
            foreach (var address in new[] { "/viec", Plan, Plan + "?late=1", Plan + "/co-quan", Plan + "/lich", Plan + "/lich-su", Plan + "/phe-duyet", Plan + "/don-doc?nhom=late", "/nhac-viec", duty, duty + "/dinh-chinh", target })
            {
                await page.GotoAsync(address);

                Assert.Empty(await Accessible.Findings(page));
                Assert.False(await page.EvaluateAsync<bool>("document.documentElement.scrollWidth > document.documentElement.clientWidth"), address);
                Assert.InRange(await page.EvaluateAsync<long>("performance.getEntriesByType('navigation')[0].encodedBodySize"), 1, MostWarmBytes);
                await Browser.Picture(page, $"plan-{width}-{address.Replace('/', '-').Replace('?', '-')}");
            }
        }
    }

    [Fact]
    public async Task On_paper_no_state_is_cut_off()
    {
        await using var app = await Living();
        var page = await browser.SignIn(app, "demo.thuongtruc.langson", width: 680, height: 960);
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        foreach (var address in new[] { Plan, "/viec" })
        {
            await page.GotoAsync(address);

            Assert.NotEqual(0, await page.Locator(".task .chip").CountAsync());
            Assert.Equal(0, await page.EvaluateAsync<int>(
                "[...document.querySelectorAll('.task .chip')].filter(chip => chip.getBoundingClientRect().right > chip.closest('.task').getBoundingClientRect().right).length"));
        }
    }

    [Fact]
    public async Task Two_years_stand_beside_each_other_on_the_screen_and_on_paper()
    {
        await using var app = await RunningApp.Start();
        var ledger = new LedgerId("langson");
        var import = app.Services.GetRequiredService<PlanImport>();
        var sample = Encoding.UTF8.GetString(await Sample());
        var earlier = sample.Replace("2023", "2022", StringComparison.Ordinal).Replace("90%", "80%", StringComparison.Ordinal);
        await import.Import(ledger, "langson-2023.ocr.txt", Encoding.UTF8.GetBytes(sample), CancellationToken.None);
        await import.Import(ledger, "gia-dinh-2022.txt", Encoding.UTF8.GetBytes(earlier), CancellationToken.None);
        var page = await browser.SignIn(app, "demo.thuongtruc.langson");

        await page.GotoAsync(Plan + "/lich-su");
        await page.Locator("main a[href$='/so-sanh/2022']").ClickAsync();

        Assert.Contains("80%", await page.Locator("#thay-doi + .tbl del").First.TextContentAsync(), StringComparison.Ordinal);
        Assert.Contains("90%", await page.Locator("#thay-doi + .tbl ins").First.TextContentAsync(), StringComparison.Ordinal);
        Assert.Empty(await Accessible.Findings(page));
        await Browser.Picture(page, "comparison");
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        await page.SetViewportSizeAsync(680, 960);
        Assert.False(await page.EvaluateAsync<bool>("document.documentElement.scrollWidth > document.documentElement.clientWidth"));
        await Browser.Picture(page, "comparison-print");
    }

    private static async Task<RunningApp> Living()
    {
        var app = await RunningApp.Start();
        var ledger = new LedgerId("langson");
        await app.Services.GetRequiredService<PlanImport>().Import(ledger, "langson-2023.ocr.txt", await Sample(), CancellationToken.None);
        await app.Services.GetRequiredService<DemoProgress>().Record(ledger, PlanIds.Of(new("langson.bcd-138"), 2023), CancellationToken.None);
        return app;
    }

    private static async Task<byte[]> Sample()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "HaiDang.slnx"))) folder = Path.GetDirectoryName(folder.TrimEnd(Path.DirectorySeparatorChar))!;
        return await File.ReadAllBytesAsync(Path.Combine(folder, "samples", "langson-2023.ocr.txt"));
    }
}
