using HaiDang.Kernel.Events;
using HaiDang.Modules.Dossiers;
using HaiDang.Vault;

namespace HaiDang.Modules.Cases.InProceedings;

// These stand in the stream of an incident or of a case. Who the persons are stands in the vault, class Accused.

/// <summary>What figures need of a person, and no more: codes of the lists <c>sex</c>, <c>age-band</c> (on the day of the act) and <c>ethnicity</c>.</summary>
internal sealed record Coarse(string Sex = "unknown", string AgeBand = "unknown", string Ethnicity = "unknown")
{
    /// <summary>Nothing known.</summary>
    internal static readonly Coarse Unknown = new();
}

/// <summary>Somebody is denounced, or proposed for institution of proceedings.</summary>
/// <param name="Role"><see cref="ProceedingsRole.Denounced"/> or <see cref="ProceedingsRole.Proposed"/>.</param>
[StoredAs("cases.person-denounced/1")]
internal sealed record PersonDenounced(PersonId Person, ProceedingsRole Role, Coarse About, DateOnly OccurredOn) : Step(OccurredOn), INamesPersons
{
    IReadOnlyList<NamedPerson> INamesPersons.Named => [new(Person, PersonClass.Accused, ProceedingsRoles.Code(Role))];
}

/// <summary>Somebody is held in an emergency, arrested, or taken into custody.</summary>
/// <param name="Kind">Code of the list <c>restraint</c> that holds a person.</param>
/// <param name="Until">Last day written in the order; null when the order has none.</param>
[StoredAs("cases.person-held/1")]
internal sealed record PersonHeld(PersonId Person, string Kind, Coarse About, DecisionPaper? Order, DateOnly? Until, DateOnly OccurredOn) : Step(OccurredOn), INamesPersons
{
    IReadOnlyList<NamedPerson> INamesPersons.Named => [new(Person, PersonClass.Accused, ProceedingsRoles.Code(ProceedingsRole.Held))];
}

/// <summary>Somebody was charged: the person is bị can.</summary>
/// <param name="Offences">Clauses in force on the day of the act.</param>
[StoredAs("cases.person-charged/1")]
internal sealed record PersonCharged(PersonId Person, IReadOnlyList<string> Offences, Coarse About, DecisionPaper Decision, DateOnly OccurredOn) : Step(OccurredOn), INamesPersons
{
    IReadOnlyList<NamedPerson> INamesPersons.Named => [new(Person, PersonClass.Accused, ProceedingsRoles.Code(ProceedingsRole.Accused))];
}

/// <summary>The procuracy approved the charge.</summary>
[StoredAs("cases.charge-approved/1")]
internal sealed record ChargeApproved(PersonId Person, DecisionPaper Decision, DateOnly OccurredOn) : Step(OccurredOn);

/// <summary>The charge was changed or completed.</summary>
[StoredAs("cases.charge-restated/1")]
internal sealed record ChargeRestated(PersonId Person, IReadOnlyList<string> Offences, DecisionPaper Decision, DateOnly OccurredOn) : Step(OccurredOn);

/// <summary>A restraint was put on somebody, prolonged or replaced by one of another kind.</summary>
/// <param name="Replaces">Kind of the restraint that ends by it; null when it comes beside the others.</param>
[StoredAs("cases.restraint-ordered/1")]
internal sealed record RestraintOrdered(PersonId Person, string Kind, string? Replaces, DecisionPaper Order, DateOnly? Until, DateOnly OccurredOn) : Step(OccurredOn);

/// <summary>A restraint ended.</summary>
[StoredAs("cases.restraint-lifted/1")]
internal sealed record RestraintLifted(PersonId Person, string Kind, DecisionPaper? Order, DateOnly OccurredOn) : Step(OccurredOn);

/// <summary>A notice for somebody who is in hiding is out.</summary>
[StoredAs("cases.person-wanted/1")]
internal sealed record PersonWanted(PersonId Person, DecisionPaper Decision, DateOnly OccurredOn) : Step(OccurredOn);

/// <summary>How a notice ended.</summary>
internal enum HuntEnd
{
    /// <summary>Bắt được.</summary>
    Arrested,

    /// <summary>Đầu thú.</summary>
    Surrendered,

    /// <summary>Đình nã.</summary>
    Lifted,
}

/// <summary>The person was found, came forward, or the notice was lifted.</summary>
[StoredAs("cases.hunt-ended/1")]
internal sealed record HuntEnded(PersonId Person, HuntEnd How, DecisionPaper? Decision, DateOnly OccurredOn) : Step(OccurredOn);

/// <summary>Proceedings against one person were suspended, or went on again.</summary>
/// <param name="Ground">Code of the list <c>case-suspension-ground</c>; null when they go on again.</param>
[StoredAs("cases.person-suspended/1")]
internal sealed record PersonSuspended(PersonId Person, string? Ground, DecisionPaper Decision, DateOnly OccurredOn) : Step(OccurredOn);

/// <summary>The part of some persons closed with no guilt found: không khởi tố, hủy bỏ quyết định khởi tố bị can, đình chỉ điều tra đối với bị can.</summary>
/// <param name="End">Why.</param>
/// <param name="Ground">Code of the list <c>no-case-ground</c> or <c>case-termination-ground</c>.</param>
[StoredAs("cases.persons-cleared/1")]
internal sealed record PersonsCleared(IReadOnlyList<PersonId> Persons, PersonEnd End, string Ground, DecisionPaper Decision, DateOnly OccurredOn) : Step(OccurredOn), IFreesPersons
{
    IReadOnlyList<PersonId> IFreesPersons.Freed => Persons;

    bool IFreesPersons.Forgotten => false;
}

/// <summary>Somebody was named by mistake: nobody finds them by this dossier any more.</summary>
[StoredAs("cases.person-misnamed/1")]
internal sealed record PersonMisnamed(PersonId Person, DateOnly OccurredOn) : Step(OccurredOn), IFreesPersons
{
    IReadOnlyList<PersonId> IFreesPersons.Freed => [Person];

    bool IFreesPersons.Forgotten => true;
}

/// <summary>Which repeat a judgment states.</summary>
internal enum Recidivism
{
    /// <summary>Tái phạm.</summary>
    Ordinary,

    /// <summary>Tái phạm nguy hiểm.</summary>
    Dangerous,
}

/// <summary>A decision or judgment states that somebody is a recidivist.</summary>
[StoredAs("cases.recidivism-stated/1")]
internal sealed record RecidivismStated(PersonId Person, Recidivism Recidivism, DecisionPaper Decision, DateOnly OccurredOn) : Step(OccurredOn);
