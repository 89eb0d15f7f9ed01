using HaiDang.Kernel.Events;
using HaiDang.Modules.Forms;
using HaiDang.Modules.Planning;

namespace HaiDang.Tests.Modules.Planning;

public sealed class ReportProgressTests
{
    private static readonly DateOnly Today = PlanLog.Today;

    [Fact]
    public void A_report_of_today_is_recorded_with_its_words()
    {
        var recorded = AnyPlan.Recorded<ProgressReported>(Decide(Report() with { Note = " Đã tổ chức 02 lớp tập huấn " }));

        Assert.Equal((Progress.InProgress, "Đã tổ chức 02 lớp tập huấn", Today, null), (recorded.Progress, recorded.Note, recorded.OccurredOn, recorded.Letter));
    }

    [Fact]
    public void Not_done_needs_its_reason() =>
        Assert.Equal("planning.reason-missing", AnyPlan.Refused(Decide(Report() with { Progress = Progress.NotDone, Note = "  " })));

    [Theory]
    [InlineData(1, "planning.day-in-future")]
    [InlineData(-530, null)]
    [InlineData(-600, "planning.day-before-plan")]
    public void A_report_is_dated_between_the_year_before_the_plan_and_today(int days, string? refusal)
    {
        var decision = Decide(Report() with { Day = Today.AddDays(days) });

        Assert.Equal(refusal, (decision as Decision.No)?.Refusal.Code);
    }

    [Fact]
    public void A_note_has_two_thousand_characters_at_most()
    {
        Assert.IsType<Decision.Events>(Decide(Report() with { Note = new string('đ', 2000) }));
        Assert.Equal("planning.note-too-long", AnyPlan.Refused(Decide(Report() with { Note = new string('đ', 2001) })));
    }

    [Fact]
    public void Entering_for_a_body_needs_its_letter()
    {
        Assert.Equal("planning.letter-missing", AnyPlan.Refused(Decide(Report(), onBehalf: true)));
        Assert.Equal("số 12", AnyPlan.Recorded<ProgressReported>(Decide(Report() with { Letter = "số 12", PaperKeptAt = "Văn thư" }, onBehalf: true)).Letter);
    }

    [Fact]
    public void Entering_for_a_body_needs_a_scan_or_the_place_of_the_paper()
    {
        var entry = Report() with { Letter = "số 12" };

        Assert.Equal("planning.scan-missing", AnyPlan.Refused(Decide(entry with { PaperKeptAt = "  " }, onBehalf: true)));
        Assert.Null(AnyPlan.Recorded<ProgressReported>(Decide(entry with { Evidence = [new Evidence("a1", "cong-van.pdf", "00", 10)] }, onBehalf: true)).PaperKeptAt);
        Assert.Equal("Văn thư, cặp 3", AnyPlan.Recorded<ProgressReported>(Decide(entry with { PaperKeptAt = " Văn thư, cặp 3" }, onBehalf: true)).PaperKeptAt);
    }

    [Fact]
    public void The_number_of_a_letter_is_no_place_for_its_content() =>
        Assert.Equal("planning.letter-too-long", AnyPlan.Refused(Decide(Report() with { Letter = new string('1', 201) }, onBehalf: true)));

    [Fact]
    public void A_body_itself_never_reports_by_letter() =>
        Assert.Null(AnyPlan.Recorded<ProgressReported>(Decide(Report() with { Letter = "số 12" })).Letter);

    [Fact]
    public void Saying_the_same_again_changes_nothing()
    {
        var first = AnyPlan.Recorded<ProgressReported>(Decide(Report()));

        Assert.Same(Decision.Nothing, Report().Decide(new Contribution(first), 2023, Today, onBehalf: false));
        Assert.IsType<Decision.Events>((Report() with { Progress = Progress.Done }).Decide(new Contribution(first), 2023, Today, onBehalf: false));
    }

    private static ReportProgress Report() => new(AnyPlan.Plan, "II.1-1", AnyPlan.Justice, Progress.InProgress, "Đang làm", Today, []);

    private static Decision Decide(ReportProgress report, bool onBehalf = false) => report.Decide(null, 2023, Today, onBehalf);
}
