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
    internal async Task<IndicatorAnswer> Ask(Reader reader, IndicatorQuestion question, CancellationToken ct)
    {
        var needs = new Needs();
        foreach (var indicator in question.Indicators) needs.Of(indicator.Formula, question.Window, question.Indicators);
        var known = question.KnownAt;
        IReadOnlyDictionary<LedgerId, long> positions = new Dictionary<LedgerId, long>();
        var tables = new Dictionary<Need, SumTable>();
        foreach (var (need, measures) in needs.All)
        {
            var answer = await sums.Sum(reader, QuestionOf(question, need, measures, known), ct);
            if (answer is FactAnswer.OutsideReach outside) return new IndicatorAnswer(new Dictionary<string, IReadOnlyDictionary<string, IndicatorValue>>(), positions, outside.Organisations);
            var figures = (FactAnswer.Figures)answer;

            // What is asked first settles how far is counted: an entry in between must not show in one half of a share.
            if (tables.Count == 0) (positions, known) = (figures.Positions, new KnownAt.Positions(figures.Positions));
            tables[need] = new SumTable(need, figures.Rows, question.By is not null);
        }

        var reckoning = new Reckoning(tables, lists, question);
        var groups = question.By is null ? [""] : tables.Values.SelectMany(table => table.Groups).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        return new IndicatorAnswer(
            question.Indicators.ToDictionary(
                indicator => indicator.Code,
                indicator => (IReadOnlyDictionary<string, IndicatorValue>)groups.ToDictionary(
                    group => group, group => reckoning.Value(indicator.Formula, question.Window, group), StringComparer.Ordinal),
                StringComparer.Ordinal),
            positions, []);
    }

    private static FactQuestion QuestionOf(IndicatorQuestion question, Need need, IReadOnlyCollection<string> measures, KnownAt known)
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
        return new FactQuestion(kind) { By = by, KnownAt = known, Ledgers = question.Ledgers, Organisations = question.Organisations };
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
