using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using HaiDang.Modules.Reporting.Documents;
using HaiDang.Modules.Reporting.Templates;

namespace HaiDang.Tests.Modules.Reporting.Templates;

public sealed class TemplateFileTests
{
    private static readonly Issue Issued = new("05/BC-BCĐ", new DateOnly(2023, 2, 7), new DateOnly(2023, 2, 7)) { Signer = "Phó Trưởng ban" };

    [Fact]
    public void A_field_that_is_unknown_or_broken_is_named_with_its_place()
    {
        Assert.Equal([new TemplateDoubt(TemplateFault.UnknownTag, "so-vb", "Dòng có …"), new TemplateDoubt(TemplateFault.NoTag, "", "Dòng có …")], TemplateFile.Check(AnyTemplate.Of("noi-dung", "so-vb", "")));
        Assert.Equal([new TemplateDoubt(TemplateFault.BodyWithinLine, "noi-dung", "Nội dung: …")], TemplateFile.Check(AnyTemplate.BodyWithinLine()));
        Assert.Equal([new TemplateDoubt(TemplateFault.NoBody, "noi-dung", "")], TemplateFile.Check(AnyTemplate.Of("so")));
        Assert.Empty(TemplateFile.Check(AnyTemplate.Of([.. TemplateFile.Tags])));
    }

    [Fact]
    public void What_is_no_word_file_is_refused()
    {
        Assert.Equal(TemplateFault.NoWordFile, Assert.Single(TemplateFile.Check("%PDF-1.7"u8.ToArray())).Fault);
        Assert.Equal(TemplateFault.NoWordFile, Assert.Single(TemplateFile.Check([])).Fault);
        Assert.Equal(TemplateFault.NoWordFile, Assert.Single(TemplateFile.Check(new byte[TemplateFile.LargestFile + 1])).Fault);
    }

    [Fact]
    public void Fields_are_filled_in_the_letters_of_the_template_and_annexes_follow()
    {
        var template = AnyTemplate.Of([.. TemplateFile.Tags]);
        var file = TemplateFile.Fill(template, ReportDocument.Of(AnyReport.Paper()), Issued);
        using var word = WordprocessingDocument.Open(new MemoryStream(file), false);
        var lines = word.MainDocumentPart!.Document.Descendants<Paragraph>().Select(one => one.InnerText).ToList();

        Assert.Empty(new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Office2013).Validate(word).Select(error => $"{error.Path?.XPath}: {error.Description}"));
        foreach (var line in (string[])["Tờ riêng của đơn vị", "Dòng có Số: 05/BC-BCĐ", "Dòng có Thử, ngày 07 tháng 02 năm 2023", "I. CÔNG TÁC CHỈ ĐẠO", "Dòng có TM. BAN CHỈ ĐẠOKT. TRƯỞNG BANPHÓ TRƯỞNG BAN", "Phụ lục II"]) Assert.Contains(line, lines);
        Assert.Empty(word.MainDocumentPart.Document.Descendants<SdtElement>());
        Assert.NotNull(word.MainDocumentPart.Document.Descendants<Run>().First(run => run.InnerText.StartsWith("Số: 05", StringComparison.Ordinal)).RunProperties?.Bold);
        Assert.Contains("SỐ LIỆU GIẢ ĐỊNH", Assert.Single(word.MainDocumentPart.HeaderParts).Header.InnerText, StringComparison.Ordinal);
        Assert.Equal(file, TemplateFile.Fill(template, ReportDocument.Of(AnyReport.Paper()), Issued));
    }
}
