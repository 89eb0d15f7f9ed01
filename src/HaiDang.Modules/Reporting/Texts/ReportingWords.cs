using HaiDang.Kernel.Events;
using HaiDang.Modules.Reporting.Calendars;
using HaiDang.Modules.Shell;

namespace HaiDang.Modules.Reporting.Texts;

/// <summary>Words of the pages of reports.</summary>
public abstract class ReportingWords : IWords<ReportingWords>
{
    private static readonly ReportingWords Vietnamese = new ReportingWordsVi();
    private static readonly ReportingWords English = new ReportingWordsEn();

    /// <inheritdoc/>
    public static ReportingWords In(Language language) => language is Language.English ? English : Vietnamese;

    /// <summary>A report as a line of a calendar names it: what an ad hoc report is about stays inside.</summary>
    public abstract string FeedReport(ReportPeriod period);

    public abstract string Reports { get; }
    public abstract string ReportsSay { get; }
    public abstract string NoLedger { get; }
    public abstract string NoLedgerRemedy { get; }
    public abstract string NoPlan { get; }
    public abstract string NoPlanRemedy { get; }
    public abstract string Periods { get; }
    public abstract string PeriodColumn { get; }
    public abstract string WindowColumn { get; }
    public abstract string DueColumn { get; }
    public abstract string DoneColumn { get; }
    public abstract string WaitingColumn { get; }
    public abstract string MissingColumn { get; }
    public abstract string OwnColumn { get; }
    public abstract string NoDue { get; }
    public abstract string NoDueSet { get; }
    public abstract string Reconstructed { get; }
    public abstract string WindowInferred { get; }
    public abstract string NotAsked { get; }
    public abstract string BodyColumn { get; }
    public abstract string StateColumn { get; }
    public abstract string ReceivedColumn { get; }
    public abstract string UrgedColumn { get; }
    public abstract string Choose { get; }
    public abstract string UrgeChosen { get; }
    public abstract string NobodyOwes { get; }
    public abstract string NobodyOwesRemedy { get; }
    public abstract string Open { get; }
    public abstract string LateWord { get; }
    public abstract string NilWord { get; }
    public abstract string OnBehalfWord { get; }
    public abstract string OtherCalendars { get; }
    public abstract string Calendar { get; }
    public abstract string SendBy { get; }
    public abstract string ConflictWindow { get; }
    public abstract string ConflictDue { get; }
    public abstract string Forms { get; }
    public abstract string Code { get; }
    public abstract string Indicator { get; }
    public abstract string Unit { get; }
    public abstract string LastYear { get; }
    public abstract string Difference { get; }
    public abstract string FromRegisters { get; }
    public abstract string Narrative { get; }
    public abstract string NarrativeSay { get; }
    public abstract string Save { get; }
    public abstract string Submit { get; }
    public abstract string SubmitOwn { get; }
    public abstract string Nil { get; }
    public abstract string LetterField { get; }
    public abstract string LetterHint { get; }
    public abstract string LetterDayField { get; }
    public abstract string LetterScanField { get; }
    public abstract string LetterScanHint { get; }
    public abstract string Return { get; }
    public abstract string Accept { get; }
    public abstract string Sign { get; }
    public abstract string Send { get; }
    public abstract string SendTo { get; }
    public abstract string Reopen { get; }
    public abstract string ReasonField { get; }
    public abstract string NumberField { get; }
    public abstract string NumberHint { get; }
    public abstract string SignedOnField { get; }
    public abstract string SignerField { get; }
    public abstract string BasisField { get; }
    public abstract string BasisHint { get; }
    public abstract string Steps { get; }
    public abstract string StepReturned { get; }
    public abstract string StepAccepted { get; }
    public abstract string StepReopened { get; }
    public abstract string StepSent { get; }
    public abstract string StepUrged { get; }
    public abstract string Files { get; }
    public abstract string WordFile { get; }
    public abstract string PdfFile { get; }
    public abstract string ExcelFile { get; }
    public abstract string DataFile { get; }
    public abstract string NoPdf { get; }
    public abstract string SavedToast { get; }
    public abstract string StepToast { get; }
    public abstract string ConnectionLost { get; }
    public abstract string KeptHere { get; }
    public abstract string LikeExcel { get; }
    public abstract string SavedAtWord { get; }
    public abstract string ClashHeading { get; }
    public abstract string TheirsColumn { get; }
    public abstract string MineColumn { get; }
    public abstract string RemarksHeading { get; }
    public abstract string MissingBodies { get; }
    public abstract string CountedBodies { get; }
    public abstract string Explanation { get; }
    public abstract string LowerNote { get; }
    public abstract string Since { get; }
    public abstract string SinceSay { get; }
    public abstract string SinceNothing { get; }
    public abstract string SinceNothingRemedy { get; }
    public abstract string FrozenColumn { get; }
    public abstract string NowColumn { get; }
    public abstract string EntriesColumn { get; }
    public abstract string MendedWord { get; }
    public abstract string Editions { get; }
    public abstract string DocumentRegister { get; }
    public abstract string Wordings { get; }
    public abstract string NoWordings { get; }
    public abstract string NoWordingsRemedy { get; }
    public abstract string WordingStands { get; }
    public abstract string BringBack { get; }
    public abstract string Sources { get; }
    public abstract string OwnTemplates { get; }
    public abstract string CheckPaper { get; }
    public abstract string CheckSay { get; }
    public abstract string NoSuchPaper { get; }
    public abstract string NoSuchPaperRemedy { get; }
    public abstract string OpenRecord { get; }
    public abstract string Pasted(string cells, string left);
    public abstract string Replaced(int edition);
    public abstract string YearOnly(int year);
    public abstract string UrgedToast(int bodies);
    public abstract string SubmittedToast(bool late);
    public abstract string DaysLeftTo(string day);
    public abstract string DaysLeft(int days);
    public abstract string Absorbed(string period);
    public abstract string EditionWord(int edition);
    public abstract string NoNumber(string typed);
    public abstract string ExplainRow(string row, string now, string before);
    public abstract string DoesNotAdd(string row);
    public abstract string StepSubmitted(int edition, bool late, bool nil);
    public abstract string OnBehalf(string letter, string? day);
    public abstract string InPlaceOf(string who, string absent);
    public abstract string StepSigned(string number);
    public abstract string EmpoweredBy(string paper);
    public abstract string Period(ReportPeriod period);
    public abstract string Standing(DueStanding standing);
    public abstract string State(ReportState state);
    public abstract string Refused(Refusal refusal);
}
