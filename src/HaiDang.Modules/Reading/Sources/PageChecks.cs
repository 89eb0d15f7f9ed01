namespace HaiDang.Modules.Reading.Sources;

/// <summary>What is looked for on a page as soon as it is read.</summary>
internal static class PageChecks
{
    /// <summary>The refusal of a document whose beginning bears a secrecy stamp; null when it doesn't.</summary>
    public static ReadingRefusal? Stamp(string firstPage) => PlanReader.Read(firstPage).Refusal is { Code: ReadingRefusal.SecretDocument } refusal ? refusal : null;
}
