namespace HaiDang.Modules.Reading.Sources;

/// <summary>Reads a PDF page by page.</summary>
internal static class PdfPages
{
    private const int PointsAnInch = 72;
    private const int Resolution = 110;

    private static readonly TimeSpan ForPage = TimeSpan.FromSeconds(20);

    /// <summary>The document; or a refusal.</summary>
    public static async Task<Parsed<SourceDocument>> Read(ReadOnlyMemory<byte> content, WorkFolder folder, IPageKeeper keeper, CancellationToken ct)
    {
        var opened = await PdfFile.Open(content, folder, ct);
        if (opened.Value is not { } pdf) return opened.Refusal!;
        if (pdf.Pages > SourceReader.MostPages) return new ReadingRefusal(ReadingRefusal.TooManyPages, Detail: PageReading.Counted(pdf.Pages));
        var text = await pdf.Text(ct);
        if (text.Value is not { } layers) return text.Refusal!;
        return await PageReading.All(pdf.Pages, (number, c) => Page(pdf, number, layers[number - 1], c), keeper, ct);
    }

    private static async Task<PageWithPicture> Page(PdfFile pdf, int number, TextLayer layer, CancellationToken ct)
    {
        var ran = await pdf.Picture(number, Resolution, isColoured: false, ForPage, ct);
        var page = PageLayout.Compose(number, layer.Size, layer.Words, [], layer.Words.Count == 0 ? [PageNote.Blank] : []);
        return new(page, ran.Output is { } picture ? Png.Write(picture) : ReadOnlyMemory<byte>.Empty);
    }
}
