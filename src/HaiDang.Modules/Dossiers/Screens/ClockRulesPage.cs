using HaiDang.Kernel.Events;
using HaiDang.Modules.Dossiers.Registers;
using HaiDang.Modules.Forms;
using HaiDang.Modules.Shell.Parts;

namespace HaiDang.Modules.Dossiers.Screens;

/// <summary>Lengths that the office entered in place of those that ship.</summary>
public sealed record ClockRulesPage
{
    internal DossierShowing Show { get; init; } = null!;

    /// <summary>Those that stand, newest first.</summary>
    internal IReadOnlyList<Recorded> Entered { get; init; } = null!;

    internal IReadOnlyList<FormField> Fields { get; init; } = null!;

    internal FormValues Values { get; init; } = null!;

    internal IReadOnlyList<FieldFault> Faults { get; init; } = [];

    internal string Key { get; init; } = null!;

    internal bool MayEnter { get; init; }
}
