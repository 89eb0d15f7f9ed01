using HaiDang.Modules.Dossiers;
using HaiDang.Modules.Shell.Parts;
using HaiDang.Vault.Books;
using HaiDang.Vault.Openings;

namespace HaiDang.Modules.Persons.Screens;

/// <summary>What waits for a second person.</summary>
public sealed record AgreePage
{
    internal bool IsAway { get; init; }

    internal IReadOnlyList<FieldFault> Faults { get; init; } = [];

    internal IReadOnlyList<WaitingLine> Waiting { get; init; } = [];

    internal IReadOnlyList<BeyondWaiting> Beyond { get; init; } = [];

    internal IReadOnlyList<EmergencyNotice> Emergencies { get; init; } = [];

    /// <summary>Whether the reader may say what an emergency was; who is only told may not.</summary>
    internal bool Reviews { get; init; }
}

/// <summary>An opening that waits for agreement.</summary>
internal sealed record WaitingLine(string Id, string Who, string Purpose, string Class, string Dossier, string Code, DateTimeOffset Until);

/// <summary>An emergency that waits for review.</summary>
/// <param name="Reason">Address at which the reason can be opened; null where the reader doesn't work on the dossier.</param>
internal sealed record EmergencyNotice(string Id, string Who, BreakGlassCategory Category, string Dossier, DateTimeOffset Until, DateTimeOffset ReviewBy, string? Reason);

/// <summary>The form by which an emergency is declared, and those the reader declared.</summary>
public sealed record EmergencyPage
{
    internal IReadOnlyList<DossierKind> Kinds { get; init; } = [];

    internal bool IsAway { get; init; }

    internal IReadOnlyList<BodyChoice> Books { get; init; } = [];

    internal EmergencyForm Form { get; init; } = null!;

    internal IReadOnlyList<FieldFault> Faults { get; init; } = [];

    internal IReadOnlyList<EmergencyRow> Declared { get; init; } = [];

    internal DateTimeOffset Now { get; init; }
}

/// <summary>What was typed of an emergency.</summary>
internal sealed record EmergencyForm(string Kind, string Body, string Number, string Category, string Reason)
{
    /// <summary><c>•••</c>.</summary>
    public override string ToString() => HaiDang.Vault.Veiled.Mark;
}

/// <summary>Persons of a dossier that is open for an emergency.</summary>
public sealed record EmergencyPersonsPage
{
    internal EmergencyRow Glass { get; init; } = null!;

    internal string Number { get; init; } = "";

    internal IReadOnlyList<PersonPart> Persons { get; init; } = [];

    internal OpenForm Form { get; init; } = new();

    internal string Chosen { get; init; } = "";

    internal bool IsProved { get; init; }
}
