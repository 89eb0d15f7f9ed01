using HaiDang.Modules.Shell.Parts;

namespace HaiDang.Modules.Persons.Screens;

/// <summary>Erasures on their way, and the form that proposes one.</summary>
public sealed record ErasuresPage
{
    internal bool IsAway { get; init; }

    internal string Person { get; init; } = "";

    internal string Ground { get; init; } = "";

    internal IReadOnlyList<FieldFault> Faults { get; init; } = [];

    internal IReadOnlyList<ErasureLine> Rows { get; init; } = [];
}

/// <summary>An erasure.</summary>
/// <param name="Step">One of <c>proposed approved done</c>.</param>
/// <param name="Mine">Whether the reader proposed it, and so can't approve it.</param>
/// <param name="HeldBy">Kinds of open dossiers that still need the person.</param>
internal sealed record ErasureLine(
    string Person, string Step, string Ground, DateTimeOffset? Until, string ProposedBy, string? ApprovedBy, bool Mine, IReadOnlyList<string> HeldBy);
