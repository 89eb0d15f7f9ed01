using HaiDang.Modules.Planning.Drafts;
using HaiDang.Modules.Reading;

namespace HaiDang.Tests.Modules.Planning.Drafts;

public sealed class DraftOperationsTests
{
    private static readonly Draft Any = AnyDraft.Draft;

    [Fact]
    public void A_mended_item_takes_the_place_of_the_old_and_is_marked()
    {
        var change = Any.Edit(Any.Find(2)! with { Text = "Giải quyết trên 95% tin báo giả định", Value = 95 });

        Assert.Equal((95m, ItemStatus.Edited), (change.Draft!.Find(2)!.Value, change.Draft.Find(2)!.Status));
        Assert.Equal(2, change.Open);
        Assert.Equal(Any.Items.Select(item => item.Id), change.Draft.Items.Select(item => item.Id));
    }

    [Fact]
    public void A_save_that_changes_nothing_leaves_no_mark_and_nothing_to_undo()
    {
        var change = Any.Edit(Any.Find(5)! with { Lead = ["Sở Tư pháp"] });

        Assert.Same(Any, change.Draft);
    }

    [Fact]
    public void Accepting_settles_the_doubts_and_leads_to_the_next()
    {
        var change = Any.Accept(3);

        Assert.Equal(ItemStatus.Accepted, change.Draft!.Find(3)!.Status);
        Assert.False(change.Draft.Find(3)!.InDoubt);
        Assert.Equal(5, change.Open);
        Assert.Equal(6, change.Draft.Accept(5).Open);
    }

    [Fact]
    public void Accepting_what_is_clear_leaves_what_is_in_doubt_mended_or_dropped()
    {
        var before = Any.Drop(6).Draft!;

        var after = before.AcceptClear(3).Draft!;

        Assert.Equal(
            [ItemStatus.Accepted, ItemStatus.Accepted, ItemStatus.New, ItemStatus.Accepted, ItemStatus.New, ItemStatus.Dropped, ItemStatus.Accepted],
            after.Items.Select(item => item.Status));
        Assert.Equal(ItemStatus.Accepted, after.Header.Status);
    }

    [Fact]
    public void A_dropped_item_stays_in_its_place_until_it_is_brought_back()
    {
        var dropped = Any.Drop(5);

        Assert.Equal(6, dropped.Open);
        Assert.DoesNotContain(dropped.Draft!.Kept, item => item.Id == 5);
        Assert.Single(dropped.Draft.Doubts);
        Assert.Equal(ItemStatus.New, dropped.Draft.Restore(5).Draft!.Items[4].Status);
    }

