using System.Net;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using HaiDang.Kernel.Access;
using HaiDang.Kernel.Events;
using HaiDang.Kernel.Organisations;
using HaiDang.Kernel.Storage;
using HaiDang.Modules.Dossiers;
using HaiDang.Modules.Dossiers.Registers;
using HaiDang.Modules.Reporting.Numbers;
using HaiDang.Modules.TipOffs;
using HaiDang.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace HaiDang.Tests.Modules.Reporting;

/// <summary>Reports over HTTP, as those who write, judge, sign and receive them; each test has a body or a period of its own.</summary>
public abstract partial class ReportPagesTests(ReportFixture fixture)
{
    private const string Year = "/langson/2023/bao-cao";

    [Fact]
    public async Task The_office_sees_who_owes_what_until_when_and_urges_those_who_are_late_with_one_press()
    {
        using var office = await fixture.App.SignIn("demo.thuongtruc.langson");
        var page = await office.Page(Year + "?ky=06-thang");
        var text = page.QuerySelector("main")!.TextContent;

        Assert.Contains("16/11/2022–15/5/2023", text, StringComparison.Ordinal);
        Assert.Contains("19/5/2023", text, StringComparison.Ordinal);
        Assert.Contains("Không in hạn", text, StringComparison.Ordinal);
        Assert.Contains("gộp vào báo cáo 06 tháng đầu năm 2023", text, StringComparison.Ordinal);
        var police = Row(page, "Công an tỉnh Lạng Sơn");
        Assert.Contains("Quá hạn, chưa nộp", police.TextContent, StringComparison.Ordinal);
        Assert.Contains("Đề nghị, không tính hạn", Row(page, "Viện kiểm sát nhân dân tỉnh").TextContent, StringComparison.Ordinal);
        Assert.NotNull(police.QuerySelector("input[checked]"));

        using var urged = await office.Post(Year, Year + "/nhac", ("ky", "06-thang"), ("chon", "langson.cong-an-tinh"), ("khoa", page.QuerySelector("form[action$='/nhac'] input[name=khoa]")!.GetAttribute("value")!));

        Assert.Equal(HttpStatusCode.SeeOther, urged.StatusCode);
        Assert.Contains("15/6/2023", Row(await office.Page(Year + "?ky=06-thang"), "Công an tỉnh Lạng Sơn").TextContent, StringComparison.Ordinal);
        using var nobody = await office.Post(Year, Year + "/nhac", ("ky", "06-thang"), ("chon", "langson.so-ngoai-vu"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, nobody.StatusCode);
    }

    [Fact]
    public async Task A_body_sees_its_own_report_and_not_its_neighbours()
    {
        using var justice = await fixture.App.SignIn("demo.sotuphap.langson");
        var text = (await justice.Page(Year + "?ky=06-thang")).QuerySelector("main")!.TextContent;
        using var other = await justice.Get(Year + "/06-thang/langson.cong-an-tinh");
        using var none = await justice.Get(Year + "/07-thang/langson.so-tu-phap");

        Assert.Contains("Sở Tư pháp", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Viện kiểm sát", text, StringComparison.Ordinal);
        Assert.Equal([HttpStatusCode.NotFound, HttpStatusCode.NotFound], [other.StatusCode, none.StatusCode]);
    }

    [Fact]
    public async Task A_district_reports_to_the_province_and_the_province_to_the_centre_with_a_return_and_a_correction()
    {
        const string District = Year + "/06-thang/langson.cao-loc.bcd-138";
        const string Province = Year + "/06-thang/langson.bcd-138";
        using var district = await fixture.App.SignIn("demo.huyen.langson");
        using var office = await fixture.App.SignIn("demo.thuongtruc.langson");
        using var head = await fixture.App.SignIn("demo.truongban.langson");
        using var centre = await fixture.App.SignIn("demo.138cp");

        // The district types, hands in too late, is sent back, mends and is accepted.
        await Done(district.Post(District, District + "/nop", [("o-B1:cong", "1.250"), ("khoa", "a1")]));
        Assert.Contains("nộp muộn", await Text(district, District), StringComparison.Ordinal);
        await Done(office.Post(District, District + "/buoc", ("do", "return"), ("ly-do", "Thiếu số lớp tập huấn")));
        Assert.Contains("Thiếu số lớp tập huấn", await Text(district, District), StringComparison.Ordinal);
        await Done(district.Post(District, District + "/nop", [("o-B1:cong", "1250"), ("o-A4:cong", "4"), ("khoa", "a2")]));
        await Done(office.Post(District, District + "/buoc", ("do", "accept")));

        // The province adds it up beside its own and lists who is missing.
        var own = await office.Page(Province);
        Assert.Contains("1.250 cấp dưới báo", own.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Công an tỉnh Lạng Sơn", own.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        await Done(office.Post(Province, Province + "/nop", [("o-B1:cong", "10"), ("khoa", "a3")]));
        using var early = await centre.Post(Province, Province + "/buoc", ("do", "accept"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, early.StatusCode);
        await Done(head.Post(Province, Province + "/buoc", ("do", "return"), ("ly-do", "Xem lại số buổi")));
        await Done(office.Post(Province, Province + "/nop", [("o-B1:cong", "12"), ("khoa", "a4")]));
        await Done(head.Post(Province, Province + "/buoc", ("do", "sign"), ("so", "31/BC-BCĐ"), ("ngay-ky", "15/6/2023"), ("nguoi-ky", "Trưởng ban")));
        await Done(office.Post(Province, Province + "/buoc", ("do", "send")));
        using var frozen = await office.Get(Province + "/van-ban/docx?ban=1");
        var bytes = await frozen.Content.ReadAsByteArrayAsync();

        // The centre sends it back, and the corrected edition stands beside the first, which is printed as it was.
        await Done(centre.Post(Province, Province + "/buoc", ("do", "return"), ("ly-do", "Bổ sung phương hướng")));
        await Done(office.Post(Province, Province + "/nop", [("o-B1:cong", "12"), ("p-phuong-huong", "- Mở đợt cao điểm quý III."), ("khoa", "a5")]));
        await Done(office.Post(Province, Province + "/buoc", ("do", "sign"), ("so", "35/BC-BCĐ"), ("ngay-ky", "15/6/2023"), ("nguoi-ky", "Trưởng ban")));
        await Done(office.Post(Province, Province + "/buoc", ("do", "send")));
        await Done(centre.Post(Province, Province + "/buoc", ("do", "accept")));

        var text = await Text(centre, Province);
        Assert.Contains("Bản thay thế 1", text, StringComparison.Ordinal);
        Assert.Contains("Ban Chỉ đạo 138/CP; Ủy ban nhân dân tỉnh Lạng Sơn", text, StringComparison.Ordinal);
        Assert.Contains("1.262", text, StringComparison.Ordinal);
        Assert.Contains("Mở đợt cao điểm quý III", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Mở đợt cao điểm quý III", await Text(centre, Province + "?ban=1"), StringComparison.Ordinal);
        using var again = await centre.Get(Province + "/van-ban/docx?ban=1");
        Assert.Equal(bytes, await again.Content.ReadAsByteArrayAsync());
        var hash = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(bytes));
        Assert.Contains(hash, text, StringComparison.Ordinal);

        // What was signed last stands beside the live figure.
        var quick = await office.Page("/langson/so-lieu/nhanh?chi-so=C-1&tu=2022-11-16&den=2023-05-15");
        Assert.Equal(Province, quick.QuerySelectorAll("main a").Single(link => link.TextContent == "35/BC-BCĐ").GetAttribute("href"));
        Assert.Contains(Province + "/thay-doi", quick.QuerySelector("main")!.InnerHtml, StringComparison.Ordinal);
        Assert.Contains("Chưa có báo cáo đã ký", (await office.Page("/langson/so-lieu/nhanh?chi-so=D-3&tu=2022-11-16&den=2023-05-15")).QuerySelector("main")!.TextContent, StringComparison.Ordinal);

        // Whoever holds the paper checks it by its code, and sees nothing of what it says.
        using var stranger = fixture.App.Visit();
        var code = (await fixture.App.Services.GetRequiredService<Store>().Ask<string>($"select code from signed_paper where number = {"31/BC-BCĐ"}", CancellationToken.None))[0];
        var seen = await Text(stranger, "/kiem-tra-van-ban/" + code);
        foreach (var part in (string[])["31/BC-BCĐ", "BAN CHỈ ĐẠO 138", "15/6/2023", hash, "Đã có bản thay thế 1"]) Assert.Contains(part, seen, StringComparison.Ordinal);
        Assert.DoesNotContain("1.262", seen, StringComparison.Ordinal);
        Assert.DoesNotContain("/langson/", (await stranger.Page("/kiem-tra-van-ban/" + code)).QuerySelector("main")!.InnerHtml, StringComparison.Ordinal);
        Assert.Contains("/langson/2023/bao-cao/", (await centre.Page("/kiem-tra-van-ban/" + code)).QuerySelector("main")!.InnerHtml, StringComparison.Ordinal);
        using var unknown = await stranger.Get("/kiem-tra-van-ban/" + new string('0', 30));
        Assert.Equal(HttpStatusCode.NotFound, unknown.StatusCode);
    }

    [Fact]
    public async Task A_late_entry_leaves_the_frozen_report_as_it_is_and_shows_in_what_changed_since()
    {
        const string Report = Year + "/quy-1/langson.so-tu-phap.khong-co";
        using var office = await fixture.App.SignIn("demo.thuongtruc.langson");
        using var none = await office.Get(Report);
        Assert.Equal(HttpStatusCode.NotFound, none.StatusCode);

        const string Late = Year + "/quy-1/langson.bo-chi-huy-bdbp";
        using var undated = await Send(office, Late, Late + "/nop", [("cong-van", "9/BC-BCH"), ("khoa", "b0")], "cong-van-tep", "%PDF-1.4 quét"u8.ToArray(), "cong-van.pdf");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, undated.StatusCode);
        await Done(Send(office, Late, Late + "/nop", [("cong-van", "9/BC-BCH"), ("cong-van-ngay", "17/2/2023"), ("khoa", "b1")], "cong-van-tep", "%PDF-1.4 quét"u8.ToArray(), "cong-van.pdf"));
        var letter = (await office.Page(Late)).QuerySelectorAll("main p a").First(link => link.TextContent == "cong-van.pdf");
        Assert.Contains("Nhập thay theo công văn 9/BC-BCH ngày 17/2/2023", letter.ParentElement!.TextContent, StringComparison.Ordinal);
        using var scan = await office.Get(letter.GetAttribute("href")!);
        Assert.Equal("%PDF-1.4 quét", await scan.Content.ReadAsStringAsync());
        Assert.Contains("Không ô nào khác", await Text(office, Late + "/thay-doi"), StringComparison.Ordinal);
        var log = fixture.App.Services.GetRequiredService<EventLog>();
        await TipOffLately(log);

        var since = await office.Page(Late + "/thay-doi");
        Assert.Contains("C1", since.QuerySelector("tbody")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("+1", since.QuerySelector("tbody")!.TextContent, StringComparison.Ordinal);
        // The cell opens to how it was reckoned, as of the paper, with what came since beside it.
        var cell = (await office.Page(Late)).QuerySelector("#h-C1 a.fig")!;
        Assert.Equal("0", cell.TextContent);
        var opened = (await office.Page(cell.GetAttribute("href") + "&phan=0")).QuerySelector("main")!;
        foreach (var part in (string[])["theo sổ hôm nay: 1", "Không có mục nào trong kỳ này", "chốt lúc nộp", "lập bản thay thế nếu cần"]) Assert.Contains(part, opened.TextContent, StringComparison.Ordinal);
        Assert.EndsWith("/langson/tin-bao/tin-muon", opened.QuerySelector("h3 ~ .tbl tbody a")!.GetAttribute("href"), StringComparison.Ordinal);
        var running = (await office.Page(Year + "/06-thang/langson.bo-chi-huy-bdbp/o/C1:cong?phan=0")).QuerySelector("main")!;
        Assert.Contains("chưa chốt", running.TextContent, StringComparison.Ordinal);
        Assert.Contains("Bộ Chỉ huy Bộ đội Biên phòng", running.QuerySelector("#muc ~ .tbl tbody")!.TextContent, StringComparison.Ordinal);
        using var typed = await office.Get(Year + "/06-thang/langson.bo-chi-huy-bdbp/o/B1:cong");
        Assert.Equal(HttpStatusCode.NotFound, typed.StatusCode);
        using var paper = await office.Get(Late + "/van-ban/json?ban=1");
        Assert.Contains("\"code\": \"C1\"", await paper.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Numbers_are_taken_without_a_twin_given_up_for_good_and_borne_by_a_signed_report()
    {
        const string Book = "/langson/2023/so-dang-ky/langson.bcd-138";
        const string Own = Year + "/quy-1/langson.bcd-138";
        using var office = await fixture.App.SignIn("demo.thuongtruc.langson");
        var book = fixture.App.Services.GetRequiredService<DocumentBook>();
        var (committee, day) = (new OrganisationId("langson.bcd-138"), new DateOnly(2023, 6, 15));

        await Done(office.Post(Book, Book + "/so", ("lay-loai", "BC"), ("lay-ngay", "14/6/2023"), ("lay-trich-yeu", "Báo cáo chuyên đề"), ("lay-nguoi-ky", "Trưởng ban"), ("khoa", "n1")));
        await Task.WhenAll(Enumerable.Range(0, 12).Select(at => book.Take(
            Reader.System, ReportFixture.Ledger, new TakeNumber(committee, "BC", day, "BC-BCĐ", "Cùng lúc", "Trưởng ban", "", 0, null, null, null, day), null, CancellationToken.None)));
        Assert.Equal(Enumerable.Range(1, 13), (await book.Of(Reader.System, ReportFixture.Ledger, committee, 2023, CancellationToken.None)).Select(one => one.Number));
        await Done(office.Post(Book, Book + "/huy", ("huy-van-ban", "BC|13"), ("huy-ly-do", "Không ban hành"), ("khoa", "n2")));
        await Done(office.Post(Book, Book + "/so", ("lay-loai", "CV"), ("lay-so", "77"), ("lay-ngay", "14/6/2023"), ("lay-trich-yeu", "Đôn đốc"), ("khoa", "n3")));
        await Done(office.Post(Book, Book + "/den", ("den-ngay", "15/6/2023"), ("den-so", "M12"), ("den-mat", "1"), ("den-nguoi-giu", "Văn thư Công an tỉnh"), ("khoa", "n4")));
        using var content = await office.Post(Book, Book + "/den", ("den-ngay", "15/6/2023"), ("den-so", "M13"), ("den-mat", "1"), ("den-nguoi-giu", "Văn thư"), ("den-trich-yeu", "Nội dung mật"), ("khoa", "n5"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, content.StatusCode);

        // The signing that leaves its number empty takes the one after the number that was given up.
        await Done(office.Post(Own, Own + "/nop", ("o-B1:cong", "10"), ("khoa", "n6")));
        await Done(office.Post(Own, Own + "/buoc", ("do", "sign"), ("so", ""), ("ngay-ky", "15/6/2023"), ("nguoi-ky", "Phó Trưởng ban")));

        Assert.Contains("14/BC-BCĐ", await Text(office, Own), StringComparison.Ordinal);
        var text = await Text(office, Book);
        foreach (var part in (string[])["01/BC-BCĐ", "13/BC-BCĐ", "Đã hủy", "14/BC-BCĐ", "77/BCĐ-CAT", "M12", "Văn thư Công an tỉnh"]) Assert.Contains(part, text, StringComparison.Ordinal);
        Assert.DoesNotContain("Nội dung mật", text, StringComparison.Ordinal);
        using var borne = await office.Post(Book, Book + "/huy", ("huy-van-ban", "BC|14"), ("huy-ly-do", "Thử"), ("khoa", "n7"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, borne.StatusCode);
        using var print = await office.Get(Book + "/di/docx");
        using var word = WordprocessingDocument.Open(new MemoryStream(await print.Content.ReadAsByteArrayAsync()), false);
        Assert.Empty(new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Office2013).Validate(word).Select(error => error.Description));
        Assert.Contains("Hủy số: Không ban hành", word.MainDocumentPart!.Document.InnerText, StringComparison.Ordinal);
        using var sheet = await office.Get(Book + "/den/xlsx");
        Assert.Equal(HttpStatusCode.OK, sheet.StatusCode);
    }

    [Fact]
    public async Task The_yearly_report_stands_for_quarter_four_and_goes_from_a_body_to_the_centre_after_the_year()
    {
        const string Body = "/langson/2020/bao-cao/ca-nam/langson.so-tu-phap";
        const string Province = "/langson/2020/bao-cao/ca-nam/langson.bcd-138";
        using var justice = await fixture.App.SignIn("demo.sotuphap.langson");
        using var office = await fixture.App.SignIn("demo.thuongtruc.langson");
        using var centre = await fixture.App.SignIn("demo.138cp");
        using var early = await justice.Post(Year + "/ca-nam/langson.so-tu-phap", Year + "/ca-nam/langson.so-tu-phap/nop", ("khoa", "y0"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, early.StatusCode);
        var year = await Text(office, "/langson/2020/bao-cao");
        Assert.Contains("gộp vào báo cáo 06 tháng đầu năm 2020", year, StringComparison.Ordinal);
        Assert.Contains("gộp vào báo cáo năm 2020", year, StringComparison.Ordinal);

        await Done(justice.Post(Body, Body + "/nop", ("khong-phat-sinh", "co"), ("khoa", "y1")));
        await Done(office.Post(Body, Body + "/buoc", ("do", "accept")));
        await Done(office.Post(Province, Province + "/nop", ("khoa", "y2")));
        await Done(office.Post(Province, Province + "/buoc", ("do", "sign"), ("so", "90/BC-BCĐ"), ("ngay-ky", "15/6/2023"), ("nguoi-ky", "Trưởng ban")));
        await Done(office.Post(Province, Province + "/buoc", ("do", "send")));
        await Done(centre.Post(Province, Province + "/buoc", ("do", "accept")));

        var paper = await Word(office, Province);
        Assert.Contains("90/BC-BCĐ", paper, StringComparison.Ordinal);
    }

    private static async Task TipOffLately(EventLog log)
    {
        var (body, day) = (new OrganisationId("langson.bo-chi-huy-bdbp"), new DateOnly(2023, 2, 10));
        var received = new TipOffReceived(new DossierNumber(body, 2023, 1), body, body, "denunciation", "post", day, null, null, null, [], null, null, [], null, [], []);
        Assert.IsType<Outcome.Done>(await log.Decide<DossierEntry>(
            Reader.System, ReportFixture.Ledger.Stream(DossierKinds.TipOff.Stream, "tin-muon"), DossierEntry.Fold, _ => Decision.Record(received), null, CancellationToken.None));
    }

    private static AngleSharp.Dom.IElement Row(IHtmlDocument page, string name) => page.QuerySelectorAll("main tr").First(row => row.TextContent.Contains(name, StringComparison.Ordinal));

    private static string Shown(IHtmlDocument page) => page.QuerySelector("input[name=goc]")!.GetAttribute("value")!;

    private static async Task<string> Text(Visitor visitor, string address) => (await visitor.Page(address)).QuerySelector("main")!.TextContent;

    private static async Task Done(Task<HttpResponseMessage> sent)
    {
        using var answer = await sent;
        if (answer.StatusCode == HttpStatusCode.SeeOther) return;
        var page = new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync());
        Assert.Fail($"{answer.StatusCode}: {page.QuerySelector(".errors")?.TextContent ?? page.QuerySelector("main")?.TextContent}");
    }
}

public sealed class ReportPagesOnSqliteTests(ReportFixture.OnSqlite fixture) : ReportPagesTests(fixture), IClassFixture<ReportFixture.OnSqlite>;

public sealed class ReportPagesOnPostgresTests(ReportFixture.OnPostgres fixture) : ReportPagesTests(fixture), IClassFixture<ReportFixture.OnPostgres>;
