using HaiDang.Modules.Shell.Parts;
using HaiDang.Vault;
using HaiDang.Vault.Books;

namespace HaiDang.Modules.Persons.Screens;

/// <summary>What a de-duplication officer has before them.</summary>
public sealed record MergesPage
{
    internal bool IsAway { get; init; }

    internal IReadOnlyList<HiddenLine> Matches { get; init; } = [];

    internal IReadOnlyList<MergeRow> Pairs { get; init; } = [];

    internal string One { get; init; } = "";

    internal string Other { get; init; } = "";

    internal IReadOnlyList<FieldFault> Faults { get; init; } = [];
}

/// <summary>Somebody found beyond an asker's reach, with the persons of the dossier from which was asked.</summary>
internal sealed record HiddenLine(string Person, int Chance, string Dossier, IReadOnlyList<string> Beside);

/// <summary>Two cards, side by side and masked.</summary>
public sealed record PairPage
{
    internal string Address { get; init; } = "";

    internal PairSide One { get; init; } = null!;

    internal PairSide Other { get; init; } = null!;

    internal MergeRow? State { get; init; }

    internal bool IsAway { get; init; }

    internal IReadOnlyList<FieldFault> Faults { get; init; } = [];
}

/// <summary>One of the two.</summary>
/// <param name="Beyond">Whether there are dossiers beyond the reader's reach.</param>
internal sealed record PairSide(PersonId Person, IReadOnlyList<string> Classes, IReadOnlyList<(string Number, string KeptBy)> Dossiers, bool Beyond);
