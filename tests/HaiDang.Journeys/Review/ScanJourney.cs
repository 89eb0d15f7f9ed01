using System.Diagnostics;
using HaiDang.Journeys.Harness;
using HaiDang.Kernel.Events;
using HaiDang.Kernel.Storage;
using HaiDang.Modules.Planning.Drafts;
using HaiDang.Modules.Planning.Drafts.Jobs;
using HaiDang.Tests.Support;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

namespace HaiDang.Journeys.Review;

/// <summary>From a scan on the desk to its draft beside the pages, as the standing office walks it.</summary>
public sealed class ScanJourney(Browser browser)
{
    private const string Office = "demo.thuongtruc.langson";
    private static readonly LedgerId Ledger = new("langson");

    [Fact]
    public async Task A_scan_is_uploaded_watched_and_checked_beside_its_pages()
    {
        await using var app = await RunningApp.Start();
        var page = await browser.SignIn(app, Office);
        await Send(page, "ke-hoach-quet.pdf", await Scan(page));
        await page.Locator("#tien-do").WaitForAsync();
        await Browser.Picture(page, "job-reading");

        // The page moves by itself: some pages are read, and it says so before the draft is there.
        await page.Locator("#tien-do progress[value]:not([value='0'])").WaitForAsync(new() { Timeout = 60_000 });
        await page.WaitForURLAsync("**/doc-van-ban/**", new() { Timeout = 120_000 });
        await page.Locator("li.open").WaitForAsync();
        await Browser.Picture(page, "scan-review");

        // The words of the open item are boxed on the page, and in sight, wherever the draft goes.
        var targets = page.Locator(".items a", new() { HasTextString = "Chỉ tiêu 1:" });
        await targets.First.ClickAsync();
        await page.Locator("li.open #value").WaitForAsync();
        Assert.True(await InSight(page));
        await Browser.Picture(page, "scan-target");
        await page.Locator(".items a", new() { HasTextString = "Nhiệm vụ: " }).Last.ClickAsync();
        await page.Locator("li.open #lead-0").WaitForAsync();
        Assert.True(await InSight(page));
        Assert.Equal(1, await page.Locator("#now").CountAsync());
        await Browser.Picture(page, "scan-duty");

        // Under the hand the source leads: its last page brings that page's first item into sight.
        await page.Locator("#muc-0 a").ClickAsync();
        await page.Locator("li.open #title").WaitForAsync();
        var last = page.Locator("#muc-" + await page.Locator("figure:last-child rect").First.GetAttributeAsync("data-m"));
        Assert.False(await IsSeen(last));
        await page.Locator(".pics").HoverAsync();
        foreach (var to in new[] { "0", "pane.lastElementChild.offsetTop" })
        {
            await page.EvaluateAsync(
                $"() => {{ const pane = document.querySelector('.pics'); pane.scrollTop = {to}; return new Promise(done => setTimeout(() => requestAnimationFrame(() => requestAnimationFrame(done)), 100)); }}");
        }

        Assert.True(await IsSeen(last));
        await page.Mouse.MoveAsync(0, 0);

        // A box leads to its item.
        var first = page.Locator("rect[data-m]").First;
        var item = await first.GetAttributeAsync("data-m");
        await first.DispatchEventAsync("click");
        await page.Locator($"#draft[data-open='{item!.Split(' ')[^1]}']").WaitForAsync(new() { State = WaitForSelectorState.Attached });

        await page.GetByRole(AriaRole.Link, new() { Name = "Văn bản", Exact = true }).Last.ClickAsync();
        await page.Locator("mark.now, mark").First.WaitForAsync();
        Assert.Equal(0, await page.Locator(".pics").CountAsync());
        await Browser.Picture(page, "scan-text");
        await page.GetByRole(AriaRole.Link, new() { Name = "Ảnh trang" }).ClickAsync();
        await page.Locator(".pics").WaitForAsync();

        var download = await page.RunAndWaitForDownloadAsync(() => page.GetByRole(AriaRole.Link, new() { Name = "Tải bản gốc" }).ClickAsync());
        Assert.Equal("ke-hoach-quet.pdf", download.SuggestedFilename);
    }

