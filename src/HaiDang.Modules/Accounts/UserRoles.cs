using System.Collections.Immutable;
using HaiDang.Kernel.Access;
using HaiDang.Kernel.Events;
using HaiDang.Kernel.Organisations;

namespace HaiDang.Modules.Accounts;

/// <summary>A role over an organisation, as granted.</summary>
internal readonly record struct HeldRole(Role Role, OrganisationId Organisation);

/// <summary>The roles of one user in one ledger, as their events leave them.</summary>
internal sealed record UserRoles(ImmutableHashSet<HeldRole> Held)
{
    internal static readonly UserRoles None = new([]);

    /// <summary>The stream of a user's roles in a ledger.</summary>
    internal static StreamId Stream(LedgerId ledger, UserId user) => ledger.Stream("accounts.user-roles", user.Value);

    internal static UserRoles? Fold(UserRoles? state, Recorded recorded) => recorded.Event switch
    {
        RoleGranted e => new UserRoles((state ?? None).Held.Add(new HeldRole(e.Role, e.Organisation))),
        RoleRevoked e => new UserRoles((state ?? None).Held.Remove(new HeldRole(e.Role, e.Organisation))),
        _ => state,
    };
}
