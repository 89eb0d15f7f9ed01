using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using HaiDang.Modules.Reporting.Documents;
using HaiDang.Modules.Reporting.Issuing;

namespace HaiDang.Tests.Modules.Reporting.Issuing;

public sealed class DocumentKindsTests
{
    private static readonly DateOnly New = new(2023, 6, 1);

    [Fact]
    public void Every_kind_of_document_is_valid_and_looks_the_same_again()
    {
        foreach (var paper in (OfficialPaper[])[PlanDocument.Of(AnyDocument.Plan(), true), AnyDocument.Letter(false), AnyDocument.Letter(true), AnyDocument.Minutes(), AnyDocument.Decision()])
        {
            foreach (var day in (DateOnly[])[new(2019, 5, 5), New])
            {
                var issue = new Issue(null, null, day) { Check = "https://thu.vn/kiem-tra-van-ban/0" };
                var file = OfficialDocument.Write(paper, issue);
                Assert.Equal(file, OfficialDocument.Write(paper, issue));
                using var word = WordprocessingDocument.Open(new MemoryStream(file), false);
                Assert.Empty(new OpenXmlValidator(FileFormatVersions.Office2013).Validate(word).Select(error => $"{paper.KindName} {error.Path?.XPath}: {error.Description}"));
            }
        }
    }

    [Fact]
    public void The_adopted_plan_stands_in_the_order_of_the_paper_with_who_leads()
    {
        var lines = Lines(PlanDocument.Of(AnyDocument.Plan(), true), PlanDocument.Issue(AnyDocument.Plan()));

        Assert.Equal(
            ["I. MỤC TIÊU", "- Giải quyết trên 90% tin báo.", "II. NHIỆM VỤ", "2. Truyền thông", "- Tuyên truyền tại các xã biên giới.", "(Cơ quan chủ trì: Sở Văn hóa; cơ quan phối hợp: Công an tỉnh).", "10. Hợp tác", "- Công an tỉnh trao đổi thông tin với nước bạn;"],
            lines.SkipWhile(line => line != "I. MỤC TIÊU").Take(8));
        Assert.Contains("Số: 12/KH-BCĐ", lines);
        Assert.Contains("Thử, ngày 06 tháng 02 năm 2023", lines);
        Assert.Contains("KẾ HOẠCH", lines);
        Assert.Contains("Phòng, chống mua bán người năm 2023", lines);
        Assert.Equal(["TM. BAN CHỈ ĐẠO", "TRƯỞNG BAN"], lines.SkipWhile(line => line != "TM. BAN CHỈ ĐẠO").Take(2));
        Assert.Contains("Số:        /KH-BCĐ", Lines(PlanDocument.Of(AnyDocument.Plan(null), true), PlanDocument.Issue(AnyDocument.Plan(null))));
    }

    [Fact]
    public void A_dispatch_has_no_kind_and_its_subject_stands_under_the_number()
    {
        var lines = Lines(AnyDocument.Letter(false), new Issue(null, null, New));

        Assert.Contains("Số:        /BCĐ-CAT", lines);
        Assert.Contains("V/v đôn đốc thực hiện kế hoạch năm 2023", lines);
        Assert.Contains("Kính gửi: Sở Tư pháp.", lines);
        Assert.DoesNotContain("CÔNG VĂN", lines);
        Assert.Contains("II.2-1: Tuyên truyền tại các xã biên giới", lines);
        Assert.DoesNotContain(Lines(AnyDocument.Letter(true), new Issue(null, null, New)), line => line.Contains("Quá hạn", StringComparison.Ordinal) || line == "Hạn");
    }

    [Fact]
    public void Minutes_are_signed_by_two_and_name_no_person()
    {
        var lines = Lines(AnyDocument.Minutes(), new Issue(null, New, New));

        Assert.True(Array.IndexOf(lines, "THƯ KÝ") < Array.IndexOf(lines, "CHỦ TRÌ"));
        Assert.Contains("- Có mặt: Sở Tư pháp.", lines);
        Assert.Contains("- Vắng mặt: Sở Văn hóa.", lines);
        Assert.Contains("- Rà soát các vụ còn tồn (Công an tỉnh, chậm nhất ngày 05 tháng 7 năm 2023).", lines);
    }

    [Theory]
    [InlineData(2019, false, ",")]
    [InlineData(2023, true, ".")]
    public void Grounds_are_printed_by_the_rules_of_the_day(int year, bool italic, string end)
    {
        using var word = WordprocessingDocument.Open(new MemoryStream(OfficialDocument.Write(AnyDocument.Decision(), new Issue(null, null, new DateOnly(year, 5, 5)))), false);
        var ground = word.MainDocumentPart!.Document.Descendants<Paragraph>().Single(one => one.InnerText.StartsWith("Theo đề nghị", StringComparison.Ordinal));

        Assert.Equal("Theo đề nghị của Cơ quan thường trực Ban Chỉ đạo" + end, ground.InnerText);
        Assert.Equal(italic, ground.Descendants<Italic>().Any());
    }

    [Theory]
    [InlineData(null, "TM. BAN CHỈ ĐẠO|TRƯỞNG BAN")]
    [InlineData("Trưởng ban", "TM. BAN CHỈ ĐẠO|TRƯỞNG BAN")]
    [InlineData("Phó Trưởng ban", "TM. BAN CHỈ ĐẠO|KT. TRƯỞNG BAN|PHÓ TRƯỞNG BAN")]
    [InlineData("TL. Trưởng ban / Chánh Văn phòng", "TL. TRƯỞNG BAN|CHÁNH VĂN PHÒNG")]
    public void A_deputy_signs_in_the_place_of_the_head(string? signer, string lines) =>
        Assert.Equal(lines.Split('|'), SigningCapacity.Lines(["TM. BAN CHỈ ĐẠO", "TRƯỞNG BAN"], signer));

    [Fact]
    public void Each_annex_counts_its_own_pages()
    {
        using var word = WordprocessingDocument.Open(new MemoryStream(ReportDocument.Write(AnyReport.Paper(), new Issue(null, null, New))), false);
        var sections = word.MainDocumentPart!.Document.Descendants<SectionProperties>().ToList();

        Assert.Equal([null, 1, 1], sections.Select(one => one.GetFirstChild<PageNumberType>()?.Start?.Value));
        Assert.Equal(["Portrait", "Landscape", "Landscape"], sections.Select(one => one.GetFirstChild<PageSize>()!.Orient!.Value.ToString()));
    }

    private static string[] Lines(OfficialPaper paper, Issue issue)
    {
        using var word = WordprocessingDocument.Open(new MemoryStream(OfficialDocument.Write(paper, issue)), false);
        return [.. word.MainDocumentPart!.Document.Descendants<Paragraph>().Select(one => one.InnerText)];
    }
}
