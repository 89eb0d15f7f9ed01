using System.Net;
using AngleSharp.Html.Dom;
using HaiDang.Kernel.Access;
using HaiDang.Kernel.Calendar;
using HaiDang.Kernel.Events;
using HaiDang.Kernel.Organisations;
using HaiDang.Modules.Planning;
using HaiDang.Tests.Modules.Planning;
using HaiDang.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace HaiDang.Tests.Modules.Indicators.Boards;

/// <summary>An office with an invented plan whose targets have figures: 9 of 10 cases solved, 10 of 10 tip-offs classified, typed as history with a source.</summary>
public sealed class BoardsFixture : IAsyncLifetime
{
    internal const string Year = "tu=2022-11-16&den=2023-11-15";

    internal RunningApp App { get; private set; } = null!;

    internal Visitor Office { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        App = await RunningApp.Start();
        var adopted = AnyPlan.Adopted(
            targets:
            [
                AnyPlan.Target("I.2-1", "=", 100) with { Text = "Bảo đảm 100% tố giác giả định được tiếp nhận" }, AnyPlan.Target("I.2-2", ">", 90) with { Text = "Khám phá giả định trên 90% án khởi tố" },
                AnyPlan.Target("I.2-3", ">=", 95) with { Text = "Việc giả định không sổ nào đếm" },
            ],
            duties: [AnyPlan.Duty("II.1-1", null, null, AnyPlan.Lead(new OrganisationId("langson.so-tu-phap"), "Sở Tư pháp"))]) with
        {
            Body = new OrganisationId("langson.bcd-138"),
            Header = AnyPlan.Header with { Date = PartialDate.Of(new DateOnly(2023, 2, 6)) },
        };
        await AdoptPlan.Handle(new AdoptPlan(adopted), new LedgerId("langson"), Reader.System, App.Services.GetRequiredService<EventLog>(), null, CancellationToken.None);
        Office = await App.SignIn("demo.thuongtruc.langson");
        foreach (var (measure, number, dimensions) in new[] { ("case.opened", "10", ""), ("case.solved", "9", ""), ("tip.received", "10", "kind=crime-report"), ("tip.classified", "10", "kind=crime-report") })
        {
            using var answer = await History(measure, number, dimensions);
            Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        }
    }

    public async ValueTask DisposeAsync()
    {
        Office.Dispose();
        await App.DisposeAsync();
    }

    internal Task<HttpResponseMessage> History(string measure, string number, string dimensions, string source = "Báo cáo giả định quý I") => Office.Post(
        "/langson/so-lieu/nhap", "/langson/so-lieu/nhap/lich-su", ("loai", "lich-su"), ("ls-so-lieu", measure), ("ls-co-quan", "langson.cong-an-tinh"), ("ls-tu", "1/1/2023"), ("ls-den", "31/3/2023"),
        ("ls-so", number), ("ls-phan-to", dimensions), ("ls-nguon", source));
}

