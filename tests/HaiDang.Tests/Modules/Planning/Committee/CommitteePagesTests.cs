using System.Net;
using System.Net.Http.Headers;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using HaiDang.Tests.Support;

namespace HaiDang.Tests.Modules.Planning.Committee;

public sealed class CommitteePagesTests(PlanFixture fixture) : IClassFixture<PlanFixture>
{
    private const string Committee = "/langson/2023/ban-chi-dao";
    private static readonly string[] Registers =
    [
        "thanh-vien", "cuoc-hop", "kiem-tra", "dia-ban-thi-diem", "ton-tai", "kho-khan", "khen-thuong", "so-van-ban", "thong-bao-thu-doan", "tap-huan", "ngay-30-7",
    ];

    [Theory]
    [InlineData("thuongtruc.langson", "", 200)]
    [InlineData("sotuphap.langson", "/cuoc-hop", 200)]
    [InlineData("vks.langson", "/khen-thuong", 200)]
    [InlineData("truongban.langson", "/tong-ket-nam", 200)]
    [InlineData("sotuphap.langson", "/tong-ket-nam", 403)]
    [InlineData("sotuphap.langson", "/cuoc-hop/moi", 404)]
    [InlineData("sotuphap.langson", "/kho-khan/moi", 200)]
    [InlineData("sotuphap.langson", "/khen-thuong/moi", 200)]
    [InlineData("truongban.langson", "/kho-khan/moi", 403)]
    [InlineData("thuongtruc.tayninh", "", 404)]
    [InlineData("thuongtruc.langson", "/khong-co", 404)]
    [InlineData("thuongtruc.langson", "/cuoc-hop/2023.khong-co", 404)]
    [InlineData("quantri.langson", "", 403)]
    public async Task The_committee_opens_for_those_of_its_ledger(string account, string page, int status)
    {
        using var visitor = await fixture.App.SignIn("demo." + account);

        using var answer = await visitor.Get(Committee + page);

        Assert.Equal(status, (int)answer.StatusCode);
    }

    [Fact]
    public async Task Every_register_opens_in_both_languages_empty_or_not_and_has_a_form()
    {
        using var visitor = await fixture.App.SignIn("demo.thuongtruc.langson");
        foreach (var language in (string[])["vi", "en"])
        {
            using var switched = await visitor.Get("/ngon-ngu/" + language);
            foreach (var register in Registers)
            {
                using var list = await visitor.Get($"{Committee}/{register}");
                var form = await visitor.Page($"{Committee}/{register}/moi");
                Assert.Equal(HttpStatusCode.OK, list.StatusCode);
                Assert.NotEmpty(form.QuerySelectorAll("main form input[name], main form select[name]"));
                Assert.All(form.QuerySelectorAll("main label[for]"), label => Assert.NotNull(form.GetElementById(label.GetAttribute("for")!)));
            }
        }
    }

