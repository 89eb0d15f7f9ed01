using System.Text.Json;
using HaiDang.Kernel.Events;
using HaiDang.Kernel.Organisations;

namespace HaiDang.Modules.Planning.Drafts;

/// <summary>A draft with the document it came from.</summary>
/// <param name="Text">The document as decoded; spans point into it.</param>
/// <param name="Version">1 when uploaded, one more with every save.</param>
internal sealed record StoredDraft(
    string Id, LedgerId Ledger, SourceDocument Source, string Text, Draft Draft, int Version, UserId Owner, DateTimeOffset UpdatedAt, UserId UpdatedBy, DraftState State)
{
    /// <summary>Id of the sealed file that says what its pages are; null when it has none.</summary>
    public string? Places { get; init; }

    /// <summary>The body for whose plan it was uploaded, and whose officers check it; null for a document of the standing office.</summary>
    public OrganisationId? Body { get; init; }
}

/// <summary>Where a draft came from and whose it is, without its content.</summary>
internal sealed record DraftOrigin(string Id, SourceDocument Source, OrganisationId? Body);

/// <summary>What became of a draft.</summary>
internal enum DraftState
{
    /// <summary>Being checked.</summary>
    Open,

    /// <summary>Adopted as a plan; kept beside it and no longer changed.</summary>
    Adopted,

    /// <summary>The decisions on it were taken over by the reading of a corrected file.</summary>
    Replaced,
}

/// <summary>A draft as its table has it.</summary>
internal sealed class DraftRow
{
    public string Id { get; init; } = "";

    public LedgerId Ledger { get; init; }

    public string Attachment { get; init; } = "";

    public string FileName { get; init; } = "";

    public string Sha256 { get; init; } = "";

    public string Source { get; init; } = "";

    public string Content { get; init; } = "";

    public int Version { get; init; }

    public UserId Owner { get; init; }

    public DateTimeOffset UpdatedAt { get; init; }

    public UserId UpdatedBy { get; init; }

    public string State { get; init; } = "";

    public string? Places { get; init; }

    public OrganisationId? Body { get; init; }

    /// <summary>The draft of the row.</summary>
    /// <exception cref="InvalidDataException">The content isn't a draft.</exception>
    internal StoredDraft Read() => new(
        Id, Ledger, new SourceDocument(Attachment, FileName, Sha256), Source,
        JsonSerializer.Deserialize<Draft>(Content, EventTypes.Json) ?? throw new InvalidDataException($"Draft {Id} is empty."),
        Version, Owner, UpdatedAt, UpdatedBy, Kernel.Storage.Words.Parse<DraftState>(State) ?? throw new InvalidDataException($"Draft {Id} is in no known state.")) { Places = Places, Body = Body };
}
