namespace HaiDang.Modules.Reading.Sources;

/// <summary>A ruled table on a page, in points.</summary>
internal sealed record Grid(IReadOnlyList<GridRow> Rows)
{
    /// <summary>Whether a word stands in one of its cells.</summary>
    public bool Holds(WordBox word) => Rows.Any(r => r.Cells.Any(c => c.Holds(word)));
}

/// <summary>What stands between two rules across.</summary>
internal sealed record GridRow(float Top, float Bottom, IReadOnlyList<GridCell> Cells);

/// <summary>A cell of a ruled table.</summary>
internal sealed record GridCell(float Left, float Top, float Right, float Bottom)
{
    /// <summary>Whether the middle of a word stands in it.</summary>
    public bool Holds(WordBox word) => word.MiddleX >= Left && word.MiddleX < Right && word.MiddleY >= Top && word.MiddleY < Bottom;
}
