using HaiDang.Kernel.Events;
using HaiDang.Kernel.Storage;
using HaiDang.Modules.Planning.Drafts;
using HaiDang.Modules.Planning.Drafts.Jobs;
using HaiDang.Modules.Reading;
using HaiDang.Modules.Reading.Sources;
using HaiDang.Tests.Support;

namespace HaiDang.Tests.Modules.Planning.Drafts.Jobs;

public sealed class ReadingClerkTests
{
    private static readonly GivenPages Readable = new(JobDesk.Pages);

    [Theory, EachStore]
    public async Task A_document_becomes_a_draft_of_the_same_id_with_its_pages_and_their_looks(StoreKind kind)
    {
        await using var desk = await JobDesk.Open(kind);
        var job = await desk.Put();

        Assert.True(await desk.Clerk(Readable.Read).ReadNext(default));

        var done = await desk.Find(job.Id);
        Assert.Equal((JobState.Done, 3, 3), (done.State, done.Pages, done.DonePages));
        var stored = (await desk.Shelf.Find(JobDesk.Ledger, job.Id, default))!;
        Assert.Equal(("quet.pdf", job.Attachment, JobDesk.Owner), (stored.Source.FileName, stored.Source.Attachment, stored.Owner));
        Assert.Contains(stored.Draft.Items, item => item.Kind is ItemKind.Target && item.Value == 90);
        var pages = await desk.Kept.Of(stored, default);
        Assert.Equal([1, 2, 3], pages.Select(page => page.Number));
        Assert.Equal("II. NHIỆM VỤ", stored.Text[pages[1].From..pages[1].To].Split('\n')[0]);
        Assert.All(pages, page => Assert.True(page.Pictured));
        Assert.Equal(new PlacedWord(new Span(pages[2].From, pages[2].From + 2), 60, 50.3f, 20, 12), Assert.Single(pages[2].Placed()));
        var (about, content) = (await desk.Kept.Image(JobDesk.Ledger, job.Attachment!, 2, default))!.Value;
        Assert.Equal("image/png", about.MediaType);
        Assert.Equal([0x89, 2], content);

        // The file, three pictures, and one list of places: the words of single pages are gone.
        Assert.Equal((5, 3), await desk.Sealed());
        Assert.False(await desk.Clerk(Readable.Read).ReadNext(default));
    }

    [Theory, EachStore]
    public async Task A_reading_whose_process_died_goes_on_at_the_first_page_that_is_not_kept(StoreKind kind)
    {
        await using var desk = await JobDesk.Open(kind);
        var job = await desk.Put();
        var (reached, never) = (new TaskCompletionSource(), new TaskCompletionSource());
        var dying = new GivenPages(JobDesk.Pages, number => Stops(number, 3, reached, never));
        var dead = desk.Clerk(dying.Read).ReadNext(default);
        await reached.Task;
        var next = new GivenPages(JobDesk.Pages);

        Assert.False(await desk.Clerk(next.Read).ReadNext(default));
        desk.Clock.Now += ReadingQueue.Lease + TimeSpan.FromSeconds(1);
        Assert.True(await desk.Clerk(next.Read).ReadNext(default));

        Assert.Equal([1, 2], dying.ReadAnew);
        Assert.Equal([3], next.ReadAnew);
        Assert.Equal(JobState.Done, (await desk.Find(job.Id)).State);
        never.SetResult();
        await dead;
        Assert.Single(await desk.Shelf.All(JobDesk.Ledger, default));
    }

    [Theory, EachStore]
    public async Task One_who_was_only_slow_changes_nothing_while_another_reads(StoreKind kind)
    {
        await using var desk = await JobDesk.Open(kind);
        var job = await desk.Put();
        var (slow, fast) = (new TaskCompletionSource(), new TaskCompletionSource());
        var (slowGoes, fastGoes) = (new TaskCompletionSource(), new TaskCompletionSource());
        var first = desk.Clerk(new GivenPages(JobDesk.Pages, number => Stops(number, 2, slow, slowGoes)).Read).ReadNext(default);
        await slow.Task;
        desk.Clock.Now += ReadingQueue.Lease + TimeSpan.FromSeconds(1);
        var second = desk.Clerk(new GivenPages(JobDesk.Pages, number => Stops(number, 3, fast, fastGoes)).Read).ReadNext(default);
        await fast.Task;
        var before = (await desk.Find(job.Id), await desk.Sealed());

        slowGoes.SetResult();
        await first;

        Assert.Equal(before, (await desk.Find(job.Id), await desk.Sealed()));
        fastGoes.SetResult();
        await second;
        Assert.Equal((JobState.Done, 3), ((await desk.Find(job.Id)).State, (await desk.Find(job.Id)).DonePages));
    }

