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

    [Fact]
    public void What_is_no_letter_of_any_text_breaks_nothing()
    {
        foreach (var odd in new[] { '\uFFFE', '\uD83D', '\uDE00' })
        {
            Assert.Equal("a\uFFFDb", Vietnamese.Normalise($"a{odd}b"));
            Assert.Equal("a\uFFFDb", Vietnamese.Fold($"a{odd}b"));
        }
    }

    [Theory]
    [InlineData("hải đăng", 3, "hải")]
    [InlineData("hải", 3, "hải")]
    [InlineData("ab\uD83D\uDE00", 3, "ab")]
    [InlineData("ab\uD83D\uDE00", 4, "ab\uD83D\uDE00")]
    public void A_text_is_never_cut_inside_a_letter(string text, int most, string cut) =>
        Assert.Equal(cut, Vietnamese.Cut(text, most));
}
