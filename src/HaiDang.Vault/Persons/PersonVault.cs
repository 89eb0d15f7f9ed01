using HaiDang.Kernel.Storage;
using HaiDang.Vault.Keys;
using HaiDang.Vault.Openings;

namespace HaiDang.Vault.Persons;

/// <summary>Sealed persons and texts. It seals and opens nothing itself: what it reads from its tables goes to the key keeper as it stands.</summary>
/// <remarks>Who writes a person records the entry that refers to them last: keys, vault, log. A row to which nothing refers after a day is swept.</remarks>
public sealed partial class PersonVault(Store store, IKeyKeeper keeper, OpeningRules rules, IRelations relations, TimeProvider clock)
{
    /// <summary>The longest form of a name, in characters.</summary>
    public const int LongestName = 500;

    private const int Together = 200;

    /// <summary>Keeps what is given of a person; the rest stays as it was.</summary>
    /// <param name="seen">Version that the writer had before them; 0 for a new person.</param>
    /// <returns>The new version.</returns>
    public async Task<Answer<int>> Keep(PersonId person, PersonClass @class, Identity given, int seen, CancellationToken ct)
    {
        if (!keeper.IsOpen) return VaultRefusals.Locked;
        if (Unnamed(given, isNew: seen == 0) is { } unnamed) return unnamed;
        var name = @class.Word();
        if (await VersionOf(person, name, ct) != seen) return VaultRefusals.Changed;
        var traits = seen == 0 ? null : (await Fields(person, name, [KeyKeeper.TraitsField], ct)).Single();
        var answer = await keeper.Seal(person, @class, given, seen + 1, traits, ct);
        if (answer.No is { } no) return no;
        var made = answer.Value;
        var stood = await store.Transact(
            async transaction =>
            {
                var now = clock.GetUtcNow();
                var moved = seen == 0
                    ? await transaction.Execute($"""
                        insert into person (person, class, version, kept_at, referred) values ({person}, {name}, 1, {now}, {false}) on conflict (person, class) do nothing
                        """)
                    : await transaction.Execute($"update person set version = {seen + 1} where person = {person} and class = {name} and version = {seen}");
                if (moved == 0) return false;
                foreach (var field in made.Fields)
                {
                    await transaction.Execute($"""
                        insert into sealed_field (person, class, field, version, sealed) values ({person}, {name}, {field.Field}, {field.Version}, {field.Bytes})
                        """);
                }

                await transaction.Execute($"delete from sealed_field where person = {person} and class = {name} and field = {KeyKeeper.TraitsField} and version <= {seen}");
                await transaction.Execute($"delete from name_token where person = {person} and class = {name}");
                foreach (var token in made.Tokens)
                {
                    await transaction.Execute($"""
                        insert into name_token (token, kind, person, class) values ({token.Bytes}, {token.Kind}, {person}, {name}) on conflict (token, kind, person, class) do nothing
                        """);
                }

                return true;
            },
            ct);
        if (!stood) return VaultRefusals.Changed;
        await keeper.Learn([.. made.Fields.Where(field => field.Field == KeyKeeper.TraitsField).Select(field => new SealedTraits(person, @class, field.Version, field.Bytes))], ct);
        return seen + 1;
    }

    /// <summary>Opens fields of a person in their newest version; the others are null.</summary>
    public async Task<Answer<Identity>> Open(Opening opening, PersonId person, PersonClass @class, IReadOnlyCollection<IdentityField> fields, CancellationToken ct)
    {
        var name = @class.Word();

        // Everybody who is kept has traits: one question brings the fields and says whether there is anybody.
        return await keeper.Open(
            opening, person, @class,
            async asked => await Fields(person, name, [KeyKeeper.TraitsField, .. fields.Select(field => Words.Kebab(field.ToString()))], asked) is { Count: > 0 } there
                ? [.. there.Where(field => field.Field != KeyKeeper.TraitsField)]
                : null,
            ct);
    }

