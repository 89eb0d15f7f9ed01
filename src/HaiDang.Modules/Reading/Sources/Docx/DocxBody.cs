using System.Globalization;
using System.Xml;

namespace HaiDang.Modules.Reading.Sources.Docx;

/// <summary>Reads the text of a document as it would be printed: numbers counted, deletions gone, insertions there.</summary>
/// <remarks>Left out: notes, headers, footers, comments, the table of contents, hidden words. A text box stands after the paragraph it hangs on.</remarks>
internal sealed class DocxBody(XmlReader reader, DocxStyles styles, DocxNumbering numbering)
{
    private readonly List<string> _fields = [];
    private DocxParagraph? _unended;

    /// <summary>The paragraphs and rows, one a line. An empty line parts two paragraphs unless both are centred, as the lines of a title are.</summary>
    public string Read()
    {
        var lines = new List<string>();
        reader.MoveToContent();
        reader.Children(name =>
        {
            if (name is "body") Blocks(lines, isBody: true);
            else reader.Skip();
        });
        return string.Join('\n', lines);
    }

    // What stands one below the other in the body, a cell or a text box; a cell's properties come before.
    private void Blocks(List<string> lines, bool isBody, Action? properties = null)
    {
        var wasCentred = false;
        reader.Children(Block);

        void Block(string name)
        {
            switch (name)
            {
                case "p":
                    var paragraph = Paragraph();
                    if (paragraph.GoesOn)
                    {
                        _unended = paragraph;
                        break;
                    }

                    var text = Numbered(paragraph);
                    if (isBody && lines.Count > 0 && text.Length > 0 && !(wasCentred && paragraph.IsCentred) && lines[^1].Length > 0) lines.Add("");
                    if (text.Length > 0 || !isBody) lines.Add(text);
                    lines.AddRange(paragraph.Boxes);
                    wasCentred = paragraph.IsCentred && text.Length > 0;
                    break;
                case "tbl":
                    if (isBody && lines.Count > 0 && lines[^1].Length > 0) lines.Add("");
                    lines.AddRange(Table().Lines());
                    wasCentred = false;
                    break;
                case "sdt" or "sdtContent" or "ins" or "moveTo" or "customXml" or "smartTag":
                    reader.Children(Block);
                    break;
                case "tcPr" when properties is not null:
                    properties();
                    break;
                default:
                    reader.Skip();
                    break;
            }
        }
    }

    private string Numbered(DocxParagraph paragraph)
    {
        var text = paragraph.Text();
        var style = styles.Place(paragraph.Style);
        var number = numbering.Next(new(paragraph.Place.List ?? style.List, paragraph.Place.Level ?? style.Level), styles.Place);
        return number is null || text.Length == 0 ? text : $"{number} {text}";
    }

    private DocxParagraph Paragraph()
    {
        var paragraph = new DocxParagraph();
        if (_unended is { } before)
        {
            paragraph.GoOnFrom(before);
            _unended = null;
        }

        reader.Children(name =>
        {
            if (name is "pPr") Properties(paragraph);
            else Inline(paragraph, name);
        });
        return paragraph;
    }

    private void Properties(DocxParagraph paragraph) => reader.Children(name =>
    {
        switch (name)
        {
            case "numPr":
                paragraph.Place = DocxNumbering.Place(reader);
                break;
            case "rPr":
                reader.Children(inner =>
                {
                    paragraph.GoesOn |= inner is "del" or "moveFrom";
                    reader.Skip();
                });
                break;
            default:
                if (name is "pStyle") paragraph.Style = reader.Value();
                else if (name is "jc") paragraph.IsCentred = reader.Value() is "center";
                reader.Skip();
                break;
        }
    });

    // What stands inside a paragraph.
    private void Inline(DocxParagraph paragraph, string name)
    {
        switch (name)
        {
            case "r":
                Run(paragraph);
                break;
            case "ins" or "moveTo" or "hyperlink" or "smartTag" or "sdt" or "sdtContent" or "customXml" or "fldSimple" or "dir" or "bdo" or "oMath" or "oMathPara":
                reader.Children(inner => Inline(paragraph, inner));
                break;
            default:
                reader.Skip();
                break;
        }
    }

