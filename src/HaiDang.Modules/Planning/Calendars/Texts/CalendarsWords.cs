using HaiDang.Kernel.Events;
using HaiDang.Modules.Shell;

namespace HaiDang.Modules.Planning.Calendars.Texts;

/// <summary>Words of the calendar: months, what comes back, campaigns, addresses for other programs.</summary>
public abstract class CalendarsWords : IWords<CalendarsWords>
{
    private static readonly CalendarsWords Vietnamese = new CalendarsWordsVi();
    private static readonly CalendarsWords English = new CalendarsWordsEn();

    /// <inheritdoc/>
    public static CalendarsWords In(Language language) => language is Language.English ? English : Vietnamese;

    public abstract string MonthHeading(int month, int year);
    public abstract string MonthScrolls { get; }
    public abstract string Previous { get; }
    public abstract string Next { get; }
    public abstract string ThisMonth { get; }
    public abstract string Weekday(DayOfWeek day);
    public abstract string Today { get; }
    public abstract string ToCheck { get; }
    public abstract string WorkedFor(string day);
    public abstract string NoDaysOff(int year);
    public abstract string FallsOnDayOff(string next);
    public abstract string FallsOnDayOffUnknownNext { get; }
    public abstract string Body { get; }
    public abstract string EveryBody { get; }
    public abstract string Filter { get; }
    public abstract string OnlyOf(string body);
    public abstract string CampaignShort(string code);
    public abstract string Timeline { get; }
    public abstract string TimelineMeans { get; }
    public abstract string TimelineTable { get; }
    public abstract string Kind { get; }
    public abstract string LineKind(LineKind kind);
    public abstract string Code { get; }
    public abstract string Span { get; }
    public abstract string LastDays { get; }
    public abstract string Empty { get; }
    public abstract string DutyDue(string code);
    public abstract string Opens(string code);
    public abstract string Closes(string code);
    public abstract string PeriodDue(string code, string period);

    public abstract string Cadence(Cadence cadence);
    public abstract string Period(Occurrence occurrence);
    public abstract string Periods { get; }
    public abstract string PeriodsOf(string code);
    public abstract string ComesBack(string cadence);
    public abstract string DueEach(int day);
    public abstract string DueYearly(string day);
    public abstract string SetByOffice(string reason);
    public abstract string NoDueDay { get; }
    public abstract string ContinuousMeans { get; }
    public abstract string NotRecurring { get; }
    public abstract string NotRecurringRemedy { get; }
    public abstract string Proposal(string words, string cadence);
    public abstract string ProposedDay(string name, string day);
    public abstract string SetHeading { get; }
    public abstract string CadenceLabel { get; }
    public abstract string ChooseCadence { get; }
    public abstract string OneThing { get; }
    public abstract string DueDayLabel { get; }
    public abstract string DueDayHint { get; }
    public abstract string DueMonthLabel { get; }
    public abstract string DueMonthHint { get; }
    public abstract string ReasonLabel { get; }
    public abstract string ReasonHint { get; }
    public abstract string Set { get; }
    public abstract string SetToast(string code);
    public abstract string DroppedToast(string code);
    public abstract string Conflict { get; }
    public abstract string ConflictSet(string cadence);
    public abstract string ConflictDropped { get; }
    public abstract string ConflictReported(string progress, string day);
    public abstract string PeriodLabel { get; }
    public abstract string PeriodDueLabel { get; }
    public abstract string Bodies { get; }
    public abstract string NotBegun { get; }
    public abstract string PeriodDone(string done, string all);
    public abstract string PeriodLate { get; }
    public abstract string ReportHeading { get; }
    public abstract string ChoosePeriod { get; }
    public abstract string PeriodMissing { get; }
    public abstract string ReportedToast(string period);
    public abstract string ToDuty { get; }
    public abstract string PeriodsScroll { get; }

    public abstract string Campaign(string window);
    public abstract string Campaigns { get; }
    public abstract string CampaignState(Campaign campaign, string days);
    public abstract string CampaignDuties { get; }
    public abstract string CampaignBodies { get; }
    public abstract string ReportedWithin { get; }
    public abstract string ReportedWithinMeans { get; }
    public abstract string AskReport { get; }
    public abstract string NothingWithin { get; }
    public abstract string ClosingNote { get; }
    public abstract string NotClosed { get; }
    public abstract string ClosedOn(string day);
    public abstract string CloseHeading { get; }
    public abstract string CloseLabel { get; }
    public abstract string CloseHint { get; }
    public abstract string Close { get; }
    public abstract string ClosedToast { get; }
    public abstract string WorkingDays(string days);
    public abstract string BothDaysIn { get; }

    public abstract string Feeds { get; }
    public abstract string FeedsMean { get; }
    public abstract string FeedsWarning { get; }
    public abstract string NoFeed { get; }
    public abstract string MakeFeed { get; }
    public abstract string FeedMade { get; }
    public abstract string FeedMadeRemedy { get; }
    public abstract string FeedAddress { get; }
    public abstract string FeedOf(string body);
    public abstract string MadeOn(string moment);
    public abstract string AskedOn(string moment);
    public abstract string NeverAsked { get; }
    public abstract string Revoke { get; }
    public abstract string RevokeOf(string body);
    public abstract string Revoked { get; }
    public abstract string FeedName(string body);
    public abstract string FeedDuty(string code, string words);
    public abstract string FeedReport(string report);
    public abstract string FeedCampaign(string code, string words);

    public abstract string Refused(Refusal refusal);
}
