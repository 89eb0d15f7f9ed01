using System.Net;
using System.Text.Json;
using HaiDang.Kernel.Access;
using HaiDang.Kernel.Calendar;
using HaiDang.Kernel.Events;
using HaiDang.Kernel.Storage;
using HaiDang.Modules.Dossiers;
using HaiDang.Tests.Modules.Dossiers;
using HaiDang.Tests.Support;
using HaiDang.Vault.Persons;
using Microsoft.Extensions.DependencyInjection;

namespace HaiDang.Tests.Modules.Persons;

/// <summary>Traces, consents, the copy for the person, emergencies, duplicates and erasing, over HTTP and on both stores. Every name is invented.</summary>
public sealed class PersonDesksTests(SharedPersons shared) : IClassFixture<SharedPersons>
{
    private const string Name = "Vừ Thị Sương Giả";

    [Theory, EachStore]
    public async Task Who_opened_what_is_told_to_the_reader_the_dossiers_officers_and_who_watches_and_to_nobody_else(StoreKind kind)
    {
        var app = await shared.On(kind);
        var person = await app.Person(Name);
        var dossier = await app.Dossier(null, person);
        using (var officer = await app.App.SignIn("demo.dieutra.langson"))
        {
            (await PersonsApp.Open(officer, PersonsApp.Card(dossier, person))).Dispose();
            using var own = await officer.Get("/dau-vet");
            var line = await PersonsApp.Said(own);
            Assert.Contains("Mở danh tính Họ tên", Blanks(line), StringComparison.Ordinal);
            Assert.Contains("Hồ sơ tiếp nhận " + SharedPersons.Number(dossier).Page, line, StringComparison.Ordinal);
            Assert.DoesNotContain("Sương", line, StringComparison.Ordinal);
        }

        using var leader = await app.App.SignIn("demo.lanhdao.langson");
        using var border = await app.App.SignIn("demo.bienphong.langson");
        using var auditor = await app.App.SignIn("demo.thanhtra.langson");
        using var elsewhere = await app.App.SignIn("demo.thanhtra.tayninh");
        var trail = $"/langson/ho-so/thu/{dossier.Id}/dau-vet";
        using (var told = await leader.Get(trail)) Assert.Contains("Cán bộ điều tra", await PersonsApp.Said(told), StringComparison.Ordinal);
        using (var not = await border.Get(trail)) Assert.Equal(HttpStatusCode.NotFound, not.StatusCode);
        using (var watched = await auditor.Get("/dau-vet/nguoi?ma=" + person.Person)) Assert.Contains("Cán bộ điều tra", await PersonsApp.Said(watched), StringComparison.Ordinal);
        using (var beyond = await elsewhere.Get("/dau-vet/nguoi?ma=" + person.Person)) Assert.Contains("Không có lần mở nào", await PersonsApp.Said(beyond), StringComparison.Ordinal);
        using var counted = await auditor.Get("/dau-vet/so-luot");
        var counts = await PersonsApp.Said(counted);
        Assert.Contains("Mở danh tính", counts, StringComparison.Ordinal);
        Assert.DoesNotContain(person.Person.Value[..8], counts, StringComparison.Ordinal);
    }

