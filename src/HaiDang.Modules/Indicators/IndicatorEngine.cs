using HaiDang.Kernel.Access;
using HaiDang.Kernel.Calendar;
using HaiDang.Kernel.Events;
using HaiDang.Kernel.Facts;
using HaiDang.Modules.Indicators.Formulas;

namespace HaiDang.Modules.Indicators;

/// <summary>Reckons indicators from sums of facts. All formulas of a question are read through first, so that each window is summed once, whatever number of indicators ask for it.</summary>
internal sealed class IndicatorEngine(FactSums sums, DatedLists lists)
{
    /// <summary>Values of some indicators, as far as the reader's reach goes.</summary>
    internal async Task<IndicatorAnswer> Ask(Reader reader, IndicatorQuestion question, CancellationToken ct) => (await Ask(reader, question, [question.Window], ct))[0];

    /// <summary>Values beside those of the same window last year, of the window before, and of a baseline year, all at the same positions.</summary>
    /// <param name="baseline">Year in which the window of the baseline ends; null for none.</param>
    internal async Task<IndicatorComparison> Compare(Reader reader, IndicatorQuestion question, int? baseline, CancellationToken ct)
    {
        List<Window> windows = [question.Window, WindowShifts.Shifted(question.Window, Shift.LastYear), WindowShifts.Shifted(question.Window, Shift.Before)];
        if (baseline is { } year) windows.Add(WindowShifts.Shifted(question.Window, Shift.EndingIn(year)));
        var answers = await Ask(reader, question, windows, ct);
        return new IndicatorComparison(answers[0], answers[1], answers[2], baseline is null ? null : answers[3]);
    }

    /// <summary>Values in several windows at the same positions: an entry in between must not show in one half of a comparison.</summary>
    /// <returns>An answer for each window, in their order.</returns>
    internal async Task<IReadOnlyList<IndicatorAnswer>> Ask(Reader reader, IndicatorQuestion question, IReadOnlyList<Window> windows, CancellationToken ct)
    {
        var needs = new Needs();
        foreach (var window in windows)
        {
            foreach (var indicator in question.Indicators) needs.Of(indicator.Formula, window, question.Indicators);
        }

        List<(Need Need, FactQuestion Question)> asked = [.. needs.All.Select(need => (need.Key, QuestionOf(question, need.Key, need.Value)))];
        IReadOnlyDictionary<LedgerId, long> positions = new Dictionary<LedgerId, long>();
        var tables = new Dictionary<Need, SumTable>();
        foreach (var ((need, _), answer) in asked.Zip(await sums.SumEach(reader, [.. asked.Select(one => one.Question)], ct)))
        {
            if (answer is FactAnswer.OutsideReach outside)
                return [.. windows.Select(_ => new IndicatorAnswer(new Dictionary<string, IReadOnlyDictionary<string, IndicatorValue>>(), positions, outside.Organisations))];
            var figures = (FactAnswer.Figures)answer;
            positions = figures.Positions;
            tables[need] = new SumTable(need, figures.Rows, question.By is not null);
        }

        var reckoning = new Reckoning(tables, lists, question);
        var groups = question.By is null ? [""] : tables.Values.SelectMany(table => table.Groups).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        return
        [
            .. windows.Select(window => new IndicatorAnswer(
                question.Indicators.ToDictionary(
                    indicator => indicator.Code,
                    indicator => (IReadOnlyDictionary<string, IndicatorValue>)groups.ToDictionary(group => group, group => reckoning.Value(indicator.Formula, window, group), StringComparer.Ordinal),
                    StringComparer.Ordinal),
                positions, [])),
        ];
    }

