using HaiDang.Modules.Forms;
using HaiDang.Modules.Reporting.ReportForms;

namespace HaiDang.Modules.Reporting.Loading;

/// <summary>Reads the YAML of a form that somebody sent.</summary>
internal static class FormText
{
    /// <summary>Reads a text whose validity and source its letter sets.</summary>
    /// <returns>The form, or everything that is wrong; and the line of each row, by code.</returns>
    internal static (ReportForm? Form, IReadOnlyList<FormDoubt> Doubts, IReadOnlyDictionary<string, long> Lines) Read(string text, IReadOnlySet<string> measures, FormOrder order)
    {
        var (map, fault, line) = SentYaml.Read("bieu.yaml", text);
        if (map is null) return (null, [new FormDoubt(line, "", fault is SentYamlFault.TooLarge ? FormFault.TooLarge : FormFault.NotYaml, "")], new Dictionary<string, long>());
        var reading = new FormReading(map, measures, order);
        return (reading.Read(), reading.Doubts, reading.Lines);
    }
}
