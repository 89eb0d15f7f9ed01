using HaiDang.Kernel.Events;
using HaiDang.Kernel.Organisations;

namespace HaiDang.Modules.Planning.Urging;

/// <summary>How strongly late or weak work was followed up; each step stands above the one before.</summary>
public enum FollowUpLevel
{
    /// <summary>Nhắc việc.</summary>
    Reminder,

    /// <summary>Hướng dẫn.</summary>
    Guidance,

    /// <summary>Kiểm tra.</summary>
    Check,

    /// <summary>Công văn đôn đốc; to a body that is asked a letter of request.</summary>
    Letter,

    /// <summary>Báo cáo Trưởng ban.</summary>
    Head,
}

/// <summary>Somebody followed up what a body owes or was asked for. Stream <c>planning.follow-up/{plan}:{organisation}</c>.</summary>
/// <param name="Duties">Codes of the duties it was about.</param>
/// <param name="Letter">Number and day of the letter, with a letter.</param>
/// <param name="Note">In the office's words; never names a person.</param>
/// <param name="IsRequest">Whether the body is only asked or heard, so that it was a request and no urging.</param>
/// <param name="ByLead">Whether the lead of the duty did it, not the standing office.</param>
[StoredAs("planning.follow-up-taken/1")]
internal sealed record FollowUpTaken(
    PlanId Plan, OrganisationId Organisation, IReadOnlyList<string> Duties, FollowUpLevel Level, DateOnly OccurredOn, string? Letter, string Note,
    bool IsRequest, bool ByLead) : IOccurred;

/// <summary>The body answered, or the standing office entered its answer.</summary>
/// <param name="Action">Version of the follow-up in its stream.</param>
[StoredAs("planning.follow-up-answered/1")]
internal sealed record FollowUpAnswered(PlanId Plan, OrganisationId Organisation, int Action, string Answer, DateOnly OccurredOn) : IOccurred;
