using System.Net;
using System.Net.Http.Headers;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using HaiDang.Tests.Modules.Reading.Sources;
using HaiDang.Tests.Support;

namespace HaiDang.Tests.Modules.Planning.Contributing;

public sealed class ContributionPagesTests : IAsyncLifetime
{
    private const string Plan = PlanFixture.Plan;
    private const string Approvals = Plan + "/phe-duyet";
    private readonly PlanFixture fixture = new();

    public ValueTask InitializeAsync() => fixture.InitializeAsync();

    public ValueTask DisposeAsync() => fixture.DisposeAsync();

    [Fact]
    public async Task A_lead_sets_part_and_day_of_a_body_that_co_operates_and_the_page_says_who_set_it()
    {
        using var lead = await fixture.App.SignIn("demo.sotuphap.langson");
        const string part = Plan + "/nhiem-vu/II.1-1/phan-viec/langson.cong-an-tinh";
        var form = await lead.Page(part);

        using var without = await lead.Post(part, part, ("noi-dung", "Cung cấp số liệu"), ("han", "20/3/2023"), ("ly-do", ""), ("phien-ban", "0"), ("khoa", "a"));
        using var saved = await lead.Post(part, part, ("noi-dung", "Cung cấp số liệu"), ("han", "20/3/2023"), ("ly-do", "Để kịp quý I"), ("phien-ban", Version(form)), ("khoa", "b"));
        using var own = await lead.Get(Plan + "/nhiem-vu/II.1-1/phan-viec/langson.so-tu-phap");
        using var office = await fixture.App.SignIn("demo.thuongtruc.langson");

        Assert.Equal([HttpStatusCode.UnprocessableEntity, HttpStatusCode.SeeOther, HttpStatusCode.NotFound], [without.StatusCode, saved.StatusCode, own.StatusCode]);
        var row = Row(await office.Page(Plan + "/nhiem-vu/II.1-1"), "Công an tỉnh");
        Assert.Contains("Cung cấp số liệu", row, StringComparison.Ordinal);
        Assert.Contains("hạn 20/3/2023 do cơ quan chủ trì đặt", row, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_two_officers_at_once_the_second_sees_what_changed_and_loses_nothing()
    {
        using var one = await fixture.App.SignIn("demo.thuongtruc.langson");
        using var two = await fixture.App.SignIn("demo.138cp");
        const string part = Plan + "/nhiem-vu/II.1-1/phan-viec/langson.cong-an-tinh";

        using var first = await one.Post(part, part, ("noi-dung", "Lời thứ nhất"), ("han", ""), ("ly-do", ""), ("phien-ban", "0"), ("khoa", "a"));
        using var second = await two.Post(part, part, ("noi-dung", "Lời thứ hai"), ("han", "15/3/2023"), ("ly-do", "Gấp"), ("phien-ban", "0"), ("khoa", "b"));

        Assert.Equal([HttpStatusCode.SeeOther, HttpStatusCode.Conflict], [first.StatusCode, second.StatusCode]);
        var page = await Parsed(second);
        Assert.Contains("phần việc: Lời thứ nhất", page.QuerySelector(".note[role=alert]")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Lời thứ hai", page.QuerySelector("textarea[name='noi-dung']")!.TextContent.Trim());
        Assert.Equal("1", Version(page));
        using var again = await two.Post(part, part, ("noi-dung", "Lời thứ hai"), ("han", "15/3/2023"), ("ly-do", "Gấp"), ("phien-ban", "1"), ("khoa", "c"));
        Assert.Equal(HttpStatusCode.SeeOther, again.StatusCode);
    }

    [Fact]
    public async Task Several_results_are_approved_on_one_page_and_one_that_came_anew_is_shown_instead()
    {
        using var justice = await fixture.App.SignIn("demo.sotuphap.langson");
        using var labour = await fixture.App.SignIn("demo.soldtbxh.langson");
        using var office = await fixture.App.SignIn("demo.thuongtruc.langson");
        await Report(justice, "II.1-1", "langson.so-tu-phap@0", "done", "Lần một");
        await Report(labour, "II.1-2", "langson.so-ldtbxh@0", "done", "Đã xong");
        var values = (await office.Page(Approvals)).QuerySelectorAll("input[name='chon']").Select(box => ("chon", box.GetAttribute("value")!)).ToList();
        await Report(justice, "II.1-1", "langson.so-tu-phap@1", "done", "Lần hai");

        using var nothing = await office.Post(Approvals, Approvals, ("do", "approved"), ("khoa", "a"));
        using var some = await office.Post(Approvals, Approvals, [.. values, ("do", "approved"), ("khoa", "b")]);

        Assert.Equal([HttpStatusCode.UnprocessableEntity, HttpStatusCode.Conflict], [nothing.StatusCode, some.StatusCode]);
        var page = await Parsed(some);
        Assert.Contains("Đã phê duyệt hoặc ghi nhận 1 kết quả", page.QuerySelector(".note[role=status]")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("vừa thay đổi", page.QuerySelector(".errors")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Lần hai", page.QuerySelector("table")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("II.1-1~langson.so-tu-phap~2", page.QuerySelector("input[name='chon'][checked]")!.GetAttribute("value"));
    }

    [Fact]
    public async Task A_returned_result_is_the_bodys_again_with_what_is_missing()
    {
        using var justice = await fixture.App.SignIn("demo.sotuphap.langson");
        using var office = await fixture.App.SignIn("demo.thuongtruc.langson");
        await Report(justice, "II.1-2", "langson.so-tu-phap@0", "done", "Đã xong");

        using var empty = await office.Post(Approvals, Approvals, ("chon", "II.1-2~langson.so-tu-phap~1"), ("do", "returned"), ("bo-sung", " "), ("khoa", "a"));
        using var returned = await office.Post(
            Approvals, Approvals, ("chon", "II.1-2~langson.so-tu-phap~1"), ("do", "returned"), ("bo-sung", "Thiếu số liệu quý I"), ("ve", Plan + "/nhiem-vu/II.1-2"), ("khoa", "b"));

        Assert.Equal([HttpStatusCode.UnprocessableEntity, HttpStatusCode.SeeOther], [empty.StatusCode, returned.StatusCode]);
        Assert.Equal(Plan + "/nhiem-vu/II.1-2", returned.Headers.Location!.ToString());
        Assert.Contains("trả lại", (await justice.Page("/viec")).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        var digest = (await justice.Page("/nhac-viec")).QuerySelector("main")!.TextContent;
        Assert.Contains("Thiếu số liệu quý I", digest, StringComparison.Ordinal);
        using var other = await fixture.App.SignIn("demo.soldtbxh.langson");
        Assert.DoesNotContain("Thiếu số liệu", (await other.Page(Plan + "/nhiem-vu/II.1-2")).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_a_procuracy_answers_is_received_and_its_page_says_nothing_of_lateness()
    {
        using var liaison = await fixture.App.SignIn("demo.vks.langson");
        using var office = await fixture.App.SignIn("demo.thuongtruc.langson");
        await Report(liaison, "II.2-1", "langson.vks-tinh@0", "in-progress", "Đã cử đầu mối");

        using var returned = await office.Post(Approvals, Approvals, ("chon", "II.2-1~langson.vks-tinh~1"), ("do", "returned"), ("bo-sung", "Thiếu"), ("khoa", "a"));
        using var received = await office.Post(Approvals, Approvals, ("chon", "II.2-1~langson.vks-tinh~1"), ("do", "approved"), ("khoa", "b"));

        Assert.Equal([HttpStatusCode.UnprocessableEntity, HttpStatusCode.SeeOther], [returned.StatusCode, received.StatusCode]);
        Assert.Contains("đã nhận 15/6/2023", Row(await liaison.Page(Plan + "/nhiem-vu/II.2-1"), "VKSND tỉnh"), StringComparison.Ordinal);
        Assert.DoesNotContain("uá hạn", (await liaison.Page("/nhac-viec")).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_entry_on_behalf_needs_its_letter_and_paper_and_the_body_says_its_word()
    {
        using var office = await fixture.App.SignIn("demo.thuongtruc.langson");
        using var labour = await fixture.App.SignIn("demo.soldtbxh.langson");
        const string duty = Plan + "/nhiem-vu/II.1-2";

        using var bare = await Enter("", "a");
        using var entered = await Enter("Văn thư, cặp 3", "b");

        Assert.Equal([HttpStatusCode.UnprocessableEntity, HttpStatusCode.SeeOther], [bare.StatusCode, entered.StatusCode]);
        Assert.NotNull((await Parsed(bare)).QuerySelector("#noi-luu[aria-invalid]"));
        var page = await labour.Page(duty);
        Assert.Contains("nhập thay", Row(page, "Lao động"), StringComparison.Ordinal);
        Assert.Contains("cơ quan chưa xác nhận", Row(page, "Lao động"), StringComparison.Ordinal);
        var named = page.QuerySelector("form[action$='xac-nhan'] [name='co-quan']")!.GetAttribute("value")!;
        using var stranger = await office.Post(duty, duty + "/xac-nhan", ("co-quan", named), ("do", "confirm"));
        using var unsaid = await labour.Post(duty, duty + "/xac-nhan", ("co-quan", named), ("do", "dispute"), ("ly-do", ""));
        using var denied = await labour.Post(duty, duty + "/xac-nhan", ("co-quan", named), ("do", "dispute"), ("ly-do", "Chưa tổ chức"));
        Assert.Equal(
            [HttpStatusCode.NotFound, HttpStatusCode.UnprocessableEntity, HttpStatusCode.SeeOther], [stranger.StatusCode, unsaid.StatusCode, denied.StatusCode]);
        Assert.Contains("Cơ quan không xác nhận: Chưa tổ chức", Row(await office.Page(duty), "Lao động"), StringComparison.Ordinal);

        Task<HttpResponseMessage> Enter(string paper, string key) => office.Post(
            duty, duty + "/ket-qua", ("co-quan", "langson.so-ldtbxh@0"), ("muc", "done"), ("noi-dung", "Theo công văn"), ("ngay", "1/6/2023"),
            ("so-cong-van", "12/SLĐ"), ("ngay-cong-van", "2/6/2023"), ("noi-luu", paper), ("khoa", key));
    }

    [Fact]
    public async Task A_file_with_a_secrecy_stamp_is_refused_nothing_is_kept_and_a_stub_is_offered()
    {
        using var justice = await fixture.App.SignIn("demo.sotuphap.langson");
        var secret = DocxMaker.File(DocxMaker.P("SỞ TƯ PHÁP") + DocxMaker.P("TỐI MẬT") + DocxMaker.P("Báo cáo"));
        const string duty = Plan + "/nhiem-vu/II.1-2";

        using var refused = await Upload(justice, duty, secret);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        var page = await Parsed(refused);
        Assert.Contains("có dấu mật", page.QuerySelector(".errors")!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector("details[open] input[name='so-van-ban-mat']"));
        Assert.Empty((await justice.Page(duty)).QuerySelectorAll("a[href*='minh-chung']"));
        using var stub = await justice.Post(
            duty, duty + "/ket-qua", ("co-quan", "langson.so-tu-phap@0"), ("muc", "done"), ("noi-dung", "Có văn bản kèm theo"), ("ngay", "1/6/2023"),
            ("so-van-ban-mat", "15/BC"), ("noi-giu", "Văn thư Sở"), ("so-lieu", "1.250"), ("don-vi-tinh", "lượt"), ("noi-dung-so", "người dự tuyên truyền"), ("khoa", "a"));
        Assert.Equal(HttpStatusCode.SeeOther, stub.StatusCode);
        var history = (await justice.Page(duty)).QuerySelector("#lich-su")!.TextContent;
        Assert.Contains("người dự tuyên truyền: 1.250 lượt", history, StringComparison.Ordinal);
        Assert.Contains("15/BC", history, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_whole_state_holds_every_bodys_words_and_names_those_who_are_silent()
    {
        using var justice = await fixture.App.SignIn("demo.sotuphap.langson");
        using var head = await fixture.App.SignIn("demo.truongban.langson");
        await Report(justice, "II.1-1", "langson.so-tu-phap@0", "done", "Đã ban hành văn bản");

        var page = (await head.Page(Plan + "/tong-hop")).QuerySelector("main")!.TextContent;

        Assert.Contains("Đã ban hành văn bản", page, StringComparison.Ordinal);
        Assert.Contains("chờ duyệt", page, StringComparison.Ordinal);
        Assert.Contains("Chưa trả lời (1): Công an tỉnh", page, StringComparison.Ordinal);
        Assert.Contains("Kế hoạch không ghi cơ quan nào", page, StringComparison.Ordinal);
        using var hidden = await justice.Get(Plan + "/tong-hop");
        Assert.Equal(HttpStatusCode.Forbidden, hidden.StatusCode);
    }

    private static string Version(IHtmlDocument page) => page.QuerySelector("input[name='phien-ban']")!.GetAttribute("value")!;

    private static string Row(IHtmlDocument page, string body) =>
        page.QuerySelectorAll("tbody tr").Single(row => row.QuerySelector("th")!.TextContent.Contains(body, StringComparison.Ordinal)).TextContent;

    private static async Task<IHtmlDocument> Parsed(HttpResponseMessage answer) => new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync());

    private static async Task Report(Visitor visitor, string duty, string body, string progress, string note)
    {
        using var answer = await visitor.Post(
            "/tai-khoan", $"{Plan}/nhiem-vu/{duty}/ket-qua",
            ("co-quan", body), ("muc", progress), ("noi-dung", note), ("ngay", "10/6/2023"), ("khoa", Guid.CreateVersion7().ToString("N")));
        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
    }

    private static async Task<HttpResponseMessage> Upload(Visitor visitor, string duty, byte[] file)
    {
        var page = await visitor.Page(duty);
        var content = new ByteArrayContent(file);
        content.Headers.ContentType = new MediaTypeHeaderValue("application/octet-stream");
        using var form = new MultipartFormDataContent
        {
            { new StringContent(page.QuerySelector("input[name=bieu-mau]")!.GetAttribute("value")!), "bieu-mau" },
            { new StringContent("langson.so-tu-phap@0"), "co-quan" },
            { new StringContent("done"), "muc" },
            { new StringContent("Kèm báo cáo"), "noi-dung" },
            { new StringContent("1/6/2023"), "ngay" },
            { content, "minh-chung", "bao-cao.docx" },
        };
        using var request = new HttpRequestMessage(HttpMethod.Post, duty + "/ket-qua") { Content = form };
        return await visitor.Send(request);
    }
}
