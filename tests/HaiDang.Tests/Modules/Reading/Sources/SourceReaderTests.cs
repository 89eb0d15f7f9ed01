using System.Buffers.Binary;
using System.Text;
using HaiDang.Modules.Reading;
using HaiDang.Modules.Reading.Sources;

namespace HaiDang.Tests.Modules.Reading.Sources;

public sealed class SourceReaderTests(PrintedPlan plan) : IClassFixture<PrintedPlan>
{
    private const string FirstRow = "1\tTổ chức các lớp dạy bơi miễn phí cho học sinh tiểu học trong dịp hè.\tSở Giáo dục và Đào tạo\tTháng 6/2022";

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    private static Task<Parsed<SourceDocument>> Read(byte[] file, IPageKeeper? keeper = null) => SourceReader.Read(file, "tep", keeper ?? IPageKeeper.None, Ct);

    private static async Task<string?> Refused(byte[] file) => (await Read(file)).Refusal?.Code;

    private static void IsThePlan(SourceDocument document)
    {
        var reading = PlanReader.Read(document.Text).Value;
        Assert.Equal(("57", "KH-UBND"), (reading?.Document.Number, reading?.Document.Symbol));
        Assert.Equal(70, Assert.Single(reading!.Targets).Value);
        Assert.Equal(["Sở Giáo dục và Đào tạo"], reading.Tasks.Single(t => t.Text.Contains("miễn phí cho học sinh", StringComparison.Ordinal)).Lead);
    }

    [Fact]
    public async Task A_word_file_is_read_by_the_child_process()
    {
        var document = (await Read(PrintedPlan.Word)).Value!;

        Assert.Contains(FirstRow, document.Text, StringComparison.Ordinal);
        IsThePlan(document);
    }

    [Fact]
    public async Task A_word_file_is_looked_at_as_it_would_be_printed_and_its_words_stay_its_own()
    {
        var shelf = new Shelf { WantsPictures = true };
        var alone = (await Read(PrintedPlan.Word)).Value!;

        var document = (await Read(PrintedPlan.Word, shelf)).Value!;

        Assert.Equal(alone.Text, document.Text);
        var page = Assert.Single(document.Pages);
        Assert.InRange(page.Size.Height, 700, 900);
        Assert.Equal("PNG", Encoding.ASCII.GetString(shelf.Pictures[1].Span[1..4]));
        var number = page.Words.Single(w => document.Text[w.Text.From..w.Text.To] == "57/KH-UBND");
        Assert.InRange(number.Left, 90, 250);
        Assert.InRange(number.Top, 70, 200);
        var signs = page.Words.Single(w => document.Text[w.Text.From..].StartsWith("Cắm biển", StringComparison.Ordinal));
        var lessons = page.Words.First(w => document.Text[w.Text.From..].StartsWith("Tổ chức các lớp", StringComparison.Ordinal));
        Assert.True(signs.Top > lessons.Top);
        Assert.InRange(Math.Abs(signs.Left - lessons.Left), 0, 2);
        Assert.True(page.Words.Count > 0.9 * document.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length);
    }

    [Fact]
    public async Task A_pdf_keeps_its_columns_its_rows_and_the_place_of_each_word()
    {
        var shelf = new Shelf();

        var document = (await Read(plan.Pdf, shelf)).Value!;

        IsThePlan(document);
        Assert.Contains(FirstRow, document.Text, StringComparison.Ordinal);
        Assert.Matches("ỦY BAN NHÂN DÂN .*   .*CỘNG HÒA", document.Text);
        var page = Assert.Single(document.Pages);
        var word = page.Words.Single(w => document.Text[w.Text.From..w.Text.To] == "57/KH-UBND");
        Assert.InRange(word.Left, 90, 250);
        Assert.InRange(word.Top, 70, 200);
        Assert.Equal("PNG", Encoding.ASCII.GetString(shelf.Pictures[1].Span[1..4]));
    }

    [Fact]
    public async Task Old_word_and_rich_text_come_by_way_of_libreoffice()
    {
        var rich = Encoding.ASCII.GetBytes("{\\rtf1\\ansi{\\fonttbl{\\f0 .VnTime;}}\\f0 C\\'abng an t\\'d8nh ch\\'f1 tr\\'d7\\par}");
        Assert.Equal("Công an tỉnh chủ trì", (await Read(rich)).Value?.Text);
        IsThePlan((await Read(await plan.Converted(PrintedPlan.Word, "cu.docx", "doc"))).Value!);
    }

    [Fact]
    public async Task A_crooked_scan_with_a_red_seal_is_read()
    {
        var document = (await Read(PdfMaker.Scanned(await plan.Scan(
            "jpg", "(", "+clone", "-fill", "white", "-draw", "color 0,0 reset", "-fill", "none", "-stroke", "#d02020", "-strokewidth", "14", "-draw", "circle 900,1250 900,1000", ")",
            "-compose", "multiply", "-composite", "-rotate", "0.8", "-seed", "138", "-attenuate", "0.2", "+noise", "Gaussian", "-quality", "60")))).Value!;

        IsThePlan(document);
        Assert.Contains("Đào tạo\tTháng 6/2022", document.Text, StringComparison.Ordinal);
        Assert.Equal([PageNote.Recognised], document.Pages[0].Notes);
    }

