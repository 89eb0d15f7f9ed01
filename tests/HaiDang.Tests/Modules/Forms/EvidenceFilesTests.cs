using System.IO.Compression;
using System.Text;
using HaiDang.Modules.Forms;

namespace HaiDang.Tests.Modules.Forms;

public sealed class EvidenceFilesTests
{
    [Theory]
    [InlineData("a.pdf", "application/pdf")]
    [InlineData("A.PDF", "application/pdf")]
    [InlineData("a.png", null)]
    [InlineData("a.exe", null)]
    [InlineData("a", null)]
    public void A_pdf_is_taken_under_its_own_ending_only(string name, string? type) =>
        Assert.Equal(type, EvidenceFiles.Check(name, "%PDF-1.7 …"u8).MediaType);

    [Fact]
    public void Pictures_are_known_by_their_first_bytes()
    {
        Assert.Equal("image/png", EvidenceFiles.Check("a.png", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0]).MediaType);
        Assert.Equal("image/jpeg", EvidenceFiles.Check("a.jpeg", [0xFF, 0xD8, 0xFF, 0xE0]).MediaType);
        Assert.Equal("forms.file-not-taken", EvidenceFiles.Check("a.jpg", "<svg onload=…"u8).Refusal!.Code);
    }

    [Fact]
    public void An_office_file_is_the_kind_its_parts_say()
    {
        Assert.NotNull(EvidenceFiles.Check("a.docx", Zip("[Content_Types].xml", "word/document.xml")).MediaType);
        Assert.NotNull(EvidenceFiles.Check("a.xlsx", Zip("[Content_Types].xml", "xl/workbook.xml")).MediaType);
        Assert.Null(EvidenceFiles.Check("a.docx", Zip("[Content_Types].xml", "xl/workbook.xml")).MediaType);
        Assert.Null(EvidenceFiles.Check("a.docx", Zip("word/document.xml")).MediaType);
        Assert.Null(EvidenceFiles.Check("a.docx", [(byte)'P', (byte)'K', 3, 4, 9, 9]).MediaType);
    }

    [Fact]
    public void A_file_has_ten_megabytes_at_most()
    {
        var whole = new byte[EvidenceFiles.LargestFile];
        "%PDF-"u8.CopyTo(whole);

        Assert.Equal("application/pdf", EvidenceFiles.Check("a.pdf", whole).MediaType);
        Assert.Equal("forms.file-too-large", EvidenceFiles.Check("a.pdf", [.. whole, 0]).Refusal!.Code);
    }

    [Theory]
    [InlineData("C:\\Users\\x\\báo cáo.pdf", "báo cáo.pdf")]
    [InlineData("../../etc/a.png", "a.png")]
    [InlineData("a\r\nb.pdf", "ab.pdf")]
    public void A_file_keeps_the_last_part_of_its_name(string given, string kept) => Assert.Equal(kept, EvidenceFiles.NameOf(given));

    [Fact]
    public void A_long_name_keeps_its_ending() =>
        Assert.Equal((114, ".pdf"), (EvidenceFiles.NameOf(new string('a', 300) + ".pdf").Length, Path.GetExtension(EvidenceFiles.NameOf(new string('a', 300) + ".pdf"))));

    [Theory]
    [InlineData("5/6/2023", "2023-06-05")]
    [InlineData("05/06/2023", "2023-06-05")]
    [InlineData(" 05-06-2023 ", "2023-06-05")]
    [InlineData("2023-06-05", "2023-06-05")]
    [InlineData("31/6/2023", null)]
    [InlineData("6/2023", null)]
    [InlineData("", null)]
    public void A_typed_day_is_understood_day_first(string typed, string? day) =>
        Assert.Equal(day, FormDays.TryParse(typed)?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));

    private static byte[] Zip(params string[] names)
    {
        using var content = new MemoryStream();
        using (var zip = new ZipArchive(content, ZipArchiveMode.Create, leaveOpen: true, Encoding.UTF8))
        {
            foreach (var name in names) zip.CreateEntry(name);
        }

        return content.ToArray();
    }
}