    [Theory, EachStore]
    public async Task A_server_that_starts_on_a_folder_goes_on_at_once_and_one_of_many_nodes_waits_for_the_lease(StoreKind kind)
    {
        await using var desk = await JobDesk.Open(kind);
        var job = await desk.Put();
        await desk.Queue.Take("chết", default);

        await desk.Queue.Reclaim(default);

        Assert.Equal(kind is StoreKind.Sqlite ? job.Id : null, (await desk.Queue.Take("tiếp", default))?.Id);
    }

    [Theory, EachStore]
    public async Task A_job_that_nobody_survives_is_given_up_and_can_be_tried_again(StoreKind kind)
    {
        await using var desk = await JobDesk.Open(kind);
        var job = await desk.Put();
        for (var i = 0; i < ReadingQueue.MostTakes; i++)
        {
            Assert.NotNull(await desk.Queue.Take("chết " + i, default));
            desk.Clock.Now += ReadingQueue.Lease + TimeSpan.FromSeconds(1);
        }

        Assert.Null(await desk.Queue.Take("tiếp", default));
        Assert.Equal(JobState.Failed, (await desk.Find(job.Id)).State);

        await desk.Queue.Again(JobDesk.Ledger, job.Id, default);
        Assert.True(await desk.Clerk(Readable.Read).ReadNext(default));
        Assert.Equal(JobState.Done, (await desk.Find(job.Id)).State);
    }

    [Theory, EachStore]
    public async Task Each_job_is_taken_once_by_many_at_a_time_and_the_oldest_first(StoreKind kind)
    {
        await using var desk = await JobDesk.Open(kind);
        var jobs = new List<string>();
        for (var i = 0; i < 3; i++)
        {
            jobs.Add((await desk.Put($"tệp {i}.pdf")).Id);
            desk.Clock.Now += TimeSpan.FromSeconds(1);
        }

        Assert.Equal(2, await desk.Queue.Before(jobs[2], default));
        Assert.Equal(jobs[0], (await desk.Queue.Take("đầu", default))!.Id);
        var taken = await Task.WhenAll(Enumerable.Range(0, 6).Select(i => desk.Queue.Take("nút " + i, default)));

        Assert.Equal(taken.OfType<ReadingJob>().Select(job => job.Id).Distinct().Count(), taken.OfType<ReadingJob>().Count());
        Assert.Subset(jobs.Skip(1).ToHashSet(), taken.OfType<ReadingJob>().Select(job => job.Id).ToHashSet());
    }

    [Theory, EachStore]
    public async Task Stopping_a_job_in_the_middle_removes_every_copy(StoreKind kind)
    {
        await using var desk = await JobDesk.Open(kind);
        var job = await desk.Put();
        var (reached, go) = (new TaskCompletionSource(), new TaskCompletionSource());
        var clerk = desk.Clerk(new GivenPages(JobDesk.Pages, number => Stops(number, 3, reached, go)).Read);
        var reading = clerk.ReadNext(default);
        await reached.Task;
        Assert.Equal((5, 2), await desk.Sealed());

        Assert.True(await desk.Queue.Cancel(JobDesk.Ledger, job.Id, default));
        clerk.Stop(job.Id);
        go.SetResult();
        await reading;

        Assert.Equal((0, 0), await desk.Sealed());
        Assert.Equal(JobState.Cancelled, (await desk.Find(job.Id)).State);
        Assert.Empty(await desk.Shelf.All(JobDesk.Ledger, default));
        Assert.Empty(await desk.Queue.Open(JobDesk.Ledger, default));
    }

    [Theory, EachStore]
    public async Task A_job_stopped_from_another_node_keeps_nothing_at_its_next_page(StoreKind kind)
    {
        await using var desk = await JobDesk.Open(kind);
        var job = await desk.Put();
        var pages = new GivenPages(JobDesk.Pages, number => number == 2 ? desk.Queue.Cancel(JobDesk.Ledger, job.Id, default) : Task.CompletedTask);

        await desk.Clerk(pages.Read).ReadNext(default);

        Assert.Equal([1, 2], pages.ReadAnew);
        Assert.Equal((0, 0), await desk.Sealed());
        Assert.Equal(JobState.Cancelled, (await desk.Find(job.Id)).State);
    }

    [Theory, EachStore]
    public async Task A_document_that_is_no_plan_is_refused_and_every_copy_removed(StoreKind kind)
    {
        await using var desk = await JobDesk.Open(kind);
        var job = await desk.Put();

        await desk.Clerk(new GivenPages(["Trời xanh mây trắng.", "Gió đưa cành trúc."]).Read).ReadNext(default);

        var refused = await desk.Find(job.Id);
        Assert.Equal((JobState.Refused, ReadingRefusal.NotAPlan, null), (refused.State, refused.Refusal!.Code, refused.Attachment));
        Assert.Equal((0, 0), await desk.Sealed());
        Assert.Equal(job.Id, Assert.Single(await desk.Queue.Open(JobDesk.Ledger, default)).Id);
    }

