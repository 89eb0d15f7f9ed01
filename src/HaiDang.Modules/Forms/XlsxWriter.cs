using System.Globalization;
using System.IO.Compression;
using System.Xml;

namespace HaiDang.Modules.Forms;

/// <summary>What stands in a cell of a file: words, a number or a day.</summary>
internal readonly record struct XlsxCell(string? Text = null, decimal? Number = null, DateOnly? Day = null);

/// <summary>Writes one sheet of an .xlsx row by row, so that a large register takes no more room than a small one.</summary>
/// <remarks>Source: ECMA-376. Every cell is typed as words, number or day; there are no formulas, so words that begin with "=" stay words. The head row stays in view.</remarks>
internal sealed class XlsxWriter : IAsyncDisposable
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const int LongestText = 32_767;
    private const int LongestSheetName = 31;
    private readonly ZipArchive zip;
    private readonly string sheet;
    private XmlWriter? xml;
    private Stream? part;
    private int row;

    /// <param name="into">Written forward only; left open.</param>
    /// <param name="sheet">Name of the sheet.</param>
    internal XlsxWriter(Stream into, string sheet)
    {
        zip = new ZipArchive(into, ZipArchiveMode.Create, leaveOpen: true);
        this.sheet = new string([.. sheet.Where(letter => !@"[]:*?/\".Contains(letter, StringComparison.Ordinal)).Take(LongestSheetName)]);
    }

    /// <summary>Writes the row of heads.</summary>
    internal Task Head(IReadOnlyList<string> heads, CancellationToken ct) => Write([.. heads.Select(head => new XlsxCell(head))], 1, ct);

    /// <summary>Writes a row.</summary>
    internal Task Row(IReadOnlyList<XlsxCell> cells, CancellationToken ct) => Write(cells, 0, ct);

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        var writer = await Begun();
        await writer.WriteEndElementAsync();
        await writer.WriteEndElementAsync();
        await writer.DisposeAsync();
        await part!.DisposeAsync();
        await Part("[Content_Types].xml", """<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/></Types>""");
        await Part("_rels/.rels", """<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>""");
        await Part("xl/_rels/workbook.xml.rels", """<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>""");
        await Part("xl/workbook.xml", $"""<workbook xmlns="{Main}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="{System.Security.SecurityElement.Escape(sheet)}" sheetId="1" r:id="rId1"/></sheets></workbook>""");
        await Part("xl/styles.xml", $"""<styleSheet xmlns="{Main}"><numFmts count="1"><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/></numFmts><fonts count="2"><font><sz val="11"/><name val="Times New Roman"/></font><font><b/><sz val="11"/><name val="Times New Roman"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="3"><xf/><xf fontId="1" applyFont="1"/><xf numFmtId="164" applyNumberFormat="1"/></cellXfs></styleSheet>""");
        await zip.DisposeAsync();
    }

    private static string Column(int index) => index < 26 ? ((char)('A' + index)).ToString() : Column((index / 26) - 1) + (char)('A' + (index % 26));

    // Letters that XML can't hold are dropped: nobody typed them on purpose.
    private static string Clean(string text)
    {
        var clean = text.Length <= LongestText ? text : text[..LongestText];
        return clean.All(XmlConvert.IsXmlChar) ? clean : new string([.. clean.Where(XmlConvert.IsXmlChar)]);
    }

    private async Task Write(IReadOnlyList<XlsxCell> cells, int style, CancellationToken ct)
    {
        ct.ThrowIfCancellationRequested();
        var writer = await Begun();
        row++;
        await writer.WriteStartElementAsync(null, "row", Main);
        await writer.WriteAttributeStringAsync(null, "r", null, row.ToString(CultureInfo.InvariantCulture));
        for (var at = 0; at < cells.Count; at++)
        {
            var cell = cells[at];
            if (cell is { Number: null, Day: null } && string.IsNullOrEmpty(cell.Text)) continue;
            await writer.WriteStartElementAsync(null, "c", Main);
            await writer.WriteAttributeStringAsync(null, "r", null, Column(at) + row.ToString(CultureInfo.InvariantCulture));
            if (cell.Day is not null) await writer.WriteAttributeStringAsync(null, "s", null, "2");
            else if (style > 0) await writer.WriteAttributeStringAsync(null, "s", null, style.ToString(CultureInfo.InvariantCulture));
            if (cell.Day is { } day) await writer.WriteElementStringAsync(null, "v", Main, day.ToDateTime(TimeOnly.MinValue).ToOADate().ToString(CultureInfo.InvariantCulture));
            else if (cell.Number is { } number) await writer.WriteElementStringAsync(null, "v", Main, number.ToString(CultureInfo.InvariantCulture));
            else
            {
                await writer.WriteAttributeStringAsync(null, "t", null, "inlineStr");
                await writer.WriteStartElementAsync(null, "is", Main);
                await writer.WriteStartElementAsync(null, "t", Main);
                await writer.WriteAttributeStringAsync("xml", "space", null, "preserve");
                await writer.WriteStringAsync(Clean(cell.Text!));
                await writer.WriteEndElementAsync();
                await writer.WriteEndElementAsync();
            }

            await writer.WriteEndElementAsync();
        }

        await writer.WriteEndElementAsync();
    }

    private async Task<XmlWriter> Begun()
    {
        if (xml is not null) return xml;
        part = await zip.CreateEntry("xl/worksheets/sheet1.xml", CompressionLevel.Fastest).OpenAsync();
        xml = XmlWriter.Create(part, new XmlWriterSettings { Async = true });
        await xml.WriteStartElementAsync(null, "worksheet", Main);
        await xml.WriteRawAsync("""<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/><cols><col min="1" max="40" width="22" customWidth="1"/></cols>""");
        await xml.WriteStartElementAsync(null, "sheetData", Main);
        return xml;
    }

    private async Task Part(string name, string content)
    {
        await using var stream = await zip.CreateEntry(name, CompressionLevel.Fastest).OpenAsync();
        await stream.WriteAsync(System.Text.Encoding.UTF8.GetBytes("""<?xml version="1.0" encoding="UTF-8" standalone="yes"?>""" + content));
    }
}
