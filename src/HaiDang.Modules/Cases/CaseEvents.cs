using HaiDang.Kernel.Calendar;
using HaiDang.Kernel.Events;
using HaiDang.Kernel.Organisations;
using HaiDang.Kernel.Places;
using HaiDang.Modules.Dossiers;
using HaiDang.Vault;

namespace HaiDang.Modules.Cases;

/// <summary>Where a case is. Codes of the list <c>case-stage</c>.</summary>
internal enum CaseStage
{
    /// <summary>Điều tra.</summary>
    Investigation,

    /// <summary>Truy tố.</summary>
    Prosecution,

    /// <summary>Xét xử sơ thẩm.</summary>
    FirstInstance,

    /// <summary>Xét xử phúc thẩm.</summary>
    Appeal,
}

/// <summary>A case was opened by a decision to institute.</summary>
/// <param name="Number">Its number in the book of the body that keeps it.</param>
/// <param name="ActOn">The day of the act as far as it is known; the clauses are those of that day.</param>
/// <param name="Place">Where it happened; null when that isn't known.</param>
/// <param name="Linked">Incidents and tip-offs it comes from.</param>
/// <param name="Hidden">Bodies to whom the dossier doesn't exist.</param>
[StoredAs("cases.case-opened/1")]
internal sealed record CaseOpened(
    DossierNumber Number, OrganisationId Custodian, DecisionPaper Decision, PartialDate? ActOn, PlaceCode? Place, IReadOnlyList<string> Offences,
    IReadOnlyList<LinkedDossier> Linked, IReadOnlyList<OrganisationId> Hidden, DateOnly OccurredOn) : Step(OccurredOn), IBeginsDossier
{
    DateOnly IBeginsDossier.BeganOn => OccurredOn;

    IReadOnlyList<OrganisationId> IBeginsDossier.HiddenFrom => Hidden;
}

/// <summary>A further incident or tip-off belongs to the case, or no longer does.</summary>
/// <param name="BeganOn">Day on which that dossier began, for the timeline; null when it isn't known.</param>
[StoredAs("cases.dossier-linked/1")]
internal sealed record DossierLinked(LinkedDossier Dossier, bool Belongs, DateOnly? BeganOn, DateOnly OccurredOn) : Step(OccurredOn);

/// <summary>Persons who stood in an incident or tip-off stand in the case from now on, in the roles they had.</summary>
[StoredAs("cases.persons-brought/1")]
internal sealed record PersonsBrought(LinkedDossier From, IReadOnlyList<InProceedings.PersonInProceedings> Persons, DateOnly OccurredOn) : Step(OccurredOn), INamesPersons
{
    IReadOnlyList<NamedPerson> INamesPersons.Named => [.. Persons.Select(one => new NamedPerson(one.Person, PersonClass.Accused, InProceedings.ProceedingsRoles.Code(one.Role)))];
}

/// <summary>The decision to institute was changed: other clauses.</summary>
[StoredAs("cases.offences-restated/1")]
internal sealed record OffencesRestated(IReadOnlyList<string> Offences, DecisionPaper Decision, DateOnly OccurredOn) : Step(OccurredOn);

/// <summary>What the case is called in a body's own book; the case is counted once, whatever numbers it has.</summary>
[StoredAs("cases.case-numbered/1")]
internal sealed record CaseNumbered(OrganisationId Body, string BodyNumber, DateOnly OccurredOn) : Step(OccurredOn);

/// <summary>What figures tell apart.</summary>
/// <param name="Countries">Codes of the countries of a foreign element, ISO 3166 alpha-2; empty when there is none.</param>
/// <param name="IsForeign">Whether there is a foreign element: persons, places or proceeds abroad.</param>
/// <param name="JointWith">Foreign bodies' countries, or bodies at home, with whom an operation was carried out together; empty when none.</param>
/// <param name="Campaign">Id of the peak campaign in which it fell; null when in none.</param>
internal sealed record Features(bool IsForeign, IReadOnlyList<string> Countries, IReadOnlyList<string> JointWith, string? Campaign)
{
    /// <summary>Nothing said.</summary>
    internal static readonly Features None = new(false, [], [], null);
}

/// <summary>What figures tell apart was said, or said anew.</summary>
[StoredAs("cases.features-stated/1")]
internal sealed record FeaturesStated(Features Features, DateOnly OccurredOn) : Step(OccurredOn);

/// <summary>The words of the case: what happened. Sealed, because they name people.</summary>
[StoredAs("cases.account-written/1")]
internal sealed record AccountWritten(Confidential<Text> Account);

/// <summary>The investigating body enters the case as solved. Proposed to it at the first accused, and never inferred.</summary>
[StoredAs("cases.case-solved/1")]
internal sealed record CaseSolved(OrganisationId Body, DateOnly OccurredOn) : Step(OccurredOn);

