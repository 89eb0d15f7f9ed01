using HaiDang.Kernel.Access;
using HaiDang.Kernel.Events;
using HaiDang.Kernel.Organisations;

namespace HaiDang.Modules.Accounts;

/// <summary>Takes a role back.</summary>
internal sealed record RevokeRole(LedgerId Ledger, UserId User, Role Role, OrganisationId Organisation)
{
    /// <summary>Revokes a role that is held.</summary>
    /// <param name="reader">The administrator.</param>
    /// <param name="state">What the user holds in this ledger; null for nothing.</param>
    /// <returns><see cref="RoleRevoked"/> or a refusal.</returns>
    public Decision Decide(Reader reader, UserRoles? state)
    {
        if (reader.User == User) return AccountRefusals.OwnRoles;
        if (!reader.Reaches(Ledger, Organisation, Role.Administrator)) return AccountRefusals.OutsideReach;
        return (state ?? UserRoles.None).Held.Contains(new HeldRole(Role, Organisation))
            ? Decision.Record(new RoleRevoked(User, Role, Organisation))
            : AccountRefusals.RoleNotHeld;
    }

    internal static async Task<Outcome> Handle(RevokeRole command, Reader reader, EventLog log, Sessions sessions, CancellationToken ct)
    {
        var outcome = await log.Decide<UserRoles>(
            reader, UserRoles.Stream(command.Ledger, command.User), UserRoles.Fold, state => command.Decide(reader, state), null, ct);
        if (outcome is Outcome.Done) await sessions.EndAll(command.User, ct);
        return outcome;
    }
}
