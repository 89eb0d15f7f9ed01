namespace HaiDang.Modules.Reporting.Drafting;

/// <summary>What was typed into a report so far, as it was typed.</summary>
/// <param name="Fields">By the name of the field: <c>o-B1:cong</c> a cell, <c>gt-E1</c> an explanation, <c>p-kho-khan</c> a part of the narrative.</param>
internal sealed record ReportDraft(int Version, IReadOnlyDictionary<string, string> Fields, DateTimeOffset? SavedAt, string? SavedBy)
{
    internal const string CellMark = "o-";
    internal const string ExplanationMark = "gt-";
    internal const string PartMark = "p-";
    internal const int LongestPart = 8000;
    internal const int LongestExplanation = 500;

    /// <summary>Gets a draft in which nothing was typed.</summary>
    internal static ReportDraft Empty { get; } = new(0, new Dictionary<string, string>(StringComparer.Ordinal), null, null);

    /// <summary>What stands in a field; null when nothing was typed.</summary>
    internal string? Of(string field) => Fields.TryGetValue(field, out var text) && text.Length > 0 ? text : null;

    /// <summary>Whether a field's name is one of a report's.</summary>
    internal static bool IsField(string name) =>
        name.StartsWith(CellMark, StringComparison.Ordinal) || name.StartsWith(ExplanationMark, StringComparison.Ordinal) || name.StartsWith(PartMark, StringComparison.Ordinal);
}

/// <summary>A field that two people filled differently.</summary>
/// <param name="Theirs">What the other saved meanwhile.</param>
/// <param name="Mine">What this form brings.</param>
public sealed record DraftClash(string Field, string Theirs, string Mine);
