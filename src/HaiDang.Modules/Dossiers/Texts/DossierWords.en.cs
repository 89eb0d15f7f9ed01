using HaiDang.Kernel.Events;
using HaiDang.Modules.Dossiers.Registers;

namespace HaiDang.Modules.Dossiers.Texts;

internal sealed class DossierWordsEn : DossierWords
{
    public override string Refused(Refusal refusal) => DossierRefusalWords.English(refusal);

    // Lists
    public override string FindIn(string register) => $"Find in {register} (number, words)";
    public override string Find => "Find";
    public override string FilterAndColumns => "Filter and columns";
    public override string Filter => "Filter";
    public override string ClearFilter => "Clear";
    public override string StateLabel => "State";
    public override string AllOfThem => "All";
    public override string KeeperLabel => "Body in charge";
    public override string FromLabel => "From";
    public override string ToLabel => "To";
    public override string DueLabel => "Deadline";
    public override string Due(DueFilter due) => due switch { DueFilter.Late => "Late", DueFilter.Soon => "Due within 3 days", _ => "Clock suspended" };
    public override string OpenLabel => "Open or closed";
    public override string OnlyOpen => "Open";
    public override string OnlyClosed => "Closed";
    public override string OrderLabel => "Order";
    public override string Order(DossierOrder order) => order switch { DossierOrder.Oldest => "Oldest first", DossierOrder.Due => "Nearest deadline first", DossierOrder.Number => "By number", _ => "Newest first" };
    public override string ColumnsLabel => "Columns";
    public override string CountLine(string all, string late, string soon, string stopped) => $"{all} dossiers · {late} late · {soon} due within 3 days · {stopped} suspended";
    public override string MoreThan(string most) => $"more than {most}";
    public override string NothingFits => "No dossier fits the filter.";
    public override string NothingFitsRemedy => "Leave a condition out.";
    public override string EmptyRemedy(string add) => $"When there is one, press \"{add}\".";
    public override string NextPage => "Next page";
    public override string FirstPage => "First page";
    public override string Scrolls(string what) => $"{what}, scrolls sideways";
    public override string AsXlsx => "Get .xlsx";
    public override string PrintRegister => "Print the register";
    public override string PasteRows => "Paste from Excel";
    public override string SaveView => "Save this filter";
    public override string ViewName => "Name of the filter";
    public override string SavedViews => "Saved filters";
    public override string DropView(string name) => $"Drop {name}";
    public override string ViewSavedToast => "Filter saved.";
    public override string ViewDroppedToast => "Filter dropped.";
    public override string ViewRefused => "A name of 1–60 characters, at most 20 filters a register.";
    public override string NumberColumn => "Number";
    public override string BeganColumn => "Day";
    public override string OfficeSees => "The standing office sees codes and states, not contents.";
    public override string RegisterPrinted(string from, string to) => $"From {from} to {to}";
    public override string OrdinalColumn => "No.";
    public override string NoteColumn => "Note";
    public override string CutOff(string most) => $"Only the first {most} rows are printed. Filter and print in parts.";
    public override string SyntheticFile => "SYNTHETIC DATA";

    // Dossier
    public override string DayLabel => "Day";
    public override string WhyLabel => "Reason";
    public override string NamesNobody => "Name nobody, and no address or telephone number.";
    public override string SealedHint => "These words are sealed when saved, and opened only for a stated purpose.";
    public override string SealedKept => "Left empty, the sealed words stay as they are.";
    public override string Sealed => "Sealed";
    public override string BodyLabel => "Body";
    public override string ReceivingLabel => "Body that takes it in";
    public override string PaperNumber => "Number of the paper";
    public override string Officers => "Officers";
    public override string WholeUnit => "The whole unit";
    public override string TakingPart => "Bodies that take part";
    public override string SafeContact => "Safe contact";
    public override string SafeContactSays => "Read before any call, notice or print.";
    public override string Clocks => "Deadlines";
    public override string Persons => "Persons in the dossier";
    public override string PersonCount(string count) => $"{count} persons; identities are opened on their cards.";
    public override string NextSteps => "Record next";
    public override string History => "History";
    public override string HistoryLine(string moment, string by) => $"{moment}, {by}";
    public override string ADossier(string route, string? number, string code) => (route switch
    {
        "tin-bao" => "tip-off",
        "vu-viec" => "incident",
        "vu-an" => "case",
        "duong-day" => "ring",
        _ => "dossier",
    }) + (number is null ? $" (code {code})" : " " + number);

