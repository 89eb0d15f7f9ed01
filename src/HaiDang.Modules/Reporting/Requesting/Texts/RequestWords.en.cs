using HaiDang.Kernel.Events;

namespace HaiDang.Modules.Reporting.Requesting.Texts;

internal sealed class RequestWordsEn : RequestWords
{
    public override string Heading => "Ask for an ad hoc report";
    public override string Say => "Choose subject, days that count, last day and who is to report. The request becomes a period of its own in the list of reports: urging, entry, handing in, adding up and signing work as for any other.";
    public override string FromPlan => "Subject, days and bodies come from the peak campaign in the plan; change them before asking.";
    public override string Subject => "Subject";
    public override string SubjectHint => "As it follows on “about”, in Vietnamese: it stands in the heading of the paper. No person's name, nothing secret.";
    public override string From => "Figures from";
    public override string To => "Figures to";
    public override string DaysHint => "Both days count; they may lie in the past.";
    public override string LastDay => "Last day in time";
    public override string LastDayHint => "“Trước ngày 20/3” means 19/3.";
    public override string OwnLastDay => "Last day of the committee's own report";
    public override string OwnLastDayHint => "When the committee has to send the report that adds the others up; empty where nobody set a day.";
    public override string OwnLaterHint => "Where the day of the committee's own report changes too; left empty, it stays.";
    public override string BodiesHeading => "Who is to report";
    public override string BodiesHint => "Tick a whole group at once, or open it to choose.";
    public override string FormsHeading => "Forms";
    public override string FormsHint => "Those in force; none for a report in words.";
    public override string PartsHeading => "Narrative";
    public override string PartsHint => "The report has just the parts that are chosen.";
    public override string PaperNumber => "Number of the paper that asks";
    public override string PaperHint => "If there is one, such as 15/BCĐ-TT; then its day too.";
    public override string PaperDay => "Day of the paper";
    public override string Note => "Note to those who report";
    public override string NoteHint => "What they are to know. No person's name, nothing secret.";
    public override string AskNow => "Ask for the report";
    public override string Asked => "Asked: the bodies see it at once on their first page and among their reports.";
    public override string WindowColumn => "Days that count (both in)";
    public override string LastDayColumn => "Last day";
    public override string RecalledChip => "Recalled";
    public override string NoForms => "No forms";
    public override string NoParts => "No narrative";
    public override string Recall => "Recall the request";
    public override string RecallHint => "Only while nobody has handed in. The period leaves the list of reports; its history stays and its number isn't used again.";
    public override string RecallNow => "Recall this request";
    public override string RecalledToast => "Recalled.";
    public override string Reason => "Reason";
    public override string Extend => "Set a later last day";
    public override string ExtendHint => "The last day only ever moves later; reports that came keep their mark.";
    public override string NewLastDay => "New last day";
    public override string ExtendNow => "Set";
    public override string ExtendedToast => "The last day was moved.";
    public override string Steps => "Steps";
    public override string StepAsked => "Asked";
    public override string OpenList => "See who has handed in";
    public override string PaperRow => "Paper that asks";
    public override string RecalledOnes => "Requests that were recalled";
    public override string See => "See the request";
    public override string StepRecalled => "Recalled";

    public override string ChooseEach(AskedGroup group) => group switch { AskedGroup.Agencies => "Choose departments, branches, associations", AskedGroup.Districts => "Choose districts", _ => "Choose communes" };

    public override string Group(AskedGroup group, string bodies) => group switch
    {
        AskedGroup.Agencies => $"All departments, branches and associations ({bodies})",
        AskedGroup.Districts => $"All district committees ({bodies})",
        AskedGroup.Communes => $"All commune committees ({bodies})",
        _ => $"Bodies that are asked, never late ({bodies})",
    };

    public override string About(string subject) => $"On {subject}";

    public override string Title(int number, int year) => $"Request for an ad hoc report {number}/{year}";

    public override string StepExtended(string day) => $"Last day moved to {day}";

    public override string OwnUntil(string day) => $"the committee's own to {day}";

    public override string Owed(string report) => $"report to hand in: {report}";

    public override string CameBack(string report) => $"report sent back: {report}";

    public override string ToJudge(string report) => $"report waiting to be accepted: {report}";

    public override string Missing(string report) => $"body that hasn't reported: {report}";

    public override string Refused(Refusal refusal) => refusal.Code switch
    {
        "reporting.request-subject-missing" => "Say what the report is about.",
        "reporting.request-subject-too-long" => "More than 200 letters. Shorten it; the rest goes into the note.",
        "reporting.request-from-unread" => "Give the first day that counts, such as 05/3/2023.",
        "reporting.request-to-unread" => "Give the last day that counts, such as 20/3/2023.",
        "reporting.request-window-reversed" => "The last day that counts lies before the first.",
        "reporting.request-window-ahead" => "The days that count begin after today. Choose days that have begun.",
        "reporting.request-last-day-unread" => "Give the last day in time, such as 25/3/2023.",
        "reporting.request-last-day-past" => "The last day lies before today, the day of the request.",
        "reporting.request-last-day-before-end" => "The last day lies before the last day that counts.",
        "reporting.request-own-last-day-impossible" => "The last day of the committee's own report is a day like 28/3/2023, not before that of the bodies.",
        "reporting.request-no-body" => "Choose at least one body.",
        "reporting.request-body-unknown" => "A body isn't one of this committee's. Choose from the list.",
        "reporting.request-form-unknown" => "A form isn't in force on the last day that counts. Choose again.",
        "reporting.request-part-unknown" => "A part doesn't belong to this template. Choose again.",
        "reporting.request-nothing-wanted" => "Choose at least one form or one part of the narrative.",
        "reporting.request-paper-too-long" => "The number is too long. Write it as 15/BCĐ-TT.",
        "reporting.request-paper-number-missing" => "With a day goes the number of the paper.",
        "reporting.request-paper-day-impossible" => "With a number goes the day of the paper, not after today, such as 10/3/2023.",
        "reporting.request-note-too-long" => "The note is too long. Shorten it.",
        "reporting.request-recalled" => "This request was recalled.",
        "reporting.request-handed-in" => "It can't be recalled: a body has handed in. Move the last day, or accept what came.",
        "reporting.request-not-later" => "The new last day must lie after the present one and not before today, such as 25/3/2023.",
        "reporting.reason-missing" => "Give the reason in one sentence.",
        "reporting.too-long" => "Too long. Shorten it.",
        _ => "Not found within your reach.",
    };
}
