using System.Text.RegularExpressions;
using HaiDang.Kernel.Places;

namespace HaiDang.Modules.Reading;

/// <summary>The provinces and cities of both maps, for the place of issue and the letterhead.</summary>
internal static class ProvinceNames
{
    private static readonly DateOnly[] Maps = [new(2025, 6, 30), new(2025, 7, 1)];

    private static readonly IEnumerable<string> Names = Maps.SelectMany(PlaceMap.VietNam.Provinces).Select(p => p.Name).Distinct(StringComparer.Ordinal);

    // A commune, district or ward whose name resembles a province's.
    private static readonly Regex LowerLevels = new(@"\b(XÃ|HUYỆN|QUẬN|PHƯỜNG|THỊ TRẤN|THỊ XÃ)\s", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, TimeSpan.FromMilliseconds(2000));

    private static readonly (string Name, string Key)[] Keys = [.. Names.Select(n => (n, Phrase.Of(n).Key))];

    /// <summary>The province whose name these words are and nothing more; null when they aren't.</summary>
    public static string? Is(string words)
    {
        var key = Phrase.Of(words).Key;
        return Keys.Where(k => Math.Abs(k.Key.Length - key.Length) <= 2 && Confusables.Distance(key, k.Key) <= 0.12f * k.Key.Length)
            .OrderBy(k => Confusables.Distance(key, k.Key)).Select(k => k.Name).FirstOrDefault();
    }

    /// <summary>The province whose name these words are, or end with ("UBND TỈNH LẠNG SƠN"); null when none is near.</summary>
    public static string? Best(string? words)
    {
        if (words is null) return null;
        var key = Phrase.Of(words).Key;
        string? best = null;
        var least = 0.2f;
        foreach (var (name, known) in Keys)
        {
            if (key.Length < known.Length - 2) continue;
            var tail = key.AsSpan(Math.Max(0, key.Length - known.Length));
            var cost = Confusables.Distance(tail, known) / known.Length;
            if (cost > 0 && LowerLevels.IsMatch(words)) continue;
            if (cost < least) (best, least) = (name, cost);
        }

        return best;
    }
}
