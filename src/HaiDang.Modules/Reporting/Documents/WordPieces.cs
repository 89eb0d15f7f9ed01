using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace HaiDang.Modules.Reporting.Documents;

/// <summary>How some words look.</summary>
/// <param name="Size">In points.</param>
internal readonly record struct Look(int Size, bool Bold = false, bool Italic = false);

/// <summary>Paragraphs and tables as Word keeps them.</summary>
internal static class WordPieces
{
    private const double TwipsOfMillimetre = 1440 / 25.4;
    private const int TwipsOfPoint = 20;
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
    /// <param name="ruled">Twips of room at each side of a rule under it; null for no rule.</param>
    internal static Paragraph Centred(string text, Look look, int after = 0, int? ruled = null)
    {
        var about = new ParagraphProperties();
        if (ruled is not null) about.Append(new ParagraphBorders(new BottomBorder { Val = BorderValues.Single, Size = 6, Space = 1 }));
        about.Append(Spacing(after));
        if (ruled is { } room) about.Append(new Indentation { Left = Plain(room), Right = Plain(room) });
        about.Append(new Justification { Val = JustificationValues.Center });
        return new Paragraph(about, Words(text, look));
    }

    /// <summary>A short rule in the middle, as it stands under an issuer or a title.</summary>
    internal static Paragraph Rule(int room) => new(
        new ParagraphProperties(
            new ParagraphBorders(new TopBorder { Val = BorderValues.Single, Size = 6, Space = 1 }), new SpacingBetweenLines { Before = "60", After = "0", Line = "120", LineRule = LineSpacingRuleValues.Exact },
            new Indentation { Left = Plain(room), Right = Plain(room) }, new Justification { Val = JustificationValues.Center }),
        Words("", new Look(4)));

    /// <summary>A paragraph of the body, both edges straight.</summary>
    internal static Paragraph Body(string text, Look look, int firstLine, int after, bool keepNext = false)
    {
        var about = new ParagraphProperties();
        if (keepNext) about.Append(new KeepNext());
        about.Append(Spacing(after));
        about.Append(new Indentation { FirstLine = Plain(firstLine) });
        about.Append(new Justification { Val = JustificationValues.Both });
        return new Paragraph(about, Words(text, look));
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
        foreach (var row in rows)
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

    private static SpacingBetweenLines Spacing(int after) => new() { Before = "0", After = Plain(after * TwipsOfPoint) };

    private static string Plain(int number) => number.ToString(CultureInfo.InvariantCulture);
}
