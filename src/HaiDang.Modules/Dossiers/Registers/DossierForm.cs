using HaiDang.Modules.Forms;
using HaiDang.Vault;

namespace HaiDang.Modules.Dossiers.Registers;

/// <summary>A dossier's form read field by field: as every form, and with words that are sealed.</summary>
/// <param name="sealed">Words already sealed, by field; none while the form is only looked through.</param>
/// <param name="before">The event that is mended; null when one is recorded.</param>
internal sealed class DossierForm(TypedForm typed, IReadOnlyDictionary<string, Confidential<Text>> @sealed, object? before = null)
{
    // Stands for words while the form is only looked through; never recorded.
    private static readonly Confidential<Text> NotYet = new("");

    /// <summary>Plain fields.</summary>
    internal TypedForm Typed { get; } = typed;

    /// <summary>The event that is mended; null when one is recorded.</summary>
    internal object? Before { get; } = before;

    /// <summary>Persons whom the form names, already in the vault; empty while it is only looked through.</summary>
    internal IReadOnlyList<NamedPerson> Persons { get; init; } = [];

    /// <summary>Words of a sealed field; those that stood when nothing was typed into the form that mends them.</summary>
    /// <param name="stood">The words of the event that is mended.</param>
    internal Confidential<Text>? Sealed(string field, Confidential<Text>? stood = null) =>
        Typed.Words(field) is null ? stood : @sealed.TryGetValue(field, out var words) ? words : NotYet;
}
