using System.Net;
using AngleSharp.Html.Parser;
using DocumentFormat.OpenXml.Packaging;
using HaiDang.Kernel.Organisations;
using HaiDang.Kernel.Storage;
using HaiDang.Modules.Reporting.Drafting;
using HaiDang.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace HaiDang.Tests.Modules.Reporting;

/// <summary>Typing, filling from a workbook, parts of other bodies, wordings.</summary>
public abstract partial class ReportPagesTests
{
    [Fact]
    public async Task Two_who_type_into_one_report_lose_nothing_and_see_where_they_differ()
    {
        const string Report = Year + "/quy-1/langson.so-tu-phap";
        using var one = await fixture.App.SignIn("demo.sotuphap.langson");
        using var two = await fixture.App.SignIn("demo.thuongtruc.langson");
        var seen = Shown(await two.Page(Report));

        await Done(one.Post(Report, Report + "/luu", ("o-A1:cong", "3"), ("o-A2:cong", "1")));
        await Done(two.Post(Report, Report + "/luu", ("goc", seen), ("o-A3:cong", "7")));
        using var clash = await two.Post(Report, Report + "/luu", ("goc", seen), ("o-A1:cong", "5"), ("o-A4:cong", "2"));

        Assert.Equal(HttpStatusCode.Conflict, clash.StatusCode);
        var page = new HtmlParser().ParseDocument(await clash.Content.ReadAsStringAsync());
        Assert.Contains("A1. Văn bản chỉ đạo", page.QuerySelector(".errors")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(["3", "1", "7", "2"], ((string[])["A1", "A2", "A3", "A4"]).Select(row => page.QuerySelector($"input[name='o-{row}:cong']")!.GetAttribute("value")));
    }

    [Fact]
    public async Task What_is_no_number_comes_back_as_typed_and_a_computed_cell_takes_none()
    {
        const string Report = Year + "/quy-1/langson.cong-an-tinh";
        using var office = await fixture.App.SignIn("demo.thuongtruc.langson");

        using var answer = await office.Post(Report, Report + "/nop", ("o-A1:cong", "khoảng 3"), ("o-C1:cong", "98765"), ("cong-van", "45/CAT-PV01"), ("cong-van-ngay", "14/2/2023"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        var page = new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync());
        Assert.Equal("khoảng 3", page.QuerySelector("input[name='o-A1:cong']")!.GetAttribute("value"));
        Assert.Contains("chưa đọc được thành số", page.QuerySelector(".errors")!.TextContent, StringComparison.Ordinal);
        Assert.Null(page.QuerySelector("input[name='o-C1:cong']"));
        using var paper = await office.Get(Report + "/van-ban/json");
        Assert.DoesNotContain("98765", await paper.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_filled_workbook_is_shown_row_by_row_before_it_is_saved_and_another_s_change_is_kept()
    {
        const string Report = Year + "/quy-3/langson.so-tu-phap";
        using var justice = await fixture.App.SignIn("demo.sotuphap.langson");
        await Done(justice.Post(Report, Report + "/luu", ("o-A1:cong", "3"), ("o-A2:cong", "1")));
        using var given = await justice.Get(Report + "/van-ban/xlsx");
        var filled = Filling.FilledBook.Fill(await given.Content.ReadAsByteArrayAsync(), ("A1", "5"), ("A2", "2"), ("C1", "99"), ("A3", "nhiều"));
        await Done(justice.Post(Report, Report + "/luu", ("goc", Shown(await justice.Page(Report))), ("o-A2:cong", "4")));

        using var answer = await Send(justice, Report + "/doc-bieu", Report + "/doc-bieu", [], "tep", filled, "bieu.xlsx");
        var preview = new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync()).QuerySelector("main")!;

        Assert.Contains("số gõ đè không lấy", preview.TextContent, StringComparison.Ordinal);
        Assert.Contains("“nhiều” chưa đọc được thành số", preview.TextContent, StringComparison.Ordinal);
        Assert.Equal(["o-A1:cong 5 True", "o-A2:cong 2 False"], preview.QuerySelectorAll("input[type=checkbox]").Select(box => $"{box.GetAttribute("name")} {box.GetAttribute("value")} {box.HasAttribute("checked")}"));
        Assert.Equal("3", (await justice.Page(Report)).QuerySelector("input[name='o-A1:cong']")!.GetAttribute("value"));
        await Done(justice.Post(Report, Report + "/luu", ("goc", preview.QuerySelector("input[name=goc]")!.GetAttribute("value")!), ("o-A1:cong", "5")));
        var saved = await justice.Page(Report);
        Assert.Equal(["5", "4"], ((string[])["A1", "A2"]).Select(row => saved.QuerySelector($"input[name='o-{row}:cong']")!.GetAttribute("value")));

        using var none = await Send(justice, Report + "/doc-bieu", Report + "/doc-bieu", [], "tep", "TT;Cộng"u8.ToArray(), "bieu.xlsx");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, none.StatusCode);
    }

    [Fact]
    public async Task A_body_gives_the_parts_it_was_asked_for_and_they_go_into_the_report_when_they_are_taken()
    {
        const string Own = Year + "/quy-3/langson.bcd-138";
        using var office = await fixture.App.SignIn("demo.thuongtruc.langson");
        using var justice = await fixture.App.SignIn("demo.sotuphap.langson");
        using var unasked = await justice.Get(Own + "/dong-gop");
        Assert.Equal(HttpStatusCode.NotFound, unasked.StatusCode);
        await Done(office.Post(Own, Own + "/luu", ("o-B1:cong", "10")));
        var name = (await office.Page(Own + "/dong-gop")).QuerySelectorAll("datalist option").Select(option => option.GetAttribute("value")!).First(one => one.StartsWith("Sở Tư pháp", StringComparison.Ordinal));

        // Everything that is wrong with the request stands at its field.
        using var wrong = await office.Post(Own + "/dong-gop", Own + "/dong-gop/de-nghi", ("co-quan", "Sở Nào Đó"), ("han", "hôm qua"), ("khoa", "g0"));
        var refused = new HtmlParser().ParseDocument(await wrong.Content.ReadAsStringAsync());
        Assert.Equal(["co-quan-e", "phan-e", "han-e"], refused.QuerySelectorAll("main .err").Select(one => one.Id));
        Assert.Equal("hôm qua", refused.QuerySelector("#han")!.GetAttribute("value"));
        await Done(office.Post(Own + "/dong-gop", Own + "/dong-gop/de-nghi", ("co-quan", name), ("phan", "b-04"), ("phan", "p-kho-khan"), ("han", "20/6/2023"), ("khoa", "g1")));
        Assert.Contains("Chưa có phần đóng góp của: Sở Tư pháp", await Text(office, Own), StringComparison.Ordinal);

        // The body finds it in its own list, and sees nothing else of the report.
        var asked = (await justice.Page(Year)).QuerySelector("#dong-gop ~ ul a")!.GetAttribute("href")!;
        Assert.Equal(Own + "/dong-gop", asked);
        using var report = await justice.Get(Own);
        Assert.Equal(HttpStatusCode.NotFound, report.StatusCode);
        using var unread = await justice.Post(asked, asked + "/gui", ("tu", "langson.so-tu-phap"), ("o-B1:cong", "vài"), ("p-kho-khan", "- Đường xa."));
        var again = new HtmlParser().ParseDocument(await unread.Content.ReadAsStringAsync());
        Assert.Equal((HttpStatusCode.UnprocessableEntity, "vài"), (unread.StatusCode, again.QuerySelector("[id='o-B1:cong']")!.GetAttribute("value")));
        await Done(justice.Post(asked, asked + "/gui", ("tu", "langson.so-tu-phap"), ("o-B1:cong", "5"), ("p-kho-khan", "- Đường xa."), ("khoa", "g2")));
        Assert.Equal("10", (await office.Page(Own)).QuerySelector("input[name='o-B1:cong']")!.GetAttribute("value"));

        Assert.Contains("- Đường xa.", (await office.Page(asked)).QuerySelector("table details")!.TextContent, StringComparison.Ordinal);

        await Done(office.Post(asked, asked + "/nhan", ("tu", "langson.so-tu-phap")));

        var page = await office.Page(Own);
        Assert.Equal("15", page.QuerySelector("input[name='o-B1:cong']")!.GetAttribute("value"));
        Assert.EndsWith("- Đường xa.", page.QuerySelector("#p-kho-khan")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("Chưa có phần đóng góp", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        using var twice = await office.Post(asked, asked + "/nhan", ("tu", "langson.so-tu-phap"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, twice.StatusCode);
    }

    [Fact]
    public async Task Who_owes_a_part_past_its_last_day_is_named_on_the_paper_until_the_part_comes()
    {
        const string Own = Year + "/ca-nam/langson.bcd-138";
        const string Owes = "Sở Lao động - Thương binh và Xã hội tỉnh Lạng Sơn (phần đóng góp, hạn 17/06/2023)";
        using var office = await fixture.App.SignIn("demo.thuongtruc.langson");
        using var labour = await fixture.App.SignIn("demo.soldtbxh.langson");
        var name = (await office.Page(Own + "/dong-gop")).QuerySelectorAll("datalist option").Select(option => option.GetAttribute("value")!).First(one => one.StartsWith("Sở Lao động", StringComparison.Ordinal));
        await Done(office.Post(Own + "/dong-gop", Own + "/dong-gop/de-nghi", ("co-quan", name), ("phan", "p-kho-khan"), ("han", "17/6/2023"), ("khoa", "m1")));
        try
        {
            await Stand(new DateOnly(2023, 6, 17));
            Assert.DoesNotContain("phần đóng góp", await Paper(office, Own), StringComparison.Ordinal);

            await Stand(new DateOnly(2023, 6, 18));
            Assert.Contains($"Chưa nhận được báo cáo của: {Owes}.", await Paper(office, Own), StringComparison.Ordinal);

            await Done(labour.Post(Own + "/dong-gop", Own + "/dong-gop/gui", ("tu", "langson.so-ldtbxh"), ("p-kho-khan", "- Đường xa."), ("khoa", "m2")));
            Assert.DoesNotContain("phần đóng góp", await Paper(office, Own), StringComparison.Ordinal);
        }
        finally
        {
            await Stand(new DateOnly(2023, 6, 15));
        }
    }

    [Fact]
    public async Task A_wording_that_was_written_over_is_brought_back()
    {
        const string Report = Year + "/quy-1/langson.so-ngoai-vu";
        using var office = await fixture.App.SignIn("demo.thuongtruc.langson");
        using var other = await fixture.App.SignIn("demo.truongban.langson");
        await Done(office.Post(Report, Report + "/luu", ("p-phuong-huong", "- Lời thứ nhất.")));
        var versions = fixture.App.Services.GetRequiredService<PartVersions>();
        await versions.Keep(new DraftKey(ReportFixture.Ledger, new OrganisationId("langson.so-ngoai-vu"), "quy-1", 2023), "phuong-huong", "- Lời của người khác.", "ai-do", CancellationToken.None);
        await Done(office.Post(Report, Report + "/luu", ("goc", Shown(await office.Page(Report))), ("p-phuong-huong", "- Lời thứ ba.")));

        var page = await office.Page(Report + "/ban-loi");
        Assert.Equal(["phuong-huong|2", "phuong-huong|1"], page.QuerySelectorAll("button[name=ban]").Select(button => button.GetAttribute("value")));
        await Done(office.Post(Report, Report + "/khoi-phuc", ("ban", "phuong-huong|1")));

        Assert.Equal("- Lời thứ nhất.", (await office.Page(Report)).QuerySelector("#p-phuong-huong")!.TextContent);
        using var refused = await other.Get(Report + "/ban-loi");
        Assert.Equal(HttpStatusCode.Forbidden, refused.StatusCode);
    }

    private Task<int> Stand(DateOnly day) =>
        fixture.App.Services.GetRequiredService<Store>().Execute($"update ledger set synthetic_day = {day} where ledger = {ReportFixture.Ledger}", CancellationToken.None);

    private static async Task<string> Paper(Visitor visitor, string report)
    {
        using var answer = await visitor.Get(report + "/van-ban/docx");
        using var word = WordprocessingDocument.Open(new MemoryStream(await answer.Content.ReadAsByteArrayAsync()), false);
        return word.MainDocumentPart!.Document!.InnerText;
    }

    private static async Task<HttpResponseMessage> Send(Visitor visitor, string page, string address, (string Name, string Value)[] fields, string field, byte[] content, string name)
    {
        var proof = (await visitor.Page(page)).QuerySelector("input[name=bieu-mau]")!.GetAttribute("value")!;
        using var form = new MultipartFormDataContent { { new StringContent(proof), "bieu-mau" }, { new ByteArrayContent(content), field, name } };
        foreach (var (typed, value) in fields) form.Add(new StringContent(value), typed);
        using var request = new HttpRequestMessage(HttpMethod.Post, address) { Content = form };
        return await visitor.Send(request);
    }
}
