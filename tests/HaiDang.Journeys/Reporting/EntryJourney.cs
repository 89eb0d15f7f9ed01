using HaiDang.Journeys.Harness;
using HaiDang.Tests.Support;
using Microsoft.Playwright;

namespace HaiDang.Journeys.Reporting;

/// <summary>Figures are typed as in Excel, and nothing is lost on a broken line.</summary>
public sealed class EntryJourney(Browser browser)
{
    private const string Report = "/langson/2023/bao-cao/quy-1/langson.so-tu-phap";
    private static readonly string[] Rows = ["A1", "A2", "A3"];

    [Fact]
    public async Task A_block_is_pasted_taken_back_and_kept_on_the_machine_while_the_line_is_down()
    {
        await using var app = await RunningApp.Start();
        var page = await browser.SignIn(app, "demo.sotuphap.langson");
        await page.GotoAsync(Report);
        await Cell(page, "A1").ClickAsync();

        await page.EvaluateAsync(
            """
            text => {
              const data = new DataTransfer();
              data.setData('text/plain', text);
              document.activeElement.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
            }
            """,
            "1.250\t1.000\r\n2\r\n3\r\n");
        await Saved(page);
        Assert.Contains("Đã dán 3 ô; bỏ qua 1 ô", await page.TextContentAsync("[data-pasted]"), StringComparison.Ordinal);
        await Browser.Picture(page, "report-pasted");
        await page.ReloadAsync();
        Assert.Equal(["1.250", "2", "3"], await Values(page));

        await Cell(page, "A1").FillAsync("7");
        await page.Keyboard.PressAsync("Enter");
        await Saved(page);
        await page.Keyboard.PressAsync("Control+z");
        Assert.Equal(["1.250", "2", "3"], await Values(page));
        await page.Keyboard.PressAsync("Control+y");
        Assert.Equal(["7", "2", "3"], await Values(page));

        await page.Context.SetOfflineAsync(true);
        await Cell(page, "A2").FillAsync("8");
        await page.Keyboard.PressAsync("ArrowDown");
        await page.Locator("#saved", new() { HasTextString = "Chưa gửi được, giữ các ô số trên máy này" }).WaitForAsync();
        await page.Context.SetOfflineAsync(false);
        await Saved(page);
        Assert.Equal(0, await page.EvaluateAsync<int>("localStorage.length"));
        await page.ReloadAsync();
        Assert.Equal(["7", "8", "3"], await Values(page));
    }

    private static ILocator Cell(IPage page, string row) => page.Locator($"[id='o-{row}:cong']");

    private static async Task<IReadOnlyList<string>> Values(IPage page) => await Task.WhenAll(Rows.Select(row => Cell(page, row).InputValueAsync()));

    private static Task Saved(IPage page) => page.Locator("#saved", new() { HasTextString = "Đã lưu" }).WaitForAsync();
}
