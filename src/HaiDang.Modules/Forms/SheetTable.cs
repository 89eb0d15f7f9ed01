namespace HaiDang.Modules.Forms;

/// <summary>The first sheet of an .xlsx that has any cells, its columns known by the heads in its first row, wherever they stand.</summary>
/// <param name="HeadRow">The row of the heads.</param>
/// <param name="Columns">Number of the column of each head that is there, from 1, by the head's place among those hoped for.</param>
/// <param name="Missing">Heads that aren't there.</param>
/// <param name="Rows">What stands under the heads, by row.</param>
/// <param name="Formulas">Cells that hold a formula of the spreadsheet in place of words.</param>
internal sealed record SheetTable(
    int HeadRow, IReadOnlyDictionary<int, int> Columns, IReadOnlyList<string> Missing, IReadOnlyList<(int Row, IReadOnlyDictionary<int, string> Cells)> Rows, IReadOnlyList<BookCell> Formulas)
{
    /// <summary>Reads a file.</summary>
    /// <returns>Null when it is no .xlsx that can be read, or has no cell.</returns>
    internal static SheetTable? Read(byte[] file, IReadOnlyList<string> heads)
    {
        var (book, _) = SheetBook.Read(file);
        if (book?.Sheets.Values.FirstOrDefault(cells => cells.Count > 0) is not { } cells) return null;
        List<IGrouping<int, BookCell>> lines = [.. cells.GroupBy(cell => cell.Row)];
        var columns = new Dictionary<int, int>();
        foreach (var cell in lines[0])
        {
            var at = heads.Index().Where(head => head.Item.Equals(cell.Text, StringComparison.OrdinalIgnoreCase)).Select(head => (int?)head.Index).FirstOrDefault();
            if (at is { } head) columns.TryAdd(head, cell.Column);
        }

        return new SheetTable(
            lines[0].Key, columns, [.. heads.Index().Where(head => !columns.ContainsKey(head.Index)).Select(head => head.Item)],
            [
                .. lines.Skip(1).Select(line => (line.Key, (IReadOnlyDictionary<int, string>)columns.Where(head => line.Any(cell => cell.Column == head.Value))
                    .ToDictionary(head => head.Key, head => line.First(cell => cell.Column == head.Value).Text))).Where(line => line.Item2.Count > 0),
            ],
            [.. cells.Where(cell => cell.IsFormula)]);
    }

    /// <summary>The address of a row's cell under a head.</summary>
    internal string AddressOf(int row, int head) => SheetBook.AddressOf(row, Columns[head]);

    /// <summary>The columns by words for the heads.</summary>
    internal IReadOnlyDictionary<string, int> Named(Func<int, string> name) => Columns.ToDictionary(one => name(one.Key), one => one.Value, StringComparer.Ordinal);
}
