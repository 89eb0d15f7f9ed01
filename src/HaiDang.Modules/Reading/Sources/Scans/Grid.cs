namespace HaiDang.Modules.Reading.Sources.Scans;

/// <summary>A ruled table on a page, in points.</summary>
internal sealed record Grid(IReadOnlyList<GridRow> Rows)
{
    /// <summary>Whether a word stands in one of its cells.</summary>
    public bool Holds(WordBox word) => Rows.Any(r => r.Cells.Any(c => c.Holds(word)));
}

/// <summary>What stands between two rules across.</summary>
internal sealed record GridRow(float Top, float Bottom, IReadOnlyList<GridCell> Cells);

/// <summary>A cell of a ruled table.</summary>
/// <param name="Bottom">The rule under it, which may be that of a later row.</param>
/// <param name="GoesOn">Whether it belongs to the cell above it: no rule parts them.</param>
internal sealed record GridCell(float Left, float Top, float Right, float Bottom, bool GoesOn)
{
    /// <summary>Whether the middle of a word stands in it.</summary>
    public bool Holds(WordBox word) => !GoesOn && word.MiddleX >= Left && word.MiddleX < Right && word.MiddleY >= Top && word.MiddleY < Bottom;
}
