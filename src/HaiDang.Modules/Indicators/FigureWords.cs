using HaiDang.Modules.Indicators.Texts;
using HaiDang.Modules.Shell;

namespace HaiDang.Modules.Indicators;

/// <summary>Values as they are written in a language.</summary>
internal static class FigureWords
{
    /// <summary>The value with its unit: 90,5%, 1.234.</summary>
    /// <returns>Null for a dash.</returns>
    internal static string? Written(Indicator indicator, IndicatorValue value, Language language) =>
        value.Shown(indicator) is { } shown ? new Format(language).Number(shown, indicator.Decimals) + (indicator.Unit is IndicatorUnit.Percent ? "%" : "") : null;

    /// <summary>What is to be reached: trên 90% (đúng 90% là chưa đạt).</summary>
    internal static string Mark(Indicator indicator, IndicatorTarget target, Language language) =>
        IndicatorWords.In(language).Mark(target.Comparator, new Format(language).Number(target.Value, 0) + (indicator.Unit is IndicatorUnit.Percent ? "%" : ""));

    /// <summary>Numerator and denominator: 45/50.</summary>
    /// <returns>Null when it is no share.</returns>
    internal static string? Parts(IndicatorValue value, Language language)
    {
        var format = new Format(language);
        return value is { Numerator: { } over, Denominator: { } under } ? $"{format.Number(over, 0)}/{format.Number(under, 0)}" : null;
    }
}
