using System.Text.Json;
using System.Xml;
using HaiDang.Kernel.Language;

namespace HaiDang.Modules.Reading.Sources.Docx;

/// <summary>What the child process that reads a .docx file answers.</summary>
/// <param name="Text">Its text in NFC; null when refused.</param>
/// <param name="Refusal">Code of a <see cref="ReadingRefusal"/>.</param>
internal sealed record Extracted(string? Text, string? Refusal);

/// <summary>The inside of the child process: a .docx file on one stream, its text on the other.</summary>
internal static class DocxExtract
{
    /// <summary>Reads the file to its end and answers.</summary>
    public static async Task Answer(Stream file, Stream answer, CancellationToken ct)
    {
        using var content = new MemoryStream();
        await file.CopyToAsync(content, ct);
        content.Position = 0;
        await JsonSerializer.SerializeAsync(answer, Extract(content), cancellationToken: ct);
    }

    /// <summary>The text of a .docx file; or why it can't be had.</summary>
    public static Extracted Extract(Stream file)
    {
        try
        {
            var opened = DocxPackage.Open(file);
            if (opened.Value is null) return new(null, opened.Refusal!.Code);
            using var package = opened.Value;
            using var reader = package.Part()!;
            var text = new DocxBody(reader, DocxStyles.Read(package.Part("styles.xml")), DocxNumbering.Read(package.Part("numbering.xml"))).Read();
            return string.IsNullOrWhiteSpace(text) ? new(null, ReadingRefusal.FileEmpty) : new(Vietnamese.Normalise(LegacyEncodings.Unwrap(text)), null);
        }
        catch (DocxPackage.BombException)
        {
            return new(null, ReadingRefusal.TooMuchInside);
        }
        catch (Exception e) when (e is InvalidDataException or XmlException or NotSupportedException)
        {
            return new(null, ReadingRefusal.Damaged);
        }
    }
}
