using System.Net.Http.Headers;
using HaiDang.Modules.Dossiers;
using HaiDang.Tests.Modules.Persons;
using HaiDang.Tests.Support;
using HaiDang.Vault;

namespace HaiDang.Tests.Planting;

/// <summary>Small dossiers of the tests' own, planted through the pages that every module shares: mending, finding, consents, an emergency's reason.</summary>
internal sealed class SmallDossiers : IPlants
{
    private const string Opener = "demo.dieutra.langson";

    public async Task<IReadOnlyList<PlantedDossier>> Plant(PersonsApp app, Marks marks)
    {
        var victim = await app.Person(marks.Word("victim, name"));
        var informant = await app.Person(marks.Word("informant, name"), PersonClass.Informant);
        var dossier = await app.Dossier(null, victim, informant);
        var text = (await app.Vault.Persons.Keep(DossierBook.IdOf(dossier), new Text($"Nghe {marks.Word("words")} kể.", victim.Person), CancellationToken.None)).Value;
        using var officer = await app.App.SignIn(Opener);
        var answers = new List<Visited>();
        foreach (var person in (NamedPerson[])[victim, informant])
        {
            var card = PersonsApp.Card(dossier, person);

            // The first try is refused and comes back with what was typed, the second is taken.
            foreach (var birth in (string[])["hôm kia", "1999"])
            {
                var sent = await Mend(officer, card + "/sua", person.Part, marks, birth);
                answers.Add(await Visited.Read("the form that mends", sent, isEcho: birth != "1999"));
            }
        }

        var find = $"/{dossier.Ledger}/ho-so/thu/{dossier.Id}/tim-nguoi";
        answers.Add(await Visited.Read("a search", await officer.Post(find, find, ("ten", marks.Word("sought name")), ("so", marks.Figure("sought number")), ("muc-dich", "verify")), isEcho: true));
        using var border = await app.App.SignIn("demo.bienphong.langson");
        (string, string)[] emergency = [("loai", "thu"), ("co-quan", PersonsApp.Police.Value), ("viec", "rescue"), ("ly-do", $"Phải tìm {marks.Word("reason of an emergency")} ngay trong đêm")];
        answers.Add(await Visited.Read("an emergency refused", await border.Post("/mo-khan-cap", "/mo-khan-cap", [.. emergency, ("so", "99/2023")]), isEcho: true));
        answers.Add(await Visited.Read("an emergency", await border.Post("/mo-khan-cap", "/mo-khan-cap", [.. emergency, ("so", "1/2023")])));
        return
        [
            new PlantedDossier(
                new Dictionary<string, string>(StringComparer.Ordinal) { ["tinh"] = dossier.Ledger.Value, ["loai"] = "thu", ["ma"] = dossier.Id, ["mot"] = victim.Person.Value, ["hai"] = informant.Person.Value },
                [(victim.Person, PersonClass.Victim), (informant.Person, PersonClass.Informant)], [text.Id], Opener, answers),
        ];
    }

    private static async Task<HttpResponseMessage> Mend(Visitor visitor, string address, string whose, Marks marks, string birth)
    {
        var page = await visitor.Page(address);
        using var form = new MultipartFormDataContent();
        foreach (var (field, value) in ((string, string)[])
            [
                ("bieu-mau", page.QuerySelector("input[name=bieu-mau]")!.GetAttribute("value")!), ("phien-ban", page.QuerySelector("input[name=phien-ban]")!.GetAttribute("value")!),
                ("nhom", page.QuerySelector("input[name=nhom]")!.GetAttribute("value")!), ("ten", marks.Word(whose + ", name")), ("ten", marks.Word(whose + ", alias")), ("ten-loai", "registered"),
                ("ten-loai", "alias"), ("sinh", birth), ("giay-to", marks.Figure(whose + ", paper")), ("giay-to-loai", "passport"), ("dia-chi-loai", "shelter"), ("dia-chi", marks.Word(whose + ", address")),
                ("lien-he", marks.Figure(whose + ", telephone")), ("lien-he", marks.Word(whose + ", account")), ("cach-lien-he", $"Không nói với {marks.Word(whose + ", safe contact")}"),
            ])
        {
            form.Add(new StringContent(value), field);
        }

        // Two megabytes: large enough to be laid down on the way.
        var picture = new ByteArrayContent([.. marks.Picture(whose + ", photograph"), .. new byte[1_900_000]]);
        picture.Headers.ContentType = new MediaTypeHeaderValue("image/png");
        form.Add(picture, "anh", "anh.png");
        return await visitor.Send(new HttpRequestMessage(HttpMethod.Post, new Uri(address, UriKind.Relative)) { Content = form });
    }
}
