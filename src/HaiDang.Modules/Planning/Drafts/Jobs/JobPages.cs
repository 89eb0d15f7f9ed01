using HaiDang.Kernel.Access;
using HaiDang.Kernel.Events;
using HaiDang.Modules.Accounts;
using HaiDang.Modules.Planning.Drafts.Screens;
using HaiDang.Modules.Planning.Drafts.Texts;
using HaiDang.Modules.Reading;
using HaiDang.Modules.Shell;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Frame = HaiDang.Modules.Shell.Frame;

namespace HaiDang.Modules.Planning.Drafts.Jobs;

/// <summary>The page that shows how far the reading of a document is.</summary>
internal static class JobPages
{
    internal static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet(ReviewAddresses.JobRoute, Show).ForWithinReach(DraftAccess.Lookers);
        routes.MapPost(ReviewAddresses.JobRoute, Act).ForWithinReach(DraftAccess.Keepers);
    }

    private static async Task<IResult> Show(
        string tinh, string id, string? da, HttpContext context, Reader reader, ReadingQueue queue, DocumentDesk desk, CancellationToken ct)
    {
        var ledger = new LedgerId(tinh);
        if (await queue.Find(ledger, id, ct) is not { } job || !DraftAccess.MayLook(reader, ledger, job.Body)) return Results.NotFound();
        if (job.State is JobState.Done) return ReviewDesk.Leave(context, ReviewAddresses.Review(ledger, id));
        if (job.Refusal is { Code: ReadingRefusal.SecretDocument, Stub: var stub } && DraftAccess.MayEdit(reader, ledger, job.Body))
        {
            return Pages.AsksForFragment(context)
                ? ReviewDesk.Leave(context, ReviewAddresses.Job(ledger, id))
                : Pages.Page<DocumentsScreen>(context, (await desk.Page(ledger, reader, job.Body, ct))!.With([], StubForm.Of(stub, id)));
        }

        var page = new JobPage(job, job.State is JobState.Waiting ? await queue.Before(id, ct) : 0, DraftAccess.MayEdit(reader, ledger, job.Body));
        if (!Pages.AsksForFragment(context)) return Pages.Page<JobScreen>(context, page);
        return da == page.Seen ? Results.NoContent() : Pages.Fragment<JobPart>(context, page);
    }

    private static async Task<IResult> Act(
        string tinh, string id, HttpContext context, Reader reader, Frame frame, ReadingQueue queue, ReadingClerk clerk, CancellationToken ct)
    {
        var ledger = new LedgerId(tinh);
        if (await queue.Find(ledger, id, ct) is not { } job || !DraftAccess.MayEdit(reader, ledger, job.Body)) return Results.NotFound();
        var words = PageWords.In(frame.Language);
        switch ((await context.Request.ReadFormAsync(ct))["do"].ToString())
        {
            case "cancel" when await queue.Cancel(ledger, id, ct):
                clerk.Stop(id);
                return Pages.SeeOther(context, ReviewAddresses.Documents(ledger), job.State is JobState.Refused ? words.JobCleared : words.JobStopped);
            case "again":
                await queue.Again(ledger, id, ct);
                clerk.Ring();
                break;
        }

        return Pages.SeeOther(context, ReviewAddresses.Job(ledger, id));
    }
}
