using HaiDang.Modules.Cases.Recording;
using HaiDang.Modules.Dossiers.Registers;

namespace HaiDang.Modules.Cases.Screens;

/// <summary>What waits to be taken over.</summary>
public sealed record TakeOverPage
{
    internal DossierShowing Show { get; init; } = null!;

    internal IReadOnlyList<WaitingOffer> Offers { get; init; } = null!;

    internal string Fault { get; init; } = "";
}
