using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using HaiDang.Kernel.Access;
using HaiDang.Kernel.Calendar;
using HaiDang.Kernel.Events;
using HaiDang.Kernel.Organisations;
using HaiDang.Kernel.Places;
using HaiDang.Kernel.Storage;
using HaiDang.Modules.Accounts;
using HaiDang.Modules.Indicators.Entering;
using HaiDang.Modules.Planning;
using HaiDang.Tests.Modules.Planning;
using HaiDang.Tests.Support;
using HaiDang.Web.Commands;
using HaiDang.Web.Commands.Texts;
using Microsoft.Extensions.DependencyInjection;

namespace HaiDang.Tests.Modules.Indicators.Loading;

/// <summary>A set of indicators from an office's letter to the boards and back, over HTTP; the ledger stands on 15/6/2023.</summary>
public abstract class SetPagesTests(StoreKind kind) : IAsyncLifetime
{
    private const string Sets = "/langson/so-lieu/bo-chi-tieu";
    private const string Window = "?tu=2022-11-16&den=2023-11-15";
    private const string Report = "/langson/2023/bao-cao/06-thang/langson.bcd-138";
    private static readonly LedgerId LangSon = new("langson");
    private static readonly DateOnly ProvinceDay = new(2025, 7, 1);

    private static readonly string Sound = AnySet.Text(
        "bo-chi-so-2023",
        AnySet.One("C-1", "flow(tip.received)").Replace("unit: percent", "unit: count", StringComparison.Ordinal),
        AnySet.One("CT-2", "flow(tip.classified) / flow(tip.received)", "direction: up, target: {comparator: above, value: 90, words: [giải quyết đạt]}"));

    private TestStore store = null!;
    private RunningApp app = null!;

    public async ValueTask InitializeAsync()
    {
        store = await TestStore.Open(kind);
        app = await RunningApp.Start(on: store.Store);
        var log = app.Services.GetRequiredService<EventLog>();
        var centre = new LedgerId("central");
        await app.Services.GetRequiredService<Ledgers>().Open(centre, "Ban Chỉ đạo 138/CP", "Steering Committee 138/CP", new DateOnly(2023, 6, 20), CancellationToken.None);
        await using (var scope = app.Services.CreateAsyncScope()) await scope.ServiceProvider.GetRequiredService<DemoAccounts>().OpenCentre(centre, CancellationToken.None);
        var plan = AnyPlan.Adopted(
            [AnyPlan.Duty("II.1-1", null, null, AnyPlan.Lead(new OrganisationId("langson.so-tu-phap"), "Sở Tư pháp"))], [AnyPlan.Target() with { Text = "Tỷ lệ giải quyết đạt trên 90% tố giác, tin báo" }],
            [AnyPlan.Report("III.2-1", new DateOnly(2023, 5, 20), "before") with { From = ["Sở Tư pháp"] }]) with { Body = new OrganisationId("langson.bcd-138"), Year = 2023 };
        Assert.IsType<Outcome.Done>(await AdoptPlan.Handle(new AdoptPlan(plan), LangSon, Reader.System, log, null, CancellationToken.None));
        foreach (var (measure, dimensions, quantity) in ((string, string, long)[])[("tip.received", "kind=crime-report", 10), ("tip.received", "kind=other", 5), ("tip.classified", "kind=crime-report", 12), ("tip.resolved", "kind=crime-report;outcome=instituted", 4)])
        {
            var entered = new HistoryEntered(measure, new OrganisationId("langson.cong-an-tinh"), new Window(new DateOnly(2022, 12, 1), new DateOnly(2022, 12, 31)), dimensions, quantity, "Báo cáo giả định", null, new DateOnly(2022, 12, 31));
            Assert.IsType<Outcome.Done>(await log.Decide<HistoryEntered>(Reader.System, EnteredStreams.Of(LangSon, entered), EnterHistory.Fold, last => new EnterHistory(entered).Decide(last, new DateOnly(2023, 6, 15)), null, CancellationToken.None));
        }
    }

