using System.Net;
using System.Net.Http.Headers;
using AngleSharp.Html.Parser;
using HaiDang.Kernel.Events;
using HaiDang.Kernel.Storage;
using HaiDang.Modules.Planning.Drafts;
using HaiDang.Modules.Planning.Drafts.Jobs;
using HaiDang.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace HaiDang.Tests.Modules.Planning.Drafts.Jobs;

/// <summary>What the office sees of a document that is being read, over HTTP.</summary>
public sealed class JobPagesTests(DraftsFixture fixture) : IClassFixture<DraftsFixture>
{
    private const string Office = "demo.thuongtruc.langson";
    private static readonly LedgerId Ledger = new("langson");

    private RunningApp App => fixture.App;

    private Store Store => App.Services.GetRequiredService<Store>();

    private ReadingQueue Queue => App.Services.GetRequiredService<ReadingQueue>();

    [Fact]
    public async Task A_file_that_is_no_text_leads_to_the_page_of_its_job()
    {
        using var visitor = await App.SignIn(Office);
        var proof = (await visitor.Page("/langson/van-ban")).QuerySelector("input[name=bieu-mau]")!.GetAttribute("value")!;
        using var form = new MultipartFormDataContent { { new StringContent(proof), "bieu-mau" }, { new ByteArrayContent("%PDF-1.7 hỏng"u8.ToArray()), "file", "hong.pdf" } };
        using var request = new HttpRequestMessage(HttpMethod.Post, "/langson/van-ban") { Content = form };

        using var answer = await visitor.Send(request);

        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        var address = answer.Headers.Location!.ToString();
        Assert.StartsWith("/langson/van-ban/dang-doc/", address, StringComparison.Ordinal);
        Assert.Equal("hong.pdf", (await visitor.Page(address)).QuerySelector("#tep")!.TextContent);
    }

