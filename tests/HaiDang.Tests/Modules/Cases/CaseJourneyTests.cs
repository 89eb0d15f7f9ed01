using System.Net;
using AngleSharp.Html.Dom;
using HaiDang.Kernel.Storage;
using HaiDang.Modules.Dossiers;
using HaiDang.Tests.Support;

namespace HaiDang.Tests.Modules.Cases;

/// <summary>From a tip-off to an appeal over HTTP with five roles: border guard, investigator, unit leader, procuracy, standing office. Names are invented.</summary>
public sealed class CaseJourneyTests
{
    private const string Police = "Cơ quan Cảnh sát điều tra Công an tỉnh Lạng Sơn";
    private const string Procuracy = "Viện kiểm sát nhân dân tỉnh Lạng Sơn";
    private const string Court = "Tòa án nhân dân tỉnh Lạng Sơn";
    private const string Mark = "Trần Giả Định";

    [Theory, EachStore]
    public async Task A_tip_off_becomes_a_case_is_joined_tried_and_heard_on_appeal(StoreKind kind)
    {
        await using var opened = await TestStore.Open(kind, typeof(DossierBook).Assembly);
        await using var app = await RunningApp.Start(on: opened.Store);
        using var border = await app.SignIn("demo.bienphong.langson");
        using var police = await app.SignIn("demo.dieutra.langson");
        using var leader = await app.SignIn("demo.lanhdao.langson");
        using var procuracy = await app.SignIn("demo.vks.langson");
        using var office = await app.SignIn("demo.thuongtruc.langson");

        // The border post takes the word in and passes it on; the police accept it.
        var tip = await Sent(border, "/langson/tin-bao/moi", "/langson/tin-bao/moi", ("loai", "denunciation"), ("kenh", "border-post"), ("ngay", "2/2/2023"));
        await Step(border, tip, "chuyen", ("noi-nhan", Police), ("ly-do", "thuộc thẩm quyền"), ("ngay", "3/2/2023"));
        await Step(police, tip, "nhan-chuyen", ("ngay", "4/2/2023"));

        // An incident with somebody denounced, and the case that is opened from it.
        var incident = await Sent(police, "/langson/vu-viec/moi", "/langson/vu-viec/moi", ("ngay", "5/2/2023"), ("ngay-xay-ra", "1/2023"), ("dau-hieu", "1"));
        await Step(police, incident, "nguoi-moi", ("tu-cach", "denounced"), ("ho-ten", Mark + " Một"), ("sinh", "1990"), ("gioi", "male"), ("nhom-dan-toc", "kinh"), ("ngay", "6/2/2023"));
        Assert.Single((await police.Page("/langson/vu-viec?trang-thai=waiting")).QuerySelectorAll("tbody tr"));
        var first = await Sent(
            police, incident + "/khoi-to", incident + "/khoi-to", ("ngay", "10/2/2023"), ("so", "12/QĐ-CSĐT"), ("co-quan", Police), ("ngay-xay-ra", "1/2023"), ("dieu-khoan", "blhs-2015/150/2"), Key());
        Assert.Empty((await police.Page("/langson/vu-viec?trang-thai=waiting")).QuerySelectorAll("tbody tr"));
        await Sent(police, first + "/gan-tin-bao", first + "/gan-tin-bao", ("tin-bao", "1/2023"), ("ngay", "10/2/2023"), Key());
        await Step(police, first, "khoi-to-bi-can", ("nguoi", Person(await police.Page(first), "khoi-to-bi-can", 0)), ("dieu-khoan", "blhs-2015/150/2"), ("so", "13/QĐ-CSĐT"), ("co-quan", Police), ("ngay", "12/2/2023"));
        Assert.NotNull((await police.Page(first)).QuerySelector("form[action$='/buoc/kham-pha']"));
        await Step(police, first, "kham-pha", ("ngay", "13/2/2023"));

        // A second case with somebody new, joined to the first.
        var second = await Sent(leader, "/langson/vu-an/moi", "/langson/vu-an/moi", ("ngay", "15/2/2023"), ("so", "15/QĐ-CSĐT"), ("co-quan", Police), ("dieu-khoan", "blhs-2015/151/1"), Key());
        await Step(
            leader, second, "nguoi-moi", ("tu-cach", "accused"), ("ho-ten", Mark + " Hai"), ("gioi", "female"), ("nhom-dan-toc", "minority"), ("dieu-khoan", "blhs-2015/151/1"), ("so", "16/QĐ-CSĐT"),
            ("co-quan", Police), ("ngay", "16/2/2023"));
        await Sent(police, second + "/nhap", second + "/nhap", ("vu-an-nhan", "1/2023"), ("so", "20/QĐ-CSĐT"), ("co-quan", Police), ("ngay", "1/3/2023"), Key());
        Assert.Contains("đã nhập hoặc chuyển nơi khác", Text(await police.Page(second)), StringComparison.Ordinal);
        Assert.Equal(2, (await police.Page(first)).QuerySelectorAll("#to-tung tbody tr").Length);

        // To the procuracy, which takes part and records its own steps.
        Assert.Equal(HttpStatusCode.NotFound, (await procuracy.Get(first)).StatusCode);
        await Step(police, first, "them-co-quan", ("co-quan", Procuracy), ("ly-do", "kiểm sát điều tra"), ("ngay", "2/3/2023"));
        await Step(police, first, "ket-luan-dieu-tra", [.. Everybody(await police.Page(first), "ket-luan-dieu-tra"), ("so", "30/KLĐT"), ("co-quan", Police), ("ngay", "1/4/2023")]);
        await Step(procuracy, first, "thu-ly", ("giai-doan", "prosecution"), ("co-quan-thu-ly", Procuracy), ("so-thu-ly", "5/2023"), ("ngay", "3/4/2023"));
        await Step(procuracy, first, "truy-to", [.. Everybody(await procuracy.Page(first), "truy-to"), ("so", "7/CT-VKS"), ("co-quan", Procuracy), ("ngay", "20/4/2023")]);

        // Trial, with a mobile hearing; a day out of order is asked about, kept with its reason.
        await Step(police, first, "thu-ly", ("giai-doan", "first-instance"), ("co-quan-thu-ly", Court), ("so-thu-ly", "9/2023"), ("ngay", "25/4/2023"));
        await Step(police, first, "dua-ra-xet-xu", ("ngay-mo-phien", "20/5/2023"), ("luu-dong", "1"), ("so", "3/2023/QĐXXST"), ("co-quan", Court), ("ngay", "2/5/2023"));
        var page = await police.Page(first);
        var persons = page.QuerySelectorAll("form[action$='/buoc/xet-xu'] select[name^='xet-xu-ket-luan-']").Select(one => one.GetAttribute("name")!["xet-xu-ket-luan-".Length..]).ToList();
        Assert.Equal(2, persons.Count);
        (string, string)[] judgment =
        [
            ("ket-luan-" + persons[0], "convicted"), ("dieu-khoan-" + persons[0], "blhs-2015/150/2"), ("muc-phat-" + persons[0], "over-7-to-15-years"), ("ket-luan-" + persons[1], "acquitted"), ("luu-dong", "1"),
            ("so", "15/2023/HS-ST"), ("co-quan", Court),
        ];
        using (var early = await Post(police, first, "xet-xu", [.. judgment, ("ngay", "1/5/2023")]))
        {
            Assert.Equal(HttpStatusCode.UnprocessableEntity, early.StatusCode);
            Assert.Contains("2023-05-02", await early.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        }

        await Step(police, first, "xet-xu", [.. judgment, ("ngay", "20/5/2023")]);

        // The appeal, and the end.
        await Step(police, first, "khang-cao", ("ai-khang", "defendant"), ("ngay", "25/5/2023"));
        await Step(police, first, "thu-ly", ("giai-doan", "appeal"), ("co-quan-thu-ly", Court), ("ngay", "28/5/2023"));
        await Step(police, first, "phuc-tham", ("ket-qua", "upheld"), ("so", "8/2023/HS-PT"), ("co-quan", Court), ("ngay", "10/6/2023"));
        page = await police.Page(first);
        Assert.Contains("bản án có hiệu lực", page.QuerySelector(".chip")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("không phạm tội", page.QuerySelector("#to-tung")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Tiếp nhận nguồn tin", Text(page), StringComparison.Ordinal);
        Assert.Contains("5/2023", page.QuerySelector("#vu-an")!.TextContent, StringComparison.Ordinal);

        // The office sees codes and states, the border guard nothing; names stand nowhere.
        var seen = await office.Page(first);
        Assert.Null(seen.QuerySelector("#to-tung"));
        Assert.Equal(2, (await office.Page("/langson/vu-an")).QuerySelectorAll("tbody tr").Length);
        Assert.Equal(HttpStatusCode.NotFound, (await border.Get(first)).StatusCode);
        foreach (var address in (string[])[first, second, incident, first + "/bia", "/langson/vu-an", "/langson/vu-an?in=1", "/langson/vu-viec"])
        {
            Assert.DoesNotContain(Mark, Text(await police.Page(address)), StringComparison.Ordinal);
        }

        var sums = await opened.Store.Ask<string>(
            $"select measure || ' ' || sum(quantity) as line from fact where measure in ('case.opened', 'case.solved', 'case.tried', 'incident.detected', 'suspect.charged', 'suspect.tried') group by measure order by measure", default);
        Assert.Equal(["case.opened 2", "case.solved 1", "case.tried 1", "incident.detected 1", "suspect.charged 2", "suspect.tried 2"], sums);
    }

    private static (string, string) Key() => ("khoa", Guid.CreateVersion7().ToString("N"));

    private static string Text(IHtmlDocument page) => page.DocumentElement.TextContent;

    private static string Person(IHtmlDocument page, string step, int which) =>
        page.QuerySelectorAll($"form[action$='/buoc/{step}'] select[name='{step}-nguoi'] option").Select(one => one.GetAttribute("value")!).Where(value => value.Length > 0).ElementAt(which);

    private static IEnumerable<(string, string)> Everybody(IHtmlDocument page, string step) =>
        page.QuerySelectorAll($"form[action$='/buoc/{step}'] input[name^='{step}-nguoi-']").Select(one => (one.GetAttribute("name")![(step.Length + 1)..], "1"));

    private static async Task<string> Sent(Visitor visitor, string page, string address, params IReadOnlyList<(string, string)> fields)
    {
        using var answer = await visitor.Post(page, address, fields);
        Assert.True(answer.StatusCode == HttpStatusCode.SeeOther, $"{address}: {answer.StatusCode} {await Faults(answer)}");
        return answer.Headers.Location!.ToString();
    }

    private static async Task Step(Visitor visitor, string address, string step, params IReadOnlyList<(string Name, string Value)> fields)
    {
        using var answer = await Post(visitor, address, step, fields);
        Assert.True(answer.StatusCode == HttpStatusCode.SeeOther, $"{step}: {answer.StatusCode} {await Faults(answer)}");
    }

    private static async Task<HttpResponseMessage> Post(Visitor visitor, string address, string step, IReadOnlyList<(string Name, string Value)> fields)
    {
        var version = (await visitor.Page(address)).QuerySelector($"form[action$='/buoc/{step}'] input[name=phien-ban]")?.GetAttribute("value");
        Assert.True(version is not null, $"There is no step {step}.");
        return await visitor.Post(address, $"{address}/buoc/{step}", [("phien-ban", version!), Key(), .. fields.Select(field => ($"{step}-{field.Name}", field.Value))]);
    }

    private static async Task<string> Faults(HttpResponseMessage answer)
    {
        var page = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync());
        return string.Join(" | ", page.QuerySelectorAll(".errors a, .err, .note").Select(one => one.TextContent.Trim()));
    }
}
