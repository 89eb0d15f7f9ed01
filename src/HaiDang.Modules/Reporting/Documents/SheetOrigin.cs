using System.Globalization;
using HaiDang.Modules.Reporting.Papers;
using HaiDang.Modules.Reporting.ReportForms;

namespace HaiDang.Modules.Reporting.Documents;

/// <summary>Whose form an .xlsx is: written into a hidden sheet of it, so that a file that comes back is put where it belongs.</summary>
internal sealed record SheetOrigin(string Ledger, string Body, string Period, int Year)
{
    internal const string SheetName = "HaiDang";
    internal const string Mark = "haidang-bieu/1";
    internal const string FormMark = "form";
    internal const string CellMark = "o";

    /// <summary>The lines of the hidden sheet: the origin; each form with its edition and sheet; each typed cell with what it showed and what of it bodies below reported.</summary>
    internal IEnumerable<IReadOnlyList<string>> Lines(ReportPaper paper)
    {
        yield return [Mark, Ledger, Body, Period, Year.ToString(CultureInfo.InvariantCulture)];
        foreach (var form in paper.Forms)
        {
            yield return [FormMark, form.Id, form.Edition, ReportSheets.NameOf(form)];
            foreach (var row in form.Rows.Where(row => row.Cells.Count > 0))
            {
                foreach (var (at, cell) in row.Cells.Index()) yield return [CellMark, CellKey.Of(row.Code, form.Columns[at].Key), Written(cell.Value), Written(cell.Lower)];
            }
        }
    }

    private static string Written(decimal? value) => value?.ToString(CultureInfo.InvariantCulture) ?? "";
}
