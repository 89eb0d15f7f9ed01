using System.Net;
using System.Net.Http.Headers;
using AngleSharp.Html.Parser;
using HaiDang.Tests.Support;

namespace HaiDang.Tests.Modules.Planning;

public sealed class PlanPagesTests(PlanFixture fixture) : IClassFixture<PlanFixture>
{
    private const string Plan = PlanFixture.Plan;

    [Theory]
    [InlineData("thuongtruc.langson", Plan, 200)]
    [InlineData("truongban.langson", Plan + "/co-quan", 200)]
    [InlineData("thanhtra.langson", Plan + "/lich", 200)]
    [InlineData("sotuphap.langson", Plan + "/lich-su", 200)]
    [InlineData("huyen.langson", Plan + "/chi-tieu/I.2-1", 200)]
    [InlineData("vks.langson", Plan + "/nhiem-vu/II.2-1", 200)]
    [InlineData("138cp", Plan, 200)]
    [InlineData("thuongtruc.tayninh", Plan, 404)]
    [InlineData("thuongtruc.langson", "/langson/2022/ke-hoach", 404)]
    [InlineData("thuongtruc.langson", Plan + "/nhiem-vu/IX-1", 404)]
    [InlineData("thuongtruc.langson", Plan + "/chi-tieu/IX-1", 404)]
    [InlineData("sotuphap.langson", Plan + "/nhiem-vu/II.1-1/dinh-chinh", 404)]
    public async Task A_plan_opens_for_those_of_its_ledger(string account, string address, int status)
    {
        using var visitor = await fixture.App.SignIn("demo." + account);

        using var answer = await visitor.Get(address);

        Assert.Equal(status, (int)answer.StatusCode);
    }

