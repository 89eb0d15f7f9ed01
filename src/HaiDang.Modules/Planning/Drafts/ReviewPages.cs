using System.Globalization;
using HaiDang.Kernel.Access;
using HaiDang.Kernel.Events;
using HaiDang.Modules.Accounts;
using HaiDang.Modules.Planning.Drafts.Jobs;
using HaiDang.Modules.Planning.Drafts.Screens;
using HaiDang.Modules.Planning.Drafts.Texts;
using HaiDang.Modules.Shell;
using HaiDang.Modules.Shell.Parts;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace HaiDang.Modules.Planning.Drafts;

/// <summary>The page on which a reading is checked beside its source.</summary>
internal static class ReviewPages
{
    internal static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet(ReviewAddresses.ReviewRoute, Show).ForWithinReach(DraftAccess.Lookers);
        routes.MapPost(ReviewAddresses.ReviewRoute, Act).ForWithinReach(DraftAccess.Keepers);
        routes.MapPost(ReviewAddresses.CarryRoute, Carry).ForWithinReach(DraftAccess.Keepers);
        routes.MapPost(ReviewAddresses.AdoptRoute, Adopt).ForWithinReach(DraftAccess.Keepers);
    }

    private static async Task<IResult> Show(
        string tinh, string id, int? item, string? only, string? view, HttpContext context, Reader reader, ReviewDesk desk, CancellationToken ct)
    {
        var ledger = new LedgerId(tinh);
        if (await desk.Shelf.Find(ledger, id, ct) is not { } stored || !DraftAccess.MayLook(reader, ledger, stored.Body)) return Results.NotFound();
        var open = item is { } asked && (asked == Draft.HeaderId || stored.Draft.Find(asked) is not null) ? asked : stored.Draft.First();
        return await desk.Answer(context, await desk.Page(stored, open, reader, only == "doubts", view == "text", ct), ct);
    }

    private static async Task<IResult> Act(string tinh, string id, HttpContext context, Reader reader, Frame frame, ReviewDesk desk, CancellationToken ct)
    {
        var ledger = new LedgerId(tinh);
        if (await desk.Shelf.OriginOf(ledger, id, ct) is not { } origin || !DraftAccess.MayEdit(reader, ledger, origin.Body)) return Results.NotFound();
        var request = ReviewRequest.Of(await context.Request.ReadFormAsync(ct), DraftWords.In(frame.Language));
        var saving = await desk.Save(ledger, id, reader.User, request, ct);
        if (saving is not Saving.Done done) return await desk.Failed(context, saving, request, reader, ct);
        var autosave = request.Do == "autosave";
        var page = await desk.Page(done.Stored, done.Open, reader, request.OnlyDoubts, request.AsText, ct);
        if (autosave && Pages.AsksForFragment(context))
        {
            if (!request.ChangesKind(done.Stored.Draft)) return Pages.Fragment<SavedPart>(context, page);

            // Another kind of item has other fields: they are laid out anew.
            context.Response.Headers["HX-Retarget"] = "#draft";
            context.Response.Headers["HX-Reswap"] = "outerHTML";
            return Pages.Fragment<ReviewPart>(context, page);
        }

        if (Pages.AsksForFragment(context))
        {
            context.Response.Headers["HX-Replace-Url"] = page.At(done.Open);
            return Pages.Fragment<ReviewPart>(context, page);
        }

        return Pages.SeeOther(context, page.At(done.Open), request.Do == "drop" ? DraftWords.In(frame.Language).ItemDropped : null);
    }

    private static async Task<IResult> Carry(string tinh, string id, HttpContext context, Reader reader, Frame frame, ReviewDesk desk, CancellationToken ct)
    {
        var ledger = new LedgerId(tinh);
        if (await desk.Shelf.Find(ledger, id, ct) is not { } stored || !DraftAccess.MayEdit(reader, ledger, stored.Body)) return Results.NotFound();
        if (await desk.Shelf.Earlier(stored, ct) is not { } earlier) return Pages.SeeOther(context, ReviewAddresses.Review(ledger, id));
        Rereading? again = null;
        var saving = await desk.Shelf.Save(ledger, id, reader.User, null, stored.Version, null, fresh => fresh.Draft.Carry(again = CarriedDecisions.Onto(fresh.Draft, earlier.Draft)), ct);
        if (saving is not Saving.Done || again is null)
        {
            var words = DraftWords.In(frame.Language);
            return Pages.SeeOther(context, ReviewAddresses.Review(ledger, id), saving is Saving.Clash ? words.DecisionsNotCarried : null);
        }

        await desk.Shelf.Close(ledger, earlier.Id, DraftState.Replaced, ct);
        return Pages.SeeOther(context, ReviewAddresses.Review(ledger, id), DraftWords.In(frame.Language).DecisionsCarried(again.Kept, again.Changed, again.Gone));
    }

    private static async Task<IResult> Adopt(
        string tinh, string id, HttpContext context, Reader reader, Frame frame, ReviewDesk desk, EventLog log, Ledgers ledgers, CancellationToken ct)
    {
        var ledger = new LedgerId(tinh);
        if (await desk.Shelf.OriginOf(ledger, id, ct) is not { } origin || !DraftAccess.MayEdit(reader, ledger, origin.Body)) return Results.NotFound();
        var words = DraftWords.In(frame.Language);
        var request = ReviewRequest.Of(await context.Request.ReadFormAsync(ct), words);
        var saving = await desk.Save(ledger, id, reader.User, request, ct);

        // Somebody who presses twice is led to the plan both times.
        if (saving is Saving.Refused { Stored: { State: DraftState.Adopted } there }) return ReviewDesk.Leave(context, ReviewAddresses.Plan(there));
        if (saving is not Saving.Done { Stored: var stored, Open: var open }) return await desk.Failed(context, saving, request, reader, ct);
        var adoption = await AdoptDraft.Handle(new AdoptDraft(stored), reader, log, ledgers, desk.Shelf, ct);
        if (adoption.Year is not null) return ReviewDesk.Leave(context, ReviewAddresses.Plan(stored), words.Adopted(ReviewPage.DocumentOf(stored)));
        var page = await desk.Page(stored, open, reader, request.OnlyDoubts, request.AsText, ct);
        return await desk.Answer(
            context,
            page.With(adoption.Refusal is { } refusal ? [new FieldFault("main", words.Say(refusal))] : [], gaps: adoption.Gaps),
            ct, StatusCodes.Status422UnprocessableEntity);
    }
}

