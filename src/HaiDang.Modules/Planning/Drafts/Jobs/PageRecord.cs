using System.Text.Json;
using HaiDang.Kernel.Events;
using HaiDang.Modules.Reading;
using HaiDang.Modules.Reading.Sources;

namespace HaiDang.Modules.Planning.Drafts.Jobs;

/// <summary>A page as it is kept: six numbers a word, because a document has tens of thousands of them.</summary>
/// <param name="Text">Its words while the document is being read; null once they stand in the draft.</param>
/// <param name="From">Where its words begin in the text of the document; zero while it is being read.</param>
/// <param name="Pictured">Whether what it looks like is kept.</param>
/// <param name="Words">From, to, left, top, width, height of each word.</param>
internal sealed record PageRecord(
    int Number, string? Text, int From, int To, double Width, double Height, IReadOnlyList<PageNote> Notes, IReadOnlyList<double> Words, bool Pictured = false)
{
    /// <summary>A page that has just been read, as bytes.</summary>
    internal static byte[] Of(ReadPage page) =>
        Bytes(new PageRecord(page.Number, page.Text, 0, page.Text.Length, page.Size.Width, page.Size.Height, page.Notes, Numbers(page.Words)));

    /// <summary>The pages of a document, as bytes.</summary>
    /// <param name="pictured">Numbers of the pages whose looks are kept.</param>
    internal static byte[] Of(IEnumerable<SourcePage> pages, IReadOnlyCollection<int> pictured) => Bytes(pages.Select(page => new PageRecord(
        page.Number, null, page.Text.From, page.Text.To, page.Size.Width, page.Size.Height, page.Notes, Numbers(page.Words), pictured.Contains(page.Number))));

    /// <summary>A page that was read before.</summary>
    /// <exception cref="InvalidDataException">The bytes aren't a page.</exception>
    internal static ReadPage Page(byte[] kept) => JsonSerializer.Deserialize<PageRecord>(kept, EventTypes.Json) is { Text: { } text } page
        ? new ReadPage(page.Number, text, new PageSize(page.Width, page.Height), page.Placed(), page.Notes)
        : throw new InvalidDataException("What is kept isn't a page.");

    /// <summary>The pages of a document.</summary>
    internal static IReadOnlyList<PageRecord> Pages(byte[] kept) => JsonSerializer.Deserialize<IReadOnlyList<PageRecord>>(kept, EventTypes.Json) ?? [];

    /// <summary>The words with their places.</summary>
    internal IReadOnlyList<PlacedWord> Placed() =>
    [
        .. Enumerable.Range(0, Words.Count / 6).Select(i => i * 6).Select(at => new PlacedWord(
            new Span((int)Words[at], (int)Words[at + 1]), (float)Words[at + 2], (float)Words[at + 3], (float)Words[at + 4], (float)Words[at + 5])),
    ];

    private static double[] Numbers(IReadOnlyList<PlacedWord> words) =>
    [
        .. words.SelectMany(word => new[]
        {
            word.Text.From, word.Text.To, Tenths(word.Left), Tenths(word.Top), Tenths(word.Width), Tenths(word.Height),
        }),
    ];

    private static double Tenths(float points) => Math.Round(points, 1);

    private static byte[] Bytes<T>(T value) => JsonSerializer.SerializeToUtf8Bytes(value, EventTypes.Json);
}
