using HaiDang.Modules.Reading;

namespace HaiDang.Tests.Modules.Reading;

public sealed class LetterheadTests
{
    private const string Body = "\n\nKẾ HOẠCH\nThử máy đọc năm 2022\n\nCăn cứ Kế hoạch số 7/KH-UBND ngày 05/01/2022 của UBND tỉnh về thử máy;\n\nI. NHIỆM VỤ\n- Tổ chức họp dân.";

    private static DocumentReading Head(string head) => Given.Read(head + Body).Document;

    [Fact]
    public void Two_columns_on_one_line_are_told_apart()
    {
        var head = Head("ỦY BAN NHÂN DÂN          CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nTỈNH CAO BẰNG              Độc lập - Tự do - Hạnh phúc\nSố: 88/KH-UBND         Cao Bằng, ngày 09 tháng 8 năm 2022");

        Assert.Equal(("Ủy ban nhân dân tỉnh Cao Bằng", "88", "KH-UBND", "2022-08-09", "Cao Bằng"), (head.IssuingBody, head.Number, head.Symbol, head.Date.ToString(), head.Province));
        Assert.Equal(("Kế hoạch", "Kế hoạch thử máy đọc năm 2022"), (head.Type, head.Title));
    }

    [Fact]
    public void A_head_broken_over_many_lines_is_put_together()
    {
        var head = Head("BAN CHỈ ĐẠO 138\nTỈNH KON TUM\n-------\n|\nCỘNG HÒA XÃ HỘI\nCHỦ NGHĨA VIỆT NAM\n|\nSố:\n9/KH-BCĐ\n|\nKon Tum, ngày 18\ntháng 02 năm 2022\n|");

        Assert.Equal(("9", "KH-BCĐ", "2022-02-18", "Kon Tum"), (head.Number, head.Symbol, head.Date.ToString(), head.Province));
        Assert.Equal("Ban Chỉ đạo 138 tỉnh Kon Tum", head.IssuingBody);
    }

    [Theory]
    [InlineData("Số:      /KH-UBND")]
    [InlineData("S6: ‘4l /KH-UBND")]
    public void A_number_that_is_blank_or_handwritten_is_null_with_a_doubt(string number)
    {
        var plan = Given.Read($"ỦY BAN NHÂN DÂN TỈNH BẮC KẠN\n{number}\nBắc Kạn, ngày 18 tháng 02 năm 2022{Body}");

        Assert.Equal((null, "KH-UBND"), (plan.Document.Number, plan.Document.Symbol));
        Assert.Equal("number-unreadable", plan.Doubts[0].What);
    }

    [Fact]
    public void A_day_that_is_lost_leaves_the_month()
    {
        var plan = Given.Read($"UBND TINH BAC KAN\nSo: 4/KH-UBND\nBac Kan, ngay &hang 3 nam 2022{Body}");

        Assert.Equal("2022-03", plan.Document.Date.ToString());
        Assert.Contains(plan.Doubts, d => d.What == "day-unreadable");
    }

    [Fact]
    public void Cited_documents_come_with_day_issuer_and_title()
    {
        var cited = Assert.Single(Head("UBND TỈNH BẮC KẠN\nSố: 4/KH-UBND\nBắc Kạn, ngày 1 tháng 3 năm 2022").SuperiorDocuments);

        Assert.Equal(("7/KH-UBND", "2022-01-05", "Ủy ban nhân dân tỉnh", "Kế hoạch về thử máy"), (cited.Number, cited.Date.ToString(), cited.Issuer, cited.Title));
    }

    [Fact]
    public void The_signature_block_gives_name_post_and_recipients()
    {
        var foot = Given.Plan("I. NHIỆM VỤ\n- Tổ chức họp dân./.\n\nNơi nhận:            TM. BAN CHỈ ĐẠO\n- Bộ Công an;            TRƯỞNG BAN\n- Lưu: VT.\n\n            Bùi Thị Giả Định").Document;

        Assert.Equal(("Bùi Thị Giả Định", "TM. BAN CHỈ ĐẠO - TRƯỞNG BAN"), (foot.Signatory, foot.SignatoryTitle));
        Assert.Equal(["Bộ Công an", "Lưu: VT"], foot.Recipients);
    }

    [Theory]
    [InlineData("Nơi nhận:\tKT. GIÁM ĐỐC\n- Như trên;\tPHÓ GIÁM ĐỐC\n- Lưu: VT.\n\tĐại tá Cầm Văn Giả")]
    [InlineData("Nơi nhận:                    KT. GIÁM ĐỐC\n- Như trên;                   PHÓ GIÁM ĐỐC\n- Các phòng nghiệp vụ; Công an các      Đại tá Cầm Văn Giả\nhuyện;\n- Lưu: VT.")]
    [InlineData("Nơi nhận: KT. GIÁM ĐỐC\n- Như trên; PHÓ GIÁM ĐỐC\n- Lưu: VT, PC02. Cầm Văn Giả")]
    public void A_person_is_found_in_the_right_column_however_the_columns_were_copied(string foot)
    {
        var read = Given.Plan("I. NHIỆM VỤ\n- Tổ chức họp dân./.\n\n" + foot).Document;

        Assert.Equal(("Cầm Văn Giả", "KT. GIÁM ĐỐC - PHÓ GIÁM ĐỐC"), (read.Signatory, read.SignatoryTitle));
        Assert.Equal(["KT."], read.SignatoryCapacities);
    }

