using System.Net;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using DocumentFormat.OpenXml.Packaging;
using HaiDang.Kernel.Access;
using HaiDang.Kernel.Events;
using HaiDang.Kernel.Organisations;
using HaiDang.Kernel.Storage;
using HaiDang.Modules.Dossiers;
using HaiDang.Modules.Dossiers.Registers;
using HaiDang.Modules.Reporting;
using HaiDang.Modules.Reporting.Papers;
using HaiDang.Modules.Reporting.Requesting;
using HaiDang.Modules.TipOffs;
using HaiDang.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace HaiDang.Tests.Modules.Reporting.Requesting;

/// <summary>A report that is asked for outside the calendar, from the request to the centre, over HTTP.</summary>
public abstract class RequestJourneyTests(ReportFixture fixture)
{
    private const string Year = "/langson/2023/bao-cao";
    private const string Ask = Year + "/yeu-cau";
    private const string Inbox = "/central/nhan-bao-cao";
    private const string Subject = "tình hình đưa người ra nước ngoài";

    [Fact]
    public async Task A_report_is_asked_for_urged_handed_in_added_up_signed_and_taken_by_the_centre_and_another_is_recalled()
    {
        using var office = await fixture.App.SignIn("demo.thuongtruc.langson");
        using var head = await fixture.App.SignIn("demo.truongban.langson");
        using var justice = await fixture.App.SignIn("demo.sotuphap.langson");
        using var border = await fixture.App.SignIn("demo.bienphong.langson");
        using var district = await fixture.App.SignIn("demo.huyen.langson");
        using var centre = await fixture.App.SignIn("demo.138cp");

        await Refuses_what_is_wrong_and_keeps_what_was_typed(office);
        foreach (var stranger in (Visitor[])[justice, centre])
        {
            using var refused = await stranger.Get(Ask);
            Assert.NotEqual(HttpStatusCode.OK, refused.StatusCode);
        }

        // Asked with one tick less than everybody, it becomes a period of the year under the first number.
        using (var asked = await office.Post(
            Ask, Ask, ("khoa", "r1"), ("mau", "ad-hoc"), ("noi-dung", "về " + Subject), ("tu-ngay", "5/3/2023"), ("den-ngay", "20/3/2023"), ("han", "16/6/2023"), ("han-tong-hop", "17/6/2023"), ("co-quan", "langson.so-tu-phap"), ("co-quan", "langson.cong-an-tinh"),
            ("co-quan", "langson.cao-loc.bcd-138"), ("co-quan", "langson.vks-tinh"), ("bieu", "01"), ("bieu", "04"), ("phan", "tinh-hinh"), ("phan", "ket-qua"), ("van-ban", "15/BCĐ-TT"), ("van-ban-ngay", "14/6/2023"), ("ghi-chu", "Nêu rõ địa bàn.")))
        {
            Assert.Equal(Ask + "/1", asked.Headers.Location?.ToString());
        }

        var request = await Text(office, Ask + "/1");
        foreach (var part in (string[])[Subject, "05/3–20/3/2023", "16/6/2023 (còn 1 ngày)", "Hạn của báo cáo tổng hợp do Ban Chỉ đạo lập17/6/2023", "15/BCĐ-TT, 14/6/2023", "Nêu rõ địa bàn.", "Sở Tư pháp tỉnh Lạng Sơn"]) Assert.Contains(part, request, StringComparison.Ordinal);

        // Who was asked sees it first thing; who wasn't doesn't see it at all.
        var work = (await justice.Page("/viec")).QuerySelectorAll("a").Single(link => link.TextContent.Contains(Subject, StringComparison.Ordinal));
        Assert.Contains("báo cáo phải nộp: Đột xuất 1/2023, về " + Subject + " (còn 1 ngày)", work.TextContent, StringComparison.Ordinal);
        const string Own = Year + "/dot-xuat-1/langson.so-tu-phap";
        Assert.Equal(Own, work.GetAttribute("href"));
        Assert.Contains(Subject, await Text(justice, Year), StringComparison.Ordinal);
        Assert.DoesNotContain("Cao Lộc", await Text(justice, Ask + "/1"), StringComparison.Ordinal);
        Assert.DoesNotContain(Subject, await Text(border, Year), StringComparison.Ordinal);
        using (var hidden = await border.Get(Ask + "/1")) Assert.Equal(HttpStatusCode.NotFound, hidden.StatusCode);

        // It stands in the calendar that a body takes along, by its number and without its words.
        using var made = await justice.Post("/lich-dong-bo", "/lich-dong-bo", ("co-quan", "langson|langson.so-tu-phap"));
        var calendar = new Uri(new HtmlParser().ParseDocument(await made.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).QuerySelector("#dia-chi-lich")!.GetAttribute("value")!).PathAndQuery;
        Assert.Equal("20230616", await DayInCalendar(calendar));

        // One click urges.
        await Done(office.Post(Year + "?ky=dot-xuat-1", Year + "/nhac", ("ky", "dot-xuat-1"), ("chon", "langson.so-tu-phap"), ("khoa", "r2")));
        Assert.Contains("15/6/2023", Row(await office.Page(Year + "?ky=dot-xuat-1"), "Sở Tư pháp").TextContent, StringComparison.Ordinal);
        Assert.Contains("Đề nghị, không tính hạn", Row(await office.Page(Year + "?ky=dot-xuat-1"), "Viện kiểm sát").TextContent, StringComparison.Ordinal);

        // Only what was asked for stands in the report; it is returned, mended and accepted.
        var sheet = await justice.Page(Own);
        Assert.Equal(["p-tinh-hinh", "p-ket-qua"], sheet.QuerySelectorAll("textarea").Select(field => field.Id!).Where(id => id.StartsWith("p-", StringComparison.Ordinal)));
        Assert.NotNull(sheet.QuerySelector("#b-01"));
        Assert.Null(sheet.QuerySelector("#b-02"));
        using (var filling = await justice.Get(Own + "/doc-bieu")) Assert.Equal(HttpStatusCode.OK, filling.StatusCode);
        var parts = await Text(justice, Own + "/dong-gop");
        Assert.Contains("Kết quả thực hiện", parts, StringComparison.Ordinal);
        Assert.DoesNotContain("Phương hướng thời gian tới", parts, StringComparison.Ordinal);
        await Done(justice.Post(Own, Own + "/nop", ("o-A1:cong", "3"), ("p-tinh-hinh", "Chưa phát hiện đường dây nào."), ("khoa", "r3")));
        await Done(office.Post(Own, Own + "/buoc", ("do", "return"), ("ly-do", "Nêu thêm địa bàn")));
        Assert.Contains("báo cáo bị trả lại để sửa", await Text(justice, "/viec"), StringComparison.Ordinal);
        Assert.Contains("Chưa phát hiện đường dây nào.", (await justice.Page(Own)).QuerySelector("#p-tinh-hinh")!.TextContent, StringComparison.Ordinal);
        await Done(justice.Post(Own, Own + "/nop", ("o-A1:cong", "4"), ("p-tinh-hinh", "Chưa phát hiện đường dây nào trên địa bàn biên giới."), ("khoa", "r4")));
        await Done(office.Post(Own, Own + "/buoc", ("do", "accept")));
        Assert.DoesNotContain("nộp muộn", await Text(office, Own), StringComparison.Ordinal);
        Assert.Contains("Thực hiện văn bản số 15/BCĐ-TT ngày 14/6/2023, cơ quan báo cáo như sau:", await Word(office, Own), StringComparison.Ordinal);

        // It can't be taken back any more; the last day moves, with a reason, and only later.
        Assert.Contains("đã có cơ quan nộp", await Fault(office.Post(Ask + "/1", Ask + "/1/rut", ("ly-do-rut", "Thử"), ("khoa", "r5"))), StringComparison.Ordinal);
        Assert.Contains("Hạn mới phải sau", await Fault(office.Post(Ask + "/1", Ask + "/1/lui-han", ("han-moi", "16/6/2023"), ("ly-do", "Mưa lũ"), ("khoa", "r6"))), StringComparison.Ordinal);
        Assert.Contains("không trước hạn của các cơ quan", await Fault(office.Post(Ask + "/1", Ask + "/1/lui-han", ("han-moi", "18/6/2023"), ("ly-do", "Mưa lũ"), ("khoa", "r6b"))), StringComparison.Ordinal);
        Assert.Contains("Ngày cuối còn đúng hạn: 17/6/2023", (await office.Page(Year + "/dot-xuat-1/langson.bcd-138")).QuerySelector("p.say")!.TextContent, StringComparison.Ordinal);
        await Done(head.Post(Ask + "/1", Ask + "/1/lui-han", ("han-moi", "17/6/2023"), ("han-tong-hop", "19/6/2023"), ("ly-do", "Mưa lũ"), ("khoa", "r7")));
        Assert.Contains("báo cáo tổng hợp đến 19/6/2023", await Text(office, Ask + "/1"), StringComparison.Ordinal);
        Assert.Contains("Lùi hạn đến 17/6/2023", await Text(justice, Ask + "/1"), StringComparison.Ordinal);
        Assert.Contains("Mưa lũ", await Text(justice, Ask + "/1"), StringComparison.Ordinal);
        Assert.Equal("20230617", await DayInCalendar(calendar));

        // On the last day it stands in the list of the day, by its number and without its words.
        await Stand(new DateOnly(2023, 6, 17));
        var today = (await district.Page("/nhac-viec")).QuerySelectorAll("li.task").Single(line => line.TextContent.Contains("báo cáo đột xuất 1/2023", StringComparison.Ordinal));
        foreach (var part in (string[])["Ban Chỉ đạo 138 huyện Cao Lộc", "hạn hôm nay"]) Assert.Contains(part, today.TextContent, StringComparison.Ordinal);
        Assert.Equal(Year + "/dot-xuat-1/langson.cao-loc.bcd-138", today.QuerySelector("a")!.GetAttribute("href"));

        // Two days after it the district comes late, and the police is missing.
        await Stand(new DateOnly(2023, 6, 19));
        const string Late = Year + "/dot-xuat-1/langson.cao-loc.bcd-138";
        await Done(district.Post(Late, Late + "/nop", ("o-A1:cong", "2"), ("khoa", "r8")));
        Assert.Contains("nộp muộn", await Text(district, Late), StringComparison.Ordinal);
        Assert.Contains("Quá hạn, chưa nộp", Row(await office.Page(Year + "?ky=dot-xuat-1"), "Công an tỉnh").TextContent, StringComparison.Ordinal);
        Assert.Contains("cơ quan chưa nộp: Đột xuất 1/2023, về " + Subject + " (quá hạn 2 ngày)", await Text(office, "/viec"), StringComparison.Ordinal);

        await A_year_before_there_was_something_too(fixture.App.Services.GetRequiredService<EventLog>());
        await The_committee_adds_up_signs_and_sends(office, head);
        await The_centre_takes_it(office, centre);
        await Another_is_recalled(office, justice);
        await A_peak_campaign_asks_its_bodies_for_a_report_in_its_own_sections(office, justice);
    }

