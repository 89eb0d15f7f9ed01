using System.Text;
using HaiDang.Modules.Reading;

namespace HaiDang.Tests.Modules.Reading;

public sealed class TextDecoderTests
{
    private const string Words = "Kế hoạch phòng, chống mua bán người của tỉnh: các cơ quan, đơn vị thực hiện nhiệm vụ được giao và báo cáo theo tháng, năm. ";

    // "Kế hoạch phòng chống của các cơ quan" as its font's bytes, typed by hand from the tables of the two encodings.
    private const string Tcvn3 = "KÕ ho¹ch phßng chèng cña c¸c c¬ quan, tØnh vµ ®¬n vÞ thùc hiÖn nhiÖm vô";
    private const string Vni = "Keá hoaïch phoøng choáng cuûa caùc cô quan, tænh vaø ñôn vò thöïc hieän nhieäm vuï";
    private const string Meant = "Kế hoạch phòng chống của các cơ quan, tỉnh và đơn vị thực hiện nhiệm vụ";

    static TextDecoderTests() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    [Fact]
    public void Unicode_is_read_with_and_without_its_mark() => Assert.All(
        new byte[][]
        {
            Encoding.UTF8.GetBytes(Words), [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Words)],
            Encoding.Unicode.GetBytes(Words), [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(Words)],
            Encoding.BigEndianUnicode.GetBytes(Words), [.. Encoding.BigEndianUnicode.Preamble, .. Encoding.BigEndianUnicode.GetBytes(Words)],
        },
        bytes => Assert.Equal(Words, TextDecoder.Decode(bytes).Value));

    [Fact]
    public void Half_composed_text_becomes_nfc() => Assert.Equal(Words, TextDecoder.Decode(Encoding.UTF8.GetBytes(Words.Normalize(NormalizationForm.FormD))).Value);

    [Fact]
    public void Windows_1258_is_read() => Assert.Equal(
        "của các tỉnh và cơ quan",
        TextDecoder.Decode([(byte)'c', (byte)'u', 0xD2, (byte)'a', 32, (byte)'c', (byte)'a', 0xEC, (byte)'c', 32, (byte)'t', (byte)'i', 0xD2, (byte)'n', (byte)'h', 32, (byte)'v', (byte)'a', 0xCC, 32, (byte)'c', 0xF5, 32, (byte)'q', (byte)'u', (byte)'a', (byte)'n']).Value);

    [Fact]
    public void Tcvn3_is_read_from_bytes_and_from_unicode() => Assert.All(
        new[] { Encoding.Latin1.GetBytes(Tcvn3), Encoding.UTF8.GetBytes(Tcvn3) }, bytes => Assert.Equal(Meant, TextDecoder.Decode(bytes).Value));

    [Fact]
    public void Vni_is_read_from_bytes_and_from_unicode() => Assert.All(
        new[] { Encoding.Latin1.GetBytes(Vni), Encoding.UTF8.GetBytes(Vni) }, bytes => Assert.Equal(Meant, TextDecoder.Decode(bytes).Value));

    [Theory]
    [InlineData("")]
    [InlineData("   \r\n\t ")]
    public void Nothing_but_blanks_is_empty(string text) => Assert.Equal(ReadingRefusal.FileEmpty, TextDecoder.Decode(Encoding.UTF8.GetBytes(text)).Refusal?.Code);

    [Fact]
    public void A_picture_or_an_archive_renamed_txt_is_not_text() => Assert.All(
        new byte[][] { [0x89, 0x50, 0x4E, 0x47, 13, 10, 26, 10, 0, 0], "%PDF-1.4 text"u8.ToArray(), [0x50, 0x4B, 3, 4, 20, 0], [.. Enumerable.Range(0, 4000).Select(i => (byte)(i * 7))] },
        bytes => Assert.Equal(ReadingRefusal.NotText, TextDecoder.Decode(bytes).Refusal?.Code));

    [Fact]
    public void Bytes_in_no_encoding_of_ours_are_refused() => Assert.Equal(
        ReadingRefusal.EncodingUnknown, TextDecoder.Decode(Encoding.Latin1.GetBytes("d\u00E9j\u00E0 vu \u00E0 la carte, \u00E9t\u00E9 comme hiver, sans mot de chez nous")).Refusal?.Code);

    [Fact]
    public async Task Fifty_megabytes_are_refused_without_being_read_whole()
    {
        await using var stream = new EndlessLetters(50L * 1024 * 1024);

        var parsed = await TextDecoder.Read(stream, TestContext.Current.CancellationToken);

        Assert.Equal(ReadingRefusal.TooLarge, parsed.Refusal?.Code);
        Assert.InRange(stream.Given, TextDecoder.MostBytes, TextDecoder.MostBytes + 1024 * 1024);
    }

    private sealed class EndlessLetters(long length) : Stream
    {
        public long Given { get; private set; }

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => length;

        public override long Position { get => Given; set => throw new NotSupportedException(); }

        public override int Read(byte[] buffer, int offset, int count)
        {
            var some = (int)Math.Min(count, length - Given);
            Array.Fill(buffer, (byte)'a', offset, some);
            Given += some;
            return some;
        }

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
