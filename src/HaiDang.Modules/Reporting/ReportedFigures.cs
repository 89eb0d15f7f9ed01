using HaiDang.Kernel.Access;
using HaiDang.Kernel.Events;
using HaiDang.Kernel.Organisations;
using HaiDang.Kernel.Storage;
using HaiDang.Modules.Indicators;
using HaiDang.Modules.Indicators.Formulas;
using HaiDang.Modules.Planning;
using HaiDang.Modules.Reporting.Papers;

namespace HaiDang.Modules.Reporting;

/// <summary>Figures of the committee's own signed reports: a cell is an indicator's when both are reckoned by the same formula.</summary>
/// <remarks>Whoever reads a ledger reads what its committee signed. A corrected edition stands for the one before it.</remarks>
internal sealed class ReportedFigures(Store store, ReportBook book) : ISignedFigures
{
    // Reports of some two years: what the last one says is asked, not what the first one said.
    private const int MostReports = 16;

    /// <inheritdoc/>
    public async Task<IReadOnlyList<SignedFigure>> Of(Reader reader, LedgerId ledger, Indicator indicator, CancellationToken ct)
    {
        var rows = await store.Query<Row>(
            reader,
            $"""
            select body, period, year
            from report_register
            where {reader.Sees("ledger")} and ledger = {ledger} and edition > 0
            order by year desc, submitted_on desc, body
            """,
            ct);
        var found = new List<SignedFigure>();
        foreach (var row in rows.Where(row => PlanAddress.IsOwn(ledger, row.Body)).Take(MostReports))
        {
            if (await book.Find(ledger, row.Body, row.Period, row.Year, ct) is not { } report || report.Editions.LastOrDefault(one => one.Signed is not null) is not { Signed: { } signed } edition) continue;
            if (Value(edition.Submitted.Paper, indicator.Formula) is not { } value) continue;
            var address = ReportAddress.Of(ledger, row.Year, row.Period, row.Body);
            found.Add(new SignedFigure(
                edition.Submitted.Paper.Window, indicator.Rounding.Round(IndicatorValue.InUnit(value, indicator.Unit), indicator.Decimals), signed.Number, signed.OccurredOn, address, address + "/thay-doi"));
        }

        return found;
    }

    // A share is none where the report has only one of its two figures, or a denominator of 0.
    private static decimal? Value(ReportPaper paper, Formula formula)
    {
        foreach (var row in paper.Forms.SelectMany(form => form.Rows))
        {
            foreach (var (at, written) in row.Formulas.Index())
            {
                if (FormulaText.Read(written) == formula) return row.Cells[at].Value;
            }
        }

        return formula is Formula.Ratio(var numerator, var denominator) && Value(paper, numerator) is { } over && Value(paper, denominator) is { } under && under != 0 ? over / under : null;
    }

    private sealed class Row
    {
        public OrganisationId Body { get; init; }

        public string Period { get; init; } = "";

        public int Year { get; init; }
    }
}
