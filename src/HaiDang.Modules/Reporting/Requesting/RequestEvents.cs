using HaiDang.Kernel.Calendar;
using HaiDang.Kernel.Events;
using HaiDang.Kernel.Organisations;

namespace HaiDang.Modules.Reporting.Requesting;

/// <summary>A committee asked bodies for an ad hoc report. Stream <c>reporting.request/{id}</c>.</summary>
/// <param name="Number">Its number in the ledger's year; never given twice.</param>
/// <param name="Subject">What it is about, as it follows on "về"; never names a person.</param>
/// <param name="Window">Days that count, both in; may lie before the request.</param>
/// <param name="LastDay">Last day in time.</param>
/// <param name="Bodies">Whoever owes it, in the order of the page.</param>
/// <param name="Forms">Ids of the forms that are wanted; none for a report in words.</param>
/// <param name="Parts">Parts of the narrative that are wanted.</param>
/// <param name="Template">Key of the narrative's template that names the parts.</param>
/// <param name="Paper">Number of the paper that asks; null for none.</param>
/// <param name="Note">What the bodies are to know; empty for nothing.</param>
/// <param name="Campaign">Code of the peak campaign that it reports on; null for none.</param>
[StoredAs("reporting.report-requested/1")]
internal sealed record ReportRequested(
    int Year, int Number, string Subject, Window Window, DateOnly LastDay, IReadOnlyList<OrganisationId> Bodies, IReadOnlyList<string> Forms, IReadOnlyList<string> Parts, string Template,
    string? Paper, DateOnly? PaperDay, string Note, string? Campaign, DateOnly OccurredOn) : IOccurred
{
    /// <summary>Gets the last day in time of the committee's own report, which adds the others up; null where nobody set one.</summary>
    public DateOnly? OwnLastDay { get; init; }
}

/// <summary>The committee set a later last day.</summary>
[StoredAs("reporting.request-extended/1")]
internal sealed record RequestExtended(DateOnly LastDay, string Reason, DateOnly OccurredOn) : IOccurred
{
    /// <summary>Gets the new last day of the committee's own report; null where it stays.</summary>
    public DateOnly? OwnLastDay { get; init; }
}

/// <summary>The committee took the request back before anything was handed in; its number stays taken.</summary>
[StoredAs("reporting.request-recalled/1")]
internal sealed record RequestRecalled(string Reason, DateOnly OccurredOn) : IOccurred;