    public async ValueTask DisposeAsync()
    {
        await app.DisposeAsync();
        await store.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    [Fact]
    public async Task A_set_of_a_letter_is_mended_previewed_with_its_values_used_everywhere_and_withdrawn_while_what_was_sent_stays()
    {
        using var office = await app.SignIn("demo.thuongtruc.langson");
        using var head = await app.SignIn("demo.truongban.langson");

        // What was signed before keeps its figures and its reckoning whatever is loaded afterwards.
        await Done(office.Post(Report, Report + "/nop", ("khoa", "s1")));
        await Done(head.Post(Report, Report + "/buoc", ("do", "sign"), ("so", "31/BC-BCĐ"), ("ngay-ky", "15/6/2023"), ("nguoi-ky", "Trưởng ban")));
        await Done(office.Post(Report, Report + "/buoc", ("do", "send")));
        Assert.Contains("31/BC-BCĐ", await Text(office, Report), StringComparison.Ordinal);
        var (sent, since) = (await Bytes(office, Report + "/van-ban/docx?ban=1"), await Text(office, Report + "/thay-doi"));
        Assert.Contains("31/BC-BCĐ", await Text(office, "/langson/so-lieu/nhanh?chi-so=C-1&tu=2022-11-16&den=2023-05-15"), StringComparison.Ordinal);
        Assert.Equal("10", await Value(office, "C-1"));
        Assert.Contains("LS-T2", await Text(office, "/langson/2023/ke-hoach/chi-tieu"), StringComparison.Ordinal);

        // Six faults in the file and one in the fields, all named; nothing is half loaded.
        var broken = Sound.Replace("flow(tip.received)\"", "flow(tip.recieved)\"", StringComparison.Ordinal).Replace("unit: count", "unit: cái", StringComparison.Ordinal).Replace("vi: Bộ thử", "ten: Bộ thử", StringComparison.Ordinal)
            .Replace("direction: up", "direction: lên", StringComparison.Ordinal).Replace("from: 2022-11-16", "from: 2022-11-16\nto: 2021-01-01", StringComparison.Ordinal);
        using var refused = await Send(office, broken, number: "");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        var faults = await Read(refused);
        Assert.Equal(
            ["dòng 1, mục “vi”", "dòng 2, mục “ten”", "dòng 5, mục “to”", "dòng 7, mục “unit”", "dòng 7, mục “formula”", "dòng 8, mục “direction”"],
            faults.QuerySelectorAll("#loi-tep ~ .tbl tbody th").Select(cell => cell.TextContent).Where(place => !place.StartsWith("dòng 8, mục “formula”", StringComparison.Ordinal)));
        Assert.Contains("cột 6 của công thức: không có số liệu đếm tên “tip.recieved”; gần nhất là “tip.received”", faults.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Ghi số văn bản", faults.QuerySelector(".errors")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Ban Chỉ đạo 138/CP", faults.QuerySelector("input[name=co-quan-ban-hanh]")!.GetAttribute("value"));
        Assert.Equal("10", await Value(office, "C-1"));

        // Mended, it is shown beside what it replaces, with the values of both.
        using var shown = await Send(office, Sound);
        Assert.Equal(HttpStatusCode.OK, shown.StatusCode);
        var preview = await Read(shown);
        var rows = preview.QuerySelectorAll("tbody tr").Select(row => string.Join('|', row.QuerySelectorAll("td, th").Select(cell => string.Join(' ', cell.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))))).ToList();
        Assert.Contains("Thay cách tínhthay bộ “Danh mục chỉ tiêu theo dõi” từ 16/11/2022 · Dựng lại", rows[0], StringComparison.Ordinal);
        Assert.EndsWith("|10|15", rows[0], StringComparison.Ordinal);
        Assert.Contains("|Mới|", rows[1], StringComparison.Ordinal);
        Assert.EndsWith("||80,0%", rows[1], StringComparison.Ordinal);
        Assert.Contains("Mức phải đạt: trên 90%", rows[1], StringComparison.Ordinal);
        Assert.Equal("10", await Value(office, "C-1"));
        (string, string)[] fields = [.. preview.QuerySelectorAll("form[action$=xac-nhan] input[type=hidden]").Where(one => one.GetAttribute("name") != "bieu-mau").Select(one => (one.GetAttribute("name")!, one.GetAttribute("value") ?? ""))];
        await Done(office.Post(Sets, Sets + "/xac-nhan", fields));
        using var twice = await office.Post(Sets, Sets + "/xac-nhan", fields);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, twice.StatusCode);

