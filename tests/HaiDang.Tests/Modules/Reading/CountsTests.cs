using HaiDang.Modules.Reading;

namespace HaiDang.Tests.Modules.Reading;

/// <summary>Numbers of things that a typed plan asks for.</summary>
public sealed class CountsTests
{
    // Enough of an official's words for the text to be known as typed.
    private const string Situation = "I. TÌNH HÌNH\nCác cấp, các ngành của tỉnh phối hợp thực hiện kế hoạch, chỉ đạo các tổ chức của người dân thực hiện nhiệm vụ phòng, chống bão.\n\n";

    private static IEnumerable<(string Comparator, decimal Value)> Counted(string sentence) =>
        Given.Plan(Situation + "II. NHIỆM VỤ\n- " + sentence).Targets.Where(t => t.Unit == "count").Select(t => (t.Comparator, t.Value!.Value));

    private static PlanReading Aims(string lines) => Given.Plan(Situation + "II. MỤC TIÊU\n" + lines);

    [Theory]
    [InlineData("Trồng ít nhất 20 “hàng rào xanh” quanh trường.", ">=", 20)]
    [InlineData("In, cấp phát 3.000 tờ gấp cho người đi chợ.", "=", 3000)]
    [InlineData("Mở thêm 04 nhóm bạn giúp bạn.", "=", 4)]
    [InlineData("Tổ chức ít nhất hai phiên chợ an toàn.", ">=", 2)]
    [InlineData("Xác lập từ 02 đến 03 tổ cơ động.", "range", 2)]
    [InlineData("Thả tối thiểu 08 triệu con giống xuống hồ.", ">=", 8000000)]
    [InlineData("Để xảy ra không quá 05 lần cháy rừng.", "<=", 5)]
    public void A_bound_or_a_verb_of_making_tells_that_a_number_is_asked_for(string sentence, string comparator, int value) =>
        Assert.Equal([(comparator, value)], Counted(sentence));

    [Theory]
    [InlineData("Kết nối dữ liệu thông suốt đến 124 xã, phường.")]
    [InlineData("Rà soát 100% hộ có từ 05 người thuê trở lên.")]
    [InlineData("Thành lập đoàn kiểm tra gồm 07 người.")]
    [InlineData("Hoàn thành hồ sơ trong thời gian ít nhất 15 ngày.")]
    public void A_number_that_only_describes_is_not_asked_for(string sentence) => Assert.Empty(Counted(sentence));

    [Fact]
    public void A_list_of_things_made_goes_on_behind_its_commas() => Assert.Equal(
        [("=", 6m), ("=", 10m)], Counted("Sản xuất 06 phim ngắn, 10 thông điệp âm thanh phát trên loa."));

    [Fact]
    public void An_aim_that_counts_is_a_target_and_no_duty_besides()
    {
        var plan = Aims("1. Có ít nhất 40 xưởng may nhận người học nghề.\n2. Giữ bình yên cho từng bản làng.");

        Assert.Equal([40m], plan.Targets.Select(t => t.Value!.Value));
        Assert.Equal(["Giữ bình yên cho từng bản làng."], plan.Tasks.Select(t => t.Text));
    }
}
