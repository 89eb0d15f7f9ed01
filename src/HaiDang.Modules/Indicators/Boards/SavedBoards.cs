using HaiDang.Kernel.Access;
using HaiDang.Kernel.Events;
using HaiDang.Kernel.Language;
using HaiDang.Kernel.Storage;
using HaiDang.Modules.Accounts;

namespace HaiDang.Modules.Indicators.Boards;

/// <summary>A board that the standing office keeps for a role.</summary>
public sealed record SavedBoard(string Id, Role Role, string Name, string Address);

/// <summary>Boards of a ledger, kept for roles.</summary>
internal sealed class SavedBoards(Store store, TimeProvider clock)
{
    /// <summary>Characters that a name takes.</summary>
    internal const int LongestName = 60;

    /// <summary>Boards that a role has at once.</summary>
    internal const int Most = 12;

    private const int LongestAddress = 500;

    /// <summary>Boards kept in a ledger for some roles, oldest first.</summary>
    internal async Task<IReadOnlyList<SavedBoard>> Of(LedgerId ledger, IReadOnlyCollection<Role> roles, CancellationToken ct) => [.. (await store.Ask<Row>(
        $"""
        select id, role, name, address
        from work_saved_board
        where ledger = {ledger}
        order by made_at, id
        """,
        ct)).Select(row => (row, Role: Roles.TryParse(row.Role))).Where(one => one.Role is { } role && roles.Contains(role)).Select(one => new SavedBoard(one.row.Id, one.Role!.Value, one.row.Name, one.row.Address))];

    /// <summary>Keeps a board under a name for a role; a name that is there already gets the new address.</summary>
    /// <returns>False when the name is empty or too long, the address isn't a board of the ledger, or the role has too many.</returns>
    internal async Task<bool> Keep(LedgerId ledger, Role role, string name, string address, CancellationToken ct)
    {
        var clean = Vietnamese.Normalise(name.Trim());
        var there = await Of(ledger, [role], ct);
        if (clean.Length is 0 or > LongestName || address.Length > LongestAddress || !Shell.Pages.IsLocal(address) || !address.StartsWith($"/{ledger}/so-lieu", StringComparison.Ordinal)) return false;
        if (there.Count >= Most && there.All(one => one.Name != clean)) return false;
        await store.Execute($"delete from work_saved_board where ledger = {ledger} and role = {role.Code()} and name = {clean}", ct);
        await store.Execute($"insert into work_saved_board (id, ledger, role, name, address, made_at) values ({NewId.At(clock)}, {ledger}, {role.Code()}, {clean}, {address}, {clock.GetUtcNow()})", ct);
        return true;
    }

    /// <summary>Drops a board of a ledger.</summary>
    internal Task Drop(LedgerId ledger, string id, CancellationToken ct) => store.Execute($"delete from work_saved_board where ledger = {ledger} and id = {id}", ct);

    private sealed class Row
    {
        public string Id { get; init; } = "";

        public string Role { get; init; } = "";

        public string Name { get; init; } = "";

        public string Address { get; init; } = "";
    }
}