    [Fact]
    public async Task A_scan_is_read_and_looked_at_without_script()
    {
        await using var app = await RunningApp.Start();
        var page = await browser.SignIn(app, Office, script: false);
        var maker = await browser.Open(app);
        await Send(page, "ke-hoach-quet.pdf", await Scan(maker));
        await page.WaitForURLAsync("**/doc-van-ban/**", new() { Timeout = 120_000 });
        Assert.True(await page.Locator(".pics img").CountAsync() > 1);
        await page.Locator(".items a", new() { HasTextString = "Chỉ tiêu 1:" }).First.ClickAsync();
        await page.Locator("rect.now").First.WaitForAsync();
        Assert.Equal(1, await page.Locator("figure.here #now").CountAsync());
    }

    [Theory]
    [InlineData(1366, ColorScheme.Light)]
    [InlineData(1366, ColorScheme.Dark)]
    [InlineData(390, ColorScheme.Light)]
    [InlineData(390, ColorScheme.Dark)]
    public async Task The_pages_are_accessible_at_any_width_and_light(int width, ColorScheme scheme)
    {
        await using var app = await RunningApp.Start();
        var page = await browser.SignIn(app, Office, width, scheme: scheme);
        var draft = await Draft(app, page);
        var findings = new List<string>();
        foreach (var (address, name) in new[]
        {
            (draft, "pictures"), (draft + "?item=0&view=text", "words"),
            (await Job(app, "hong.pdf", JobState.Refused), "job-refused"), (await Job(app, "dang-doc.pdf", JobState.Reading), "job-pages"),
            (await Job(app, "hong-giua-chung.pdf", JobState.Failed), "job-failed"), ("/langson/van-ban", "documents-jobs"),
        })
        {
            await page.GotoAsync(address);
            if (address == draft && !await InSight(page)) findings.Add($"{address} doesn't show the open item's words");
            await Browser.Picture(page, $"{name}-{width}-{scheme}");
            findings.AddRange((await Accessible.Findings(page)).Select(found => $"{address} {found}"));
            var wide = await page.EvaluateAsync<int>("document.documentElement.scrollWidth");
            if (wide > width) findings.Add($"{address} scrolls sideways: {wide} of {width}");
        }

        Assert.Empty(findings);
    }

    private static async Task Send(IPage page, string name, byte[] content)
    {
        await page.GotoAsync("/langson/van-ban");
        await page.SetInputFilesAsync("input[type=file]", new FilePayload { Name = name, MimeType = "application/pdf", Buffer = content });
        await page.GetByRole(AriaRole.Button, new() { Name = "Tải lên và đọc" }).ClickAsync();
    }

    private static Task<bool> InSight(IPage page) => page.EvaluateAsync<bool>(
        "(() => { const box = document.querySelector('#now').getBoundingClientRect(), pane = document.querySelector('.page').getBoundingClientRect(); return box.width > 0 && box.top >= pane.top && box.bottom <= pane.bottom; })()");

    private static Task<bool> IsSeen(ILocator item) => item.EvaluateAsync<bool>(
        "item => { const box = item.getBoundingClientRect(); return box.bottom > 0 && box.top < innerHeight; }");

    // A plan with a text layer is read at once, so that the page is there without a scan.
    private static async Task<string> Draft(RunningApp app, IPage page)
    {
        var queue = app.Services.GetRequiredService<ReadingQueue>();
        var job = await queue.Put(Ledger, "ke-hoach.pdf", await Printed(page, Plan), UserId.System, null, default);
        app.Services.GetRequiredService<ReadingClerk>().Ring();
        await page.GotoAsync(ReviewAddresses.Job(Ledger, job.Id));
        await page.WaitForURLAsync("**/doc-van-ban/**", new() { Timeout = 60_000 });
        return ReviewAddresses.Review(Ledger, job.Id);
    }

