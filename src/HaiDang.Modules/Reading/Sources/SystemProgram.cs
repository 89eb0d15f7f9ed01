namespace HaiDang.Modules.Reading.Sources;

/// <summary>A program of the system that reading calls, and the Debian package that brings it.</summary>
internal sealed record SystemProgram(string Package, params string[] Names)
{
    /// <summary>PDF: what it is, its text, its pages as pictures.</summary>
    public static SystemProgram PdfInfo { get; } = new("poppler-utils", "pdfinfo");

    /// <inheritdoc cref="PdfInfo"/>
    public static SystemProgram PdfToText { get; } = new("poppler-utils", "pdftotext");

    /// <inheritdoc cref="PdfInfo"/>
    public static SystemProgram PdfToPicture { get; } = new("poppler-utils", "pdftoppm");

    /// <summary>Pictures of any format to plain pixels. <c>convert</c> may be something else of that name: it stands last.</summary>
    public static SystemProgram Convert { get; } = new("imagemagick", "convert-im6.q16", "convert-im7.q16", "magick", "convert-im6.q16hdri", "convert");

    /// <summary>Letters from pixels.</summary>
    public static SystemProgram Tesseract { get; } = new("tesseract-ocr tesseract-ocr-vie", "tesseract");

    /// <summary>Old office formats to .docx.</summary>
    public static SystemProgram Office { get; } = new("libreoffice-writer-nogui", "soffice", "libreoffice");

    /// <summary>Where it is on this machine; null when it isn't installed.</summary>
    public string? Path => Names.SelectMany(name => Folders.Select(folder => System.IO.Path.Combine(folder, name))).FirstOrDefault(File.Exists);

    /// <summary>The refusal that names the missing package.</summary>
    public ReadingRefusal Missing => new(ReadingRefusal.ProgramMissing, Detail: Package);

    // The system's own folders first: what stands in for a program elsewhere isn't meant.
    private static IEnumerable<string> Folders =>
        ["/usr/bin", "/bin", .. (Environment.GetEnvironmentVariable("PATH") ?? "").Split(System.IO.Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)];
}
