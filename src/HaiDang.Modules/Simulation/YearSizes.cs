using HaiDang.Kernel.Rules;

namespace HaiDang.Modules.Simulation;

/// <summary>Sizes and shares by which a year is made up; <c>data/rules/simulation.yaml</c>.</summary>
/// <param name="From">First day they hold.</param>
/// <param name="TipOffs">Sources of information in 365 days.</param>
/// <param name="Bursts">Days in 365 on which several come at once.</param>
/// <param name="LeadDays">Days before the year in which stories begin already, so that it opens with dossiers in hand.</param>
/// <param name="Late">Percent of steps that are entered days after they happened.</param>
/// <param name="Mended">Percent of dossiers of which an entry was wrong at first.</param>
internal sealed record YearSizes(DateOnly From, int TipOffs, int Bursts, int BurstSize, int LeadDays, int Late, int MostDaysLate, int Mended, string Source)
{
    private static readonly Lazy<IReadOnlyList<YearSizes>> Loaded = new(() => Read(DatedYaml.Embedded("data/rules/simulation.yaml")));

    /// <summary>The sizes that hold on a day; before the first they are the first.</summary>
    internal static YearSizes On(DateOnly day) => Loaded.Value.LastOrDefault(one => one.From <= day) ?? Loaded.Value[0];

    /// <summary>So many times as many sources of information; a dossier stays as it is.</summary>
    internal YearSizes Times(int scale) => this with { TipOffs = TipOffs * scale, Bursts = Bursts * scale };

    /// <summary>Reads a file of sizes.</summary>
    /// <exception cref="DataFileException">It breaks its schema.</exception>
    internal static IReadOnlyList<YearSizes> Read(YamlMap file)
    {
        file.Only("sizes");
        var sizes = file.Maps("sizes").Select(One).ToList();
        return sizes.Count > 0 ? sizes : throw file.Problem("there are no sizes", "write some under 'sizes'");
    }

    private static YearSizes One(YamlMap map)
    {
        map.Only("from", "tip-offs", "bursts", "burst-size", "lead-days", "late", "most-days-late", "mended", "source", "confidence");
        return new YearSizes(
            map.Day("from") ?? throw map.Problem("'from' is missing", "write the first day they hold"), map.Number("tip-offs"), map.Number("bursts"), map.Number("burst-size"),
            map.Number("lead-days"), Percent(map, "late"), map.Number("most-days-late"), Percent(map, "mended"), map.Text("source"));
    }

    private static int Percent(YamlMap map, string key) => map.Number(key) is <= 100 and var percent ? percent : throw map.Problem($"'{key}' is no percent", "write 1 to 100");
}