    private static FactQuestion QuestionOf(IndicatorQuestion question, Need need, IReadOnlyCollection<string> measures)
    {
        string[] counted = [.. measures.Order(StringComparer.Ordinal)];
        var dimensions = need.Dimensions.Length == 0 ? [] : need.Dimensions.Split(' ');
        List<FactGrouping> by = [new FactGrouping.ByMeasure()];
        if (question.By is { } split) by.Add(split);
        by.AddRange(dimensions.Select(one => new FactGrouping.ByDimension(one)));
        FactKind kind = need.Kind switch
        {
            NeedKind.Flow or NeedKind.DistinctPlaces or NeedKind.DistinctBodies => new FactKind.Flow(counted, need.Window),
            NeedKind.Cohort => new FactKind.Cohort(counted, need.Window),
            _ => new FactKind.Stock(counted, [], need.Window.To),
        };
        if (need.Kind is NeedKind.DistinctPlaces) by.Add(new FactGrouping.ByPlace());
        if (need.Kind is NeedKind.DistinctBodies) by.Add(new FactGrouping.ByOrganisation());
        return new FactQuestion(kind) { By = by, KnownAt = question.KnownAt, Ledgers = question.Ledgers, Organisations = question.Organisations };
    }
}

/// <summary>How a need is summed.</summary>
public enum NeedKind
{
    /// <summary>By the day it happened.</summary>
    Flow,

    /// <summary>By the day of the inflow.</summary>
    Cohort,

    /// <summary>Up to the window's last day.</summary>
    Stock,

    /// <summary>By place, to count different ones.</summary>
    DistinctPlaces,

    /// <summary>By body, to count different ones.</summary>
    DistinctBodies,
}

/// <summary>One sum over the facts that formulas ask for.</summary>
/// <param name="Window">Of a stock only its last day counts.</param>
/// <param name="Dimensions">Dimensions by whose values the formulas choose, blank between them.</param>
public readonly record struct Need(NeedKind Kind, Window Window, string Dimensions);

/// <summary>The sums that formulas ask for, each once.</summary>
internal sealed class Needs
{
    private readonly Dictionary<Need, HashSet<string>> all = [];

    /// <summary>Gets each sum with the measures in it.</summary>
    internal IReadOnlyDictionary<Need, HashSet<string>> All => all;

    /// <summary>Adds what a formula asks for.</summary>
    /// <param name="among">Indicators that it may refer to.</param>
    internal void Of(Formula formula, Window window, IReadOnlyList<Indicator> among)
    {
        switch (formula)
        {
            case Formula.Flow one:
                Add(NeedKind.Flow, window, one.Counted);
                break;
            case Formula.Cohort one:
                Add(NeedKind.Cohort, window, one.Counted);
                break;
            case Formula.Distinct one:
                Add(one.By is DistinctBy.Place ? NeedKind.DistinctPlaces : NeedKind.DistinctBodies, window, one.Counted);
                break;
            case Formula.Stock one:
                Add(NeedKind.Stock, StockDay(window, one), one.In);
                if (one.Out.Measures.Count > 0) Add(NeedKind.Stock, StockDay(window, one), one.Out);
                break;
            case Formula.Reference one:
                Of(among.First(indicator => indicator.Code == one.Code).Formula, window, among);
                break;
            case Formula.Then one:
                Of(one.Of, WindowShifts.Shifted(window, one.Shift), among);
                break;
            case Formula.Change { Of: var of, Shift: var shift }:
                Of(of, window, among);
                Of(of, WindowShifts.Shifted(window, shift), among);
                break;
            case Formula.Points { Of: var of, Shift: var shift }:
                Of(of, window, among);
                Of(of, WindowShifts.Shifted(window, shift), among);
                break;
            default:
                foreach (var part in formula.Parts) Of(part, window, among);
                break;
        }
    }

    /// <summary>The sum that holds what is counted.</summary>
    internal static Need NeedOf(NeedKind kind, Window window, Counted counted) =>
        new(kind, kind is NeedKind.Stock ? new Window(window.To, window.To) : window, string.Join(' ', counted.Where.Select(one => one.Dimension).Order(StringComparer.Ordinal)));

    /// <summary>The day of a stock, as a window that ends on it.</summary>
    internal static Window StockDay(Window window, Formula.Stock stock)
    {
        var day = stock.AtStart ? window.From.AddDays(-1) : window.To;
        return new Window(day, day);
    }

    private void Add(NeedKind kind, Window window, Counted counted)
    {
        var need = NeedOf(kind, window, counted);
        if (!all.TryGetValue(need, out var measures)) all[need] = measures = new HashSet<string>(StringComparer.Ordinal);
        measures.UnionWith(counted.Measures);
    }
}
