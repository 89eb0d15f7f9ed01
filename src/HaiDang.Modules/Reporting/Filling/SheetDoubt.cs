namespace HaiDang.Modules.Reporting.Filling;

/// <summary>Why something of a filled .xlsx isn't taken.</summary>
public enum SheetFault
{
    /// <summary>No .xlsx, a broken one, or one with a password.</summary>
    NotASheet,

    /// <summary>Larger than a report's forms can be, packed or unpacked.</summary>
    TooLarge,

    /// <summary>Its hidden sheet is gone, or it never was a file of ours.</summary>
    NoOrigin,

    /// <summary>The form of another body.</summary>
    OtherBody,

    /// <summary>The form of another period.</summary>
    OtherPeriod,

    /// <summary>A form in another edition than holds for the period.</summary>
    OtherEdition,

    /// <summary>A form's sheet is gone.</summary>
    SheetMissing,

    /// <summary>The heading of a column is gone, so that its cells can't be told.</summary>
    ColumnMissing,

    /// <summary>Two columns have one heading.</summary>
    ColumnTwice,

    /// <summary>The code of a row is gone.</summary>
    RowMissing,

    /// <summary>Two rows have one code.</summary>
    RowTwice,

    /// <summary>A formula stands in a cell that is typed.</summary>
    Formula,

    /// <summary>Words, a number below 0, or one that can be read in two ways.</summary>
    NoNumber,

    /// <summary>Less than bodies below reported already.</summary>
    BelowLower,

    /// <summary>A cell that is computed was written over; what was written is left out.</summary>
    Computed,
}

/// <summary>Something that isn't taken, with where it stands.</summary>
/// <param name="Sheet">Name of the sheet; empty for the whole file.</param>
/// <param name="Cell">Its address, such as <c>C7</c>, or what is missing; empty for the whole sheet.</param>
/// <param name="Text">What stands there.</param>
public sealed record SheetDoubt(SheetFault Fault, string Sheet = "", string Cell = "", string Text = "");

/// <summary>A cell that the file fills differently from what it was given with.</summary>
/// <param name="Key">Row and column: <c>B1:cong</c>.</param>
/// <param name="Value">The body's own number, without what bodies below reported; null for a cell that was emptied.</param>
/// <param name="Given">What it held when the file was made.</param>
public sealed record FilledCell(string Key, string Sheet, string Cell, decimal? Value, decimal? Given);

/// <summary>What a file brings.</summary>
/// <param name="Cells">In the order of the forms.</param>
public sealed record SheetReading(IReadOnlyList<FilledCell> Cells, IReadOnlyList<SheetDoubt> Doubts)
{
    /// <summary>A file of which nothing is taken.</summary>
    internal static SheetReading Refused(SheetFault fault, string text = "") => new([], [new SheetDoubt(fault, Text: text)]);
}
