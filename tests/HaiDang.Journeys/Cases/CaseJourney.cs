using HaiDang.Journeys.Harness;
using HaiDang.Tests.Support;
using Microsoft.Playwright;

namespace HaiDang.Journeys.Cases;

/// <summary>From the first word to the appeal in a browser, with five roles: border guard, investigator, unit leader, procuracy, standing office. Every name is invented.</summary>
public sealed class CaseJourney(Browser browser)
{
    private const string Police = "Cơ quan Cảnh sát điều tra Công an tỉnh Lạng Sơn";
    private const string Procuracy = "Viện kiểm sát nhân dân tỉnh Lạng Sơn";
    private const string Court = "Tòa án nhân dân tỉnh Lạng Sơn";
    private readonly List<string> found = [];

    [Fact]
    public async Task A_tip_off_typed_on_the_keyboard_is_transferred_becomes_a_case_is_joined_tried_and_heard_on_appeal()
    {
        await using var app = await RunningApp.Start();
        var border = await browser.SignIn(app, "demo.bienphong.langson");
        var police = await browser.SignIn(app, "demo.dieutra.langson");
        var leader = await browser.SignIn(app, "demo.lanhdao.langson", width: 390, height: 844);
        var procuracy = await browser.SignIn(app, "demo.vks.langson");
        var office = await browser.SignIn(app, "demo.thuongtruc.langson");

        // By keyboard alone: the border post's officer never takes the mouse.
        await border.GotoAsync("/langson/tin-bao/moi");
        await Look(border, "tip-form");
        await border.FocusAsync("#loai");
        await border.Keyboard.PressAsync("Tab");
        await border.SelectOptionAsync("#kenh", "border-post");
        await border.Keyboard.PressAsync("Tab");
        await border.Keyboard.PressAsync("Control+a");
        await border.Keyboard.TypeAsync("2/2/2023");
        await border.Keyboard.PressAsync("Tab");
        await border.Keyboard.PressAsync("Tab");
        await border.Keyboard.TypeAsync("15/ĐBP");
        await border.Keyboard.PressAsync("Tab");
        await border.Keyboard.TypeAsync("Một nhóm hứa việc nhẹ, lương cao bên kia biên giới (giả định)");
        await border.FocusAsync("#so-den");
        await Task.WhenAll(border.WaitForURLAsync(address => !address.EndsWith("/moi", StringComparison.Ordinal)), border.Keyboard.PressAsync("Enter"));
        var tip = Here(border);
        await Look(border, "tip");
        await Step(border, tip, "chuyen", ("noi-nhan", Police), ("ly-do", "thuộc thẩm quyền"), ("ngay", "3/2/2023"));
        await Step(police, tip, "nhan-chuyen", ("ngay", "4/2/2023"));

        // An incident with somebody denounced, the case opened from it, and the tip-off linked to it.
        var incident = await Form(police, "/langson/vu-viec/moi", ("ngay", "5/2/2023"), ("ngay-xay-ra", "1/2023"), ("dau-hieu", "1"));
        await Step(police, incident, "nguoi-moi", ("tu-cach", "denounced"), ("ho-ten", "Trần Giả Định Một"), ("sinh", "1990"), ("gioi", "male"), ("nhom-dan-toc", "kinh"), ("ngay", "6/2/2023"));
        await Look(police, "incident");
        var first = await Form(police, incident + "/khoi-to", ("ngay", "10/2/2023"), ("so", "12/QĐ-CSĐT"), ("co-quan", Police), ("ngay-xay-ra", "1/2023"), ("dieu-khoan", "blhs-2015/150/2"));
        await Form(police, first + "/gan-tin-bao", ("tin-bao", "1/2023"), ("ngay", "10/2/2023"));
        await Step(police, first, "khoi-to-bi-can", ("nguoi", "1"), ("dieu-khoan", "blhs-2015/150/2"), ("so", "13/QĐ-CSĐT"), ("co-quan", Police), ("ngay", "12/2/2023"));
        await Step(police, first, "kham-pha", ("ngay", "13/2/2023"));
        await Look(police, "case");

        // The leader enters a second case on a telephone's width; the officer joins it to the first.
        var second = await Form(leader, "/langson/vu-an/moi", ("ngay", "15/2/2023"), ("so", "15/QĐ-CSĐT"), ("co-quan", Police), ("dieu-khoan", "blhs-2015/151/1"));
        await Step(
            leader, second, "nguoi-moi", ("tu-cach", "accused"), ("ho-ten", "Trần Giả Định Hai"), ("gioi", "female"), ("nhom-dan-toc", "minority"), ("dieu-khoan", "blhs-2015/151/1"), ("so", "16/QĐ-CSĐT"),
            ("co-quan", Police), ("ngay", "16/2/2023"));
        await Look(leader, "case-390");
        Assert.False(await leader.EvaluateAsync<bool>("document.documentElement.scrollWidth > document.documentElement.clientWidth"));
        await Form(police, second + "/nhap", ("vu-an-nhan", "1/2023"), ("so", "20/QĐ-CSĐT"), ("co-quan", Police), ("ngay", "1/3/2023"));

        // Procuracy and court.
        await Step(police, first, "them-co-quan", ("co-quan", Procuracy), ("ly-do", "kiểm sát điều tra"), ("ngay", "2/3/2023"));
        await Step(police, first, "ket-luan-dieu-tra", ("nguoi-", "1"), ("so", "30/KLĐT"), ("co-quan", Police), ("ngay", "1/4/2023"));
        await Step(procuracy, first, "thu-ly", ("giai-doan", "prosecution"), ("co-quan-thu-ly", Procuracy), ("so-thu-ly", "5/2023"), ("ngay", "3/4/2023"));
        await Step(procuracy, first, "truy-to", ("nguoi-", "1"), ("so", "7/CT-VKS"), ("co-quan", Procuracy), ("ngay", "20/4/2023"));
        await Look(procuracy, "case-procuracy");
        await Step(police, first, "thu-ly", ("giai-doan", "first-instance"), ("co-quan-thu-ly", Court), ("so-thu-ly", "9/2023"), ("ngay", "25/4/2023"));
        await Step(police, first, "dua-ra-xet-xu", ("ngay-mo-phien", "20/5/2023"), ("luu-dong", "1"), ("so", "3/2023/QĐXXST"), ("co-quan", Court), ("ngay", "2/5/2023"));
        await Step(
            police, first, "xet-xu", ("ket-luan-", "convicted"), ("dieu-khoan-", "blhs-2015/150/2"), ("muc-phat-", "over-7-to-15-years"), ("luu-dong", "1"), ("so", "15/2023/HS-ST"), ("co-quan", Court), ("ngay", "20/5/2023"));
        await Step(police, first, "khang-cao", ("ai-khang", "defendant"), ("ngay", "25/5/2023"));
        await Step(police, first, "thu-ly", ("giai-doan", "appeal"), ("co-quan-thu-ly", Court), ("ngay", "28/5/2023"));
        await Step(police, first, "phuc-tham", ("ket-qua", "upheld"), ("so", "8/2023/HS-PT"), ("co-quan", Court), ("ngay", "10/6/2023"));
        Assert.Contains("bản án có hiệu lực", await police.Locator(".chip").First.TextContentAsync(), StringComparison.Ordinal);
        await Look(police, "case-over");

        // The office sees codes and states, and nobody in it; a limit it enters says whose it is.
        await office.GotoAsync("/langson/vu-an");
        Assert.Equal(2, await office.Locator("tbody tr").CountAsync());
        await Look(office, "cases");
        await office.GotoAsync(first);
        Assert.Equal(0, await office.Locator("#to-tung").CountAsync());
        await Form(office, "/langson/quy-tac-thoi-han", ("gioi-han", "tip-off.resolve"), ("bao-lau", "200"), ("don-vi-tinh", "days"), ("tu", "1/1/2023"), ("can-cu", "Văn bản giả định"));
        await Look(office, "limits");
        await police.GotoAsync(tip);
        Assert.Contains("quy tắc do cơ quan nhập: Công an tỉnh", await police.TextContentAsync("main"), StringComparison.Ordinal);
        Assert.Empty(found);
    }

