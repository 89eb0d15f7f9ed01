using System.Globalization;
using System.Text;
using System.Xml;

namespace HaiDang.Modules.Reading.Sources.Docx;

/// <summary>Counts the numbered paragraphs of a document as Word does, and prints their numbers.</summary>
internal sealed class DocxNumbering
{
    private const int Levels = 9;

    // One level of a list: where it starts, in which figures, and its text with %1 … %9 for the levels.
    private sealed record Level(int Start, string Format, string Text, bool IsDecimal, int? RestartsAfter);

    private sealed class Kind
    {
        public Level?[] Levels { get; } = new Level?[DocxNumbering.Levels];

        public int?[] Counts { get; } = new int?[DocxNumbering.Levels];

        public string? Style { get; set; }
    }

    private sealed record List(int Kind, Dictionary<int, int> Starts, Dictionary<int, Level> Own);

    private readonly Dictionary<int, Kind> _kinds = [];
    private readonly Dictionary<int, List> _lists = [];
    private readonly HashSet<(int List, int Level)> _begun = [];

    /// <summary>Reads <c>numbering.xml</c>; without it nothing is numbered.</summary>
    public static DocxNumbering Read(XmlReader? part)
    {
        var numbering = new DocxNumbering();
        if (part is null) return numbering;
        using (part)
        {
            part.MoveToContent();
            part.Children(name =>
            {
                if (name is "abstractNum") numbering.TakeKind(part);
                else if (name is "num") numbering.TakeList(part);
                else part.Skip();
            });
        }

        return numbering;
    }

    /// <summary>Reads a paragraph's <c>numPr</c>.</summary>
    public static ListPlace Place(XmlReader part)
    {
        var place = default(ListPlace);
        part.Children(name =>
        {
            if (name is "numId") place = place with { List = part.Number() };
            else if (name is "ilvl") place = place with { Level = part.Number() };
            part.Skip();
        });
        return place;
    }

    /// <summary>The number of the next paragraph in a list, such as "II.", "1.2" or "-".</summary>
    /// <param name="styleList">The list of a style by its id; for lists that lean on one.</param>
    /// <returns>Null when the paragraph isn't numbered.</returns>
    public string? Next(ListPlace place, Func<string, ListPlace> styleList)
    {
        if (place.List is not { } number || number == 0 || !_lists.TryGetValue(number, out var list) || !_kinds.TryGetValue(list.Kind, out var kind)) return null;
        if (kind.Style is { } style && styleList(style).List is { } other && _lists.TryGetValue(other, out var meant) && _kinds.TryGetValue(meant.Kind, out var real)) kind = real;
        var at = Math.Clamp(place.Level ?? 0, 0, Levels - 1);
        if (Of(kind, list, at) is not { } level) return null;
        Count(kind, list, number, at, level);
        return level.Format is "bullet" ? Bullet(level.Text) : level.Format is "none" && !level.Text.Contains('%') ? Blank(level.Text) : Printed(kind, list, level);
    }

    private void Count(Kind kind, List list, int number, int at, Level level)
    {
        if (_begun.Add((number, at)) && list.Starts.TryGetValue(at, out var start)) kind.Counts[at] = start;
        else kind.Counts[at] = kind.Counts[at] is { } last ? last + 1 : level.Start;
        for (var above = 0; above < at; above++) kind.Counts[above] ??= Of(kind, list, above)?.Start ?? 1;
        for (var below = at + 1; below < Levels; below++)
        {
            if (Of(kind, list, below)?.RestartsAfter is not { } after || (after > 0 && at < after)) kind.Counts[below] = null;
        }
    }

    private static string? Printed(Kind kind, List list, Level level)
    {
        var text = new StringBuilder();
        for (var i = 0; i < level.Text.Length; i++)
        {
            if (level.Text[i] is '%' && i + 1 < level.Text.Length && level.Text[i + 1] is >= '1' and <= '9')
            {
                var at = level.Text[++i] - '1';
                text.Append(Figure(kind.Counts[at] ?? 1, level.IsDecimal ? "decimal" : Of(kind, list, at)?.Format ?? "decimal"));
            }
            else
            {
                text.Append(level.Text[i]);
            }
        }

        return Blank(text.ToString());
    }

    private static Level? Of(Kind kind, List list, int at) => list.Own.GetValueOrDefault(at) ?? kind.Levels[at];

    private static string? Blank(string text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();

    // Symbol fonts keep their bullets in the private area.
    private static string Bullet(string text) => text.Trim() is { Length: > 0 } sign && sign[0] is '+' or '-' or '–' or '*' or '•' ? sign[..1] : "-";

    private static string Figure(int count, string format) => format switch
    {
        "upperRoman" => Roman(count),
        "lowerRoman" => Roman(count).ToLowerInvariant(),
        "upperLetter" => Letter(count).ToUpperInvariant(),
        "lowerLetter" => Letter(count),
        "decimalZero" => count.ToString("00", CultureInfo.InvariantCulture),
        "none" => "",
        _ => count.ToString(CultureInfo.InvariantCulture),
    };

    // a … z, aa, bb …
    private static string Letter(int count) => count < 1 ? "" : new string((char)('a' + ((count - 1) % 26)), Math.Min(4, ((count - 1) / 26) + 1));

    private static string Roman(int count)
    {
        if (count is < 1 or > 3999) return count.ToString(CultureInfo.InvariantCulture);
        (int Value, string Sign)[] signs = [(1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")];
        var roman = new StringBuilder();
        foreach (var (value, sign) in signs)
        {
            for (; count >= value; count -= value) roman.Append(sign);
        }

        return roman.ToString();
    }

    private void TakeKind(XmlReader part)
    {
        var kind = new Kind();
        if (part.Number("abstractNumId") is { } id) _kinds[id] = kind;
        part.Children(name =>
        {
            if (name is "lvl" && part.Number("ilvl") is { } at and >= 0 and < Levels)
            {
                kind.Levels[at] = TakeLevel(part);
                return;
            }

            if (name is "numStyleLink") kind.Style = part.Value();
            part.Skip();
        });
    }

    private void TakeList(XmlReader part)
    {
        var id = part.Number("numId");
        var kind = 0;
        var starts = new Dictionary<int, int>();
        var own = new Dictionary<int, Level>();
        part.Children(name =>
        {
            if (name is "lvlOverride" && part.Number("ilvl") is { } at)
            {
                part.Children(inner =>
                {
                    if (inner is "lvl")
                    {
                        own[at] = TakeLevel(part);
                        return;
                    }

                    if (inner is "startOverride") starts[at] = part.Number() ?? 1;
                    part.Skip();
                });
                return;
            }

            if (name is "abstractNumId") kind = part.Number() ?? 0;
            part.Skip();
        });
        if (id is { } list) _lists[list] = new(kind, starts, own);
    }

    private static Level TakeLevel(XmlReader part)
    {
        var level = new Level(1, "decimal", "", IsDecimal: false, RestartsAfter: null);
        part.Children(name =>
        {
            level = name switch
            {
                "start" => level with { Start = part.Number() ?? 1 },
                "numFmt" => level with { Format = part.Value() ?? "decimal" },
                "lvlText" => level with { Text = part.Value() ?? "" },
                "isLgl" => level with { IsDecimal = part.IsOn() },
                "lvlRestart" => level with { RestartsAfter = part.Number() },
                _ => level,
            };
            part.Skip();
        });
        return level;
    }
}
