using System.Text.Json;
using HaiDang.Kernel.Events;
using HaiDang.Kernel.Organisations;
using HaiDang.Kernel.Storage;

namespace HaiDang.Modules.Planning.Drafts;

/// <summary>What became of a save.</summary>
internal abstract record Saving
{
    private Saving()
    {
    }

    /// <summary>Saved, or already so.</summary>
    internal sealed record Done(StoredDraft Stored, int Open) : Saving;

    /// <summary>Somebody changed the same thing meanwhile; nothing was saved.</summary>
    internal sealed record Clash(StoredDraft Stored) : Saving;

    /// <summary>The operation can't be done; nothing was saved.</summary>
    internal sealed record Refused(StoredDraft Stored, Refusal Refusal) : Saving;

    /// <summary>There is no such draft in this ledger.</summary>
    internal sealed record Unknown : Saving;
}

/// <summary>Where drafts lie while they are checked: table <c>work_draft</c>.</summary>
internal sealed class DraftShelf(Store store, TimeProvider clock)
{
    private const int Tries = 8;

    /// <summary>Lays a new draft down.</summary>
    internal async Task<StoredDraft> Put(LedgerId ledger, SourceDocument source, string text, Draft draft, UserId owner, OrganisationId? body, CancellationToken ct)
    {
        var (stored, keep) = Prepare(NewId.At(clock), ledger, source, text, draft, owner, null, body);
        await store.Execute(keep, ct);
        return stored;
    }

    /// <summary>Makes a new draft that is to be laid down together with rows of the caller.</summary>
    /// <param name="places">Id of the file that says what its pages are; null when it has none.</param>
    /// <param name="body">The body for whose plan it was uploaded; null for a document of the standing office.</param>
    /// <returns>The draft, and the statement that lays it down.</returns>
    internal (StoredDraft Stored, Sql Keep) Prepare(
        string id, LedgerId ledger, SourceDocument source, string text, Draft draft, UserId owner, string? places, OrganisationId? body)
    {
        var stored = new StoredDraft(id, ledger, source, text, draft, 1, owner, clock.GetUtcNow(), owner, DraftState.Open) { Places = places, Body = body };
        return (
            stored,
            $"""
            insert into work_draft (id, ledger, attachment, file_name, sha256, source, content, version, owner, updated_at, updated_by, state, places, body)
            values ({id}, {ledger}, {source.Attachment}, {source.FileName}, {source.Sha256}, {text}, {Json(draft)}, {1}, {owner}, {stored.UpdatedAt}, {owner}, {stored.State}, {places}, {body})
            """);
    }

    /// <summary>One draft of a ledger.</summary>
    /// <returns>Null when this ledger has none of this id.</returns>
    internal async Task<StoredDraft?> Find(LedgerId ledger, string id, CancellationToken ct) =>
        (await store.Ask<DraftRow>(
            $"""
            select id, ledger, attachment, file_name, sha256, source, content, version, owner, updated_at, updated_by, state, places, body
            from work_draft
            where ledger = {ledger} and id = {id}
            """,
            ct)).SingleOrDefault()?.Read();

    /// <summary>The document a draft came from and the body it belongs to, without the draft.</summary>
    /// <returns>Null when this ledger has none of this id.</returns>
    internal async Task<DraftOrigin?> OriginOf(LedgerId ledger, string id, CancellationToken ct) =>
        Origin(await store.Ask<DraftRow>($"select id, attachment, file_name, sha256, body from work_draft where ledger = {ledger} and id = {id}", ct));

    /// <summary>The draft that a file was read into.</summary>
    /// <returns>Null when this ledger has none.</returns>
    internal async Task<DraftOrigin?> OriginOfFile(LedgerId ledger, string attachment, CancellationToken ct) =>
        Origin(await store.Ask<DraftRow>($"select id, attachment, file_name, sha256, body from work_draft where ledger = {ledger} and attachment = {attachment}", ct));

    /// <summary>The drafts of a ledger, last touched first.</summary>
    internal async Task<IReadOnlyList<StoredDraft>> All(LedgerId ledger, CancellationToken ct) =>
        [.. (await store.Ask<DraftRow>(
            $"""
            select id, ledger, attachment, file_name, sha256, '' as source, content, version, owner, updated_at, updated_by, state, places, body
            from work_draft
            where ledger = {ledger}
            order by updated_at desc
            """,
            ct)).Select(row => row.Read())];

