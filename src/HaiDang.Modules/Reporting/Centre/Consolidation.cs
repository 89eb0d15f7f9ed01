using HaiDang.Modules.Reporting.Papers;

namespace HaiDang.Modules.Reporting.Centre;

/// <summary>Adds up the reports of offices that keep registers of their own.</summary>
internal static class Consolidation
{
    /// <summary>The forms of several reports as one, cell by cell.</summary>
    /// <param name="papers">Reports of one window with the same forms, of which there is at least one.</param>
    /// <returns>Forms as the first has them. A cell nobody filled stays empty; a year before is known only when everybody who has the cell knows it.</returns>
    internal static IReadOnlyList<PaperForm> Sum(IReadOnlyList<ReportPaper> papers)
    {
        var forms = papers[0].Forms;
        return
        [
            .. forms.Select((form, at) => form with
            {
                Rows = [.. form.Rows.Select((row, line) => row with { Explanation = null, Cells = [.. row.Cells.Select((_, column) => Cell([.. papers.Select(paper => paper.Forms[at].Rows[line].Cells[column])]))] })],
            }),
        ];
    }

    /// <summary>Rows that count different things, which between registers nobody can tell apart: their sum is the most they can be, and the largest part the least.</summary>
    internal static IReadOnlyDictionary<string, decimal> Least(IReadOnlyList<ReportPaper> papers) =>
        (from paper in papers
         from form in paper.Forms
         from row in form.Rows
         where row.Formulas.Any(formula => formula.Contains("distinct(", StringComparison.Ordinal))
         from cell in row.Cells.Take(1)
         where cell.Value is not null
         group cell.Value!.Value by row.Code).ToDictionary(one => one.Key, one => one.Max(), StringComparer.Ordinal);

    private static PaperCell Cell(IReadOnlyList<PaperCell> cells)
    {
        List<PaperCell> filled = [.. cells.Where(cell => cell.Value is not null)];
        return new PaperCell(
            filled.Count == 0 ? null : filled.Sum(cell => cell.Value!.Value), filled.Count > 0 && filled.TrueForAll(cell => cell.LastYear is not null) ? filled.Sum(cell => cell.LastYear!.Value) : null,
            filled.Sum(cell => cell.Value ?? 0));
    }
}
