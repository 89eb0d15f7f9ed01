using HaiDang.Kernel.Access;
using HaiDang.Kernel.Events;
using HaiDang.Kernel.Organisations;
using HaiDang.Kernel.Storage;

namespace HaiDang.Modules.Accounts;

/// <summary>Who holds a role over a body.</summary>
internal sealed class RoleHolders(Store store, Ledgers ledgers, Bodies bodies)
{
    /// <summary>Open accounts that hold the role in the ledger and reach the body today, by id; none when the ledger isn't there.</summary>
    internal async Task<IReadOnlyList<UserId>> Of(Role role, LedgerId ledger, OrganisationId body, CancellationToken ct)
    {
        if (await ledgers.Find(ledger, ct) is not { } row) return [];
        var today = ledgers.Today(row);
        var held = await store.Ask<Held>(
            $"""
            select g.user_id, g.organisation
            from role_grant g
            join work_user u on u.user_id = g.user_id
            where g.ledger = {ledger} and g.role = {role.Code()} and u.disabled = {false}
            order by g.user_id
            """,
            ct);
        return [.. held.Where(one => bodies.Reach(one.Organisation, today).Contains(body)).Select(one => one.UserId).Distinct()];
    }

    private sealed class Held
    {
        public UserId UserId { get; init; }

        public OrganisationId Organisation { get; init; }
    }
}
