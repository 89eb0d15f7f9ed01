using System.Net;
using AngleSharp.Html.Dom;
using HaiDang.Kernel.Access;
using HaiDang.Kernel.Events;
using HaiDang.Kernel.Organisations;
using HaiDang.Modules.Planning;
using HaiDang.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace HaiDang.Tests.Modules.Planning.Chain;

/// <summary>The whole application with an invented plan of Lạng Sơn for 2022 that asks departments and districts for plans of their own.</summary>
public sealed class ChainFixture : IAsyncLifetime
{
    internal const string Plan = "/langson/2022/ke-hoach";

    internal RunningApp App { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        App = await RunningApp.Start();
        var lead = AnyPlan.Lead(new OrganisationId("langson.so-tu-phap"), "Sở Tư pháp");
        var all = AnyPlan.Lead(new OrganisationId("langson.so-ban-nganh"), "Các sở, ban, ngành tỉnh");
        var plan = AnyPlan.Adopted(
        [
            AnyPlan.Duty("II.1-1", new DateOnly(2022, 3, 31), null, lead), AnyPlan.Duty("II.1-2", null, null, all), AnyPlan.Duty("III.1-1", null, null, all) with { Kind = "lower_plan" },
        ]) with { Body = new OrganisationId("langson.bcd-138"), Year = 2022, OccurredOn = new DateOnly(2022, 2, 6) };
        var outcome = await AdoptPlan.Handle(new AdoptPlan(plan), new LedgerId("langson"), Reader.System, App.Services.GetRequiredService<EventLog>(), null, CancellationToken.None);
        Assert.IsType<Outcome.Done>(outcome);
    }

    public ValueTask DisposeAsync() => App.DisposeAsync();
}

public sealed class ChainPagesTests(ChainFixture fixture) : IClassFixture<ChainFixture>
{
    private const string Plan = ChainFixture.Plan;

