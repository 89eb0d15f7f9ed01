using HaiDang.Kernel.Events;
using HaiDang.Kernel.Organisations;

namespace HaiDang.Modules.Planning.Urging;

/// <summary>What was done about one body's work on a plan, oldest first.</summary>
/// <param name="Taken">Version and event of each step.</param>
/// <param name="Answered">Versions of the steps that have an answer.</param>
internal sealed record FollowUpLog(IReadOnlyList<(int Version, FollowUpTaken Step)> Taken, IReadOnlyList<int> Answered)
{
    /// <summary>Kind of its stream.</summary>
    internal const string Kind = "planning.follow-up";

    /// <summary>Whether a letter about the duty went out.</summary>
    public bool HasLetterOn(string duty) => Taken.Any(one => one.Step.Level is FollowUpLevel.Letter && one.Step.Duties.Contains(duty));

    internal static StreamId Stream(LedgerId ledger, PlanId plan, OrganisationId organisation) => ledger.Stream(Kind, $"{plan}:{organisation}");

    internal static FollowUpLog? Fold(FollowUpLog? state, Recorded recorded)
    {
        var before = state ?? new FollowUpLog([], []);
        return recorded.Event switch
        {
            FollowUpTaken taken => before with { Taken = [.. before.Taken, (recorded.Version, taken)] },
            FollowUpAnswered answered => before with { Answered = [.. before.Answered, answered.Action] },
            _ => state,
        };
    }
}

/// <summary>The "no" of follow-ups.</summary>
internal static class UrgingRefusals
{
    /// <summary>The share is done, or the body has none: there is nothing to follow up.</summary>
    internal static Refusal NothingOpen(string duty) => new("planning.nothing-open", Values: new Dictionary<string, string>(StringComparer.Ordinal) { ["code"] = duty });

    /// <summary>Before the head hears of a body, a letter went to it.</summary>
    internal static Refusal LetterFirst(string duty) => new("planning.letter-first", Values: new Dictionary<string, string>(StringComparer.Ordinal) { ["code"] = duty });

    /// <summary>A body that is asked or heard isn't reported to the head, nor checked.</summary>
    internal static readonly Refusal OnlyAsked = new("planning.only-asked");

    /// <summary>A lead reminds; letters and reports are the standing office's.</summary>
    internal static readonly Refusal LeadOnlyReminds = new("planning.lead-only-reminds");

    /// <summary>There is no such step, or it has its answer.</summary>
    internal static readonly Refusal NoSuchStep = new("planning.no-such-step");

    /// <summary>An answer without words.</summary>
    internal static readonly Refusal AnswerEmpty = new("planning.answer-empty");

    /// <summary>An address that mail can't be sent to.</summary>
    internal static readonly Refusal AddressNotUnderstood = new("planning.address-not-understood");
}
