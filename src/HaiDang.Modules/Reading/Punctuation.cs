namespace HaiDang.Modules.Reading;

/// <summary>What the marks at the end of a word say.</summary>
internal static class Punctuation
{
    private static readonly char[] Closers = ['"', '”', '’', '\'', ')', ']', '»', '*'];

    /// <summary>Whether a sentence may end with this word: a full stop, or one inside closing quotes.</summary>
    public static bool EndsSentence(string raw) => raw.TrimEnd(Closers) is [.., '.' or '!' or '?' or '…'] || raw.EndsWith("./", StringComparison.Ordinal);

    /// <summary>Whether a paragraph may end with this word: a sentence's end, a semicolon or a colon.</summary>
    public static bool EndsClause(string raw) => EndsSentence(raw) || raw.TrimEnd(Closers) is [.., ';' or ':'];
}
