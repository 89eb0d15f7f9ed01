namespace HaiDang.Tests.Modules.Reading;

public sealed class StructureTests
{
    // Enough words with their marks for a text to be known as typed.
    private static readonly string Situation = "I. TÌNH HÌNH\n" + string.Concat(Enumerable.Repeat("Các phòng của tỉnh thực hiện kế hoạch công tác, tổ chức phối hợp nhiệm vụ.\n", 3));

    private static IReadOnlyList<HaiDang.Modules.Reading.TaskReading> Typed(string lines) => Given.Plan(Situation + "II. NHIỆM VỤ\n" + lines).Tasks;

    [Theory]
    [InlineData("Trên đây là Kế hoạch công tác năm 2024.")]
    [InlineData("Kinh phí thực hiện do ngân sách tỉnh bảo đảm.")]
    [InlineData("Năm 2023, toàn tỉnh xảy ra 12 vụ, giảm 03 vụ.")]
    public void A_sentence_that_only_tells_asks_nothing(string sentence) => Assert.Single(Given.Duties($"- Tổ chức họp dân ở các bản. {sentence}"));

    [Fact]
    public void The_closing_sentence_is_a_duty_of_those_it_orders() => Assert.Equal(
        ["Các phòng, ban, đơn vị"], Given.Duties("- Sở Y tế mở lớp tập huấn.\nTrên đây là Kế hoạch, yêu cầu các phòng, ban, đơn vị nghiêm túc thực hiện.")[^1].Lead);

    [Fact]
    public void Letters_and_numbers_with_strokes_make_sections()
    {
        var tasks = Given.Plan("A. TÌNH HÌNH\nNgười dân đi làm ăn xa nhiều.\nB. NHIỆM VỤ\n1/ Phòng Nghiệp vụ Giả\n- Mở lớp tập huấn.\n2- Sở Y tế\n- Khám bệnh ở bản.").Tasks;

        Assert.Equal([["Phòng Nghiệp vụ Giả"], ["Sở Y tế"]], tasks.Select(t => t.Lead));
        Assert.Equal("B.1", tasks[0].Path);
    }

    [Fact]
    public void An_order_in_the_sentence_stays_when_a_line_follows_it() => Assert.Equal(
        [["Sở Y tế"], ["Sở Tư pháp"]],
        Given.Duties("1. Truyền thông\na) Giao Sở Y tế chủ trì, phối hợp với Công an tỉnh khám bệnh.\nb) Mở lớp tập huấn pháp luật.\nCơ quan chủ trì: Sở Tư pháp.").Select(t => t.Lead));

    [Fact]
    public void A_body_of_another_level_keeps_its_printed_name() => Assert.Equal(
        ["Ngân hàng Chính sách xã hội huyện", "Trung tâm Y tế các huyện, thành phố", "Đồn Biên phòng Suối Giả"],
        Typed("- Mở lớp tập huấn.\nĐơn vị thực hiện: Ngân hàng Chính sách xã hội huyện, Trung tâm Y tế các huyện, thành phố, Đồn Biên phòng Suối Giả.")[0].Lead);

    [Fact]
    public void A_name_goes_on_over_a_word_that_is_a_verb_elsewhere() => Assert.Equal(
        ["Phòng Hậu cần", "Phòng Quản lý đô thị"], Typed("- Phòng Hậu cần, Phòng Quản lý đô thị kiểm tra kho.")[0].Lead);

    [Fact]
    public void Departments_listed_behind_one_head_are_departments() => Assert.Equal(
        ["Sở Tài chính", "Sở Kế hoạch và Đầu tư"], Typed("- Sở Tài chính, Kế hoạch và Đầu tư tham mưu bố trí vốn.")[0].Lead);

    [Fact]
    public void A_table_of_targets_gives_its_figures()
    {
        var targets = Given.Plan("I. CHỈ TIÊU\nTT\tChỉ tiêu\tĐơn vị tính\tKết quả 2023\tNăm 2024\n1\tXã có mô hình\t%\t64\t≥ 90\n2\tGiảm số vụ\t%\t-\t8\nII. NHIỆM VỤ\n- Mở lớp tập huấn.").Targets;

        Assert.Equal([(">=", 90m), ("decrease", 8m)], targets.Select(t => (t.Comparator, t.Value!.Value)));
    }

