using HaiDang.Tests.Support;
using Microsoft.Playwright;

namespace HaiDang.Journeys.Harness;

/// <summary>One Chromium for all journeys; each journey has a context of its own.</summary>
public sealed class Browser : IAsyncLifetime
{
    private static readonly string[] Quiet =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
    ];

    // Milliseconds: a machine that others keep busy takes long, and what hangs still ends.
    private const float Patience = 180_000;

    private IPlaywright playwright = null!;
    private IBrowser chromium = null!;

    /// <summary>Where pictures go when HAIDANG_PICTURES names a folder; nowhere otherwise.</summary>
    private static string? Pictures => Environment.GetEnvironmentVariable("HAIDANG_PICTURES");

    public async ValueTask InitializeAsync()
    {
        playwright = await Playwright.CreateAsync();
        chromium = await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = Environment.GetEnvironmentVariable("HAIDANG_CHROMIUM") ?? "/usr/bin/chromium",
            Args = Quiet,
        });
    }

    /// <summary>Opens a page of its own.</summary>
    internal async Task<IPage> Open(RunningApp app, int width = 1366, int height = 768, bool script = true, ColorScheme scheme = ColorScheme.Light)
    {
        var context = await chromium.NewContextAsync(new BrowserNewContextOptions
        {
            BaseURL = app.Address.ToString(),
            ViewportSize = new ViewportSize { Width = width, Height = height },
            JavaScriptEnabled = script,
            ColorScheme = scheme,
            Locale = "vi-VN",
        });
        context.SetDefaultTimeout(Patience);
        return await context.NewPageAsync();
    }

    /// <summary>Opens a browser that keeps what it would keep at a desk: history, cache and forms, in a folder.</summary>
    internal async Task<IBrowserContext> Keep(RunningApp app, string profile)
    {
        var context = await playwright.Chromium.LaunchPersistentContextAsync(profile, new BrowserTypeLaunchPersistentContextOptions
        {
            ExecutablePath = Environment.GetEnvironmentVariable("HAIDANG_CHROMIUM") ?? "/usr/bin/chromium",
            Args = Quiet,
            BaseURL = app.Address.ToString(),
            Locale = "vi-VN",
        });
        context.SetDefaultTimeout(Patience);
        return context;
    }

    /// <summary>Opens a page and signs in through the form.</summary>
    internal async Task<IPage> SignIn(RunningApp app, string name, int width = 1366, int height = 768, bool script = true, ColorScheme scheme = ColorScheme.Light)
    {
        var page = await Open(app, width, height, script, scheme);
        await SignIn(page, name);
        return page;
    }

    /// <summary>Signs in through the form, in a page that is open.</summary>
    internal static async Task SignIn(IPage page, string name)
    {
        await page.GotoAsync("/dang-nhap");
        await page.GetByLabel("Tên đăng nhập").FillAsync(name);
        await page.GetByLabel("Mật khẩu").FillAsync(RunningApp.Password);
        await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Đăng nhập" }).ClickAsync();

        // On a busy machine the event of loading is sometimes over before anybody waits for it: the page itself is asked.
        await page.WaitForURLAsync(address => !address.Contains("/dang-nhap", StringComparison.Ordinal), new() { WaitUntil = WaitUntilState.Commit });
        await page.WaitForFunctionAsync("() => document.readyState === 'complete'");
    }

    /// <summary>Keeps a picture of the page, for a person to look at.</summary>
    internal static async Task Picture(IPage page, string name)
    {
        if (Pictures is not { } folder) return;
        Directory.CreateDirectory(folder);
        await page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(folder, name + ".png"), FullPage = true });
    }

    /// <summary>Keeps the page as it is printed, for a person to look at.</summary>
    internal static async Task Print(IPage page, string name)
    {
        if (Pictures is not { } folder) return;
        Directory.CreateDirectory(folder);
        await page.PdfAsync(new PagePdfOptions { Path = Path.Combine(folder, name + ".pdf"), PreferCSSPageSize = true });
    }

    public async ValueTask DisposeAsync()
    {
        await chromium.DisposeAsync();
        playwright.Dispose();
    }
}
