using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using HaiDang.Modules.Reporting.Papers;

namespace HaiDang.Modules.Reporting.Documents;

/// <summary>Writes a report's forms as .xlsx, a sheet each, in the order of the paper. Numbers are numbers, words are words, and there are no formulas.</summary>
internal static class ReportSheets
{
    /// <summary>Heads the column of the rows' codes.</summary>
    internal const string CodeHead = "TT";

    internal const string MediaType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private const string WithoutForms = "Báo cáo bằng lời, không kèm biểu số liệu.";

    private enum Style : uint
    {
        Plain,
        Title,
        Head,
        Words,
        Number,
        Strong,
    }

    /// <summary>The file.</summary>
    /// <param name="origin">Whose form it is, so that it can be filled and read back; null for a paper that isn't filled.</param>
    internal static byte[] Write(ReportPaper paper, SheetOrigin? origin = null)
    {
        using var stream = new MemoryStream();
        using (var file = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook))
        {
            var book = file.AddWorkbookPart();
            file.ChangeIdOfPart(book, "rId1");
            book.AddNewPart<WorkbookStylesPart>("rId100").Stylesheet = Styles();
            var sheets = new Sheets();
            foreach (var (at, form) in paper.Forms.Index())
            {
                var id = string.Create(CultureInfo.InvariantCulture, $"rId{at + 2}");
                book.AddNewPart<WorksheetPart>(id).Worksheet = Sheet(paper, form);
                sheets.Append(new Sheet { Name = NameOf(form), SheetId = (uint)at + 1, Id = id });
            }

            var shown = paper.Forms.Count;
            if (shown == 0)
            {
                // A workbook shows at least one sheet; a report that was asked for in words has no form.
                book.AddNewPart<WorksheetPart>("rId2").Worksheet = new Worksheet(new SheetData(((string[])[$"{paper.Issuer} – {paper.Title}", Days(paper), WithoutForms]).Select(line => new Row(Text(line, Style.Plain)))));
                sheets.Append(new Sheet { Name = "Báo cáo", SheetId = 1, Id = "rId2" });
                shown = 1;
            }

            if (origin is not null)
            {
                var id = string.Create(CultureInfo.InvariantCulture, $"rId{shown + 2}");
                book.AddNewPart<WorksheetPart>(id).Worksheet = new Worksheet(new SheetData(origin.Lines(paper).Select(line => new Row(line.Select(word => Text(word, Style.Plain))))));
                sheets.Append(new Sheet { Name = SheetOrigin.SheetName, SheetId = (uint)shown + 1, Id = id, State = SheetStateValues.Hidden });
            }

            book.Workbook = new Workbook(sheets);
        }

