using HaiDang.Kernel.Events;
using HaiDang.Kernel.Organisations;
using HaiDang.Kernel.Places;
using HaiDang.Modules.Dossiers;
using HaiDang.Modules.Victims.Establishments;

namespace HaiDang.Modules.Victims.Advancing;

// Stream victims.support-work/…, one thing done so that support gets better. It names bodies and numbers, and no person.

/// <summary>What was done.</summary>
internal enum SupportWorkKind
{
    /// <summary>Hội thảo, tọa đàm trao đổi kinh nghiệm.</summary>
    Workshop,

    /// <summary>Tham vấn, lấy ý kiến.</summary>
    Consultation,

    /// <summary>Tập huấn chuyên sâu cho người làm công tác hỗ trợ.</summary>
    SpecialisedTraining,

    /// <summary>Kiểm tra việc thực hiện chính sách hỗ trợ nạn nhân.</summary>
    PolicyInspection,

    /// <summary>Giám sát, theo dõi việc thực hiện chính sách.</summary>
    PolicyMonitoring,

    /// <summary>Trao đổi thông tin với phía nước ngoài.</summary>
    ForeignExchange,
}

/// <summary>Something was done, from a day to a day.</summary>
/// <param name="Subject">In words that name no person.</param>
/// <param name="Partner">The foreign counterpart; null where there is none.</param>
[StoredAs("victims.support-work-recorded/1")]
internal sealed record SupportWorkRecorded(
    DossierNumber Number, OrganisationId Custodian, SupportWorkKind Kind, string Subject, string Venue, OrganisationId Organiser, OrganisationId? Partner, PlaceCode Province,
    OrganisationId CountedFor, DateOnly To, DateOnly OccurredOn) : IBeginsDossier, IOccurred
{
    DateOnly IBeginsDossier.BeganOn => OccurredOn;
}

/// <summary>Staff of a body took part.</summary>
[StoredAs("victims.support-staff-attended/1")]
internal sealed record SupportStaffAttended(OrganisationId Body, int Persons, int Women, DateOnly OccurredOn) : IOccurred;

/// <summary>Experience was shared, or an opinion given.</summary>
[StoredAs("victims.support-lesson-noted/1")]
internal sealed record SupportLessonNoted(OrganisationId? Body, string Words, DateOnly OccurredOn) : IOccurred;

/// <summary>An inspection of the policy found something.</summary>
/// <param name="Item">Number within the entry.</param>
/// <param name="Remedy">Last day for what is to be put right; null when nothing is.</param>
[StoredAs("victims.policy-finding-made/1")]
internal sealed record PolicyFindingMade(int Item, OrganisationId Body, InspectionFinding Finding, string Words, DateOnly? Remedy, DateOnly OccurredOn) : IOccurred;

/// <summary>What was found is put right.</summary>
[StoredAs("victims.policy-finding-settled/1")]
internal sealed record PolicyFindingSettled(int Item, string Words, DateOnly OccurredOn) : IOccurred;

/// <summary>Information went to the foreign counterpart or came from it.</summary>
/// <param name="Persons">How many persons it concerns.</param>
/// <param name="Returnees">How many of them the other side says it will hand back.</param>
[StoredAs("victims.information-passed/1")]
internal sealed record InformationPassed(bool Sent, int Persons, int Returnees, DateOnly OccurredOn) : IOccurred;

/// <summary>It is over, and nothing waits.</summary>
[StoredAs("victims.support-work-ended/1")]
internal sealed record SupportWorkEnded(DateOnly OccurredOn) : IClosesDossier, IOccurred
{
    DateOnly? IClosesDossier.ClosedOn => OccurredOn;
}
