using HaiDang.Modules.Planning.Drafts;
using HaiDang.Modules.Planning.Drafts.Jobs;

namespace HaiDang.Tests.Modules.Planning.Drafts;

public sealed class SourceBoxesTests
{
    private static readonly string[] Words = ["Giải", "quyết", "trên", "90%", "tin", "báo", "giả", "định"];

    [Fact]
    public void Words_of_an_item_that_follow_each_other_in_a_line_share_a_box()
    {
        var boxes = SourceBoxes.Of(Page(WordsOf(AnyDraft.At("Giải quyết trên 90% tin báo giả định").From, word => (60 + (word * 40), 100))), Marks(2));

        Assert.Equal([new SourceBox(60, 100, 310, 12, SourceMark.Now, "2")], boxes);
    }

    [Fact]
    public void The_next_line_and_a_far_column_begin_a_box_of_their_own()
    {
        var boxes = SourceBoxes.Of(
            Page(WordsOf(AnyDraft.At("Giải quyết trên 90% tin báo giả định").From, word => word < 4 ? (60 + (word * 40), 100) : word < 6 ? (60 + ((word - 4) * 40), 118) : (word * 60, 118))), Marks(2));

        Assert.Equal([(60f, 100f), (60f, 118f), (360f, 118f)], boxes.Select(box => (box.Left, box.Top)));
    }

    [Fact]
    public void A_doubt_stands_out_within_the_words_of_its_item()
    {
        var from = AnyDraft.At("xét xử 80% vụ giả định").From;

        var boxes = SourceBoxes.Of(Page([.. Row(from, "xét", 60), .. Row(from + 4, "xử", 85), .. Row(from + 7, "80%", 110), .. Row(from + 11, "vụ", 140)]), Marks(2));

        Assert.Equal([SourceMark.Item, SourceMark.Doubt, SourceMark.Item], boxes.Select(box => box.Mark));
        Assert.All(boxes, box => Assert.Equal("3", box.Items));
    }

    [Fact]
    public void Words_of_nothing_have_no_box() => Assert.Empty(SourceBoxes.Of(Page(Row(0, "UBND", 60)), Marks(2)));

    private static SourceMarks Marks(int open) => new(AnyDraft.Draft, open);

    private static PageRecord Page(double[] words) => new(1, null, 0, AnyDraft.Source.Length, 595, 842, [], words);

    private static double[] WordsOf(int from, Func<int, (int Left, int Top)> place) =>
    [
        .. Words.SelectMany((word, at) =>
        {
            var start = from + Words.Take(at).Sum(before => before.Length + 1);
            return new double[] { start, start + word.Length, place(at).Left, place(at).Top, 30, 12 };
        }),
    ];

    private static double[] Row(int from, string word, double left) => [from, from + word.Length, left, 100, 20, 12];
}
