using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using HaiDang.Modules.Reporting.Papers;
using HaiDang.Modules.Reporting.ReportForms;
using Format = HaiDang.Modules.Shell.Format;
using Language = HaiDang.Modules.Shell.Language;

namespace HaiDang.Modules.Reporting.Documents;

/// <summary>What a paper bears once it is issued.</summary>
/// <param name="Number">Number with symbol; null leaves room for it.</param>
/// <param name="Day">The day on the paper; null leaves room for it.</param>
/// <param name="LaidOutOn">The day whose rules lay it out.</param>
internal sealed record Issue(string? Number, DateOnly? Day, DateOnly LaidOutOn);

/// <summary>Writes a report as a Word file in the layout of its day, forms as annexes. The same paper gives the same file to the last byte.</summary>
internal static class ReportDocument
{
    internal const string MediaType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private const int Short = 11906;
    private const int Long = 16838;
    private const int Annex = 12;
    private const string Synthetic = "SỐ LIỆU GIẢ ĐỊNH";

    internal static byte[] Write(ReportPaper paper, Issue issue)
    {
        var layout = DocumentLayout.On(issue.LaidOutOn);
        using var stream = new MemoryStream();
        using (var file = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            var main = file.AddMainDocumentPart();
            file.ChangeIdOfPart(main, "rId1");
            main.AddNewPart<StyleDefinitionsPart>("rId10").Styles = Styles(layout);
            var first = main.AddNewPart<HeaderPart>("rId11");
            first.Header = new Header(Mark(paper, layout));
            var next = main.AddNewPart<HeaderPart>("rId12");
            next.Header = new Header([.. layout.PageNumber is PageNumberPlace.TopCentre ? [WordPieces.PageNumber(new Look(13), JustificationValues.Center)] : Array.Empty<OpenXmlElement>(), Mark(paper, layout)]);
            var foot = main.AddNewPart<FooterPart>("rId13");
            foot.Footer = new Footer(layout.PageNumber is PageNumberPlace.BottomRight ? WordPieces.PageNumber(new Look(13), JustificationValues.Right) : new Paragraph());
            var body = new Body([.. Letter(paper, issue, layout)]);
            body.Append(new Paragraph(new ParagraphProperties(Section(layout, isLandscape: false, restarts: false))));
            foreach (var (at, form) in paper.Forms.Index()) Form(body, paper, form, issue, at, layout);
            body.Append(Section(layout, isLandscape: true, restarts: true));
            main.Document = new Document(body);
        }

        return StableZip.Of(stream.ToArray());
    }

    private static Styles Styles(DocumentLayout layout) => new(
        new DocDefaults(
            new RunPropertiesDefault(new RunPropertiesBaseStyle(
                new RunFonts { Ascii = "Times New Roman", HighAnsi = "Times New Roman", EastAsia = "Times New Roman", ComplexScript = "Times New Roman" },
                new FontSize { Val = (layout.Body * 2).ToString(CultureInfo.InvariantCulture) }, new Languages { Val = "vi-VN" }))));

    private static Paragraph Mark(ReportPaper paper, DocumentLayout layout) =>
        paper.IsSynthetic ? WordPieces.Centred(Synthetic, new Look(layout.Heading, Bold: true)) : new Paragraph();

    private static SectionProperties Section(DocumentLayout layout, bool isLandscape, bool restarts)
    {
        var section = new SectionProperties(
            new HeaderReference { Type = HeaderFooterValues.First, Id = "rId11" }, new HeaderReference { Type = HeaderFooterValues.Default, Id = "rId12" }, new FooterReference { Type = HeaderFooterValues.Default, Id = "rId13" },
            new SectionType { Val = SectionMarkValues.NextPage },
            new PageSize { Width = (uint)(isLandscape ? Long : Short), Height = (uint)(isLandscape ? Short : Long), Orient = isLandscape ? PageOrientationValues.Landscape : PageOrientationValues.Portrait },
            new PageMargin
            {
                Top = WordPieces.Twips(layout.Top), Bottom = WordPieces.Twips(layout.Bottom), Left = (uint)WordPieces.Twips(layout.Left), Right = (uint)WordPieces.Twips(layout.Right),
                Header = (uint)WordPieces.Twips(8), Footer = (uint)WordPieces.Twips(8), Gutter = 0,
            });
        if (restarts) section.Append(new PageNumberType { Start = 1 });
        section.Append(new TitlePage());
        return section;
    }