    [Fact]
    public void A_split_gives_each_part_its_words_its_figure_and_its_place_in_the_source()
    {
        var whole = Any.Find(2)! with { Text = "Giải quyết trên 90% tin báo giả định; xét xử 80% vụ giả định", Span = AnyDraft.At("Giải quyết trên 90% tin báo giả định; xét xử 80% vụ giả định") };
        var draft = Any.Edit(whole).Draft!;

        var change = draft.Split(2, whole.Text.IndexOf(';', StringComparison.Ordinal) + 1, AnyDraft.Source);

        var (first, second) = (change.Draft!.Find(2)!, change.Draft.Find(change.Open)!);
        Assert.Equal(("Giải quyết trên 90% tin báo giả định", 90m), (first.Text, first.Value));
        Assert.Equal(("xét xử 80% vụ giả định", 80m), (second.Text, second.Value));
        Assert.Equal(2, change.Draft.Items.ToList().IndexOf(second));
        Assert.Equal(first.Span!.Value.To, second.Span!.Value.From);
        Assert.StartsWith("xét xử", AnyDraft.Source[second.Span.Value.From..], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(400)]
    public void A_split_needs_a_place(int at) =>
        Assert.Equal(DraftRefusals.SplitNowhere, Any.Split(2, at, AnyDraft.Source).Refusal);

    [Theory]
    [InlineData("٩٠% một; ٨٠% hai")]
    [InlineData("99999999999999999999999999999999% một; 88888888888888888888888888888888% hai")]
    public void A_figure_that_is_no_number_is_left_to_a_person(string text)
    {
        var draft = Any.Edit(Any.Find(2)! with { Text = text }).Draft!;

        var change = draft.Split(2, text.IndexOf(';', StringComparison.Ordinal) + 1, AnyDraft.Source);

        Assert.Equal([null, null], new[] { change.Draft!.Find(2)!.Value, change.Draft.Find(change.Open)!.Value });
    }

    [Fact]
    public void A_split_inside_a_letter_is_made_before_it()
    {
        var draft = Any.Edit(Any.Find(2)! with { Text = "một \uD83D\uDE00 hai" }).Draft!;

        var change = draft.Split(2, 5, AnyDraft.Source);

        Assert.Equal(("một", "\uD83D\uDE00 hai"), (change.Draft!.Find(2)!.Text, change.Draft.Find(change.Open)!.Text));
    }

    [Fact]
    public void A_merge_joins_words_bodies_doubts_and_source_and_keeps_references()
    {
        var draft = Any.Edit(Any.Find(3)! with { Lead = ["Tòa án nhân dân tỉnh"] }).Draft!;

        var change = draft.Merge(3);

        var joined = change.Draft!.Find(2)!;
        Assert.Equal("Giải quyết trên 90% tin báo giả định xét xử 80% vụ giả định", joined.Text);
        Assert.Equal(new Span(AnyDraft.At("Giải quyết").From, AnyDraft.At("80% vụ giả định").To), joined.Span);
        Assert.Equal(["Tòa án nhân dân tỉnh"], joined.Lead);
        Assert.True(joined.InDoubt);
        Assert.Null(change.Draft.Find(3));
        Assert.Equal([2], change.Draft.Find(5)!.Targets);
    }

    [Fact]
    public void Nothing_is_merged_into_a_heading() =>
        Assert.Equal(DraftRefusals.NothingToMerge, Any.Merge(5).Refusal);

    [Fact]
    public void An_added_item_stands_after_the_open_one_in_its_section()
    {
        var change = Any.Add(2);

        Assert.Equal("I.1", change.Draft!.Items[2].Path);
        Assert.Equal((8, 9), (change.Open, change.Draft.NextId));
        Assert.Equal(8, change.Draft.Items[2].Id);
    }

    [Fact]
    public void An_item_moves_one_place_and_stops_at_the_end()
    {
        Assert.Equal([1, 2, 3, 4, 6, 5, 7], Any.Move(5, 1).Draft!.Items.Select(item => item.Id));
        Assert.Same(Any, Any.Move(7, 1).Draft);
    }

    [Fact]
    public void One_doubt_is_settled_by_itself()
    {
        var two = Any.Edit(Any.Find(3)! with { Doubts = [.. Any.Find(3)!.Doubts, new DraftDoubt("target-odd", null)], Text = "đổi" }).Draft!;

        var settled = two.Settle(3, 1).Draft!.Find(3)!;

        Assert.Equal([false, true], settled.Doubts.Select(doubt => doubt.Settled));
        Assert.True(settled.InDoubt);
    }

    [Fact]
    public void Every_change_can_be_taken_back_in_turn()
    {
        Func<Draft, Change>[] changes =
        [
            draft => draft.Edit(draft.Find(2)! with { Text = "khác" }), draft => draft.Edit(draft.Header with { Number = "13" }), draft => draft.Accept(3),
            draft => draft.Merge(6), draft => draft.Split(5, 3, AnyDraft.Source), draft => draft.Add(2), draft => draft.Move(5, 1), draft => draft.Drop(7),
            draft => draft.AcceptClear(2), draft => draft.Accept(Draft.HeaderId),
        ];
        List<string> seen = [Shown(Any)];
        var draft = Any;
        foreach (var change in changes)
        {
            draft = change(draft).Draft!;
            seen.Add(Shown(draft));
        }

        for (var i = seen.Count - 2; i >= 0; i--)
        {
            draft = draft.Undo().Draft!;
            Assert.Equal(seen[i], Shown(draft));
        }

        Assert.Equal(DraftRefusals.NothingToUndo, draft.Undo().Refusal);
    }

    [Fact]
    public void The_last_twenty_changes_are_remembered()
    {
        var draft = Any;
        for (var i = 0; i < 30; i++) draft = draft.Edit(draft.Find(2)! with { Text = $"bản {i}" }).Draft!;

        for (var i = 0; i < Draft.StepsKept; i++) draft = draft.Undo().Draft!;

        Assert.Equal("bản 9", draft.Find(2)!.Text);
        Assert.Equal(DraftRefusals.NothingToUndo, draft.Undo().Refusal);
    }

    [Fact]
    public void Doubts_are_walked_in_order_and_round_again()
    {
        Assert.Equal([3, 5, 3], new[] { Any.NextDoubt(2), Any.NextDoubt(3), Any.NextDoubt(5) });
        Assert.Equal([3, 5], new[] { Any.PreviousDoubt(5), Any.PreviousDoubt(3) });
        Assert.Null(Any.Accept(3).Draft!.Accept(5).Draft!.NextDoubt(2));
    }

    private static string Shown(Draft draft) =>
        System.Text.Json.JsonSerializer.Serialize(draft with { Steps = [], NextId = 0 }, HaiDang.Kernel.Events.EventTypes.Json);
}