        // Page, board, target and verb go by it and say the letter; what it doesn't have stays as it ships.
        var page = await office.Page("/langson/so-lieu" + Window);
        Assert.Equal("15", Value(page, "C-1"));
        var section = page.QuerySelector("section.group")!.TextContent;
        Assert.Contains("Văn bản số 15/BCĐ ngày 01/06/2023 của Ban Chỉ đạo 138/CP", section, StringComparison.Ordinal);
        Assert.DoesNotContain("Dựng lại", section, StringComparison.Ordinal);
        Assert.Contains("Dựng lại", page.QuerySelector("section.group:nth-of-type(2)")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Cách tính đổi từ ngày 16/11/2022", await Text(office, "/langson/so-lieu/C-1?tu=2022-10-01&den=2023-11-15"), StringComparison.Ordinal);
        Assert.DoesNotContain("Cách tính đổi", await Text(office, "/langson/so-lieu/C-1" + Window), StringComparison.Ordinal);
        Assert.Contains("Chưa có báo cáo đã ký", await Text(office, "/langson/so-lieu/nhanh?chi-so=C-1&tu=2022-11-16&den=2023-05-15"), StringComparison.Ordinal);
        Assert.Contains("Văn bản số 15/BCĐ", Encoding.UTF8.GetString(await Bytes(office, "/langson/so-lieu/C-1" + Window + "&dang=csv")), StringComparison.Ordinal);
        var board = await Text(office, "/langson/2023/ke-hoach/chi-tieu");
        Assert.Contains("CT-2", board, StringComparison.Ordinal);
        Assert.DoesNotContain("LS-T2", board, StringComparison.Ordinal);
        var told = await Verb("C-1");
        Assert.Equal(("15", "langson-1", false), (told.GetProperty("value").ToString(), told.GetProperty("definition").GetProperty("set").GetString(), told.GetProperty("definition").GetProperty("reconstructed").GetBoolean()));
        Assert.Contains("Đang dùng", await Text(head, Sets), StringComparison.Ordinal);
        Assert.Contains("gắn với chỉ tiêu kế hoạch có chữ “giải quyết đạt”", await Text(head, Sets + "/langson-1"), StringComparison.Ordinal);
        Assert.Empty((await head.Page(Sets)).QuerySelectorAll("input[type=file]"));
        Assert.Contains("code: CT-2", Encoding.UTF8.GetString(await Bytes(head, Sets + "/tai/yaml?bo=langson-1")), StringComparison.Ordinal);

        // The report that was sent is the same to the last byte, and so is what changed since, by its own reckoning.
        Assert.Equal(sent, await Bytes(office, Report + "/van-ban/docx?ban=1"));
        Assert.Equal(since, await Text(office, Report + "/thay-doi"));

        // What was signed before the set was loaded doesn't hold it back, what was signed by it does for earlier windows; a withdrawal says why and leaves the set in the list.
        var signed = new SignedFigureEntered("CT-2", new Window(new DateOnly(2022, 11, 16), new DateOnly(2023, 6, 14)), 80, "40/BC-BCĐ", null, new DateOnly(2023, 6, 15));
        Assert.IsType<Outcome.Done>(await app.Services.GetRequiredService<EventLog>().Decide<SignedFigureEntered>(
            Reader.System, EnteredStreams.Of(LangSon, signed), EnterSignedFigure.Fold, last => new EnterSignedFigure(signed).Decide(last, new HashSet<string> { "CT-2" }, new DateOnly(2023, 6, 15)), null, CancellationToken.None));
        using var used = await office.Post(Sets, Sets + "/thu-hoi", ("bo", "1"), ("thoi-tu", "1/6/2023"), ("ly-do", "Nạp nhầm bản dự thảo"));
        var held = await Read(used);
        Assert.Contains("40/BC-BCĐ đã ký có số tính theo bộ này", held.QuerySelector(".errors")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("1/6/2023", held.QuerySelector("input[name=thoi-tu]")!.GetAttribute("value"));
        using var silent = await office.Post(Sets, Sets + "/thu-hoi", ("bo", "1"), ("thoi-tu", "15/6/2023"), ("ly-do", ""));
        Assert.Contains("Ghi lý do thu hồi", (await Read(silent)).QuerySelector(".errors")!.TextContent, StringComparison.Ordinal);
        await Done(office.Post(Sets, Sets + "/thu-hoi", ("bo", "1"), ("thoi-tu", "15/6/2023"), ("ly-do", "Nạp nhầm bản dự thảo")));
        Assert.Equal("10", await Value(office, "C-1"));
        Assert.Equal("15", Value(await office.Page("/langson/so-lieu?tu=2022-11-16&den=2023-06-14"), "C-1"));
        Assert.Contains("LS-T2", await Text(office, "/langson/2023/ke-hoach/chi-tieu"), StringComparison.Ordinal);
        Assert.Equal("10", (await Verb("C-1")).GetProperty("value").ToString());
        Assert.Contains("Nạp nhầm bản dự thảo", await Text(head, Sets), StringComparison.Ordinal);
        Assert.Contains("Đã thu hồi", await Text(head, Sets + "/langson-1"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_the_centre_loads_holds_in_every_province_and_it_loads_nothing_in_theirs()
    {
        using var centre = await app.SignIn("demo.138cp");
        using var office = await app.SignIn("demo.thuongtruc.langson");
        using var other = await Send(centre, Sound);
        Assert.Equal(HttpStatusCode.NotFound, other.StatusCode);
        var sheet = await Bytes(centre, "/central/so-lieu/bo-chi-tieu/tai/xlsx?bo=catalogue-20160101");

        using var shown = await Send(centre, sheet, "/central/so-lieu/bo-chi-tieu", "bo.xlsx", from: "1/1/2023");
        var preview = await Read(shown);
        Assert.Equal((HttpStatusCode.OK, "Giữ cách tính"), (shown.StatusCode, preview.QuerySelector("tbody .chip")?.TextContent.Trim()));
        (string, string)[] fields = [.. preview.QuerySelectorAll("form[action$=xac-nhan] input[type=hidden]").Where(one => one.GetAttribute("name") != "bieu-mau").Select(one => (one.GetAttribute("name")!, one.GetAttribute("value") ?? ""))];
        await Done(centre.Post("/central/so-lieu/bo-chi-tieu", "/central/so-lieu/bo-chi-tieu/xac-nhan", fields));

        Assert.Contains("Văn bản số 15/BCĐ", (await office.Page("/langson/so-lieu" + Window)).QuerySelector("section.group")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("Văn bản số 15/BCĐ", await Text(office, "/langson/so-lieu?tu=2022-01-01&den=2022-12-31"), StringComparison.Ordinal);
        Assert.Empty((await office.Page(Sets)).QuerySelectorAll("form[action$=thu-hoi]"));
    }

    private static async Task<HttpResponseMessage> Send(Visitor visitor, string yaml, string number = "15/BCĐ") => await Send(visitor, Encoding.UTF8.GetBytes(yaml), Sets, "bo.yaml", number);

    private static async Task<HttpResponseMessage> Send(Visitor visitor, byte[] file, string address, string name, string number = "15/BCĐ", string from = "")
    {
        using var form = new MultipartFormDataContent
        {
            { new StringContent(await visitor.Proof(address)), "bieu-mau" }, { new StringContent(number), "so-van-ban" }, { new StringContent("1/6/2023"), "ngay-van-ban" }, { new StringContent("Ban Chỉ đạo 138/CP"), "co-quan-ban-hanh" },
            { new StringContent(from), "tu-ngay" }, { new ByteArrayContent(file), "tep", name },
        };
        using var request = new HttpRequestMessage(HttpMethod.Post, address) { Content = form };
        return await visitor.Send(request);
    }

    private static async Task<string> Value(Visitor visitor, string code) => Value(await visitor.Page("/langson/so-lieu" + Window), code);

    private static string Value(IHtmlDocument page, string code) => page.QuerySelectorAll("tr").Single(row => row.QuerySelector("td")?.TextContent == code).QuerySelector("td.num a.fig")!.TextContent.Trim();

    private static async Task<string> Text(Visitor visitor, string address) => (await visitor.Page(address)).QuerySelector("main")!.TextContent;

    private static async Task<IHtmlDocument> Read(HttpResponseMessage answer) => new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync());

    private static async Task<byte[]> Bytes(Visitor visitor, string address)
    {
        using var answer = await visitor.Get(address);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return await answer.Content.ReadAsByteArrayAsync();
    }

    private static async Task Done(Task<HttpResponseMessage> asked)
    {
        using var answer = await asked;
        if (answer.StatusCode != HttpStatusCode.SeeOther) Assert.Fail($"{answer.StatusCode}: {(await Read(answer)).QuerySelector(".errors")?.TextContent}");
    }

    [Fact]
    public async Task The_verb_answers_for_a_place_by_the_map_of_a_day_and_refuses_days_beyond_the_calendar()
    {
        var (_, whole, _) = await Said("--place", "langson", "--from", "2022-11-16", "--to", "2023-11-15", "--map-day", "2025-07-01", "--indicator", "C-1");
        Assert.Equal(("tinh:20@2024", "Tỉnh Lạng Sơn", 10), (whole.GetProperty("place").GetProperty("code").GetString(), whole.GetProperty("place").GetProperty("name").GetString(), whole.GetProperty("indicators")[0].GetProperty("value").GetInt32()));

        // What was entered for the province is no commune's; a commune of old is answered by the one that took it whole, and that is said.
        var former = PlaceMap.VietNam.Communes(PlaceMap.VietNam.Province("langson", ProvinceDay)!.Code, ProvinceDay).SelectMany(one => PlaceMap.VietNam.Predecessors(one.Code)).First(link => link.Whole);
        var (_, commune, _) = await Said("--place", former.From.Value, "--from", "2022-11-16", "--to", "2023-11-15", "--map-day", "2025-07-01", "--indicator", "C-1");
        var place = commune.GetProperty("place");
        Assert.Equal((former.To.Value, former.From.Value, true), (place.GetProperty("code").GetString(), place.GetProperty("answersFor").GetProperty("code").GetString(), place.GetProperty("answersFor").GetProperty("whole").GetBoolean()));
        Assert.Equal(("langson", 0), (commune.GetProperty("ledger").GetString(), commune.GetProperty("indicators")[0].GetProperty("value").GetInt32()));

        foreach (var (wrong, why) in ((string[], string)[])
            [
                (["--place", "langson", "--from", "0001-01-01", "--to", "9999-12-31"], "--from 0001-01-01 không phải là ngày"), (["--place", "khong-dau", "--from", "2022-11-16", "--to", "2023-11-15"], "không có địa bàn nào"),
                (["--place", "hagiang", "--from", "2022-11-16", "--to", "2023-11-15"], "Kho này không có sổ của tỉnh, thành phố có Tỉnh Hà Giang"),
            ])
        {
            var (exit, _, said) = await Said(wrong);
            Assert.Equal(2, exit);
            Assert.Contains(why, said, StringComparison.Ordinal);
        }
    }

    private async Task<(int Exit, JsonElement Answer, string Wrong)> Said(params string[] asked)
    {
        var (said, wrong) = (new StringWriter(), new StringWriter());
        var exit = await IndicatorsCommand.Run([.. Choice(), .. asked], said, wrong, CommandWords.In(HaiDang.Modules.Shell.Language.Vietnamese), CancellationToken.None);
        return (exit, exit == 0 ? JsonDocument.Parse(said.ToString()).RootElement : default, wrong.ToString());
    }

    // The verb reads beside the server: the folder, or the database by a variable that names it.
    private string[] Choice()
    {
        if (kind is StoreKind.Sqlite) return ["--data", store.Where];
        var variable = "HAIDANG_TEST_SETS_" + RandomNumberGenerator.GetHexString(12);
        Environment.SetEnvironmentVariable(variable, store.Where);
        return ["--postgres", "env:" + variable];
    }

    private async Task<JsonElement> Verb(string code)
    {
        var (said, wrong) = (new StringWriter(), new StringWriter());
        Assert.Equal(0, await IndicatorsCommand.Run([.. Choice(), "--place", "langson", "--from", "2022-11-16", "--to", "2023-11-15", "--indicator", code], said, wrong, CommandWords.In(HaiDang.Modules.Shell.Language.Vietnamese), CancellationToken.None));
        return JsonDocument.Parse(said.ToString()).RootElement.GetProperty("indicators")[0];
    }
}

public sealed class SetPagesOnSqliteTests() : SetPagesTests(StoreKind.Sqlite);

public sealed class SetPagesOnPostgresTests() : SetPagesTests(StoreKind.Postgres);
