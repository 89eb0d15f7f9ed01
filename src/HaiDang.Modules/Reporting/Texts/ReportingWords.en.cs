using HaiDang.Kernel.Events;
using HaiDang.Modules.Reporting.Calendars;

namespace HaiDang.Modules.Reporting.Texts;

internal sealed class ReportingWordsEn : ReportingWords
{
    public override string Reports => "Reports";
    public override string ReportsSay => "Who reports what by which day; where no paper prints a day, none stands here.";
    public override string NoLedger => "There is no place whose reports you look at.";
    public override string NoLedgerRemedy => "Ask the administrator for a role in a place.";
    public override string NoPlan => "No plan is adopted for this year, so nobody is known to owe a report.";
    public override string NoPlanRemedy => "Adopt the plan of the year, or open the committee's own report below.";
    public override string Periods => "Report periods";
    public override string PeriodColumn => "Period";
    public override string WindowColumn => "Data window (both days in)";
    public override string DueColumn => "Last day in time";
    public override string DoneColumn => "Done";
    public override string WaitingColumn => "Waiting";
    public override string MissingColumn => "Missing";
    public override string OwnColumn => "The committee's report";
    public override string NoDue => "No day printed";
    public override string NoDueSet => "No day set";
    public override string Reconstructed => "Reconstructed, not an official form";
    public override string WindowInferred => "window inferred from the half year and year";
    public override string NotAsked => "Not asked by the plan";
    public override string BodyColumn => "Body";
    public override string StateColumn => "State";
    public override string ReceivedColumn => "Handed in";
    public override string UrgedColumn => "Urged";
    public override string Choose => "Choose";
    public override string UrgeChosen => "Urge those chosen";
    public override string NobodyOwes => "Nobody within your reach owes a report of this period.";
    public override string NobodyOwesRemedy => "Choose another period in the table above.";
    public override string Open => "Open";
    public override string LateWord => "late";
    public override string NilWord => "nil";
    public override string OnBehalfWord => "entered on behalf";
    public override string OtherCalendars => "Beside other reporting calendars";
    public override string Calendar => "Calendar";
    public override string SendBy => "Send by";
    public override string ConflictWindow => "The plan prints another window than the calendar: look at the paper";
    public override string ConflictDue => "The printed day lies before the window ends: look at the paper";
    public override string Forms => "Forms";
    public override string Code => "No.";
    public override string Indicator => "Indicator";
    public override string Unit => "Unit";
    public override string LastYear => "Same period last year";
    public override string Difference => "Change";
    public override string FromRegisters => "Cells without a field are computed from the registers and can't be typed over; what is wrong is mended in the dossier.";
    public override string Narrative => "Narrative";
    public override string NarrativeSay => "Sentences are written from the figures and can be edited. Name no person. Write nothing secret here.";
    public override string Save => "Save";
    public override string Submit => "Hand in";
    public override string SubmitOwn => "Present for signature";
    public override string Nil => "Nothing to type happened in this period";
    public override string LetterField => "Number of the body's letter";
    public override string LetterHint => "Entering on behalf needs the body's letter, such as 45/BC-STP.";
    public override string LetterDayField => "Day of the letter";
    public override string LetterScanField => "Scan of the letter";
    public override string LetterScanHint => "PDF, picture, Word or Excel, at most 10 MB. No classified papers here.";
    public override string Return => "Send back";
    public override string Accept => "Accept";
    public override string Sign => "Record as signed";
    public override string Send => "Record as sent";
    public override string SendTo => "Sent to";
    public override string Reopen => "Begin a corrected edition";
    public override string ReasonField => "Reason, what is to be mended";
    public override string NumberField => "Number and symbol";
    public override string NumberHint => "Left empty, the next number of the register; or the one that the office's document system gave, such as 12/BC-BCĐ.";
    public override string SignedOnField => "Day on the paper";
    public override string SignerField => "Post of the signer";
    public override string BasisField => "The paper that empowers the signer, if there is one";
    public override string BasisHint => "For a signer who is neither head nor deputy head: the paper is then signed by authorisation (TUQ.). Like Quyết định số 12/QĐ-BCĐ ngày 05 tháng 01 năm 2023 của Trưởng ban.";
    public override string Steps => "What happened";
    public override string StepReturned => "Sent back";
    public override string StepAccepted => "Accepted";
    public override string StepReopened => "Corrected edition begun";
    public override string StepSent => "Sent";
    public override string StepUrged => "Urged";
    public override string Files => "Files";
    public override string WordFile => "Word";
    public override string PdfFile => "PDF";
    public override string ExcelFile => "Excel forms";
    public override string DataFile => "JSON data";
    public override string NoPdf => "No PDF could be made: LibreOffice isn't on the server or didn't answer in time. The Word file is there.";
    public override string SavedToast => "Draft saved.";
    public override string StepToast => "Recorded.";
    public override string ConnectionLost => "Connection lost: not saved yet, don't close the page.";
    public override string KeptHere => "Couldn't be sent: the figures are kept on this machine and sent when the line is back. The words aren't kept: don't close the page.";
    public override string LikeExcel => "Arrow keys and Enter lead to other cells; a block of cells can be pasted from Excel; Ctrl+Z and Ctrl+Y undo and redo.";
    public override string SavedAtWord => "Saved";
    public override string ClashHeading => "Somebody else just filled these cells differently; yours weren't saved. Type again what is right.";
    public override string TheirsColumn => "Theirs";
    public override string MineColumn => "Yours";
    public override string RemarksHeading => "To be mended";
    public override string MissingBodies => "No report yet from";
    public override string CountedBodies => "Adds up the reports of";
    public override string Explanation => "Explanation of the difference";
    public override string LowerNote => "from below";
    public override string Since => "What changed since";
    public override string SinceSay => "The frozen report beside the registers of today, by the definitions it was frozen with. The frozen report doesn't change.";
    public override string SinceNothing => "No cell differs.";
    public override string SinceNothingRemedy => "No corrected edition is needed.";
    public override string FrozenColumn => "When frozen";
    public override string NowColumn => "By the registers today";
    public override string EntriesColumn => "By later entries";
    public override string MendedWord => "amendment";
    public override string Editions => "Editions";

