using HaiDang.Kernel.Events;
using HaiDang.Kernel.Storage;
using HaiDang.Modules.Forms;
using HaiDang.Modules.Planning;
using HaiDang.Modules.Planning.Targets;
using HaiDang.Tests.Support;

namespace HaiDang.Tests.Modules.Planning.Targets;

public sealed class TargetBoardTests
{
    private static readonly DateOnly Day = new(2023, 6, 1);

    [Theory]
    [InlineData(">", 90.0, 90.0, null, "NotYetMet")]
    [InlineData(">", 90.0, 90.1, null, "Met")]
    [InlineData(">=", 90.0, 90.0, null, "Met")]
    [InlineData("=", 95.0, 94.0, null, "NotYetMet")]
    [InlineData("<", 3.0, 3.0, null, "NotYetMet")]
    [InlineData("<=", 3.0, 3.0, null, "Met")]
    [InlineData("increase", 5.0, 42.0, 40.0, "Met")]
    [InlineData("increase", 6.0, 42.0, 40.0, "NotYetMet")]
    [InlineData("decrease", 5.0, 38.0, 40.0, "Met")]
    [InlineData("decrease", null, 40.0, 40.0, "NotYetMet")]
    [InlineData("increase", 5.0, 42.0, null, "NoBaseline")]
    [InlineData("increase", 5.0, 42.0, 0.0, "NoBaseline")]
    [InlineData("range", 5.0, 42.0, null, "NoMark")]
    [InlineData(">", null, 42.0, null, "NoMark")]
    public void A_figure_is_held_against_the_mark_and_the_baseline(string comparator, double? mark, double value, double? baseline, string verdict)
    {
        var target = AnyView.Target(comparator, (decimal?)mark);
        var from = baseline is { } known ? new Baseline((decimal)known, 2022, "Báo cáo") : null;

        Assert.Equal(verdict, TargetBoard.Judge(target, from, new EnteredFigure((decimal)value, "Báo cáo", Day, 1), false).Verdict.ToString());
    }

    [Fact]
    public void Without_a_figure_nothing_is_judged_and_after_the_year_what_is_not_met_was_missed()
    {
        Assert.Equal(TargetVerdict.NoFigure, TargetBoard.Judge(AnyView.Target(), null, null, true).Verdict);
        Assert.Equal(TargetVerdict.Missed, TargetBoard.Judge(AnyView.Target(), null, new EnteredFigure(80, "Báo cáo", Day, 1), true).Verdict);
    }

    [Theory]
    [InlineData("Giảm số vụ so với năm 2018", 2019, 2018)]
    [InlineData("tăng 5% so với cùng kỳ năm 2022", 2023, 2022)]
    [InlineData("đạt 90% trong năm 2023", 2023, null)]
    [InlineData("so với năm 2023", 2023, null)]
    public void The_year_of_a_baseline_is_read_from_the_printed_words(string text, int year, int? baseline) => Assert.Equal(baseline, TargetBoard.YearBefore(text, year));

    [Fact]
    public void Aims_rules_and_stages_are_kept_in_one_view()
    {
        var plan = AnyView.Plan(
            [
                AnyView.Duty("I.1-1", kind: "objective") with { Text = "Mục tiêu giả định về an ninh" }, AnyView.Duty("I.3-1", kind: "rule") with { Text = "Yêu cầu giả định" },
                AnyView.Duty("II.1-1", shares: AnyView.Share(AnyPlan.Police)) with { Text = "Tuyên truyền ở cơ sở" }, AnyView.Duty("II.2-1", shares: AnyView.Share(AnyPlan.Police)) with { Text = "Điều tra, truy tố" },
            ],
            targets: [AnyView.Target() with { Text = "Giải quyết tin báo" }]);

        var board = TargetBoard.Of(plan, PlanNotes.None);

        Assert.Equal(["I.1-1"], board.Aims.Select(row => row.Aim.Code));
        Assert.Equal(["I.3-1"], board.Rules.Select(rule => rule.Code));
        Assert.Equal(["II.1-1"], board.Stages.Single(row => row.Stage is WorkStage.Prevention).Duties.Select(duty => duty.Code));
        Assert.Equal(["II.2-1"], board.Stages.Single(row => row.Stage is WorkStage.Prosecution).Duties.Select(duty => duty.Code));
        Assert.Equal(["I.2-1"], board.Stages.Single(row => row.Stage is WorkStage.TipOffs).Targets.Select(target => target.Code));
        Assert.True(board.Targets[0].HasNoLead);
    }