    /// <summary>Seals a text and keeps it under an id of its own.</summary>
    public Task<Answer<Confidential<Text>>> Keep(DossierId dossier, Text text, CancellationToken ct) => Keep(PersonId.New().Value, dossier, text, ct);

    /// <summary>Seals a text under an id that is given: for invented data, which comes out the same each time. Done again, it seals the same text anew.</summary>
    public async Task<Answer<Confidential<Text>>> Keep(string id, DossierId dossier, Text text, CancellationToken ct)
    {
        var answer = await Keep([new TextVersion(id, dossier, 1, text)], ct);
        return answer.No is { } no ? no : new Confidential<Text>(id);
    }

    /// <summary>Seals many texts and keeps them, each under an id of its own; all become durable together, which is what one costs.</summary>
    /// <returns>In the same order; a refusal when none was kept.</returns>
    public async Task<Answer<IReadOnlyList<Confidential<Text>>>> Keep(IReadOnlyList<(DossierId Dossier, Text Text)> texts, CancellationToken ct)
    {
        var fresh = texts.Select(one => new TextVersion(PersonId.New().Value, one.Dossier, 1, one.Text)).ToList();
        var answer = await Keep(fresh, ct);
        return answer.No is { } no ? no : new Answer<IReadOnlyList<Confidential<Text>>>.Given([.. fresh.Select(one => new Confidential<Text>(one.Id))]);
    }

    /// <summary>Opens a text.</summary>
    public async Task<Answer<Text>> Open(Opening opening, Confidential<Text> text, CancellationToken ct) =>
        await keeper.OpenText(opening, text.Id, async asked => (await Texts($"t.id = {text.Id} and t.dossier = {opening.Dossier}", asked)).SingleOrDefault(), ct);

    /// <summary>Puts other words in a text's place, as somebody does by hand whose words weren't found when a person they name is erased.</summary>
    public async Task<Answer<Done>> Rewrite(Opening opening, Confidential<Text> text, Text words, CancellationToken ct)
    {
        // Who writes anew has read what stands there, and is on record with it.
        var opened = await Open(opening, text, ct);
        if (opened.No is { } no) return no;
        var old = (await Texts($"t.id = {text.Id}", ct)).Single();
        var answer = await keeper.SealText(old.Id, old.Dossier, old.Version + 1, words, ct);
        if (answer.No is { } not) return not;
        await Replace(old.Id, old.Dossier, old.Version + 1, answer.Value, words.Names, ct);
        await keeper.DestroyTexts([.. Enumerable.Range(1, old.Version).Select(version => (old.Id, version))], ct);
        return await keeper.Scrub(ct);
    }

    /// <summary>Looks for somebody; at rest nothing can be searched, so the keeper does it.</summary>
    public Task<Answer<IReadOnlyList<Found>>> Find(Opening opening, Sought sought, CancellationToken ct) => keeper.Find(opening, sought, ct);

    /// <summary>Sweeps persons to whom nothing refers a day after they were written. Somebody who was ever referred to is never swept; whoever was may be kept again.</summary>
    /// <returns>Who was swept.</returns>
    public async Task<IReadOnlyList<PersonId>> Sweep(CancellationToken ct)
    {
        if (!keeper.IsOpen) return [];
        var before = clock.GetUtcNow() - rules.SweepAfter;
        var waiting = (await store.Ask<string>($"select distinct person from person where referred = {false}", ct)).Select(id => new PersonId(id)).ToList();
        if (waiting.Count == 0) return [];
        var referred = await relations.Referred(waiting, ct);
        foreach (var person in referred) await store.Execute($"update person set referred = {true} where person = {person}", ct);
        var swept = new List<PersonId>();
        foreach (var person in waiting.Where(one => !referred.Contains(one)))
        {
            if ((await store.Ask<long>($"select count(*) from person where person = {person} and (kept_at > {before} or referred = {true})", ct))[0] > 0) continue;
            await keeper.Discard(person, ct);
            await Remove(person, ct);
            swept.Add(person);
        }

        if (swept.Count > 0) await Scrub(ct);
        return swept;
    }

