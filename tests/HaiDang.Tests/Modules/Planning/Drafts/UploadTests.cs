using System.Diagnostics.CodeAnalysis;
using System.Net;
using System.Text;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using HaiDang.Kernel.Events;
using HaiDang.Kernel.Organisations;
using HaiDang.Kernel.Storage;
using HaiDang.Modules.Planning.Drafts;
using HaiDang.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace HaiDang.Tests.Modules.Planning.Drafts;

/// <summary>What becomes of a file that somebody uploads, over HTTP.</summary>
public sealed class UploadTests(DraftsFixture fixture) : IClassFixture<DraftsFixture>
{
    private const string Documents = "/langson/van-ban";

    private RunningApp App => fixture.App;

    public static TheoryData<string, byte[], string> Bad => new()
    {
        { "trong.txt", [], "không có nội dung" },
        { "chuong-trinh.txt", [0x7F, (byte)'E', (byte)'L', (byte)'F', 2, 1, 1, 0], "ảnh quét" },
        { "la.txt", Enumerable.Range(0, 4000).Select(i => (byte)(128 + (i * 37 % 127))).ToArray(), "Chưa có gì được lưu" },
        { "tho.txt", Encoding.UTF8.GetBytes("Trời xanh mây trắng nắng vàng.\nGió đưa cành trúc la đà."), "không phải là kế hoạch" },
    };

    [Theory, MemberData(nameof(Bad))]
    public async Task A_file_that_cannot_be_read_is_refused_in_words_and_leaves_nothing(string name, byte[] content, string words)
    {
        using var visitor = await App.SignIn("demo.thuongtruc.langson");
        var before = await Kept();

        using var answer = await Send(visitor, name, content);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        var page = await Page(answer);
        Assert.Contains(words, page.QuerySelector(".errors")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Chưa có gì được lưu", page.QuerySelector(".errors")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(before, await Kept());
    }

    [Theory]
    [InlineData(51, "lớn hơn 50 MB")]
    [InlineData(6, "lớn hơn 5 MB")]
    public async Task A_file_over_the_limit_is_refused_in_words_and_leaves_nothing(int megabytes, string words)
    {
        using var visitor = await App.SignIn("demo.thuongtruc.langson");
        var before = await Kept();
        var temporary = TemporaryFiles();

        using var answer = await Send(visitor, "lon.txt", new byte[megabytes * 1024 * 1024]);

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.StatusCode);
        Assert.Contains(words, (await Page(answer)).QuerySelector(".errors")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(before, await Kept());
        Assert.Equal(temporary, TemporaryFiles());
    }

    [Fact]
    public async Task A_form_without_a_file_or_a_proof_is_refused()
    {
        using var visitor = await App.SignIn("demo.thuongtruc.langson");

        using var unproven = await Send(visitor, "ke-hoach.txt", fixture.Sample, proof: "");
        using var bare = await SendBare(visitor, "--rao\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.txt\"\r\n\r\nx\r\n--rao--\r\n");
        using var broken = await SendBare(visitor, "--rao\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.txt\"\r\n\r\nnửa chừng");
        using var empty = await Send(visitor, "", []);

        Assert.All([unproven, bare, broken], answer => Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, empty.StatusCode);
    }

    [Fact]
    public async Task A_secrecy_stamp_stops_the_reading_and_offers_to_note_number_date_and_holder()
    {
        using var visitor = await App.SignIn("demo.thuongtruc.langson");
        var before = await Kept();
        var text = "UBND TỈNH LẠNG SƠN\nBAN CHỈ ĐẠO 138\nMẬT\nSố: 07/KH-BCĐ\nLạng Sơn, ngày 03 tháng 3 năm 2023\nKẾ HOẠCH\nNội dung giả định không được lưu\n\nI. NHIỆM VỤ\n1. Sở Tư pháp mở lớp giả định.\n";

        using var answer = await Send(visitor, "mat.txt", Encoding.UTF8.GetBytes(text));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        var page = await Page(answer);
        Assert.NotNull(page.QuerySelector("form[action='/langson/van-ban/dau-mat']"));
        Assert.DoesNotContain("Nội dung giả định", page.DocumentElement.TextContent, StringComparison.Ordinal);
        Assert.Equal(before, await Kept());

        using var noted = await visitor.Post(Documents, "/langson/van-ban/dau-mat", ("number", "07/KH-BCĐ"), ("date", "03/3/2023"), ("holder", "Phòng lưu trữ giả định"));
        Assert.Equal(HttpStatusCode.SeeOther, noted.StatusCode);
        Assert.Contains("07/KH-BCĐ", (await visitor.Page(Documents)).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_plan_is_read_kept_sealed_and_opened_for_checking()
    {
        using var visitor = await App.SignIn("demo.thuongtruc.langson");
        var before = await Kept();

        using var answer = await Send(visitor, "ke-hoach-2023.txt", fixture.Sample);

        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        var page = await visitor.Page(answer.Headers.Location!.ToString());
        Assert.True(page.QuerySelectorAll(".page p").Length > 150);
        Assert.True(page.QuerySelectorAll(".items > li").Length > 40);
        Assert.Equal((before.Drafts + 1, before.Files + 1), await Kept());
    }

    [Fact]
    public async Task Another_office_neither_sees_nor_sends()
    {
        using var other = await App.SignIn("demo.thuongtruc.tayninh");

        using var seen = await other.Get(Documents);
        using var sent = await Send(other, "ke-hoach.txt", fixture.Sample, from: "/tayninh/van-ban");

        Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.NotFound), (seen.StatusCode, sent.StatusCode));
    }

    private static int TemporaryFiles() => Directory.GetFiles(Path.GetTempPath(), "ASPNETCORE_*").Length;

    private static async Task<IHtmlDocument> Page(HttpResponseMessage answer) => new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync());