    [Theory, EachStore]
    public async Task A_consent_is_given_with_its_end_and_taken_back(StoreKind kind)
    {
        var app = await shared.On(kind);
        var person = await app.Person(Name);
        var card = PersonsApp.Card(await app.Dossier(null, person), person);
        using var officer = await app.App.SignIn("demo.dieutra.langson");

        using (var past = await officer.Post(card, card + "/dong-y", ("dieu-gi", "health"), ("co-quan", "langson.so-tu-phap"), ("den", "01/01/2020")))
            Assert.Contains("Ngày này đã qua", await PersonsApp.Said(past), StringComparison.Ordinal);
        using (var given = await officer.Post(card, card + "/dong-y", ("dieu-gi", "health"), ("co-quan", "langson.so-tu-phap"), ("den", "31/12/2030"))) Assert.Equal(HttpStatusCode.SeeOther, given.StatusCode);
        var page = await officer.Page(card);
        Assert.Contains("Thông tin sức khỏe", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        var id = page.QuerySelector("button[name='su-dong-y']")!.GetAttribute("value")!;
        using (var back = await officer.Post(card, card + "/dong-y/rut-lai", ("su-dong-y", id))) Assert.Equal(HttpStatusCode.SeeOther, back.StatusCode);
        using var after = await officer.Get(card);
        Assert.Contains("Rút lại", await PersonsApp.Said(after), StringComparison.Ordinal);
    }

    [Theory, EachStore]
    public async Task The_person_gets_everything_that_is_kept_of_them_on_paper_or_as_a_file(StoreKind kind)
    {
        var app = await shared.On(kind);
        var person = await app.Person(Name, more: new Identity { Births = [new BirthClaim(new PartialDate(1999))], Contacts = [new Contact("telephone", "0900 000 001", true)] });
        var card = PersonsApp.Card(await app.Dossier(null, person), person);
        using var officer = await app.App.SignIn("demo.dieutra.langson");

        using (var paper = await officer.Post(card + "/ban-sao", card + "/ban-sao", ("lap", "trang"), ("mat-khau", RunningApp.Password)))
        {
            var words = await PersonsApp.Said(paper);
            foreach (var expected in (string[])[Name, "0900 000 001", "Dựng lại, không phải mẫu chính thức", "Chính người đó yêu cầu"]) Assert.Contains(expected, words, StringComparison.Ordinal);
        }

        using var file = await officer.Post(card + "/ban-sao", card + "/ban-sao", ("lap", "json"));
        using var json = JsonDocument.Parse(await file.Content.ReadAsStringAsync());
        Assert.Equal(Name, json.RootElement.GetProperty("names")[0].GetProperty("written").GetString());
        Assert.Equal(2, json.RootElement.GetProperty("openings").GetArrayLength());
        Assert.Equal($"attachment; filename={person.Person}.json; filename*=UTF-8''{person.Person}.json", file.Content.Headers.ContentDisposition!.ToString());
    }

    [Theory, EachStore]
    public async Task An_emergency_opens_a_dossier_of_another_unit_tells_its_leader_and_waits_for_review(StoreKind kind)
    {
        var app = await shared.On(kind);
        var person = await app.Person(Name);
        var dossier = await app.Dossier(null, person);
        using var border = await app.App.SignIn("demo.bienphong.langson");
        using var leader = await app.App.SignIn("demo.lanhdao.langson");
        (string, string)[] form = [("loai", "thu"), ("co-quan", PersonsApp.Police.Value), ("so", SharedPersons.Number(dossier).Form), ("viec", "danger-to-life")];

        using (var brief = await border.Post("/mo-khan-cap", "/mo-khan-cap", [.. form, ("ly-do", "Gấp")])) Assert.Contains("Lý do ngắn quá", await PersonsApp.Said(brief), StringComparison.Ordinal);
        using (var nothing = await border.Post("/mo-khan-cap", "/mo-khan-cap", [.. form.Where(one => one.Item1 != "so"), ("so", "977/2023"), ("ly-do", "Đang có người đuổi theo, phải tìm ngay.")]))
            Assert.Contains("Chưa thấy hồ sơ có số này", await PersonsApp.Said(nothing), StringComparison.Ordinal);
        using var declared = await border.Post("/mo-khan-cap", "/mo-khan-cap", [.. form, ("ly-do", "Đang có người đuổi theo, phải tìm ngay.")]);
        var address = declared.Headers.Location!.ToString();
        using (var opened = await border.Post(address, address + "/mo", ("nguoi", person.Person + "/victim"), ("muc", "names"), ("mat-khau", RunningApp.Password)))
            Assert.Contains(Name, await PersonsApp.Said(opened), StringComparison.Ordinal);
        using (var not = await leader.Get(address)) Assert.Equal(HttpStatusCode.NotFound, not.StatusCode);

        var desk = await leader.Page("/duyet-mo");
        Assert.Contains("Cán bộ điều tra Bộ đội Biên phòng mở khẩn cấp", desk.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        var reason = desk.QuerySelector("a[href*='/noi-dung/']")!.GetAttribute("href")!;
        using (var read = await leader.Post(reason, reason, ("muc-dich", "supervise"))) Assert.Contains("Đang có người đuổi theo", await PersonsApp.Said(read), StringComparison.Ordinal);
        var review = desk.QuerySelector("form[action*='/khan-cap/']")!.GetAttribute("action")!;
        using (var found = await leader.Post("/duyet-mo", review, ("ket-luan", "khong"))) Assert.Equal(HttpStatusCode.SeeOther, found.StatusCode);
        using var over = await border.Get(address);
        Assert.Equal(HttpStatusCode.NotFound, over.StatusCode);
        using var again = await border.Post("/mo-khan-cap", "/mo-khan-cap", [.. form, ("ly-do", "Một lần nữa, vẫn là lý do đủ dài.")]);
        Assert.Contains("bị kết luận không đúng", await PersonsApp.Said(again), StringComparison.Ordinal);
    }

    [Theory, EachStore]
    public async Task A_dossier_that_denounces_a_body_is_not_there_for_it_whatever_the_emergency(StoreKind kind)
    {
        var app = await shared.On(kind);
        var stream = PersonsApp.Ledger.Stream(SmallDossier.Kind.Stream, "to-cao");
        var begun = new DossierBegun(new DossierNumber(PersonsApp.Police, 2023, 907), PersonsApp.Police, new DateOnly(2023, 5, 8), [new("langson.bo-chi-huy-bdbp")]);
        Assert.IsType<Outcome.Done>(await app.Log.Decide<object>(Reader.System, stream, (_, _) => null, _ => Decision.Record(begun), null, default));
        using var border = await app.App.SignIn("demo.bienphong.langson");

        using var denied = await border.Post(
            "/mo-khan-cap", "/mo-khan-cap", ("loai", "thu"), ("co-quan", PersonsApp.Police.Value), ("so", "907/2023"), ("viec", "rescue"), ("ly-do", "Đang có người đuổi theo, phải tìm ngay."));

        Assert.Contains("Chưa thấy hồ sơ có số này", await PersonsApp.Said(denied), StringComparison.Ordinal);
    }

    [Theory, EachStore]
    public async Task Nobody_of_a_dossier_that_denounces_the_body_of_an_officer_for_data_can_be_erased_by_them(StoreKind kind)
    {
        var app = await shared.On(kind);
        var (seen, hidden) = (await app.Person(Name), await app.Person(Name));
        await app.Dossier(null, seen);
        using var officer = await app.App.SignIn("demo.dulieu.langson");
        var body = (await app.App.Services.GetRequiredService<Store>().Ask<string>($"select organisation from work_user where name = {"demo.dulieu.langson"}", default)).Single();
        var stream = PersonsApp.Ledger.Stream(SmallDossier.Kind.Stream, "to-cao-khac");
        object[] begun = [new DossierBegun(new DossierNumber(PersonsApp.Police, 2023, 908), PersonsApp.Police, new DateOnly(2023, 5, 8), [new(body)]), new PersonNamed([hidden])];
        Assert.IsType<Outcome.Done>(await app.Log.Decide<object>(Reader.System, stream, (_, _) => null, _ => Decision.Record(begun), null, default));

        using var no = await officer.Post("/xoa-danh-tinh", "/xoa-danh-tinh", ("nguoi", hidden.Person.Value), ("can-cu", "kept-by-mistake"));
        Assert.Contains("Không có người có mã này", await PersonsApp.Said(no), StringComparison.Ordinal);
        using var yes = await officer.Post("/xoa-danh-tinh", "/xoa-danh-tinh", ("nguoi", seen.Person.Value), ("can-cu", "kept-by-mistake"));
        Assert.DoesNotContain("Không có người có mã này", await PersonsApp.Said(yes), StringComparison.Ordinal);
    }

    [Theory, EachStore]
    public async Task Two_cards_are_compared_masked_decided_and_parted_again(StoreKind kind)
    {
        var app = await shared.On(kind);
        var same = new Identity { Births = [new BirthClaim(new PartialDate(1999, 4, 12))], Papers = [new Paper("citizen-card", "001199000123")] };
        var (one, other, third) = (await app.Person(Name, more: same), await app.Person("Vừ Thị Sương Giã", more: same), await app.Person(Name, more: new Identity { Births = [new BirthClaim(new PartialDate(1999))] }));
        await app.Dossier(null, one, third);
        await app.Dossier(new("langson.bo-chi-huy-bdbp"), other);
        using var officer = await app.App.SignIn("demo.dulieu.langson");
        var pair = $"/trung-nguoi/{one.Person}/{other.Person}";

        using (var weak = await officer.Post("/trung-nguoi", $"/trung-nguoi/{one.Person}/{third.Person}/de-nghi")) Assert.Contains("Chưa đủ để coi là một người", await PersonsApp.Said(weak), StringComparison.Ordinal);
        using (var proposed = await officer.Post(pair, pair + "/de-nghi")) Assert.Equal(HttpStatusCode.SeeOther, proposed.StatusCode);
        using (var decided = await officer.Post(pair, pair + "/quyet-dinh", ("ket-luan", "mot"))) Assert.Equal(HttpStatusCode.SeeOther, decided.StatusCode);
        Assert.Equal(2, (await app.Vault.Merges.Same(one.Person, default)).Count);
        using (var shown = await officer.Get(pair))
        {
            var words = await PersonsApp.Said(shown);
            Assert.Contains("Là một người", words, StringComparison.Ordinal);
            Assert.DoesNotContain("Sương", words, StringComparison.Ordinal);
        }

        using (var undone = await officer.Post(pair, pair + "/hoan-tac", ("vi-sao", "slip"))) Assert.Equal(HttpStatusCode.SeeOther, undone.StatusCode);
        Assert.Single(await app.Vault.Merges.Same(one.Person, default));
    }

    [Theory, EachStore]
    public async Task An_erasure_takes_two_persons_names_what_blocks_it_and_can_be_undone(StoreKind kind)
    {
        var app = await shared.On(kind);
        var person = await app.Person(Name);
        var dossier = await app.Dossier(null, person);
        var card = PersonsApp.Card(dossier, person);
        using var leader = await app.App.SignIn("demo.lanhdao.langson");
        using var officer = await app.App.SignIn("demo.dulieu.langson");
        (string, string)[] form = [("nguoi", person.Person.Value), ("can-cu", "own-request")];

        using (var held = await leader.Post("/xoa-danh-tinh", "/xoa-danh-tinh", form)) Assert.Contains("còn hồ sơ đang mở cần người này", await PersonsApp.Said(held), StringComparison.Ordinal);
        Assert.IsType<Outcome.Done>(await app.Log.Decide<object>(Reader.System, dossier, (_, _) => null, _ => Decision.Record(new DossierClosed(new DateOnly(2023, 6, 1))), null, default));
        using (var proposed = await leader.Post("/xoa-danh-tinh", "/xoa-danh-tinh", form)) Assert.Equal(HttpStatusCode.SeeOther, proposed.StatusCode);
        using (var alone = await leader.Post("/xoa-danh-tinh", $"/xoa-danh-tinh/{person.Person}/duyet")) Assert.Contains("không tự đồng ý được", await PersonsApp.Said(alone), StringComparison.Ordinal);
        using (var approved = await officer.Post("/xoa-danh-tinh", $"/xoa-danh-tinh/{person.Person}/duyet")) Assert.Equal(HttpStatusCode.SeeOther, approved.StatusCode);
        using (var waiting = await PersonsApp.Open(leader, card)) Assert.Contains("đang chờ xóa", await PersonsApp.Said(waiting), StringComparison.Ordinal);
        using (var undone = await officer.Post("/xoa-danh-tinh", $"/xoa-danh-tinh/{person.Person}/hoan-tac")) Assert.Equal(HttpStatusCode.SeeOther, undone.StatusCode);
        using var opened = await PersonsApp.Open(leader, card);
        Assert.Contains(Name, await PersonsApp.Said(opened), StringComparison.Ordinal);
    }

    private static string Blanks(string words) => string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