    /// <summary>Saves what was typed and does an operation, on the draft as it is now, once.</summary>
    /// <param name="concerns">The item the operation is about; null when it is about the whole draft.</param>
    /// <param name="seen">The version the person had before them. Only a later change of the same item is a clash: two people may check one plan.</param>
    /// <param name="edit">Puts in place what was typed; null when nothing was.</param>
    /// <param name="operation">What is done then.</param>
    internal async Task<Saving> Save(
        LedgerId ledger, string id, UserId user, int? concerns, int seen, Func<StoredDraft, Change>? edit, Func<StoredDraft, Change> operation, CancellationToken ct)
    {
        for (var attempt = 1; ; attempt++)
        {
            if (await Find(ledger, id, ct) is not { } stored) return new Saving.Unknown();
            if (stored.State is not DraftState.Open) return new Saving.Refused(stored, DraftRefusals.DraftAdopted);
            var edited = edit?.Invoke(stored) ?? Change.To(stored.Draft, concerns ?? Draft.HeaderId);
            if (edited.Draft is not { } typed) return new Saving.Refused(stored, edited.Refusal!);

            // What was typed may have been saved a moment ago by the field itself: then it is no clash with oneself.
            var changes = !ReferenceEquals(typed, stored.Draft);
            if (ChangedSince(stored, concerns, seen) && (changes || stored.UpdatedBy != user)) return new Saving.Clash(stored);
            var change = operation(stored with { Draft = typed });
            if (change.Draft is not { } draft) return new Saving.Refused(stored, change.Refusal!);
            if (ReferenceEquals(draft, stored.Draft)) return new Saving.Done(stored, change.Open);

            var version = stored.Version + 1;
            var now = clock.GetUtcNow();
            var saved = stored with { Draft = draft.Stamped(stored.Draft, version, new Hand(user, now)), Version = version, UpdatedAt = now, UpdatedBy = user };
            var rows = await store.Execute(
                $"""
                update work_draft
                set content = {Json(saved.Draft)}, version = {version}, updated_at = {saved.UpdatedAt}, updated_by = {user}
                where ledger = {ledger} and id = {id} and version = {stored.Version} and state = {DraftState.Open}
                """,
                ct);
            if (rows == 1) return new Saving.Done(saved, change.Open);
            if (attempt == Tries) return new Saving.Clash(stored);
        }
    }

    /// <summary>Closes a draft that has become a plan, or whose decisions another reading took over.</summary>
    internal async Task Close(LedgerId ledger, string id, DraftState state, CancellationToken ct) => await store.Execute(
        $"""
        update work_draft
        set state = {state}, updated_at = {clock.GetUtcNow()}
        where ledger = {ledger} and id = {id} and state = {DraftState.Open}
        """,
        ct);

    /// <summary>An earlier reading of the same document, for the same body, that is still being checked, the one with most decisions.</summary>
    /// <returns>Null when there is none, or nobody has decided anything on it.</returns>
    internal async Task<StoredDraft?> Earlier(StoredDraft stored, CancellationToken ct) => (await All(stored.Ledger, ct))
        .Where(other => other.State is DraftState.Open && other.Body == stored.Body && string.CompareOrdinal(other.Id, stored.Id) < 0 && CarriedDecisions.IsSameDocument(other.Draft.Header, stored.Draft.Header))
        .Select(other => (Draft: other, Decided: other.Draft.Decided)).Where(one => one.Decided > 0).OrderByDescending(one => one.Decided).Select(one => one.Draft).FirstOrDefault();

    private static DraftOrigin? Origin(IReadOnlyList<DraftRow> rows) =>
        rows is [var row, ..] ? new DraftOrigin(row.Id, new SourceDocument(row.Attachment, row.FileName, row.Sha256), row.Body) : null;

    private static bool ChangedSince(StoredDraft stored, int? concerns, int seen) => concerns switch
    {
        null => stored.Version > seen,
        Draft.HeaderId => stored.Draft.Header.Changed > seen,
        { } id => stored.Version > seen && (stored.Draft.Find(id)?.Changed ?? int.MaxValue) > seen,
    };

    private static string Json(Draft draft) => JsonSerializer.Serialize(draft, EventTypes.Json);
}
