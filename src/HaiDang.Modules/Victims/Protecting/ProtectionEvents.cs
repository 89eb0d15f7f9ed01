using HaiDang.Kernel.Events;
using HaiDang.Kernel.Organisations;
using HaiDang.Vault;

namespace HaiDang.Modules.Victims.Protecting;

/// <summary>A measure of protection.</summary>
internal enum ProtectionKind
{
    /// <summary>Bố trí nơi tạm lánh.</summary>
    Shelter,

    /// <summary>Giữ bí mật thông tin.</summary>
    InformationSecrecy,

    /// <summary>Giữ bí mật việc cung cấp tài liệu, chứng cứ.</summary>
    EvidenceSecrecy,

    /// <summary>Bố trí lực lượng bảo vệ.</summary>
    Guard,

    /// <summary>Phát hiện, theo dõi nguy cơ.</summary>
    RiskWatch,

    /// <summary>Hạn chế đi lại, giao tiếp.</summary>
    MovementLimits,

    /// <summary>Nơi ở, làm việc, học tập mới.</summary>
    Relocation,

    /// <summary>Phòng ngừa, ngăn chặn xâm hại.</summary>
    Deterrence,

    /// <summary>Xét xử kín.</summary>
    ClosedHearing,
}

/// <summary>How far proceedings are while somebody is protected.</summary>
internal enum ProceedingStage
{
    /// <summary>Chưa có vụ án.</summary>
    None,

    /// <summary>Giải quyết nguồn tin.</summary>
    TipOff,

    /// <summary>Điều tra.</summary>
    Investigation,

    /// <summary>Truy tố.</summary>
    Prosecution,

    /// <summary>Xét xử.</summary>
    Trial,

    /// <summary>Sau xét xử.</summary>
    AfterTrial,
}

/// <summary>Somebody of the dossier was asked and looked at: whether they need protection.</summary>
/// <param name="Person">The person received, or one linked to them.</param>
[StoredAs("victims.protection-need-assessed/1")]
internal sealed record ProtectionNeedAssessed(PersonId Person, bool Needed, ProceedingStage Stage, DateOnly OccurredOn) : IOccurred;

/// <summary>A measure began.</summary>
/// <param name="Protection">Id within the dossier.</param>
/// <param name="By">The body that carries it out.</param>
[StoredAs("victims.protection-started/1")]
internal sealed record ProtectionStarted(string Protection, PersonId Person, ProtectionKind Kind, ProceedingStage Stage, OrganisationId By, DateOnly OccurredOn) : IOccurred;

/// <summary>The person doesn't want to be protected.</summary>
/// <param name="Undertaking">Whether they undertook it in writing.</param>
[StoredAs("victims.protection-declined/1")]
internal sealed record ProtectionDeclined(PersonId Person, bool Undertaking, DateOnly OccurredOn) : IOccurred;

/// <summary>Why a measure ended.</summary>
internal enum ProtectionEnd
{
    /// <summary>Không còn nguy cơ.</summary>
    NoDanger,

    /// <summary>Theo đề nghị của người được bảo vệ.</summary>
    OnRequest,

    /// <summary>Thay bằng biện pháp khác.</summary>
    Replaced,

    /// <summary>Người được bảo vệ vi phạm cam kết.</summary>
    Breach,
}

/// <summary>A measure ended.</summary>
[StoredAs("victims.protection-ended/1")]
internal sealed record ProtectionEnded(string Protection, ProtectionEnd Reason, DateOnly OccurredOn) : IOccurred;
