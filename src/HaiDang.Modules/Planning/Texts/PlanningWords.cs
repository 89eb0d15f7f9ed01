using HaiDang.Kernel.Events;
using HaiDang.Modules.Planning.Amending;
using HaiDang.Modules.Shell;

namespace HaiDang.Modules.Planning.Texts;

/// <summary>Words of plans, duties, progress and the day's work.</summary>
public abstract class PlanningWords : IWords<PlanningWords>
{
    private static readonly PlanningWords Vietnamese = new PlanningWordsVi();
    private static readonly PlanningWords English = new PlanningWordsEn();

    /// <inheritdoc/>
    public static PlanningWords In(Language language) => language is Language.English ? English : Vietnamese;

    // Where one is
    public abstract string Plans { get; }
    public abstract string PlanDocument { get; }
    public abstract string PlanOfYear(int year);
    public abstract string YearOnly(int year);
    public abstract string PartsOfPlan { get; }
    public abstract string ContentsTab { get; }
    public abstract string AgenciesTab { get; }
    public abstract string CalendarTab { get; }
    public abstract string HistoryTab { get; }
    public abstract string AllPlans { get; }
    public abstract string NoPlan { get; }
    public abstract string WithdrawnNote(string day);
    public abstract string NoPlanRemedy { get; }
    public abstract string Documents { get; }

    // Head
    public abstract string Adopted { get; }
    public abstract string IssuedOn(string day);
    public abstract string ShortForms { get; }
    public abstract string Link(PlanLink link);
    public abstract string LinkOf(string issuer);
    public abstract string OtherCitations(int count);

    // Targets
    public abstract string Targets { get; }
    public abstract string TargetNumber(int number);
    public abstract string Target(int number);
    public abstract string NoFigureYet { get; }
    public abstract string NoFigureWhy { get; }
    public abstract string TargetCode { get; }
    public abstract string PrintedWords { get; }
    public abstract string HowJudged { get; }
    public abstract string MustIncrease(string value);
    public abstract string MustDecrease(string value);
    public abstract string MustIncreaseSome { get; }
    public abstract string MustDecreaseSome { get; }
    public abstract string InRange(string value);
    public abstract string MarkUnread { get; }
    public abstract string PercentagePoints(string value);
    public abstract string MustEqual(string value);
    public abstract string MustPass(string value);
    public abstract string MustReach(string value);
    public abstract string MustStayBelow(string value);
    public abstract string MustNotExceed(string value);
    public abstract string ServingDuties { get; }
    public abstract string NoServingDuties { get; }
    public abstract string BodiesOfTarget { get; }
    public abstract string NoBodyForTarget { get; }

    // Duties
    public abstract string Sections { get; }
    public abstract string Duties { get; }
    public abstract string Duty(string code);
    public abstract string Kind(string kind);
    public abstract string Counts(string done, string going, string todo);
    public abstract string LateCount(string count);
    public abstract string Filter { get; }
    public abstract string Agency { get; }
    public abstract string EveryAgency { get; }
    public abstract string PartLabel { get; }
    public abstract string EitherPart { get; }
    public abstract string Lead { get; }
    public abstract string Co { get; }
    public abstract string StateLabel { get; }
    public abstract string EveryState { get; }
    public abstract string OnlyLate { get; }
    public abstract string DoFilter { get; }
    public abstract string Unfilter { get; }
    public abstract string Shown(string shown, string all);
    public abstract string NothingMatches { get; }
    public abstract string NothingMatchesRemedy { get; }
    public abstract string NoBodyNamed { get; }
    public abstract string MoreBodies(string count);
    public abstract string Collective(string name, string members);
    public abstract string NoDay { get; }
    public abstract string BothDaysIn { get; }
    public abstract string SharesReported(string reported, string all);
    public abstract string Progress(Progress progress);
    public abstract string DoneLate { get; }
    public abstract string AskedShort { get; }
    public abstract string Noted { get; }
    public abstract string LateArithmetic(string day, string today, string days);
    public abstract string DueArithmetic(string day);
    public abstract string AskedArithmetic { get; }

    // One duty
    public abstract string BodiesAndProgress { get; }
    public abstract string Body { get; }
    public abstract string State { get; }
    public abstract string Time { get; }
    public abstract string NoteLabel { get; }
    public abstract string Files(int count);
    public abstract string OnBehalf(string letter);
    public abstract string Through(string collective);
    public abstract string NoShares { get; }
    public abstract string NoSharesRemedy { get; }
    public abstract string ServesTargets { get; }
    public abstract string DutyHistory { get; }
    public abstract string NothingReported { get; }
    public abstract string RetractedBecause(string reason);
    public abstract string HistoryLine(string day, string moment);
    public abstract string Retract { get; }
    public abstract string RetractWhat(string body);
    public abstract string RetractReason { get; }
    public abstract string RetractedToast { get; }

