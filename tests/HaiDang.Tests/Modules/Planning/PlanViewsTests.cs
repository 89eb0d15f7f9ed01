using HaiDang.Kernel.Calendar;
using HaiDang.Modules.Planning;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;
using Treatment = HaiDang.Kernel.Organisations.AssignmentMode;

namespace HaiDang.Tests.Modules.Planning;

public sealed class PlanViewsTests
{
    private static readonly DateOnly Past = new(2023, 3, 31);

    [Fact]
    public void Each_duty_waits_in_one_group_of_the_standing_office()
    {
        var list = WorkList.Of(
            AnyView.Plan(
            [
                AnyView.Duty("II.1-1", Past, shares: AnyView.Share(AnyPlan.Justice)),
                AnyView.Duty("II.1-2", AnyView.Today.AddDays(7), shares: AnyView.Share(AnyPlan.Justice)),
                AnyView.Duty("II.1-3", AnyView.Today.AddDays(8), shares: AnyView.Share(AnyPlan.Justice)),
                AnyView.Duty("II.1-4", Past, shares: AnyView.Share(AnyPlan.Court, treatment: Treatment.Requested)),
                AnyView.Duty("II.1-5", shares: AnyView.Share(AnyPlan.Justice, progress: Progress.InProgress)),
                AnyView.Duty("II.1-6", Past, shares: AnyView.Share(AnyPlan.Justice, progress: Progress.Done)),
                AnyView.Duty("I.1-1", kind: "objective"),
            ]),
            mine: null);

        Assert.Equal(["II.1-1"], Codes(list.Late));
        Assert.Equal(["II.1-2"], Codes(list.Soon));
        Assert.Equal(["II.1-3"], Codes(list.Unreported));
        Assert.Equal(["II.1-4"], Codes(list.Asked));
        Assert.Equal(["II.1-5"], Codes(list.Going));
        Assert.Equal(["II.1-6"], Codes(list.Closed));
    }

    [Fact]
    public void An_officer_sees_the_shares_of_their_body_lead_before_co()
    {
        var list = WorkList.Of(
            AnyView.Plan(
            [
                AnyView.Duty("II.1-1", shares: [AnyView.Share(AnyPlan.Police), AnyView.Share(AnyPlan.Justice, Part.Co)]),
                AnyView.Duty("II.1-2", shares: [AnyView.Share(AnyPlan.Justice)]),
                AnyView.Duty("II.1-3", Past, shares: [AnyView.Share(AnyPlan.Justice, progress: Progress.Done), AnyView.Share(AnyPlan.Police)]),
                AnyView.Duty("II.1-4", shares: [AnyView.Share(AnyPlan.Police)]),
            ]),
            organisation => organisation == AnyPlan.Justice);

        Assert.Equal(["II.1-2", "II.1-1"], Codes(list.Unreported));
        Assert.Equal(["II.1-3"], Codes(list.Closed));
        Assert.Empty(list.Late);
    }

    [Fact]
    public void A_court_finds_requests_and_nothing_overdue()
    {
        var list = WorkList.Of(
            AnyView.Plan([AnyView.Duty("II.3-1", Past, shares: [AnyView.Share(AnyPlan.Court, treatment: Treatment.Requested), AnyView.Share(AnyPlan.Police)])]),
            organisation => organisation == AnyPlan.Court);

        Assert.Equal(["II.3-1"], Codes(list.Asked));
        Assert.Empty(list.Late);
        Assert.Empty(list.Soon);
    }

    [Fact]
    public void Reports_due_and_news_are_those_of_seven_days()
    {
        var list = WorkList.Of(
            AnyView.Plan(
                [
                    AnyView.Duty("II.1-1", shares: AnyView.Share(AnyPlan.Justice, progress: Progress.Done, day: AnyView.Today.AddDays(-7))),
                    AnyView.Duty("II.1-2", shares: AnyView.Share(AnyPlan.Police, progress: Progress.Done, day: AnyView.Today.AddDays(-8))),
                ],
                [Report("III-1", AnyView.Today.AddDays(8), "before"), Report("III-2", AnyView.Today.AddDays(8), "by"), Report("III-3", null, null)]),
            mine: null);

        Assert.Equal(["III-1"], list.ReportsDue.Select(report => report.Code));
        Assert.Equal(["II.1-1"], list.News.Select(news => news.Duty.Code));
        Assert.Equal((0, 2), (list.SilentBodies, list.AllBodies));
    }

