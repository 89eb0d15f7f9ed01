using System.Text;
using HaiDang.Kernel.Storage;
using HaiDang.Vault.Persons;

namespace HaiDang.Vault.Keys;

/// <content>Many persons at once, ids that follow from who somebody is, and whom nothing refers to.</content>
internal sealed partial class KeyKeeper
{
    /// <inheritdoc/>
    public async Task<Answer<IReadOnlyList<SealedPerson>>> Seal(IReadOnlyList<NewPerson> persons, PersonClass @class, CancellationToken ct)
    {
        if (await Shut(ct) is { } shut) return shut;
        var keys = await cabinet.OrMake([.. persons.Select(one => one.Person)], @class, ct);
        if (keys.No is { } no) return no;
        var made = new SealedPerson[persons.Count];
        Parallel.For(0, persons.Count, i => made[i] = Sealed(persons[i].Person, @class, persons[i].Given, 1, null, keys.Value[persons[i].Person]));
        return made;
    }

    /// <inheritdoc/>
    public async Task<Answer<IReadOnlyList<PersonId>>> Derive(IReadOnlyList<(string Place, Identity Given)> some, CancellationToken ct)
    {
        if (await Shut(ct) is { } shut) return shut;
        return new Answer<IReadOnlyList<PersonId>>.Given([.. some.Select(one => new PersonId(Convert.ToHexStringLower(Keyed(idKey, Told(one.Place, one.Given))[..16])))]);

        static string Told(string place, Identity given) =>
            string.Join('\n', [place, .. IdentityForm.Written(given).Select(part => Words.Kebab(part.Field.ToString()) + " " + Encoding.UTF8.GetString(part.Bytes))]);
    }

    /// <inheritdoc/>
    public async Task<Answer<Done>> Discard(PersonId person, CancellationToken ct)
    {
        if (await Shut(ct) is { } shut) return shut;
        Forget(person);
        await cabinet.Discard(person, ct);
        return default(Done);
    }
}
