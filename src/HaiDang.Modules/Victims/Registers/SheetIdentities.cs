using System.Globalization;
using HaiDang.Kernel.Events;
using HaiDang.Modules.Dossiers.Registers;
using HaiDang.Modules.Victims.HandingOver;
using HaiDang.Vault;
using HaiDang.Vault.Keys;

namespace HaiDang.Modules.Victims.Registers;

/// <summary>Who stands on screening sheets, for the vault: ids that follow from hand-over, sheet and name, and the keeping of all at once.</summary>
/// <remarks>
/// A sheet with the same name is the same person however often it is sent; with another name it is somebody else, and the log refuses a second person on one number. So two clerks who
/// type one number at the same moment can't keep one's name under the other's sheet: whose entry is refused is swept from the vault after a day.
/// </remarks>
internal static class SheetIdentities
{
    /// <summary>The sheets with the ids of those who are named on them.</summary>
    /// <returns>Refused while the vault is closed and somebody is named.</returns>
    internal static async Task<Answer<IReadOnlyList<TypedSheet>>> Named(IReadOnlyList<TypedSheet> sheets, HandOverId hand, IdentityVault? vault, CancellationToken ct)
    {
        var named = sheets.Where(sheet => sheet.Identity is not null).ToList();
        if (named.Count == 0) return new Answer<IReadOnlyList<TypedSheet>>.Given(sheets);
        if (vault is not { Closed: null }) return DossierRefusals.VaultClosed;
        var ids = await vault.Persons.Derive([.. named.Select(sheet => (string.Create(CultureInfo.InvariantCulture, $"{hand}/{sheet.Screened.Sheet}"), sheet.Identity!))], ct);
        if (ids.No is { } no) return no;
        var next = ids.Value.GetEnumerator();
        return new Answer<IReadOnlyList<TypedSheet>>.Given([.. sheets.Select(sheet => sheet.Identity is not null && next.MoveNext() ? sheet with { Screened = sheet.Screened with { Person = next.Current } } : sheet)]);
    }

    /// <summary>Keeps whom sheets name. Keys, vault, and last the log: who is kept and then not named is swept after a day.</summary>
    /// <returns>Why nobody was kept; null when everybody is.</returns>
    internal static async Task<Refusal?> Keep(IReadOnlyList<TypedSheet> sheets, IdentityVault? vault, CancellationToken ct)
    {
        var persons = sheets.Where(sheet => sheet.Identity is not null).Select(sheet => new NewPerson(sheet.Screened.Person, sheet.Identity!)).DistinctBy(one => one.Person).ToList();
        if (persons.Count == 0) return null;
        return vault is { Closed: null } ? (await vault.Persons.Keep(PersonClass.Victim, persons, ct)).No : DossierRefusals.VaultClosed;
    }
}
