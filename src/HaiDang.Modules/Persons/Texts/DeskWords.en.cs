using HaiDang.Vault.Finding;
using HaiDang.Vault.Openings;

namespace HaiDang.Modules.Persons.Texts;

internal sealed class DeskWordsEn : DeskWords
{
    // Traces
    public override string Trail => "Traces";
    public override string OwnTrail => "What I opened";
    public override string OwnTrailSays => "Each time you opened, looked or were refused. The leader of your unit and the auditor see the same lines.";
    public override string OwnTrailEmpty => "You haven't opened an identity yet.";
    public override string DossierTrail => "Who opened";
    public override string DossierTrailSays => "Each time somebody opened, or was refused, in this dossier; the latest first.";
    public override string DossierTrailEmpty => "Nobody has opened an identity here.";
    public override string PersonTrail => "Openings of one person";
    public override string PersonTrailSays => "Codes alone, no identity. For when the person themselves asks, and for inspections.";
    public override string PersonTrailEmpty => "No opening of this code within your reach.";
    public override string PersonCode => "Person id";
    public override string PersonCodeHint => "32 characters, on the card.";
    public override string PersonCodeWrong => "A person id has 32 characters: digits and a to f.";
    public override string Show => "Show";
    public override string When => "When";
    public override string Who => "Who";
    public override string What => "What";
    public override string ForWhat => "Purpose";
    public override string Whom => "Person id";
    public override string Which => "Dossier";
    public override string Done(string what) => what switch
    {
        "opened" => "Opened an identity",
        "text" => "Read sealed words",
        "shown" => "Looked for a person",
        "sent" => "Sent to be checked",
        "checked" => "Identity checked",
        "beyond-asked" => "Asked to go beyond the quota",
        "beyond-given" => "Agreed to go beyond the quota",
        "beyond-declined" => "Declined to go beyond the quota",
        _ => "Was refused",
    };

    public override string Counts => "Openings counted";
    public override string CountsSays => "By day, body and purpose. No identity and no person id.";
    public override string CountsEmpty => "Nothing was opened in the last 90 days.";
    public override string DayColumn => "Day";
    public override string BodyColumn => "Body";
    public override string LinesColumn => "Times";
    public override string ReadersColumn => "Officers";
    public override string PersonsColumn => "Persons opened";

    // Agreements
    public override string Agree => "Agree to openings";
    public override string AgreeSays(int waiting, int emergencies) => $"{waiting} requests wait for your agreement, {emergencies} emergencies for review.";
    public override string Waiting => "Waiting for agreement";
    public override string NothingWaits => "No request waits.";
    public override string NothingWaitsRemedy(int minutes) => $"When an officer asks to open a denouncer or informant in a dossier of the unit, the request stands here for {minutes} minutes.";
    public override string AskedLine(string who, string purpose, string @class) => $"{who} asks to open for: {purpose}. {@class}";
    public override string AskedIn(string dossier, string code, string until) => $"{dossier}, id {code}. Answer before {until}.";
    public override string GiveAgreement => "Agree to the opening";
    public override string GiveAgreementTo(string who) => $"Agree that {who} opens";
    public override string Decline => "Decline";
    public override string DeclineOf(string who) => $"Decline what {who} asked for";
    public override string DeclinedToast => "Declined and recorded. Whoever asked sees the answer.";
    public override string AgreedToast => "Agreed. Whoever asked can open it now.";
    public override string ToReview => "Emergencies to review";
    public override string NothingToReview => "No emergency waits for review.";
    public override string EmergencyLine(string who, string category) => $"{who} declared an emergency: {category}";
    public override string EmergencyIn(string dossier, string until, string reviewBy) => $"{dossier}, until {until}. Review before {reviewBy}.";
    public override string ReadReason => "Read the reason";
    public override string WasEmergency => "It was an emergency";
    public override string WasNone => "It was none";
    public override string ReviewedToast => "The review is recorded.";
    public override string OnlyLeaderReviews => "You were told. The leader of the unit in charge reviews it.";

    // Beyond a quota
    public override string Beyond => "Beyond the quota";
    public override string BeyondSays(int anHour, int aDay, int most, int minutes) => $"An officer opens {anHour} persons an hour and {aDay} a day. Who needs more gives the reason and asks one leader of the unit by name; once they agree, at most {most} persons more can be opened for {minutes} minutes from the asking, in this dossier and for one purpose. Each step is recorded.";
    public override string AskBeyond => "Ask";
    public override string AskBeyondHere => "Ask the leader of the unit to agree to more in this dossier";
    public override string HowMany => "How many more persons";
    public override string HowManyHint(int most) => $"From 1 to {most}.";
    public override string HowManyMissing => "Enter the number in digits.";
    public override string WhoAgrees => "Whom to ask";
    public override string BeyondReasonHint(int least) => $"At least {least} characters. The reason is sealed; whoever is asked reads it.";
    public override string NoLeader => "The unit in charge has no leader who could be asked.";
    public override string NoLeaderRemedy => "Wait until the quota is free again, or have the administrator give somebody the role.";
    public override string BeyondAskedToast => "Asked. Once they agree, the card opens at once.";
    public override string BeyondAsked => "What you asked for in this dossier";
    public override string BeyondState(bool? given) => given switch
    {
        null => "Waits for an answer",
        true => "Agreed",
        _ => "Declined",
    };

    public override string BeyondLine(string who, string purpose, int persons, string until) => $"{who}; {persons} persons more; {purpose}; until {until}.";
    public override string BeyondWaits(string who, int persons, string purpose) => $"{who} asks to open {persons} persons beyond the quota for: {purpose}";
    public override string BeyondIn(string dossier, string until) => $"{dossier}. Answer before {until}.";
    public override string BeyondPersons(string count) => $"{count} persons more";