    private void Run(DocxParagraph paragraph)
    {
        Letters own = default;
        string? style = null;
        reader.Children(Part);

        void Part(string name)
        {
            switch (name)
            {
                case "rPr":
                    reader.Children(p =>
                    {
                        if (p is "rStyle") style = reader.Value();
                        Letters.Take(reader, p, ref own);
                    });
                    break;
                case "t":
                    Add(reader.ReadElementContentAsString());
                    break;
                case "drawing" or "pict" or "object" or "AlternateContent" or "Choice":
                    Boxes(paragraph);
                    break;
                case "instrText":
                    var instruction = reader.ReadElementContentAsString();
                    if (_fields.Count > 0) _fields[^1] += instruction;
                    break;
                case "fldChar":
                    if (reader.Value("fldCharType") is "begin") _fields.Add("");
                    else if (reader.Value("fldCharType") is "end" && _fields.Count > 0) _fields.RemoveAt(_fields.Count - 1);
                    reader.Skip();
                    break;
                default:
                    Add(Sign(name));
                    reader.Skip();
                    break;
            }
        }

        void Add(string words)
        {
            if (!_fields.Exists(f => f.TrimStart().StartsWith("TOC", StringComparison.OrdinalIgnoreCase))) paragraph.Add(words, styles.Of(paragraph.Style, style, own));
        }
    }

    private string Sign(string name) => name switch
    {
        "tab" or "ptab" => "\t",
        "br" or "cr" => "\n",
        "noBreakHyphen" => "-",
        "softHyphen" => "\u00AD",
        "sym" => int.TryParse(reader.Value("char"), NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var sign) ? (sign & 0xFF) switch { 0xB3 => "≥", 0xA3 => "≤", 0xB1 => "±", 0x2D or 0xB7 => "-", _ => "" } : "",
        _ => "",
    };

    // Text boxes stand deep in a drawing, once for new programs and once more for old ones.
    private void Boxes(DocxParagraph paragraph) => reader.Children(name =>
    {
        if (name is "txbxContent")
        {
            var (fields, unended) = (_fields.ToList(), _unended);
            _unended = null;
            Blocks(paragraph.Boxes, isBody: false);
            _fields.Clear();
            _fields.AddRange(fields);
            _unended = unended;
        }
        else if (name is "Fallback")
        {
            reader.Skip();
        }
        else
        {
            Boxes(paragraph);
        }
    });

    private DocxTable Table()
    {
        var rows = new List<IReadOnlyList<DocxCell>>();
        var isRuled = false;
        reader.Children(Part);
        return new(rows, isRuled);

        void Part(string name)
        {
            switch (name)
            {
                case "tblPr":
                    reader.Children(p =>
                    {
                        if (p is "tblBorders")
                        {
                            isRuled |= DocxTable.HasRules(reader);
                            return;
                        }

                        if (p is "tblStyle") isRuled |= styles.IsBordered(reader.Value());
                        reader.Skip();
                    });
                    break;
                case "tr":
                    if (Row(ref isRuled) is { Count: > 0 } row) rows.Add(row);
                    break;
                case "sdt" or "sdtContent" or "ins" or "customXml":
                    reader.Children(Part);
                    break;
                default:
                    reader.Skip();
                    break;
            }
        }
    }

    private List<DocxCell> Row(ref bool isRuled)
    {
        var cells = new List<DocxCell>();
        var (isDeleted, hasRules) = (false, false);
        reader.Children(Part);
        isRuled |= hasRules;
        return isDeleted ? [] : cells;

        void Part(string name)
        {
            switch (name)
            {
                case "trPr":
                    reader.Children(p =>
                    {
                        isDeleted |= p is "del";
                        reader.Skip();
                    });
                    break;
                case "tc":
                    cells.Add(Cell(ref hasRules));
                    break;
                case "sdt" or "sdtContent" or "customXml":
                    reader.Children(Part);
                    break;
                default:
                    reader.Skip();
                    break;
            }
        }
    }

    private DocxCell Cell(ref bool hasRules)
    {
        var paragraphs = new List<string>();
        var (columns, goesOn, isRuled, isDeleted) = (1, false, false, false);
        Blocks(paragraphs, isBody: false, () => reader.Children(name =>
        {
            switch (name)
            {
                case "tcBorders":
                    isRuled |= DocxTable.HasRules(reader);
                    return;
                case "gridSpan":
                    columns = Math.Clamp(reader.Number() ?? 1, 1, 60);
                    break;
                case "vMerge":
                    goesOn = reader.Value() is not "restart";
                    break;
                case "cellDel":
                    isDeleted = true;
                    break;
            }

            reader.Skip();
        }));
        hasRules |= isRuled;
        return new(isDeleted ? [] : paragraphs, columns, goesOn);
    }
}
