using System.Security.Cryptography;
using HaiDang.Kernel.Storage;
using HaiDang.Vault.Sealing;

namespace HaiDang.Vault.Keys;

/// <summary>The key store: data keys wrapped under keys derived from the root, which only memory holds.</summary>
/// <remarks>Every row is bound to its place and to the key store; a row put elsewhere doesn't open. Rotation wraps data keys anew and reads nothing that they seal.</remarks>
internal sealed partial class KeyCabinet(Store store, TimeProvider clock) : IDisposable
{
    private const int Together = 200;

    // What is written over a wrapped key before its row goes.
    private static readonly byte[] Nothing = new byte[Seal.Overhead + Seal.KeyLength];
    private readonly System.Collections.Concurrent.ConcurrentDictionary<string, byte[]> wrapping = new(StringComparer.Ordinal);
    private byte[]? root;

    /// <summary>Gets the key store's own id, once it is open.</summary>
    internal string Id { get; private set; } = "";

    internal Store Store => store;

    internal bool IsOpen => root is not null;

    /// <inheritdoc/>
    public void Dispose()
    {
        if (root is not null) CryptographicOperations.ZeroMemory(root);
        root = null;
        wrapping.Clear();
    }

    /// <summary>Opens the cabinet; a new one is made when there is none.</summary>
    /// <param name="sealedWith">Key store that the vault was sealed with; null when it holds nobody yet.</param>
    internal async Task<Answer<Done>> Unlock(RootSource source, string? sealedWith, CancellationToken ct)
    {
        var rows = await store.Ask<StoreRow>($"select id, generation, salt, rounds, proof from key_store", ct);
        if (rows.Count == 0 && sealedWith is not null) return VaultRefusals.KeysMissing;
        if (rows.Count == 0 && !source.Strong) return VaultRefusals.WeakPassphrase;
        var row = rows.Count == 0 ? await Make(source, ct) : rows[0];
        if (sealedWith is not null && sealedWith != row.Id) return VaultRefusals.KeysSwapped;
        var key = source.Key(row.Salt, row.Rounds);
        try
        {
            Seal.Open(key, row.Proof, About.Of("root", row.Id));
        }
        catch (SealBrokenException)
        {
            return VaultRefusals.WrongRoot;
        }

        wrapping.Clear();
        (root, Id) = (key, row.Id);
        return default(Done);
    }

    /// <summary>Wraps every key under another root, all or none. Data keys stay as they are, and so does all they seal.</summary>
    internal async Task<Answer<Done>> Rotate(RootSource next, CancellationToken ct)
    {
        if (!next.Strong) return VaultRefusals.WeakPassphrase;
        var row = (await store.Ask<StoreRow>($"select id, generation, salt, rounds, proof from key_store", ct))[0];
        var salt = RandomNumberGenerator.GetBytes(16);
        var key = next.Key(salt, next.Rounds);
        await store.Transact(
            async transaction =>
            {
                foreach (var table in (string[])["data_key", "quarantined_key"])
                {
                    foreach (var some in (await transaction.Query<PersonRow>(Sql.Raw($"select person, class, wrapped from {table}"))).Chunk(Together))
                    {
                        await transaction.Execute($"""
                            update {Sql.Raw(table)} set wrapped = v.column3
                            from (values {Sql.Join(", ", some.Select(one => (Sql)$"({one.Person}, {one.Class}, {Anew(one.Wrapped, OfPerson(one.Person, one.Class), one.Class)})"))}) v
                            where person = v.column1 and class = v.column2
                            """);
                    }
                }

                foreach (var (table, name) in (IReadOnlyList<(string, string)>)[("dossier_key", "dossier"), ("index_key", "name"), ("draft_key", "draft")])
                {
                    foreach (var some in (await transaction.Query<NamedRow>(Sql.Raw($"select {name} as name, wrapped from {table}"))).Chunk(Together))
                    {
                        await transaction.Execute($"""
                            update {Sql.Raw(table)} set wrapped = v.column2
                            from (values {Sql.Join(", ", some.Select(one => (Sql)$"({one.Name}, {Anew(one.Wrapped, Of(table, one.Name), table)})"))}) v
                            where {Sql.Raw(name)} = v.column1
                            """);
                    }
                }

                return await transaction.Execute($"""
                    update key_store set generation = {row.Generation + 1}, salt = {salt}, rounds = {next.Rounds}, proof = {Seal.Close(key, [], About.Of("root", row.Id))}
                    """);
            },
            ct);
        CryptographicOperations.ZeroMemory(root);
        root = key;
        wrapping.Clear();
        return default(Done);

        byte[] Anew(byte[] wrapped, About about, string family)
        {
            var plain = Seal.Open(Wrapping(root!, family), wrapped, about);
            var again = Seal.Close(Wrapping(key, family), plain, about);
            CryptographicOperations.ZeroMemory(plain);
            return again;
        }
    }

