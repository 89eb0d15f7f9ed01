using HaiDang.Kernel.Events;
using HaiDang.Modules.Planning;
using HaiDang.Modules.Planning.Contributing;

namespace HaiDang.Tests.Modules.Planning.Contributing;

public sealed class AnswerEntryTests
{
    private static readonly Contribution Entered = new(
        new ProgressReported(AnyPlan.Plan, "II.1-1", AnyPlan.Justice, Progress.Done, "Theo công văn", [], PlanLog.Today, "số 12 ngày 1/6/2023") { PaperKeptAt = "Văn thư" }, 2);

    [Fact]
    public void A_body_confirms_what_was_entered_for_it_once()
    {
        Assert.Equal(2, AnyPlan.Recorded<EntryConfirmed>(Answer(true).Decide(Entered)).Report);
        Assert.Same(Decision.Nothing, Answer(true).Decide(Entered with { Word = EntryWord.Confirmed }));
        Assert.Equal("planning.word-said", AnyPlan.Refused(Answer(false).Decide(Entered with { Word = EntryWord.Confirmed })));
    }

    [Fact]
    public void A_denial_says_what_is_wrong()
    {
        Assert.Equal("Chưa tổ chức", AnyPlan.Recorded<EntryDisputed>((Answer(false) with { Reason = " Chưa tổ chức " }).Decide(Entered)).Reason);
        Assert.Equal("planning.reason-missing", AnyPlan.Refused(Answer(false).Decide(Entered)));
    }

    [Fact]
    public void What_the_body_reported_itself_has_nothing_to_confirm() =>
        Assert.Equal("planning.not-entered", AnyPlan.Refused(Answer(true).Decide(Entered with { Latest = Entered.Latest! with { Letter = null } })));

    [Fact]
    public void An_entry_made_since_is_not_confirmed_unseen() =>
        Assert.Equal("planning.report-moved", AnyPlan.Refused((Answer(true) with { Report = 1 }).Decide(Entered)));

    private static AnswerEntry Answer(bool isSo) => new(AnyPlan.Plan, "II.1-1", AnyPlan.Justice, 2, isSo);
}
