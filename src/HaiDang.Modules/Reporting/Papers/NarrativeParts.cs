using HaiDang.Kernel.Calendar;
using HaiDang.Kernel.Rules;
using HaiDang.Modules.Reporting.Calendars;
using HaiDang.Modules.Reporting.ReportForms;

namespace HaiDang.Modules.Reporting.Papers;

/// <summary>A part of a report's narrative.</summary>
/// <param name="Rows">Rows of the forms that it says; empty for a part that people write.</param>
/// <param name="Pulls">What it takes from the committee's registers; null for nothing.</param>
internal sealed record NarrativePart(string Key, string NameVi, string NameEn, IReadOnlyList<string> Rows, PartPull? Pulls);

/// <summary>The narrative of a kind of report: which parts it may have, and how its heading reads.</summary>
/// <param name="Title">With <c>{subject}</c> for what was asked; null where the period says what the report is called.</param>
/// <param name="Parts">Keys of its parts, in the order of the paper.</param>
internal sealed record NarrativeTemplate(string Key, string NameVi, string NameEn, string? Title, IReadOnlyList<string> Parts);

/// <summary>The parts of reports' narratives, and which kind of report has which; <c>data/rules/report-narrative.yaml</c>.</summary>
/// <param name="Parts">Every part of some template.</param>
/// <param name="Templates">The first is that of the calendar's periods.</param>
internal sealed record Narrative(IReadOnlyList<NarrativePart> Parts, IReadOnlyList<NarrativeTemplate> Templates, int PercentFrom)
{
    /// <summary>Key of the template of a report on a subject.</summary>
    internal const string AdHoc = "ad-hoc";

    /// <summary>Key of the template of a report on a peak campaign.</summary>
    internal const string PeakCampaign = "peak-campaign";

    private const string Subject = "{subject}";

    /// <summary>Gets what ships inside the program.</summary>
    internal static Narrative Shipped { get; } = Read(DatedYaml.Embedded("data/rules/report-narrative.yaml"));

    /// <summary>A template by its key; null when there is none.</summary>
    internal NarrativeTemplate? Template(string key) => Templates.FirstOrDefault(one => one.Key == key);

    /// <summary>The parts of a period's report, in the order of the paper: of one that was asked for those that are wanted.</summary>
    internal IReadOnlyList<NarrativePart> Of(ReportPeriod period) =>
        [.. (period.Scope is { } scope ? Template(scope.Template)?.Parts.Where(part => scope.Parts.Contains(part, StringComparer.Ordinal)) ?? [] : Templates[0].Parts).Select(key => Parts.First(part => part.Key == key))];

    /// <summary>The heading of a report that was asked for.</summary>
    internal string Title(PeriodScope scope)
    {
        var title = (Template(scope.Template)?.Title ?? Subject).Replace(Subject, scope.Subject, StringComparison.Ordinal);
        return char.ToUpperInvariant(title[0]) + title[1..];
    }

    /// <summary>Whether people write a part: no figures say it, so that its words are kept as they stand.</summary>
    internal bool IsWritten(string part) => Parts.FirstOrDefault(one => one.Key == part) is { Rows.Count: 0 };

    /// <summary>Says a part's rows, one sentence each; rows nobody filled are left out, and of a part whose rows all came to nothing one sentence says so.</summary>
    /// <param name="days">The days that count, where the heading doesn't name a period that everybody knows; null else.</param>
    internal string Say(NarrativePart part, IReadOnlyList<ReportForm> forms, FormFigures figures, Window? days = null)
    {
        var clauses = new List<string>();
        var filled = false;
        foreach (var code in part.Rows)
        {
            if (forms.Select(form => (Form: form, Row: form.Rows.FirstOrDefault(row => row.Code == code))).FirstOrDefault(one => one.Row is not null) is not { Row: { Says: { } says } row, Form: var form }) continue;
            if (figures.Of(code, form.Columns[0].Key) is not { Value: { } value } cell) continue;
            filled = true;
            if (value == 0 && (cell.LastYear ?? 0) == 0) continue;
            clauses.Add(Sentences.Clause(says, row.NameVi, value, cell.LastYear, row.Unit, row.Decimals, PercentFrom));
        }

        if (!filled) return "";
        if (days is not { } window) return clauses.Count > 0 ? string.Join('\n', clauses.Select(Line)) : "Trong kỳ không phát sinh.";
        return clauses switch
        {
            [] => $"{Sentences.Days(window)} không phát sinh.",
            [var only] => $"{Sentences.Days(window)}, {only}.",
            _ => $"{Sentences.Days(window)}:\n{string.Join('\n', clauses.Select(Line))}",
        };
    }

    /// <summary>Rows that some part says of forms as they are and can't say once another form takes their place: it has no such row, or no sentence for it.</summary>
    internal IEnumerable<FormRow> Unsaid(IEnumerable<ReportForm> replaced, ReportForm by)
    {
        var said = Parts.SelectMany(part => part.Rows).ToHashSet(StringComparer.Ordinal);
        return replaced.SelectMany(form => form.Rows).Where(row => row.Says is not null && said.Contains(row.Code) && !by.Rows.Any(other => other.Code == row.Code && other.Says is not null));
    }

    private static string Line(string clause) => $"- {char.ToUpperInvariant(clause[0])}{clause[1..]}.";

    private static Narrative Read(YamlMap file)
    {
        file.Only("parts", "templates", "percent-from");
        List<NarrativePart> parts = [.. file.Maps("parts").Select(map => map.Only("key", "vi", "en", "rows", "pulls")).Select(map => new NarrativePart(
            map.Text("key"), map.Text("vi"), map.Text("en"), map.Texts("rows"), map.Has("pulls") ? map.Choice<PartPull>("pulls") : null))];
        List<NarrativeTemplate> templates = [.. file.Maps("templates").Select(map => map.Only("key", "vi", "en", "title", "parts")).Select(map =>
            map.Texts("parts").FirstOrDefault(key => parts.TrueForAll(part => part.Key != key)) is { } unknown
                ? throw map.Problem($"there is no part '{unknown}'", "name one of 'parts'")
                : new NarrativeTemplate(map.Text("key"), map.Text("vi"), map.Text("en"), map.TextOrNull("title"), map.Texts("parts")))];
        return templates.Count > 0 ? new Narrative(parts, templates, file.Number("percent-from")) : throw file.Problem("there is no template", "write that of the calendar's periods first, under 'templates'");
    }
}
