using HaiDang.Modules.Planning.Drafts;
using HaiDang.Modules.Reading;

namespace HaiDang.Tests.Modules.Planning.Drafts;

public sealed class CarriedDecisionsTests
{
    private static readonly Draft Old = AnyDraft.Draft;

    [Fact]
    public void What_was_taken_stays_taken_and_its_doubts_settled()
    {
        var again = CarriedDecisions.Onto(Old, Old.Accept(3).Draft!);

        Assert.Equal((ItemStatus.Accepted, false), (again.Draft.Find(3)!.Status, again.Draft.Find(3)!.InDoubt));
        Assert.Equal((1, 0, 0), (again.Kept, again.Changed, again.Gone));
        Assert.Equal(ItemStatus.New, again.Draft.Find(5)!.Status);
    }

    [Fact]
    public void What_was_mended_keeps_the_hand_that_mended_it()
    {
        var mended = Old.Edit(Old.Find(5)! with { Lead = ["Công an tỉnh"], Co = ["Sở Tư pháp"] }).Draft!;

        var item = CarriedDecisions.Onto(Old, mended).Draft.Find(5)!;

        Assert.Equal((ItemStatus.Edited, "Công an tỉnh", "Sở Tư pháp"), (item.Status, Assert.Single(item.Lead), Assert.Single(item.Co)));
        Assert.Equal([3], item.Targets);
    }

    [Fact]
    public void What_was_taken_and_reads_otherwise_is_looked_at_again()
    {
        var fresh = Old with { Items = [.. Old.Items.Select(item => item.Id == 2 ? item with { Text = "Giải quyết trên 95% tin báo giả định", Value = 95 } : item)] };

        var again = CarriedDecisions.Onto(fresh, Old.Accept(2).Draft!);

        Assert.Equal(ItemStatus.New, again.Draft.Find(2)!.Status);
        Assert.Equal(CarriedDecisions.ChangedSince, Assert.Single(again.Draft.Find(2)!.Doubts).What);
        Assert.Equal((0, 1), (again.Kept, again.Changed));
    }

    [Fact]
    public void What_was_left_out_stays_out()
    {
        var again = CarriedDecisions.Onto(Old, Old.Drop(6).Draft!);

        Assert.DoesNotContain(again.Draft.Kept, item => item.Id == 6);
    }

    [Fact]
    public void What_a_person_added_stands_behind_the_same_item_as_before()
    {
        var added = Old.Add(5).Draft!;
        added = added.Edit(added.Find(8)! with { Text = "Việc do người rà soát thêm vào" }).Draft!;

        var items = CarriedDecisions.Onto(Old, added).Draft.Items;

        Assert.Equal("Việc do người rà soát thêm vào", items[items.ToList().FindIndex(item => item.Id == 5) + 1].Text);
    }

    [Fact]
    public void A_taken_item_that_the_new_file_lacks_is_left_out_and_can_be_brought_back()
    {
        var fresh = Old with { Items = [.. Old.Items.Where(item => item.Id != 6)] };

        var again = CarriedDecisions.Onto(fresh, Old.Accept(6).Draft!);

        var lost = Assert.Single(again.Draft.Items, item => item.Status is ItemStatus.Dropped);
        Assert.Equal((1, Old.Find(6)!.Text), (again.Gone, lost.Text));
        Assert.Equal(ItemStatus.New, again.Draft.Restore(lost.Id).Draft!.Find(lost.Id)!.Status);
    }

    [Fact]
    public void A_mended_header_stays_as_mended()
    {
        var old = Old.Edit(Old.Header with { Number = "14" }).Draft!;
        var fresh = Old with { Header = Old.Header with { Number = null, Doubts = [new DraftDoubt("number-unreadable", new Span(0, 4))] } };

        var again = CarriedDecisions.Onto(fresh, old).Draft.Header;

        Assert.Equal(("14", ItemStatus.Edited), (again.Number, again.Status));
        Assert.All(again.Doubts, doubt => Assert.True(doubt.Settled));
    }
}
