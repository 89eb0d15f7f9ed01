namespace HaiDang.Modules.Reading.Sources.Scans;

/// <summary>Makes a page of words of a scan: even light, straight lines, no seal, no rules; then Tesseract.</summary>
internal static class ScannedPage
{
    /// <summary>Dots an inch that scans are read at.</summary>
    public const int Resolution = 300;

    /// <summary>Dots an inch of the picture beside the draft.</summary>
    public const int PictureResolution = 110;

    private const float Points = 72f / Resolution;
    private const double Doubtful = 70;
    private const double Legible = 25;
    private const double Vietnamese = 0.6;
    private const double Unmarked = 0.15;
    private const int FewWords = 6;

    private static readonly TimeSpan ForPage = TimeSpan.FromSeconds(60);

    /// <summary>Reads the page.</summary>
    /// <param name="isPoor">Whether the scan was coarser than can be trusted.</param>
    /// <param name="layer">Words that the file has as text besides; they win where both stand.</param>
    public static async Task<PageWithPicture> Read(int number, Scan scan, bool isPoor, IReadOnlyList<WordBox> layer, WorkFolder folder, CancellationToken ct)
    {
        var upright = scan.Page;
        var notes = new List<PageNote> { PageNote.Recognised };
        var tried = await Try(upright, folder, ct);
        if (tried.Seen is { } first && IsNonsense(first) && await Upright(upright, folder, ct) is var quarters and not 0)
        {
            var again = await Try(upright.Turned(quarters), folder, ct);
            if (again.Seen is { } better && (IsSideways(first) || Worth(better) > Worth(first)))
            {
                tried = again;
                notes.Add(PageNote.Turned);
            }
        }

        var size = new PageSize(tried.Page.Width * Points, tried.Page.Height * Points);
        var picture = Png.Write(tried.Page.NoWiderThan((int)((long)tried.Page.Width * PictureResolution / Resolution)));
        if (tried.Seen is not { } seen) return new(new ReadPage(number, "", size, [], [.. notes, PageNote.TimedOut]), picture);
        var words = Said(seen, layer);
        if (words.Count == 0 || (seen.Confidence < Legible && layer.Count == 0)) return new(new ReadPage(number, "", size, [], [.. notes, PageNote.Blank]), picture);
        if (isPoor || seen.Confidence < Doubtful) notes.Add(PageNote.Poor);
        if (IsOther(words)) notes.Add(PageNote.OtherLanguage);
        return new(PageLayout.Compose(number, size, words, tried.Grids, notes), picture);
    }

    /// <summary>The words printed in red at the top of a page, where a secrecy stamp stands.</summary>
    /// <returns>Empty when there are none.</returns>
    public static async Task<string> RedWords(GreyPicture red, int resolution, WorkFolder folder, CancellationToken ct)
    {
        var half = red.Halved();
        var lines = new GreyPicture(red.Width, red.Height, (byte[])red.Pixels.Clone());
        Rules.Erase(lines, Rules.Across(half), Rules.Down(half));
        var ran = await Tesseract.Read(lines, resolution, isSparse: true, ForPage, folder, ct);
        if (ran.Output is not { } seen) return "";
        return string.Join('\n', PageLayout.Lines(seen.Words).Select(l => string.Join(' ', l.Select(w => w.Text.Trim('|', '[', ']', '(', ')', '{', '}', '.', ':', '_')).Where(w => w.Length > 0))));
    }

    private sealed record Attempt(GreyPicture Page, Seen? Seen, IReadOnlyList<Grid> Grids);

    private static async Task<Attempt> Try(GreyPicture raw, WorkFolder folder, CancellationToken ct)
    {
        var clean = Cleaning.Clean(raw);
        var page = Skew.Straightened(clean, Skew.Of(clean));
        var half = page.Halved();
        var (across, down) = (Rules.Across(half), Rules.Down(half));
        var grids = Grids.Of(across, down, 2 * Points);
        var bare = new GreyPicture(page.Width, page.Height, (byte[])page.Pixels.Clone());
        if (grids.Count > 0) Rules.Erase(bare, across, down);
        var ran = await Tesseract.Read(bare, Resolution, isSparse: false, ForPage, folder, ct);
        var seen = ran.Ending is Ending.OutOfTime ? null : ran.Output ?? new Seen([], 0);
        return new(page, seen is null ? null : seen with { Words = [.. seen.Words.Select(w => new WordBox(w.Text, w.Left * Points, w.Top * Points, w.Width * Points, w.Height * Points))] }, grids);
    }

    // What can't be told is taken to lie on its head, which is tried and compared.
    private static async Task<int> Upright(GreyPicture page, WorkFolder folder, CancellationToken ct) =>
        await Tesseract.Quarters(Cleaning.Clean(page), ForPage, folder, ct) is var quarters and not 0 ? quarters : 2;

    private static IReadOnlyList<WordBox> Said(Seen seen, IReadOnlyList<WordBox> layer) =>
        layer.Count == 0 ? seen.Words : [.. layer, .. seen.Words.Where(w => !layer.Any(l => w.MiddleX > l.Left && w.MiddleX < l.Right && w.MiddleY > l.Top && w.MiddleY < l.Bottom))];

    // On its head a page is read with half the confidence; another language is read with the full one.
    private static bool IsNonsense(Seen seen) => seen.Words.Count < FewWords || seen.Confidence < Doubtful || IsSideways(seen);

    // Tesseract reads lines that run down the page, too: their words are higher than wide.
    private static bool IsSideways(Seen seen) => seen.Words.Count(w => w.Text.Length > 2 && w.Height > w.Width) * 2 > seen.Words.Count(w => w.Text.Length > 2);

    private static bool IsOther(IReadOnlyList<WordBox> words) =>
        Syllables.Marked(words.Select(w => w.Text)) < Unmarked && Syllables.Share(words.Select(w => w.Text)) < Vietnamese;

    // A page the right way up has more words, and surer ones.
    private static double Worth(Seen seen) => seen.Words.Count(w => w.Text.Any(char.IsLetter)) * seen.Confidence * seen.Confidence;
}
