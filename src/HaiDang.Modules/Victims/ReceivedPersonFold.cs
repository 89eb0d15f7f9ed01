using HaiDang.Kernel.Events;
using HaiDang.Modules.Victims.Assisting;
using HaiDang.Modules.Victims.Protecting;
using HaiDang.Modules.Victims.Rights;
using HaiDang.Modules.Victims.Sharing;
using HaiDang.Modules.Victims.Supporting;

namespace HaiDang.Modules.Victims;

/// <summary>How entries change somebody's dossier.</summary>
internal static class ReceivedPersonFold
{
    /// <summary>The state after an entry.</summary>
    internal static ReceivedPerson? Fold(ReceivedPerson? state, Recorded recorded) => Fold(state, recorded.Event);

    /// <summary>The state after an event.</summary>
    internal static ReceivedPerson? Fold(ReceivedPerson? state, object e)
    {
        if (e is PersonReceived received) return Stand(new ReceivedPerson(received), received.OccurredOn);
        if (state is null) return null;
        var next = Identified(state, e) ?? Supported(state, e) ?? Shared(state, e) ?? state;
        return e is IOccurred dated && dated.OccurredOn > next.Latest ? next with { Latest = dated.OccurredOn } : next;
    }

    /// <summary>Who somebody is before the laws of support; null when no law grants anything: no victim, or the dossier tells of no claim.</summary>
    internal static SupportSubject? Subject(ReceivedPerson person) => person.Outcome switch
    {
        IdentificationOutcome.NotVictim or IdentificationOutcome.Died or IdentificationOutcome.Left or IdentificationOutcome.Refused => null,
        _ when person.Profile.Nationality is Nationality.Foreigner => SupportSubject.Foreigner,
        IdentificationOutcome.Victim => SupportSubject.Victim,
        _ => person.IsAbroad ? SupportSubject.BeingIdentifiedAbroad : SupportSubject.BeingIdentified,
    };

    private static ReceivedPerson? Identified(ReceivedPerson state, object e) => e switch
    {
        ProfileStated stated => Stand(state with { Profile = stated.Profile }, state.Standings.Count > 0 ? state.Standings[^1].From : state.Reception.OccurredOn),
        WhereaboutsChanged changed => Stand(state with { Whereabouts = state.Whereabouts.Add((changed.Abroad, changed.OccurredOn)) }, changed.OccurredOn),
        SafeContactAgreed agreed => state with { SafeContact = agreed },
        PersonLinked linked => state with
        {
            Linked = state.Linked.Add(linked), HasGuardian = state.HasGuardian || linked.Part is LinkedPart.Guardian or LinkedPart.Representative,
        },
        GuardianAppointed => state with { HasGuardian = true },
        InitialCheckDone done => state with { Check = done },
        VerificationStarted started => state with { Verification = started },
        VerificationExtended extended => state with { ExtendedOn = extended.OccurredOn },
        InterviewHeld held => state with { Interviews = state.Interviews.Add(held) },
        GroundFound found => state with { Grounds = state.Grounds.Add(found.Ground) },
        BackgroundChecked => state with { BackgroundChecked = true },
        SignSeen seen => state with { Signs = state.Signs.Add(seen.Sign) },
        ExploitationStated stated => state with { Exploitation = stated },
        VictimIdentified identified => Stand(
            state with { Outcome = IdentificationOutcome.Victim, OutcomeOn = identified.OccurredOn, Certificate = identified.Certificate }, identified.OccurredOn),
        NotVictimFound found => Stand(state with { Outcome = IdentificationOutcome.NotVictim, OutcomeOn = found.OccurredOn }, found.OccurredOn),
        IdentificationEnded ended => Stand(state with { Outcome = ended.Outcome, OutcomeOn = ended.OccurredOn }, ended.OccurredOn),
        IdentificationResumed resumed => Stand(state with { Outcome = IdentificationOutcome.Pending, OutcomeOn = null }, resumed.OccurredOn),
        ProceedingsJoined joined => state with { Proceedings = state.Proceedings.Add(joined) },
        DossierClosed closed => state with { Closed = closed.Reason },
        PersonSentOn sent => state with { Closed = CloseReason.HandedOver, Offered = null },
        DossierReopened => state with { Closed = null },
        _ => null,
    };

