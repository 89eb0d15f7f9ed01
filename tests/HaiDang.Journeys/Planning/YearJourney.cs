using HaiDang.Journeys.Harness;
using HaiDang.Tests.Support;
using Microsoft.Playwright;

namespace HaiDang.Journeys.Planning;

/// <summary>A committee's year from the signed paper to the plan of the year after, each role at its own desk.</summary>
public sealed class YearJourney(Browser browser)
{
    private const string Plan = "/langson/2023/ke-hoach";
    private const string Committee = "/langson/2023/ban-chi-dao";

    [Fact]
    public async Task Lang_Son_2023_is_walked_from_the_paper_to_the_plan_of_the_year_after()
    {
        await using var app = await RunningApp.Start(langSon: new DateOnly(2023, 11, 10));
        var office = await browser.SignIn(app, "demo.thuongtruc.langson");
        await Desk.Adopt(office, "langson", 2023, await Desk.Sample("langson-2023.ocr.txt"), "Công an tỉnh");

        // Every duty has a body.
        await office.GotoAsync(Plan + "/co-quan");
        Assert.Equal(0, await office.Locator("#khong-co-quan").CountAsync());
        Assert.True(await office.Locator("main tbody tr").CountAsync() > 15);

        // A department reports; the office wants more; it reports again; the office approves.
        var justice = await browser.SignIn(app, "demo.sotuphap.langson");
        var duty = await Report(justice, "Đã in tờ rơi giả định", "done");
        await office.GotoAsync(Plan + "/phe-duyet");
        await office.Locator("input[name=chon]").First.CheckAsync();
        await office.FillAsync("#bo-sung", "Gửi thêm số xã đã nhận tờ rơi giả định");
        await office.GetByRole(AriaRole.Button, new() { Name = "Trả lại để bổ sung" }).ClickAsync();
        await Browser.Picture(office, "year-returned");
        await justice.GotoAsync(duty);
        Assert.Contains("số xã đã nhận", await justice.TextContentAsync("main"), StringComparison.Ordinal);
        await Fill(justice, "done", "Đã phát tờ rơi giả định ở 20 xã");
        await office.GotoAsync(Plan + "/phe-duyet");
        await office.Locator("input[name=chon]").First.CheckAsync();
        await office.GetByRole(AriaRole.Button, new() { Name = "Phê duyệt" }).First.ClickAsync();
        await justice.GotoAsync(duty);
        await Browser.Picture(justice, "year-approved");
        Assert.Contains("Hoàn thành", await justice.Locator("main tbody tr", new() { HasTextString = "Sở Tư pháp" }).First.TextContentAsync(), StringComparison.Ordinal);

        // A district reports from a phone; the procuracy answers what it was asked and never reads that it is late.
        var district = await browser.SignIn(app, "demo.huyen.langson", 390, 844);
        await Report(district, "Đã họp giao ban giả định", "done");
        var procuracy = await browser.SignIn(app, "demo.vks.langson");
        await Report(procuracy, "Đã nhận đề nghị và cử đầu mối giả định", "in-progress");
        await procuracy.GotoAsync("/viec");
        Assert.DoesNotContain("Quá hạn", await procuracy.TextContentAsync("main"), StringComparison.OrdinalIgnoreCase);

        // At least two bodies are late: they are reminded, then named to the head.
        await office.GotoAsync(Plan + "/don-doc?nhom=late");
        var late = office.Locator("input[name=chon]");
        Assert.True(await late.CountAsync() >= 2);
        await late.Nth(0).CheckAsync();
        await late.Nth(1).CheckAsync();
        await office.Locator("button[value=reminder]").ClickAsync();

        // Nobody is named to the head without a letter before.
        await office.GotoAsync(Plan + "/don-doc?nhom=late");
        await late.Nth(0).CheckAsync();
        await late.Nth(1).CheckAsync();
        await office.Locator("button[value=head]").ClickAsync();
        Assert.Contains("công văn", await office.TextContentAsync(".errors"), StringComparison.Ordinal);
        await office.Locator("button[value=write]").ClickAsync();
        await Browser.Picture(office, "year-letter");
        await Desk.Fill(office, ("so-cong-van", "77/CV-GĐ"), ("ngay-cong-van", "08/11/2023"));
        await office.Locator("button[value=letter]").ClickAsync();
        await office.GotoAsync(Plan + "/don-doc?nhom=late");
        await late.Nth(0).CheckAsync();
        await late.Nth(1).CheckAsync();
        await office.Locator("button[value=head]").ClickAsync();
        await Browser.Picture(office, "year-urged");
        var head = await browser.SignIn(app, "demo.truongban.langson");
        await head.GotoAsync(Plan + "/don-doc/truong-ban");
        await Browser.Picture(head, "year-head");
        Assert.True(await head.Locator("main section.group").CountAsync() >= 2);

        // The campaign of the year was run, and is closed with a note.
        await office.GotoAsync(Plan + "/lich");
        await office.Locator("main a[href*='/cao-diem/']").First.ClickAsync();
        await office.FillAsync("#ket-luan", "Đợt cao điểm giả định đã xong; các huyện biên giới đều có báo cáo.");
        await office.GetByRole(AriaRole.Button, new() { Name = "Lưu" }).Or(office.Locator("#ket-luan ~ button, form:has(#ket-luan) button.pri")).First.ClickAsync();
        Assert.Contains("các huyện biên giới đều có báo cáo", await office.TextContentAsync("main"), StringComparison.Ordinal);
        await Browser.Picture(office, "year-campaign");

        await Inspection(office);
        await Commendation(office, head);

        // An auditor reads the whole; the office writes its assessment and begins the year after.
        var auditor = await browser.SignIn(app, "demo.thanhtra.langson");
        await auditor.GotoAsync(Plan + "/tong-hop");
        Assert.Contains("20 xã", await auditor.TextContentAsync("main"), StringComparison.Ordinal);
        await office.GotoAsync(Committee + "/tong-ket-nam");
        await office.Locator("details:has(textarea) > summary").First.ClickAsync();
        await office.Locator("textarea").First.FillAsync("Năm giả định hoàn thành phần lớn nhiệm vụ.");
        await office.Locator("details[open] form:has(textarea) button.pri").First.ClickAsync();
        Assert.Contains("Năm giả định hoàn thành", await office.TextContentAsync("main"), StringComparison.Ordinal);
        await Browser.Picture(office, "year-review");
        await office.Locator($"main a[href='{Plan}/soan']").ClickAsync();
        await office.GetByRole(AriaRole.Button, new() { Name = "2024" }).ClickAsync();
        await office.WaitForURLAsync("**/langson/ban-soan/**");
        Assert.True(await office.Locator("input[name^='chon-']:checked").CountAsync() > 20);
        await Browser.Picture(office, "year-next");
    }

