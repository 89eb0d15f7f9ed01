using HaiDang.Modules.Reading.Sources.Scans;

namespace HaiDang.Modules.Reading.Sources;

/// <summary>What is looked for on a page as soon as it is read.</summary>
internal static class PageChecks
{
    // A stamp stands above the middle; a seal stands below it.
    private const double UpperPart = 0.5;

    // Lines of a letterhead and a title.
    private const int Head = 30;

    /// <summary>The refusal of a document whose beginning bears a secrecy stamp, alone or in a column; null when it doesn't.</summary>
    public static ReadingRefusal? Stamp(string firstPage)
    {
        var lines = Lines.Of(firstPage).Take(Head).ToList();
        var columns = lines.SelectMany(l => l.Cells.Select(c => l with { Tokens = [.. l.Tokens.Skip(c.From).Take(c.Count)] }));
        return SecrecyStamps.Any(lines) || SecrecyStamps.Any(columns) ? Secret(firstPage) : null;
    }

    /// <summary>The refusal of a document on which a stamp was seen.</summary>
    public static ReadingRefusal Secret(string firstPage) => new(ReadingRefusal.SecretDocument, PlanReader.Stub(Letterheads.Read([.. Lines.Of(firstPage).Take(Head)])));

    /// <summary>Whether a secrecy stamp is printed in red on a page: what makes a seal vanish makes the stamp vanish too.</summary>
    public static async Task<bool> IsStampedRed(Scan scan, int resolution, WorkFolder folder, CancellationToken ct)
    {
        if (scan.Red is not { } red || SystemProgram.Tesseract.Path is null) return false;
        var upper = (int)(red.Height * UpperPart);
        var words = await ScannedPage.RedWords(new(red.Width, upper, red.Pixels[..(red.Width * upper)]), resolution, folder, ct);
        return SecrecyStamps.Any(Lines.Of(words)) || SecrecyStamps.Any(Lines.Of(words.ReplaceLineEndings(" ")));
    }
}
