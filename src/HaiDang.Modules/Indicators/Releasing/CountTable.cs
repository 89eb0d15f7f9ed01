namespace HaiDang.Modules.Indicators.Releasing;

/// <summary>Counts by two keys, with the totals of rows, columns and all: the last row and column are the totals.</summary>
internal sealed class CountTable : IEquatable<CountTable>
{
    private readonly long[,] cells;

    /// <param name="counts">Counts without totals.</param>
    internal CountTable(long[,] counts)
    {
        (Rows, Columns) = (counts.GetLength(0), counts.GetLength(1));
        cells = new long[Rows + 1, Columns + 1];
        for (var row = 0; row < Rows; row++)
        {
            for (var column = 0; column < Columns; column++)
            {
                foreach (var (into, across) in new[] { (row, column), (row, Columns), (Rows, column), (Rows, Columns) }) cells[into, across] += counts[row, column];
            }
        }
    }

    /// <summary>Gets the number of rows without the total.</summary>
    internal int Rows { get; }

    /// <summary>Gets the number of columns without the total.</summary>
    internal int Columns { get; }

    /// <summary>Gets whether a count is below zero, as after subtracting what isn't in it.</summary>
    internal bool HasNegative => cells.Cast<long>().Any(one => one < 0);

    /// <summary>Gets a count, or a total at the last row or column.</summary>
    internal long this[int row, int column] => cells[row, column];

    /// <inheritdoc/>
    public bool Equals(CountTable? other) => other is not null && (Rows, Columns) == (other.Rows, other.Columns) && cells.Cast<long>().SequenceEqual(other.cells.Cast<long>());

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as CountTable);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Rows, Columns, cells[Rows, Columns]);

    /// <summary>A row without its total.</summary>
    internal IReadOnlyList<long> Row(int row) => [.. Enumerable.Range(0, Columns).Select(column => cells[row, column])];

    /// <summary>A column without its total.</summary>
    internal IReadOnlyList<long> Column(int column) => [.. Enumerable.Range(0, Rows).Select(row => cells[row, column])];

    /// <summary>What isn't in another table of the same lines.</summary>
    internal CountTable Less(CountTable other)
    {
        var rest = new long[Rows, Columns];
        for (var row = 0; row < Rows; row++)
        {
            for (var column = 0; column < Columns; column++) rest[row, column] = cells[row, column] - other[row, column];
        }

        return new CountTable(rest);
    }
}

/// <summary>Cells of a table that aren't shown, totals among them.</summary>
internal sealed class HiddenCells : IEquatable<HiddenCells>
{
    private readonly bool[,] hidden;

    private HiddenCells(bool[,] hidden) => this.hidden = hidden;

    /// <summary>Gets how many are hidden.</summary>
    internal int Count => hidden.Cast<bool>().Count(one => one);

    /// <summary>Gets whether a cell is hidden.</summary>
    internal bool this[int row, int column] => hidden[row, column];

    /// <inheritdoc/>
    public bool Equals(HiddenCells? other) => other is not null && hidden.Cast<bool>().SequenceEqual(other.hidden.Cast<bool>());

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as HiddenCells);

    /// <inheritdoc/>
    public override int GetHashCode() => Count;

    /// <summary>Nothing is hidden.</summary>
    internal static HiddenCells None(CountTable counts) => new(new bool[counts.Rows + 1, counts.Columns + 1]);

    /// <summary>These and one more.</summary>
    internal HiddenCells With(int row, int column)
    {
        var more = (bool[,])hidden.Clone();
        more[row, column] = true;
        return new HiddenCells(more);
    }

    /// <summary>These and those.</summary>
    internal HiddenCells And(HiddenCells others)
    {
        var more = (bool[,])hidden.Clone();
        for (var row = 0; row < more.GetLength(0); row++)
        {
            for (var column = 0; column < more.GetLength(1); column++) more[row, column] |= others.hidden[row, column];
        }

        return new HiddenCells(more);
    }
}
