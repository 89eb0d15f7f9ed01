using HaiDang.Kernel.Access;
using HaiDang.Kernel.Events;
using HaiDang.Kernel.Storage;
using HaiDang.Modules.Accounts;
using HaiDang.Modules.Planning.Drafts.Jobs;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace HaiDang.Modules.Planning.Drafts;

/// <summary>Somebody took the file of a document out of the system; who and when is the entry's.</summary>
/// <param name="Attachment">Id of the sealed file.</param>
[StoredAs("planning.original-downloaded/1")]
internal sealed record OriginalDownloaded(string Attachment);

/// <summary>The file of a document, and what its pages look like.</summary>
internal static class SourceFiles
{
    internal const string Stream = "planning.original";

    internal static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet(ReviewAddresses.ImageRoute, Image).ForWithinReach(DraftAccess.Lookers);
        routes.MapGet(ReviewAddresses.OriginalRoute, Original).ForWithinReach(DraftAccess.Lookers);
    }

    private static async Task<IResult> Image(string tinh, string id, int so, Reader reader, DraftShelf shelf, KeptPages pages, CancellationToken ct)
    {
        var ledger = new LedgerId(tinh);
        return await shelf.OriginOf(ledger, id, ct) is { Source: var source, Body: var body } && DraftAccess.MayLook(reader, ledger, body)
            && await pages.Image(ledger, source.Attachment, so, ct) is { About: var about, Content: var content }
                ? Results.Bytes(content, about.MediaType)
                : Results.NotFound();
    }

    private static async Task<IResult> Original(
        string tinh, string id, Reader reader, DraftShelf shelf, Attachments attachments, EventLog log, CancellationToken ct)
    {
        var ledger = new LedgerId(tinh);
        if (await shelf.OriginOf(ledger, id, ct) is not { Source: var source, Body: var body } || !DraftAccess.MayLook(reader, ledger, body)) return Results.NotFound();
        if (await attachments.Open(ledger, source.Attachment, ct) is not { Content: var content }) return Results.NotFound();

        // No trace, no file.
        await log.Decide<OriginalDownloaded>(
            reader, ledger.Stream(Stream, source.Attachment), (_, recorded) => recorded.Event as OriginalDownloaded,
            _ => Decision.Record(new OriginalDownloaded(source.Attachment)), null, ct);
        return Results.File(content, "application/octet-stream", source.FileName);
    }
}