    [Theory]
    [InlineData("Hỗ trợ nạn nhân theo quy định của pháp luật; kinh phí theo quy định.", "theo quy định của pháp luật|theo quy định")]
    [InlineData("Áp dụng Nghị định số 62/2012/NĐ-CP khi bảo vệ", "Nghị định số 62/2012/NĐ-CP")]
    [InlineData("Tuyên truyền ở cơ sở", "")]
    public void Words_that_point_to_the_law_are_found(string text, string phrases) => Assert.Equal(phrases, string.Join('|', LegalWords.In(text)));

    [Theory, EachStore]
    public async Task What_is_noted_is_found_newest_first_and_rebuilt_as_it_was(StoreKind kind)
    {
        await using var plans = await PlanLog.Open(kind);
        await plans.Adopt();
        var plan = await plans.View();

        Assert.IsType<Outcome.Done>(await Note("I.2-1", new TargetBaselineSet(plan.Plan, "I.2-1", 88.5m, 2022, "Báo cáo năm 2022")));
        Assert.IsType<Outcome.Done>(await Note("I.2-1", new TargetFigureEntered(plan.Plan, "I.2-1", 91, "Sổ tin báo", new DateOnly(2023, 6, 1))));
        Assert.IsType<Outcome.Done>(await Note("I.2-1", new TargetFigureEntered(plan.Plan, "I.2-1", 89, "Sổ tin báo", new DateOnly(2023, 5, 1))));
        Assert.IsType<Outcome.Done>(await Note("II.1-1", new AimNoted(plan.Plan, "II.1-1", AimState.Reached, "Có biên bản", new Evidence("f1", "a.pdf", "00", 1), new DateOnly(2023, 6, 1))));
        Assert.IsType<Outcome.Done>(await Note("II.1-1", new LegalBasisSet(plan.Plan, "II.1-1", "Bộ luật giả định", new DateOnly(2018, 1, 1))));

        Assert.All(await plans.Projections.Rebuild(plans.Opened.Store, plans.Types, CancellationToken.None), one => Assert.Equal(0, one.Differing));
        var notes = await plans.Notes.Of(PlanLog.Office, plan, CancellationToken.None);
        Assert.Equal([91m, 89m], notes.Figures("I.2-1").Select(figure => figure.Value));
        Assert.Equal(new Baseline(88.5m, 2022, "Báo cáo năm 2022"), notes.Baseline("I.2-1"));
        Assert.Equal((AimState.Reached, "f1"), (notes.Aims("II.1-1")[0].State, notes.Aims("II.1-1")[0].File));
        Assert.Equal(new LegalBasis("Bộ luật giả định", new DateOnly(2018, 1, 1)), notes.Basis("II.1-1"));
        Assert.Equal(TargetVerdict.Met, TargetBoard.Of(plan, notes).Targets[0].Verdict);
        Assert.Empty((await plans.Notes.Of(PlanLog.Stranger, plan, CancellationToken.None)).Figures("I.2-1"));

        Task<Outcome> Note(string code, object noted) => NoteOnItem.Handle(new NoteOnItem(code, noted), plan, PlanLog.Office, plans.Log, null, CancellationToken.None);
    }

    [Fact]
    public void A_note_needs_its_source_a_day_in_time_and_an_item_of_the_plan()
    {
        var plan = AnyView.Plan([AnyView.Duty()]);
        var figure = new TargetFigureEntered(plan.Plan, "I.2-1", 91, "Sổ tin báo", Day);

        Assert.IsType<TargetFigureEntered>(AnyPlan.Recorded<TargetFigureEntered>(Decided("I.2-1", figure)));
        Assert.Equal("planning.no-such-item", AnyPlan.Refused(Decided("II.1-1", figure)));
        Assert.Equal("planning.source-missing", AnyPlan.Refused(Decided("I.2-1", figure with { Source = " " })));
        Assert.Equal("planning.value-out-of-range", AnyPlan.Refused(Decided("I.2-1", figure with { Value = 100.1m })));
        Assert.Equal("planning.day-in-future", AnyPlan.Refused(Decided("I.2-1", figure with { OccurredOn = plan.Today.AddDays(1) })));
        Assert.Equal("planning.day-before-plan", AnyPlan.Refused(Decided("I.2-1", figure with { OccurredOn = new DateOnly(2022, 11, 15) })));
        Assert.Equal("planning.baseline-year", AnyPlan.Refused(Decided("I.2-1", new TargetBaselineSet(plan.Plan, "I.2-1", 1, 2023, "Báo cáo"))));
        Assert.IsType<Decision.None>(Decided("II.1-1", new LegalBasisSet(plan.Plan, "II.1-1", "", null)));
        Assert.Equal("planning.plan-withdrawn", AnyPlan.Refused(new NoteOnItem("I.2-1", figure).Decide(null, plan with { Withdrawn = new Withdrawal("Lý do", Day) })));

        Decision Decided(string code, object noted) => new NoteOnItem(code, noted).Decide(null, plan);
    }
}
