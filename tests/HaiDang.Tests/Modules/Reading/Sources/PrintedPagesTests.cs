using HaiDang.Modules.Reading.Sources;

namespace HaiDang.Tests.Modules.Reading.Sources;

public sealed class PrintedPagesTests
{
    private const string Text = "I. MỤC TIÊU\nTrên 70% trẻ em biết bơi.\nII. NHIỆM VỤ\n1. Sở Y tế chủ trì tập huấn.\n2. Sở Tư pháp chủ trì tập huấn.";

    private static IReadOnlyList<SourcePage> Placed(params string[] pages) => PrintedPages.Placed(
        Text, [.. pages.Select(page => new TextLayer(new PageSize(595, 842), [.. page.Split(' ').Select((word, i) => new WordBox(word, i * 30, 50, 28, 12))]))]);

    private static string[] Words(SourcePage page) => [.. page.Words.Select(word => Text[word.Text.From..word.Text.To])];

    [Fact]
    public void A_page_begins_at_its_first_word_and_numbers_of_pages_belong_to_none()
    {
        var pages = Placed("I. MỤC TIÊU Trên 70% trẻ em biết bơi. 1", "II. NHIỆM VỤ 1. Sở Y tế chủ trì tập huấn. 2. Sở Tư pháp chủ trì tập huấn. 2");

        Assert.Equal(Text[..Text.IndexOf("II.", StringComparison.Ordinal)], Text[pages[0].Text.From..pages[0].Text.To]);
        Assert.Equal(Text[Text.IndexOf("II.", StringComparison.Ordinal)..], Text[pages[1].Text.From..pages[1].Text.To]);
        Assert.Equal(["II.", "NHIỆM", "VỤ"], Words(pages[1])[..3]);
    }

    [Fact]
    public void A_sentence_printed_twice_has_each_place_once()
    {
        var words = Placed("1. Sở Y tế chủ trì tập huấn. 2. Sở Tư pháp chủ trì tập huấn.")[0].Words.Select(word => word.Text.From).ToList();

        Assert.Equal(words.Distinct(), words);
        Assert.Equal(words.Order(), words);
    }

    [Fact]
    public void Words_that_stand_in_another_order_are_found_where_they_are() =>
        Assert.Equal(["NHIỆM", "VỤ", "MỤC", "TIÊU"], Words(Placed("NHIỆM VỤ MỤC TIÊU")[0]));

    [Fact]
    public void A_walk_that_was_lost_goes_on_where_three_words_follow_each_other()
    {
        var text = string.Join(' ', Enumerable.Range(0, 300).Select(i => "từ" + i)) + " đoạn cuối cùng ở đây";
        var walk = new WordWalk(text);
        for (var i = 0; i < 20; i++) Assert.Null(walk.Find("khác" + i));

        walk.Find("đoạn");
        walk.Find("cuối");
        var found = walk.Find("cùng");

        Assert.Equal("cùng", text[found!.Value.From..found.Value.To]);
        Assert.Equal("ở", text[walk.Find("ở")!.Value.From..][..1]);
    }

    [Fact]
    public void A_text_without_words_and_pages_without_words_are_no_trouble() => Assert.All(Placed("", ""), page => Assert.Empty(page.Words));
}
