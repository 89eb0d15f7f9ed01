using HaiDang.Kernel.Events;
using HaiDang.Modules.Dossiers.Registers;

namespace HaiDang.Modules.Victims.Texts;

/// <summary>English words.</summary>
internal sealed class VictimWordsEn : VictimWords
{
    public override RegisterWords Persons => new(
        "Persons received", "Dossier", "Persons who came themselves, were rescued, or returned from abroad: from reception and identification to support and reintegration. Who they are stands in the vault.",
        "Receive a person", "Nobody was received within your reach.");

    public override RegisterWords Houses => new(
        "Establishments", "House", "Social assistance and victim support establishments, and shelters. Addresses are sealed.", "Register a house", "There is no house yet.");

    public override string CertificateLine(string kind, string number, string day, string body) => $"{kind} no. {number} of {day}{(body.Length > 0 ? ", " + body : "")}";

    public override string RightsLetter(string letter, string law) => $"point {letter}, {law}";

    public override string Condition(bool poorHousehold) => poorHousehold ? "poor household" : "financial difficulty";

    public override string GivenTimes(int times) => times == 1 ? "given once" : $"given {times} times";

    public override string Rate(string amount, bool least) => least ? $"at least {amount} đ" : $"{amount} đ";

    public override string WithdrawnOn(string day) => $"withdrawn {day}";

    public override string DayOf(string label, string day) => $"{label}: {day}";

    public override string At(string what, string body) => $"{what} – {body}";

    public override string Menu => "Persons received";

    public override string MenuShort => "Reception";

    public override string Track => "Reception track";

    public override string Way => "Way of return";

    public override string Name => "Name";

    public override string NameHint => "Goes into the vault and shows nowhere else. Leave it empty when unknown.";

    public override string BirthYear => "Year of birth";

    public override string Sex => "Sex";

    public override string Age => "Age at reception";

    public override string AgeDoubtful => "Contradicting years of birth: treated as a child until settled";

    public override string Ethnicity => "Ethnicity";

    public override string Nationality => "Nationality";

    public override string LanguageNeeded => "Language to be interpreted";

    public override string LanguageHint => "Leave it empty for Vietnamese.";

    public override string StillAbroad => "Still abroad";

    public override string Account => "First account";

    public override string SafeContactWords => "Safe contact";

    public override string GroupHow => "Reception";

    public override string GroupWho => "The person received";

    public override string GroupSafe => "Account and contact (sealed)";

    public override string Result => "Result";

    public override string AskedBody => "Body that verifies and identifies";

    public override string Interpreter => "With an interpreter";

    public override string ChildFriendly => "Room and questions fit for a child";

    public override string Accompanied => "With a guardian, representative or social worker";

    public override string WhySooner => "Reason where the principle isn't kept";

    public override string Notes => "Notes (sealed)";

    public override string Ground => "Ground";

    public override string Sign => "Sign";

    public override string Purpose => "Chief purpose";

    public override string Route => "Route";

    public override string AgeAtAct => "Age at the act";

    public override string CertificateKind => "Kind of paper";

    public override string CertificateNumber => "Number of the certificate";

    public override string SignedOn => "Signed on";

    public override string Issuer => "Issued by";

    public override string Legalised => "Consularly legalised";

    public override string Elsewhere => "Certified elsewhere before the hand-over";

    public override string Notice => "Number of the notice";

    public override string Outcome => "Ended because";

    public override string Part => "Is";

    public override string IsChild => "Under 18";

    public override string PersonName => "Name";

    public override string CaseNumber => "Number of the case";

    public override string Kind => "Kind of support";

    public override string Provider => "Provider";

    public override string Until => "Until";

    public override string Cost => "Cost (đồng)";

    public override string Decision => "Number of decision or contract";

    public override string Beyond => "Reason beyond the law";

    public override string BeyondHint => "Only where the law of the day doesn't grant it.";

    public override string InWriting => "In writing, signed";

    public override string House => "House";

    public override string By => "Body";

    public override string Granted => "Granted";

    public override string Finding => "Finding";

    public override string Next => "Next time";

    public override string Whom => "Whom";

    public override string Needed => "Needs protection";

    public override string Stage => "Stage of proceedings";

    public override string Measure => "Measure";

    public override string Shared => "May be shared";

    public override string ByRepresentative => "The representative agrees in their place";

    public override string Consent => "Consent";

    public override string Referral => "Referral";

    public override string Basis => "Basis";

    public override string Minutes => "Number of the minutes";

    public override string CloseReason => "Reason to close";

    public override string ByLetter => "By paper minutes";

    public override string ForService => "For the service";

    public override string StatusLabel => "Status";

    public override string Number => "Number";

    public override string ReceivedOn => "Received on";

    public override string Reception => "Reception";

    public override string Identification => "Verification and identification";

    public override string WhoDoesWhat => "Who does what";

    public override string Grounds => "Grounds and signs";

    public override string Certificate => "Certificate";

    public override string Rights => "What this person may get";

    public override string RightsKind => "Kind";

    public override string RightsFrom => "From";

    public override string RightsTo => "To";

    public override string RightsLaw => "Under";

