using HaiDang.Kernel.Access;
using HaiDang.Kernel.Events;
using HaiDang.Kernel.Language;
using HaiDang.Kernel.Organisations;

namespace HaiDang.Modules.Planning.HandOvers;

/// <summary>The part's "no".</summary>
internal static class HandOverRefusals
{
    /// <summary>Nobody, or a body, that can't take the work.</summary>
    internal static readonly Refusal NoReceiver = new("planning.no-receiver");

    /// <summary>No such hand-over within reach.</summary>
    internal static readonly Refusal Unknown = new("planning.unknown-hand-over", RefusalKind.Unknown);

    /// <summary>It was answered already.</summary>
    internal static readonly Refusal Answered = new("planning.hand-over-answered", RefusalKind.Changed);
}

/// <summary>Who hands work over, and who takes it.</summary>
internal static class HandOverAccess
{
    /// <summary>Lets in officers for their body and those below, and the standing office for any body of its ledger: one that is abolished has nobody left to sign.</summary>
    internal static bool MayGive(Reader reader, LedgerId ledger, OrganisationId body) => PlanningAccess.MayReport(reader, ledger, body) || reader.HasIn(ledger, Role.StandingOffice);

    /// <summary>Lets in the named colleague alone, or where a body takes over, whoever reports for it. Leaves out the giver: nobody takes over from themselves.</summary>
    internal static bool MayTake(Reader reader, LedgerId ledger, HandOverOffered offered) =>
        reader.User != offered.Giver && (offered.Receiver is { } named ? named == reader.User : PlanningAccess.MayReport(reader, ledger, offered.To));

    /// <summary>Lets in both sides and those who oversee.</summary>
    internal static bool MaySee(Reader reader, LedgerId ledger, HandOverOffered offered) =>
        offered.Giver == reader.User || MayTake(reader, ledger, offered) || reader.HasIn(ledger, Role.StandingOffice, Role.CommitteeHead, Role.Auditor)
        || PlanningAccess.MayReport(reader, ledger, offered.From) || PlanningAccess.MayReport(reader, ledger, offered.To);
}

/// <summary>Hands all open work over; the giver's password was checked before.</summary>
internal sealed record OfferHandOver(HandOverOffered Offer)
{
    /// <summary>Offers to somebody else, with a reason.</summary>
    public Decision Decide(HandOverState? state)
    {
        if (state is not null) return Decision.Nothing;
        if (string.IsNullOrWhiteSpace(Offer.Reason)) return PlanningRefusals.ReasonMissing;
        if (Offer.Reason.Trim().Length > CorrectPlan.LongestReason) return PlanningRefusals.ReasonTooLong;
        var toOther = Offer.Kind is HandOverKind.Officer ? Offer.Receiver is { } receiver && receiver != Offer.Giver && Offer.To == Offer.From : Offer.To != Offer.From;
        return toOther ? Decision.Record(Offer with { Reason = Vietnamese.Normalise(Offer.Reason.Trim()) }) : HandOverRefusals.NoReceiver;
    }
}

/// <summary>Takes the work over, or says why not.</summary>
/// <param name="Reason">Null to take it over.</param>
internal sealed record AnswerHandOver(string Id, string? Reason)
{
    /// <summary>Answers once.</summary>
    public Decision Decide(HandOverState? state, UserId by, DateOnly today) => state switch
    {
        null => HandOverRefusals.Unknown,
        { Accepted: not null } or { Declined: not null } => HandOverRefusals.Answered,
        _ when Reason is null => Decision.Record(new HandOverAccepted(Id, by, today)),
        _ when string.IsNullOrWhiteSpace(Reason) => PlanningRefusals.ReasonMissing,
        _ when Reason.Trim().Length > CorrectPlan.LongestReason => PlanningRefusals.ReasonTooLong,
        _ => Decision.Record(new HandOverDeclined(Id, Vietnamese.Normalise(Reason.Trim()), today)),
    };

    /// <summary>Answers for whoever may take the work; for others there is no such hand-over.</summary>
    internal static Task<Outcome> Handle(AnswerHandOver command, LedgerId ledger, DateOnly today, Reader reader, EventLog log, CancellationToken ct) => log.Decide<HandOverState>(
        reader, HandOverState.Stream(ledger, command.Id), HandOverState.Fold,
        state => state is not null && HandOverAccess.MayTake(reader, ledger, state.Offered) ? command.Decide(state, reader.User, today) : HandOverRefusals.Unknown, null, ct);
}
