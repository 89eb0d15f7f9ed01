using HaiDang.Modules.Cases.Coordination;
using HaiDang.Modules.Cases.Incidents;
using HaiDang.Modules.Cases.InProceedings;
using HaiDang.Modules.Cases.Moving;
using HaiDang.Modules.Cases.Rings;
using HaiDang.Modules.Dossiers.Registers;

namespace HaiDang.Modules.Cases.Texts;

internal sealed partial class CaseWordsEn : CaseWords
{
    public override RegisterWords Cases { get; } = new(
        "Register of cases", "Case", "Cases that your body keeps or takes part in, from institution to a judgment in force.", "Enter a case", "There is no case yet.");
    public override RegisterWords Incidents { get; } = new(
        "Register of incidents", "Incident", "Incidents that were detected. One with signs of a crime must be looked into and decided.", "Enter an incident", "There is no incident yet.");
    public override RegisterWords Rings { get; } = new(
        "Register of rings", "Ring", "Only rings that a decision, indictment or judgment states, with its number. Nothing of police operations.", "Enter a ring", "There is no ring yet.");
    public override string CasesShort => "Cases";
    public override string IncidentsShort => "Incidents";
    public override string RingsShort => "Rings";

    public override string Word(Enum value) => value switch
    {
        CaseStage.Investigation => "investigation",
        CaseStage.Prosecution => "prosecution",
        CaseStage.FirstInstance => "first instance",
        CaseStage.Appeal => "appeal",
        ProceedingsRole.Denounced => "denounced",
        ProceedingsRole.Proposed => "proposed for institution",
        ProceedingsRole.Held => "held, arrested or in custody",
        ProceedingsRole.Accused => "accused",
        ProceedingsRole.Defendant => "defendant",
        ProceedingsRole.Convicted => "convicted person",
        PersonEnd.NotInstituted => "not instituted",
        PersonEnd.ChargeAnnulled => "charge annulled",
        PersonEnd.Terminated => "terminated",
        PersonEnd.Acquitted => "acquitted",
        PersonEnd.Misnamed => "named by mistake",
        PersonEnd.GoesOnElsewhere => "goes on in another dossier",
        HuntEnd.Arrested => "arrested",
        HuntEnd.Surrendered => "came forward",
        HuntEnd.Lifted => "notice lifted",
        Recidivism.Ordinary => "recidivist",
        Recidivism.Dangerous => "dangerous recidivist",
        ReturnGround.Evidence => "evidence missing",
        ReturnGround.OtherOffenceOrPerson => "another offence or person",
        ReturnGround.Procedure => "grave breach of procedure",
        Finding.Convicted => "guilty",
        Finding.Acquitted => "not guilty",
        Finding.Terminated => "terminated for this person",
        AppealBy.Defendant => "appeal by a defendant",
        AppealBy.OtherParty => "appeal by an injured or other party",
        AppealBy.Procuracy => "protest by the procuracy",
        AppealOutcome.Upheld => "judgment upheld",
        AppealOutcome.Amended => "judgment amended",
        AppealOutcome.Quashed => "quashed, to be investigated or tried again",
        AppealOutcome.QuashedTerminated => "quashed and the case terminated",
        AppealOutcome.AppealTerminated => "appeal proceedings terminated",
        KeyCaseReason.PublicConcern => "public concern",
        KeyCaseReason.Gravity => "nature and gravity",
        KeyCaseReason.Deterrence => "deterrence and prevention",
        EvidenceMatter.Background => "verify a person's background",
        EvidenceMatter.Documents => "documents or data",
        EvidenceMatter.Expert => "expert opinion or valuation",
        EvidenceMatter.Statement => "take a statement",
        EvidenceMatter.Victim => "verify a victim",
        EvidenceMatter.Abroad => "exchange across the border, legal assistance",
        EvidenceMatter.Other => "something else",
        EvidenceView.Enough => "evidence suffices",
        EvidenceView.Incomplete => "to be completed",
        EvidenceView.Disputed => "views differ",
        ObstacleKind.Law => "provisions of law",
        ObstacleKind.Evidence => "evidence, expertise",
        ObstacleKind.Cooperation => "co-operation between bodies",
        ObstacleKind.Abroad => "foreign element",
        ObstacleKind.Witnesses => "injured parties, witnesses",
        ObstacleKind.Means => "staff, money, equipment",
        ProtectionKind.InformationSecrecy => "information kept secret",
        ProtectionKind.Guard => "guard",
        ProtectionKind.MovementLimits => "limits on movement and contact",
        ProtectionKind.Shelter => "shelter",
        ProtectionKind.Relocation => "new place to live, work or study",
        ProtectionKind.Deterrence => "deterrence",
        ProtectionKind.ClosedHearing => "closed hearing",
        IncidentOutcome.Instituted => "case instituted",
        IncidentOutcome.NotInstituted => "decision not to institute",
        IncidentOutcome.Administrative => "administrative handling",
        IncidentOutcome.NoSigns => "no signs of a crime",
        IncidentOutcome.Joined => "joined to another incident",
        ProvinceTransferEnd.NotCompetent => "not competent",
        ProvinceTransferEnd.Incomplete => "file incomplete",
        ProvinceTransferEnd.HeldElsewhere => "another body has it",
        ProvinceTransferEnd.Withdrawn => "withdrawn by the giver",
        RingEnd.BrokenUp => "broken up",
        RingEnd.Tried => "tried",
        RingEnd.NotUpheld => "not upheld",
        DayReason.AsOnThePaper => "as the paper says",
        DayReason.PaperCameLater => "done first, the paper came later",
        DayReason.BeingChecked => "estimated, being checked",
        _ => throw new ArgumentOutOfRangeException(nameof(value), value, null),
    };

