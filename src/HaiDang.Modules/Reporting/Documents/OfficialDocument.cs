using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Format = HaiDang.Modules.Shell.Format;

namespace HaiDang.Modules.Reporting.Documents;

/// <summary>Writes a document as a Word file in the layout of its day. The same paper gives the same file to the last byte.</summary>
internal static class OfficialDocument
{
    internal const string MediaType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private const int Short = 11906;
    private const int Long = 16838;
    private const int Annex = 12;
    private const string Picture = "rId20";
    private const string Synthetic = "SỐ LIỆU GIẢ ĐỊNH";

    internal static byte[] Write(OfficialPaper paper, Issue issue)
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
            if (issue.Check is { } check)
            {
                using var code = new MemoryStream(QrPicture.Png(check));
                main.AddImagePart(ImagePartType.Png, Picture).FeedData(code);
            }

            var body = new Body([.. Letter(paper, issue, layout)]);
            var section = Section(layout, paper.IsLandscape, restarts: false);
            foreach (var (at, annex) in paper.Annexes.Index())
            {
                body.Append(WordPieces.Break(section));
                AnnexOf(body, paper, annex, issue, at, layout);
                section = Section(layout, annex.IsLandscape, restarts: true);
            }

            body.Append(section);
            main.Document = new Document(body);
        }

        return StableZip.Of(stream.ToArray());
    }

    /// <summary>Twips between the margins of an upright page.</summary>
    internal static int PortraitWidth(DocumentLayout layout) => WordPieces.TextWidth(layout, Short);

    /// <summary>Puts annexes behind an office's own letter, and the mark of made-up figures on its pages.</summary>
    internal static void Finish(MainDocumentPart main, OfficialPaper paper, Issue issue, DocumentLayout layout)
    {
        var body = main.Document.Body!;
        var section = body.Elements<SectionProperties>().LastOrDefault() is { } own ? (SectionProperties)own.CloneNode(true) : new SectionProperties();
        body.RemoveAllChildren<SectionProperties>();
        if (paper.IsSynthetic) MarkPages(main, section, layout);
        foreach (var (at, annex) in paper.Annexes.Index())
        {
            body.Append(WordPieces.Break(section));
            AnnexOf(body, paper, annex, issue, at, layout);

            // Headers that a section doesn't name are those of the section before.
            section = Section(layout, annex.IsLandscape, restarts: true);
            section.RemoveAllChildren<HeaderReference>();
            section.RemoveAllChildren<FooterReference>();
            section.RemoveAllChildren<TitlePage>();
        }

        body.Append(section);
    }

    private static void MarkPages(MainDocumentPart main, SectionProperties section, DocumentLayout layout)
    {
        foreach (var part in main.HeaderParts) part.Header.Append(WordPieces.Centred(Synthetic, new Look(layout.Heading, Bold: true)));
        if (section.Elements<HeaderReference>().Any(one => one.Type?.Value == HeaderFooterValues.Default)) return;
        var marked = main.AddNewPart<HeaderPart>("rIdHaiDang1");
        marked.Header = new Header(WordPieces.Centred(Synthetic, new Look(layout.Heading, Bold: true)));
        section.PrependChild(new HeaderReference { Type = HeaderFooterValues.Default, Id = "rIdHaiDang1" });
    }

    private static Styles Styles(DocumentLayout layout) => new(
        new DocDefaults(
            new RunPropertiesDefault(new RunPropertiesBaseStyle(
                new RunFonts { Ascii = "Times New Roman", HighAnsi = "Times New Roman", EastAsia = "Times New Roman", ComplexScript = "Times New Roman" },
                new FontSize { Val = (layout.Body * 2).ToString(CultureInfo.InvariantCulture) }, new Languages { Val = "vi-VN" }))));

    private static Paragraph Mark(OfficialPaper paper, DocumentLayout layout) =>
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

    private static IEnumerable<OpenXmlElement> Letter(OfficialPaper paper, Issue issue, DocumentLayout layout)
    {
        var (plain, bold) = (new Look(layout.Body), new Look(layout.Body, Bold: true));
        yield return Head(paper, issue, layout);
        yield return WordPieces.Centred("", plain);
        if (paper.Kind.Length > 0)
        {
            yield return WordPieces.Centred(paper.Kind, new Look(layout.Title, Bold: true));
            yield return WordPieces.Centred(paper.Subject, new Look(layout.Title, Bold: true));
            yield return WordPieces.Rule(3600, before: 110);
            if (paper.Under is { } under) yield return WordPieces.Centred($"({under})", new Look(layout.Body, Italic: true));
            yield return WordPieces.Centred("", plain);
        }

        foreach (var to in Addressees(paper, plain)) yield return to;
        if (paper.Authority is { } authority) yield return WordPieces.Centred(authority, bold, 12);
        foreach (var (at, ground) in paper.Grounds.Index())
        {
            var end = at < paper.Grounds.Count - 1 ? ";" : layout.GroundsEnd;
            yield return WordPieces.Body(ground + end, new Look(layout.Body, Italic: layout.GroundsItalic), WordPieces.Twips(layout.FirstLine), layout.After);
        }

        foreach (var block in paper.Body) yield return Block(block, layout, WordPieces.TextWidth(layout, paper.IsLandscape ? Long : Short), layout.Body);
        if (paper.Signature.Count == 0) yield break;
        yield return WordPieces.Centred("", new Look(layout.After));
        yield return Signed(paper, issue, layout);
    }

    private static Table Head(OfficialPaper paper, Issue issue, DocumentLayout layout)
    {
        List<Paragraph> issuer = [];
        if (paper.Parent.Length > 0) issuer.Add(WordPieces.Centred(paper.Parent, new Look(layout.Issuer)));
        issuer.Add(WordPieces.Centred(paper.Issuer, new Look(layout.Issuer, Bold: true)));
        issuer.Add(WordPieces.Rule(1350));
        List<Paragraph> number = [WordPieces.Centred(NumberLine(paper, issue), new Look(layout.Issuer))];
        if (paper.Kind.Length == 0 && paper.Subject.Length > 0) number.Add(WordPieces.Centred($"V/v {paper.Subject}", new Look(layout.DispatchSubject), 0, before: 6));
        return WordPieces.Unlined(
            [3900, 5700],
            [
                issuer,
                [
                    WordPieces.Centred("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", new Look(layout.Heading, Bold: true)),
                    WordPieces.Centred("Độc lập - Tự do - Hạnh phúc", new Look(layout.Motto, Bold: true)), WordPieces.Rule(1240),
                ],
            ],
            paper.Symbol.Length == 0 ? [] : [number, [WordPieces.Centred($"{paper.Place}, {DayOf(issue)}", new Look(layout.Body, Italic: true))]]);
    }

    internal static string NumberLine(OfficialPaper paper, Issue issue) => issue.Number is { } number ? $"Số: {number}" : $"Số:        /{paper.Symbol}";

    internal static string DayOf(Issue issue) =>
        issue.Day is { } day ? Format.DocumentDay(day) : $"ngày      tháng      năm {issue.LaidOutOn.Year.ToString(CultureInfo.InvariantCulture)}";

    private static IEnumerable<Paragraph> Addressees(OfficialPaper paper, Look plain)
    {
        if (paper.Addressees is [var only])
        {
            yield return WordPieces.Centred($"Kính gửi: {only}.", plain, 6);
            yield break;
        }

        if (paper.Addressees.Count == 0) yield break;
        yield return WordPieces.Body("Kính gửi:", plain, WordPieces.Twips(40), 0, keepNext: true);
        foreach (var (at, one) in paper.Addressees.Index()) yield return WordPieces.Body($"- {one}{(at == paper.Addressees.Count - 1 ? "." : ";")}", plain, WordPieces.Twips(58), at == paper.Addressees.Count - 1 ? 6 : 0);
    }

    /// <summary>A piece of the body.</summary>
    /// <param name="width">Twips that a table may take.</param>
    /// <param name="size">Letters, in points.</param>
    internal static OpenXmlElement Block(PaperBlock block, DocumentLayout layout, int width, int size)
    {
        var (plain, bold) = (new Look(size), new Look(size, Bold: true));
        var first = WordPieces.Twips(layout.FirstLine);
        return block switch
        {
            PaperBlock.Heading { Level: 1 } one => WordPieces.Body(one.Text.ToUpperInvariant(), bold, first, layout.After, keepNext: true),
            PaperBlock.Heading one => WordPieces.Body(one.Text, bold, first, layout.After, keepNext: true),
            PaperBlock.Line one => WordPieces.Body(one.Text, one.Italic ? new Look(size, Italic: true) : plain, first, layout.After),
            PaperBlock.Middle one => WordPieces.Centred(one.Text, bold, layout.After),
            PaperBlock.Article one => WordPieces.Body(one.Text, plain, first, layout.After, head: one.Head),
            PaperBlock.Grid one => GridOf(one, width),
            _ => throw new InvalidOperationException($"No layout for {block.GetType().Name}."),
        };
    }

    private static Table GridOf(PaperBlock.Grid grid, int width)
    {
        var widths = grid.Widths.ToArray();
        widths[Array.IndexOf(widths, 0)] = width - widths.Sum();
        var (plain, bold) = (new Look(Annex), new Look(Annex, Bold: true));
        return WordPieces.Lined(
            widths, grid.Heads.Select((head, i) => WordPieces.Cell(head, bold, widths[i], JustificationValues.Center)),
            grid.Rows.Select(row => row.Cells.Select((text, i) => WordPieces.Cell(text, row.Bold ? bold : plain, widths[i], Side(i)))));

        JustificationValues Side(int at) => (at < grid.Sides.Count ? grid.Sides[at] : GridSide.Right) switch
        {
            GridSide.Left => JustificationValues.Left,
            GridSide.Centre => JustificationValues.Center,
            _ => JustificationValues.Right,
        };
    }

    private static Table Signed(OfficialPaper paper, Issue issue, DocumentLayout layout)
    {
        var (plain, bold) = (new Look(layout.Body), new Look(layout.Body, Bold: true));
        List<Paragraph> right = [.. SigningCapacity.Lines(paper.Signature, issue.Signer, issue.IsEmpowered).Select(line => WordPieces.Centred(line, bold))];
        right.AddRange(Enumerable.Range(0, 4).Select(_ => WordPieces.Centred("", plain)));
        if (paper.Name.Length > 0) right.Add(WordPieces.Centred(paper.Name, bold));
        List<Paragraph> left =
        [
            WordPieces.Left("Nơi nhận:", new Look(12, Bold: true, Italic: true)),
            .. paper.Recipients.Index().Select(one => WordPieces.Left($"- {one.Item}{(one.Index == paper.Recipients.Count - 1 ? "." : ";")}", new Look(11))),
        ];
        if (issue.Check is not null) left.Add(WordPieces.Picture(Picture, WordPieces.Twips(20), "Mã QR để kiểm tra văn bản"));
        return paper.BesideSigns is { } beside
            ? WordPieces.Unlined([4555, 4800], [[WordPieces.Centred(beside, bold)], right], [left, [WordPieces.Centred("", plain)]])
            : WordPieces.Unlined([4555, 4800], [left, right]);
    }

    private static void AnnexOf(Body body, OfficialPaper paper, PaperAnnex annex, Issue issue, int at, DocumentLayout layout)
    {
        body.Append(
            WordPieces.Centred(paper.Annexes.Count > 1 ? $"Phụ lục {Roman.Of(at + 1)}" : "Phụ lục", new Look(layout.Title, Bold: true)),
            WordPieces.Centred(annex.Title.ToUpperInvariant(), new Look(layout.Body, Bold: true)),
            WordPieces.Centred(
                $"(Kèm theo {paper.KindName} số {issue.Number ?? $"       /{paper.Symbol}"} {(issue.Day is { } day ? Format.DocumentDay(day) : "ngày      tháng      năm")}{(paper.IssuerName is { } issuer ? " của " + issuer : "")})", new Look(layout.Body, Italic: true)),
            WordPieces.Rule(annex.IsLandscape ? 6000 : 3600, before: 110));
        if (annex.Note is { } note) body.Append(WordPieces.Centred(note, new Look(11, Italic: true), 6));
        foreach (var block in annex.Body) body.Append(Block(block, layout, WordPieces.TextWidth(layout, annex.IsLandscape ? Long : Short), Annex));
    }
}
