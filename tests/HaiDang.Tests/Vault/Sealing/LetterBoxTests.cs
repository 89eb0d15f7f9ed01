using System.Security.Cryptography;
using HaiDang.Tests.Support;
using HaiDang.Vault.Sealing;

namespace HaiDang.Tests.Vault.Sealing;

public sealed class LetterBoxTests
{
    private static readonly byte[] Secret = SHA256.HashData("một hòm thư"u8);

    [Fact]
    public void A_letter_opens_in_its_box_alone_and_about_what_it_was_sealed_for()
    {
        using var box = new LetterBox(Secret);
        using var other = new LetterBox(SHA256.HashData("hòm thư khác"u8));
        var letter = Letter.Seal(box.PublicKey, "đợt 1\n12", "Sùng Thị Mỷ");

        Assert.Equal("Sùng Thị Mỷ", box.Open(letter, "đợt 1\n12"));
        Assert.Null(box.Open(letter, "đợt 2\n12"));
        Assert.Null(other.Open(letter, "đợt 1\n12"));
    }

    [Fact]
    public void The_same_secret_is_the_same_box_after_every_start()
    {
        using var first = new LetterBox(Secret);
        using var second = new LetterBox(Secret);
        Assert.Equal(first.PublicKey, second.PublicKey);
        Assert.Equal("thư", second.Open(Letter.Seal(first.PublicKey, "a", "thư"), "a"));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(70)]
    [InlineData(-1)]
    public void A_letter_that_was_changed_anywhere_doesnt_open(int at)
    {
        using var box = new LetterBox(Secret);
        var letter = Letter.Seal(box.PublicKey, "a", "thư");
        letter[at < 0 ? letter.Length + at : at] ^= 1;
        Assert.Null(box.Open(letter, "a"));
        Assert.Null(box.Open(letter[..60], "a"));
        Assert.Null(box.Open(new byte[LetterBox.Longest + 1], "a"));
    }
}
