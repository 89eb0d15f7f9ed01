using HaiDang.Kernel.Calendar;
using HaiDang.Kernel.Facts;
using HaiDang.Modules.Indicators.Formulas;

namespace HaiDang.Modules.Indicators;

/// <summary>Sums of one need, by measure and group.</summary>
internal sealed class SumTable
{
    private readonly ILookup<(string Measure, string Group), Figure> rows;
    private readonly int first;

    /// <param name="split">Whether the second key is the group.</param>
    internal SumTable(Need need, IReadOnlyList<Figure> figures, bool split)
    {
        first = split ? 2 : 1;
        Need = need;
        rows = figures.ToLookup(figure => (figure.Group[0], split ? figure.Group[1] : ""));
        Groups = split ? [.. figures.Select(figure => figure.Group[1]).Distinct(StringComparer.Ordinal)] : [""];
    }

    /// <summary>Gets what was summed.</summary>
    internal Need Need { get; }

    /// <summary>Gets the groups that have any.</summary>
    internal IReadOnlyList<string> Groups { get; }

    /// <summary>What of some measures counts in a group.</summary>
    internal IndicatorValue Of(Counted counted, string group)
    {
        long sum = 0;
        var approximate = false;
        foreach (var figure in Counting(counted, group))
        {
            sum += figure.Quantity;
            approximate |= figure.Approximate;
        }

        return IndicatorValue.Of(sum, approximate);
    }

    /// <summary>How many different last keys have anything in a group.</summary>
    internal IndicatorValue Different(Counted counted, string group)
    {
        var (number, approximate) = (0, false);
        foreach (var one in Counting(counted, group).Where(figure => figure.Group[^1].Length > 0).GroupBy(figure => figure.Group[^1], StringComparer.Ordinal))
        {
            if (one.Sum(figure => figure.Quantity) == 0) continue;
            number++;
            approximate |= one.Any(figure => figure.Approximate);
        }

        return IndicatorValue.Of(number, approximate);
    }

    private IEnumerable<Figure> Counting(Counted counted, string group)
    {
        var dimensions = Need.Dimensions.Length == 0 ? [] : Need.Dimensions.Split(' ');
        return counted.Measures.SelectMany(measure => rows[(measure, group)])
            .Where(figure => counted.Where.All(one => one.Values.Contains(figure.Group[first + Array.IndexOf(dimensions, one.Dimension)])));
    }
}

/// <summary>Reckons formulas from sums that are there.</summary>
internal sealed class Reckoning(IReadOnlyDictionary<Need, SumTable> tables, DatedLists lists, IndicatorQuestion question)
{
    /// <summary>What a formula comes to in a group.</summary>
    internal IndicatorValue Value(Formula formula, Window window, string group) => formula switch
    {
        Formula.Flow one => Of(NeedKind.Flow, one.Counted, window, group),
        Formula.Cohort one => Of(NeedKind.Cohort, one.Counted, window, group),
        Formula.Distinct one => Table(one.By is DistinctBy.Place ? NeedKind.DistinctPlaces : NeedKind.DistinctBodies, one.Counted, window).Different(one.Counted, group),
        Formula.Stock one => Stock(one, window, group),
        Formula.Listed one => lists.Length(one.List, window.To) is { } length ? IndicatorValue.Of(length, false) : IndicatorValue.Without(ValueStatus.BaselineMissing),
        Formula.Reference one => Value(question.Indicators.First(indicator => indicator.Code == one.Code).Formula, window, group),
        Formula.Sum one => Sum(one, window, group),
        Formula.Ratio one => Ratio(Value(one.Numerator, window, group), Value(one.Denominator, window, group)),
        Formula.Then one => Value(one.Of, WindowShifts.Shifted(window, one.Shift), group),
        Formula.Change one => Change(Value(one.Of, window, group), Value(one.Of, WindowShifts.Shifted(window, one.Shift), group)),
        Formula.Points one => Points(Value(one.Of, window, group), Value(one.Of, WindowShifts.Shifted(window, one.Shift), group)),
        _ => throw new ArgumentOutOfRangeException(nameof(formula)),
    };