/// <summary>What the form of the review page asks.</summary>
/// <param name="Do">The button that was pressed; <c>save</c> when none was.</param>
/// <param name="Item">The open item, or the header.</param>
/// <param name="Seen">Version of the draft that the person had before them.</param>
/// <param name="AsText">Whether the words of the source are shown, not its pictures.</param>
/// <param name="Caret">Where the cursor stood in the text; null when the browser didn't say.</param>
internal sealed record ReviewRequest(string Do, int Item, int Seen, int? Caret, bool OnlyDoubts, bool AsText, IFormCollection Form, DraftWords Words)
{
    /// <summary>What is to be mended in the fields, once they were looked at.</summary>
    public IReadOnlyList<FieldFault> Faults { get; private set; } = [];

    /// <summary>What was typed into the open item; null when it has no open fields.</summary>
    public ItemForm? TypedItem { get; private set; }

    /// <summary>What was typed into the header; null when it isn't open.</summary>
    public HeaderForm? TypedHeader => Item == Draft.HeaderId && Form.ContainsKey("header") ? HeaderForm.Typed(Form) : null;

    private bool HasFields => Form.ContainsKey("text") && Item != Draft.HeaderId;

    // Undoing and dropping ask nothing of the fields; what was typed there was saved by itself or is given up.
    private bool Keeps => Do is not ("undo" or "drop" or "restore");

