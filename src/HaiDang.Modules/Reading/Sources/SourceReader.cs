using System.Text;
using HaiDang.Modules.Reading.Sources.Scans;

namespace HaiDang.Modules.Reading.Sources;

/// <summary>Makes text with its pages of any file that an office has.</summary>
/// <remarks>
/// <para>Text in any usual encoding; .docx; .doc, .rtf and .odt; PDF with text or scanned; PNG, JPEG and TIFF. The bytes tell the kind, not the name.</para>
/// <para>Whatever parses foreign bytes other than text runs <see cref="Confined"/> in a folder that goes with the reading.</para>
/// </remarks>
public static class SourceReader
{
    /// <summary>The most a file may have: 50 MB. A text by itself may have <see cref="TextDecoder.MostBytes"/>.</summary>
    public const int MostBytes = 50 * 1024 * 1024;

    /// <summary>The most pages a document may have.</summary>
    public const int MostPages = 300;

    /// <summary>The refusal of a file over <see cref="MostBytes"/>.</summary>
    public static ReadingRefusal TooLarge { get; } = new(ReadingRefusal.TooLarge, Detail: "50 MB");

    /// <summary>Reads a whole file.</summary>
    /// <param name="keeper">Told the number of pages, asked for pages already read, and given each new one; one call at a time.</param>
    /// <returns>The document; or a refusal that says what to do. After a refusal for a secrecy stamp the keeper has been given nothing.</returns>
    public static async Task<Parsed<SourceDocument>> Read(ReadOnlyMemory<byte> content, string fileName, IPageKeeper keeper, CancellationToken ct)
    {
        if (content.Length > MostBytes) return TooLarge;
        var kind = FileKinds.Of(content.Span);
        if (kind is FileKind.Text) return await Text(TextDecoder.Decode(content.Span), keeper, ct);
        using var folder = WorkFolder.Make();
        return kind switch
        {
            FileKind.Pdf => await PdfPages.Read(content, folder, keeper, ct),
            FileKind.Docx => await Printed(await OfficeFiles.Docx(content, folder, ct), content, folder, keeper, ct),
            FileKind.Office => await Printed(await OfficeFiles.Older(content, folder, ct), content, folder, keeper, ct),
            FileKind.Picture => await PictureFile.Read(content, folder, keeper, ct),
            FileKind.Encrypted => new ReadingRefusal(ReadingRefusal.Encrypted),
            FileKind.Macros => new ReadingRefusal(ReadingRefusal.ActiveContent),
            _ => new ReadingRefusal(ReadingRefusal.NotText),
        };
    }

    // The words are the file's own; the pages are only looked at. So what can't be printed is read all the same.
    private static async Task<Parsed<SourceDocument>> Printed(
        Parsed<string> read, ReadOnlyMemory<byte> content, WorkFolder folder, IPageKeeper keeper, CancellationToken ct) =>
        keeper.WantsPictures && read.Value is { } text && text.Length <= TextDecoder.MostBytes && PageChecks.Stamp(text) is null
            && await PrintedPages.Of(text, content, folder, keeper, ct) is { } pages
            ? new SourceDocument(text, pages)
            : await Text(read, keeper, ct);

    // A format without pages is one page without a picture.
    private static async Task<Parsed<SourceDocument>> Text(Parsed<string> read, IPageKeeper keeper, CancellationToken ct)
    {
        if (read.Value is not { } text) return read.Refusal!;
        if (text.Length > TextDecoder.MostBytes) return new ReadingRefusal(ReadingRefusal.TooMuchInside);
        if (PageChecks.Stamp(text) is { } secret) return secret;
        await keeper.Count(1, ct);
        if (await keeper.Kept(1, ct) is null) await keeper.Keep(new ReadPage(1, text, new PageSize(0, 0), [], []), ReadOnlyMemory<byte>.Empty, ct);
        return SourceDocument.Of(text);
    }

    /// <summary>Joins pages to one text, a form feed between two.</summary>
    internal static SourceDocument Join(IReadOnlyList<ReadPage> pages)
    {
        var text = new StringBuilder();
        var joined = new List<SourcePage>(pages.Count);
        foreach (var page in pages)
        {
            if (joined.Count > 0) text.Append("\n\f");
            var from = text.Length;
            text.Append(page.Text);
            joined.Add(new SourcePage(page.Number, new Span(from, text.Length), page.Size, [.. page.Words.Select(w => w with { Text = new Span(w.Text.From + from, w.Text.To + from) })], page.Notes));
        }

        return new SourceDocument(text.ToString(), joined);
    }
}
