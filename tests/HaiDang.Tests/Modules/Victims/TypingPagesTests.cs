using System.Globalization;
using System.Net;
using System.Text.Json;
using AngleSharp.Html.Parser;
using HaiDang.Tests.Support;

namespace HaiDang.Tests.Modules.Victims;

/// <summary>What clerks type: numbers kept for paper, drafts, sheets sealed without a line. Every name is invented.</summary>
public sealed class TypingPagesTests(VictimApp fixture) : IClassFixture<VictimApp>
{
    private const string HandOvers = "/langson/ban-giao";
    private const string Mark = "Vừ Thị Hải Đăng";

    [Fact]
    public async Task Each_printing_keeps_numbers_of_its_own_and_says_how_many_are_used()
    {
        using var visitor = await fixture.App.SignIn("demo.bienphong.langson");
        var hand = await OpenHandOver(visitor, 30);
        var first = await Reserve(visitor, hand, 20, "Bàn 1");
        var second = await Reserve(visitor, hand, 5, "Bàn 2");
        Assert.Equal((hand + "/phieu?tu=1", hand + "/phieu?tu=21"), (first, second));
        Assert.Equal(Enumerable.Range(21, 5).Select(number => $"PHIẾU SÀNG LỌC {number}"), (await visitor.Page(second)).QuerySelectorAll("section.sheet h2").Select(head => head.TextContent.Trim()));

        using var typed = await visitor.Post(hand + "/sang-loc", hand + "/sang-loc", Sheet(21, Mark));
        Assert.Equal(hand + "/sang-loc?sau=21", typed.Headers.Location?.OriginalString);
        Assert.Equal("22", (await visitor.Page(hand + "/sang-loc?sau=21")).QuerySelector("[name=phieu]")?.GetAttribute("value"));
        var rows = (await visitor.Page(hand + "/phieu")).QuerySelectorAll("tbody tr").Select(row => row.TextContent).ToList();
        Assert.Equal(2, rows.Count);
        Assert.Contains("0 trên 20", rows[0], StringComparison.Ordinal);
        Assert.Contains("1 trên 5", rows[1], StringComparison.Ordinal);

        using var none = await visitor.Post(hand + "/phieu", hand + "/phieu", ("so-nguoi", "501"), ("chot", "Bàn 3"), ("ngay", "14/6/2023"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, none.StatusCode);
        Assert.Contains("1 đến 500 số", WebUtility.HtmlDecode(await none.Content.ReadAsStringAsync()), StringComparison.Ordinal);
        using var unkept = await visitor.Get(hand + "/phieu?tu=2");
        Assert.Equal(HttpStatusCode.NotFound, unkept.StatusCode);
    }

    [Fact]
    public async Task A_number_typed_for_somebody_else_is_refused_by_name_of_the_number_and_the_same_sheet_again_is_nothing()
    {
        using var visitor = await fixture.App.SignIn("demo.bienphong.langson");
        var hand = await OpenHandOver(visitor, 2);
        foreach (var _ in (int[])[1, 2])
        {
            using var taken = await visitor.Post(hand + "/sang-loc", hand + "/sang-loc", Sheet(1, Mark));
            Assert.Equal(HttpStatusCode.SeeOther, taken.StatusCode);
        }

        Assert.Contains("1 trên 2", (await visitor.Page(hand)).Body!.TextContent, StringComparison.Ordinal);
        using var unnamed = await visitor.Post(hand + "/sang-loc", hand + "/sang-loc", Sheet(2, "–"));
        Assert.Contains("Chưa đọc được họ tên", WebUtility.HtmlDecode(await unnamed.Content.ReadAsStringAsync()), StringComparison.Ordinal);
        using var other = await visitor.Post(hand + "/sang-loc", hand + "/sang-loc", Sheet(1, "Người Khác Giả Định"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, other.StatusCode);
        var page = new HtmlParser().ParseDocument(await other.Content.ReadAsStringAsync());
        Assert.Contains("Phiếu số 1 đã dùng cho người khác", page.QuerySelector("a[href='#phieu']")?.TextContent, StringComparison.Ordinal);
        Assert.Equal("Người Khác Giả Định", page.QuerySelector("[name=ho-ten]")?.GetAttribute("value"));
    }

    [Fact]
    public async Task A_draft_comes_back_to_whoever_typed_it_without_script_and_goes_when_recorded_or_thrown_away()
    {
        using var visitor = await fixture.App.SignIn("demo.hotro.langson");
        using var begun = await visitor.Post(
            "/langson/nan-nhan/moi", "/langson/nan-nhan/moi", ("duong", "self-report"), ("ngay", "1/6/2023"), ("gioi", "female"), ("tuoi", "adult"), ("dan-toc", "minority"), ("quoc-tich", "citizen"),
            ("khoa", Guid.CreateVersion7().ToString("N")));
        var dossier = begun.Headers.Location!.OriginalString;
        var form = dossier + "/buoc/phong-van";
        await Draft(visitor, dossier, form, ("phong-van-ghi-chep", $"{Mark} kể dở"));
        var page = await visitor.Page(dossier);
        Assert.Contains($"{Mark} kể dở", page.QuerySelector("[name=phong-van-ghi-chep]")?.TextContent, StringComparison.Ordinal);
        Assert.True(page.QuerySelector($"form[action='{form}']")?.ParentElement?.HasAttribute("open"));
        Assert.Contains("Đã lưu nháp lúc", page.QuerySelector($"form[action='{form}'] [data-drafted]")?.TextContent, StringComparison.Ordinal);
        using var leader = await fixture.App.SignIn("demo.lanhdao.langson");
        using var seen = await leader.Get(dossier);
        Assert.DoesNotContain(Mark, WebUtility.HtmlDecode(await seen.Content.ReadAsStringAsync()), StringComparison.Ordinal);

        using var recorded = await visitor.Post(dossier, form, ("phong-van-co-quan", "Sở Lao động - Thương binh và Xã hội"), ("phong-van-ghi-chep", $"{Mark} kể"), ("phong-van-ngay", "5/6/2023"));
        Assert.Equal(HttpStatusCode.SeeOther, recorded.StatusCode);
        Assert.Equal("", (await visitor.Page(dossier)).QuerySelector("[name=phong-van-ghi-chep]")?.TextContent.Trim());

        await Draft(visitor, dossier, dossier + "/buoc/nhu-cau", ("nhu-cau-can-medical", "1"));
        Assert.True((await visitor.Page(dossier)).QuerySelector("[name=nhu-cau-can-medical]")?.HasAttribute("checked"));
        await Draft(visitor, dossier, dossier + "/buoc/nhu-cau", ("nhap", "bo"));
        Assert.False((await visitor.Page(dossier)).QuerySelector("[name=nhu-cau-can-medical]")?.HasAttribute("checked"));

        using var astray = await visitor.Post(dossier, "/langson/nan-nhan/ban-nhap", ("to-khai", "https://noi-khac.example/"), ("ve", dossier));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, astray.StatusCode);
    }

    [Fact]
    public async Task Sheets_sealed_without_a_line_are_recorded_once_and_what_cant_be_comes_back_to_be_mended()
    {
        using var visitor = await fixture.App.SignIn("demo.bienphong.langson");
        var hand = await OpenHandOver(visitor, 5);
        var line = (await visitor.Page(hand + "/sang-loc")).QuerySelector("[data-line]")!;
        var (box, key) = (line.GetAttribute("data-box")!, Convert.FromBase64String(line.GetAttribute("data-key")!));
        var good = Sealed(1, Sheet(1, Mark));
        var unfit = Sealed(2, [.. Sheet(2, Mark + " Hai").Where(field => field.Name != "hoi-rieng")]);
        var damaged = good.Replace("1-", "3-", StringComparison.Ordinal);

        var said = await Send(good, unfit, damaged);
        Assert.Collection(
            said, line => Assert.Equal("Phiếu số 1: đã ghi.", line), line => Assert.StartsWith("Phiếu số 2 cần xem lại: ", line, StringComparison.Ordinal),
            line => Assert.StartsWith("Phiếu số 3 không mở được", line, StringComparison.Ordinal));
        Assert.All(said, line => Assert.DoesNotContain(Mark, line, StringComparison.Ordinal));
        Assert.Equal("Phiếu số 1: đã ghi.", Assert.Single(await Send(good)));
        Assert.Contains("1 trên 5", (await visitor.Page(hand)).Body!.TextContent, StringComparison.Ordinal);

        var waiting = Assert.Single((await visitor.Page(hand + "/sang-loc")).QuerySelectorAll("[data-line] li a"));
        var mend = waiting.GetAttribute("href")!;
        Assert.Equal("Phiếu số 2", waiting.TextContent);
        Assert.Equal(Mark + " Hai", (await visitor.Page(mend)).QuerySelector("[name=ho-ten]")?.GetAttribute("value"));
        using var other = await fixture.App.SignIn("demo.hotro.langson");
        using var seen = await other.Get(mend);
        Assert.DoesNotContain(Mark, WebUtility.HtmlDecode(await seen.Content.ReadAsStringAsync()), StringComparison.Ordinal);
        using var mended = await visitor.Post(mend, mend, Sheet(2, Mark + " Hai"));
        Assert.Equal(HttpStatusCode.SeeOther, mended.StatusCode);
        Assert.Empty((await visitor.Page(hand + "/sang-loc")).QuerySelectorAll("[data-line] li a"));
        Assert.Contains("2 trên 5", (await visitor.Page(hand)).Body!.TextContent, StringComparison.Ordinal);

        string Sealed(int number, IReadOnlyList<(string Name, string Value)> fields)
        {
            var id = $"{number}-{Guid.CreateVersion7()}";
            return $"{id}.{Convert.ToBase64String(Letter.Seal(key, $"{box}\n{id}", JsonSerializer.Serialize(fields.Select(field => new[] { field.Name, field.Value }))))}";
        }

        async Task<IReadOnlyList<string>> Send(params string[] letters)
        {
            using var answer = await visitor.Post(hand + "/sang-loc", hand + "/phieu-kin", [.. letters.Select(letter => ("thu", letter))]);
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            return [.. new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync()).QuerySelectorAll("li[data-thu]").Select(one => one.TextContent.Trim())];
        }
    }

