using System.Data.Common;
using HaiDang.Kernel.Access;
using HaiDang.Kernel.Events;
using HaiDang.Kernel.Storage;
using HaiDang.Vault.Keys;
using HaiDang.Vault.Openings;

namespace HaiDang.Vault.Persons;

/// <summary>Words that somebody is typing and hasn't recorded yet.</summary>
/// <param name="Form">The form they stand in.</param>
[System.Text.Json.Serialization.JsonConverter(typeof(Veiled))]
public sealed record Draft(string Form, string Words, DateTimeOffset SavedAt)
{
    /// <summary><c>•••</c>.</summary>
    public override string ToString() => Veiled.Mark;
}

/// <summary>What people type until they record it, each sealed under a key of its own: only who typed it reads it again, so no purpose is asked and no trace left.</summary>
/// <remarks>
/// A draft goes when it is recorded, thrown away, or older than the rules allow; its key is destroyed with it. While a store doesn't answer there are no drafts, and the forms go on.
/// </remarks>
public sealed class Drafts
{
    /// <summary>The most drafts of one person; the oldest goes for another.</summary>
    public const int Most = 60;

    /// <summary>The longest draft, in characters.</summary>
    public const int Longest = 260_000;

    private readonly Store store;
    private readonly IKeyKeeper keeper;
    private readonly OpeningRules rules;
    private readonly TimeProvider clock;

    internal Drafts(Store store, IKeyKeeper keeper, OpeningRules rules, TimeProvider clock) => (this.store, this.keeper, this.rules, this.clock) = (store, keeper, rules, clock);

    /// <summary>Keeps a draft in place of the one that stood there.</summary>
    /// <param name="form">Address of the form; names nobody.</param>
    /// <returns>When it was kept.</returns>
    public Task<Answer<DateTimeOffset>> Keep(Reader owner, string form, string words, CancellationToken ct) => Reached<Answer<DateTimeOffset>>(() => Write(owner, form, words, ct), VaultRefusals.NotReached);

    /// <summary>The reader's own drafts of some forms.</summary>
    /// <returns>Those that are there and open; none while the vault is closed or doesn't answer.</returns>
    public Task<IReadOnlyList<Draft>> Of(Reader owner, IReadOnlyCollection<string> forms, CancellationToken ct) => Reached<IReadOnlyList<Draft>>(() => Read(owner, forms, ct), []);

    /// <summary>The reader's own forms that begin with an address and have a draft, in order.</summary>
    public Task<IReadOnlyList<string>> Forms(Reader owner, string start, CancellationToken ct) => Reached<IReadOnlyList<string>>(
        () => store.Ask<string>($"select form from sealed_draft where owner = {owner.User} and substr(form, 1, {start.Length}) = {start} order by form", ct), []);

    /// <summary>Takes a draft away, and destroys its key. One that can't be reached goes when it is too old.</summary>
    public Task Drop(Reader owner, string form, CancellationToken ct) => Reached(() => Remove(owner, form, ct), false);

    /// <summary>Takes drafts away that are older than the rules allow.</summary>
    /// <returns>How many.</returns>
    public async Task<int> Sweep(CancellationToken ct)
    {
        var before = clock.GetUtcNow() - rules.DraftsKept;
        var old = await store.Ask<Row>($"select owner, form from sealed_draft where saved_at < {before}", ct);
        if (old.Count == 0 || (await keeper.DestroyDrafts([.. old.Select(row => (new UserId(row.Owner), row.Form))], ct)).No is not null) return 0;
        return await store.Execute($"delete from sealed_draft where saved_at < {before}", ct);
    }

    private static async Task<T> Reached<T>(Func<Task<T>> ask, T otherwise)
    {
        try
        {
            return await ask();
        }
        catch (DbException)
        {
            return otherwise;
        }
    }

    private async Task<Answer<DateTimeOffset>> Write(Reader owner, string form, string words, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var answer = await keeper.SealDraft(owner, form, words, ct);
        if (answer.No is { } no) return no;
        await store.Execute(
            $"""
            insert into sealed_draft (owner, form, sealed, saved_at) values ({owner.User}, {form}, {answer.Value}, {now})
            on conflict (owner, form) do update set sealed = excluded.sealed, saved_at = excluded.saved_at
            """,
            ct);
        var old = await store.Ask<string>($"select form from sealed_draft where owner = {owner.User} order by saved_at desc limit 20 offset {Most}", ct);
        foreach (var one in old) await Remove(owner, one, ct);
        return now;
    }

    private async Task<IReadOnlyList<Draft>> Read(Reader owner, IReadOnlyCollection<string> forms, CancellationToken ct)
    {
        var found = new List<Draft>();
        foreach (var row in await store.Ask<Row>($"select form, sealed, saved_at from sealed_draft where owner = {owner.User} and {Sql.In("form", forms)} order by form", ct))
        {
            var opened = await keeper.OpenDraft(owner, row.Form, row.Sealed, ct);
            if (opened.No is null) found.Add(new Draft(row.Form, opened.Value, row.SavedAt));
        }

        return found;
    }

    private async Task<bool> Remove(Reader owner, string form, CancellationToken ct)
    {
        if (await store.Execute($"delete from sealed_draft where owner = {owner.User} and form = {form}", ct) == 0) return false;
        await keeper.DestroyDrafts([(owner.User, form)], ct);
        return true;
    }

    private sealed class Row
    {
        public string Owner { get; init; } = "";

        public string Form { get; init; } = "";

        public byte[] Sealed { get; init; } = [];

        public DateTimeOffset SavedAt { get; init; }
    }
}
