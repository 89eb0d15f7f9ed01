using HaiDang.Kernel.Events;
using HaiDang.Kernel.Organisations;
using HaiDang.Kernel.Places;
using HaiDang.Modules.Dossiers;
using HaiDang.Vault;
using HaiDang.Vault.Finding;

namespace HaiDang.Modules.Victims;

// Stream victims.victim/…, one person received. Who they are stands in the vault; here are ids, codes and days.

/// <summary>What is known of a person in classes so wide that they name nobody.</summary>
/// <param name="Age">On the day of reception.</param>
/// <param name="AgeDoubtful">Whether statements of the birth contradict each other: until that is settled the person is treated as a child.</param>
/// <param name="Language">Code of the language in which they are to be spoken to; null for Vietnamese.</param>
internal sealed record Profile(Sex Sex, AgeBand Age, EthnicityGroup Ethnicity, Nationality Nationality, bool AgeDoubtful = false, string? Language = null)
{
    /// <summary>Whether what is due to a child is due.</summary>
    internal bool IsChild => AgeDoubtful || Age is AgeBand.Under16 or AgeBand.From16To17;
}

/// <summary>Where a person was before, when another body or province handed them over.</summary>
/// <param name="Ledger">The province whose dossier goes on here.</param>
/// <param name="HandOver">Id of the hand-over there.</param>
internal sealed record CameFrom(LedgerId Ledger, string HandOver, OrganisationId Body);

/// <summary>Somebody was received.</summary>
/// <param name="Way">How they came back; null for other tracks.</param>
/// <param name="Province">The province that receives: figures are broken down no further.</param>
/// <param name="CountedFor">The department that answers for victims in the province on the day, whichever body received: figures name no smaller one.</param>
/// <param name="Abroad">Whether the person is still abroad.</param>
/// <param name="From">Who handed them over; null when they are received for the first time, and then counted here.</param>
/// <param name="Account">What the person says, sealed.</param>
[StoredAs("victims.person-received/1")]
internal sealed record PersonReceived(
    DossierNumber Number, OrganisationId Custodian, PersonId Person, ReceptionTrack Track, ReturnWay? Way, Profile Profile, PlaceCode Province, OrganisationId CountedFor,
    bool Abroad, CameFrom? From, Confidential<Text>? Account, DateOnly OccurredOn) : IBeginsDossier, INamesPersons, IOccurred
{
    DateOnly IBeginsDossier.BeganOn => OccurredOn;

    IReadOnlyList<NamedPerson> INamesPersons.Named => [new(Person, PersonClass.Victim, "received")];
}

/// <summary>More is known, or known better.</summary>
/// <param name="GuardianMissing">Whether the person turns out to be a child for whom nobody stands in.</param>
[StoredAs("victims.profile-stated/1")]
internal sealed record ProfileStated(Profile Profile, bool GuardianMissing);

/// <summary>The person came home from abroad, or left the country again.</summary>
[StoredAs("victims.whereabouts-changed/1")]
internal sealed record WhereaboutsChanged(bool Abroad, DateOnly OccurredOn) : IOccurred;

/// <summary>How the person may be reached without danger; the words stand in the vault, the codes are shown before any call, notice or print.</summary>
[StoredAs("victims.safe-contact-agreed/1")]
internal sealed record SafeContactAgreed(IReadOnlyList<ContactRule> Rules, DateOnly OccurredOn) : IOccurred;

/// <summary>Somebody else stands in the dossier: a child that came along, family, a guardian, a witness.</summary>
[StoredAs("victims.person-linked/1")]
internal sealed record PersonLinked(PersonId Person, LinkedPart Part, bool IsChild, DateOnly OccurredOn) : INamesPersons, IOccurred
{
    IReadOnlyList<NamedPerson> INamesPersons.Named =>
        [new(Person, Part is LinkedPart.AccompanyingMinor ? PersonClass.AccompanyingChild : PersonClass.Relative, Storage(Part))];

    private static string Storage(LinkedPart part) => Kernel.Storage.Words.Kebab(part.ToString());
}

/// <summary>A body looks after the interests of a child who has no guardian.</summary>
[StoredAs("victims.guardian-appointed/1")]
internal sealed record GuardianAppointed(OrganisationId Body, DateOnly OccurredOn) : IOccurred;

/// <summary>What the first information gave.</summary>
internal enum CheckResult
{
    /// <summary>Có dấu hiệu bị mua bán: identification goes on.</summary>
    Signs,

    /// <summary>Chưa rõ: identification goes on.</summary>
    Unclear,

    /// <summary>Không có dấu hiệu; the decision is still the identifying body's.</summary>
    NoSigns,
}

/// <summary>The first information was checked.</summary>
[StoredAs("victims.initial-check-done/1")]
internal sealed record InitialCheckDone(CheckResult Result, OrganisationId By, DateOnly OccurredOn) : IOccurred;

/// <summary>A body was asked to verify and identify; its clock runs.</summary>
[StoredAs("victims.verification-started/1")]
internal sealed record VerificationStarted(OrganisationId Asked, DateOnly OccurredOn) : IOccurred;

/// <summary>The matter is complex: the longer limit holds.</summary>
/// <param name="Asked">The body whose limit it is.</param>
/// <param name="StartedOn">The day on which the limit began.</param>
[StoredAs("victims.verification-extended/1")]
internal sealed record VerificationExtended(OrganisationId Asked, DateOnly StartedOn, Confidential<Text>? Reason, DateOnly OccurredOn) : IOccurred;

