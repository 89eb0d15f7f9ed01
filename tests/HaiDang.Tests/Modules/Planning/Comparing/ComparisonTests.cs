using HaiDang.Modules.Planning.Comparing;
using HaiDang.Modules.Planning.Drafts;

namespace HaiDang.Tests.Modules.Planning.Comparing;

public sealed class ComparisonTests
{
    [Fact]
    public void What_only_differs_by_the_plans_own_year_is_the_same()
    {
        var found = Comparison.Of(
            Plan(2023, Duty("II.1-1", "Tổ chức mít tinh hưởng ứng ngày 30/7/2023 và sơ kết năm 2023") with { Due = new DateOnly(2023, 7, 30) }),
            Plan(2024, Duty("II.1-1", "Tổ chức mít tinh hưởng ứng ngày 30/7/2024 và sơ kết năm 2024") with { Due = new DateOnly(2024, 7, 30) }));

        Assert.Equal((1, 0, 0, 0), (found.Same, found.Changed.Count, found.New.Count, found.Gone.Count));
    }

    [Fact]
    public void A_day_that_moved_is_a_change()
    {
        var found = Comparison.Of(
            Plan(2023, Duty("II.1-1", "Mở lớp tập huấn giả định cho cán bộ xã") with { Due = new DateOnly(2023, 6, 15) }),
            Plan(2024, Duty("II.1-1", "Mở lớp tập huấn giả định cho cán bộ xã") with { Due = new DateOnly(2024, 6, 30) }));

        Assert.Equal([Difference.Day], Assert.Single(found.Changed).What);
    }

    [Fact]
    public void A_higher_mark_and_another_lead_are_named_each()
    {
        var before = new ComparedItem(ItemKind.Target, "I.2-1", "I.2", "Giải quyết trên 90% tin báo giả định") { Comparator = ">", Value = 90, Unit = "percent", Lead = ["Công an tỉnh"] };
        var found = Comparison.Of(Plan(2023, before), Plan(2024, before with { Text = "Giải quyết trên 92% tin báo giả định", Value = 92, Lead = ["Sở Tư pháp"] }));

        Assert.Equal([Difference.Text, Difference.Figure, Difference.Lead], Assert.Single(found.Changed).What);
    }

    [Fact]
    public void New_and_gone_items_stand_apart_and_the_rest_keeps_its_fellow()
    {
        var found = Comparison.Of(
            Plan(2023, Duty("II.1-1", "Rà soát nạn nhân giả định trở về"), Duty("II.1-2", "In tờ rơi cho các trường học")),
            Plan(2024, Duty("II.1-1", "Khảo sát cơ sở lưu trú ven sông"), Duty("II.3-4", "Rà soát nạn nhân giả định trở về")));

        Assert.Equal("II.1-1", Assert.Single(found.New).Code);
        Assert.Equal("II.1-2", Assert.Single(found.Gone).Code);
        Assert.Equal(1, found.Same);
    }

    [Fact]
    public void A_scan_without_marks_meets_its_clean_copy()
    {
        var pair = Assert.Single(Alignment.Of(
            Plan(2023, Duty("a", "Tang cuong tuyen truyen phong chong mua ban nguoi")), Plan(2023, Duty("a", "Tăng cường tuyên truyền phòng, chống mua bán người"))));

        Assert.Equal(1, pair.Likeness);
    }

    [Fact]
    public void Two_reports_of_one_kind_are_told_apart_by_their_month()
    {
        var june = new ComparedItem(ItemKind.Report, "III-1", "", "") { Period = "quarterly", Due = new DateOnly(2023, 6, 10) };
        var found = Comparison.Of(
            Plan(2023, june, june with { Code = "III-2", Due = new DateOnly(2023, 9, 10) }),
            Plan(2024, june with { Due = new DateOnly(2024, 9, 10) }, june with { Code = "III-2", Due = new DateOnly(2024, 6, 10) }));

        Assert.Equal(2, found.Same);
    }

    [Fact]
    public void Words_are_told_apart_one_by_one()
    {
        var changes = WordChanges.Of("Giải quyết trên 90% tin báo", "Giải quyết ít nhất 90% tin báo");

        Assert.Equal(
            [("Giải quyết", WordState.Same), ("trên", WordState.Gone), ("ít nhất", WordState.New), ("90% tin báo", WordState.Same)],
            changes.Select(change => (change.Words, change.State)));
    }

    private static ComparedPlan Plan(int year, params ComparedItem[] items) => new($"Kế hoạch {year}", year, items, "/");

    private static ComparedItem Duty(string code, string text) => new(ItemKind.Duty, code, code, text);
}
