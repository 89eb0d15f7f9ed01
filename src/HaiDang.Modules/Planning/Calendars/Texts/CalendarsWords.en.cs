using HaiDang.Kernel.Events;
using HaiDang.Modules.Planning.Texts;

namespace HaiDang.Modules.Planning.Calendars.Texts;

internal sealed class CalendarsWordsEn : CalendarsWords
{
    public override string MonthHeading(int month, int year) => new DateOnly(year, month, 1).ToString("MMMM yyyy", System.Globalization.CultureInfo.InvariantCulture);
    public override string MonthScrolls => "Month, scrolls sideways";
    public override string Previous => "Previous month";
    public override string Next => "Next month";
    public override string ThisMonth => "This month";
    public override string Weekday(DayOfWeek day) => day.ToString();
    public override string Today => "today";
    public override string ToCheck => "to be checked";
    public override string WorkedFor(string day) => $"worked instead of {day}";
    public override string NoDaysOff(int year) => $"The days off of {year} aren't known yet: only the plan's days are shown, and no holiday is guessed.";
    public override string FallsOnDayOff(string next) => $"Falls on a day off; the next working day is {next}. The printed day stays as it is.";
    public override string FallsOnDayOffUnknownNext => "Falls on a day off. The printed day stays as it is.";
    public override string Body => "Body";
    public override string EveryBody => "All bodies";
    public override string Filter => "Filter";
    public override string OnlyOf(string body) => $"Showing {body} alone";
    public override string CampaignShort(string code) => $"campaign {code}";
    public override string Timeline => "The year in one picture";
    public override string TimelineMeans => "A bar is a stretch of days, both ends in; a dot is a duty's last day, a square a report's, a triangle a last day that passed unmet.";
    public override string TimelineTable => "See it as a table";
    public override string Kind => "Kind";
    public override string LineKind(LineKind kind) => kind switch { Calendars.LineKind.Campaign => "Peak campaign", Calendars.LineKind.Duty => "Dated duty", Calendars.LineKind.Recurring => "Recurring duty", _ => "Report" };
    public override string Code => "Code";
    public override string Span => "Days";
    public override string LastDays => "Last day";
    public override string Empty => "The plan prints no day, and no duty was set to recur.";
    public override string DutyDue(string code) => $"{code} due";
    public override string Opens(string code) => $"{code} begins";
    public override string Closes(string code) => $"last day of {code}";
    public override string PeriodDue(string code, string period) => $"{code}: {period} due";

    public override string Cadence(Cadence cadence) => cadence switch { Calendars.Cadence.Monthly => "every month", Calendars.Cadence.Quarterly => "every quarter", Calendars.Cadence.HalfYearly => "every six months", Calendars.Cadence.Yearly => "every year", _ => "all the time" };
    public override string Period(Occurrence occurrence) => occurrence.Cadence switch { Calendars.Cadence.Monthly => new DateOnly(2000, occurrence.Number, 1).ToString("MMMM", System.Globalization.CultureInfo.InvariantCulture), Calendars.Cadence.Quarterly => $"quarter {occurrence.Number}", Calendars.Cadence.HalfYearly => occurrence.Number == 1 ? "first half year" : "second half year", _ => $"year {occurrence.Period.To.Year}" };
    public override string Periods => "Periods";
    public override string PeriodsOf(string code) => $"Periods of duty {code}";
    public override string ComesBack(string cadence) => $"To be done {cadence}";
    public override string DueEach(int day) => day == 31 ? "due on the last day of each period" : $"due on day {day} of each period's last month";
    public override string DueYearly(string day) => $"due on {day}";
    public override string SetByOffice(string reason) => $"Set by the standing office: {reason}";
    public override string NoDueDay => "no due day: reported by period, never late";
    public override string ContinuousMeans => "What goes on all the time has no periods: report it on the duty's page.";
    public override string NotRecurring => "This duty wasn't set to recur.";
    public override string NotRecurringRemedy => "Once the standing office sets it, each period has its own results and stands in the calendar.";
    public override string Proposal(string words, string cadence) => $"The duty's words have “{words}”: it may be {cadence}.";
    public override string ProposedDay(string name, string day) => $"The duty's words name {name}, {day} of each year.";
    public override string SetHeading => "Set how often it recurs";
    public override string CadenceLabel => "How often";
    public override string ChooseCadence => "Choose";
    public override string OneThing => "Once, it doesn't recur";
    public override string DueDayLabel => "Due on day";
    public override string DueDayHint => "Of each period's last month; 31 is the month's last day. Leave empty for no due day.";
    public override string DueMonthLabel => "Month (only for every year)";
    public override string DueMonthHint => "For example day 30 of month 7, each year.";
    public override string ReasonLabel => "On what it rests";
    public override string ReasonHint => "Words of the plan, or the standing office's own; readers of the history will see them.";
    public override string Set => "Save how often";
    public override string SetToast(string code) => $"Duty {code} now recurs.";
    public override string DroppedToast(string code) => $"Duty {code} no longer recurs; what was reported stays in the history.";
    public override string Conflict => "While you typed, this changed. What you typed is kept below; look again and save once more.";
    public override string ConflictSet(string cadence) => $"Set: {cadence}";
    public override string ConflictDropped => "No longer recurring";
    public override string ConflictReported(string progress, string day) => $"Recorded: {progress}, as of {day}";
    public override string PeriodLabel => "Period";
    public override string PeriodDueLabel => "Due";
    public override string Bodies => "Bodies";
    public override string NotBegun => "not begun";
    public override string PeriodDone(string done, string all) => $"{done} of {all} bodies done";
    public override string PeriodLate => "Overdue";
    public override string ReportHeading => "Report on a period";
    public override string ChoosePeriod => "Choose a period";
    public override string PeriodMissing => "No period chosen. Choose the one this result belongs to.";
    public override string ReportedToast(string period) => $"Saved the result of {period}.";
    public override string ToDuty => "Back to the duty";
    public override string PeriodsScroll => "Periods, scrolls sideways";

