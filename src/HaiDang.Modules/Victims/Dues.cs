using HaiDang.Kernel.Organisations;
using HaiDang.Modules.Victims.Assisting;
using HaiDang.Modules.Victims.Protecting;
using HaiDang.Modules.Victims.Rights;
using HaiDang.Modules.Victims.Sharing;
using HaiDang.Modules.Victims.Supporting;

namespace HaiDang.Modules.Victims;

/// <summary>Sorts of what is due to somebody.</summary>
internal enum DueSort
{
    /// <summary>Xác minh thông tin ban đầu.</summary>
    InitialCheck,

    /// <summary>Xác minh, xác định nạn nhân.</summary>
    Identification,

    /// <summary>Người giám hộ, người đại diện cho trẻ em.</summary>
    Guardian,

    /// <summary>Cách liên hệ an toàn.</summary>
    SafeContact,

    /// <summary>Đánh giá nhu cầu.</summary>
    Needs,

    /// <summary>Chế độ đã xác định nhu cầu mà chưa hỗ trợ.</summary>
    Support,

    /// <summary>Hết thời hạn lưu trú.</summary>
    Stay,

    /// <summary>Quyết định hồ sơ đề nghị hỗ trợ.</summary>
    Application,

    /// <summary>Thăm, theo dõi sau hỗ trợ.</summary>
    FollowUp,

    /// <summary>Biện pháp bảo vệ.</summary>
    Protection,

    /// <summary>Trả lời chuyển tuyến.</summary>
    Referral,

    /// <summary>Thực hiện dịch vụ đã nhận chuyển tuyến.</summary>
    Service,

    /// <summary>Trả lời bàn giao.</summary>
    HandOver,

    /// <summary>Trả lời yêu cầu trợ giúp pháp lý.</summary>
    LegalAid,
}

/// <summary>Something that is due to somebody.</summary>
/// <param name="Key">Which one of its sort: a kind of support, an id; empty where there is one.</param>
/// <param name="Last">Last day in time; null where none can be counted.</param>
/// <param name="Body">Whose it is; null for the body that keeps the dossier.</param>
internal sealed record Due(DueSort Sort, string Key, DateOnly? Since, DateOnly? Last, OrganisationId? Body = null);

/// <summary>What an event makes due, and what it settles.</summary>
/// <param name="Settled">A sort and key; a null key settles the whole sort.</param>
/// <param name="All">Whether everything is settled.</param>
internal sealed record DueChange(IReadOnlyList<Due> Made, IReadOnlyList<(DueSort Sort, string? Key)> Settled, bool All = false);

/// <summary>Says of each event what becomes due by it and what is settled: from this come the list of what is due and the part of the page that shows it.</summary>
/// <remarks>Pure: of the event alone, so that a table can follow the log. Days come from laws where there is one, else from our practice (<c>data/rules/support.yaml</c>).</remarks>
internal static class Dues
{
    private static readonly DueChange None = new([], []);

    private static SupportPractice Practice => SupportRules.Current.Practice;

