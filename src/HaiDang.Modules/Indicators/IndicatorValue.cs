namespace HaiDang.Modules.Indicators;

/// <summary>What an indicator comes to.</summary>
/// <param name="Amount">In the unit of the formula: a share is 0.5, not 50. Null when it can't be reckoned.</param>
/// <param name="Numerator">Of a share, what is shared out; null for other formulas.</param>
/// <param name="Denominator">Of a share, what it is a share of; null for other formulas.</param>
/// <param name="Approximate">Whether a day known only to the month has part in it.</param>
public sealed record IndicatorValue(decimal? Amount, decimal? Numerator, decimal? Denominator, ValueStatus Status, bool Approximate)
{
    /// <summary>Nothing happened: 0, which isn't the same as not applicable.</summary>
    internal static IndicatorValue Zero { get; } = Of(0, false);

    /// <summary>A number that is reckoned.</summary>
    internal static IndicatorValue Of(decimal amount, bool approximate) => new(amount, null, null, ValueStatus.Known, approximate);

    /// <summary>Nothing that could be reckoned.</summary>
    internal static IndicatorValue Without(ValueStatus status, bool approximate = false) => new(null, null, null, status, approximate);

    /// <summary>The amount as it is shown, in the indicator's unit and rounded by its rule.</summary>
    /// <returns>Null for a dash.</returns>
    internal decimal? Shown(Indicator indicator) => Amount is not { } amount ? null : indicator.Rounding.Round(InUnit(amount, indicator.Unit), indicator.Decimals);

    /// <summary>The amount in a unit, not rounded: a target is held against this, so that 90,04 isn't taken for 90,0.</summary>
    internal static decimal InUnit(decimal amount, IndicatorUnit unit) => unit is IndicatorUnit.Percent or IndicatorUnit.Points ? amount * 100 : amount;
}

/// <summary>Whether a value could be reckoned.</summary>
public enum ValueStatus
{
    /// <summary>It could.</summary>
    Known,

    /// <summary>The denominator is 0: shown as a dash, never as 0% or 100%.</summary>
    NotApplicable,

    /// <summary>What it is compared with isn't known.</summary>
    BaselineMissing,
}

/// <summary>Whether a target is reached.</summary>
public enum TargetVerdict
{
    /// <summary>It is.</summary>
    Met,

    /// <summary>It isn't.</summary>
    NotMet,

    /// <summary>The baseline is missing or the denominator is 0.</summary>
    CannotBeJudged,
}

/// <summary>Holds values against targets.</summary>
internal static class Judging
{
    /// <summary>Whether a value reaches the indicator's target: exactly 90 doesn't reach "trên 90%".</summary>
    /// <returns>Null when the indicator has no target.</returns>
    internal static TargetVerdict? Judge(Indicator indicator, IndicatorValue value)
    {
        if (indicator.Target is not { } target) return null;
        if (value.Amount is not { } amount) return TargetVerdict.CannotBeJudged;

        // By numerator and denominator where there are, since a third has no last digit.
        var difference = value is { Numerator: { } over, Denominator: { } under } && under > 0
            ? IndicatorValue.InUnit(over, indicator.Unit).CompareTo(target.Value * under)
            : IndicatorValue.InUnit(amount, indicator.Unit).CompareTo(target.Value);
        var met = target.Comparator switch
        {
            Comparator.Above => difference > 0,
            Comparator.AtLeast => difference >= 0,
            Comparator.Equal => difference == 0,
            Comparator.AtMost => difference <= 0,
            _ => difference < 0,
        };
        return met ? TargetVerdict.Met : TargetVerdict.NotMet;
    }
}
