using HaiDang.Modules.Reading;
using HaiDang.Modules.Reading.Sources.Docx;
using static HaiDang.Tests.Modules.Reading.Sources.DocxMaker;

namespace HaiDang.Tests.Modules.Reading.Sources;

public sealed class DocxTests
{
    private static Extracted Extract(byte[] file) => DocxExtract.Extract(new MemoryStream(file));

    private static string[] LinesOf(string body, params (string, string)[] parts) => Extract(File(body, parts)).Text!.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    private static (string, string) Numbering(string kinds, string lists) => ("word/numbering.xml", $"<w:numbering {Namespaces}>{kinds}{lists}</w:numbering>");

    private static string Level(int at, string format, string text, string more = "") => $"<w:lvl w:ilvl=\"{at}\"><w:start w:val=\"1\"/><w:numFmt w:val=\"{format}\"/>{more}<w:lvlText w:val=\"{text}\"/></w:lvl>";

    private static string Kind(int id, string levels) => $"<w:abstractNum w:abstractNumId=\"{id}\">{levels}</w:abstractNum>";

    private static string List(int id, int kind, string more = "") => $"<w:num w:numId=\"{id}\"><w:abstractNumId w:val=\"{kind}\"/>{more}</w:num>";

    [Fact]
    public void Paragraphs_are_numbered_as_word_prints_them()
    {
        var kind = Kind(1, Level(0, "upperRoman", "%1.") + Level(1, "decimal", "%2.") + Level(2, "decimal", "%2.%3.") + Level(3, "lowerLetter", "%4)") + Level(4, "bullet", "\uF02D"));

        Assert.Equal(
            ["I. Mục tiêu", "II. Nhiệm vụ", "1. Tuyên truyền", "1.1. Trên báo", "1.2. Trên đài", "a) Đài tỉnh", "b) Đài huyện", "- Xã", "2. Đấu tranh", "2.1. Điều tra", "III. Kinh phí", "1. Nguồn"],
            LinesOf(
                N("Mục tiêu", 1) + N("Nhiệm vụ", 1) + N("Tuyên truyền", 1, 1) + N("Trên báo", 1, 2) + N("Trên đài", 1, 2) + N("Đài tỉnh", 1, 3) + N("Đài huyện", 1, 3) + N("Xã", 1, 4)
                + N("Đấu tranh", 1, 1) + N("Điều tra", 1, 2) + N("Kinh phí", 1) + N("Nguồn", 1, 1),
                Numbering(kind, List(1, 1))));
    }

    [Fact]
    public void A_list_starts_anew_where_its_number_says_so_and_else_goes_on() => Assert.Equal(
        ["1. Một", "2. Hai", "3. Ba", "5. Năm", "6. Sáu"],
        LinesOf(
            N("Một", 1) + N("Hai", 1) + N("Ba", 2) + N("Năm", 3) + N("Sáu", 3),
            Numbering(Kind(1, Level(0, "decimal", "%1.")), List(1, 1) + List(2, 1) + List(3, 1, "<w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"5\"/></w:lvlOverride>"))));

    [Fact]
    public void Legal_numbers_print_every_level_in_digits() => Assert.Equal(
        ["II. Chương", "2.1. Điều"],
        LinesOf(
            P("", "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr>") + N("Chương", 1) + N("Điều", 1, 1),
            Numbering(Kind(1, Level(0, "upperRoman", "%1.") + Level(1, "decimal", "%1.%2.", "<w:isLgl/>")), List(1, 1))));

    [Fact]
    public void A_number_may_come_from_the_style_of_the_paragraph() => Assert.Equal(
        ["1. Nhiệm vụ"],
        LinesOf(
            P("Nhiệm vụ", "<w:pStyle w:val=\"Con\"/>"),
            ("word/styles.xml", $"<w:styles {Namespaces}><w:style w:type=\"paragraph\" w:styleId=\"Cha\"><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style><w:style w:type=\"paragraph\" w:styleId=\"Con\"><w:basedOn w:val=\"Cha\"/></w:style></w:styles>"),
            Numbering(Kind(1, Level(0, "decimal", "%1.")), List(1, 1))));

    [Fact]
    public void Changes_are_read_as_accepted() => Assert.Equal(
        ["Trước ngày 15/5/2023 gửi báo cáo.", "Đoạn chuyển đến."],
        LinesOf(
            "<w:p><w:r><w:t>Trước ngày </w:t></w:r><w:del><w:r><w:delText>20</w:delText></w:r></w:del><w:ins><w:r><w:t>15</w:t></w:r></w:ins><w:r><w:t xml:space=\"preserve\">/5/2023 gửi </w:t></w:r></w:p>"
                .Replace("<w:p>", "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>", StringComparison.Ordinal)
            + P("báo cáo.")
            + "<w:p><w:moveFrom><w:r><w:t>Đoạn chuyển đi.</w:t></w:r></w:moveFrom></w:p><w:p><w:moveTo><w:r><w:t>Đoạn chuyển đến.</w:t></w:r></w:moveTo></w:p>"));

    [Fact]
    public void Fields_show_their_result_and_the_table_of_contents_is_left_out() => Assert.Equal(
        ["Năm 2023"],
        LinesOf(
            "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> TOC \\o \"1-3\" </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>I. Mục tiêu 3</w:t></w:r></w:p>"
            + "<w:p><w:r><w:t>II. Nhiệm vụ 4</w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>"
            + "<w:p><w:r><w:t xml:space=\"preserve\">Năm </w:t></w:r><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>DATE</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>2023</w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>"));