/// <summary>The boards over HTTP.</summary>
public sealed class BoardPagesTests(BoardsFixture fixture) : IClassFixture<BoardsFixture>
{
    [Fact]
    public async Task A_target_is_bound_to_what_registers_count_and_judged_as_it_is_printed()
    {
        var rows = (await fixture.Office.Page("/langson/2023/ke-hoach/chi-tieu")).QuerySelectorAll("tbody tr[id]").ToDictionary(row => row.Id!, row => row.TextContent, StringComparer.Ordinal);
        Assert.Contains("100,0% (10/10)", rows["I.2-1"].Replace("\n", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains("90,0%", rows["I.2-2"], StringComparison.Ordinal);
        Assert.Contains("đúng 90% là chưa đạt", rows["I.2-2"], StringComparison.Ordinal);
        Assert.Contains("chưa đạt", rows["I.2-2"], StringComparison.Ordinal);
        Assert.Contains("Dự báo đơn giản", rows["I.2-2"], StringComparison.Ordinal);
        Assert.Contains("khó đạt", rows["I.2-2"], StringComparison.Ordinal);
        Assert.Contains("Chưa gắn chỉ số tự tính", rows["I.2-3"], StringComparison.Ordinal);
        Assert.NotNull((await fixture.Office.Page("/langson/2023/ke-hoach/chi-tieu")).QuerySelector("#I\\.2-2 a.fig[href^='/langson/so-lieu/LS-T3?']"));
    }

    [Fact]
    public async Task Whoever_sees_only_their_own_bodies_gets_no_verdict()
    {
        using var officer = await fixture.App.SignIn("demo.sotuphap.langson");
        var row = (await officer.Page("/langson/2023/ke-hoach/chi-tieu")).QuerySelector("#I\\.2-2")!.TextContent;
        Assert.Contains("chỉ tính các cơ quan trong phạm vi", row, StringComparison.Ordinal);
        Assert.DoesNotContain("90,0%", row, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_first_page_has_targets_duties_reports_and_clocks_and_a_year_without_a_plan_says_so()
    {
        var page = await fixture.Office.Page("/langson/so-lieu/tong-quan");
        Assert.Equal(3, page.QuerySelectorAll(".target").Length);
        Assert.Equal(["ct", "nv", "bc", "th"], page.QuerySelectorAll("section[aria-labelledby]").Select(section => section.GetAttribute("aria-labelledby")));
        Assert.NotNull(page.QuerySelector("section[aria-labelledby=nv] svg"));
        Assert.Contains("Chưa có kế hoạch năm 2031", (await fixture.Office.Page("/langson/so-lieu/tong-quan?nam=2031")).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_quick_answer_has_the_live_figure_who_reported_and_the_signed_one_beside_it()
    {
        var without = Text(await fixture.Office.Page($"/langson/so-lieu/nhanh?chi-so=D-2&{BoardsFixture.Year}"));
        Assert.Contains("10 chưa chốt, tính đến", without, StringComparison.Ordinal);
        Assert.Contains("0/1 đơn vị đã báo cáo", without, StringComparison.Ordinal);
        Assert.Contains("Đơn vị chưa báo cáo không được coi là bằng 0", without, StringComparison.Ordinal);

        using var signed = await fixture.Office.Post(
            "/langson/so-lieu/nhap", "/langson/so-lieu/nhap/lich-su", ("loai", "da-ky"), ("dk-chi-tieu", "D-4"), ("dk-tu", "16/11/2022"), ("dk-den", "15/6/2023"), ("dk-so", "7"), ("dk-ngay", "15/6/2023"), ("dk-nguon", "Báo cáo giả định số 5"));
        Assert.Equal(HttpStatusCode.SeeOther, signed.StatusCode);
        var page = Text(await fixture.Office.Page("/langson/so-lieu/nhanh?chi-so=D-4&tu=2022-11-16&den=2023-06-15"));
        Assert.Contains("Báo cáo giả định số 5", page, StringComparison.Ordinal);
        Assert.Contains("7 +2", page, StringComparison.Ordinal);
        Assert.Contains("Vì sao khác với số biết đến ngày 15/6/2023", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Both_maps_name_the_islands_and_leave_empty_what_nobody_keeps()
    {
        foreach (var (map, number) in new[] { ("63", 63), ("34", 34) })
        {
            var page = await fixture.Office.Page($"/langson/so-lieu/ban-do?chi-so=D-2&tinh-thanh={map}&{BoardsFixture.Year}");
            Assert.Contains("QĐ. Hoàng Sa (Đà Nẵng)", Text(page), StringComparison.Ordinal);
            Assert.Contains("QĐ. Trường Sa (Khánh Hòa)", Text(page), StringComparison.Ordinal);
            Assert.Equal(map == "63", page.Body!.InnerHtml.Contains("Xã Mẫu Sơn, huyện Lộc Bình", StringComparison.Ordinal));
            Assert.Contains($"{number - 1} tỉnh, thành phố không có sổ", Text(page), StringComparison.Ordinal);
            Assert.Equal("10", page.QuerySelector(".split .tbl td.num")!.TextContent.Trim());
        }
    }

    [Fact]
    public async Task A_window_that_an_office_has_not_come_to_is_empty_on_the_map()
    {
        using var nation = await fixture.App.SignIn("demo.138cp");
        var page = await nation.Page($"/langson/so-lieu/ban-do?chi-so=D-2&tinh-thanh=63&{BoardsFixture.Year}");
        Assert.Contains("62 tỉnh, thành phố không có sổ", Text(page), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_merged_is_shown_as_it_was_and_by_todays_map_and_what_is_missing_is_named()
    {
        using var office = await fixture.App.SignIn("demo.thuongtruc.tayninh");
        var page = await office.Page("/tayninh/so-lieu/D-2/bo-may");
        Assert.Contains("còn thiếu phần của Tỉnh Long An", Text(page), StringComparison.Ordinal);
        Assert.Equal(8, page.QuerySelectorAll("section[aria-labelledby=chuoi] tbody tr").Length);
        var here = Text(await fixture.Office.Page($"/langson/so-lieu/D-2/bo-may?{BoardsFixture.Year}"));
        Assert.Contains("Công an tỉnh Lạng Sơn", here, StringComparison.Ordinal);
        Assert.DoesNotContain("còn thiếu phần", here, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_base_year_taken_from_a_paper_lets_a_rise_be_judged()
    {
        using var office = await fixture.App.SignIn("demo.thuongtruc.tayninh");
        const string Figure = "/tayninh/so-lieu/TN-T3.2?tu=2018-11-16&den=2019-11-15";
        Assert.Contains("Chưa đánh giá được", Text(await office.Page(Figure)), StringComparison.Ordinal);
        foreach (var (measure, year, number) in new[] { ("case.opened", 2018, "5"), ("incident.detected", 2018, "10"), ("case.opened", 2019, "6"), ("incident.detected", 2019, "10") })
        {
            using var answer = await office.Post(
                "/tayninh/so-lieu/nhap", "/tayninh/so-lieu/nhap/lich-su", ("loai", "lich-su"), ("ls-so-lieu", measure), ("ls-co-quan", "tayninh.cong-an-tinh"), ("ls-tu", $"1/1/{year}"), ("ls-den", $"30/6/{year}"),
                ("ls-so", number), ("ls-phan-to", ""), ("ls-nguon", $"Báo cáo giả định năm {year}"));
            Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        }

        var page = Text(await office.Page(Figure));
        Assert.Contains("10,0 · Đạt", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_figure_known_on_an_earlier_day_says_why_it_differs_now()
    {
        var page = await fixture.Office.Page($"/langson/so-lieu/D-2?{BoardsFixture.Year}&biet-den=2023-05-20");
        Assert.Contains("+10", page.QuerySelector("section[aria-labelledby=khac] tbody")!.TextContent, StringComparison.Ordinal);
        var opened = await fixture.Office.Page($"/langson/so-lieu/D-2?{BoardsFixture.Year}&phan=0");
        Assert.Contains("số lịch sử nhập có nguồn: có", opened.QuerySelector("section[aria-labelledby=muc]")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_office_draws_its_communes_by_its_own_file_and_takes_it_back()
    {
        const string Page = "/langson/so-lieu/ban-do/ranh-gioi";
        using var wrong = await Bring("không phải JSON"u8.ToArray());
        Assert.Equal(HttpStatusCode.UnprocessableEntity, wrong.StatusCode);
        Assert.Contains("Tệp không phải JSON: sai từ dòng 1", await wrong.Content.ReadAsStringAsync(), StringComparison.Ordinal);

        using var brought = await Bring(BoundaryFileTests.File(BoundaryFileTests.Square(106.5, "\"ten\": \"Xã Mẫu Sơn, huyện Lộc Bình\""), BoundaryFileTests.Square(106.7, "\"ma\": \"06001\"")));
        Assert.Equal(HttpStatusCode.SeeOther, brought.StatusCode);
        var state = Text(await fixture.Office.Page(Page));
        Assert.Contains("ranh-gioi.geojson: vẽ 1 xã", state, StringComparison.Ordinal);
        Assert.Contains("Không phải xã của tỉnh, không được vẽ (1)", state, StringComparison.Ordinal);
        var map = await fixture.Office.Page($"/langson/so-lieu/ban-do?chi-so=D-2&tinh-thanh=63&{BoardsFixture.Year}");
        Assert.Single(map.QuerySelectorAll("section[aria-labelledby=xa] figure path"));
        Assert.Empty((await fixture.Office.Page($"/langson/so-lieu/ban-do?chi-so=D-2&tinh-thanh=34&{BoardsFixture.Year}")).QuerySelectorAll("section[aria-labelledby=xa] figure"));

        using var dropped = await fixture.Office.Post(Page, Page + "/bo", ("ban-do", "63"));
        Assert.Equal(HttpStatusCode.SeeOther, dropped.StatusCode);
        Assert.Empty((await fixture.Office.Page($"/langson/so-lieu/ban-do?chi-so=D-2&tinh-thanh=63&{BoardsFixture.Year}")).QuerySelectorAll("section[aria-labelledby=xa] figure"));

        async Task<HttpResponseMessage> Bring(byte[] file)
        {
            var proof = (await fixture.Office.Page(Page)).QuerySelector("input[name=bieu-mau]")!.GetAttribute("value")!;
            using var content = new MultipartFormDataContent { { new StringContent(proof), "bieu-mau" }, { new StringContent("63"), "ban-do" }, { new ByteArrayContent(file), "tep", "ranh-gioi.geojson" } };
            using var request = new HttpRequestMessage(HttpMethod.Post, Page) { Content = content };
            return await fixture.Office.Send(request);
        }
    }

    [Fact]
    public async Task What_is_seen_comes_as_a_file()
    {
        using var csv = await fixture.Office.Get($"/langson/so-lieu/D-2?{BoardsFixture.Year}&dang=csv");
        Assert.Contains("16/11/2022–15/11/2023,10,,", await csv.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        foreach (var board in new[] { "nhanh", "ban-do" })
        {
            using var xlsx = await fixture.Office.Get($"/langson/so-lieu/{board}?chi-so=D-2&dang=xlsx");
            using var zip = new System.IO.Compression.ZipArchive(await xlsx.Content.ReadAsStreamAsync());
            Assert.NotNull(zip.GetEntry("xl/worksheets/sheet1.xml"));
        }
    }

    [Fact]
    public async Task A_board_is_kept_for_a_role_and_only_on_this_site()
    {
        await Keep("Bản đồ khởi tố", "agency-officer", "/langson/so-lieu/ban-do?chi-so=D-2");
        await Keep("Nơi khác", "agency-officer", "//evil.example/so-lieu");
        using var officer = await fixture.App.SignIn("demo.sotuphap.langson");
        using var head = await fixture.App.SignIn("demo.truongban.langson");
        var seen = Text(await officer.Page("/langson/so-lieu/tong-quan"));
        Assert.Contains("Bản đồ khởi tố", seen, StringComparison.Ordinal);
        Assert.DoesNotContain("Nơi khác", seen, StringComparison.Ordinal);
        Assert.DoesNotContain("Bản đồ khởi tố", Text(await head.Page("/langson/so-lieu/tong-quan")), StringComparison.Ordinal);

        async Task Keep(string name, string role, string address)
        {
            using var answer = await fixture.Office.Post("/langson/so-lieu/tong-quan", "/langson/so-lieu/bang-luu/ghi", ("ten", name), ("vai-tro", role), ("dia-chi", address));
            Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        }
    }

    [Fact]
    public async Task An_officer_types_figures_of_their_own_body_and_a_fault_comes_back_with_what_was_typed()
    {
        using var officer = await fixture.App.SignIn("demo.sotuphap.langson");
        using var wrong = await Enter(officer, "langson.so-tu-phap", "30");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, wrong.StatusCode);
        Assert.Contains("khác tổng số 30", await wrong.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        using var other = await Enter(officer, "langson.cong-an-tinh", "20");
        Assert.Equal(HttpStatusCode.NotFound, other.StatusCode);
        using var right = await Enter(officer, "langson.so-tu-phap", "20");
        Assert.Equal(HttpStatusCode.SeeOther, right.StatusCode);
        var list = Text(await officer.Page("/langson/so-lieu/nhap"));
        Assert.Contains("trong đó, không cộng", list, StringComparison.Ordinal);
        Assert.Contains("Sổ giả định", list, StringComparison.Ordinal);

        static Task<HttpResponseMessage> Enter(Visitor officer, string body, string whole) => officer.Post(
            "/langson/so-lieu/nhap", "/langson/so-lieu/nhap/ghi", ("so-lieu", "manual.people-reached"), ("co-quan", body), ("tu", "1/1/2023"), ("den", "31/3/2023"), ("so", whole),
            ("phan-women", "15"), ("phan-children", "5"), ("nguon", "Sổ giả định"), ("phuong-phap", "Đếm chữ ký"));
    }

    private static string Text(IHtmlDocument page) => string.Join(' ', page.Body!.TextContent.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries));
}