    /// <summary>The key of a person in a class, made now when there is none.</summary>
    /// <returns>Refused for somebody erased or in quarantine: they get no key again.</returns>
    internal async Task<Answer<byte[]>> OrMake(PersonId person, PersonClass @class, CancellationToken ct)
    {
        if (await Gone(person, ct) is { } gone) return gone;
        if (await Find(person, @class, ct) is { } there) return there;
        var name = @class.Word();
        await store.Execute($"""
            insert into data_key (person, class, wrapped, made_at)
            values ({person}, {name}, {Fresh(person, @class).Wrapped}, {clock.GetUtcNow()})
            on conflict (person, class) do nothing
            """, ct);
        return (await Find(person, @class, ct))!;
    }

    /// <summary>A new key, not yet kept anywhere.</summary>
    internal (byte[] Key, byte[] Wrapped) Fresh(PersonId person, PersonClass @class)
    {
        var name = @class.Word();
        var key = RandomNumberGenerator.GetBytes(Seal.KeyLength);
        return (key, Seal.Close(Wrapping(root!, name), key, OfPerson(person.Value, name)));
    }

    /// <summary>The key of a person in a class.</summary>
    /// <returns>Null when there is none.</returns>
    /// <exception cref="SealBrokenException">The wrapped key was changed.</exception>
    internal async Task<byte[]?> Find(PersonId person, PersonClass @class, CancellationToken ct)
    {
        var name = @class.Word();
        var rows = await store.Ask<byte[]>($"select wrapped from data_key where person = {person} and class = {name}", ct);
        return rows.Count == 0 ? null : Unwrap(rows[0], person.Value, name);
    }

    /// <summary>The key of a person in a class, and why there is none: erased, or in quarantine. One question, for every opening asks it.</summary>
    /// <exception cref="SealBrokenException">The wrapped key was changed.</exception>
    internal async Task<(byte[]? Key, HaiDang.Kernel.Events.Refusal? Gone)> Standing(PersonId person, PersonClass @class, CancellationToken ct)
    {
        var name = @class.Word();
        var row = (await store.Ask<StandingRow>(
            $"""
            select (select count(*) from erased where person = {person}) as erased,
              (select count(*) from quarantined_key where person = {person}) as aside,
              (select wrapped from data_key where person = {person} and class = {name}) as wrapped
            """,
            ct))[0];
        return row.Erased > 0 ? (null, VaultRefusals.Erased)
            : row.Aside > 0 ? (null, VaultRefusals.InQuarantine)
            : (row.Wrapped is null ? null : Unwrap(row.Wrapped, person.Value, name), null);
    }

    /// <summary>Keys of many persons, for the index; those of others between them may come along.</summary>
    internal async Task<IReadOnlyDictionary<(string Person, string Class), byte[]>> Wrapped(IReadOnlyCollection<string> persons, CancellationToken ct)
    {
        Sql among = persons.Count < 20
            ? Sql.In("person", persons)
            : $"person >= {persons.Min(StringComparer.Ordinal)} and person <= {persons.Max(StringComparer.Ordinal)}";
        return (await store.Ask<PersonRow>($"select person, class, wrapped from data_key where {among}", ct)).ToDictionary(row => (row.Person, row.Class), row => row.Wrapped);
    }

