using HaiDang.Kernel.Events;
using HaiDang.Kernel.Organisations;
using HaiDang.Kernel.Places;
using HaiDang.Modules.Dossiers;
using HaiDang.Vault;

namespace HaiDang.Modules.Cases.Rings;

// Rings are what decisions and judgments state. What the police know beside them isn't recorded here, in no field.

/// <summary>A ring is stated: by a decision to charge, an indictment or a judgment.</summary>
/// <param name="Basis">The case in which it is stated.</param>
[StoredAs("cases.ring-stated/1")]
internal sealed record RingStated(
    DossierNumber Number, OrganisationId Custodian, CaseId Basis, DecisionPaper Decision, IReadOnlyList<OrganisationId> Hidden, DateOnly OccurredOn) : Step(OccurredOn), IBeginsDossier
{
    DateOnly IBeginsDossier.BeganOn => OccurredOn;

    IReadOnlyList<OrganisationId> IBeginsDossier.HiddenFrom => Hidden;
}

/// <summary>A further case belongs to the ring.</summary>
[StoredAs("cases.ring-case-added/1")]
internal sealed record RingCaseAdded(CaseId Case, DecisionPaper Decision, DateOnly OccurredOn) : Step(OccurredOn);

/// <summary>Somebody belongs to the ring by a decision in a case.</summary>
/// <param name="Case">The case in which the person is charged.</param>
/// <param name="Roles">Codes of the list <c>trafficker-role</c>.</param>
[StoredAs("cases.ring-member-stated/1")]
internal sealed record RingMemberStated(PersonId Person, CaseId Case, IReadOnlyList<string> Roles, DecisionPaper Decision, DateOnly OccurredOn) : Step(OccurredOn), INamesPersons
{
    IReadOnlyList<NamedPerson> INamesPersons.Named => [new(Person, PersonClass.Accused, "ring-member")];
}

/// <summary>Persons were cleared in their case: they belong to no ring.</summary>
[StoredAs("cases.ring-members-cleared/1")]
internal sealed record RingMembersCleared(IReadOnlyList<PersonId> Persons, CaseId Case, DateOnly OccurredOn) : Step(OccurredOn), IFreesPersons
{
    IReadOnlyList<PersonId> IFreesPersons.Freed => Persons;

    // Who was cleared isn't found by the ring any more.
    bool IFreesPersons.Forgotten => true;
}

/// <summary>What had cleared persons in their case was taken back: they stand in the ring as the decision said before.</summary>
[StoredAs("cases.ring-members-restored/1")]
internal sealed record RingMembersRestored(IReadOnlyList<PersonId> Persons, CaseId Case, DateOnly OccurredOn) : Step(OccurredOn), INamesPersons
{
    IReadOnlyList<NamedPerson> INamesPersons.Named => [.. Persons.Select(person => new NamedPerson(person, PersonClass.Accused, "ring-member"))];
}

/// <summary>A leg of a ring's way.</summary>
/// <param name="Place">Place in Viet Nam; null abroad.</param>
/// <param name="Country">ISO 3166 alpha-2; VN at home.</param>
internal sealed record RouteLeg(PlaceCode? Place, string Country);

/// <summary>The ring's way was stated, or stated anew.</summary>
/// <param name="Kind">Code of the list <c>route-kind</c>.</param>
/// <param name="Crossing">Code of the list <c>crossing-kind</c>.</param>
[StoredAs("cases.route-stated/1")]
internal sealed record RouteStated(string Kind, IReadOnlyList<RouteLeg> Legs, string Crossing, DateOnly OccurredOn) : Step(OccurredOn);

/// <summary>How a ring ended.</summary>
internal enum RingEnd
{
    /// <summary>Đã triệt phá.</summary>
    BrokenUp,

    /// <summary>Đã xét xử.</summary>
    Tried,

    /// <summary>Không đủ căn cứ.</summary>
    NotUpheld,
}

/// <summary>The ring is dealt with, or what stated it doesn't stand.</summary>
[StoredAs("cases.ring-closed/1")]
internal sealed record RingClosed(RingEnd End, DecisionPaper Decision, DateOnly OccurredOn) : Step(OccurredOn), IClosesDossier
{
    DateOnly? IClosesDossier.ClosedOn => OccurredOn;
}
