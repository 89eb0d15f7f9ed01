using HaiDang.Kernel.Events;
using HaiDang.Modules.Shell;

namespace HaiDang.Modules.Planning.Committee.Texts;

/// <summary>Words of the committee's registers, meetings and review.</summary>
public abstract class CommitteeWords : IWords<CommitteeWords>
{
    private static readonly CommitteeWords Vietnamese = new CommitteeWordsVi();
    private static readonly CommitteeWords English = new CommitteeWordsEn();

    /// <inheritdoc/>
    public static CommitteeWords In(Language language) => language is Language.English ? English : Vietnamese;

    public abstract string Refused(Refusal refusal);

    // Where one is
    public abstract string Committee { get; }
    public abstract string CommitteeShort { get; }
    public abstract string YearOnly(int year);
    public abstract string NoCommittee { get; }
    public abstract string FirstPageSays(string members, string held, string missing);
    public abstract string Registers { get; }
    public abstract string RegisterColumn { get; }
    public abstract string EntriesColumn { get; }
    public abstract string OpenColumn { get; }
    public abstract string AddColumn { get; }
    public abstract string InOfficeToday(string day);
    public abstract string OtherYears { get; }
    public abstract string MeetingCalendar { get; }
    public abstract string MeetingCalendarSays { get; }
    public abstract string PeriodColumn { get; }
    public abstract string PeriodOverNotHeld { get; }
    public abstract string PeriodToCome { get; }
    public abstract string NotHeldYetInPeriod { get; }

    // Parts of every page
    public abstract string State { get; }
    public abstract string WhatColumn { get; }
    public abstract string DayLabel { get; }
    public abstract string Body { get; }
    public abstract string Reason { get; }
    public abstract string Yes { get; }
    public abstract string Asked { get; }
    public abstract string Set { get; }
    public abstract string StillOpen { get; }
    public abstract string Save { get; }
    public abstract string Amend { get; }
    public abstract string AmendIn(string register);
    public abstract string AmendReason { get; }
    public abstract string BackTo(string place);
    public abstract string Retract { get; }
    public abstract string RetractWhat(string what);
    public abstract string RetractedBecause(string reason);
    public abstract string AmendedBecause(string reason);
    public abstract string History { get; }
    public abstract string HistoryLine(string moment, string by);
    public abstract string NextSteps { get; }
    public abstract string ChangedMeanwhile { get; }
    public abstract string ChangedRemedy { get; }
    public abstract string SavedToast { get; }
    public abstract string AmendedToast { get; }
    public abstract string RetractedToast { get; }
    public abstract string NameErasedToast { get; }
    public abstract string Find { get; }
    public abstract string FindIn(string register);
    public abstract string NothingFound { get; }
    public abstract string NothingFoundRemedy { get; }
    public abstract string EmptyRemedy(string add);
    public abstract string Scrolls(string what);

    // Fields
    public abstract string Papers { get; }
    public abstract string EvidenceFiles { get; }
    public abstract string PersonName { get; }
    public abstract string PersonNameHint { get; }
    public abstract string EraseName { get; }
    public abstract string EraseNameMeans { get; }
    public abstract string NoNames { get; }
    public abstract string DecisionNumber { get; }
    public abstract string SignedOn { get; }
    public abstract string FromDay { get; }
    public abstract string LastDay { get; }
    public abstract string LastDayOptional { get; }
    public abstract string FromTo(string from, string to);
    public abstract string Since(string from);
    public abstract string Venue { get; }
    public abstract string TextLabel { get; }
    public abstract string ResponsibleBody { get; }
    public abstract string BodyConcerned { get; }
    public abstract string BodyConcernedOrAll { get; }
    public abstract string WholeCommittee { get; }
    public abstract string DueOptional { get; }
    public abstract string WhatWasDone { get; }
    public abstract string People(int count);

    // Members
    public abstract string Members { get; }
    public abstract string MembersSay { get; }
    public abstract string MembersAdd { get; }
    public abstract string MembersEmpty { get; }
    public abstract string Post(Planning.Committee.CommitteePost one);
    public abstract string PostInCommittee { get; }
    public abstract string BodyOfMember { get; }
    public abstract string TitleOfMember { get; }
    public abstract string TitleHint { get; }
    public abstract string InPost { get; }
    public abstract string MemberLeaves { get; }
    public abstract string MemberLeft { get; }
    public abstract string InOffice { get; }
    public abstract string NotYetInOffice { get; }
    public abstract string LeftOffice { get; }

