using HaiDang.Kernel.Events;
using HaiDang.Kernel.Organisations;

namespace HaiDang.Modules.Reporting.Sharing;

/// <summary>Whoever writes a report asked another body for parts of it. Stream <c>reporting.parts/{body}:{period}:{year}</c>.</summary>
/// <param name="Parts">Forms and parts of the narrative, as <see cref="PartNames"/> names them.</param>
/// <param name="Due">Last day in time.</param>
[StoredAs("reporting.parts-asked/1")]
internal sealed record PartsAsked(OrganisationId From, IReadOnlyList<string> Parts, DateOnly Due, DateOnly OccurredOn) : IOccurred;

/// <summary>The body that was asked gave its parts; what it gave before is replaced.</summary>
/// <param name="Fields">Numbers and words by the fields of the report's form; never a person.</param>
[StoredAs("reporting.parts-given/1")]
internal sealed record PartsGiven(OrganisationId From, IReadOnlyDictionary<string, string> Fields, bool IsLate, DateOnly OccurredOn) : IOccurred;

/// <summary>Whoever writes the report took what a body gave into it.</summary>
[StoredAs("reporting.parts-taken/1")]
internal sealed record PartsTaken(OrganisationId From, DateOnly OccurredOn) : IOccurred;