        return StableZip.Of(stream.ToArray());
    }

    /// <summary>What the sheet of a form is called.</summary>
    internal static string NameOf(PaperForm form) => $"Biểu {form.Id}";

    private static Worksheet Sheet(ReportPaper paper, PaperForm form)
    {
        var columns = form.Columns.Count + 5;
        var rows = new SheetData();
        var merged = new List<string>();
        uint at = 0;
        Wide(form.Title, Style.Title);
        Wide($"{paper.Issuer} – {paper.Title}", Style.Plain);
        Wide($"{Days(paper)}; bản biểu {form.Edition}", Style.Plain);
        if (form.Reconstructed) Wide("Biểu dựng lại, không phải mẫu chính thức", Style.Plain);
        if (paper.IsSynthetic) Wide("SỐ LIỆU GIẢ ĐỊNH", Style.Title);
        Add([.. ((string[])[CodeHead, "Chỉ tiêu", "Đơn vị tính", .. form.Columns.Select(column => column.Name), "Cùng kỳ năm trước", "Giải trình"]).Select(head => Text(head, Style.Head))]);
        var head = at;
        foreach (var row in form.Rows)
        {
            var style = row.Sort == "head" ? Style.Strong : Style.Words;
            Add([
                Text(row.Code, style), Text(row.Name, style), Text(row.Unit, style), .. Enumerable.Range(0, form.Columns.Count).Select(i => Number(row.Cells.Count > i ? row.Cells[i].Value : null)),
                Number(row.Cells.Count > 0 ? row.Cells[0].LastYear : null), Text(row.Explanation ?? "", Style.Words),
            ]);
        }

        var sheet = new Worksheet(
            new SheetProperties(new PageSetupProperties { FitToPage = true }),
            new SheetViews(new SheetView(new Pane { VerticalSplit = head, TopLeftCell = $"A{head + 1}", ActivePane = PaneValues.BottomLeft, State = PaneStateValues.Frozen }) { WorkbookViewId = 0 }),
            new Columns(
                new Column { Min = 1, Max = 1, Width = 8, CustomWidth = true }, new Column { Min = 2, Max = 2, Width = 52, CustomWidth = true }, new Column { Min = 3, Max = (uint)columns, Width = 14, CustomWidth = true }),
            rows,
            new MergeCells(merged.Select(range => new MergeCell { Reference = range })),
            new PageSetup { PaperSize = 9, Orientation = OrientationValues.Landscape, FitToHeight = 0 });
        return sheet;

        void Wide(string text, Style style)
        {
            Add([Text(text, style)]);
            merged.Add($"A{at}:{Name(columns)}{at}");
        }

        void Add(IReadOnlyList<Cell> cells)
        {
            at++;
            foreach (var (i, cell) in cells.Index()) cell.CellReference = Name(i + 1) + at.ToString(CultureInfo.InvariantCulture);
            rows.Append(new Row(cells) { RowIndex = at });
        }
    }

    private static string Days(ReportPaper paper) => string.Create(CultureInfo.InvariantCulture, $"Số liệu từ {paper.Window.From:dd/MM/yyyy} đến {paper.Window.To:dd/MM/yyyy}");

    private static Cell Text(string text, Style style) => new(new InlineString(new Text(text) { Space = SpaceProcessingModeValues.Preserve })) { DataType = CellValues.InlineString, StyleIndex = (uint)style };

    private static Cell Number(decimal? value) =>
        value is { } number ? new Cell(new CellValue(number)) { DataType = CellValues.Number, StyleIndex = (uint)Style.Number } : new Cell { StyleIndex = (uint)Style.Number };

    private static string Name(int column) => ((char)('A' + column - 1)).ToString();

    private static Stylesheet Styles()
    {
        var border = () => new Border(
            new LeftBorder { Style = BorderStyleValues.Thin }, new RightBorder { Style = BorderStyleValues.Thin }, new TopBorder { Style = BorderStyleValues.Thin }, new BottomBorder { Style = BorderStyleValues.Thin }, new DiagonalBorder());
        return new Stylesheet(
            new Fonts(new Font(new FontSize { Val = 12 }, new FontName { Val = "Times New Roman" }), new Font(new Bold(), new FontSize { Val = 12 }, new FontName { Val = "Times New Roman" })),
            new Fills(new Fill(new PatternFill { PatternType = PatternValues.None }), new Fill(new PatternFill { PatternType = PatternValues.Gray125 })),
            new Borders(new Border(new LeftBorder(), new RightBorder(), new TopBorder(), new BottomBorder(), new DiagonalBorder()), border()),
            new CellStyleFormats(new CellFormat()),
            new CellFormats(
                new CellFormat(),
                new CellFormat { FontId = 1, ApplyFont = true },
                new CellFormat(new Alignment { Horizontal = HorizontalAlignmentValues.Center, Vertical = VerticalAlignmentValues.Center, WrapText = true }) { FontId = 1, BorderId = 1, ApplyFont = true, ApplyBorder = true, ApplyAlignment = true },
                new CellFormat(new Alignment { WrapText = true, Vertical = VerticalAlignmentValues.Center }) { BorderId = 1, ApplyBorder = true, ApplyAlignment = true },
                new CellFormat { NumberFormatId = 3, BorderId = 1, ApplyBorder = true, ApplyNumberFormat = true },
                new CellFormat { FontId = 1, BorderId = 1, ApplyFont = true, ApplyBorder = true }));
    }
}
