using HaiDang.Kernel.Calendar;
using HaiDang.Kernel.Events;
using HaiDang.Modules.Indicators;
using HaiDang.Modules.Indicators.Formulas;
using HaiDang.Modules.Indicators.Screens;
using HaiDang.Modules.Reporting.Calendars;
using HaiDang.Modules.Reporting.Papers;
using HaiDang.Modules.Reporting.ReportForms;

namespace HaiDang.Modules.Reporting.Explaining.Screens;

/// <summary>A computed cell, opened.</summary>
public sealed record CellPage
{
    /// <summary>Gets the ledger.</summary>
    public required LedgerId Ledger { get; init; }

    /// <summary>Gets the period.</summary>
    public required ReportPeriod Period { get; init; }

    /// <summary>Gets the name of the body.</summary>
    public required string BodyName { get; init; }

    /// <summary>Gets the address of the report.</summary>
    public required string Sheet { get; init; }

    /// <summary>Gets the form.</summary>
    public required PaperForm Form { get; init; }

    /// <summary>Gets the row.</summary>
    public required PaperRow Row { get; init; }

    /// <summary>Gets which column it is, from 0.</summary>
    public required int At { get; init; }

    /// <summary>Gets how it is reckoned.</summary>
    public required Formula Formula { get; init; }

    /// <summary>Gets the days that count.</summary>
    public required Window Window { get; init; }

    /// <summary>Gets the number of the edition that was handed in; null for what is being written.</summary>
    public required int? Edition { get; init; }

    /// <summary>Gets when it was handed in.</summary>
    public required DateTimeOffset? FrozenAt { get; init; }

    /// <summary>Gets up to which entry of the ledger was counted.</summary>
    public required long Position { get; init; }

    /// <summary>Gets what it comes to today; null for what is being written.</summary>
    public required decimal? Now { get; init; }

    /// <summary>Gets the sums it is made of.</summary>
    public required IReadOnlyList<(FormulaLeaf Leaf, decimal? Value)> Parts { get; init; }

    /// <summary>Gets the part that was asked for; null for none.</summary>
    public required int? Part { get; init; }

    /// <summary>Gets its entries; null when none was asked for, or they lie outside the reader's reach.</summary>
    public required OpenedPart? Opened { get; init; }

    /// <summary>Gets the cell.</summary>
    public PaperCell Cell => Row.Cells[At];

    /// <summary>Gets the name of its column.</summary>
    public string Column => Form.Columns[At].Name;

    /// <summary>Gets the address of this page.</summary>
    public string Address => CellPages.Address(Sheet, CellKey.Of(Row.Code, Form.Columns[At].Key), Edition);
}