    private static string Here(IPage page) => new Uri(page.Url).AbsolutePath;

    private async Task Look(IPage page, string picture)
    {
        await Browser.Picture(page, "case-" + picture);
        found.AddRange((await Accessible.Findings(page)).Select(finding => picture + ": " + finding));
    }

    private static async Task<string> Form(IPage page, string address, params (string Name, string Value)[] fields)
    {
        await page.GotoAsync(address);
        return await Send(page, page.Locator("form.sheet"), "", fields);
    }

    private static async Task Step(IPage page, string address, string step, params (string Name, string Value)[] fields)
    {
        await page.GotoAsync(address);
        var form = page.Locator($"form[action$='/buoc/{step}']");
        await form.EvaluateAsync("form => form.closest('details').open = true");
        await Send(page, form, step + "-", fields);
    }

    private static async Task<string> Send(IPage page, ILocator form, string prefix, (string Name, string Value)[] fields)
    {
        foreach (var (name, value) in fields)
        {
            // A name that ends in a hyphen is of everybody who stands in the dossier.
            var of = form.Locator(name.EndsWith('-') ? $"[name^='{prefix}{name}']" : $"[name='{prefix}{name}']");
            for (var at = 0; at < await of.CountAsync(); at++) await Put(of.Nth(at), name, value);
        }

        // What was sent is answered by another page, even where the address is the same; or it comes back with its faults.
        await page.EvaluateAsync("() => { document.documentElement.dataset.left = '1'; }");
        var answer = await page.RunAndWaitForResponseAsync(() => form.Locator("button.pri").ClickAsync(), one => one.Request.IsNavigationRequest && (one.Request.Method == "GET" || one.Status >= 400));
        await page.WaitForFunctionAsync("() => document.readyState !== 'loading' && document.documentElement.dataset.left === undefined");
        if (!answer.Ok) Assert.Fail($"{answer.Status} {page.Url}: {string.Join(" | ", await page.Locator(".errors a, .note").AllTextContentsAsync())}");
        return Here(page);
    }

    private static async Task Put(ILocator field, string name, string value)
    {
        switch (await field.EvaluateAsync<string>("field => field.type"))
        {
            case "select-one" when name == "nguoi":
                await field.SelectOptionAsync(new SelectOptionValue { Index = int.Parse(value, System.Globalization.CultureInfo.InvariantCulture) });
                break;
            case "select-one":
                await field.SelectOptionAsync(value);
                break;
            case "checkbox":
                await field.CheckAsync();
                break;
            default:
                await field.FillAsync(value);
                break;
        }
    }
}
