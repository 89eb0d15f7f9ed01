using HaiDang.Vault;
using Microsoft.AspNetCore.Components;

namespace HaiDang.Modules.Dossiers.Registers;

/// <summary>Parts of a dossier's page on which somebody or something sealed is opened; made by the module that opens, which isn't known here.</summary>
/// <remarks>Where no such module is there, a page shows how many persons there are, and that words are sealed.</remarks>
internal interface IPersonParts
{
    /// <summary>The cards of the persons who stand in a dossier: <c>&lt;PersonCards Dossier="…" /&gt;</c>.</summary>
    RenderFragment Cards(DossierEntry entry, DossierShowing show);

    /// <summary>Sealed words of a dossier, with the way to open them.</summary>
    RenderFragment Words(DossierEntry entry, Confidential<Text> words, DossierShowing show);
}