    public override string Label(string id) => id switch
    {
        "ngay" => "Day",
        "vi-sao-ngay" => "Why the day is out of order (choose only when asked)",
        "so" => "Number of the paper",
        "co-quan" => "Issued by",
        "ngay-xay-ra" => "Day of the act (day, month/year or year)",
        "noi-xay-ra" => "Where it happened",
        "dieu-khoan" => "Article, clause",
        "dieu-khoan-2" => "Second article, clause",
        "dau-hieu" => "Has signs of a crime",
        "nguoi" => "Person",
        "nguoi-lien-quan" => "Persons concerned",
        "ho-ten" => "Full name",
        "sinh" => "Born (day, month/year or year)",
        "gioi" => "Legal sex",
        "nhom-dan-toc" => "Ethnic group (for figures)",
        "tu-cach" => "Role",
        "bien-phap" => "Preventive measure",
        "thay-cho" => "In place of",
        "den-ngay" => "Until (as the order says)",
        "can-cu" => "Ground",
        "ly-do" => "Reason",
        "ket-qua" => "Outcome",
        "gia-han" => "Extended by (number)",
        "don-vi" => "Unit of time",
        "ngay-de-nghi" => "Asked for on",
        "giai-doan" => "Stage",
        "co-quan-thu-ly" => "Accepted by",
        "so-thu-ly" => "Number in that body's book",
        "tra-ve" => "Returned to",
        "ngay-mo-phien" => "Day of the hearing",
        "luu-dong" => "Mobile trial",
        "noi-xet-xu" => "Venue of the mobile trial",
        "ket-luan" => "The court finds",
        "muc-phat" => "Sentence band",
        "ai-khang" => "Appeal or protest",
        "ba-co-quan" => "Bodies that agree (one a line)",
        "nuoc-ngoai" => "Foreign element",
        "nuoc" => "Countries concerned",
        "cung" => "Operation together with countries",
        "cao-diem" => "In a peak campaign",
        "hanh-vi" => "Acts",
        "thu-doan" => "Means",
        "muc-dich" => "Purposes",
        "du-do" => "Lures",
        "boi-canh" => "Recruitment settings",
        "khong-che" => "Methods of control",
        "tuoi-nan-nhan" => "Age of the youngest victim at the act",
        "noi-dung" => "Account (sealed)",
        "yeu-cau" => "What is asked",
        "noi-nhan" => "Asked of",
        "han" => "Answer due",
        "du" => "Answered in full",
        "nhan-dinh" => "Common view",
        "kho-khan" => "Difficulty",
        "bao-ve" => "Protection",
        "tre-em" => "Under 18",
        "vu-an-nhan" => "Join to case (number in the book)",
        "vu-viec-nhan" => "Join to incident (number in the book)",
        "tinh-nhan" => "Receiving province",
        "tin-bao" => "Tip-off (number in the book)",
        "vu-an" => "Case (number in the book)",
        "vai-tro" => "Role in the ring",
        "loai-tuyen" => "Kind of route",
        "qua-bien-gioi" => "How the border was crossed",
        "tuyen" => "Legs in Viet Nam (one place a line)",
        "nuoc-tuyen" => "Countries on the way",
        "ngay-phat-hien" => "Detected on",
        "so-quyet-dinh" => "Decision to institute",
        "tinh-trang" => "State",
        "muc-do" => "Severity",
        "kham-pha" => "Solved on",
        "an-diem" => "Key case",
        "bi-can" => "Accused, defendants",
        "so-co-quan" => "Numbers in each body's book",
        "phien-toa" => "Hearing",
        "lien-ket" => "From incidents, tip-offs",
        "tu-dau" => "Transferred or split from",
        "den-dau" => "Goes on in",
        "so-lan" => "Returns, reopenings",
        "bat-dau" => "From",
        "ket-thuc" => "To",
        "so-ngay" => "Days",
        "tra-loi" => "Answer",
        _ => id,
    };

