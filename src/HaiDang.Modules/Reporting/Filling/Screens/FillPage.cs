using HaiDang.Kernel.Events;
using HaiDang.Modules.Reporting.Calendars;
using HaiDang.Modules.Shell.Parts;

namespace HaiDang.Modules.Reporting.Filling.Screens;

/// <summary>A cell that a file would change.</summary>
/// <param name="Field">Name of its field in the report's form.</param>
/// <param name="Place">Sheet and cell of the file.</param>
/// <param name="IsChangedSince">Whether somebody changed it here after the file was made.</param>
public sealed record FilledRow(string Field, string Name, string Column, string Place, string Old, string New, bool IsChangedSince);

/// <summary>The page that reads a filled .xlsx.</summary>
/// <param name="IsRead">Whether a file was read.</param>
/// <param name="Shown">What the cells hold here, by field, as JSON: a change by somebody else meanwhile is seen.</param>
public sealed record FillPage(
    LedgerId Ledger, ReportPeriod Period, string BodyName, string Address, bool IsRead, IReadOnlyList<FilledRow> Rows, IReadOnlyList<SheetDoubt> Doubts, string Shown, IReadOnlyList<FieldFault> Faults);
