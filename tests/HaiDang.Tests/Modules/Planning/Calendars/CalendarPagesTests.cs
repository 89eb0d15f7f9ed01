using System.Net;
using HaiDang.Kernel.Access;
using HaiDang.Kernel.Events;
using HaiDang.Modules.Planning.Calendars.Feeds;
using Microsoft.Extensions.DependencyInjection;

namespace HaiDang.Tests.Modules.Planning.Calendars;

public sealed class CalendarPagesTests(PlanFixture fixture) : IClassFixture<PlanFixture>
{
    private const string Plan = PlanFixture.Plan;
    private const string Periods = Plan + "/nhiem-vu/II.1-2/cac-ky";

    [Fact]
    public async Task The_calendar_shows_a_month_its_neighbours_and_one_body_alone()
    {
        using var office = await fixture.App.SignIn("demo.thuongtruc.langson");

        var july = await office.Page(Plan + "/lich?thang=2023-07");
        var grid = july.QuerySelector("#thang")!;
        Assert.Contains("Tháng 7/2023", grid.TextContent, StringComparison.Ordinal);
        Assert.Equal(["/lich?thang=2023-06#thang", "/lich?thang=2023-08#thang"], grid.QuerySelectorAll("a[rel]").Select(a => a.GetAttribute("href")![Plan.Length..]));
        Assert.Contains("cao điểm II.2-1", grid.TextContent, StringComparison.Ordinal);
        Assert.Contains("30", grid.TextContent, StringComparison.Ordinal);
        Assert.Contains("Ngày toàn dân", grid.TextContent, StringComparison.Ordinal);
        Assert.NotNull(july.QuerySelector("#ca-nam svg"));

        var justice = await office.Page(Plan + "/lich?thang=2023-07&agency=langson.so-tu-phap");
        Assert.DoesNotContain("cao điểm II.2-1", justice.QuerySelector("#thang")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Quốc khánh", (await office.Page(Plan + "/lich?thang=2023-09")).QuerySelector("#thang")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_standing_office_sets_a_cadence_and_a_body_reports_each_period_by_itself()
    {
        using var office = await fixture.App.SignIn("demo.thuongtruc.langson");
        using var set = await office.Post(Periods, Periods + "/dat", ("khoa", "k1"), ("phien-ban", "0"), ("bao-lau", "quarterly"), ("ngay-han", "31"), ("can-cu", "Giao ban quý"));
        Assert.Equal(HttpStatusCode.SeeOther, set.StatusCode);

        using var justice = await fixture.App.SignIn("demo.sotuphap.langson");
        var page = await justice.Page(Periods);
        Assert.Contains("hằng quý", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Quá hạn", page.QuerySelector("tbody tr")!.TextContent, StringComparison.Ordinal);
        using var saved = await justice.Post(
            Periods, Periods + "/ket-qua", ("khoa", "k2"), ("ky", "2023-Q1:langson.so-tu-phap@0"), ("muc", "done"), ("noi-dung", "Đã giao ban quý I"), ("ngay", "30/3/2023"));
        Assert.Equal(HttpStatusCode.SeeOther, saved.StatusCode);
        var rows = (await justice.Page(Periods)).QuerySelectorAll("tbody tr");
        Assert.Contains("Đã giao ban quý I", rows[0].TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("Đã giao ban", rows[1].TextContent, StringComparison.Ordinal);

        // Two at once: the second sees what came and loses nothing.
        using var clash = await justice.Post(
            Periods, Periods + "/ket-qua", ("khoa", "k3"), ("ky", "2023-Q1:langson.so-tu-phap@0"), ("muc", "in-progress"), ("noi-dung", "Lời gõ sau"), ("ngay", "1/4/2023"));
        Assert.Equal(HttpStatusCode.Conflict, clash.StatusCode);
        var again = await clash.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.Contains("Lời gõ sau", again, StringComparison.Ordinal);
        Assert.Contains("Hoàn thành", again, StringComparison.Ordinal);

        using var early = await justice.Post(
            Periods, Periods + "/ket-qua", ("khoa", "k4"), ("ky", "2023-Q3:langson.so-tu-phap@0"), ("muc", "done"), ("noi-dung", "Sớm"), ("ngay", "1/6/2023"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, early.StatusCode);
        using var others = await justice.Post(
            Periods, Periods + "/ket-qua", ("khoa", "k5"), ("ky", "2023-Q1:langson.so-ldtbxh@0"), ("muc", "done"), ("noi-dung", "Không phải mình"), ("ngay", "1/6/2023"));
        Assert.Equal(HttpStatusCode.NotFound, others.StatusCode);
        Assert.Contains("II.1-2: hạn quý II", (await office.Page(Plan + "/lich?thang=2023-06")).QuerySelector("#thang")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_campaign_has_its_page_and_is_not_closed_before_it_begins()
    {
        using var office = await fixture.App.SignIn("demo.thuongtruc.langson");

        var page = await office.Page(Plan + "/cao-diem/II.2-1");

        Assert.Contains("Còn 16 ngày nữa thì bắt đầu", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("63 ngày làm việc", page.Body.TextContent, StringComparison.Ordinal);
        using var early = await office.Post(Plan + "/cao-diem/II.2-1", Plan + "/cao-diem/II.2-1/ket-luan", ("ket-luan", "Sớm"), ("khoa", "c1"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, early.StatusCode);
        using var none = await office.Get(Plan + "/cao-diem/II.1-1");
        Assert.Equal(HttpStatusCode.NotFound, none.StatusCode);
    }

    [Fact]
    public async Task A_bodys_calendar_is_read_with_its_address_alone_until_it_is_revoked()
    {
        using var justice = await fixture.App.SignIn("demo.sotuphap.langson");
        using var made = await justice.Post("/lich-dong-bo", "/lich-dong-bo", ("co-quan", "langson|langson.so-tu-phap"));
        var address = new Uri(new AngleSharp.Html.Parser.HtmlParser().ParseDocument(await made.Content.ReadAsStringAsync(TestContext.Current.CancellationToken))
            .QuerySelector("#dia-chi-lich")!.GetAttribute("value")!).PathAndQuery;
        using var anyone = fixture.App.Visit();

        using var read = await anyone.Get(address);

        Assert.Equal((HttpStatusCode.OK, "text/calendar"), (read.StatusCode, read.Content.Headers.ContentType!.MediaType));
        var text = (await read.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).Replace("\r\n ", "", StringComparison.Ordinal);
        Assert.Contains("UID:langson.bcd-138.2023.II.1-1.han@haidang", text, StringComparison.Ordinal);
        Assert.Contains("DTSTART;VALUE=DATE:20230331", text, StringComparison.Ordinal);
        Assert.DoesNotContain("II.2-1.cao-diem", text, StringComparison.Ordinal);

        var list = await justice.Page("/lich-dong-bo");
        Assert.DoesNotContain(address, list.DocumentElement.OuterHtml, StringComparison.Ordinal);
        using var revoked = await justice.Post("/lich-dong-bo", "/lich-dong-bo/thu-hoi", ("dia-chi", list.QuerySelector("input[name='dia-chi']")!.GetAttribute("value")!));
        Assert.Equal(HttpStatusCode.SeeOther, revoked.StatusCode);
        using var after = await anyone.Get(address);
        Assert.Equal(HttpStatusCode.NotFound, after.StatusCode);
        using var guessed = await anyone.Get("/lich/khong-co.ics");
        Assert.Equal(HttpStatusCode.NotFound, guessed.StatusCode);
    }

    [Theory]
    [InlineData("sotuphap.langson", "langson|langson.cong-an-tinh")]
    [InlineData("sotuphap.langson", "tayninh|tayninh.so-tu-phap")]
    [InlineData("sotuphap.langson", "khong-co")]
    public async Task Nobody_makes_a_calendar_of_a_body_that_is_not_theirs(string account, string body)
    {
        using var visitor = await fixture.App.SignIn("demo." + account);

        using var answer = await visitor.Post("/lich-dong-bo", "/lich-dong-bo", ("co-quan", body));

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task Only_the_hash_of_an_address_is_kept()
    {
        var shelf = fixture.App.Services.GetRequiredService<FeedShelf>();
        var office = Reader.System;
        var token = await shelf.Make(office, new LedgerId("langson"), new("langson.so-tu-phap"), "vi", TestContext.Current.CancellationToken);

        var kept = await fixture.App.Services.GetRequiredService<HaiDang.Kernel.Storage.Store>().Ask<byte[]>($"select token_hash from work_calendar_feed", TestContext.Current.CancellationToken);

        Assert.DoesNotContain(kept, hash => System.Text.Encoding.UTF8.GetString(hash).Contains(token, StringComparison.Ordinal));
        Assert.Contains(kept, hash => hash.AsSpan().SequenceEqual(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(token))));
    }
}
