using System.Buffers.Binary;
using System.IO.Compression;

namespace HaiDang.Modules.Reading.Sources.Scans;

/// <summary>Writes a grey page as a small PNG of 16 shades.</summary>
internal static class Png
{
    private static readonly byte[] Signature = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A];
    private static readonly uint[] Table = MakeTable();

    /// <summary>The picture's file.</summary>
    public static byte[] Write(GreyPicture picture)
    {
        using var file = new MemoryStream();
        file.Write(Signature);
        var header = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, picture.Width);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), picture.Height);
        header[8] = 4; // Bits a pixel; the others: grey, and what every PNG has.
        Chunk(file, "IHDR"u8, header);
        Chunk(file, "IDAT"u8, Packed(picture));
        Chunk(file, "IEND"u8, []);
        return file.ToArray();
    }

    private static byte[] Packed(GreyPicture picture)
    {
        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.Fastest))
        {
            var row = new byte[1 + ((picture.Width + 1) / 2)];
            for (var y = 0; y < picture.Height; y++)
            {
                var pixels = picture.Pixels.AsSpan(y * picture.Width, picture.Width);
                for (var x = 0; x < picture.Width; x += 2)
                {
                    var right = x + 1 < picture.Width ? Shade(pixels[x + 1]) : 15;
                    row[1 + (x / 2)] = (byte)((Shade(pixels[x]) << 4) | right);
                }

                zlib.Write(row);
            }
        }

        return packed.ToArray();
    }

    // Nearly white is white: paper that compresses to nothing.
    private static int Shade(byte pixel) => Math.Min(15, (pixel + 12) / 17);

    private static void Chunk(Stream file, ReadOnlySpan<byte> name, ReadOnlySpan<byte> content)
    {
        Span<byte> number = stackalloc byte[4];
        BinaryPrimitives.WriteInt32BigEndian(number, content.Length);
        file.Write(number);
        file.Write(name);
        file.Write(content);
        BinaryPrimitives.WriteUInt32BigEndian(number, ~Sum(Sum(uint.MaxValue, name), content));
        file.Write(number);
    }

    private static uint Sum(uint sum, ReadOnlySpan<byte> bytes)
    {
        foreach (var b in bytes) sum = Table[(byte)(sum ^ b)] ^ (sum >> 8);
        return sum;
    }

    private static uint[] MakeTable() => [.. Enumerable.Range(0, 256).Select(n => Enumerable.Range(0, 8).Aggregate((uint)n, (c, _) => (c & 1) == 1 ? 0xEDB88320 ^ (c >> 1) : c >> 1))];
}
