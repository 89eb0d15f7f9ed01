using System.Globalization;
using HaiDang.Kernel.Storage;
using HaiDang.Modules.Cases;
using HaiDang.Modules.Cases.Coordination;
using HaiDang.Modules.Dossiers;
using HaiDang.Tests.Modules.Persons;
using HaiDang.Tests.Support;
using HaiDang.Vault;
using Microsoft.Extensions.DependencyInjection;

namespace HaiDang.Tests.Planting;

/// <summary>An incident with somebody denounced and an account, the case that is opened from it with somebody charged and a difficulty in words, and their ring: all through the forms.</summary>
internal sealed class CaseDossiers : IPlants
{
    private const string Opener = "demo.dieutra.langson";
    private const string Police = "Cơ quan Cảnh sát điều tra Công an tỉnh Lạng Sơn";

    public async Task<IReadOnlyList<PlantedDossier>> Plant(PersonsApp app, Marks marks)
    {
        using var officer = await app.App.SignIn(Opener);
        var answers = new List<Visited>();
        var incident = await Sent(officer, "/langson/vu-viec/moi", answers, ("ngay", "5/2/2023"), ("ngay-xay-ra", "1/2023"), ("dau-hieu", "1"));

        // The first try is refused and comes back with what was typed, the second is taken.
        (string, string)[] denounced = [("tu-cach", "denounced"), ("ho-ten", marks.Word("denounced, name")), ("gioi", "male"), ("nhom-dan-toc", "kinh")];
        answers.Add(await Step(officer, incident, "nguoi-moi", isEcho: true, [.. denounced, ("sinh", "1990"), ("ngay", "hôm kia")]));
        answers.Add(await Step(officer, incident, "nguoi-moi", isEcho: false, [.. denounced, ("sinh", "1990"), ("ngay", "6/2/2023")]));
        answers.Add(await Step(officer, incident, "noi-dung", isEcho: false, ("noi-dung", $"Nghe {marks.Word("incident, account")} kể lại.")));

        var opened = await Sent(
            officer, incident + "/khoi-to", answers, ("ngay", "10/2/2023"), ("so", "12/QĐ-CSĐT"), ("co-quan", Police), ("ngay-xay-ra", "1/2023"), ("dieu-khoan", "blhs-2015/150/2"));
        answers.Add(await Step(
            officer, opened, "nguoi-moi", isEcho: false, ("tu-cach", "accused"), ("ho-ten", marks.Word("accused, name")), ("sinh", "1988"), ("gioi", "female"), ("nhom-dan-toc", "minority"),
            ("dieu-khoan", "blhs-2015/150/2"), ("so", "13/QĐ-CSĐT"), ("co-quan", Police), ("ngay", "12/2/2023")));
        answers.Add(await Step(officer, opened, "noi-dung", isEcho: false, ("noi-dung", $"Vụ án do {marks.Word("case, account")} khai ra.")));
        answers.Add(await Step(officer, opened, "vuong-mac", isEcho: false, ("co-quan", Police), ("kho-khan", "evidence"), ("noi-dung", $"Không gặp được {marks.Word("case, difficulty")}."), ("ngay", "13/2/2023")));

        var ring = await Sent(officer, opened + "/duong-day-moi", answers, ("so", "40/QĐ"), ("co-quan", Police), ("ngay", "1/3/2023"));
        var member = (await officer.Page(ring + "/thanh-vien")).QuerySelectorAll("select[name=nguoi] option").Select(one => one.GetAttribute("value")!).First(value => value.Length > 0);
        answers.Add(await Visited.Read("a member", await officer.Post(
            ring + "/thanh-vien", ring + "/thanh-vien", ("nguoi", member), ("vai-tro-organiser", "1"), ("so", "40/QĐ"), ("co-quan", Police), ("ngay", "1/3/2023"), Key())));
        return [await Of(app, DossierKinds.Incident, incident, answers), await Of(app, DossierKinds.Case, opened, []), await Of(app, DossierKinds.Ring, ring, [])];
    }

    private static async Task<PlantedDossier> Of(PersonsApp app, DossierKind kind, string address, IReadOnlyList<Visited> answers)
    {
        var stream = PersonsApp.Ledger.Stream(kind.Stream, address[(address.LastIndexOf('/') + 1)..]);
        var persons = await app.App.Services.GetRequiredService<Store>().Ask<string>($"select distinct person from dossier_person where stream = {stream.Name} order by person", CancellationToken.None);
        var texts = (await app.Log.History(stream, CancellationToken.None)).Select(one => one.Event switch
        {
            AccountWritten e => e.Account,
            ObstacleRaised e => e.Words,
            _ => null,
        }).OfType<Confidential<Text>>().Select(text => text.Id);
        Assert.NotEmpty(persons);
        return new PlantedDossier(
            new Dictionary<string, string>(StringComparer.Ordinal) { ["tinh"] = "langson", ["loai"] = kind.Route, ["ma"] = stream.Id, ["so"] = stream.Id },
            [.. persons.Select(person => (new PersonId(person), PersonClass.Accused))], [.. texts], Opener, answers) { MarksOfAPerson = 1 };
    }

    private static async Task<string> Sent(Visitor visitor, string address, List<Visited> answers, params IReadOnlyList<(string, string)> fields)
    {
        using var answer = await visitor.Post(address, address, [.. fields, Key()]);
        var where = answer.Headers.Location?.OriginalString ?? throw new InvalidOperationException($"{address}: {answer.StatusCode}.");
        answers.Add(await Visited.Read(address, answer));
        return where;
    }

    private static async Task<Visited> Step(Visitor visitor, string dossier, string step, bool isEcho, params IReadOnlyList<(string Name, string Value)> fields)
    {
        var version = (await visitor.Page(dossier)).QuerySelector($"form[action$='/buoc/{step}'] input[name=phien-ban]")!.GetAttribute("value")!;
        var answer = await visitor.Post(dossier, $"{dossier}/buoc/{step}", [("phien-ban", version), Key(), .. fields.Select(field => ($"{step}-{field.Name}", field.Value))]);
        Assert.Equal(isEcho ? System.Net.HttpStatusCode.UnprocessableEntity : System.Net.HttpStatusCode.SeeOther, answer.StatusCode);
        return await Visited.Read(step, answer, isEcho);
    }

    private static (string, string) Key() => ("khoa", Guid.CreateVersion7().ToString("N", CultureInfo.InvariantCulture));
}
