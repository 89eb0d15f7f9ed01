using HaiDang.Kernel.Rules;

namespace HaiDang.Modules.Indicators;

/// <summary>How a value is rounded when it is shown; <c>data/rules/rounding.yaml</c>.</summary>
/// <param name="Decimals">Places after the comma, unless the indicator says otherwise; none when nothing is written.</param>
/// <param name="Halves">What becomes of a half.</param>
internal sealed record Rounding(IndicatorUnit Unit, DateOnly From, int Decimals, Halves Halves, string Source)
{
    private static readonly Lazy<IReadOnlyList<Rounding>> Shipped = new(() => Read(DatedYaml.Embedded("data/rules/rounding.yaml")));

    /// <summary>The rule for a unit on a day; before the first edition it is the first.</summary>
    internal static Rounding Of(IndicatorUnit unit, DateOnly day)
    {
        var editions = Shipped.Value.Where(one => one.Unit == unit).OrderBy(one => one.From).ToList();
        return editions.LastOrDefault(one => one.From <= day) ?? editions[0];
    }

    /// <summary>Reads a file of rules.</summary>
    /// <exception cref="DataFileException">It breaks its schema, or a unit has no rule.</exception>
    internal static IReadOnlyList<Rounding> Read(YamlMap file)
    {
        file.Only("rounding");
        List<Rounding> rules =
        [
            .. file.Maps("rounding").Select(map => new Rounding(
                map.Only("unit", "from", "decimals", "halves", "source").Choice<IndicatorUnit>("unit"), map.Day("from") ?? throw map.Problem("'from' is missing", "write the first day it holds"),
                map.Has("decimals") ? map.Number("decimals") : 0, map.Choice<Halves>("halves"), map.Text("source"))),
        ];
        foreach (var unit in Enum.GetValues<IndicatorUnit>().Where(unit => rules.All(rule => rule.Unit != unit))) throw file.Problem($"nothing says how {unit} are rounded", "add a rule for it");
        return rules;
    }

    /// <summary>The amount as it is shown.</summary>
    internal decimal Round(decimal amount, int decimals) => decimal.Round(amount, decimals, Halves is Halves.ToEven ? MidpointRounding.ToEven : MidpointRounding.AwayFromZero);
}

/// <summary>What becomes of a half.</summary>
internal enum Halves
{
    /// <summary>Up for what is positive, down for what is negative.</summary>
    AwayFromZero,

    /// <summary>To the even neighbour.</summary>
    ToEven,
}
