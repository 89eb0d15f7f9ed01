using HaiDang.Modules.Reading.Sources.Scans;

namespace HaiDang.Modules.Reading.Sources;

/// <summary>Reads a PDF page by page: its words where it has them, else as a scan.</summary>
internal static class PdfPages
{
    private const int Resolution = 150;
    private const float Points = 72f / Resolution;
    private const double Vietnamese = 0.5;

    // Fewer words than this may be a signature's or a stamp's beside a scanned page.
    private const int Signature = 60;
    private const double MuchInk = 0.004;
    private const int Dark = 150;

    private static readonly TimeSpan ForPage = TimeSpan.FromSeconds(30);

    /// <summary>The document; or a refusal.</summary>
    public static async Task<Parsed<SourceDocument>> Read(ReadOnlyMemory<byte> content, WorkFolder folder, IPageKeeper keeper, CancellationToken ct)
    {
        var opened = await PdfFile.Open(content, folder, ct);
        if (opened.Value is not { } pdf) return opened.Refusal!;
        if (pdf.Pages > SourceReader.MostPages) return new ReadingRefusal(ReadingRefusal.TooManyPages, Detail: PageReading.Counted(pdf.Pages));
        var text = await pdf.Text(ct);
        if (text.Value is not { } layers) return text.Refusal!;
        if (SystemProgram.Tesseract.Path is null && layers.All(l => l.Words.Count == 0)) return SystemProgram.Tesseract.Missing;
        return await PageReading.All(pdf.Pages, (number, c) => Page(pdf, number, layers[number - 1], folder, c), keeper, ct);
    }

    private static async Task<PageWithPicture?> Page(PdfFile pdf, int number, TextLayer layer, WorkFolder folder, CancellationToken ct)
    {
        var words = Decoded(layer.Words);
        var isGarbled = words.Count > 0 && Syllables.Share(words.Select(w => w.Text)) < Vietnamese && Syllables.Marked(words.Select(w => w.Text)) < Vietnamese;
        var ran = await pdf.Picture(number, Resolution, isColoured: number == 1, ForPage, ct);
        if (ran.Output is not { } drawn) return words.Count > 0 || ran.Ending is Ending.OutOfTime ? WithoutPicture(number, layer.Size, words) : null;
        var isStamped = number == 1 && await PageChecks.IsStampedRed(drawn, Resolution, folder, ct);
        if ((isGarbled || IsScan(drawn.Page, words)) && SystemProgram.Tesseract.Path is not null) return await Recognised(pdf, number, layer.Size, isGarbled ? [] : words, folder, ct) is { } page ? page with { IsStamped = isStamped } : null;
        var grids = Grids.Of(Rules.Across(drawn.Page), Rules.Down(drawn.Page), Points);
        var picture = Png.Write(drawn.Page.NoWiderThan(drawn.Page.Width * ScannedPage.PictureResolution / Resolution));
        return new(PageLayout.Compose(number, layer.Size, words, grids, Notes(words)), picture, isStamped);
    }

    private static async Task<PageWithPicture?> Recognised(PdfFile pdf, int number, PageSize size, IReadOnlyList<WordBox> layer, WorkFolder folder, CancellationToken ct)
    {
        var ran = await pdf.Picture(number, ScannedPage.Resolution, isColoured: true, ForPage, ct);
        return ran.Output is { } scan ? await ScannedPage.Read(number, scan, isPoor: false, layer, folder, ct) : ran.Ending is Ending.OutOfTime ? PageReading.TimedOut(number, size) : null;
    }

    private static PageWithPicture WithoutPicture(int number, PageSize size, IReadOnlyList<WordBox> words) =>
        words.Count == 0 ? PageReading.TimedOut(number, size) : new(PageLayout.Compose(number, size, words, [], Notes(words)), ReadOnlyMemory<byte>.Empty);

    private static PageNote[] Notes(IReadOnlyList<WordBox> words) =>
        words.Count == 0 ? [PageNote.Blank] : Syllables.Share(words.Select(w => w.Text)) < Vietnamese ? [PageNote.OtherLanguage] : [];

    // Letters of a .VnTime or VNI font come as those of its bytes.
    private static IReadOnlyList<WordBox> Decoded(IReadOnlyList<WordBox> words)
    {
        var text = string.Join(' ', words.Select(w => w.Text));
        var decoded = LegacyEncodings.Unwrap(text);
        if (string.Equals(decoded, text, StringComparison.Ordinal) || decoded.Split(' ') is not { } parts || parts.Length != words.Count) return words;
        return [.. words.Select((w, i) => w with { Text = parts[i] })];
    }

    // Few words and much ink beside them: the page is a picture.
    private static bool IsScan(GreyPicture page, IReadOnlyList<WordBox> words)
    {
        if (words.Count >= Signature) return false;
        var all = page.Pixels.Count(p => p < Dark);
        var explained = 0;
        foreach (var word in words)
        {
            var (left, right) = (Math.Clamp((int)(word.Left / Points), 0, page.Width), Math.Clamp((int)(word.Right / Points) + 1, 0, page.Width));
            for (var y = Math.Clamp((int)(word.Top / Points), 0, page.Height); y < Math.Clamp((int)(word.Bottom / Points) + 1, 0, page.Height); y++)
            {
                for (var x = left; x < right; x++) explained += page.Row(y)[x] < Dark ? 1 : 0;
            }
        }

        return all - explained > MuchInk * page.Pixels.Length && all > 3 * explained;
    }
}
