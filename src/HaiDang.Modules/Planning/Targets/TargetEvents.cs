using HaiDang.Kernel.Events;
using HaiDang.Modules.Forms;

namespace HaiDang.Modules.Planning.Targets;

/// <summary>The value from which a target's increase or decrease is counted. Stream <c>planning.item/{Plan}:{Code}</c>.</summary>
/// <param name="Value">In the unit in which the thing itself is counted: incidents, percent.</param>
/// <param name="Source">The report or register it is taken from.</param>
[StoredAs("planning.target-baseline-set/1")]
internal sealed record TargetBaselineSet(PlanId Plan, string Code, decimal Value, int Year, string Source);

/// <summary>A figure of a target was entered by hand, until one is counted from registers. Stream as of <see cref="TargetBaselineSet"/>.</summary>
/// <param name="Value">In the unit of the target; of an increase or decrease in that of its baseline.</param>
/// <param name="OccurredOn">The day of which it is true.</param>
[StoredAs("planning.target-figure-entered/1")]
internal sealed record TargetFigureEntered(PlanId Plan, string Code, decimal Value, string Source, DateOnly OccurredOn) : IOccurred;

/// <summary>How an aim without a number stands, with what shows it. Stream as of <see cref="TargetBaselineSet"/>.</summary>
/// <param name="Note">Never names a person.</param>
/// <param name="OccurredOn">The day of which it is true.</param>
[StoredAs("planning.aim-noted/1")]
internal sealed record AimNoted(PlanId Plan, string Code, AimState State, string Note, Evidence? Evidence, DateOnly OccurredOn) : IOccurred;

/// <summary>The law, circular or other document on which an item rests. Stream as of <see cref="TargetBaselineSet"/>.</summary>
/// <param name="Basis">Name and number; empty takes it away.</param>
/// <param name="InForceFrom">First day on which it is in force; null when that isn't known.</param>
[StoredAs("planning.legal-basis-set/1")]
internal sealed record LegalBasisSet(PlanId Plan, string Code, string Basis, DateOnly? InForceFrom);

/// <summary>How an aim without a number stands.</summary>
public enum AimState
{
    /// <summary>Chưa đạt.</summary>
    NotReached,

    /// <summary>Đạt một phần.</summary>
    PartlyReached,

    /// <summary>Đạt.</summary>
    Reached,
}

/// <summary>Name of the stream in which notes on one item stand.</summary>
internal static class ItemStreams
{
    internal const string Kind = "planning.item";

    internal static StreamId Of(LedgerId ledger, PlanId plan, string code) => ledger.Stream(Kind, $"{plan}:{code}");
}