    [Fact]
    public void A_row_that_names_a_group_of_rows_is_no_task() => Assert.Single(Given.Duties(
        "STT\tNội dung\tCơ quan chủ trì\tThời gian\nA\tTruyền thông\t\t\n1\tMở lớp tập huấn pháp luật\tSở Tư pháp\tQuý II/2024"));

    [Theory]
    [InlineData("Năm 2023 tỷ lệ hộ nghèo giảm 4,3%.")]
    [InlineData("Ít nhất 80% hộ dân ký cam kết (năm 2023 đạt 61,5%).")]
    public void What_was_reached_before_is_no_target(string sentence) => Assert.DoesNotContain(Given.Targets("1. " + sentence), t => t.Value is 4.3m or 61.5m);

    [Theory]
    [InlineData("Giảm ít nhất 5% số vụ so với năm 2023.", "decrease")]
    [InlineData("Số vụ phát hiện tăng trên 6% so với năm 2023.", "increase")]
    [InlineData("Từ 70% chiều dài tuyến đường trở lên có đèn.", ">=")]
    public void Growth_and_bounds_are_told_apart(string sentence, string comparator) => Assert.Equal(comparator, Assert.Single(Given.Targets("1. " + sentence)).Comparator);

    [Fact]
    public void Each_report_of_a_sentence_has_its_window_and_day() => Assert.Equal(
        [("quarterly", "2024-03-17"), ("six_month", "2024-06-17"), ("annual", "2024-12-17")],
        Given.Plan("III. TỔ CHỨC THỰC HIỆN\n1. Sở Y tế báo cáo quý I trước ngày 17/3/2024, 6 tháng (số liệu từ ngày 15/12/2023 đến ngày 14/6/2024) trước ngày 17/6/2024, năm trước ngày 17/12/2024.")
            .Reporting.Select(r => (r.Kind, r.Due?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) ?? "")));

    [Fact]
    public void A_day_that_comes_each_year_is_no_day() => Assert.Null(
        Assert.Single(Given.Plan("III. TỔ CHỨC THỰC HIỆN\n1. Sở Y tế báo cáo năm về Ủy ban nhân dân tỉnh trước ngày 20/12 hằng năm.").Reporting).Due);

    [Fact]
    public void A_letter_with_a_full_stop_begins_a_paragraph_under_a_heading_without_one() => Assert.Equal(
        ["Mở lớp cho trẻ em.", "In tờ rơi."],
        Given.Duties("1. Truyền thông, vận động\na. Mở lớp cho trẻ em.\nb. In tờ rơi.\n- Đơn vị chủ trì: Sở Y tế").Select(t => t.Text));

    [Fact]
    public void A_number_that_only_describes_is_no_target() => Assert.Equal(
        [3m, 70m, 2m, 2m],
        Given.Targets("- 03 lớp tập huấn được mở.\n1. Ít nhất 70% người dân ở 27 xã được tuyên truyền; không quá 02 trường hợp tái phạm (năm trước có 05 trường hợp).\n2. Ban Chỉ đạo 138 huyện họp ít nhất 02 hội nghị.\n3. BCĐ 138 huyện báo cáo.").Select(t => t.Value!.Value).Where(v => v != 0));

    [Fact]
    public void A_signatory_stands_without_rank_and_in_the_right_column()
    {
        var foot = Given.Plan("I. NHIỆM VỤ\n- Tổ chức họp dân./.\n\nNơi nhận:\tKT. GIÁM ĐỐC\n- Bộ Công an;\tPHÓ GIÁM ĐỐC\n- Lưu: VT.\tĐại tá Bùi Văn Giả").Document;

        Assert.Equal(("Bùi Văn Giả", "KT."), (foot.Signatory, Assert.Single(foot.SignatoryCapacities)));
    }

    [Fact]
    public void A_body_behind_other_words_is_asked_about() => Assert.Contains(
        Given.Plan(Situation + "II. NHIỆM VỤ\n- Vụ việc phức tạp xảy ra đột ngột, Sở Y tế và Công an tỉnh có mặt ngay.\n- Khi có vụ việc phức tạp xảy ra, Sở Y tế và Công an tỉnh có mặt ngay.").Doubts, d => d.What == "actor-inferred");

    [Theory]
    [InlineData("Cải tạo bến xe; phong tỏa kịp thời các ngả đường.", "Cải tạo bến xe", "phong tỏa kịp thời các ngả đường.")]
    [InlineData("Theo dõi, đôn đốc việc học; hằng quý tổng hợp, trao đổi với nhà trường.", "Theo dõi, đôn đốc việc học", "hằng quý tổng hợp, trao đổi với nhà trường.")]
    [InlineData("Tập huấn các kỹ năng: hỏi chuyện trẻ em; cách ghi chép lời kể.", "Tập huấn các kỹ năng: hỏi chuyện trẻ em; cách ghi chép lời kể.")]
    [InlineData("Mở lớp học chữ; những em học chậm có người kèm.", "Mở lớp học chữ; những em học chậm có người kèm.")]
    [InlineData("Sửa đường vào bản; hoàn thành trước ngày 30/4/2024.", "Sửa đường vào bản; hoàn thành trước ngày 30/4/2024.")]
    public void Behind_a_semicolon_a_verb_begins_a_duty_and_a_thing_goes_on(string line, params string[] duties) => Assert.Equal(duties, Typed("- " + line).Select(t => t.Text));

    [Fact]
    public void Behind_a_semicolon_another_body_may_act()
    {
        var tasks = Typed("- Khoa Nội gửi số liệu vào thứ sáu; Khoa Dược tổng hợp trình Giám đốc.");

        Assert.Equal([["Khoa Nội"], ["Khoa Dược"]], tasks.Select(t => t.Lead));
    }

    [Fact]
    public void What_tells_when_where_and_for_whom_asks_nothing() => Assert.Equal(
        ["Mở hội chợ việc làm."],
        Typed("- Mở hội chợ việc làm.\n- Thời gian, địa điểm: sáng ngày 29/7/2024, tại sân vận động.\n- Đối tượng: người lao động ở các bản xa.").Select(t => t.Text));

    [Fact]
    public void Sections_of_times_and_of_the_situation_ask_nothing() => Assert.Equal(
        ["Mở hội chợ việc làm."],
        Given.Plan(Situation + "II. NHẬN ĐỊNH TÌNH HÌNH\nNgười đi làm xa ngày càng đông.\nIII. NHIỆM VỤ\n1. Mở hội chợ việc làm.\nIV. TIẾN ĐỘ\n- Tháng 4: khảo sát, lập danh sách.").Tasks.Select(t => t.Text));

    [Fact]
    public void A_heading_that_asks_to_watch_the_situation_is_no_situation() => Assert.Equal(
        ["Dựng lại sơ đồ các lối mòn."], Typed("1. Nắm tình hình, điều tra cơ bản\n+ Dựng lại sơ đồ các lối mòn.").Select(t => t.Text));

    [Fact]
    public void Aims_under_a_heading_without_a_number_before_the_first_number_are_read()
    {
        var plan = Given.Plan("MỤC TIÊU\n\nTrên 70% hộ mở được lối thoát nạn thứ hai.\n\nCÁC NỘI DUNG THỰC HIỆN CỦA KẾ HOẠCH\n\n1. Rà soát\n\nPhối hợp các tổ chức kiểm tra nhà trọ.");

        Assert.Equal(70m, Assert.Single(plan.Targets).Value);
        Assert.Single(plan.Tasks);
    }

    [Fact]
    public void Columns_named_in_other_words_say_who_and_when()
    {
        var task = Assert.Single(Typed("Số TT\tViệc phải làm\tĐơn vị làm chính\tĐơn vị cùng làm\tHạn xong\n1\tSoạn bài phát thanh bằng tiếng Gia Rai\tPhòng Văn hóa - Xã hội\tCông an xã\tTrước ngày 15/9/2024\n"));

        Assert.Equal(["Phòng Văn hóa - Xã hội"], task.Lead);
        Assert.Equal(["Công an xã"], task.Co);
        Assert.Equal(new DateOnly(2024, 9, 15), task.Deadline);
    }

    [Fact]
    public void Rules_stay_whole_as_objectives_do() => Assert.Equal(
        ["Giữ bí mật kế hoạch; chấp hành nghiêm chế độ trực."],
        Given.Plan(Situation + "II. YÊU CẦU\n1. Giữ bí mật kế hoạch; chấp hành nghiêm chế độ trực.\nIII. NHIỆM VỤ\n").Tasks.Select(t => t.Text));
}
