using HaiDang.Kernel.Events;
using HaiDang.Kernel.Storage;

namespace HaiDang.Vault.Keys;

/// <summary>Keys of many persons at once, and of those whom nothing ever referred to.</summary>
internal sealed partial class KeyCabinet
{
    /// <summary>The keys of persons in a class, by person; those that aren't there are made, durable together.</summary>
    /// <returns>Refused when one of them was erased or is in quarantine: they get no key again, and none is made.</returns>
    internal async Task<Answer<IReadOnlyDictionary<PersonId, byte[]>>> OrMake(IReadOnlyList<PersonId> persons, PersonClass @class, CancellationToken ct)
    {
        var (keys, name) = (new Dictionary<PersonId, byte[]>(), @class.Word());
        foreach (var some in persons.Chunk(Together))
        {
            if (await Gone(some, ct) is { } gone) return gone;
        }

        var missing = await Read(persons);
        if (missing.Count > 0)
        {
            var rows = missing.Select(person => (Sql)$"({person}, {name}, {Fresh(person, @class).Wrapped}, {clock.GetUtcNow()})").ToList();
            await store.Transact(
                async transaction =>
                {
                    foreach (var some in rows.Chunk(Together))
                    {
                        await transaction.Execute($"insert into data_key (person, class, wrapped, made_at) values {Sql.Join(", ", some)} on conflict (person, class) do nothing");
                    }

                    return true;
                },
                ct);

            // Somebody else may have made one meanwhile: what stands is read again.
            await Read(missing);
        }

        return keys;

        async Task<IReadOnlyList<PersonId>> Read(IReadOnlyList<PersonId> wanted)
        {
            foreach (var some in wanted.Chunk(Together))
            {
                foreach (var row in await store.Ask<PersonRow>($"select person, class, wrapped from data_key where class = {name} and {Sql.In("person", some)}", ct))
                {
                    keys[new PersonId(row.Person)] = Unwrap(row.Wrapped, row.Person, name);
                }
            }

            // In one order for everybody: two writers of the same persons don't wait for each other.
            return [.. wanted.Where(person => !keys.ContainsKey(person)).OrderBy(person => person.Value, StringComparer.Ordinal)];
        }
    }

    /// <summary>Destroys the keys of somebody to whom nothing ever referred. Unlike who was erased, they may be kept again.</summary>
    internal Task<bool> Discard(PersonId person, CancellationToken ct) => store.Transact(
        async transaction =>
        {
            await transaction.Execute($"update data_key set wrapped = {Nothing} where person = {person}");
            return await transaction.Execute($"delete from data_key where person = {person}") > 0;
        },
        ct);

    private async Task<Refusal?> Gone(IReadOnlyCollection<PersonId> persons, CancellationToken ct) =>
        (await store.Ask<long>($"select count(*) from erased where {Sql.In("person", persons)}", ct))[0] > 0 ? VaultRefusals.Erased
        : (await store.Ask<long>($"select count(*) from quarantined_key where {Sql.In("person", persons)}", ct))[0] > 0 ? VaultRefusals.InQuarantine
        : null;
}
