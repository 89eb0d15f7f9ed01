using System.Globalization;
using System.Text;

namespace HaiDang.Modules.Reading.Sources.Scans;

/// <summary>Reads a PNG, JPEG or TIFF, each of its pictures a page.</summary>
internal static class PictureFile
{
    private const long Memory = 2L << 30;
    private const long MostOutput = 3L * GreyPicture.MostPixels;
    private const double LongSideOfA4 = 11.69;
    private const int Poor = 140;
    private const int MostEnlarged = 3;

    private static readonly TimeSpan ForPage = TimeSpan.FromSeconds(60);

    // Also what this program may use up by its own account, below the limits of the system.
    private static readonly string[] Own = ["-limit", "memory", "512MiB", "-limit", "map", "512MiB", "-limit", "disk", "0", "-limit", "width", "16KP", "-limit", "height", "16KP", "-limit", "thread", "1"];

    private sealed record Picture(int Width, int Height);

    /// <summary>The document; or a refusal.</summary>
    public static async Task<Parsed<SourceDocument>> Read(ReadOnlyMemory<byte> content, WorkFolder folder, IPageKeeper keeper, CancellationToken ct)
    {
        if (SystemProgram.Convert.Path is not { } convert) return SystemProgram.Convert.Missing;
        if (SystemProgram.Tesseract.Path is null) return SystemProgram.Tesseract.Missing;
        // The format is named, so that no other of the program's many is tried.
        var source = Format(content.Span) + ":" + await folder.Put("scan", content, ct);
        var listed = await Confined.Run(convert, [.. Own, "-ping", source, "-format", "%w %h\n", "info:"], default, new(ForPage, Memory, 1 << 20), folder, ct);
        if (listed.Ending is Ending.OutOfTime) return new ReadingRefusal(ReadingRefusal.TooSlow);
        var pictures = Listed(listed.Output);
        if (pictures.Count == 0) return new ReadingRefusal(listed.Errors.Contains("exceeds limit", StringComparison.Ordinal) ? ReadingRefusal.PictureTooLarge : ReadingRefusal.Damaged);
        if (pictures.Count > SourceReader.MostPages) return new ReadingRefusal(ReadingRefusal.TooManyPages, Detail: PageReading.Counted(pictures.Count));
        if (pictures.Exists(p => (long)p.Width * p.Height > GreyPicture.MostPixels)) return new ReadingRefusal(ReadingRefusal.PictureTooLarge);
        return await PageReading.All(pictures.Count, (number, c) => Page(convert, source, number, pictures[number - 1], folder, c), keeper, ct);
    }

    private static async Task<PageWithPicture?> Page(string convert, string source, int number, Picture picture, WorkFolder folder, CancellationToken ct)
    {
        var found = Math.Max(picture.Width, picture.Height) / LongSideOfA4;
        var scale = Math.Min(MostEnlarged, ScannedPage.Resolution / found);
        var index = (number - 1).ToString(CultureInfo.InvariantCulture);
        string[] arguments =
        [
            .. Own, $"{source}[{index}]", "-auto-orient", "-background", "white", "-alpha", "remove", "-alpha", "off",
            .. Math.Abs(scale - 1) < 0.1 ? Array.Empty<string>() : ["-resize", (scale * 100).ToString("0.0", CultureInfo.InvariantCulture) + "%"],
            "-depth", "8", "-type", "TrueColor", "ppm:-",
        ];
        var ran = await Confined.Run(convert, arguments, default, new(ForPage, Memory, MostOutput), folder, [], Pnm.Read, ct);
        if (ran.Output is not { } scan) return ran.Ending is Ending.OutOfTime ? PageReading.TimedOut(number, new PageSize(0, 0)) : null;
        var isStamped = number == 1 && await PageChecks.IsStampedRed(scan, ScannedPage.Resolution, folder, ct);
        return await ScannedPage.Read(number, scan, found < Poor, [], folder, ct) with { IsStamped = isStamped };
    }

    private static string Format(ReadOnlySpan<byte> bytes) => bytes[0] switch { 0x89 => "png", 0xFF => "jpeg", _ => "tiff" };

    private static List<Picture> Listed(byte[]? output)
    {
        var pictures = new List<Picture>();
        foreach (var line in Encoding.ASCII.GetString(output ?? []).Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            if (line.Split(' ') is [var width, var height] && int.TryParse(width, NumberStyles.None, CultureInfo.InvariantCulture, out var w) && int.TryParse(height, NumberStyles.None, CultureInfo.InvariantCulture, out var h)) pictures.Add(new(w, h));
        }

        return pictures;
    }
}
