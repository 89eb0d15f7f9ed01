using HaiDang.Kernel.Rules;
using HaiDang.Modules.Indicators.Formulas;

namespace HaiDang.Modules.Indicators;

/// <summary>Every set of indicators that the program ships, checked: measures that exist, no circle, no two editions of one set on a day.</summary>
internal sealed class IndicatorCatalogue
{
    private const string Folder = "data/rules/indicators/";

    private IndicatorCatalogue(IReadOnlyList<IndicatorSet> sets) => Sets = sets;

    /// <summary>Gets every edition of every set, by id and first day.</summary>
    internal IReadOnlyList<IndicatorSet> Sets { get; }

    /// <summary>Reads what ships inside the program.</summary>
    /// <param name="measures">Measures that some rule counts.</param>
    /// <param name="lists">Names of the dated lists there are.</param>
    /// <exception cref="DataFileException">A file is wrong; the error names file, line, what is wrong and the remedy.</exception>
    internal static IndicatorCatalogue Load(IReadOnlySet<string> measures, IReadOnlySet<string> lists) =>
        Of([.. DatedYaml.EmbeddedNames(Folder).Select(DatedYaml.Embedded)], measures, lists);

    /// <summary>Reads files.</summary>
    internal static IndicatorCatalogue Of(IReadOnlyList<YamlMap> files, IReadOnlySet<string> measures, IReadOnlySet<string> lists)
    {
        var sets = files.Select(file => (File: file, Set: Read(file, measures, lists))).OrderBy(one => one.Set.Id, StringComparer.Ordinal).ThenBy(one => one.Set.From).ToList();
        for (var i = 1; i < sets.Count; i++)
        {
            var (before, one) = (sets[i - 1].Set, sets[i].Set);
            if (before.Id == one.Id && (before.To is not { } to || to >= one.From))
                throw sets[i].File.Problem($"two editions of '{one.Id}' hold on {one.From:yyyy-MM-dd}", "end the earlier one the day before with 'to:'");
        }

        return new IndicatorCatalogue([.. sets.Select(one => one.Set)]);
    }

    /// <summary>The sets that hold on a day.</summary>
    internal IReadOnlyList<IndicatorSet> On(DateOnly day) => [.. Sets.Where(set => set.On(day))];

    /// <summary>An indicator by its code on a day.</summary>
    /// <returns>Null when no set has it then.</returns>
    internal Indicator? Find(string code, DateOnly day) => On(day).SelectMany(set => set.Indicators).FirstOrDefault(one => one.Code == code);

    private static IndicatorSet Read(YamlMap file, IReadOnlySet<string> measures, IReadOnlySet<string> lists)
    {
        file.Only("id", "vi", "en", "from", "to", "source", "reconstructed", "ledger", "indicators");
        var indicators = new List<Indicator>();
        foreach (var map in file.Maps("indicators"))
        {
            var one = Indicator(map, file.Day("from") ?? default, measures, lists);
            if (indicators.Any(other => other.Code == one.Code)) throw map.Problem($"'{one.Code}' stands twice in its set", "give one of them another code");
            indicators.Add(one);
        }

        foreach (var (one, map) in indicators.Zip(file.Maps("indicators"))) Uncircled(one, [], indicators, map);
        return new IndicatorSet(
            file.Text("id"), file.Text("vi"), file.Text("en"), file.Day("from") ?? throw file.Problem("'from' is missing", "write 'from: 2021-01-01'"), file.Day("to"),
            file.Text("source"), file.Flag("reconstructed"), file.TextOrNull("ledger"), indicators);
    }

    private static Indicator Indicator(YamlMap map, DateOnly from, IReadOnlySet<string> measures, IReadOnlySet<string> lists)
    {
        map.Only("code", "vi", "en", "formula", "unit", "direction", "by", "source", "target", "view-of", "decimals");
        var written = map.Text("formula");
        Formula formula;
        try
        {
            formula = FormulaText.Read(written);
        }
        catch (FormulaException broken)
        {
            throw map.Problem(broken.Message, "mend the formula");
        }

        foreach (var measure in Leaves(formula).SelectMany(MeasuresOf).Where(measure => !measures.Contains(measure)))
            throw map.Problem($"no rule counts the measure '{measure}'", $"use one of: {string.Join(", ", Near(measure, measures))}");
        foreach (var list in Leaves(formula).OfType<Formula.Listed>().Where(one => !lists.Contains(one.List)))
            throw map.Problem($"there is no list '{list.List}'", $"use one of: {string.Join(", ", lists.Order(StringComparer.Ordinal))}");
        var unit = map.Choice<IndicatorUnit>("unit");
        var rounding = Indicators.Rounding.Of(unit, from);
        return new Indicator(
            map.Text("code"), map.Text("vi"), map.Text("en"), written, formula, unit, map.Choice<Direction>("direction", Direction.None), map.Texts("by"), map.Text("source"))
        {
            Target = map.Map("target") is { } target ? Target(target) : null,
            ViewOf = map.TextOrNull("view-of"),
            Decimals = map.Has("decimals") ? map.Number("decimals") : rounding.Decimals,
            Rounding = rounding,
        };
    }

    private static IndicatorTarget Target(YamlMap map)
    {
        map.Only("comparator", "value", "words");
        return new IndicatorTarget(map.Choice<Comparator>("comparator"), map.Number("value")) { Words = map.Texts("words") };
    }

    private static void Uncircled(Indicator one, IReadOnlyList<string> from, IReadOnlyList<Indicator> among, YamlMap map)
    {
        if (from.Contains(one.Code)) throw map.Problem($"'{string.Join("' → '", [.. from, one.Code])}' is a circle", "reckon one of them from measures");
        foreach (var reference in Leaves(one.Formula).OfType<Formula.Reference>())
        {
            var other = among.FirstOrDefault(two => two.Code == reference.Code)
                ?? throw map.Problem($"column {reference.Column} of '{one.Written}': there is no indicator '{reference.Code}' in this set", "name one of the set");
            Uncircled(other, [.. from, one.Code], among, map);
        }
    }

    private static IEnumerable<Formula> Leaves(Formula formula) => formula.Parts.Count == 0 ? [formula] : formula.Parts.SelectMany(Leaves);

    private static IEnumerable<string> MeasuresOf(Formula leaf) => leaf switch
    {
        Formula.Flow one => one.Counted.Measures,
        Formula.Cohort one => one.Counted.Measures,
        Formula.Distinct one => one.Counted.Measures,
        Formula.Stock one => one.In.Measures.Concat(one.Out.Measures),
        _ => [],
    };

    // Those of the same thing are what somebody who mistyped will have meant.
    private static IEnumerable<string> Near(string measure, IReadOnlySet<string> measures)
    {
        var thing = measure.Split('.')[0];
        var near = measures.Where(one => one.StartsWith(thing + ".", StringComparison.Ordinal)).ToList();
        return (near.Count > 0 ? near : [.. measures]).Order(StringComparer.Ordinal).Take(12);
    }
}
