using HaiDang.Kernel.Events;
using HaiDang.Kernel.Facts;
using HaiDang.Kernel.Storage;
using HaiDang.Modules.Dossiers;
using HaiDang.Modules.Victims.Assisting;
using HaiDang.Modules.Victims.Protecting;
using HaiDang.Modules.Victims.Rights;
using HaiDang.Modules.Victims.Sharing;
using HaiDang.Modules.Victims.Supporting;

namespace HaiDang.Modules.Victims;

/// <summary>Counts persons received, identified, supported, protected and referred, and what is open.</summary>
/// <remarks>
/// <para>Shape: one fact for each step that counts, on its day, with the day of reception as cohort where it follows from it.</para>
/// <para>Unit: persons, but for <c>support-given</c> (services), <c>counselling-times</c> and <c>legal-aid-…</c> (times; <c>counselled</c> counts a person once a channel), <c>support-cost</c> (đồng), <c>referrals-…</c> (referrals) and <c>stays-…</c> (stays).</para>
/// <para>Place and body: the province and its department for victims, never anything smaller, so that no figure can be broken down further.</para>
/// <para>Dimensions name nobody: sex, age band on the day of the act, group of peoples, foreign or not, chief purpose, route, track. All facts of a person carry what is
/// known last; what is known better later moves them.</para>
/// <para>Stocks: open dossiers = opened − closed; persons being identified = begun − over. A person taken over is received once, in the first province.
/// Bị hại of criminal cases (<see cref="InjuredParties"/>) are counted apart from certified victims (<see cref="Identified"/>): the two are never added.</para>
/// </remarks>
internal sealed class VictimFacts : FactRule
{
    public const string Received = "victims.received";
    public const string TakenOver = "victims.taken-over";
    public const string Identified = "victims.identified";
    public const string NotVictims = "victims.not-victims";
    public const string Opened = "victims.dossiers-opened";
    public const string ClosedDossiers = "victims.dossiers-closed";
    public const string Begun = "victims.identification-begun";
    public const string Over = "victims.identification-over";
    public const string SentOn = "victims.sent-on";
    public const string Supported = "victims.supported";
    public const string Services = "victims.support-given";
    public const string Cost = "victims.support-cost";
    public const string DeclinedSupport = "victims.support-declined";
    public const string InjuredParties = "victims.injured-parties";
    public const string ProtectionNeeded = "victims.protection-needed";
    public const string Protected = "victims.protected";
    public const string ReferralsMade = "victims.referrals-made";
    public const string ReferralsDone = "victims.referrals-done";
    public const string StaysBegun = "victims.stays-begun";
    public const string StaysEnded = "victims.stays-ended";
    public const string Reintegrated = "victims.reintegrated";
    public const string Unpunished = "victims.not-punished";
    public const string Counselled = "victims.counselled";
    public const string CounsellingTimes = "victims.counselling-times";
    public const string LegalAidAsked = "victims.legal-aid-requested";
    public const string LegalAidDone = "victims.legal-aid-done";
    public const string ConsularHelped = "victims.consular-helped";

    public override IReadOnlyList<string> Streams => [DossierKinds.Victim.Stream];

    public override IReadOnlyList<string> Measures =>
    [
        Received, TakenOver, Identified, NotVictims, Opened, ClosedDossiers, Begun, Over, SentOn, Supported, Services, Cost, DeclinedSupport, InjuredParties, ProtectionNeeded,
        Protected, ReferralsMade, ReferralsDone, StaysBegun, StaysEnded, Reintegrated, Unpunished, Counselled, CounsellingTimes, LegalAidAsked,
        LegalAidDone, ConsularHelped,
    ];

    public override IEnumerable<Fact> Count(IReadOnlyList<Recorded> effective)
    {
        ReceivedPerson? last = null;
        foreach (var recorded in effective) last = ReceivedPersonFold.Fold(last, recorded);
        return last is null ? [] : Walk(effective, new Maker(last));
    }

    /// <summary>What is known of a person, as figures carry it.</summary>
    /// <returns>Sorted <c>key=value</c> pairs joined by <c>;</c>.</returns>
    internal static string Dimensions(ReceivedPerson person, params IReadOnlyList<(string Key, string Value)> more)
    {
        var exploitation = person.Exploitation;
        return string.Join(';', more.Concat(
        [
            ("age", Of(exploitation is { AgeAtAct: not AgeBand.Unknown } known ? known.AgeAtAct : person.Profile.Age)), ("ethnicity", Word(person.Profile.Ethnicity)),
            ("foreign", person.Profile.Nationality switch { Nationality.Foreigner => "yes", Nationality.Unknown => "unknown", _ => "no" }),
            ("purpose", Word(exploitation?.Purposes[0] ?? ExploitationPurpose.Unknown)), ("route", Word(exploitation?.Route ?? TraffickingRoute.Unknown)),
            ("sex", Word(person.Profile.Sex)), ("track", Word(person.Reception.Track)),
        ]).OrderBy(pair => pair.Item1, StringComparer.Ordinal).Select(pair => pair.Item1 + "=" + pair.Item2));
    }

    /// <summary>The code of an age band.</summary>
    internal static string Of(AgeBand age) => age switch { AgeBand.Under16 => "under-16", AgeBand.From16To17 => "16-17", AgeBand.Adult => "18-plus", _ => "unknown" };