    public override string RightsCondition => "Condition, rate";

    public override string CaseByCase => "case by case";

    public override string RightsState => "Done";

    public override string RightsNone => "The law of today grants nothing. More can be given, with a reason.";

    public override string DeclinedWord => "declined";

    public override string NeededWord => "needed, not yet given";

    public override string NotGrantedNow => "no longer";

    public override string GivenServices => "Support given";

    public override string NothingGiven => "Nothing given yet.";

    public override string Consents => "Consents";

    public override string NoConsents => "No consents yet.";

    public override string Stands => "stands";

    public override string Referrals => "Referrals and hand-overs";

    public override string NoReferrals => "No referrals yet.";

    public override string HadIt => "has it already";

    public override string Protections => "Protection";

    public override string NoProtections => "No measures yet.";

    public override string DueHeading => "Due to this person";

    public override string NothingDue => "Nothing waits.";

    public override string NoDay => "no day set";

    public override string NotVictim => "not a victim";

    public override string Victim => "victim";

    public override string AtOnce => "at once";

    public override string Places => "Places";

    public override string Address => "Address (sealed)";

    public override string AddressHint => "Sealed in the vault. The name shouldn't say where it is.";

    public override string Taken => "Taken";

    public override string Free => "Free";

    public override string Item => "Equipment";

    public override string Quantity => "Quantity";

    public override string Remedy => "To be remedied by";

    public override string Inspected => "Last inspected";

    public override string Equipment => "Equipment";

    public override string Inspections => "Inspections";

    public override string NoneYet => "None yet.";

    public override string Open => "open";

    public override string ClosedWord => "closed";

    public override string Received => "the person received";

    public override string? Refused(Refusal refusal) => refusal.Code switch
    {
        "victims.already-there" => "This is recorded already.",
        "victims.day-in-future" => "The day is in the future. Enter the day it happened.",
        "victims.day-too-early" => "The day is before what this follows. Look at it again.",
        "victims.backwards" => "The last day is before the first. Look at both.",
        "victims.closed" => "The dossier is closed. Reopen it to go on.",
        "victims.open" => "The dossier is open.",
        "victims.way-unfit" => "Only who returned from abroad has a way of return, and must have one.",
        "victims.track-unfit" => "The track doesn't fit nationality or whereabouts. Choose again.",
        "victims.linked-already" => "This person stands in the dossier already.",
        "victims.not-in-dossier" => "This person isn't in the dossier. Add them first.",
        "victims.guardian-unsaid" => "What is known of a guardian changed. Load the page again.",
        "victims.outcome-there" => "Identification has its outcome. Retract it first if it was a mistake.",
        "victims.not-ended" => "Identification hasn't ended.",
        "victims.checked-already" => "It was checked already.",
        "victims.not-started" => "Nobody was asked yet. Record the request first.",
        "victims.started-already" => "Recorded already. Amend it if it was wrong.",
        "victims.interview-too-soon" => "Too soon after the last: the person would tell it again. Read the notes, or choose a reason.",
        "victims.child-unprotected" => "A child is heard in a fit room with somebody beside. Tick both, or choose a reason.",
        "victims.interpreter-missing" => "This person needs an interpreter. Arrange one, or choose a reason.",
        "victims.grounds-missing" => "There is no ground. Tick one, or check the background and tick a sign.",
        "victims.background-unchecked" => "Signs count after background, absence and reason were checked.",
        "victims.number-missing" => "Enter the number of the paper.",
        "victims.body-missing" => "Enter the body that issued it.",
        "victims.not-legalised" => "A foreign paper must be legalised by a consulate.",
        "victims.outcome-unfit" => "That outcome doesn't fit this step.",
        "victims.nothing-chosen" => "Nothing is chosen. Choose at least one.",
        "victims.beyond-law" => "The law of that day doesn't grant it. It can be given all the same: choose a reason.",
        "victims.within-law" => "The law grants it; no reason is needed.",
        "victims.declined-by-person" => "The person declined it. Record it once they want it again (assess needs).",
        "victims.consent-missing" => "There is no standing consent for this. Record it first.",
        "victims.representative-missing" => "For a child the representative agrees. Add a guardian and tick the box.",
        "victims.no-such-entry" => "It isn't there or is over. Load the page again.",
        "victims.stays-already" => "The person lives in a house. End that stay first.",
        "victims.applied-already" => "An application of the kind waits.",
        "victims.kind-unfit" => "Only schooling, vocational training and the allowance are applied for.",
        "victims.need-not-assessed" => "Nobody assessed that this person needs protection.",
        "victims.undertaking-missing" => "Declining protection takes a written undertaking.",
        "victims.child-protected" => "A child's protection isn't declined without a guardian.",
        "victims.hand-over-waits" => "A hand-over waits for its answer.",
        "victims.same-body" => "This body keeps the dossier.",
        "victims.still-running" => "Protection or a stay still runs. End it first.",
        "victims.referrals-open" => "A referral is open. Finish or revoke it first.",
        "victims.gate-missing" => "Enter the gate or place.",
        "victims.count-unfit" => "The number can't be so. Look at it again.",
        "victims.reserved-unfit" => "1 to 500 numbers are kept at once, none above 5000. Enter how many sheets again.",
        "victims.crowded" => "Many are recording in this hand-over at once, so this wasn't recorded. Press again; nothing is recorded twice.",
        "victims.numbers-taken" => "These numbers have just been kept or used by somebody. Press again to keep the next ones.",
        "victims.sheet-taken" => $"Sheet {refusal.Values?.GetValueOrDefault("sheet")} stands for somebody else. Check the number on the paper; if they are two persons, record this one under another number.",
        "victims.screened-twice" => $"This person stands on sheet {refusal.Values?.GetValueOrDefault("sheet")} already.",
        "victims.not-apart" => "Screen apart from suspected recruiters. Tick the box.",
        "victims.not-screened" => "This sheet wasn't screened.",
        "victims.screened-first" => "Finish the screening before any sanction.",
        "victims.signs-open" => "There are signs, or it is unclear: the person isn't sent away.",
        "victims.gone-already" => $"Sheet {refusal.Values?.GetValueOrDefault("sheet")} is dealt with already.",
        "victims.persons-here" => "Persons still wait here.",
        "victims.name-missing" => "A house needs a name and at least one place.",
        _ => AidWords.In(Shell.Language.English).Refused(refusal),
    };

