using HaiDang.Vault.Persons;

namespace HaiDang.Vault.Books;

/// <summary>How much is kept of a person in a class.</summary>
/// <param name="Version">The version that whoever amends must have seen.</param>
/// <param name="Fields">Which parts were ever kept.</param>
public sealed record KeptPerson(PersonId Person, PersonClass Class, int Version, IReadOnlyList<IdentityField> Fields);

/// <summary>An agreement that somebody asked for.</summary>
public sealed class AgreementRow
{
    /// <summary>Gets its id.</summary>
    public string Agreement { get; init; } = "";

    /// <summary>Gets the person to be opened.</summary>
    public string Person { get; init; } = "";

    /// <summary>Gets the class, in kebab-case.</summary>
    public string Class { get; init; } = "";

    /// <summary>Gets the purpose, in kebab-case.</summary>
    public string Purpose { get; init; } = "";

    /// <summary>Gets the dossier.</summary>
    public string Dossier { get; init; } = "";

    /// <summary>Gets who asked.</summary>
    public string AskedBy { get; init; } = "";

    /// <summary>Gets when it ends, given or not.</summary>
    public DateTimeOffset Until { get; init; }

    /// <summary>Gets who agreed; null while it waits.</summary>
    public string? GivenBy { get; init; }
}

/// <summary>More persons than the quotas allow, that somebody asked a named other for.</summary>
public sealed class BeyondRow
{
    /// <summary>Gets its id.</summary>
    public string Agreement { get; init; } = "";

    /// <summary>Gets the purpose, in kebab-case.</summary>
    public string Purpose { get; init; } = "";

    /// <summary>Gets who was asked.</summary>
    public string Second { get; init; } = "";

    /// <summary>Gets how many more.</summary>
    public int Persons { get; init; }

    /// <summary>Gets when it ends, given or not.</summary>
    public DateTimeOffset Until { get; init; }

    /// <summary>Gets who agreed; null while nobody did.</summary>
    public string? GivenBy { get; init; }

    /// <summary>Gets who declined; null while nobody did.</summary>
    public string? DeclinedBy { get; init; }
}

/// <summary>An emergency that somebody declared.</summary>
public sealed class EmergencyRow
{
    /// <summary>Gets its id.</summary>
    public string Glass { get; init; } = "";

    /// <summary>Gets the dossier.</summary>
    public string Dossier { get; init; } = "";

    /// <summary>Gets the category, in kebab-case.</summary>
    public string Category { get; init; } = "";

    /// <summary>Gets when it ends.</summary>
    public DateTimeOffset Until { get; init; }

    /// <summary>Gets when it must have been reviewed.</summary>
    public DateTimeOffset ReviewBy { get; init; }

    /// <summary>Gets who reviewed it; null while nobody did.</summary>
    public string? Reviewer { get; init; }

    /// <summary>Gets what the review found; null while there is none.</summary>
    public bool? Justified { get; init; }
}

/// <summary>Lines of the trace of one day, body, purpose and kind.</summary>
public sealed class OpeningCount
{
    /// <summary>Gets the day.</summary>
    public DateOnly Day { get; init; }

    /// <summary>Gets the body for which was read.</summary>
    public string Organisation { get; init; } = "";

    /// <summary>Gets the purpose, in kebab-case.</summary>
    public string Purpose { get; init; } = "";

    /// <summary>Gets one of <c>opened refused text shown</c>.</summary>
    public string What { get; init; } = "";

    /// <summary>Gets how many lines.</summary>
    public long Lines { get; init; }

    /// <summary>Gets how many readers.</summary>
    public long Readers { get; init; }

    /// <summary>Gets how many persons.</summary>
    public long Persons { get; init; }
}

/// <summary>An erasure.</summary>
public sealed class ErasureRow
{
    /// <summary>Gets the person.</summary>
    public string Person { get; init; } = "";

    /// <summary>Gets one of <c>proposed approved done</c>.</summary>
    public string Step { get; init; } = "";

    /// <summary>Gets the ground's code.</summary>
    public string Ground { get; init; } = "";

    /// <summary>Gets who proposed it.</summary>
    public string ProposedBy { get; init; } = "";

    /// <summary>Gets who approved it; null while nobody did.</summary>
    public string? ApprovedBy { get; init; }

    /// <summary>Gets until when it can be undone; null while it isn't approved.</summary>
    public DateTimeOffset? Until { get; init; }
}

/// <summary>A pair of cards that may be one person's.</summary>
public sealed class MergeRow
{
    /// <summary>Gets the one.</summary>
    public string One { get; init; } = "";

    /// <summary>Gets the other.</summary>
    public string Other { get; init; } = "";

    /// <summary>Gets who proposed it.</summary>
    public string ProposedBy { get; init; } = "";

    /// <summary>Gets who decided; null while nobody did.</summary>
    public string? DecidedBy { get; init; }

    /// <summary>Gets whether they are one; null while nobody decided.</summary>
    public bool? Same { get; init; }
}
