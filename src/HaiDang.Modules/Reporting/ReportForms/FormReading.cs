using HaiDang.Kernel.Rules;
using HaiDang.Modules.Forms;
using HaiDang.Modules.Indicators;
using HaiDang.Modules.Indicators.Formulas;

namespace HaiDang.Modules.Reporting.ReportForms;

/// <summary>What a letter says of a form beside the form itself.</summary>
/// <param name="Official">Whether the letter prints the form; else it stays "dựng lại".</param>
internal sealed record FormOrder(DateOnly From, DateOnly? To, string Basis, bool Official);

/// <summary>Reads the file of a form to its end and keeps everything that is wrong with it.</summary>
/// <param name="order">Validity and source; null when the file itself has them.</param>
internal sealed class FormReading(YamlMap file, IReadOnlySet<string> measures, FormOrder? order) : FileReading<FormDoubt>(file)
{
    internal const int MostRows = 500;
    private const int MostColumns = 40;
    private const int MostDecimals = 4;

    /// <summary>Gets what is wrong, in the order of the File.</summary>
    internal IReadOnlyList<FormDoubt> Doubts => [.. Found.OrderBy(one => one.Line)];

    /// <summary>Gets the line of each row, by code.</summary>
    internal Dictionary<string, long> Lines { get; } = new(StringComparer.Ordinal);

    /// <summary>Reads it.</summary>
    /// <returns>Null when anything is wrong.</returns>
    internal ReportForm? Read()
    {
        Only(File, "id", "vi", "en", "edition", "from", "to", "source", "reconstructed", "columns", "rows", "checks", "outliers");
        var columns = Columns();
        var written = Maps("rows");
        List<FormRow> rows = [.. written.Take(MostRows).Select(map => Row(map, columns)).OfType<FormRow>()];
        if (written.Count > MostRows) Doubt(File.Line, "rows", FormFault.TooLarge, "");
        if (written.Count == 0 && Found.All(one => one.Key != "rows")) Doubt(File.Line, "rows", FormFault.Missing, "");
        foreach (var row in rows.Where(row => row.Under is { } whole && !Lines.ContainsKey(whole))) Doubt(Lines[row.Code], "under", FormFault.Unknown, row.Under!);
        List<FormCheck> checks = [.. Maps("checks").Select(map => Check(map, columns)).OfType<FormCheck>()];
        var (id, vi, en, edition) = (Text(File, "id"), Text(File, "vi"), Text(File, "en"), Text(File, "edition"));
        var from = order?.From ?? Value(File, "from", () => File.Day("from")) ?? Missing<DateOnly>(File, "from");
        var (to, source) = order is null ? (Value(File, "to", () => File.Day("to")), Text(File, "source")) : (order.To, order.Basis);
        var reconstructed = order is { Official: true } ? false : order is not null || Value(File, "reconstructed", () => (bool?)File.Flag("reconstructed")) == true;
        var outliers = Outliers();
        return Found.Count > 0 ? null : new ReportForm(id!, vi!, en!, edition!, from!.Value, to, source!, reconstructed, columns, rows, checks, outliers!);
    }

    private List<FormColumn> Columns()
    {
        var (columns, written) = (new List<FormColumn>(), Maps("columns"));
        foreach (var map in written.Take(MostColumns))
        {
            Only(map, "key", "vi", "en", "where");
            var (key, vi, en, where) = (Text(map, "key"), Text(map, "vi"), Text(map, "en"), Optional(map, "where"));
            if (map == written[0] && where is not null) Doubt(map.Line, "where", FormFault.FirstColumn, where);
            if (columns.Exists(one => one.Key == key)) Doubt(map.Line, "key", FormFault.Twice, key!);
            if (where is not null && Formulas(map, "where", ["flow(any where " + where + ")"], checksMeasures: false) is null) continue;
            if (key is not null && vi is not null && en is not null) columns.Add(new FormColumn(key, vi, en, where));
        }

        if (written.Count == 0 && Found.All(one => one.Key != "columns")) Doubt(File.Line, "columns", FormFault.Missing, "");
        if (written.Count > MostColumns) Doubt(File.Line, "columns", FormFault.TooLarge, "");
        return columns;
    }

