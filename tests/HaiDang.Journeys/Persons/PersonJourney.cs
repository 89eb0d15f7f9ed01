using HaiDang.Journeys.Harness;
using HaiDang.Kernel.Calendar;
using HaiDang.Kernel.Storage;
using HaiDang.Modules.Dossiers;
using HaiDang.Tests.Modules.Persons;
using HaiDang.Tests.Planting;
using HaiDang.Tests.Support;
using HaiDang.Vault;
using HaiDang.Vault.Finding;
using HaiDang.Vault.Persons;
using Microsoft.Playwright;

namespace HaiDang.Journeys.Persons;

/// <summary>An officer opens somebody, a leader agrees, in a browser; and what the browser keeps of it. Every name is invented.</summary>
public sealed class PersonJourney(Browser browser)
{
    [Fact]
    public async Task An_informant_is_opened_without_script_after_the_leader_agreed()
    {
        await using var app = await PersonsApp.Start(StoreKind.Sqlite);
        var informant = await app.Person("Người Báo Giả Định", PersonClass.Informant);
        var card = PersonsApp.Card(await app.Dossier(null, informant), informant);
        var officer = await browser.SignIn(app.App, "demo.dieutra.langson", width: 390, height: 844, script: false);
        await officer.GotoAsync(card);
        await officer.GetByLabel("Xác minh, xác định").CheckAsync();
        await officer.GetByRole(AriaRole.Button, new() { Name = "Xin người thứ hai đồng ý" }).ClickAsync();
        Assert.Contains("Đã gửi đề nghị", await officer.TextContentAsync(".toast"), StringComparison.Ordinal);

        var leader = await browser.SignIn(app.App, "demo.lanhdao.langson", script: false);
        await leader.GotoAsync("/duyet-mo");
        await Browser.Picture(leader, "person-agree");
        await leader.GetByRole(AriaRole.Button, new() { Name = "Đồng ý cho" }).ClickAsync();

        await officer.GotoAsync(card);
        await officer.GetByLabel("Xác minh, xác định").CheckAsync();
        await officer.GetByLabel("Mật khẩu của anh/chị").FillAsync(RunningApp.Password);
        await officer.GetByRole(AriaRole.Button, new() { Name = "Mở và ghi lại" }).ClickAsync();
        Assert.Contains("Người Báo Giả Định", await officer.TextContentAsync("main"), StringComparison.Ordinal);
        await Browser.Picture(officer, "person-opened-390");
        await officer.GetByRole(AriaRole.Link, new() { Name = "Che lại" }).ClickAsync();
        Assert.DoesNotContain("Người Báo Giả Định", await officer.ContentAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_page_on_persons_is_accessible_wide_and_light_or_narrow_and_dark()
    {
        await using var app = await PersonsApp.Start(StoreKind.Sqlite);
        var (victim, informant) = (await Whole(app), await app.Person("Người Báo Giả Định", PersonClass.Informant));
        var dossier = await app.Dossier(null, victim, informant);
        var (card, start) = (PersonsApp.Card(dossier, victim), $"/langson/ho-so/thu/{dossier.Id}");
        foreach (var (width, scheme) in new[] { (1366, ColorScheme.Light), (390, ColorScheme.Dark) })
        {
            var officer = await browser.SignIn(app.App, "demo.lanhdao.langson", width, 844, scheme: scheme);
            foreach (var address in new[] { card, PersonsApp.Card(dossier, informant), card + "/sua", card + "/ban-sao", start + "/tim-nguoi", start + "/dau-vet", start + "/vuot-han-muc", start + "/noi-dung/khong-co", "/dau-vet", "/duyet-mo", "/mo-khan-cap", "/xoa-danh-tinh" })
            {
                await officer.GotoAsync(address);
                await Check(officer, $"person-{width}-{address.Replace('/', '-')}");
            }

            await officer.GotoAsync(card);
            await officer.GetByLabel("Đính chính thông tin sai").CheckAsync();
            foreach (var field in new[] { "Giấy tờ", "Nơi ở", "Liên hệ", "Ảnh", "Giới tính", "Dân tộc" }) await officer.Locator("fieldset").GetByLabel(field, new() { Exact = true }).CheckAsync();
            if (await officer.GetByLabel("Mật khẩu của anh/chị").CountAsync() > 0) await officer.GetByLabel("Mật khẩu của anh/chị").FillAsync(RunningApp.Password);
            await officer.GetByRole(AriaRole.Button, new() { Name = "Mở và ghi lại" }).ClickAsync();
            Assert.Contains("Vừ Thị Sương Giả", await officer.TextContentAsync("main"), StringComparison.Ordinal);
            await Check(officer, $"person-{width}-opened");
            await officer.EmulateMediaAsync(new() { Media = Media.Print });
            Assert.True(await officer.GetByText("Lãnh đạo Cơ quan điều tra mở lúc").First.IsVisibleAsync());
            Assert.False(await officer.Locator("form").First.IsVisibleAsync());
            await Browser.Picture(officer, $"person-{width}-opened-print");
            await officer.EmulateMediaAsync(new() { Media = Media.Screen });

            var duplicates = await browser.SignIn(app.App, "demo.dulieu.langson", width, 844, scheme: scheme);
            foreach (var address in new[] { "/trung-nguoi", $"/trung-nguoi/{victim.Person}/{informant.Person}", "/xoa-danh-tinh", "/dau-vet/nguoi?ma=" + victim.Person, "/dau-vet/so-luot" })
            {
                await duplicates.GotoAsync(address);
                await Check(duplicates, $"person-{width}-{address.Replace('/', '-').Replace('?', '-')}");
            }
        }
    }

    [Fact]
    public async Task A_browser_keeps_nothing_of_who_was_opened()
    {
        await using var app = await PersonsApp.Start(StoreKind.Sqlite);
        var marks = new Marks();
        var victim = await app.Person(marks.Word("victim, name"), more: new Identity { Contacts = [new Contact("telephone", marks.Figure("victim, telephone"), false)] });
        var card = PersonsApp.Card(await app.Dossier(null, victim), victim);
        var profile = Directory.CreateTempSubdirectory("haidang-chromium-").FullName;
        try
        {
            await using (var kept = await browser.Keep(app.App, profile))
            {
                var page = kept.Pages[0];
                await Browser.SignIn(page, "demo.dieutra.langson");
                await page.GotoAsync(card);
                await page.GetByLabel("Xác minh, xác định").CheckAsync();
                await page.GetByLabel("Liên hệ", new() { Exact = true }).CheckAsync();
                await page.GetByLabel("Mật khẩu của anh/chị").FillAsync(RunningApp.Password);
                await page.GetByRole(AriaRole.Button, new() { Name = "Mở và ghi lại" }).ClickAsync();
                Assert.Equal(2, marks.In(await page.ContentAsync()).Count);

                // Away and back again: the browser kept no copy, and asks its user before it sends the form once more.
                await page.GotoAsync("/dau-vet");
                Assert.Empty(marks.In(await page.ContentAsync()));
                var back = await Assert.ThrowsAsync<PlaywrightException>(() => page.GoBackAsync());
                Assert.Contains("ERR_CACHE_MISS", back.Message, StringComparison.Ordinal);

                // The browser may still be putting its own page there.
                Assert.Empty(marks.In(await page.Locator("html").InnerHTMLAsync()));
            }

            var left = Directory.EnumerateFiles(profile, "*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.None }).Where(File.Exists).ToList();
            Assert.NotEmpty(left);
            Assert.DoesNotContain(left, file => marks.In(File.ReadAllBytes(file)).Count > 0);
        }
        finally
        {
            Directory.Delete(profile, recursive: true);
        }
    }

    private static async Task Check(IPage page, string picture)
    {
        await Browser.Picture(page, picture);
        Assert.Empty((await Accessible.Findings(page)).Select(finding => picture + ": " + finding));
        Assert.False(await page.EvaluateAsync<bool>("document.documentElement.scrollWidth > document.documentElement.clientWidth"), picture);
    }

    private static Task<NamedPerson> Whole(PersonsApp app) => app.Person("Vừ Thị Sương Giả", more: new Identity
    {
        Births = [new BirthClaim(new PartialDate(1999)), new BirthClaim(new PartialDate(2001, 4, 12), Certainty.Verified)], Sex = Sex.Female, Ethnicity = "08",
        Papers = [new Paper("citizen-card", "001199000001")], Addresses = [new Address(AddressKind.Shelter, null, null, "Nhà giả định, thôn giả định")],
        Contacts = [new Contact("telephone", "0900 000 001", false), new Contact("zalo", "0900 000 002", true)], SafeContact = "Chỉ gọi qua cơ sở hỗ trợ, giờ hành chính; không gọi về nhà.",
    });
}