    /// <summary>What an event changes.</summary>
    internal static DueChange Of(object e) => e switch
    {
        PersonReceived r => Makes(
        [
            new Due(DueSort.InitialCheck, "", r.OccurredOn, VictimClocks.InitialCheck(r.OccurredOn)?.Due),
            new Due(DueSort.SafeContact, "", r.OccurredOn, r.OccurredOn), new Due(DueSort.Needs, "", r.OccurredOn, r.OccurredOn.AddDays(Practice.NeedsWithin)),
            .. r.Profile.IsChild ? [new Due(DueSort.Guardian, "", r.OccurredOn, r.OccurredOn)] : Array.Empty<Due>(),
        ]),
        ProfileStated { GuardianMissing: true } => Makes([new Due(DueSort.Guardian, "", null, null)]),
        ProfileStated => Settles(DueSort.Guardian, null),
        SafeContactAgreed => Settles(DueSort.SafeContact, null),
        PersonLinked { Part: LinkedPart.Guardian or LinkedPart.Representative } or GuardianAppointed => Settles(DueSort.Guardian, null),
        InitialCheckDone => Settles(DueSort.InitialCheck, null),
        VerificationStarted s => new DueChange(
            [new Due(DueSort.Identification, "", s.OccurredOn, VictimClocks.Identification(s.OccurredOn)?.Due, s.Asked)], [(DueSort.InitialCheck, null)]),
        VerificationExtended x => Makes([new Due(DueSort.Identification, "", x.StartedOn, VictimClocks.Identification(x.StartedOn, x.OccurredOn)?.Due, x.Asked)]),
        VictimIdentified => new DueChange([], [(DueSort.Identification, null), (DueSort.InitialCheck, null)]),
        IdentificationResumed r => Makes([new Due(DueSort.Identification, "", r.OccurredOn, VictimClocks.Identification(r.OccurredOn)?.Due)]),
        NotVictimFound or IdentificationEnded or DossierClosed or PersonSentOn => new DueChange([], [], All: true),
        NeedsAssessed a => new DueChange(
            [.. a.Needs.Distinct().Select(kind => new Due(DueSort.Support, Word(kind), a.OccurredOn, a.OccurredOn.AddDays(Practice.SupportWithin)))], [(DueSort.Needs, null)]),
        SupportPlanned p => Makes([.. p.Items.GroupBy(item => item.Kind).Select(item => new Due(DueSort.Support, Word(item.Key), p.OccurredOn, item.Min(one => one.By), item.First().Provider))]),
        SupportGiven g => Settles(DueSort.Support, Word(g.Kind)),
        SupportDeclined d => Settles(DueSort.Support, Word(d.Kind)),
        StayBegun b => Makes([new Due(DueSort.Stay, b.Stay, b.OccurredOn, VictimClocks.Staying(b.OccurredOn)?.Due)]),
        StayExtended x => Makes([new Due(DueSort.Stay, x.Stay, x.OccurredOn, x.To)]),
        StayEnded x => Settles(DueSort.Stay, x.Stay),
        ApplicationReceived r => Makes([new Due(DueSort.Application, Word(r.Kind), r.OccurredOn, VictimClocks.Application(r.OccurredOn)?.Due, r.By)]),
        ApplicationDecided d => Settles(DueSort.Application, Word(d.Kind)),
        PersonReintegrated r => Makes([new Due(DueSort.FollowUp, "", r.OccurredOn, r.OccurredOn.AddDays(Practice.FollowUpWithin))]),
        FollowUpVisited { Next: { } next } v => Makes([new Due(DueSort.FollowUp, "", v.OccurredOn, next)]),
        FollowUpVisited => Settles(DueSort.FollowUp, null),
        ProtectionNeedAssessed { Needed: true } n => Makes([new Due(DueSort.Protection, n.Person.Value, n.OccurredOn, n.OccurredOn)]),
        ProtectionNeedAssessed n => Settles(DueSort.Protection, n.Person.Value),
        ProtectionStarted s => Settles(DueSort.Protection, s.Person.Value),
        ProtectionDeclined d => Settles(DueSort.Protection, d.Person.Value),
        ReferralMade m => Makes([new Due(DueSort.Referral, m.Referral, m.OccurredOn, m.OccurredOn.AddDays(Practice.AnswerReferral), m.To)]),
        ReferralAccepted a => new DueChange(
            [new Due(DueSort.Service, a.Referral, a.OccurredOn, a.OccurredOn.AddDays(Practice.SupportWithin), a.Body)], [(DueSort.Referral, a.Referral)]),
        ReferralDeclined d => Settles(DueSort.Referral, d.Referral),
        ReferralDone d => Settles(DueSort.Service, d.Referral),
        ReferralRevoked r => new DueChange([], [(DueSort.Referral, r.Referral), (DueSort.Service, r.Referral)]),
        LegalAidRequested r => Makes([new Due(DueSort.LegalAid, r.Aid, r.OccurredOn, r.OccurredOn.AddDays(Practice.AnswerReferral), r.Centre)]),
        LegalAidAssigned a => Settles(DueSort.LegalAid, a.Aid),
        LegalAidEnded { End: LegalAidEnd.Done } d => new DueChange([], [(DueSort.LegalAid, d.Aid), (DueSort.Support, Word(SupportKind.LegalAid))]),
        LegalAidEnded d => Settles(DueSort.LegalAid, d.Aid),
        HandOverOffered o => Makes([new Due(DueSort.HandOver, o.HandOver, o.OccurredOn, o.OccurredOn.AddDays(Practice.AnswerHandOver), o.To)]),
        HandOverDeclined or HandOverRevoked or PersonHandedOver => Settles(DueSort.HandOver, null),
        _ => None,
    };

    /// <summary>What is due after a history, the soonest first and what has no day last.</summary>
    internal static IReadOnlyList<Due> After(IEnumerable<object> events)
    {
        var due = new Dictionary<(DueSort, string), Due>();
        foreach (var change in events.Select(Of))
        {
            if (change.All) due.Clear();
            foreach (var (sort, key) in change.Settled)
            {
                foreach (var gone in due.Keys.Where(one => one.Item1 == sort && (key is null || one.Item2 == key)).ToList()) due.Remove(gone);
            }

            foreach (var made in change.Made) due[(made.Sort, made.Key)] = made;
        }

        return [.. due.Values.OrderBy(one => one.Last ?? DateOnly.MaxValue).ThenBy(one => one.Sort).ThenBy(one => one.Key, StringComparer.Ordinal)];
    }

    private static string Word(SupportKind kind) => Kernel.Storage.Words.Kebab(kind.ToString());

    private static DueChange Makes(IReadOnlyList<Due> made) => new(made, []);

    private static DueChange Settles(DueSort sort, string? key) => new([], [(sort, key)]);
}
