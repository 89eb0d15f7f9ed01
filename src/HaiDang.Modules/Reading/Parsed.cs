namespace HaiDang.Modules.Reading;

/// <summary>What became of a document that was read: what it says, or why it can't be read.</summary>
/// <typeparam name="T">What a readable document gives.</typeparam>
/// <param name="Value">What it says; null when refused.</param>
/// <param name="Refusal">Why it can't be read; null when it was.</param>
public sealed record Parsed<T>(T? Value, ReadingRefusal? Refusal) where T : class
{
    /// <summary>A document that could be read.</summary>
    public static implicit operator Parsed<T>(T value) => new(value, null);

    /// <summary>A document that can't be read.</summary>
    public static implicit operator Parsed<T>(ReadingRefusal refusal) => new(null, refusal);
}
