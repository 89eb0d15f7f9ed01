using HaiDang.Kernel.Events;

namespace HaiDang.Modules.Dossiers.Registers;

/// <summary>What every register of dossiers says no to.</summary>
internal static class DossierRefusals
{
    /// <summary>No such dossier, or none within the reader's reach; the two read alike.</summary>
    internal static readonly Refusal Unknown = new("dossiers.unknown", RefusalKind.Unknown);

    /// <summary>It began already.</summary>
    internal static readonly Refusal AlreadyThere = new("dossiers.already-there");

    /// <summary>What hasn't happened isn't recorded.</summary>
    internal static readonly Refusal DayInFuture = new("dossiers.day-in-future");

    /// <summary>Before the dossier began.</summary>
    internal static readonly Refusal DayTooEarly = new("dossiers.day-too-early");

    /// <summary>The dossier is closed.</summary>
    internal static readonly Refusal Closed = new("dossiers.closed");

    /// <summary>The body keeps it already.</summary>
    internal static readonly Refusal KeepsIt = new("dossiers.keeps-it");

    /// <summary>The body takes part already, or doesn't.</summary>
    internal static readonly Refusal AsItIs = new("dossiers.as-it-is");

    /// <summary>The dossier doesn't exist to this body.</summary>
    internal static readonly Refusal HiddenFromBody = new("dossiers.hidden-from-body");

    /// <summary>The body is of another province: what it gets goes by a step of its own.</summary>
    internal static readonly Refusal OtherProvince = new("dossiers.other-province");

    /// <summary>An offer waits for its answer.</summary>
    internal static readonly Refusal OfferWaits = new("dossiers.offer-waits");

    /// <summary>No offer waits.</summary>
    internal static readonly Refusal NoOffer = new("dossiers.no-offer");

    /// <summary>Words that may name somebody can't be sealed now, so nothing was recorded.</summary>
    internal static readonly Refusal VaultClosed = new("dossiers.vault-closed");

    /// <summary>The vault doesn't take a draft now; what was typed is in the form still.</summary>
    internal static readonly Refusal DraftNotKept = new("dossiers.draft-not-kept");

    /// <summary>More was typed than a draft holds.</summary>
    internal static readonly Refusal DraftTooLong = new("dossiers.draft-too-long");
}
