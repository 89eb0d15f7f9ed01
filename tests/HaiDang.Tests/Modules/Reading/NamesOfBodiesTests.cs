namespace HaiDang.Tests.Modules.Reading;

public sealed class NamesOfBodiesTests
{
    [Theory]
    [InlineData("Đội Cảnh sát điều tra tội phạm về môi trường Công an huyện: tuần tra ven sông.", "Đội Cảnh sát điều tra tội phạm về môi trường Công an huyện")]
    [InlineData("Ban Chỉ đạo cải cách hành chính xã họp mỗi quý một lần.", "Ban Chỉ đạo cải cách hành chính xã")]
    [InlineData("Phòng giao dịch Ngân hàng Chính sách xã hội huyện phối hợp với các thôn cho vay vốn.", "Phòng giao dịch Ngân hàng Chính sách xã hội huyện")]
    [InlineData("Cán bộ văn hóa - thể thao xã lập hồ sơ từng đội.", "Cán bộ văn hóa - thể thao xã")]
    [InlineData("Đội Cảnh sát phòng cháy, chữa cháy và cứu nạn, cứu hộ khu vực 2 tập huấn cho các hộ.", "Đội Cảnh sát phòng cháy, chữa cháy và cứu nạn, cứu hộ khu vực 2")]
    public void A_name_that_says_what_its_body_is_there_to_do_is_read_to_its_end(string sentence, string name) =>
        Assert.Equal([name], Given.Typed("- " + sentence)[0].Lead);

    [Theory]
    [InlineData("Phòng 3 và Chi cục Thuế Giả thẩm tra hồ sơ.", "Phòng 3", "Chi cục Thuế Giả")]
    [InlineData("Cơ quan điều tra Công an huyện, các đồn, trạm nắm tình hình ven sông.", "Cơ quan điều tra Công an huyện", "Các đồn, trạm")]
    [InlineData("Trung tâm Khuyến nông và Dịch vụ nông nghiệp tỉnh, các đảng ủy xã, phường tổ chức họp.", "Trung tâm Khuyến nông và Dịch vụ nông nghiệp tỉnh", "Các đảng ủy xã, phường")]
    [InlineData("Trưởng các khoa, phòng, Tổ Văn hóa - Xã hội chịu trách nhiệm.", "Trưởng các khoa, phòng", "Tổ Văn hóa - Xã hội")]
    public void Names_end_where_the_next_begins(string sentence, string first, string second) =>
        Assert.Equal([first, second], Given.Typed("- " + sentence)[0].Lead);

    [Theory]
    [InlineData("Đầu mối: Phòng Giả định; cùng làm: Hội Người cao tuổi. Xong trong tháng 6.")]
    [InlineData("(Phòng Giả định làm nòng cốt, Hội Người cao tuổi hiệp đồng.)")]
    [InlineData("Việc trên: Phòng Giả định đứng mũi; Hội Người cao tuổi kề vai.")]
    [InlineData("=> Người lo: Phòng Giả định; người giúp: Hội Người cao tuổi.")]
    [InlineData("Phân công: Phòng Giả định thực hiện; Hội Người cao tuổi phối hợp.")]
    public void A_line_that_is_little_else_than_bodies_says_who_does_what_stands_before_it(string line)
    {
        var task = Assert.Single(Given.Typed($"a) Dựng pa nô ở chợ.\n{line}"));

        Assert.Equal(["Phòng Giả định"], task.Lead);
        Assert.Equal(["Hội Người cao tuổi"], task.Co);
    }

    [Fact]
    public void A_line_that_is_a_body_and_a_colon_leads_the_paragraphs_under_it() => Assert.Equal(
        [["Trạm Y tế xã"], ["Trạm Y tế xã"], ["Hội Nông dân xã"]],
        Given.Typed("Trạm Y tế xã:\n\nKhám cho trẻ em.\n\nTổ chức tiêm vắc xin.\n\nHội Nông dân xã:\n\nVận động hội viên làm chuồng.").Select(t => t.Lead));

    [Fact]
    public void Who_is_named_after_do_leads() => Assert.Equal(
        ["Phòng Giả định"], Given.Typed("- Đoàn số 1 do Phòng Giả định chủ trì, kiểm tra các chợ.")[0].Lead);

    [Fact]
    public void An_inspection_is_no_inspectorate() => Assert.Empty(Given.Typed("- Thanh tra, kiểm tra: tổ chức 02 đoàn xuống các bản.")[0].Lead);

    [Theory]
    [InlineData("- Công an xã chủ trì cùng Trạm Kiểm lâm Suối Giả tuần tra rừng.")]
    [InlineData("- Công an xã cùng Trạm Kiểm lâm Suối Giả tuần tra rừng.")]
    public void Who_acts_beside_another_helps(string line)
    {
        var task = Given.Typed(line)[0];

        Assert.Equal(["Công an xã"], task.Lead);
        Assert.Equal(["Trạm Kiểm lâm Suối Giả"], task.Co);
    }

    [Fact]
    public void Of_many_those_lead_who_do_the_work() => Assert.Equal(
        ["Đài Phát thanh Giả", "Báo Suối Giả"], Given.Typed("- Các cơ quan truyền thông, nòng cốt là Đài Phát thanh Giả, Báo Suối Giả mở chuyên mục.")[0].Lead);

    [Fact]
    public void Words_that_differ_by_their_marks_are_no_damage()
    {
        // "nhiễm", "đào", "trị" are not damaged "nhiệm", "đạo", "trì": the text is typed, and "Khoa Kiểm soát" isn't "Kho bạc".
        var words = string.Concat(Enumerable.Repeat("nhiễm khuẩn, điều trị, đào tạo, họp hội đồng; ", 12));

        Assert.Equal(["Khoa Kiểm soát nhiễm khuẩn"], Given.Typed($"- Tổ chức {words} tại khoa.\n- Khoa Kiểm soát nhiễm khuẩn: giám sát hằng ngày.")[^1].Lead);
    }

    [Fact]
    public void A_group_keeps_the_place_it_is_of() => Assert.Equal(
        ["Các trường học trên địa bàn xã"], Given.Typed("- Các trường học trên địa bàn xã tổ chức ngoại khóa.")[0].Lead);

    [Fact]
    public void An_arrangement_of_working_together_is_worked_on_and_nobody_helps() => Assert.Empty(
        Given.Typed("- Công an xã sửa đổi quy chế phối hợp với Trạm Kiểm lâm Suối Giả về tuần tra.")[0].Co);

    [Fact]
    public void Under_the_heading_of_a_body_to_lead_another_is_what_it_does() => Assert.Equal(
        ["Đảng đoàn Hội đồng nhân dân tỉnh"], Given.Typed("1. Đảng đoàn Hội đồng nhân dân tỉnh\n- Lãnh đạo Hội đồng nhân dân tỉnh ban hành nghị quyết về bão.")[0].Lead);
}
