using System.Net;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using HaiDang.Modules.Planning.Urging;
using Microsoft.Extensions.DependencyInjection;

namespace HaiDang.Tests.Modules.Planning.Urging;

public sealed class UrgingPagesTests : IAsyncLifetime
{
    private const string Plan = PlanFixture.Plan;
    private const string Urging = Plan + "/don-doc";
    private readonly PlanFixture fixture = new();

    public ValueTask InitializeAsync() => fixture.InitializeAsync();

    public ValueTask DisposeAsync() => fixture.DisposeAsync();

    [Fact]
    public async Task Late_bodies_are_chosen_reminded_written_to_and_put_before_the_head()
    {
        using var office = await fixture.App.SignIn("demo.thuongtruc.langson");
        var late = (await office.Page(Urging + "?nhom=late")).QuerySelectorAll("input[name='chon']").Select(box => box.GetAttribute("value")!).ToList();
        Assert.Equal(["langson.cong-an-tinh", "langson.so-tu-phap"], late.Order(StringComparer.Ordinal));

        using var nobody = await office.Post(Urging, Urging, ("do", "reminder"), ("khoa", "a"));
        using var early = await office.Post(Urging, Urging, ("chon", "langson.so-tu-phap"), ("do", "head"), ("khoa", "b"));
        using var reminded = await office.Post(Urging, Urging, ("chon", "langson.so-tu-phap"), ("do", "reminder"), ("ghi-chu", "Qua điện thoại"), ("khoa", "c"));
        using var write = await office.Post(Urging, Urging, ("chon", "langson.so-tu-phap"), ("do", "write"), ("khoa", "d"));
        using var unnumbered = await office.Post(Urging, Urging, ("chon", "langson.so-tu-phap"), ("do", "letter"), ("so-cong-van", ""), ("ngay-cong-van", "15/6/2023"), ("khoa", "e"));
        using var written = await office.Post(Urging, Urging, ("chon", "langson.so-tu-phap"), ("do", "letter"), ("so-cong-van", "5/CV"), ("ngay-cong-van", "15/6/2023"), ("khoa", "f"));
        using var escalated = await office.Post(Urging, Urging, ("chon", "langson.so-tu-phap"), ("do", "head"), ("khoa", "g"));

        Assert.Equal(
            [HttpStatusCode.UnprocessableEntity, HttpStatusCode.UnprocessableEntity, HttpStatusCode.SeeOther, HttpStatusCode.SeeOther, HttpStatusCode.UnprocessableEntity, HttpStatusCode.SeeOther, HttpStatusCode.SeeOther],
            new[] { nobody, early, reminded, write, unnumbered, written, escalated }.Select(answer => answer.StatusCode));
        Assert.Contains("chưa có công văn đôn đốc", (await Parsed(early)).QuerySelector(".errors")!.TextContent, StringComparison.Ordinal);
        Assert.EndsWith("/don-doc/cong-van?co-quan=langson.so-tu-phap", write.Headers.Location!.ToString(), StringComparison.Ordinal);
        using var head = await fixture.App.SignIn("demo.truongban.langson");
        var list = (await head.Page(Urging + "/truong-ban")).QuerySelector("main")!.TextContent;
        Assert.Contains("Sở Tư pháp", list, StringComparison.Ordinal);
        Assert.Contains("số 5/CV ngày 15/06/2023", list, StringComparison.Ordinal);
        Assert.DoesNotContain("Công an tỉnh", list, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_letter_urges_those_who_owe_and_only_requests_of_a_procuracy()
    {
        using var office = await fixture.App.SignIn("demo.thuongtruc.langson");

        var letters = (await office.Page(Urging + "/cong-van?co-quan=langson.so-tu-phap&co-quan=langson.vks-tinh")).QuerySelectorAll("article");

        Assert.Equal(2, letters.Length);
        Assert.Contains("Kính gửi: Sở Tư pháp", letters[0].TextContent, StringComparison.Ordinal);
        Assert.Contains("Quá hạn 76 ngày", letters[0].TextContent, StringComparison.Ordinal);
        Assert.Contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", letters[0].TextContent, StringComparison.Ordinal);
        Assert.Contains("Nơi nhận:", letters[0].TextContent, StringComparison.Ordinal);
        Assert.Contains("trân trọng đề nghị", letters[1].TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("uá hạn", letters[1].TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("đôn đốc", letters[1].TextContent, StringComparison.Ordinal);
        Assert.Contains("không phải mẫu chính thức", (await office.Page(Urging + "/cong-van?co-quan=langson.so-tu-phap")).QuerySelector("main .synth")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_lead_sees_who_has_not_answered_and_reminds_them_and_they_answer()
    {
        using var lead = await fixture.App.SignIn("demo.sotuphap.langson");
        using var office = await fixture.App.SignIn("demo.thuongtruc.langson");
        const string duty = Plan + "/nhiem-vu/II.1-1";
        var silent = (await lead.Page(duty)).QuerySelectorAll("form[action$='don-doc'] input[name='chon']").Select(box => box.GetAttribute("value"));
        Assert.Equal(["langson.cong-an-tinh"], silent);

        using var nobody = await lead.Post(duty, duty + "/don-doc");
        using var reminded = await lead.Post(duty, duty + "/don-doc", ("chon", "langson.cong-an-tinh"));
        var written = (await office.Page("/nhac-viec")).QuerySelector("form[action$='tra-loi'] [name='co-quan']")!.GetAttribute("value")!;
        using var answered = await office.Post("/nhac-viec", Urging + "/tra-loi", ("co-quan", written), ("tra-loi", "Xong trong tháng 6"));

        Assert.Equal([HttpStatusCode.UnprocessableEntity, HttpStatusCode.SeeOther, HttpStatusCode.SeeOther], [nobody.StatusCode, reminded.StatusCode, answered.StatusCode]);
        var followUp = (await lead.Page(duty)).QuerySelector("section[aria-labelledby='h-dd']")!.TextContent;
        Assert.Contains("Công an tỉnh: Nhắc việc", followUp, StringComparison.Ordinal);
        Assert.Contains("Xong trong tháng 6", followUp, StringComparison.Ordinal);
        using var labour = await fixture.App.SignIn("demo.soldtbxh.langson");
        using var outsider = await labour.Post(duty, duty + "/don-doc", ("chon", "langson.cong-an-tinh"));
        Assert.Equal(HttpStatusCode.NotFound, outsider.StatusCode);
        Assert.Null((await labour.Page(duty)).QuerySelector("form[action$='don-doc']"));
    }

    [Fact]
    public async Task An_address_for_letters_is_taken_checked_and_taken_away_again()
    {
        using var officer = await fixture.App.SignIn("demo.sotuphap.langson");

        using var wrong = await officer.Post("/nhac-viec", "/nhac-viec", ("thu", "không phải địa chỉ"));
        using var saved = await officer.Post("/nhac-viec", "/nhac-viec", ("thu", "tu-phap@example.vn"));
        var kept = (await officer.Page("/nhac-viec")).QuerySelector("input[name='thu']")!.GetAttribute("value");
        using var emptied = await officer.Post("/nhac-viec", "/nhac-viec", ("thu", ""));

        Assert.Equal([HttpStatusCode.UnprocessableEntity, HttpStatusCode.SeeOther, HttpStatusCode.SeeOther], [wrong.StatusCode, saved.StatusCode, emptied.StatusCode]);
        Assert.Equal("tu-phap@example.vn", kept);
        Assert.Equal("", (await officer.Page("/nhac-viec")).QuerySelector("input[name='thu']")!.GetAttribute("value"));
    }

    [Fact]
    public async Task The_office_makes_the_lists_of_the_day_and_they_say_when_they_were_made()
    {
        using var office = await fixture.App.SignIn("demo.thuongtruc.langson");
        Assert.Contains("chưa lập cho hôm nay", (await office.Page("/nhac-viec")).QuerySelector("main")!.TextContent, StringComparison.Ordinal);

        using var made = await office.Post("/nhac-viec", "/nhac-viec/lap");

        Assert.Equal(HttpStatusCode.SeeOther, made.StatusCode);
        var page = (await office.Page("/nhac-viec")).QuerySelector("main")!.TextContent;
        Assert.Contains("lập lúc", page, StringComparison.Ordinal);
        Assert.Contains("2 cơ quan có việc quá hạn hoặc bị trả lại", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Invented_follow_up_is_the_same_each_time_and_only_in_a_synthetic_ledger()
    {
        var demo = fixture.App.Services.GetRequiredService<DemoFollowUp>();
        var plan = HaiDang.Modules.Planning.PlanIds.Of(new("langson.bcd-138"), 2023);

        Assert.NotEqual(0, await demo.Record(PlanFixture.Ledger, plan, CancellationToken.None));
        Assert.Equal(0, await demo.Record(PlanFixture.Ledger, plan, CancellationToken.None));
        await Assert.ThrowsAsync<InvalidOperationException>(() => demo.Record(new("that"), plan, CancellationToken.None));
    }

    private static async Task<IHtmlDocument> Parsed(HttpResponseMessage answer) => new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync());
}
