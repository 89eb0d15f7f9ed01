using HaiDang.Kernel.Calendar;
using HaiDang.Kernel.Events;
using HaiDang.Kernel.Organisations;

namespace HaiDang.Modules.Planning.Calendars;

/// <summary>The standing office said how often a duty comes back. Stream <c>planning.recurrence/{plan}:{duty}</c>.</summary>
/// <param name="Reason">Words of the plan or of the office on which it rests.</param>
[StoredAs("planning.recurrence-set/1")]
internal sealed record RecurrenceSet(PlanId Plan, string Duty, Recurrence Recurrence, string Reason);

/// <summary>The duty no longer counts as one that comes back; what was reported of its periods stays in the log.</summary>
[StoredAs("planning.recurrence-dropped/1")]
internal sealed record RecurrenceDropped(PlanId Plan, string Duty, string Reason);

/// <summary>A body said what it did in one period. Stream <c>planning.occurrence/{plan}:{duty}:{occurrence}:{organisation}</c>.</summary>
/// <param name="Note">In the body's words; never names a person.</param>
/// <param name="Letter">Number and day of the letter, when the standing office enters it on the body's behalf.</param>
[StoredAs("planning.occurrence-reported/1")]
internal sealed record OccurrenceReported(
    PlanId Plan, string Duty, string Occurrence, OrganisationId Organisation, Progress Progress, string Note, DateOnly OccurredOn, string? Letter = null) : IOccurred;

/// <summary>The standing office closed a peak campaign with a note. Stream <c>planning.campaign/{plan}:{duty}</c>.</summary>
/// <param name="Duty">Code of the campaign's first duty.</param>
[StoredAs("planning.campaign-closed/1")]
internal sealed record CampaignClosed(PlanId Plan, string Duty, Window Window, string Note, DateOnly OccurredOn) : IOccurred;

/// <summary>Names of the streams of this part.</summary>
internal static class CalendarStreams
{
    internal const string RecurrenceKind = "planning.recurrence";
    internal const string OccurrenceKind = "planning.occurrence";
    internal const string CampaignKind = "planning.campaign";

    internal static StreamId Recurrence(this PlanId plan, LedgerId ledger, string duty) => ledger.Stream(RecurrenceKind, $"{plan}:{duty}");

    internal static StreamId Occurrence(this PlanId plan, LedgerId ledger, string duty, string occurrence, OrganisationId organisation) =>
        ledger.Stream(OccurrenceKind, $"{plan}:{duty}:{occurrence}:{organisation}");

    internal static StreamId Campaign(this PlanId plan, LedgerId ledger, string duty) => ledger.Stream(CampaignKind, $"{plan}:{duty}");
}
