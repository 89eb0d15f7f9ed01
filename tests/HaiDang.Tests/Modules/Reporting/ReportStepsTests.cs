using HaiDang.Kernel.Events;
using HaiDang.Kernel.Organisations;
using HaiDang.Modules.Forms;
using HaiDang.Modules.Planning;
using HaiDang.Modules.Reporting;

namespace HaiDang.Tests.Modules.Reporting;

public sealed class ReportStepsTests
{
    private static readonly DateOnly LastDay = new(2019, 5, 19);
    private static readonly LedgerId Ledger = new("thu");

    [Theory]
    [InlineData(5, 19, false)]
    [InlineData(5, 20, true)]
    [InlineData(11, 19, false)]
    [InlineData(11, 20, true)]
    public void A_report_of_the_20th_is_taken_and_late_where_it_was_due_before_the_20th(int month, int day, bool late)
    {
        var lastDay = new ReportView("III.1-1", "six_month", null, null, new DateOnly(2019, month, 20), "before", [], [], null).LastDay;

        Assert.Equal(late, Handed((Submit(new DateOnly(2019, month, day)) with { LastDay = lastDay }).Decide(null)).IsLate);
    }

    [Fact]
    public void Where_no_day_is_printed_nothing_is_late() => Assert.False(Handed((Submit(new DateOnly(2019, 12, 31)) with { LastDay = null }).Decide(null)).IsLate);

    [Fact]
    public void A_window_that_still_runs_is_not_reported() => Assert.Equal("reporting.period-still-runs", Refused(Submit(new DateOnly(2019, 5, 15)).Decide(null)));

    [Fact]
    public void Entering_for_a_body_needs_its_letter()
    {
        var (day, scan) = (new DateOnly(2019, 5, 18), new Evidence("tep-1", "cong-van.pdf", "ab", 12));
        var command = Submit(LastDay) with { IsOnBehalf = true, Letter = " ", LetterDay = day, LetterScan = scan };

        Assert.Equal("reporting.letter-missing", Refused(command.Decide(null)));
        command = command with { Letter = "45/BC-STP" };
        Assert.Equal(["reporting.letter-day-impossible", "reporting.letter-day-impossible"], ((DateOnly?[])[null, LastDay.AddDays(1)]).Select(other => Refused((command with { LetterDay = other }).Decide(null))));
        var handed = Handed(command.Decide(null));
        Assert.Equal(("45/BC-STP", day, scan), (handed.Letter, handed.LetterDay, handed.LetterScan));
        handed = Handed((command with { IsOnBehalf = false }).Decide(null));
        Assert.Equal((null, null, null), (handed.Letter, handed.LetterDay, handed.LetterScan));
    }

    [Fact]
    public void Nil_beside_figures_is_refused()
    {
        var command = Submit(LastDay) with { IsNil = true };

        Assert.True(Handed(command.Decide(null)).IsNil);
        Assert.Equal("reporting.nil-with-figures", Refused((command with { Typed = new Dictionary<string, decimal> { ["A1:cong"] = 2 } }).Decide(null)));
    }

    [Fact]
    public void What_was_handed_in_is_not_handed_in_again_until_it_is_sent_back()
    {
        var state = After(Submit(LastDay).Decide(null));
        Assert.Equal("reporting.already-submitted", Refused(Submit(LastDay).Decide(state)));

        state = After(state, new ReportStep.Return("Thiếu biểu 04", LastDay).Decide(state));

        Assert.Equal("Thiếu biểu 04", state!.Remarks);
        Assert.Equal(1, Handed(Submit(LastDay).Decide(state)).Edition);
    }

    [Fact]
    public void A_corrected_edition_stands_beside_the_one_that_was_sent()
    {
        var state = After(Submit(LastDay).Decide(null));
        state = After(state, new ReportStep.Sign("12/BC-BCĐ", "Trưởng ban", LastDay, "ab", LastDay).Decide(state));
        Assert.Equal("reporting.not-now", Refused(new ReportStep.Return("Muộn rồi", LastDay).Decide(state)));
        state = After(state, new ReportStep.Send([], LastDay).Decide(state));
        state = After(state, new ReportStep.Reopen("Bổ sung một vụ", LastDay).Decide(state));
        Assert.True(state!.IsCounted);
        state = After(state, Submit(new DateOnly(2019, 5, 25)).Decide(state));

        Assert.Equal([1, 2], state!.Editions.Select(one => one.Submitted.Edition));
        Assert.Equal("12/BC-BCĐ", state.Editions[0].Signed!.Number);
        Assert.Null(state.Editions[1].Signed);
    }

