using HaiDang.Modules.Dossiers.Registers;

namespace HaiDang.Modules.TipOffs.Screens;

/// <summary>A receipt.</summary>
public sealed record ReceiptPage
{
    internal DossierShowing Show { get; init; } = null!;

    internal TipOff TipOff { get; init; } = null!;

    internal string? SafeContact { get; init; }
}
