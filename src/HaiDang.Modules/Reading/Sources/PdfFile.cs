using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml;
using HaiDang.Modules.Reading.Sources.Scans;

namespace HaiDang.Modules.Reading.Sources;

/// <summary>A PDF, asked through poppler's programs in a work folder.</summary>
internal sealed partial class PdfFile
{
    private const long Memory = 1L << 30;
    private const long MostText = 200L << 20;
    private const long MostPicture = 3L * GreyPicture.MostPixels;

    private static readonly TimeSpan ForAll = TimeSpan.FromSeconds(60);

    private readonly WorkFolder _folder;
    private readonly string _path;

    private PdfFile(WorkFolder folder, string path, int pages)
    {
        (_folder, _path, Pages) = (folder, path, pages);
    }

    /// <summary>How many pages it has.</summary>
    public int Pages { get; }

    /// <summary>Opens it.</summary>
    /// <returns>The file; or a refusal: program missing, locked, damaged.</returns>
    public static async Task<Parsed<PdfFile>> Open(ReadOnlyMemory<byte> content, WorkFolder folder, CancellationToken ct)
    {
        foreach (var needed in (SystemProgram[])[SystemProgram.PdfInfo, SystemProgram.PdfToText, SystemProgram.PdfToPicture])
        {
            if (needed.Path is null) return needed.Missing;
        }

        var path = await folder.Put("document.pdf", content, ct);
        var ran = await Confined.Run(SystemProgram.PdfInfo.Path!, [path], default, new(ForAll, Memory, 1 << 20), folder, ct);
        if (ran.Ending is Ending.OutOfTime) return new ReadingRefusal(ReadingRefusal.TooSlow);
        if (ran.Errors.Contains("Incorrect password", StringComparison.Ordinal)) return new ReadingRefusal(ReadingRefusal.Encrypted);
        var pages = ran.Output is null ? Match.Empty : PageCount().Match(Encoding.UTF8.GetString(ran.Output));
        if (!pages.Success || !int.TryParse(pages.Groups["count"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var count) || count == 0) return new ReadingRefusal(ReadingRefusal.Damaged);
        return new PdfFile(folder, path, count);
    }

    /// <summary>Sizes and words of all pages, as far as it has a text layer.</summary>
    /// <returns>One entry a page; or a refusal: damaged, too slow.</returns>
    public async Task<Parsed<IReadOnlyList<TextLayer>>> Text(CancellationToken ct)
    {
        var ran = await Confined.Run(SystemProgram.PdfToText.Path!, ["-bbox", "-enc", "UTF-8", _path, "-"], default, new(ForAll, Memory, MostText), _folder, [], ReadLayers, ct);
        return ran.Ending switch
        {
            Ending.Well when ran.Output!.Count == Pages => new Parsed<IReadOnlyList<TextLayer>>(ran.Output, null),
            Ending.OutOfTime or Ending.TooMuchOutput => new ReadingRefusal(ReadingRefusal.TooSlow),
            _ => new ReadingRefusal(ReadingRefusal.Damaged),
        };
    }

    /// <summary>A page as pixels.</summary>
    /// <param name="resolution">Dots an inch.</param>
    /// <param name="isColoured">With its colours, to tell red from the rest; else in shades.</param>
    public Task<Ran<Scan>> Picture(int page, int resolution, bool isColoured, TimeSpan time, CancellationToken ct)
    {
        var number = page.ToString(CultureInfo.InvariantCulture);
        string[] arguments = ["-r", resolution.ToString(CultureInfo.InvariantCulture), .. isColoured ? Array.Empty<string>() : ["-gray"], "-f", number, "-l", number, _path];
        return Confined.Run(SystemProgram.PdfToPicture.Path!, arguments, default, new(time, Memory, MostPicture), _folder, [], Pnm.Read, ct);
    }

    // <page width height> with <word xMin yMin xMax yMax>text</word>.
    private static async Task<IReadOnlyList<TextLayer>> ReadLayers(Stream stream, CancellationToken ct)
    {
        var layers = new List<TextLayer>();
        using var reader = XmlReader.Create(new Legible(stream), new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null, Async = true, CheckCharacters = false });
        var words = new List<WordBox>();
        var isRead = await reader.ReadAsync();
        while (isRead)
        {
            ct.ThrowIfCancellationRequested();
            if (reader is { NodeType: XmlNodeType.Element, Name: "page" })
            {
                words = [];
                layers.Add(new(new PageSize(Number(reader, "width"), Number(reader, "height")), words));
            }

            if (reader is { NodeType: XmlNodeType.Element, Name: "word" })
            {
                var (left, top, right, bottom) = (Number(reader, "xMin"), Number(reader, "yMin"), Number(reader, "xMax"), Number(reader, "yMax"));
                words.Add(new(await reader.ReadElementContentAsStringAsync(), (float)left, (float)top, (float)(right - left), (float)(bottom - top)));
                continue;
            }

            isRead = await reader.ReadAsync();
        }

        return layers;
    }

    private static double Number(XmlReader reader, string name) =>
        double.TryParse(reader.GetAttribute(name), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number) ? number : 0;

    // Fonts without names for their letters give control characters, which are no XML.
    private sealed class Legible(Stream stream) : StreamReader(stream, Encoding.UTF8)
    {
        public override int Read(char[] buffer, int index, int count) => Clean(buffer, index, base.Read(buffer, index, count));

        public override async Task<int> ReadAsync(char[] buffer, int index, int count) => Clean(buffer, index, await base.ReadAsync(buffer, index, count));

        private static int Clean(char[] buffer, int index, int count)
        {
            foreach (ref var c in buffer.AsSpan(index, count))
            {
                if (c is < ' ' and not ('\n' or '\r' or '\t') or '\uFFFE' or '\uFFFF') c = '\uFFFD';
            }

            return count;
        }
    }

    [GeneratedRegex(@"^Pages:\s+(?<count>\d+)", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex PageCount();
}

/// <summary>The words that a page of a PDF has as text.</summary>
internal sealed record TextLayer(PageSize Size, IReadOnlyList<WordBox> Words);
