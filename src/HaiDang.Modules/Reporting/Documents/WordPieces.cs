using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Drawing.Wordprocessing;
using DocumentFormat.OpenXml.Wordprocessing;
using A = DocumentFormat.OpenXml.Drawing;
using P = DocumentFormat.OpenXml.Drawing.Pictures;

namespace HaiDang.Modules.Reporting.Documents;

/// <summary>How some words look.</summary>
/// <param name="Size">In points.</param>
internal readonly record struct Look(int Size, bool Bold = false, bool Italic = false);

/// <summary>Paragraphs and tables as Word keeps them.</summary>
internal static class WordPieces
{
    private const double TwipsOfMillimetre = 1440 / 25.4;
    private const int TwipsOfPoint = 20;
    private const int EmusOfTwip = 635;
    private const string Font = "Times New Roman";

    internal static int Twips(double millimetres) => (int)Math.Round(millimetres * TwipsOfMillimetre);

    /// <summary>A run of words.</summary>
    internal static Run Words(string text, Look look)
    {
        var about = new RunProperties(new RunFonts { Ascii = Font, HighAnsi = Font, EastAsia = Font, ComplexScript = Font });
        if (look.Bold) about.Append(new Bold());
        if (look.Italic) about.Append(new Italic());
        about.Append(new FontSize { Val = (look.Size * 2).ToString(CultureInfo.InvariantCulture) });
        return new Run(about, new Text(text) { Space = SpaceProcessingModeValues.Preserve });
    }

    /// <summary>A paragraph in the middle of its line.</summary>
    /// <param name="after">Points of room after it.</param>
    /// <param name="before">Points of room before it.</param>
    internal static Paragraph Centred(string text, Look look, int after = 0, int before = 0) =>
        new(new ParagraphProperties(Spacing(after, before), new Justification { Val = JustificationValues.Center }), Words(text, look));

    /// <summary>A short rule in the middle, as it stands under an issuer or a title.</summary>
    /// <param name="before">Twips between it and the line above, whose letters reach below the line.</param>
    internal static Paragraph Rule(int room, int before = 60) => new(
        new ParagraphProperties(
            new ParagraphBorders(new TopBorder { Val = BorderValues.Single, Size = 6, Space = 1 }), new SpacingBetweenLines { Before = Plain(before), After = "0", Line = "120", LineRule = LineSpacingRuleValues.Exact },
            new Indentation { Left = Plain(room), Right = Plain(room) }, new Justification { Val = JustificationValues.Center }),
        Words("", new Look(4)));

    /// <summary>A paragraph of the body, both edges straight.</summary>
    /// <param name="head">Bold words that begin it; null for none.</param>
    internal static Paragraph Body(string text, Look look, int firstLine, int after, bool keepNext = false, string? head = null)
    {
        var about = new ParagraphProperties();
        if (keepNext) about.Append(new KeepNext());
        about.Append(Spacing(after));
        about.Append(new Indentation { FirstLine = Plain(firstLine) });
        about.Append(new Justification { Val = JustificationValues.Both });
        return head is null ? new Paragraph(about, Words(text, look)) : new Paragraph(about, Words(head + " ", look with { Bold = true }), Words(text, look));
    }

    /// <summary>A paragraph from the left edge.</summary>
    internal static Paragraph Left(string text, Look look, int after = 0) =>
        new(new ParagraphProperties(Spacing(after), new Justification { Val = JustificationValues.Left }), Words(text, look));

    /// <summary>A table without lines: letterhead, signature.</summary>
    /// <param name="widths">Of its columns, in twips.</param>
    internal static Table Unlined(IReadOnlyList<int> widths, params IReadOnlyList<IReadOnlyList<IReadOnlyList<Paragraph>>> rows)
    {
        var table = new Table(
            new TableProperties(
                new TableWidth { Width = Plain(widths.Sum()), Type = TableWidthUnitValues.Dxa }, new TableJustification { Val = TableRowAlignmentValues.Center },
                new TableLayout { Type = TableLayoutValues.Fixed },
                new TableCellMarginDefault(new TableCellLeftMargin { Width = 0, Type = TableWidthValues.Dxa }, new TableCellRightMargin { Width = 0, Type = TableWidthValues.Dxa })),
            new TableGrid(widths.Select(width => new GridColumn { Width = Plain(width) })));
        foreach (var row in rows.Where(row => row.Count > 0))
        {
            table.Append(new TableRow(row.Select((cell, at) => new TableCell(
                [new TableCellProperties(new TableCellWidth { Width = Plain(widths[at]), Type = TableWidthUnitValues.Dxa }), .. cell.Cast<OpenXmlElement>()]))));
        }

        return table;
    }

