using System.Text;
using HaiDang.Kernel.Language;

namespace HaiDang.Tests.Kernel.Language;

public sealed class VietnameseTests
{
    [Theory]
    [InlineData("Đặng Thị Hòa", "dang thi hoa")]
    [InlineData("Đặng Thị Hoà", "dang thi hoa")]
    [InlineData("THỦY, thuỷ, thủy", "thuy, thuy, thuy")]
    [InlineData("Sở LĐ-TB&XH", "so ld-tb&xh")]
    [InlineData("ưỡn ướt ượng Ơ", "uon uot uong o")]
    [InlineData("", "")]
    public void A_text_is_compared_without_marks_and_case(string text, string key)
    {
        Assert.Equal(key, Vietnamese.Fold(text));
        Assert.Equal(key, Vietnamese.Fold(text.Normalize(NormalizationForm.FormD)));
        Assert.Equal(key, Vietnamese.Fold(key));
    }

    [Fact]
    public void A_text_enters_in_one_form()
    {
        const string whole = "Nguyễn Thị Hoà";

        Assert.Equal(whole, Vietnamese.Normalise(whole.Normalize(NormalizationForm.FormD)));
        Assert.Equal(14, Vietnamese.Normalise(whole.Normalize(NormalizationForm.FormD)).Length);
        Assert.Same(whole, Vietnamese.Normalise(whole));
    }
}