    [Fact]
    public async Task Tay_Ninh_2019_has_its_targets_at_the_duties_that_name_them_and_its_liaison_offices()
    {
        await using var app = await RunningApp.Start();
        var office = await browser.SignIn(app, "demo.thuongtruc.tayninh");
        await Desk.Adopt(office, "tayninh", 2019, await Desk.Sample("tayninh-2019.ocr.txt"), "Công an tỉnh");

        // A duty leads to the targets it serves, and the target back to its duties' bodies.
        await office.GotoAsync("/tayninh/2019/ke-hoach");
        await office.Locator("main a[href*='/nhiem-vu/']", new() { HasTextRegex = new("BLO", System.Text.RegularExpressions.RegexOptions.None, TimeSpan.FromSeconds(1)) }).First.ClickAsync();
        Assert.Contains("BLO", await office.TextContentAsync("main .doc"), StringComparison.Ordinal);
        await Browser.Picture(office, "blo-duty");
        await office.GotoAsync("/tayninh/2019/ke-hoach");
        var serving = await office.EvaluateAsync<string?>(
            "async () => { for (const a of document.querySelectorAll(\"main a[href*='/nhiem-vu/']\")) { const page = await (await fetch(a.href)).text(); if (page.includes('id=\"ct\"')) return a.getAttribute('href'); } return null; }");
        Assert.NotNull(serving);
        await office.GotoAsync(serving);
        await office.Locator("section[aria-labelledby=ct] a").First.ClickAsync();
        Assert.Contains("/chi-tieu/", office.Url, StringComparison.Ordinal);
        await Browser.Picture(office, "target-of-duty");
        await office.GotoAsync("/tayninh/2019/ke-hoach/chi-tieu");
        Assert.True(await office.Locator("main a[href*='/chi-tieu/'], main a[href*='/muc-tieu/']").CountAsync() >= 7);
        await Browser.Picture(office, "target-board");
        Assert.Empty(await Accessible.Findings(office));
    }

