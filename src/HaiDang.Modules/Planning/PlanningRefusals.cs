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

    /// <summary>A correction, a retraction or "not done" needs a reason.</summary>
    internal static readonly Refusal ReasonMissing = new("planning.reason-missing");

    /// <summary>A progress later than today: what hasn't happened can't be reported.</summary>
    internal static readonly Refusal DayInFuture = new("planning.day-in-future");

    /// <summary>A progress long before the plan.</summary>
    internal static readonly Refusal DayBeforePlan = new("planning.day-before-plan");

    /// <summary>More words than a note takes.</summary>
    internal static readonly Refusal NoteTooLong = new("planning.note-too-long");

    /// <summary>More words than a reason takes.</summary>
    internal static readonly Refusal ReasonTooLong = new("planning.reason-too-long");

    /// <summary>More words than a duty takes.</summary>
    internal static readonly Refusal TextTooLong = new("planning.text-too-long");

    /// <summary>The number of a letter is no place for its content.</summary>
    internal static readonly Refusal LetterTooLong = new("planning.letter-too-long");

    /// <summary>Entered for a body without the letter it rests on.</summary>
    internal static readonly Refusal LetterMissing = new("planning.letter-missing");

    /// <summary>The plan has no item of that code.</summary>
    internal static Refusal NoSuchItem(string code) => new("planning.no-such-item", Values: Named(code));

    /// <summary>A body has reported on the duty: dropping it would lose the report.</summary>
    internal static Refusal DutyHasProgress(string code) => new("planning.duty-has-progress", Values: Named(code));

    /// <summary>Two items have one code.</summary>
    internal static Refusal CodeTwice(string code) => new("planning.code-twice", Values: Named(code));

    /// <summary>The plan no longer holds: it is read, and nothing is recorded on it.</summary>
    internal static readonly Refusal PlanWithdrawn = new("planning.plan-withdrawn");

    /// <summary>A window that ends before it begins.</summary>
    internal static Refusal WindowBackwards(string code) => new("planning.window-backwards", Values: Named(code));

    private static Dictionary<string, string> Named(string code) => new(StringComparer.Ordinal) { ["code"] = code };
}
