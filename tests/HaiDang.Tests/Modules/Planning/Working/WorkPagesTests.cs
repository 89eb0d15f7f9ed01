using System.Net;

namespace HaiDang.Tests.Modules.Planning.Working;

public sealed class WorkPagesTests(PlanFixture fixture) : IClassFixture<PlanFixture>
{
    private const string Justice = "langson|langson.bcd-138.2023|II.1-2|langson.so-tu-phap|";

    [Fact]
    public async Task A_filter_narrows_the_list_and_is_kept_under_a_name()
    {
        using var justice = await fixture.App.SignIn("demo.sotuphap.langson");

        Assert.Contains("II.1-1", (await justice.Page("/viec?tim=II.1-1")).QuerySelector("[data-keys]")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Chưa có việc nào khớp bộ lọc", (await justice.Page("/viec?tim=khong-co-gi")).Body!.TextContent, StringComparison.Ordinal);

        using var kept = await justice.Post("/viec?nhom=late", "/viec/bo-loc?nhom=late", ("ten-bo-loc", "Trễ của tôi"));
        Assert.Equal("/viec?nhom=late", kept.Headers.Location!.ToString());
        var link = Assert.Single((await justice.Page("/viec")).QuerySelectorAll("a"), a => a.TextContent == "Trễ của tôi");
        Assert.Equal("/viec?nhom=late", link.GetAttribute("href"));
        using var culture = await fixture.App.SignIn("demo.soldtbxh.langson");
        Assert.DoesNotContain("Trễ của tôi", (await culture.Page("/viec")).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Several_shares_are_marked_at_once_and_one_that_moved_meanwhile_is_shown_not_overwritten()
    {
        using var culture = await fixture.App.SignIn("demo.soldtbxh.langson");
        const string share = "langson|langson.bcd-138.2023|II.1-2|langson.so-ldtbxh|";
        Assert.Contains((await culture.Page("/viec")).QuerySelectorAll("input[name='viec']"), box => box.GetAttribute("value") == share + "0");

        using var nothing = await culture.Post("/viec", "/viec/ghi-nhieu", ("khoa", "b0"), ("noi-dung", "Lời đã gõ"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, nothing.StatusCode);
        Assert.Contains("Lời đã gõ", await nothing.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);

        using var marked = await culture.Post("/viec", "/viec/ghi-nhieu", ("khoa", "b1"), ("viec", share + "0"), ("noi-dung", "Đang làm chung"));
        Assert.Equal(HttpStatusCode.SeeOther, marked.StatusCode);
        Assert.Contains("Đang làm chung", (await culture.Page(PlanFixture.Plan + "/nhiem-vu/II.1-2")).Body!.TextContent, StringComparison.Ordinal);

        using var clash = await culture.Post("/viec", "/viec/ghi-nhieu", ("khoa", "b2"), ("viec", share + "0"), ("noi-dung", "Lời của người sau"));
        Assert.Equal(HttpStatusCode.Conflict, clash.StatusCode);
        var page = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(await clash.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        Assert.Contains("II.1-2: Đang thực hiện", page.QuerySelector(".errors")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Lời của người sau", page.QuerySelector("#noi-dung")!.GetAttribute("value"));
        Assert.Contains(page.QuerySelectorAll("input[name='viec']"), box => box.HasAttribute("checked"));
    }

    [Theory]
    [InlineData("soldtbxh.langson", Justice + "0")]
    [InlineData("sotuphap.tayninh", Justice + "0")]
    [InlineData("thuongtruc.langson", Justice + "0")]
    public async Task Nobody_marks_a_share_that_is_not_theirs(string account, string share)
    {
        using var visitor = await fixture.App.SignIn("demo." + account);

        using var answer = await visitor.Post("/viec", "/viec/ghi-nhieu", ("khoa", "x" + account), ("viec", share), ("noi-dung", "Không phải việc của tôi"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        using var justice = await fixture.App.SignIn("demo.sotuphap.langson");
        Assert.DoesNotContain("Không phải việc của tôi", (await justice.Page(PlanFixture.Plan + "/nhiem-vu/II.1-2")).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_body_that_is_asked_is_offered_no_group_that_speaks_of_lateness()
    {
        using var procuracy = await fixture.App.SignIn("demo.vks.langson");

        var text = (await procuracy.Page("/viec")).Body!.TextContent;

        Assert.DoesNotContain("quá hạn", text, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("Đến hạn", text, StringComparison.Ordinal);
    }
}
