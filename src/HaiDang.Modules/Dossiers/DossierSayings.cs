using System.Globalization;
using HaiDang.Kernel.Events;
using HaiDang.Kernel.Organisations;
using HaiDang.Vault;

namespace HaiDang.Modules.Dossiers;

/// <summary>An event that begins a dossier.</summary>
internal interface IBeginsDossier
{
    /// <summary>Its number in the book of the body that keeps it.</summary>
    DossierNumber Number { get; }

    /// <summary>The body that keeps it.</summary>
    OrganisationId Custodian { get; }

    /// <summary>The day it began.</summary>
    DateOnly BeganOn { get; }

    /// <summary>
    /// Bodies to whom the dossier doesn't exist, whatever else they may see: a body that is denounced in it, what stands below it, and what stands above it
    /// but for the body chosen to deal with it. Worked out when it begins, so that a later map doesn't open it.
    /// </summary>
    IReadOnlyList<OrganisationId> HiddenFrom => [];
}

/// <summary>An event by which another body keeps the dossier from then on.</summary>
internal interface IMovesDossier
{
    /// <summary>The body that keeps it now.</summary>
    OrganisationId Custodian { get; }

    /// <summary>Its number there; null when it keeps the old one.</summary>
    DossierNumber? Number { get; }
}

/// <summary>An event by which a body takes part in a dossier, or no longer does.</summary>
internal interface IAdmitsBody
{
    /// <summary>The body.</summary>
    OrganisationId Body { get; }

    /// <summary>Whether it takes part from now on.</summary>
    bool TakesPart { get; }
}

/// <summary>An event that gives a dossier to officers: until then whoever has the role in the body works on it, from then on only they and the unit's leader.</summary>
internal interface IGivesDossier
{
    /// <summary>The officers, all of them; none gives it back to the unit.</summary>
    IReadOnlyList<UserId> Officers { get; }
}

/// <summary>An event that names persons, or says more of those who are named already.</summary>
internal interface INamesPersons
{
    /// <summary>The persons with what they are in the dossier.</summary>
    IReadOnlyList<NamedPerson> Named { get; }
}

/// <summary>An event after which a person no longer stands in the dossier: named by mistake, or the part closed with no guilt found.</summary>
internal interface IFreesPersons
{
    /// <summary>The persons.</summary>
    IReadOnlyList<PersonId> Freed { get; }

    /// <summary>Whether nobody finds them by this dossier any more; else they stand in it as somebody of the past.</summary>
    bool Forgotten { get; }
}

/// <summary>An event that closes a dossier, or opens it again.</summary>
internal interface IClosesDossier
{
    /// <summary>The day it closed; null when it is open again.</summary>
    DateOnly? ClosedOn { get; }
}

/// <summary>A person in a dossier.</summary>
/// <param name="Part">Code of what the person is in it: <c>informant</c>, <c>victim</c>, <c>charged</c>.</param>
internal sealed record NamedPerson(PersonId Person, PersonClass Class, string Part);

/// <summary>A number in a body's book, which begins anew each year.</summary>
/// <param name="Book">The body whose book it is.</param>
/// <param name="Sequence">1 and rising.</param>
internal sealed record DossierNumber(OrganisationId Book, int Year, int Sequence)
{
    /// <summary>As it is written: <c>0012/2023</c>. Holds no name.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Sequence:0000}/{Year:0000}");
}
