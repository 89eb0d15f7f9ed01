using HaiDang.Modules.Dossiers;
using HaiDang.Modules.Dossiers.Registers;
using HaiDang.Modules.Persons.Screens;
using HaiDang.Vault;
using Microsoft.AspNetCore.Components;

namespace HaiDang.Modules.Persons.Cards;

/// <summary>What the frame of registers shows of persons and sealed words on a dossier's page.</summary>
internal sealed class PersonParts : IPersonParts
{
    /// <inheritdoc/>
    public RenderFragment Cards(DossierEntry entry, DossierShowing show) => builder =>
    {
        builder.OpenComponent<DossierCards>(0);
        builder.AddComponentParameter(1, nameof(DossierCards.Dossier), entry.Stream);
        builder.CloseComponent();
    };

    /// <inheritdoc/>
    public RenderFragment Words(DossierEntry entry, Confidential<Text> words, DossierShowing show) => builder =>
    {
        builder.OpenComponent<SealedText>(0);
        builder.AddComponentParameter(1, nameof(SealedText.Model), new SealedTextModel { Address = DossierAt.AddressOf(DossierKinds.Own.Of(entry.Dossier)!, entry.Stream), Words = words });
        builder.CloseComponent();
    };
}