    public override string Campaign(string window) => $"Peak campaign {window}";
    public override string Campaigns => "Peak campaigns";
    public override string CampaignState(Campaign campaign, string days) => campaign.IsRunning ? $"Running, {days} days left, today counted." : campaign.DaysUntil > 0 ? $"Begins in {days} days." : "Over.";
    public override string CampaignDuties => "Duties of the campaign";
    public override string CampaignBodies => "Bodies taking part";
    public override string ReportedWithin => "Reported within the campaign";
    public override string ReportedWithinMeans => "Results as of a day within the campaign, first and last day included.";
    public override string AskReport => "Ask for reports on the campaign";
    public override string NothingWithin => "No body has reported a result of a day within the campaign.";
    public override string ClosingNote => "Closing note";
    public override string NotClosed => "No closing note yet.";
    public override string ClosedOn(string day) => $"written on {day}";
    public override string CloseHeading => "Write the closing note";
    public override string CloseLabel => "What the campaign brought";
    public override string CloseHint => "Main results, what is left, lessons. Name no person.";
    public override string Close => "Save the closing note";
    public override string ClosedToast => "The closing note was saved.";
    public override string WorkingDays(string days) => $"{days} working days";
    public override string BothDaysIn => "both days in";

    public override string Feeds => "Calendar for other programs";
    public override string FeedsMean => "A body can take its due days into the calendar of a computer or phone (.ics). It holds codes, the duties' words in short, and days; no person and nothing of what was reported.";
    public override string FeedsWarning => "Whoever has the address can read the calendar without signing in. Paste it only into a calendar program; if it got out, revoke it and make a new one.";
    public override string NoFeed => "No address is in use.";
    public override string MakeFeed => "Make an address";
    public override string FeedMade => "New address, shown once";
    public override string FeedMadeRemedy => "Copy it into your calendar program now: it isn't kept here and can't be shown again.";
    public override string FeedAddress => "Address of the calendar";
    public override string FeedOf(string body) => $"Calendar of {body}";
    public override string MadeOn(string moment) => $"made at {moment}";
    public override string AskedOn(string moment) => $"last read at {moment}";
    public override string NeverAsked => "never read yet";
    public override string Revoke => "Revoke";
    public override string RevokeOf(string body) => $"Revoke the address of {body}";
    public override string Revoked => "Revoked; from now on that address opens nothing.";
    public override string FeedName(string body) => $"Counter-trafficking – {body}";
    public override string FeedDuty(string code, string words) => $"Duty {code} due: {words}";
    public override string FeedReport(string report) => $"Last day for the {report}";
    public override string FeedCampaign(string code, string words) => $"Peak campaign {code}: {words}";

    public override string Refused(Refusal refusal) => refusal.Code switch
    {
        "planning.no-such-due-day" => "The chosen period has no such day. Enter 1 to 31; for every year enter day and month.",
        "planning.not-recurring" => "This duty doesn't recur, so there is nothing to take back.",
        "planning.period-not-begun" => "This period hasn't begun. Choose one that has.",
        "planning.campaign-not-begun" => "The campaign hasn't begun, so it can't be closed.",
        _ => PlanningRefusalWords.English(refusal),
    };
}
