using HaiDang.Kernel.Events;
using HaiDang.Modules.Dossiers.Registers;

namespace HaiDang.Modules.TipOffs;

/// <summary>The module's "no".</summary>
internal static class TipOffRefusals
{
    /// <summary>The body is of this province: it gets the transfer that every register has.</summary>
    internal static readonly Refusal SameProvince = new("tip-offs.same-province");

    /// <summary>It went to another province, or waits for an answer from there.</summary>
    internal static readonly Refusal GoesElsewhere = new("tip-offs.goes-elsewhere");

    /// <summary>No offer to another province waits.</summary>
    internal static readonly Refusal NotOffered = new("tip-offs.not-offered");

    /// <summary>It didn't come by the hotline.</summary>
    internal static readonly Refusal NotOfHotline = new("tip-offs.not-of-hotline");

    /// <summary>A code that the list doesn't have on that day.</summary>
    internal static Refusal CodeUnknown(string field) => new("tip-offs.code-unknown", Values: new Dictionary<string, string>(StringComparer.Ordinal) { ["field"] = field });

    /// <summary>It isn't classified yet.</summary>
    internal static readonly Refusal NotClassified = new("tip-offs.not-classified");

    /// <summary>It is resolved.</summary>
    internal static readonly Refusal Resolved = new("tip-offs.resolved");

    /// <summary>It isn't resolved or suspended yet.</summary>
    internal static readonly Refusal NotDecided = new("tip-offs.not-decided");

    /// <summary>It is suspended.</summary>
    internal static readonly Refusal IsSuspended = new("tip-offs.is-suspended");

    /// <summary>It isn't suspended.</summary>
    internal static readonly Refusal NotSuspended = new("tip-offs.not-suspended");

    /// <summary>It was classified as no tip-off.</summary>
    internal static readonly Refusal IsSetAside = new("tip-offs.is-set-aside");

    /// <summary>Not instituting a case needs its ground.</summary>
    internal static readonly Refusal GroundMissing = new("tip-offs.ground-missing");

    /// <summary>Nobody asked the procuracy.</summary>
    internal static readonly Refusal NotAsked = new("tip-offs.not-asked");

    /// <summary>A request waits for its answer.</summary>
    internal static readonly Refusal AskedAlready = new("tip-offs.asked-already");

    /// <summary>The body chosen is the one denounced, below it, or one of its superiors without being named for it.</summary>
    internal static readonly Refusal CompetentDenounced = new("tip-offs.competent-denounced");

    /// <summary>The day is before one that stands already: asked once.</summary>
    internal static Refusal OutOfOrder(DateOnly after) =>
        new("tip-offs.out-of-order", Values: new Dictionary<string, string>(StringComparer.Ordinal) { ["day"] = after.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) });
}

