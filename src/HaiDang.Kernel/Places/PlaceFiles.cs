using System.Globalization;
using System.Text;
using HaiDang.Kernel.Rules;

namespace HaiDang.Kernel.Places;

/// <summary>Reads the files of <c>data/places</c>, described in its README.</summary>
internal static class PlaceFiles
{
    public static readonly DateOnly LastOldDay = new(2025, 6, 30);
    public static readonly DateOnly FirstNewDay = new(2025, 7, 1);

    /// <summary>The text of a file that ships inside the program.</summary>
    public static string Embedded(string file)
    {
        var name = "data/places/" + file;
        using var stream = typeof(PlaceFiles).Assembly.GetManifestResourceStream(name)
            ?? throw new DataFileException(name, 0, "the file isn't in the program", "put it under data/places and build again");
        using var text = new StreamReader(stream, Encoding.UTF8, detectEncodingFromByteOrderMarks: false, bufferSize: 1 << 16);
        return text.ReadToEnd();
    }

    /// <summary>Provinces: code;vintage;from;to;name;edge, in the order of their days.</summary>
    public static List<Place> Provinces(string text)
    {
        var places = new List<Place>(90);
        var lines = new Lines("provinces.csv", text, "code;vintage;from;to;name;edge");
        while (lines.Next())
        {
            var code = new PlaceCode(PlaceLevel.Province, lines.Number(0, 2), lines.Number(1, 4));
            var name = lines.Field(4).ToString();
            places.Add(new(code, Kind(name, lines), name, null, lines.Day(2), lines.Day(3)) { Borders = Edge(lines.Field(5), lines) });
        }

        return places;
    }

    /// <summary>Provinces merged on 1/7/2025: old;new. Each went whole.</summary>
    public static List<Succession> ProvinceSuccessions(string text)
    {
        var links = new List<Succession>(60);
        var lines = new Lines("province-successions.csv", text, "old;new");
        while (lines.Next())
        {
            links.Add(new(new(PlaceLevel.Province, lines.Number(0, 2), PlaceCode.Before), new(PlaceLevel.Province, lines.Number(1, 2), PlaceCode.Since), true));
        }

        return links;
    }

    /// <summary>Districts until 30/6/2025: code;province;name.</summary>
    public static List<Place> Districts(string text)
    {
        var places = new List<Place>(700);
        var lines = new Lines("districts.csv", text, "code;province;name");
        while (lines.Next())
        {
            var name = lines.Field(2).ToString();
            places.Add(new(new(PlaceLevel.District, lines.Number(0, 3), PlaceCode.Before), Kind(name, lines), name,
                new(PlaceLevel.Province, lines.Number(1, 2), PlaceCode.Before), null, LastOldDay));
        }

        return places;
    }

    /// <summary>Communal units until 30/6/2025: code;district;name.</summary>
    public static List<Place> OldCommunes(string text)
    {
        var places = new List<Place>(10_100);
        var lines = new Lines("communes-2024.csv", text, "code;district;name");
        while (lines.Next())
        {
            var name = lines.Field(2).ToString();
            places.Add(new(new(PlaceLevel.Commune, lines.Number(0, 5), PlaceCode.Before), Kind(name, lines), name,
                new(PlaceLevel.District, lines.Number(1, 3), PlaceCode.Before), null, LastOldDay));
        }

        return places;
    }

    /// <summary>Communal units from 1/7/2025: code;province;name;from;to.</summary>
    /// <param name="province">The identity of the province with that state code today.</param>
    public static List<Place> NewCommunes(string text, Func<int, PlaceCode> province)
    {
        var places = new List<Place>(3_400);
        var lines = new Lines("communes-2025.csv", text, "code;province;name;from;to");
        while (lines.Next())
        {
            var name = lines.Field(2).ToString();
            places.Add(new(new(PlaceLevel.Commune, lines.Number(0, 5), PlaceCode.Since), Kind(name, lines), name,
                province(lines.Number(1, 2)), lines.Day(3) ?? FirstNewDay, lines.Day(4)));
        }

        return places;
    }

    /// <summary>Communal units and their heirs: old;new;extent. An old code of three digits is a district without communes.</summary>
    public static List<Succession> CommuneSuccessions(string text)
    {
        var links = new List<Succession>(10_700);
        var lines = new Lines("commune-successions.csv", text, "old;new;extent");
        while (lines.Next())
        {
            var level = lines.Field(0).Length == 3 ? PlaceLevel.District : PlaceLevel.Commune;
            var whole = lines.Field(2) switch { "" => true, "p" => false, _ => throw lines.Problem("the extent isn't known", "write p for a part, nothing for the whole") };
            links.Add(new(new(level, lines.Number(0, (int)level), PlaceCode.Before), new(PlaceLevel.Commune, lines.Number(1, 5), PlaceCode.Since), whole));
        }

        return links;
    }

