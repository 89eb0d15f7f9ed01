namespace HaiDang.Tests.Modules.Reading;

public sealed class TargetsTests
{
    [Theory]
    [InlineData("Trên 80% bản có tổ hòa giải.", ">", 80)]
    [InlineData("Ít nhất 70% thôn ký cam kết.", ">=", 70)]
    [InlineData("Tối thiểu 65,5% hộ được phát tờ rơi.", ">=", 65.5)]
    [InlineData("Tỷ lệ hồ sơ đúng hạn đạt từ 92% trở lên.", ">=", 92)]
    [InlineData("Tỷ lệ xét xử lưu động không dưới 15%.", ">=", 15)]
    [InlineData("100% đơn thư được phân loại.", "=", 100)]
    [InlineData("Không quá 3% hồ sơ bị trả lại.", "<=", 3)]
    [InlineData("Tỷ lệ tái phạm dưới 5%.", "<", 5)]
    [InlineData("Số vụ việc giảm 7% so với năm 2023.", "decrease", 7)]
    [InlineData("Số buổi tuyên truyền tăng 10% so với năm 2023.", "increase", 10)]
    [InlineData("Có từ 60% đến 70% xã đạt chuẩn.", "range", 60)]
    public void A_comparator_is_read_as_printed(string sentence, string comparator, double value)
    {
        var target = Assert.Single(Given.Targets("1. " + sentence));

        Assert.Equal((comparator, (decimal)value), (target.Comparator, target.Value!.Value));
    }

    [Fact]
    public void Each_figure_of_a_sentence_is_a_target_of_its_own_clause()
    {
        var targets = Given.Targets("1. 100% tin báo được tiếp nhận; tỷ lệ giải quyết đạt trên 88%, trong đó ít nhất 40% ở vùng cao.");

        Assert.Equal([100, 88, 40], targets.Select(t => (int)t.Value!));
        Assert.Equal("trong đó ít nhất 40% ở vùng cao.", targets[2].Text);
    }

    [Fact]
    public void A_share_that_grows_is_counted_in_percentage_points() => Assert.Equal(
        "percentage_points", Assert.Single(Given.Targets("1. So với năm 2023 tăng từ 2% tỷ lệ khởi tố vụ án.")).Unit);

    [Fact]
    public void A_number_of_things_in_a_task_is_a_target_and_the_task_stays()
    {
        var plan = Given.Plan("I. NHIỆM VỤ\n- Tổ chức ít nhất 12 lớp tập huấn cho 20 xã biên giới.");

        Assert.Equal([(">=", 12m), ("=", 20m)], plan.Targets.Select(t => (t.Comparator, t.Value!.Value)));
        Assert.All(plan.Targets, t => Assert.Equal("count", t.Unit));
        Assert.Single(plan.Tasks);
    }

    [Fact]
    public void A_share_of_money_is_no_target() => Assert.Empty(Given.Plan("I. CHỈ TIÊU\n1. Dành 20% kinh phí cho cấp xã.\nII. NHIỆM VỤ\n- Tổ chức họp dân.").Targets);

    [Fact]
    public void What_was_reached_in_the_past_is_no_target() => Assert.Empty(
        Given.Plan("I. TÌNH HÌNH NĂM 2023\nTỷ lệ khám phá đạt 95%.\nII. NHIỆM VỤ\n- Tổ chức họp dân.").Targets);

    [Theory]
    [InlineData("9O% so ban co to hoa giai.", 90)]
    [InlineData("Ty 18 giai quyet dat tren 85 % so vu.", 85)]
    [InlineData("It nhat l00% ho dan ky cam ket.", 100)]
    public void A_figure_damaged_by_a_scan_is_still_read(string sentence, int value) => Assert.Equal(value, (int)Given.Targets("1. " + sentence)[0].Value!);

    [Fact]
    public void A_number_made_of_a_word_is_no_target() => Assert.Empty(Given.Plan("I. CHI TIEU\n1. Xac dinh 10 nhiem vu, dung 01, dung phap luat.").Targets);

    [Fact]
    public void A_quality_after_a_target_stays_a_task() => Assert.Equal(
        "những vụ việc còn lại được theo dõi chặt chẽ.",
        Assert.Single(Given.Plan("I. CHỈ TIÊU\n1. 100% tin báo được tiếp nhận; những vụ việc còn lại được theo dõi chặt chẽ.").Tasks).Text);

    [Fact]
    public void A_target_takes_the_bodies_of_the_tasks_that_name_its_ordinal()
    {
        var plan = Given.Plan("""
            I. CHỈ TIÊU
            - Chỉ tiêu thứ nhất: 90% bản có loa truyền thanh.
            - Chỉ tiêu thứ hai: 100% nạn nhân được tư vấn.
            II. NHIỆM VỤ
            - Sở Y tế: Chủ trì thực hiện chỉ tiêu thứ hai.
            - Công an tỉnh: Phối hợp thực hiện chỉ tiêu số hai.
            """);

        Assert.Equal(["Sở Y tế"], plan.Targets[1].Lead);
        Assert.Equal(["Công an tỉnh"], plan.Targets[1].Co);
        Assert.Empty(plan.Targets[0].Lead);
        Assert.Equal([2], plan.Tasks[1].TargetRefs);
        Assert.Empty(plan.Tasks[1].Lead);
    }

    // Enough of an official's words for the text to be known as typed.
    private const string Situation = "I. TÌNH HÌNH\nCác cấp, các ngành của tỉnh phối hợp thực hiện kế hoạch, chỉ đạo các tổ chức của người dân thực hiện nhiệm vụ phòng, chống bão.\n\n";

    [Theory]
    [InlineData("Tỷ lệ khám phá đạt và vượt 90%.", ">=", 90)]
    [InlineData("Tỷ lệ phụ nữ được học nghề ≥ 70%.", ">=", 70)]
    [InlineData("Tỷ lệ học sinh biết bơi > 60 %.", ">", 60)]
    [InlineData("Giảm bình quân 3%/năm số người chết.", "decrease", 3)]
    [InlineData("Có 80 - 85% số xã đạt chuẩn.", "range", 80)]
    [InlineData("Lớn hơn hoặc bằng 90% tin báo được xử lý.", ">=", 90)]
    [InlineData("Không để tỷ lệ án tồn vượt quá 5%.", "<=", 5)]
    [InlineData("Tăng tỷ lệ thôn có tổ tự quản từ 60% năm 2023 lên 75% năm 2024.", "=", 75)]
    [InlineData("100% học sinh từ lớp 8 trở lên được học bơi.", "=", 100)]
    [InlineData("Dành tối thiểu 3% tổng chi ngân sách cho an sinh.", ">=", 3)]
    public void A_figure_is_compared_as_its_words_or_signs_say(string sentence, string comparator, int value)
    {
        var target = Assert.Single(Given.Plan(Situation + "II. CHỈ TIÊU\n1. " + sentence).Targets);

        Assert.Equal((comparator, value), (target.Comparator, (int)target.Value!));
    }

    [Fact]
    public void Thousands_in_a_cell_are_parted_by_a_point() => Assert.Equal(
        [1280m, 96m],
        Given.Plan(Situation + "II. CHỈ TIÊU\nTT\tChỉ tiêu\tĐVT\tNăm 2024\n1\tSản lượng\tTấn\t1.280\n2\tTỷ lệ hộ có nước sạch\t%\t96").Targets.Select(t => t.Value!.Value));
}
