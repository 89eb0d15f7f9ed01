using HaiDang.Kernel.Events;

namespace HaiDang.Modules.Victims.Sharing;

/// <summary>What can follow of consent, referral and hand-over. Nothing is asked of another body without the person's standing consent, but for what a law gives that body.</summary>
internal static class SharingRules
{
    internal static Refusal? Against(ReceivedPerson person, object e) => e switch
    {
        ConsentGiven given => Consent(person, given),
        ConsentWithdrawn withdrawn => person.Consents.GetValueOrDefault(withdrawn.Consent) is not { WithdrawnOn: null } agreed ? VictimRefusals.NoSuchEntry
            : withdrawn.OccurredOn < agreed.Given.OccurredOn ? VictimRefusals.Backwards : null,
        ReferralMade made => person.Referrals.ContainsKey(made.Referral) ? VictimRefusals.AlreadyThere
            : made.To == person.Custodian ? VictimRefusals.SameBody
            : person.Standing(made.OccurredOn).Any(one => one.Given.Consent == made.Consent && one.Given.To == made.To && (one.Given.Kind is null || one.Given.Kind == made.Kind))
                ? null : VictimRefusals.ConsentMissing,
        ReferralAccepted accepted => Waiting(person, accepted.Referral, accepted.OccurredOn)
            ?? (person.Referrals[accepted.Referral].Made is var made && made.To != accepted.Body ? VictimRefusals.NoSuchEntry
                : person.Standing(accepted.OccurredOn).Any(one => one.Given.Consent == made.Consent) ? null : VictimRefusals.ConsentMissing),
        ReferralDeclined declined => Waiting(person, declined.Referral, declined.OccurredOn),
        ReferralDone done => person.Referrals.GetValueOrDefault(done.Referral) is { State: ReferralState.Accepted } ? null : VictimRefusals.NoSuchEntry,
        ReferralRevoked revoked => person.Referrals.GetValueOrDefault(revoked.Referral) is { State: ReferralState.Waiting or ReferralState.Accepted } ? null : VictimRefusals.NoSuchEntry,
        BodyLeft => null,
        HandOverOffered offered => person.Offered is not null ? VictimRefusals.HandOverWaits
            : offered.To == person.Custodian ? VictimRefusals.SameBody
            : offered.Basis is HandOverBasis.Consent && !person.Standing(offered.OccurredOn).Any(one => one.Given.Consent == offered.Consent && one.Given.To == offered.To)
                ? VictimRefusals.ConsentMissing : null,
        HandOverDeclined declined => Offered(person, declined.HandOver),
        HandOverRevoked revoked => Offered(person, revoked.HandOver),
        PersonHandedOver handed => Offered(person, handed.HandOver)
            ?? (person.Offered!.Ledger is not null || person.Offered.To != handed.Custodian ? VictimRefusals.NoSuchEntry
                : string.IsNullOrWhiteSpace(handed.Minutes) ? VictimRefusals.NumberMissing : null),
        PersonSentOn sent => Offered(person, sent.HandOver)
            ?? (person.Offered!.To != sent.To || person.Offered.Ledger != sent.Ledger ? VictimRefusals.NoSuchEntry
                : string.IsNullOrWhiteSpace(sent.Minutes) ? VictimRefusals.NumberMissing
                : person.Stays.Values.Any(one => one.EndedOn is null) ? VictimRefusals.StillRunning
                : person.Referrals.Values.Any(one => one.State is ReferralState.Waiting or ReferralState.Accepted) ? VictimRefusals.ReferralsOpen : null),
        _ => VictimRefusals.Unknown,
    };

    /// <summary>What ends with a consent: every referral under it, and the part of each body in the dossier; of each it is kept whether it had learned something.</summary>
    internal static IReadOnlyList<object> Ending(ReceivedPerson person, ConsentWithdrawn withdrawn)
    {
        var under = person.Referrals.Values.Where(one => one.Made.Consent == withdrawn.Consent && one.State is (ReferralState.Waiting or ReferralState.Accepted))
            .OrderBy(one => one.Made.Referral, StringComparer.Ordinal).ToList();
        var stay = person.Referrals.Values.Where(one => one.Made.Consent != withdrawn.Consent && one.State is (ReferralState.Waiting or ReferralState.Accepted)).Select(one => one.Made.To).ToHashSet();
        return
        [
            .. under.Select(one => new ReferralRevoked(one.Made.Referral, true, one.State is ReferralState.Accepted, withdrawn.OccurredOn)),
            .. under.Where(one => !stay.Contains(one.Made.To)).Select(one => one.Made.To).Distinct().Select(body => new BodyLeft(body)),
            .. person.Offered is { } offered && offered.Consent == withdrawn.Consent ? [new HandOverRevoked(offered.HandOver, withdrawn.OccurredOn)] : Array.Empty<object>(),
        ];
    }

    /// <summary>The body of a referral that ends leaves the dossier unless another one keeps it there.</summary>
    internal static IReadOnlyList<object> Leaving(ReceivedPerson person, string referral) =>
        person.Referrals.GetValueOrDefault(referral) is { State: ReferralState.Waiting or ReferralState.Accepted } one && !person.Partners(referral).Contains(one.Made.To) ? [new BodyLeft(one.Made.To)] : [];

    private static Refusal? Consent(ReceivedPerson person, ConsentGiven given)
    {
        if (person.Consents.ContainsKey(given.Consent)) return VictimRefusals.AlreadyThere;
        if (given.Kind is null && given.Parts.Count == 0) return VictimRefusals.NothingChosen;
        if (given.Until < given.OccurredOn) return VictimRefusals.Backwards;
        return person.Profile.IsChild && !(given.ByRepresentative && person.HasGuardian) ? VictimRefusals.RepresentativeMissing : null;
    }

    private static Refusal? Waiting(ReceivedPerson person, string referral, DateOnly day) =>
        person.Referrals.GetValueOrDefault(referral) is not { State: ReferralState.Waiting } waiting ? VictimRefusals.NoSuchEntry
        : day < waiting.Made.OccurredOn ? VictimRefusals.Backwards : null;

    private static Refusal? Offered(ReceivedPerson person, string handOver) => person.Offered?.HandOver == handOver ? null : VictimRefusals.NoSuchEntry;
}
