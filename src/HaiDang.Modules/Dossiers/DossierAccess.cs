using HaiDang.Kernel.Access;
using HaiDang.Kernel.Events;
using HaiDang.Kernel.Organisations;
using HaiDang.Kernel.Storage;

namespace HaiDang.Modules.Dossiers;

/// <summary>Who sees which dossiers of a register, as a condition of its SQL and as a question on one.</summary>
/// <remarks>To see a dossier's codes, days and states isn't to see who is in it: that takes a purpose, and leaves a trace.</remarks>
internal static class DossierAccess
{
    /// <summary>
    /// Lets in whoever has a working role in the body that keeps the dossier or takes part in it, and, once it is given to officers, only these and the unit's leader.
    /// Leaves out the administrator, the head and every other body on purpose; a body that is denounced in it, and its superiors, don't learn that it exists.
    /// </summary>
    /// <param name="dossier">Name of the table <c>dossier</c> in the question.</param>
    internal static Sql WorksOn(Reader reader, DossierKind kind, string dossier = "dossier")
    {
        if (reader.IsSystem) return Sql.Raw("1 = 1");
        var ways = new List<Sql>();
        foreach (var grant in reader.Grants.Where(grant => kind.Workers.Contains(grant.Role)))
        {
            var here = Sql.Raw(dossier + ".ledger");
            var kept = Sql.In(dossier + ".custodian", grant.Reach);
            var part = (Sql)$"exists (select 1 from dossier_body b where b.ledger = {Sql.Raw(dossier)}.ledger and b.stream = {Sql.Raw(dossier)}.stream and {Sql.In("b.organisation", grant.Reach)})";
            ways.Add(grant.Role is Role.UnitLeader
                ? (Sql)$"({here} = {grant.Ledger} and ({kept} or {part}))"
                : $"({here} = {grant.Ledger} and (({kept} and {GivenTo(reader, dossier)}) or {part}))");
        }

        return ways.Count == 0 ? Sql.Raw("1 = 0") : $"(({Sql.Join(" or ", ways)}) and {NotHidden(reader, dossier)})";
    }

    /// <summary>
    /// Lets in whoever works on it, and the standing office, which sees dossiers' codes and states and none of their persons, but of kinds that are closed to it (<see cref="DossierKind.OfficeSees"/>). Leaves out the committee's head and the auditor,
    /// who read figures and traces.
    /// </summary>
    internal static Sql Sees(Reader reader, DossierKind kind, string dossier = "dossier")
    {
        if (reader.IsSystem) return Sql.Raw("1 = 1");
        var offices = reader.Grants.Where(grant => grant.Role is Role.StandingOffice).Select(grant => grant.Ledger).Distinct().ToList();
        return offices.Count == 0 || !kind.OfficeSees
            ? WorksOn(reader, kind, dossier)
            : $"({WorksOn(reader, kind, dossier)} or ({Sql.In(dossier + ".ledger", offices)} and {NotHidden(reader, dossier)}))";
    }

    /// <summary>
    /// Conditions on <c>dossier_line line</c> of which one holds for whatever <see cref="Sees"/> lets in: what the reader's bodies keep, and what they take part in. They let nobody in by themselves:
    /// each is asked for apart, beside <see cref="Sees"/>, so that an index finds it, which nothing does for both at once.
    /// </summary>
    /// <returns>With the bodies that keep what it finds; null where it finds by something else.</returns>
    internal static IReadOnlyList<(Sql Way, IReadOnlyList<OrganisationId>? Keepers)> Ways(Reader reader, LedgerId ledger, DossierKind kind)
    {
        if (reader.IsSystem || (kind.OfficeSees && reader.Grants.Any(grant => grant.Role is Role.StandingOffice && grant.Ledger == ledger))) return [(Sql.Raw("1 = 1"), null)];
        var reach = reader.Grants.Where(grant => grant.Ledger == ledger && kind.Workers.Contains(grant.Role)).SelectMany(grant => grant.Reach).Distinct().ToList();
        return
        [
            (Sql.In("line.custodian", reach), reach),
            ($"line.stream in (select part.stream from dossier_body part where part.ledger = {ledger} and {Sql.In("part.organisation", reach)})", null),
        ];
    }

    /// <summary>Whether the reader has a role by which dossiers of the kind are begun, in this ledger.</summary>
    internal static bool MayBegin(Reader reader, LedgerId ledger, DossierKind kind) =>
        reader.IsSystem || reader.Grants.Any(grant => grant.Ledger == ledger && kind.Workers.Contains(grant.Role) && grant.Role is not Role.ProcuracyCourtLiaison);

    /// <summary>Whether the reader begins dossiers that this body keeps.</summary>
    internal static bool MayBeginFor(Reader reader, LedgerId ledger, DossierKind kind, OrganisationId body) =>
        reader.IsSystem || reader.Grants.Any(grant => grant.Ledger == ledger && kind.Workers.Contains(grant.Role) && grant.Role is not Role.ProcuracyCourtLiaison && grant.Reach.Contains(body));

    /// <summary>Lets in the leader of the unit that keeps the dossier: who gives it to officers and agrees to what needs a second person. Leaves out the officers themselves.</summary>
    internal static Sql Leads(Reader reader, string dossier = "dossier")
    {
        if (reader.IsSystem) return Sql.Raw("1 = 1");
        var ways = reader.Grants.Where(grant => grant.Role is Role.UnitLeader)
            .Select(grant => (Sql)$"({Sql.Raw(dossier)}.ledger = {grant.Ledger} and {Sql.In(dossier + ".custodian", grant.Reach)})").ToList();
        return ways.Count == 0 ? Sql.Raw("1 = 0") : $"(({Sql.Join(" or ", ways)}) and {NotHidden(reader, dossier)})";
    }

    private static Sql GivenTo(Reader reader, string dossier) => $"""
        (exists (select 1 from dossier_officer o where o.ledger = {Sql.Raw(dossier)}.ledger and o.stream = {Sql.Raw(dossier)}.stream and {Sql.In("o.officer", Names(reader))})
          or not exists (select 1 from dossier_officer o where o.ledger = {Sql.Raw(dossier)}.ledger and o.stream = {Sql.Raw(dossier)}.stream))
        """;

    /// <summary>Leaves out dossiers that don't exist for one of the reader's bodies.</summary>
    internal static Sql NotHidden(Reader reader, string dossier = "dossier") => $"""
        not exists (select 1 from dossier_hidden h where h.ledger = {Sql.Raw(dossier)}.ledger and h.stream = {Sql.Raw(dossier)}.stream and {Sql.In("h.organisation", Bodies(reader))})
        """;

    private static List<UserId> Names(Reader reader) => [reader.User.Person, .. reader.Grants.Select(grant => grant.For).OfType<UserId>().Distinct()];

    private static List<OrganisationId> Bodies(Reader reader) => [.. reader.Grants.Select(grant => grant.Organisation).Append(reader.Organisation).Distinct()];
}
