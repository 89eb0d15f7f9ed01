using System.Globalization;
using HaiDang.Modules.Indicators;
using HaiDang.Modules.Indicators.Formulas;

namespace HaiDang.Modules.Reporting.ReportForms;

/// <summary>A form of a report in one edition: rows by columns, each cell counted from the registers or typed.</summary>
/// <param name="Reconstructed">Whether we made it up: shown as "dựng lại, không phải mẫu chính thức".</param>
/// <param name="Outliers">From which difference to the period before a row wants an explanation.</param>
internal sealed record ReportForm(
    string Id, string NameVi, string NameEn, string Edition, DateOnly From, DateOnly? To, string Source, bool Reconstructed,
    IReadOnlyList<FormColumn> Columns, IReadOnlyList<FormRow> Rows, IReadOnlyList<FormCheck> Checks, OutlierRule Outliers)
{
    /// <summary>Gets the rows that have cells.</summary>
    internal IEnumerable<FormRow> Counted => Rows.Where(row => row.Sort is not RowSort.Head);

    /// <summary>Whether it holds on a day.</summary>
    internal bool On(DateOnly day) => day >= From && (To is not { } to || day <= to);
}

/// <summary>A column of a form.</summary>
/// <param name="Where">Which values of dimensions count in it, as a formula writes them; null for all.</param>
internal sealed record FormColumn(string Key, string NameVi, string NameEn, string? Where);

/// <summary>Where a row's cells come from.</summary>
internal enum RowSort
{
    /// <summary>A heading without cells.</summary>
    Head,

    /// <summary>Computed from the registers; can't be typed over.</summary>
    Register,

    /// <summary>Typed by the body that reports.</summary>
    Manual,
}

/// <summary>A row of a form.</summary>
/// <param name="Code">Code in its form, such as <c>C1.2</c>; no other row of any form has it on the same day.</param>
/// <param name="Under">Code of the row of which it is a part; null for none.</param>
/// <param name="Says">How its first column is said, with <c>{0}</c> for number and unit; null for a row the narrative leaves out.</param>
/// <param name="Written">Formula of each column, in the columns' order; empty for a row that isn't computed.</param>
internal sealed record FormRow(
    string Code, string NameVi, string NameEn, string Unit, RowSort Sort, int Decimals, string? Under, string? Says, IReadOnlyList<string> Written, IReadOnlyList<Formula> Formulas)
{
    /// <summary>The indicators that compute its cells, by columns.</summary>
    internal IEnumerable<Indicator> Indicators(ReportForm form) => Formulas.Select((formula, at) => new Indicator(
        CellKey.Of(Code, form.Columns[at].Key), NameVi, NameEn, Written[at], formula, IndicatorUnit.Count, Direction.None, [], form.Source));
}

/// <summary>Names a cell: <c>E1:nu</c>.</summary>
internal static class CellKey
{
    internal static string Of(string row, string column) => string.Create(CultureInfo.InvariantCulture, $"{row}:{column}");
}

/// <summary>What must agree inside a form.</summary>
/// <param name="Total">Code of the row, or key of the column, that holds the whole.</param>
/// <param name="Across">Whether columns are compared in each row; else rows in each column.</param>
/// <param name="Parts">What it is the whole of.</param>
/// <param name="IsEqual">Whether the parts make up the whole; else they may not exceed it.</param>
internal sealed record FormCheck(string Total, bool Across, IReadOnlyList<string> Parts, bool IsEqual);

/// <summary>A difference that wants explaining: of at least this many percent and at least this number.</summary>
internal sealed record OutlierRule(int Percent, int Least)
{
    /// <summary>Whether a figure differs that much from the one before.</summary>
    internal bool Wants(decimal now, decimal before) =>
        Math.Abs(now - before) >= Least && (before == 0 || Math.Abs(now - before) * 100 >= Percent * before);
}