    [Theory, EachStore]
    public async Task A_secrecy_stamp_leaves_number_date_and_holder_and_not_even_the_name_of_the_file(StoreKind kind)
    {
        await using var desk = await JobDesk.Open(kind);
        var job = await desk.Put("ke-hoach-chuyen-an-gia-dinh.pdf");

        await desk.Clerk(new GivenPages([JobDesk.Pages[0].Replace("Số: 12", "MẬT\nSố: 12", StringComparison.Ordinal), JobDesk.Pages[1]]).Read).ReadNext(default);

        var refused = await desk.Find(job.Id);
        Assert.Equal((JobState.Refused, ""), (refused.State, refused.FileName));
        Assert.Equal(ReadingRefusal.SecretDocument, refused.Refusal!.Code);
        Assert.Contains("12/KH", refused.Refusal.Stub!.Number, StringComparison.Ordinal);
        Assert.Equal((0, 0), await desk.Sealed());
    }

    [Theory, EachStore]
    public async Task What_a_refusal_names_comes_back_with_it(StoreKind kind)
    {
        await using var desk = await JobDesk.Open(kind);
        var job = await desk.Put();

        await desk.Clerk((_, _, _, _) => Task.FromResult<Parsed<SourceDocument>>(new ReadingRefusal(ReadingRefusal.TooManyPages, Detail: "501"))).ReadNext(default);

        Assert.Equal(new ReadingRefusal(ReadingRefusal.TooManyPages, Detail: "501"), (await desk.Find(job.Id)).Refusal);
    }

    [Theory, EachStore]
    public async Task A_reading_that_breaks_keeps_file_and_pages_for_another_try(StoreKind kind)
    {
        await using var desk = await JobDesk.Open(kind);
        var job = await desk.Put();

        await desk.Clerk(new GivenPages(JobDesk.Pages, number => number == 3 ? throw new IOException("đĩa giả định") : Task.CompletedTask).Read).ReadNext(default);

        var failed = await desk.Find(job.Id);
        Assert.Equal((JobState.Failed, 2, (5, 2)), (failed.State, failed.DonePages, await desk.Sealed()));
        await desk.Queue.Again(JobDesk.Ledger, job.Id, default);
        var again = new GivenPages(JobDesk.Pages);
        await desk.Clerk(again.Read).ReadNext(default);
        Assert.Equal([3], again.ReadAnew);
        Assert.Equal(JobState.Done, (await desk.Find(job.Id)).State);
    }

    [Theory, EachStore]
    public async Task A_machine_that_lacks_a_program_keeps_the_file_and_says_which(StoreKind kind)
    {
        await using var desk = await JobDesk.Open(kind);
        var job = await desk.Put();
        var missing = new ReadingRefusal(ReadingRefusal.ProgramMissing, Detail: "poppler-utils");

        await desk.Clerk((_, _, _, _) => Task.FromResult<Parsed<SourceDocument>>(missing)).ReadNext(default);

        var failed = await desk.Find(job.Id);
        Assert.Equal((JobState.Failed, missing, job.Attachment), (failed.State, failed.Refusal, failed.Attachment));
        await desk.Queue.Again(JobDesk.Ledger, job.Id, default);
        await desk.Clerk(Readable.Read).ReadNext(default);
        Assert.Equal((JobState.Done, null), ((await desk.Find(job.Id)).State, (await desk.Find(job.Id)).Refusal));
    }

    [Theory, EachStore]
    public async Task A_program_that_stops_puts_its_job_back(StoreKind kind)
    {
        await using var desk = await JobDesk.Open(kind);
        var job = await desk.Put();
        using var stopping = new CancellationTokenSource();
        var pages = new GivenPages(JobDesk.Pages, number => number == 2 ? stopping.CancelAsync() : Task.CompletedTask);

        await desk.Clerk(pages.Read).ReadNext(stopping.Token);

        Assert.Equal((JobState.Waiting, 1), ((await desk.Find(job.Id)).State, (await desk.Find(job.Id)).DonePages));
        Assert.Equal(job.Id, (await desk.Queue.Take("tiếp", default))!.Id);
    }

    [Theory, EachStore]
    public async Task A_draft_is_not_lost_by_stopping_its_job_too_late(StoreKind kind)
    {
        await using var desk = await JobDesk.Open(kind);
        var job = await desk.Put();
        await desk.Clerk(Readable.Read).ReadNext(default);

        Assert.False(await desk.Queue.Cancel(JobDesk.Ledger, job.Id, default));
        Assert.False(await desk.Queue.Cancel(new LedgerId("khac"), job.Id, default));

        Assert.Equal((5, 3), await desk.Sealed());
    }

    private static async Task Stops(int number, int at, TaskCompletionSource reached, TaskCompletionSource go)
    {
        if (number != at) return;
        reached.SetResult();
        await go.Task;
    }
}