    private async Task<string> DayInCalendar(string address)
    {
        using var anyone = fixture.App.Visit();
        using var read = await anyone.Get(address);
        var text = (await read.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).Replace("\r\n ", "", StringComparison.Ordinal);
        Assert.DoesNotContain(Subject, text, StringComparison.Ordinal);
        var entry = Assert.Single(text.Split("BEGIN:VEVENT"), one => one.Contains("SUMMARY:Hạn gửi báo cáo đột xuất 1/2023\r\n", StringComparison.Ordinal));
        Assert.Contains(Year + "/dot-xuat-1/langson.so-tu-phap\r\n", entry, StringComparison.Ordinal);
        return entry.Split("DTSTART;VALUE=DATE:")[1][..8];
    }

    [Fact]
    public async Task Many_who_ask_at_once_get_numbers_without_a_twin_and_one_form_asks_once()
    {
        var book = fixture.App.Services.GetRequiredService<RequestBook>();
        var (from, to) = (new DateOnly(2020, 3, 5), new DateOnly(2020, 3, 20));
        var ask = new AskReport(2020, "cùng lúc", from, to, to, [new OrganisationId("langson.so-tu-phap")], ["01"], [], Narrative.AdHoc, "", null, "", null, to);

        var asked = await Task.WhenAll(Enumerable.Range(0, 12).Select(at => book.Ask(Reader.System, ReportFixture.Ledger, $"cung-luc-{at}", ask, ["01"], null, CancellationToken.None)));
        var again = await book.Ask(Reader.System, ReportFixture.Ledger, "cung-luc-5", ask, ["01"], null, CancellationToken.None);

        Assert.Equal(Enumerable.Range(1, 12), asked.Select(one => one.Request!.Asked.Number).Order());
        Assert.Equal(asked[5].Request!.Asked.Number, again.Request!.Asked.Number);
        Assert.Equal(12, (await book.Periods(ReportFixture.Ledger, 2020, CancellationToken.None)).Requests.Count);
        using var office = await fixture.App.SignIn("demo.thuongtruc.langson");
        Assert.Contains("Đột xuất 12/2020, về cùng lúc", await Text(office, "/langson/2020/bao-cao"), StringComparison.Ordinal);
    }

