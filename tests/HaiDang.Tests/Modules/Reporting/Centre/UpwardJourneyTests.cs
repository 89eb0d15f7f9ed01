using System.IO.Compression;
using System.Net;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text.Json;
using AngleSharp.Html.Parser;
using DocumentFormat.OpenXml.Packaging;
using HaiDang.Kernel.Access;
using HaiDang.Kernel.Events;
using HaiDang.Kernel.Organisations;
using HaiDang.Modules.Accounts;
using HaiDang.Tests.Support;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;

namespace HaiDang.Tests.Modules.Reporting.Centre;

/// <summary>A commune reports to its district, the district to the province, the province as a signed file to the centre; with a return and a correction.</summary>
public abstract class UpwardJourneyTests(ReportFixture fixture)
{
    private const string Year = "/langson/2023/bao-cao";
    private const string Province = Year + "/06-thang/langson.bcd-138";
    private const string Inbox = "/central/nhan-bao-cao";
    private const string Total = "/central/2023/tong-hop-cac-tinh/06-thang";

    [Fact]
    public async Task A_commune_reports_up_to_the_centre_with_a_return_and_a_correction_and_nothing_is_taken_twice()
    {
        var below = fixture.App.Services.GetRequiredService<Bodies>().Reach(new OrganisationId("langson.cao-loc.bcd-138"), new DateOnly(2023, 5, 15));
        var map = fixture.App.Services.GetRequiredService<OrganisationMap>();
        var body = below.First(one => map.Find(one)?.Entry == "bcd-138-xa");
        var address = $"{Year}/06-thang/{body}";
        using var commune = await Officer(body);
        using var district = await fixture.App.SignIn("demo.huyen.langson");
        using var office = await fixture.App.SignIn("demo.thuongtruc.langson");
        using var centre = await fixture.App.SignIn("demo.138cp");

        // The commune's report is sent back by its district, mended and accepted; it can't judge its own.
        await Done(commune.Post(address, address + "/nop", ("o-B1:cong", "40"), ("khoa", "c1")));
        Assert.Equal(HttpStatusCode.NotFound, (await commune.Post(address, address + "/buoc", ("do", "accept"))).StatusCode);
        await Done(district.Post(address, address + "/buoc", ("do", "return"), ("ly-do", "Thiếu buổi ở trường học")));
        await Done(commune.Post(address, address + "/nop", ("o-B1:cong", "41"), ("khoa", "c2")));
        await Done(district.Post(address, address + "/buoc", ("do", "accept")));

        // The district adds it up, the province adds up the district alone.
        const string District = Year + "/06-thang/langson.cao-loc.bcd-138";
        await Done(district.Post(District, District + "/nop", ("o-B1:cong", "9"), ("khoa", "c3")));
        await Done(office.Post(District, District + "/buoc", ("do", "accept")));
        await Send(office, "51/BC-BCĐ", "p1", "100", "Phó Trưởng ban");
        await Done(office.Post(Province, Province + "/goi"));
        var first = await File(office, 1);

        // The centre doesn't know the office's key yet; then it does.
        Assert.Contains("Chưa ghi khóa", await Fault(await Bring(centre, first)), StringComparison.Ordinal);
        var open = (await office.Page("/langson/goi-bao-cao")).QuerySelector("#khoa-cong-khai")!.TextContent;
        using var registered = await centre.Post(Inbox, Inbox + "/khoa", ("noi-gui", "langson"), ("khoa-cong-khai", open), ("can-cu", "12/BCĐ-TT ngày 05/01/2023"), ("khoa", "k1"));
        var intake = new HtmlParser().ParseDocument(await registered.Content.ReadAsStringAsync()).QuerySelector("code")!.TextContent;
        await Done(Bring(centre, first));

        // What travels is the Word file that was signed, letter for letter; the centre shows it so.
        var signed = await Bytes(office, Province + "/van-ban/docx");
        Assert.Contains(Convert.ToHexStringLower(SHA256.HashData(signed)), (await office.Page(Province)).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        using (var zip = new ZipArchive(new MemoryStream(first))) Assert.Equal(signed, await All(await zip.GetEntry("bao-cao.docx")!.OpenAsync(TestContext.Current.CancellationToken)));
        Assert.Equal(signed, await Bytes(centre, Inbox + "/langson/1/docx"));
        using (var laid = WordprocessingDocument.Open(new MemoryStream(signed), false)) Assert.Contains("KT. TRƯỞNG BANPHÓ TRƯỞNG BAN", laid.MainDocumentPart!.Document!.InnerText, StringComparison.Ordinal);
        Assert.Contains("đã nhận rồi", await Fault(await Bring(centre, first)), StringComparison.Ordinal);

        var total = await centre.Page(Total);
        Assert.Contains("1/63 tỉnh, thành phố đã gửi", total.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Tỉnh Tây Ninh", total.QuerySelector("details")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("150", Cell(total));

        // The centre sends it back; the corrected edition comes by program, and counts instead of the first.
        await Done(centre.Post(Province, Province + "/buoc", ("do", "return"), ("ly-do", "Xem lại số buổi")));
        await Send(office, "55/BC-BCĐ", "p2", "103");
        await Done(office.Post(Province, Province + "/goi"));
        var second = await File(office, 2);
        Assert.Equal(HttpStatusCode.NotFound, (await Deliver(second, "sai")).StatusCode);
        using var delivered = await Deliver(second, intake);
        Assert.Equal(HttpStatusCode.Created, delivered.StatusCode);
        using var again = await Deliver(second, intake);
        Assert.Equal((HttpStatusCode.Conflict, "reporting.package-replayed"), (again.StatusCode, JsonDocument.Parse(await again.Content.ReadAsStringAsync()).RootElement.GetProperty("type").GetString()));
        Assert.Equal("153", Cell(await centre.Page(Total)));
        using var word = await centre.Get(Total + "/docx");
        Assert.Equal(HttpStatusCode.OK, word.StatusCode);
        Assert.Equal(first, await File(office, 1));
    }

    private static string Cell(AngleSharp.Html.Dom.IHtmlDocument page) => page.QuerySelectorAll("main tr").First(row => row.QuerySelector("td")?.TextContent == "B1").QuerySelector("td.num")!.TextContent;

    private static async Task<byte[]> Bytes(Visitor visitor, string address)
    {
        using var answer = await visitor.Get(address);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return await answer.Content.ReadAsByteArrayAsync();
    }

    private static async Task<byte[]> All(Stream from)
    {
        await using var read = from;
        using var into = new MemoryStream();
        await read.CopyToAsync(into);
        return into.ToArray();
    }

    private static async Task Send(Visitor office, string number, string key, string typed, string signer = "Trưởng ban")
    {
        await Done(office.Post(Province, Province + "/nop", ("o-B1:cong", typed), ("khoa", key)));
        await Done(office.Post(Province, Province + "/buoc", ("do", "sign"), ("so", number), ("ngay-ky", "15/6/2023"), ("nguoi-ky", signer)));
        await Done(office.Post(Province, Province + "/buoc", ("do", "send")));
    }

    private static async Task<byte[]> File(Visitor office, int number)
    {
        using var answer = await office.Get($"/langson/goi-bao-cao/{number}");
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return await answer.Content.ReadAsByteArrayAsync();
    }

    private static async Task<HttpResponseMessage> Bring(Visitor centre, byte[] file)
    {
        var proof = (await centre.Page(Inbox)).QuerySelector("input[name=bieu-mau]")!.GetAttribute("value")!;
        using var content = new MultipartFormDataContent { { new StringContent(proof), "bieu-mau" }, { new ByteArrayContent(file), "goi", "goi.zip" } };
        using var request = new HttpRequestMessage(HttpMethod.Post, Inbox) { Content = content };
        return await centre.Send(request);
    }

    private async Task<HttpResponseMessage> Deliver(byte[] file, string key)
    {
        using var client = new HttpClient { BaseAddress = fixture.App.Address };
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/v1/goi-bao-cao") { Content = new ByteArrayContent(file) };
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", key);
        return await client.SendAsync(request);
    }

    private async Task<Visitor> Officer(OrganisationId body)
    {
        await using var scope = fixture.App.Services.CreateAsyncScope();
        var users = scope.ServiceProvider.GetRequiredService<UserManager<User>>();
        var user = (await CreateUser.Handle(new CreateUser("thu.xa", "Cán bộ xã", ReportFixture.Ledger, body, RunningApp.Password, Keep: true), users, TimeProvider.System))!.UserId;
        await scope.ServiceProvider.GetRequiredService<EventLog>().Decide<UserRoles>(
            Reader.System, UserRoles.Stream(ReportFixture.Ledger, user), UserRoles.Fold, state => new GrantRole(ReportFixture.Ledger, user, Role.LocalOfficer, body).Decide(Reader.System, state), null, CancellationToken.None);
        return await fixture.App.SignIn("thu.xa");
    }

    private static async Task<string> Fault(HttpResponseMessage answer) =>
        new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync()).QuerySelector(".errors")?.TextContent ?? $"{answer.StatusCode}";

    private static async Task Done(Task<HttpResponseMessage> sent)
    {
        using var answer = await sent;
        if (answer.StatusCode == HttpStatusCode.SeeOther) return;
        var page = new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync());
        Assert.Fail($"{answer.StatusCode}: {page.QuerySelector(".errors")?.TextContent ?? page.QuerySelector("main")?.TextContent}");
    }
}

public sealed class UpwardJourneyOnSqliteTests(ReportFixture.OnSqlite fixture) : UpwardJourneyTests(fixture), IClassFixture<ReportFixture.OnSqlite>;

public sealed class UpwardJourneyOnPostgresTests(ReportFixture.OnPostgres fixture) : UpwardJourneyTests(fixture), IClassFixture<ReportFixture.OnPostgres>;