    private static IEnumerable<OpenXmlElement> Letter(ReportPaper paper, Issue issue, DocumentLayout layout)
    {
        var (plain, bold) = (new Look(layout.Body), new Look(layout.Body, Bold: true));
        var (left, right) = (3900, 5700);
        List<Paragraph> issuer = [];
        if (paper.Parent.Length > 0) issuer.Add(WordPieces.Centred(paper.Parent, new Look(layout.Issuer)));
        issuer.Add(WordPieces.Centred(paper.Issuer, new Look(layout.Issuer, Bold: true)));
        issuer.Add(WordPieces.Rule(1350));
        var year = issue.LaidOutOn.Year.ToString(CultureInfo.InvariantCulture);
        yield return WordPieces.Unlined(
            [left, right],
            [
                issuer,
                [
                    WordPieces.Centred("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", new Look(layout.Heading, Bold: true)),
                    WordPieces.Centred("Độc lập - Tự do - Hạnh phúc", new Look(layout.Motto, Bold: true)), WordPieces.Rule(1240),
                ],
            ],
            [
                [WordPieces.Centred(issue.Number is { } number ? $"Số: {number}" : $"Số:        /{paper.Symbol}", new Look(layout.Issuer))],
                [WordPieces.Centred($"{paper.Place}, {(issue.Day is { } day ? Format.DocumentDay(day) : $"ngày      tháng      năm {year}")}", new Look(layout.Body, Italic: true))],
            ]);
        yield return WordPieces.Centred("", plain);
        yield return WordPieces.Centred("BÁO CÁO", new Look(layout.Title, Bold: true));
        yield return WordPieces.Centred(paper.Title, new Look(layout.Title, Bold: true));
        yield return WordPieces.Centred($"(Số liệu từ ngày {Day(paper.Window.From)} đến ngày {Day(paper.Window.To)})", new Look(layout.Body, Italic: true));
        yield return WordPieces.Rule(3600);
        yield return WordPieces.Centred("", plain);
        foreach (var to in Addressees(paper, plain)) yield return to;
        foreach (var (at, part) in paper.Parts.Where(part => part.Text.Length > 0).Index())
        {
            yield return WordPieces.Body($"{Roman(at + 1)}. {part.Heading.ToUpperInvariant()}", bold, WordPieces.Twips(layout.FirstLine), layout.After, keepNext: true);
            foreach (var line in part.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)) yield return WordPieces.Body(line, plain, WordPieces.Twips(layout.FirstLine), layout.After);
        }

        if (paper.Missing.Count > 0)
        {
            yield return WordPieces.Body(
                $"Báo cáo tổng hợp từ {paper.Counted.Count.ToString("00", CultureInfo.InvariantCulture)} cơ quan, đơn vị; chưa nhận được báo cáo của: {string.Join("; ", paper.Missing)}.", plain, WordPieces.Twips(layout.FirstLine), layout.After);
        }

