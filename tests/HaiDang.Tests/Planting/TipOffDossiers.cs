using System.Globalization;
using HaiDang.Kernel.Storage;
using HaiDang.Modules.Dossiers;
using HaiDang.Modules.TipOffs;
using HaiDang.Tests.Modules.Persons;
using HaiDang.Vault;
using Microsoft.Extensions.DependencyInjection;

namespace HaiDang.Tests.Planting;

/// <summary>A tip-off with its account, whom it is about, who told it and how they may be reached: all through the form.</summary>
internal sealed class TipOffDossiers : IPlants
{
    private const string Opener = "demo.dieutra.langson";
    private const string Form = "/langson/tin-bao/moi";

    public async Task<IReadOnlyList<PlantedDossier>> Plant(PersonsApp app, Marks marks)
    {
        using var officer = await app.App.SignIn(Opener);
        (string, string)[] told =
        [
            ("loai", "denunciation"), ("kenh", "in-person"), ("noi-dung", $"Báo rằng {marks.Word("tip-off, account")}"), ("ve-ai", marks.Word("tip-off, subject")),
            ("nguoi-bao", marks.Word("tip-off, informant")), ("dan-lien-he", $"Chỉ gặp {marks.Word("tip-off, safe contact")}"), ("khoa", Guid.CreateVersion7().ToString("N", CultureInfo.InvariantCulture)),
        ];
        var refused = await Visited.Read("a tip-off refused", await officer.Post(Form, Form, [.. told, ("ngay", "hôm kia")]), isEcho: true);
        using var taken = await officer.Post(Form, Form, [.. told, ("ngay", "1/6/2023")]);
        var where = taken.Headers.Location?.OriginalString ?? throw new InvalidOperationException($"tin-bao: {taken.StatusCode}.");
        var stream = PersonsApp.Ledger.Stream(DossierKinds.TipOff.Stream, where[(where.LastIndexOf('/') + 1)..]);
        var persons = await app.App.Services.GetRequiredService<Store>().Ask<string>($"select person from dossier_person where stream = {stream.Name}", CancellationToken.None);
        var received = (await app.Log.History(stream, CancellationToken.None)).Select(one => one.Event).OfType<TipOffReceived>().Single();
        return
        [
            new PlantedDossier(
                new Dictionary<string, string>(StringComparer.Ordinal) { ["tinh"] = "langson", ["loai"] = DossierKinds.TipOff.Route, ["ma"] = stream.Id, ["so"] = stream.Id },
                [.. persons.Select(person => (new PersonId(person), PersonClass.Informant))], [.. new[] { received.Account, received.Subject }.OfType<Confidential<Text>>().Select(text => text.Id)],
                Opener, [refused])
            {
                MarksOfAPerson = 2,
            },
        ];
    }
}