    [Fact]
    public void The_province_reports_to_138_CP_and_to_its_peoples_committee_and_each_sending_is_recorded()
    {
        string[] addressees = ["Ban Chỉ đạo 138/CP", "Ủy ban nhân dân tỉnh Thử"];
        var state = After(Submit(LastDay).Decide(null));
        Assert.Equal("reporting.not-now", Refused(new ReportStep.Send([], LastDay).Decide(state)));
        state = After(state, new ReportStep.Sign("12/BC-BCĐ", "Trưởng ban", LastDay, "ab", LastDay).Decide(state));
        Assert.Equal(addressees, state!.Unsent);

        state = After(state, new ReportStep.Send([addressees[1]], LastDay).Decide(state));
        Assert.Equal((ReportState.Sent, addressees[0]), (state!.State, Assert.Single(state.Unsent)));
        Assert.Equal("reporting.not-now", Refused(new ReportStep.Send([addressees[1]], LastDay).Decide(state)));
        state = After(state, new ReportStep.Send([], LastDay.AddDays(1)).Decide(state));

        Assert.Empty(state!.Unsent);
        Assert.Equal(["Ủy ban nhân dân tỉnh Thử 19/05", "Ban Chỉ đạo 138/CP 20/05"], state.Steps.Select(step => step.Event).OfType<ReportSent>().Select(sent => $"{Assert.Single(sent.To)} {sent.OccurredOn:dd/MM}"));
        Assert.Equal("reporting.not-now", Refused(new ReportStep.Send([], LastDay).Decide(state)));
    }

    [Theory]
    [InlineData("", 19, "reporting.number-missing")]
    [InlineData("12/BC-BCĐ", 18, "reporting.day-impossible")]
    [InlineData("12/BC-BCĐ", 20, "reporting.day-impossible")]
    public void A_signature_needs_a_number_and_a_day_that_can_be(string number, int day, string refusal)
    {
        var state = After(Submit(LastDay).Decide(null));

        Assert.Equal(refusal, Refused(new ReportStep.Sign(number, "Trưởng ban", new DateOnly(2019, 5, day), "", LastDay).Decide(state)));
    }

    [Fact]
    public void A_body_is_urged_once_a_day_and_not_after_it_reported()
    {
        var urge = new ReportStep.Urge(AnyReport.Body, "06-thang", 2019, LastDay);
        var state = After(urge.Decide(null));

        Assert.IsType<Decision.None>(urge.Decide(state));
        Assert.Equal("reporting.not-now", Refused(urge.Decide(After(state, Submit(LastDay).Decide(state)))));
    }

    private static SubmitReport Submit(DateOnly today) => new(
        AnyReport.Body, "06-thang", 2019, AnyReport.Paper(), new Dictionary<string, decimal>(), new Dictionary<string, string>(), false, false, null, today, LastDay);

    private static ReportSubmitted Handed(Decision decision) => Assert.IsType<ReportSubmitted>(Assert.Single(Assert.IsType<Decision.Events>(decision).Recorded));

    private static string Refused(Decision decision) => Assert.IsType<Decision.No>(decision).Refusal.Code;

    private static Report? After(Decision decision) => After(null, decision);

    private static Report? After(Report? state, Decision decision)
    {
        foreach (var e in Assert.IsType<Decision.Events>(decision).Recorded)
        {
            var version = (state?.Version ?? 0) + 1;
            state = Report.Fold(state, new Recorded(Report.Stream(Ledger, AnyReport.Body, "06-thang", 2019), version, version, "", LastDay, default, UserId.System, new OrganisationId("system"), e));
        }

        return state;
    }
}
