using HaiDang.Modules.Reporting.Papers;

namespace HaiDang.Tests.Modules.Reporting.Papers;

public sealed class SentencesTests
{
    [Theory]
    [InlineData(56, 50, "tăng 06 vụ, tăng 12% so với cùng kỳ năm trước")]
    [InlineData(44, 50, "giảm 06 vụ, giảm 12% so với cùng kỳ năm trước")]
    [InlineData(43, 48, "giảm 05 vụ, giảm 10,4% so với cùng kỳ năm trước")]
    [InlineData(5, 8, "giảm 03 vụ so với cùng kỳ năm trước")]
    [InlineData(8, 8, "bằng cùng kỳ năm trước")]
    [InlineData(3, 0, "tăng 03 vụ, cùng kỳ năm trước không phát sinh")]
    [InlineData(0, 4, "giảm 04 vụ so với cùng kỳ năm trước")]
    [InlineData(0, 0, "cùng kỳ năm trước cũng không phát sinh")]
    [InlineData(7, null, "chưa có số liệu cùng kỳ để so sánh")]
    public void A_change_is_said_as_reports_say_it(int now, int? before, string said) => Assert.Equal(said, Sentences.Change(now, before, "vụ", 0, 20));

    [Fact]
    public void Below_ten_a_number_has_two_digits_and_of_nothing_it_is_said_so()
    {
        Assert.Equal("khởi tố mới 03 vụ án (giảm 02 vụ so với cùng kỳ năm trước)", Sentences.Clause("khởi tố mới {0} án", "Vụ án khởi tố mới", 3, 5, "vụ", 0, 20));
        Assert.Equal("Vụ án khởi tố mới: không phát sinh (giảm 05 vụ so với cùng kỳ năm trước)", Sentences.Clause("khởi tố mới {0} án", "Vụ án khởi tố mới", 0, 5, "vụ", 0, 20));
        Assert.Equal("khởi tố mới 03 vụ án", Sentences.Clause("khởi tố mới {0} án", "Vụ án khởi tố mới", 3, null, "vụ", 0, 20));
        Assert.Equal("1.250 lượt người", Sentences.Amount(1250, "lượt người", 0));
        Assert.Equal("12,5 triệu đồng", Sentences.Amount(12.5m, "triệu đồng", 1));
    }
}
