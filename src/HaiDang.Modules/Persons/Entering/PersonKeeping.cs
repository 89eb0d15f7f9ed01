using HaiDang.Kernel.Access;
using HaiDang.Kernel.Events;
using HaiDang.Kernel.Storage;
using HaiDang.Modules.Dossiers;
using HaiDang.Vault;
using HaiDang.Vault.Persons;
using Microsoft.Extensions.DependencyInjection;

namespace HaiDang.Modules.Persons.Entering;

/// <summary>Keeps persons and confidential texts for the modules whose dossiers name them: keys, vault, and last the module's own event.</summary>
/// <remarks>
/// What the event doesn't come to name is swept after a day. While the vault can't be opened every answer is <c>vault.locked</c> and nothing is kept;
/// the dossier itself can still be recorded, and the person entered later.
/// </remarks>
internal sealed class PersonKeeping(IServiceProvider services)
{
    /// <summary>The vault while it is open; null where there is none or it is locked.</summary>
    internal IdentityVault? Vault => services.GetService<IdentityVault>() is { Closed: null } vault ? vault : null;

    /// <summary>Keeps a person whom a dossier is about to name.</summary>
    /// <param name="known">Somebody who is kept already in another class, found by a search; null for somebody new.</param>
    /// <returns>The id for the module's event (<see cref="NamedPerson"/>).</returns>
    internal async Task<Answer<PersonId>> Keep(TypedPerson typed, PersonClass @class, PersonId? known, CancellationToken ct)
    {
        if (Vault is not { } vault) return VaultRefusals.Locked;
        var person = known ?? PersonId.New();
        var answer = await vault.Persons.Keep(person, @class, typed.Given, 0, ct);
        return answer.No is { } no ? no : person;
    }

    /// <summary>Seals words that may name somebody, for an event of the dossier.</summary>
    /// <param name="names">Persons of the dossier whom the words name, as far as is known: erasing one of them writes the words anew.</param>
    internal async Task<Answer<Confidential<Text>>> Seal(StreamId dossier, string words, IReadOnlyList<PersonId> names, CancellationToken ct) =>
        Vault is { } vault ? await vault.Persons.Keep(DossierBook.IdOf(dossier), new Text(words, names), ct) : VaultRefusals.Locked;

    /// <summary>Keeps what was mended of a person, and records in the register that it was, with the parts and never with what they say.</summary>
    /// <param name="seen">The version that the writer had before them.</param>
    internal async Task<Answer<Done>> Amend(
        Reader reader, EventLog log, StreamId dossier, PersonId person, PersonClass @class, Identity given, int seen, CancellationToken ct)
    {
        if (Vault is not { } vault) return VaultRefusals.Locked;
        var kept = await vault.Persons.Keep(person, @class, given, seen, ct);
        if (kept.No is { } no) return no;
        var amended = new IdentityAmended(person, @class, DossierBook.IdOf(dossier), IdentityAmended.PartsOf(given), kept.Value);
        await log.Decide<object>(reader, IdentityAmended.Stream(dossier.Ledger, person), (_, _) => null, _ => Decision.Record(amended), null, ct);
        return default(Done);
    }
}

/// <summary>Parts of an identity were mended. What they say stands in the vault.</summary>
/// <param name="Fields">Which parts, in kebab-case.</param>
/// <param name="Version">The vault's version from then on.</param>
[StoredAs("persons.identity-amended/1")]
internal sealed record IdentityAmended(PersonId Person, PersonClass Class, DossierId Dossier, IReadOnlyList<string> Fields, int Version)
{
    /// <summary>A person's own stream in the ledger of the dossier in which it was mended.</summary>
    internal static StreamId Stream(LedgerId ledger, PersonId person) => ledger.Stream("persons.person", person.Value);

    /// <summary>The parts that an identity gives.</summary>
    internal static IReadOnlyList<string> PartsOf(Identity given) =>
    [
        .. from part in ((IdentityField Field, object? Value)[])
            [
                (IdentityField.Names, given.Names), (IdentityField.Births, given.Births), (IdentityField.Sex, given.Sex), (IdentityField.Ethnicity, given.Ethnicity),
                (IdentityField.Papers, given.Papers), (IdentityField.Addresses, given.Addresses), (IdentityField.Contacts, given.Contacts),
                (IdentityField.SafeContact, given.SafeContact), (IdentityField.Photographs, given.Photographs),
            ]
           where part.Value is not null
           select Words.Kebab(part.Field.ToString()),
    ];
}