    [Fact]
    public void The_board_counts_each_body_and_names_what_nobody_has()
    {
        var board = AgencyBoard.Of(AnyView.Plan(
        [
            AnyView.Duty("II.1-1", Past, shares: [AnyView.Share(AnyPlan.Justice), AnyView.Share(AnyPlan.Police, Part.Co, Progress.Done), AnyView.Share(AnyPlan.Court, Part.Co, treatment: Treatment.Requested)]),
            AnyView.Duty("II.1-2", shares: AnyView.Share(AnyPlan.Justice, progress: Progress.InProgress)),
            AnyView.Duty("II.1-3"),
            AnyView.Duty("II.1-4") with { Assignments = [new AssignmentView(null, "Tổ công tác lạ", "", Part.Lead, false, true, 0)] },
        ]));

        Assert.Equal(
            [(AnyPlan.Justice, 2, 0, 1, 0, 1), (AnyPlan.Police, 0, 1, 1, 1, 0), (AnyPlan.Court, 0, 1, 0, 0, 0)],
            board.Rows.Select(row => (row.Organisation, row.Leads, row.Cos, row.Reported, row.Done, row.Late)));
        Assert.Equal(["II.1-3"], board.WithoutBody.Select(duty => duty.Code));
        Assert.Equal(["Tổ công tác lạ"], board.UnknownNames);
    }

    [Fact]
    public void The_agenda_has_the_printed_days_in_order_and_none_beside()
    {
        var agenda = PlanAgenda.Of(AnyView.Plan(
            [
                AnyView.Duty("II.1-1", Past, shares: AnyView.Share(AnyPlan.Justice)),
                AnyView.Duty("II.1-2", window: new Window(new DateOnly(2023, 7, 1), new DateOnly(2023, 9, 30)), shares: AnyView.Share(AnyPlan.Police)),
                AnyView.Duty("II.1-3", shares: AnyView.Share(AnyPlan.Police)),
            ],
            [Report("III-1", new DateOnly(2023, 5, 20), "before", new DateOnly(2023, 5, 15)), Report("III-2", null, null)]));

        Assert.Equal(
            [
                (new DateOnly(2023, 2, 6), AgendaKind.Issued), (Past, AgendaKind.DutyDue), (new DateOnly(2023, 5, 15), AgendaKind.CutOff),
                (new DateOnly(2023, 5, 19), AgendaKind.ReportDue), (new DateOnly(2023, 7, 1), AgendaKind.WindowOpens), (new DateOnly(2023, 9, 30), AgendaKind.WindowCloses),
            ],
            agenda.Days.Select(day => (day.Day, day.Kind)));
        Assert.Equal(["III-2"], agenda.ReportsWithoutDay.Select(report => report.Code));
        Assert.Equal(1, agenda.DutiesWithoutDay);
    }

    [Fact]
    public void The_committee_year_of_a_plan_starts_in_the_year_before() =>
        Assert.Equal(new Window(new DateOnly(2022, 11, 16), new DateOnly(2023, 11, 15)), AnyView.Plan().CommitteeYear);

    [Theory]
    [InlineData("agency=thu.so-tu-phap", "II.1-1,II.1-2")]
    [InlineData("agency=thu.so-tu-phap&part=lead", "II.1-1")]
    [InlineData("part=co", "II.1-2")]
    [InlineData("state=done", "II.1-2")]
    [InlineData("late=1", "II.1-1")]
    [InlineData("state=khong-co&part=x", "II.1-1,II.1-2,II.1-3")]
    public void A_filter_narrows_by_body_part_state_and_lateness(string query, string shown)
    {
        DutyView[] duties =
        [
            AnyView.Duty("II.1-1", Past, shares: AnyView.Share(AnyPlan.Justice)),
            AnyView.Duty("II.1-2", shares: [AnyView.Share(AnyPlan.Police, progress: Progress.Done), AnyView.Share(AnyPlan.Justice, Part.Co)]),
            AnyView.Duty("II.1-3"),
        ];

        var filter = PlanFilter.From(new QueryCollection(query.Split('&').Select(pair => pair.Split('=')).ToDictionary(pair => pair[0], pair => new StringValues(pair[1]))));

        Assert.Equal(shown, string.Join(',', duties.Where(filter.Shows).Select(duty => duty.Code)));
    }

    private static ReportView Report(string code, DateOnly? due, string? rule, DateOnly? cutOff = null) => new(code, "six_month", null, cutOff, due, rule, [], [], null);

    private static IEnumerable<string> Codes(IEnumerable<WorkItem> items) => items.Select(item => item.Duty.Code);
}
