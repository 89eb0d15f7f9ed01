using HaiDang.Kernel.Rules;
using HaiDang.Modules.Reporting.ReportForms;

namespace HaiDang.Modules.Reporting.Papers;

/// <summary>A part of a report's narrative.</summary>
/// <param name="Rows">Rows of the forms that it says; empty for a part that people write.</param>
/// <param name="Pulls">What it takes from the committee's registers; null for nothing.</param>
internal sealed record NarrativePart(string Key, string NameVi, string NameEn, IReadOnlyList<string> Rows, PartPull? Pulls);

/// <summary>The parts of a report's narrative; <c>data/rules/report-narrative.yaml</c>.</summary>
internal sealed record Narrative(IReadOnlyList<NarrativePart> Parts, int PercentFrom)
{
    /// <summary>Gets what ships inside the program.</summary>
    internal static Narrative Shipped { get; } = Read(DatedYaml.Embedded("data/rules/report-narrative.yaml"));

    /// <summary>Says a part's rows, one sentence each; rows nobody filled are left out, and of a part whose rows all came to nothing one sentence says so.</summary>
    internal string Say(NarrativePart part, IReadOnlyList<ReportForm> forms, FormFigures figures)
    {
        var lines = new List<string>();
        var filled = false;
        foreach (var code in part.Rows)
        {
            if (forms.Select(form => (Form: form, Row: form.Rows.FirstOrDefault(row => row.Code == code))).FirstOrDefault(one => one.Row is not null) is not { Row: { Says: { } says } row, Form: var form }) continue;
            if (figures.Of(code, form.Columns[0].Key) is not { Value: { } value } cell) continue;
            filled = true;
            if (value == 0 && (cell.LastYear ?? 0) == 0) continue;
            var clause = Sentences.Clause(says, row.NameVi, value, cell.LastYear, row.Unit, row.Decimals, PercentFrom);
            lines.Add($"- {char.ToUpperInvariant(clause[0])}{clause[1..]}.");
        }

        return lines.Count > 0 ? string.Join('\n', lines) : filled ? "Trong kỳ không phát sinh." : "";
    }

    private static Narrative Read(YamlMap file)
    {
        file.Only("parts", "percent-from");
        return new Narrative(
            [.. file.Maps("parts").Select(map => map.Only("key", "vi", "en", "rows", "pulls")).Select(map => new NarrativePart(
                map.Text("key"), map.Text("vi"), map.Text("en"), map.Texts("rows"), map.Has("pulls") ? map.Choice<PartPull>("pulls") : null))], file.Number("percent-from"));
    }
}
