using HaiDang.Modules.Accounts;

namespace HaiDang.Tests.Modules.Accounts;

public sealed class PasswordRulesTests
{
    [Theory]
    [InlineData("muoi mot ky")]
    [InlineData("")]
    public void Short_passwords_are_refused(string password) => Assert.Equal(PasswordRules.TooShort, PasswordRules.Fault(password));

    [Theory]
    [InlineData("password1234")]
    [InlineData("Password@2023")]
    [InlineData("matkhau123456")]
    [InlineData("Mật khẩu 2026")]
    [InlineData("123456789012")]
    [InlineData("qwertyuiop12")]
    [InlineData("abcdefghijkl")]
    [InlineData("aaaaaaaaaaaa")]
    [InlineData("abc1abc1abc1")]
    [InlineData("haidanghaidang")]
    [InlineData("Hải Đăng Lạng Sơn")]
    [InlineData("congan langson 2023")]
    [InlineData("bcd138langson")]
    [InlineData("phongchongmuabannguoi")]
    [InlineData("iloveyou1234")]
    [InlineData("1q2w3e4r5t6y")]
    [InlineData("vietnam123456")]
    [InlineData("anhyeuem1234")]
    public void Words_that_anybody_would_try_here_are_refused(string password) =>
        Assert.Equal(PasswordRules.TooCommon, PasswordRules.Fault(password, "demo.thuongtruc.langson", "Cán bộ thường trực"));

    [Fact]
    public void The_users_own_name_is_refused() =>
        Assert.Equal(PasswordRules.TooCommon, PasswordRules.Fault("hoangvanthuy1", "thuy.hoangvan", "Hoàng Văn Thụy"));

    [Theory]
    [InlineData("đèn biển soi lối về nhà")]
    [InlineData("chín con mèo ngủ trưa")]
    [InlineData("Tr0i-mua.nua-dem")]
    [InlineData("correct horse battery staple")]
    [InlineData("x7#kQ2!mZr9p")]
    public void A_sentence_or_twelve_random_characters_are_taken(string password) =>
        Assert.Null(PasswordRules.Fault(password, "demo.thuongtruc.langson", "Cán bộ thường trực"));

    [Fact]
    public void Sixty_four_characters_and_more_are_taken_up_to_a_limit()
    {
        const string sentence = "con thuyền nhỏ đi qua eo biển lúc trời vừa sáng, ";

        Assert.Null(PasswordRules.Fault(string.Concat(sentence, "không ai hay biết gì cả")));
        Assert.Equal(PasswordRules.TooLong, PasswordRules.Fault(new string('x', PasswordRules.Longest + 1)));
    }
}
