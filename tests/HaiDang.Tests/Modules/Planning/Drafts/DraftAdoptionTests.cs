using HaiDang.Kernel.Calendar;
using HaiDang.Modules.Planning;
using HaiDang.Modules.Planning.Drafts;

namespace HaiDang.Tests.Modules.Planning.Drafts;

public sealed class DraftAdoptionTests
{
    private static readonly DateOnly Today = new(2023, 6, 15);
    private static readonly SourceDocument File = new("tep", "ke-hoach.txt", "00");

    [Fact]
    public void What_is_in_doubt_stands_in_the_way_by_name()
    {
        var draft = AnyDraft.Draft with { Header = AnyDraft.Header with { Title = null, Year = null, IssuingBody = "Ban Không Có Thật" } };

        Assert.Equal(
            [new(0, GapKind.Title), new(0, GapKind.IssuingBodyUnknown), new(0, GapKind.Year), new(3, GapKind.Doubt), new(5, GapKind.Doubt)],
            DraftAdoption.Gaps(draft, Bodies(draft)));
    }

    [Fact]
    public void A_province_that_is_none_stands_in_the_way() =>
        Assert.Contains(
            new AdoptionGap(0, GapKind.Province),
            DraftAdoption.Gaps(AnyDraft.Draft, DraftAdoption.BodiesOf(AnyDraft.Header with { Province = "Không Có Thật" }, Today)));

    [Fact]
    public void A_dropped_doubt_stands_in_nobodys_way()
    {
        var draft = AnyDraft.Draft.Drop(3).Draft!.Drop(5).Draft!;

        Assert.Empty(DraftAdoption.Gaps(draft, Bodies(draft)));
    }

    [Fact]
    public void A_checked_draft_becomes_the_plan_of_the_committee_on_its_day()
    {
        var draft = AnyDraft.Draft.AcceptAll();

        var plan = DraftAdoption.Of(draft, File, Bodies(draft)!, Today);

        Assert.Equal(("langson.bcd-138", 2023, new DateOnly(2023, 2, 6)), (plan.Body.Value, plan.Year, plan.OccurredOn));
        Assert.Equal([new PlanSection("I", "CHỈ TIÊU"), new PlanSection("II.1", "Tuyên truyền")], plan.Sections);
        Assert.Equal(["I.1-1", "I.1-2"], plan.Targets.Select(target => target.Code));
        Assert.Equal((">", 90m), (plan.Targets[0].Comparator, plan.Targets[0].Value));
        Assert.Equal(["II.1-1", "II.1-2"], plan.Duties.Select(duty => duty.Code));
        Assert.Equal(["I.1-2"], plan.Duties[0].Targets);
        var report = Assert.Single(plan.Reports);
        Assert.Equal(("II.1-3", new DateOnly(2023, 5, 20), "before"), (report.Code, report.Due, report.DueRule));
        Assert.Same(File, plan.Source);
        Assert.Equal(PlanLink.Implements, Assert.Single(plan.Header.Cited).Link);
    }

    [Fact]
    public void Bodies_are_those_of_the_documents_day_and_unknown_ones_keep_their_name()
    {
        var draft = AnyDraft.Draft.AcceptAll();

        var duties = DraftAdoption.Of(draft, File, Bodies(draft)!, Today).Duties;

        Assert.Equal(
            [("langson.so-tu-phap", "Sở Tư pháp", Part.Lead, AssignmentMode.Assigned), (null, "Hội Không Có Thật", Part.Co, AssignmentMode.Assigned)],
            duties[0].Assignments.Select(one => (one.Organisation?.Value, one.Name, one.Part, one.Mode)));
        Assert.Equal(AssignmentMode.Requested, Assert.Single(duties[1].Assignments).Mode);
        Assert.NotNull(duties[1].Assignments[0].Organisation);
    }

    [Fact]
    public void A_plan_without_a_date_is_of_the_ledgers_today_and_one_known_to_the_month_of_its_first_day()
    {
        var undated = (AnyDraft.Draft with { Header = AnyDraft.Header with { Date = null } }).AcceptAll();
        var month = (AnyDraft.Draft with { Header = AnyDraft.Header with { Date = new PartialDate(2023, 2) } }).AcceptAll();

        Assert.Equal(Today, DraftAdoption.Of(undated, File, Bodies(undated)!, Today).OccurredOn);
        Assert.Equal(new DateOnly(2023, 2, 1), DraftAdoption.Of(month, File, Bodies(month)!, Today).OccurredOn);
    }

    [Fact]
    public void Dropped_items_leave_no_code_and_no_reference()
    {
        var draft = AnyDraft.Draft.Drop(3).Draft!.AcceptAllKept();

        var plan = DraftAdoption.Of(draft, File, Bodies(draft)!, Today);

        Assert.Equal("I.1-1", Assert.Single(plan.Targets).Code);
        Assert.Empty(plan.Duties[0].Targets);
    }

    [Theory]
    [InlineData("Thực hiện Kế hoạch số 28/KH-BCĐ ngày 24/01/2023.\n\nI. MỤC TIÊU", "28/KH-BCĐ", PlanLink.Implements)]
    [InlineData("Thuc hién Ké hoach sé 28/KH-BCD ngay 24/01/2023.\n\nI. MUC TIEU", "28/KH-BCĐ", PlanLink.Implements)]
    [InlineData("Căn cứ chung.\n\nI. MỤC\n- Tiếp tục chỉ đạo thực hiện có hiệu quả Kế hoạch số 61/KH-BCĐ ngày 18/4/2021.", "61/KH-BCĐ", PlanLink.Continues)]
    [InlineData("Kế hoạch này thay thế Kế hoạch số 9/KH-BCĐ.", "9/KH-BCĐ", PlanLink.Replaces)]
    [InlineData("I. A\n\nI. B\n- Theo Công văn số 30/BCĐ-CAT của Ban.", "30/BCĐ-CAT", PlanLink.Cites)]
    [InlineData("Không nhắc đến.", "1/KH", PlanLink.Cites)]
    public void The_words_before_a_number_say_how_the_plan_is_tied_to_it(string text, string number, PlanLink link) =>
        Assert.Equal(link, CitationLink.In(text, number));

    private static BodyNames? Bodies(Draft draft) => DraftAdoption.BodiesOf(draft.Header, Today);
}

internal static class DraftAdoptionExtensions
{
    /// <summary>Takes every item but the dropped ones.</summary>
    internal static Draft AcceptAllKept(this Draft draft) => draft with
    {
        Items = [.. draft.Items.Select(item => item.Status is ItemStatus.Dropped ? item : item with { Doubts = [.. item.Doubts.Select(doubt => doubt with { Settled = true })] })],
    };
}
