using HaiDang.Modules.Dossiers.Pasting;
using HaiDang.Modules.Dossiers.Registers;
using HaiDang.Modules.Shell.Parts;

namespace HaiDang.Modules.Dossiers.Screens;

/// <summary>A block to be pasted, or as it was understood.</summary>
public sealed record PastePage
{
    internal DossierShowing Show { get; init; } = null!;

    internal DossierRegister Register { get; init; } = null!;

    internal string Text { get; init; } = "";

    /// <summary>What was understood; null before anything is pasted.</summary>
    internal PastedRows? Pasted { get; init; }

    internal IReadOnlyList<FieldFault> Faults { get; init; } = [];
}

/// <summary>How far a paste has come.</summary>
public sealed record PasteProgressPage
{
    internal DossierShowing Show { get; init; } = null!;

    internal DossierRegister Register { get; init; } = null!;

    /// <summary>Null when it is forgotten.</summary>
    internal PasteJob? Job { get; init; }
}

/// <summary>Rows to be mended.</summary>
public sealed record PasteFaultsModel
{
    internal IReadOnlyList<PasteFault> Faults { get; init; } = null!;
}
