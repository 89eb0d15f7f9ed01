using System.Globalization;
using System.Text;

namespace HaiDang.Modules.Reading.Sources.Scans;

/// <summary>The words that Tesseract sees on a page.</summary>
/// <param name="Words">With their boxes in pixels.</param>
/// <param name="Confidence">Mean over the words, 0 to 100.</param>
internal sealed record Seen(IReadOnlyList<WordBox> Words, double Confidence);

/// <summary>Calls Tesseract: Vietnamese only, one processor a page.</summary>
internal static class Tesseract
{
    private const long Memory = 1536L << 20;
    private const float Least = 12;

    private static readonly Dictionary<string, string> Settings = new(StringComparer.Ordinal) { ["OMP_THREAD_LIMIT"] = "1", ["OMP_NUM_THREADS"] = "1" };

    /// <summary>The words of a page.</summary>
    /// <param name="isSparse">For a few words anywhere, as a stamp has; else for a page of text.</param>
    public static Task<Ran<Seen>> Read(GreyPicture page, int resolution, bool isSparse, TimeSpan time, WorkFolder folder, CancellationToken ct) => Confined.Run(
        SystemProgram.Tesseract.Path!,
        ["stdin", "stdout", "--dpi", resolution.ToString(CultureInfo.InvariantCulture), "-l", "vie", "--psm", isSparse ? "11" : "3", "tsv"],
        page.ToPgm(), new(time, Memory, 20 << 20), folder, Settings, Words, ct);

    /// <summary>By how many quarters the page must be turned clockwise to stand upright; 0 when that can't be told.</summary>
    public static async Task<int> Quarters(GreyPicture page, TimeSpan time, WorkFolder folder, CancellationToken ct)
    {
        var ran = await Confined.Run(SystemProgram.Tesseract.Path!, ["stdin", "stdout", "--psm", "0", "-l", "osd"], page.ToPgm(), new(time, Memory, 1 << 20), folder, Settings, Everything, ct);
        var turn = ran.Output?.Split('\n').FirstOrDefault(l => l.StartsWith("Rotate:", StringComparison.Ordinal));
        return turn is not null && int.TryParse(turn["Rotate:".Length..], NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture, out var degrees) ? degrees / 90 % 4 : 0;
    }

    private static async Task<string> Everything(Stream output, CancellationToken ct)
    {
        using var reader = new StreamReader(output, Encoding.UTF8);
        return await reader.ReadToEndAsync(ct);
    }

    // level page block paragraph line word left top width height confidence text
    private static async Task<Seen> Words(Stream output, CancellationToken ct)
    {
        var words = new List<WordBox>();
        var sum = 0.0;
        using var reader = new StreamReader(output, Encoding.UTF8);
        while (await reader.ReadLineAsync(ct) is { } line)
        {
            var cells = line.Split('\t');
            if (cells.Length != 12 || cells[0] != "5" || string.IsNullOrWhiteSpace(cells[11])) continue;
            var numbers = cells[6..11].Select(c => float.TryParse(c, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : -1).ToArray();
            if (numbers[4] < Least && !cells[11].Any(char.IsLetterOrDigit)) continue;
            sum += numbers[4];
            words.Add(new(cells[11], numbers[0], numbers[1], numbers[2], numbers[3]));
        }

        return new(words, words.Count == 0 ? 0 : sum / words.Count);
    }
}