    private static IndicatorValue Ratio(IndicatorValue over, IndicatorValue under)
    {
        var approximate = over.Approximate || under.Approximate;
        if (over.Amount is not { } numerator || under.Amount is not { } denominator) return IndicatorValue.Without(Worse(over, under), approximate);
        return new IndicatorValue(
            denominator == 0 ? null : numerator / denominator, numerator, denominator, denominator == 0 ? ValueStatus.NotApplicable : ValueStatus.Known, approximate);
    }

    private static IndicatorValue Change(IndicatorValue now, IndicatorValue then)
    {
        var approximate = now.Approximate || then.Approximate;
        if (now.Amount is not { } after || then.Amount is not { } before) return IndicatorValue.Without(Worse(now, then), approximate);
        return before == 0
            ? new IndicatorValue(null, after - before, before, ValueStatus.NotApplicable, approximate)
            : new IndicatorValue((after - before) / before, after - before, before, ValueStatus.Known, approximate);
    }

    private static IndicatorValue Points(IndicatorValue now, IndicatorValue then)
    {
        var approximate = now.Approximate || then.Approximate;
        if (now.Amount is not { } after) return IndicatorValue.Without(now.Status, approximate);
        return then.Amount is { } before ? IndicatorValue.Of(after - before, approximate) : IndicatorValue.Without(ValueStatus.BaselineMissing, approximate);
    }

    private static ValueStatus Worse(IndicatorValue one, IndicatorValue other) =>
        one.Status is ValueStatus.BaselineMissing || other.Status is ValueStatus.BaselineMissing ? ValueStatus.BaselineMissing : ValueStatus.NotApplicable;

    private IndicatorValue Of(NeedKind kind, Counted counted, Window window, string group) => Table(kind, counted, window).Of(counted, group);

    private SumTable Table(NeedKind kind, Counted counted, Window window) => tables[Needs.NeedOf(kind, window, counted)];

    private IndicatorValue Stock(Formula.Stock stock, Window window, string group)
    {
        var day = Needs.StockDay(window, stock);
        var into = Of(NeedKind.Stock, stock.In, day, group);
        if (stock.Out.Measures.Count == 0) return into;
        var gone = Of(NeedKind.Stock, stock.Out, day, group);
        return IndicatorValue.Of(into.Amount!.Value - gone.Amount!.Value, into.Approximate || gone.Approximate);
    }

    private IndicatorValue Sum(Formula.Sum sum, Window window, string group)
    {
        var total = Value(sum.First, window, group);
        foreach (var (adds, part) in sum.Rest)
        {
            var other = Value(part, window, group);
            total = total.Amount is { } one && other.Amount is { } two
                ? IndicatorValue.Of(adds ? one + two : one - two, total.Approximate || other.Approximate)
                : IndicatorValue.Without(Worse(total, other), total.Approximate || other.Approximate);
        }

        return total;
    }
}

/// <summary>Lengths of dated lists, such as the border communes of a province.</summary>
internal sealed class DatedLists(IReadOnlyDictionary<string, Func<DateOnly, int?>> lengths)
{
    /// <summary>Gets the lists that the program ships.</summary>
    internal static DatedLists Shipped { get; } = new(new Dictionary<string, Func<DateOnly, int?>>(StringComparer.Ordinal));

    /// <summary>Gets the names of the lists.</summary>
    internal IReadOnlySet<string> Names => lengths.Keys.ToHashSet(StringComparer.Ordinal);

    /// <summary>How many stand in a list on a day.</summary>
    /// <returns>Null when the list isn't known for that day.</returns>
    internal int? Length(string list, DateOnly day) => lengths.GetValueOrDefault(list)?.Invoke(day);
}
