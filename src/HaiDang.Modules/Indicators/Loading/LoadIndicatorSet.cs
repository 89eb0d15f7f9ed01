using HaiDang.Kernel.Events;
using HaiDang.Kernel.Language;

namespace HaiDang.Modules.Indicators.Loading;

/// <summary>The sets that an office loaded, as events leave them; a set that was withdrawn ends the day before.</summary>
/// <param name="Editions">How many were ever loaded.</param>
/// <param name="Standing">Those that hold on some day, the earliest first.</param>
internal sealed record SetSeries(int Editions, IReadOnlyList<IndicatorSetLoaded> Standing)
{
    private const string Kind = "indicators.set-shelf";

    /// <summary>Gets the kind of its stream.</summary>
    internal static string StreamKind => Kind;

    /// <summary>Nothing was loaded yet.</summary>
    internal static SetSeries None { get; } = new(0, []);

    internal static StreamId Stream(LedgerId ledger) => ledger.Stream(Kind, ledger.Value);

    internal static SetSeries? Fold(SetSeries? state, Recorded recorded) => recorded.Event switch
    {
        IndicatorSetLoaded e => new SetSeries(e.Edition, [.. state?.Standing ?? [], e]),
        IndicatorSetWithdrawn e => state! with { Standing = [.. state!.Standing.Select(one => one.Edition == e.Edition ? Ended(one, e.From) : one).OfType<IndicatorSetLoaded>()] },
        _ => state,
    };

    /// <summary>Codes that stand in another standing set on the same days; a set of the same id makes way.</summary>
    internal IReadOnlyList<(string Code, IndicatorSetLoaded Other)> Overlaps(string id, IReadOnlyList<string> codes, DateOnly first, DateOnly? last) =>
    [
        .. from other in Standing
           where other.SetId != id && other.From <= (last ?? DateOnly.MaxValue) && first <= (other.To ?? DateOnly.MaxValue)
           from code in other.Codes
           where codes.Contains(code, StringComparer.Ordinal)
           select (code, other),
    ];

    /// <summary>A set as it holds until the day before another.</summary>
    /// <returns>Null when it holds on no day.</returns>
    private static IndicatorSetLoaded? Ended(IndicatorSetLoaded set, DateOnly from) => from <= set.From ? null : set with { To = from.AddDays(-1) };
}

/// <summary>Puts a set that was read in its place.</summary>
/// <param name="Text">What it was read from.</param>
internal sealed record LoadIndicatorSet(IndicatorSet Set, string Text, DateOnly Today)
{
    /// <summary>Characters that a letter's number, its body and a programme take.</summary>
    internal const int Longest = 200;

    /// <summary>Refuses a set without its letter, one that stands already as it is, and one with a code that another of the office's sets has on the same days.</summary>
    internal Decision Decide(SetSeries? state)
    {
        var (all, letter) = (state ?? SetSeries.None, Set.Letter!);
        IReadOnlyList<string> codes = [.. Set.Indicators.Select(one => one.Code)];
        return string.IsNullOrWhiteSpace(letter.Number) || string.IsNullOrWhiteSpace(letter.Body) ? LoadingRefusals.LetterMissing
            : Set.To < Set.From || letter.Day > Today ? LoadingRefusals.DayImpossible
            : letter.Number.Length > Longest || letter.Body.Length > Longest || Set.Programme?.Length > Longest ? LoadingRefusals.TooLong
            : all.Standing.Any(one => (one.SetId, one.From, one.To, one.Text) == (Set.Id, Set.From, Set.To, Text)) ? LoadingRefusals.Taken
            : all.Overlaps(Set.Id, codes, Set.From, Set.To).Count > 0 ? LoadingRefusals.Overlap
            : Decision.Record(new IndicatorSetLoaded(
                Set.Id, all.Editions + 1, Set.NameVi, Set.NameEn, codes, Set.From, Set.To, Set.Programme is { } programme ? Vietnamese.Normalise(programme.Trim()) : null, Vietnamese.Normalise(letter.Number.Trim()), letter.Day,
                Vietnamese.Normalise(letter.Body.Trim()), Text, Today));
    }
}

/// <summary>Ends a set from a day on.</summary>
/// <param name="From">First day that it isn't used for.</param>
/// <param name="UsedIn">A signed report of a window from which it would be taken, which says a figure of it; null for none.</param>
internal sealed record WithdrawIndicatorSet(int Edition, DateOnly From, string Reason, string? UsedIn, DateOnly Today)
{
    internal const int LongestReason = 500;

    /// <summary>Refuses a day before today once a signed report used the set for an earlier window: what people were told stays as it was told.</summary>
    internal Decision Decide(SetSeries? state) =>
        state?.Standing.FirstOrDefault(one => one.Edition == Edition) is not { } set ? LoadingRefusals.Unknown
        : string.IsNullOrWhiteSpace(Reason) ? LoadingRefusals.ReasonMissing
        : Reason.Trim().Length > LongestReason ? LoadingRefusals.TooLong
        : From > set.To ? LoadingRefusals.Ended
        : From < Today && UsedIn is { } report ? LoadingRefusals.Used(report)
        : Decision.Record(new IndicatorSetWithdrawn(Edition, From, Vietnamese.Normalise(Reason.Trim()), Today));
}

/// <summary>Why a set isn't loaded or withdrawn.</summary>
internal static class LoadingRefusals
{
    /// <summary>There is no such set, or it is withdrawn.</summary>
    internal static readonly Refusal Unknown = new("indicators.set-unknown");

    /// <summary>Number or body of the letter is missing.</summary>
    internal static readonly Refusal LetterMissing = new("indicators.set-letter-missing");

    /// <summary>The last day stands before the first, or the letter's after today.</summary>
    internal static readonly Refusal DayImpossible = new("indicators.set-day-impossible");

    /// <summary>More words than there is room for.</summary>
    internal static readonly Refusal TooLong = new("indicators.set-too-long");

    /// <summary>The very set stands already.</summary>
    internal static readonly Refusal Taken = new("indicators.set-taken", RefusalKind.Changed);

    /// <summary>A code stands in another loaded set of the same days.</summary>
    internal static readonly Refusal Overlap = new("indicators.set-overlap");

    /// <summary>A withdrawal says why.</summary>
    internal static readonly Refusal ReasonMissing = new("indicators.set-reason-missing");

    /// <summary>The set ended before that day.</summary>
    internal static readonly Refusal Ended = new("indicators.set-ended");

    /// <summary>A signed report says a figure of it.</summary>
    internal static Refusal Used(string report) => new("indicators.set-used", Values: new Dictionary<string, string> { ["report"] = report });
}