    // Report form
    public abstract string Report { get; }
    public abstract string ReportFor { get; }
    public abstract string ProgressLabel { get; }
    public abstract string NoteHint { get; }
    public abstract string DayLabel { get; }
    public abstract string DayHint(string today);
    public abstract string EvidenceLabel { get; }
    public abstract string EvidenceHint { get; }
    public abstract string OnBehalfHeading { get; }
    public abstract string LetterNumber { get; }
    public abstract string LetterDay { get; }
    public abstract string LetterWords(string number, string day);
    public abstract string Save { get; }
    public abstract string SavedToast(string code);
    public abstract string ChooseBody { get; }
    public abstract string ChooseProgress { get; }
    public abstract string BodyMissing { get; }
    public abstract string ProgressMissing { get; }
    public abstract string DayNotUnderstood { get; }
    public abstract string ConflictHeading { get; }
    public abstract string ConflictRemedy { get; }
    public abstract string ConflictLine(string progress, string day);
    public abstract string ConflictRetracted(string reason);

    // By body
    public abstract string Board { get; }
    public abstract string Leads { get; }
    public abstract string Cos { get; }
    public abstract string ReportedColumn { get; }
    public abstract string DoneColumn { get; }
    public abstract string LateColumn { get; }
    public abstract string WithoutBody { get; }
    public abstract string WithoutBodyMeans { get; }
    public abstract string UnknownNames { get; }
    public abstract string AskedNote { get; }
    public abstract string BoardScrolls { get; }
    public abstract string Silent(string silent, string all);

    // Calendar
    public abstract string CalendarHeading(int year);
    public abstract string Day { get; }
    public abstract string What { get; }
    public abstract string AgendaIssued { get; }
    public abstract string AgendaDue(string code);
    public abstract string AgendaOpens(string code);
    public abstract string AgendaCloses(string code);
    public abstract string AgendaCutOff(string report);
    public abstract string AgendaReport(string report);
    public abstract string ReportKind(string kind);
    public abstract string Reports { get; }
    public abstract string ReportName { get; }
    public abstract string WindowLabel { get; }
    public abstract string LastDay { get; }
    public abstract string From { get; }
    public abstract string To { get; }
    public abstract string Via(string desk);
    public abstract string BeforeMeans(string printed, string last);
    public abstract string ByMeans(string printed);
    public abstract string NoReportDay { get; }
    public abstract string NoWindow { get; }
    public abstract string OnRequest { get; }
    public abstract string WithoutDay(string count);
    public abstract string NoDays { get; }
    public abstract string ReportsScroll { get; }
    public abstract string Scrolls(string table);
    public abstract string Past { get; }
    public abstract string RibbonIssued(string day);
    public abstract string RibbonDuty(string code, string day);
    public abstract string RibbonReport(string report, string day);
    public abstract string RibbonCutOff(string report, string day);
    public abstract string RibbonCampaign(string code, string window);

    // Changes
    public abstract string ChangesHeading { get; }
    public abstract string AdoptedEntry(int targets, int duties);
    public abstract string CorrectedEntry { get; }
    public abstract string Reason(string reason);
    public abstract string Changed(string codes);
    public abstract string Dropped(string codes);
    public abstract string HeaderChanged { get; }
    public abstract string RecordedAt(string moment);
    public abstract string NoChanges { get; }

    // Amend
    public abstract string Amend { get; }
    public abstract string AmendDuty(string code);
    public abstract string AmendText { get; }
    public abstract string AmendTextHint { get; }
    public abstract string AmendDue { get; }
    public abstract string AmendDueHint { get; }
    public abstract string AmendLead { get; }
    public abstract string AmendCo { get; }
    public abstract string AmendRequested { get; }
    public abstract string AmendBodiesHint { get; }
    public abstract string AmendBodiesMeans { get; }
    public abstract string AmendConflictRemedy { get; }
    public abstract string ReplaceBy(string body);
    internal abstract string BodyTrouble(BodyFault fault, Format format);
    public abstract string DueNow(string day);
    public abstract string DueGone { get; }
    public abstract string BodyMoved(BodyChange change);
    public abstract string DutyChangesHeading { get; }
    public abstract string FormerHeading { get; }
    public abstract string FormerMeans { get; }
    public abstract string NoLongerOnDuty { get; }
    public abstract string AmendReason { get; }
    public abstract string AmendedToast(string code);
    public abstract string TextMissing { get; }

    // My work
    public abstract string MyWork { get; }
    public abstract string MyWorkShort { get; }
    public abstract string Requests { get; }
    public abstract string NothingLate { get; }
    public abstract string LateThings(int count);
    public abstract string SoonThings(int count);
    public abstract string AskedThings(int count);
    public abstract string UnreportedThings(int count);
    public abstract string ThereAre { get; }
    public abstract string And { get; }
    public abstract string LateGroup { get; }
    public abstract string SoonGroup { get; }
    public abstract string AskedGroup { get; }
    public abstract string AskedOfUsGroup { get; }
    public abstract string UnreportedGroup { get; }
    public abstract string GoingGroup { get; }
    public abstract string ClosedGroup { get; }
    public abstract string NothingWaits { get; }
    public abstract string NothingWaitsRemedy { get; }
    public abstract string NotInPlan { get; }
    public abstract string AllDuties(string count);
    public abstract string AllOf(string count);
    public abstract string Answer { get; }
    public abstract string YearTargets(int year);
    public abstract string SilentHeading { get; }
    public abstract string ReportedBodies(string reported, string all);
    public abstract string List { get; }
    public abstract string News { get; }
    public abstract string NewsLine(string body, string progress);
    public abstract string NoNews { get; }
    public abstract string YearSituation { get; }
    public abstract string MarkKey { get; }

    // Refusals
    public abstract string Refused(Refusal refusal);
}
