using System.Net;
using HaiDang.Kernel.Calendar;
using HaiDang.Kernel.Storage;
using HaiDang.Modules.Dossiers;
using HaiDang.Tests.Support;
using HaiDang.Tests.Vault.Checking;
using HaiDang.Vault;
using HaiDang.Vault.Checking;
using HaiDang.Vault.Persons;

namespace HaiDang.Tests.Modules.Persons;

/// <summary>Checking an identity from a person's card, with a stand-in authority on this machine. Every name is invented.</summary>
public sealed class CheckPagesTests
{
    [Fact]
    public async Task A_card_is_checked_for_a_purpose_and_a_proof_says_yes_or_no_and_the_trail_shows_who_asked()
    {
        await using var authority = await StandInAuthority.Start();
        await using var app = await PersonsApp.Start(
            StoreKind.Sqlite, check: new CheckSettings(authority.Address, null, null, StandInAuthority.Key, TimeSpan.FromSeconds(30)));
        var (name, born, number) = StandInAuthority.Known;
        var known = new Identity { Births = [new BirthClaim(new PartialDate(born.Year, born.Month, born.Day))], Papers = [new Paper("citizen-card", number)] };
        var (right, wrong, brief, informant) = (
            await app.Person(name, more: known), await app.Person("Sùng Thị Sai", more: known), await app.Person(name, more: new Identity { Births = [new BirthClaim(new PartialDate(1999))] }),
            await app.Person(name, PersonClass.Informant, known));
        var dossier = await app.Dossier(null, right, wrong, brief, informant);
        using var officer = await app.App.SignIn("demo.dieutra.langson");

        await Refused(await Check(officer, right), "Xin nhập lại mật khẩu");
        await Refused(await Check(officer, right, ("doi-chieu-de", "support"), ("mat-khau", RunningApp.Password)), "Mục đích này không mở được");
        Assert.Empty(authority.Asked);
        Assert.Contains("Khớp", await Said(await Check(officer, right)), StringComparison.Ordinal);
        Assert.Contains("Không khớp", await Said(await Check(officer, wrong)), StringComparison.Ordinal);
        Assert.Contains("Chưa hỏi ai", await Said(await Check(officer, brief)), StringComparison.Ordinal);
        Assert.Equal(2, authority.Asked.Count);
        authority.Manner = Manner.Broken;
        Assert.Contains("Nơi kiểm tra từ chối", await Said(await Check(officer, right)), StringComparison.Ordinal);

        // Informants are never named outside.
        Assert.Null((await officer.Page(PersonsApp.Card(dossier, informant))).QuerySelector("form[action$='/doi-chieu']"));
        await Refused(await Check(officer, informant), "Mục đích này không mở được");
        using var border = await app.App.SignIn("demo.bienphong.langson");
        using (var beyond = await border.Post("/dau-vet", PersonsApp.Card(dossier, right) + "/doi-chieu", ("doi-chieu-de", "verify"))) Assert.Equal(HttpStatusCode.NotFound, beyond.StatusCode);
        Assert.Equal(3, authority.Asked.Count);
        using var trail = await officer.Get("/dau-vet");
        var lines = await PersonsApp.Said(trail);
        Assert.Contains("Gửi đi đối chiếu", lines, StringComparison.Ordinal);
        Assert.Contains("Đối chiếu danh tính Không khớp", string.Join(' ', lines.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
        Assert.DoesNotContain(name, lines, StringComparison.Ordinal);

        Task<HttpResponseMessage> Check(Visitor visitor, NamedPerson person, params (string, string)[] form) =>
            visitor.Post(PersonsApp.Card(dossier, person), PersonsApp.Card(dossier, person) + "/doi-chieu", form.Length == 0 ? [("doi-chieu-de", "verify")] : form);

        async Task<string> Said(HttpResponseMessage answer)
        {
            using (answer)
            {
                var words = await PersonsApp.Said(answer);
                Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
                foreach (var hidden in (string[])[name, number]) Assert.DoesNotContain(hidden, words, StringComparison.Ordinal);
                return words;
            }
        }
    }

    [Fact]
    public async Task Where_no_authority_is_named_the_card_says_so_and_nobody_is_opened()
    {
        await using var app = await PersonsApp.Start(StoreKind.Sqlite);
        var person = await app.Person("Sùng Thị Mỷ");
        var card = PersonsApp.Card(await app.Dossier(null, person), person);
        using var officer = await app.App.SignIn("demo.dieutra.langson");

        var page = await officer.Page(card);
        Assert.Contains("Chưa kết nối nơi kiểm tra danh tính", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Null(page.QuerySelector("form[action$='/doi-chieu']"));
        await Refused(await officer.Post(card, card + "/doi-chieu", ("doi-chieu-de", "verify"), ("mat-khau", RunningApp.Password)), "Chưa kết nối nơi kiểm tra danh tính");
        using var trail = await officer.Get("/dau-vet");
        Assert.Contains("Anh/chị chưa mở danh tính nào", await PersonsApp.Said(trail), StringComparison.Ordinal);
    }

    private static async Task Refused(HttpResponseMessage answer, string words)
    {
        using (answer)
        {
            Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
            Assert.Contains(words, await PersonsApp.Said(answer), StringComparison.Ordinal);
        }
    }
}