    [Fact]
    public async Task A_department_makes_its_plan_from_the_provinces_sends_it_and_the_office_receives_it()
    {
        using var officer = await fixture.App.SignIn("demo.sotuphap.langson");
        using var begun = await officer.Post(Plan + "/soan", Plan + "/soan/bat-dau", ("co-quan", "langson.so-tu-phap"), ("muc-dich", "cap-duoi"));
        Assert.Equal(HttpStatusCode.SeeOther, begun.StatusCode);
        var address = begun.Headers.Location!.ToString();
        var page = await officer.Page(address);
        Assert.Equal(["II.1-1", "II.1-2"], page.QuerySelectorAll("input[name^='chon-'][checked]").Select(box => Code(page, box.Id!)).Where(code => code.StartsWith("II", StringComparison.Ordinal)));

        using var saved = await officer.Post(address, address, [.. Fields(page), ("viec", "luu"), ("so", "9"), ("ky-hieu", "KH-STP")]);
        using var stale = await officer.Post(address, address, [.. Fields(page), ("viec", "luu"), ("so", "10")]);
        Assert.Equal([HttpStatusCode.SeeOther, HttpStatusCode.Conflict], [saved.StatusCode, stale.StatusCode]);
        using var adopted = await officer.Post(address, address, [.. Fields(await officer.Page(address)), ("viec", "thong-qua")]);
        Assert.Equal("/langson/2022/co-quan/langson.so-tu-phap/ke-hoach", adopted.Headers.Location!.ToString());

        using var sent = await officer.Post(Plan + "/cap-duoi", Plan + "/cap-duoi/gui", ("co-quan", "langson.so-tu-phap"), ("ngay", "1/3/2022"));
        Assert.Equal(HttpStatusCode.SeeOther, sent.StatusCode);
        using var office = await fixture.App.SignIn("demo.thuongtruc.langson");
        using var received = await office.Post(Plan + "/cap-duoi", Plan + "/cap-duoi/nhan", ("co-quan", "langson.so-tu-phap"), ("ngay", "2/3/2022"));
        Assert.Equal(HttpStatusCode.SeeOther, received.StatusCode);
        var rows = (await office.Page(Plan + "/cap-duoi")).QuerySelectorAll("tbody tr");
        Assert.Contains("Đã nhận", rows.Single(row => row.QuerySelector("th")!.TextContent.StartsWith("Sở Tư pháp", StringComparison.Ordinal)).TextContent, StringComparison.Ordinal);
        Assert.Contains("Sở Tư pháp", (await office.Page(Plan + "/muc/II.1-1")).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("II.1-1", (await office.Page(Plan + "/bo-ngo")).QuerySelector("#chua-cu-the")?.TextContent ?? "", StringComparison.Ordinal);
        Assert.Contains("/muc/II.1-1", (await office.Page("/langson/2022/co-quan/langson.so-tu-phap/ke-hoach/muc/II.1-1")).QuerySelector("[aria-labelledby=h-tren] a[href*='/muc/']")!.GetAttribute("href"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_officer_makes_no_plan_for_a_body_out_of_reach_and_a_body_not_yet_or_no_longer_there_is_refused_with_its_heirs()
    {
        using var officer = await fixture.App.SignIn("demo.sotuphap.langson");
        using var other = await officer.Post(Plan + "/soan", Plan + "/soan/bat-dau", ("co-quan", "langson.so-y-te"), ("muc-dich", "cap-duoi"));
        using var office = await fixture.App.SignIn("demo.thuongtruc.langson");
        using var without = await office.Post(Plan + "/soan", Plan + "/soan/bat-dau", ("co-quan", "langson.so-tu-phap"));
        var gone = OrganisationMap.Of("langson").All.First(body => body.Id.Value.StartsWith("langson.", StringComparison.Ordinal) && body.From > new DateOnly(2023, 1, 1) && !body.IsCollective);
        using var late = await office.Post(Plan + "/soan", Plan + "/soan/bat-dau", ("co-quan", gone.Id.Value), ("muc-dich", "cap-duoi"));

        Assert.Equal([HttpStatusCode.NotFound, HttpStatusCode.UnprocessableEntity, HttpStatusCode.UnprocessableEntity], [other.StatusCode, without.StatusCode, late.StatusCode]);
        Assert.Contains("không còn trong năm đó", await late.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_cited_document_is_registered_tied_and_a_circle_is_refused_by_name()
    {
        using var office = await fixture.App.SignIn("demo.thuongtruc.langson");
        var form = await office.Page(Plan + "/chuoi/van-ban?so=" + Uri.EscapeDataString("07/KH-BCĐ"));
        Assert.Equal("07/KH-BCĐ", form.QuerySelector("#so")!.GetAttribute("value"));

        using var wrong = await office.Post(Plan + "/chuoi/van-ban", Plan + "/chuoi/van-ban", ("loai", "superior-plan"), ("ngay", "hôm qua"), ("ban-hanh", "A"), ("ten", "B"), ("lien-ket", "implements"));
        using var saved = await office.Post(
            Plan + "/chuoi/van-ban", Plan + "/chuoi/van-ban", ("loai", "superior-plan"), ("so", "07/KH-BCĐ"), ("ngay", "1/2023"), ("ban-hanh", "Ban Chỉ đạo 138/CP"), ("ten", "Kế hoạch cấp trên"), ("lien-ket", "implements"));
        using var twice = await office.Post(
            Plan + "/chuoi/van-ban", Plan + "/chuoi/van-ban", ("loai", "superior-plan"), ("so", "07/KH-BCD"), ("ngay", "1/2023"), ("ban-hanh", "Ban Chỉ đạo 138/CP"), ("ten", "Kế hoạch cấp trên"), ("lien-ket", "implements"));
        Assert.Equal([HttpStatusCode.UnprocessableEntity, HttpStatusCode.SeeOther, HttpStatusCode.UnprocessableEntity], [wrong.StatusCode, saved.StatusCode, twice.StatusCode]);

        var chain = await office.Page(Plan + "/chuoi");
        Assert.Contains("07/KH-BCĐ: Kế hoạch cấp trên", chain.QuerySelector("[aria-labelledby=h-tren]")!.TextContent, StringComparison.Ordinal);
        Assert.Null(chain.QuerySelector("#h-dan"));
        using var circle = await office.Post(Plan + "/chuoi", Plan + "/chuoi/gan", ("tren", "plan/langson.bcd-138.2022"), ("lien-ket", "continues"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, circle.StatusCode);
        Assert.Contains("Chuỗi sẽ khép vòng", await circle.Content.ReadAsStringAsync(), StringComparison.Ordinal);

        var document = chain.QuerySelector("a[href*='/chuoi/van-ban/']")!.GetAttribute("href")!;
        using var tied = await office.Post(Plan + "/muc/II.1-2", Plan + "/muc/II.1-2/gan", ("tren", "document/" + document[(document.LastIndexOf('/') + 1)..]));
        Assert.Equal(HttpStatusCode.SeeOther, tied.StatusCode);
        Assert.NotNull((await office.Page(document)).QuerySelector("#II\\.1-2"));
    }

    [Fact]
    public async Task A_recipient_acknowledges_and_targets_get_baselines_figures_and_a_basis()
    {
        using var office = await fixture.App.SignIn("demo.thuongtruc.langson");
        using var noted = await office.Post(Plan + "/noi-nhan", Plan + "/noi-nhan/ghi", ("noi-nhan", "Lưu: VT"), ("ngay", "1/3/2022"), ("so-cong-van", "số 5"));
        using var stranger = await office.Post(Plan + "/noi-nhan", Plan + "/noi-nhan/ghi", ("noi-nhan", "Không có"), ("ngay", "1/3/2022"));
        using var figure = await office.Post(Plan + "/muc-tieu/I.2-1", Plan + "/muc-tieu/I.2-1/ghi", ("loai", "so"), ("gia-tri", "92,5"), ("ngay", "1/6/2022"), ("nguon", "Báo cáo giả định"));
        using var nonsense = await office.Post(Plan + "/muc-tieu/I.2-1", Plan + "/muc-tieu/I.2-1/ghi", ("loai", "so"), ("gia-tri", "nhiều"), ("ngay", "1/6/2022"), ("nguon", "Báo cáo giả định"));
        using var basis = await office.Post(Plan + "/muc-tieu/II.1-1", Plan + "/muc-tieu/II.1-1/ghi", ("loai", "can-cu"), ("nguon", "Bộ luật giả định"), ("ngay", "1/1/2018"));

        Assert.Equal(
            [HttpStatusCode.SeeOther, HttpStatusCode.UnprocessableEntity, HttpStatusCode.SeeOther, HttpStatusCode.UnprocessableEntity, HttpStatusCode.SeeOther],
            [noted.StatusCode, stranger.StatusCode, figure.StatusCode, nonsense.StatusCode, basis.StatusCode]);
        Assert.Contains("01/3/2022", (await office.Page(Plan + "/noi-nhan")).QuerySelector("tbody")!.TextContent, StringComparison.Ordinal);
        var row = (await office.Page(Plan + "/chi-tieu")).QuerySelector("#I\\.2-1")!.TextContent;
        Assert.Contains("92,5%", row, StringComparison.Ordinal);
        Assert.Contains("số nhập tay", row, StringComparison.Ordinal);
        Assert.Contains("chưa ghi cơ quan chủ trì", row, StringComparison.Ordinal);
        Assert.Contains("có hiệu lực từ 01/1/2018", (await office.Page(Plan + "/muc-tieu/II.1-1")).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Next_years_plan_is_begun_from_this_years_and_a_withdrawn_one_is_marked_on_all_its_pages()
    {
        using var office = await fixture.App.SignIn("demo.thuongtruc.tayninh");
        await PlanFixture.Adopt(fixture.App, "tayninh", 2018);
        const string Old = "/tayninh/2018/ke-hoach";
        using var begun = await office.Post(Old + "/soan", Old + "/soan/bat-dau", ("co-quan", "tayninh.bcd-138"), ("muc-dich", "nam-sau"));
        var page = await office.Page(begun.Headers.Location!.ToString());
        Assert.Contains("Chuyển tiếp: năm 2018 chưa xong", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Năm trước hạn 31/3/2018", page.Body.TextContent, StringComparison.Ordinal);

        using var without = await office.Post(Old + "/thu-hoi", Old + "/thu-hoi", ("ngay", "1/10/2019"), ("ly-do", ""));
        using var withdrawn = await office.Post(Old + "/thu-hoi", Old + "/thu-hoi", ("ngay", "1/10/2019"), ("ly-do", "Thay bằng kế hoạch khác"));
        Assert.Equal((HttpStatusCode.UnprocessableEntity, "/tayninh/2018/co-quan/tayninh.bcd-138~1/ke-hoach"), (without.StatusCode, withdrawn.Headers.Location!.ToString()));
        foreach (var part in (string[])["", "/lich-su", "/chuoi", "/chi-tieu", "/nhiem-vu/II.1-1", "/co-quan"])
        {
            Assert.Contains("Kế hoạch đã thu hồi từ 01/10/2019", (await office.Page(withdrawn.Headers.Location + part)).QuerySelector("[role=note]")!.TextContent, StringComparison.Ordinal);
        }

        Assert.Null((await office.Page(withdrawn.Headers.Location + "/nhiem-vu/II.1-1")).QuerySelector("form[action$='ket-qua']"));
    }

    [Theory]
    [InlineData("/chuoi")]
    [InlineData("/chuoi/van-ban")]
    [InlineData("/muc/II.1-1")]
    [InlineData("/cap-duoi")]
    [InlineData("/bo-ngo")]
    [InlineData("/noi-nhan")]
    [InlineData("/thu-hoi")]
    [InlineData("/soan")]
    [InlineData("/chi-tieu")]
    [InlineData("/muc-tieu/I.2-1")]
    [InlineData("/muc-tieu/II.1-1")]
    public async Task Every_page_is_whole_in_both_languages(string part)
    {
        using var office = await fixture.App.SignIn("demo.thuongtruc.langson");
        foreach (var language in (string[])["vi", "en"])
        {
            using var chosen = await office.Get("/ngon-ngu/" + language);
            var page = await office.Page(Plan + part);

            Assert.Single(page.QuerySelectorAll("h1"));
            Assert.Equal(language, page.DocumentElement.GetAttribute("lang"));
            Assert.Empty(page.QuerySelectorAll("[style], style, script:not([src])"));
            Assert.Empty(page.QuerySelectorAll("[id]").GroupBy(element => element.Id).Where(same => same.Count() > 1).Select(same => same.Key));
            Assert.All(
                page.QuerySelectorAll("main input:not([type=hidden]), main select, main textarea"),
                field => Assert.True(field.HasAttribute("aria-label") || page.QuerySelector($"label[for='{field.Id}']") is not null, field.OuterHtml));
        }
    }

    private static string Code(IHtmlDocument page, string box) => page.QuerySelector($"label[for='{box}'] .src")!.TextContent;

    // What a browser would send of the sketch's form as it stands.
    private static IEnumerable<(string Name, string Value)> Fields(IHtmlDocument page)
    {
        foreach (var field in page.QuerySelectorAll("main form input[name]:not([name=bieu-mau]), main form textarea[name]"))
        {
            if (field is IHtmlInputElement { Type: "checkbox", IsChecked: false } || field.Id is "so" or "ky-hieu") continue;
            yield return (field.GetAttribute("name")!, field is IHtmlTextAreaElement area ? area.Value : field.GetAttribute("value") ?? "");
        }
    }
}
