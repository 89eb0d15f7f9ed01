using HaiDang.Modules.Persons.Entering;
using HaiDang.Modules.Shell.Parts;
using HaiDang.Vault;
using HaiDang.Vault.Keys;
using HaiDang.Vault.Openings;

namespace HaiDang.Modules.Persons.Screens;

/// <summary>The search, and what it found.</summary>
public sealed record FindPage
{
    internal DossierAt Dossier { get; init; } = null!;

    internal bool IsAway { get; init; }

    internal bool MayGoBeyond { get; init; }

    internal TypedValues Typed { get; init; } = new();

    internal Purpose? Purpose { get; init; }

    internal IReadOnlyList<FieldFault> Faults { get; init; } = [];

    /// <summary>Null before anybody was looked for.</summary>
    internal IReadOnlyList<FoundRow>? Found { get; init; }

    /// <inheritdoc/>
    public override string ToString() => Veiled.Mark;
}

/// <summary>A candidate with the dossiers in which the reader may open them.</summary>
internal sealed record FoundRow(Found Found, IReadOnlyList<DossierAt> Dossiers);
