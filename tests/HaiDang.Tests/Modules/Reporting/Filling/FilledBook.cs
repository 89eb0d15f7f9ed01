using System.Globalization;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using HaiDang.Kernel.Calendar;
using HaiDang.Modules.Reporting.Documents;
using HaiDang.Modules.Reporting.Papers;

namespace HaiDang.Tests.Modules.Reporting.Filling;

/// <summary>The .xlsx of an invented report, as somebody fills or spoils it. Its form has the codes in A, the columns Cộng and Nữ in D and E, and its rows B1, B2, C1 from row 6 on.</summary>
internal sealed class FilledBook
{
    public static readonly SheetOrigin Origin = new("thu", "thu.so-tu-phap", "06-thang", 2019);
    public const string Sheet = "Biểu 04";
    private byte[] content;

    public FilledBook(SheetOrigin? origin = null, string edition = "1") => content = ReportSheets.Write(Paper(edition), origin ?? Origin);

    public byte[] Content => content;

    /// <summary>B1 shows 7, of which bodies below reported 5; B2 nothing; C1 is computed and shows 4.</summary>
    public static ReportPaper Paper(string edition = "1") => AnyReport.Paper(synthetic: false) with
    {
        Window = new Window(new DateOnly(2018, 11, 16), new DateOnly(2019, 5, 15)),
        Forms =
        [
            new PaperForm(
                "04", edition, "Biểu 04. Truyền thông", "Thử", false, [new PaperColumn("cong", "Cộng"), new PaperColumn("nu", "Nữ")],
                [
                    new PaperRow("B", "Truyền thông", "", "head", 0, null, [], [], null),
                    new PaperRow("B1", "Buổi", "buổi", "manual", 0, null, [], [new PaperCell(7, null, 5), new PaperCell(3, null, 0)], null),
                    new PaperRow("B2", "Kinh phí", "triệu đồng", "manual", 1, null, [], [new PaperCell(null, null, 0), new PaperCell(null, null, 0)], null),
                    new PaperRow("C1", "Nguồn tin", "tin", "register", 0, null, ["flow(tip.received)", "flow(tip.received)"], [new PaperCell(4, null, 0), new PaperCell(1, null, 0)], null),
                ]),
        ],
    };

    /// <summary>Writes words into a cell.</summary>
    public FilledBook Text(string address, string text) => Change(address, cell =>
    {
        cell.DataType = CellValues.String;
        cell.CellValue = new CellValue(text);
    });

    /// <summary>Writes a number as a program of sheets does.</summary>
    public FilledBook Number(string address, string number) => Change(address, cell =>
    {
        cell.DataType = null;
        cell.CellValue = new CellValue(number);
    });

    public FilledBook Formula(string address, string formula, string result) => Change(address, cell =>
    {
        cell.DataType = null;
        cell.CellFormula = new CellFormula(formula);
        cell.CellValue = new CellValue(result);
    });

    public FilledBook Empty(string address) => Change(address, cell =>
    {
        cell.DataType = null;
        cell.CellValue = null;
    });

    /// <summary>Puts a new row above row 5 and a new column before D: everything moves.</summary>
    public FilledBook Moved() => With(page =>
    {
        foreach (var row in page.Descendants<Row>())
        {
            if (row.RowIndex!.Value >= 5) row.RowIndex += 1;
            foreach (var cell in row.Elements<Cell>())
            {
                var column = cell.CellReference!.Value![0];
                cell.CellReference = (column >= 'D' ? (char)(column + 1) : column).ToString() + row.RowIndex.Value.ToString(CultureInfo.InvariantCulture);
            }
        }
    });

    public FilledBook WithoutSheet(string name)
    {
        Edit(book =>
        {
            var sheet = book.Workbook.Descendants<Sheet>().First(one => one.Name == name);
            book.DeletePart(sheet.Id!.Value!);
            sheet.Remove();
        });
        return this;
    }

    /// <summary>Fills the first column of rows of any report's workbook, by their codes.</summary>
    public static byte[] Fill(byte[] book, params (string Code, string Text)[] rows)
    {
        var filled = new FilledBook { content = book };
        filled.Edit(part =>
        {
            foreach (var (code, text) in rows)
            {
                var row = part.WorksheetParts.SelectMany(page => page.Worksheet.Descendants<Row>()).First(row => row.Elements<Cell>().FirstOrDefault()?.InnerText == code && row.Elements<Cell>().Count() > 4);
                var cell = row.Elements<Cell>().ElementAt(3);
                cell.RemoveAllChildren();
                cell.DataType = CellValues.String;
                cell.CellValue = new CellValue(text);
            }
        });
        return filled.content;
    }

    private FilledBook Change(string address, Action<Cell> change) => With(page =>
    {
        var cell = page.Descendants<Cell>().First(one => one.CellReference == address);
        cell.RemoveAllChildren();
        change(cell);
    });

    private FilledBook With(Action<Worksheet> change)
    {
        Edit(book => change(((WorksheetPart)book.GetPartById(book.Workbook.Descendants<Sheet>().First(one => one.Name == Sheet).Id!.Value!)).Worksheet));
        return this;
    }

    private void Edit(Action<WorkbookPart> change)
    {
        using var stream = new MemoryStream();
        stream.Write(content);
        using (var file = SpreadsheetDocument.Open(stream, true)) change(file.WorkbookPart!);
        content = stream.ToArray();
    }
}
