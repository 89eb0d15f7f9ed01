using System.Globalization;
using System.Text;
using System.Text.Json;
using HaiDang.Kernel.Language;
using HaiDang.Kernel.Places;

namespace HaiDang.Modules.Indicators.Boards.Boundaries;

/// <summary>What is wrong with a file of boundaries.</summary>
public enum BoundaryFault
{
    /// <summary>No JSON.</summary>
    NoJson,

    /// <summary>JSON, but no collection of features with anything in it.</summary>
    NoFeatures,

    /// <summary>A feature is neither polygon nor multipolygon, or has a ring of fewer than four points.</summary>
    NoPolygon,

    /// <summary>A point isn't in or near Vietnam by longitude and latitude: the file is in another system of coordinates.</summary>
    Elsewhere,

    /// <summary>A commune is drawn twice.</summary>
    Twice,

    /// <summary>No feature is a commune of the province.</summary>
    NoCommune,
}

/// <summary>A fault and where it is.</summary>
/// <param name="Place">Number of the line or feature, or the name of a commune.</param>
public sealed record BoundaryDoubt(BoundaryFault Fault, string Place);

/// <summary>Communes as drawn.</summary>
/// <param name="Paths">For SVG paths, by place code, within <see cref="Width"/> and <see cref="Height"/>.</param>
/// <param name="Strange">Features that are no commune of the province, as they name themselves.</param>
/// <param name="Doubts">Why the file can't be used; empty when it can.</param>
public sealed record BoundaryDrawing(int Width, int Height, IReadOnlyDictionary<string, string> Paths, IReadOnlyList<string> Strange, IReadOnlyList<BoundaryDoubt> Doubts);

/// <summary>Reads GeoJSON of commune boundaries: longitude and latitude (WGS 84), each feature with a commune's code or name among its properties.</summary>
internal static class BoundaryFile
{
    /// <summary>Bytes at most.</summary>
    internal const int LargestFile = 20 * 1024 * 1024;

    private const int Width = 800;

    // What is smaller than this many units of the picture isn't seen, and makes the page heavy.
    private const double Detail = 0.7;
    private const int MostFeatures = 2_000;
    private static readonly (double West, double South, double East, double North) VietNam = (101, 6, 118, 24);

    /// <summary>Reads and draws.</summary>
    /// <param name="communes">Communes of the province on the map that is meant.</param>
    internal static BoundaryDrawing Read(byte[] content, IReadOnlyList<Place> communes)
    {
        JsonDocument json;
        try
        {
            json = JsonDocument.Parse(content.AsMemory(content is [0xEF, 0xBB, 0xBF, ..] ? 3 : 0));
        }
        catch (JsonException no)
        {
            return Refused(new BoundaryDoubt(BoundaryFault.NoJson, ((no.LineNumber ?? 0) + 1).ToString(CultureInfo.InvariantCulture)));
        }

        using (json)
        {
            if (json.RootElement.ValueKind is not JsonValueKind.Object || !json.RootElement.TryGetProperty("features", out var features)
                || features.ValueKind is not JsonValueKind.Array || features.GetArrayLength() is 0 or > MostFeatures) return Refused(new BoundaryDoubt(BoundaryFault.NoFeatures, ""));
            var known = new Known(communes);
            var (found, strange, doubts) = (new Dictionary<string, List<(double X, double Y)[]>>(StringComparer.Ordinal), new List<string>(), new List<BoundaryDoubt>());
            foreach (var (at, feature) in features.EnumerateArray().Index())
            {
                var number = (at + 1).ToString(CultureInfo.InvariantCulture);
                if (Rings(feature) is not { } rings) doubts.Add(new BoundaryDoubt(BoundaryFault.NoPolygon, number));
                else if (rings.Any(ring => ring.Any(point => !IsNear(point)))) doubts.Add(new BoundaryDoubt(BoundaryFault.Elsewhere, number));
                else if (known.Find(feature) is not { } commune) strange.Add(Name(feature) ?? number);
                else if (!found.TryAdd(commune.Code.Value, rings)) doubts.Add(new BoundaryDoubt(BoundaryFault.Twice, commune.FullName));
            }

            if (doubts.Count == 0 && found.Count == 0) doubts.Add(new BoundaryDoubt(BoundaryFault.NoCommune, ""));
            return doubts.Count > 0 ? new BoundaryDrawing(0, 0, new Dictionary<string, string>(StringComparer.Ordinal), strange, doubts) : Draw(found, strange);
        }
    }

