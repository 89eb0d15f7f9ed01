using System.Net;
using HaiDang.Kernel.Events;
using HaiDang.Kernel.Storage;
using HaiDang.Modules.Dossiers;
using HaiDang.Tests.Support;
using HaiDang.Vault;

namespace HaiDang.Tests.Modules.Persons;

/// <summary>Quotas over HTTP and on both stores: where one is met, who lets a reader go beyond it, and what stands in the trails. Every name is invented.</summary>
public sealed class BeyondPagesTests
{
    private const string Why = "Đón sáu mươi người về cùng một chuyến trong đêm.";

    [Theory, EachStore]
    public async Task The_sixty_first_person_of_an_hour_is_refused_in_words_and_a_restart_frees_none(StoreKind kind)
    {
        var clock = new FixedClock(new DateTimeOffset(2025, 8, 1, 2, 0, 0, TimeSpan.Zero));
        await using var app = await PersonsApp.Start(kind, clock);
        var (dossier, persons, words) = await SixtyOne(app);
        var last = PersonsApp.Card(dossier, persons[60]);
        using (var officer = await app.App.SignIn("demo.dieutra.langson"))
        {
            await Use(officer, dossier, persons, words);
            using var refused = await PersonsApp.Open(officer, last, password: null);
            await Refused(refused, "Mở tiếp được từ 10:00, 01/8/2025");
        }

        await app.Restart();
        using var same = await app.App.SignIn("demo.dieutra.langson");
        using (var still = await PersonsApp.Open(same, last, password: null)) await Refused(still, "Mở tiếp được từ 10:00, 01/8/2025");
        clock.Now += TimeSpan.FromHours(1);
        using var later = await app.App.SignIn("demo.dieutra.langson");
        using var freed = await PersonsApp.Open(later, last, password: null);
        Assert.Equal(HttpStatusCode.OK, freed.StatusCode);
    }

    [Theory, EachStore]
    public async Task Who_meets_the_quota_asks_a_leader_by_name_who_declines_or_agrees_and_the_trails_show_it(StoreKind kind)
    {
        await using var app = await PersonsApp.Start(kind);
        var (dossier, persons, words) = await SixtyOne(app);
        var (last, address) = (PersonsApp.Card(dossier, persons[60]), $"/langson/ho-so/thu/{dossier.Id}/vuot-han-muc");
        using var officer = await app.App.SignIn("demo.dieutra.langson");
        using var leader = await app.App.SignIn("demo.lanhdao.langson");
        await Use(officer, dossier, persons, words);
        using (var refused = await PersonsApp.Open(officer, last, password: null))
        {
            var page = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(await refused.Content.ReadAsStringAsync());
            Assert.NotNull(page.QuerySelector($".note a[href='{address}']"));
        }

        var second = (await officer.Page(address)).QuerySelector("#nguoi-dong-y option[value]:not([value=''])")!.GetAttribute("value")!;
        (string, string)[] form = [("muc-dich", "verify"), ("so-nguoi", "2"), ("nguoi-dong-y", second)];
        using (var brief = await officer.Post(address, address, [.. form, ("ly-do", "Gấp")])) await Refused(brief, "Lý do ngắn quá");
        using (var many = await officer.Post(address, address, [("muc-dich", "verify"), ("so-nguoi", "61"), ("nguoi-dong-y", second), ("ly-do", Why)])) await Refused(many, "nhiều nhất 60 người");
        using (var whom = await officer.Post(address, address, [("muc-dich", "verify"), ("so-nguoi", "2"), ("nguoi-dong-y", "ai-do"), ("ly-do", Why)])) await Refused(whom, "Chọn…");

        await Ask();
        await Answer("khong");
        Assert.Contains("Không được đồng ý", (await officer.Page(address)).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        using (var still = await PersonsApp.Open(officer, last, password: null)) await Refused(still, "Đã mở đủ số người");
        await Ask();
        using (var waiting = await PersonsApp.Open(officer, last, password: null)) await Refused(waiting, "Đã mở đủ số người");
        await Answer("dong-y");
        using (var opened = await PersonsApp.Open(officer, last, password: null)) Assert.Equal(HttpStatusCode.OK, opened.StatusCode);

        using var trail = await officer.Get($"/langson/ho-so/thu/{dossier.Id}/dau-vet");
        var lines = await PersonsApp.Said(trail);
        foreach (var expected in (string[])["Xin mở vượt hạn mức", "thêm 2 người", "Không đồng ý cho mở vượt hạn mức", "Đồng ý cho mở vượt hạn mức"]) Assert.Contains(expected, lines, StringComparison.Ordinal);
        Assert.DoesNotContain(Why, lines, StringComparison.Ordinal);

        async Task Ask()
        {
            using var asked = await officer.Post(address, address, [.. form, ("ly-do", Why)]);
            Assert.Equal(HttpStatusCode.SeeOther, asked.StatusCode);
        }

        async Task Answer(string answer)
        {
            var desk = await leader.Page("/duyet-mo");
            Assert.Contains("Cán bộ điều tra xin mở vượt hạn mức thêm 2 người", desk.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
            var reason = desk.QuerySelector("a[href*='/noi-dung/']")!.GetAttribute("href")!;
            using (var read = await leader.Post(reason, reason, ("muc-dich", "supervise"))) Assert.Contains(Why, await PersonsApp.Said(read), StringComparison.Ordinal);
            var action = desk.QuerySelector("form[action*='/vuot-han-muc/']")!.GetAttribute("action")!;
            using (var own = await officer.Post("/dau-vet", action, ("tra-loi", "dong-y"))) Assert.NotEqual(HttpStatusCode.SeeOther, own.StatusCode);
            using var answered = await leader.Post("/duyet-mo", action, ("tra-loi", answer));
            Assert.Equal(HttpStatusCode.SeeOther, answered.StatusCode);
        }
    }

    // Words that name many are opened at once, and each of them counts.
    private static async Task<(StreamId Dossier, List<NamedPerson> Persons, string Words)> SixtyOne(PersonsApp app)
    {
        var persons = new List<NamedPerson>();
        for (var i = 0; i < 61; i++) persons.Add(await app.Person($"Người Giả {i}", PersonClass.Accused));
        var dossier = await app.Dossier(null, persons);
        var words = (await app.Vault.Persons.Keep(DossierBook.IdOf(dossier), new Text("Danh sách giả định.", [.. persons.Take(59).Select(one => one.Person)]), default)).Value;
        return (dossier, persons, words.Id);
    }

    private static async Task Use(Visitor officer, StreamId dossier, List<NamedPerson> persons, string words)
    {
        var address = $"/langson/ho-so/thu/{dossier.Id}/noi-dung/{words}";
        using (var read = await officer.Post(address, address, ("muc-dich", "verify"))) Assert.Contains("Danh sách giả định.", await PersonsApp.Said(read), StringComparison.Ordinal);
        using var sixtieth = await PersonsApp.Open(officer, PersonsApp.Card(dossier, persons[59]), password: null);
        Assert.Equal(HttpStatusCode.OK, sixtieth.StatusCode);
    }

    private static async Task Refused(HttpResponseMessage answer, string words)
    {
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains(words, await PersonsApp.Said(answer), StringComparison.Ordinal);
    }
}
