using HaiDang.Modules.Planning.Drafts;

namespace HaiDang.Tests.Modules.Planning.Drafts;

public sealed class SourceTextTests
{
    [Fact]
    public void Every_line_that_holds_anything_is_given_whole()
    {
        var lines = SourceText.Lines(AnyDraft.Source, AnyDraft.Draft, 5);

        Assert.Equal(AnyDraft.Source.Split('\n'), lines.Select(line => string.Concat(line.Select(piece => piece.Text))));
    }

    [Fact]
    public void The_open_items_words_are_now_and_doubts_stand_out_of_the_rest()
    {
        var pieces = SourceText.Lines(AnyDraft.Source, AnyDraft.Draft, 2).SelectMany(line => line).ToList();

        var now = Assert.Single(pieces, piece => piece.Mark is SourceMark.Now);
        Assert.Equal("Giải quyết trên 90% tin báo giả định", now.Text);
        Assert.True(now.First);
        Assert.Equal("80%", Assert.Single(pieces, piece => piece.Mark is SourceMark.Doubt).Text);
        Assert.Equal("3", pieces.Single(piece => piece.Text == " vụ giả định").Items);
    }

    [Fact]
    public void A_doubt_of_the_open_item_stands_out_of_its_words()
    {
        var pieces = SourceText.Lines(AnyDraft.Source, AnyDraft.Draft, 3).SelectMany(line => line).Where(piece => piece.Mark.IsNow()).ToList();

        Assert.Equal([("xét xử ", SourceMark.Now, true), ("80%", SourceMark.NowDoubt, false), (" vụ giả định", SourceMark.Now, false)], pieces.Select(piece => (piece.Text, piece.Mark, piece.First)));
    }

    [Fact]
    public void A_line_of_one_letter_is_a_line()
    {
        const string source = "4\nQ\n\nMột dòng\n.";

        var lines = SourceText.Lines(source, AnyDraft.Draft, 2);

        Assert.Equal(["4", "Q", "Một dòng", "."], lines.Select(line => string.Concat(line.Select(piece => piece.Text))));
    }

    [Fact]
    public void Dropped_items_leave_no_mark() =>
        Assert.DoesNotContain(
            SourceText.Lines(AnyDraft.Source, AnyDraft.Draft.Drop(3).Draft!, 2).SelectMany(line => line), piece => piece.Items?.Contains('3', StringComparison.Ordinal) == true);

    [Theory]
    [InlineData("một hai ba", 20, "một hai ba")]
    [InlineData("một hai ba bốn", 9, "một hai…")]
    public void A_long_text_is_cut_at_a_blank(string text, int most, string shown) =>
        Assert.Equal(shown, SourceText.Shortened(text, most));
}
