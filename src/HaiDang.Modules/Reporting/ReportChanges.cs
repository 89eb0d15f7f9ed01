using HaiDang.Kernel.Access;
using HaiDang.Kernel.Events;
using HaiDang.Kernel.Facts;
using HaiDang.Kernel.Organisations;
using HaiDang.Modules.Accounts;
using HaiDang.Modules.Indicators;
using HaiDang.Modules.Indicators.Formulas;
using HaiDang.Modules.Reporting.Papers;
using HaiDang.Modules.Reporting.ReportForms;
using HaiDang.Modules.Reporting.Screens;

namespace HaiDang.Modules.Reporting;

/// <summary>Holds a report as it was handed in against what the registers say now: by its own definitions, not today's.</summary>
internal sealed class ReportChanges(IndicatorEngine engine, FactExplanations explanations, Bodies bodies)
{
    private const int MostEntries = 20;

    /// <summary>Computed cells that differ now, each with the entries recorded since that touch it.</summary>
    internal async Task<IReadOnlyList<CellChange>> Since(LedgerId ledger, OrganisationId body, bool isCommittee, ReportPaper paper, Func<OrganisationId, string> name, CancellationToken ct)
    {
        var cells = (from form in paper.Forms
                     from row in form.Rows
                     from written in row.Formulas.Index()
                     select (Row: row, Column: form.Columns[written.Index], Formula: FormulaText.Read(written.Item), Cell: row.Cells[written.Index])).ToList();
        List<Indicator> indicators = [.. cells.Select(one => new Indicator(CellKey.Of(one.Row.Code, one.Column.Key), "", "", "", one.Formula, IndicatorUnit.Count, Direction.None, [], ""))];
        var within = isCommittee ? null : bodies.Reach(body, paper.Window.To);
        var now = await engine.Ask(Reader.System, new IndicatorQuestion(indicators, paper.Window) { Ledgers = [ledger], Organisations = within }, ct);
        var known = new KnownAt.Positions(paper.Positions.ToDictionary(one => new LedgerId(one.Key), one => one.Value));
        var changes = new List<CellChange>();
        foreach (var (row, column, formula, cell) in cells)
        {
            var value = now.Value(CellKey.Of(row.Code, column.Key))?.Amount;
            if (value == cell.Value) continue;
            changes.Add(new CellChange(row, column.Name, cell.Value, value, await Entries(ledger, formula, paper, within, known, name, ct)));
        }

        return changes;
    }

    private async Task<IReadOnlyList<LateEntryView>> Entries(
        LedgerId ledger, Formula formula, ReportPaper paper, IReadOnlyList<OrganisationId>? within, KnownAt known, Func<OrganisationId, string> name, CancellationToken ct)
    {
        var found = new List<LateEntryView>();
        foreach (var leaf in FormulaLeaves.Of(formula, paper.Window, []))
        {
            var question = new FactQuestion(leaf.Kind) { Ledgers = [ledger], Organisations = within, KnownAt = known };
            if (await explanations.Open(Reader.System, question, [], leaf.Among, ExplainedPart.Since, null, MostEntries, ct) is not Explanation.Page page) continue;
            found.AddRange(page.Facts
                .Select(fact => new LateEntryView(fact.Fact.OccurredOn, fact.RecordedAt, name(fact.Fact.Organisation), fact.Fact.Quantity, fact.Mends)));
        }

        return found;
    }
}