    /// <summary>Those of some persons whom the vault doesn't hold: it was restored from an older copy than what refers to them.</summary>
    public async Task<IReadOnlyList<PersonId>> Missing(IReadOnlyCollection<PersonId> persons, CancellationToken ct)
    {
        var there = (await store.Ask<string>($"select person from person where {Sql.In("person", persons)}", ct)).ToHashSet(StringComparer.Ordinal);
        var erased = (await store.Ask<string>($"select person from erased where {Sql.In("person", persons)}", ct)).ToHashSet(StringComparer.Ordinal);
        return [.. persons.Where(person => !there.Contains(person.Value) && !erased.Contains(person.Value))];
    }

    /// <summary>A person's sealed traits, one for each class.</summary>
    internal async Task<IReadOnlyList<SealedTraits>> TraitsOf(PersonId person, CancellationToken ct) =>
        [.. (await store.Ask<TraitsRow>($"select person, class, version, sealed from sealed_field where person = {person} and field = {KeyKeeper.TraitsField}", ct)).Select(row => row.AsTraits())];

    /// <summary>Hands everybody's sealed traits to the keeper; while it unseals some, the next are read.</summary>
    internal async Task Index(CancellationToken ct)
    {
        const int Page = 4000;
        var (person, @class) = ("", "");
        var learning = Task.CompletedTask;
        while (true)
        {
            var rows = await store.Ask<TraitsRow>(
                $"""
                select person, class, version, sealed
                from sealed_field
                where field = {Sql.Raw("'" + KeyKeeper.TraitsField + "'")} and (person, class) > ({person}, {@class})
                order by person, class
                limit {Page}
                """,
                ct);
            await learning;
            if (rows.Count == 0)
            {
                keeper.Learnt();
                return;
            }

            (person, @class) = (rows[^1].Person, rows[^1].Class);
            learning = Task.Run(() => keeper.LearnFirst([.. rows.Select(row => row.AsTraits())], ct), ct);
        }
    }

    /// <summary>Texts by a condition on <c>sealed_text t</c>.</summary>
    internal async Task<IReadOnlyList<SealedText>> Texts(Sql condition, CancellationToken ct)
    {
        var rows = await store.Ask<TextRow>($"select t.id, t.dossier, t.version, t.sealed from sealed_text t where {condition}", ct);
        var names = (await store.Ask<NameRow>($"select id, person from text_names where {Sql.In("id", rows.Select(row => row.Id).ToList())}", ct))
            .ToLookup(row => row.Id, row => new PersonId(row.Person), StringComparer.Ordinal);
        return [.. rows.Select(row => new SealedText(row.Id, new DossierId(row.Dossier), row.Version, row.Sealed, [.. names[row.Id]]))];
    }

    internal Task Replace(string id, DossierId dossier, int version, byte[] blob, IReadOnlyList<PersonId> names, CancellationToken ct) =>
        Replace([new SealedText(id, dossier, version, blob, names)], ct);

    /// <summary>Takes a person's rows away and keeps that they were erased, when they were.</summary>
    internal Task Remove(PersonId person, CancellationToken ct) =>
        store.Transact(
            async transaction =>
            {
                foreach (var table in (string[])["sealed_field", "name_token", "person", "text_names"]) await transaction.Execute($"delete from {Sql.Raw(table)} where person = {person}");
                return true;
            },
            ct);

    /// <summary>Makes sure that what was removed is gone from the files of both stores.</summary>
    internal async Task Scrub(CancellationToken ct)
    {
        await keeper.Scrub(ct);
        await store.Scrub(["sealed_field", "name_token", "person", "text_names", "sealed_text"], ct);
    }

    /// <summary>Whether anything of somebody stands here, texts that name them included.</summary>
    internal async Task<bool> Holds(PersonId person, CancellationToken ct) => (await store.Ask<long>(
        $"select (select count(*) from person where person = {person}) + (select count(*) from text_names where person = {person})", ct))[0] > 0;