    private static async Task<string> Job(RunningApp app, string name, JobState state)
    {
        var id = NewId.At(TimeProvider.System);
        var now = TimeProvider.System.GetUtcNow();
        await app.Services.GetRequiredService<Store>().Execute(
            $"""
            insert into work_reading (id, ledger, file_name, sha256, state, pages, done_pages, refusal, owner, queued_at, changed_at, leased_until, holder, takes)
            values ({id}, {Ledger}, {name}, {"00"}, {state}, {12}, {2}, {(state is JobState.Refused ? "reading.damaged" : null)}, {UserId.System}, {now}, {now}, {now + TimeSpan.FromDays(1)}, {id}, {1})
            """,
            default);
        return ReviewAddresses.Job(Ledger, id);
    }

    private static Task<byte[]> Printed(IPage page, string body) => Made(page, $"<style>body{{font:14pt/1.5 'Times New Roman','Liberation Serif',serif}}h2{{break-before:page}}img{{width:100%;display:block;break-after:page}}</style>{body}");

    private static async Task<byte[]> Made(IPage page, string html)
    {
        var maker = await page.Context.NewPageAsync();
        await maker.SetContentAsync(html);
        var pdf = await maker.PdfAsync(new PagePdfOptions { Format = "A4", Margin = new() { Top = "20mm", Bottom = "20mm", Left = "25mm", Right = "15mm" } });
        await maker.CloseAsync();
        return pdf;
    }

    // What a scanner makes of paper: pictures of the printed pages, and no text.
    private static async Task<byte[]> Scan(IPage page)
    {
        var folder = Directory.CreateTempSubdirectory("haidang-quet-").FullName;
        try
        {
            var printed = Path.Combine(folder, "in.pdf");
            await File.WriteAllBytesAsync(printed, await Printed(page, Plan));
            using (var program = Process.Start(new ProcessStartInfo("pdftoppm", ["-r", "200", "-gray", "-png", printed, Path.Combine(folder, "trang")]))!) await program.WaitForExitAsync();
            var pictures = Directory.GetFiles(folder, "*.png").Order(StringComparer.Ordinal).Select(File.ReadAllBytes);
            var maker = await page.Context.NewPageAsync();
            await maker.SetContentAsync("<style>body{margin:0}img{width:210mm;height:296mm;display:block;break-after:page}</style>"
                + string.Concat(pictures.Select(picture => $"<img src='data:image/png;base64,{Convert.ToBase64String(picture)}'>")));
            var pdf = await maker.PdfAsync(new PagePdfOptions { Format = "A4" });
            await maker.CloseAsync();
            return pdf;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private const string Plan = """
        <p>UBND TỈNH LẠNG SƠN<br>BAN CHỈ ĐẠO 138<br>Số: 12/KH-BCĐ</p><p>Lạng Sơn, ngày 06 tháng 02 năm 2023</p>
        <p><b>KẾ HOẠCH</b><br><b>Phòng, chống tội phạm giả định năm 2023</b></p>
        <p>Thực hiện Kế hoạch số 28/KH-BCĐ ngày 24/01/2023 của Ban Chỉ đạo 138/CP, Ban Chỉ đạo 138 tỉnh xây dựng kế hoạch giả định như sau:</p>
        <p><b>I. CHỈ TIÊU</b></p>
        <p>1. Giải quyết trên 90% tin báo giả định về tội phạm trong năm.</p>
        <p>2. Điều tra, khám phá ít nhất 85% số vụ án giả định.</p>
        <h2>II. NHIỆM VỤ</h2>
        <p>1. Sở Tư pháp chủ trì, phối hợp với Công an tỉnh mở lớp tập huấn giả định cho cán bộ cấp xã trước ngày 30/6/2023.</p>
        <p>2. Công an tỉnh chủ trì, phối hợp với Sở Thông tin và Truyền thông tuyên truyền giả định trên đài phát thanh.</p>
        <h2>III. TỔ CHỨC THỰC HIỆN</h2>
        <p>1. Sở Tài chính chủ trì bố trí kinh phí giả định cho các cơ quan thực hiện kế hoạch.</p>
        <p>2. Các cơ quan báo cáo kết quả về Ban Chỉ đạo 138 tỉnh trước ngày 20/5/2023.</p>
        <p><b>TM. BAN CHỈ ĐẠO<br>TRƯỞNG BAN</b></p><p>Người Ký Mẫu</p>
        """;
}