    [Fact]
    public async Task A_form_that_cannot_be_taken_comes_back_with_what_was_typed_and_says_so_at_the_field()
    {
        using var visitor = await fixture.App.SignIn("demo.thuongtruc.langson");

        using var answer = await Add(visitor, "kho-khan", ("co-quan", "sở không có thật"), ("noi-dung", "Thiếu kinh phí"), ("ngay", "31/2/2023"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        var page = await Read(answer);
        Assert.Contains("Không tìm thấy “sở không có thật”", page.QuerySelector("#co-quan-e")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Chưa hiểu ngày này", page.QuerySelector("#ngay-e")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("31/2/2023", page.QuerySelector("input[name='ngay']")!.GetAttribute("value"));
        Assert.Equal("Thiếu kinh phí", page.QuerySelector("textarea[name='noi-dung']")!.TextContent);
    }

    [Fact]
    public async Task A_vague_name_is_answered_with_what_it_may_mean()
    {
        using var visitor = await fixture.App.SignIn("demo.thuongtruc.langson");

        using var answer = await Add(visitor, "kho-khan", ("co-quan", "công an"), ("noi-dung", "Thiếu kinh phí"), ("ngay", "1/6/2023"));

        Assert.Contains("Công an tỉnh Lạng Sơn", (await Read(answer)).QuerySelector("#co-quan-e")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_name_stands_beside_the_log_on_the_page_and_can_be_erased()
    {
        using var visitor = await fixture.App.SignIn("demo.thuongtruc.langson");
        using var added = await Add(
            visitor, "thanh-vien", ("chuc-danh", "member"), ("co-quan", "Sở Tư pháp tỉnh Lạng Sơn"), ("chuc-vu", "Giám đốc"), ("ho-ten", "Người Giả Định"), ("tu-ngay", "1/2/2023"));
        var address = added.Headers.Location!.ToString();
        Assert.Contains("Người Giả Định", await Text(visitor, address), StringComparison.Ordinal);
        Assert.Contains("Người Giả Định", await Text(visitor, Committee), StringComparison.Ordinal);
        Assert.DoesNotContain("Người Giả Định", string.Join('\n', await Bodies()), StringComparison.Ordinal);

        using var erased = await visitor.Post(address, address + "/xoa-ten");

        Assert.DoesNotContain("Người Giả Định", await Text(visitor, address), StringComparison.Ordinal);
        Assert.Contains("Giám đốc", await Text(visitor, Committee), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_conclusion_becomes_a_duty_its_state_is_read_from_the_duty_and_the_duty_leads_back()
    {
        using var office = await fixture.App.SignIn("demo.thuongtruc.langson");
        var meeting = await Meeting(office, "Họp có kết luận");

        using var early = await Step(office, meeting, "ket-luan", ("noi-dung", "Gửi danh sách đầu mối"), ("co-quan", "Sở Tư pháp tỉnh Lạng Sơn"), ("han", "1/6/2023"));
        Assert.Equal(HttpStatusCode.NotFound, early.StatusCode);
        using var held = await Step(office, meeting, "da-hop", ("ngay", "10/5/2023"), ("du-0", "represented"));
        using var drawn = await Step(office, meeting, "ket-luan", ("noi-dung", "Gửi danh sách đầu mối"), ("co-quan", "Sở Tư pháp tỉnh Lạng Sơn"), ("han", "1/6/2023"));

        Assert.Equal([HttpStatusCode.SeeOther, HttpStatusCode.SeeOther], [held.StatusCode, drawn.StatusCode]);
        var page = await office.Page(meeting);
        var duty = page.QuerySelector("#kl a[href*='nhiem-vu/KL-']")!.GetAttribute("href")!;
        Assert.Contains("Cử người thay", page.QuerySelector("#du")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Chưa thực hiện", page.QuerySelector("#kl")!.TextContent, StringComparison.Ordinal);

        using var justice = await fixture.App.SignIn("demo.sotuphap.langson");
        using var reported = await justice.Post(duty, duty + "/ket-qua", ("co-quan", "langson.so-tu-phap@0"), ("muc", "done"), ("noi-dung", "Đã gửi"), ("ngay", "2/6/2023"), ("khoa", "kl1"));
        Assert.Equal(HttpStatusCode.SeeOther, reported.StatusCode);
        Assert.Contains("Hoàn thành", (await office.Page(meeting)).QuerySelector("#kl")!.TextContent, StringComparison.Ordinal);
        var back = (await justice.Page(duty)).QuerySelector("a[href*='/ket-luan/KL-']")!.GetAttribute("href")!;
        using var led = await justice.Get(back);
        Assert.Equal(meeting, led.Headers.Location!.ToString());

        using var kept = await office.Post(meeting, meeting + "/rut-lai", ("muc", "3"), ("ly-do", "Ghi nhầm"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, kept.StatusCode);
        Assert.Contains("đã có cơ quan báo kết quả", (await Read(kept)).QuerySelector(".errors")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_conclusion_taken_back_takes_its_duty_along()
    {
        using var office = await fixture.App.SignIn("demo.thuongtruc.langson");
        var meeting = await Meeting(office, "Họp ghi nhầm");
        using var held = await Step(office, meeting, "da-hop", ("ngay", "10/5/2023"));
        using var drawn = await Step(office, meeting, "ket-luan", ("noi-dung", "Kết luận ghi nhầm"), ("co-quan", "Viện kiểm sát nhân dân tỉnh Lạng Sơn"));
        var duty = (await office.Page(meeting)).QuerySelector("#kl a")!.GetAttribute("href")!;
        Assert.Contains("Đề nghị", (await office.Page(duty)).QuerySelector("aside")!.TextContent, StringComparison.OrdinalIgnoreCase);

        using var retracted = await office.Post(meeting, meeting + "/rut-lai", ("muc", "3"), ("ly-do", "Ghi nhầm"));

        Assert.Equal(HttpStatusCode.SeeOther, retracted.StatusCode);
        using var gone = await office.Get(duty);
        Assert.Equal(HttpStatusCode.NotFound, gone.StatusCode);
        Assert.Contains("Đã rút lại: Ghi nhầm", await Text(office, meeting), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_who_record_at_once_see_each_other_and_lose_nothing()
    {
        using var office = await fixture.App.SignIn("demo.thuongtruc.langson");
        using var added = await Add(
            office, "khen-thuong", ("doi-tuong", "unit"), ("co-quan", "Sở Tư pháp tỉnh Lạng Sơn"), ("thanh-tich", "Thành tích chung"), ("hinh-thuc", "certificate"), ("ngay-lap", "1/5/2023"),
            ("ngay", "8/5/2023"));
        var address = added.Headers.Location!.ToString();
        using var examined = await Step(office, address, "tham-dinh", ("y-kien", "Đủ điều kiện"), ("ung-ho", "1"), ("ngay", "15/5/2023"));

        using var second = await office.Post(
            address, address + "/buoc/tham-dinh", ("khoa", "khac"), ("phien-ban", "1"), ("tham-dinh-y-kien", "Ý kiến gõ sau"), ("tham-dinh-ngay", "16/5/2023"));

        Assert.Equal(HttpStatusCode.Conflict, second.StatusCode);
        var page = await Read(second);
        Assert.Contains("Đủ điều kiện", page.QuerySelector(".note[role=alert]")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Ý kiến gõ sau", page.QuerySelector("textarea[name='tham-dinh-y-kien']")!.TextContent);
    }

    [Fact]
    public async Task The_head_decides_a_commendation_and_only_its_body_and_those_who_oversee_read_it()
    {
        using var office = await fixture.App.SignIn("demo.thuongtruc.langson");
        using var head = await fixture.App.SignIn("demo.truongban.langson");
        using var justice = await fixture.App.SignIn("demo.sotuphap.langson");
        using var labour = await fixture.App.SignIn("demo.soldtbxh.langson");
        using var added = await Add(
            office, "khen-thuong", ("doi-tuong", "individual"), ("chuc-vu", "Chuyên viên"), ("ho-ten", "Người Được Khen"), ("co-quan", "Sở Tư pháp tỉnh Lạng Sơn"), ("thanh-tich", "Thành tích cá nhân"),
            ("hinh-thuc", "certificate"), ("dot-xuat", "1"), ("ngay-lap", "1/6/2023"), ("ngay", "2/6/2023"));
        var address = added.Headers.Location!.ToString();

        using var examining = await Step(head, address, "tham-dinh", ("y-kien", "…"), ("ngay", "3/6/2023"));
        using var decided = await Step(head, address, "quyet-dinh", ("so", "12/QĐ"), ("hinh-thuc", "high-certificate"), ("cap", "province"), ("ngay", "5/6/2023"));

        Assert.Equal([HttpStatusCode.NotFound, HttpStatusCode.SeeOther], [examining.StatusCode, decided.StatusCode]);
        Assert.Contains("quyết định sau 4 ngày", await Text(justice, address), StringComparison.Ordinal);
        using var hidden = await labour.Get(address);
        Assert.Equal(HttpStatusCode.NotFound, hidden.StatusCode);
        Assert.DoesNotContain("Thành tích cá nhân", await Text(labour, Committee + "/khen-thuong"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_inspection_is_followed_to_its_end_with_evidence_and_knows_a_pilot_locality()
    {
        using var office = await fixture.App.SignIn("demo.thuongtruc.langson");
        using var pilot = await Add(office, "dia-ban-thi-diem", ("dia-ban", "Huyện Lộc Bình, tỉnh Lạng Sơn"), ("chuong-trinh", "Mô hình thử"), ("tu-ngay", "1/1/2023"));
        Assert.Equal(HttpStatusCode.SeeOther, pilot.StatusCode);
        using var added = await Add(
            office, "kiem-tra", ("noi-dung", "Kiểm tra địa bàn"), ("tu-ngay", "10/5/2023"), ("den-ngay", "12/5/2023"), ("co-quan", "Sở Tư pháp tỉnh Lạng Sơn"), ("dia-ban", "Huyện Lộc Bình, tỉnh Lạng Sơn"),
            ("doan", "Công an tỉnh Lạng Sơn"), ("doan-2", "Trưởng đoàn"));
        var address = added.Headers.Location!.ToString();
        Assert.Contains("thí điểm Mô hình thử", await Text(office, address), StringComparison.Ordinal);

        using var recommended = await Step(office, address, "kien-nghi", ("co-quan", "Sở Tư pháp tỉnh Lạng Sơn"), ("noi-dung", "Lập sổ"), ("han", "30/5/2023"), ("ngay", "12/5/2023"));
        Assert.Contains("Quá hạn", (await office.Page(address)).QuerySelector("#kn")!.TextContent, StringComparison.Ordinal);
        using var ended = await Step(office, address, "ket-thuc", ("ngay", "1/6/2023"), ("ket-luan", "Đạt"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, ended.StatusCode);
        Assert.Contains("Còn kiến nghị chưa đóng", (await Read(ended)).QuerySelector("#ket-thuc-ly-do-e")!.TextContent, StringComparison.Ordinal);

        byte[] file = [.. "%PDF-1.7 minh chứng giả định"u8];
        using var bad = await Upload(office, address, [.. "MZ"u8]);
        using var closed = await Upload(office, address, file);
        Assert.Equal([HttpStatusCode.UnprocessableEntity, HttpStatusCode.SeeOther], [bad.StatusCode, closed.StatusCode]);
        var link = (await office.Page(address)).QuerySelector("a[href*='/tep/']")!.GetAttribute("href")!;
        using var opened = await office.Get(link);
        Assert.Equal(file, await opened.Content.ReadAsByteArrayAsync());
        using var endedNow = await Step(office, address, "ket-thuc", ("ngay", "5/6/2023"), ("ket-luan", "Đạt"));
        Assert.Equal(HttpStatusCode.SeeOther, endedNow.StatusCode);
    }

    [Fact]
    public async Task An_entry_is_amended_with_a_reason_and_the_history_keeps_both()
    {
        using var office = await fixture.App.SignIn("demo.thuongtruc.langson");
        (string, string)[] typed = [("nam", "2022"), ("nguon", "review"), ("noi-dung", "Báo cáo quý chậm"), ("ngay", "1/2/2023")];
        using var added = await Add(office, "ton-tai", typed);
        var address = added.Headers.Location!.ToString();
        var form = await office.Page(address + "/dinh-chinh");
        Assert.Equal("2022", form.QuerySelector("input[name='nam']")!.GetAttribute("value"));

        using var without = await office.Post(address + "/dinh-chinh", address + "/dinh-chinh", [.. typed, ("phien-ban", "1"), ("khoa", "dc1")]);
        typed[2] = ("noi-dung", "Báo cáo tháng chậm");
        using var amended = await office.Post(address + "/dinh-chinh", address + "/dinh-chinh", [.. typed, ("phien-ban", "1"), ("khoa", "dc2"), ("ly-do-sua", "Đọc nhầm")]);

        Assert.Equal([HttpStatusCode.UnprocessableEntity, HttpStatusCode.SeeOther], [without.StatusCode, amended.StatusCode]);
        var text = await Text(office, address);
        Assert.Contains("Báo cáo tháng chậm", text, StringComparison.Ordinal);
        Assert.Contains("Đã đính chính: Đọc nhầm", text, StringComparison.Ordinal);
        Assert.Contains("Báo cáo tháng chậm", await Text(office, "/langson/2024/ban-chi-dao/ton-tai"), StringComparison.Ordinal);
        Assert.Contains("chuyển từ năm trước", await Text(office, "/langson/2024/ban-chi-dao/ton-tai"), StringComparison.Ordinal);

        // Whoever saw it mended may mend it again: the form names the version of the whole history.
        var seen = (await office.Page(address + "/dinh-chinh")).QuerySelector("input[name='phien-ban']")!.GetAttribute("value")!;
        typed[2] = ("noi-dung", "Báo cáo năm chậm");
        using var again = await office.Post(address + "/dinh-chinh", address + "/dinh-chinh", [.. typed, ("phien-ban", seen), ("khoa", "dc3"), ("ly-do-sua", "Đọc lại")]);
        Assert.Equal(("2", HttpStatusCode.SeeOther), (seen, again.StatusCode));
    }

    [Fact]
    public async Task A_bulletin_to_a_collective_waits_for_each_member_and_training_counts_staff()
    {
        using var office = await fixture.App.SignIn("demo.thuongtruc.langson");
        using var added = await Add(
            office, "thong-bao-thu-doan", ("trich-yeu", "Thủ đoạn mới"), ("thu-doan", "Mời việc nhẹ"), ("phap-luat", "Nghị định mới"), ("co-quan", "Sở Tư pháp tỉnh Lạng Sơn"),
            ("co-quan", "Công an tỉnh Lạng Sơn"), ("ngay", "1/6/2023"));
        var address = added.Headers.Location!.ToString();
        using var acknowledged = await Step(office, address, "da-nhan", "2", ("ngay", "2/6/2023"));
        Assert.Contains("1/2 nơi đã nhận", await Text(office, address), StringComparison.Ordinal);

        using var trained = await Add(
            office, "tap-huan", ("noi-dung", "Nghiệp vụ"), ("co-quan", "Công an tỉnh Lạng Sơn"), ("tu-ngay", "1/5/2023"), ("den-ngay", "2/5/2023"), ("hoc-vien", "Sở Tư pháp tỉnh Lạng Sơn"),
            ("hoc-vien-2", "12"), ("hoc-vien", "Công an tỉnh Lạng Sơn"), ("hoc-vien-2", "30"));
        Assert.Contains("42 người", await Text(office, trained.Headers.Location!.ToString()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_each_body_did_on_30_July_stands_year_beside_year()
    {
        using var office = await fixture.App.SignIn("demo.thuongtruc.langson");
        using var added = await Add(office, "ngay-30-7", ("ngay-gi", "both"), ("co-quan", "Công an tỉnh Lạng Sơn"), ("noi-dung", "Mít tinh"), ("ngay", "30/7/2023"), ("so-nguoi", "1.200"));

        var page = await office.Page(Committee + "/ngay-30-7");

        Assert.Equal(HttpStatusCode.SeeOther, added.StatusCode);
        var row = page.QuerySelectorAll("table")[^1].QuerySelector("tbody tr")!;
        Assert.Equal(["Công an tỉnh", "1", "0", "0"], row.Children.Select(cell => cell.TextContent));
    }

    [Fact]
    public async Task The_review_gathers_the_year_and_keeps_every_version_of_an_assessment()
    {
        using var office = await fixture.App.SignIn("demo.thuongtruc.langson");
        const string review = Committee + "/tong-ket-nam";

        using var first = await office.Post(review, review + "/duties", ("danh-gia", "Đa số nhiệm vụ đúng hạn."), ("phien-ban", "0"), ("khoa", "dg1"));
        using var second = await office.Post(review, review + "/duties", ("danh-gia", "Phần lớn nhiệm vụ đúng hạn."), ("phien-ban", "1"), ("khoa", "dg2"));
        using var stale = await office.Post(review, review + "/duties", ("danh-gia", "Ý khác."), ("phien-ban", "1"), ("khoa", "dg3"));

        Assert.Equal([HttpStatusCode.SeeOther, HttpStatusCode.SeeOther, HttpStatusCode.Conflict], [first.StatusCode, second.StatusCode, stale.StatusCode]);
        Assert.Equal("Ý khác.", (await Read(stale)).GetElementById("danh-gia-duties")!.TextContent);
        var section = (await office.Page(review)).GetElementById("duties")!.TextContent;
        Assert.Contains("Phần lớn nhiệm vụ đúng hạn.", section, StringComparison.Ordinal);
        Assert.Contains("1 bản trước", section, StringComparison.Ordinal);
        Assert.Contains("nhiệm vụ hoàn thành", section, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_picker_answers_a_field_with_choices_and_a_browser_with_a_page()
    {
        using var visitor = await fixture.App.SignIn("demo.thuongtruc.langson");

        using var choices = await visitor.Send(HttpMethod.Get, "/langson/don-vi?ngay=2023-05-12&kien-nghi-co-quan=" + Uri.EscapeDataString("sở tư"), ("HX-Request", "true"));
        var page = await visitor.Page("/langson/don-vi?ngay=2023-05-12&loai=dia-ban&q=loc%20binh");

        Assert.Equal("Sở Tư pháp tỉnh Lạng Sơn", (await Read(choices)).QuerySelectorAll("option")[0].GetAttribute("value"));
        Assert.Contains("Huyện Lộc Bình, tỉnh Lạng Sơn", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_officer_raises_a_difficulty_of_the_own_body_and_of_no_other()
    {
        using var officer = await fixture.App.SignIn("demo.sotuphap.langson");
        var form = await officer.Page(Committee + "/kho-khan/moi");
        var own = form.QuerySelector("input[name='co-quan']")!.GetAttribute("value")!;
        Assert.Contains("Sở Tư pháp", own, StringComparison.Ordinal);

        using var raised = await Add(officer, "kho-khan", ("co-quan", own), ("noi-dung", "Thiếu tờ rơi giả định"), ("ngay", "1/6/2023"));
        using var others = await Add(officer, "kho-khan", ("co-quan", "Công an tỉnh Lạng Sơn"), ("noi-dung", "Việc của nơi khác"), ("ngay", "1/6/2023"));

        Assert.Equal((HttpStatusCode.SeeOther, HttpStatusCode.UnprocessableEntity), (raised.StatusCode, others.StatusCode));
        Assert.Contains("trong phạm vi của mình", (await Read(others)).QuerySelector("#co-quan-e")!.TextContent, StringComparison.Ordinal);
        var entry = raised.Headers.Location!.ToString();
        Assert.Empty((await officer.Page(entry)).QuerySelectorAll("form[action*='/buoc/'], a[href$='/dinh-chinh']"));
        using var other = await fixture.App.SignIn("demo.soldtbxh.langson");
        using var hidden = await other.Get(entry);
        Assert.Equal(HttpStatusCode.NotFound, hidden.StatusCode);
        using var office = await fixture.App.SignIn("demo.thuongtruc.langson");
        Assert.NotNull((await office.Page(entry)).QuerySelector("form[action$='/buoc/tra-loi']"));
    }

    [Theory]
    [InlineData("Hồ sơ mật.pdf", "%PDF-1.7 giả định")]
    [InlineData("ho-so.txt.pdf", "không phải pdf")]
    public async Task A_paper_with_a_secrecy_stamp_or_of_another_kind_is_refused_and_nothing_is_kept(string name, string content)
    {
        using var office = await fixture.App.SignIn("demo.thuongtruc.langson");
        var store = (HaiDang.Kernel.Storage.Store)fixture.App.Services.GetService(typeof(HaiDang.Kernel.Storage.Store))!;
        var before = (await store.Ask<string>($"select id from attachment", default)).Count;
        const string address = Committee + "/khen-thuong/moi";
        var page = await office.Page(address);
        using var form = new MultipartFormDataContent();
        foreach (var (field, value) in (IEnumerable<(string, string)>)[
            ("bieu-mau", page.QuerySelector("input[name=bieu-mau]")!.GetAttribute("value")!), ("khoa", page.QuerySelector("input[name='khoa']")!.GetAttribute("value")!), ("doi-tuong", "unit"),
            ("co-quan", "Sở Tư pháp tỉnh Lạng Sơn"), ("thanh-tich", "Thành tích giả định"), ("hinh-thuc", "certificate"), ("ngay-lap", "1/5/2023"), ("ngay", "2/5/2023")])
        {
            form.Add(new StringContent(value), field);
        }

        form.Add(new ByteArrayContent(System.Text.Encoding.UTF8.GetBytes(content)), "tep", name);
        using var request = new HttpRequestMessage(HttpMethod.Post, address) { Content = form };

        using var answer = await office.Send(request);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains(name.Contains("mật", StringComparison.Ordinal) ? "dấu mật" : "nội dung khác với tên", (await Read(answer)).QuerySelector(".errors")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(before, (await store.Ask<string>($"select id from attachment", default)).Count);
    }

    private async Task<IReadOnlyList<string>> Bodies()
    {
        var store = (HaiDang.Kernel.Storage.Store)fixture.App.Services.GetService(typeof(HaiDang.Kernel.Storage.Store))!;
        return [.. (await store.Ask<byte[]>($"select body from event", CancellationToken.None)).Select(System.Text.Encoding.UTF8.GetString)];
    }

    private static async Task<string> Meeting(Visitor office, string subject)
    {
        using var added = await Add(
            office, "cuoc-hop", ("hinh-thuc", "briefing"), ("nhip", "ad-hoc"), ("noi-dung", subject), ("ngay", "10/5/2023"), ("co-quan", "Sở Tư pháp tỉnh Lạng Sơn"));
        Assert.Equal(HttpStatusCode.SeeOther, added.StatusCode);
        return added.Headers.Location!.ToString();
    }

    private static async Task<HttpResponseMessage> Add(Visitor visitor, string register, params (string Name, string Value)[] fields)
    {
        var address = $"{Committee}/{register}/moi";
        var key = (await visitor.Page(address)).QuerySelector("input[name='khoa']")!.GetAttribute("value")!;
        return await visitor.Post(address, address, [.. fields, ("khoa", key)]);
    }

    private static Task<HttpResponseMessage> Step(Visitor visitor, string entry, string step, params (string Name, string Value)[] fields) => Step(visitor, entry, step, "", fields);

    private static async Task<HttpResponseMessage> Step(Visitor visitor, string entry, string step, string item, params (string Name, string Value)[] fields)
    {
        var page = await visitor.Page(entry);
        var form = page.QuerySelectorAll($"form[action$='/buoc/{step}']").FirstOrDefault(one => item.Length == 0 || one.QuerySelector("input[name='muc']")?.GetAttribute("value") == item);
        var prefix = item.Length == 0 ? step + "-" : $"{step}-{item}-";
        return await visitor.Post(entry, $"{entry}/buoc/{step}", [
            .. fields.Select(field => (prefix + field.Name, field.Value)), ("khoa", Hidden(form, "khoa")), ("phien-ban", Hidden(form, "phien-ban")), ("muc", item)]);
    }

    private static string Hidden(IElement? form, string name) => form?.QuerySelector($"input[name='{name}']")?.GetAttribute("value") ?? "";

    private static async Task<HttpResponseMessage> Upload(Visitor visitor, string entry, byte[] file)
    {
        var form = (await visitor.Page(entry)).QuerySelector("form[action$='/buoc/dong-kien-nghi']");
        using var content = new MultipartFormDataContent
        {
            { new StringContent(Hidden(form, "bieu-mau")), "bieu-mau" }, { new StringContent(Hidden(form, "khoa")), "khoa" }, { new StringContent(Hidden(form, "phien-ban")), "phien-ban" },
            { new StringContent("1"), "muc" }, { new StringContent("Đã lập sổ"), "dong-kien-nghi-1-ket-qua" }, { new StringContent("1/6/2023"), "dong-kien-nghi-1-ngay" },
        };
        var part = new ByteArrayContent(file);
        part.Headers.ContentType = new MediaTypeHeaderValue("application/pdf");
        content.Add(part, "dong-kien-nghi-1-tep", "so-theo-doi.pdf");
        using var request = new HttpRequestMessage(HttpMethod.Post, entry + "/buoc/dong-kien-nghi") { Content = content };
        return await visitor.Send(request);
    }

    private static async Task<IHtmlDocument> Read(HttpResponseMessage answer) => new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync());

    private static async Task<string> Text(Visitor visitor, string address) => (await visitor.Page(address)).QuerySelector("main")!.TextContent;
}
