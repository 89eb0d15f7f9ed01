using System.Net;
using AngleSharp.Html.Dom;
using HaiDang.Kernel.Storage;
using HaiDang.Tests.Support;

namespace HaiDang.Tests.Modules.Cases;

/// <summary>What the journey doesn't walk: rings, another province, corrections, the register's own ways.</summary>
public sealed class CasePagesTests : IAsyncLifetime
{
    private const string Police = "Cơ quan Cảnh sát điều tra Công an tỉnh Lạng Sơn";
    private RunningApp app = null!;

    public async ValueTask InitializeAsync() => app = await RunningApp.Start();

    public async ValueTask DisposeAsync() => await app.DisposeAsync();

    [Fact]
    public async Task A_ring_is_stated_from_a_case_and_forgets_whoever_is_cleared_there()
    {
        using var officer = await app.SignIn("demo.dieutra.langson");
        var at = await Opened(officer);
        await Step(officer, at, "nguoi-moi", ("tu-cach", "accused"), ("ho-ten", "Người Giả Định"), ("gioi", "male"), ("nhom-dan-toc", "kinh"), ("dieu-khoan", "blhs-2015/150/2"), ("so", "13/QĐ"), ("co-quan", Police), ("ngay", "12/2/2023"));
        using var unnumbered = await officer.Post(at + "/duong-day-moi", at + "/duong-day-moi", ("so", "chuyên án A"), ("co-quan", Police), ("ngay", "1/3/2023"), Key());
        Assert.Equal(HttpStatusCode.UnprocessableEntity, unnumbered.StatusCode);
        var ring = await Sent(officer, at + "/duong-day-moi", ("so", "40/QĐ"), ("co-quan", Police), ("ngay", "1/3/2023"), Key());
        var form = await officer.Page(ring + "/thanh-vien");
        var person = form.QuerySelectorAll("select[name=nguoi] option").Select(one => one.GetAttribute("value")!).Single(value => value.Length > 0);
        await Sent(officer, ring + "/thanh-vien", ("nguoi", person), ("vai-tro-organiser", "1"), ("so", "40/QĐ"), ("co-quan", Police), ("ngay", "1/3/2023"), Key());
        Assert.Single((await officer.Page(ring)).QuerySelectorAll("#thanh-vien tbody tr"));

        await Step(officer, at, "khong-khoi-to", ("nguoi", person.Split(' ')[1]), ("ket-qua", "terminated"), ("can-cu", "not-proved"), ("so", "50/QĐ"), ("co-quan", Police), ("ngay", "1/4/2023"));
        Assert.Empty((await officer.Page(ring)).QuerySelectorAll("#thanh-vien tbody tr"));
        Assert.DoesNotContain((await officer.Page(ring + "/thanh-vien")).QuerySelectorAll("select[name=nguoi] option"), one => one.GetAttribute("value")!.Length > 0);

        // What had cleared the person is taken back: the ring names them again by the decision that had said so.
        var last = (await officer.Page(at)).QuerySelectorAll("form[action$='/rut-lai'] input[name=muc]").Max(one => int.Parse(one.GetAttribute("value")!, System.Globalization.CultureInfo.InvariantCulture));
        using var back = await officer.Post(at, at + "/rut-lai", ("muc", $"{last}"), ("ly-do", "ghi nhầm hồ sơ"));
        Assert.Equal(HttpStatusCode.SeeOther, back.StatusCode);
        Assert.Contains("40/QĐ", Assert.Single((await officer.Page(ring)).QuerySelectorAll("#thanh-vien tbody tr")).TextContent, StringComparison.Ordinal);
        Assert.Contains("trở lại đường dây", (await officer.Page(ring)).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Theory, EachStore]
    public async Task A_case_of_another_province_is_seen_as_a_number_until_it_is_taken_over(StoreKind kind)
    {
        // Row security hides the other province's rows on PostgreSQL alone.
        await using var kept = await TestStore.Open(kind);
        await using var provinces = await RunningApp.Start(on: kept.Store);
        using var giver = await provinces.SignIn("demo.dieutra.tayninh");
        using var taker = await provinces.SignIn("demo.dieutra.langson");
        using var border = await provinces.SignIn("demo.bienphong.langson");
        var own = "Cơ quan Cảnh sát điều tra Công an tỉnh Tây Ninh";
        var at = await Sent(giver, "/tayninh/vu-an/moi", ("ngay", "1/3/2019"), ("so", "77/QĐ"), ("co-quan", own), ("dieu-khoan", "blhs-2015/150/1"), Key());
        await Step(giver, at, "chuyen-tinh", ("noi-nhan", Police), ("so", "78/QĐ"), ("co-quan", own), ("ngay", "5/3/2019"));
        Assert.Empty((await border.Page("/langson/chuyen-den")).QuerySelectorAll("input[name=ho-so]"));
        var waiting = await taker.Page("/langson/chuyen-den");
        Assert.Contains("78/QĐ", waiting.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("77/QĐ", waiting.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        var dossier = waiting.QuerySelector("input[name=ho-so]")!.GetAttribute("value")!;
        using var stolen = await border.Post("/langson/chuyen-den", "/langson/chuyen-den", ("ho-so", dossier), ("ngay", "10/3/2019"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, stolen.StatusCode);
        using var taken = await taker.Post("/langson/chuyen-den", "/langson/chuyen-den", ("ho-so", dossier), ("ngay", "10/3/2019"));
        Assert.Equal(HttpStatusCode.SeeOther, taken.StatusCode);
        Assert.Single((await taker.Page("/langson/vu-an")).QuerySelectorAll("tbody tr"));
        Assert.Empty((await taker.Page("/langson/chuyen-den")).QuerySelectorAll("input[name=ho-so]"));
        Assert.Contains("đã nhập hoặc chuyển nơi khác", (await giver.Page(at)).QuerySelector(".chip")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_day_that_is_not_understood_is_asked_about_and_never_dropped()
    {
        using var officer = await app.SignIn("demo.dieutra.langson");
        using var begun = await officer.Post("/langson/vu-an/moi", "/langson/vu-an/moi", ("ngay", "10/2/2023"), ("so", "12/QĐ"), ("co-quan", Police), ("ngay-xay-ra", "khoảng tháng ba"), ("dieu-khoan", "blhs-2015/150/2"), Key());
        Assert.Equal(HttpStatusCode.UnprocessableEntity, begun.StatusCode);
        Assert.Contains("tháng/năm hoặc năm", await Faults(begun), StringComparison.Ordinal);

        var at = await Opened(officer);
        var version = (await officer.Page(at)).QuerySelector("form[action$='/buoc/nguoi-moi'] input[name=phien-ban]")!.GetAttribute("value")!;
        (string, string)[] person =
        [
            ("phien-ban", version), Key(), ("nguoi-moi-tu-cach", "accused"), ("nguoi-moi-ho-ten", "Người Giả Định"), ("nguoi-moi-sinh", "88"), ("nguoi-moi-gioi", "male"), ("nguoi-moi-nhom-dan-toc", "kinh"),
            ("nguoi-moi-dieu-khoan", "blhs-2015/150/2"), ("nguoi-moi-so", "13/QĐ"), ("nguoi-moi-co-quan", Police), ("nguoi-moi-ngay", "12/2/2023"),
        ];
        using var added = await officer.Post(at, at + "/buoc/nguoi-moi", person);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, added.StatusCode);
        Assert.Contains("tháng/năm hoặc năm", await Faults(added), StringComparison.Ordinal);
        Assert.Equal(version, (await officer.Page(at)).QuerySelector("form[action$='/buoc/nguoi-moi'] input[name=phien-ban]")!.GetAttribute("value"));
    }

    [Fact]
    public async Task Countries_are_typed_by_name_and_one_that_is_not_understood_is_asked_about_and_never_dropped()
    {
        using var officer = await app.SignIn("demo.dieutra.langson");
        var at = await Opened(officer);
        var offered = await officer.Page(at);
        Assert.Equal("country", offered.QuerySelector("#dac-diem-nuoc")!.GetAttribute("list"));
        Assert.Equal("country", offered.QuerySelector("#dac-diem-cung")!.GetAttribute("list"));
        Assert.Contains(Assert.Single(offered.QuerySelectorAll("datalist#country")).QuerySelectorAll("option"), option => option.GetAttribute("value") == "Campuchia");

        var version = offered.QuerySelector("form[action$='/buoc/dac-diem'] input[name=phien-ban]")!.GetAttribute("value")!;
        using var asked = await officer.Post(
            at, at + "/buoc/dac-diem", ("phien-ban", version), Key(), ("dac-diem-nuoc", "Trung Quốc"), ("dac-diem-nuoc", "Cam-pốt"), ("dac-diem-cung", "my"), ("dac-diem-ngay", "12/2/2023"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, asked.StatusCode);
        var page = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(await asked.Content.ReadAsStringAsync());
        Assert.Contains("Không tìm thấy “Cam-pốt”", page.QuerySelector("#dac-diem-nuoc-e")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Ma-lai-xi-a (MY); Hoa Kỳ (US)", page.QuerySelector("#dac-diem-cung-e")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(["Trung Quốc", "Cam-pốt"], page.QuerySelectorAll("input[name='dac-diem-nuoc']").Select(box => box.GetAttribute("value") ?? "").Where(value => value.Length > 0));

        // Who names a country needn't tick the box, and what stands comes back by name when it is mended.
        await Step(officer, at, "dac-diem", ("nuoc", "trung quoc, kh"), ("cung", "Mỹ"), ("ngay", "12/2/2023"));
        var mended = await officer.Page(at);
        var facts = mended.QuerySelector("#vu-an")!.TextContent;
        foreach (var name in (string[])["Trung Quốc, Campuchia", "Hoa Kỳ"]) Assert.Contains(name, facts, StringComparison.Ordinal);
        Assert.Equal(["Trung Quốc", "Campuchia"], mended.QuerySelectorAll("input[name='dac-diem-nuoc']").Select(box => box.GetAttribute("value") ?? "").Where(value => value.Length > 0));
        Assert.True(((IHtmlInputElement)mended.GetElementById("dac-diem-nuoc-ngoai")!).IsChecked);
    }

    [Fact]
    public async Task What_is_typed_comes_back_with_its_faults_and_a_wrong_clause_names_the_right_one()
    {
        using var officer = await app.SignIn("demo.dieutra.langson");
        using var answer = await officer.Post("/langson/vu-an/moi", "/langson/vu-an/moi", ("ngay", "10/2/2023"), ("so", "12/QĐ"), ("co-quan", Police), ("ngay-xay-ra", "5/2016"), ("dieu-khoan", "blhs-2015/150/2"), Key());
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        var page = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync());
        Assert.Contains("119", page.QuerySelector(".errors")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("5/2016", ((IHtmlInputElement)page.GetElementById("ngay-xay-ra")!).Value);
        Assert.NotNull(page.QuerySelector(".errors a[href='#dieu-khoan']"));
    }

    [Fact]
    public async Task The_same_decision_entered_by_a_second_body_is_shown_before_it_is_saved()
    {
        using var officer = await app.SignIn("demo.dieutra.langson");
        using var leader = await app.SignIn("demo.lanhdao.langson");
        await Opened(officer);
        (string, string)[] again = [("ngay", "10/2/2023"), ("so", "12/qđ-csđt".ToUpperInvariant()), ("co-quan", Police), ("dieu-khoan", "blhs-2015/150/2")];
        using var asked = await leader.Post("/langson/vu-an/moi", "/langson/vu-an/moi", [.. again, Key()]);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, asked.StatusCode);
        Assert.Contains("0001/2023", await asked.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_wrong_day_is_mended_with_its_reason_and_a_join_is_not_taken_back_on_one_side()
    {
        using var officer = await app.SignIn("demo.dieutra.langson");
        var at = await Opened(officer);
        var form = await officer.Page(at + "/dinh-chinh/1");
        Assert.Equal("12/QĐ-CSĐT", ((IHtmlInputElement)form.QuerySelector("input[name$='-so']")!).Value);
        var values = form.QuerySelectorAll("form.sheet input[name], form.sheet select[name]").Where(one => one.GetAttribute("name")!.StartsWith("khoi-to-vu-an-", StringComparison.Ordinal))
            .Select(one => (one.GetAttribute("name")!, one is IHtmlSelectElement chosen ? chosen.Value ?? "" : ((IHtmlInputElement)one).Value ?? "")).Where(pair => pair.Item1 != "khoi-to-vu-an-ngay").ToList();
        using var mended = await officer.Post(at + "/dinh-chinh/1", at + "/dinh-chinh/1", [.. values, ("khoi-to-vu-an-ngay", "11/2/2023"), ("phien-ban", "1"), ("ly-do-sua", "nhầm ngày"), Key()]);
        Assert.True(mended.StatusCode == HttpStatusCode.SeeOther, await mended.Content.ReadAsStringAsync());
        Assert.Contains("11/2/2023", (await officer.Page(at)).QuerySelector("#vu-an")!.TextContent, StringComparison.Ordinal);

        var second = await Sent(officer, "/langson/vu-an/moi", ("ngay", "12/2/2023"), ("so", "15/QĐ"), ("co-quan", Police), ("dieu-khoan", "blhs-2015/151/1"), Key());
        await Sent(officer, second + "/nhap", ("vu-an-nhan", "1/2023"), ("so", "20/QĐ"), ("co-quan", Police), ("ngay", "1/3/2023"), Key());
        Assert.Contains("vụ án 0001/2023", (await officer.Page(second)).QuerySelector("#vu-an")!.TextContent, StringComparison.Ordinal);
        using var half = await officer.Post(at, at + "/rut-lai", ("muc", "3"), ("ly-do", "nhầm"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, half.StatusCode);
        Assert.Contains("hai hồ sơ", await half.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_page_speaks_english_and_leaves_no_code_word_behind()
    {
        using var officer = await app.SignIn("demo.dieutra.langson");
        var at = await Opened(officer);
        await officer.Get("/ngon-ngu/en");
        foreach (var address in (string[])["/langson/vu-an", "/langson/vu-viec", "/langson/duong-day", "/langson/chuyen-den", at, at + "/bia", at + "/nhap", at + "/tach", "/langson/vu-viec/moi"])
        {
            using var answer = await officer.Get(address);
            Assert.True(answer.StatusCode == HttpStatusCode.OK, address);
            var page = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync());
            // A word that was forgotten shows as its key: small letters with hyphens.
            Assert.DoesNotContain(page.QuerySelectorAll("main label, main h2, main h3, main th, main dt, main summary").Select(one => one.TextContent.Trim()), text => text.Contains('-', StringComparison.Ordinal) && text.All(c => char.IsAsciiLetterLower(c) || c == '-'));
        }
    }

    [Theory, EachStore]
    public async Task A_case_offered_to_another_province_stays_when_it_says_no(StoreKind kind)
    {
        await using var kept = await TestStore.Open(kind);
        await using var provinces = await RunningApp.Start(on: kept.Store);
        using var giver = await provinces.SignIn("demo.dieutra.tayninh");
        using var taker = await provinces.SignIn("demo.dieutra.langson");
        var own = "Cơ quan Cảnh sát điều tra Công an tỉnh Tây Ninh";
        var at = await Sent(giver, "/tayninh/vu-an/moi", ("ngay", "1/3/2019"), ("so", "77/QĐ"), ("co-quan", own), ("dieu-khoan", "blhs-2015/150/1"), Key());
        using (var near = await giver.Post(at, at + "/buoc/chuyen-tinh", ("chuyen-tinh-noi-nhan", "Công an tỉnh Tây Ninh"), ("chuyen-tinh-so", "78/QĐ"), ("chuyen-tinh-co-quan", own), ("chuyen-tinh-ngay", "5/3/2019")))
        {
            Assert.Equal(HttpStatusCode.UnprocessableEntity, near.StatusCode);
            Assert.Contains("cùng tỉnh", await Faults(near), StringComparison.Ordinal);
        }

        await Step(giver, at, "chuyen-tinh", ("noi-nhan", Police), ("so", "78/QĐ"), ("co-quan", own), ("ngay", "5/3/2019"));
        Assert.Null((await giver.Page(at)).QuerySelector("form[action$='/buoc/chuyen']"));
        foreach (var register in (string[])["/langson/vu-an", "/langson/vu-viec"]) Assert.NotNull((await taker.Page(register)).QuerySelector("main a[href='/langson/chuyen-den']"));
        using (var procuracy = await provinces.SignIn("demo.vks.langson")) Assert.Null((await procuracy.Page("/langson/vu-an")).QuerySelector("main a[href='/langson/chuyen-den']"));
        // Bodies of all provinces are called alike, so one of another province is named with it.
        Assert.Contains(own, (await taker.Page("/langson/chuyen-den")).QuerySelector("main dl")!.TextContent, StringComparison.Ordinal);
        Assert.Contains(Police, (await giver.Page(at)).QuerySelector("#lich-su")!.TextContent, StringComparison.Ordinal);
        var offer = (await taker.Page("/langson/chuyen-den")).QuerySelector("input[name=ho-so]")!.GetAttribute("value")!;
        foreach (var (why, day) in new[] { ("", "10/3/2019"), ("withdrawn", "10/3/2019"), ("not-competent", "1/3/2019") })
        {
            using var refused = await taker.Post("/langson/chuyen-den", "/langson/chuyen-den", ("ho-so", offer), ("tra-loi", "khong"), ("ly-do", why), ("ngay", day));
            Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        }

        using (var declined = await taker.Post("/langson/chuyen-den", "/langson/chuyen-den", ("ho-so", offer), ("tra-loi", "khong"), ("ly-do", "not-competent"), ("ngay", "10/3/2019"))) Assert.Equal(HttpStatusCode.SeeOther, declined.StatusCode);
        Assert.Empty((await taker.Page("/langson/chuyen-den")).QuerySelectorAll("input[name=ho-so]"));
        Assert.Empty((await taker.Page("/langson/vu-an")).QuerySelectorAll("tbody tr"));
        var page = await giver.Page(at);
        Assert.Contains("không thuộc thẩm quyền", page.QuerySelector("#lich-su")!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector("form[action$='/buoc/chuyen-tinh']"));
    }

    [Fact]
    public async Task A_day_of_the_act_that_is_not_understood_or_comes_later_is_asked_about_where_it_was_typed()
    {
        using var officer = await app.SignIn("demo.dieutra.langson");
        foreach (var (typed, says) in new[] { ("đầu năm", "Chưa hiểu ngày này"), ("31/2/2023", "Chưa hiểu ngày này"), ("11/2/2023", "Ngày xảy ra ở sau") })
        {
            using var answer = await officer.Post("/langson/vu-an/moi", "/langson/vu-an/moi", ("ngay", "10/2/2023"), ("so", "912/QĐ"), ("co-quan", Police), ("ngay-xay-ra", typed), ("dieu-khoan", "blhs-2015/150/2"), Key());
            Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
            var page = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync());
            Assert.Equal("#ngay-xay-ra", page.QuerySelector(".errors a")!.GetAttribute("href"));
            Assert.Contains(says, page.QuerySelector(".errors")!.TextContent, StringComparison.Ordinal);
            Assert.Equal(typed, page.QuerySelector("#ngay-xay-ra")!.GetAttribute("value"));
        }

        using var incident = await officer.Post("/langson/vu-viec/moi", "/langson/vu-viec/moi", ("ngay", "10/2/2023"), ("ngay-xay-ra", "3/2023"), Key());
        Assert.Contains("Ngày xảy ra ở sau", await Faults(incident), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_list_says_how_each_deadline_stands()
    {
        using var officer = await app.SignIn("demo.dieutra.langson");
        await Sent(officer, "/langson/vu-an/moi", ("ngay", "10/1/2023"), ("so", "913/QĐ"), ("co-quan", Police), ("dieu-khoan", "blhs-2015/150/1"), Key());
        var row = Assert.Single((await officer.Page("/langson/vu-an?q=913")).QuerySelectorAll("tbody tr"));
        Assert.Contains("10/5/2023: quá hạn", row.QuerySelector(".chip.late")!.TextContent, StringComparison.Ordinal);
    }

    private static (string, string) Key() => ("khoa", Guid.CreateVersion7().ToString("N"));

    private static Task<string> Opened(Visitor officer) =>
        Sent(officer, "/langson/vu-an/moi", ("ngay", "10/2/2023"), ("so", "12/QĐ-CSĐT"), ("co-quan", Police), ("ngay-xay-ra", "1/2023"), ("dieu-khoan", "blhs-2015/150/2"), Key());

    private static async Task<string> Sent(Visitor visitor, string address, params IReadOnlyList<(string, string)> fields)
    {
        using var answer = await visitor.Post(address, address, fields);
        Assert.True(answer.StatusCode == HttpStatusCode.SeeOther, $"{address}: {answer.StatusCode} {await Faults(answer)}");
        return answer.Headers.Location!.ToString();
    }

    private static async Task Step(Visitor visitor, string address, string step, params IReadOnlyList<(string Name, string Value)> fields)
    {
        var version = (await visitor.Page(address)).QuerySelector($"form[action$='/buoc/{step}'] input[name=phien-ban]")?.GetAttribute("value");
        Assert.True(version is not null, $"There is no step {step}.");
        using var answer = await visitor.Post(address, $"{address}/buoc/{step}", [("phien-ban", version!), Key(), .. fields.Select(field => ($"{step}-{field.Name}", field.Value))]);
        Assert.True(answer.StatusCode == HttpStatusCode.SeeOther, $"{step}: {answer.StatusCode} {await Faults(answer)}");
    }

    private static async Task<string> Faults(HttpResponseMessage answer)
    {
        var page = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync());
        return string.Join(" | ", page.QuerySelectorAll(".errors a, .err, .note").Select(one => one.TextContent.Trim()));
    }
}
