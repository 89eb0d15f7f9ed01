using HaiDang.Kernel.Organisations;
using Treatment = HaiDang.Kernel.Organisations.AssignmentMode;

namespace HaiDang.Modules.Planning;

/// <summary>A body as a plan's pages need it.</summary>
/// <param name="Name">The name documents of its province use.</param>
/// <param name="NameEn">Its name in English.</param>
/// <param name="Treatment">Whether it is ordered, asked, or only heard.</param>
internal sealed record PlanBody(OrganisationId Id, string Name, string NameEn, Treatment Treatment, bool IsCollective);

/// <summary>What planning asks of the catalogue of organisations.</summary>
/// <param name="find">A body as it is on a day; null when it isn't known.</param>
/// <param name="expand">Members of a collective on a day; none when it is open.</param>
internal sealed class PlanBodies(Func<OrganisationId, DateOnly, PlanBody?> find, Func<OrganisationId, DateOnly, IReadOnlyList<PlanBody>> expand)
{
    /// <summary>Asks a map: a body is found whatever its days, for a plan outlives it; a collective has the members of the day.</summary>
    internal static PlanBodies Of(OrganisationMap map) => new(
        (id, _) => map.Find(id) is { } body ? Body(body) : null,
        (id, day) => map.Find(id) is { Place: { } place } group && map.Expand(group.Entry, place, day) is { } expanded ? [.. expanded.Members.Select(Body)] : []);

    /// <summary>A body as it is on a day; null when it isn't known.</summary>
    internal PlanBody? Find(OrganisationId organisation, DateOnly day) => find(organisation, day);

    /// <summary>Members of a collective on a day, in the catalogue's order; none when it is open.</summary>
    internal IReadOnlyList<PlanBody> Members(OrganisationId collective, DateOnly day) => expand(collective, day);

    private static PlanBody Body(Organisation body) => new(body.Id, body.NameVi, body.NameEn, body.Mode, body.IsCollective);
}
