using HaiDang.Vault;
using HaiDang.Vault.Persons;

namespace HaiDang.Modules.Persons.Screens;

/// <summary>What is kept of a person, for themselves.</summary>
public sealed record CopyPage
{
    internal string Number { get; init; } = "";

    internal DossierAt Dossier { get; init; } = null!;

    internal string Back { get; init; } = "";

    internal PersonClass Class { get; init; }

    internal PersonExport Export { get; init; } = null!;

    internal string Reader { get; init; } = "";

    internal DateTimeOffset At { get; init; }

    /// <inheritdoc/>
    public override string ToString() => Veiled.Mark;
}
