using HaiDang.Kernel.Access;
using HaiDang.Kernel.Events;
using HaiDang.Kernel.Organisations;
using HaiDang.Kernel.Storage;

namespace HaiDang.Modules.Reporting.Templates;

/// <summary>A template in its place.</summary>
public sealed record KeptTemplate(string Kind, string Attachment, string FileName, DateOnly From);

/// <summary>The templates of a body and kind, as its events leave them.</summary>
internal sealed record TemplateSeries(IReadOnlyList<TemplateAdopted> Adopted)
{
    private const string Kind = "reporting.template";

    internal static StreamId Stream(LedgerId ledger, OrganisationId body, string kind) => ledger.Stream(Kind, $"{body}:{kind}");

    /// <summary>The one of a day; null when our own layout is used.</summary>
    internal TemplateAdopted? On(DateOnly day) => Adopted.LastOrDefault(one => one.OccurredOn <= day);

    internal static TemplateSeries? Fold(TemplateSeries? state, Recorded recorded) => recorded.Event switch
    {
        TemplateAdopted e => new TemplateSeries([.. state?.Adopted ?? [], e]),
        TemplateRemoved => new TemplateSeries([]),
        _ => state,
    };
}

/// <summary>Keeps an office's own templates.</summary>
internal sealed class TemplateShelf(EventLog log, Attachments attachments)
{
    private const string MediaType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    /// <summary>Kinds of documents that a template can lay out.</summary>
    internal static readonly IReadOnlyList<string> Kinds = ["BC", "CV"];

    /// <summary>Templates that are used, or will be.</summary>
    internal async Task<IReadOnlyList<KeptTemplate>> Of(LedgerId ledger, OrganisationId body, CancellationToken ct)
    {
        var kept = new List<KeptTemplate>();
        foreach (var kind in Kinds) kept.AddRange((await Series(ledger, body, kind, ct))?.Adopted.Select(one => new KeptTemplate(kind, one.Attachment, one.FileName, one.OccurredOn)) ?? []);
        return kept;
    }

    /// <summary>Id of the template of a day; null when our own layout is used.</summary>
    internal async Task<string?> InForce(LedgerId ledger, OrganisationId body, string kind, DateOnly day, CancellationToken ct) => (await Series(ledger, body, kind, ct))?.On(day)?.Attachment;

    /// <summary>The file of a template.</summary>
    /// <returns>Null for none.</returns>
    internal async Task<byte[]?> Open(LedgerId ledger, string? id, CancellationToken ct) => id is null ? null : (await attachments.Open(ledger, id, ct))?.Content;

    /// <summary>Keeps a template that was checked.</summary>
    internal async Task Adopt(Reader reader, LedgerId ledger, OrganisationId body, string kind, byte[] content, string fileName, DateOnly from, CancellationToken ct)
    {
        var file = await attachments.Save(ledger, MediaType, content, ct);
        await log.Decide<TemplateSeries>(reader, TemplateSeries.Stream(ledger, body, kind), TemplateSeries.Fold, _ => Decision.Record(new TemplateAdopted(body, kind, file.Id, fileName, file.Sha256, from)), null, ct);
    }

    /// <summary>Goes back to our own layout.</summary>
    internal Task<Outcome> Remove(Reader reader, LedgerId ledger, OrganisationId body, string kind, DateOnly today, CancellationToken ct) => log.Decide<TemplateSeries>(
        reader, TemplateSeries.Stream(ledger, body, kind), TemplateSeries.Fold, state => state is { Adopted.Count: > 0 } ? Decision.Record(new TemplateRemoved(today)) : Decision.Nothing, null, ct);

    private async Task<TemplateSeries?> Series(LedgerId ledger, OrganisationId body, string kind, CancellationToken ct)
    {
        TemplateSeries? state = null;
        foreach (var recorded in await log.Effective(TemplateSeries.Stream(ledger, body, kind), ct)) state = TemplateSeries.Fold(state, recorded);
        return state;
    }
}
