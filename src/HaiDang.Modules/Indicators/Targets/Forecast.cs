using HaiDang.Modules.Indicators.Formulas;

namespace HaiDang.Modules.Indicators.Targets;

/// <summary>What a formula comes to at the end of its window if the days to come go as those that passed: what flows grows in step, what stood at the start stays.</summary>
internal static class Forecast
{
    /// <summary>The formulas whose values on the way a projection needs.</summary>
    internal static IEnumerable<Formula> Needed(Formula formula) => formula switch
    {
        Formula.Points one => [.. Needed(one.Of), new Formula.Then(one.Of, one.Shift)],
        Formula.Change one => [.. Needed(one.Of), new Formula.Then(one.Of, one.Shift)],
        Formula.Sum or Formula.Ratio => formula.Parts.SelectMany(Needed),
        _ => [formula],
    };

    /// <summary>The projected value, in the unit of the formula.</summary>
    /// <param name="growth">Days of the window by days that passed, at least 1.</param>
    /// <param name="value">What each formula of <see cref="Needed"/> comes to today; null for a dash.</param>
    /// <returns>Null when something in it can't be projected: what stands at the end, different places or bodies, another indicator.</returns>
    internal static decimal? Of(Formula formula, decimal growth, Func<Formula, decimal?> value) => formula switch
    {
        Formula.Flow or Formula.Cohort => value(formula) * growth,
        Formula.Stock { AtStart: true } or Formula.Listed or Formula.Then => value(formula),
        Formula.Sum one => one.Rest.Aggregate(Of(one.First, growth, value), (sum, rest) => rest.Adds ? sum + Of(rest.Part, growth, value) : sum - Of(rest.Part, growth, value)),
        Formula.Ratio one => Of(one.Denominator, growth, value) is { } under and not 0 ? Of(one.Numerator, growth, value) / under : null,
        Formula.Points one => Of(one.Of, growth, value) - value(new Formula.Then(one.Of, one.Shift)),
        Formula.Change one => value(new Formula.Then(one.Of, one.Shift)) is { } before and not 0 ? (Of(one.Of, growth, value) - before) / before : null,
        _ => null,
    };
}
