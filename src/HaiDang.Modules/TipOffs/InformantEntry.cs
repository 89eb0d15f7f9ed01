using HaiDang.Modules.Dossiers;
using HaiDang.Modules.Dossiers.Registers;
using HaiDang.Vault;
using HaiDang.Vault.Persons;

namespace HaiDang.Modules.TipOffs;

/// <summary>Who told it: into the vault, class of informants, before the tip-off begins; nothing of it stands anywhere else.</summary>
internal static class InformantEntry
{
    private const string Part = "informant";

    /// <summary>Keeps the informant of a form.</summary>
    /// <returns>Nobody when no name was typed: a tip-off without a name is taken all the same; a refusal when the vault is closed.</returns>
    internal static async Task<Answer<IReadOnlyList<NamedPerson>>> Keep(DossierForm form, IdentityVault? vault, CancellationToken ct)
    {
        if (form.Typed.Words("nguoi-bao") is not { } name) return new Answer<IReadOnlyList<NamedPerson>>.Given([]);
        if (vault is not { Closed: null }) return DossierRefusals.VaultClosed;
        var person = PersonId.New();
        var identity = new Identity
        {
            Names = [new PersonName(name)],
            Contacts = form.Typed.Words("dien-thoai") is { } phone ? [new Contact("telephone", phone, form.Typed.Tick("dien-thoai-an-toan"))] : null,
            SafeContact = form.Typed.Words("dan-lien-he"),
        };
        var answer = await vault.Persons.Keep(person, PersonClass.Informant, identity, 0, ct);
        return answer.No is { } no ? no : new Answer<IReadOnlyList<NamedPerson>>.Given([new NamedPerson(person, PersonClass.Informant, Part)]);
    }
}
