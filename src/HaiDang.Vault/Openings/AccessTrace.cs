using HaiDang.Kernel.Access;
using HaiDang.Kernel.Storage;

namespace HaiDang.Vault.Openings;

/// <summary>Who opened what: the questions people ask of the trace.</summary>
public sealed class AccessTrace(Store keys, IRelations relations)
{
    private const int Most = 500;

    /// <summary>What a reader did themselves, the latest first, at most 500. Everybody sees their own.</summary>
    public Task<IReadOnlyList<TraceEntry>> Own(Reader reader, CancellationToken ct) => Rows($"t.reader = {reader.User}", ct);

    /// <summary>Who opened, or tried to open, the persons and texts of a dossier. For who leads there or works on it; nobody else gets a row.</summary>
    public async Task<IReadOnlyList<TraceEntry>> OfDossier(Reader reader, DossierId dossier, CancellationToken ct) =>
        await relations.MayAgree(reader, dossier, ct) || await relations.WorksOn(reader, dossier, ct) ? await Rows($"t.dossier = {dossier}", ct) : [];

    /// <summary>Every look at a person, in whatever dossier. For auditors and data protection officers, who see ids alone; nobody else gets a row.</summary>
    public async Task<IReadOnlyList<TraceEntry>> OfPerson(Reader reader, PersonId person, CancellationToken ct) =>
        reader.Has(Role.Auditor, Role.DataProtectionOfficer) ? await Rows($"t.person = {person}", ct) : [];

    /// <summary>Emergencies that a reader was told of and that nobody reviewed yet.</summary>
    public Task<IReadOnlyList<GlassNotice>> Notices(Reader reader, CancellationToken ct) => keys.Ask<GlassNotice>(
        $"""
        select g.glass, g.reader, g.dossier, g.category, g.reason, g.until, g.review_by
        from glass_notice n
        join glass_book g on g.ledger = n.ledger and g.glass = n.glass
        where n.told = {reader.User} and g.reviewer is null
        order by g.review_by
        """,
        ct);

    /// <summary>Agreements that wait for a reader: those asked of them by name, and to open an informant in a dossier where they lead.</summary>
    public async Task<IReadOnlyList<AgreementWaiting>> Waiting(Reader reader, DateTimeOffset now, CancellationToken ct)
    {
        var rows = await keys.Ask<AgreementWaiting>(
            $"""
            select agreement, kind, reader, person, class, purpose, dossier, persons, reason, until
            from agreement_book
            where given_by is null and declined_by is null and until > {now} and reader <> {reader.User} and (second is null or second = {reader.User})
            order by until
            """,
            ct);
        var mine = new List<AgreementWaiting>();
        foreach (var row in rows)
        {
            if (await relations.MayAgree(reader, new DossierId(row.Dossier), ct)) mine.Add(row);
        }

        return mine;
    }

    /// <summary>Persons found beyond an asker's reach: the de-duplication officer's list. Nobody else gets a row.</summary>
    public async Task<IReadOnlyList<HiddenMatchRow>> Hidden(Reader reader, CancellationToken ct) => await relations.MayMerge(reader, ct)
        ? await keys.Ask<HiddenMatchRow>($"select person, max(chance) as chance, dossier, reader from hidden_match where chance > {HiddenMatch.NobodysChance} group by person, dossier, reader order by 2 desc, person limit {Most}", ct)
        : [];

    internal Task<IReadOnlyList<TraceEntry>> Rows(Sql condition, CancellationToken ct) => keys.Ask<TraceEntry>(
        $"""
        select e.recorded_at, t.what, t.person, t.class, t.reader, t.organisation, t.purpose, t.dossier, t.detail
        from opening_trace t
        join event e on e.ledger = t.ledger and e.stream = t.stream and e.version = t.version
        where {condition}
        order by e.position desc, t.line
        limit {Most}
        """,
        ct);
}

/// <summary>One line of the trace.</summary>
public sealed class TraceEntry
{
    /// <summary>Gets when, UTC.</summary>
    public DateTimeOffset RecordedAt { get; init; }

    /// <summary>Gets one of <c>opened refused text shown sent checked beyond-asked beyond-given beyond-declined</c>.</summary>
    public string What { get; init; } = "";

    /// <summary>Gets the person's id; empty where none was opened.</summary>
    public string Person { get; init; } = "";

    /// <summary>Gets the class; null for texts and searches.</summary>
    public string? Class { get; init; }

    /// <summary>Gets who.</summary>
    public string Reader { get; init; } = "";

    /// <summary>Gets for which body.</summary>
    public string Organisation { get; init; } = "";

    /// <summary>Gets what for.</summary>
    public string Purpose { get; init; } = "";

    /// <summary>Gets in which dossier.</summary>
    public string Dossier { get; init; } = "";

    /// <summary>Gets the fields, the text's id, the code of the refusal, what another authority said, or how many persons more.</summary>
    public string Detail { get; init; } = "";
}

/// <summary>An emergency somebody was told of.</summary>
public class GlassNotice
{
    /// <summary>Gets its id.</summary>
    public string Glass { get; init; } = "";

    /// <summary>Gets who declared it.</summary>
    public string Reader { get; init; } = "";

    /// <summary>Gets the dossier.</summary>
    public string Dossier { get; init; } = "";

    /// <summary>Gets the category, in kebab-case.</summary>
    public string Category { get; init; } = "";

    /// <summary>Gets the id of the confidential text with the reason.</summary>
    public string Reason { get; init; } = "";

    /// <summary>Gets when it ends.</summary>
    public DateTimeOffset Until { get; init; }

    /// <summary>Gets when it must have been reviewed.</summary>
    public DateTimeOffset ReviewBy { get; init; }
}

/// <summary>Something that waits for another's agreement.</summary>
public sealed class AgreementWaiting
{
    /// <summary>Gets its id.</summary>
    public string Agreement { get; init; } = "";

    /// <summary>Gets <c>open</c> or <c>beyond-quota</c>.</summary>
    public string Kind { get; init; } = "";

    /// <summary>Gets who asks.</summary>
    public string Reader { get; init; } = "";

    /// <summary>Gets whom they want to open; null for more persons than the quotas allow.</summary>
    public string? Person { get; init; }

    /// <summary>Gets the class of that person.</summary>
    public string? Class { get; init; }

    /// <summary>Gets what for.</summary>
    public string Purpose { get; init; } = "";

    /// <summary>Gets in which dossier.</summary>
    public string Dossier { get; init; } = "";

    /// <summary>Gets how many persons.</summary>
    public int Persons { get; init; }

    /// <summary>Gets the id of the confidential text with the reason; null where none is asked for.</summary>
    public string? Reason { get; init; }

    /// <summary>Gets until when it can be agreed to and used.</summary>
    public DateTimeOffset Until { get; init; }
}

/// <summary>Somebody found beyond an asker's reach.</summary>
public sealed class HiddenMatchRow
{
    /// <summary>Gets the person found.</summary>
    public string Person { get; init; } = "";

    /// <summary>Gets the highest probability, in percent.</summary>
    public int Chance { get; init; }

    /// <summary>Gets the dossier in which was looked.</summary>
    public string Dossier { get; init; } = "";

    /// <summary>Gets who looked.</summary>
    public string Reader { get; init; } = "";
}