/// <summary>What may be recorded of a tip-off, and when. Pure: clock, reader and store stay outside.</summary>
internal static class TipOffRules
{
    /// <summary>Why an event can't follow what stands; null when it can.</summary>
    /// <param name="entry">The tip-off; null before its first event.</param>
    internal static Refusal? Against(DossierEntry? entry, object e, DateOnly today)
    {
        if (e is TipOffReceived received) return entry is not null ? DossierRefusals.AlreadyThere : Taken(received, today);
        if (entry is null) return DossierRefusals.Unknown;
        if (e is not IOccurred dated) return DossierRefusals.Unknown;
        if (DossierRules.Day(entry, dated.OccurredOn, today) is { } no) return no;
        var tip = TipOff.Of(entry);
        var (day, closed) = (dated.OccurredOn, tip.Resolution is not null);
        return e switch
        {
            _ when tip.Gone is not null => TipOffRefusals.GoesElsewhere,
            ToProvinceOffered offered => Offers(tip, offered),
            ToProvinceEnded or ToProvinceTaken => tip.Offer is not { } offer ? TipOffRefusals.NotOffered : day < offer.OccurredOn ? DossierRefusals.DayTooEarly : null,
            HotlineHandedOver or HotlineToldBack => tip.IsOfHotline ? null : TipOffRefusals.NotOfHotline,
            InformantAnswered or DecisionSent => tip.Resolution is null && tip.Suspension is null && tip.Entry.Last<TipOffResumed>() is null ? TipOffRefusals.NotDecided : null,
            ProcuracyNotified => null,
            _ when closed => TipOffRefusals.Resolved,
            TipOffClassified when tip.Suspension is not null => TipOffRefusals.IsSuspended,
            TipOffClassified classified => !TipOffLists.Classes.Has(classified.Class, day) ? TipOffRefusals.CodeUnknown("phan-loai") : null,
            _ when tip.State is TipOffState.SetAside => TipOffRefusals.IsSetAside,
            TipOffResolved resolved => Resolves(tip, resolved),
            TipOffResumed => tip.Suspension is not { } suspended ? TipOffRefusals.NotSuspended : day < suspended.OccurredOn ? DossierRefusals.DayTooEarly : null,
            _ when tip.Class is null => TipOffRefusals.NotClassified,
            _ when tip.Suspension is not null => TipOffRefusals.IsSuspended,
            TipOffSuspended suspended => !TipOffLists.SuspensionGrounds.Has(suspended.Ground, day) ? TipOffRefusals.CodeUnknown("can-cu") : entry.Offer is not null ? DossierRefusals.OfferWaits : null,
            ExtensionAsked => tip.Asking is not null ? TipOffRefusals.AskedAlready : null,
            ExtensionGranted { By: ExtensionBy.Procuracy } or ExtensionRefused => tip.Asking is not { } asked ? TipOffRefusals.NotAsked : day < asked.OccurredOn ? DossierRefusals.DayTooEarly : null,
            _ => null,
        };
    }

    /// <summary>A day before one that stands already: it may be so, and somebody looks again.</summary>
    internal static Refusal? Doubt(DossierEntry? entry, object e) =>
        entry is not null && e is IOccurred dated && entry.Events.Max(one => one.OccurredOn) is var last && dated.OccurredOn < last ? TipOffRefusals.OutOfOrder(last) : null;

    private static Refusal? Offers(TipOff tip, ToProvinceOffered offered) =>
        offered.Ledger == tip.Entry.Stream.Ledger || offered.To == tip.Entry.Custodian ? TipOffRefusals.SameProvince
        : tip.Resolution is not null ? TipOffRefusals.Resolved
        : tip.State is TipOffState.SetAside ? TipOffRefusals.IsSetAside
        : tip.Entry.Offer is not null || tip.Offer is not null ? DossierRefusals.OfferWaits
        : tip.Received.Hidden.Contains(offered.To) ? DossierRefusals.HiddenFromBody
        : null;

    private static Refusal? Taken(TipOffReceived received, DateOnly today) =>
        received.OccurredOn > today ? DossierRefusals.DayInFuture
        : !TipOffLists.Kinds.Has(received.Kind, received.OccurredOn) ? TipOffRefusals.CodeUnknown("loai")
        : !TipOffLists.Channels.Has(received.Channel, received.OccurredOn) ? TipOffRefusals.CodeUnknown("kenh")
        : received.Denounced is { } denounced && (received.Custodian == denounced || received.Hidden.Contains(received.Custodian)) ? TipOffRefusals.CompetentDenounced
        : null;

    private static Refusal? Resolves(TipOff tip, TipOffResolved resolved) =>
        resolved.Outcome == TipOff.Suspended || !TipOffLists.Outcomes.Has(resolved.Outcome, resolved.OccurredOn) ? TipOffRefusals.CodeUnknown("ket-qua")
        : tip.Entry.Offer is not null ? DossierRefusals.OfferWaits
        : tip.Offer is not null ? TipOffRefusals.GoesElsewhere
        : tip.Suspension is not null ? TipOffRefusals.IsSuspended
        : tip.Class is null ? TipOffRefusals.NotClassified
        : resolved.Outcome == TipOff.NotInstituted && (resolved.Ground is null || !TipOffLists.NoCaseGrounds.Has(resolved.Ground, resolved.OccurredOn)) ? TipOffRefusals.GroundMissing
        : null;
}
