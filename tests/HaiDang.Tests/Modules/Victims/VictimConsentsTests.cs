using System.Net;
using HaiDang.Kernel.Events;
using HaiDang.Kernel.Storage;
using HaiDang.Modules.Dossiers;
using HaiDang.Tests.Modules.Persons;
using HaiDang.Tests.Support;
using HaiDang.Vault;
using Microsoft.Extensions.DependencyInjection;

namespace HaiDang.Tests.Modules.Victims;

/// <summary>What a received person agreed to stands in one place. Names are invented.</summary>
public sealed class VictimConsentsTests
{
    private const string Justice = "Sở Tư pháp tỉnh Lạng Sơn";

    [Fact]
    public async Task A_consent_given_in_the_dossier_stands_on_the_card_and_in_the_persons_copy_and_is_given_nowhere_else()
    {
        await using var app = await RunningApp.Start();
        using var officer = await app.SignIn("demo.hotro.langson");
        using var begun = await officer.Post(
            "/langson/nan-nhan/moi", "/langson/nan-nhan/moi", ("duong", "self-report"), ("gioi", "female"), ("tuoi", "adult"), ("dan-toc", "minority"), ("quoc-tich", "citizen"),
            ("ho-ten", "Lò Thị Giả Định"), ("nam-sinh", "1999"), ("ngay", "1/6/2023"), ("khoa", Guid.CreateVersion7().ToString("N")));
        var at = begun.Headers.Location!.OriginalString;
        using (var given = await officer.Post(at, at + "/buoc/dong-y", ("dong-y-co-quan", Justice), ("dong-y-cs-identity", "1"), ("dong-y-ngay", "2/6/2023"))) Assert.Equal(HttpStatusCode.SeeOther, given.StatusCode);

        var id = at[(at.LastIndexOf('/') + 1)..];
        var stream = new LedgerId("langson").Stream(DossierKinds.Victim.Stream, id);
        var person = (await app.Services.GetRequiredService<Store>().Ask<string>($"select person from dossier_person where stream = {stream.Name}", TestContext.Current.CancellationToken)).Single();
        var card = $"/langson/ho-so/nan-nhan/{id}/nguoi/{person}";
        var page = await officer.Page(card);
        Assert.Contains("Danh tính" + Justice, string.Concat(page.QuerySelectorAll("section[aria-labelledby=h-dy] tbody tr").Single().Children.Take(2).Select(cell => cell.TextContent.Trim())), StringComparison.Ordinal);
        Assert.Empty(page.QuerySelectorAll("form[action$='/dong-y'], form[action$='/rut-lai']"));
        using (var beside = await officer.Post("/dau-vet", card + "/dong-y", ("dieu-gi", "health"), ("co-quan", "langson.so-tu-phap"))) Assert.Equal(at, beside.Headers.Location!.OriginalString);
        Assert.Empty(await app.Services.GetRequiredService<VaultStores>().Keys.Ask<string>($"select consent from consent_book", TestContext.Current.CancellationToken));

        using var copy = await officer.Post(card + "/ban-sao", card + "/ban-sao", ("lap", "trang"), ("mat-khau", RunningApp.Password));
        Assert.Contains(Justice, await PersonsApp.Said(copy), StringComparison.Ordinal);
    }
}