    internal byte[] Unwrap(byte[] wrapped, string person, string @class) => Seal.Open(wrapping.GetOrAdd(@class, family => Wrapping(root!, family)), wrapped, OfPerson(person, @class));

    /// <summary>Why somebody has no key: erased or in quarantine.</summary>
    internal async Task<HaiDang.Kernel.Events.Refusal?> Gone(PersonId person, CancellationToken ct) =>
        (await store.Ask<long>($"select count(*) from erased where person = {person}", ct))[0] > 0 ? VaultRefusals.Erased
        : (await store.Ask<long>($"select count(*) from quarantined_key where person = {person}", ct))[0] > 0 ? VaultRefusals.InQuarantine
        : null;

    /// <summary>A key of the cabinet's own, such as that of an index; made when it is first asked for.</summary>
    internal Task<byte[]> Index(string name, CancellationToken ct) => Named("index_key", "name", name, make: true, ct)!;

    /// <summary>The classes in which persons are kept.</summary>
    internal async Task<IReadOnlyList<(PersonId Person, PersonClass Class)>> Classes(IReadOnlyCollection<PersonId> persons, CancellationToken ct) =>
    [
        .. (await store.Ask<PersonRow>($"select person, class, wrapped from data_key where {Sql.In("person", persons)}", ct))
            .Select(row => (new PersonId(row.Person), PersonClasses.Of(row.Class)!.Value)),
    ];

    /// <summary>Everybody who was erased.</summary>
    internal async Task<IReadOnlyList<PersonId>> ErasedPersons(CancellationToken ct) =>
        [.. (await store.Ask<string>($"select person from erased order by person", ct)).Select(id => new PersonId(id))];

    /// <summary>Notes persons as erased, so that nothing of theirs opens.</summary>
    internal async Task Mark(IReadOnlyList<PersonId> persons, CancellationToken ct)
    {
        foreach (var person in persons) await store.Execute($"insert into erased (person, erased_at) values ({person}, {clock.GetUtcNow()}) on conflict (person) do nothing", ct);
    }

    /// <summary>Whether a key of somebody is left anywhere.</summary>
    internal async Task<bool> Lives(PersonId person, CancellationToken ct) => (await store.Ask<long>(
        $"select (select count(*) from data_key where person = {person}) + (select count(*) from quarantined_key where person = {person})", ct))[0] > 0;

    /// <summary>Puts somebody's keys aside: nothing of theirs opens until they are put back.</summary>
    internal Task PutAside(PersonId person, DateTimeOffset until, CancellationToken ct) => store.Transact(
        async transaction =>
        {
            await transaction.Execute($"""
                insert into quarantined_key (person, class, wrapped, until)
                select person, class, wrapped, {until} from data_key where person = {person}
                on conflict (person, class) do nothing
                """);
            return await transaction.Execute($"delete from data_key where person = {person}");
        },
        ct);

    /// <summary>Puts keys back.</summary>
    /// <returns>False when the time for it is over, or none are aside.</returns>
    internal Task<bool> PutBack(PersonId person, DateTimeOffset now, CancellationToken ct) => store.Transact(
        async transaction =>
        {
            var back = await transaction.Execute($"""
                insert into data_key (person, class, wrapped, made_at)
                select person, class, wrapped, {now} from quarantined_key where person = {person} and until > {now}
                """);
            if (back > 0) await transaction.Execute($"delete from quarantined_key where person = {person}");
            return back > 0;
        },
        ct);

    /// <summary>A wrapped key that was put aside; null when there is none.</summary>
    internal async Task<byte[]?> Aside(PersonId person, PersonClass @class, CancellationToken ct) => (await store.Ask<byte[]>(
        $"select wrapped from quarantined_key where person = {person} and class = {@class.Word()}", ct)) is [var wrapped] ? wrapped : null;

