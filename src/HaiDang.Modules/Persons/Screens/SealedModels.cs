using HaiDang.Vault;

namespace HaiDang.Modules.Persons.Screens;

/// <summary>Confidential words, masked or shown once.</summary>
public sealed record SealedPage
{
    internal DossierAt Dossier { get; init; } = null!;

    internal string Address { get; init; } = "";

    internal OpenForm Form { get; init; } = new();

    internal bool IsProved { get; init; }

    internal bool IsAway { get; init; }

    /// <summary>The words; null while they are masked.</summary>
    internal string? Opened { get; init; }

    internal string Reader { get; init; } = "";

    internal DateTimeOffset At { get; init; }

    /// <inheritdoc/>
    public override string ToString() => Veiled.Mark;
}

/// <summary>Confidential words where they stand on a page of a dossier: masked, with the way to open them.</summary>
public sealed record SealedTextModel
{
    /// <summary>Begins the addresses of the dossier's persons and words.</summary>
    internal string Address { get; init; } = "";

    internal Confidential<Text>? Words { get; init; }
}
