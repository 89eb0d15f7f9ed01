using HaiDang.Kernel.Events;
using HaiDang.Kernel.Storage;
using HaiDang.Modules.Reading.Sources;

namespace HaiDang.Modules.Planning.Drafts.Jobs;

/// <summary>The pages of documents, sealed: table <c>work_page</c>, by the id of the document's file.</summary>
internal sealed class KeptPages(Store store, Attachments attachments, TimeProvider clock)
{
    /// <summary>Keeps the pages of a job while it is read.</summary>
    internal IPageKeeper For(ReadingJob job, string holder) => new Keeper(job, holder, store, attachments, clock);

    /// <summary>Numbers of the pages whose looks are kept.</summary>
    internal async Task<IReadOnlyCollection<int>> Pictured(LedgerId ledger, string document, CancellationToken ct) =>
        [.. await store.Ask<int>($"select number from work_page where ledger = {ledger} and document = {document} and image is not null", ct)];

    /// <summary>What a page looks like.</summary>
    /// <returns>Null when that isn't kept.</returns>
    internal async Task<(Attachment About, byte[] Content)?> Image(LedgerId ledger, string document, int number, CancellationToken ct) =>
        await store.Ask<string>($"select image from work_page where ledger = {ledger} and document = {document} and number = {number} and image is not null", ct) is [var image]
            ? await attachments.Open(ledger, image, ct)
            : null;

    /// <summary>The pages of a draft's document.</summary>
    /// <returns>None when it has none.</returns>
    internal async Task<IReadOnlyList<PageRecord>> Of(StoredDraft stored, CancellationToken ct) =>
        stored.Places is { } places && await attachments.Open(stored.Ledger, places, ct) is { Content: var content } ? PageRecord.Pages(content) : [];

    private sealed class Keeper(ReadingJob job, string holder, Store store, Attachments attachments, TimeProvider clock) : IPageKeeper
    {
        public bool WantsPictures => true;

        public async Task Count(int pages, CancellationToken ct)
        {
            if (await store.Execute($"update work_reading set pages = {pages} where {ReadingQueue.Held(job, holder)}", ct) == 0) throw new JobLostException(job.Id);
        }

        public async Task<ReadPage?> Kept(int number, CancellationToken ct) =>
            await store.Ask<string>($"select content from work_page where ledger = {job.Ledger} and document = {job.Attachment} and number = {number}", ct) is [var content]
            && await attachments.Open(job.Ledger, content, ct) is { Content: var kept }
                ? PageRecord.Page(kept)
                : null;

        public Task Keep(ReadPage page, ReadOnlyMemory<byte> image, CancellationToken ct)
        {
            var (words, keepWords) = attachments.Prepare(job.Ledger, "application/json", PageRecord.Of(page));
            var (picture, keepPicture) = image.IsEmpty ? (null, null) : attachments.Prepare(job.Ledger, image.Span is [0x89, ..] ? "image/png" : "image/jpeg", image);
            return store.Transact(
                async transaction =>
                {
                    // First the job's row: pages that are read side by side wait here for one another, and one who lost the job goes no further.
                    var held = await transaction.Execute(
                        $"""
                        update work_reading
                        set done_pages = done_pages + 1, leased_until = {clock.GetUtcNow() + ReadingQueue.Lease}
                        where {ReadingQueue.Held(job, holder)}
                        """);
                    if (held == 0) throw new JobLostException(job.Id);
                    await transaction.Execute(keepWords);
                    if (keepPicture is not null) await transaction.Execute(keepPicture);
                    return await transaction.Execute(
                        $"insert into work_page (ledger, document, number, content, image) values ({job.Ledger}, {job.Attachment}, {page.Number}, {words.Id}, {picture?.Id})");
                },
                ct);
        }
    }
}
