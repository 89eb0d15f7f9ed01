using HaiDang.Kernel.Language;
using HaiDang.Modules.Reporting.Calendars;
using HaiDang.Modules.Reporting.Drafting;
using HaiDang.Modules.Reporting.Papers;
using HaiDang.Modules.Reporting.ReportForms;
using Microsoft.AspNetCore.Http;

namespace HaiDang.Modules.Reporting.Sharing;

/// <summary>A field of a part that a body is asked for.</summary>
/// <param name="Decimals">Of a number how many places it may have; null for words.</param>
public sealed record SharedField(string Name, string Label, int? Decimals);

/// <summary>Which fields of a report's form its parts have, and how what bodies give goes into its draft.</summary>
internal static class SharedFields
{
    /// <summary>The parts that can be asked for, with their names.</summary>
    internal static IReadOnlyList<(string Part, string Name)> Parts(ReportPeriod period, IReadOnlyList<ReportForm> forms) =>
    [
        .. forms.Where(form => form.Counted.Any(row => row.Sort is RowSort.Manual)).Select(form => (PartNames.Form(form.Id), form.NameVi)),
        .. Narrative.Shipped.Of(period).Select(part => (PartNames.Words(part.Key), part.NameVi)),
    ];

    /// <summary>The fields of a part, in the order of the paper: of a form those that are typed.</summary>
    internal static IReadOnlyList<SharedField> Of(string part, IReadOnlyList<ReportForm> forms) =>
    [
        .. from form in forms
           where PartNames.Form(form.Id) == part
           from row in form.Counted
           where row.Sort is RowSort.Manual
           from column in form.Columns
           select new SharedField(ReportDraft.CellMark + CellKey.Of(row.Code, column.Key), form.Columns.Count == 1 ? $"{row.Code}. {row.NameVi}" : $"{row.Code}. {row.NameVi}, {column.NameVi}", row.Decimals),
        .. Narrative.Shipped.Parts.Where(one => PartNames.Words(one.Key) == part).Select(one => new SharedField(part, one.NameVi, null)),
    ];

    /// <summary>What was typed into the fields of some parts; empty ones left out.</summary>
    internal static Dictionary<string, string> Read(IFormCollection typed, IEnumerable<SharedField> fields) =>
        fields.Select(field => (field.Name, Text: Vietnamese.Normalise(typed[field.Name].ToString().ReplaceLineEndings("\n").Trim()))).Where(one => one.Text.Length > 0)
            .ToDictionary(one => one.Name, one => one.Text, StringComparer.Ordinal);

    /// <summary>A draft's fields with what a body gave: numbers are added up, words follow on those that stand.</summary>
    internal static Dictionary<string, string> Into(ReportDraft draft, IReadOnlyDictionary<string, string> given, IReadOnlyList<SharedField> fields, IReadOnlyDictionary<string, string> said) =>
        fields.Where(field => given.ContainsKey(field.Name)).ToDictionary(
            field => field.Name,
            field => field.Decimals is { } places ? Added(draft.Of(field.Name), given[field.Name], places) : string.Join('\n', new[] { draft.Of(field.Name) ?? said.GetValueOrDefault(field.Name), given[field.Name] }.Where(text => !string.IsNullOrEmpty(text))),
            StringComparer.Ordinal);

    private static string Added(string? there, string given, int places) =>
        NumberText.Say((there is null ? 0 : NumberText.TryRead(there, places) ?? 0) + (NumberText.TryRead(given, places) ?? 0), places);
}
