using HaiDang.Kernel.Organisations;
using HaiDang.Modules.Shell.Parts;
using HaiDang.Vault;
using HaiDang.Vault.Books;
using HaiDang.Vault.Openings;
using HaiDang.Vault.Persons;

namespace HaiDang.Modules.Persons.Screens;

// A component must be public, so the models are too; what they hold is the module's own.

/// <summary>What was chosen in the form by which somebody or something is opened.</summary>
public sealed record OpenForm
{
    internal Purpose? Purpose { get; init; }

    internal PersonClass? Class { get; init; }

    internal IReadOnlyList<IdentityField> Fields { get; init; } = [];

    internal IReadOnlyList<FieldFault> Faults { get; init; } = [];

    /// <summary>Whether a quota stands in the way beyond which another may let the reader go.</summary>
    internal bool MayGoBeyond { get; init; }
}

/// <summary>Asking another authority: what was chosen, and what it said.</summary>
/// <param name="Result">Null while nobody was asked.</param>
internal sealed record CheckPart(Purpose? Purpose, IReadOnlyList<FieldFault> Faults, HaiDang.Vault.Checking.CheckResult? Result)
{
    internal bool MayGoBeyond { get; init; }
}

/// <summary>A person's card, masked.</summary>
public sealed record CardPage
{
    internal DossierAt Dossier { get; init; } = null!;

    internal IReadOnlyList<PersonPart> Parts { get; init; } = [];

    internal IReadOnlyList<KeptPerson> Kept { get; init; } = [];

    internal OpenForm Form { get; init; } = new();

    internal bool IsProved { get; init; }

    internal bool IsAway { get; init; }

    internal bool Leads { get; init; }

    internal IReadOnlyList<AgreementRow> Agreements { get; init; } = [];

    internal IReadOnlyList<Consent> Consents { get; init; } = [];

    /// <summary>Whether they are the dossier's own entries, given and taken back there.</summary>
    internal bool ConsentsInDossier { get; init; }

    internal string? Erasure { get; init; }

    internal (DateTimeOffset At, string By)? Amended { get; init; }

    internal ConsentForm? ConsentForm { get; init; }

    /// <summary>Whether there is an authority that can be asked.</summary>
    internal bool CanCheck { get; init; }

    internal CheckPart? Check { get; init; }
}

/// <summary>What was typed of a consent.</summary>
internal sealed record ConsentForm(string What, string To, string Until, IReadOnlyList<FieldFault> Faults);

/// <summary>Fields of the form by which a person or words are opened.</summary>
public sealed record OpenPartModel
{
    internal OpenForm Form { get; init; } = new();

    internal IReadOnlyList<Purpose> Purposes { get; init; } = [];

    /// <summary>Whether parts of an identity are chosen; false for words.</summary>
    internal bool WithFields { get; init; }

    internal IReadOnlyList<PersonPart> Parts { get; init; } = [];

    internal bool AsksProof { get; init; }
}

/// <summary>Who a person is, shown once.</summary>
public sealed record OpenedPage
{
    internal string Title { get; init; } = "";

    internal string Back { get; init; } = "";

    internal PersonClass Class { get; init; }

    internal IReadOnlyList<IdentityField> Fields { get; init; } = [];

    internal Identity Identity { get; init; } = null!;

    internal Purpose Purpose { get; init; }

    internal DateOnly Day { get; init; }

    internal string Reader { get; init; } = "";

    internal DateTimeOffset At { get; init; }

    /// <summary>The version that was opened to be mended; null when it was opened for something else.</summary>
    internal int? Version { get; init; }

    /// <inheritdoc/>
    public override string ToString() => Veiled.Mark;
}

/// <summary>The parts of an identity, one under the other.</summary>
public sealed record IdentityModel
{
    internal Identity Identity { get; init; } = null!;

    internal IReadOnlyList<IdentityField> Fields { get; init; } = [];

    internal DateOnly Day { get; init; }

    /// <inheritdoc/>
    public override string ToString() => Veiled.Mark;
}

/// <summary>The persons of a dossier, masked, for the dossier's own page.</summary>
public sealed record PersonCardsModel
{
    internal DossierAt Dossier { get; init; } = null!;

    internal IReadOnlyList<PersonPart> Persons { get; init; } = [];

    internal IReadOnlyList<KeptPerson> Kept { get; init; } = [];

    internal IReadOnlyDictionary<string, string> Parts { get; init; } = null!;

    internal bool IsAway { get; init; }
}

/// <summary>Where a body can be chosen.</summary>
internal sealed record BodyChoice(OrganisationId Body, string Name);
