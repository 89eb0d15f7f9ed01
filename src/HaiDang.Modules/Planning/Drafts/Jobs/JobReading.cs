using System.Security.Cryptography;
using HaiDang.Kernel.Storage;
using HaiDang.Modules.Reading;
using HaiDang.Modules.Reading.Sources;

namespace HaiDang.Modules.Planning.Drafts.Jobs;

/// <summary>Reads the file of a document, page by page where it has pages.</summary>
internal delegate Task<Parsed<Reading.Sources.SourceDocument>> PageReader(ReadOnlyMemory<byte> content, string fileName, IPageKeeper keeper, CancellationToken ct);

/// <summary>Reads a job that was taken, from the first page that isn't kept to its draft or its refusal.</summary>
internal sealed class JobReading(ReadingQueue queue, KeptPages pages, DraftShelf shelf, Attachments attachments, PageReader reader)
{
    /// <summary>Reads to the end.</summary>
    /// <exception cref="JobLostException">It was cancelled or taken by another meanwhile; nothing of ours stays.</exception>
    internal async Task Read(ReadingJob job, string holder, CancellationToken ct)
    {
        if (await attachments.Open(job.Ledger, job.Attachment!, ct) is not { Content: var content }) throw new JobLostException(job.Id);
        Parsed<Reading.Sources.SourceDocument> read;
        try
        {
            read = await reader(content, job.FileName, pages.For(job, holder), ct);
        }
        finally
        {
            CryptographicOperations.ZeroMemory(content);
        }

        var text = read.Value?.Text.Replace('\0', ' ') ?? "";
        var plan = read.Value is null ? read.Refusal! : PlanReader.Read(text);
        if (plan.Refusal is { Code: ReadingRefusal.ProgramMissing } missing)
        {
            // The document is as good as it was; the machine isn't. Whoever installs the package has it read without uploading again.
            await queue.Fail(job, holder, ct, missing);
            return;
        }

        if (plan.Value is not { } reading)
        {
            await queue.Refuse(job, holder, plan.Refusal!, ct);
            return;
        }

        var pictured = await pages.Pictured(job.Ledger, job.Attachment!, ct);
        var (places, keepPlaces) = attachments.Prepare(job.Ledger, "application/json", PageRecord.Of(read.Value!.Pages, pictured));
        var (_, keepDraft) = shelf.Prepare(
            job.Id, job.Ledger, new SourceDocument(job.Attachment!, job.FileName, job.Sha256), text, DraftFromReading.Of(reading, text), job.Owner, places.Id, job.Body);
        await queue.Finish(job, holder, keepDraft, keepPlaces, ct);
    }
}
