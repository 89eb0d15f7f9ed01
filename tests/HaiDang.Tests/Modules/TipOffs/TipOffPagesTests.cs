using System.Net;
using AngleSharp.Html.Dom;
using HaiDang.Kernel.Storage;
using HaiDang.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace HaiDang.Tests.Modules.TipOffs;

/// <summary>The register of tip-offs over HTTP: from the word at the counter to its outcome.</summary>
public sealed class TipOffPagesTests : IAsyncLifetime
{
    private const string Register = "/langson/tin-bao";
    private RunningApp app = null!;

    public async ValueTask InitializeAsync() => app = await RunningApp.Start();

    public async ValueTask DisposeAsync() => await app.DisposeAsync();

    [Fact]
    public async Task An_empty_register_says_what_to_do()
    {
        using var officer = await app.SignIn("demo.dieutra.langson");
        var page = await officer.Page(Register);
        Assert.Contains("Chưa có nguồn tin nào", page.QuerySelector(".note")!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector($"a[href='{Register}/moi']"));
    }

    [Fact]
    public async Task A_tip_off_is_taken_in_and_led_to_its_outcome()
    {
        using var officer = await app.SignIn("demo.dieutra.langson");
        var address = await TakeIn(officer, ("so-den", "15/ĐTG"), ("noi-dung", "Người thân bị rủ sang bên kia biên giới"), ("lien-he-no-calls", "1"));
        var page = await officer.Page(address);
        Assert.Contains("0001/2023", page.QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Không gọi điện", page.QuerySelector(".note.lock")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("•••", page.QuerySelector("#tiep-nhan")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("biên giới", page.DocumentElement.TextContent, StringComparison.Ordinal);

        await Step(officer, address, "phan-loai", ("phan-loai", "crime-own"), ("ngay", "12/6/2023"));
        await Step(officer, address, "gia-han", ("so-van-ban", "02/QĐ"), ("ngay", "13/6/2023"));
        await Step(officer, address, "giai-quyet", ("ket-qua", "instituted"), ("ngay", "15/6/2023"));
        page = await officer.Page(address);
        Assert.Contains("Đã giải quyết", page.QuerySelector(".chip")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("khởi tố vụ án hình sự", page.QuerySelector("#lich-su")!.TextContent, StringComparison.Ordinal);
        Assert.Single((await officer.Page(Register + "?trang-thai=resolved")).QuerySelectorAll("tbody tr"));
        Assert.Empty((await officer.Page(Register + "?trang-thai=received")).QuerySelectorAll("tbody tr"));
    }

    [Fact]
    public async Task What_was_typed_comes_back_with_its_faults_named()
    {
        using var officer = await app.SignIn("demo.dieutra.langson");
        using var answer = await officer.Post(Register + "/moi", Register + "/moi", ("loai", "crime-report"), ("kenh", "phone"), ("ngay", "31/2/2023"), ("so-den", "77"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        var page = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync());
        Assert.Equal("31/2/2023", ((IHtmlInputElement)page.GetElementById("ngay")!).Value);
        Assert.Equal("77", ((IHtmlInputElement)page.GetElementById("so-den")!).Value);
        Assert.NotNull(page.QuerySelector(".errors a[href='#ngay']"));

        using var future = await officer.Post(Register + "/moi", Register + "/moi", ("loai", "crime-report"), ("kenh", "phone"), ("ngay", "16/6/2023"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, future.StatusCode);
    }

    [Fact]
    public async Task The_same_paper_is_shown_before_it_is_saved_twice()
    {
        using var officer = await app.SignIn("demo.dieutra.langson");
        await TakeIn(officer, ("so-den", "15/ĐTG"));
        (string, string)[] again = [("loai", "denunciation"), ("kenh", "post"), ("ngay", "10/6/2023"), ("so-den", "15/đtg")];
        using var asked = await officer.Post(Register + "/moi", Register + "/moi", again);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, asked.StatusCode);
        Assert.Contains("0001/2023", await asked.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        using var saved = await officer.Post(Register + "/moi", Register + "/moi", [.. again, ("khong-trung", "1")]);
        Assert.Equal(HttpStatusCode.SeeOther, saved.StatusCode);
        Assert.Equal(2, (await officer.Page(Register)).QuerySelectorAll("tbody tr").Length);
    }

    [Fact]
    public async Task A_form_sent_twice_takes_in_one_tip_off()
    {
        using var officer = await app.SignIn("demo.dieutra.langson");
        var page = await officer.Page(Register + "/moi");
        (string, string)[] form = [("khoa", page.QuerySelector("input[name=khoa]")!.GetAttribute("value")!), ("bieu-mau", page.QuerySelector("input[name=bieu-mau]")!.GetAttribute("value")!), ("loai", "denunciation"), ("kenh", "post"), ("ngay", "10/6/2023")];
        foreach (var _ in new int[2])
        {
            using var answer = await officer.PostRaw(Register + "/moi", form);
            Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        }

        Assert.Single((await officer.Page(Register)).QuerySelectorAll("tbody tr"));
    }

    [Fact]
    public async Task Another_body_sees_it_once_it_is_offered_and_keeps_it_once_it_accepts()
    {
        using var police = await app.SignIn("demo.dieutra.langson");
        using var border = await app.SignIn("demo.bienphong.langson");
        using var office = await app.SignIn("demo.thuongtruc.langson");
        var address = await TakeIn(police);
        Assert.Equal(HttpStatusCode.NotFound, (await border.Get(address)).StatusCode);
        await Step(police, address, "chuyen", ("noi-nhan", "Bộ Chỉ huy Bộ đội Biên phòng tỉnh Lạng Sơn"), ("ly-do", "Xảy ra trong khu vực biên giới"), ("ngay", "12/6/2023"));
        await Step(border, address, "nhan-chuyen", ("ngay", "13/6/2023"));
        var page = await border.Page(address);
        Assert.Contains("Bộ đội Biên phòng", page.QuerySelector(".side")!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector("form[action$='/buoc/phan-loai']"));
        Assert.Null((await police.Page(address)).QuerySelector("form[action$='/buoc/phan-loai']"));

        var seen = await office.Page(address);
        Assert.Null(seen.QuerySelector("#tiep-nhan"));
        Assert.Null(seen.QuerySelector("#lich-su"));
        Assert.Contains("Mới tiếp nhận", seen.QuerySelector(".chip")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_wrong_entry_is_mended_with_its_reason_and_the_history_keeps_both()
    {
        using var officer = await app.SignIn("demo.dieutra.langson");
        var address = await TakeIn(officer, ("noi-dung", "Lời kể đã niêm phong"));
        using var noReason = await officer.Post(address + "/dinh-chinh/1", address + "/dinh-chinh/1", ("phien-ban", "1"), ("tiep-nhan-loai", "crime-report"), ("tiep-nhan-kenh", "phone"), ("tiep-nhan-ngay", "9/6/2023"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, noReason.StatusCode);
        using var mended = await officer.Post(
            address + "/dinh-chinh/1", address + "/dinh-chinh/1", ("phien-ban", "1"), ("tiep-nhan-loai", "crime-report"), ("tiep-nhan-kenh", "phone"), ("tiep-nhan-ngay", "9/6/2023"), ("ly-do-sua", "Ghi nhầm kênh"));
        Assert.Equal(HttpStatusCode.SeeOther, mended.StatusCode);
        var history = (await officer.Page(address)).QuerySelector("#lich-su")!;
        Assert.Contains("Ghi nhầm kênh", history.TextContent, StringComparison.Ordinal);
        Assert.Contains("qua bưu chính", history.QuerySelector("s")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("•••", (await officer.Page(address)).QuerySelector("#tiep-nhan")!.TextContent, StringComparison.Ordinal);

        await Step(officer, address, "phan-loai", ("phan-loai", "crime-own"), ("ngay", "12/6/2023"));
        await Step(officer, address, "thong-bao-vks", ("so-van-ban", "03/CV"), ("ngay", "13/6/2023"));
        using var needed = await officer.Post(address, address + "/rut-lai", ("muc", "1"), ("ly-do", "Nhầm"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, needed.StatusCode);

        // What was typed stays, in the open form at which the refusal points.
        var kept = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(await needed.Content.ReadAsStringAsync());
        Assert.Equal("Nhầm", kept.QuerySelector(kept.QuerySelector(".errors a")!.GetAttribute("href")!)!.GetAttribute("value"));
        Assert.NotNull(kept.QuerySelector("details[open] #ly-do-1"));
    }

    [Fact]
    public async Task A_day_before_what_stands_is_asked_about_and_recorded_when_somebody_looked_again()
    {
        using var officer = await app.SignIn("demo.dieutra.langson");
        var address = await TakeIn(officer);
        await Step(officer, address, "phan-loai", ("phan-loai", "crime-own"), ("ngay", "12/6/2023"));
        (string, string)[] early = [("phien-ban", "2"), ("xac-minh-viec", "scene"), ("xac-minh-ngay", "11/6/2023")];
        using var asked = await officer.Post(address, address + "/buoc/xac-minh", early);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, asked.StatusCode);
        Assert.Contains("xac-minh-van-ghi", await asked.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        using var kept = await officer.Post(address, address + "/buoc/xac-minh", [.. early, ("xac-minh-van-ghi", "1")]);
        Assert.Equal(HttpStatusCode.SeeOther, kept.StatusCode);
    }

    [Fact]
    public async Task Whoever_is_denounced_and_their_superiors_see_nothing_of_it()
    {
        using var district = await app.SignIn("demo.huyen.langson");
        using var office = await app.SignIn("demo.thuongtruc.langson");
        using var border = await app.SignIn("demo.bienphong.langson");
        using var answer = await border.Post(
            Register + "/moi", Register + "/moi", ("loai", "denunciation"), ("kenh", "in-person"), ("ngay", "10/6/2023"), ("bi-to-cao", "UBND, huyện Cao Lộc, tỉnh Lạng Sơn"), ("giao-cho", "Cơ quan Cảnh sát điều tra Công an tỉnh Lạng Sơn"));
        var body = await answer.Content.ReadAsStringAsync();
        Assert.True(answer.StatusCode == HttpStatusCode.SeeOther, body);
        using var police = await app.SignIn("demo.dieutra.langson");
        var link = (await police.Page(Register)).QuerySelector("tbody a")!.GetAttribute("href")!;
        Assert.Equal(HttpStatusCode.NotFound, (await district.Get(link)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await office.Get(link)).StatusCode);
        Assert.Empty((await office.Page(Register)).QuerySelectorAll("tbody tr"));
        Assert.Equal(HttpStatusCode.NotFound, (await border.Get(link)).StatusCode);
    }

    [Fact]
    public async Task The_informant_goes_to_the_vault_and_nowhere_else()
    {
        using var officer = await app.SignIn("demo.dieutra.langson");
        var address = await TakeIn(officer, ("nguoi-bao", "Nguyễn Thị Giả Định"), ("dien-thoai", "0900000000"));
        var page = await officer.Page(address);
        Assert.Contains("người tố giác", page.DocumentElement.TextContent, StringComparison.OrdinalIgnoreCase);
        foreach (var one in (string[])[address, address + "/bia", address + "/giay-tiep-nhan", Register, Register + "?in=1"])
        {
            Assert.DoesNotContain("Giả Định", (await officer.Page(one)).DocumentElement.TextContent, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task An_informant_is_found_by_nobody_not_even_as_a_duplicate()
    {
        using var police = await app.SignIn("demo.dieutra.langson");
        using var border = await app.SignIn("demo.bienphong.langson");
        using var data = await app.SignIn("demo.dulieu.langson");
        await TakeIn(border, ("nguoi-bao", "Lò Thị Giả Định Thử"), ("dien-thoai", "0900000017"));
        var before = (await data.Page("/trung-nguoi")).QuerySelectorAll("main tbody tr").Length;
        var address = await TakeIn(police, ("nguoi-bao", "Lò Thị Giả Định Thử"), ("dien-thoai", "0900000017"));
        Assert.Equal(before, (await data.Page("/trung-nguoi")).QuerySelectorAll("main tbody tr").Length);
        Assert.DoesNotContain("trùng", (await police.Page(address)).QuerySelector("main")!.TextContent, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Rows_from_a_spreadsheet_are_looked_at_confirmed_and_never_recorded_twice()
    {
        const string Head = "Loại nguồn tin\tKênh tiếp nhận\tNgày tiếp nhận\tSố đơn, số công văn, mã cuộc gọi\n";
        const string Rows = Head + "denunciation\tphone\t1/6/2023\t21\ncrime-report\tphone\t31/2/2023\t22\ncrime-report\thotline-111\t3/6/2023\t23\n";
        using var officer = await app.SignIn("demo.dieutra.langson");
        using var looked = await officer.Post(Register + "/dan", Register + "/dan", ("khoi", Rows));
        var preview = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(await looked.Content.ReadAsStringAsync());
        Assert.Contains("2 dòng dùng được, 1 dòng cần sửa", preview.QuerySelector("#h-kiem")!.TextContent, StringComparison.Ordinal);
        Assert.Empty((await officer.Page(Register)).QuerySelectorAll("tbody tr"));

        Assert.Contains("Đã ghi 2 hồ sơ; 0 dòng đã có", await Record(Rows), StringComparison.Ordinal);
        Assert.Contains("Đã ghi 1 hồ sơ; 2 dòng đã có", await Record(Rows.Replace("31/2", "2/6", StringComparison.Ordinal)), StringComparison.Ordinal);
        Assert.Equal(3, (await officer.Page(Register)).QuerySelectorAll("tbody tr").Length);

        async Task<string> Record(string rows)
        {
            using var answer = await officer.Post(Register + "/dan", Register + "/dan/ghi", ("khoi", rows));
            return (await officer.Page(answer.Headers.Location!.ToString())).QuerySelector("[role=status]")!.TextContent;
        }
    }

    [Fact]
    public async Task A_list_says_which_day_it_did_not_understand()
    {
        using var officer = await app.SignIn("demo.dieutra.langson");

        var page = await officer.Page(Register + "?tu=1/5/2023&den=31/6/2023");

        Assert.Null(page.QuerySelector("#tu-e"));
        Assert.Contains("ngày/tháng/năm", page.QuerySelector("#den-e")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("31/6/2023", page.QuerySelector("#den")!.GetAttribute("value"));
        Assert.NotNull(page.QuerySelector(".errors a[href='#den']"));
        Assert.True(page.QuerySelector("#den")!.Closest("details")!.HasAttribute("open"));
    }

    [Fact]
    public async Task A_row_with_the_paper_of_another_is_named_and_the_rest_recorded()
    {
        const string Head = "Loại nguồn tin\tKênh tiếp nhận\tNgày tiếp nhận\tSố đơn, số công văn, mã cuộc gọi\tNội dung nguồn tin\n";
        using var officer = await app.SignIn("demo.dieutra.langson");
        await TakeIn(officer, ("so-den", "15/ĐTG"));
        var rows = Head + string.Concat(Enumerable.Range(1, 100).Select(at => $"denunciation\tphone\t1/6/2023\t{(at is 7 ? "15/ĐTG" : at is 9 ? "1/GĐ" : at + "/GĐ")}\tnội dung giả định\n"));
        using var answer = await officer.Post(Register + "/dan", Register + "/dan/ghi", ("khoi", rows));
        var page = await officer.Page(answer.Headers.Location!.ToString());
        Assert.Contains("Đã ghi 98 hồ sơ; 0 dòng đã có", page.QuerySelector("[role=status]")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(["8", "10"], page.QuerySelectorAll("tbody th").Select(one => one.TextContent.Trim()));
        Assert.Single((await officer.Page(Register + "?q=0099/2023")).QuerySelectorAll("tbody tr"));
        Assert.Empty((await officer.Page(Register + "?q=0100/2023")).QuerySelectorAll("tbody tr"));
    }

    [Theory, EachStore]
    public async Task Who_is_offered_a_tip_off_of_another_province_says_no_and_the_giver_reads_why(StoreKind kind)
    {
        await using var kept = await TestStore.Open(kind);
        await using var provinces = await RunningApp.Start(on: kept.Store);
        using var giver = await provinces.SignIn("demo.dieutra.tayninh");
        using var taker = await provinces.SignIn("demo.dieutra.langson");
        using var border = await provinces.SignIn("demo.bienphong.langson");
        const string There = "/tayninh/tin-bao", Page = Register + "/tu-tinh-khac";
        using var taken = await giver.Post(There + "/moi", There + "/moi", ("loai", "denunciation"), ("kenh", "post"), ("ngay", "1/3/2019"), ("khoa", Guid.CreateVersion7().ToString("N")));
        var at = taken.Headers.Location!.ToString();
        await Step(giver, at, "chuyen-tinh", ("noi-nhan", "Cơ quan Cảnh sát điều tra Công an tỉnh Lạng Sơn"), ("so-van-ban", "78/CV"), ("ngay", "5/3/2019"));
        // While another province is asked, no body of this one is.
        Assert.Null((await giver.Page(at)).QuerySelector("form[action$='/buoc/chuyen']"));
        var offer = (await taker.Page(Page)).QuerySelector("input[name=ho-so]")!.GetAttribute("value")!;

        using (var unread = await taker.Post(Page, Page, ("ho-so", offer), ("tra-loi", "khong"), ("ly-do", "Không thuộc thẩm quyền"), ("ngay", "32/3/2019")))
        {
            Assert.Equal(HttpStatusCode.UnprocessableEntity, unread.StatusCode);
            var again = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(await unread.Content.ReadAsStringAsync());
            Assert.Equal(("Không thuộc thẩm quyền", "32/3/2019"), (again.QuerySelector("details[open] textarea[name=ly-do]")!.TextContent, again.QuerySelector(again.QuerySelector(".errors a")!.GetAttribute("href")!)!.GetAttribute("value")));
        }

        foreach (var (who, why, day) in new[] { (border, "Không thuộc thẩm quyền", "10/3/2019"), (taker, "", "10/3/2019"), (taker, "Không thuộc thẩm quyền", "1/3/2019") })
        {
            using var refused = await who.Post(Page, Page, ("ho-so", offer), ("tra-loi", "khong"), ("ly-do", why), ("ngay", day));
            Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        }

        using (var declined = await taker.Post(Page, Page, ("ho-so", offer), ("tra-loi", "khong"), ("ly-do", "Không thuộc thẩm quyền"), ("ngay", "10/3/2019"))) Assert.Equal(HttpStatusCode.SeeOther, declined.StatusCode);
        Assert.Empty((await taker.Page(Page)).QuerySelectorAll("input[name=ho-so]"));
        Assert.Empty((await taker.Page(Register)).QuerySelectorAll("tbody tr"));
        var page = await giver.Page(at);
        Assert.Contains("Tỉnh khác không tiếp nhận: Không thuộc thẩm quyền", page.QuerySelector("#lich-su")!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector("form[action$='/buoc/chuyen-tinh']"));
    }

    [Fact]
    public async Task One_tip_off_under_two_numbers_is_shown_by_its_channel_day_and_place()
    {
        using var officer = await app.SignIn("demo.dieutra.langson");
        (string, string)[] same = [("loai", "denunciation"), ("kenh", "hotline-111"), ("ngay", "14/6/2023"), ("dia-ban", "Xã Tú Đoạn, huyện Lộc Bình, tỉnh Lạng Sơn")];
        using var first = await officer.Post(Register + "/moi", Register + "/moi", [.. same, ("so-den", "CG-771"), ("khoa", Guid.CreateVersion7().ToString("N"))]);
        using var again = await officer.Post(Register + "/moi", Register + "/moi", [.. same, ("so-den", "CG-772"), ("khoa", Guid.CreateVersion7().ToString("N"))]);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, again.StatusCode);
        Assert.Contains(first.Headers.Location!.ToString(), await again.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_transfer_within_the_province_names_the_step_for_a_body_of_another()
    {
        using var officer = await app.SignIn("demo.dieutra.langson");
        var address = await TakeIn(officer);
        using var answer = await officer.Post(address, address + "/buoc/chuyen", ("chuyen-noi-nhan", "Công an tỉnh Tây Ninh"), ("chuyen-ly-do", "Không thuộc thẩm quyền"), ("chuyen-ngay", "12/6/2023"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        var page = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync());
        Assert.Equal("#chuyen-noi-nhan", page.QuerySelector(".errors a")!.GetAttribute("href"));
        Assert.Contains("chuyển cho cơ quan tỉnh khác", page.QuerySelector(".errors")!.TextContent, StringComparison.Ordinal);
    }

    [Theory, EachStore]
    public async Task A_tip_off_goes_to_another_province_and_is_counted_in_one_place(StoreKind kind)
    {
        // Row security hides the other province's rows on PostgreSQL alone.
        await using var kept = await TestStore.Open(kind);
        await using var provinces = await RunningApp.Start(on: kept.Store);
        using var giver = await provinces.SignIn("demo.dieutra.tayninh");
        using var taker = await provinces.SignIn("demo.dieutra.langson");
        using var border = await provinces.SignIn("demo.bienphong.langson");
        const string There = "/tayninh/tin-bao";
        using var taken = await giver.Post(There + "/moi", There + "/moi", ("loai", "denunciation"), ("kenh", "hotline-111"), ("ngay", "1/3/2019"), ("lien-he-no-calls", "1"), ("noi-dung", "lời kể giả định"), ("khoa", Guid.CreateVersion7().ToString("N")));
        var at = taken.Headers.Location!.ToString();
        await Step(giver, at, "nhan-tong-dai", ("so-phieu", "111-0077"), ("khan", "1"), ("ngay", "1/3/2019"));
        Assert.Contains("Trẻ em đang gặp nguy hiểm", (await giver.Page(at)).QuerySelector("#tiep-nhan")!.TextContent, StringComparison.Ordinal);
        await Step(giver, at, "bao-tong-dai", ("so-van-ban", "9/CV"), ("ngay", "4/3/2019"));
        await Step(giver, at, "chuyen-tinh", ("noi-nhan", "Cơ quan Cảnh sát điều tra Công an tỉnh Lạng Sơn"), ("so-van-ban", "78/CV"), ("ngay", "5/3/2019"));

        Assert.Empty((await border.Page(Register + "/tu-tinh-khac")).QuerySelectorAll("input[name=ho-so]"));
        var waiting = await taker.Page(Register + "/tu-tinh-khac");
        Assert.Contains("78/CV", waiting.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        var dossier = waiting.QuerySelector("input[name=ho-so]")!.GetAttribute("value")!;
        using (var stolen = await border.Post(Register + "/tu-tinh-khac", Register + "/tu-tinh-khac", ("ho-so", dossier), ("ngay", "10/3/2019"))) Assert.Equal(HttpStatusCode.UnprocessableEntity, stolen.StatusCode);
        using (var over = await taker.Post(Register + "/tu-tinh-khac", Register + "/tu-tinh-khac", ("ho-so", dossier), ("ngay", "10/3/2019"))) Assert.Equal(HttpStatusCode.SeeOther, over.StatusCode);
        using (var twice = await taker.Post(Register + "/tu-tinh-khac", Register + "/tu-tinh-khac", ("ho-so", dossier), ("ngay", "10/3/2019"))) Assert.Equal(HttpStatusCode.UnprocessableEntity, twice.StatusCode);

        var here = Assert.Single((await taker.Page(Register)).QuerySelectorAll("tbody a"), one => one.GetAttribute("href")!.StartsWith(Register + "/", StringComparison.Ordinal)).GetAttribute("href")!;
        var page = await taker.Page(here);
        Assert.Contains("Không gọi điện", page.QuerySelector(".note.lock")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Tây Ninh, ", page.QuerySelector("#tiep-nhan")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Đã chuyển", (await giver.Page(at)).QuerySelector(".chip")!.TextContent, StringComparison.Ordinal);
        Assert.Empty((await giver.Page(at)).QuerySelectorAll("form[action*='/buoc/phan-loai'], form[action*='/buoc/chuyen-tinh']"));
        var store = provinces.Services.GetRequiredService<Store>();
        Assert.Equal(
            ["langson tip.pending 1", "langson tip.transferred-in 1", "tayninh tip.pending 0", "tayninh tip.received 1", "tayninh tip.transferred-out 1"],
            await store.Ask<string>($"select ledger || ' ' || measure || ' ' || sum(quantity) as line from fact where measure like 'tip.%' group by ledger, measure order by ledger, measure", CancellationToken.None));
    }

    [Fact]
    public async Task A_limit_that_the_office_enters_says_on_the_deadline_whose_it_is()
    {
        const string Limits = "/langson/quy-tac-thoi-han";
        using var officer = await app.SignIn("demo.dieutra.langson");
        using var office = await app.SignIn("demo.thuongtruc.langson");
        var address = await TakeIn(officer, ("so-den", "15/ĐTG"));
        await Step(officer, address, "phan-loai", ("phan-loai", "crime-own"), ("ngay", "12/6/2023"));
        using (var without = await office.Post(Limits, Limits, ("gioi-han", "tip-off.resolve"), ("bao-lau", "30"), ("don-vi-tinh", "days"), ("tu", "1/1/2023"), ("can-cu", ""))) Assert.Equal(HttpStatusCode.UnprocessableEntity, without.StatusCode);
        using (var entered = await office.Post(Limits, Limits, ("gioi-han", "tip-off.resolve"), ("bao-lau", "30"), ("don-vi-tinh", "days"), ("tu", "1/1/2023"), ("can-cu", "Văn bản giả định"))) Assert.Equal(HttpStatusCode.SeeOther, entered.StatusCode);
        Assert.Contains("quy tắc do cơ quan nhập: Công an tỉnh", (await officer.Page(address)).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("20 ngày", (await office.Page(Limits)).QuerySelector("#da-nhap")!.TextContent, StringComparison.Ordinal);

        using (var back = await office.Post(Limits, Limits + "/rut", ("gioi-han", "tip-off.resolve"), ("muc", "1"), ("ly-do", "nhập nhầm"))) Assert.Equal(HttpStatusCode.SeeOther, back.StatusCode);
        Assert.DoesNotContain("quy tắc do cơ quan nhập", (await officer.Page(address)).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        await office.Get("/ngon-ngu/en");
        Assert.Contains("Limits entered by the office", (await office.Page(Limits)).QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_list_comes_as_a_file_with_typed_cells_and_no_formulas()
    {
        using var officer = await app.SignIn("demo.dieutra.langson");
        await TakeIn(officer, ("so-den", "=1+1"));
        using var answer = await officer.Get(Register + ".xlsx?cot=ngay,so-van-ban");
        using var zip = new System.IO.Compression.ZipArchive(await answer.Content.ReadAsStreamAsync());
        using var sheet = new StreamReader(zip.GetEntry("xl/worksheets/sheet1.xml")!.Open());
        var xml = await sheet.ReadToEndAsync();
        Assert.Contains("=1+1", xml, StringComparison.Ordinal);
        Assert.DoesNotContain("<f>", xml, StringComparison.Ordinal);
        Assert.Contains("SỐ LIỆU GIẢ ĐỊNH", xml, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_filter_is_kept_under_a_name_and_dropped()
    {
        using var officer = await app.SignIn("demo.dieutra.langson");
        using var kept = await officer.Post(Register, Register + "/bo-loc", ("ten", "Quá hạn của tôi"), ("loc", "han=late"));
        Assert.Equal(HttpStatusCode.SeeOther, kept.StatusCode);
        var page = await officer.Page(Register);
        Assert.NotNull(page.QuerySelector($"a[href='{Register}?han=late']"));
        var id = page.QuerySelector("input[name=bo-loc]")!.GetAttribute("value")!;
        using var dropped = await officer.Post(Register, Register + "/bo-loc/bo", ("bo-loc", id));
        Assert.Null((await officer.Page(Register)).QuerySelector("input[name=bo-loc]"));
    }

    [Fact]
    public async Task The_units_leader_gives_a_tip_off_to_officers()
    {
        using var officer = await app.SignIn("demo.dieutra.langson");
        using var leader = await app.SignIn("demo.lanhdao.langson");
        var address = await TakeIn(officer);
        var tick = (await leader.Page(address)).QuerySelector("input[name^='giao-can-bo-can-bo-']")!.GetAttribute("name")!;
        await Step(leader, address, "giao-can-bo", (tick["giao-can-bo-".Length..], "1"), ("ngay", "12/6/2023"));
        Assert.Contains("Cán bộ điều tra", (await leader.Page(address)).QuerySelector(".side")!.TextContent, StringComparison.Ordinal);
        Assert.Null((await officer.Page(address)).QuerySelector("form[action$='/buoc/giao-can-bo']"));
    }

    private static async Task<string> TakeIn(Visitor officer, params (string, string)[] more)
    {
        using var answer = await officer.Post(Register + "/moi", Register + "/moi", [("loai", "denunciation"), ("kenh", "post"), ("ngay", "10/6/2023"), .. more]);
        Assert.True(answer.StatusCode == HttpStatusCode.SeeOther, await answer.Content.ReadAsStringAsync());
        return answer.Headers.Location!.ToString();
    }

    private static async Task Step(Visitor officer, string address, string step, params (string Name, string Value)[] fields)
    {
        var version = (await officer.Page(address)).QuerySelector($"form[action$='/buoc/{step}'] input[name=phien-ban]")?.GetAttribute("value");
        Assert.True(version is not null, $"There is no step {step}.");
        using var answer = await officer.Post(address, $"{address}/buoc/{step}", [("phien-ban", version!), .. fields.Select(field => ($"{step}-{field.Name}", field.Value))]);
        Assert.True(answer.StatusCode == HttpStatusCode.SeeOther, await answer.Content.ReadAsStringAsync());
    }
}
