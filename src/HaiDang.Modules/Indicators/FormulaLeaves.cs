using HaiDang.Kernel.Calendar;
using HaiDang.Kernel.Facts;
using HaiDang.Modules.Indicators.Formulas;

namespace HaiDang.Modules.Indicators;

/// <summary>One sum that a formula is made of, with the question that opens it to its facts.</summary>
/// <param name="Window">Days that count in it; of a stock the days up to the last.</param>
public sealed record FormulaLeaf(Formula Leaf, Window Window, FactKind Kind)
{
    /// <summary>Gets the window for which the leaf is reckoned by itself: a stock at the start stands on the day before its window, which the leaf's own already is.</summary>
    internal Window Reckoned => Leaf is Formula.Stock { AtStart: true } ? new Window(Window.To.AddDays(1), Window.To.AddDays(1)) : Window;

    /// <summary>Gets which facts of its measures count.</summary>
    internal IReadOnlyList<FactsAmong> Among => Leaf switch
    {
        Formula.Flow one => [Facts(one.Counted)],
        Formula.Cohort one => [Facts(one.Counted)],
        Formula.Distinct one => [Facts(one.Counted)],
        Formula.Stock { Out.Measures.Count: > 0 } one => [Facts(one.In), Facts(one.Out)],
        Formula.Stock one => [Facts(one.In)],
        _ => [],
    };

    /// <summary>Gets the leaf as an indicator of its own, of this code.</summary>
    internal Indicator As(string code) => new(code, "", "", "", Leaf, IndicatorUnit.Count, Direction.None, [], "");

    private static FactsAmong Facts(Counted counted) => new(counted.Measures, counted.Where);
}

/// <summary>The sums that a formula is made of, in the order in which it says them.</summary>
internal static class FormulaLeaves
{
    /// <summary>Every sum of a formula for a window; other indicators' formulas in place of their codes.</summary>
    internal static IReadOnlyList<FormulaLeaf> Of(Formula formula, Window window, IReadOnlyList<Indicator> among) => formula switch
    {
        Formula.Flow one => [new FormulaLeaf(one, window, new FactKind.Flow(one.Counted.Measures, window))],
        Formula.Distinct one => [new FormulaLeaf(one, window, new FactKind.Flow(one.Counted.Measures, window))],
        Formula.Cohort one => [new FormulaLeaf(one, window, new FactKind.Cohort(one.Counted.Measures, window))],
        Formula.Stock one => [new FormulaLeaf(one, Needs.StockDay(window, one), new FactKind.Stock(one.In.Measures, one.Out.Measures, Needs.StockDay(window, one).To))],
        Formula.Reference one => Of(among.First(indicator => indicator.Code == one.Code).Formula, window, among),
        Formula.Then one => Of(one.Of, WindowShifts.Shifted(window, one.Shift), among),
        Formula.Change one => [.. Of(one.Of, window, among), .. Of(one.Of, WindowShifts.Shifted(window, one.Shift), among)],
        Formula.Points one => [.. Of(one.Of, window, among), .. Of(one.Of, WindowShifts.Shifted(window, one.Shift), among)],
        Formula.Listed => [],
        _ => [.. formula.Parts.SelectMany(part => Of(part, window, among))],
    };
}