    [Fact]
    public async Task The_page_says_which_page_is_read_and_asks_again_by_itself_with_and_without_script()
    {
        using var visitor = await App.SignIn(Office);
        var job = await Given(JobState.Reading, pages: 12, done: 2);

        var page = await visitor.Page(ReviewAddresses.Job(Ledger, job));

        Assert.Contains("Đang đọc trang 3/12", page.QuerySelector("[role=status]")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(("2", "12"), (page.QuerySelector("progress")!.GetAttribute("value"), page.QuerySelector("progress")!.GetAttribute("max")));
        Assert.NotNull(page.QuerySelector("noscript meta[http-equiv=refresh]"));
        var again = page.QuerySelector("#tien-do")!.GetAttribute("hx-get")!;
        using var same = await visitor.Send(HttpMethod.Get, again, ("HX-Request", "true"));
        Assert.Equal(HttpStatusCode.NoContent, same.StatusCode);

        await Store.Execute($"update work_reading set done_pages = 3 where id = {job}", default);
        using var moved = await visitor.Send(HttpMethod.Get, again, ("HX-Request", "true"));
        Assert.Contains("4/12", new HtmlParser().ParseDocument(await moved.Content.ReadAsStringAsync()).QuerySelector("#tien-do")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Đang đọc trang 4/12", (await visitor.Page("/langson/van-ban")).QuerySelector("#dang-doc")!.ParentElement!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_job_that_is_done_leads_to_its_draft_also_out_of_a_swap()
    {
        using var visitor = await App.SignIn(Office);
        var job = await Given(JobState.Done);

        using var whole = await visitor.Get(ReviewAddresses.Job(Ledger, job));
        using var swap = await visitor.Send(HttpMethod.Get, ReviewAddresses.Job(Ledger, job), ("HX-Request", "true"));

        Assert.Equal(ReviewAddresses.Review(Ledger, job), whole.Headers.Location!.ToString());
        Assert.Equal(ReviewAddresses.Review(Ledger, job), swap.Headers.GetValues("HX-Redirect").Single());
    }

    [Fact]
    public async Task A_refusal_says_what_to_do_and_that_nothing_was_kept_and_can_be_cleared_away()
    {
        using var visitor = await App.SignIn(Office);
        var job = await Given(JobState.Refused, refusal: "reading.too-many-pages", detail: "501");

        var page = await visitor.Page(ReviewAddresses.Job(Ledger, job));
        using var cleared = await visitor.Post(ReviewAddresses.Job(Ledger, job), ReviewAddresses.Job(Ledger, job), ("do", "cancel"));

        var words = page.QuerySelector("#tien-do")!.TextContent;
        Assert.Contains("501 trang", words, StringComparison.Ordinal);
        Assert.Contains("đã được xóa", words, StringComparison.Ordinal);
        Assert.Null(page.QuerySelector("noscript meta"));
        Assert.Equal("/langson/van-ban", cleared.Headers.Location!.ToString());
        Assert.DoesNotContain(await Queue.Open(Ledger, default), one => one.Id == job);
    }

    [Fact]
    public async Task A_stamp_found_while_reading_offers_to_note_number_date_and_holder_and_the_job_goes_with_that()
    {
        using var visitor = await App.SignIn(Office);
        var job = await Given(JobState.Refused, refusal: "reading.secret-document", stub: """{"number":"07/KH-BCĐ","date":"2023-03-03","holder":"Ban Chỉ đạo giả định"}""");

        var page = await visitor.Page(ReviewAddresses.Job(Ledger, job));
        using var noted = await visitor.Post(
            ReviewAddresses.Job(Ledger, job), ReviewAddresses.Secret(Ledger), ("number", "07/KH-BCĐ"), ("date", "3/3/2023"), ("holder", "Ban Chỉ đạo giả định"), ("job", job));

        Assert.Equal("07/KH-BCĐ", page.QuerySelector("#number")!.GetAttribute("value"));
        Assert.Equal(job, page.QuerySelector("input[name=job]")!.GetAttribute("value"));
        Assert.Equal(HttpStatusCode.SeeOther, noted.StatusCode);
        Assert.Equal(JobState.Cancelled, (await Queue.Find(Ledger, job, default))!.State);
    }

    [Fact]
    public async Task Stopping_and_going_on_are_one_button_each()
    {
        using var visitor = await App.SignIn(Office);
        var (reading, failed) = (await Given(JobState.Reading, pages: 3, done: 1), await Given(JobState.Failed, pages: 3, done: 1));

        using var stopped = await visitor.Post(ReviewAddresses.Job(Ledger, reading), ReviewAddresses.Job(Ledger, reading), ("do", "cancel"));
        var page = await visitor.Page(ReviewAddresses.Job(Ledger, failed));
        using var again = await visitor.Post(ReviewAddresses.Job(Ledger, failed), ReviewAddresses.Job(Ledger, failed), ("do", "again"));

        Assert.Equal(JobState.Cancelled, (await Queue.Find(Ledger, reading, default))!.State);
        Assert.NotNull(page.QuerySelector("button[value=again]"));
        Assert.Equal(ReviewAddresses.Job(Ledger, failed), again.Headers.Location!.ToString());
        Assert.NotEqual(JobState.Cancelled, (await Queue.Find(Ledger, failed, default))!.State);
    }

    [Fact]
    public async Task The_head_of_the_committee_looks_and_stops_nothing()
    {
        using var head = await App.SignIn("demo.truongban.langson");
        var job = await Given(JobState.Reading, pages: 3, done: 1);

        var page = await head.Page(ReviewAddresses.Job(Ledger, job));

        Assert.Contains("2/3", page.QuerySelector("#tien-do")!.TextContent, StringComparison.Ordinal);
        Assert.Null(page.QuerySelector("#tien-do button"));
    }

    [Fact]
    public async Task The_original_comes_under_its_own_name_and_leaves_a_trace()
    {
        using var visitor = await App.SignIn(Office);
        var (id, attachment) = await Pictured();

        using var answer = await visitor.Get(ReviewAddresses.Original(Ledger, id));

        Assert.Equal("tệp giả định", await answer.Content.ReadAsStringAsync());
        var disposition = answer.Content.Headers.ContentDisposition!;
        Assert.Equal(("attachment", "kế hoạch số 12.pdf"), (disposition.DispositionType, disposition.FileNameStar));
        Assert.True(answer.Headers.CacheControl!.NoStore);
        var trace = Assert.Single(await App.Services.GetRequiredService<EventLog>().History(Ledger.Stream(SourceFiles.Stream, attachment), default));
        Assert.Equal(new OriginalDownloaded(attachment), trace.Event);
        Assert.NotEqual(UserId.System, trace.Actor);
    }

    [Fact]
    public async Task The_picture_of_a_page_is_shown_and_kept_in_no_cache()
    {
        using var visitor = await App.SignIn(Office);
        var (id, _) = await Pictured();

        using var answer = await visitor.Get(ReviewAddresses.Image(Ledger, id, 1));
        using var beyond = await visitor.Get(ReviewAddresses.Image(Ledger, id, 2));
        var page = await visitor.Page(ReviewAddresses.Review(Ledger, id) + "?item=2");
        var words = await visitor.Page(ReviewAddresses.Review(Ledger, id) + "?item=2&view=text");

        Assert.Equal([0x89, 7], await answer.Content.ReadAsByteArrayAsync());
        Assert.Equal((new MediaTypeHeaderValue("image/png"), true), (answer.Content.Headers.ContentType, answer.Headers.CacheControl!.NoStore));
        Assert.Equal(HttpStatusCode.NotFound, beyond.StatusCode);
        Assert.Equal("58.5", page.QuerySelector("rect.now")!.GetAttribute("x"));
        Assert.Contains("300 dpi", page.QuerySelector("#trang-1 figcaption")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("view=text", words.QuerySelector(".items a")!.GetAttribute("href"), StringComparison.Ordinal);
        Assert.Contains("300 dpi", words.QuerySelector(".page > small")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Giải quyết trên 90% tin báo giả định", words.QuerySelector("mark.now")!.TextContent);
    }

    [Fact]
    public async Task The_page_of_an_adopted_plan_leads_its_office_to_the_source_and_nobody_else()
    {
        var year = await App.Services.GetRequiredService<PlanImport>().Import(Ledger, "ke-hoach-2023.txt", fixture.Sample, default);
        using var office = await App.SignIn(Office);
        using var agency = await App.SignIn("demo.sotuphap.langson");

        var page = await office.Page(ReviewAddresses.Plan(Ledger, year));
        var source = page.QuerySelector("a[href^='/langson/doc-van-ban/']")!.GetAttribute("href")!;
        using var original = await office.Get(page.QuerySelector("a[download][href$='/ban-goc']")!.GetAttribute("href")!);
        using var refused = await agency.Get(source + "/ban-goc");

        Assert.Equal(fixture.Sample, await original.Content.ReadAsByteArrayAsync());
        Assert.NotNull((await office.Page(source)).QuerySelector(".page mark"));
        Assert.Null((await agency.Page(ReviewAddresses.Plan(Ledger, year))).QuerySelector("a[href*='/doc-van-ban/']"));
        Assert.Equal(HttpStatusCode.NotFound, refused.StatusCode);
    }

    private async Task<string> Given(JobState state, int? pages = null, int done = 0, string? refusal = null, string? detail = null, string? stub = null)
    {
        var (id, now) = (NewId.At(TimeProvider.System), TimeProvider.System.GetUtcNow());
        await Store.Execute(
            $"""
            insert into work_reading (id, ledger, file_name, sha256, state, pages, done_pages, refusal, detail, stub, owner, queued_at, changed_at, holder, leased_until, takes)
            values ({id}, {Ledger}, {"quet.pdf"}, {"00"}, {state}, {pages}, {done}, {refusal}, {detail}, {stub}, {UserId.System}, {now}, {now}, {id}, {now + TimeSpan.FromDays(1)}, {1})
            """,
            default);
        return id;
    }

    private async Task<(string Id, string Attachment)> Pictured()
    {
        var attachments = App.Services.GetRequiredService<Attachments>();
        var file = await attachments.Save(Ledger, "application/octet-stream", "tệp giả định"u8.ToArray(), default);
        var picture = await attachments.Save(Ledger, "image/png", new byte[] { 0x89, 7 }, default);
        var target = AnyDraft.At("Giải quyết trên 90% tin báo giả định");
        var page = new HaiDang.Modules.Reading.Sources.SourcePage(
            1, new(0, AnyDraft.Source.Length), new(595, 842), [new(target, 60, 100, 300, 12)], [HaiDang.Modules.Reading.Sources.PageNote.Poor]);
        var places = await attachments.Save(Ledger, "application/json", PageRecord.Of([page], [1]), default);
        await Store.Execute($"insert into work_page (ledger, document, number, image) values ({Ledger}, {file.Id}, {1}, {picture.Id})", default);
        var (stored, keep) = App.Services.GetRequiredService<DraftShelf>().Prepare(
            NewId.At(TimeProvider.System), Ledger, new(file.Id, "kế hoạch số 12.pdf", file.Sha256), AnyDraft.Source, AnyDraft.Draft, UserId.System, places.Id, null);
        await Store.Execute(keep, default);
        return (stored.Id, file.Id);
    }
}
