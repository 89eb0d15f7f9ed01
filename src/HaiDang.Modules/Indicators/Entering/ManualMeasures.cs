using System.Globalization;
using HaiDang.Kernel.Calendar;
using HaiDang.Kernel.Rules;
using HaiDang.Modules.Shell;

namespace HaiDang.Modules.Indicators.Entering;

/// <summary>Which line of bodies a measure is counted by.</summary>
internal enum CountingLine
{
    /// <summary>Districts and communes.</summary>
    Local,

    /// <summary>Departments and branches of the province.</summary>
    Branch,
}

/// <summary>A figure that bodies type.</summary>
/// <param name="IsEstimated">Whether it needs its method said.</param>
/// <param name="Parts">Codes of the parts that come to the whole; empty for none.</param>
/// <param name="Within">The standing figure of the same place that it can't pass; null for none.</param>
/// <param name="Most">The largest number one entry may have; null for any.</param>
/// <param name="IsStanding">Whether it says how much there is, and so is never added up.</param>
/// <param name="Sector">The branch whose own year its windows lie in; null for the committee's.</param>
internal sealed record ManualMeasure(string Measure, CountingLine Line, bool IsEstimated, IReadOnlyList<string> Parts, string? Within, int? Most, bool IsStanding, SectorYear? Sector);

/// <summary>The statistical year of a branch.</summary>
internal sealed record SectorYear(string Sector, string NameVi, string NameEn, int Month, int Day)
{
    /// <summary>Its name in a language.</summary>
    internal string Name(Language language) => language is Language.English ? NameEn : NameVi;

    /// <summary>Its year around a day.</summary>
    internal Window Around(DateOnly day)
    {
        var start = new DateOnly(day.Year, Month, Day);
        if (day < start) start = start.AddYears(-1);
        return new Window(start, start.AddYears(1).AddDays(-1));
    }
}

/// <summary>What bodies may type; <c>data/rules/manual-measures.yaml</c>.</summary>
internal static class ManualMeasures
{
    private static readonly Lazy<IReadOnlyList<ManualMeasure>> Shipped = new(() => Read(DatedYaml.Embedded("data/rules/manual-measures.yaml")));

    /// <summary>Every measure, in the order of the file.</summary>
    internal static IReadOnlyList<ManualMeasure> All => Shipped.Value;

    /// <summary>The measure of a name; null when there is none.</summary>
    internal static ManualMeasure? Find(string measure) => All.FirstOrDefault(one => one.Measure == measure);

    /// <summary>Reads a file.</summary>
    /// <exception cref="DataFileException">It is wrong; the error names line and remedy.</exception>
    internal static IReadOnlyList<ManualMeasure> Read(YamlMap file)
    {
        file.Only("measures", "sectors");
        var sectors = file.Maps("sectors").Select(Sector).ToList();
        var measures = new List<ManualMeasure>();
        foreach (var map in file.Maps("measures"))
        {
            map.Only("measure", "line", "estimated", "parts", "within", "most", "sector", "standing");
            foreach (var part in map.Texts("parts").Where(part => CodeList.Of("counted-part").Find(part) is null)) throw map.Problem($"there is no part '{part}'", "name one of counted-part");
            if (measures.Exists(one => one.Measure == map.Text("measure"))) throw map.Problem($"'{map.Text("measure")}' stands twice", "leave one of them out");
            var sector = map.TextOrNull("sector");
            measures.Add(new ManualMeasure(
                map.Text("measure"), map.Choice<CountingLine>("line"), map.Flag("estimated"), map.Texts("parts"), map.TextOrNull("within"), map.Has("most") ? map.Number("most") : null, map.Flag("standing"),
                sector is null ? null : sectors.Find(one => one.Sector == sector) ?? throw map.Problem($"there is no sector '{sector}'", "name one of 'sectors'")));
        }

        return measures;
    }

    private static SectorYear Sector(YamlMap map)
    {
        map.Only("sector", "vi", "en", "starts", "source");
        return DateOnly.TryParseExact("2000-" + map.Text("starts"), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var start)
            ? new SectorYear(map.Text("sector"), map.Text("vi"), map.Text("en"), start.Month, start.Day)
            : throw map.Problem("'starts' is no day of a year", "write month and day, such as 12-01");
    }
}
