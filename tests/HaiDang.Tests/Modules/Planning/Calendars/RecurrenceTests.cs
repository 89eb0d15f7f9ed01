using HaiDang.Kernel.Calendar;
using HaiDang.Kernel.Events;
using HaiDang.Modules.Planning;
using HaiDang.Modules.Planning.Calendars;

namespace HaiDang.Tests.Modules.Planning.Calendars;

public sealed class RecurrenceTests
{
    private static readonly DateOnly Today = new(2023, 6, 15);

    [Theory]
    [InlineData(Cadence.Monthly, 31, "2023-02", "2023-02-28")]
    [InlineData(Cadence.Quarterly, 31, "2023-Q2", "2023-06-30")]
    [InlineData(Cadence.Quarterly, 20, "2023-Q4", "2023-12-20")]
    [InlineData(Cadence.HalfYearly, 15, "2023-H1", "2023-06-15")]
    public void A_period_is_due_on_its_day_of_its_last_month(Cadence cadence, int day, string key, string due) =>
        Assert.Equal(DateOnly.Parse(due, System.Globalization.CultureInfo.InvariantCulture), new Recurrence(cadence, null, day).In(2023).Single(one => one.Key == key).Due);

    [Fact]
    public void A_day_of_each_year_is_due_on_that_day() =>
        Assert.Equal([("2019", new DateOnly(2019, 7, 30))], new Recurrence(Cadence.Yearly, 7, 30).In(2019).Select(one => (one.Key, one.Due!.Value)));

    [Theory]
    [InlineData(Cadence.Monthly, 12)]
    [InlineData(Cadence.Quarterly, 4)]
    [InlineData(Cadence.HalfYearly, 2)]
    [InlineData(Cadence.Yearly, 1)]
    [InlineData(Cadence.Continuous, 0)]
    public void A_cadence_without_a_day_has_its_periods_and_no_due_day(Cadence cadence, int periods)
    {
        var all = new Recurrence(cadence).In(2023);

        Assert.Equal(periods, all.Count);
        Assert.All(all, one => Assert.Null(one.Due));
        Assert.Equal(periods == 0 ? 0 : 365, all.Sum(one => one.Period.Days));
    }

    [Theory]
    [InlineData("Định kỳ hằng quý tổ chức giao ban với các huyện", new[] { Cadence.Quarterly })]
    [InlineData("dinh ky hang quy, 6 thang, hang nam so ket", new[] { Cadence.Quarterly, Cadence.HalfYearly, Cadence.Yearly })]
    [InlineData("Thường xuyên tuần tra, hàng tháng báo cáo", new[] { Cadence.Monthly, Cadence.Continuous })]
    [InlineData("Hỗ trợ theo quy định của pháp luật, báo cáo quy mô địa bàn", new Cadence[0])]
    [InlineData("Hoàn thành trước ngày 20/5", new Cadence[0])]
    [InlineData("Chú trọng thắng lợi của 16 tháng qua", new Cadence[0])]
    public void Words_of_a_plan_propose_how_often(string words, Cadence[] cadences) => Assert.Equal(cadences, Cadences.In(words).Select(one => one.Cadence));

    [Fact]
    public void The_thirtieth_of_july_is_known_from_its_words_and_in_the_years_since_it_was_made()
    {
        Assert.Equal((7, 30), Cadences.DayIn("Hưởng ứng Ngày toàn dân phòng, chống mua bán người 30/7", 2019) is { } day ? (day.Month, day.Day) : default);
        Assert.Null(Cadences.DayIn("Hưởng ứng ngày 26/6", 2019));
        Assert.Equal(2, Cadences.DaysIn(new Window(new DateOnly(2019, 7, 1), new DateOnly(2019, 7, 31))).Count());
        Assert.Single(Cadences.DaysIn(new Window(new DateOnly(2015, 7, 30), new DateOnly(2015, 7, 30))));
    }

