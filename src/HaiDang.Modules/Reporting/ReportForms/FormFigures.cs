using HaiDang.Kernel.Access;
using HaiDang.Kernel.Calendar;
using HaiDang.Kernel.Events;
using HaiDang.Kernel.Facts;
using HaiDang.Kernel.Organisations;
using HaiDang.Modules.Indicators;
using HaiDang.Modules.Indicators.Formulas;

namespace HaiDang.Modules.Reporting.ReportForms;

/// <summary>A computed or typed value with the ones it is compared with.</summary>
/// <param name="Value">Null for a cell nobody filled.</param>
/// <param name="LastYear">Of the same window a year before; null when it isn't known.</param>
/// <param name="Lower">What of it comes from reports of other bodies; 0 for a cell that doesn't add them up.</param>
public sealed record CellFigure(decimal? Value, decimal? LastYear, decimal Lower = 0);

/// <summary>What a body's forms come to, with how far the log was counted.</summary>
/// <param name="Cells">By row and column, as <see cref="CellKey"/> names them.</param>
internal sealed record FormFigures(IReadOnlyDictionary<string, CellFigure> Cells, IReadOnlyDictionary<LedgerId, long> Positions)
{
    internal CellFigure Of(string row, string column) => Cells.GetValueOrDefault(CellKey.Of(row, column)) ?? new CellFigure(null, null);
}

/// <summary>Computes the cells of forms from the registers, and adds what was typed.</summary>
internal sealed class FormReckoner(IndicatorEngine engine)
{
    /// <summary>The cells of some forms for a body.</summary>
    /// <param name="bodies">Whose entries count; null for the whole ledger, where a case seen by several bodies counts once.</param>
    /// <param name="typed">What the body typed, by cell.</param>
    /// <param name="before">What its own accepted report of a year before has, by cell.</param>
    /// <param name="lower">What reports below it have of the typed rows, by cell.</param>
    /// <param name="isCompared">Whether the same days a year before are counted too; without, no year before is known.</param>
    internal async Task<FormFigures> Reckon(
        LedgerId ledger, IReadOnlyList<ReportForm> forms, Window window, IReadOnlyList<OrganisationId>? bodies, KnownAt known,
        IReadOnlyDictionary<string, decimal> typed, IReadOnlyDictionary<string, decimal> before, IReadOnlyDictionary<string, decimal> lower, bool isCompared, CancellationToken ct)
    {
        List<Indicator> indicators = [.. forms.SelectMany(form => form.Counted.SelectMany(row => row.Indicators(form)))];
        var now = await engine.Ask(Reader.System, new IndicatorQuestion(indicators, window) { Ledgers = [ledger], Organisations = bodies, KnownAt = known }, ct);
        var then = !isCompared ? null : await engine.Ask(
            Reader.System, new IndicatorQuestion(indicators, WindowShifts.Shifted(window, Shift.LastYear)) { Ledgers = [ledger], Organisations = bodies, KnownAt = new KnownAt.Positions(now.Positions) }, ct);

        // A year in which nothing at all was entered wasn't a year without crime: it isn't known.
        var isKnown = then is not null && indicators.Exists(one => then.Value(one.Code)?.Amount is not (null or 0));
        var cells = indicators.ToDictionary(one => one.Code, one => new CellFigure(now.Value(one.Code)?.Amount, isKnown ? then!.Value(one.Code)?.Amount : null), StringComparer.Ordinal);
        foreach (var form in forms)
        {
            foreach (var row in form.Counted.Where(row => row.Sort is RowSort.Manual))
            {
                foreach (var key in form.Columns.Select(column => CellKey.Of(row.Code, column.Key)))
                {
                    var own = typed.TryGetValue(key, out var value) ? value : (decimal?)null;
                    var below = lower.TryGetValue(key, out var sum) ? sum : (decimal?)null;
                    cells[key] = new CellFigure(own is null && below is null ? null : (own ?? 0) + (below ?? 0), before.TryGetValue(key, out var past) ? past : null, below ?? 0);
                }
            }
        }

        return new FormFigures(cells, now.Positions);
    }
}