/// <summary>A stage's limit was prolonged.</summary>
/// <param name="Nth">1 for the first extension of the stage.</param>
/// <param name="Length">What was granted, written as <c>2mo</c> or <c>15d</c>.</param>
/// <param name="AskedOn">Day of the request; null where the law asks for none.</param>
[StoredAs("cases.limit-extended/1")]
internal sealed record LimitExtended(CaseStage Stage, int Nth, string Length, DateOnly? AskedOn, DecisionPaper Decision, DateOnly OccurredOn) : Step(OccurredOn);

/// <summary>The investigation concluded with the proposal to prosecute; the file goes to the procuracy.</summary>
[StoredAs("cases.investigation-concluded/1")]
internal sealed record InvestigationConcluded(DecisionPaper Conclusion, IReadOnlyList<PersonId> Persons, DateOnly OccurredOn) : Step(OccurredOn);

/// <summary>A body entered the file in its book: the procuracy, the court, the court of appeal.</summary>
/// <param name="BodyNumber">The case's number there; null when it isn't known.</param>
[StoredAs("cases.case-accepted/1")]
internal sealed record CaseAccepted(CaseStage Stage, OrganisationId Body, string? BodyNumber, DateOnly OccurredOn) : Step(OccurredOn);

/// <summary>The procuracy brought the accused before the court.</summary>
/// <param name="Indictment">Cáo trạng.</param>
[StoredAs("cases.case-prosecuted/1")]
internal sealed record CaseProsecuted(DecisionPaper Indictment, IReadOnlyList<PersonId> Persons, DateOnly OccurredOn) : Step(OccurredOn);

/// <summary>Why a file was returned.</summary>
internal enum ReturnGround
{
    /// <summary>Thiếu chứng cứ.</summary>
    Evidence,

    /// <summary>Có tội khác hoặc người khác.</summary>
    OtherOffenceOrPerson,

    /// <summary>Vi phạm nghiêm trọng thủ tục tố tụng.</summary>
    Procedure,
}

/// <summary>The procuracy or the court returned the file for additional investigation.</summary>
/// <param name="To">Investigation, or from a court also the procuracy.</param>
[StoredAs("cases.case-returned/1")]
internal sealed record CaseReturned(CaseStage To, ReturnGround Ground, DecisionPaper Decision, DateOnly OccurredOn) : Step(OccurredOn);

/// <summary>The court decided to try the case.</summary>
/// <param name="HearingOn">Day of the hearing; may lie ahead.</param>
/// <param name="Mobile">Whether the hearing is away from the court's seat, for the public.</param>
/// <param name="Venue">Where a mobile trial is held; null at the seat.</param>
[StoredAs("cases.trial-set/1")]
internal sealed record TrialSet(DateOnly HearingOn, bool Mobile, PlaceCode? Venue, DecisionPaper Decision, DateOnly OccurredOn) : Step(OccurredOn);

/// <summary>What a judgment says of one person.</summary>
internal enum Finding
{
    /// <summary>Có tội.</summary>
    Convicted,

    /// <summary>Không phạm tội.</summary>
    Acquitted,

    /// <summary>Đình chỉ đối với bị cáo.</summary>
    Terminated,
}

/// <summary>A judgment's word on one person.</summary>
/// <param name="Offence">The clause applied; null unless convicted.</param>
/// <param name="Band">Code of the list <c>sentence-band</c>; null unless convicted.</param>
internal sealed record Verdict(PersonId Person, Finding Finding, string? Offence, string? Band);

/// <summary>The court of first instance gave judgment.</summary>
/// <param name="Mobile">Whether it was a mobile trial.</param>
[StoredAs("cases.case-tried/1")]
internal sealed record CaseTried(DecisionPaper Judgment, IReadOnlyList<Verdict> Verdicts, bool Mobile, DateOnly OccurredOn) : Step(OccurredOn), IFreesPersons
{
    IReadOnlyList<PersonId> IFreesPersons.Freed => Verdicts.Cleared();

    bool IFreesPersons.Forgotten => false;
}

/// <summary>Who appeals.</summary>
internal enum AppealBy
{
    /// <summary>Bị cáo kháng cáo.</summary>
    Defendant,

    /// <summary>Bị hại hoặc người khác kháng cáo.</summary>
    OtherParty,

    /// <summary>Viện kiểm sát kháng nghị.</summary>
    Procuracy,
}

/// <summary>An appeal or protest was lodged against the judgment.</summary>
[StoredAs("cases.appeal-lodged/1")]
internal sealed record AppealLodged(AppealBy By, DateOnly OccurredOn) : Step(OccurredOn);

/// <summary>What became of an appeal.</summary>
internal enum AppealOutcome
{
    /// <summary>Giữ nguyên bản án.</summary>
    Upheld,

    /// <summary>Sửa bản án.</summary>
    Amended,

    /// <summary>Hủy để điều tra hoặc xét xử lại.</summary>
    Quashed,

    /// <summary>Hủy và đình chỉ vụ án.</summary>
    QuashedTerminated,