    [Fact]
    public void A_recurrence_may_be_set_without_a_due_day()
    {
        var set = AnyPlan.Recorded<RecurrenceSet>(Set(new Recurrence(Cadence.Monthly)).Decide(null));

        Assert.Equal((Cadence.Monthly, null), (set.Recurrence.Cadence, set.Recurrence.DueDay));
        Assert.Same(Decision.Nothing, Set(new Recurrence(Cadence.Monthly)).Decide(set));
    }

    [Theory]
    [InlineData(Cadence.Monthly, 7, 30)]
    [InlineData(Cadence.Yearly, null, 30)]
    [InlineData(Cadence.Yearly, 2, 30)]
    [InlineData(Cadence.Quarterly, null, 32)]
    [InlineData(Cadence.Continuous, null, 1)]
    public void A_day_that_the_cadence_does_not_have_is_refused(Cadence cadence, int? month, int day) =>
        Assert.Equal("planning.no-such-due-day", AnyPlan.Refused(Set(new Recurrence(cadence, month, day)).Decide(null)));

    [Fact]
    public void What_is_set_is_taken_back_with_a_reason_and_what_is_not_set_can_not_be()
    {
        Assert.Equal("planning.not-recurring", AnyPlan.Refused(Set(null).Decide(null)));
        Assert.Equal("planning.reason-missing", AnyPlan.Refused((Set(null) with { Reason = " " }).Decide(null)));
        AnyPlan.Recorded<RecurrenceDropped>(Set(null).Decide(new RecurrenceSet(AnyPlan.Plan, "II.1-1", new Recurrence(Cadence.Monthly), "Thử")));
    }

    [Fact]
    public void A_period_is_reported_by_itself_once_it_has_begun()
    {
        var quarters = new Recurrence(Cadence.Quarterly, null, 31).In(2023);
        var report = new ReportOccurrence(AnyPlan.Plan, "II.1-1", "2023-Q2", AnyPlan.Justice, Progress.Done, "Đã giao ban", Today);

        var recorded = AnyPlan.Recorded<OccurrenceReported>(report.Decide(null, quarters[1], 2023, Today, false));
        Assert.Equal(("2023-Q2", Progress.Done), (recorded.Occurrence, recorded.Progress));
        Assert.Same(Decision.Nothing, report.Decide(recorded, quarters[1], 2023, Today, false));
        Assert.Equal("planning.period-not-begun", AnyPlan.Refused(report.Decide(null, quarters[2], 2023, Today, false)));
        Assert.Equal("planning.unknown-duty", AnyPlan.Refused(report.Decide(null, null, 2023, Today, false)));
        Assert.Equal("planning.letter-missing", AnyPlan.Refused(report.Decide(null, quarters[1], 2023, Today, true)));
        Assert.Equal("planning.reason-missing", AnyPlan.Refused((report with { Progress = Progress.NotDone, Note = "" }).Decide(null, quarters[1], 2023, Today, false)));
    }

    [Fact]
    public void A_period_is_late_for_a_body_that_owes_it_and_never_for_one_that_is_asked()
    {
        var first = new Recurrence(Cadence.Quarterly, null, 31).In(2023)[0];
        var owes = new OccurrenceShare(AnyView.Share(AnyPlan.Justice), null);
        var done = owes with { Report = new OccurrenceReport(Progress.Done, "", Today, null, 1) };
        var asked = new OccurrenceShare(AnyView.Share(AnyPlan.Court, treatment: HaiDang.Kernel.Organisations.AssignmentMode.Requested), null);
        var view = new OccurrenceView(first, [owes, done, asked], Today);

        Assert.Equal([true, false, false], view.Shares.Select(view.IsLate));
        var undated = view with { Occurrence = first with { Due = null } };
        Assert.All(undated.Shares, share => Assert.False(undated.IsLate(share)));
    }

    private static SetRecurrence Set(Recurrence? recurrence) => new(AnyPlan.Plan, "II.1-1", recurrence, "Kế hoạch ghi định kỳ");
}
