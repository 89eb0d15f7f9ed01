using System.Buffers;
using System.Text;
using HaiDang.Kernel.Language;

namespace HaiDang.Modules.Reading;

/// <summary>Turns the bytes of a file into text in NFC, whatever encoding an office saved it in.</summary>
/// <remarks>UTF-8 and UTF-16 with or without mark, windows-1258, TCVN3 (.VnTime) and VNI, the last two also inside UTF-8.</remarks>
public static class TextDecoder
{
    /// <summary>The most a text may have: 5 MB. A file over it is refused without being read whole.</summary>
    public const int MostBytes = 5 * 1024 * 1024;

    private const int Sample = 20_000;

    private static readonly UTF8Encoding StrictUtf8 = new(false, true);

    private static readonly byte[][] Binaries =
    [
        "%PDF"u8.ToArray(), "PK\u0003\u0004"u8.ToArray(), [0x89, 0x50, 0x4E, 0x47], [0xFF, 0xD8, 0xFF], [0xD0, 0xCF, 0x11, 0xE0], "GIF8"u8.ToArray(),
        [0x7F, 0x45, 0x4C, 0x46], "MZ"u8.ToArray(), [0x49, 0x49, 0x2A, 0x00], [0x4D, 0x4D, 0x00, 0x2A], [0x1F, 0x8B],
    ];

    /// <summary>Reads a stream to its end, or to the limit.</summary>
    /// <returns>The text, or a refusal: empty, too large, not text, encoding unknown.</returns>
    public static async Task<Parsed<string>> Read(Stream stream, CancellationToken ct)
    {
        var buffer = ArrayPool<byte>.Shared.Rent(MostBytes + 1);
        try
        {
            var length = await stream.ReadAtLeastAsync(buffer.AsMemory(0, MostBytes + 1), MostBytes + 1, throwOnEndOfStream: false, ct);
            return Decode(buffer.AsSpan(0, length));
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer, clearArray: true);
        }
    }

    /// <summary>Decodes the bytes of a whole file.</summary>
    /// <returns>The text, or a refusal: empty, too large, not text, encoding unknown.</returns>
    public static Parsed<string> Decode(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length > MostBytes) return new ReadingRefusal(ReadingRefusal.TooLarge);
        foreach (var magic in Binaries)
        {
            if (bytes.StartsWith(magic)) return new ReadingRefusal(ReadingRefusal.NotText);
        }

        var text = Unicode(bytes) ?? LegacyEncodings.Best(bytes);
        if (text is null) return new ReadingRefusal(bytes.Contains((byte)0) ? ReadingRefusal.NotText : ReadingRefusal.EncodingUnknown);
        if (IsBinary(text)) return new ReadingRefusal(ReadingRefusal.NotText);
        if (string.IsNullOrWhiteSpace(text.Trim('\uFEFF', '\0'))) return new ReadingRefusal(ReadingRefusal.FileEmpty);
        return Vietnamese.Normalise(LegacyEncodings.Unwrap(text));
    }

    private static string? Unicode(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF])) bytes = bytes[3..];
        else if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE])) return Utf16(bytes[2..], false);
        else if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF])) return Utf16(bytes[2..], true);
        if (bytes.Contains((byte)0)) return Unmarked16(bytes);
        try
        {
            return StrictUtf8.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    private static string? Utf16(ReadOnlySpan<byte> bytes, bool bigEndian)
    {
        try
        {
            return new UnicodeEncoding(bigEndian, false, true).GetString(bytes.Length % 2 == 0 ? bytes : bytes[..^1]);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    // Without a mark the blanks tell: 20 00 or 00 20.
    private static string? Unmarked16(ReadOnlySpan<byte> bytes)
    {
        var sample = bytes[..Math.Min(bytes.Length, Sample)];
        int little = 0, big = 0;
        for (var i = 0; i + 1 < sample.Length; i += 2)
        {
            if (sample[i + 1] == 0 && sample[i] is 0x20 or 0x0A or 0x0D or (>= 0x61 and <= 0x7A)) little++;
            if (sample[i] == 0 && sample[i + 1] is 0x20 or 0x0A or 0x0D or (>= 0x61 and <= 0x7A)) big++;
        }

        return Math.Max(little, big) * 5 < sample.Length / 2 ? null : Utf16(bytes, big > little);
    }

    private static bool IsBinary(string text)
    {
        var strange = 0;
        var length = Math.Min(text.Length, Sample);
        for (var i = 0; i < length; i++)
        {
            if ((char.IsControl(text[i]) && text[i] is not ('\n' or '\r' or '\t' or '\f' or '\v')) || text[i] is '\uFFFD' or '\uFFFE' or '\uFFFF') strange++;
        }

        return strange * 100 > length;
    }
}
