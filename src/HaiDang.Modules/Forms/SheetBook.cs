using System.Globalization;
using System.IO.Compression;
using System.Xml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using HaiDang.Kernel.Language;

namespace HaiDang.Modules.Forms;

/// <summary>A cell as somebody's .xlsx has it.</summary>
/// <param name="Address">Such as <c>C7</c>.</param>
internal sealed record BookCell(string Address, int Row, int Column, string Text, bool IsNumber, bool IsFormula);

/// <summary>The cells of an .xlsx by sheet, read within bounds; formulas aren't reckoned.</summary>
internal sealed class SheetBook
{
    internal const int LargestFile = 2 << 20;
    private const long LargestContent = 12L << 20;
    private const int MostEntries = 500;

    private SheetBook(IReadOnlyDictionary<string, IReadOnlyList<BookCell>> sheets) => Sheets = sheets;

    /// <summary>Gets the cells of each sheet that has any, by its name, in their order.</summary>
    internal IReadOnlyDictionary<string, IReadOnlyList<BookCell>> Sheets { get; }

    /// <summary>Reads a file.</summary>
    /// <returns>Null when it can't be read, and whether that is for its size, packed or unpacked.</returns>
    internal static (SheetBook? Book, bool IsTooLarge) Read(byte[] file)
    {
        if (file.Length > LargestFile) return (null, true);
        try
        {
            if (!Fits(file)) return (null, true);
            using var book = SpreadsheetDocument.Open(new MemoryStream(file), false);
            if (book.WorkbookPart is not { Workbook: { } workbook } part) return (null, false);
            var shared = part.SharedStringTablePart?.SharedStringTable?.Elements<SharedStringItem>().Select(item => item.InnerText).ToList() ?? [];
            var sheets = new Dictionary<string, IReadOnlyList<BookCell>>(StringComparer.OrdinalIgnoreCase);
            foreach (var sheet in workbook.Descendants<Sheet>())
            {
                if (sheet is { Name.Value: { } name, Id.Value: { } id } && part.GetPartById(id) is WorksheetPart { Worksheet: { } page }) sheets[Vietnamese.Normalise(name)] = [.. Cells(page, shared)];
            }

            return (new SheetBook(sheets), false);
        }
        catch (Exception broken) when (broken is OpenXmlPackageException or XmlException or InvalidDataException or FileFormatException or InvalidOperationException or ArgumentException or FormatException or KeyNotFoundException)
        {
            return (null, false);
        }
    }

    /// <summary>The address of a cell: <c>C7</c>.</summary>
    internal static string AddressOf(int row, int column) => NameOf(column) + row.ToString(CultureInfo.InvariantCulture);

    // A small zip may unpack into more than the machine holds, whatever it says of itself.
    private static bool Fits(byte[] file)
    {
        using var zip = new ZipArchive(new MemoryStream(file), ZipArchiveMode.Read);
        if (zip.Entries.Count > MostEntries) return false;
        var (room, buffer) = (LargestContent, new byte[81920]);
        foreach (var entry in zip.Entries)
        {
            using var content = entry.Open();
            for (int read; (read = content.Read(buffer)) > 0;)
            {
                if ((room -= read) < 0) return false;
            }
        }

        return true;
    }

    private static IEnumerable<BookCell> Cells(Worksheet page, List<string> shared)
    {
        var row = 0;
        foreach (var line in page.Descendants<Row>())
        {
            row = line.RowIndex?.Value is { } written ? (int)written : row + 1;
            var column = 0;
            foreach (var cell in line.Elements<Cell>())
            {
                column = ColumnOf(cell.CellReference?.Value) ?? column + 1;
                var text = TextOf(cell, shared);
                if (text.Length > 0 || cell.CellFormula is not null)
                    yield return new BookCell(AddressOf(row, column), row, column, text, IsNumber(cell), cell.CellFormula is not null);
            }
        }
    }

    private static bool IsNumber(Cell cell) => cell.DataType is null || cell.DataType.Value == CellValues.Number;

    private static string TextOf(Cell cell, List<string> shared)
    {
        var text = cell.DataType?.Value switch
        {
            CellValues.SharedString => int.TryParse(cell.CellValue?.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var at) && at < shared.Count ? shared[at] : "",
            CellValues.InlineString => cell.InlineString?.InnerText ?? "",
            _ => cell.CellValue?.Text ?? "",
        };
        return Vietnamese.Normalise(text.Trim());
    }

    private static int? ColumnOf(string? address)
    {
        var column = 0;
        foreach (var letter in (address ?? "").TakeWhile(char.IsAsciiLetterUpper)) column = (column * 26) + letter - 'A' + 1;
        return column is > 0 and <= 16384 ? column : null;
    }

    private static string NameOf(int column) => column <= 26 ? ((char)('A' + column - 1)).ToString() : NameOf((column - 1) / 26) + NameOf(((column - 1) % 26) + 1);
}