    private static IReadOnlyList<(string Name, string Value)> Sheet(int number, string name) =>
        [("phieu", number.ToString(CultureInfo.InvariantCulture)), ("ho-ten", name), ("nam-sinh", "1999"), ("gioi", "female"), ("ket-qua", "no-signs"), ("hoi-rieng", "1"), ("ngay", "14/6/2023")];

    private static async Task<string> OpenHandOver(Visitor visitor, int expected)
    {
        using var answer = await visitor.Post(
            HandOvers + "/moi", HandOvers + "/moi", ("noi", "Cửa khẩu giả định"), ("so-nguoi", expected.ToString(CultureInfo.InvariantCulture)), ("ngay", "14/6/2023"), ("khoa", Guid.CreateVersion7().ToString("N")));
        return answer.Headers.Location!.OriginalString;
    }

    private static async Task<string> Reserve(Visitor visitor, string hand, int count, string post)
    {
        using var answer = await visitor.Post(hand + "/phieu", hand + "/phieu", ("so-nguoi", count.ToString(CultureInfo.InvariantCulture)), ("chot", post), ("ngay", "14/6/2023"));
        return answer.Headers.Location!.OriginalString;
    }

    private static async Task Draft(Visitor visitor, string page, string form, params IReadOnlyList<(string Name, string Value)> fields)
    {
        using var answer = await visitor.Post(page, "/langson/nan-nhan/ban-nhap", [("to-khai", form), ("ve", page), .. fields]);
        Assert.Equal((HttpStatusCode.SeeOther, page), (answer.StatusCode, answer.Headers.Location?.OriginalString));
    }
}
