using System.Net;
using System.Security.Cryptography;
using AngleSharp.Html.Parser;
using DocumentFormat.OpenXml.Packaging;
using HaiDang.Kernel.Organisations;
using HaiDang.Modules.Accounts;
using HaiDang.Tests.Support;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;

namespace HaiDang.Tests.Modules.Reporting;

/// <summary>A report that somebody signs for the head who is away, by a paper that says so.</summary>
public abstract class SigningForTests(ReportFixture fixture)
{
    private const string Report = "/langson/2023/bao-cao/06-thang/langson.bcd-138";
    private const string Deputies = "/tai-khoan/thay-mat";
    private const string Paper = "Quyết định số 12/QĐ-BCĐ ngày 05 tháng 01 năm 2023 của Trưởng ban";

    [Fact]
    public async Task Whoever_signs_for_the_head_by_a_paper_signs_by_authorisation_and_the_step_names_the_paper()
    {
        using var office = await fixture.App.SignIn("demo.thuongtruc.langson");
        using var head = await fixture.App.SignIn("demo.truongban.langson");
        await using (var scope = fixture.App.Services.CreateAsyncScope())
        {
            var body = new OrganisationId("langson.bcd-138");
            await CreateUser.Handle(new CreateUser("thay.truongban", "Chánh Văn phòng", ReportFixture.Ledger, body, RunningApp.Password, Keep: true), scope.ServiceProvider.GetRequiredService<UserManager<User>>(), TimeProvider.System);
        }

        // Of a paper that is half named the missing field is told, and what was typed stays.
        var colleague = (await head.Page(Deputies)).QuerySelectorAll("#ai option").Single(option => option.TextContent == "Chánh Văn phòng").GetAttribute("value")!;
        using (var half = await head.Post(Deputies, Deputies, ("ai", colleague), ("tu", "15/6/2023"), ("den", "20/6/2023"), ("van-ban", "Quyết định số 12/QĐ-BCĐ"), ("van-ban-ngay", "5/1/2023")))
        {
            var page = new HtmlParser().ParseDocument(await half.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
            Assert.Equal((HttpStatusCode.UnprocessableEntity, "#van-ban-cua", "Quyết định số 12/QĐ-BCĐ"), (half.StatusCode, page.QuerySelector(".errors a")?.GetAttribute("href"), page.QuerySelector("#van-ban")!.GetAttribute("value")));
        }

        await Done(head.Post(Deputies, Deputies, ("ai", colleague), ("tu", "15/6/2023"), ("den", "20/6/2023"), ("van-ban", "Quyết định số 12/QĐ-BCĐ"), ("van-ban-ngay", "5/1/2023"), ("van-ban-cua", "Trưởng ban")));
        Assert.Contains(Paper, await Text(head, Deputies), StringComparison.Ordinal);

        await Done(office.Post(Report, Report + "/nop", ("khoa", "u1")));
        using var acting = await fixture.App.SignIn("thay.truongban");
        Assert.Equal("", (await office.Page(Report)).QuerySelector("#uy-quyen")!.GetAttribute("value") ?? "");
        Assert.Equal("Trưởng ban", (await office.Page(Report)).QuerySelector("#nguoi-ky")!.GetAttribute("value"), ignoreCase: true);
        var opened = await acting.Page(Report);
        Assert.Equal((Paper, ""), (opened.QuerySelector("#uy-quyen")!.GetAttribute("value"), opened.QuerySelector("#nguoi-ky")!.GetAttribute("value") ?? ""));

        // A day that can't be is refused, and what was typed stays.
        using (var ahead = await acting.Post(Report, Report + "/buoc", ("do", "sign"), ("so", "31/BC-BCĐ"), ("ngay-ky", "16/6/2023"), ("nguoi-ky", "Chánh Văn phòng"), ("uy-quyen", Paper + ", bản sao")))
        {
            var page = new HtmlParser().ParseDocument(await ahead.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
            Assert.Equal(HttpStatusCode.UnprocessableEntity, ahead.StatusCode);
            Assert.Equal(("31/BC-BCĐ", "16/6/2023"), (page.QuerySelector("#so")!.GetAttribute("value"), page.QuerySelector("#ngay-ky")!.GetAttribute("value")));
            Assert.Equal(("Chánh Văn phòng", Paper + ", bản sao"), (page.QuerySelector("#nguoi-ky")!.GetAttribute("value"), page.QuerySelector("#uy-quyen")!.GetAttribute("value")));
        }

        await Done(acting.Post(Report, Report + "/buoc", ("do", "sign"), ("so", "31/BC-BCĐ"), ("ngay-ky", "15/6/2023"), ("nguoi-ky", "Chánh Văn phòng"), ("uy-quyen", Paper)));

        // The step names the paper; the paper that was signed bears what the decree asks for, and no more.
        var signed = await Text(office, Report);
        Assert.Contains("Chánh Văn phòng (theo quyết định số 12/QĐ-BCĐ ngày 05 tháng 01 năm 2023 của Trưởng ban)", signed, StringComparison.Ordinal);
        Assert.Contains("Chánh Văn phòng thay mặt", signed, StringComparison.Ordinal);
        using var printed = await office.Get(Report + "/van-ban/docx");
        var file = await printed.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
        Assert.Contains(Convert.ToHexStringLower(SHA256.HashData(file)), signed, StringComparison.Ordinal);
        using var word = WordprocessingDocument.Open(new MemoryStream(file), false);
        var words = word.MainDocumentPart!.Document!.InnerText;
        Assert.Contains("TUQ. TRƯỞNG BANCHÁNH VĂN PHÒNG", words, StringComparison.Ordinal);
        Assert.DoesNotContain("TM. BAN CHỈ ĐẠO", words, StringComparison.Ordinal);
        Assert.DoesNotContain("12/QĐ-BCĐ", words, StringComparison.Ordinal);
    }

    private static async Task<string> Text(Visitor visitor, string address) => (await visitor.Page(address)).QuerySelector("main")!.TextContent;

    private static async Task Done(Task<HttpResponseMessage> sent)
    {
        using var answer = await sent;
        if (answer.StatusCode == HttpStatusCode.SeeOther) return;
        var page = new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync());
        Assert.Fail($"{answer.StatusCode}: {page.QuerySelector(".errors")?.TextContent ?? page.QuerySelector("main")?.TextContent}");
    }
}

public sealed class SigningForOnSqliteTests(ReportFixture.OnSqlite fixture) : SigningForTests(fixture), IClassFixture<ReportFixture.OnSqlite>;

public sealed class SigningForOnPostgresTests(ReportFixture.OnPostgres fixture) : SigningForTests(fixture), IClassFixture<ReportFixture.OnPostgres>;
