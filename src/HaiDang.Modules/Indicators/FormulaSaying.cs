using HaiDang.Modules.Indicators.Formulas;
using HaiDang.Modules.Indicators.Texts;
using HaiDang.Modules.Shell;

namespace HaiDang.Modules.Indicators;

/// <summary>Says a formula in words, for people who judge by it.</summary>
internal sealed class FormulaSaying(Measures measures, IndicatorWords words, Language language, IReadOnlyList<Indicator> among)
{
    /// <summary>The whole formula.</summary>
    internal string Say(Formula formula) => formula switch
    {
        Formula.Flow one => Counted(one.Counted),
        Formula.Cohort one => words.OfCohort(Counted(one.Counted)),
        Formula.Distinct { By: DistinctBy.Place } one => words.DifferentPlaces(Counted(one.Counted)),
        Formula.Distinct one => words.DifferentBodies(Counted(one.Counted)),
        Formula.Stock { AtStart: true } one => words.AtStart(Standing(one)),
        Formula.Stock one => words.AtEnd(Standing(one)),
        Formula.Listed one => words.Listed(one.List),
        Formula.Reference one => Say(among.First(indicator => indicator.Code == one.Code).Formula),
        Formula.Sum one => string.Concat(one.Rest.Select(part => (part.Adds ? " + " : " − ") + Say(part.Part)).Prepend(Say(one.First))),
        Formula.Ratio one => $"{Bracketed(one.Numerator)} ÷ {Bracketed(one.Denominator)}",
        Formula.Then one => Then(Say(one.Of), one.Shift),
        Formula.Change one => words.ChangeOf(Bracketed(one.Of), Then("", one.Shift).Trim()),
        Formula.Points one => words.PointsOf(Bracketed(one.Of), Then("", one.Shift).Trim()),
        _ => throw new ArgumentOutOfRangeException(nameof(formula)),
    };

    private string Then(string what, Shift shift) => shift.Year is { } year ? words.InYear(what, year) : shift.Back ? words.LastYearOf(what) : words.PreviousOf(what);

    private string Bracketed(Formula formula) => formula is Formula.Sum or Formula.Ratio ? $"({Say(formula)})" : Say(formula);

    private string Counted(Counted counted)
    {
        var what = string.Join(" + ", counted.Measures.Select(measure => measures.Name(measure, language)));
        return counted.Where.Count == 0 ? what : words.Where(what, string.Join("; ", counted.Where.Select(one => DimensionWords.Shipped.Say(one.Dimension, one.Values, language))));
    }

    private string Standing(Formula.Stock stock) => stock.Out.Measures.Count == 0 ? Counted(stock.In) : words.Less($"({Counted(stock.In)})", $"({Counted(stock.Out)})");
}