    private FormRow? Row(YamlMap map, List<FormColumn> columns)
    {
        var before = Found.Count;
        Only(map, "code", "vi", "en", "unit", "head", "manual", "measures", "where", "formula", "decimals", "under", "says");
        var (code, vi, en) = (Text(map, "code"), Text(map, "vi"), Text(map, "en"));
        var (head, manual) = (Value(map, "head", () => (bool?)map.Flag("head")) == true, Value(map, "manual", () => (bool?)map.Flag("manual")) == true);
        var (counted, formula, where) = (Value(map, "measures", () => map.Texts("measures")) ?? [], Optional(map, "formula"), Optional(map, "where"));
        if (((bool[])[head, manual, counted.Count > 0, formula is not null]).Count(one => one) != 1) Doubt(map.Line, "formula", FormFault.Sources, code ?? "");
        if (formula is not null && columns.Count > 1) Doubt(map.Line, "formula", FormFault.FormulaAcross, formula);
        if (code is not null && !Lines.TryAdd(code, map.Line)) Doubt(map.Line, "code", FormFault.Twice, code);
        var decimals = map.Has("decimals") ? Value(map, "decimals", () => (int?)map.Number("decimals")) : 0;
        if (decimals > MostDecimals) Doubt(map.Line, "decimals", FormFault.Value, "decimals");
        var (unit, under, says) = (Optional(map, "unit"), Optional(map, "under"), Optional(map, "says"));
        IReadOnlyList<string> written = formula is not null ? [formula] : counted.Count > 0 ? [.. columns.Select(column => Flow(counted, where, column.Where))] : [];
        var formulas = Formulas(map, formula is null ? "measures" : "formula", written, checksMeasures: true);
        return Found.Count > before || formulas is null
            ? null
            : new FormRow(code!, vi!, en!, unit ?? "", head ? RowSort.Head : manual ? RowSort.Manual : RowSort.Register, decimals!.Value, under, says, written, formulas);
    }

    private FormCheck? Check(YamlMap map, List<FormColumn> columns)
    {
        var before = Found.Count;
        Only(map, "total", "across", "equals", "at-least");
        var across = map.Has("across");
        var (total, parts) = (Text(map, across ? "across" : "total"), Value(map, map.Has("equals") ? "equals" : "at-least", () => map.Has("equals") ? map.Texts("equals") : map.Texts("at-least")) ?? []);
        if (parts.Count == 0) Doubt(map.Line, "equals", FormFault.Missing, "");
        foreach (var name in parts.Prepend(total).OfType<string>().Where(name => across ? columns.TrueForAll(one => one.Key != name) : !Lines.ContainsKey(name)))
            Doubt(map.Line, name == total ? "total" : "equals", FormFault.Unknown, name);
        return Found.Count > before ? null : new FormCheck(total!, across, parts, map.Has("equals"));
    }

    private OutlierRule? Outliers()
    {
        if (Value(File, "outliers", () => File.Map("outliers")) is not { } map) return Missing<OutlierRule>(File, "outliers", null);
        Only(map, "percent", "least");
        var (percent, least) = (Value(map, "percent", () => (int?)map.Number("percent")), Value(map, "least", () => (int?)map.Number("least")));
        return percent is { } share && least is { } number ? new OutlierRule(share, number) : null;
    }

    private List<Formula>? Formulas(YamlMap map, string key, IReadOnlyList<string> written, bool checksMeasures)
    {
        var before = Found.Count;
        var read = new List<Formula>();
        try
        {
            foreach (var text in written) read.Add(FormulaText.Read(text));
        }
        catch (FormulaException broken)
        {
            Doubt(map.Line, key, FormFault.Formula, broken.Message);
        }

        foreach (var leaf in read.SelectMany(formula => formula.Leaves))
        {
            if (leaf is Formula.Reference or Formula.Listed) Doubt(map.Line, key, FormFault.FormulaUnfit, leaf is Formula.Reference { Code: var code } ? code : ((Formula.Listed)leaf).List);
            foreach (var measure in leaf.Sums.SelectMany(one => one.Measures).Where(one => checksMeasures && !measures.Contains(one))) Doubt(map.Line, key, FormFault.Measure, measure);
            foreach (var (dimension, _) in leaf.Sums.SelectMany(one => one.Where).Where(one => !DimensionWords.Shipped.Has(one.Dimension))) Doubt(map.Line, "where", FormFault.Dimension, dimension);
        }

        return Found.Count > before ? null : read;
    }

    private static string Flow(IReadOnlyList<string> measures, string? row, string? column)
    {
        var where = string.Join(" and ", new[] { row, column }.OfType<string>());
        return $"flow({string.Join(", ", measures)}{(where.Length == 0 ? "" : " where " + where)})";
    }

    /// <inheritdoc/>
    protected override FormDoubt Of(KeyFault fault, long line, string key) =>
        new(line, key, fault switch { KeyFault.Unknown => FormFault.UnknownKey, KeyFault.Missing => FormFault.Missing, _ => FormFault.Value }, key);

    // What is wrong with a measure or a condition is wrong in every column: once is enough.
    private void Doubt(long line, string key, FormFault fault, string subject) => Doubt(new FormDoubt(line, key, fault, subject));
}
