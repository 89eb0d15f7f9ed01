using HaiDang.Kernel.Calendar;
using HaiDang.Kernel.Events;
using HaiDang.Modules.Shell.Parts;

namespace HaiDang.Modules.Indicators.Releasing.Screens;

/// <summary>A table before it is released, and those that were.</summary>
/// <param name="Shown">What would leave; null when no table is chosen, or none may leave.</param>
/// <param name="Stopped">Why it may not leave; null when it may.</param>
public sealed record ReleasePage(
    LedgerId Ledger, Window Window, IReadOnlyList<(string Id, string Name)> Tables, string Chosen, int Threshold, string Source, ShownTable? Shown, string? Stopped, IReadOnlyList<ReleaseLine> Released, bool MayRelease, string Key)
{
    /// <summary>Gets what was typed into the form that comes back.</summary>
    public (string For, string To, string Basis) Typed { get; init; } = ("", "", "");

    /// <summary>Gets what is to be mended.</summary>
    public IReadOnlyList<FieldFault> Faults { get; init; } = [];
}

/// <summary>A table as it was released.</summary>
public sealed record ReleasedPage(LedgerId Ledger, string Name, Window Window, string To, string Basis, DateOnly On, int Threshold, ShownTable Shown, string Address);

/// <summary>One release in a list.</summary>
public sealed record ReleaseLine(string Name, Window Window, string To, DateOnly On, string Address);

/// <summary>A table, the totals last.</summary>
public sealed record ShownTable(IReadOnlyList<string> Columns, IReadOnlyList<ShownRow> Rows, int Hidden);

/// <summary>A row of it.</summary>
public sealed record ShownRow(string Name, IReadOnlyList<ShownCell> Cells);

/// <summary>A cell of it.</summary>
/// <param name="Shown">Null for one that is hidden.</param>
/// <param name="Exact">What is hidden, for the office before it decides; else null.</param>
/// <param name="IsFew">Whether it is hidden for itself; else so that another can't be worked out.</param>
public sealed record ShownCell(long? Shown, long? Exact, bool IsFew);