    internal static ReviewRequest Of(IFormCollection form, DraftWords words) => new(
        form["do"].ToString() is { Length: > 0 } pressed ? pressed : "save", Number(form, "item") ?? Draft.HeaderId, Number(form, "seen") ?? 0,
        Number(form, "caret"), form["only"] == "doubts", form["view"] == "text", form, words);

    /// <summary>The item the operation is about; null for the whole draft.</summary>
    internal int? Concerns => Do is "undo" or "accept-clear" or "adopt" ? null : Item;

    /// <summary>Whether the save gave the item other fields than the page shows.</summary>
    internal bool ChangesKind(Draft saved) => TypedItem is { } typed && saved.Find(Item) is { } item && Shape(typed) != Shape(ItemForm.Of(item, saved));

    /// <summary>Puts what was typed in its place.</summary>
    internal Func<StoredDraft, Change>? Edit(Func<Draft, BodyNames?> bodies) => !Keeps || (TypedHeader is null && !HasFields) ? null : stored =>
    {
        var draft = stored.Draft;
        if (TypedHeader is { } header)
        {
            if (header.IsSame(draft.Header)) return Change.To(draft, Item);
            var (mended, faults) = header.Apply(draft.Header, Words);
            Faults = faults;
            return mended is null ? DraftRefusals.FieldsWrong : draft.Edit(mended);
        }

        if (draft.Find(Item) is not { } item) return DraftRefusals.UnknownItem;
        TypedItem = ItemForm.Typed(Form, ItemForm.Of(item, draft));
        var (after, wrong) = TypedItem.Apply(item, draft, bodies(draft), Words);
        Faults = wrong;
        return after is null ? DraftRefusals.FieldsWrong : draft.Edit(after);
    };

    /// <summary>What the button does.</summary>
    internal Change Operate(StoredDraft stored) => Do switch
    {
        "accept" => stored.Draft.Accept(Item),
        "accept-clear" => stored.Draft.AcceptClear(Item),
        "drop" => stored.Draft.Drop(Item),
        "restore" => stored.Draft.Restore(Item),
        "split" => stored.Draft.Split(Item, Border(stored.Draft), stored.Text),
        "merge" => stored.Draft.Merge(Item),
        "add" => stored.Draft.Add(Item),
        "up" => stored.Draft.Move(Item, -1),
        "down" => stored.Draft.Move(Item, 1),
        "undo" => stored.Draft.Undo(),
        _ when Do.StartsWith("settle-", StringComparison.Ordinal) => stored.Draft.Settle(Item, int.TryParse(Do.AsSpan(7), NumberStyles.None, CultureInfo.InvariantCulture, out var at) ? at : -1),
        _ => Change.To(stored.Draft, Item),
    };

    // A line break in the text says where; else the cursor; else a semicolon, or the end of a sentence.
    private int Border(Draft draft)
    {
        var text = draft.Find(Item)?.Text ?? "";
        if (text.IndexOf('\n', StringComparison.Ordinal) is > 0 and var line) return line;
        if (Caret is { } caret && caret > 0 && caret < text.Length) return caret;
        return text.IndexOf("; ", StringComparison.Ordinal) is > 0 and var semicolon ? semicolon + 1
            : text.IndexOf(". ", StringComparison.Ordinal) is > 0 and var stop ? stop + 1
            : -1;
    }

    private static string Shape(ItemForm form) => form.Kind switch { "section" or "target" or "report" => form.Kind, _ => "duty" };

    private static int? Number(IFormCollection form, string name) =>
        int.TryParse(form[name].ToString(), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}

/// <summary>Lays out the review page, saves what it asks, and answers it whole or in part.</summary>
internal sealed class ReviewDesk(DraftShelf shelf, KeptPages pages, Ledgers ledgers, UserStore users)
{
    internal DraftShelf Shelf => shelf;