    public override string DocumentRegister => "Register of documents";

    public override string Wordings => "Wordings";

    public override string NoWordings => "Nobody reworded this report yet";

    public override string NoWordingsRemedy => "Each time the narrative is saved, the wording is kept here.";

    public override string WordingStands => "Stands now";

    public override string BringBack => "Bring this wording back";

    public override string Sources => "From";

    public override string OwnTemplates => "The office's own templates";

    public override string CheckPaper => "Check a paper";

    public override string CheckSay => "The paper with this code was signed and kept as follows. Hold number, day and digest of the file against the one in hand.";

    public override string NoSuchPaper => "No paper bears this code";

    public override string NoSuchPaperRemedy => "Scan the code again or check the address; if it still isn't found, ask the body that issued it.";

    public override string OpenRecord => "Open the report";

    public override string Pasted(string cells, string left) => $"{cells} cells pasted; {left} without a field left out.";

    public override string Replaced(int edition) => $"A corrected edition was signed {edition - 1}";

    public override string YearOnly(int year) => $"{year}";

    public override string UrgedToast(int bodies) => $"Urged {bodies} bodies.";

    public override string SubmittedToast(bool late) => late ? "Handed in after the last day: it is taken and marked late." : "Handed in.";

    public override string DaysLeft(int days) => days > 1 ? $"{days} days left" : days == 1 ? "1 day left" : days == 0 ? "due today" : days == -1 ? "1 day overdue" : $"{-days} days overdue";

    public override string DaysLeftTo(string day) => $"last working day {day}";

    public override string Absorbed(string period) => $"part of the report of {period}";

    public override string EditionWord(int edition) => edition == 1 ? "First" : $"Corrected {edition - 1}";

    public override string NoNumber(string typed) => $"\"{typed}\" isn't a number. Type 1.250 or 12,5.";

    public override string ExplainRow(string row, string now, string before) => $"{row}: {now} differs much from last year's {before}. Say why in one sentence.";

    public override string DoesNotAdd(string row) => $"{row}: the parts don't add up to the whole.";

    public override string StepSubmitted(int edition, bool late, bool nil) => $"Handed in{(edition > 1 ? $", corrected edition {edition - 1}" : "")}{(nil ? ", nil" : "")}{(late ? ", late" : "")}";

    public override string OnBehalf(string letter, string? day) => $"Entered on behalf by letter {letter}{(day is null ? "" : $" of {day}")}";

    public override string InPlaceOf(string who, string absent) => $"{who} for {absent}";

    public override string EmpoweredBy(string paper) => $"by {paper}";
    public override string StepSigned(string number) => $"Signed as {number}";

    public override string Period(ReportPeriod period) => period.Kind switch
    {
        PeriodKind.Quarter => $"Quarter {period.Number} of {period.Year}",
        PeriodKind.SixMonth => $"First six months of {period.Year}",
        PeriodKind.AdHoc => $"Ad hoc {period.Number}/{period.Year}, on {period.Scope?.Subject}",
        _ => $"Year {period.Year}",
    };

    public override string FeedReport(ReportPeriod period) => period.Kind is PeriodKind.AdHoc ? $"ad hoc report {period.Number}/{period.Year}" : $"report of {Period(period)}";

    public override string Standing(DueStanding standing) => standing switch
    {
        DueStanding.Running => "Window still runs",
        DueStanding.Open => "Not handed in",
        DueStanding.Asked => "Asked, never late",
        DueStanding.Missing => "Overdue, not handed in",
        DueStanding.Submitted => "Waiting",
        DueStanding.Returned => "Sent back",
        _ => "Done",
    };

    public override string State(ReportState state) => state switch
    {
        ReportState.Draft => "Being written",
        ReportState.Submitted => "Handed in",
        ReportState.Returned => "Sent back",
        ReportState.Accepted => "Accepted",
        ReportState.Signed => "Signed",
        _ => "Sent",
    };

    public override string Refused(Refusal refusal) => refusal.Code switch
    {
        "reporting.already-submitted" => "It was handed in: wait until it is sent back, or begin a corrected edition.",
        "reporting.period-still-runs" => "The window isn't over: save, and hand in after its last day.",
        "reporting.letter-missing" => "Entering on behalf needs the number of the body's letter.",
        "reporting.letter-day-impossible" => "Give the day of the letter, not after today, such as 18/5/2023.",
        "reporting.nil-with-figures" => "Marked nil beside figures above 0. Take one away.",
        "reporting.not-now" => "This step doesn't follow on the report's present state.",
        "reporting.reason-missing" => "Give the reason in one sentence.",
        "reporting.too-long" => "Too long. Shorten it.",
        "reporting.number-missing" => "Give the number and the signer's post.",
        "reporting.day-impossible" => "The day lies between handing in and today, written as 18/5/2023.",
        "reporting.nothing-chosen" => "Nobody was chosen to be urged.",
        _ => "Not found within your reach.",
    };
}