/// <summary>Somebody spoke with the person about what happened.</summary>
/// <param name="Interpreter">Whether somebody interpreted.</param>
/// <param name="ChildFriendly">Whether the room and the questions were fit for a child.</param>
/// <param name="Accompanied">Whether a guardian, representative or social worker was there.</param>
/// <param name="Reason">Why it was held though a rule speaks against it; null when none does.</param>
/// <param name="Notes">Sealed; others read them in place of asking again.</param>
[StoredAs("victims.interview-held/1")]
internal sealed record InterviewHeld(
    OrganisationId By, bool Interpreter, bool ChildFriendly, bool Accompanied, InterviewReason? Reason, Confidential<Text>? Notes, DateOnly OccurredOn) : IOccurred;

/// <summary>A ground of evidence is there.</summary>
[StoredAs("victims.ground-found/1")]
internal sealed record GroundFound(EvidenceGround Ground, Confidential<Text>? Note, DateOnly OccurredOn) : IOccurred;

/// <summary>Background, absence and its reason were checked: what signs need.</summary>
[StoredAs("victims.background-checked/1")]
internal sealed record BackgroundChecked(DateOnly OccurredOn) : IOccurred;

/// <summary>A sign was seen.</summary>
[StoredAs("victims.sign-seen/1")]
internal sealed record SignSeen(VictimSign Sign, Confidential<Text>? Note, DateOnly OccurredOn) : IOccurred;

/// <summary>What is known of how the person was exploited.</summary>
/// <param name="Purposes">The first one is the chief one, which figures count.</param>
/// <param name="AgeAtAct">Age on the day of the act.</param>
[StoredAs("victims.exploitation-stated/1")]
internal sealed record ExploitationStated(IReadOnlyList<ExploitationPurpose> Purposes, TraffickingRoute Route, AgeBand AgeAtAct, DateOnly OccurredOn) : IOccurred;

/// <summary>A paper that certifies a victim.</summary>
/// <param name="SignedOn">Its day.</param>
/// <param name="Body">Who issued it; null for a foreign paper.</param>
/// <param name="Legalised">Of a foreign paper: whether a consulate legalised it.</param>
internal sealed record VictimCertificate(CertificateKind Kind, string Number, DateOnly SignedOn, OrganisationId? Body, bool Legalised = false);

/// <summary>The person is a victim.</summary>
/// <param name="Elsewhere">Whether it was so before this province took the person over: then it is counted there.</param>
/// <param name="OccurredOn">Day of the decision; for <paramref name="Elsewhere"/> the day it was noted here.</param>
[StoredAs("victims.victim-identified/1")]
internal sealed record VictimIdentified(VictimCertificate Certificate, bool Elsewhere, DateOnly OccurredOn) : IOccurred;

/// <summary>The person isn't a victim; a notice says so, and support that hangs on it ends.</summary>
/// <param name="Notice">Number of the notice.</param>
[StoredAs("victims.not-victim-found/1")]
internal sealed record NotVictimFound(string Notice, OrganisationId By, DateOnly OccurredOn) : IOccurred;

/// <summary>Identification ended without a decision.</summary>
/// <param name="Outcome">Died, left, refused or moved.</param>
[StoredAs("victims.identification-ended/1")]
internal sealed record IdentificationEnded(IdentificationOutcome Outcome, DateOnly OccurredOn) : IOccurred;

/// <summary>It goes on: the person came back, or wants it after all.</summary>
[StoredAs("victims.identification-resumed/1")]
internal sealed record IdentificationResumed(DateOnly OccurredOn) : IOccurred;

/// <summary>What a person is in criminal proceedings.</summary>
internal enum ProceedingPart
{
    /// <summary>Bị hại: counted apart from certified victims.</summary>
    InjuredParty,

    /// <summary>Người làm chứng.</summary>
    Witness,
}

/// <summary>The person takes part in a criminal case.</summary>
/// <param name="Case">Number of the case as the body that handles it writes it; names nobody.</param>
[StoredAs("victims.proceedings-joined/1")]
internal sealed record ProceedingsJoined(string Case, ProceedingPart Part, DateOnly OccurredOn) : IOccurred;

/// <summary>A violation of the person wasn't punished, since trafficking made them do it.</summary>
[StoredAs("victims.not-punished/1")]
internal sealed record NotPunished(OrganisationId By, DateOnly OccurredOn) : IOccurred;

/// <summary>Why a dossier closes.</summary>
internal enum CloseReason
{
    /// <summary>Đã tái hòa nhập cộng đồng.</summary>
    Reintegrated,

    /// <summary>Đã hoàn thành hỗ trợ.</summary>
    SupportCompleted,

    /// <summary>Không phải nạn nhân.</summary>
    NotVictim,

    /// <summary>Chết.</summary>
    Died,

    /// <summary>Bỏ đi, mất liên lạc.</summary>
    Left,

    /// <summary>Từ chối hỗ trợ.</summary>
    Refused,

    /// <summary>Đã hồi hương.</summary>
    Repatriated,

    /// <summary>Đã bàn giao cho nơi khác.</summary>
    HandedOver,
}

/// <summary>The dossier closed.</summary>
[StoredAs("victims.dossier-closed/1")]
internal sealed record DossierClosed(CloseReason Reason, DateOnly OccurredOn) : IClosesDossier, IOccurred
{
    DateOnly? IClosesDossier.ClosedOn => OccurredOn;
}

/// <summary>It is open again.</summary>
[StoredAs("victims.dossier-reopened/1")]
internal sealed record DossierReopened(DateOnly OccurredOn) : IClosesDossier, IOccurred
{
    DateOnly? IClosesDossier.ClosedOn => null;
}
