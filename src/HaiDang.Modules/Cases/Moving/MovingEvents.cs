using HaiDang.Kernel.Events;
using HaiDang.Kernel.Organisations;
using HaiDang.Modules.Cases.InProceedings;
using HaiDang.Modules.Dossiers;
using HaiDang.Modules.Dossiers.Offers;
using HaiDang.Vault;

namespace HaiDang.Modules.Cases.Moving;

// Moving an incident or a case from hand to hand. Nothing spans two ledgers: what goes to another province goes on there as a dossier of its own that names this one.

/// <summary>The dossier was offered to a body of another ledger; until that answers, nothing changes hands. Within a ledger every dossier is offered alike (<c>TransferOffered</c>).</summary>
/// <param name="Successor">Id that the dossier will have there, settled now so that an acceptance sent twice begins one.</param>
[StoredAs("cases.province-transfer-offered/1")]
internal sealed record ProvinceTransferOffered(OrganisationId To, LedgerId Ledger, string Successor, DecisionPaper Decision, DateOnly OccurredOn) : Step(OccurredOn), IOffersElsewhere
{
    LedgerId? IOffersElsewhere.Ledger => Ledger;

    string? IOffersElsewhere.Paper => Decision.Number;
}

/// <summary>Why a body of another ledger didn't take a dossier, or why the offer ended.</summary>
internal enum ProvinceTransferEnd
{
    /// <summary>Không thuộc thẩm quyền.</summary>
    NotCompetent,

    /// <summary>Hồ sơ chưa đủ.</summary>
    Incomplete,

    /// <summary>Đã được cơ quan khác thụ lý.</summary>
    HeldElsewhere,

    /// <summary>Cơ quan chuyển rút lại.</summary>
    Withdrawn,
}

/// <summary>The body didn't take it, or the offer was taken back.</summary>
[StoredAs("cases.province-transfer-refused/1")]
internal sealed record ProvinceTransferRefused(ProvinceTransferEnd Ground, DateOnly OccurredOn) : Step(OccurredOn), IEndsOffer;

/// <summary>A body of another ledger took it: it goes on there, and here it is counted out.</summary>
/// <param name="Persons">Those whose part goes on there.</param>
[StoredAs("cases.province-transfer-taken/1")]
internal sealed record ProvinceTransferTaken(OrganisationId To, LinkedDossier Successor, IReadOnlyList<PersonId> Persons, DateOnly OccurredOn) : Step(OccurredOn), IClosesDossier, IEndsOffer, IFreesPersons
{
    DateOnly? IClosesDossier.ClosedOn => OccurredOn;

    IReadOnlyList<PersonId> IFreesPersons.Freed => Persons;

    bool IFreesPersons.Forgotten => false;
}

/// <summary>A case that was being handled came from another ledger.</summary>
[StoredAs("cases.case-taken-over/1")]
internal sealed record CaseTakenOver(
    DossierNumber Number, OrganisationId Custodian, LinkedDossier From, CarriedCase Carried, DateOnly OccurredOn) : Step(OccurredOn), IBeginsDossier, INamesPersons
{
    DateOnly IBeginsDossier.BeganOn => OccurredOn;

    IReadOnlyList<OrganisationId> IBeginsDossier.HiddenFrom => Carried.HiddenFrom;

    IReadOnlyList<NamedPerson> INamesPersons.Named => Carried.Named;
}

/// <summary>A case was split off another one of this ledger.</summary>
[StoredAs("cases.case-split-off/1")]
internal sealed record CaseSplitOff(
    DossierNumber Number, OrganisationId Custodian, CaseId From, CarriedCase Carried, DecisionPaper Decision, DateOnly OccurredOn) : Step(OccurredOn), IBeginsDossier, INamesPersons
{
    DateOnly IBeginsDossier.BeganOn => OccurredOn;

    IReadOnlyList<OrganisationId> IBeginsDossier.HiddenFrom => Carried.HiddenFrom;

    IReadOnlyList<NamedPerson> INamesPersons.Named => Carried.Named;
}

/// <summary>Part of this case goes on as a case of its own.</summary>
[StoredAs("cases.case-split/1")]
internal sealed record CaseSplit(CaseId Into, IReadOnlyList<PersonId> Persons, DecisionPaper Decision, DateOnly OccurredOn) : Step(OccurredOn), IFreesPersons
{
    IReadOnlyList<PersonId> IFreesPersons.Freed => Persons;

    bool IFreesPersons.Forgotten => false;
}

/// <summary>This case took another one in.</summary>
[StoredAs("cases.cases-joined/1")]
internal sealed record CasesJoined(CaseId From, CarriedCase Carried, DecisionPaper Decision, DateOnly OccurredOn) : Step(OccurredOn), INamesPersons
{
    IReadOnlyList<NamedPerson> INamesPersons.Named => Carried.Named;
}

/// <summary>This case was joined to another one and goes on there.</summary>
[StoredAs("cases.case-merged/1")]
internal sealed record CaseMerged(CaseId Into, IReadOnlyList<PersonId> Persons, DecisionPaper Decision, DateOnly OccurredOn) : Step(OccurredOn), IClosesDossier, IFreesPersons
{
    DateOnly? IClosesDossier.ClosedOn => OccurredOn;

    IReadOnlyList<PersonId> IFreesPersons.Freed => Persons;

    bool IFreesPersons.Forgotten => false;
}

/// <summary>This dossier is another one's double: two bodies entered the same case. It counts nowhere.</summary>
[StoredAs("cases.double-found/1")]
internal sealed record DoubleFound(CaseId Of, IReadOnlyList<PersonId> Persons, DateOnly OccurredOn) : Step(OccurredOn), IClosesDossier, IFreesPersons
{
    DateOnly? IClosesDossier.ClosedOn => OccurredOn;

    IReadOnlyList<PersonId> IFreesPersons.Freed => Persons;

    bool IFreesPersons.Forgotten => true;
}

/// <summary>What goes along when a case goes on elsewhere.</summary>
/// <param name="OpenedOn">Day of the first decision to institute: cohorts go by it wherever the case is.</param>
/// <param name="Persons">As they stand, not cleared ones.</param>
/// <param name="Linked">Incidents and tip-offs it came from.</param>
internal sealed record CarriedCase(
    DateOnly OpenedOn, Kernel.Calendar.PartialDate? ActOn, Kernel.Places.PlaceCode? Place, IReadOnlyList<string> Offences, CaseStage Stage, OrganisationId? Procuracy,
    bool IsSuspended, DateOnly? SolvedOn, Features Features, IReadOnlyList<PersonInProceedings> Persons, IReadOnlyList<LinkedDossier> Linked, IReadOnlyList<OrganisationId> HiddenFrom)
{
    /// <summary>The persons as the book of dossiers names them.</summary>
    [System.Text.Json.Serialization.JsonIgnore]
    public IReadOnlyList<NamedPerson> Named => [.. Persons.Select(one => new NamedPerson(one.Person, PersonClass.Accused, ProceedingsRoles.Code(one.Role)))];
}