    private static BoundaryDrawing Refused(BoundaryDoubt doubt) => new(0, 0, new Dictionary<string, string>(StringComparer.Ordinal), [], [doubt]);

    private static bool IsNear((double X, double Y) point) => point.X >= VietNam.West && point.X <= VietNam.East && point.Y >= VietNam.South && point.Y <= VietNam.North;

    // A degree of longitude is shorter than one of latitude: in a province one factor for all is near enough.
    private static BoundaryDrawing Draw(Dictionary<string, List<(double X, double Y)[]>> found, List<string> strange)
    {
        var all = found.Values.SelectMany(rings => rings).SelectMany(ring => ring).ToList();
        var (west, east, south, north) = (all.Min(point => point.X), all.Max(point => point.X), all.Min(point => point.Y), all.Max(point => point.Y));
        var narrow = Math.Cos((south + north) / 2 * Math.PI / 180);
        var scale = Width / Math.Max((east - west) * narrow, 1e-6);
        var paths = found.ToDictionary(
            one => one.Key,
            one => string.Concat(one.Value.Select(ring => Path(Simplified([.. ring.Select(point => ((point.X - west) * narrow * scale, (north - point.Y) * scale))])))),
            StringComparer.Ordinal);
        return new BoundaryDrawing(Width, (int)Math.Ceiling((north - south) * scale), paths, strange, []);
    }

    private static string Path((double X, double Y)[] ring)
    {
        var text = new StringBuilder();
        foreach (var (at, point) in ring.Index()) text.Append(at == 0 ? 'M' : 'L').Append(CultureInfo.InvariantCulture, $"{point.X:0.#},{point.Y:0.#}");
        return text.Append('Z').ToString();
    }

    // Douglas and Peucker's way: what lies near the line between two kept points is left out. Walked with a stack of its own, since a coast may have a hundred thousand points.
    private static (double X, double Y)[] Simplified((double X, double Y)[] ring)
    {
        var kept = new bool[ring.Length];
        var open = new Stack<(int From, int To)>();
        // A ring ends where it begins: it is halved, so that there is a line to be near to.
        var half = ring.Length / 2;
        kept[0] = kept[half] = kept[^1] = true;
        open.Push((0, half));
        open.Push((half, ring.Length - 1));
        while (open.TryPop(out var part))
        {
            var (farthest, distance) = (-1, Detail);
            for (var at = part.From + 1; at < part.To; at++)
            {
                var away = Away(ring[at], ring[part.From], ring[part.To]);
                if (away > distance) (farthest, distance) = (at, away);
            }

            if (farthest < 0) continue;
            kept[farthest] = true;
            open.Push((part.From, farthest));
            open.Push((farthest, part.To));
        }

        return [.. ring.Where((_, at) => kept[at])];
    }

    private static double Away((double X, double Y) point, (double X, double Y) from, (double X, double Y) to)
    {
        var (x, y) = (to.X - from.X, to.Y - from.Y);
        var length = Math.Sqrt((x * x) + (y * y));
        return length < 1e-9
            ? Math.Sqrt(Math.Pow(point.X - from.X, 2) + Math.Pow(point.Y - from.Y, 2))
            : Math.Abs((x * (from.Y - point.Y)) - ((from.X - point.X) * y)) / length;
    }

