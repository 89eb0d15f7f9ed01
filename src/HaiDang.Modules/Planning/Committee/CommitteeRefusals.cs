using HaiDang.Kernel.Events;

namespace HaiDang.Modules.Planning.Committee;

/// <summary>The committee's "no".</summary>
internal static class CommitteeRefusals
{
    /// <summary>No such entry, or none within the reader's reach; the two read alike.</summary>
    internal static readonly Refusal UnknownEntry = new("committee.unknown-entry", RefusalKind.Unknown);

    /// <summary>The entry has begun already.</summary>
    internal static readonly Refusal AlreadyThere = new("committee.already-there");

    /// <summary>What hasn't happened can't be recorded as done.</summary>
    internal static readonly Refusal DayInFuture = new("committee.day-in-future");

    /// <summary>A day before that of what it follows.</summary>
    internal static readonly Refusal DayTooEarly = new("committee.day-too-early");

    /// <summary>The last day is before the first.</summary>
    internal static readonly Refusal Backwards = new("committee.backwards");

    /// <summary>The quarter or half doesn't fit how often it is.</summary>
    internal static readonly Refusal PeriodUnfit = new("committee.period-unfit");

    /// <summary>Conclusions come from a meeting that was held.</summary>
    internal static readonly Refusal NotHeldYet = new("committee.not-held-yet");

    /// <summary>It is over: nothing follows.</summary>
    internal static readonly Refusal Over = new("committee.over");

    /// <summary>Recommendations are open, and no reason says why it ends all the same.</summary>
    internal static readonly Refusal RecommendationsOpen = new("committee.recommendations-open");

    /// <summary>A recommendation that isn't there or is closed.</summary>
    internal static readonly Refusal NoSuchRecommendation = new("committee.no-such-recommendation");

    /// <summary>An individual's post is missing.</summary>
    internal static readonly Refusal PostMissing = new("committee.post-missing");

    /// <summary>A proposal is examined before it is decided.</summary>
    internal static readonly Refusal NotExaminedYet = new("committee.not-examined-yet");

    /// <summary>The body wasn't among the recipients.</summary>
    internal static readonly Refusal NoSuchRecipient = new("committee.no-such-recipient");

    /// <summary>A year to come can't have shown a shortcoming.</summary>
    internal static readonly Refusal YearInFuture = new("committee.year-in-future");

    /// <summary>The year has no adopted plan to which a conclusion could be added.</summary>
    internal static readonly Refusal NoPlan = new("committee.no-plan");

    /// <summary>A duty came from the conclusion and a body has reported on it.</summary>
    internal static readonly Refusal ConclusionHasProgress = new("committee.conclusion-has-progress");

    /// <summary>An officer speaks for a body within reach alone.</summary>
    internal static readonly Refusal NotYourBody = new("committee.not-your-body");
}
