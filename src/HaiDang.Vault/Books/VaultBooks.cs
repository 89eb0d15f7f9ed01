using HaiDang.Kernel.Access;
using HaiDang.Kernel.Storage;
using HaiDang.Vault.Openings;
using HaiDang.Vault.Persons;

namespace HaiDang.Vault.Books;

/// <summary>What screens ask of the vault's books beside opening: how much is kept, who waits for whom, what is to be reviewed. Never an identity.</summary>
/// <remarks>Asked only while the vault is open: before, its tables may not be there.</remarks>
public sealed class VaultBooks(VaultStores stores, IRelations relations, TimeProvider clock)
{
    private const int Most = 500;

    /// <summary>How much is kept of some persons; one row for each class a person is kept in, none for whom the vault doesn't know.</summary>
    /// <remarks>The caller has checked that the reader may know of them.</remarks>
    public async Task<IReadOnlyList<KeptPerson>> Kept(IReadOnlyCollection<PersonId> persons, CancellationToken ct)
    {
        if (persons.Count == 0) return [];
        var rows = await stores.Persons.Ask<KeptRow>(
            $"""
            select p.person, p.class, p.version, f.field
            from person p
            left join sealed_field f on f.person = p.person and f.class = p.class
            where {Sql.In("p.person", persons)}
            group by p.person, p.class, p.version, f.field
            order by p.person, p.class, f.field
            """,
            ct);
        return
        [
            .. rows.GroupBy(row => (row.Person, row.Class)).Select(group => new KeptPerson(
                new PersonId(group.Key.Person), Words.Parse<PersonClass>(group.Key.Class)!.Value, group.First().Version,
                [.. group.Select(row => Words.Parse<IdentityField>(row.Field)).OfType<IdentityField>().Order()])),
        ];
    }

    /// <summary>Agreements that a reader asked for and that still hold, or could still be given; the newest first.</summary>
    public Task<IReadOnlyList<AgreementRow>> Asked(Reader reader, CancellationToken ct) =>
        Agreements($"reader = {reader.User} and until > {clock.GetUtcNow()}", ct);

    /// <summary>What a reader asked for beyond the quotas in a dossier and that still runs; the newest first.</summary>
    public Task<IReadOnlyList<BeyondRow>> AskedBeyond(Reader reader, DossierId dossier, CancellationToken ct) => stores.Keys.Ask<BeyondRow>(
        $"""
        select agreement, purpose, second, persons, until, given_by, declined_by
        from agreement_book
        where kind = 'beyond-quota' and reader = {reader.User} and dossier = {dossier} and until > {clock.GetUtcNow()}
        order by until desc, agreement
        limit {Most}
        """,
        ct);

    /// <summary>Agreements that wait for a reader who leads in their dossiers. Nobody else gets a row.</summary>
    public async Task<IReadOnlyList<AgreementRow>> Waiting(Reader reader, CancellationToken ct)
    {
        if (!reader.Has(Role.UnitLeader)) return [];
        var rows = await Agreements($"given_by is null and until > {clock.GetUtcNow()} and reader <> {reader.User}", ct);
        var mine = new List<AgreementRow>();
        foreach (var dossier in rows.GroupBy(row => row.Dossier))
        {
            if (await relations.MayAgree(reader, new DossierId(dossier.Key), ct)) mine.AddRange(dossier);
        }

        return [.. mine.OrderBy(row => row.Until)];
    }

    /// <summary>Emergencies that a reader declared, the newest first.</summary>
    public Task<IReadOnlyList<EmergencyRow>> Declared(Reader reader, CancellationToken ct) => stores.Keys.Ask<EmergencyRow>(
        $"""
        select glass, dossier, category, until, review_by, reviewer, justified
        from glass_book
        where reader = {reader.User}
        order by until desc, glass
        limit {Most}
        """,
        ct);

    /// <summary>Emergencies that nobody reviewed yet, of whose dossier the reader leads or was told; the one that is due first, first.</summary>
    public async Task<IReadOnlyList<GlassNotice>> ToReview(Reader reader, CancellationToken ct)
    {
        var rows = await stores.Keys.Ask<ToldRow>(
            $"""
            select g.glass, g.reader, g.dossier, g.category, g.reason, g.until, g.review_by,
              (select count(*) from glass_notice n where n.ledger = g.ledger and n.glass = g.glass and n.told = {reader.User}) as told
            from glass_book g
            where g.reviewer is null and g.reader <> {reader.User}
            order by g.review_by, g.glass
            limit {Most}
            """,
            ct);
        var mine = new List<GlassNotice>();
        foreach (var row in rows)
        {
            if (row.Told > 0 || await relations.MayAgree(reader, new DossierId(row.Dossier), ct)) mine.Add(row);
        }

        return mine;
    }

    /// <summary>Openings, refusals and searches counted by day, body, purpose and kind. For auditors and data protection officers; nobody else gets a row.</summary>
    public async Task<IReadOnlyList<OpeningCount>> Counts(Reader reader, DateOnly from, DateOnly to, CancellationToken ct) =>
        reader.Has(Role.Auditor, Role.DataProtectionOfficer)
            ? await stores.Keys.Ask<OpeningCount>(
                $"""
                select t.day, t.organisation, t.purpose, t.what, count(*) as lines, count(distinct t.reader) as readers, count(distinct nullif(t.person, '')) as persons
                from opening_trace t
                where t.day >= {from} and t.day <= {to}
                group by t.day, t.organisation, t.purpose, t.what
                order by t.day desc, t.organisation, t.purpose, t.what
                limit {Most}
                """,
                ct)
            : [];

    /// <summary>Erasures on their way and done, of persons whose erasure the reader may propose or approve; those that wait first.</summary>
    public async Task<IReadOnlyList<ErasureRow>> Erasures(Reader reader, CancellationToken ct)
    {
        var rows = await stores.Keys.Ask<ErasureRow>(
            $"select person, step, ground, proposed_by, approved_by, until from erasure order by case step when 'proposed' then 0 when 'approved' then 1 else 2 end, person limit {Most}", ct);
        var mine = new List<ErasureRow>();
        foreach (var row in rows)
        {
            if (await relations.MayErase(reader, new PersonId(row.Person), ct)) mine.Add(row);
        }

        return mine;
    }

    /// <summary>Pairs that were proposed as one person. For de-duplication officers; nobody else gets a row.</summary>
    public async Task<IReadOnlyList<MergeRow>> Merges(Reader reader, CancellationToken ct) => await relations.MayMerge(reader, ct)
        ? await stores.Keys.Ask<MergeRow>($"select one, other, proposed_by, decided_by, same from merge_book order by case when same is null then 0 else 1 end, pair limit {Most}", ct)
        : [];

    private Task<IReadOnlyList<AgreementRow>> Agreements(Sql condition, CancellationToken ct) => stores.Keys.Ask<AgreementRow>(
        $"""
        select agreement, person, class, purpose, dossier, reader as asked_by, until, given_by
        from agreement_book
        where kind = 'open' and {condition}
        order by until desc, agreement
        limit {Most}
        """,
        ct);

    private sealed class ToldRow : GlassNotice
    {
        public long Told { get; init; }
    }

    private sealed class KeptRow
    {
        public string Person { get; init; } = "";

        public string Class { get; init; } = "";

        public int Version { get; init; }

        public string? Field { get; init; }
    }
}