    public override string WasAmended(string old) => $"Before it was amended: {old}";
    public override string AmendedBecause(string reason) => $"Amended: {reason}";
    public override string RetractedBecause(string reason) => $"Retracted: {reason}";
    public override string Recounted => "Counted anew by a new rule";
    public override string Amend => "Amend";
    public override string AmendWhat(string what) => $"Amend: {what}";
    public override string AmendReason => "Reason for the amendment";
    public override string Retract => "Retract";
    public override string RetractWhat(string what) => $"Retract: {what}";
    public override string SavedToast => "Saved.";
    public override string SavedElsewhereToast(string number) => $"Saved as {number}. Another body keeps it, so it isn't in this list.";
    public override string AmendedToast => "Amended; the history keeps both.";
    public override string RetractedToast => "Retracted; the history stays.";
    public override string ChangedMeanwhile => "While you were typing, somebody recorded in this dossier.";
    public override string ChangedRemedy => "What you typed is kept. Look at it and save again.";
    public override string AllTheSame => "I looked again; record it as it is";
    public override string NotTheSame => "I looked; it is none of these";
    public override string AlikeHeading => "It may be there already";
    public override string AlikeSays => "Dossiers with the same paper number, or the same channel, day and place. Look before you save another.";
    public override string BackTo(string place) => $"Back to {place}";
    public override string Timeline => "Timeline";
    public override string TimelineSays(string from, string to) => $"Timeline from {from} to {to}";
    public override string TimelineTable => "Table of the points";
    public override string Today => "Today";
    public override string EventColumn => "What happened";
    public override string QuickExit => "Leave at once";

    public override string Cover => "Print the cover";
    public override string CoverTitle => "DOSSIER COVER";
    public override string CoverRebuilt => "Reconstructed, not an official form";
    public override string CoverContents => "What was recorded";
    public override string CoverSheets => "Sheets";

    // Steps
    public override string AssignOfficers => "Give to officers";
    public override string AssignSays => "None ticked gives it to the whole unit.";
    public override string AdmitBody => "Admit a body";
    public override string DismissBody(string body) => $"No longer takes part: {body}";
    public override string OfferTransfer => "Transfer to another body";
    public override string TransferTo => "To";
    public override string AcceptTransfer => "Accept the transfer";
    public override string RefuseTransfer => "Refuse the transfer";
    public override string WithdrawTransfer => "Withdraw the transfer";
    public override string OfferedBy(string body, string why) => $"Offered by {body}: {why}";
    public override string OfferWaiting(string body) => $"Waiting for {body}";
    public override string OfferFrom => "Offered by";
    public override string OfferNoPaper => "no paper along";
    public override string OfferMinutes => "Number of the minutes";
    public override string OfferTake => "Take over";
    public override string OfferTakeDay => "Day of taking over";
    public override string OfferDecline => "Decline";
    public override string OfferDeclinedToast => "Declined. Whoever offered it can read why.";
    public override string OfferUnanswered => "The answer isn't recorded yet: one place to look at";
    public override string OfferGone => "This offer no longer waits for your body: it was answered, or taken back.";
    public override string GivenToUnit => "Given to the whole unit";
    public override string GivenTo(string officers) => $"Given to {officers}";
    public override string BodyTakesPart(string body, string why) => $"{body} takes part: {why}";
    public override string BodyLeft(string body, string why) => $"{body} no longer takes part: {why}";
    public override string Offered(string body, string why) => $"Offered to {body}: {why}";
    public override string Accepted(string body, string number) => $"Accepted by {body} as {number}";
    public override string RefusedBy(string body, string why) => $"Refused by {body}: {why}";
    public override string Withdrawn(string body, string why) => $"Transfer to {body} withdrawn: {why}";

    // Pasting
    public override string PasteSays => "Copy a block from Excel with its head row and paste it below. Nothing is recorded before you confirm.";
    public override string PasteLabel => "Paste here";
    public override string PasteColumns => "Columns taken";
    public override string PasteRequired => "required";
    public override string PasteLook => "Check";
    public override string PasteHead(string columns) => $"No head row. The first row needs names of columns, such as: {columns}.";
    public override string PasteUnknownColumn(string column) => $"The register has no column \"{column}\"; it is left out.";
    public override string PasteMissingColumn(string column) => $"The column \"{column}\" is required.";
    public override string PasteTooMany(string most) => $"At most {most} rows at a time.";
    public override string PasteCounts(string good, string bad) => $"{good} rows are fine, {bad} rows are to be mended";
    public override string PasteBadSays => "Rows to be mended aren't recorded. Mend them in Excel and paste again: rows already recorded aren't recorded twice.";
    public override string PasteRow => "Row";
    public override string PasteColumn => "Column";
    public override string PasteTyped => "Typed";
    public override string PasteFault => "To be mended";
    public override string PasteConfirm(string good) => $"Record {good} rows";
    public override string PasteFirstRows => "The first rows as they are understood";
    public override string PasteProgress(string done, string all) => $"{done} of {all} rows recorded";
    public override string PasteDone(string recorded, string repeated, string refused) => $"{recorded} dossiers recorded; {repeated} rows were there already; {refused} rows couldn't be recorded.";
    public override string PasteSealedShown => "(sealed when recorded)";
    public override string PasteAlike => "The same as one that is there; enter it by the form if it is another.";
    public override string PasteGone => "This paste is gone. Paste again: rows already recorded aren't recorded twice.";
    public override string PasteRefresh => "Look again";
}