    [Fact]
    public void A_text_box_is_read_once_though_it_stands_there_twice() => Assert.Equal(
        ["Đoạn văn", "Trong khung"],
        LinesOf(
            "<w:p><w:r><w:t>Đoạn văn</w:t></w:r><w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><wps:txbx><w:txbxContent>" + P("Trong khung") + "</w:txbxContent></wps:txbx></mc:Choice>"
            + "<mc:Fallback><w:pict><v:textbox><w:txbxContent>" + P("Trong khung") + "</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>"));

    [Fact]
    public void A_row_of_a_ruled_table_is_one_line_and_a_merged_cell_holds_for_each_of_its_rows() => Assert.Equal(
        ["TT\tNhiệm vụ\tChủ trì", "1\tMở lớp tập huấn cho cán bộ xã\tSở Y tế", "2\tIn tờ rơi\tSở Y tế"],
        LinesOf(Table(
            isRuled: true, ["TT", "Nhiệm vụ", "Chủ trì"], ["1", P("Mở lớp tập huấn") + P("cho cán bộ xã"), "<w:tcPr><w:vMerge w:val=\"restart\"/></w:tcPr>" + P("Sở Y tế")],
            ["2", "In tờ rơi", "<w:tcPr><w:vMerge/></w:tcPr>" + P("")])));

    [Fact]
    public void A_letterhead_stands_side_by_side() => Assert.Equal(
        ["UBND TỈNH SƠN LA\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Số: 12/KH-UBND\tĐộc lập - Tự do - Hạnh phúc", "\tSơn La, ngày 05 tháng 01 năm 2024"],
        LinesOf(Table(isRuled: false, [P("UBND TỈNH SƠN LA") + P("Số: 12/KH-UBND"), P("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM") + P("Độc lập - Tự do - Hạnh phúc") + P("Sơn La, ngày 05 tháng 01 năm 2024")])));

    [Fact]
    public void Fonts_of_tcvn3_and_vni_are_read_by_their_names_and_a_soft_hyphen_is_their_u()
    {
        const string Font = "<w:rFonts w:ascii=\".VnTime\" w:hAnsi=\".VnTime\"/>";
        Assert.Equal(
            ["Công an tỉnh chủ trì, người dân", "KẾ HOẠCH", "Phòng, chống", "Sở Y tế"],
            LinesOf(
                $"<w:p><w:r><w:rPr>{Font}</w:rPr><w:t>C«ng an tØnh chñ tr×, ng</w:t></w:r><w:r><w:rPr>{Font}</w:rPr><w:softHyphen/></w:r><w:r><w:rPr>{Font}</w:rPr><w:t>êi d©n</w:t></w:r></w:p>"
                + P("kÕ ho¹ch", run: "<w:rFonts w:ascii=\".VnTimeH\"/>") + P("Phoøng, choáng", run: "<w:rFonts w:ascii=\"VNI-Times\"/>") + P("Sở Y tế")));
    }

    [Fact]
    public void Hidden_words_are_left_out_and_capitals_by_format_are_capitals() =>
        Assert.Equal(["NHIỆM VỤ"], LinesOf(P("Bản nháp", run: "<w:vanish/>") + P("Nhiệm vụ", run: "<w:caps/>")));

    [Fact]
    public void A_part_that_unpacks_to_far_more_than_a_document_is_refused_before_it_is_read_whole() => Assert.Equal(
        ReadingRefusal.TooMuchInside, Extract(File("<w:p><w:r><w:t>" + new string(' ', (int)DocxPackage.MostUnpacked) + "</w:t></w:r></w:p>")).Refusal);

    [Fact]
    public void Entities_that_multiply_themselves_are_refused() => Assert.Equal(
        ReadingRefusal.Damaged,
        Extract(Whole(("word/document.xml", $"<!DOCTYPE w [<!ENTITY a \"ha ha\"><!ENTITY b \"&a;&a;&a;&a;\">]><w:document {Namespaces}><w:body>{P("&b;")}</w:body></w:document>"))).Refusal);

    [Theory]
    [InlineData("http://example.org/mau.dotm", true)]
    [InlineData("\\\\192.0.2.1\\chung\\mau.dotm", true)]
    [InlineData("file:///C:\\Users\\vt\\Templates\\Normal.dotm", false)]
    public void A_template_on_another_machine_is_refused_and_words_own_is_not(string target, bool isRefused) => Assert.Equal(
        isRefused ? ReadingRefusal.ActiveContent : null,
        Extract(File(P("Kế hoạch"), ("word/_rels/settings.xml.rels", Relations($"<Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate\" Target=\"{target}\" TargetMode=\"External\"/>")))).Refusal);

    [Fact]
    public void Macros_are_refused() => Assert.Equal(ReadingRefusal.ActiveContent, Extract(File(P("Kế hoạch"), ("word/vbaProject.bin", "macro"))).Refusal);

    [Fact]
    public void A_file_cut_short_is_damaged() => Assert.Equal(ReadingRefusal.Damaged, Extract(File(P("Kế hoạch"))[..^40]).Refusal);

    [Fact]
    public void A_file_without_words_is_empty() => Assert.Equal(ReadingRefusal.FileEmpty, Extract(File(P(" "))).Refusal);
}
