using HaiDang.Journeys.Harness;
using HaiDang.Tests.Support;
using HaiDang.Web.Commands;
using Microsoft.Playwright;

namespace HaiDang.Journeys.Planning;

/// <summary>Every page of planning, over the demonstration: accessible, no wider than its window, and clean on paper.</summary>
public sealed class WalkJourney(Browser browser)
{
    private const string Plan = "/langson/2023/ke-hoach";
    private const string Committee = "/langson/2023/ban-chi-dao";

    // The width at which the other journeys hold pages to the paper, in pixels.
    private const int Paper = 680;

    private static readonly string[] Forms = ["/moi", "/dinh-chinh", "/thu-hoi", "/soan", "/chuoi/van-ban"];

    // What only an entry's own page has: the first that a page leads to is walked too.
    private static readonly (string From, string Links)[] Entries =
    [
        (Plan, $"main a[href*='{Plan}/nhiem-vu/']"), (Plan, $"main a[href*='{Plan}/chi-tieu/']"), (Plan + "/lich", "main a[href*='/cao-diem/']"),
        (Plan + "/chuoi", "main a[href*='/chuoi/van-ban/']"), (Plan + "/cap-duoi", "main a[href*='/co-quan/']"), (Plan + "/chi-tieu", "main a[href*='/muc-tieu/']"),
    ];

    private static readonly string[] Pages =
    [
        "/viec", "/viec?q=giả&part=lead", "/ke-hoach", "/nhac-viec", "/lich-dong-bo", "/ban-giao-viec", "/tai-khoan/thay-mat", "/langson/van-ban", "/ban-chi-dao",
        Plan, Plan + "/co-quan", Plan + "/lich", Plan + "/lich-su", Plan + "/phe-duyet", Plan + "/tong-hop", Plan + "/don-doc", Plan + "/don-doc?nhom=late", Plan + "/don-doc/truong-ban",
        Plan + "/chuoi", Plan + "/chuoi/van-ban", Plan + "/cap-duoi", Plan + "/bo-ngo", Plan + "/noi-nhan", Plan + "/thu-hoi", Plan + "/soan", Plan + "/chi-tieu",
        "/langson/so-lieu", "/langson/so-lieu/D-2", "/langson/so-lieu/D-2/bo-may", "/langson/so-lieu/tong-quan", "/langson/so-lieu/nhanh?chi-so=D-2", "/langson/so-lieu/ban-do?tinh-thanh=34&chi-so=D-2", "/langson/so-lieu/nhap", "/langson/so-lieu/bo-chi-tieu", "/langson/so-lieu/bo-chi-tieu/lang-son-2023-20221116",
        Committee, Committee + "/tong-ket-nam", "/langson/don-vi?ngay=2023-06-15",
    ];

    [Fact]
    public Task Every_page_is_accessible_and_fits_a_wide_window_in_the_light() => Walk(1366, ColorScheme.Light);

    [Fact]
    public Task Every_page_is_accessible_and_fits_a_phone_in_the_dark() => Walk(390, ColorScheme.Dark);

    [Fact]
    public Task Every_page_is_whole_and_fits_a_phone_without_script() => Walk(390, ColorScheme.Light, script: false);

