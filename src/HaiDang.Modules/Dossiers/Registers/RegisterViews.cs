using HaiDang.Kernel.Events;
using HaiDang.Kernel.Language;
using HaiDang.Kernel.Storage;

namespace HaiDang.Modules.Dossiers.Registers;

/// <summary>A filter of a register that a user keeps under a name.</summary>
/// <param name="Query">Query of its address.</param>
public sealed record RegisterView(string Id, string Name, string Query);

/// <summary>What each user keeps of each register; nobody sees another's.</summary>
internal sealed class RegisterViews(Store store, TimeProvider clock)
{
    /// <summary>Characters that a name takes.</summary>
    internal const int LongestName = 60;

    /// <summary>Views of a register that a user keeps at once.</summary>
    internal const int Most = 20;

    /// <summary>A user's views of a register, oldest first.</summary>
    internal async Task<IReadOnlyList<RegisterView>> Of(UserId user, DossierKind kind, CancellationToken ct) => [.. (await store.Ask<Row>(
        $"select id, name, query from work_register_view where user_id = {user} and register = {kind.Stream} order by made_at", ct)).Select(row => new RegisterView(row.Id, row.Name, row.Query))];

    /// <summary>Keeps a filter under a name; a name that is there already gets the new filter.</summary>
    /// <returns>False when the name is empty or too long, or there are too many.</returns>
    internal async Task<bool> Keep(UserId user, DossierKind kind, string name, string query, CancellationToken ct)
    {
        var clean = Vietnamese.Normalise(name.Trim());
        var views = await Of(user, kind, ct);
        if (clean.Length is 0 or > LongestName || (views.Count >= Most && views.All(view => view.Name != clean))) return false;
        await store.Execute($"delete from work_register_view where user_id = {user} and register = {kind.Stream} and name = {clean}", ct);
        await store.Execute(
            $"insert into work_register_view (id, user_id, register, name, query, made_at) values ({NewId.At(clock)}, {user}, {kind.Stream}, {clean}, {query}, {clock.GetUtcNow()})", ct);
        return true;
    }

    /// <summary>Drops one of a user's views.</summary>
    internal Task Drop(UserId user, string id, CancellationToken ct) => store.Execute($"delete from work_register_view where user_id = {user} and id = {id}", ct);

    private sealed class Row
    {
        public string Id { get; init; } = "";

        public string Name { get; init; } = "";

        public string Query { get; init; } = "";
    }
}
