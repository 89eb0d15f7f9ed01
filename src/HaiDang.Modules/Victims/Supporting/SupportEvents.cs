using HaiDang.Kernel.Events;
using HaiDang.Kernel.Organisations;
using HaiDang.Modules.Victims.Rights;
using HaiDang.Vault;

namespace HaiDang.Modules.Victims.Supporting;

/// <summary>What the person needs, as asked together with them.</summary>
[StoredAs("victims.needs-assessed/1")]
internal sealed record NeedsAssessed(IReadOnlyList<SupportKind> Needs, Confidential<Text>? Notes, DateOnly OccurredOn) : IOccurred;

/// <summary>Who will give what by when.</summary>
internal sealed record PlannedSupport(SupportKind Kind, OrganisationId Provider, DateOnly By);

/// <summary>A plan of support was agreed; it replaces the one before.</summary>
[StoredAs("victims.support-planned/1")]
internal sealed record SupportPlanned(IReadOnlyList<PlannedSupport> Items, DateOnly OccurredOn) : IOccurred;

/// <summary>Why support is given beyond what the law of the day grants.</summary>
internal enum BeyondLawReason
{
    /// <summary>Quyết định của địa phương cho hưởng cao hơn.</summary>
    ProvincialDecision,

    /// <summary>Khẩn cấp, nhân đạo.</summary>
    Humanitarian,

    /// <summary>Nguồn tài trợ, tổ chức hỗ trợ.</summary>
    Donor,
}

/// <summary>A service was given.</summary>
/// <param name="Until">Last day of something that lasts, such as a school year or a course; null when it was given at once.</param>
/// <param name="Cost">In đồng; null when it cost nothing or isn't known.</param>
/// <param name="Number">Of the decision or contract; null when there is none.</param>
/// <param name="Beyond">Why beyond the law; null when the law grants it.</param>
[StoredAs("victims.support-given/1")]
internal sealed record SupportGiven(
    SupportKind Kind, OrganisationId Provider, DateOnly? Until, long? Cost, string? Number, BeyondLawReason? Beyond, DateOnly OccurredOn) : IOccurred;

/// <summary>The person doesn't want a kind of support; nobody presses them, and it can be asked for again.</summary>
/// <param name="Signed">Whether they said so in writing.</param>
[StoredAs("victims.support-declined/1")]
internal sealed record SupportDeclined(SupportKind Kind, bool Signed, DateOnly OccurredOn) : IOccurred;

/// <summary>The person lives in a house from now on.</summary>
/// <param name="Stay">Id within the dossier.</param>
/// <param name="Establishment">The house, by its id.</param>
[StoredAs("victims.stay-begun/1")]
internal sealed record StayBegun(string Stay, string Establishment, DateOnly OccurredOn) : IOccurred;

/// <summary>A stay goes on longer than the rule by a decision.</summary>
/// <param name="To">The last day now.</param>
[StoredAs("victims.stay-extended/1")]
internal sealed record StayExtended(string Stay, DateOnly To, string Decision, OrganisationId By, DateOnly OccurredOn) : IOccurred;

/// <summary>The stay ended.</summary>
/// <param name="OccurredOn">The last day in the house.</param>
[StoredAs("victims.stay-ended/1")]
internal sealed record StayEnded(string Stay, DateOnly OccurredOn) : IOccurred;

/// <summary>An application for schooling, vocational training or the hardship allowance came in; its clock of working days runs.</summary>
/// <param name="By">The body that decides.</param>
[StoredAs("victims.application-received/1")]
internal sealed record ApplicationReceived(SupportKind Kind, OrganisationId By, DateOnly OccurredOn) : IOccurred;

/// <summary>The application was decided.</summary>
[StoredAs("victims.application-decided/1")]
internal sealed record ApplicationDecided(SupportKind Kind, bool Granted, string Number, DateOnly OccurredOn) : IOccurred;

/// <summary>How the person was when somebody looked after them.</summary>
internal enum VisitFinding
{
    /// <summary>Ổn định.</summary>
    Well,

    /// <summary>Cần hỗ trợ thêm.</summary>
    NeedsSupport,

    /// <summary>Có nguy cơ.</summary>
    AtRisk,

    /// <summary>Không gặp được.</summary>
    NotMet,

    /// <summary>Không muốn được liên hệ nữa.</summary>
    WantsNoContact,
}

/// <summary>The person was visited or called, as they wished to be.</summary>
/// <param name="Next">Day of the next; null when none is wanted or needed.</param>
[StoredAs("victims.follow-up-visited/1")]
internal sealed record FollowUpVisited(VisitFinding Finding, Confidential<Text>? Notes, DateOnly? Next, DateOnly OccurredOn) : IOccurred;

/// <summary>The person lives in a community again.</summary>
[StoredAs("victims.person-reintegrated/1")]
internal sealed record PersonReintegrated(DateOnly OccurredOn) : IOccurred;
