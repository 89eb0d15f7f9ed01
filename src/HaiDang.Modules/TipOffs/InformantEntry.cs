using HaiDang.Kernel.Access;
using HaiDang.Modules.Dossiers;
using HaiDang.Modules.Dossiers.Registers;
using HaiDang.Vault;
using HaiDang.Vault.Keys;
using HaiDang.Vault.Openings;
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

    /// <summary>Compares the informant with everybody known; what lies outside the reader's reach goes to those who look for duplicates, and nothing of it comes back.</summary>
    internal static async Task Compare(DossierForm form, Reader reader, DossierId dossier, IdentityVault? vault, CancellationToken ct)
    {
        if (form.Persons.Count == 0 || form.Typed.Words("nguoi-bao") is not { } name || vault is not { Closed: null }) return;
        await vault.Persons.Find(new Opening(reader, Purpose.Receive, dossier), new Sought([name], Numbers: form.Typed.Words("dien-thoai") is { } phone ? [phone] : null), ct);
    }
}