    [Fact]
    public async Task A_report_is_saved_and_stands_on_the_next_page()
    {
        using var visitor = await fixture.App.SignIn("demo.sotuphap.langson");
        var page = await visitor.Page(Plan + "/nhiem-vu/II.1-1");
        var value = page.QuerySelector("input[name='co-quan']")!.GetAttribute("value")!;

        using var answer = await Report(visitor, "II.1-1", value, "in-progress", "Đã tổ chức 02 lớp tập huấn", "10/6/2023");

        Assert.Equal((HttpStatusCode.SeeOther, Plan + "/nhiem-vu/II.1-1"), (answer.StatusCode, answer.Headers.Location!.ToString()));
        var after = (await visitor.Page(Plan + "/nhiem-vu/II.1-1")).Body!.TextContent;
        Assert.Contains("Đã tổ chức 02 lớp tập huấn", after, StringComparison.Ordinal);
        Assert.Contains("Đang thực hiện", after, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_another_body_wrote_stays_between_it_and_those_who_oversee()
    {
        using var culture = await fixture.App.SignIn("demo.soldtbxh.langson");
        using var saved = await Report(culture, "II.1-2", "langson.so-ldtbxh@0", "done", "Ghi chú riêng của đơn vị", "9/6/2023");
        Assert.Equal(HttpStatusCode.SeeOther, saved.StatusCode);
        using var justice = await fixture.App.SignIn("demo.sotuphap.langson");
        using var office = await fixture.App.SignIn("demo.thuongtruc.langson");

        Assert.DoesNotContain("Ghi chú riêng", (await justice.Page(Plan + "/nhiem-vu/II.1-2")).Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Ghi chú riêng", (await office.Page(Plan + "/nhiem-vu/II.1-2")).Body!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("sotuphap.langson", "II.1-1", "langson.cong-an-tinh@0")]
    [InlineData("sotuphap.langson", "II.2-1", "langson.so-tu-phap@0")]
    [InlineData("sotuphap.langson", "IX-1", "langson.so-tu-phap@0")]
    [InlineData("huyen.langson", "II.1-2", "langson.so-tu-phap@0")]
    [InlineData("sotuphap.tayninh", "II.1-1", "langson.so-tu-phap@0")]
    [InlineData("vks.langson", "II.2-1", "langson.cong-an-tinh@0")]
    public async Task Nobody_reports_for_a_body_that_is_not_theirs(string account, string duty, string body)
    {
        using var visitor = await fixture.App.SignIn("demo." + account);

        using var answer = await Report(visitor, duty, body, "done", "Thử", "1/6/2023");

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task A_form_that_cannot_be_taken_comes_back_with_what_was_typed()
    {
        using var visitor = await fixture.App.SignIn("demo.sotuphap.langson");

        using var answer = await Report(visitor, "II.1-2", "langson.so-tu-phap@0", "not-done", "", "16/6/2023");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        var page = new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync());
        Assert.Contains("Chưa ghi lý do", page.QuerySelector(".errors")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("16/6/2023", page.QuerySelector("input[name='ngay']")!.GetAttribute("value"));
        Assert.Equal("not-done", page.QuerySelector("select[name='muc'] option[selected]")!.GetAttribute("value"));
    }

    [Fact]
    public async Task A_share_that_changed_meanwhile_is_shown_and_nothing_is_lost()
    {
        using var visitor = await fixture.App.SignIn("demo.vks.langson");
        using var first = await Report(visitor, "II.2-1", "langson.vks-tinh@0", "in-progress", "Đã cử đầu mối", "1/6/2023", "k1");
        using var repeated = await Report(visitor, "II.2-1", "langson.vks-tinh@0", "in-progress", "Đã cử đầu mối", "1/6/2023", "k1");
        using var second = await Report(visitor, "II.2-1", "langson.vks-tinh@0", "done", "Đã phối hợp xong", "2/6/2023", "k2");

        Assert.Equal([HttpStatusCode.SeeOther, HttpStatusCode.SeeOther, HttpStatusCode.Conflict], [first.StatusCode, repeated.StatusCode, second.StatusCode]);
        var page = new HtmlParser().ParseDocument(await second.Content.ReadAsStringAsync());
        Assert.Contains("Đã ghi: Đang thực hiện, tính đến 01/6/2023", page.QuerySelector(".note[role=alert]")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Đã phối hợp xong", page.QuerySelector("textarea[name='noi-dung']")!.TextContent.Trim());
        Assert.Equal("langson.vks-tinh@1", page.QuerySelector("input[name='co-quan']")!.GetAttribute("value"));
    }

    [Fact]
    public async Task Evidence_is_kept_as_sent_and_opened_by_those_who_may_read_it()
    {
        using var visitor = await fixture.App.SignIn("demo.sotuphap.langson");
        byte[] file = [.. "%PDF-1.7 minh chứng giả định"u8];

        using var saved = await Upload(visitor, "II.1-2", "langson.so-tu-phap", "bao-cao.pdf", file);
        using var refused = await Upload(visitor, "II.1-2", "langson.so-tu-phap", "bao-cao.pdf", [.. "MZ"u8]);

        Assert.Equal([HttpStatusCode.SeeOther, HttpStatusCode.UnprocessableEntity], [saved.StatusCode, refused.StatusCode]);
        var link = (await visitor.Page(Plan + "/nhiem-vu/II.1-2")).QuerySelector("a[href*='minh-chung']")!.GetAttribute("href")!;
        using var opened = await visitor.Get(link);
        Assert.Equal(file, await opened.Content.ReadAsByteArrayAsync());
        Assert.Equal("attachment", opened.Content.Headers.ContentDisposition!.DispositionType);
        using var other = await fixture.App.SignIn("demo.soldtbxh.langson");
        using var hidden = await other.Get(link);
        using var absent = await other.Get(link + "0");
        Assert.Equal([HttpStatusCode.NotFound, HttpStatusCode.NotFound], [hidden.StatusCode, absent.StatusCode]);
    }

    [Fact]
    public async Task A_correction_stands_in_the_plan_and_in_its_history_with_its_reason()
    {
        using var visitor = await fixture.App.SignIn("demo.thuongtruc.langson");
        const string amend = Plan + "/nhiem-vu/II.2-2/dinh-chinh";
        var version = (await visitor.Page(amend)).QuerySelector("input[name='phien-ban']")!.GetAttribute("value")!;

        using var without = await visitor.Post(amend, amend, ("loi", "Lời đã sửa"), ("han", "31/8/2023"), ("ly-do", ""), ("phien-ban", version), ("khoa", "d1"));
        using var saved = await visitor.Post(amend, amend, ("loi", "Lời đã sửa"), ("han", "31/8/2023"), ("ly-do", "Đọc nhầm"), ("phien-ban", version), ("khoa", "d2"));
        using var stale = await visitor.Post(amend, amend, ("loi", "Lời khác"), ("han", ""), ("ly-do", "Sửa nữa"), ("phien-ban", version), ("khoa", "d3"));

        Assert.Equal(
            [HttpStatusCode.UnprocessableEntity, HttpStatusCode.SeeOther, HttpStatusCode.Conflict], [without.StatusCode, saved.StatusCode, stale.StatusCode]);
        Assert.Contains("Lời đã sửa", (await visitor.Page(Plan)).QuerySelector("#II\\.2-2")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Lý do: Đọc nhầm", (await visitor.Page(Plan + "/lich-su")).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_first_page_of_an_officer_is_their_work_and_of_a_court_what_is_asked()
    {
        using var officer = await fixture.App.SignIn("demo.thuongtruc.langson");
        using var first = await officer.Get("/");
        using var liaison = await fixture.App.SignIn("demo.vks.langson");

        Assert.Equal("/viec", first.Headers.Location!.ToString());
        var asked = await liaison.Page("/viec");
        Assert.Equal("Đề nghị gửi đến", asked.QuerySelector("h1")!.TextContent);
        Assert.DoesNotContain("uá hạn", asked.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Empty(asked.QuerySelectorAll(".late, .v-late"));
    }

    [Fact]
    public async Task A_note_of_full_length_with_line_breaks_is_taken_and_a_long_reason_is_not()
    {
        using var visitor = await fixture.App.SignIn("demo.sotuphap.langson");
        var note = new string('đ', 1500) + string.Concat(Enumerable.Repeat("\r\nx", 250));

        var seen = (await visitor.Page(Plan + "/nhiem-vu/II.1-2")).QuerySelector("[name='co-quan']")!.GetAttribute("value")!;
        using var saved = await Report(visitor, "II.1-2", seen, "in-progress", note, "1/6/2023");
        var retract = (await visitor.Page(Plan + "/nhiem-vu/II.1-2")).QuerySelector("form[action$='rut-lai'] [name='co-quan']")!.GetAttribute("value")!;
        using var refused = await visitor.Post("/tai-khoan", Plan + "/nhiem-vu/II.1-2/rut-lai", ("co-quan", retract), ("ly-do", new string('đ', 501)));

        Assert.Equal([HttpStatusCode.SeeOther, HttpStatusCode.UnprocessableEntity], [saved.StatusCode, refused.StatusCode]);
        Assert.Contains("dài quá 500 ký tự", await refused.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    private static Task<HttpResponseMessage> Report(Visitor visitor, string duty, string body, string progress, string note, string day, string? key = null) =>
        visitor.Post(
            "/tai-khoan", $"{Plan}/nhiem-vu/{duty}/ket-qua",
            ("co-quan", body), ("muc", progress), ("noi-dung", note), ("ngay", day), ("khoa", key ?? Guid.CreateVersion7().ToString("N")));

    private static async Task<HttpResponseMessage> Upload(Visitor visitor, string duty, string body, string name, byte[] file)
    {
        var page = await visitor.Page($"{Plan}/nhiem-vu/{duty}");
        var content = new ByteArrayContent(file);
        content.Headers.ContentType = new MediaTypeHeaderValue("application/octet-stream");
        using var form = new MultipartFormDataContent
        {
            { new StringContent(page.QuerySelector("input[name=bieu-mau]")!.GetAttribute("value")!), "bieu-mau" },
            { new StringContent(page.QuerySelector("[name='co-quan']")!.GetAttribute("value")!), "co-quan" },
            { new StringContent("in-progress"), "muc" },
            { new StringContent("Kèm minh chứng " + name), "noi-dung" },
            { new StringContent("1/6/2023"), "ngay" },
            { content, "minh-chung", name },
        };
        Assert.StartsWith(body + "@", page.QuerySelector("[name='co-quan']")!.GetAttribute("value"), StringComparison.Ordinal);
        using var request = new HttpRequestMessage(HttpMethod.Post, $"{Plan}/nhiem-vu/{duty}/ket-qua") { Content = form };
        return await visitor.Send(request);
    }
}