    public override string Step(string step) => step switch
    {
        "nguoi-moi" => "Add a person in proceedings",
        "khoi-to-bi-can" => "Charge somebody who stands in the dossier",
        "phe-chuan" => "Procuracy approves a charge",
        "doi-toi-danh" => "Change or complete a charge",
        "bien-phap" => "Put or change a preventive measure",
        "huy-bien-phap" => "Lift a preventive measure",
        "truy-na" => "Issue a wanted notice",
        "het-truy-na" => "End a wanted notice",
        "tam-dinh-chi-bi-can" => "Suspend for one accused",
        "phuc-hoi-bi-can" => "Resume for one accused",
        "khong-khoi-to" => "Clear one person: not instituted, annulled, terminated",
        "ghi-nham" => "Named by mistake",
        "tai-pham" => "State recidivism by a judgment",
        "doi-khoi-to" => "Change the decision to institute",
        "so-thu-ly" => "Enter a body's own number",
        "dac-diem" => "Foreign element, joint operation, campaign",
        "kham-pha" => "Enter as solved",
        "gia-han" => "Extend",
        "ket-luan-dieu-tra" => "Conclude the investigation",
        "thu-ly" => "A body accepts the file",
        "truy-to" => "Prosecute by indictment",
        "tra-ho-so" => "Return the file",
        "dua-ra-xet-xu" => "Set the trial",
        "xet-xu" => "First-instance judgment",
        "khang-cao" => "Appeal or protest",
        "phuc-tham" => "Appellate judgment",
        "hieu-luc" => "Judgment takes effect",
        "tam-dinh-chi" => "Suspend the case",
        "phuc-hoi" => "Resume the case",
        "dinh-chi" => "Terminate the case",
        "mo-lai" => "Set the termination aside",
        "an-diem" => "Agree on a key case",
        "bo-an-diem" => "No key case any more",
        "yeu-to" => "Acts, means, purposes",
        "noi-dung" => "Account of the case",
        "yeu-cau" => "Ask another body for evidence",
        "tra-loi" => "Answer a request",
        "danh-gia" => "Weigh evidence together",
        "vuong-mac" => "Record a difficulty",
        "het-vuong-mac" => "Difficulty settled",
        "bao-ve" => "Protect a victim or witness",
        "het-bao-ve" => "End a protection",
        "chuyen-tinh" => "Hand over to another province",
        "rut-chuyen-tinh" => "End the offer to another province",
        "nhap" => "Join to another case",
        "tach" => "Split the case",
        "dau-hieu" => "State on signs of a crime",
        "quyet-dinh" => "Decide on the incident",
        "gan-tin-bao" => "Link a tip-off",
        "khoi-to" => "Open a case from this incident",
        "mo-lai-vu-viec" => "Set the decision aside",
        "them-vu-an" => "Add a case of the ring",
        "thanh-vien" => "State a member by a decision",
        "tuyen" => "Route",
        "ket-thuc-duong-day" => "Close the ring",
        _ => step,
    };