    /// <summary>Destroys every key of somebody, and those of texts: overwritten and deleted. <see cref="Scrub"/> takes them out of the files.</summary>
    /// <returns>Hash of what was destroyed, hexadecimal.</returns>
    internal async Task<string> Destroy(PersonId person, IReadOnlyList<(string Text, int Version)> texts, CancellationToken ct)
    {
        var hash = await store.Transact(
            async transaction =>
            {
                var wrapped = await transaction.Query<byte[]>($"""
                    select wrapped from data_key where person = {person} union all select wrapped from quarantined_key where person = {person}
                    """);
                foreach (var table in (string[])["data_key", "quarantined_key"])
                {
                    await transaction.Execute($"update {Sql.Raw(table)} set wrapped = {Nothing} where person = {person}");
                    await transaction.Execute($"delete from {Sql.Raw(table)} where person = {person}");
                }

                await Texts(transaction, texts);
                await transaction.Execute($"insert into erased (person, erased_at) values ({person}, {clock.GetUtcNow()}) on conflict (person) do nothing");
                return Convert.ToHexStringLower(SHA256.HashData([.. wrapped.SelectMany(bytes => bytes)]));
            },
            ct);
        return hash;
    }

    /// <summary>Makes sure that destroyed keys are gone from the files.</summary>
    internal Task Scrub(CancellationToken ct) => store.Scrub(["data_key", "quarantined_key", "text_key", "draft_key"], ct);

    private static About OfPerson(string person, string @class) => About.Of("data-key", @class, person);

    private static About Of(string table, string name) => About.Of(table, name);

    private static byte[] Wrapping(byte[] root, string family) =>
        HKDF.DeriveKey(HashAlgorithmName.SHA256, root, Seal.KeyLength, info: System.Text.Encoding.UTF8.GetBytes("kek/" + family + "/1"));

    private async Task<byte[]?> Named(string table, string column, string name, bool make, CancellationToken ct)
    {
        for (var attempt = 1; ; attempt++)
        {
            var rows = await store.Ask<byte[]>($"select wrapped from {Sql.Raw(table)} where {Sql.Raw(column)} = {name}", ct);
            if (rows.Count > 0) return Seal.Open(Wrapping(root!, table), rows[0], Of(table, name));
            if (!make || attempt > 1) return null;
            var wrapped = Seal.Close(Wrapping(root!, table), RandomNumberGenerator.GetBytes(Seal.KeyLength), Of(table, name));
            await store.Execute($"insert into {Sql.Raw(table)} ({Sql.Raw(column)}, wrapped) values ({name}, {wrapped}) on conflict ({Sql.Raw(column)}) do nothing", ct);
        }
    }

    private async Task<StoreRow> Make(RootSource source, CancellationToken ct)
    {
        var row = new StoreRow { Id = PersonId.New().Value, Generation = 1, Salt = RandomNumberGenerator.GetBytes(16), Rounds = source.Rounds };
        row.Proof = Seal.Close(source.Key(row.Salt, row.Rounds), [], About.Of("root", row.Id));
        await store.Execute($"insert into key_store (id, generation, salt, rounds, proof) values ({row.Id}, {row.Generation}, {row.Salt}, {row.Rounds}, {row.Proof})", ct);
        return row;
    }

    private sealed class StoreRow
    {
        public string Id { get; init; } = "";

        public int Generation { get; init; }

        public byte[] Salt { get; init; } = [];

        public int Rounds { get; init; }

        public byte[] Proof { get; set; } = [];
    }

    private sealed class PersonRow
    {
        public string Person { get; init; } = "";

        public string Class { get; init; } = "";

        public byte[] Wrapped { get; init; } = [];
    }

    private sealed class StandingRow
    {
        public long Erased { get; init; }

        public long Aside { get; init; }

        public byte[]? Wrapped { get; init; }
    }

    private sealed class NamedRow
    {
        public string Name { get; init; } = "";

        public byte[] Wrapped { get; init; } = [];
    }
}
