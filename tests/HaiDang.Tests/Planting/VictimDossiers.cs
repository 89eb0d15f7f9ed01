using System.Globalization;
using System.Text.Json;
using HaiDang.Kernel.Storage;
using HaiDang.Modules.Dossiers;
using HaiDang.Modules.Victims;
using HaiDang.Modules.Victims.Establishments;
using HaiDang.Tests.Modules.Persons;
using HaiDang.Tests.Support;
using HaiDang.Vault;
using Microsoft.Extensions.DependencyInjection;

namespace HaiDang.Tests.Planting;

/// <summary>Somebody received with a name and an account, two persons screened from a pasted list, a house with a sealed address: all through the forms.</summary>
internal sealed class VictimDossiers : IPlants
{
    private const string Opener = "demo.hotro.langson";

    public async Task<IReadOnlyList<PlantedDossier>> Plant(PersonsApp app, Marks marks)
    {
        using var officer = await app.App.SignIn(Opener);
        var answers = new List<Visited>();
        (string, string)[] person =
        [
            ("duong", "self-report"), ("gioi", "female"), ("tuoi", "adult"), ("dan-toc", "minority"), ("quoc-tich", "citizen"), ("ho-ten", marks.Word("received, name")), ("nam-sinh", "1999"),
            ("loi-ke", $"{marks.Word("received, account")} kể lại"),
        ];

        // The first try is refused and comes back with what was typed, the second is taken.
        answers.Add(await Visited.Read("a reception refused", await officer.Post("/langson/nan-nhan/moi", "/langson/nan-nhan/moi", [.. person, ("ngay", "hôm kia"), Key()]), isEcho: true));
        var received = await Begin(officer, "nan-nhan", answers, [.. person, ("ngay", "1/6/2023")]);
        await Step(officer, received, "phong-van", answers, ("co-quan", "Sở Lao động - Thương binh và Xã hội"), ("ghi-chep", $"Gặp {marks.Word("interview")}"), ("ngay", "5/6/2023"));

        var hand = await Begin(officer, "ban-giao", answers, ("noi", "Cửa khẩu giả định"), ("so-nguoi", "2"), ("ngay", "14/6/2023"));
        var list = $"1\t{marks.Word("screened, name")}\t1999\tnữ\tLạng Sơn\t1\t\n2\t{marks.Word("screened, second name")}\t2001\tnam\tLạng Sơn\t\t";
        answers.Add(await Visited.Read("sheets refused", await officer.Post(hand + "/nhap-phieu", hand + "/nhap-phieu", ("danh-sach", list), ("ngay", "14/6/2023")), isEcho: true));
        answers.Add(await Visited.Read("sheets", await officer.Post(hand + "/nhap-phieu", hand + "/nhap-phieu", ("danh-sach", list), ("hoi-rieng", "1"), ("ngay", "14/6/2023"))));

        await Unfinished(app, officer, hand, marks, answers);

        var house = await Begin(officer, "co-so", answers, ("ten", "Nhà số 3"), ("loai", "shelter"), ("cho", "12"), ("dia-chi", $"Ngõ {marks.Word("shelter, address")}"), ("ngay", "1/6/2023"));
        return [await Of(app, DossierKinds.Victim, received, answers), await Of(app, DossierKinds.HandOver, hand, []), await Of(app, DossierKinds.Establishment, house, [])];
    }

    // A sheet that was sealed without a line and can't be recorded, and a draft of somebody who doesn't walk: both wait where nobody else sees them.
    private static async Task Unfinished(PersonsApp app, Visitor officer, string hand, Marks marks, List<Visited> answers)
    {
        var line = (await officer.Page(hand + "/sang-loc")).QuerySelector("[data-line]")!;
        var (id, box) = ("9-" + Guid.CreateVersion7(), line.GetAttribute("data-box"));
        string[][] sheet = [["phieu", "9"], ["ho-ten", marks.Word("sealed sheet, name")], ["gioi", "female"], ["ngay", "hôm kia"]];
        var letter = Letter.Seal(Convert.FromBase64String(line.GetAttribute("data-key")!), $"{box}\n{id}", JsonSerializer.Serialize(sheet));
        answers.Add(await Visited.Read("a sealed sheet", await officer.Post(hand + "/sang-loc", hand + "/phieu-kin", ("thu", $"{id}.{Convert.ToBase64String(letter)}"))));

        using var elsewhere = await app.App.SignIn("demo.hotro.tayninh");
        const string beginning = "/tayninh/nan-nhan/moi";
        answers.Add(await Visited.Read("a draft", await elsewhere.Post(beginning, "/tayninh/nan-nhan/ban-nhap", ("to-khai", beginning), ("ve", beginning), ("ho-ten", marks.Word("draft, name")))));
    }

    private static async Task<PlantedDossier> Of(PersonsApp app, DossierKind kind, string address, IReadOnlyList<Visited> answers)
    {
        var stream = PersonsApp.Ledger.Stream(kind.Stream, address[(address.LastIndexOf('/') + 1)..]);
        var persons = await app.App.Services.GetRequiredService<Store>().Ask<string>($"select person from dossier_person where stream = {stream.Name} order by person", CancellationToken.None);
        var texts = (await app.Log.History(stream, CancellationToken.None)).Select(one => one.Event switch
        {
            PersonReceived e => e.Account,
            InterviewHeld e => e.Notes,
            EstablishmentRegistered e => e.Address,
            _ => null,
        }).OfType<Confidential<Text>>().Select(text => text.Id);
        return new PlantedDossier(
            new Dictionary<string, string>(StringComparer.Ordinal) { ["tinh"] = "langson", ["loai"] = kind.Route, ["ma"] = stream.Id, ["so"] = stream.Id },
            [.. persons.Select(person => (new PersonId(person), PersonClass.Victim))], [.. texts], Opener, answers) { MarksOfAPerson = 1 };
    }

    private static async Task<string> Begin(Visitor visitor, string register, List<Visited> answers, params IReadOnlyList<(string, string)> fields)
    {
        var page = $"/langson/{register}/moi";
        using var answer = await visitor.Post(page, page, [.. fields, Key()]);
        var where = answer.Headers.Location?.OriginalString ?? throw new InvalidOperationException($"{register}: {answer.StatusCode}.");
        answers.Add(await Visited.Read("a form of " + register, answer));
        return where;
    }

    private static async Task Step(Visitor visitor, string dossier, string step, List<Visited> answers, params IReadOnlyList<(string Name, string Value)> fields) =>
        answers.Add(await Visited.Read(step, await visitor.Post(dossier, $"{dossier}/buoc/{step}", [.. fields.Select(field => ($"{step}-{field.Name}", field.Value))])));

    private static (string, string) Key() => ("khoa", Guid.CreateVersion7().ToString("N", CultureInfo.InvariantCulture));
}
