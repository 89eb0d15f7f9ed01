using System.IO.Compression;
using HaiDang.Tests.Modules.Persons;
using HaiDang.Vault;

namespace HaiDang.Tests.Planting;

/// <summary>A module's dossiers for the planted-name journey: with a mark in every confidential field that the module has.</summary>
internal interface IPlants
{
    /// <summary>Makes the dossiers, through the module's own forms wherever it has them, so that what a form leaves behind is walked too.</summary>
    /// <param name="marks">Gives each field its mark.</param>
    Task<IReadOnlyList<PlantedDossier>> Plant(PersonsApp app, Marks marks);
}

/// <summary>The modules whose dossiers the journey plants. A new module adds its line.</summary>
internal static class Plantings
{
    public static IReadOnlyList<IPlants> All { get; } =
    [
        new SmallDossiers(),
        new VictimDossiers(),
        new TipOffDossiers(),
        new CaseDossiers(),
    ];
}

/// <summary>A dossier in which marks stand.</summary>
/// <param name="Holes">What fills the holes of addresses: <c>{ma}</c>, <c>{loai}</c> and whatever the module's own pages name.</param>
/// <param name="Persons">Its persons with the class in which they are kept.</param>
/// <param name="Texts">Ids of its confidential words.</param>
/// <param name="Opener">An account of the demonstration that works on it.</param>
/// <param name="Answers">Answers that the module's forms gave while it was planted, for whoever typed; none may hold a mark but those marked as an echo.</param>
internal sealed record PlantedDossier(
    IReadOnlyDictionary<string, string> Holes, IReadOnlyList<(PersonId Person, PersonClass Class)> Persons, IReadOnlyList<string> Texts, string Opener, IReadOnlyList<Visited> Answers)
{
    /// <summary>How many marks somebody shows at least who opens everything of one of its persons: the fields that the module's form fills in.</summary>
    public int MarksOfAPerson { get; init; } = 6;
}

/// <summary>An answer of the application.</summary>
/// <param name="What">Who asked for what.</param>
/// <param name="IsEcho">Whether it shows somebody what they themselves just typed.</param>
internal sealed record Visited(string What, string Head, byte[] Body, bool IsEcho = false)
{
    /// <summary>Reads an answer whole.</summary>
    public static async Task<Visited> Read(string what, HttpResponseMessage answer, bool isEcho = false)
    {
        using (answer) return new Visited(what, $"{(int)answer.StatusCode}\n{answer.Headers}\n{answer.Content.Headers}", Unpacked(await answer.Content.ReadAsByteArrayAsync()), isEcho);
    }

    // A file of sheets or words is an archive: what it says is packed.
    private static byte[] Unpacked(byte[] body)
    {
        if (body is not [(byte)'P', (byte)'K', 3, 4, ..]) return body;
        using var zip = new ZipArchive(new MemoryStream(body), ZipArchiveMode.Read);
        using var all = new MemoryStream();
        foreach (var entry in zip.Entries)
        {
            using var part = entry.Open();
            part.CopyTo(all);
        }

        return all.ToArray();
    }
}