    private static async Task A_peak_campaign_asks_its_bodies_for_a_report_in_its_own_sections(Visitor office, Visitor justice)
    {
        const string Campaign = "/langson/2023/ke-hoach/cao-diem/II.3-1";
        Assert.DoesNotContain("Yêu cầu báo cáo đợt cao điểm", await Text(justice, Campaign), StringComparison.Ordinal);
        var link = (await office.Page(Campaign)).QuerySelectorAll("main a").Single(one => one.TextContent == "Yêu cầu báo cáo đợt cao điểm").GetAttribute("href")!;

        // One click fills in what the plan says; the last day is the office's to say.
        var form = await office.Page(link);
        string Value(string id) => form.QuerySelector("#" + id)!.GetAttribute("value") ?? "";
        Assert.Equal(("kết quả đợt cao điểm từ ngày 01/4/2023 đến ngày 31/5/2023", "01/04/2023", "31/05/2023", ""), (Value("noi-dung"), Value("tu-ngay"), Value("den-ngay"), Value("han")));
        List<(string, string)> fields = [.. form.QuerySelectorAll("form[action$='/yeu-cau'] input").OfType<IHtmlInputElement>().Where(input => input.Type is not "checkbox" || input.IsChecked).Select(input => (input.Name!, input.Name == "han" ? "30/7/2023" : input.Value)).Where(one => one.Item1 != "bieu-mau")];
        Assert.Equal(["langson.bo-chi-huy-bdbp", "langson.cong-an-tinh"], fields.Where(one => one.Item1 == "co-quan").Select(one => one.Item2).Order(StringComparer.Ordinal));
        using var asked = await office.Post(link, Ask, [.. fields]);
        var report = asked.Headers.Location!.ToString().Split('/')[^1];

        var sheet = await office.Page($"{Year}/dot-xuat-{report}/langson.cong-an-tinh");
        Assert.Equal(["p-tinh-hinh", "p-ket-qua", "p-danh-gia", "p-kien-nghi"], sheet.QuerySelectorAll("textarea").Select(field => field.Id!).Where(id => id.StartsWith("p-", StringComparison.Ordinal)));
        Assert.Contains("Kết quả đợt cao điểm từ ngày 01/4/2023 đến ngày 31/5/2023", await Word(office, $"{Year}/dot-xuat-{report}/langson.cong-an-tinh"), StringComparison.Ordinal);
    }