    private static IEnumerable<Fact> Walk(IReadOnlyList<Recorded> effective, Maker make)
    {
        ReceivedPerson? state = null;
        var (kinds, needed, guarded, injured, supported) = (new HashSet<SupportKind>(), new HashSet<string>(), new HashSet<string>(), false, false);
        var (channels, helped) = (new HashSet<CounsellingChannel>(), false);
        foreach (var recorded in effective)
        {
            var before = state;
            state = ReceivedPersonFold.Fold(state, recorded);
            if (state is null) continue;
            var day = recorded.OccurredOn;
            var (wasOpen, isOpen) = (before is { Closed: null }, state.Closed is null);
            var (wasPending, isPending) = (wasOpen && before!.Outcome is IdentificationOutcome.Pending, isOpen && state.Outcome is IdentificationOutcome.Pending);
            if (isOpen && !wasOpen) yield return make.One(Opened, day);
            if (wasOpen && !isOpen) yield return make.One(ClosedDossiers, day, ("reason", Word(state.Closed!.Value)));
            if (isPending && !wasPending) yield return make.One(Begun, day);
            if (wasPending && !isPending) yield return make.One(Over, day, ("outcome", isOpen ? Word(state.Outcome) : Word(state.Closed!.Value)));
            foreach (var fact in Steps(recorded.Event)) yield return fact;

            IEnumerable<Fact> Steps(object e)
            {
                switch (e)
                {
                    case PersonReceived { From: null }:
                        yield return make.Beginning(Received, day);
                        break;
                    case PersonReceived:
                        yield return make.Beginning(TakenOver, day);
                        break;
                    case VictimIdentified { Elsewhere: false }:
                        yield return make.One(Identified, day);
                        break;
                    case NotVictimFound:
                        yield return make.One(NotVictims, day);
                        break;
                    case PersonSentOn:
                        yield return make.One(SentOn, day);
                        break;
                    case SupportGiven given:
                        if (!supported) yield return make.One(Supported, day);
                        supported = true;
                        yield return make.One(Services, day, ("beyond-law", given.Beyond is null ? "no" : "yes"), ("first", kinds.Add(given.Kind) ? "yes" : "no"), ("kind", Word(given.Kind)));
                        if (given.Cost is { } cost and > 0) yield return make.One(Cost, day, ("kind", Word(given.Kind))) with { Quantity = cost };
                        break;
                    case SupportDeclined declined:
                        yield return make.One(DeclinedSupport, day, ("kind", Word(declined.Kind)));
                        break;
                    case ProceedingsJoined { Part: ProceedingPart.InjuredParty } when !injured:
                        injured = true;
                        yield return make.One(InjuredParties, day);
                        break;
                    case ProtectionNeedAssessed { Needed: true } need when needed.Add(need.Person.Value):
                        yield return make.One(ProtectionNeeded, day, ("part", make.Part(need.Person)));
                        break;
                    case ProtectionStarted started when guarded.Add(started.Person.Value):
                        yield return make.One(Protected, day, ("kind", Word(started.Kind)), ("part", make.Part(started.Person)));
                        break;
                    case ReferralMade made:
                        yield return make.One(ReferralsMade, day, ("kind", Word(made.Kind)));
                        break;
                    case ReferralDone done when before?.Referrals.GetValueOrDefault(done.Referral) is { } one:
                        yield return make.One(ReferralsDone, day, ("kind", Word(one.Made.Kind)));
                        break;
                    case Assisting.Counselled counselled:
                        if (channels.Add(counselled.Channel)) yield return make.One(Counselled, day, ("channel", Word(counselled.Channel)));
                        yield return make.One(CounsellingTimes, day, ("channel", Word(counselled.Channel)));
                        break;
                    case LegalAidRequested requested:
                        yield return make.One(LegalAidAsked, day, ("form", Word(requested.Form)));
                        break;
                    case LegalAidEnded { End: LegalAidEnd.Done } ended when before?.LegalAid.GetValueOrDefault(ended.Aid) is { } matter:
                        yield return make.One(LegalAidDone, day, ("form", Word(matter.Requested.Form)));
                        break;
                    case ConsularHelpGiven when !helped:
                        helped = true;
                        yield return make.One(ConsularHelped, day, ("abroad", state.IsAbroad ? "yes" : "no"));
                        break;
                    case StayBegun:
                        yield return make.One(StaysBegun, day);
                        break;
                    case StayEnded ended:
                        yield return make.One(StaysEnded, day);
                        break;
                    case PersonReintegrated:
                        yield return make.One(Reintegrated, day);
                        break;
                    case NotPunished:
                        yield return make.One(Unpunished, day);
                        break;
                }
            }
        }
    }

    private static string Word<T>(T value)
        where T : struct, Enum => Words.Kebab(value.ToString());

    // Every fact of a person carries what is known of them last.
    private sealed class Maker(ReceivedPerson last)
    {
        internal Fact Beginning(string measure, DateOnly day) =>
            new(measure, day, last.Reception.CountedFor, last.Reception.Province.Value, Dimensions(last));

        internal Fact One(string measure, DateOnly day, params IReadOnlyList<(string Key, string Value)> more) =>
            new(measure, day, last.Reception.CountedFor, last.Reception.Province.Value, Dimensions(last, more), CohortOn: last.Reception.OccurredOn);

        internal string Part(Vault.PersonId person) =>
            person == last.Reception.Person ? "received" : last.Linked.Find(one => one.Person == person) is { } linked ? Word(linked.Part) : "unknown";
    }
}
