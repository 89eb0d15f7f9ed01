using System.IO.Compression;
using System.Text;

namespace HaiDang.Tests.Modules.Reading.Sources;

/// <summary>Writes .docx files part by part.</summary>
internal static class DocxMaker
{
    internal const string Namespaces =
        "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" "
        + "xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\" xmlns:v=\"urn:schemas-microsoft-com:vml\"";

    private static readonly string[] Sides = ["top", "left", "bottom", "right", "insideH", "insideV"];

    /// <summary>A file with this body, and these parts beside the usual ones.</summary>
    internal static byte[] File(string body, params (string Name, string Content)[] parts) =>
        Whole([("word/document.xml", $"<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:document {Namespaces}><w:body>{body}</w:body></w:document>"), .. parts]);

    /// <summary>A file with these parts besides the package's own.</summary>
    internal static byte[] Whole(params (string Name, string Content)[] parts)
    {
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add(zip, "[Content_Types].xml", """
                <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>
                <Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/><Override PartName="/word/numbering.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml"/>
                <Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/></Types>
                """);
            Add(zip, "_rels/.rels", Relations("<Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"word/document.xml\"/>"));
            foreach (var (name, content) in parts) Add(zip, name, content);
        }

        return file.ToArray();
    }

    /// <summary>A part of relations.</summary>
    internal static string Relations(string relations) => $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">{relations}</Relationships>";

    /// <summary>A paragraph of one run.</summary>
    internal static string P(string text, string properties = "", string run = "") => $"<w:p><w:pPr>{properties}</w:pPr><w:r><w:rPr>{run}</w:rPr><w:t xml:space=\"preserve\">{text}</w:t></w:r></w:p>";

    /// <summary>A numbered paragraph.</summary>
    internal static string N(string text, int list, int level = 0) => P(text, $"<w:numPr><w:ilvl w:val=\"{level}\"/><w:numId w:val=\"{list}\"/></w:numPr>");

    /// <summary>A table with or without rules; a cell is its paragraphs.</summary>
    internal static string Table(bool isRuled, params string[][] rows)
    {
        var table = new StringBuilder("<w:tbl><w:tblPr><w:tblCellMar><w:left w:w=\"108\" w:type=\"dxa\"/><w:right w:w=\"108\" w:type=\"dxa\"/></w:tblCellMar>");
        if (isRuled) table.Append("<w:tblBorders>").AppendJoin("", Sides.Select(side => $"<w:{side} w:val=\"single\" w:sz=\"6\"/>")).Append("</w:tblBorders>");
        table.Append("</w:tblPr>");
        foreach (var row in rows) table.Append("<w:tr>").AppendJoin("", row.Select(c => "<w:tc>" + (c.StartsWith('<') ? c : P(c)) + "</w:tc>")).Append("</w:tr>");
        return table.Append("</w:tbl>").ToString();
    }

    private static void Add(ZipArchive zip, string name, string content)
    {
        using var part = zip.CreateEntry(name).Open();
        part.Write(Encoding.UTF8.GetBytes(content));
    }
}
