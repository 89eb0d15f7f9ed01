using HaiDang.Kernel.Events;
using HaiDang.Kernel.Organisations;

namespace HaiDang.Modules.Planning.HandOvers;

/// <summary>Whose work passes.</summary>
public enum HandOverKind
{
    /// <summary>An officer's, to a colleague of the same body.</summary>
    Officer,

    /// <summary>A body's, to the one that follows it.</summary>
    Body,
}

/// <summary>A share that was open when the work was handed over.</summary>
public sealed record HandedShare(PlanId Plan, int Year, string Duty, OrganisationId Organisation, Progress Progress);

/// <summary>The giver handed all open work over and confirmed it with their password. Stream <c>planning.hand-over/{id}</c>.</summary>
/// <param name="Giver">Who signed for giving; of a body that is gone, whoever did it for the body.</param>
/// <param name="Receiver">The colleague who is to accept; null when any officer of the receiving body may.</param>
/// <param name="Reason">Number of the decision, or why; names no person.</param>
/// <param name="Views">Number of saved filters that pass with an officer's work.</param>
[StoredAs("planning.hand-over-offered/1")]
internal sealed record HandOverOffered(
    string Id, HandOverKind Kind, UserId Giver, UserId? Receiver, OrganisationId From, OrganisationId To, IReadOnlyList<HandedShare> Shares, string Reason, int Views,
    DateOnly OccurredOn) : IOccurred
{
    /// <summary>Number of plans being made or checked that pass with the work.</summary>
    public int Drafts { get; init; }
}

/// <summary>The receiver took the work over; from this day the receiving body reports.</summary>
[StoredAs("planning.hand-over-accepted/1")]
internal sealed record HandOverAccepted(string Id, UserId Receiver, DateOnly OccurredOn) : IOccurred;

/// <summary>The receiver didn't take it over, and says why.</summary>
[StoredAs("planning.hand-over-declined/1")]
internal sealed record HandOverDeclined(string Id, string Reason, DateOnly OccurredOn) : IOccurred;

/// <summary>A hand-over as its events leave it.</summary>
internal sealed record HandOverState(HandOverOffered Offered, HandOverAccepted? Accepted = null, HandOverDeclined? Declined = null)
{
    internal const string Kind = "planning.hand-over";

    internal static StreamId Stream(LedgerId ledger, string id) => ledger.Stream(Kind, id);

    internal static HandOverState? Fold(HandOverState? state, Recorded recorded) => recorded.Event switch
    {
        HandOverOffered e => new HandOverState(e),
        HandOverAccepted e => state! with { Accepted = e },
        HandOverDeclined e => state! with { Declined = e },
        _ => state,
    };
}
