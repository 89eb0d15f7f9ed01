using System.Collections.Concurrent;
using HaiDang.Kernel.Places;

namespace HaiDang.Kernel.Organisations;

/// <summary>Puts a place into a generic name, and says "thành phố" where the province is a city.</summary>
internal static class PlaceWords
{
    private static readonly ConcurrentDictionary<(string Name, DateOnly? Day), (string Name, string InSentence, bool City)> Known = new();

    /// <summary>Fills a text for a province known by its name.</summary>
    /// <param name="day">The day whose map counts, or null for the last one on which a province had the name.</param>
    public static string Fill(string text, string province, DateOnly? day)
    {
        var (name, inSentence, city) = Known.GetOrAdd((province, day), static key => Words(key.Name, key.Day));
        return Fill(text, name, inSentence, city);
    }

    /// <summary>Fills a text for any place.</summary>
    public static string Fill(string text, Place place) =>
        Fill(text, place.Name, place.InSentence, place is { Kind: PlaceKind.City, Code.Level: PlaceLevel.Province });

    /// <summary>The name with its place behind it: "Công an tỉnh" and "Sở Tư pháp" become "Công an tỉnh Lạng Sơn" and "Sở Tư pháp tỉnh Lạng Sơn".</summary>
    public static string Template(string name)
    {
        foreach (var level in (ReadOnlySpan<string>)[" tỉnh", " huyện", " xã"])
        {
            if (name.EndsWith(level, StringComparison.Ordinal)) return name[..^level.Length] + " {place}";
        }

        if (name.EndsWith("Tỉnh ủy", StringComparison.Ordinal) || name.EndsWith("Tỉnh Đoàn", StringComparison.Ordinal)) return name + " {name}";
        return name + (name.EndsWith(" khu vực", StringComparison.OrdinalIgnoreCase) ? " (địa bàn {place})" : " {place}");
    }

    private static string Fill(string text, string name, string inSentence, bool city)
    {
        if (text.Contains('{', StringComparison.Ordinal))
        {
            text = text.Replace("{place}", inSentence, StringComparison.Ordinal).Replace("{name}", name, StringComparison.Ordinal);
        }

        return city
            ? text.Replace("Tỉnh ủy", "Thành ủy", StringComparison.Ordinal).Replace("Tỉnh Đoàn", "Thành Đoàn", StringComparison.Ordinal)
                .Replace(" tỉnh", " thành phố", StringComparison.Ordinal)
            : text;
    }

    private static (string, string, bool) Words(string name, DateOnly? day)
    {
        var place = PlaceMap.VietNam.Province(name, day ?? DateOnly.MaxValue)
            ?? (day is null ? PlaceMap.VietNam.Province(name, PlaceFiles.LastOldDay) : null);
        return place is null ? (name, "tỉnh " + name, false) : (place.Name, place.InSentence, place.Kind == PlaceKind.City);
    }
}
