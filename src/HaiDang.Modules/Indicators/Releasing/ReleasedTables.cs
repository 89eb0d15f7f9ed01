using HaiDang.Kernel.Rules;
using HaiDang.Modules.Shell;

namespace HaiDang.Modules.Indicators.Releasing;

/// <summary>A table of counts that may leave the reporting line; <c>data/rules/released-tables.yaml</c>.</summary>
/// <param name="Rows">Dimension of the rows; its values are the codes of <paramref name="RowCodes"/>, and one line more takes what has none of them.</param>
internal sealed record ReleasedTable(string Id, string NameVi, string NameEn, string Measure, string Rows, string Columns, IReadOnlyList<string> RowCodes, IReadOnlyList<string> ColumnCodes)
{
    private static readonly Lazy<IReadOnlyList<ReleasedTable>> Known = new(() => Read(DatedYaml.Embedded("data/rules/released-tables.yaml")));

    /// <summary>Gets every table that ships.</summary>
    internal static IReadOnlyList<ReleasedTable> Shipped => Known.Value;

    /// <summary>Reads a file of tables.</summary>
    /// <exception cref="DataFileException">It breaks its schema.</exception>
    internal static IReadOnlyList<ReleasedTable> Read(YamlMap file)
    {
        var tables = new List<ReleasedTable>();
        foreach (var map in file.Only("released-tables").Maps("released-tables"))
        {
            map.Only("id", "vi", "en", "measure", "rows", "columns", "row-list", "column-list");
            if (!Measures.Shipped.Named.Contains(map.Text("measure"))) throw map.Problem($"'{map.Text("measure")}' is no measure", "name one of data/rules/measures.yaml");
            if (tables.Exists(one => one.Id == map.Text("id"))) throw map.Problem($"'{map.Text("id")}' stands twice", "leave one of them out");
            tables.Add(new ReleasedTable(map.Text("id"), map.Text("vi"), map.Text("en"), map.Text("measure"), map.Text("rows"), map.Text("columns"), Codes(map, "row-list"), Codes(map, "column-list")));
        }

        return tables;
    }

    /// <summary>Its lines filled from figures grouped by its two dimensions.</summary>
    internal CountTable Fill(IEnumerable<(string Row, string Column, long Quantity)> figures)
    {
        var counts = new long[RowCodes.Count + 1, ColumnCodes.Count + 1];
        foreach (var (row, column, quantity) in figures) counts[At(RowCodes, row), At(ColumnCodes, column)] += quantity;
        return new CountTable(counts);

        static int At(IReadOnlyList<string> codes, string code)
        {
            var at = codes.Index().Where(one => one.Item == code).Select(one => (int?)one.Index).FirstOrDefault();
            return at ?? codes.Count;
        }
    }

    /// <summary>What its lines are called, the total last.</summary>
    internal IReadOnlyList<string> Names(bool rows, string other, string total, Language language) =>
        [.. (rows ? RowCodes : ColumnCodes).Select(code => DimensionWords.Shipped.Value(rows ? Rows : Columns, code, language)), other, total];

    private static IReadOnlyList<string> Codes(YamlMap map, string key) =>
        CodeList.All.TryGetValue(map.Text(key), out var list) ? [.. list.Codes.Select(one => one.Code)] : throw map.Problem($"there is no code list '{map.Text(key)}'", "name one of data/rules/code-lists");
}
