using HaiDang.Journeys.Harness;
using HaiDang.Tests.Support;
using Microsoft.Playwright;

namespace HaiDang.Journeys.Victims;

/// <summary>Whoever receives people, in a browser: each track, a night at a border post, and the way out in an instant. Every name is invented.</summary>
public sealed class VictimJourney(Browser browser)
{
    [Fact]
    public async Task Each_of_five_tracks_is_received_and_the_page_is_left_in_an_instant()
    {
        await using var app = await RunningApp.Start();
        var page = await browser.SignIn(app, "demo.hotro.langson");
        (string Track, string Way, string Nationality, bool Abroad)[] tracks =
            [("self-report", "", "citizen", false), ("rescue", "", "citizen", false), ("abroad", "", "citizen", true), ("return", "handed-back", "citizen", false), ("foreigner", "", "foreigner", false)];
        foreach (var (track, way, nationality, abroad) in tracks)
        {
            await page.GotoAsync("/langson/nan-nhan/moi");
            if (track == "self-report") await Check(page);
            foreach (var (id, value) in new[] { ("duong", track), ("cach-ve", way), ("gioi", "female"), ("tuoi", "adult"), ("dan-toc", nationality == "foreigner" ? "foreign" : "minority"), ("quoc-tich", nationality) })
            {
                await page.Locator($"[id='{id}']").SelectOptionAsync(value);
            }

            if (abroad) await page.Locator("[id='o-nuoc-ngoai']").CheckAsync();
            await Desk.Fill(page, ("ngay", "1/6/2023"));
            await page.Locator("main form button.pri").First.ClickAsync();
            await page.WaitForURLAsync(address => address.Contains("/nan-nhan/", StringComparison.Ordinal) && !address.EndsWith("/moi", StringComparison.Ordinal));
            Assert.Contains("người trong thời gian chờ xác minh", await page.TextContentAsync("main"), StringComparison.Ordinal);
        }

        var dossier = page.Url;
        await Check(page);
        await Browser.Picture(page, "victim-dossier");
        await page.GotoAsync(dossier + "/giay-xac-nhan");
        await Check(page);
        await Browser.Print(page, "victim-certificate");
        await page.GotoAsync(dossier);

        // The way out leads to a page that anybody might have open; here nothing outside is asked.
        await page.Context.RouteAsync(address => !address.StartsWith(app.Address.ToString(), StringComparison.Ordinal), route => route.FulfillAsync(new() { Body = "ngoài" }));
        for (var i = 0; i < 3; i++) await page.Keyboard.PressAsync("Escape");
        await page.WaitForURLAsync(address => !address.StartsWith(app.Address.ToString(), StringComparison.Ordinal));
        await page.GotoAsync(dossier);
        Assert.Contains("/dang-nhap", page.Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_night_at_the_border_is_typed_grouped_by_province_and_handed_over_with_minutes()
    {
        await using var app = await RunningApp.Start();
        var page = await browser.SignIn(app, "demo.bienphong.langson", width: 390, height: 844);
        await page.GotoAsync("/langson/ban-giao/moi");
        await Desk.Fill(page, ("noi", "Cửa khẩu giả định"), ("so-nguoi", "12"), ("ngay", "14/6/2023"));
        await page.Locator("main form button.pri").First.ClickAsync();
        await page.WaitForURLAsync(address => address.Contains("/ban-giao/", StringComparison.Ordinal) && !address.EndsWith("/moi", StringComparison.Ordinal));
        var hand = page.Url;
        await page.GotoAsync(hand + "/sang-loc");
        await Check(page);
        await page.GotoAsync(hand + "/nhap-phieu");
        await Check(page);
        var rows = Enumerable.Range(1, 12).Select(sheet => $"{sheet}\tNgười Giả Định {sheet}\t{1985 + sheet}\tnữ\t{(sheet % 2 == 0 ? "Tây Ninh" : "Nghệ An")}\t{(sheet == 4 ? "1,2" : "")}\t");
        await Desk.Fill(page, ("danh-sach", string.Join('\n', rows)), ("ngay", "14/6/2023"));
        await page.Locator("[id='hoi-rieng']").CheckAsync();
        await page.Locator("main form button.pri").First.ClickAsync();
        await page.WaitForURLAsync(hand + "*");
        Assert.Contains("12 trên 12", await page.TextContentAsync("main"), StringComparison.Ordinal);
        Assert.DoesNotContain("Người Giả Định", await page.TextContentAsync("main"), StringComparison.Ordinal);
        await Check(page);
        await Browser.Picture(page, "hand-over-390");

        var group = page.Locator("form[action$='/buoc/giao-nhom']").First;
        await group.EvaluateAsync("form => { const part = form.closest('details'); if (part) part.open = true; }");
        await group.Locator("input[name$='-so']").FillAsync("15/BB");
        await group.Locator("button").Last.ClickAsync();
        await page.WaitForURLAsync(hand + "*");
        await page.GotoAsync(hand + "/bien-ban/n1");
        Assert.Contains("15/BB", await page.TextContentAsync("main"), StringComparison.Ordinal);
        await Check(page);
        await Browser.Print(page, "hand-over-minutes");
        foreach (var address in (string[])["/langson/ban-giao/tinh-khac", "/langson/ban-giao/san-sang", "/langson/cong-tac-ho-tro/moi", "/langson/co-so/cho-trong"])
        {
            await page.GotoAsync(address);
            await Check(page);
            await Browser.Picture(page, "victims" + address.Replace('/', '-'));
        }
    }

    [Fact]
    public async Task Sheets_typed_without_a_line_are_sealed_on_the_machine_and_recorded_when_it_is_back()
    {
        const string mark = "Vừ Thị Đèn Biển";
        await using var app = await RunningApp.Start();
        var page = await browser.SignIn(app, "demo.bienphong.langson", width: 390, height: 844);
        await page.GotoAsync("/langson/ban-giao/moi");
        await Desk.Fill(page, ("noi", "Cửa khẩu giả định"), ("so-nguoi", "12"), ("ngay", "14/6/2023"));
        await page.Locator("main form button.pri").First.ClickAsync();
        await page.WaitForURLAsync(address => address.Contains("/ban-giao/", StringComparison.Ordinal) && !address.EndsWith("/moi", StringComparison.Ordinal));
        var hand = page.Url;

        // With a line a field that was left is kept as a draft, which comes back.
        await page.GotoAsync(hand + "/sang-loc");
        await page.Locator("[name='ho-ten']").FillAsync(mark);
        await page.Locator("[name='nam-sinh']").FocusAsync();
        await page.WaitForFunctionAsync("() => document.querySelector('[data-drafted]').textContent.startsWith('Đã lưu nháp lúc')");
        Assert.True(await page.Locator("button[value='bo']").IsVisibleAsync());
        await page.ReloadAsync();
        Assert.Equal(mark, await page.Locator("[name='ho-ten']").InputValueAsync());
        await Check(page);

        await page.Context.SetOfflineAsync(true);
        for (var sheet = 1; sheet <= 3; sheet++)
        {
            Assert.Equal(sheet.ToString(System.Globalization.CultureInfo.InvariantCulture), await page.Locator("[name='phieu']").InputValueAsync());
            await Desk.Fill(page, ("ho-ten", $"{mark} {sheet}"), ("nam-sinh", "1999"));
            await page.Locator("[name='gioi']").SelectOptionAsync("female");
            await page.Locator("[name='ket-qua']").SelectOptionAsync("no-signs");
            if (sheet < 3) await page.Locator("[name='hoi-rieng']").CheckAsync();
            await page.Locator("main form button.pri").First.ClickAsync();
            await page.WaitForFunctionAsync($"() => document.querySelector('[data-line] [role=status]').textContent.startsWith('Đang giữ {sheet} phiếu')");
        }

        Assert.Equal("", await page.Locator("[name='ho-ten']").InputValueAsync());
        var kept = await page.EvaluateAsync<string>(Everything);
        Assert.Contains("1-", kept, StringComparison.Ordinal);
        Assert.DoesNotContain("Vừ", kept, StringComparison.Ordinal);
        await Browser.Picture(page, "sealed-sheets-390");

        // The third wasn't asked alone: it comes back to be mended, the others are recorded.
        await page.Context.SetOfflineAsync(false);
        await page.WaitForFunctionAsync("() => document.querySelectorAll('[data-thu]').length === 3");
        await page.WaitForFunctionAsync("() => document.querySelector('[data-line] [role=status]').textContent === ''");
        Assert.Equal("[]", await page.EvaluateAsync<string>(Everything));
        await Check(page);
        await Browser.Picture(page, "sealed-sheets-sent-390");
        await page.Locator("[data-thu] a").First.ClickAsync();
        Assert.Equal($"{mark} 3", await page.Locator("[name='ho-ten']").InputValueAsync());
        await page.Locator("[name='hoi-rieng']").CheckAsync();
        await page.Locator("main form button.pri").First.ClickAsync();
        await page.WaitForURLAsync(hand + "/sang-loc?sau=3");
        await page.GotoAsync(hand);
        Assert.Contains("3 trên 12", await page.TextContentAsync("main"), StringComparison.Ordinal);
    }

    private const string Everything = """
        async () => {
          var all = [];
          for (var { name } of await indexedDB.databases()) {
            var base = await new Promise(done => { indexedDB.open(name).onsuccess = e => done(e.target.result); });
            for (var store of base.objectStoreNames) {
              all.push(...await new Promise(done => { base.transaction(store).objectStore(store).getAll().onsuccess = e => done(e.target.result); }));
            }
            base.close();
          }
          return JSON.stringify(all);
        }
        """;

    private static async Task Check(IPage page) => Assert.Empty(await Accessible.Findings(page));
}
