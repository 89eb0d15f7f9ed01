using HaiDang.Kernel.Events;
using HaiDang.Modules.Victims.Assisting;
using HaiDang.Modules.Victims.Protecting;
using HaiDang.Modules.Victims.Rights;
using HaiDang.Modules.Victims.Sharing;
using HaiDang.Modules.Victims.Supporting;

namespace HaiDang.Modules.Victims;

/// <summary>What can follow in somebody's dossier. The same rule decides what is recorded now and whether a mended history still holds.</summary>
internal static class VictimRules
{
    /// <summary>Why an event can't follow.</summary>
    /// <param name="today">Today by the clock of the ledger.</param>
    /// <returns>Null when it can.</returns>
    internal static Refusal? Against(ReceivedPerson? person, object e, DateOnly today)
    {
        if (e is IOccurred { OccurredOn: var day } && day > today) return VictimRefusals.DayInFuture;
        if (e is PersonReceived received) return person is null ? Reception(received) : VictimRefusals.AlreadyThere;
        if (person is null) return VictimRefusals.Unknown;
        if (person.Closed is not null) return e is DossierReopened or SafeContactAgreed or BodyLeft ? null : VictimRefusals.Closed;
        if (e is IOccurred { OccurredOn: var on } and not (ExploitationStated or ProceedingsJoined) && on < person.Reception.OccurredOn) return VictimRefusals.DayTooEarly;
        return e switch
        {
            SupportGiven or SupportPlanned or SupportDeclined or NeedsAssessed or StayBegun or StayExtended or StayEnded or ApplicationReceived or ApplicationDecided
                or FollowUpVisited or PersonReintegrated => SupportingRules.Against(person, e),
            ProtectionNeedAssessed or ProtectionStarted or ProtectionDeclined or ProtectionEnded => ProtectingRules.Against(person, e),
            ConsentGiven or ConsentWithdrawn or ReferralMade or ReferralAccepted or ReferralDeclined or ReferralDone or ReferralRevoked or BodyLeft or HandOverOffered
                or HandOverDeclined or HandOverRevoked or PersonHandedOver or PersonSentOn => SharingRules.Against(person, e),
            Counselled or LegalAidRequested or LegalAidAssigned or LegalAidEnded or ConsularHelpGiven => AssistingRules.Against(person, e),
            DossierClosed => Closing(person),
            DossierReopened => VictimRefusals.Open,
            ProfileStated stated => stated.GuardianMissing == (stated.Profile.IsChild && !person.HasGuardian) ? null : VictimRefusals.GuardianUnsaid,
            WhereaboutsChanged or GuardianAppointed or NotPunished => null,
            SafeContactAgreed agreed => agreed.Rules.Count == 0 ? VictimRefusals.NothingChosen : null,
            PersonLinked linked => person.Names(linked.Person) ? VictimRefusals.LinkedAlready : null,
            ProceedingsJoined joined => string.IsNullOrWhiteSpace(joined.Case) ? VictimRefusals.NumberMissing : null,
            ExploitationStated stated => stated.Purposes.Count == 0 ? VictimRefusals.NothingChosen : null,
            _ => Identifying(person, e),
        };
    }

    /// <summary>What an event brings with it, in order: sharing that ends when a consent does, a body that leaves when its service is done.</summary>
    internal static IReadOnlyList<object> With(ReceivedPerson? person, object e) => e switch
    {
        ConsentWithdrawn withdrawn when person is not null => SharingRules.Ending(person, withdrawn),
        ReferralDone done when person is not null => SharingRules.Leaving(person, done.Referral),
        ReferralRevoked revoked when person is not null => SharingRules.Leaving(person, revoked.Referral),
        ReferralDeclined declined when person is not null => SharingRules.Leaving(person, declined.Referral),
        PersonHandedOver handed when person is not null => [new BodyLeft(handed.Custodian)],
        HandOverDeclined or HandOverRevoked when person?.Offered is { Ledger: null } offered && !person.Partners().Contains(offered.To) => [new BodyLeft(offered.To)],
        _ => [],
    };

