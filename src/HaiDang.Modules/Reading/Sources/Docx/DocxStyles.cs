using System.Xml;

namespace HaiDang.Modules.Reading.Sources.Docx;

/// <summary>What a run's or a style's properties say of its letters; null is unsaid.</summary>
internal readonly record struct Letters(string? Font, bool? IsCapitals, bool? IsHidden)
{
    /// <summary>These, and what they leave unsaid from others.</summary>
    public Letters Over(Letters others) => new(Font ?? others.Font, IsCapitals ?? others.IsCapitals, IsHidden ?? others.IsHidden);

    /// <summary>Takes the property that the reader stands on, and moves past it.</summary>
    public static void Take(XmlReader reader, string name, ref Letters letters)
    {
        letters = name switch
        {
            "rFonts" => letters with { Font = reader.Value("ascii") ?? reader.Value("hAnsi") ?? letters.Font },
            "caps" => letters with { IsCapitals = reader.IsOn() },
            "vanish" => letters with { IsHidden = reader.IsOn() },
            _ => letters,
        };
        reader.Skip();
    }
}

/// <summary>Where a paragraph counts: its list and level.</summary>
internal readonly record struct ListPlace(int? List, int? Level);

/// <summary>A style by its id.</summary>
internal sealed record DocxStyle(string? Parent, Letters Letters, ListPlace Place, bool IsBordered);

/// <summary>The styles of a document.</summary>
internal sealed class DocxStyles
{
    private const int Deepest = 20;

    private readonly Dictionary<string, DocxStyle> _styles = new(StringComparer.Ordinal);
    private Letters _usual;
    private string? _usualParagraph;

    /// <summary>Reads <c>styles.xml</c>; without it nothing has a style.</summary>
    public static DocxStyles Read(XmlReader? part)
    {
        var styles = new DocxStyles();
        if (part is null) return styles;
        using (part)
        {
            part.MoveToContent();
            part.Children(name =>
            {
                if (name is "docDefaults") part.Children(_ => part.Children(_ => part.Children(p => Letters.Take(part, p, ref styles._usual))));
                else if (name is "style") styles.Take(part);
                else part.Skip();
            });
        }

        return styles;
    }

    /// <summary>How letters look that a paragraph style, a character style and the run itself say.</summary>
    public Letters Of(string? paragraph, string? character, Letters own) => own.Over(Chain(character, s => s.Letters)).Over(Chain(paragraph ?? _usualParagraph, s => s.Letters)).Over(_usual);

    /// <summary>The list that a paragraph style belongs to.</summary>
    public ListPlace Place(string? paragraph)
    {
        var place = default(ListPlace);
        foreach (var style in Line(paragraph)) place = new(place.List ?? style.Place.List, place.Level ?? style.Place.Level);
        return place;
    }

    /// <summary>Whether tables of a style have rules.</summary>
    public bool IsBordered(string? table) => Line(table).Any(s => s.IsBordered);

    private Letters Chain(string? id, Func<DocxStyle, Letters> of) => Line(id).Aggregate(default(Letters), (letters, style) => letters.Over(of(style)));

    // A style, what it is based on, and so on; a circle ends.
    private IEnumerable<DocxStyle> Line(string? id)
    {
        for (var i = 0; i < Deepest && id is not null && _styles.TryGetValue(id, out var style); i++)
        {
            yield return style;
            id = style.Parent;
        }
    }

    private void Take(XmlReader part)
    {
        var id = part.Value("styleId");
        var isUsual = part.Value("type") is "paragraph" && part.Value("default") is "1" or "true";
        string? parent = null;
        Letters letters = default;
        ListPlace place = default;
        var isBordered = false;
        part.Children(name =>
        {
            switch (name)
            {
                case "basedOn":
                    parent = part.Value();
                    part.Skip();
                    break;
                case "rPr":
                    part.Children(p => Letters.Take(part, p, ref letters));
                    break;
                case "pPr":
                    part.Children(p =>
                    {
                        if (p is "numPr") place = DocxNumbering.Place(part);
                        else part.Skip();
                    });
                    break;
                case "tblPr":
                    part.Children(p =>
                    {
                        if (p is "tblBorders") isBordered = DocxTable.HasRules(part);
                        else part.Skip();
                    });
                    break;
                default:
                    part.Skip();
                    break;
            }
        });
        if (id is null) return;
        _styles[id] = new(parent, letters, place, isBordered);
        if (isUsual) _usualParagraph = id;
    }
}