    internal override string Due(DueSort sort) => sort switch
    {
        DueSort.InitialCheck => "First check",
        DueSort.Identification => "Identification",
        DueSort.Guardian => "A guardian for the child",
        DueSort.SafeContact => "Safe contact",
        DueSort.Needs => "Needs assessment",
        DueSort.Support => "Support not given",
        DueSort.Stay => "End of the stay",
        DueSort.Application => "Decision on an application",
        DueSort.FollowUp => "Follow-up visit",
        DueSort.Protection => "Protection",
        DueSort.Referral => "Answer to a referral",
        DueSort.Service => "Service taken up",
        DueSort.HandOver => "Answer to a hand-over",
        _ => AidWords.In(Shell.Language.English).DueLegalAid,
    };

    internal override string State(ReferralState state) => state switch
    {
        ReferralState.Waiting => "waits",
        ReferralState.Accepted => "accepted",
        ReferralState.Declined => "declined",
        ReferralState.Done => "done",
        ReferralState.Revoked => "revoked",
        _ => state.ToString(),
    };

    internal override string Step(string step) => step switch
    {
        "lien-he" => "Agree on safe contact",
        "xac-minh-ban-dau" => "Record the first check",
        "de-nghi-xac-minh" => "Ask for verification",
        "gia-han" => "Extend as complex",
        "phong-van" => "Record an interview",
        "can-cu" => "Tick a ground",
        "nhan-than" => "Background, absence and reason checked",
        "dau-hieu" => "Tick a sign",
        "boc-lot" => "Record purpose and route",
        "la-nan-nhan" => "Identify as a victim",
        "khong-phai" => "Find that it is no victim",
        "ket-thuc" => "End identification undecided",
        "tiep-tuc" => "Resume identification",
        "ho-so-nguoi" => "State what is known",
        "noi-o" => "Record return or departure",
        "nguoi-lien-quan" => "Add a linked person",
        "giam-ho" => "Appoint a body for a child",
        "to-tung" => "Record part in a case",
        "khong-xu-ly" => "Not punished for what trafficking caused",
        "nhu-cau" => "Assess needs",
        "ke-hoach" => "Plan support",
        "ho-tro" => "Record support given",
        "tu-choi" => "The person declines a kind",
        "vao-o" => "Begin a stay",
        "keo-dai" => "Extend the stay",
        "roi-di" => "End the stay",
        "don" => "Receive an application",
        "quyet-dinh" => "Decide an application",
        "hoa-nhap" => "Back in the community",
        "tham" => "Follow-up visit",
        "can-bao-ve" => "Assess the need of protection",
        "bao-ve" => "Begin protection",
        "khong-bao-ve" => "Decline protection",
        "het-bao-ve" => "End protection",
        "dong-y" => "Record a consent",
        "rut-dong-y" => "Withdraw a consent",
        "chuyen-tuyen" => "Refer",
        "nhan-tuyen" => "Accept the referral",
        "khong-nhan" => "Decline the referral",
        "xong-tuyen" => "Service done",
        "rut-tuyen" => "Revoke a referral",
        "ban-giao" => "Offer a hand-over",
        "rut-ban-giao" => "Revoke the hand-over",
        "nhan-ban-giao" => "Take the person over",
        "khong-nhan-ban-giao" => "Decline the hand-over",
        "da-ban-giao" => "Handed over to another province",
        "dong" => "Close the dossier",
        "mo-lai" => "Reopen the dossier",
        "tiep-nhan" => "Received",
        "ngung-tham-gia" => "Takes part no longer",
        "doi-cho" => "Change places",
        "doi-dia-chi" => "Change the address",
        "thiet-bi" => "Add equipment",
        "kiem-tra" => "Record an inspection",
        "dong-co-so" => "Close the house",
        "dang-ky" => "Register a house",
        _ => AidWords.In(Shell.Language.English).Step(step),
    };
}