    private static Refusal? Reception(PersonReceived received)
    {
        if (received.Track is ReceptionTrack.Return != received.Way is not null) return VictimRefusals.WayUnfit;
        if (received.Track is ReceptionTrack.Foreigner && received.Profile.Nationality is not (Nationality.Foreigner or Nationality.Unknown)) return VictimRefusals.TrackUnfit;
        if (received.Track is ReceptionTrack.Abroad or ReceptionTrack.Return && received.Profile.Nationality is Nationality.Foreigner) return VictimRefusals.TrackUnfit;
        return received.Track is not ReceptionTrack.Abroad && received.Abroad ? VictimRefusals.TrackUnfit : null;
    }

    private static Refusal? Identifying(ReceivedPerson person, object e)
    {
        if (e is IdentificationResumed)
        {
            return person.Outcome is IdentificationOutcome.Left or IdentificationOutcome.Refused or IdentificationOutcome.Moved ? null : VictimRefusals.NotEnded;
        }

        // Talks and grounds may come after the decision too: a certificate is one thing, the story another.
        return e switch
        {
            InterviewHeld held => Interview(person, held),
            GroundFound found => person.Grounds.Contains(found.Ground) ? VictimRefusals.AlreadyThere : null,
            BackgroundChecked => person.BackgroundChecked ? VictimRefusals.CheckedAlready : null,
            SignSeen seen => !person.BackgroundChecked ? VictimRefusals.BackgroundUnchecked : person.Signs.Contains(seen.Sign) ? VictimRefusals.AlreadyThere : null,
            _ when person.Outcome is not IdentificationOutcome.Pending => VictimRefusals.OutcomeThere,
            InitialCheckDone => person.Check is null ? null : VictimRefusals.CheckedAlready,
            VerificationStarted => person.Verification is null ? null : VictimRefusals.StartedAlready,
            VerificationExtended extended => person.Verification is not { } started ? VictimRefusals.NotStarted
                : person.ExtendedOn is not null ? VictimRefusals.StartedAlready
                : extended.StartedOn != started.OccurredOn || extended.Asked != started.Asked || extended.OccurredOn < started.OccurredOn ? VictimRefusals.DayTooEarly : null,
            VictimIdentified identified => Certificate(identified) ?? (identified.Elsewhere && person.Reception.From is null ? VictimRefusals.OutcomeUnfit
                : identified.Elsewhere || person.Grounds.Count > 0 || person.Signs.Count > 0 ? null : VictimRefusals.GroundsMissing),
            NotVictimFound found => string.IsNullOrWhiteSpace(found.Notice) ? VictimRefusals.NumberMissing : null,
            IdentificationEnded ended => ended.Outcome is IdentificationOutcome.Died or IdentificationOutcome.Left or IdentificationOutcome.Refused or IdentificationOutcome.Moved
                ? null : VictimRefusals.OutcomeUnfit,
            _ => VictimRefusals.Unknown,
        };
    }

    private static Refusal? Interview(ReceivedPerson person, InterviewHeld held)
    {
        if (held.Reason is not null) return null;
        if (person.Profile.IsChild && !(held.ChildFriendly && held.Accompanied)) return VictimRefusals.ChildUnprotected;
        if (person.Profile.Language is not null && !held.Interpreter) return VictimRefusals.InterpreterMissing;
        var between = SupportRules.Current.Practice.DaysBetweenInterviews;
        return person.Interviews.Exists(one => Math.Abs(held.OccurredOn.DayNumber - one.OccurredOn.DayNumber) < between) ? VictimRefusals.InterviewTooSoon : null;
    }

    private static Refusal? Certificate(VictimIdentified identified)
    {
        var paper = identified.Certificate;
        if (string.IsNullOrWhiteSpace(paper.Number)) return VictimRefusals.NumberMissing;
        if (paper.SignedOn > identified.OccurredOn) return VictimRefusals.Backwards;
        return paper.Kind is CertificateKind.ForeignPaper
            ? paper.Legalised ? null : VictimRefusals.NotLegalised
            : paper.Body is null ? VictimRefusals.BodyMissing : null;
    }

    private static Refusal? Closing(ReceivedPerson person) =>
        person.Offered is not null ? VictimRefusals.HandOverWaits
        : person.Referrals.Values.Any(one => one.State is ReferralState.Waiting or ReferralState.Accepted) ? VictimRefusals.ReferralsOpen
        : person.Protections.Count > 0 || person.Stays.Values.Any(one => one.EndedOn is null) ? VictimRefusals.StillRunning
        : null;
}
