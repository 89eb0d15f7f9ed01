using HaiDang.Kernel.Events;
using HaiDang.Kernel.Language;
using HaiDang.Kernel.Storage;
using HaiDang.Vault.Keys;

namespace HaiDang.Vault.Persons;

/// <content>Many persons at once.</content>
public sealed partial class PersonVault
{
    /// <summary>Ids that follow from who somebody is said to be and where they are written down: the same words at the same place give the same id, other words another.</summary>
    /// <remarks>They are keyed by the key store, so that an id tells nothing of who it is. Two persons written at one place are told apart without either being disclosed.</remarks>
    /// <param name="some">Where each is written down, such as a numbered sheet, and who they are said to be.</param>
    /// <returns>In the same order.</returns>
    public Task<Answer<IReadOnlyList<PersonId>>> Derive(IReadOnlyList<(string Place, Identity Given)> some, CancellationToken ct) => keeper.Derive(some, ct);

    /// <summary>Keeps persons who are new; all become durable together, which is what one costs. Who stands there already stays as they are.</summary>
    /// <param name="persons">Nobody twice.</param>
    /// <returns>Who stood there already; a refusal when nobody was kept.</returns>
    public async Task<Answer<IReadOnlySet<PersonId>>> Keep(PersonClass @class, IReadOnlyList<NewPerson> persons, CancellationToken ct)
    {
        if (!keeper.IsOpen) return VaultRefusals.Locked;
        foreach (var one in persons)
        {
            if (Unnamed(one.Given, isNew: true) is { } no) return no;
        }

        var name = @class.Word();
        var ordered = persons.OrderBy(one => one.Person.Value, StringComparer.Ordinal).ToList();
        var there = await Touch(ordered, name, ct);
        var fresh = ordered.Where(one => !there.Contains(one.Person)).ToList();
        if (fresh.Count == 0) return there;
        var answer = await keeper.Seal(fresh, @class, ct);
        if (answer.No is { } refused) return refused;
        var made = fresh.Zip(answer.Value, (one, parts) => (one.Person, Parts: parts)).ToList();
        var kept = await store.Transact(transaction => Write(transaction, made, name), ct);
        there.UnionWith(fresh.Select(one => one.Person).Where(person => !kept.Contains(person)));
        await keeper.Learn(
            [.. made.Where(one => kept.Contains(one.Person)).SelectMany(one => one.Parts.Fields.Where(field => field.Field == KeyKeeper.TraitsField).Select(field => new SealedTraits(one.Person, @class, field.Version, field.Bytes)))],
            ct);
        return there;
    }

    private static Refusal? Unnamed(Identity given, bool isNew) =>
        given.Names?.Any(name => name.Written.Length > LongestName) == true ? VaultRefusals.NameTooLong
        : (given.Names is null ? isNew : !given.Names.Any(name => NameKey.Of(PlainText.Line(name.Written)).Length > 0)) ? VaultRefusals.NameMissing : null;

    // Whoever is there and waits for an entry waits a day from now: a sweep doesn't take them from under whoever records it.
    private async Task<HashSet<PersonId>> Touch(IReadOnlyList<NewPerson> persons, string @class, CancellationToken ct)
    {
        var there = new HashSet<PersonId>();
        foreach (var some in persons.Chunk(Together))
        {
            var among = Sql.In("person", [.. some.Select(one => one.Person)]);
            var found = await store.Ask<string>($"select person from person where class = {@class} and {among}", ct);
            if (found.Count == 0) continue;
            there.UnionWith(found.Select(id => new PersonId(id)));
            await store.Execute($"update person set kept_at = {clock.GetUtcNow()} where class = {@class} and referred = {false} and {among}", ct);
        }

        return there;
    }

    // Who was kept by this transaction: somebody else may have kept one meanwhile, whose fields then stand.
    private async Task<HashSet<PersonId>> Write(ITransaction transaction, IReadOnlyList<(PersonId Person, SealedPerson Parts)> made, string @class)
    {
        var (kept, now) = (new HashSet<PersonId>(), clock.GetUtcNow());
        foreach (var some in made.Chunk(Together))
        {
            kept.UnionWith((await transaction.Query<string>($"""
                insert into person (person, class, version, kept_at, referred)
                values {Sql.Join(", ", some.Select(one => (Sql)$"({one.Person}, {@class}, 1, {now}, {false})"))}
                on conflict (person, class) do nothing
                returning person
                """)).Select(id => new PersonId(id)));
        }

        var mine = made.Where(one => kept.Contains(one.Person)).ToList();
        foreach (var some in mine.SelectMany(one => one.Parts.Fields.Select(field => (Sql)$"({one.Person}, {@class}, {field.Field}, {field.Version}, {field.Bytes})")).Chunk(Together))
        {
            await transaction.Execute($"insert into sealed_field (person, class, field, version, sealed) values {Sql.Join(", ", some)}");
        }

        foreach (var some in mine.SelectMany(one => one.Parts.Tokens.Select(token => (Sql)$"({token.Bytes}, {token.Kind}, {one.Person}, {@class})")).Chunk(Together))
        {
            await transaction.Execute($"insert into name_token (token, kind, person, class) values {Sql.Join(", ", some)} on conflict (token, kind, person, class) do nothing");
        }

        return kept;
    }
}
