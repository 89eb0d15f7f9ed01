using System.IO.Compression;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using HaiDang.Modules.Forms;
using HaiDang.Modules.Reporting.Documents;
using HaiDang.Modules.Reporting.Filling;

namespace HaiDang.Tests.Modules.Reporting.Filling;

/// <summary>What a filled .xlsx brings, and what of a spoilt one isn't taken, with its place.</summary>
public sealed class ReturnedSheetsTests
{
    [Fact]
    public void A_file_that_nobody_filled_changes_nothing() => Brings(new FilledBook(), [], []);

    [Fact]
    public void Numbers_come_as_they_were_typed_without_what_bodies_below_reported()
    {
        var (cells, doubts) = Read(new FilledBook().Number("D6", "12").Text("E6", "1.250").Text("D7", "12,5").Number("E7", "0.30000000000000004"));

        Assert.Empty(doubts);
        Assert.Equal(["B1:cong D6 7 2", "B1:nu E6 1250 3", "B2:cong D7 12.5 ", "B2:nu E7 0.3 "], cells);
    }

    [Fact]
    public void A_cell_that_was_emptied_is_empty() => Assert.Equal(["B1:nu E6  3"], Read(new FilledBook().Empty("E6")).Cells);

    [Fact]
    public void A_moved_column_and_row_are_read_by_heading_and_code() => Brings(new FilledBook().Number("D6", "12").Moved(), ["B1:cong E7 7 2"], []);

    [Fact]
    public void What_is_no_number_is_named_with_its_cell_and_the_rest_is_taken()
    {
        var (cells, doubts) = Read(new FilledBook().Text("D6", "khoảng 9").Formula("E6", "D6*2", "18").Number("D7", "-1").Number("E7", "2.5"));

        Assert.Equal(["NoNumber D6 khoảng 9", "Formula E6 18", "NoNumber D7 -1"], doubts);
        Assert.Equal(["B2:nu E7 2.5 "], cells);
    }

    [Fact]
    public void Less_than_bodies_below_reported_is_not_taken() => Brings(new FilledBook().Number("D6", "4"), [], ["BelowLower D6 4"]);

    [Fact]
    public void A_computed_cell_that_was_typed_over_is_left_out_and_said() => Brings(new FilledBook().Number("D8", "9"), [], ["Computed D8 9"]);

    [Theory]
    [InlineData("A6", "B9", "RowMissing  B1")]
    [InlineData("A7", "B1", "RowTwice A7 B1|RowMissing  B2")]
    [InlineData("E4", "Nam", "ColumnMissing  Nữ")]
    [InlineData("E4", "Cộng", "ColumnTwice E4 Cộng|ColumnMissing  Nữ")]
    [InlineData("A4", "Số", "ColumnMissing  TT")]
    public void A_code_or_heading_that_is_gone_or_stands_twice_is_named(string cell, string text, string doubts) =>
        Assert.Equal(doubts.Split('|'), Read(new FilledBook().Number("D7", "1").Text(cell, text)).Doubts);

    [Fact]
    public void A_sheet_that_is_gone_is_named() => Assert.Equal(["SheetMissing  "], Read(new FilledBook().WithoutSheet(FilledBook.Sheet)).Doubts);

    [Fact]
    public void The_file_of_another_body_period_or_edition_brings_nothing()
    {
        Assert.Equal((SheetFault.OtherBody, 0), Whole(new FilledBook(FilledBook.Origin with { Body = "thu.so-y-te" }).Number("D6", "12").Content));
        Assert.Equal((SheetFault.OtherPeriod, 0), Whole(new FilledBook(FilledBook.Origin with { Year = 2020 }).Number("D6", "12").Content));
        Assert.Equal((SheetFault.OtherEdition, 0), Whole(new FilledBook(edition: "2").Number("D6", "12").Content));
        Assert.Equal((SheetFault.NoOrigin, 0), Whole(new FilledBook().WithoutSheet(SheetOrigin.SheetName).Content));
    }

    [Fact]
    public void What_is_no_sheet_or_unpacks_beyond_bounds_is_refused_before_it_is_read()
    {
        Assert.Equal((SheetFault.NotASheet, 0), Whole("TT;Cộng"u8.ToArray()));
        Assert.Equal((SheetFault.TooLarge, 0), Whole(new byte[SheetBook.LargestFile + 1]));
        Assert.Equal((SheetFault.TooLarge, 0), Whole(Bomb()));
    }

    [Fact]
    public void A_file_to_be_filled_is_a_valid_workbook_whose_origin_is_hidden()
    {
        using var file = SpreadsheetDocument.Open(new MemoryStream(new FilledBook().Content), false);

        Assert.Empty(new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Office2013).Validate(file).Select(error => $"{error.Path?.XPath}: {error.Description}"));
        Assert.Equal(["Biểu 04 ", "HaiDang Hidden"], file.WorkbookPart!.Workbook.Sheets!.Elements<DocumentFormat.OpenXml.Spreadsheet.Sheet>().Select(sheet => $"{sheet.Name} {sheet.State?.Value}"));
    }

    private static void Brings(FilledBook book, string[] cells, string[] doubts)
    {
        var brought = Read(book);
        Assert.Equal(cells, brought.Cells);
        Assert.Equal(doubts, brought.Doubts);
    }

    private static (IReadOnlyList<string> Cells, IReadOnlyList<string> Doubts) Read(FilledBook book)
    {
        var reading = ReturnedSheets.Read(book.Content, FilledBook.Origin, FilledBook.Paper());
        return (
            [.. reading.Cells.Select(cell => FormattableString.Invariant($"{cell.Key} {cell.Cell} {cell.Value} {cell.Given}"))],
            [.. reading.Doubts.Select(doubt => $"{doubt.Fault} {doubt.Cell} {doubt.Text}")]);
    }

    private static (SheetFault Fault, int Cells) Whole(byte[] file)
    {
        var reading = ReturnedSheets.Read(file, FilledBook.Origin, FilledBook.Paper());
        return (Assert.Single(reading.Doubts).Fault, reading.Cells.Count);
    }

    private static byte[] Bomb()
    {
        using var packed = new MemoryStream();
        using (var zip = new ZipArchive(packed, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var entry = zip.CreateEntry("xl/workbook.xml").Open();
            var zeros = new byte[1 << 20];
            for (var at = 0; at < 20; at++) entry.Write(zeros);
        }

        return packed.ToArray();
    }
}
