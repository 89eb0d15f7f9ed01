using System.Net;
using HaiDang.Kernel.Storage;
using HaiDang.Modules.Dossiers;
using HaiDang.Tests.Modules.Dossiers;
using HaiDang.Tests.Support;
using HaiDang.Vault;
using HaiDang.Vault.Persons;

namespace HaiDang.Tests.Modules.Persons;

/// <summary>The pages on which somebody is opened, over HTTP and on both stores. Every name is invented.</summary>
public sealed class PersonPagesTests(SharedPersons shared) : IClassFixture<SharedPersons>
{
    private const string Name = "Vừ Thị Sương Giả";

    [Theory, EachStore]
    public async Task A_card_is_masked_until_a_purpose_and_a_proof_are_given(StoreKind kind)
    {
        var app = await shared.On(kind);
        var person = await app.Person(Name, more: new Identity { SafeContact = "Chỉ gọi buổi trưa" });
        var card = PersonsApp.Card(await app.Dossier(null, person), person);
        using var officer = await app.App.SignIn("demo.dieutra.langson");

        using (var masked = await officer.Get(card)) Assert.DoesNotContain("Sương", await PersonsApp.Said(masked), StringComparison.Ordinal);
        using (var unproved = await PersonsApp.Open(officer, card, password: null)) await Refused(unproved, "Xin nhập lại mật khẩu");
        using (var wrong = await PersonsApp.Open(officer, card, password: "không phải câu ấy đâu")) await Refused(wrong, "Mật khẩu chưa đúng");
        using (var nothing = await officer.Post(card, card + "/mo")) await Refused(nothing, "Chưa chọn mục đích");

        using var opened = await PersonsApp.Open(officer, card);
        var words = await PersonsApp.Said(opened);
        Assert.Equal(HttpStatusCode.OK, opened.StatusCode);
        Assert.Contains(Name, words, StringComparison.Ordinal);
        Assert.Contains("Chỉ gọi buổi trưa", words, StringComparison.Ordinal);
        Assert.Contains("Cán bộ điều tra", words, StringComparison.Ordinal);
        Assert.True(words.IndexOf("Chỉ gọi buổi trưa", StringComparison.Ordinal) < words.IndexOf(Name, StringComparison.Ordinal));
        Assert.Equal("no-store", opened.Headers.CacheControl!.ToString());
        Assert.StartsWith("300; url=" + card, opened.Headers.GetValues("Refresh").Single(), StringComparison.Ordinal);

        // The proof holds for a while; the next opening needs no password.
        using var again = await PersonsApp.Open(officer, card, password: null);
        Assert.Equal(HttpStatusCode.OK, again.StatusCode);
    }

    [Theory, EachStore]
    public async Task A_proof_ends_after_five_minutes_and_with_its_session(StoreKind kind)
    {
        var clock = new FixedClock(new DateTimeOffset(2025, 8, 1, 2, 0, 0, TimeSpan.Zero));
        await using var app = await PersonsApp.Start(kind, clock);
        var person = await app.Person(Name);
        var card = PersonsApp.Card(await app.Dossier(null, person), person);
        using var officer = await app.App.SignIn("demo.dieutra.langson");
        var before = officer.Cookies.GetAllCookies()["haidang"]!.Value;
        using (var opened = await PersonsApp.Open(officer, card)) Assert.Equal(HttpStatusCode.OK, opened.StatusCode);

        // The proof is tied to a number that nobody knew before.
        Assert.NotEqual(before, officer.Cookies.GetAllCookies()["haidang"]!.Value);
        using (var planted = app.App.Visit())
        {
            planted.Cookies.Add(app.App.Address, new Cookie("haidang", before));
            using var stale = await planted.Get(card);
            Assert.Equal(HttpStatusCode.SeeOther, stale.StatusCode);
        }

        using (var elsewhere = await app.App.SignIn("demo.dieutra.langson"))
        using (var other = await PersonsApp.Open(elsewhere, card, password: null)) await Refused(other, "Xin nhập lại mật khẩu");
        clock.Now += TimeSpan.FromMinutes(5) + TimeSpan.FromSeconds(1);
        using var late = await PersonsApp.Open(officer, card, password: null);
        await Refused(late, "Xin nhập lại mật khẩu");
    }

