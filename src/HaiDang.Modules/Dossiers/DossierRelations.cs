using HaiDang.Kernel.Access;
using HaiDang.Kernel.Events;
using HaiDang.Kernel.Organisations;
using HaiDang.Kernel.Storage;
using HaiDang.Modules.Accounts;
using HaiDang.Vault;
using HaiDang.Vault.Openings;

namespace HaiDang.Modules.Dossiers;

/// <summary>Answers the vault from the book of dossiers: who works on which, and whom it names.</summary>
internal sealed class DossierRelations(Store store, RoleHolders holders, DossierKinds kinds) : IRelations
{
    /// <inheritdoc/>
    public async Task<bool> WorksOn(Reader reader, DossierId dossier, CancellationToken ct) =>
        kinds.Of(dossier) is { } kind && await Any($"select count(*) from dossier where stream = {dossier} and {DossierAccess.WorksOn(reader, kind)}", ct);

    /// <inheritdoc/>
    public Task<bool> Names(DossierId dossier, PersonId person, CancellationToken ct) =>
        Any($"select count(*) from dossier_person where stream = {dossier} and person = {person}", ct);

    /// <inheritdoc/>
    public async Task<IReadOnlySet<PersonId>> Reached(Reader reader, IReadOnlyCollection<PersonId> persons, CancellationToken ct)
    {
        if (persons.Count == 0) return new HashSet<PersonId>();
        var ways = Sql.Join(" or ", kinds.All.Select(kind => (Sql)$"(dossier.kind = {kind.Stream} and {DossierAccess.WorksOn(reader, kind)})"));
        return (await store.Ask<string>(
            $"""
            select distinct p.person
            from dossier_person p
            join dossier on dossier.ledger = p.ledger and dossier.stream = p.stream
            where {Sql.In("p.person", persons)} and p.past = {false} and ({ways})
            """,
            ct)).Select(id => new PersonId(id)).ToHashSet();
    }

    /// <inheritdoc/>
    public Task<bool> MayAgree(Reader reader, DossierId dossier, CancellationToken ct) =>
        Any($"select count(*) from dossier where stream = {dossier} and {DossierAccess.Leads(reader)}", ct);

    /// <inheritdoc/>
    public async Task<IReadOnlyList<UserId>> ToldOf(DossierId dossier, Reader reader, CancellationToken ct)
    {
        var rows = await store.Ask<Kept>($"select ledger, custodian from dossier where stream = {dossier}", ct);
        if (rows is not [var kept]) return [];
        var officers = (await store.Ask<string>($"select officer from dossier_officer where stream = {dossier}", ct)).Select(id => new UserId(id));
        var leaders = await holders.Of(Role.UnitLeader, kept.Ledger, kept.Custodian, ct);
        var data = await holders.Of(Role.DataProtectionOfficer, kept.Ledger, kept.Custodian, ct);
        return [.. officers.Concat(leaders).Concat(data).Where(one => one != reader.User.Person).Distinct()];
    }

    /// <inheritdoc/>
    public async Task<IReadOnlySet<PersonId>> Referred(IReadOnlyCollection<PersonId> persons, CancellationToken ct) =>
        (await store.Ask<string>($"select distinct person from dossier_person where {Sql.In("person", persons)}", ct)).Select(id => new PersonId(id)).ToHashSet();

    /// <inheritdoc/>
    public async Task<bool> MayErase(Reader reader, PersonId person, CancellationToken ct)
    {
        var ledgers = reader.Grants.Where(grant => grant.Role is Role.DataProtectionOfficer).Select(grant => grant.Ledger).Distinct().ToList();
        var kept = Sql.Join(" or ", [DossierAccess.Leads(reader), $"({Sql.In("dossier.ledger", ledgers)} and {DossierAccess.NotHidden(reader)})"]);
        return await Any(
            $"select count(*) from dossier_person p join dossier on dossier.ledger = p.ledger and dossier.stream = p.stream where p.person = {person} and ({kept})", ct);
    }

    /// <inheritdoc/>
    public Task<bool> MayMerge(Reader reader, CancellationToken ct) => Task.FromResult(reader.IsSystem || reader.Has(Role.DataProtectionOfficer));

    /// <inheritdoc/>
    public async Task<IReadOnlyList<string>> HeldBy(PersonId person, CancellationToken ct) =>
        [.. (await store.Ask<string>(
            $"""
            select distinct dossier.kind
            from dossier_person p
            join dossier on dossier.ledger = p.ledger and dossier.stream = p.stream
            where p.person = {person} and p.past = {false} and dossier.closed_on is null
            order by dossier.kind
            """,
            ct))];

    private async Task<bool> Any(Sql counting, CancellationToken ct) => (await store.Ask<long>(counting, ct))[0] > 0;

    private sealed class Kept
    {
        public LedgerId Ledger { get; init; }

        public OrganisationId Custodian { get; init; }
    }
}
