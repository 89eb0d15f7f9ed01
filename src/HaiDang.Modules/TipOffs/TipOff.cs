using HaiDang.Modules.Dossiers.Registers;

namespace HaiDang.Modules.TipOffs;

/// <summary>How a tip-off stands.</summary>
internal enum TipOffState
{
    /// <summary>Mới tiếp nhận, chưa phân loại.</summary>
    Received,

    /// <summary>Đang kiểm tra, xác minh.</summary>
    Verifying,

    /// <summary>Tạm đình chỉ.</summary>
    Suspended,

    /// <summary>Đã giải quyết.</summary>
    Resolved,

    /// <summary>Đã chuyển hoặc nhập.</summary>
    Left,

    /// <summary>Không phải nguồn tin về tội phạm.</summary>
    SetAside,
}

/// <summary>A tip-off as its events leave it: just enough to decide and to show.</summary>
internal sealed record TipOff(DossierEntry Entry)
{
    internal const string Instituted = "instituted";
    internal const string NotInstituted = "not-instituted";
    internal const string Suspended = "suspended";
    internal const string Transferred = "transferred";

    /// <summary>Outcomes after which it no longer stands in the register: transferred elsewhere, joined to another.</summary>
    internal static bool Leaves(string outcome) => TipOffLists.Outcomes.Find(outcome)?.Has("leaves") == true;

    /// <summary>What was taken in.</summary>
    internal TipOffReceived Received => (TipOffReceived)Entry.Events[0].Event;

    /// <summary>The class that stands; null while it isn't classified.</summary>
    internal TipOffClassified? Class => Entry.Last<TipOffClassified>();

    /// <summary>The article it seems to be.</summary>
    internal string? Crime => Entry.All<TipOffClassified>().Select(one => one.Crime).LastOrDefault(crime => crime is not null) ?? Received.Crime;

    /// <summary>The day it was first taken in, in whatever ledger that was: limits go by it.</summary>
    internal DateOnly ReceivedOn => Received.Origin?.ReceivedOn ?? Received.OccurredOn;

    /// <summary>The offer to another province that waits for its answer; null when none does.</summary>
    internal ToProvinceOffered? Offer => Entry.Events.LastOrDefault(one => one.Event is ToProvinceOffered or ToProvinceEnded or ToProvinceTaken)?.Event as ToProvinceOffered;

    /// <summary>Where it goes on; null while it is here.</summary>
    internal ToProvinceTaken? Gone => Entry.Last<ToProvinceTaken>();

    /// <summary>Whether it came from the child-protection hotline.</summary>
    internal bool IsOfHotline => Received.Channel == TipOffLists.Hotline;

    /// <summary>The resolution that stands; null while there is none.</summary>
    internal TipOffResolved? Resolution => Entry.Last<TipOffResolved>();

    /// <summary>The suspension in which it is; null when it isn't.</summary>
    internal TipOffSuspended? Suspension => Entry.Events.LastOrDefault(one => one.Event is TipOffSuspended or TipOffResumed)?.Event as TipOffSuspended;

    /// <summary>A request for more time that waits for the procuracy; null when none does.</summary>
    internal ExtensionAsked? Asking => Entry.Events.LastOrDefault(one => one.Event is ExtensionAsked or ExtensionRefused or ExtensionGranted { By: ExtensionBy.Procuracy })?.Event as ExtensionAsked;

    /// <summary>How it stands.</summary>
    internal TipOffState State =>
        Gone is not null ? TipOffState.Left
        : Resolution is { } resolved ? Leaves(resolved.Outcome) ? TipOffState.Left : TipOffState.Resolved
        : Class?.Class == TipOffLists.NoTipOff ? TipOffState.SetAside
        : Suspension is not null ? TipOffState.Suspended
        : Class is not null ? TipOffState.Verifying
        : TipOffState.Received;

    /// <summary>The tip-off of a dossier.</summary>
    internal static TipOff Of(DossierEntry entry) => new(entry);
}