    /// <summary>A cell of a form.</summary>
    internal static TableCell Cell(string text, Look look, int width, JustificationValues side) => new(
        new TableCellProperties(new TableCellWidth { Width = Plain(width), Type = TableWidthUnitValues.Dxa }, new TableCellVerticalAlignment { Val = TableVerticalAlignmentValues.Center }),
        new Paragraph(new ParagraphProperties(new SpacingBetweenLines { Before = "20", After = "20" }, new Justification { Val = side }), Words(text, look)));

    /// <summary>A lined table whose head is repeated on each page and whose rows aren't broken.</summary>
    internal static Table Lined(IReadOnlyList<int> widths, IEnumerable<TableCell> head, IEnumerable<IEnumerable<TableCell>> rows)
    {
        var table = new Table(
            new TableProperties(
                new TableWidth { Width = Plain(widths.Sum()), Type = TableWidthUnitValues.Dxa },
                new TableBorders(
                    new TopBorder { Val = BorderValues.Single, Size = 4 }, new LeftBorder { Val = BorderValues.Single, Size = 4 }, new BottomBorder { Val = BorderValues.Single, Size = 4 },
                    new RightBorder { Val = BorderValues.Single, Size = 4 }, new InsideHorizontalBorder { Val = BorderValues.Single, Size = 4 }, new InsideVerticalBorder { Val = BorderValues.Single, Size = 4 }),
                new TableLayout { Type = TableLayoutValues.Fixed },
                new TableCellMarginDefault(new TableCellLeftMargin { Width = 60, Type = TableWidthValues.Dxa }, new TableCellRightMargin { Width = 60, Type = TableWidthValues.Dxa })),
            new TableGrid(widths.Select(width => new GridColumn { Width = Plain(width) })));
        table.Append(new TableRow([new TableRowProperties(new CantSplit(), new TableHeader()), .. head.Cast<OpenXmlElement>()]));
        foreach (var row in rows) table.Append(new TableRow([new TableRowProperties(new CantSplit()), .. row.Cast<OpenXmlElement>()]));
        return table;
    }

    /// <summary>The number of the page.</summary>
    internal static Paragraph PageNumber(Look look, JustificationValues side) => new(
        new ParagraphProperties(new Justification { Val = side }),
        new SimpleField(Words("", look)) { Instruction = " PAGE " });

    /// <summary>Ends a section with a line that takes no room.</summary>
    internal static Paragraph Break(SectionProperties section) =>
        new(new ParagraphProperties(new SpacingBetweenLines { Before = "0", After = "0", Line = "20", LineRule = LineSpacingRuleValues.Exact }, section));

    /// <summary>Twips between the margins of a page of a width.</summary>
    internal static int TextWidth(DocumentLayout layout, int page) => page - Twips(layout.Left + layout.Right);

    /// <summary>A square picture on a line of its own.</summary>
    /// <param name="id">The part that holds it.</param>
    /// <param name="side">In twips.</param>
    /// <param name="alternative">What it says, for who can't see it.</param>
    internal static Paragraph Picture(string id, int side, string alternative)
    {
        const string Pictures = "http://schemas.openxmlformats.org/drawingml/2006/picture";
        long edge = side * EmusOfTwip;
        return new Paragraph(
            new ParagraphProperties(Spacing(0, 6), new Justification { Val = JustificationValues.Left }),
            new Run(new Drawing(new Inline(
                new Extent { Cx = edge, Cy = edge }, new DocProperties { Id = 1, Name = "QR", Description = alternative },
                new A.Graphic(new A.GraphicData(new P.Picture(
                    new P.NonVisualPictureProperties(new P.NonVisualDrawingProperties { Id = 1, Name = "QR" }, new P.NonVisualPictureDrawingProperties()),
                    new P.BlipFill(new A.Blip { Embed = id }, new A.Stretch(new A.FillRectangle())),
                    new P.ShapeProperties(
                        new A.Transform2D(new A.Offset { X = 0, Y = 0 }, new A.Extents { Cx = edge, Cy = edge }), new A.PresetGeometry(new A.AdjustValueList()) { Preset = A.ShapeTypeValues.Rectangle })))
                { Uri = Pictures })) { DistanceFromTop = 0, DistanceFromBottom = 0, DistanceFromLeft = 0, DistanceFromRight = 0 })));
    }

    private static SpacingBetweenLines Spacing(int after, int before = 0) => new() { Before = Plain(before * TwipsOfPoint), After = Plain(after * TwipsOfPoint) };

    private static string Plain(int number) => number.ToString(CultureInfo.InvariantCulture);
}
