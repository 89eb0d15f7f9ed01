using HaiDang.Kernel.Access;
using HaiDang.Kernel.Calendar;
using HaiDang.Kernel.Events;
using HaiDang.Kernel.Facts;
using HaiDang.Kernel.Organisations;
using HaiDang.Modules.Accounts;
using HaiDang.Modules.Indicators;
using HaiDang.Modules.Indicators.Formulas;
using HaiDang.Modules.Indicators.Screens;
using HaiDang.Modules.Reporting.Papers;
using HaiDang.Modules.Shell;

namespace HaiDang.Modules.Reporting.Explaining;

/// <summary>A computed cell that is to be explained.</summary>
/// <param name="Within">Bodies whose entries count; null for the whole ledger.</param>
/// <param name="Paper">The paper it stands on: its window, and how far the log was counted.</param>
/// <param name="IsFrozen">Whether the paper was handed in, so that later entries aren't in it.</param>
internal sealed record CellQuestion(LedgerId Ledger, IReadOnlyList<OrganisationId>? Within, ReportPaper Paper, Formula Formula, bool IsFrozen)
{
    /// <summary>Gets the state of knowledge of the paper.</summary>
    internal KnownAt KnownAt => new KnownAt.Positions(Paper.Positions.ToDictionary(one => new LedgerId(one.Key), one => one.Value));
}

/// <summary>Explains computed cells, by the definition and the state of knowledge of their paper.</summary>
internal sealed class CellOpening(IndicatorEngine engine, FigureEntries entries, Bodies bodies)
{
    /// <summary>Bodies whose entries count in a body's report of a window.</summary>
    internal IReadOnlyList<OrganisationId> Within(OrganisationId body, Window window) => bodies.Reach(body, window.To);

    /// <summary>The sums that the cell is made of, in the order of its formula.</summary>
    internal async Task<IReadOnlyList<(FormulaLeaf Leaf, decimal? Value)>> Parts(CellQuestion question, CancellationToken ct)
    {
        var parts = new List<(FormulaLeaf, decimal?)>();
        foreach (var leaf in FormulaLeaves.Of(question.Formula, question.Paper.Window, []))
        {
            parts.Add((leaf, await Amount(question, leaf.As("leaf"), leaf.Reckoned, question.KnownAt, ct)));
        }

        return parts;
    }

    /// <summary>What the cell comes to by the registers of today.</summary>
    internal Task<decimal?> Now(CellQuestion question, CancellationToken ct) =>
        Amount(question, new Indicator("cell", "", "", "", question.Formula, IndicatorUnit.Count, Direction.None, [], ""), question.Paper.Window, new KnownAt.Now(), ct);

    /// <summary>The entries of one part, as far as the reader's reach goes; of a frozen paper also those that came since.</summary>
    /// <returns>Null when entries of bodies outside that reach would be shown.</returns>
    internal Task<OpenedPart?> Open(Reader reader, CellQuestion question, FormulaLeaf leaf, int part, string? after, Language language, CancellationToken ct) =>
        entries.Behind(reader, new EntriesAsked(question.Ledger, question.Within, question.KnownAt, question.IsFrozen, language), leaf, part, after, ct);

    // What the sheet shows its reader it shows whole, as it was counted; only entries go by the reader's own reach.
    private async Task<decimal?> Amount(CellQuestion question, Indicator one, Window window, KnownAt known, CancellationToken ct) =>
        (await engine.Ask(Reader.System, new IndicatorQuestion([one], window) { Ledgers = [question.Ledger], Organisations = question.Within, KnownAt = known }, ct)).Value(one.Code)?.Amount;
}
