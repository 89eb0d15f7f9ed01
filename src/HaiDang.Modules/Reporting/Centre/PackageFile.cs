using System.IO.Compression;
using System.Security.Cryptography;
using System.Text.Json;
using HaiDang.Kernel.Events;
using HaiDang.Kernel.Organisations;
using HaiDang.Modules.Reporting.Documents;
using HaiDang.Modules.Reporting.Papers;

namespace HaiDang.Modules.Reporting.Centre;

/// <summary>What a package says: the report as it was signed, and where it stands among those the office sent.</summary>
/// <param name="Office">Ledger of the office that sends.</param>
/// <param name="Number">1 for the office's first package, then one more each time.</param>
/// <param name="Previous">Digest of the package before; null for the first.</param>
/// <param name="ReportNumber">Number with symbol of the signed paper.</param>
/// <param name="Files">Digests of the further files, by name.</param>
internal sealed record PackageContent(
    string Format, string Office, OrganisationId Body, string Period, int Year, int Edition, long Number, string? Previous, string ReportNumber, DateOnly SignedOn, DateOnly SentOn,
    IReadOnlyDictionary<string, string> Files, ReportPaper Paper)
{
    internal const string Written = "haidang.report-package/1";
}

/// <summary>A package that was read: its content is as the signature covers it, and its files are the ones it names.</summary>
/// <param name="Signed">The bytes that were signed.</param>
/// <param name="Sha256">Their digest, by which the package is known.</param>
/// <param name="Word">The signed paper as the office laid it out.</param>
internal sealed record ReadPackage(PackageContent Content, byte[] Signed, string Sha256, byte[] Signature, byte[] Word);

/// <summary>One file that carries a report upward: signed JSON, Word and .xlsx.</summary>
internal static class PackageFile
{
    internal const string MediaType = "application/zip";
    private const string ContentName = "goi.json", SignatureName = "chu-ky.bin", WordName = "bao-cao.docx", SheetsName = "bao-cao.xlsx";
    private const int LargestPart = 16 * 1024 * 1024;
    private static readonly DateTimeOffset Epoch = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>Packs and signs a report.</summary>
    /// <param name="about">Its <see cref="PackageContent.Files"/> are filled in here.</param>
    /// <param name="word">The Word file that was signed, letter for letter.</param>
    /// <returns>The file, and the digest of what was signed.</returns>
    internal static (byte[] File, string Sha256) Write(PackageContent about, OfficeKey key, byte[] word)
    {
        var files = new Dictionary<string, byte[]>(StringComparer.Ordinal)
        {
            [WordName] = word,
            [SheetsName] = ReportSheets.Write(about.Paper),
        };
        var json = JsonSerializer.SerializeToUtf8Bytes(about with { Files = files.ToDictionary(one => one.Key, one => Digest(one.Value), StringComparer.Ordinal) }, EventTypes.Json);
        using var made = new MemoryStream();
        using (var zip = new ZipArchive(made, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, bytes) in (IEnumerable<(string, byte[])>)[(ContentName, json), (SignatureName, key.Sign(json)), .. files.Select(one => (one.Key, one.Value))])
            {
                var entry = zip.CreateEntry(name, CompressionLevel.Fastest);
                entry.LastWriteTime = Epoch;
                using var into = entry.Open();
                into.Write(bytes);
            }
        }

        return (made.ToArray(), Digest(json));
    }

    /// <summary>Reads a package; whose signature it bears is for the receiver to say.</summary>
    /// <returns>The package, or why it can't be one: it is no package, or a file in it isn't the one that was packed.</returns>
    internal static (ReadPackage? Package, Refusal? Refusal) Read(byte[] file)
    {
        try
        {
            using var zip = new ZipArchive(new MemoryStream(file), ZipArchiveMode.Read);
            if (Part(zip, ContentName) is not { } json || Part(zip, SignatureName) is not { } signature) return (null, ReportingRefusals.NotAPackage);
            if (JsonSerializer.Deserialize<PackageContent>(json, EventTypes.Json) is not { Format: PackageContent.Written, Paper: not null, Files: not null, Office: not null } content) return (null, ReportingRefusals.NotAPackage);
            if (Packed(zip, content, WordName) is not { } word || Packed(zip, content, SheetsName) is null) return (null, ReportingRefusals.PackageChanged);
            return (new ReadPackage(content, json, Digest(json), signature, word), null);
        }
        catch (Exception wrong) when (wrong is InvalidDataException or EndOfStreamException or JsonException or FormatException or NotSupportedException)
        {
            return (null, ReportingRefusals.NotAPackage);
        }
    }

    private static byte[]? Packed(ZipArchive zip, PackageContent content, string name) => Part(zip, name) is { } bytes && content.Files.GetValueOrDefault(name) == Digest(bytes) ? bytes : null;

    private static byte[]? Part(ZipArchive zip, string name)
    {
        if (zip.GetEntry(name) is not { } entry || entry.Length > LargestPart) return null;

        // A header may lie about a part's size; what is read is bounded here.
        using var from = entry.Open();
        var bytes = new byte[entry.Length];
        from.ReadExactly(bytes);
        return from.ReadByte() < 0 ? bytes : null;
    }

    private static string Digest(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));
}
