using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace HaiDang.Tests.Modules.Reporting.Templates;

/// <summary>An invented Word file with content controls.</summary>
internal static class AnyTemplate
{
    /// <summary>A template whose lines hold a field each; the body's has a paragraph of its own.</summary>
    public static byte[] Of(params IReadOnlyList<string> tags)
    {
        using var stream = new MemoryStream();
        using (var word = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            var body = new Body(new Paragraph(new Run(new Text("Tờ riêng của đơn vị"))));
            foreach (var tag in tags)
            {
                body.Append(tag == "noi-dung"
                    ? new SdtBlock(Named(tag), new SdtContentBlock(new Paragraph(new Run(new Text("Nội dung ở đây")))))
                    : new Paragraph(new Run(new Text("Dòng có ") { Space = SpaceProcessingModeValues.Preserve }), InLine(tag)));
            }

            body.Append(new SectionProperties(new PageSize { Width = 11906, Height = 16838 }));
            word.AddMainDocumentPart().Document = new Document(body);
        }

        return stream.ToArray();
    }

    /// <summary>A field within a line.</summary>
    public static byte[] BodyWithinLine()
    {
        using var stream = new MemoryStream();
        using (var word = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            word.AddMainDocumentPart().Document = new Document(new Body(new Paragraph(new Run(new Text("Nội dung: ")), InLine("noi-dung"))));
        }

        return stream.ToArray();
    }

    private static SdtRun InLine(string tag) => new(Named(tag), new SdtContentRun(new Run(new RunProperties(new Bold()), new Text("…"))));

    private static SdtProperties Named(string tag) => tag.Length == 0 ? new SdtProperties() : new SdtProperties(new Tag { Val = tag });
}