    // Meetings
    public abstract string Meetings { get; }
    public abstract string MeetingsSay { get; }
    public abstract string MeetingsAdd { get; }
    public abstract string MeetingsEmpty { get; }
    public abstract string Form(Planning.Committee.MeetingForm one);
    public abstract string Cadence(Planning.Committee.Cadence one);
    public abstract string PeriodOf(Planning.Committee.Cadence one, int number);
    public abstract string FormOfMeeting { get; }
    public abstract string CadenceLabel { get; }
    public abstract string PeriodLabel { get; }
    public abstract string PeriodHint { get; }
    public abstract string SubjectLabel { get; }
    public abstract string WithDistricts { get; }
    public abstract string WithDistrictsShort { get; }
    public abstract string Invited { get; }
    public abstract string RecordHeld { get; }
    public abstract string HeldOn { get; }
    public abstract string AttendanceOf(string body);
    public abstract string Presence(Planning.Committee.Presence one);
    public abstract string AttendancePart { get; }
    public abstract string AttendanceUnknown { get; }
    public abstract string NobodyInvited { get; }
    public abstract string Minutes { get; }
    public abstract string AddConclusion { get; }
    public abstract string ConclusionText { get; }
    public abstract string ConclusionHint { get; }
    public abstract string ConclusionReason(string day);
    public abstract string Conclusions { get; }
    public abstract string ConclusionsCount(int count);
    public abstract string ConclusionsLater { get; }
    public abstract string NoConclusions { get; }
    public abstract string NoPlanForConclusions { get; }
    public abstract string DutyGone { get; }
    public abstract string ConclusionMeeting { get; }
    public abstract string Progress(Planning.Progress one, bool asked);
    public abstract string MeetingSet { get; }
    public abstract string MeetingWasHeld(string day);
    public abstract string Held { get; }
    public abstract string NotRecordedYet { get; }

    // Inspections
    public abstract string Inspections { get; }
    public abstract string InspectionsSay { get; }
    public abstract string InspectionsAdd { get; }
    public abstract string InspectionsEmpty { get; }
    public abstract string InspectionScope { get; }
    public abstract string InspectedBodies { get; }
    public abstract string Localities { get; }
    public abstract string PilotProgramme { get; }
    public abstract string PilotHint { get; }
    public abstract string Team { get; }
    public abstract string TeamHint { get; }
    public abstract string PostInTeam { get; }
    public abstract string AddFinding { get; }
    public abstract string FindingLabel { get; }
    public abstract string Finding(Planning.Committee.FindingKind one);
    public abstract string Findings { get; }
    public abstract string NoFindings { get; }
    public abstract string AddRecommendation { get; }
    public abstract string Recommendations { get; }
    public abstract string NoRecommendations { get; }
    public abstract string RecommendationNumber(int number);
    public abstract string CloseRecommendation(int number);
    public abstract string RecommendationWasClosed(int number);
    public abstract string RecommendationsCount(int closed, int all);
    public abstract string RecommendationsAreOpen(int open);
    public abstract string ClosedOn(string day);
    public abstract string EndInspection { get; }
    public abstract string InspectionConclusion { get; }
    public abstract string ReasonOpen { get; }
    public abstract string InspectionEnded { get; }
    public abstract string InspectionGoing { get; }
    public abstract string InspectionSet { get; }
    public abstract string PilotShort { get; }
    public abstract string PilotPlace(string place, string programme);
    public abstract string Pilots { get; }
    public abstract string PilotsSay { get; }
    public abstract string PilotsAdd { get; }
    public abstract string PilotsEmpty { get; }
    public abstract string Locality { get; }
    public abstract string Programme { get; }
    public abstract string PilotDays { get; }
    public abstract string PilotGoing { get; }
    public abstract string PilotNotNow { get; }

    // Shortcomings and difficulties
    public abstract string Shortcomings { get; }
    public abstract string ShortcomingsSay { get; }
    public abstract string ShortcomingsAdd { get; }
    public abstract string ShortcomingsEmpty { get; }
    public abstract string FoundYear { get; }
    public abstract string FoundYearHint { get; }
    public abstract string SourceLabel { get; }
    public abstract string Source(Planning.Committee.ShortcomingSource one);
    public abstract string WrittenIn { get; }
    public abstract string FoundIn(int year);
    public abstract string CarriedOver { get; }
    public abstract string ShortcomingTitle(int year);
    public abstract string AddRemedy { get; }
    public abstract string RemediedTick { get; }
    public abstract string Remedies { get; }
    public abstract string NoRemedies { get; }
    public abstract string Remedied { get; }
    public abstract string BeingRemedied { get; }
    public abstract string Difficulties { get; }
    public abstract string DifficultiesSay { get; }
    public abstract string DifficultiesAdd { get; }
    public abstract string DifficultiesEmpty { get; }
    public abstract string RaisedBy { get; }
    public abstract string DifficultyText { get; }
    public abstract string Proposal { get; }
    public abstract string Addressee { get; }
    public abstract string DifficultyTitle(string body);
    public abstract string AddAnswer { get; }
    public abstract string AnsweredBy { get; }
    public abstract string AnswerText { get; }
    public abstract string SettledTick { get; }
    public abstract string Answers { get; }
    public abstract string NoAnswers { get; }
    public abstract string Settled { get; }
    public abstract string Answered { get; }
    public abstract string NotAnsweredYet { get; }