    [Fact]
    public async Task A_photo_in_uneven_light_is_read() => IsThePlan((await Read(await plan.Scan(
        "jpg", "-resize", "50%", "(", "-size", "1240x1754", "radial-gradient:#f8f4e8-#504838", ")", "-compose", "multiply", "-composite", "-rotate", "2", "-quality", "75"))).Value!);

    [Theory]
    [InlineData("180")]
    [InlineData("90")]
    public async Task A_page_that_lies_wrong_is_turned(string degrees)
    {
        var document = (await Read(await plan.Scan("png", "-rotate", degrees))).Value!;

        IsThePlan(document);
        Assert.Contains(PageNote.Turned, document.Pages[0].Notes);
    }

    [Fact]
    public async Task A_secrecy_stamp_in_red_is_refused_and_nothing_is_kept()
    {
        var shelf = new Shelf();
        var secret = await plan.Scan(
            "jpg", "-fill", "none", "-stroke", "#d02020", "-strokewidth", "8", "-draw", "rectangle 300,620 720,740", "-font", "Liberation-Serif-Bold", "-pointsize", "90", "-strokewidth", "1", "-fill", "#d02020", "-draw", "text 330,715 'TỐI MẬT'");

        var refusal = (await Read(secret, shelf)).Refusal;

        Assert.Equal((ReadingRefusal.SecretDocument, "57/KH-UBND"), (refusal?.Code, refusal?.Stub?.Number));
        Assert.Empty(shelf.Pages);
    }

    [Fact]
    public async Task A_page_in_another_language_is_said_to_be_so()
    {
        var english = await plan.Scan("png", "-fill", "white", "-draw", "rectangle 0,0 2480,3508", "-fill", "black", "-font", "Liberation-Serif", "-pointsize", "60", "-gravity", "NorthWest",
            "-annotate", "+300+300", "The general assembly of the states parties\nadopted the following resolution without a vote\nat its seventh plenary meeting held on Friday\nunder the chairmanship of the representative");

        Assert.Contains(PageNote.OtherLanguage, (await Read(english)).Value!.Pages[0].Notes);
    }

    [Fact]
    public async Task White_paper_has_no_legible_word() =>
        Assert.Equal(ReadingRefusal.NothingLegible, await Refused(await plan.Scan("tif", "-fill", "white", "-draw", "rectangle 0,0 2480,3508", "-resize", "40%")));

    [Fact]
    public async Task What_cannot_be_opened_is_refused_with_its_reason()
    {
        byte[] compound = [0xD0, 0xCF, 0x11, 0xE0, .. new byte[600]];
        Assert.Equal(ReadingRefusal.Encrypted, await Refused(PdfMaker.Locked()));
        Assert.Equal(ReadingRefusal.Encrypted, await Refused([.. compound, .. Encoding.Unicode.GetBytes("EncryptedPackage")]));
        Assert.Equal(ReadingRefusal.ActiveContent, await Refused([.. compound, .. Encoding.Unicode.GetBytes("WordDocument _VBA_PROJECT")]));
        Assert.Equal(ReadingRefusal.Damaged, await Refused(plan.Pdf[..200]));
        Assert.Equal(ReadingRefusal.Damaged, await Refused((await plan.Scan("png"))[..100]));
        Assert.Equal(ReadingRefusal.Damaged, await Refused(PrintedPlan.Word[..^60]));
        Assert.Equal(ReadingRefusal.TooManyPages, await Refused(PdfMaker.Empty(501)));
        Assert.Equal(ReadingRefusal.NotText, await Refused("PK\u0003\u0004 a workbook"u8.ToArray()));
        Assert.Equal(ReadingRefusal.TooLarge, await Refused(new byte[SourceReader.MostBytes + 1]));
    }

    [Fact]
    public async Task A_picture_that_would_fill_the_memory_is_refused_by_its_size()
    {
        // Only the head says how large it would be.
        var png = await plan.Scan("png", "-resize", "1%");
        BinaryPrimitives.WriteInt32BigEndian(png.AsSpan(16), 15_000);
        BinaryPrimitives.WriteInt32BigEndian(png.AsSpan(20), 15_000);
        Assert.Contains(await Refused(png), new[] { ReadingRefusal.PictureTooLarge, ReadingRefusal.Damaged });
    }

    [Fact]
    public async Task A_text_is_read_as_before_and_has_one_page()
    {
        var document = (await Read("Kế hoạch của các cơ quan"u8.ToArray())).Value!;

        Assert.Equal(("Kế hoạch của các cơ quan", 1), (document.Text, document.Pages.Count));
    }
}