    [SuppressMessage("Reliability", "CA2000", Justification = "The request disposes its content.")]
    private static async Task<HttpResponseMessage> Send(Visitor visitor, string name, byte[] content, string from = Documents, string? proof = null)
    {
        proof ??= (await visitor.Page(from)).QuerySelector("input[name=bieu-mau]")!.GetAttribute("value")!;
        using var form = new MultipartFormDataContent { { new StringContent(proof), "bieu-mau" }, { new ByteArrayContent(content), "file", name.Length == 0 ? "\"\"" : name } };
        using var request = new HttpRequestMessage(HttpMethod.Post, Documents) { Content = form };
        return await visitor.Send(request);
    }

    private static async Task<HttpResponseMessage> SendBare(Visitor visitor, string body)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, Documents) { Content = new StringContent(body) };
        request.Content.Headers.Remove("Content-Type");
        request.Content.Headers.TryAddWithoutValidation("Content-Type", "multipart/form-data; boundary=rao");
        return await visitor.Send(request);
    }

    private async Task<(int Drafts, int Files)> Kept()
    {
        var store = App.Services.GetRequiredService<Store>();
        return ((await store.Ask<string>($"select id from work_draft", default)).Count, (await store.Ask<string>($"select id from attachment", default)).Count);
    }
}

/// <summary>The application, and a real document of the samples.</summary>
public sealed class DraftsFixture : IAsyncLifetime
{
    internal RunningApp App { get; private set; } = null!;

    internal byte[] Sample { get; } = File.ReadAllBytes(Path.Combine(Docs.RepositoryFiles.Root, "samples", "langson-2023.ocr.txt"));

    public async ValueTask InitializeAsync() => App = await RunningApp.Start();

    public ValueTask DisposeAsync() => App.DisposeAsync();

    /// <summary>Lays an invented draft down.</summary>
    /// <param name="number">Number of its document: readings of one number are readings of one document.</param>
    /// <param name="body">The body whose officers check it; null for the standing office's.</param>
    internal Task<StoredDraft> Put(LedgerId ledger, string number = "12", OrganisationId? body = null) => App.Services.GetRequiredService<DraftShelf>().Put(
        ledger, new HaiDang.Modules.Planning.SourceDocument("tep", "ke-hoach.txt", "00"), AnyDraft.Source,
        AnyDraft.Draft with { Header = AnyDraft.Header with { Number = number } }, UserId.System, body, CancellationToken.None);
}
