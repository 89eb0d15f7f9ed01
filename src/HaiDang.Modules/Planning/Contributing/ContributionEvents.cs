using HaiDang.Kernel.Events;
using HaiDang.Kernel.Organisations;

namespace HaiDang.Modules.Planning.Contributing;

/// <summary>Who arranged a body's share.</summary>
public enum Arranger
{
    /// <summary>Cơ quan thường trực.</summary>
    StandingOffice,

    /// <summary>Cơ quan chủ trì nhiệm vụ.</summary>
    Lead,
}

/// <summary>Somebody said what one body is to do on a duty, and by when. It replaces what was arranged before.</summary>
/// <param name="Part">What this body is to do; null when the words of the plan are enough.</param>
/// <param name="Due">The last day in time that was set for this body; null when none was set: none is invented.</param>
/// <param name="Reason">Why, in words that the body reads.</param>
[StoredAs("planning.contribution-arranged/1")]
internal sealed record ContributionArranged(
    PlanId Plan, string Duty, OrganisationId Organisation, string? Part, DateOnly? Due, string Reason, Arranger By);

/// <summary>The standing office took a report as it stands.</summary>
/// <param name="Report">Version of the report in its stream.</param>
[StoredAs("planning.contribution-approved/1")]
internal sealed record ContributionApproved(PlanId Plan, string Duty, OrganisationId Organisation, int Report);

/// <summary>The standing office asked for more; the share is the body's again.</summary>
/// <param name="Missing">What is to be added, in words that the body reads.</param>
[StoredAs("planning.contribution-returned/1")]
internal sealed record ContributionReturned(PlanId Plan, string Duty, OrganisationId Organisation, int Report, string Missing);

/// <summary>What a body that is asked or heard sent has arrived. It is no judgement.</summary>
/// <param name="OccurredOn">The day it arrived.</param>
[StoredAs("planning.contribution-received/1")]
internal sealed record ContributionReceived(PlanId Plan, string Duty, OrganisationId Organisation, int Report, DateOnly OccurredOn) : IOccurred;

/// <summary>A body says that what was entered on its behalf is so.</summary>
[StoredAs("planning.entry-confirmed/1")]
internal sealed record EntryConfirmed(PlanId Plan, string Duty, OrganisationId Organisation, int Report);

/// <summary>A body says that what was entered on its behalf isn't so; the entry counts no more.</summary>
[StoredAs("planning.entry-disputed/1")]
internal sealed record EntryDisputed(PlanId Plan, string Duty, OrganisationId Organisation, int Report, string Reason);
