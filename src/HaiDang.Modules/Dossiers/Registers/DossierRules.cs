using HaiDang.Kernel.Events;

namespace HaiDang.Modules.Dossiers.Registers;

/// <summary>Rules of what happens to dossiers of every register alike.</summary>
internal static class DossierRules
{
    /// <summary>Whether an event is one of those that every register shares.</summary>
    internal static bool Knows(object e) => e is OfficersAssigned or BodyAdmitted or TransferOffered or TransferAccepted or TransferRefused;

    /// <summary>Why a shared event can't follow what stands; null when it can.</summary>
    internal static Refusal? Against(DossierEntry? entry, object e, DateOnly today)
    {
        if (entry is null) return DossierRefusals.Unknown;
        if (Day(entry, ((IOccurred)e).OccurredOn, today) is { } no) return no;
        return e switch
        {
            _ when entry.ClosedOn is not null && e is TransferOffered => DossierRefusals.Closed,
            BodyAdmitted admitted when admitted.Body == entry.Custodian => DossierRefusals.KeepsIt,
            BodyAdmitted admitted when entry.Beginning.HiddenFrom.Contains(admitted.Body) && admitted.TakesPart => DossierRefusals.HiddenFromBody,
            BodyAdmitted admitted when entry.Bodies.Contains(admitted.Body) == admitted.TakesPart => DossierRefusals.AsItIs,
            TransferOffered when entry.Offer is not null => DossierRefusals.OfferWaits,
            TransferOffered offered when offered.To == entry.Custodian => DossierRefusals.KeepsIt,
            TransferOffered offered when offered.To != default && Offers.ProvinceOffers.LedgerOf(offered.To) != entry.Stream.Ledger => DossierRefusals.OtherProvince,
            TransferOffered offered when entry.Beginning.HiddenFrom.Contains(offered.To) => DossierRefusals.HiddenFromBody,
            TransferAccepted or TransferRefused when entry.Offer is null => DossierRefusals.NoOffer,
            TransferAccepted accepted when accepted.Custodian != entry.Offer!.To => DossierRefusals.NoOffer,
            TransferAccepted or TransferRefused when ((IOccurred)e).OccurredOn < entry.Offer!.OccurredOn => DossierRefusals.DayTooEarly,
            _ => null,
        };
    }

    /// <summary>The rule for days that holds everywhere: not in the future, not before the dossier began.</summary>
    internal static Refusal? Day(DossierEntry? entry, DateOnly day, DateOnly today) =>
        day > today ? DossierRefusals.DayInFuture
        : day < entry?.BeganOn ? DossierRefusals.DayTooEarly
        : null;
}
