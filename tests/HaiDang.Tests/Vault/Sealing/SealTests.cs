using System.Security.Cryptography;
using HaiDang.Vault.Sealing;

namespace HaiDang.Tests.Vault.Sealing;

public sealed class SealTests
{
    private static readonly byte[] Key = RandomNumberGenerator.GetBytes(32);
    private static readonly About Hers = About.Of("field", "victim", "p1", "names", "1", "1");

    [Fact]
    public void What_was_sealed_opens_where_it_belongs() => Assert.Equal("Sùng Thị Mỷ"u8.ToArray(), Seal.Open(Key, Seal.Close(Key, "Sùng Thị Mỷ"u8, Hers), Hers));

    [Fact]
    public void Nothing_opens_in_another_place_or_under_another_key()
    {
        var blob = Seal.Close(Key, "a"u8, Hers);
        foreach (var parts in (string[][])
            [
                ["field", "victim", "p2", "names", "1", "1"], ["field", "accused", "p1", "names", "1", "1"], ["field", "victim", "p1", "papers", "1", "1"],
                ["field", "victim", "p1", "names", "2", "1"], ["field", "victim", "p1", "names", "1", "2"], ["field", "victim", "p1names", "", "1", "1"],
            ])
        {
            Assert.Throws<SealBrokenException>(() => Seal.Open(Key, blob, About.Of(parts)));
        }

        Assert.Throws<SealBrokenException>(() => Seal.Open(RandomNumberGenerator.GetBytes(32), blob, Hers));
    }

    [Fact]
    public void Any_bit_that_was_changed_and_any_byte_that_is_missing_is_seen()
    {
        var blob = Seal.Close(Key, "Nguyễn Thị Hoa"u8, Hers);
        for (var bit = 0; bit < blob.Length * 8; bit++)
        {
            var other = blob.ToArray();
            other[bit / 8] ^= (byte)(1 << (bit % 8));
            Assert.Throws<SealBrokenException>(() => Seal.Open(Key, other, Hers));
        }

        for (var length = 0; length < blob.Length; length++) Assert.Throws<SealBrokenException>(() => Seal.Open(Key, blob.AsSpan(0, length), Hers));
    }

    [Fact]
    public void The_same_bytes_are_never_sealed_alike_and_no_salt_or_nonce_comes_twice()
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < 20_000; i++) Assert.True(seen.Add(Convert.ToHexString(Seal.Close(Key, [], Hers).AsSpan(1, 28))));
    }

    // Two keys that agree on the bytes GCM reads would still differ in what they commit to.
    [Fact]
    public void The_commitment_alone_refuses_another_key()
    {
        var blob = Seal.Close(Key, "a"u8, Hers);
        var other = Seal.Close(RandomNumberGenerator.GetBytes(32), "a"u8, Hers);
        other.AsSpan(29, 32).CopyTo(blob.AsSpan(29));

        Assert.Throws<SealBrokenException>(() => Seal.Open(Key, blob, Hers));
    }

    [Fact]
    public void A_part_with_a_line_break_is_no_place() => Assert.Throws<ArgumentException>(() => About.Of("field", "victim\np1"));
}