    private static List<(double X, double Y)[]>? Rings(JsonElement feature)
    {
        if (feature.ValueKind is not JsonValueKind.Object || !feature.TryGetProperty("geometry", out var geometry) || geometry.ValueKind is not JsonValueKind.Object
            || !geometry.TryGetProperty("type", out var type) || !geometry.TryGetProperty("coordinates", out var coordinates) || coordinates.ValueKind is not JsonValueKind.Array) return null;
        IEnumerable<JsonElement>? rings = type.ValueKind is not JsonValueKind.String ? null : type.GetString() switch
        {
            "Polygon" => coordinates.EnumerateArray(),
            "MultiPolygon" when coordinates.EnumerateArray().All(part => part.ValueKind is JsonValueKind.Array) => coordinates.EnumerateArray().SelectMany(part => part.EnumerateArray()),
            _ => null,
        };
        if (rings is null) return null;
        var read = new List<(double X, double Y)[]>();
        foreach (var ring in rings)
        {
            if (ring.ValueKind is not JsonValueKind.Array || ring.GetArrayLength() < 4 || ring.EnumerateArray().Any(point => !IsPoint(point))) return null;
            read.Add([.. ring.EnumerateArray().Select(point => (point[0].GetDouble(), point[1].GetDouble()))]);
        }

        return read.Count == 0 ? null : read;
    }

    private static bool IsPoint(JsonElement point) =>
        point.ValueKind is JsonValueKind.Array && point.GetArrayLength() >= 2 && point[0].ValueKind is JsonValueKind.Number && point[1].ValueKind is JsonValueKind.Number;

    private static IEnumerable<(string Key, JsonElement Value)> Properties(JsonElement feature) =>
        feature.TryGetProperty("properties", out var properties) && properties.ValueKind is JsonValueKind.Object
            ? properties.EnumerateObject().Where(one => one.Value.ValueKind is JsonValueKind.String or JsonValueKind.Number).Select(one => (one.Name, one.Value)).Where(one => Text(one).Length > 0)
            : [];

    private static string Text((string Key, JsonElement Value) one) => one.Value.ToString().Trim();

    private static string? Name(JsonElement feature) => Properties(feature).Select(Text).FirstOrDefault(text => text.Any(char.IsLetter)) ?? Properties(feature).Select(Text).FirstOrDefault();

    /// <summary>Communes by the state's code, and by names that only one bears.</summary>
    private sealed class Known
    {
        private readonly Dictionary<string, Place> codes;
        private readonly Dictionary<string, Place> names;

        internal Known(IReadOnlyList<Place> communes)
        {
            codes = communes.ToDictionary(one => one.Code.StateCode, StringComparer.Ordinal);
            names = communes.SelectMany(one => ((string[])[one.FullName, one.Name]).Select(NameKey.Of).Distinct(StringComparer.Ordinal).Select(name => (name, one)))
                .GroupBy(pair => pair.name, StringComparer.Ordinal).Where(same => same.Count() == 1).ToDictionary(same => same.Key, same => same.Single().one, StringComparer.Ordinal);
        }

        // The code first: two communes may bear one name. A number of people, or of a line, may look like a code too: it counts only where the commune's name stands beside it, or no words at all.
        internal Place? Find(JsonElement feature)
        {
            List<(string Key, JsonElement Value)> properties = [.. Properties(feature)];
            List<(Place Commune, bool IsCode)> coded = [.. properties.Select(one => (Commune: codes.GetValueOrDefault(Text(one).PadLeft(5, '0')), IsCode(one))).Where(one => one.Commune is not null).Select(one => (one.Commune!, one.Item2))];
            var said = properties.Select(Text).Where(text => text.Any(char.IsLetter)).Select(NameKey.Of).ToHashSet(StringComparer.Ordinal);
            return coded.Find(one => said.Contains(NameKey.Of(one.Commune.FullName)) || said.Contains(NameKey.Of(one.Commune.Name))).Commune
                ?? coded.Find(one => one.IsCode).Commune
                ?? said.Select(name => names.GetValueOrDefault(name)).FirstOrDefault(one => one is not null)
                ?? (said.Count == 0 ? coded.FirstOrDefault().Commune : null);
        }

        // "05971" in full, or under a heading such as ma_xa, MAXA, ward_code.
        private static bool IsCode((string Key, JsonElement Value) one) =>
            (one.Value.ValueKind is JsonValueKind.String && Text(one).Length == 5) || one.Key.StartsWith("ma", StringComparison.OrdinalIgnoreCase) || one.Key.Contains("code", StringComparison.OrdinalIgnoreCase);
    }
}
