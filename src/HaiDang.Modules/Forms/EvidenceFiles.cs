using System.IO.Compression;
using HaiDang.Kernel.Events;

namespace HaiDang.Modules.Forms;

/// <summary>Checks a file by what it is, never by what its name says alone.</summary>
internal static class EvidenceFiles
{
    /// <summary>10 MB.</summary>
    internal const int LargestFile = 10 * 1024 * 1024;

    /// <summary>Files that one form takes.</summary>
    internal const int Most = 5;

    private const int LongestName = 120;
    private const int MostEntries = 5000;

    /// <summary>Endings that are taken, for the form.</summary>
    internal const string Endings = ".pdf,.docx,.xlsx,.png,.jpg,.jpeg";

    /// <summary>The media type of a file that is taken.</summary>
    /// <returns>Null with a refusal when it is too large, of another kind, or not what its ending says.</returns>
    internal static (string? MediaType, Refusal? Refusal) Check(string name, ReadOnlySpan<byte> content)
    {
        if (content.Length > LargestFile) return (null, FormRefusals.FileTooLarge(name));
        var type = Path.GetExtension(name).ToUpperInvariant() switch
        {
            ".PDF" when content is [(byte)'%', (byte)'P', (byte)'D', (byte)'F', (byte)'-', ..] => "application/pdf",
            ".PNG" when content is [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A, ..] => "image/png",
            ".JPG" or ".JPEG" when content is [0xFF, 0xD8, 0xFF, ..] => "image/jpeg",
            ".DOCX" when IsZip(content) && Holds(content, "word/") => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            ".XLSX" when IsZip(content) && Holds(content, "xl/") => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            _ => null,
        };
        return type is null ? (null, FormRefusals.FileNotTaken(name)) : (type, null);
    }

    /// <summary>The name under which a file is kept: its last part, without control characters, at most 120 long.</summary>
    internal static string NameOf(string given)
    {
        var last = given[(given.LastIndexOfAny(['/', '\\']) + 1)..];
        var clean = Kernel.Language.Vietnamese.Normalise(new string([.. last.Where(letter => !char.IsControl(letter))]).Trim());
        return clean.Length <= LongestName
            ? clean
            : Kernel.Language.Vietnamese.Cut(clean, LongestName - 10) + Kernel.Language.Vietnamese.Cut(Path.GetExtension(clean), 10);
    }

    private static bool IsZip(ReadOnlySpan<byte> content) => content is [(byte)'P', (byte)'K', 3, 4, ..];

    private static bool Holds(ReadOnlySpan<byte> content, string folder)
    {
        try
        {
            // Only the list of names is read: nothing is unpacked.
            using var zip = new ZipArchive(new MemoryStream(content.ToArray()), ZipArchiveMode.Read);
            return zip.Entries.Count <= MostEntries
                && zip.Entries.Any(entry => entry.FullName == "[Content_Types].xml")
                && zip.Entries.Any(entry => entry.FullName.StartsWith(folder, StringComparison.Ordinal));
        }
        catch (InvalidDataException)
        {
            return false;
        }
    }
}
