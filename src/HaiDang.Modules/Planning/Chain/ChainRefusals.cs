using HaiDang.Kernel.Events;

namespace HaiDang.Modules.Planning.Chain;

/// <summary>The chain's "no".</summary>
internal static class ChainRefusals
{
    /// <summary>No such plan or document, or none within reach.</summary>
    internal static readonly Refusal UnknownNode = new("planning.unknown-node", RefusalKind.Unknown);

    /// <summary>A document without issuer or title.</summary>
    internal static readonly Refusal DocumentIncomplete = new("planning.document-incomplete");

    /// <summary>A text longer than its field takes.</summary>
    internal static readonly Refusal TooLong = new("planning.too-long");

    /// <summary>First year after the last.</summary>
    internal static readonly Refusal PeriodBackwards = new("planning.period-backwards");

    /// <summary>The number is registered already.</summary>
    internal static readonly Refusal NumberTwice = new("planning.number-twice");

    /// <summary>The body has no plan in the system, so there is nothing to send.</summary>
    internal static readonly Refusal NoLowerPlan = new("planning.no-lower-plan");

    /// <summary>The superior plan asks this body for none.</summary>
    internal static readonly Refusal NotAsked = new("planning.lower-plan-not-asked");

    /// <summary>Received before it was sent.</summary>
    internal static readonly Refusal NotSubmitted = new("planning.lower-plan-not-submitted");

    /// <summary>No such recipient on the plan's list.</summary>
    internal static readonly Refusal NoSuchRecipient = new("planning.no-such-recipient");

    /// <summary>Before the day on which the plan was issued.</summary>
    internal static readonly Refusal DayBeforeIssue = new("planning.day-before-issue");

    /// <summary>Nothing was chosen for the plan.</summary>
    internal static readonly Refusal NothingChosen = new("planning.nothing-chosen");

    /// <summary>A sketch without title or issuing body.</summary>
    internal static readonly Refusal HeadMissing = new("planning.head-missing");

    /// <summary>The body doesn't exist in that year.</summary>
    internal static Refusal BodyGone(string body, string successors) => new(
        "planning.body-gone", Values: new Dictionary<string, string>(StringComparer.Ordinal) { ["body"] = body, ["successors"] = successors });

    /// <summary>The tie would lead back to where it began.</summary>
    /// <param name="way">Names on the way, the first also the last.</param>
    internal static Refusal CircularChain(IEnumerable<string> way) => new(
        "planning.circular-chain", Values: new Dictionary<string, string>(StringComparer.Ordinal) { ["way"] = string.Join(" → ", way) });
}