    [Theory, EachStore]
    public async Task An_informant_opens_only_after_the_leader_agreed_on_a_page_of_theirs(StoreKind kind)
    {
        var app = await shared.On(kind);
        var informant = await app.Person(Name, PersonClass.Informant);
        var card = PersonsApp.Card(await app.Dossier(null, informant), informant);
        using var officer = await app.App.SignIn("demo.dieutra.langson");
        using var leader = await app.App.SignIn("demo.lanhdao.langson");

        using (var alone = await PersonsApp.Open(officer, card)) await Refused(alone, "Cần người thứ hai đồng ý");
        using (var asked = await officer.Post(card, card + "/nguoi-thu-hai", ("muc-dich", "verify"))) Assert.Equal(HttpStatusCode.SeeOther, asked.StatusCode);
        using (var waiting = await PersonsApp.Open(officer, card)) await Refused(waiting, "Cần người thứ hai đồng ý");

        var desk = await leader.Page("/duyet-mo");
        Assert.Contains("Cán bộ điều tra xin mở để: Xác minh, xác định", desk.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("Sương", desk.Source.Text, StringComparison.Ordinal);
        var form = desk.QuerySelector("form[action$='/dong-y']")!.GetAttribute("action")!;
        using (var agreed = await leader.Post("/duyet-mo", form)) Assert.Equal(HttpStatusCode.SeeOther, agreed.StatusCode);

        using var opened = await PersonsApp.Open(officer, card);
        Assert.Contains(Name, await PersonsApp.Said(opened), StringComparison.Ordinal);
        using var otherwise = await PersonsApp.Open(officer, card, purpose: "prosecute");
        await Refused(otherwise, "Cần người thứ hai đồng ý");
    }

    [Theory, EachStore]
    public async Task Somebody_out_of_reach_and_nobody_at_all_are_answered_to_the_same_letter(StoreKind kind)
    {
        var app = await shared.On(kind);
        var (mine, theirs) = (await app.Person(Name), await app.Person(Name));
        var (own, foreign) = (await app.Dossier(null, mine), await app.Dossier(new("langson.bo-chi-huy-bdbp"), theirs));
        using var officer = await app.App.SignIn("demo.dieutra.langson");
        var nobody = new NamedPerson(PersonId.New(), PersonClass.Victim, "victim");
        var nowhere = PersonsApp.Ledger.Stream(SmallDossier.Kind.Stream, "thu-999");

        string[] absent = [PersonsApp.Card(own, nobody), PersonsApp.Card(nowhere, theirs)];
        string[] hidden = [PersonsApp.Card(own, theirs), PersonsApp.Card(foreign, theirs)];
        foreach (var ending in (string[])["", "/sua", "/ban-sao", "/mo", "/nguoi-thu-hai", "/dong-y", "/doi-chieu"])
        {
            var answers = new List<(HttpStatusCode Status, string Headers, string Body)>();
            foreach (var card in absent.Concat(hidden)) answers.Add(await Answer(card + ending, ending.StartsWith("/mo", StringComparison.Ordinal) || ending is "/nguoi-thu-hai" or "/dong-y" or "/doi-chieu"));
            Assert.Equal(HttpStatusCode.NotFound, answers[0].Status);
            Assert.All(answers, answer => Assert.Equal(answers[0], answer));
        }

        async Task<(HttpStatusCode, string, string)> Answer(string address, bool posts)
        {
            using var answer = posts ? await officer.Post("/dau-vet", address, ("muc-dich", "verify"), ("muc", "names"), ("mat-khau", RunningApp.Password)) : await officer.Get(address);

            // Where the page stands is in its language switch; everything else must be the same.
            var body = (await answer.Content.ReadAsStringAsync()).Replace(Uri.EscapeDataString(address), "", StringComparison.Ordinal);
            body = System.Text.RegularExpressions.Regex.Replace(body, "name=\"bieu-mau\" value=\"[^\"]*\"|\\d\\d:\\d\\d, \\d", "", System.Text.RegularExpressions.RegexOptions.None, TimeSpan.FromSeconds(1));
            return (answer.StatusCode, string.Join('\n', answer.Headers.Where(one => one.Key is not ("Date" or "Set-Cookie")).Select(one => one.Key + one.Value.First())), body);
        }
    }

    [Theory, EachStore]
    public async Task Whoever_looks_for_somebody_finds_them_in_their_own_dossiers_and_beyond_only_the_officer_for_duplicates_does(StoreKind kind)
    {
        await using var app = await PersonsApp.Start(kind);
        var (mine, theirs) = (await app.Person("Lù Thị Sương Xa"), await app.Person("Giàng Thị Mỷ Xa"));
        var (own, foreign) = (await app.Dossier(null, mine), await app.Dossier(new("langson.bo-chi-huy-bdbp"), theirs));
        using var officer = await app.App.SignIn("demo.dieutra.langson");
        var address = $"/langson/ho-so/thu/{own.Id}/tim-nguoi";

        using (var found = await officer.Post(address, address, ("ten", "lu thi suong xa"), ("muc-dich", "verify")))
        {
            var words = await PersonsApp.Said(found);
            Assert.Contains("Rất có thể", words, StringComparison.Ordinal);
            Assert.Contains("Hồ sơ tiếp nhận 0001/2023", words, StringComparison.Ordinal);
            Assert.DoesNotContain("Lù", words, StringComparison.Ordinal);
        }

        string hidden, absent;
        using (var beyond = await officer.Post(address, address, ("ten", "Giàng Thị Mỷ Xa"), ("muc-dich", "verify"))) hidden = await PersonsApp.Said(beyond);
        using (var nobody = await officer.Post(address, address, ("ten", "Giàng Thị Mỷ Za"), ("muc-dich", "verify"))) absent = await PersonsApp.Said(nobody);
        Assert.Contains("Không thấy ai", hidden, StringComparison.Ordinal);
        Assert.Equal(absent, hidden);

        using var duplicates = await app.App.SignIn("demo.dulieu.langson");
        var list = await duplicates.Page("/trung-nguoi");
        Assert.Contains(theirs.Person.Value[..8], list.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(list.QuerySelector($"a[href='/trung-nguoi/{theirs.Person}/{mine.Person}']"));
        GC.KeepAlive(foreign);
    }

    [Theory, EachStore]
    public async Task What_is_mended_goes_in_sealed_and_what_was_left_blank_stays(StoreKind kind)
    {
        var app = await shared.On(kind);
        var person = await app.Person(Name, more: new Identity { Ethnicity = "08" });
        var card = PersonsApp.Card(await app.Dossier(null, person), person);
        using var officer = await app.App.SignIn("demo.dieutra.langson");

        using (var faulty = await officer.Post(card + "/sua", card + "/sua", ("phien-ban", "1"), ("ten", "…"), ("sinh", "hôm kia")))
        {
            Assert.Equal(HttpStatusCode.UnprocessableEntity, faulty.StatusCode);
            var page = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(await faulty.Content.ReadAsStringAsync());
            Assert.Equal("hôm kia", page.QuerySelector("#sinh")!.GetAttribute("value"));
            Assert.NotNull(page.QuerySelector(".errors a[href='#sinh']"));
        }

        using (var mended = await officer.Post(card + "/sua", card + "/sua", ("phien-ban", "1"), ("sinh", "1999"), ("sinh", "2001"))) Assert.Equal(HttpStatusCode.SeeOther, mended.StatusCode);
        using (var stale = await officer.Post(card + "/sua", card + "/sua", ("phien-ban", "1"), ("sinh", "1988"))) Assert.Equal(HttpStatusCode.Conflict, stale.StatusCode);
        using var opened = await PersonsApp.Open(officer, card, "correct", RunningApp.Password, "names", "births", "ethnicity");
        var shown = await PersonsApp.Said(opened);
        foreach (var expected in (string[])[Name, "năm 1999", "năm 2001", "Mông"]) Assert.Contains(expected, shown, StringComparison.Ordinal);
        using var after = await officer.Get(card);
        Assert.Contains("Sửa lần cuối", await PersonsApp.Said(after), StringComparison.Ordinal);
    }

    [Theory, EachStore]
    public async Task Sealed_words_open_for_a_purpose_and_words_of_another_dossier_do_not(StoreKind kind)
    {
        var app = await shared.On(kind);
        var (mine, theirs) = (await app.Dossier(null), await app.Dossier(null));
        var words = (await app.Vault.Persons.Keep(DossierBook.IdOf(mine), new Text("Lời kể giả định của Sương"), default)).Value;
        using var officer = await app.App.SignIn("demo.dieutra.langson");
        var address = $"/langson/ho-so/thu/{mine.Id}/noi-dung/{words.Id}";

        using (var masked = await officer.Get(address)) Assert.DoesNotContain("Sương", await PersonsApp.Said(masked), StringComparison.Ordinal);
        using (var opened = await officer.Post(address, address, ("muc-dich", "verify"))) Assert.Contains("Lời kể giả định của Sương", await PersonsApp.Said(opened), StringComparison.Ordinal);
        var elsewhere = $"/langson/ho-so/thu/{theirs.Id}/noi-dung/{words.Id}";
        using var no = await officer.Post(elsewhere, elsewhere, ("muc-dich", "verify"));
        Assert.Equal(HttpStatusCode.NotFound, no.StatusCode);
    }

    [Theory, EachStore]
    public async Task Without_its_root_key_the_vault_is_away_in_words_and_pages_go_on(StoreKind kind)
    {
        await using var app = await PersonsApp.Start(kind, isLocked: true);
        var person = new NamedPerson(PersonId.New(), PersonClass.Victim, "victim");
        var card = PersonsApp.Card(await app.Dossier(null, person), person);
        using var officer = await app.App.SignIn("demo.dieutra.langson");
        using var duplicates = await app.App.SignIn("demo.dulieu.langson");

        foreach (var address in (string[])[card, card + "/sua", card + "/ban-sao", "/dau-vet", "/mo-khan-cap"])
        {
            using var answer = await officer.Get(address);
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            Assert.Contains("Danh tính tạm chưa mở được", await PersonsApp.Said(answer), StringComparison.Ordinal);
        }

        foreach (var address in (string[])["/trung-nguoi", "/xoa-danh-tinh", "/duyet-mo"])
        {
            using var answer = await duplicates.Get(address);
            Assert.Contains("Danh tính tạm chưa mở được", await PersonsApp.Said(answer), StringComparison.Ordinal);
        }

        using var opening = await officer.Post("/dau-vet", card + "/mo", ("muc-dich", "verify"), ("muc", "names"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, opening.StatusCode);
    }

    private static async Task Refused(HttpResponseMessage answer, string words)
    {
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains(words, await PersonsApp.Said(answer), StringComparison.Ordinal);
    }
}
