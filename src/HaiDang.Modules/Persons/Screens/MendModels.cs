using HaiDang.Vault;

namespace HaiDang.Modules.Persons.Screens;

/// <summary>The form in which a person is mended.</summary>
public sealed record MendFormModel
{
    internal string Action { get; init; } = "";

    internal PersonClass Class { get; init; }

    /// <summary>The vault's version that the writer had before them.</summary>
    internal int Version { get; init; }

    internal PersonFieldsModel Fields { get; init; } = new();
}

/// <summary>The page on which a person is mended.</summary>
public sealed record MendPage
{
    internal CardPage Card { get; init; } = null!;

    internal MendFormModel Form { get; init; } = null!;

    internal bool Changed { get; init; }
}