    private Task<int> Stand(DateOnly day) =>
        fixture.App.Services.GetRequiredService<Store>().Execute($"update ledger set synthetic_day = {day} where ledger = {ReportFixture.Ledger}", CancellationToken.None);

    private static async Task Refuses_what_is_wrong_and_keeps_what_was_typed(Visitor office)
    {
        Assert.Contains("Yêu cầu báo cáo đột xuất", await Text(office, Year), StringComparison.Ordinal);
        using var past = await office.Get("/langson/2021/bao-cao/yeu-cau");
        Assert.Equal(HttpStatusCode.NotFound, past.StatusCode);
        using var answer = await office.Post(
            Ask, Ask, ("khoa", "r0"), ("mau", "ad-hoc"), ("noi-dung", " "), ("tu-ngay", "20/3/2023"), ("den-ngay", "5/3/2023"), ("han", "14/6/2023"), ("bieu", "99"), ("phan", "tinh-hinh"), ("nhom", "None"), ("van-ban", "15/BCĐ-TT"), ("van-ban-ngay", "hôm qua"),
            ("ghi-chu", "Giữ lại dòng này"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        var page = new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync());
        Assert.Equal(["#noi-dung", "#den-ngay", "#han", "#co-quan", "#bieu", "#van-ban-ngay"], page.QuerySelectorAll(".errors a").Select(link => link.GetAttribute("href")));
        Assert.All(page.QuerySelectorAll(".errors a"), link => Assert.NotNull(page.QuerySelector(link.GetAttribute("href")!)));
        Assert.Equal("20/3/2023", page.QuerySelector("#tu-ngay")!.GetAttribute("value"));
        Assert.Equal("Giữ lại dòng này", page.QuerySelector("#ghi-chu")!.TextContent);
        Assert.NotNull(page.QuerySelector("input[name=phan][value=tinh-hinh][checked]"));
    }

    // A tip-off of the same days, and the first ad hoc report of that year: neither has to do with this one.
    private static async Task A_year_before_there_was_something_too(EventLog log)
    {
        var (body, day) = (new OrganisationId("langson.cong-an-tinh"), new DateOnly(2022, 3, 10));
        var received = new TipOffReceived(new DossierNumber(body, 2022, 1), body, body, "denunciation", "post", day, null, null, null, [], null, null, [], null, [], []);
        Assert.IsType<Outcome.Done>(await log.Decide<DossierEntry>(
            Reader.System, ReportFixture.Ledger.Stream(DossierKinds.TipOff.Stream, "nam-truoc"), DossierEntry.Fold, _ => Decision.Record(received), null, CancellationToken.None));
        var row = new PaperRow("A1", "Văn bản", "văn bản", "manual", 0, null, [], [new PaperCell(9, null, 0)], null);
        var paper = AnyReport.Paper() with { Forms = [new PaperForm("04", "1", "Biểu 04", "", true, [new PaperColumn("cong", "Kỳ này")], [row])] };
        var handed = new ReportSubmitted(new OrganisationId("langson.bcd-138"), "dot-xuat-1", 2022, 1, new Dictionary<string, decimal>(), new Dictionary<string, string>(), paper, false, false, null, day);
        Assert.IsType<Outcome.Done>(await log.Decide<Report>(
            Reader.System, Report.Stream(ReportFixture.Ledger, handed.Body, "dot-xuat-1", 2022), Report.Fold, _ => Decision.Record(handed), null, CancellationToken.None));
    }

    private static async Task The_committee_adds_up_signs_and_sends(Visitor office, Visitor head)
    {
        const string Province = Year + "/dot-xuat-1/langson.bcd-138";
        var own = await office.Page(Province);
        Assert.Contains("Ngày cuối còn đúng hạn: 19/6/2023 (hạn hôm nay)", own.QuerySelector("p.say")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("6 cấp dưới báo", own.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Công an tỉnh Lạng Sơn", own.QuerySelectorAll("details").First(one => one.TextContent.Contains("Chưa có báo cáo của", StringComparison.Ordinal)).TextContent, StringComparison.Ordinal);
        await Done(office.Post(Province, Province + "/nop", ("o-A1:cong", "1"), ("p-tinh-hinh", "Tình hình ổn định."), ("khoa", "r9")));
        await Done(head.Post(Province, Province + "/buoc", ("do", "sign"), ("so", "77/BC-BCĐ"), ("ngay-ky", "19/6/2023"), ("nguoi-ky", "Trưởng ban")));
        await Done(office.Post(Province, Province + "/buoc", ("do", "send")));

        // The paper says what it is about and for which days, and compares with nothing.
        var text = await Word(office, Province);
        foreach (var part in (string[])["BÁO CÁO", "Đột xuất về " + Subject, "Từ ngày 05/3/2023 đến ngày 20/3/2023, ban hành 07 văn bản chỉ đạo, hướng dẫn.", "Tình hình ổn định.", "Trên đây là báo cáo đột xuất về " + Subject + "; số liệu chi tiết tại 02 phụ lục"]) Assert.Contains(part, text, StringComparison.Ordinal);
        Assert.DoesNotContain("so với cùng kỳ", text, StringComparison.Ordinal);
        Assert.Contains(" của Ban Chỉ đạo 138 tỉnh Thử)", text, StringComparison.Ordinal);
        using var data = await office.Get(Province + "/van-ban/json");
        var json = await data.Content.ReadAsStringAsync();
        Assert.DoesNotContain("lastYear", json, StringComparison.Ordinal);
        Assert.Contains("\"subject\": \"" + Subject + "\"", json, StringComparison.Ordinal);
        using var since = await office.Get(Province + "/thay-doi");
        using var cell = await office.Get(Province + "/o/C1:cong");
        using var sheets = await office.Get(Province + "/van-ban/xlsx");
        Assert.All([since, cell, sheets], one => Assert.Equal(HttpStatusCode.OK, one.StatusCode));
    }

    private static async Task The_centre_takes_it(Visitor office, Visitor centre)
    {
        await Done(office.Post(Year + "/dot-xuat-1/langson.bcd-138", Year + "/dot-xuat-1/langson.bcd-138/goi"));
        Assert.Contains("Đột xuất 1/2023", await Text(office, "/langson/goi-bao-cao"), StringComparison.Ordinal);
        using var file = await office.Get("/langson/goi-bao-cao/1");
        var open = (await office.Page("/langson/goi-bao-cao")).QuerySelector("#khoa-cong-khai")!.TextContent;
        using var registered = await centre.Post(Inbox, Inbox + "/khoa", ("noi-gui", "langson"), ("khoa-cong-khai", open), ("can-cu", "12/BCĐ-TT ngày 05/01/2023"), ("khoa", "k1"));
        var proof = (await centre.Page(Inbox)).QuerySelector("input[name=bieu-mau]")!.GetAttribute("value")!;
        using var content = new MultipartFormDataContent { { new StringContent(proof), "bieu-mau" }, { new ByteArrayContent(await file.Content.ReadAsByteArrayAsync()), "goi", "goi.zip" } };
        using var bring = new HttpRequestMessage(HttpMethod.Post, Inbox) { Content = content };
        await Done(centre.Send(bring));

        var line = (await centre.Page(Inbox)).QuerySelector("section[aria-labelledby=dot-xuat] tbody tr")!;
        foreach (var part in (string[])["Tỉnh Lạng Sơn", Subject, "05/3–20/3/2023", "77/BC-BCĐ"]) Assert.Contains(part, line.TextContent, StringComparison.Ordinal);
        var paper = line.QuerySelector("a")!.GetAttribute("href")!;
        Assert.Contains("ban hành 07 văn bản", await Text(centre, paper), StringComparison.Ordinal);
        using var word = await centre.Get(paper + "/docx");
        Assert.Equal(HttpStatusCode.OK, word.StatusCode);
        Assert.Contains("0/63 tỉnh, thành phố đã gửi", await Text(centre, "/central/2023/tong-hop-cac-tinh/06-thang"), StringComparison.Ordinal);
        using var total = await centre.Get("/central/2023/tong-hop-cac-tinh/dot-xuat-1");
        Assert.Equal(HttpStatusCode.NotFound, total.StatusCode);
    }

    private static async Task Another_is_recalled(Visitor office, Visitor justice)
    {
        await Done(office.Post(Ask, Ask, ("khoa", "r10"), ("mau", "ad-hoc"), ("noi-dung", "việc nhầm"), ("tu-ngay", "1/6/2023"), ("den-ngay", "19/6/2023"), ("han", "30/6/2023"), ("nhom", "Agencies"), ("phan", "danh-gia")));
        const string Own = Year + "/dot-xuat-2/langson.so-tu-phap";
        using (var words = await justice.Get(Own + "/van-ban/xlsx")) Assert.Equal(HttpStatusCode.OK, words.StatusCode);
        Assert.Contains("việc nhầm", await Text(justice, "/viec"), StringComparison.Ordinal);
        await Done(office.Post(Ask + "/2", Ask + "/2/rut", ("ly-do-rut", "Gửi nhầm cơ quan"), ("khoa", "r11")));

        Assert.DoesNotContain("việc nhầm", await Text(justice, Year), StringComparison.Ordinal);
        Assert.DoesNotContain("việc nhầm", await Text(justice, "/viec"), StringComparison.Ordinal);
        using (var gone = await justice.Get(Own)) Assert.Equal(Ask + "/2", gone.Headers.Location?.ToString());
        var list = await office.Page(Year);
        Assert.DoesNotContain("việc nhầm", list.QuerySelector("table")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(Ask + "/2", list.QuerySelectorAll("main a").Single(link => link.TextContent.Contains("việc nhầm", StringComparison.Ordinal)).GetAttribute("href"));
        Assert.Contains("Gửi nhầm cơ quan", await Text(justice, Ask + "/2"), StringComparison.Ordinal);
    }

    private static AngleSharp.Dom.IElement Row(IHtmlDocument page, string name) => page.QuerySelectorAll("#chon tr").First(row => row.TextContent.Contains(name, StringComparison.Ordinal));

    private static async Task<string> Word(Visitor visitor, string report)
    {
        using var answer = await visitor.Get(report + "/van-ban/docx");
        using var word = WordprocessingDocument.Open(new MemoryStream(await answer.Content.ReadAsByteArrayAsync()), false);
        return word.MainDocumentPart!.Document.InnerText;
    }

    private static async Task<string> Text(Visitor visitor, string address) => (await visitor.Page(address)).QuerySelector("main")!.TextContent;

    private static async Task<string> Fault(Task<HttpResponseMessage> sent)
    {
        using var answer = await sent;
        return new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync()).QuerySelector(".errors")?.TextContent ?? $"{answer.StatusCode}";
    }

    private static async Task Done(Task<HttpResponseMessage> sent)
    {
        using var answer = await sent;
        if (answer.StatusCode == HttpStatusCode.SeeOther) return;
        var page = new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync());
        Assert.Fail($"{answer.StatusCode}: {page.QuerySelector(".errors")?.TextContent ?? page.QuerySelector("main")?.TextContent}");
    }
}

public sealed class RequestJourneyOnSqliteTests(ReportFixture.OnSqlite fixture) : RequestJourneyTests(fixture), IClassFixture<ReportFixture.OnSqlite>;

public sealed class RequestJourneyOnPostgresTests(ReportFixture.OnPostgres fixture) : RequestJourneyTests(fixture), IClassFixture<ReportFixture.OnPostgres>;