    /// <summary>Đình chỉ xét xử phúc thẩm.</summary>
    AppealTerminated,
}

/// <summary>The court of appeal gave its judgment.</summary>
/// <param name="BackTo">Investigation or first instance when it was quashed; else null.</param>
/// <param name="Verdicts">The words on persons that changed; empty when none did.</param>
/// <param name="Reinstated">Of a quashed judgment, persons whose part goes on though it had ended with the judgment.</param>
[StoredAs("cases.appeal-heard/1")]
internal sealed record AppealHeard(
    AppealOutcome Outcome, CaseStage? BackTo, IReadOnlyList<Verdict> Verdicts, IReadOnlyList<PersonId> Reinstated, DecisionPaper Judgment, DateOnly OccurredOn)
    : Step(OccurredOn), INamesPersons, IFreesPersons
{
    IReadOnlyList<NamedPerson> INamesPersons.Named =>
    [
        .. Reinstated.Select(one => new NamedPerson(one, PersonClass.Accused, "accused")),
        .. Verdicts.Where(one => one.Finding is Finding.Convicted).Select(one => new NamedPerson(one.Person, PersonClass.Accused, "convicted")),
    ];

    IReadOnlyList<PersonId> IFreesPersons.Freed => Verdicts.Cleared();

    bool IFreesPersons.Forgotten => false;
}

/// <summary>The judgment is in force.</summary>
[StoredAs("cases.judgment-took-effect/1")]
internal sealed record JudgmentTookEffect(DateOnly OccurredOn) : Step(OccurredOn);

/// <summary>The case was suspended.</summary>
/// <param name="Ground">Code of the list <c>case-suspension-ground</c>.</param>
[StoredAs("cases.case-suspended/1")]
internal sealed record CaseSuspended(string Ground, DecisionPaper Decision, DateOnly OccurredOn) : Step(OccurredOn);

/// <summary>A suspended case goes on.</summary>
[StoredAs("cases.case-resumed/1")]
internal sealed record CaseResumed(DecisionPaper Decision, DateOnly OccurredOn) : Step(OccurredOn);

/// <summary>The case was ended for all.</summary>
/// <param name="Ground">Code of the list <c>case-termination-ground</c>.</param>
/// <param name="Persons">Everybody whose part was open: it closes with no guilt found.</param>
[StoredAs("cases.case-terminated/1")]
internal sealed record CaseTerminated(string Ground, IReadOnlyList<PersonId> Persons, DecisionPaper Decision, DateOnly OccurredOn) : Step(OccurredOn), IClosesDossier, IFreesPersons
{
    DateOnly? IClosesDossier.ClosedOn => OccurredOn;

    IReadOnlyList<PersonId> IFreesPersons.Freed => Persons;

    bool IFreesPersons.Forgotten => false;
}

/// <summary>A decision that ended the case was set aside: it goes on where it was.</summary>
/// <param name="Persons">Those against whom it goes on.</param>
[StoredAs("cases.case-reopened/1")]
internal sealed record CaseReopened(IReadOnlyList<PersonId> Persons, DecisionPaper Decision, DateOnly OccurredOn) : Step(OccurredOn), IClosesDossier, INamesPersons
{
    DateOnly? IClosesDossier.ClosedOn => null;

    IReadOnlyList<NamedPerson> INamesPersons.Named => [.. Persons.Select(one => new NamedPerson(one, PersonClass.Accused, "accused"))];
}

/// <summary>Why a case is a key case.</summary>
internal enum KeyCaseReason
{
    /// <summary>Dư luận xã hội quan tâm.</summary>
    PublicConcern,

    /// <summary>Tính chất, mức độ nghiêm trọng.</summary>
    Gravity,

    /// <summary>Phục vụ yêu cầu chính trị, răn đe, phòng ngừa.</summary>
    Deterrence,
}

/// <summary>Investigation, procuracy and court agreed that this is a key case.</summary>
/// <param name="Minutes">Number of the minutes or dispatch in which they agreed; the body is the one that drew it up.</param>
[StoredAs("cases.key-case-agreed/1")]
internal sealed record KeyCaseAgreed(IReadOnlyList<OrganisationId> Bodies, KeyCaseReason Reason, DecisionPaper Minutes, DateOnly OccurredOn) : Step(OccurredOn);

/// <summary>It is no key case any more.</summary>
[StoredAs("cases.key-case-lifted/1")]
internal sealed record KeyCaseLifted(DecisionPaper Minutes, DateOnly OccurredOn) : Step(OccurredOn);

/// <summary>Questions on verdicts.</summary>
internal static class Verdicts
{
    /// <summary>Those on whom no guilt was found.</summary>
    internal static IReadOnlyList<PersonId> Cleared(this IReadOnlyList<Verdict> verdicts) => [.. verdicts.Where(one => one.Finding is not Finding.Convicted).Select(one => one.Person)];
}
