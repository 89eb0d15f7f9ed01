using HaiDang.Kernel.Events;
using HaiDang.Kernel.Organisations;
using HaiDang.Modules.Dossiers;
using HaiDang.Vault;

namespace HaiDang.Modules.Cases.Coordination;

// What bodies do together on an incident or a case, in its stream.

/// <summary>What one body asks of another.</summary>
internal enum EvidenceMatter
{
    /// <summary>Xác minh nhân thân, lai lịch.</summary>
    Background,

    /// <summary>Cung cấp tài liệu, dữ liệu.</summary>
    Documents,

    /// <summary>Giám định, định giá.</summary>
    Expert,

    /// <summary>Ghi lời khai.</summary>
    Statement,

    /// <summary>Xác minh nạn nhân.</summary>
    Victim,

    /// <summary>Trao đổi qua biên giới, tương trợ tư pháp.</summary>
    Abroad,

    /// <summary>Việc khác.</summary>
    Other,
}

/// <summary>A body asked another for help with the evidence.</summary>
/// <param name="Request">Id within the dossier.</param>
/// <param name="DueOn">Last day in time that was asked for; null when none was.</param>
/// <param name="Words">What is asked, sealed.</param>
[StoredAs("cases.evidence-requested/1")]
internal sealed record EvidenceRequested(
    string Request, OrganisationId From, OrganisationId To, EvidenceMatter Matter, DateOnly? DueOn, Confidential<Text>? Words, DecisionPaper Paper, DateOnly OccurredOn) : Step(OccurredOn);

/// <summary>It was answered.</summary>
/// <param name="IsWhole">Whether nothing more is waited for.</param>
[StoredAs("cases.evidence-answered/1")]
internal sealed record EvidenceAnswered(string Request, bool IsWhole, Confidential<Text>? Words, DecisionPaper? Paper, DateOnly OccurredOn) : Step(OccurredOn);

/// <summary>What bodies found when they looked at the evidence together.</summary>
internal enum EvidenceView
{
    /// <summary>Đủ chứng cứ.</summary>
    Enough,

    /// <summary>Cần bổ sung.</summary>
    Incomplete,

    /// <summary>Còn ý kiến khác nhau.</summary>
    Disputed,
}

/// <summary>Bodies verified and weighed the evidence together.</summary>
/// <param name="Bodies">At least two.</param>
/// <param name="Minutes">Number of the minutes; the body is the one that drew them up.</param>
[StoredAs("cases.evidence-weighed/1")]
internal sealed record EvidenceWeighed(IReadOnlyList<OrganisationId> Bodies, EvidenceView View, DecisionPaper? Minutes, DateOnly OccurredOn) : Step(OccurredOn);

/// <summary>What stands in the way of the proceedings.</summary>
internal enum ObstacleKind
{
    /// <summary>Quy định của pháp luật.</summary>
    Law,

    /// <summary>Chứng cứ, giám định.</summary>
    Evidence,

    /// <summary>Phối hợp giữa các cơ quan.</summary>
    Cooperation,

    /// <summary>Yếu tố nước ngoài.</summary>
    Abroad,

    /// <summary>Bị hại, người làm chứng.</summary>
    Witnesses,

    /// <summary>Người, kinh phí, phương tiện.</summary>
    Means,
}

/// <summary>A body in the proceedings recorded a difficulty.</summary>
/// <param name="Obstacle">Id within the dossier.</param>
[StoredAs("cases.obstacle-raised/1")]
internal sealed record ObstacleRaised(string Obstacle, OrganisationId Body, ObstacleKind Kind, Confidential<Text>? Words, DateOnly OccurredOn) : Step(OccurredOn);

/// <summary>It is out of the way.</summary>
[StoredAs("cases.obstacle-settled/1")]
internal sealed record ObstacleSettled(string Obstacle, OrganisationId By, DateOnly OccurredOn) : Step(OccurredOn);

/// <summary>A victim or witness is protected during the proceedings.</summary>
/// <param name="Kind">How.</param>
/// <param name="IsChild">Whether below 18.</param>
/// <param name="Body">The body that protects.</param>
[StoredAs("cases.person-protected/1")]
internal sealed record PersonProtected(PersonId Person, ProtectionKind Kind, bool IsChild, OrganisationId Body, DecisionPaper? Decision, DateOnly OccurredOn) : Step(OccurredOn), INamesPersons
{
    IReadOnlyList<NamedPerson> INamesPersons.Named => [new(Person, PersonClass.Victim, "protected")];
}

/// <summary>A protection ended.</summary>
[StoredAs("cases.protection-ended/1")]
internal sealed record ProtectionEnded(PersonId Person, ProtectionKind Kind, DateOnly OccurredOn) : Step(OccurredOn);

/// <summary>How somebody is protected during proceedings.</summary>
internal enum ProtectionKind
{
    /// <summary>Giữ bí mật thông tin.</summary>
    InformationSecrecy,

    /// <summary>Bố trí lực lượng bảo vệ.</summary>
    Guard,

    /// <summary>Hạn chế đi lại, tiếp xúc.</summary>
    MovementLimits,

    /// <summary>Nơi tạm lánh.</summary>
    Shelter,

    /// <summary>Chuyển nơi ở, làm việc, học tập.</summary>
    Relocation,

    /// <summary>Răn đe, ngăn chặn xâm hại.</summary>
    Deterrence,

    /// <summary>Xử kín.</summary>
    ClosedHearing,
}
