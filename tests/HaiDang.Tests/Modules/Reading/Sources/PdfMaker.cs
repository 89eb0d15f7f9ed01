using System.Buffers.Binary;
using System.Globalization;
using System.Text;

namespace HaiDang.Tests.Modules.Reading.Sources;

/// <summary>Writes PDF files of pictures, of nothing, or behind a password.</summary>
internal static class PdfMaker
{
    /// <summary>Each JPEG a page at 300 dpi, as a scanner makes it.</summary>
    internal static byte[] Scanned(params byte[][] jpegs)
    {
        var objects = new List<byte[]>();
        var kids = new StringBuilder();
        foreach (var jpeg in jpegs)
        {
            var (width, height, parts) = Frame(jpeg);
            var (wide, high) = (width * 72.0 / 300, height * 72.0 / 300);
            var at = objects.Count + 3;
            kids.Append(CultureInfo.InvariantCulture, $"{at} 0 R ");
            objects.Add(Ascii($"<</Type/Page/Parent 2 0 R/MediaBox[0 0 {wide:0.##} {high:0.##}]/Resources<</XObject<</I {at + 1} 0 R>>>>/Contents {at + 2} 0 R>>"));
            objects.Add(Stream($"/Type/XObject/Subtype/Image/Width {width}/Height {height}/ColorSpace/{(parts == 3 ? "DeviceRGB" : "DeviceGray")}/BitsPerComponent 8/Filter/DCTDecode", jpeg));
            objects.Add(Stream("", Ascii($"q {wide:0.##} 0 0 {high:0.##} 0 0 cm /I Do Q")));
        }

        return File(kids.ToString(), jpegs.Length, objects, "");
    }

    /// <summary>So many empty pages.</summary>
    internal static byte[] Empty(int pages) => File(
        string.Concat(Enumerable.Range(3, pages).Select(n => $"{n} 0 R ")), pages, [.. Enumerable.Repeat(Ascii($"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>"), pages)], "");

    /// <summary>One page with these lines of ASCII letters.</summary>
    internal static byte[] Lines(params string[] lines)
    {
        var text = new StringBuilder("BT /F 14 Tf 20 TL 60 780 Td ");
        foreach (var line in lines) text.Append(CultureInfo.InvariantCulture, $"({line}) Tj T* ");
        return File(
            "3 0 R", 1,
            [
                Ascii($"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F 4 0 R>>>>/Contents 5 0 R>>"),
                Ascii($"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>"),
                Stream("", Ascii($"{text}ET")),
            ],
            "");
    }

    /// <summary>A file that only who knows its password opens.</summary>
    internal static byte[] Locked() => File(
        "3 0 R", 1, [Ascii($"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>")],
        $"/ID[<{new string('1', 32)}><{new string('1', 32)}>]/Encrypt<</Filter/Standard/V 1/R 2/Length 40/P -4/O<{new string('a', 64)}>/U<{new string('b', 64)}>>>");

    private static byte[] File(string kids, int count, List<byte[]> objects, string trailer)
    {
        using var file = new MemoryStream();
        var offsets = new List<long>();
        file.Write("%PDF-1.4\n"u8);
        foreach (var content in (byte[][])[Ascii($"<</Type/Catalog/Pages 2 0 R>>"), Ascii($"<</Type/Pages/Count {count}/Kids[{kids}]>>"), .. objects])
        {
            offsets.Add(file.Position);
            file.Write(Ascii($"{offsets.Count} 0 obj\n"));
            file.Write(content);
            file.Write("\nendobj\n"u8);
        }

        var table = file.Position;
        file.Write(Ascii($"xref\n0 {offsets.Count + 1}\n0000000000 65535 f \n"));
        foreach (var offset in offsets) file.Write(Ascii($"{offset:0000000000} 00000 n \n"));
        file.Write(Ascii($"trailer<</Size {offsets.Count + 1}/Root 1 0 R{trailer}>>\nstartxref\n{table}\n%%EOF"));
        return file.ToArray();
    }

    private static byte[] Stream(string head, byte[] content) => [.. Ascii($"<<{head}/Length {content.Length}>>stream\n"), .. content, .. "\nendstream"u8];

    // Width, height and colours stand behind the mark of the frame.
    private static (int Width, int Height, int Parts) Frame(byte[] jpeg)
    {
        var at = 2;
        while (jpeg[at + 1] is not (0xC0 or 0xC1 or 0xC2)) at += 2 + BinaryPrimitives.ReadUInt16BigEndian(jpeg.AsSpan(at + 2));
        return (BinaryPrimitives.ReadUInt16BigEndian(jpeg.AsSpan(at + 7)), BinaryPrimitives.ReadUInt16BigEndian(jpeg.AsSpan(at + 5)), jpeg[at + 9]);
    }

    private static byte[] Ascii(FormattableString text) => Encoding.ASCII.GetBytes(FormattableString.Invariant(text));
}
