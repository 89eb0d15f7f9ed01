using System.Collections.Concurrent;
using HaiDang.Modules.Reading;
using HaiDang.Modules.Reading.Sources;

namespace HaiDang.Tests.Modules.Reading.Sources;

public sealed class PageReadingTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    private static PageWithPicture Page(int number, string text) => new(new ReadPage(number, text, new PageSize(595, 842), [new PlacedWord(new Span(0, text.Length), 1, 2, 3, 4)], []), new byte[] { 1 });

    private static Task<PageWithPicture?> Plain(int number, CancellationToken ct) => Task.FromResult<PageWithPicture?>(Page(number, $"Trang {number}"));

    [Fact]
    public async Task Pages_are_joined_in_their_order_and_each_knows_where_its_words_are()
    {
        var document = (await PageReading.All(5, Plain, IPageKeeper.None, Ct)).Value!;

        Assert.Equal("Trang 1\n\fTrang 2\n\fTrang 3\n\fTrang 4\n\fTrang 5", document.Text);
        Assert.All(document.Pages, p => Assert.Equal($"Trang {p.Number}", document.Text[p.Words[0].Text.From..p.Words[0].Text.To]));
        Assert.All(document.Pages, p => Assert.Equal(p.Words[0].Text, p.Text));
    }

    [Fact]
    public async Task A_reading_that_was_interrupted_goes_on_where_it_stopped()
    {
        var shelf = new Shelf();
        await Assert.ThrowsAsync<IOException>(() => PageReading.All(4, (n, ct) => n == 3 ? throw new IOException() : Plain(n, ct), shelf, Ct));
        var before = shelf.Pages.Keys.ToArray();
        var read = new ConcurrentBag<int>();

        var document = (await PageReading.All(4, (n, ct) => { read.Add(n); return Plain(n, ct); }, shelf, Ct)).Value!;

        Assert.Contains(1, before);
        Assert.Empty(read.Intersect(before));
        Assert.Equal((4, 4), (document.Pages.Count, shelf.Counted));
    }

    [Fact]
    public async Task A_stamp_on_the_first_page_ends_the_reading_before_anything_is_kept()
    {
        var shelf = new Shelf();

        var parsed = await PageReading.All(3, (n, ct) => Task.FromResult<PageWithPicture?>(Page(n, "TUYỆT MẬT\nSố: 12/KH-UBND\nKẾ HOẠCH")), shelf, Ct);

        Assert.Equal((ReadingRefusal.SecretDocument, 0, 0), (parsed.Refusal?.Code, shelf.Pages.Count, shelf.Counted));
    }

    [Theory]
    [InlineData("TỐI MẬT\nKẾ HOẠCH", true)]
    [InlineData("Số: 12/KH-UBND      MẬT\nKẾ HOẠCH", true)]
    [InlineData("Giữ bí mật nguồn tin\nKẾ HOẠCH", false)]
    public void A_stamp_is_seen_alone_and_in_a_column_and_not_in_a_sentence(string page, bool isStamped) => Assert.Equal(isStamped, PageChecks.Stamp(page) is not null);

    [Fact]
    public async Task A_page_that_took_too_long_is_noted_and_the_others_are_read()
    {
        var document = (await PageReading.All(3, (n, ct) => n == 2 ? Task.FromResult<PageWithPicture?>(PageReading.TimedOut(2, new PageSize(595, 842))) : Plain(n, ct), IPageKeeper.None, Ct)).Value!;

        Assert.Equal([PageNote.TimedOut], document.Pages[1].Notes);
        Assert.Contains("Trang 3", document.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_that_cannot_be_drawn_makes_the_file_damaged() =>
        Assert.Equal(ReadingRefusal.Damaged, (await PageReading.All(2, (n, ct) => n == 2 ? Task.FromResult<PageWithPicture?>(null) : Plain(n, ct), IPageKeeper.None, Ct)).Refusal?.Code);

    [Fact]
    public async Task Pages_without_a_word_are_not_legible() => Assert.Equal(
        ReadingRefusal.NothingLegible, (await PageReading.All(2, (n, _) => Task.FromResult<PageWithPicture?>(Page(n, "")), IPageKeeper.None, Ct)).Refusal?.Code);
}
