using HaiDang.Modules.Reading.Sources.Scans;

namespace HaiDang.Modules.Reading.Sources;

/// <summary>The pages of a word processor's file as it would be printed, each word tied to its place in the text that was read.</summary>
internal static class PrintedPages
{
    private const int Resolution = 150;

    private static readonly TimeSpan ForPage = TimeSpan.FromSeconds(30);

    /// <summary>Prints the file, finds its words in the text, and gives the keeper what each page looks like.</summary>
    /// <returns>The pages in order; null when it can't be printed here.</returns>
    public static async Task<IReadOnlyList<SourcePage>?> Of(string text, ReadOnlyMemory<byte> content, WorkFolder folder, IPageKeeper keeper, CancellationToken ct)
    {
        if ((await OfficeFiles.Printed(content, folder, ct)).Value is not { } printed) return null;
        if ((await PdfFile.Open(printed, folder, ct)).Value is not { } pdf || pdf.Pages > SourceReader.MostPages) return null;
        if ((await pdf.Text(ct)).Value is not { } layers) return null;
        var pages = Placed(text, layers);
        await keeper.Count(pages.Count, ct);
        foreach (var page in pages)
        {
            if (await keeper.Kept(page.Number, ct) is not null) continue;
            var drawn = await pdf.Picture(page.Number, Resolution, isColoured: false, ForPage, ct);
            var picture = drawn.Output is { } scan ? Png.Write(scan.Page.NoWiderThan(scan.Page.Width * ScannedPage.PictureResolution / Resolution)) : ReadOnlyMemory<byte>.Empty;
            await keeper.Keep(Alone(text, page), picture, ct);
        }

        return pages;
    }

    /// <summary>Lays the words of printed pages over a text.</summary>
    internal static IReadOnlyList<SourcePage> Placed(string text, IReadOnlyList<TextLayer> layers)
    {
        var walk = new WordWalk(text);
        var words = layers.Select(layer => layer.Words.Select(word => (Word: word, At: walk.Find(word.Text))).Where(found => found.At is not null).ToList()).ToList();
        var from = new int[layers.Count + 1];
        from[^1] = text.Length;
        for (var i = 1; i < layers.Count; i++)
        {
            // A word taken for another further on mustn't move the page: a few at its beginning are left out of the count.
            var starts = words[i].Select(found => found.At!.Value.From).Order().ToList();
            from[i] = Math.Max(from[i - 1], starts.Count == 0 ? from[i - 1] : starts[starts.Count / 25]);
        }

        return
        [
            .. layers.Select((layer, i) => new SourcePage(
                i + 1, new Span(from[i], Math.Max(from[i], from[i + 1])), layer.Size,
                [
                    .. words[i].Where(found => found.At!.Value.From >= from[i] && found.At.Value.From < from[i + 1])
                        .Select(found => new PlacedWord(found.At!.Value, found.Word.Left, found.Word.Top, found.Word.Width, found.Word.Height)),
                ],
                [])),
        ];
    }

    private static ReadPage Alone(string text, SourcePage page) => new(
        page.Number, text[page.Text.From..page.Text.To], page.Size,
        [.. page.Words.Select(word => word with { Text = new Span(word.Text.From - page.Text.From, word.Text.To - page.Text.From) })], page.Notes);
}
