using HaiDang.Kernel.Events;
using HaiDang.Kernel.Organisations;

namespace HaiDang.Modules.Reporting.Templates;

/// <summary>An office's own Word template is used from a day on. Stream <c>reporting.template/{body}:{kind}</c>.</summary>
/// <param name="Kind">Letters of the kind of document it lays out: <c>BC</c>, <c>CV</c>.</param>
/// <param name="Attachment">Id of the sealed file.</param>
/// <param name="OccurredOn">First day on which it is used.</param>
[StoredAs("reporting.template-adopted/1")]
internal sealed record TemplateAdopted(OrganisationId Body, string Kind, string Attachment, string FileName, string Sha256, DateOnly OccurredOn) : IOccurred;

/// <summary>The templates of a kind are used no more; our own layout takes their place.</summary>
[StoredAs("reporting.template-removed/1")]
internal sealed record TemplateRemoved(DateOnly OccurredOn) : IOccurred;