        yield return WordPieces.Body($"Trên đây là {char.ToLowerInvariant(paper.Title[0])}{paper.Title[1..]}; số liệu chi tiết tại {paper.Forms.Count.ToString("00", CultureInfo.InvariantCulture)} phụ lục kèm theo./.", plain, WordPieces.Twips(layout.FirstLine), layout.After);
        List<Paragraph> signature = [];
        if (paper.Capacity.Length > 0) signature.Add(WordPieces.Centred(paper.Capacity, bold));
        signature.Add(WordPieces.Centred(paper.SignerPost, bold));
        signature.AddRange(Enumerable.Range(0, 4).Select(_ => WordPieces.Centred("", plain)));
        yield return WordPieces.Unlined(
            [4700, 4900],
            [
                [
                    WordPieces.Left("Nơi nhận:", new Look(12, Bold: true, Italic: true)),
                    .. paper.Recipients.Index().Select(one => WordPieces.Left($"- {one.Item}{(one.Index == paper.Recipients.Count - 1 ? "." : ";")}", new Look(11))),
                ],
                signature,
            ]);
    }

    private static IEnumerable<Paragraph> Addressees(ReportPaper paper, Look plain)
    {
        if (paper.Addressees is [var only])
        {
            yield return WordPieces.Centred($"Kính gửi: {only}.", plain, 6);
            yield break;
        }

        yield return WordPieces.Body("Kính gửi:", plain, WordPieces.Twips(40), 0, keepNext: true);
        foreach (var (at, one) in paper.Addressees.Index()) yield return WordPieces.Body($"- {one}{(at == paper.Addressees.Count - 1 ? "." : ";")}", plain, WordPieces.Twips(58), at == paper.Addressees.Count - 1 ? 6 : 0);
    }

    private static void Form(Body body, ReportPaper paper, PaperForm form, Issue issue, int at, DocumentLayout layout)
    {
        var heading = WordPieces.Centred(paper.Forms.Count > 1 ? $"Phụ lục {Roman(at + 1)}" : "Phụ lục", new Look(layout.Title, Bold: true));
        if (at > 0) heading.ParagraphProperties!.PrependChild(new PageBreakBefore());
        body.Append(heading, WordPieces.Centred(form.Title.ToUpperInvariant(), new Look(layout.Body, Bold: true)));
        body.Append(WordPieces.Centred($"(Kèm theo Báo cáo số {issue.Number ?? $"       /{paper.Symbol}"} {(issue.Day is { } day ? Format.DocumentDay(day) : "ngày      tháng      năm")})", new Look(layout.Body, Italic: true), 6));
        if (form.Reconstructed) body.Append(WordPieces.Centred($"Biểu dựng lại, không phải mẫu chính thức; bản {form.Edition}.", new Look(11, Italic: true), 6));
        var compared = form.Columns.Count == 1;
        List<string> heads = ["TT", "Chỉ tiêu", "Đơn vị tính", .. form.Columns.Select(column => column.Name), compared ? "Cùng kỳ năm trước" : "Cùng kỳ (cộng)", "Tăng (+), giảm (-)"];
        List<int> widths = [900, 0, 1300, .. form.Columns.Select(_ => compared ? 1600 : 1150), 1500, 1400];
        widths[1] = Long - WordPieces.Twips(layout.Left + layout.Right) - widths.Sum();
        var (plain, bold) = (new Look(Annex), new Look(Annex, Bold: true));
        body.Append(WordPieces.Lined(
            widths, heads.Select((head, i) => WordPieces.Cell(head, bold, widths[i], JustificationValues.Center)),
            form.Rows.Select(row => Cells(row, form.Columns.Count).Select((text, i) => WordPieces.Cell(
                text, row.Sort == "head" ? bold : plain, widths[i], i == 1 ? JustificationValues.Left : i is 0 or 2 ? JustificationValues.Center : JustificationValues.Right)))));
        foreach (var row in form.Rows.Where(row => row.Explanation is not null)) body.Append(WordPieces.Left($"Giải trình {row.Code}: {row.Explanation}", new Look(Annex, Italic: true), 3));
    }

    private static IEnumerable<string> Cells(PaperRow row, int columns)
    {
        yield return row.Code;
        yield return row.Name;
        yield return row.Unit;
        for (var at = 0; at < columns; at++) yield return row.Cells.Count > at ? Amount(row.Cells[at].Value, row.Decimals) : "";
        var first = row.Cells.Count > 0 ? row.Cells[0] : null;
        yield return first is null ? "" : Amount(first.LastYear, row.Decimals);
        yield return first is { Value: { } now, LastYear: { } before } ? Signed(now - before, row.Decimals) : first is null ? "" : "–";
    }

    internal static string Amount(decimal? value, int decimals) => value is { } known ? NumberText.Say(known, decimals) : "–";

    internal static string Signed(decimal difference, int decimals) => difference == 0 ? "0" : (difference > 0 ? "+" : "-") + NumberText.Say(Math.Abs(difference), decimals);

    private static string Day(DateOnly day) => new Format(Language.Vietnamese).Day(day);

    private static string Roman(int number)
    {
        var text = "";
        foreach (var (value, sign) in ((int, string)[])[(10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")])
        {
            while (number >= value)
            {
                text += sign;
                number -= value;
            }
        }

        return text;
    }
}
