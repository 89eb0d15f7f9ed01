using HaiDang.Kernel.Access;
using HaiDang.Kernel.Calendar;
using HaiDang.Kernel.Events;
using HaiDang.Kernel.Storage;
using HaiDang.Modules.Accounts;
using HaiDang.Modules.Planning.Drafts.Jobs;
using HaiDang.Modules.Planning.Drafts.Screens;
using HaiDang.Modules.Planning.Drafts.Texts;
using HaiDang.Modules.Reading;
using HaiDang.Modules.Reading.Sources;
using HaiDang.Modules.Shell;
using HaiDang.Modules.Shell.Parts;
using HaiDang.Modules.Shell.Screens;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Frame = HaiDang.Modules.Shell.Frame;
using Role = HaiDang.Kernel.Access.Role;

namespace HaiDang.Modules.Planning.Drafts;

/// <summary>The list of documents, and the form that takes one.</summary>
internal static class DocumentPages
{
    internal static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet(ReviewAddresses.Mine, Lead).For(DraftAccess.Lookers);
        routes.MapGet(ReviewAddresses.DocumentsRoute, Show).ForWithinReach(DraftAccess.Lookers);
        routes.MapPost(ReviewAddresses.DocumentsRoute, Take).ForWithinReach(Role.StandingOffice).WithMetadata(new StreamedForm());
        routes.MapPost(ReviewAddresses.SecretRoute, Note).ForWithinReach(Role.StandingOffice);
    }

    // The menu is the same for every ledger; the address of a list names its own.
    private static IResult Lead(HttpContext context, Reader reader) => reader.Ledgers.Where(ledger => DraftAccess.MayLook(reader, ledger)).Take(1).ToList() is [var first]
        ? Pages.SeeOther(context, ReviewAddresses.Documents(first))
        : Results.NotFound();

    private static async Task<IResult> Show(string tinh, HttpContext context, Reader reader, DocumentDesk desk, CancellationToken ct) =>
        await desk.Page(new LedgerId(tinh), reader, ct) is { } page ? Pages.Page<DocumentsScreen>(context, page) : Results.NotFound();

    private static async Task<IResult> Take(
        string tinh, HttpContext context, Reader reader, Frame frame, DocumentDesk desk, Attachments attachments, DraftShelf shelf, ReadingQueue queue, ReadingClerk clerk,
        CancellationToken ct)
    {
        var ledger = new LedgerId(tinh);
        if (!DraftAccess.MayEdit(reader, ledger) || await desk.Page(ledger, reader, ct) is not { } page) return Results.NotFound();
        var (file, proven) = await Upload.Read(context, ct);
        using (file)
        {
            if (!proven) return Pages.Page<MessageScreen>(context, new Message(MessageKind.FormTooOld), StatusCodes.Status400BadRequest);
            var words = DraftWords.In(frame.Language);
            if (file is null || file.Name.Length == 0) return Again(words.ChooseFile);
            if (file.TooLarge) return Again(words.FileTooLarge, StatusCodes.Status413PayloadTooLarge);
            if (FileKinds.Of(file.Bytes.Span) is not FileKind.Text)
            {
                var job = await queue.Put(ledger, file.Name, file.Bytes, reader.User, ct);
                clerk.Ring();
                return Pages.SeeOther(context, ReviewAddresses.Job(ledger, job.Id));
            }

            if (file.Bytes.Length > TextDecoder.MostBytes) return Again(words.TextTooLarge, StatusCodes.Status413PayloadTooLarge);
            var (stored, refusal) = await UploadDocument.Handle(new UploadDocument(ledger, file.Name, file.Bytes), reader, attachments, shelf, ct);
            if (stored is not null) return Pages.SeeOther(context, ReviewAddresses.Review(ledger, stored.Id));
            return refusal!.Code == ReadingRefusal.SecretDocument
                ? Pages.Page<DocumentsScreen>(
                    context, page.With([], StubForm.Of(refusal.Stub)), StatusCodes.Status422UnprocessableEntity)
                : Again(words.Say(refusal, frame.Language));

            IResult Again(string fault, int status = StatusCodes.Status422UnprocessableEntity) =>
                Pages.Page<DocumentsScreen>(context, page.With([new FieldFault("file", $"{fault} {words.NothingStored}")], null), status);
        }
    }

    private static async Task<IResult> Note(
        string tinh, HttpContext context, Reader reader, Frame frame, DocumentDesk desk, EventLog log, ReadingQueue queue, TimeProvider clock, CancellationToken ct)
    {
        var ledger = new LedgerId(tinh);
        if (!DraftAccess.MayEdit(reader, ledger) || await desk.Page(ledger, reader, ct) is not { } page) return Results.NotFound();
        var words = DraftWords.In(frame.Language);
        var form = await context.Request.ReadFormAsync(ct);
        var typed = new StubForm(form["number"].ToString(), form["date"].ToString().Trim(), form["holder"].ToString(), form["job"].ToString());
        PartialDate? date = TypedDates.Partial(typed.Date);
        if (typed.Date.Length > 0 && date is null) return Again(new FieldFault("date", words.NotADate));

        var command = new NoteSecretDocument(typed.Number, date, typed.Holder);
        var outcome = await log.Decide<SecretDocumentNoted>(
            reader, ledger.Stream(SecretDocuments.Stream, NewId.At(clock)), (_, recorded) => recorded.Event as SecretDocumentNoted, _ => command.Decide(), null, ct);
        if (outcome is Outcome.Refused { Refusal: var refusal }) return Again(new FieldFault("number", words.Say(refusal)));
        if (typed.Job.Length > 0) await queue.Cancel(ledger, typed.Job, ct);
        return Pages.SeeOther(context, ReviewAddresses.Documents(ledger), words.SecretNoted);

        IResult Again(FieldFault fault) => Pages.Page<DocumentsScreen>(context, page.With([fault], typed), StatusCodes.Status422UnprocessableEntity);
    }
}

/// <summary>Lays out the list of documents for a reader.</summary>
internal sealed class DocumentDesk(Store store, DraftShelf shelf, ReadingQueue queue, Ledgers ledgers)
{
    /// <summary>The page of a ledger.</summary>
    /// <returns>Null when there is no such ledger, or none the reader may look into.</returns>
    internal async Task<DocumentsPage?> Page(LedgerId ledger, Reader reader, CancellationToken ct)
    {
        if (!DraftAccess.MayLook(reader, ledger) || await ledgers.Find(ledger, ct) is not { } row) return null;
        var secrets = await store.Query<SecretRow>(
            reader,
            $"""
            select document, number, date, holder
            from secret_documents
            where {reader.Sees("ledger")} and ledger = {ledger}
            order by document desc
            """,
            ct);
        return new DocumentsPage(row, DraftAccess.MayEdit(reader, ledger), await queue.Open(ledger, ct), await shelf.All(ledger, ct), secrets);
    }
}