    // Commendations
    public abstract string Commendations { get; }
    public abstract string CommendationsSay { get; }
    public abstract string CommendationsAdd { get; }
    public abstract string CommendationsEmpty { get; }
    public abstract string CommendedLabel { get; }
    public abstract string Commended(Planning.Committee.Commended one);
    public abstract string CommendedBody { get; }
    public abstract string CommendedPost { get; }
    public abstract string CommendedPostHint { get; }
    public abstract string Achievement { get; }
    public abstract string CommendationFormLabel { get; }
    public abstract string CommendationForm(Planning.Committee.CommendationForm one);
    public abstract string UrgentTick { get; }
    public abstract string UrgentShort { get; }
    public abstract string AchievedOn { get; }
    public abstract string ProposedOn { get; }
    public abstract string ExamineCommendation { get; }
    public abstract string SupportedTick { get; }
    public abstract string Opinion { get; }
    public abstract string Examined { get; }
    public abstract string Supported { get; }
    public abstract string NotSupported { get; }
    public abstract string DecideCommendation { get; }
    public abstract string CommendationLevelLabel { get; }
    public abstract string CommendationLevel(Planning.Committee.CommendationLevel one);
    public abstract string DecidedOn { get; }
    public abstract string DeclineCommendation { get; }
    public abstract string Declined { get; }
    public abstract string Decided { get; }
    public abstract string Proposed { get; }
    public abstract string CommendationTitle(string form);
    public abstract string InGoodTime { get; }
    public abstract string DecidedAfter(int days);
    public abstract string WaitingFor(int days);

    // Documents, bulletins
    public abstract string DocumentRegister { get; }
    public abstract string DocumentRegisterSays { get; }
    public abstract string DocumentsAdd { get; }
    public abstract string DocumentsEmpty { get; }
    public abstract string WayLabel { get; }
    public abstract string Way(Planning.Committee.Way one);
    public abstract string DocumentNumber { get; }
    public abstract string TypeLabel { get; }
    public abstract string Type(Planning.Committee.DocumentType one);
    public abstract string DocumentDate { get; }
    public abstract string Issuer { get; }
    public abstract string Abstract { get; }
    public abstract string ArrivedOn { get; }
    public abstract string Recipients { get; }
    public abstract string NoRecipients { get; }
    public abstract string AcknowledgeFor(string body);
    public abstract string ReceivedOn { get; }
    public abstract string ReceiptOn(string day);
    public abstract string NoReceiptYet { get; }
    public abstract string ReceiptsCount(int done, int all);
    public abstract string Registered { get; }
    public abstract string Bulletins { get; }
    public abstract string BulletinsSay { get; }
    public abstract string BulletinsAdd { get; }
    public abstract string BulletinsEmpty { get; }
    public abstract string Methods { get; }
    public abstract string LegalTexts { get; }

    // Training, days
    public abstract string Trainings { get; }
    public abstract string TrainingsSay { get; }
    public abstract string TrainingsAdd { get; }
    public abstract string TrainingsEmpty { get; }
    public abstract string TrainingSubject { get; }
    public abstract string Organiser { get; }
    public abstract string StaffByBody { get; }
    public abstract string StaffHint { get; }
    public abstract string StaffCount { get; }
    public abstract string NoStaff { get; }
    public abstract string AwarenessDays { get; }
    public abstract string AwarenessDaysSay { get; }
    public abstract string AwarenessDaysAdd { get; }
    public abstract string AwarenessDaysEmpty { get; }
    public abstract string WhichDay { get; }
    public abstract string Awareness(Planning.Committee.AwarenessDay one);
    public abstract string OrganisedBy { get; }
    public abstract string ActivityText { get; }
    public abstract string PeopleReached { get; }
    public abstract string WasDone { get; }
    public abstract string ByBodyAndYear { get; }

    // Review
    public abstract string YearReview { get; }
    public abstract string ReviewOfYear(int year);
    public abstract string ReviewSays(string day);
    public abstract string Section(Planning.Committee.ReviewSection one);
    public abstract string NoPlanYet { get; }
    public abstract string DutiesDone(int done, int all);
    public abstract string DutiesLate(int late, int doneLate);
    public abstract string DutiesByBody { get; }
    public abstract string DutiesColumn { get; }
    public abstract string ReportedColumn { get; }
    public abstract string DoneColumn { get; }
    public abstract string LateColumn { get; }
    public abstract string TargetsSet(int count);
    public abstract string MeetingsHeld(int held, int due);
    public abstract string OtherActivities(int count);
    public abstract string ConclusionsDone(int done, int all);
    public abstract string InspectionsDone(int ended, int all);
    public abstract string RecommendationsDone(int closed, int all);
    public abstract string ShortcomingsRemedied(int done, int all);
    public abstract string DifficultiesSettled(int done, int all);
    public abstract string DocumentsCount(int issued, int all);
    public abstract string BulletinsCount(int count);
    public abstract string TrainingCount(int classes, int staff);
    public abstract string AwarenessCount(int count, int bodies);
    public abstract string CommendationsDecided(int decided, int all);
    public abstract string CommendationDays(int most);
    public abstract string CarriedToNext(int count);
    public abstract string OpenNextYear(int year);
    public abstract string Assessment { get; }
    public abstract string WriteAssessment { get; }
    public abstract string ChangeAssessment { get; }
    public abstract string AssessmentOf(string section);
    public abstract string EarlierVersions(int count);
    public abstract string DocumentMade(string document);
    public abstract string VersionNumber(int number);
}