    /// <summary>Saves what was typed and does what was pressed.</summary>
    internal async Task<Saving> Save(LedgerId ledger, string id, UserId user, ReviewRequest request, CancellationToken ct)
    {
        if (await ledgers.Find(ledger, ct) is not { } row) return new Saving.Unknown();
        var today = ledgers.Today(row);
        return await shelf.Save(
            ledger, id, user, request.Concerns, request.Seen, request.Edit(draft => DraftAdoption.BodiesOf(draft.Header, today)), request.Operate, ct);
    }

    /// <summary>The page of a draft with an item open.</summary>
    internal async Task<ReviewPage> Page(StoredDraft stored, int open, Reader reader, bool onlyDoubts, bool asText, CancellationToken ct)
    {
        var row = await ledgers.Find(stored.Ledger, ct);
        var hand = open == Draft.HeaderId ? stored.Draft.Header.By : stored.Draft.Find(open)?.By;
        return new ReviewPage(stored, open, DraftAccess.MayEdit(reader, stored.Ledger, stored.Body))
        {
            OnlyDoubts = onlyDoubts,
            AsText = asText,
            By = hand is null ? null : (await users.FindByIdAsync(hand.User.Value, ct))?.DisplayName,
            Bodies = DraftAdoption.BodiesOf(stored.Draft.Header, ledgers.Today(row!))?.Usual(stored.Body) ?? [],
        };
    }

    /// <summary>The page that says why nothing was saved, with what was typed.</summary>
    internal async Task<IResult> Failed(HttpContext context, Saving saving, ReviewRequest request, Reader reader, CancellationToken ct)
    {
        var (stored, refusal) = saving switch
        {
            Saving.Clash clash => (clash.Stored, null),
            Saving.Refused refused => (refused.Stored, refused.Refusal),
            _ => (null, (Refusal?)null),
        };
        if (stored is null) return Results.NotFound();
        var open = request.Item == Draft.HeaderId || stored.Draft.Find(request.Item) is not null ? request.Item : stored.Draft.First();
        var page = await Page(stored, open, reader, request.OnlyDoubts, request.AsText, ct);
        var kept = open == request.Item;
        page = page.With(
            refusal is null || request.Faults.Count > 0 ? request.Faults : [new FieldFault("draft", request.Words.Say(refusal))],
            item: kept ? request.TypedItem : null, header: kept ? request.TypedHeader : null,
            clash: refusal is null && request.Concerns is not null, clashWhole: refusal is null && request.Concerns is null);

        // A field that saves itself says beside the button what is wrong; the page stays as it is.
        if (request.Do == "autosave" && refusal is not null && request.Faults.Count > 0 && Pages.AsksForFragment(context)) return Pages.Fragment<SavedPart>(context, page);
        context.Response.Headers["HX-Retarget"] = "#draft";
        context.Response.Headers["HX-Reswap"] = "outerHTML";
        return await Answer(context, page, ct, refusal is null ? StatusCodes.Status409Conflict : StatusCodes.Status422UnprocessableEntity);
    }

    /// <summary>The page, or for a swap the part of it that changes: the source beside it stays.</summary>
    internal async Task<IResult> Answer(HttpContext context, ReviewPage page, CancellationToken ct, int status = StatusCodes.Status200OK) => Pages.AsksForFragment(context)
        ? Pages.Fragment<ReviewPart>(context, page, status)
        : Pages.Page<ReviewScreen>(context, page with
        {
            Pages = await pages.Of(page.Stored, ct),
            Earlier = page.MayEdit && page.Draft is { Decided: 0, Header.Status: ItemStatus.New } ? await shelf.Earlier(page.Stored, ct) : null,
        }, status);

    /// <summary>Leads away from the page, also out of a swap.</summary>
    internal static IResult Leave(HttpContext context, string address, string? toast = null)
    {
        if (!Pages.AsksForFragment(context)) return Pages.SeeOther(context, address, toast);
        Pages.SeeOther(context, address, toast);
        context.Response.Headers["HX-Redirect"] = address;
        return Results.NoContent();
    }
}
