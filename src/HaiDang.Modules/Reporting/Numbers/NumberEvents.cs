using HaiDang.Kernel.Events;
using HaiDang.Kernel.Organisations;

namespace HaiDang.Modules.Reporting.Numbers;

/// <summary>A document that goes out took a number. Stream <c>reporting.document-series/{body}:{kind}:{year}</c>.</summary>
/// <param name="Kind">Letters of the kind: <c>BC</c>.</param>
/// <param name="Year">Calendar year of its day: numbers begin anew on 01/01.</param>
/// <param name="Symbol">What follows the number.</param>
/// <param name="Subject">Trích yếu; empty for a secret paper.</param>
/// <param name="Signer">Post of whoever signs; never a name.</param>
/// <param name="Copies">How many were issued; 0 when it isn't said.</param>
/// <param name="IsExternal">Whether the office's own document system gave the number.</param>
/// <param name="About">What in the system it is the number of: a report's stream and edition; null for nothing.</param>
/// <param name="Holder">Who keeps a secret paper; null for one that isn't secret.</param>
/// <param name="OccurredOn">The day on the paper.</param>
[StoredAs("reporting.document-numbered/1")]
internal sealed record DocumentNumbered(
    OrganisationId Body, string Kind, int Year, int Number, string Symbol, string Subject, string Signer, string Recipients, int Copies, bool IsExternal, string? About, string? Holder,
    DateOnly OccurredOn) : IOccurred;

/// <summary>A document came in. Stream <c>reporting.document-series/{body}:den:{year}</c>.</summary>
/// <param name="Number">Of its arrival.</param>
/// <param name="Written">Number and symbol on the paper.</param>
/// <param name="Unit">The unit that deals with it.</param>
/// <param name="Holder">Who keeps a secret paper; then subject, author and unit are empty.</param>
/// <param name="OccurredOn">The day it arrived.</param>
[StoredAs("reporting.document-arrived/1")]
internal sealed record DocumentArrived(
    OrganisationId Body, int Year, int Number, string Author, string Written, DateOnly? WrittenOn, string Subject, string Unit, string? Holder, DateOnly OccurredOn) : IOccurred;

/// <summary>A number was given up; no other document ever gets it.</summary>
[StoredAs("reporting.document-number-voided/1")]
internal sealed record DocumentNumberVoided(int Number, string Reason, DateOnly OccurredOn) : IOccurred;
