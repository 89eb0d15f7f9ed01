using System.IO.Compression;
using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using HaiDang.Modules.Reporting.Documents;

namespace HaiDang.Modules.Reporting.Templates;

/// <summary>What is wrong with a template.</summary>
public enum TemplateFault
{
    /// <summary>No Word file, or one with macros, or larger than a letter can be.</summary>
    NoWordFile,

    /// <summary>A content control without a tag.</summary>
    NoTag,

    /// <summary>A tag that names no field of ours.</summary>
    UnknownTag,

    /// <summary>The body's field stands within a line, where no paragraphs fit.</summary>
    BodyWithinLine,

    /// <summary>There is no field for the body.</summary>
    NoBody,
}

/// <summary>A fault with where it stands.</summary>
/// <param name="Tag">The tag as written; empty for none.</param>
/// <param name="Place">The words around it; empty where it concerns the whole file.</param>
public sealed record TemplateDoubt(TemplateFault Fault, string Tag, string Place);

/// <summary>An office's own Word file with content controls: checked when it comes, filled when a document is made.</summary>
internal static class TemplateFile
{
    internal const int LargestFile = 5 << 20;
    private const long LargestContent = 60L << 20;
    private const string BodyTag = "noi-dung";
    private const int LongestPlace = 60;

    /// <summary>Tags of the fields, in the order of a paper.</summary>
    internal static readonly IReadOnlyList<string> Tags = ["co-quan-cap-tren", "co-quan", "so", "dia-danh-ngay", "loai", "trich-yeu", "kinh-gui", BodyTag, "noi-nhan", "quyen-han"];

    /// <summary>Everything that keeps a file from being used; none for a good one.</summary>
    internal static IReadOnlyList<TemplateDoubt> Check(byte[] file)
    {
        if (!IsSound(file)) return [new TemplateDoubt(TemplateFault.NoWordFile, "", "")];
        try
        {
            using var word = WordprocessingDocument.Open(new MemoryStream(file), false);
            if (word.DocumentType is not WordprocessingDocumentType.Document || word.MainDocumentPart is not { Document.Body: not null } main || main.VbaProjectPart is not null) return [new TemplateDoubt(TemplateFault.NoWordFile, "", "")];
            var controls = Roots(main).SelectMany(root => root.Descendants<SdtElement>()).ToList();
            var doubts = new List<TemplateDoubt>();
            foreach (var control in controls)
            {
                var tag = TagOf(control);
                if (tag.Length == 0) doubts.Add(new TemplateDoubt(TemplateFault.NoTag, "", PlaceOf(control)));
                else if (!Tags.Contains(tag, StringComparer.Ordinal)) doubts.Add(new TemplateDoubt(TemplateFault.UnknownTag, tag, PlaceOf(control)));
                else if (tag == BodyTag && control is not SdtBlock) doubts.Add(new TemplateDoubt(TemplateFault.BodyWithinLine, tag, PlaceOf(control)));
            }

            if (!main.Document.Body.Descendants<SdtElement>().Any(control => TagOf(control) == BodyTag)) doubts.Add(new TemplateDoubt(TemplateFault.NoBody, BodyTag, ""));
            return doubts;
        }
        catch (Exception broken) when (broken is OpenXmlPackageException or XmlException or InvalidDataException or FileFormatException or InvalidOperationException or ArgumentException)
        {
            return [new TemplateDoubt(TemplateFault.NoWordFile, "", "")];
        }
    }

    /// <summary>The document in a template that was checked; annexes follow in our own layout.</summary>
    internal static byte[] Fill(byte[] template, OfficialPaper paper, Issue issue)
    {
        using var stream = new MemoryStream();
        stream.Write(template);
        using (var word = WordprocessingDocument.Open(stream, true))
        {
            var main = word.MainDocumentPart!;
            var layout = DocumentLayout.On(issue.LaidOutOn);
            foreach (var root in Roots(main).ToList())
            {
                foreach (var control in root.Descendants<SdtElement>().ToList()) Fill(control, paper, issue, layout);
            }

            OfficialDocument.Finish(main, paper, issue, layout);
            main.Document.Save();
        }

        return StableZip.Of(stream.ToArray());
    }