    [Fact]
    public async Task Every_page_prints_within_the_paper_and_without_what_only_a_screen_needs()
    {
        await using var app = await Demonstration();
        var page = await browser.SignIn(app, "demo.thuongtruc.langson", Paper, 960);
        var addresses = await All(page);
        await page.EmulateMediaAsync(new() { Media = Media.Print });

        var findings = new List<string>();
        foreach (var address in addresses)
        {
            await page.GotoAsync(address);
            if (await TooWide(page)) findings.Add($"{address}: wider than the paper");

            // A word at the edge of a column, a table or a chip is read by nobody.
            findings.AddRange((await page.EvaluateAsync<string[]>(
                """
                width => [...document.querySelectorAll('main table, main .chip, main td, main th, main p, main h1, main h2, main h3')]
                  .filter(part => part.offsetParent && part.getBoundingClientRect().right > width + 1).map(part => part.outerHTML.slice(0, 120))
                """, Paper)).Take(3).Select(part => $"{address}: beyond the edge: {part}"));

            // A form of its own may be printed to be filled in by hand; elsewhere nobody types on paper. What opens a state's reasons shows the state.
            if (!Array.Exists(Forms, form => address.EndsWith(form, StringComparison.Ordinal)))
            {
                findings.AddRange((await page.EvaluateAsync<string[]>(
                    "[...document.querySelectorAll('main button, main .btn, main select, main input:not([type=hidden]), main textarea, main summary:not(:has(.chip)), nav')].filter(part => part.checkVisibility() && part.getBoundingClientRect().height > 1).map(part => part.outerHTML.slice(0, 120))"))
                    .Take(3).Select(part => $"{address}: on paper: {part}"));
            }

            await Browser.Print(page, $"print-{Name(address)}");
        }

        Assert.True(findings.Count == 0, string.Join('\n', findings));
    }

    private async Task Walk(int width, ColorScheme scheme, bool script = true)
    {
        await using var app = await Demonstration();
        var page = await browser.SignIn(app, "demo.thuongtruc.langson", width, 844, script, scheme);

        var findings = new List<string>();
        foreach (var address in await All(page))
        {
            var answer = await page.GotoAsync(address);
            if (answer!.Status != 200) findings.Add($"{address}: {answer.Status}");

            // The rules themselves need a script that runs.
            if (script) findings.AddRange((await Accessible.Findings(page)).Select(found => $"{address}: {found}"));
            else if (await page.Locator("main h1").CountAsync() != 1) findings.Add($"{address}: no title");
            if (await TooWide(page)) findings.Add($"{address}: wider than its window");
            await Browser.Picture(page, $"walk-{width}-{Name(address)}");
        }

        Assert.True(findings.Count == 0, string.Join('\n', findings));
    }

    private static async Task<RunningApp> Demonstration()
    {
        var app = await RunningApp.Start();
        await DemoData.Fill(app.Services, Path.Combine(Desk.Root, "samples"), RunningApp.Password, CancellationToken.None);
        return app;
    }

    private static async Task<IReadOnlyList<string>> All(IPage page)
    {
        var all = Pages.ToList();
        foreach (var (from, links) in Entries)
        {
            await page.GotoAsync(from);
            if (await page.Locator(links).CountAsync() > 0 && await page.Locator(links).First.GetAttributeAsync("href") is { } first) all.Add(first.Split('#')[0]);
        }

        var duty = all.First(address => address.Contains("/nhiem-vu/", StringComparison.Ordinal));
        all.AddRange([duty + "/dinh-chinh", duty + "/cac-ky", Plan + "/muc/" + duty.Split('/')[^1]]);
        await page.GotoAsync(Committee);
        foreach (var register in (await Hrefs(page)).Where(href => href.StartsWith(Committee + "/", StringComparison.Ordinal) && href.Count(letter => letter == '/') == 4))
        {
            all.Add(register);
            await page.GotoAsync(register);
            var inside = (await Hrefs(page)).Where(href => href.StartsWith(register + "/", StringComparison.Ordinal)).ToList();
            if (inside.FirstOrDefault(href => href.EndsWith("/moi", StringComparison.Ordinal)) is { } form) all.Add(form);
            if (inside.FirstOrDefault(href => !href.EndsWith("/moi", StringComparison.Ordinal)) is { } entry) all.AddRange([entry, entry + "/dinh-chinh"]);
        }

        return [.. all.Distinct(StringComparer.Ordinal)];
    }

    private static async Task<IReadOnlyList<string>> Hrefs(IPage page) =>
        [.. (await page.EvaluateAsync<string[]>("[...document.querySelectorAll('main a[href]')].map(link => link.getAttribute('href').split(/[?#]/)[0])")).Distinct(StringComparer.Ordinal)];

    private static Task<bool> TooWide(IPage page) => page.EvaluateAsync<bool>("document.documentElement.scrollWidth > document.documentElement.clientWidth");

    private static string Name(string address) => address.Trim('/').Replace('/', '-').Replace('?', '-');
}
