using HaiDang.Kernel.Access;
using HaiDang.Kernel.Events;
using HaiDang.Kernel.Organisations;

namespace HaiDang.Modules.Accounts;

/// <summary>Gives a user a role over an organisation and what rolls up to it.</summary>
internal sealed record GrantRole(LedgerId Ledger, UserId User, Role Role, OrganisationId Organisation)
{
    /// <summary>Grants unless it is held already.</summary>
    /// <param name="reader">The administrator.</param>
    /// <param name="state">What the user holds in this ledger; null for nothing.</param>
    /// <returns><see cref="RoleGranted"/>; nothing when held already; otherwise a refusal.</returns>
    public Decision Decide(Reader reader, UserRoles? state)
    {
        var held = (state ?? UserRoles.None).Held;
        if (reader.User == User) return AccountRefusals.OwnRoles;
        if (!reader.Reaches(Ledger, Organisation, Role.Administrator)) return AccountRefusals.OutsideReach;
        if (held.Contains(new HeldRole(Role, Organisation))) return Decision.Nothing;
        if (held.Any(h => (h.Role is Role.Administrator) != (Role is Role.Administrator))) return AccountRefusals.AdministratorAlone;
        return Decision.Record(new RoleGranted(User, Role, Organisation));
    }

    internal static async Task<Outcome> Handle(GrantRole command, Reader reader, EventLog log, Sessions sessions, CancellationToken ct)
    {
        var outcome = await log.Decide<UserRoles>(
            reader, UserRoles.Stream(command.Ledger, command.User), UserRoles.Fold, state => command.Decide(reader, state), null, ct);
        if (outcome is Outcome.Done) await sessions.EndAll(command.User, ct);
        return outcome;
    }
}
