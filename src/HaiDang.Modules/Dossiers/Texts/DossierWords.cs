using HaiDang.Kernel.Events;
using HaiDang.Modules.Dossiers.Registers;
using HaiDang.Modules.Shell;

namespace HaiDang.Modules.Dossiers.Texts;

/// <summary>Words that stand on the pages of every register of dossiers.</summary>
public abstract class DossierWords : IWords<DossierWords>
{
    private static readonly DossierWords Vietnamese = new DossierWordsVi();
    private static readonly DossierWords English = new DossierWordsEn();

    /// <inheritdoc/>
    public static DossierWords In(Language language) => language is Language.English ? English : Vietnamese;

    public abstract string Refused(Refusal refusal);

    // Lists
    public abstract string FindIn(string register);
    public abstract string Find { get; }
    public abstract string FilterAndColumns { get; }
    public abstract string Filter { get; }
    public abstract string ClearFilter { get; }
    public abstract string StateLabel { get; }
    public abstract string AllOfThem { get; }
    public abstract string KeeperLabel { get; }
    public abstract string FromLabel { get; }
    public abstract string ToLabel { get; }
    public abstract string DueLabel { get; }
    public abstract string Due(DueFilter due);
    public abstract string OpenLabel { get; }
    public abstract string OnlyOpen { get; }
    public abstract string OnlyClosed { get; }
    public abstract string OrderLabel { get; }
    public abstract string Order(DossierOrder order);
    public abstract string ColumnsLabel { get; }
    public abstract string CountLine(string all, string late, string soon, string stopped);
    public abstract string MoreThan(string most);
    public abstract string NothingFits { get; }
    public abstract string NothingFitsRemedy { get; }
    public abstract string EmptyRemedy(string add);
    public abstract string NextPage { get; }
    public abstract string FirstPage { get; }
    public abstract string Scrolls(string what);
    public abstract string AsXlsx { get; }
    public abstract string PrintRegister { get; }
    public abstract string PasteRows { get; }
    public abstract string SaveView { get; }
    public abstract string ViewName { get; }
    public abstract string SavedViews { get; }
    public abstract string DropView(string name);
    public abstract string ViewSavedToast { get; }
    public abstract string ViewDroppedToast { get; }
    public abstract string ViewRefused { get; }
    public abstract string NumberColumn { get; }
    public abstract string BeganColumn { get; }
    public abstract string OfficeSees { get; }
    public abstract string RegisterPrinted(string from, string to);
    public abstract string OrdinalColumn { get; }
    public abstract string NoteColumn { get; }
    public abstract string CutOff(string most);
    public abstract string SyntheticFile { get; }

    // Dossier
    public abstract string ADossier(string route, string? number, string code);
    public abstract string DayLabel { get; }
    public abstract string WhyLabel { get; }
    public abstract string NamesNobody { get; }
    public abstract string SealedHint { get; }
    public abstract string SealedKept { get; }
    public abstract string Sealed { get; }
    public abstract string BodyLabel { get; }
    public abstract string ReceivingLabel { get; }
    public abstract string PaperNumber { get; }
    public abstract string Officers { get; }
    public abstract string WholeUnit { get; }
    public abstract string TakingPart { get; }
    public abstract string SafeContact { get; }
    public abstract string SafeContactSays { get; }
    public abstract string Clocks { get; }
    public abstract string Persons { get; }
    public abstract string PersonCount(string count);
    public abstract string NextSteps { get; }
    public abstract string History { get; }
    public abstract string HistoryLine(string moment, string by);
    public abstract string WasAmended(string old);
    public abstract string AmendedBecause(string reason);
    public abstract string RetractedBecause(string reason);
    public abstract string Recounted { get; }
    public abstract string Amend { get; }
    public abstract string AmendWhat(string what);
    public abstract string AmendReason { get; }
    public abstract string Retract { get; }
    public abstract string RetractWhat(string what);
    public abstract string SavedToast { get; }
    public abstract string SavedElsewhereToast(string number);
    public abstract string AmendedToast { get; }
    public abstract string RetractedToast { get; }
    public abstract string ChangedMeanwhile { get; }
    public abstract string ChangedRemedy { get; }
    public abstract string AllTheSame { get; }
    public abstract string NotTheSame { get; }
    public abstract string AlikeHeading { get; }
    public abstract string AlikeSays { get; }
    public abstract string BackTo(string place);
    public abstract string Timeline { get; }
    public abstract string TimelineSays(string from, string to);
    public abstract string TimelineTable { get; }
    public abstract string Today { get; }
    public abstract string EventColumn { get; }
    public abstract string QuickExit { get; }
    public abstract string Cover { get; }
    public abstract string CoverTitle { get; }
    public abstract string CoverRebuilt { get; }
    public abstract string CoverContents { get; }
    public abstract string CoverSheets { get; }

    // Steps
    public abstract string AssignOfficers { get; }
    public abstract string AssignSays { get; }
    public abstract string AdmitBody { get; }
    public abstract string DismissBody(string body);
    public abstract string OfferTransfer { get; }
    public abstract string TransferTo { get; }
    public abstract string AcceptTransfer { get; }
    public abstract string RefuseTransfer { get; }
    public abstract string WithdrawTransfer { get; }
    public abstract string OfferedBy(string body, string why);
    public abstract string OfferWaiting(string body);
    public abstract string OfferFrom { get; }
    public abstract string OfferNoPaper { get; }
    public abstract string OfferMinutes { get; }
    public abstract string OfferTake { get; }
    public abstract string OfferTakeDay { get; }
    public abstract string OfferDecline { get; }
    public abstract string OfferDeclinedToast { get; }
    public abstract string OfferUnanswered { get; }
    public abstract string OfferGone { get; }
    public abstract string GivenToUnit { get; }
    public abstract string GivenTo(string officers);
    public abstract string BodyTakesPart(string body, string why);
    public abstract string BodyLeft(string body, string why);
    public abstract string Offered(string body, string why);
    public abstract string Accepted(string body, string number);
    public abstract string RefusedBy(string body, string why);
    public abstract string Withdrawn(string body, string why);

    // Pasting
    public abstract string PasteSays { get; }
    public abstract string PasteLabel { get; }
    public abstract string PasteColumns { get; }
    public abstract string PasteRequired { get; }
    public abstract string PasteLook { get; }
    public abstract string PasteHead(string columns);
    public abstract string PasteUnknownColumn(string column);
    public abstract string PasteMissingColumn(string column);
    public abstract string PasteTooMany(string most);
    public abstract string PasteCounts(string good, string bad);
    public abstract string PasteBadSays { get; }
    public abstract string PasteRow { get; }
    public abstract string PasteColumn { get; }
    public abstract string PasteTyped { get; }
    public abstract string PasteFault { get; }
    public abstract string PasteConfirm(string good);
    public abstract string PasteFirstRows { get; }
    public abstract string PasteProgress(string done, string all);
    public abstract string PasteDone(string recorded, string repeated, string refused);
    public abstract string PasteSealedShown { get; }
    public abstract string PasteAlike { get; }
    public abstract string PasteGone { get; }
    public abstract string PasteRefresh { get; }
}
