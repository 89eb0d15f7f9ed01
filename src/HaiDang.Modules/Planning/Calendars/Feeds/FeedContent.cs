using HaiDang.Kernel.Access;
using HaiDang.Modules.Planning.Calendars.Texts;
using HaiDang.Modules.Planning.Screens;
using HaiDang.Modules.Planning.Texts;
using HaiDang.Modules.Shell;

namespace HaiDang.Modules.Planning.Calendars.Feeds;

/// <summary>What stands in a body's calendar: last days of its duties, its campaigns, its reports. No person, nothing that was reported.</summary>
internal sealed class FeedContent(PlanBook book, Rhythms rhythms, ReportSenders senders, PlanBodies bodies, IEnumerable<IFeedDays> others)
{
    private const int Plans = 3;

    /// <summary>The calendar of a body over the plans that hold, the newest years.</summary>
    /// <param name="site">Scheme and host, for the links; without a stroke at its end.</param>
    internal async Task<string> Of(Feed feed, string site, DateTimeOffset now, CancellationToken ct)
    {
        var language = Languages.TryParse(feed.Language) ?? Language.Vietnamese;
        var words = CalendarsWords.In(language);
        var entries = new List<CalendarEntry>();
        foreach (var one in (await book.All(Reader.System, ct)).Where(plan => plan.Ledger == feed.Ledger && plan is { IsWithdrawn: false } && (plan.IsOwn || plan.Body == feed.Organisation)).Take(Plans))
        {
            if (await book.Find(Reader.System, one.Ledger, one.Plan, ct) is not { } plan) continue;
            var recurring = ReportSenders.For(await rhythms.Of(Reader.System, plan, ct), feed.Organisation);
            entries.AddRange(Entries(senders.For(plan, feed.Organisation), recurring, words, PlanningWords.In(language), site));
        }

        foreach (var other in others) entries.AddRange(await other.Of(feed.Ledger, feed.Organisation, language, site, ct));
        var name = bodies.Find(feed.Organisation, DateOnly.MaxValue) is { } body ? language is Language.English ? body.NameEn : body.Name : feed.Organisation.Value;
        return CalendarFile.Write(words.FeedName(name), now, entries);
    }

    internal static IEnumerable<CalendarEntry> Entries(PlanView plan, IReadOnlyList<RecurringDuty> recurring, CalendarsWords words, PlanningWords planning, string site)
    {
        foreach (var campaign in Campaign.Of(plan))
        {
            yield return new CalendarEntry(
                Uid(plan, campaign.Code, "cao-diem"), campaign.Window.From, campaign.Window.To, words.FeedCampaign(campaign.Code, Shortened.Of(campaign.Duties[0].Text)), site + plan.Of(campaign));
        }

        foreach (var duty in plan.Duties.Where(duty => duty.Due is not null))
        {
            yield return new CalendarEntry(Uid(plan, duty.Code, "han"), duty.Due!.Value, duty.Due.Value, words.FeedDuty(duty.Code, Shortened.Of(duty.Text)), site + plan.Of(duty));
        }

        foreach (var (duty, period) in recurring.SelectMany(one => one.Occurrences.Select(period => (one.Duty, period.Occurrence))).Where(one => one.Occurrence.Due is not null))
        {
            yield return new CalendarEntry(
                Uid(plan, duty.Code, period.Key), period.Due!.Value, period.Due.Value, words.PeriodDue(duty.Code, words.Period(period)) + ": " + Shortened.Of(duty.Text), site + plan.Periods(duty));
        }

        foreach (var report in plan.Reports.Where(report => report.LastDay is not null))
        {
            yield return new CalendarEntry(
                Uid(plan, report.Code, "bao-cao"), report.LastDay!.Value, report.LastDay.Value, words.FeedReport(planning.ReportKind(report.Kind)), site + plan.Calendar() + "#bao-cao");
        }
    }

    private static string Uid(PlanView plan, string code, string kind) => $"{plan.Plan}.{code}.{kind}@haidang";
}