    private static ReceivedPerson? Supported(ReceivedPerson state, object e) => e switch
    {
        NeedsAssessed assessed => state with { Needs = assessed, Declined = state.Declined.Except(assessed.Needs) },
        SupportPlanned planned => state with { Plan = planned },
        SupportGiven given => state with { Given = state.Given.Add(given), Declined = state.Declined.Remove(given.Kind) },
        SupportDeclined declined => state with { Declined = state.Declined.Add(declined.Kind) },
        StayBegun begun => state with { Stays = state.Stays.SetItem(begun.Stay, new Stay(begun, VictimClocks.Staying(begun.OccurredOn)?.Due, null)) },
        StayExtended extended when state.Stays.TryGetValue(extended.Stay, out var stay) => state with { Stays = state.Stays.SetItem(extended.Stay, stay with { To = extended.To }) },
        StayEnded ended when state.Stays.TryGetValue(ended.Stay, out var stay) => state with { Stays = state.Stays.SetItem(ended.Stay, stay with { EndedOn = ended.OccurredOn }) },
        ApplicationReceived received => state with { Applications = state.Applications.SetItem(received.Kind, received) },
        ApplicationDecided decided => state with { Applications = state.Applications.Remove(decided.Kind) },
        LegalAidRequested requested => state with { LegalAid = state.LegalAid.SetItem(requested.Aid, new LegalAidMatter(requested, null, null)) },
        LegalAidAssigned assigned when state.LegalAid.TryGetValue(assigned.Aid, out var matter) =>
            state with { LegalAid = state.LegalAid.SetItem(assigned.Aid, matter with { Number = assigned.Number }) },
        LegalAidEnded ended when state.LegalAid.TryGetValue(ended.Aid, out var matter) => state with { LegalAid = state.LegalAid.SetItem(ended.Aid, matter with { End = ended.End }) },
        FollowUpVisited visited => state with { Visits = state.Visits.Add(visited) },
        PersonReintegrated reintegrated => state with { ReintegratedOn = reintegrated.OccurredOn },
        ProtectionNeedAssessed assessed => state with { ProtectionNeeds = state.ProtectionNeeds.SetItem(assessed.Person, assessed) },
        ProtectionStarted started => state with { Protections = state.Protections.SetItem(started.Protection, started), ProtectionsBegun = state.ProtectionsBegun + 1 },
        ProtectionEnded ended => state with { Protections = state.Protections.Remove(ended.Protection) },
        _ => null,
    };

    private static ReceivedPerson? Shared(ReceivedPerson state, object e) => e switch
    {
        ConsentGiven given => state with { Consents = state.Consents.SetItem(given.Consent, new Agreed(given, null)) },
        ConsentWithdrawn withdrawn when state.Consents.TryGetValue(withdrawn.Consent, out var agreed) =>
            state with { Consents = state.Consents.SetItem(withdrawn.Consent, agreed with { WithdrawnOn = withdrawn.OccurredOn }) },
        ReferralMade made => state with { Referrals = state.Referrals.SetItem(made.Referral, new Referral(made, ReferralState.Waiting)) },
        ReferralAccepted accepted => Turn(state, accepted.Referral, ReferralState.Accepted),
        ReferralDeclined declined => Turn(state, declined.Referral, ReferralState.Declined),
        ReferralDone done => Turn(state, done.Referral, ReferralState.Done),
        ReferralRevoked revoked => Turn(state, revoked.Referral, ReferralState.Revoked),
        HandOverOffered offered => state with { Offered = offered, HandOvers = state.HandOvers + 1 },
        HandOverDeclined or HandOverRevoked => state with { Offered = null },
        PersonHandedOver handed => state with
        {
            Custodian = handed.Custodian, Number = handed.Number ?? state.Number, Offered = null,
        },
        _ => null,
    };

    private static ReceivedPerson Turn(ReceivedPerson state, string referral, ReferralState to) =>
        state.Referrals.TryGetValue(referral, out var one) ? state with { Referrals = state.Referrals.SetItem(referral, one with { State = to }) } : state;

    // The standing before ends the day before the new one begins; a day that had one for no time loses it.
    private static ReceivedPerson Stand(ReceivedPerson state, DateOnly from)
    {
        var subject = Subject(state);
        var before = state.Standings;
        if (before.Count > 0 && before[^1] is { To: null } last)
        {
            if (last.Subject == subject) return state;
            before = last.From >= from ? before.RemoveAt(before.Count - 1) : before.SetItem(before.Count - 1, last with { To = from.AddDays(-1) });
        }

        return state with { Standings = subject is { } now ? before.Add(new Standing(now, from, null)) : before };
    }
}
