using HaiDang.Kernel.Events;
using HaiDang.Kernel.Language;
using HaiDang.Kernel.Storage;

namespace HaiDang.Modules.Planning.Working;

/// <summary>A filter of the day's work that a user keeps under a name.</summary>
/// <param name="Query">Query of its address; empty for everything.</param>
public sealed record SavedView(string Id, string Name, string Query);

/// <summary>What each user keeps; nobody sees another's.</summary>
internal sealed class SavedViews(Store store, TimeProvider clock)
{
    /// <summary>Characters that a name takes.</summary>
    internal const int LongestName = 60;

    /// <summary>Views that a user keeps at once.</summary>
    internal const int Most = 20;

    /// <summary>A user's views, oldest first.</summary>
    internal async Task<IReadOnlyList<SavedView>> Of(UserId user, CancellationToken ct) => [.. (await store.Ask<Row>(
        $"""
        select id, name, query
        from work_saved_view
        where user_id = {user}
        order by made_at
        """,
        ct)).Select(row => new SavedView(row.Id, row.Name, row.Query))];

    /// <summary>Keeps a filter under a name; a name that is there already gets the new filter.</summary>
    /// <returns>False when the name is empty or too long, or there are too many.</returns>
    internal async Task<bool> Keep(UserId user, string name, WorkFilter filter, CancellationToken ct)
    {
        var clean = Vietnamese.Normalise(name.Trim());
        var views = await Of(user, ct);
        if (clean.Length is 0 or > LongestName || (views.Count >= Most && views.All(view => view.Name != clean))) return false;
        await store.Execute($"delete from work_saved_view where user_id = {user} and name = {clean}", ct);
        await store.Execute(
            $"insert into work_saved_view (id, user_id, name, query, made_at) values ({NewId.At(clock)}, {user}, {clean}, {filter.Query}, {clock.GetUtcNow()})", ct);
        return true;
    }

    /// <summary>Drops one of a user's views.</summary>
    internal Task Drop(UserId user, string id, CancellationToken ct) => store.Execute($"delete from work_saved_view where user_id = {user} and id = {id}", ct);

    /// <summary>Gives another user what this one keeps; what the other has under the same name stays.</summary>
    internal async Task Copy(UserId from, UserId to, CancellationToken ct)
    {
        var there = (await Of(to, ct)).Select(view => view.Name).ToHashSet(StringComparer.Ordinal);
        foreach (var view in (await Of(from, ct)).Where(view => !there.Contains(view.Name)).Take(Most - there.Count))
        {
            await store.Execute($"insert into work_saved_view (id, user_id, name, query, made_at) values ({NewId.At(clock)}, {to}, {view.Name}, {view.Query}, {clock.GetUtcNow()})", ct);
        }
    }

    private sealed class Row
    {
        public string Id { get; init; } = "";

        public string Name { get; init; } = "";

        public string Query { get; init; } = "";
    }
}