    public override string Heading(string section) => section switch
    {
        "vu-an" => "Case",
        "vu-viec" => "Incident",
        "duong-day" => "Ring",
        "to-tung" => "Persons in proceedings",
        "phoi-hop" => "Requests for evidence",
        "danh-gia" => "Evidence weighed together",
        "vuong-mac" => "Difficulties",
        "bao-ve" => "Protection in proceedings",
        "thoi-gian" => "Time in each stage",
        "yeu-to" => "Acts, means, purposes",
        "thanh-vien" => "Members",
        _ => section,
    };

    public override string State(string code) => code switch
    {
        "investigation" => "under investigation",
        "prosecution" => "before the procuracy",
        "first-instance" => "before the court",
        "appeal" => "on appeal",
        "on-the-way" => "file on its way",
        "suspended" => "suspended",
        "tried" => "tried at first instance",
        "in-force" => "judgment in force",
        "terminated" => "terminated",
        "elsewhere" => "joined or handed over",
        "waiting" => "signs of a crime, decision awaited",
        "checking" => "being checked",
        "instituted" => "case opened",
        "not-instituted" => "not instituted",
        "administrative" => "administrative handling",
        "no-signs" => "no signs of a crime",
        "joined" => "joined",
        "open" => "in hand",
        "broken-up" => "broken up",
        "ring-tried" => "tried",
        "not-upheld" => "not upheld",
        _ => code,
    };

    public override string Person(int ordinal) => $"Person {ordinal}";
    public override string PersonAs(int ordinal, string role) => $"Person {ordinal} ({role})";
    public override string Yes => "yes";
    public override string No => "no";
    public override string NotKnown => "not known";
    public override string ProposesSolved => "Somebody is charged. If the investigating body holds the case to be solved, enter the day; it is never inferred.";
    public override string NewPersonSays => "The identity is sealed in the vault; the dossier keeps an id.";
    public override string LabelSays => "Only where a judgment says so, with its number.";
    public override string Empty => "Nothing is recorded yet.";
    public override string Accused(string all, string juveniles) => juveniles == "0" ? all : $"{all} (under 18: {juveniles})";
    public override string ByLaw(bool answers) => answers ? "Answers the definition of the law on trafficking" : "Doesn't answer the definition of the law on trafficking yet";
    public override string ByPalermo(bool answers) => answers ? "Answers the Palermo Protocol" : "Doesn't answer the Palermo Protocol yet";
    public override string Times(string reopened, string returned) => $"file returned {returned} times, reopened {reopened} times";
    public override string HearingSet(string day, bool mobile) => mobile ? $"{day}, mobile trial" : day;
    public override string Offers => "Dossiers from other provinces";
    public override string OffersSays => "Bodies of other provinces offer these. What stands in them and who comes only with taking over.";
    public override string NoOffers => "Nothing waits to be taken over.";
    public override string MovesSays => "This is recorded in both dossiers.";
    public override string NumberUnknown(string number) => $"No number {number} in the book of the body that keeps it. Write it as 0012/2023.";
    public override string FirstWord => "Tip-off taken in";
    public override string Unit(bool months) => months ? "months" : "days";
}
