using HaiDang.Kernel.Access;
using HaiDang.Kernel.Events;
using HaiDang.Kernel.Organisations;
using HaiDang.Kernel.Storage;
using HaiDang.Modules.Planning.Drafts.Jobs;
using HaiDang.Modules.Planning.Drafts.Screens;
using Role = HaiDang.Kernel.Access.Role;

namespace HaiDang.Modules.Planning.Drafts;

/// <summary>Lays out the list of documents for a reader.</summary>
internal sealed class DocumentDesk(Store store, DraftShelf shelf, ReadingQueue queue, Ledgers ledgers, OrganisationMap map)
{
    /// <summary>The documents of a ledger that are the reader's to see, and the form for one more.</summary>
    /// <param name="body">The body whose plan the form is for; null for the standing office's own, or the first body of an officer.</param>
    /// <returns>Null when there is no such ledger, or none the reader may look into.</returns>
    internal async Task<DocumentsPage?> Page(LedgerId ledger, Reader reader, OrganisationId? body, CancellationToken ct)
    {
        if (!DraftAccess.MayLookAtAny(reader, ledger) || await ledgers.Find(ledger, ct) is not { } row) return null;
        var secrets = await store.Query<SecretRow>(
            reader,
            $"""
            select document, number, date, holder, body
            from secret_documents
            where {reader.Sees("ledger")} and ledger = {ledger}
            order by document desc
            """,
            ct);
        var office = DraftAccess.MayEdit(reader, ledger, null);
        var bodies = Bodies(reader, ledger, office, body);
        return new DocumentsPage(
            row, office || bodies.Count > 0,
            [.. (await queue.Open(ledger, ct)).Where(job => DraftAccess.MayLook(reader, ledger, job.Body))],
            [.. (await shelf.All(ledger, ct)).Where(draft => DraftAccess.MayLook(reader, ledger, draft.Body))],
            [.. secrets.Where(secret => DraftAccess.MayLook(reader, ledger, secret.Body))])
        {
            ForOffice = office,
            Overseen = reader.HasIn(ledger, DraftAccess.Overseers),
            Bodies = bodies,
            Body = bodies.Any(one => one.Body == body) ? body : null,
            NameOf = one => map.Find(one)?.NameVi ?? one.Value,
        };
    }

    // An officer chooses among the bodies within reach; the standing office has one offered when a page of that body led here.
    private IReadOnlyList<(OrganisationId Body, string Name)> Bodies(Reader reader, LedgerId ledger, bool office, OrganisationId? asked)
    {
        var within = reader.Grants.Where(grant => grant.Ledger == ledger && grant.Role is Role.AgencyOfficer or Role.LocalOfficer).ToList();
        IEnumerable<OrganisationId> own = within.Select(grant => grant.Organisation);
        IEnumerable<OrganisationId> others = within.SelectMany(grant => grant.Reach).Distinct().OrderBy(Name, StringComparer.Ordinal);
        if (office && asked is { } one && map.Find(one) is not null) own = own.Append(one);
        return [.. own.Concat(others).Distinct().Where(body => DraftAccess.MayEdit(reader, ledger, body)).Select(body => (body, Name(body)))];

        string Name(OrganisationId body) => map.Find(body)?.NameVi ?? body.Value;
    }
}
