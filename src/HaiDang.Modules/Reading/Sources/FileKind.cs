using System.Text;

namespace HaiDang.Modules.Reading.Sources;

/// <summary>What a file is, told from its bytes: endings lie.</summary>
internal enum FileKind
{
    /// <summary>Text in some encoding, or nothing that is known.</summary>
    Text,

    /// <summary>Word since 2007.</summary>
    Docx,

    /// <summary>Word before 2007, RTF, OpenDocument text: read by way of .docx.</summary>
    Office,

    /// <summary>PDF, with text or scanned.</summary>
    Pdf,

    /// <summary>PNG, JPEG or TIFF.</summary>
    Picture,

    /// <summary>An office file behind a password.</summary>
    Encrypted,

    /// <summary>An old Word file that carries a program.</summary>
    Macros,

    /// <summary>A known format that is no document, such as a workbook.</summary>
    Other,
}

/// <summary>Tells kinds of files apart.</summary>
internal static class FileKinds
{
    private const int PdfWithin = 1024;

    /// <summary>The kind of a file by its first bytes and the names inside it.</summary>
    public static FileKind Of(ReadOnlySpan<byte> bytes)
    {
        if (bytes[..Math.Min(bytes.Length, PdfWithin)].IndexOf("%PDF-"u8) >= 0) return FileKind.Pdf;
        if (IsPicture(bytes)) return FileKind.Picture;
        if (bytes.StartsWith("PK\u0003\u0004"u8)) return Packed(bytes);
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0])) return Compound(bytes);
        return bytes.StartsWith("{\\rtf"u8) ? FileKind.Office : FileKind.Text;
    }

    private static bool IsPicture(ReadOnlySpan<byte> bytes) =>
        bytes.StartsWith((ReadOnlySpan<byte>)[0x89, 0x50, 0x4E, 0x47]) || bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF])
        || bytes.StartsWith((ReadOnlySpan<byte>)[0x49, 0x49, 0x2A, 0x00]) || bytes.StartsWith((ReadOnlySpan<byte>)[0x4D, 0x4D, 0x00, 0x2A]);

    private static FileKind Packed(ReadOnlySpan<byte> bytes)
    {
        if (bytes[..Math.Min(bytes.Length, 200)].IndexOf("application/vnd.oasis.opendocument.text"u8) >= 0) return FileKind.Office;
        return bytes.IndexOf("[Content_Types].xml"u8) >= 0 && bytes.IndexOf("word/"u8) >= 0 ? FileKind.Docx : FileKind.Other;
    }

    private static FileKind Compound(ReadOnlySpan<byte> bytes)
    {
        if (Has(bytes, "EncryptedPackage") || Has(bytes, "EncryptionInfo")) return FileKind.Encrypted;
        if (!Has(bytes, "WordDocument")) return FileKind.Other;
        if (Has(bytes, "_VBA_PROJECT")) return FileKind.Macros;
        return IsLocked(bytes) ? FileKind.Encrypted : FileKind.Office;
    }

    // A flag at the beginning of the text's stream, which stands in the first sector in every file that Word wrote.
    private static bool IsLocked(ReadOnlySpan<byte> bytes) => bytes.Length > 524 && bytes[512] == 0xEC && bytes[513] == 0xA5 && (bytes[523] & 1) != 0;

    private static bool Has(ReadOnlySpan<byte> bytes, string name) => bytes.IndexOf(Encoding.Unicode.GetBytes(name)) >= 0;
}
