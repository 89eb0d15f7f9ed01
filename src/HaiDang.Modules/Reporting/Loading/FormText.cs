using HaiDang.Kernel.Rules;
using HaiDang.Modules.Reporting.ReportForms;

namespace HaiDang.Modules.Reporting.Loading;

/// <summary>Reads the YAML of a form that somebody sent.</summary>
internal static class FormText
{
    internal const int LargestFile = 256 << 10;
    private const int Deepest = 40;

    /// <summary>Reads a text whose validity and source its letter sets.</summary>
    /// <returns>The form, or everything that is wrong; and the line of each row, by code.</returns>
    internal static (ReportForm? Form, IReadOnlyList<FormDoubt> Doubts, IReadOnlyDictionary<string, long> Lines) Read(string text, IReadOnlySet<string> measures, FormOrder order)
    {
        if (text.Length > LargestFile || IsDeep(text)) return (null, [new FormDoubt(0, "", FormFault.TooLarge, "")], new Dictionary<string, long>());
        try
        {
            var reading = new FormReading(DatedYaml.Read("bieu.yaml", new StringReader(text)), measures, order);
            return (reading.Read(), reading.Doubts, reading.Lines);
        }
        catch (DataFileException broken)
        {
            return (null, [new FormDoubt(broken.Line, "", FormFault.NotYaml, "")], new Dictionary<string, long>());
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
