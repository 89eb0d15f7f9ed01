using System.Net;
using AngleSharp.Html.Parser;
using HaiDang.Kernel.Organisations;
using HaiDang.Modules.Forms.Picking;
using HaiDang.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace HaiDang.Tests.Modules.Victims;

/// <summary>One application for the tests of the class; Lạng Sơn stands on 15/6/2023.</summary>
public sealed class VictimApp : IAsyncLifetime
{
    internal RunningApp App { get; private set; } = null!;

    public async ValueTask InitializeAsync() => App = await RunningApp.Start();

    public ValueTask DisposeAsync() => App.DisposeAsync();
}

public sealed class VictimPagesTests(VictimApp fixture) : IClassFixture<VictimApp>
{
    private const string Register = "/langson/nan-nhan";
    private const string HandOvers = "/langson/ban-giao";

    // Invented, and written nowhere else.
    private const string Mark = "Vừ Thị Đèn Biển";

    [Theory]
    [InlineData("self-report", "", "citizen", false)]
    [InlineData("rescue", "", "citizen", false)]
    [InlineData("abroad", "", "citizen", true)]
    [InlineData("return", "handed-back", "citizen", false)]
    [InlineData("foreigner", "", "foreigner", false)]
    public async Task Each_track_goes_from_reception_to_support_and_closing(string track, string way, string nationality, bool abroad)
    {
        using var visitor = await fixture.App.SignIn("demo.hotro.langson");
        var dossier = await Begin(visitor, ("duong", track), ("cach-ve", way), ("quoc-tich", nationality), ("o-nuoc-ngoai", abroad ? "1" : ""));
        Assert.Contains("người trong thời gian chờ xác minh", await Text(visitor, dossier), StringComparison.Ordinal);
        await Step(visitor, dossier, "lien-he", ("lh-no-calls", "1"));
        await Step(visitor, dossier, "xac-minh-ban-dau", ("ket-qua", "signs"), ("co-quan", Unit("langson.so-ldtbxh")));
        await Step(visitor, dossier, "de-nghi-xac-minh", ("co-quan", Unit("langson.cong-an-tinh")));
        await Step(visitor, dossier, "can-cu", ("can-cu", "rescuing-body"));

        // Nothing can follow where the beginning is gone: refused with words, however much came after.
        using var begun = await visitor.Post(dossier, dossier + "/rut-lai", ("muc", "1"), ("ly-do", "ghi nhầm"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, begun.StatusCode);
        await Step(visitor, dossier, "la-nan-nhan", ("loai-giay", "police"), ("so", "12/GXN"), ("ngay-ky", "10/6/2023"), ("co-quan", Unit("langson.cong-an-tinh")), ("ngay", "10/6/2023"));
        await Step(visitor, dossier, "nhu-cau", ("can-medical", "1"));
        await Step(visitor, dossier, "dong-y", ("co-quan", Unit("langson.so-ldtbxh")), ("che-do", "medical"), ("cs-dossier", "1"));
        await Step(visitor, dossier, "ho-tro", ("che-do", "medical"), ("don-vi", Unit("langson.so-ldtbxh")), ("chi-phi", "350000"));
        var page = await Text(visitor, dossier);
        Assert.Contains("12/GXN", page, StringComparison.Ordinal);
        Assert.Contains("không phải mẫu chính thức", await Text(visitor, dossier + "/giay-xac-nhan"), StringComparison.Ordinal);
        Assert.Contains("350.000", page, StringComparison.Ordinal);
        Assert.Contains("không gọi điện", page, StringComparison.Ordinal);
        Assert.Equal(nationality == "citizen", Rights(page).Contains("Trợ cấp khó khăn ban đầu", StringComparison.Ordinal));
        await Step(visitor, dossier, "dong", ("ly-do", "support-completed"));
        Assert.Contains("đã đóng", await Text(visitor, dossier), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_cant_follow_comes_back_with_what_was_typed_and_the_fault_at_its_field()
    {
        using var visitor = await fixture.App.SignIn("demo.hotro.langson");
        var dossier = await Begin(visitor);
        using var answer = await visitor.Post(dossier, dossier + "/buoc/ho-tro", ("ho-tro-che-do", "vocational"), ("ho-tro-don-vi", Unit("langson.so-ldtbxh")), ("ho-tro-ngay", "14/6/2023"), ("ho-tro-so", "9/QĐ"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        var page = new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync());
        Assert.Equal("9/QĐ", page.QuerySelector("[name=ho-tro-so]")?.GetAttribute("value"));
        Assert.Contains("không cho người này hưởng", page.QuerySelector("a[href='#ho-tro-ngoai-quy-dinh']")?.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_consent_withdrawn_ends_the_referral_and_says_who_has_it()
    {
        using var visitor = await fixture.App.SignIn("demo.hotro.langson");
        var dossier = await Begin(visitor);
        await Step(visitor, dossier, "dong-y", ("co-quan", Unit("langson.bo-chi-huy-bdbp")), ("cs-dossier", "1"));
        await Step(visitor, dossier, "chuyen-tuyen", ("su-dong-y", "d1"), ("che-do", "medical"));
        using var asked = await fixture.App.SignIn("demo.bienphong.langson");
        await Step(asked, dossier, "nhan-tuyen", ("tuyen", "t1"));
        await Step(visitor, dossier, "rut-dong-y", ("su-dong-y", "d1"));
        Assert.Contains("đã biết", await Text(visitor, dossier), StringComparison.Ordinal);
        using var gone = await asked.Get(dossier);
        Assert.Equal(HttpStatusCode.NotFound, gone.StatusCode);
    }

    [Fact]
    public async Task The_police_hand_a_person_over_to_the_department_which_takes_them_by_minutes()
    {
        using var police = await fixture.App.SignIn("demo.bienphong.langson");
        var dossier = await Begin(police, ("duong", "rescue"));
        await Step(police, dossier, "ban-giao", ("co-quan", Unit("langson.so-ldtbxh")), ("co-so-ban-giao", "law"));
        using var department = await fixture.App.SignIn("demo.hotro.langson");
        await Step(department, dossier, "nhan-ban-giao", ("so", "7/BB"));
        Assert.Contains("7/BB", await Text(department, dossier), StringComparison.Ordinal);
        await Step(department, dossier, "xac-minh-ban-dau", ("ket-qua", "signs"), ("co-quan", Unit("langson.so-ldtbxh")));
        using var gone = await police.Get(dossier);
        Assert.Equal(HttpStatusCode.NotFound, gone.StatusCode);
    }

    [Fact]
    public async Task A_page_is_left_at_once_and_shows_nothing_to_whoever_goes_back()
    {
        using var visitor = await fixture.App.SignIn("demo.hotro.langson");
        var dossier = await Begin(visitor);
        Assert.Equal("q", (await visitor.Page(dossier)).QuerySelector("form[action='/thoat'] button[accesskey]")?.GetAttribute("accesskey"));
        using var left = await visitor.Post(dossier, "/thoat");
        Assert.True(left.Headers.Contains("Clear-Site-Data"));
        using var back = await visitor.Get(dossier);
        Assert.StartsWith("/dang-nhap", back.Headers.Location?.OriginalString, StringComparison.Ordinal);
        Assert.True(back.Headers.CacheControl?.NoStore);
    }

    [Theory]
    [InlineData("thuongtruc", HttpStatusCode.Forbidden)]
    [InlineData("truongban", HttpStatusCode.Forbidden)]
    [InlineData("sotuphap", HttpStatusCode.Forbidden)]
    [InlineData("quantri", HttpStatusCode.Forbidden)]
    [InlineData("dieutra", HttpStatusCode.NotFound)]
    public async Task Nobody_else_sees_the_dossier(string account, HttpStatusCode answer)
    {
        using var visitor = await fixture.App.SignIn("demo.hotro.langson");
        var dossier = await Begin(visitor);
        using var other = await fixture.App.SignIn($"demo.{account}.langson");
        using var seen = await other.Get(dossier);
        Assert.Equal(answer, seen.StatusCode);
        using var list = await other.Get(Register);
        Assert.DoesNotContain(dossier, await list.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("sang-loc", "10", "từ 1900 đến 2023")]
    [InlineData("sang-loc", "2030", "từ 1900 đến 2023")]
    [InlineData("sang-loc", "không nhớ", "từ 1900 đến 2023")]
    [InlineData("moi", "98", "từ 1900 đến 2023")]
    [InlineData("moi", "1850", "từ 1900 đến 2023")]
    [InlineData("moi", "99999", "từ 1900 đến 2023")]
    [InlineData("moi", "2010", "chưa khớp với “Năm sinh”")]
    public async Task A_birth_that_nobody_has_is_asked_about_and_makes_no_child_an_adult(string where, string typed, string said)
    {
        using var visitor = await fixture.App.SignIn("demo.hotro.langson");
        (string, string)[] fields =
        [
            ("ho-ten", "Lò Thị Giả Định"), ("nam-sinh", typed), ("gioi", "female"), ("ngay", "1/6/2023"), ("khoa", Guid.CreateVersion7().ToString("N")),
            .. where is "moi" ? [("duong", "self-report"), ("tuoi", "adult"), ("dan-toc", "minority"), ("quoc-tich", "citizen")] : new[] { ("phieu", "1"), ("ket-qua", "no-signs") },
        ];
        var address = where is "moi" ? Register + "/moi" : await OpenHandOver(visitor, 1) + "/sang-loc";

        using var answer = await visitor.Post(address, address, fields);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        var page = await answer.Content.ReadAsStringAsync();
        Assert.Contains(said, Faults(page), StringComparison.Ordinal);
        Assert.Contains($"value=\"{typed}\"", WebUtility.HtmlDecode(page), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_name_that_was_typed_stands_on_no_page_of_the_registers()
    {
        using var visitor = await fixture.App.SignIn("demo.hotro.langson");
        var dossier = await Begin(visitor, ("ho-ten", Mark), ("nam-sinh", "1999"), ("loi-ke", $"{Mark} kể lại"));
        var hand = await OpenHandOver(visitor, 2);
        using var screened = await visitor.Post(hand + "/nhap-phieu", hand + "/nhap-phieu", ("danh-sach", $"1\t{Mark}\t1999\tnữ\tLạng Sơn\t\t"), ("hoi-rieng", "1"), ("ngay", "14/6/2023"));
        Assert.Equal(HttpStatusCode.SeeOther, screened.StatusCode);
        foreach (var address in (string[])
            [
                Register, Register + "?q=den+bien", Register + "?in=1", Register + ".xlsx", Register + "/viec-den-han", dossier, dossier + "/bia", HandOvers, hand, hand + "/bia", hand + "/phieu", hand + "/sang-loc",
                hand + "/nhap-phieu", HandOvers + ".xlsx", "/langson/co-so", "/langson/co-so/cho-trong",
            ])
        {
            using var answer = await visitor.Get(address);
            Assert.True(answer.IsSuccessStatusCode, $"{address}: {answer.StatusCode}");
            Assert.DoesNotContain(Mark, WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync()), StringComparison.Ordinal);
            Assert.DoesNotContain("Đèn Biển", WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync()), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_mass_hand_over_is_typed_in_at_once_grouped_and_given_with_minutes()
    {
        using var visitor = await fixture.App.SignIn("demo.bienphong.langson");
        var hand = await OpenHandOver(visitor, 410);
        var provinces = (string[])["Hòa Bình", "Nghệ An", "Hà Giang"];
        var rows = Enumerable.Range(1, 410).Select(sheet => $"{sheet}\tNgười Giả Định {sheet}\t{1980 + (sheet % 30)}\t{(sheet % 10 == 0 ? "nữ" : "nam")}\t{provinces[sheet % 3]}\t{(sheet % 100 == 0 ? "1,2" : "")}\t").ToList();

        using var twice = await visitor.Post(hand + "/nhap-phieu", hand + "/nhap-phieu", ("danh-sach", string.Join('\n', [.. rows[..3], rows[1].Replace("2\tN", "4\tN", StringComparison.Ordinal)])), ("hoi-rieng", "1"), ("ngay", "14/6/2023"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, twice.StatusCode);
        Assert.Contains("Dòng 4 trùng", WebUtility.HtmlDecode(await twice.Content.ReadAsStringAsync()), StringComparison.Ordinal);

        var clock = System.Diagnostics.Stopwatch.StartNew();
        using var answer = await visitor.Post(hand + "/nhap-phieu", hand + "/nhap-phieu", ("danh-sach", string.Join('\n', rows)), ("hoi-rieng", "1"), ("ngay", "14/6/2023"));
        TestContext.Current.SendDiagnosticMessage($"410 persons pasted: {clock.ElapsedMilliseconds} ms");
        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        var page = await Text(visitor, hand);
        Assert.Contains("410 trên 410", page, StringComparison.Ordinal);
        Assert.Contains("137", page, StringComparison.Ordinal);

        var document = await visitor.Page(hand);
        var step = document.QuerySelectorAll("form[action$='/buoc/giao-nhom']").First(form => form.ParentElement!.TextContent.Contains("Hòa Bình", StringComparison.Ordinal));
        var item = step.QuerySelector("input[name=muc]")!.GetAttribute("value")!;
        using var given = await visitor.Post(hand, hand + "/buoc/giao-nhom", ("muc", item), ($"giao-nhom-{item}-so", "15/BB"), ($"giao-nhom-{item}-ngay", "14/6/2023"));
        Assert.Equal(HttpStatusCode.SeeOther, given.StatusCode);
        var minutes = await Text(visitor, hand + "/bien-ban/n1");
        Assert.Contains("15/BB", minutes, StringComparison.Ordinal);
        Assert.Contains("không phải mẫu chính thức", minutes, StringComparison.Ordinal);
        Assert.DoesNotContain("Người Giả Định", minutes, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_house_takes_its_steps_and_keeps_its_address_sealed()
    {
        using var visitor = await fixture.App.SignIn("demo.hotro.langson");
        using var begun = await visitor.Post(
            "/langson/co-so/moi", "/langson/co-so/moi", ("ten", "Nhà số 3"), ("loai", "shelter"), ("cho", "12"), ("dia-chi", "Ngõ Đèn Biển giả định"), ("ngay", "1/6/2023"), ("khoa", Guid.CreateVersion7().ToString("N")));
        Assert.Equal(HttpStatusCode.SeeOther, begun.StatusCode);
        var house = begun.Headers.Location!.OriginalString;
        await Step(visitor, house, "thiet-bi", ("ten", "Giường"), ("so-luong", "4"));
        var page = await Text(visitor, house);
        Assert.Contains("Giường", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Đèn Biển", page, StringComparison.Ordinal);
        Assert.Contains("Nhà số 3", await Text(visitor, "/langson/co-so/cho-trong"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Work_on_support_is_entered_and_followed_to_its_end()
    {
        using var visitor = await fixture.App.SignIn("demo.hotro.langson");
        const string works = "/langson/cong-tac-ho-tro";
        using var answer = await visitor.Post(
            works + "/moi", works + "/moi", ("loai", "policy-inspection"), ("noi-dung", "Kiểm tra việc chi trợ cấp (giả định)"), ("co-quan", Unit("langson.so-ldtbxh")), ("ngay", "1/6/2023"),
            ("khoa", Guid.CreateVersion7().ToString("N")));
        if (answer.StatusCode != HttpStatusCode.SeeOther) Assert.Fail(Faults(await answer.Content.ReadAsStringAsync()));
        var work = answer.Headers.Location!.OriginalString;
        await Step(visitor, work, "tham-gia", ("co-quan", Unit("langson.so-y-te")), ("so-nguoi", "4"), ("nu", "3"));
        await Step(visitor, work, "ton-tai", ("co-quan", Unit("langson.so-y-te")), ("ket-qua", "shortcomings"), ("noi-dung", "Hồ sơ thiếu ngày"), ("han", "20/6/2023"));
        using var refused = await visitor.Post(work, work + "/buoc/xong-viec", ("xong-viec-ngay", "14/6/2023"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        using var settled = await visitor.Post(work, work + "/buoc/khac-phuc", ("muc", "1"), ("khac-phuc-1-noi-dung", "Đã bổ sung"), ("khac-phuc-1-ngay", "14/6/2023"));
        Assert.Equal(HttpStatusCode.SeeOther, settled.StatusCode);
        await Step(visitor, work, "xong-viec");
        Assert.Contains("đã khắc phục: Đã bổ sung", await Text(visitor, work), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Counselling_and_legal_aid_stand_on_the_page_with_their_state()
    {
        using var visitor = await fixture.App.SignIn("demo.hotro.langson");
        var dossier = await Begin(visitor, ("duong", "abroad"), ("o-nuoc-ngoai", "1"));
        await Step(visitor, dossier, "tu-van", ("kenh", "national-hotline"), ("co-quan", Unit("langson.so-ldtbxh")), ("ghi-chep", Mark));
        await Step(visitor, dossier, "bao-ho", ("viec", "travel-paper"), ("co-quan", Unit("langson.so-ngoai-vu")), ("mong-muon", "1"));
        await Step(visitor, dossier, "dong-y", ("co-quan", Unit("langson.trung-tam-tgpl")), ("che-do", "legal-aid"), ("cs-dossier", "1"));
        await Step(visitor, dossier, "tro-giup-phap-ly", ("hinh-thuc", "in-proceedings"), ("co-quan", Unit("langson.trung-tam-tgpl")));
        await Step(visitor, dossier, "cu-nguoi-tro-giup", ("vu", "p1"), ("so", "5/QĐ-TGPL"));
        var page = await Text(visitor, dossier);
        Assert.All((string[])["Tổng đài quốc gia 111", "cấp giấy tờ đi lại", "đã thụ lý, 5/QĐ-TGPL"], words => Assert.Contains(words, page, StringComparison.Ordinal));
        Assert.DoesNotContain(Mark, page, StringComparison.Ordinal);

        // A law that begins after the day on which the page is read grants nothing yet.
        Assert.DoesNotContain("53/2024/QH15", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pages_open_in_english_too()
    {
        using var visitor = await fixture.App.SignIn("demo.hotro.langson");
        var dossier = await Begin(visitor);
        using var switched = await visitor.Get("/ngon-ngu/en");
        Assert.Contains("person awaiting verification", await Text(visitor, dossier), StringComparison.Ordinal);
        foreach (var address in (string[])[Register, Register + "/moi", Register + "/viec-den-han", HandOvers, HandOvers + "/moi", "/langson/co-so", "/langson/co-so/moi", "/langson/co-so/cho-trong", "/langson/cong-tac-ho-tro", "/langson/cong-tac-ho-tro/moi", HandOvers + "/tinh-khac", HandOvers + "/san-sang"])
        {
            using var answer = await visitor.Get(address);
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        }
    }

    private static async Task<string> Begin(Visitor visitor, params IReadOnlyList<(string Name, string Value)> more)
    {
        (string Name, string Value)[] usual =
        [
            ("duong", "self-report"), ("ngay", "1/6/2023"), ("gioi", "female"), ("tuoi", "adult"), ("dan-toc", "minority"), ("quoc-tich", "citizen"), ("khoa", Guid.CreateVersion7().ToString("N")),
        ];
        using var answer = await visitor.Post(Register + "/moi", Register + "/moi", [.. usual.Where(field => more.All(one => one.Name != field.Name)), .. more]);
        if (answer.StatusCode != HttpStatusCode.SeeOther) Assert.Fail(Faults(await answer.Content.ReadAsStringAsync()));
        return answer.Headers.Location!.OriginalString;
    }

    private static async Task<string> OpenHandOver(Visitor visitor, int expected)
    {
        using var answer = await visitor.Post(
            HandOvers + "/moi", HandOvers + "/moi", ("noi", "Cửa khẩu giả định"), ("so-nguoi", expected.ToString(System.Globalization.CultureInfo.InvariantCulture)), ("ngay", "14/6/2023"),
            ("khoa", Guid.CreateVersion7().ToString("N")));
        if (answer.StatusCode != HttpStatusCode.SeeOther) Assert.Fail(Faults(await answer.Content.ReadAsStringAsync()));
        return answer.Headers.Location!.OriginalString;
    }

    private static async Task Step(Visitor visitor, string dossier, string step, params IReadOnlyList<(string Name, string Value)> fields)
    {
        using var answer = await visitor.Post(
            dossier, $"{dossier}/buoc/{step}", [.. fields.Select(field => ($"{step}-{field.Name}", field.Value)), .. fields.Any(field => field.Name == "ngay") ? Array.Empty<(string, string)>() : [($"{step}-ngay", "14/6/2023")]]);
        if (answer.StatusCode != HttpStatusCode.SeeOther) Assert.Fail($"{step}: {answer.StatusCode} {Faults(await answer.Content.ReadAsStringAsync())}");
    }

    private static string Faults(string html) => string.Join("; ", new HtmlParser().ParseDocument(html).QuerySelectorAll(".err, [role=alert] a").Select(fault => fault.TextContent.Trim()));

    private static async Task<string> Text(Visitor visitor, string address) => (await visitor.Page(address)).Body!.TextContent;

    private static string Rights(string page) => page[page.IndexOf("Người này được hưởng gì", StringComparison.Ordinal)..page.IndexOf("Đơn vị thực hiện", StringComparison.Ordinal)];

    private string Unit(string body) => fixture.App.Services.GetRequiredService<UnitPicker>().Label(new OrganisationId(body));
}