    // Emergencies
    public override string Emergency => "Emergency opening";
    public override string EmergencySays(int hours, int reviewHours) => $"When life is in danger and nobody who keeps the dossier can be reached. It opens one dossier for {hours} hours; its officers, the leader of the unit and the data protection officer are told at once; it must be reviewed within {reviewHours} hours. Denouncers and informants still need a second person.";
    public override string DossierKind => "Kind of dossier";
    public override string KeptBy => "In the book of";
    public override string Number => "Number";
    public override string NumberHint => "For example: 12/2023";
    public override string Category => "What is happening";
    public override string CategoryOf(BreakGlassCategory category) => category switch
    {
        BreakGlassCategory.DangerToLife => "Life or health is in danger",
        BreakGlassCategory.Rescue => "Somebody must be brought out or protected now",
        _ => "Nobody who keeps the dossier can be reached, and it can't wait",
    };

    public override string Reason => "Reason";
    public override string ReasonHint(int least) => $"{least} characters at least. It is sealed; whoever reviews will read it.";
    public override string Declare => "Declare the emergency and tell them";
    public override string Declared => "Emergencies you declared";
    public override string NoneDeclared => "You haven't declared an emergency.";
    public override string DeclaredToast => "Recorded, and they were told. You can open the persons of this dossier.";
    public override string NoSuchDossier => "No dossier of this number. Check kind, body and number.";
    public override string ChooseOne => "Choose…";
    public override string LivesUntil(string until) => $"holds until {until}";
    public override string IsOver => "over";
    public override string Review(bool? justified) => justified switch
    {
        null => "not reviewed yet",
        true => "reviewed: it was an emergency",
        _ => "reviewed: it was none",
    };

    public override string EmergencyPersons => "Persons of this dossier";
    public override string OpenInEmergency => "Open in the emergency, and record";
    public override string ChoosePerson => "Choose a person.";

    // Two cards of one person
    public override string Duplicates => "Duplicates";
    public override string DuplicatesSays => "Two dossiers may be about one person. Name and year alone never merge; a merge records that two ids are one person, deletes nothing and can be undone.";
    public override string HiddenMatches => "Found beyond the asker's reach";
    public override string NoHiddenMatches => "There is none.";
    public override string NoHiddenMatchesRemedy => "When somebody looks for a person who is recorded where they may not look, it stands here and isn't shown to them.";
    public override string FoundWhileLooking(string chance, string dossier) => $"chance {chance}, while looking in {dossier}";
    public override string Compare => "Compare two ids";
    public override string CompareWith(string code) => $"Compare with {code}";
    public override string Pairs => "Proposed pairs";
    public override string NoPairs => "No pair was proposed.";
    public override string PairState(bool? same) => same switch
    {
        null => "Waits for a decision",
        true => "One person",
        _ => "Two persons",
    };

    public override string One => "First id";
    public override string Other => "Second id";
    public override string PairSays => "The identities stay masked: the sealed parts are compared, and only what agrees is said. To see who they are, ask the bodies that keep the dossiers.";
    public override string Classes => "Class";
    public override string Dossiers => "Dossiers";
    public override string BeyondReach => "beyond your reach";
    public override string Propose => "Compare and propose";
    public override string ProposedToast(string reasons) => $"Proposed. What agrees: {reasons}.";
    public override string AreOne => "They are one";
    public override string AreTwo => "They are two";
    public override string DecidedToast => "The decision is recorded.";
    public override string Undo => "Undo the decision";
    public override string UndoBecause => "Why it is undone";
    public override string UndoReason(UndoneBecause reason) => reason switch
    {
        UndoneBecause.Slip => "A slip of the hand",
        UndoneBecause.NewPapers => "New papers",
        UndoneBecause.PersonSaid => "The person themselves says otherwise",
        _ => "Decided anew",
    };

    public override string UndoneToast => "Undone. The two stand apart as before.";

    // Erasing
    public override string Erasures => "Erase identities";
    public override string ErasuresSays(int days) => $"Two persons decide; for {days} days it can be undone; then the key is destroyed and the identity can't be read anywhere. Figures and what was recorded don't change.";
    public override string ErasuresEmpty => "No identity waits to be erased.";
    public override string ErasuresEmptyRemedy => "Propose it when the dossier is closed and the person asks, or the term for keeping is over.";
    public override string ProposeErasure => "Propose to erase the identity";
    public override string Ground => "Ground";
    public override string GroundOf(string code) => code switch
    {
        "own-request" => "The person themselves asks",
        "term-over" => "The term for keeping is over",
        _ => "Recorded by mistake",
    };

    public override string ErasureProposedToast => "Proposed. Somebody else must approve.";
    public override string ErasureStep(string step, string? until) => step switch
    {
        "proposed" => "Waits for a second person",
        "approved" => $"Waits to be erased; can be undone until {until}",
        _ => "Erased",
    };

    public override string ProposedBy(string who) => $"proposed: {who}";
    public override string ApprovedBy(string who) => $"approved: {who}";
    public override string BlockedBy(string dossiers) => $"Can't be erased: open dossiers need it ({dossiers}).";
    public override string Approve => "Approve the erasure";
    public override string ApproveOf(string code) => $"Approve erasing {code}";
    public override string ApprovedToast(int days) => $"Approved. It can be undone for {days} days.";
    public override string UndoErasure => "Undo";
    public override string UndoErasureOf(string code) => $"Undo erasing {code}";
    public override string ErasureUndoneToast => "Undone. The identity can be opened again.";
    public override string NobodyOfThisCode => "Nobody of this id within your reach.";
}
