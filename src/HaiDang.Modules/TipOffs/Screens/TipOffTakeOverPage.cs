using HaiDang.Modules.Dossiers.Registers;

namespace HaiDang.Modules.TipOffs.Screens;

/// <summary>Tip-offs of other provinces that wait to be taken over.</summary>
public sealed record TipOffTakeOverPage
{
    internal DossierShowing Show { get; init; } = null!;

    internal IReadOnlyList<OfferedTipOff> Offers { get; init; } = null!;

    internal string Fault { get; init; } = "";
}
