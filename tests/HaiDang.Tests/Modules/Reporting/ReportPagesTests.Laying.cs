using System.Net;
using AngleSharp.Html.Parser;
using DocumentFormat.OpenXml.Packaging;
using HaiDang.Tests.Modules.Reporting.Templates;
using HaiDang.Tests.Support;

namespace HaiDang.Tests.Modules.Reporting;

/// <summary>The office's own templates and forms.</summary>
public abstract partial class ReportPagesTests
{
    [Fact]
    public async Task The_offices_own_template_is_checked_used_and_taken_out_and_what_was_signed_in_it_stays()
    {
        const string Templates = "/langson/2023/mau-van-ban";
        const string Own = Year + "/quy-4/langson.bcd-138";
        const string Earlier = "/langson/2022/bao-cao/quy-3/langson.bcd-138";
        using var office = await fixture.App.SignIn("demo.thuongtruc.langson");
        using var broken = await Bring(office, Templates, AnyTemplate.Of("noi-dung", "so-vb"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, broken.StatusCode);
        var said = new HtmlParser().ParseDocument(await broken.Content.ReadAsStringAsync()).QuerySelector(".errors")!.TextContent;
        Assert.Contains("so-vb", said, StringComparison.Ordinal);
        Assert.Contains("Dòng có", said, StringComparison.Ordinal);

        await Done(Bring(office, Templates, AnyTemplate.Of("so", "noi-dung")));
        Assert.Contains("Tờ riêng của đơn vị", await Word(office, Own), StringComparison.Ordinal);
        await Done(office.Post(Earlier, Earlier + "/nop", ("khoa", "t1")));
        await Done(office.Post(Earlier, Earlier + "/buoc", ("do", "sign"), ("so", "9/BC-BCĐ"), ("ngay-ky", "15/6/2023"), ("nguoi-ky", "Trưởng ban")));
        await Done(office.Post(Templates, Templates + "/bo", ("loai", "BC")));

        Assert.DoesNotContain("Tờ riêng của đơn vị", await Word(office, Own), StringComparison.Ordinal);
        Assert.Contains("Tờ riêng của đơn vị", await Word(office, Earlier), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_form_that_the_office_loads_is_previewed_kept_used_from_its_day_and_withdrawn_while_no_report_has_it()
    {
        const string Forms = "/langson/2021/bieu-mau";
        const string Own = "/langson/2021/bao-cao/ca-nam/langson.so-ngoai-vu";
        using var office = await fixture.App.SignIn("demo.thuongtruc.langson");
        using var broken = await Load(office, Forms, Form.Replace("manual", "bang-tay", StringComparison.Ordinal));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, broken.StatusCode);
        Assert.Contains("dòng 7, mục “bang-tay”", new HtmlParser().ParseDocument(await broken.Content.ReadAsStringAsync()).QuerySelector("main")!.TextContent, StringComparison.Ordinal);

        using var shown = await Load(office, Forms, Form);
        var preview = new HtmlParser().ParseDocument(await shown.Content.ReadAsStringAsync());
        Assert.Equal((HttpStatusCode.OK, "nhập tay"), (shown.StatusCode, preview.QuerySelector("tbody td:last-child")!.TextContent));
        Assert.DoesNotContain("Biểu thử", await Text(office, Own), StringComparison.Ordinal);
        (string, string)[] fields = [.. preview.QuerySelectorAll("form[action$=xac-nhan] input[type=hidden]").Where(one => one.GetAttribute("name") != "bieu-mau").Select(one => (one.GetAttribute("name")!, one.GetAttribute("value") ?? ""))];
        await Done(office.Post(Forms, Forms + "/xac-nhan", fields));
        Assert.Contains("Biểu thử", await Text(office, Own), StringComparison.Ordinal);
        Assert.DoesNotContain("Biểu thử", await Text(office, Own.Replace("ca-nam", "06-thang", StringComparison.Ordinal)), StringComparison.Ordinal);
        using var twice = await office.Post(Forms, Forms + "/xac-nhan", fields);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, twice.StatusCode);
        using var sheet = await office.Get(Forms + "/tai/xlsx?bieu=95&lan=CV30");
        Assert.Equal(HttpStatusCode.OK, sheet.StatusCode);

        await Done(office.Post(Own, Own + "/nop", ("cong-van", "12/SNgV"), ("cong-van-ngay", "20/11/2021"), ("khoa", "f1")));
        using var used = await office.Post(Forms, Forms + "/thu-hoi", ("bieu", "95"), ("lan", "CV30"), ("ly-do", "Nạp nhầm"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, used.StatusCode);
        await Done(office.Post(Own, Own + "/buoc", ("do", "return"), ("ly-do", "Sai biểu")));
        await Done(office.Post(Forms, Forms + "/thu-hoi", ("bieu", "95"), ("lan", "CV30"), ("ly-do", "Nạp nhầm")));
        Assert.DoesNotContain("Biểu thử", await Text(office, Own), StringComparison.Ordinal);
    }

    private const string Form = "id: \"95\"\nvi: Biểu thử\nen: Trial form\nedition: CV30\noutliers: {percent: 50, least: 5}\ncolumns: [{key: cong, vi: Cộng, en: Total}]\nrows: [{code: Z1, vi: Cuộc họp, en: Meetings, manual: \"true\"}]\n";

    private static async Task<HttpResponseMessage> Load(Visitor visitor, string address, string yaml)
    {
        var proof = (await visitor.Page(address)).QuerySelector("input[name=bieu-mau]")!.GetAttribute("value")!;
        using var form = new MultipartFormDataContent
        {
            { new StringContent(proof), "bieu-mau" }, { new StringContent("1/11/2021"), "tu-ngay" }, { new StringContent("30/11/2021"), "den-ngay" }, { new StringContent("30/BCĐ-CAT"), "so-van-ban" },
            { new StringContent("1/10/2021"), "ngay-van-ban" }, { new StringContent("co"), "chinh-thuc" }, { new ByteArrayContent(System.Text.Encoding.UTF8.GetBytes(yaml)), "tep", "bieu.yaml" },
        };
        using var request = new HttpRequestMessage(HttpMethod.Post, address) { Content = form };
        return await visitor.Send(request);
    }

    private static async Task<string> Word(Visitor visitor, string report)
    {
        using var answer = await visitor.Get(report + "/van-ban/docx");
        using var word = WordprocessingDocument.Open(new MemoryStream(await answer.Content.ReadAsByteArrayAsync()), false);
        return word.MainDocumentPart!.Document.InnerText;
    }

    private static async Task<HttpResponseMessage> Bring(Visitor visitor, string address, byte[] template)
    {
        var proof = (await visitor.Page(address)).QuerySelector("input[name=bieu-mau]")!.GetAttribute("value")!;
        using var form = new MultipartFormDataContent { { new StringContent(proof), "bieu-mau" }, { new StringContent("BC"), "loai" }, { new StringContent("15/6/2023"), "tu-ngay" }, { new ByteArrayContent(template), "tep", "mau.docx" } };
        using var request = new HttpRequestMessage(HttpMethod.Post, address) { Content = form };
        return await visitor.Send(request);
    }
}
