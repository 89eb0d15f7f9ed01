using HaiDang.Modules.Dossiers.Registers;
using HaiDang.Modules.Forms;
using HaiDang.Modules.Forms.Picking;
using HaiDang.Modules.Shell.Parts;
using HaiDang.Modules.Victims.Establishments;
using HaiDang.Modules.Victims.HandingOver;
using HaiDang.Modules.Victims.Registers;

namespace HaiDang.Modules.Victims.Screens;

// What a page shows is the module's own; its component must be public, so the models are too, and their members aren't.

/// <summary>What is due.</summary>
public sealed record DuePage
{
    internal DossierShowing Show { get; init; } = null!;

    internal IReadOnlyList<DueRow> Rows { get; init; } = null!;
}

/// <summary>What bodies of every province can take.</summary>
public sealed record ReadinessPage
{
    internal DossierShowing Show { get; init; } = null!;

    internal IReadOnlyList<ReadyBodies.Ready> Bodies { get; init; } = null!;

    internal IReadOnlyList<FormField> Fields { get; init; } = null!;

    internal FormValues Values { get; init; } = null!;

    internal IReadOnlyList<FieldFault> Faults { get; init; } = [];

    internal string Key { get; init; } = "";

    internal IReadOnlyList<Unit> Offered { get; init; } = null!;
}

/// <summary>Free places.</summary>
public sealed record RoomsPage
{
    internal DossierShowing Show { get; init; } = null!;

    internal IReadOnlyList<Houses.House> Houses { get; init; } = null!;
}

/// <summary>Numbers that are kept, and the form that keeps more.</summary>
public sealed record ReservedPage
{
    internal DossierShowing Show { get; init; } = null!;

    internal DossierEntry Entry { get; init; } = null!;

    internal MassHandOver All { get; init; } = null!;

    internal IReadOnlyList<FormField> Fields { get; init; } = null!;

    internal FormValues Values { get; init; } = null!;

    internal IReadOnlyList<FieldFault> Faults { get; init; } = [];

    internal string Key { get; init; } = "";
}

/// <summary>Numbered paper sheets.</summary>
public sealed record SheetsPage
{
    internal DossierShowing Show { get; init; } = null!;

    internal DossierEntry Entry { get; init; } = null!;

    internal MassHandOver All { get; init; } = null!;

    internal int From { get; init; }

    internal int Count { get; init; }
}

/// <summary>What a page needs to seal sheets while the line is away.</summary>
public sealed record SealingModel
{
    /// <summary>Address that takes them.</summary>
    internal string Address { get; init; } = null!;

    /// <summary>The hand-over, bound into each.</summary>
    internal string Box { get; init; } = null!;

    /// <summary>Public key of the ledger's letter box, base64.</summary>
    internal string Key { get; init; } = null!;

    /// <summary>Sheets of the reader that came and wait to be mended.</summary>
    internal IReadOnlyList<(string Sheet, string Address)> Waiting { get; init; } = [];
}

/// <summary>What came of sealed sheets.</summary>
public sealed record SealedModel
{
    internal IReadOnlyList<SealedSheet> Sheets { get; init; } = null!;
}

/// <summary>Minutes of a group.</summary>
public sealed record MinutesPage
{
    internal DossierShowing Show { get; init; } = null!;

    internal DossierEntry Entry { get; init; } = null!;

    internal MassHandOver All { get; init; } = null!;

    internal GroupHandedOver Group { get; init; } = null!;
}

/// <summary>The certificate of a victim, to be signed.</summary>
public sealed record CertificatePage
{
    internal DossierShowing Show { get; init; } = null!;

    internal DossierEntry Entry { get; init; } = null!;

    internal ReceivedPerson Person { get; init; } = null!;
}
