using HaiDang.Kernel.Rules;

namespace HaiDang.Modules.Forms;

/// <summary>Why a text that somebody sent isn't read at all.</summary>
internal enum SentYamlFault
{
    /// <summary>It is.</summary>
    None,

    /// <summary>Longer or deeper than such a file is.</summary>
    TooLarge,

    /// <summary>It isn't YAML, or no map.</summary>
    NotYaml,
}

/// <summary>Reads YAML that somebody sent, within bounds.</summary>
internal static class SentYaml
{
    internal const int LargestFile = 256 << 10;
    private const int Deepest = 40;

    /// <summary>Reads a text as a map.</summary>
    /// <returns>Null with why, and the line of it where there is one.</returns>
    internal static (YamlMap? Map, SentYamlFault Fault, long Line) Read(string name, string text)
    {
        if (text.Length > LargestFile || IsDeep(text)) return (null, SentYamlFault.TooLarge, 0);
        try
        {
            return (DatedYaml.Read(name, new StringReader(text)), SentYamlFault.None, 0);
        }
        catch (DataFileException broken)
        {
            return (null, SentYamlFault.NotYaml, broken.Line);
        }
    }

    // Whoever reads YAML goes down a level for each bracket and each indent: a text made for it could go deeper than there is room.
    private static bool IsDeep(string text)
    {
        var (brackets, indent, isBeginning) = (0, 0, true);
        foreach (var letter in text)
        {
            if (letter == '\n') (indent, isBeginning) = (0, true);
            else if (isBeginning && letter is ' ' or '-' or '?') indent++;
            else isBeginning = false;
            if (letter is '[' or '{') brackets++;
            else if (letter is ']' or '}') brackets--;
            if (brackets > Deepest || indent > Deepest) return true;
        }

        return false;
    }
}
