using HaiDang.Kernel.Storage;
using HaiDang.Vault.Invented;
using HaiDang.Vault.Persons;

namespace HaiDang.Vault.Keys;

/// <content>Invented persons in bulk, for benchmarks.</content>
internal sealed partial class KeyKeeper
{
    /// <summary>Keeps invented persons as they would stand after being kept one by one, without their other fields.</summary>
    internal async Task Fill(Store persons, IReadOnlyList<InventedPerson> some, CancellationToken ct)
    {
        var rows = new (PersonId Person, byte[] Wrapped, byte[] Traits)[some.Count];
        Parallel.For(0, some.Count, i =>
        {
            var invented = some[i];
            var person = PersonId.New();
            var (key, wrapped) = cabinet.Fresh(person, PersonClass.Victim);
            var given = new Identity
            {
                Names = [new PersonName(invented.Name)], Births = [new BirthClaim(invented.Born)], Sex = invented.Sex,
                Addresses = [new Address(AddressKind.Origin, invented.Province, invented.Commune)],
            };
            rows[i] = (person, wrapped, Sealing.Seal.Close(
                key, IdentityForm.TraitsOf(given, null, number => Keyed(numberKey, number)), AboutField(person, PersonClass.Victim, TraitsField, 1)));
        });
        var now = clock.GetUtcNow();
        await store.Transact(
            async transaction =>
            {
                foreach (var (person, wrapped, _) in rows) await transaction.Execute($"insert into data_key (person, class, wrapped, made_at) values ({person}, {"victim"}, {wrapped}, {now})");
                return true;
            },
            ct);
        await persons.Transact(
            async transaction =>
            {
                foreach (var (person, _, traits) in rows)
                {
                    await transaction.Execute($"insert into person (person, class, version, kept_at, referred) values ({person}, {"victim"}, {1}, {now}, {true})");
                    await transaction.Execute($"insert into sealed_field (person, class, field, version, sealed) values ({person}, {"victim"}, {TraitsField}, {1}, {traits})");
                }

                return true;
            },
            ct);
    }
}