    private static void Fill(SdtElement control, OfficialPaper paper, Issue issue, DocumentLayout layout)
    {
        if (TagOf(control) == BodyTag && control is SdtBlock block)
        {
            var look = block.Descendants<Paragraph>().FirstOrDefault()?.ParagraphProperties;
            foreach (var piece in paper.Body)
            {
                var made = OfficialDocument.Block(piece, layout, OfficialDocument.PortraitWidth(layout), layout.Body);
                if (look is not null && piece is PaperBlock.Line && made is Paragraph paragraph) paragraph.ParagraphProperties = (ParagraphProperties)look.CloneNode(true);
                block.InsertBeforeSelf(made);
            }

            block.Remove();
            return;
        }

        var words = Words(TagOf(control), paper, issue);
        var first = control.Descendants<Run>().FirstOrDefault();
        var run = new Run();
        if (first?.RunProperties is { } about) run.RunProperties = (RunProperties)about.CloneNode(true);
        foreach (var (at, line) in words.Index())
        {
            if (at > 0) run.Append(new Break());
            run.Append(new Text(line) { Space = SpaceProcessingModeValues.Preserve });
        }

        if (control is SdtRun)
        {
            control.InsertBeforeSelf(run);
            control.Remove();
            return;
        }

        var home = control.Descendants<Paragraph>().FirstOrDefault() is { } there ? (Paragraph)there.CloneNode(true) : new Paragraph();
        home.RemoveAllChildren<Run>();
        home.RemoveAllChildren<SdtRun>();
        home.Append(run);
        if (control is SdtCell cell)
        {
            var kept = cell.Descendants<TableCell>().FirstOrDefault()?.TableCellProperties?.CloneNode(true);
            control.InsertBeforeSelf(kept is null ? new TableCell(home) : new TableCell(kept, home));
        }
        else
        {
            control.InsertBeforeSelf(home);
        }

        control.Remove();
    }

    private static IReadOnlyList<string> Words(string tag, OfficialPaper paper, Issue issue) => tag switch
    {
        "co-quan-cap-tren" => [paper.Parent],
        "co-quan" => [paper.Issuer],
        "so" => [OfficialDocument.NumberLine(paper, issue)],
        "dia-danh-ngay" => [$"{paper.Place}, {OfficialDocument.DayOf(issue)}"],
        "loai" => [paper.Kind],
        "trich-yeu" => [paper.Kind.Length == 0 ? "V/v " + paper.Subject : paper.Subject],
        "kinh-gui" => paper.Addressees is [var only] ? [$"Kính gửi: {only}."] : ["Kính gửi:", .. paper.Addressees.Select((one, at) => $"- {one}{(at == paper.Addressees.Count - 1 ? "." : ";")}")],
        "noi-nhan" => [.. paper.Recipients.Select((one, at) => $"- {one}{(at == paper.Recipients.Count - 1 ? "." : ";")}")],
        "quyen-han" => SigningCapacity.Lines(paper.Signature, issue.Signer, issue.IsEmpowered),
        _ => [],
    };

    private static IEnumerable<OpenXmlPartRootElement> Roots(MainDocumentPart main) =>
        [main.Document, .. main.HeaderParts.Select(part => part.Header), .. main.FooterParts.Select(part => part.Footer)];

    private static string TagOf(SdtElement control) => control.SdtProperties?.GetFirstChild<Tag>()?.Val?.Value?.Trim() ?? "";

    private static string PlaceOf(SdtElement control)
    {
        var around = control.Ancestors<Paragraph>().FirstOrDefault()?.InnerText ?? control.InnerText;
        return around.Length > LongestPlace ? around[..LongestPlace] + "…" : around;
    }

    // A small zip may unpack into more than the machine holds.
    private static bool IsSound(byte[] file)
    {
        if (file.Length is 0 or > LargestFile) return false;
        try
        {
            using var zip = new ZipArchive(new MemoryStream(file), ZipArchiveMode.Read);
            return zip.Entries.Sum(entry => entry.Length) <= LargestContent && zip.Entries.Any(entry => entry.FullName == "word/document.xml");
        }
        catch (InvalidDataException)
        {
            return false;
        }
    }
}