    /// <summary>Keeps that somebody was erased.</summary>
    internal Task MarkErased(PersonId person, CancellationToken ct) =>
        store.Execute($"insert into erased (person, erased_at) values ({person}, {clock.GetUtcNow()}) on conflict (person) do nothing", ct);

    /// <summary>Whom the vault knows as erased.</summary>
    internal async Task<IReadOnlyList<PersonId>> ErasedPersons(CancellationToken ct) => [.. (await store.Ask<string>($"select person from erased", ct)).Select(id => new PersonId(id))];

    /// <summary>The key store this vault was sealed with; null while it holds nobody.</summary>
    internal async Task<string?> SealedWith(CancellationToken ct) => (await store.Ask<string>($"select key_store from vault", ct)) is [var id] ? id : null;

    internal Task Remember(string keyStore, CancellationToken ct) =>
        store.Execute($"insert into vault (key_store) values ({keyStore}) on conflict (key_store) do nothing", ct);

    private async Task<Answer<Done>> Keep(List<TextVersion> texts, CancellationToken ct)
    {
        if (texts.Count == 0) return default(Done);
        var answer = await keeper.SealTexts(texts, ct);
        if (answer.No is { } no) return no;
        await Replace([.. texts.Zip(answer.Value, (text, blob) => new SealedText(text.Id, text.Dossier, text.Version, blob, text.Text.Names))], ct);
        return default(Done);
    }

    private Task<bool> Replace(IReadOnlyList<SealedText> texts, CancellationToken ct) => store.Transact(
        async transaction =>
        {
            foreach (var some in texts.Chunk(Together))
            {
                await transaction.Execute($"""
                    insert into sealed_text (id, dossier, version, sealed, kept_at)
                    values {Sql.Join(", ", some.Select(text => (Sql)$"({text.Id}, {text.Dossier}, {text.Version}, {text.Bytes}, {clock.GetUtcNow()})"))}
                    on conflict (id) do update set version = excluded.version, sealed = excluded.sealed
                    """);
                await transaction.Execute($"delete from text_names where {Sql.In("id", [.. some.Select(text => text.Id)])}");
                var named = some.SelectMany(text => text.Names.Distinct().Select(person => (Sql)$"({text.Id}, {person})")).ToList();
                if (named.Count > 0) await transaction.Execute($"insert into text_names (id, person) values {Sql.Join(", ", named)}");
            }

            return true;
        },
        ct);

    private async Task<int> VersionOf(PersonId person, string @class, CancellationToken ct) =>
        (await store.Ask<int>($"select version from person where person = {person} and class = {@class}", ct)) is [var version] ? version : 0;

    private async Task<IReadOnlyList<SealedField>> Fields(PersonId person, string @class, IReadOnlyList<string> fields, CancellationToken ct) =>
    [
        .. (await store.Ask<FieldRow>(
            $"""
            select field, version, sealed
            from sealed_field f
            where person = {person} and class = {@class} and {Sql.In("field", fields)}
              and version = (select max(version) from sealed_field n where n.person = f.person and n.class = f.class and n.field = f.field)
            order by field
            """,
            ct)).Select(row => new SealedField(row.Field, row.Version, row.Sealed)),
    ];

    private sealed class FieldRow
    {
        public string Field { get; init; } = "";

        public int Version { get; init; }

        public byte[] Sealed { get; init; } = [];
    }

    private sealed class TraitsRow
    {
        public string Person { get; init; } = "";

        public string Class { get; init; } = "";

        public int Version { get; init; }

        public byte[] Sealed { get; init; } = [];

        public SealedTraits AsTraits() => new(new PersonId(Person), PersonClasses.Of(Class)!.Value, Version, Sealed);
    }

    private sealed class TextRow
    {
        public string Id { get; init; } = "";

        public string Dossier { get; init; } = "";

        public int Version { get; init; }

        public byte[] Sealed { get; init; } = [];
    }

    private sealed class NameRow
    {
        public string Id { get; init; } = "";

        public string Person { get; init; } = "";
    }
}