    /// <summary>Districts known to touch the land border: code;confidence;source.</summary>
    public static List<PlaceCode> BorderDistricts(string text)
    {
        var codes = new List<PlaceCode>();
        var lines = new Lines("border-districts.csv", text, "code;confidence;source");
        while (lines.Next())
        {
            if (lines.Field(1) is not ("sourced" or "memory" or "inferred")) throw lines.Problem("the confidence isn't known", "write sourced, memory or inferred");
            if (lines.Field(2).IsEmpty) throw lines.Problem("the source is missing", "say where it is written");
            codes.Add(new(PlaceLevel.District, lines.Number(0, 3), PlaceCode.Before));
        }

        return codes;
    }

    private static PlaceKind Kind(string name, Lines lines)
    {
        PlaceKind? kind = name switch
        {
            ['X', 'ã', ' ', ..] => PlaceKind.Commune,
            ['P', 'h', 'ư', 'ờ', 'n', 'g', ' ', ..] => PlaceKind.Ward,
            ['T', 'h', 'ị', ' ', 't', 'r', 'ấ', 'n', ' ', ..] => PlaceKind.Township,
            ['Đ', 'ặ', 'c', ' ', 'k', 'h', 'u', ' ', ..] => PlaceKind.SpecialZone,
            ['H', 'u', 'y', 'ệ', 'n', ' ', ..] => PlaceKind.District,
            ['Q', 'u', 'ậ', 'n', ' ', ..] => PlaceKind.UrbanDistrict,
            ['T', 'h', 'ị', ' ', 'x', 'ã', ' ', ..] => PlaceKind.Town,
            ['T', 'h', 'à', 'n', 'h', ' ', 'p', 'h', 'ố', ' ', ..] => PlaceKind.City,
            ['T', 'ỉ', 'n', 'h', ' ', ..] => PlaceKind.Province,
            _ => null,
        };
        return kind ?? throw lines.Problem($"'{name}' begins with no kind of unit", "write the kind before the name, such as 'Xã Tân Phú'");
    }

    private static Borders Edge(ReadOnlySpan<char> letters, Lines lines)
    {
        var borders = Borders.None;
        foreach (var letter in letters)
        {
            borders |= letter switch
            {
                'C' => Borders.China,
                'L' => Borders.Laos,
                'K' => Borders.Cambodia,
                'S' => Borders.Sea,
                _ => throw lines.Problem($"'{letter}' isn't a border", "write C, L, K or S"),
            };
        }

        return borders;
    }

    /// <summary>The lines of a file of fields with semicolons, one at a time, without copies.</summary>
    private sealed class Lines(string file, string text, string header)
    {
        private readonly int[] starts = new int[7];
        private readonly int columns = header.Count(c => c == ';') + 1;
        private int at;
        private long line;

        public bool Next()
        {
            if (line == 0)
            {
                if (!text.StartsWith(header + "\n", StringComparison.Ordinal)) throw Problem("the header isn't this file's", $"begin with '{header}'");
                (at, line) = (header.Length + 1, 1);
            }

            if (at >= text.Length) return false;
            line++;
            var rest = text.AsSpan(at);
            var end = rest.IndexOf('\n') is >= 0 and var found ? at + found : text.Length;
            starts[0] = at;
            for (var column = 1; column < columns; column++)
            {
                var next = text.AsSpan(starts[column - 1], end - starts[column - 1]).IndexOf(';');
                if (next < 0) throw Problem("fields are missing", $"write {header}");
                starts[column] = starts[column - 1] + next + 1;
            }

            if (text.AsSpan(starts[columns - 1], end - starts[columns - 1]).Contains(';')) throw Problem("there are too many fields", $"write {header}");
            starts[columns] = end + 1;
            at = end + 1;
            return true;
        }

        public ReadOnlySpan<char> Field(int column) => text.AsSpan(starts[column], starts[column + 1] - starts[column] - 1);

        public int Number(int column, int digits) =>
            Field(column) is var field && field.Length == digits && int.TryParse(field, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
                ? number
                : throw Problem($"'{Field(column)}' isn't a code of {digits} digits", "write the state's code with its zeros");

        public DateOnly? Day(int column)
        {
            var field = Field(column);
            if (field.IsEmpty) return null;
            return field is [_, _, _, _, '-', _, _, '-', _, _]
                && Whole(field[..4], out var year) && Whole(field[5..7], out var month) && Whole(field[8..], out var day)
                && year > 0 && month is > 0 and <= 12 && day > 0 && day <= DateTime.DaysInMonth(year, month)
                ? new DateOnly(year, month, day)
                : throw Problem($"'{field}' isn't a day", "write it like 2025-07-01");
        }

        private static bool Whole(ReadOnlySpan<char> digits, out int number) => int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out number);

        public DataFileException Problem(string what, string remedy) => new("data/places/" + file, Math.Max(1, line), what, remedy);
    }
}
