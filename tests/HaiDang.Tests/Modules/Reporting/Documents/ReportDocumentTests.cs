using System.IO.Compression;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using HaiDang.Modules.Reporting.Documents;
using HaiDang.Modules.Reporting.Papers;

namespace HaiDang.Tests.Modules.Reporting.Documents;

public sealed class ReportDocumentTests
{
    private static readonly Issue Old = new("12/BC-BCĐ", new DateOnly(2019, 5, 18), new DateOnly(2019, 5, 18));
    private static readonly Issue New = new("05/BC-BCĐ", new DateOnly(2023, 2, 7), new DateOnly(2023, 2, 7));

    [Fact]
    public void The_word_file_is_valid_by_the_rules_of_its_day_and_has_one_font()
    {
        foreach (var issue in (Issue[])[Old, New, new Issue(null, null, new DateOnly(2023, 6, 15))])
        {
            using var file = WordprocessingDocument.Open(new MemoryStream(ReportDocument.Write(AnyReport.Paper(), issue)), false);

            Assert.Empty(new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Office2013).Validate(file).Select(error => $"{error.Path?.XPath}: {error.Description}"));
            Assert.Equal(["Times New Roman"], file.MainDocumentPart!.Document.Descendants<RunFonts>().Select(fonts => fonts.Ascii!.Value).Distinct());
        }
    }

    [Fact]
    public void Pages_are_numbered_below_on_the_right_before_march_2020_and_above_in_the_middle_since()
    {
        Assert.Equal((false, true), Numbered(Old));
        Assert.Equal((true, false), Numbered(New));

        static (bool Header, bool Footer) Numbered(Issue issue)
        {
            using var file = WordprocessingDocument.Open(new MemoryStream(ReportDocument.Write(AnyReport.Paper(), issue)), false);
            var main = file.MainDocumentPart!;
            return (main.HeaderParts.Any(part => part.Header.Descendants<SimpleField>().Any()), main.FooterParts.Any(part => part.Footer.Descendants<SimpleField>().Any()));
        }
    }

    [Fact]
    public void The_letterhead_has_number_and_day_as_the_decree_prints_them()
    {
        var text = Text(New);

        Assert.Contains("Số: 05/BC-BCĐ", text, StringComparison.Ordinal);
        Assert.Contains("Thử, ngày 07 tháng 02 năm 2023", text, StringComparison.Ordinal);
        Assert.Contains("Độc lập - Tự do - Hạnh phúc", text, StringComparison.Ordinal);
        Assert.Contains("(Số liệu từ ngày 16/11/2018 đến ngày 15/5/2019)", text, StringComparison.Ordinal);
        Assert.Contains("I. CÔNG TÁC CHỈ ĐẠO", text, StringComparison.Ordinal);
        Assert.Contains("chưa nhận được báo cáo của: Công an tỉnh Thử", text, StringComparison.Ordinal);
        Assert.Contains("./.", text, StringComparison.Ordinal);
        Assert.Contains("- Lưu: VT.", text, StringComparison.Ordinal);
    }

    [Fact]
    public void An_annex_names_its_issuer_as_a_sentence_does_and_a_report_that_adds_nothing_up_names_who_is_missing()
    {
        var paper = AnyReport.Paper() with { Issuer = "BAN CHỈ ĐẠO PHÒNG, CHỐNG TỘI PHẠM TỈNH THỬ", Counted = [] };
        var named = Text(paper with { IssuerName = "Ban Chỉ đạo phòng, chống tội phạm tỉnh Thử" });

        Assert.Contains("ngày 07 tháng 02 năm 2023 của Ban Chỉ đạo phòng, chống tội phạm tỉnh Thử)", named, StringComparison.Ordinal);
        Assert.Contains("Chưa nhận được báo cáo của: Công an tỉnh Thử.", named, StringComparison.Ordinal);
        Assert.DoesNotContain("từ 00 cơ quan", named, StringComparison.Ordinal);

        // What was signed before the name was kept is printed to the letter as it was.
        Assert.Contains("của Ban Chỉ đạo PHÒNG, CHỐNG TỘI PHẠM TỈNH THỬ)", Text(paper), StringComparison.Ordinal);
        Assert.Contains("Báo cáo tổng hợp từ 00 cơ quan, đơn vị; chưa nhận được", Text(paper), StringComparison.Ordinal);

        static string Text(ReportPaper one)
        {
            using var file = WordprocessingDocument.Open(new MemoryStream(ReportDocument.Write(one, New)), false);
            return file.MainDocumentPart!.Document!.InnerText;
        }
    }

    [Fact]
    public void Made_up_figures_say_so_on_every_page_and_real_ones_nowhere()
    {
        foreach (var synthetic in (bool[])[true, false])
        {
            using var file = WordprocessingDocument.Open(new MemoryStream(ReportDocument.Write(AnyReport.Paper(synthetic), New)), false);
            Assert.All(file.MainDocumentPart!.HeaderParts, part => Assert.Equal(synthetic, part.Header.InnerText.Contains("SỐ LIỆU GIẢ ĐỊNH", StringComparison.Ordinal)));
        }
    }

    [Fact]
    public void The_same_paper_gives_the_same_file_to_the_last_byte()
    {
        var file = ReportDocument.Write(AnyReport.Paper(), New);

        Assert.Equal(file, ReportDocument.Write(AnyReport.Paper(), New));
        using var zip = new ZipArchive(new MemoryStream(file));
        Assert.All(zip.Entries, entry => Assert.Equal(1980, entry.LastWriteTime.Year));
    }

    [Fact]
    public void The_forms_are_a_valid_workbook_of_numbers_without_formulas()
    {
        var content = ReportSheets.Write(AnyReport.Paper());
        using var file = SpreadsheetDocument.Open(new MemoryStream(content), false);

        Assert.Empty(new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Office2013).Validate(file).Select(error => $"{error.Path?.XPath}: {error.Description}"));
        Assert.Equal(["Biểu 01", "Biểu 02"], file.WorkbookPart!.Workbook.Sheets!.Elements<DocumentFormat.OpenXml.Spreadsheet.Sheet>().Select(sheet => sheet.Name!.Value));
        using var zip = new ZipArchive(new MemoryStream(content));
        var sheet = new StreamReader(zip.Entries.First(entry => entry.FullName.EndsWith("sheet.xml", StringComparison.Ordinal) || entry.FullName.EndsWith("sheet1.xml", StringComparison.Ordinal)).Open()).ReadToEnd();
        Assert.Contains(">1250<", sheet, StringComparison.Ordinal);
        Assert.Contains("SỐ LIỆU GIẢ ĐỊNH", sheet, StringComparison.Ordinal);
        Assert.DoesNotContain("<x:f>", sheet, StringComparison.Ordinal);
    }

    private static string Text(Issue issue)
    {
        using var file = WordprocessingDocument.Open(new MemoryStream(ReportDocument.Write(AnyReport.Paper(), issue)), false);
        return string.Join('\n', file.MainDocumentPart!.Document.Descendants<Paragraph>().Select(paragraph => paragraph.InnerText));
    }
}
