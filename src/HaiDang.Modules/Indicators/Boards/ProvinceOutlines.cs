using System.Globalization;
using HaiDang.Kernel.Places;
using HaiDang.Kernel.Rules;

namespace HaiDang.Modules.Indicators.Boards;

/// <summary>One drawn piece of the country.</summary>
/// <param name="Id">Unique on a page.</param>
/// <param name="Province">The province until 30/6/2025 it belongs to.</param>
/// <param name="Part"><c>hoang-sa</c>, <c>truong-sa</c>, or empty for a province itself.</param>
/// <param name="Path">For an SVG path.</param>
public sealed record Outline(string Id, PlaceCode Province, string Part, string Path);

/// <summary>The drawn country; <c>data/maps/provinces.csv</c>.</summary>
internal static class ProvinceOutlines
{
    /// <summary>Width and height of the picture.</summary>
    internal static readonly (int Width, int Height) Size = (812, 873);

    private const string File = "data/maps/provinces.csv";

    private static readonly Lazy<IReadOnlyList<Outline>> Shipped = new(() =>
    {
        using var stream = typeof(PlaceMap).Assembly.GetManifestResourceStream(File) ?? throw new DataFileException(File, 0, "the file isn't in the program", "put it under data/maps and build again");
        using var text = new StreamReader(stream);
        return Read(text.ReadToEnd());
    });

    /// <summary>Every piece, by code.</summary>
    internal static IReadOnlyList<Outline> All => Shipped.Value;

    /// <summary>The pieces that make up a province of a day: its own, or those of all that went into it.</summary>
    internal static IReadOnlyList<Outline> Of(PlaceCode province, PlaceMap places)
    {
        var into = places.Predecessors(province).Select(link => link.From).ToHashSet();
        return [.. All.Where(piece => piece.Province == province || into.Contains(piece.Province))];
    }

    /// <summary>Reads a file.</summary>
    /// <exception cref="DataFileException">A line has another number of fields or a code that is none.</exception>
    internal static IReadOnlyList<Outline> Read(string text)
    {
        var lines = text.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var pieces = new List<Outline>(lines.Length);
        for (var at = 1; at < lines.Length; at++)
        {
            if (lines[at].TrimEnd('\r').Split(';') is not [var code, var part, var outline] || !int.TryParse(code, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
                throw new DataFileException(File, at + 1, "the line isn't code;part;outline", "write the province's two digits, a part or nothing, and its rings");
            pieces.Add(new Outline(
                $"m{code}{part}", new PlaceCode(PlaceLevel.Province, number, PlaceCode.Before), part, string.Concat(outline.Split('|').Select(ring => $"M{ring}Z"))));
        }

        return pieces;
    }
}
