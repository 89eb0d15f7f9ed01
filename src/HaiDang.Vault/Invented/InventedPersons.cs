using System.Globalization;
using HaiDang.Kernel.Calendar;
using HaiDang.Kernel.Places;
using HaiDang.Vault.Finding;

namespace HaiDang.Vault.Invented;

/// <summary>Somebody made up.</summary>
/// <param name="People">Key of the people whose names they bear, as in <c>data/names</c>: <c>kinh</c>, <c>hmong</c>.</param>
public sealed record InventedPerson(PersonId Id, string Name, string People, PartialDate Born, Sex Sex, PlaceCode Province, PlaceCode Commune, string Paper);

/// <summary>Makes persons up from parts of names; the same seed makes the same persons. None of them is anybody.</summary>
/// <remarks>Source of the parts: <c>data/names</c>. Places are numbers that only look like codes: a province in 34, a commune in some hundred of each.</remarks>
public sealed class InventedPersons
{
    private const int Provinces = 34;
    private const int CommunesEach = 96;

    // In the mountains and the west of the delta every second person bears a name of another people.
    private static readonly string[][] PeoplesAt =
    [
        [], [], [], [], [], [], ["tay", "nung", "dao"], ["thai", "hmong", "muong"], ["hmong", "dao", "tay"], ["thai", "hmong"], ["muong"], ["ede", "jrai"], ["khmer"], ["cham"],
    ];

    private readonly Dictionary<string, Weighted<string>> surnames;
    private readonly Dictionary<(string Sex, string People), Weighted<string>> given;
    private readonly Dictionary<string, Weighted<string>> middle;

    /// <summary>Reads the parts of names.</summary>
    public InventedPersons()
    {
        surnames = Rows("surnames").GroupBy(row => row[0], StringComparer.Ordinal).ToDictionary(rows => rows.Key, rows => Weighed(rows, 1), StringComparer.Ordinal);
        given = Rows("given").GroupBy(row => (row[0], row[1])).ToDictionary(rows => rows.Key, rows => Weighed(rows, 2));
        middle = Rows("middle").GroupBy(row => row[0], StringComparer.Ordinal).ToDictionary(rows => rows.Key, rows => Weighed(rows, 1), StringComparer.Ordinal);
    }

    /// <summary>Persons of a seed, one after another without end.</summary>
    public IEnumerable<InventedPerson> From(ulong seed)
    {
        var chance = new Chance(seed);
        for (var number = 1; ; number++)
        {
            var sex = chance.Happens(0.75) ? Sex.Female : Sex.Male;
            var province = chance.Below(Provinces);
            var peoples = PeoplesAt[province % PeoplesAt.Length];
            var people = peoples.Length > 0 && chance.Happens(0.5) ? chance.Of(peoples) : "kinh";
            var day = new DateOnly(1955, 1, 1).AddDays(chance.Below(365 * 60));
            yield return new InventedPerson(
                new PersonId(number.ToString("D8", CultureInfo.InvariantCulture)), Name(chance, people, sex), people, PartialDate.Of(day), sex,
                new PlaceCode(PlaceLevel.Province, province + 1, 2025),
                new PlaceCode(PlaceLevel.Commune, (province * CommunesEach) + chance.Below(CommunesEach) + 1, 2025),
                string.Create(CultureInfo.InvariantCulture, $"{province + 1:000}{chance.Below(1_000_000_000):000000000}"));
        }
    }

    private static IEnumerable<string[]> Rows(string file)
    {
        using var stream = typeof(InventedPersons).Assembly.GetManifestResourceStream($"data/names/{file}.csv")!;
        using var reader = new StreamReader(stream);
        return [.. reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(line => line.Split(','))];
    }

    private static Weighted<string> Weighed(IEnumerable<string[]> rows, int name) =>
        new(rows.Select(row => (row[name], double.Parse(row[name + 1], CultureInfo.InvariantCulture))));

    private string Name(Chance chance, string people, Sex sex)
    {
        var female = sex is Sex.Female ? "female" : "male";
        var surname = chance.Of(surnames[people]);
        var names = given[(female, people == "kinh" || chance.Happens(0.4) ? "kinh" : people)];
        var name = chance.Of(names);
        switch (people)
        {
            // Given name first, the clan last.
            case "ede" or "jrai":
                return sex is Sex.Male ? $"Y {chance.Of(given[(female, people)])} {surname}" : $"{chance.Of(given[(female, people)])} {surname}";
            case "hmong":
                return sex is Sex.Female ? $"{surname} Thị {name}" : $"{surname} A {name}";
            default:
                var second = chance.Of(middle[female]);
                return chance.Happens(0.25) ? $"{surname} {second} {chance.Of(names)} {name}" : $"{surname} {second} {name}";
        }
    }
}