    private static async Task Inspection(IPage office)
    {
        await office.GotoAsync(Committee + "/kiem-tra/moi");
        await Desk.Fill(office, ("noi-dung", "Kiểm tra giả định việc thực hiện kế hoạch tại Sở Tư pháp"), ("tu-ngay", "10/10/2023"), ("den-ngay", "12/10/2023"), ("co-quan", "Sở Tư pháp"));
        await office.Locator("form:has(#noi-dung) button.pri").ClickAsync();
        await Browser.Picture(office, "year-inspection-begun");
        await Step(office, "phat-hien", ("ngay", "11/10/2023"), ("noi-dung", "Sổ theo dõi giả định chưa đủ cột"));
        await Step(office, "kien-nghi", ("ngay", "12/10/2023"), ("noi-dung", "Bổ sung sổ theo dõi giả định"), ("co-quan", "Sở Tư pháp tỉnh Lạng Sơn"));
        await Step(office, "dong-kien-nghi", ("ngay", "25/10/2023"), ("ket-qua", "Đã bổ sung sổ giả định"));
        await Step(office, "ket-thuc", ("ngay", "01/11/2023"), ("ket-luan", "Kiến nghị giả định đã thực hiện xong"));
        await Browser.Picture(office, "year-inspection");
        Assert.Equal(0, await office.Locator("form[action$='/buoc/ket-thuc']").CountAsync());
    }

    private static async Task Commendation(IPage office, IPage head)
    {
        await office.GotoAsync(Committee + "/khen-thuong/moi");
        await office.Locator("#doi-tuong").SelectOptionAsync(new SelectOptionValue { Index = 1 });
        await office.Locator("#hinh-thuc").SelectOptionAsync(new SelectOptionValue { Index = 1 });
        await Desk.Fill(office, ("co-quan", "Sở Tư pháp tỉnh Lạng Sơn"), ("thanh-tich", "Tuyên truyền giả định tốt"), ("ngay-lap", "20/10/2023"), ("ngay", "30/10/2023"));
        await office.Locator("form:has(#thanh-tich) button.pri").ClickAsync();
        await Step(office, "tham-dinh", ("ngay", "02/11/2023"), ("y-kien", "Đủ điều kiện giả định"));
        await head.GotoAsync(office.Url);
        await head.Locator("form[action$='/buoc/quyet-dinh']").Locator("xpath=ancestor::details").Locator("summary").ClickAsync();
        await Desk.Fill(head, ("quyet-dinh-so", "123/QĐ-GĐ"), ("quyet-dinh-ngay", "08/11/2023"));
        await head.Locator("[id='quyet-dinh-hinh-thuc']").SelectOptionAsync(new SelectOptionValue { Index = 1 });
        await head.Locator("[id='quyet-dinh-cap']").SelectOptionAsync(new SelectOptionValue { Index = 1 });
        await head.Locator("form[action$='/buoc/quyet-dinh'] button.pri").ClickAsync();
        await Browser.Picture(head, "year-commendation");
        Assert.Contains("123/QĐ-GĐ", await head.TextContentAsync("main"), StringComparison.Ordinal);
    }

    private static async Task Step(IPage page, string step, params (string Field, string Value)[] fields)
    {
        var form = page.Locator($"form[action$='/buoc/{step}']").First;
        await form.Locator("xpath=ancestor::details").Locator("summary").ClickAsync();
        foreach (var (field, value) in fields) await form.Locator($"[name$='-{field}']").First.FillAsync(value);
        foreach (var choice in await form.Locator("select[required]").AllAsync()) await choice.SelectOptionAsync(new SelectOptionValue { Index = 1 });
        await form.Locator("button.pri").ClickAsync();
        await page.Locator(".toast").WaitForAsync();
    }

    // From the list of one's own work to the form of its first duty.
    private static async Task<string> Report(IPage page, string note, string progress)
    {
        await page.GotoAsync("/viec");
        await page.Locator(".task .act a.btn").First.ClickAsync();
        await Fill(page, progress, note);
        return new Uri(page.Url).AbsolutePath;
    }

    private static async Task Fill(IPage page, string progress, string note)
    {
        await page.SelectOptionAsync("#muc", progress);
        await page.FillAsync("#noi-dung", note);
        await page.GetByRole(AriaRole.Button, new() { Name = "Ghi kết quả" }).ClickAsync();
        await page.Locator(".toast").WaitForAsync();
    }
}
