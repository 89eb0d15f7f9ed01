using HaiDang.Kernel.Calendar;

namespace HaiDang.Modules.Shell.Parts;

/// <summary>A day on the year ribbon.</summary>
/// <param name="Label">Two to four words and the day.</param>
public sealed record RibbonMark(DateOnly Day, string Label, RibbonShape Shape = RibbonShape.Duty);

/// <summary>A campaign on the year ribbon, both days in.</summary>
public sealed record RibbonSpan(Window Window, string Label);

/// <summary>How a day is drawn; cut-offs hang below the ribbon, the rest stands above.</summary>
public enum RibbonShape
{
    /// <summary>A ring: a duty or another day of the plan.</summary>
    Duty,

    /// <summary>A triangle: a day that has passed unmet.</summary>
    Late,

    /// <summary>A square: a report is due.</summary>
    Report,

    /// <summary>A line below: figures are cut off.</summary>
    CutOff,
}
