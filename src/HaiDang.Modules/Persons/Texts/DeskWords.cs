using HaiDang.Modules.Shell;
using HaiDang.Vault.Finding;
using HaiDang.Vault.Openings;

namespace HaiDang.Modules.Persons.Texts;

/// <summary>Words of the pages around openings: traces, agreements, emergencies, two cards of one person, erasing.</summary>
public abstract class DeskWords : IWords<DeskWords>
{
    private static readonly DeskWords Vietnamese = new DeskWordsVi();
    private static readonly DeskWords English = new DeskWordsEn();

    /// <inheritdoc/>
    public static DeskWords In(Language language) => language is Language.English ? English : Vietnamese;

    // Traces
    public abstract string Trail { get; }
    public abstract string OwnTrail { get; }
    public abstract string OwnTrailSays { get; }
    public abstract string OwnTrailEmpty { get; }
    public abstract string DossierTrail { get; }
    public abstract string DossierTrailSays { get; }
    public abstract string DossierTrailEmpty { get; }
    public abstract string PersonTrail { get; }
    public abstract string PersonTrailSays { get; }
    public abstract string PersonTrailEmpty { get; }
    public abstract string PersonCode { get; }
    public abstract string PersonCodeHint { get; }
    public abstract string PersonCodeWrong { get; }
    public abstract string Show { get; }
    public abstract string When { get; }
    public abstract string Who { get; }
    public abstract string What { get; }
    public abstract string ForWhat { get; }
    public abstract string Whom { get; }
    public abstract string Which { get; }
    public abstract string Done(string what);
    public abstract string Counts { get; }
    public abstract string CountsSays { get; }
    public abstract string CountsEmpty { get; }
    public abstract string DayColumn { get; }
    public abstract string BodyColumn { get; }
    public abstract string LinesColumn { get; }
    public abstract string ReadersColumn { get; }
    public abstract string PersonsColumn { get; }

    // Agreements
    public abstract string Agree { get; }
    public abstract string AgreeSays(int waiting, int emergencies);
    public abstract string Waiting { get; }
    public abstract string NothingWaits { get; }
    public abstract string NothingWaitsRemedy(int minutes);
    public abstract string AskedLine(string who, string purpose, string @class);
    public abstract string AskedIn(string dossier, string code, string until);
    public abstract string GiveAgreement { get; }
    public abstract string GiveAgreementTo(string who);
    public abstract string AgreedToast { get; }
    public abstract string Decline { get; }
    public abstract string DeclineOf(string who);
    public abstract string DeclinedToast { get; }
    public abstract string ToReview { get; }
    public abstract string NothingToReview { get; }
    public abstract string EmergencyLine(string who, string category);
    public abstract string EmergencyIn(string dossier, string until, string reviewBy);
    public abstract string ReadReason { get; }
    public abstract string WasEmergency { get; }
    public abstract string WasNone { get; }
    public abstract string ReviewedToast { get; }
    public abstract string OnlyLeaderReviews { get; }

    // Beyond a quota
    public abstract string Beyond { get; }
    public abstract string BeyondSays(int anHour, int aDay, int most, int minutes);
    public abstract string AskBeyond { get; }
    public abstract string AskBeyondHere { get; }
    public abstract string HowMany { get; }
    public abstract string HowManyHint(int most);
    public abstract string HowManyMissing { get; }
    public abstract string WhoAgrees { get; }
    public abstract string BeyondReasonHint(int least);
    public abstract string NoLeader { get; }
    public abstract string NoLeaderRemedy { get; }
    public abstract string BeyondAskedToast { get; }
    public abstract string BeyondAsked { get; }
    public abstract string BeyondState(bool? given);
    public abstract string BeyondLine(string who, string purpose, int persons, string until);
    public abstract string BeyondWaits(string who, int persons, string purpose);
    public abstract string BeyondIn(string dossier, string until);
    public abstract string BeyondPersons(string count);

    // Emergencies
    public abstract string Emergency { get; }
    public abstract string EmergencySays(int hours, int reviewHours);
    public abstract string DossierKind { get; }
    public abstract string KeptBy { get; }
    public abstract string Number { get; }
    public abstract string NumberHint { get; }
    public abstract string Category { get; }
    public abstract string CategoryOf(BreakGlassCategory category);
    public abstract string Reason { get; }
    public abstract string ReasonHint(int least);
    public abstract string Declare { get; }
    public abstract string Declared { get; }
    public abstract string NoneDeclared { get; }
    public abstract string DeclaredToast { get; }
    public abstract string NoSuchDossier { get; }
    public abstract string ChooseOne { get; }
    public abstract string LivesUntil(string until);
    public abstract string IsOver { get; }
    public abstract string Review(bool? justified);
    public abstract string EmergencyPersons { get; }
    public abstract string OpenInEmergency { get; }
    public abstract string ChoosePerson { get; }

    // Two cards of one person
    public abstract string Duplicates { get; }
    public abstract string DuplicatesSays { get; }
    public abstract string HiddenMatches { get; }
    public abstract string NoHiddenMatches { get; }
    public abstract string NoHiddenMatchesRemedy { get; }
    public abstract string FoundWhileLooking(string chance, string dossier);
    public abstract string Compare { get; }
    public abstract string CompareWith(string code);
    public abstract string Pairs { get; }
    public abstract string NoPairs { get; }
    public abstract string PairState(bool? same);
    public abstract string One { get; }
    public abstract string Other { get; }
    public abstract string PairSays { get; }
    public abstract string Classes { get; }
    public abstract string Dossiers { get; }
    public abstract string BeyondReach { get; }
    public abstract string Propose { get; }
    public abstract string ProposedToast(string reasons);
    public abstract string AreOne { get; }
    public abstract string AreTwo { get; }
    public abstract string DecidedToast { get; }
    public abstract string Undo { get; }
    public abstract string UndoBecause { get; }
    public abstract string UndoReason(UndoneBecause reason);
    public abstract string UndoneToast { get; }

    // Erasing
    public abstract string Erasures { get; }
    public abstract string ErasuresSays(int days);
    public abstract string ErasuresEmpty { get; }
    public abstract string ErasuresEmptyRemedy { get; }
    public abstract string ProposeErasure { get; }
    public abstract string Ground { get; }
    public abstract string GroundOf(string code);
    public abstract string ErasureProposedToast { get; }
    public abstract string ErasureStep(string step, string? until);
    public abstract string ProposedBy(string who);
    public abstract string ApprovedBy(string who);
    public abstract string BlockedBy(string dossiers);
    public abstract string Approve { get; }
    public abstract string ApproveOf(string code);
    public abstract string ApprovedToast(int days);
    public abstract string UndoErasure { get; }
    public abstract string UndoErasureOf(string code);
    public abstract string ErasureUndoneToast { get; }
    public abstract string NobodyOfThisCode { get; }
}
