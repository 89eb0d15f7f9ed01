namespace HaiDang.Modules.Reading;

/// <summary>Gathers what a person must look at.</summary>
internal sealed class Doubts
{
    private readonly List<(DoubtKind Kind, DoubtReading Doubt)> found = [];

    /// <summary>One more uncertain thing.</summary>
    public void Add(DoubtKind kind, string path, Span span, string? detail = null) =>
        found.Add((kind, new DoubtReading(DoubtKinds.Name(kind), path, span, detail)));

    /// <summary>All of them, the weightiest first, each place once.</summary>
    public IReadOnlyList<DoubtReading> InOrder() =>
        [.. found.OrderBy(d => d.Kind).ThenBy(d => d.Doubt.Span.From).Select(d => d.Doubt).Distinct()];
}
