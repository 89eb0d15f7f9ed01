using System.Globalization;
using HaiDang.Kernel.Events;
using HaiDang.Modules.Indicators.Formulas;

namespace HaiDang.Modules.Indicators;

/// <summary>An indicator as a set defines it for a time.</summary>
/// <param name="Code">Code in its set, such as <c>LS-T1</c>.</param>
/// <param name="Written">The formula as the data has it.</param>
/// <param name="By">Dimensions by which it may be split.</param>
/// <param name="Source">Paragraph of the plan, programme or form it comes from.</param>
public sealed record Indicator(
    string Code, string NameVi, string NameEn, string Written, Formula Formula, IndicatorUnit Unit, Direction Direction, IReadOnlyList<string> By, string Source)
{
    /// <summary>Gets the target that it is held against; null without one.</summary>
    public IndicatorTarget? Target { get; init; }

    /// <summary>Gets the code of the indicator that says the same by another reckoning (cohort beside period); null for none.</summary>
    public string? ViewOf { get; init; }

    /// <summary>Gets how many places after the comma a value is shown with.</summary>
    public int Decimals { get; init; }

    /// <summary>Gets how it is rounded when it is shown: by the rule of its set's first day, so that an earlier year's figures stay as they were reported.</summary>
    internal Rounding Rounding { get; init; } = Rounding.Of(Unit, DateOnly.MaxValue);
}

/// <summary>What a value is counted in.</summary>
public enum IndicatorUnit
{
    /// <summary>Cases, persons, communes.</summary>
    Count,

    /// <summary>Hundredths: a share of 0.5 is shown as 50.</summary>
    Percent,

    /// <summary>Percentage points between two shares.</summary>
    Points,

    /// <summary>Days.</summary>
    Days,
}

/// <summary>Which way is better.</summary>
public enum Direction
{
    /// <summary>More is better.</summary>
    Up,

    /// <summary>Less is better.</summary>
    Down,

    /// <summary>Neither: it says how things stand.</summary>
    None,
}

/// <summary>What an indicator is to reach.</summary>
public sealed record IndicatorTarget(Comparator Comparator, decimal Value)
{
    /// <summary>Gets words that the plan's target has, all of them, by which the two are bound; empty for one that stands in no plan.</summary>
    public IReadOnlyList<string> Words { get; init; } = [];
}

/// <summary>How a target is meant: <c>trên 90%</c> isn't met at exactly 90.</summary>
public enum Comparator
{
    /// <summary>Trên.</summary>
    Above,

    /// <summary>Ít nhất, từ … trở lên; a bare percentage.</summary>
    AtLeast,

    /// <summary>100%: exactly, and no more can be.</summary>
    Equal,

    /// <summary>Nhiều nhất.</summary>
    AtMost,

    /// <summary>Dưới.</summary>
    Below,
}

/// <summary>Indicators that belong together for a time: those of a plan, of a programme, the catalogue.</summary>
/// <param name="Reconstructed">Whether we made it up from what was published: shown as "dựng lại, không phải mẫu chính thức".</param>
/// <param name="Ledger">The province whose plan sets it; null for all.</param>
public sealed record IndicatorSet(
    string Id, string NameVi, string NameEn, DateOnly From, DateOnly? To, string Source, bool Reconstructed, string? Ledger, IReadOnlyList<Indicator> Indicators)
{
    /// <summary>Gets the programme that it belongs to; null when it names none.</summary>
    public string? Programme { get; init; }

    /// <summary>Gets the letter from which an office loaded it; null for one that ships.</summary>
    public SetLetter? Letter { get; init; }

    /// <summary>Gets what tells it from every other edition of every set, in an address.</summary>
    internal string Key => Letter is { } letter
        ? string.Create(CultureInfo.InvariantCulture, $"{letter.Office}-{letter.Edition}")
        : string.Create(CultureInfo.InvariantCulture, $"{Id}-{From:yyyyMMdd}");

    /// <summary>Whether it holds on a day.</summary>
    internal bool On(DateOnly day) => day >= From && (To is not { } to || day <= to);
}

/// <summary>The letter that sets indicators, as the office that loaded them typed it.</summary>
/// <param name="Office">The ledger of that office.</param>
/// <param name="Edition">Which of its loaded sets it is, counted from 1.</param>
/// <param name="Number">The letter's number.</param>
/// <param name="Body">The body that issued it.</param>
public sealed record SetLetter(LedgerId Office, int Edition, string Number, DateOnly Day, string Body)
{
    /// <summary>The letter as a paper cites it.</summary>
    internal string Cited => string.Create(CultureInfo.InvariantCulture, $"Văn bản số {Number} ngày {Day:dd/MM/yyyy} của {Body}");
}
