using HaiDang.Kernel.Events;

namespace HaiDang.Modules.Planning;

/// <summary>The module's "no".</summary>
internal static class PlanningRefusals
{
    /// <summary>No such plan, or none within the reader's reach; the two read alike.</summary>
    internal static readonly Refusal UnknownPlan = new("planning.unknown-plan", RefusalKind.Unknown);

    /// <summary>No such duty, or none of the body the reader may write for.</summary>
    internal static readonly Refusal UnknownDuty = new("planning.unknown-duty", RefusalKind.Unknown);

    /// <summary>The body has a plan for this year; it is corrected, not adopted again.</summary>
    internal static readonly Refusal PlanAlreadyAdopted = new("planning.plan-already-adopted");

    /// <summary>Neither a target nor a duty: this is no plan.</summary>
    internal static readonly Refusal PlanIsEmpty = new("planning.plan-is-empty");

    /// <summary>A report's due day without its rule, or a rule without a day: one of the two was invented.</summary>
    internal static Refusal DueDayWithoutRule(string code) => new("planning.due-day-without-rule", Values: Named(code));

    /// <summary>A day far from the plan's year.</summary>
    internal static Refusal DueDayOutsidePlan(string code) => new("planning.due-day-outside-plan", Values: Named(code));

    /// <summary>Two items have one code.</summary>
    internal static Refusal CodeTwice(string code) => new("planning.code-twice", Values: Named(code));

    /// <summary>A window that ends before it begins.</summary>
    internal static Refusal WindowBackwards(string code) => new("planning.window-backwards", Values: Named(code));

    private static Dictionary<string, string> Named(string code) => new(StringComparer.Ordinal) { ["code"] = code };
}