    [Fact]
    public void A_place_or_an_association_at_the_end_of_a_recipient_is_no_person()
    {
        var read = Given.Plan("I. NHIỆM VỤ\n- Tổ chức họp dân./.\n\nNơi nhận:\n- Đoàn TNCS Hồ Chí Minh;\n- Công an Hà Giang;\n- Lưu: VT.").Document;

        Assert.Null(read.Signatory);
    }

    [Fact]
    public void An_appendix_under_the_signature_names_no_signatory()
    {
        var read = Given.Plan("I. NHIỆM VỤ\n- Tổ chức họp dân./.\n\nNơi nhận:\tCHỦ TỊCH\n- Lưu: VT.\n\tBùi Thị Giả Định\n\nPHỤ LỤC\nNguyễn Văn Phụ Lục").Document;

        Assert.Equal("Bùi Thị Giả Định", read.Signatory);
    }

    [Theory]
    [InlineData("ỦY BAN NHÂN DÂN TỈNH CAO BẰNG\nSỞ Y TẾ", "Sở Y tế tỉnh Cao Bằng")]
    [InlineData("UBND TỈNH CAO BẰNG\nSỞ LAO ĐỘNG - THƯƠNG BINH VÀ XÃ\nHỘI", "Sở Lao động - Thương binh và Xã hội tỉnh Cao Bằng")]
    [InlineData("ỦY BAN NHÂN DÂN\nTỈNH AN GIANG", "Ủy ban nhân dân tỉnh An Giang")]
    [InlineData("ỦY BAN NHÂN DÂN\nQUẬN GIẢ ĐỊNH", "Ủy ban nhân dân quận Giả Định")]
    [InlineData("HỘI LHPN VIỆT NAM TỈNH CAO BẰNG\nBAN THƯỜNG VỤ", "Ban thường vụ Hội Liên hiệp Phụ nữ Việt Nam tỉnh Cao Bằng")]
    public void The_issuing_body_is_named_in_full_with_its_place(string left, string issuer) =>
        Assert.Equal(issuer, Head(left + "\nSố: 4/KH-X\nCao Bằng, ngày 1 tháng 3 năm 2022").IssuingBody);

    [Fact]
    public void A_party_document_joins_its_number_to_its_kind()
    {
        var head = Head("TỈNH ỦY YÊN BÁI\nHUYỆN ỦY GIẢ ĐỊNH\n*\nSố 186-KH/HU\nGiả Định, ngày 11 tháng 5 năm 2020");

        Assert.Equal(("186", "KH/HU", "Huyện ủy Giả Định"), (head.Number, head.Symbol, head.IssuingBody));
    }

    [Fact]
    public void A_cited_number_broken_at_its_hyphen_is_whole_again()
    {
        var plan = Given.Read("UBND TỈNH CAO BẰNG\nSố: 4/KH-UBND\nCao Bằng, ngày 1 tháng 3 năm 2022\n\nKẾ HOẠCH\nThử máy đọc năm 2022\n\nThực hiện Quy chế số 45/QCPH-CA-\nBP ngày 05/01/2022 của Công an tỉnh;\n\nI. NHIỆM VỤ\n- Tổ chức họp dân.");

        Assert.Equal("45/QCPH-CA-BP", Assert.Single(plan.Document.SuperiorDocuments).Number);
    }

    [Theory]
    [InlineData("UBND TỈNH BÌNH PHƯỚC\nBAN AN TOÀN GIAO THÔNG", "Ban An toàn giao thông tỉnh Bình Phước")]
    [InlineData("UỶ BAN NHÂN DÂN\nHUYỆN KỲ SƠN", "Ủy ban nhân dân huyện Kỳ Sơn")]
    [InlineData("TỔNG CỤC THI HÀNH ÁN DÂN SỰ\nCỤC THI HÀNH ÁN DÂN SỰ\nTỈNH TIỀN GIANG", "Cục thi hành án dân sự tỉnh Tiền Giang")]
    [InlineData("HỘI LIÊN HIỆP PHỤ NỮ VIỆT NAM\nBAN THƯỜNG VỤ TỈNH AN GIANG", "Ban thường vụ Hội Liên hiệp Phụ nữ tỉnh An Giang")]
    public void The_lowest_body_of_the_letterhead_issues_with_its_place(string lines, string issuer) => Assert.Equal(
        issuer, Head(lines + "\nSố: 12/KH-X\nMột nơi, ngày 09 tháng 8 năm 2022").IssuingBody, ignoreCase: true);
}
