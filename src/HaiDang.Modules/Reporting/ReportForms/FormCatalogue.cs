using HaiDang.Kernel.Rules;
using HaiDang.Modules.Indicators.Formulas;

namespace HaiDang.Modules.Reporting.ReportForms;

/// <summary>Every edition of every form that the program ships, checked: <c>data/rules/report-forms</c>.</summary>
internal sealed class FormCatalogue
{
    private const string Folder = "data/rules/report-forms/";

    private FormCatalogue(IReadOnlyList<ReportForm> all) => All = all;

    /// <summary>Gets every edition, by id and first day.</summary>
    internal IReadOnlyList<ReportForm> All { get; }

    /// <summary>Reads what ships inside the program.</summary>
    /// <param name="measures">Measures that some rule counts.</param>
    /// <exception cref="DataFileException">A file is wrong; the error names file, line, what is wrong and the remedy.</exception>
    internal static FormCatalogue Load(IReadOnlySet<string> measures) => Of([.. DatedYaml.EmbeddedNames(Folder).Select(DatedYaml.Embedded)], measures);

    /// <summary>Reads files.</summary>
    internal static FormCatalogue Of(IReadOnlyList<YamlMap> files, IReadOnlySet<string> measures)
    {
        var all = files.Select(file => (File: file, Form: Read(file, measures))).OrderBy(one => one.Form.Id, StringComparer.Ordinal).ThenBy(one => one.Form.From).ToList();
        foreach (var (file, form) in all)
        {
            foreach (var (_, other) in all.Where(other => other.Form != form && other.Form.On(form.From)))
            {
                if (other.Id == form.Id) throw file.Problem($"two editions of form '{form.Id}' hold on {form.From:yyyy-MM-dd}", "end the earlier one the day before with 'to:'");
                if (form.Rows.FirstOrDefault(row => other.Rows.Any(one => one.Code == row.Code)) is { } shared)
                    throw file.Problem($"row '{shared.Code}' stands in form '{other.Id}' too", "give one of them another code");
            }
        }

        return new FormCatalogue([.. all.Select(one => one.Form)]);
    }

    /// <summary>The forms that hold on a day, by id.</summary>
    internal IReadOnlyList<ReportForm> On(DateOnly day) => [.. All.Where(form => form.On(day))];

    private static ReportForm Read(YamlMap file, IReadOnlySet<string> measures)
    {
        file.Only("id", "vi", "en", "edition", "from", "to", "source", "reconstructed", "columns", "rows", "checks", "outliers");
        List<FormColumn> columns = [.. file.Maps("columns").Select(Column)];
        if (columns.Count == 0 || columns[0].Where is not null) throw file.Problem("the first column isn't the whole", "begin with a column without 'where'");
        List<FormRow> rows = [.. file.Maps("rows").Select(map => Row(map, columns, measures))];
        if (rows.GroupBy(row => row.Code, StringComparer.Ordinal).FirstOrDefault(group => group.Count() > 1) is { } twice) throw file.Problem($"row '{twice.Key}' stands twice", "give one of them another code");
        var outliers = file.Map("outliers")?.Only("percent", "least") ?? throw file.Problem("'outliers' is missing", "write 'outliers: {percent: 50, least: 5}'");
        return new ReportForm(
            file.Text("id"), file.Text("vi"), file.Text("en"), file.Text("edition"), file.Day("from") ?? throw file.Problem("'from' is missing", "write 'from: 2016-11-16'"), file.Day("to"),
            file.Text("source"), file.Flag("reconstructed"), columns, rows, [.. file.Maps("checks").Select(map => Check(map, columns, rows))], new OutlierRule(outliers.Number("percent"), outliers.Number("least")));
    }

    private static FormColumn Column(YamlMap map)
    {
        map.Only("key", "vi", "en", "where");
        return new FormColumn(map.Text("key"), map.Text("vi"), map.Text("en"), map.TextOrNull("where"));
    }

    private static FormRow Row(YamlMap map, List<FormColumn> columns, IReadOnlySet<string> measures)
    {
        map.Only("code", "vi", "en", "unit", "head", "manual", "measures", "where", "formula", "decimals", "under", "says");
        var (counted, formula) = (map.Texts("measures"), map.TextOrNull("formula"));
        var sources = (map.Flag("head") ? 1 : 0) + (map.Flag("manual") ? 1 : 0) + (counted.Count > 0 ? 1 : 0) + (formula is null ? 0 : 1);
        if (sources != 1) throw map.Problem($"row '{map.Text("code")}' must have exactly one of 'head', 'manual', 'measures' and 'formula'", "leave one of them");
        if (formula is not null && columns.Count > 1) throw map.Problem("a formula can't be split by columns", "count measures instead, or make the form of one column");
        foreach (var unknown in counted.Where(measure => !measures.Contains(measure))) throw map.Problem($"no rule counts the measure '{unknown}'", "name one of data/rules/measures.yaml that is counted");
        IReadOnlyList<string> written = formula is not null ? [formula]
            : counted.Count > 0 ? [.. columns.Select(column => Flow(counted, map.TextOrNull("where"), column.Where))]
            : [];
        try
        {
            return new FormRow(
                map.Text("code"), map.Text("vi"), map.Text("en"), map.TextOrNull("unit") ?? "", map.Flag("head") ? RowSort.Head : map.Flag("manual") ? RowSort.Manual : RowSort.Register,
                map.Has("decimals") ? map.Number("decimals") : 0, map.TextOrNull("under"), map.TextOrNull("says"), written, [.. written.Select(FormulaText.Read)]);
        }
        catch (FormulaException broken)
        {
            throw map.Problem(broken.Message, "mend the formula");
        }
    }

    private static string Flow(IReadOnlyList<string> measures, string? row, string? column)
    {
        var where = string.Join(" and ", new[] { row, column }.OfType<string>());
        return $"flow({string.Join(", ", measures)}{(where.Length == 0 ? "" : " where " + where)})";
    }

    private static FormCheck Check(YamlMap map, IReadOnlyList<FormColumn> columns, IReadOnlyList<FormRow> rows)
    {
        map.Only("total", "across", "equals", "at-least");
        var across = map.Has("across");
        var check = new FormCheck(map.Text(across ? "across" : "total"), across, map.Has("equals") ? map.Texts("equals") : map.Texts("at-least"), map.Has("equals"));
        foreach (var name in check.Parts.Prepend(check.Total).Where(name => across ? columns.All(one => one.Key != name) : rows.All(one => one.Code != name)))
            throw map.Problem($"a check names '{name}', which isn't there", "name a row by its code, a column by its key");
        return check;
    }
}
