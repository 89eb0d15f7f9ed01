using Frame = HaiDang.Modules.Shell.Frame;
using HaiDang.Kernel.Access;
using HaiDang.Kernel.Calendar;
using HaiDang.Kernel.Events;
using HaiDang.Kernel.Organisations;
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

namespace HaiDang.Modules.Planning.Drafts;

/// <summary>The list of documents, and the form that takes one.</summary>
internal static class DocumentPages
{
    private const string BodyField = "co-quan";

    internal static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet(ReviewAddresses.Mine, Lead).For(DraftAccess.Overseers);
        routes.MapGet(ReviewAddresses.DocumentsRoute, Show).ForWithinReach(DraftAccess.Lookers);
        routes.MapPost(ReviewAddresses.DocumentsRoute, Take).ForWithinReach(DraftAccess.Keepers).WithMetadata(new StreamedForm());
        routes.MapPost(ReviewAddresses.SecretRoute, Note).ForWithinReach(DraftAccess.Keepers);
    }

    // The menu is the same for every ledger; the address of a list names its own.
    private static IResult Lead(HttpContext context, Reader reader) => reader.Ledgers.Where(ledger => reader.HasIn(ledger, DraftAccess.Overseers)).Take(1).ToList() is [var first]
        ? Pages.SeeOther(context, ReviewAddresses.Documents(first))
        : Results.NotFound();

    private static async Task<IResult> Show(string tinh, HttpContext context, Reader reader, DocumentDesk desk, CancellationToken ct) =>
        await desk.Page(new LedgerId(tinh), reader, BodyOf(context.Request.Query[BodyField].ToString(), new LedgerId(tinh)), ct) is { } page
            ? Pages.Page<DocumentsScreen>(context, page)
            : Results.NotFound();

    private static async Task<IResult> Take(
        string tinh, HttpContext context, Reader reader, Frame frame, DocumentDesk desk, Attachments attachments, DraftShelf shelf, ReadingQueue queue, ReadingClerk clerk,
        CancellationToken ct)
    {
        var ledger = new LedgerId(tinh);
        if (!reader.HasIn(ledger, DraftAccess.Keepers)) return Results.NotFound();
        var (file, proven, said) = await Upload.Read(context, BodyField, ct);
        using (file)
        {
            if (!proven) return Pages.Page<MessageScreen>(context, new Message(MessageKind.FormTooOld), StatusCodes.Status400BadRequest);
            var body = BodyOf(said, ledger);
            if (!DraftAccess.MayEdit(reader, ledger, body) || await desk.Page(ledger, reader, body, ct) is not { } page) return Results.NotFound();
            var words = DraftWords.In(frame.Language);
            if (file is null || file.Name.Length == 0) return Again(words.ChooseFile);
            if (file.TooLarge) return Again(words.FileTooLarge, StatusCodes.Status413PayloadTooLarge);
            if (FileKinds.Of(file.Bytes.Span) is not FileKind.Text)
            {
                var job = await queue.Put(ledger, file.Name, file.Bytes, reader.User, body, ct);
                clerk.Ring();
                return Pages.SeeOther(context, ReviewAddresses.Job(ledger, job.Id));
            }

            if (file.Bytes.Length > TextDecoder.MostBytes) return Again(words.TextTooLarge, StatusCodes.Status413PayloadTooLarge);
            var (stored, refusal) = await UploadDocument.Handle(new UploadDocument(ledger, file.Name, file.Bytes, body), reader, attachments, shelf, ct);
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
        var form = await context.Request.ReadFormAsync(ct);
        var typed = new StubForm(form["number"].ToString(), form["date"].ToString().Trim(), form["holder"].ToString(), form["job"].ToString());

        // What the job says of its body counts, whatever the form says.
        var job = typed.Job.Length > 0 ? await queue.Find(ledger, typed.Job, ct) : null;
        var body = job is null ? BodyOf(form[BodyField].ToString(), ledger) : job.Body;
        if (!DraftAccess.MayEdit(reader, ledger, body) || await desk.Page(ledger, reader, body, ct) is not { } page) return Results.NotFound();
        var words = DraftWords.In(frame.Language);
        PartialDate? date = PartialDate.TryRead(typed.Date);
        if (typed.Date.Length > 0 && date is null) return Again(new FieldFault("date", words.NotADate));

        var command = new NoteSecretDocument(typed.Number, date, typed.Holder, body);
        var outcome = await log.Decide<SecretDocumentNoted>(
            reader, ledger.Stream(SecretDocuments.Stream, NewId.At(clock)), (_, recorded) => recorded.Event as SecretDocumentNoted, _ => command.Decide(), null, ct);
        if (outcome is Outcome.Refused { Refusal: var refusal }) return Again(new FieldFault("number", words.Say(refusal)));
        if (job is not null) await queue.Cancel(ledger, job.Id, ct);
        return Pages.SeeOther(context, page.Address, words.SecretNoted);

        IResult Again(FieldFault fault) => Pages.Page<DocumentsScreen>(context, page.With([fault], typed), StatusCodes.Status422UnprocessableEntity);
    }

    // The committee's own documents are the standing office's. A body's form may name the version of its share behind the body.
    private static OrganisationId? BodyOf(string said, LedgerId ledger) =>
        OrganisationId.TryParse(said.Split('@')[0].Trim()) is { } body && !PlanAddress.IsOwn(ledger, body) ? body : null;
}
