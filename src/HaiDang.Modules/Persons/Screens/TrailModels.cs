using HaiDang.Modules.Persons.Trails;
using HaiDang.Modules.Shell.Parts;
using HaiDang.Vault.Books;

namespace HaiDang.Modules.Persons.Screens;

/// <summary>Lines of a trace.</summary>
public sealed record TrailPage
{
    internal DossierAt? Dossier { get; init; }

    internal string Heading { get; init; } = "";

    internal string Says { get; init; } = "";

    /// <summary>What an empty list says; null when nothing was asked yet.</summary>
    internal string? Empty { get; init; }

    internal bool IsAway { get; init; }

    internal bool WithReaders { get; init; }

    internal bool AsksPerson { get; init; }

    /// <summary>Whether the reader watches over access and may go to persons and counts.</summary>
    internal bool Watches { get; init; }

    internal bool MayDeclare { get; init; }

    internal string Sought { get; init; } = "";

    internal IReadOnlyList<FieldFault> Faults { get; init; } = [];

    internal IReadOnlyList<TrailRow> Rows { get; init; } = [];
}

/// <summary>Openings counted, without anybody.</summary>
public sealed record CountsPage
{
    internal bool IsAway { get; init; }

    internal IReadOnlyList<(OpeningCount Count, string Body, string Purpose)> Rows { get; init; } = [];
}
