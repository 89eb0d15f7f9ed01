using System.IO.Compression;
using System.Xml;

namespace HaiDang.Modules.Reading.Sources.Docx;

/// <summary>The parts of a .docx file that reading needs, opened within limits.</summary>
internal sealed class DocxPackage : IDisposable
{
    /// <summary>The most parts a file may have.</summary>
    internal const int MostParts = 4000;

    /// <summary>The most bytes that its text, numbering and styles may unpack to.</summary>
    internal const long MostUnpacked = 100L << 20;

    private const string Office = "/officeDocument";

    private static readonly string[] Elsewhere = ["http:", "https:", "ftp:", "//", "\\\\", "file://///", "file:\\\\"];

    private readonly ZipArchive _zip;
    private long _unpacked;

    private DocxPackage(ZipArchive zip, string main)
    {
        (_zip, Main) = (zip, main);
        Folder = main[..(main.LastIndexOf('/') + 1)];
    }

    /// <summary>Name of the part with the text.</summary>
    public string Main { get; }

    private string Folder { get; }

    /// <summary>Opens a file.</summary>
    /// <returns>The package; or a refusal: too much inside, macros or a foreign template, damaged.</returns>
    /// <exception cref="InvalidDataException">It is no archive.</exception>
    public static Parsed<DocxPackage> Open(Stream file)
    {
        var zip = new ZipArchive(file, ZipArchiveMode.Read);
        var main = Target(Relations(zip, "_rels/.rels"), Office) ?? "word/document.xml";
        if (zip.Entries.Count > MostParts) return new ReadingRefusal(ReadingRefusal.TooMuchInside);
        if (zip.GetEntry(main) is null) return new ReadingRefusal(ReadingRefusal.Damaged);
        var package = new DocxPackage(zip, main);
        return package.IsActive() ? new ReadingRefusal(ReadingRefusal.ActiveContent) : package;
    }

    /// <summary>A reader over a part that stands beside the text.</summary>
    /// <param name="name">Such as "numbering.xml"; the text itself when null.</param>
    /// <returns>Null when the file has no such part.</returns>
    public XmlReader? Part(string? name = null)
    {
        var entry = _zip.GetEntry(name is null ? Main : Folder + name);
        return entry is null ? null : Reader(new Unpacking(entry.Open(), this));
    }

    /// <inheritdoc/>
    public void Dispose() => _zip.Dispose();

    // A template on this machine's disk is Word's own; one elsewhere would be fetched by whoever opens the file.
    private bool IsActive() =>
        _zip.Entries.Any(e => e.Name.Equals("vbaProject.bin", StringComparison.OrdinalIgnoreCase))
        || Relations(_zip, $"{Folder}_rels/settings.xml.rels").Any(r =>
            r.Type.EndsWith("/attachedTemplate", StringComparison.Ordinal) && Elsewhere.Any(e => r.Target.StartsWith(e, StringComparison.OrdinalIgnoreCase)));

    private static string? Target(IEnumerable<(string Type, string Target)> relations, string type) =>
        relations.FirstOrDefault(r => r.Type.EndsWith(type, StringComparison.Ordinal)).Target?.TrimStart('/');

    private static List<(string Type, string Target)> Relations(ZipArchive zip, string part)
    {
        var relations = new List<(string, string)>();
        if (zip.GetEntry(part) is not { } entry) return relations;
        using var reader = Reader(new Unpacking(entry.Open(), null));
        while (reader.Read())
        {
            if (reader is { NodeType: XmlNodeType.Element, LocalName: "Relationship" }) relations.Add((reader.GetAttribute("Type") ?? "", reader.GetAttribute("Target") ?? ""));
        }

        return relations;
    }

    private static XmlReader Reader(Stream part) => XmlReader.Create(
        part, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, IgnoreComments = true, IgnoreProcessingInstructions = true, CloseInput = true, MaxCharactersInDocument = MostUnpacked });

    /// <summary>A part unpacked to more than a document has.</summary>
    internal sealed class BombException : IOException;

    // Counts what all parts together unpack to.
    private sealed class Unpacking(Stream inner, DocxPackage? package) : Stream
    {
        private long _alone;

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public override int Read(byte[] buffer, int offset, int count)
        {
            var read = inner.Read(buffer, offset, count);
            _alone += read;
            if (package is not null) package._unpacked += read;
            return _alone > MostUnpacked || package?._unpacked > MostUnpacked ? throw new BombException() : read;
        }

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        protected override void Dispose(bool disposing)
        {
            if (disposing) inner.Dispose();
            base.Dispose(disposing);
        }
    }
}
