using HaiDang.Kernel.Calendar;
using HaiDang.Kernel.Events;
using HaiDang.Kernel.Organisations;
using HaiDang.Kernel.Places;
using HaiDang.Modules.Cases.InProceedings;
using HaiDang.Modules.Dossiers;
using HaiDang.Vault;

namespace HaiDang.Modules.Cases.Incidents;

/// <summary>An incident is known to a competent body.</summary>
/// <param name="HasSigns">Whether it has signs of a crime: then it is taken up, and a decision waited for.</param>
/// <param name="Linked">Tip-offs by which it became known.</param>
[StoredAs("cases.incident-detected/1")]
internal sealed record IncidentDetected(
    DossierNumber Number, OrganisationId Custodian, PartialDate? ActOn, PlaceCode? Place, bool HasSigns, IReadOnlyList<LinkedDossier> Linked,
    IReadOnlyList<OrganisationId> Hidden, DateOnly OccurredOn) : Step(OccurredOn), IBeginsDossier
{
    DateOnly IBeginsDossier.BeganOn => OccurredOn;

    IReadOnlyList<OrganisationId> IBeginsDossier.HiddenFrom => Hidden;
}

/// <summary>An incident came from another ledger; there it was counted as detected.</summary>
[StoredAs("cases.incident-taken-over/1")]
internal sealed record IncidentTakenOver(
    DossierNumber Number, OrganisationId Custodian, LinkedDossier From, DateOnly DetectedOn, PartialDate? ActOn, PlaceCode? Place, bool HasSigns, Features Features,
    IReadOnlyList<PersonInProceedings> Persons, IReadOnlyList<LinkedDossier> Linked, IReadOnlyList<OrganisationId> Hidden, DateOnly OccurredOn)
    : Step(OccurredOn), IBeginsDossier, INamesPersons
{
    DateOnly IBeginsDossier.BeganOn => OccurredOn;

    IReadOnlyList<OrganisationId> IBeginsDossier.HiddenFrom => Hidden;

    IReadOnlyList<NamedPerson> INamesPersons.Named => [.. Persons.Select(one => new NamedPerson(one.Person, PersonClass.Accused, ProceedingsRoles.Code(one.Role)))];
}

/// <summary>Checking showed that there are signs of a crime, or that there are none.</summary>
[StoredAs("cases.signs-stated/1")]
internal sealed record SignsStated(bool HasSigns, DateOnly OccurredOn) : Step(OccurredOn);

/// <summary>What became of an incident.</summary>
internal enum IncidentOutcome
{
    /// <summary>Khởi tố vụ án.</summary>
    Instituted,

    /// <summary>Không khởi tố.</summary>
    NotInstituted,

    /// <summary>Xử lý hành chính.</summary>
    Administrative,

    /// <summary>Không có dấu hiệu tội phạm.</summary>
    NoSigns,

    /// <summary>Nhập vào vụ việc khác.</summary>
    Joined,
}

/// <summary>The incident was decided. There is no other way of closing one.</summary>
/// <param name="Ground">Code of the list <c>no-case-ground</c>; null unless proceedings weren't instituted.</param>
/// <param name="Case">The case that was opened or that took it in; null otherwise.</param>
/// <param name="Into">The incident it was joined to; null otherwise.</param>
/// <param name="Persons">Those whose part closes with it: everybody who stands in it, unless a case goes on with them.</param>
[StoredAs("cases.incident-decided/1")]
internal sealed record IncidentDecided(
    IncidentOutcome Outcome, string? Ground, CaseId? Case, IncidentId? Into, IReadOnlyList<PersonId> Persons, DecisionPaper? Decision, DateOnly OccurredOn)
    : Step(OccurredOn), IClosesDossier, IFreesPersons
{
    DateOnly? IClosesDossier.ClosedOn => OccurredOn;

    IReadOnlyList<PersonId> IFreesPersons.Freed => Persons;

    bool IFreesPersons.Forgotten => false;
}

/// <summary>The decision was set aside: the incident is open again.</summary>
[StoredAs("cases.incident-reopened/1")]
internal sealed record IncidentReopened(DecisionPaper Decision, DateOnly OccurredOn) : Step(OccurredOn), IClosesDossier
{
    DateOnly? IClosesDossier.ClosedOn => null;
}
