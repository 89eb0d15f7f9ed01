using HaiDang.Kernel.Events;
using HaiDang.Kernel.Facts;

namespace HaiDang.Modules.Indicators.Entering;

/// <summary>Counts figures that bodies typed: the last entry of each window, by part.</summary>
/// <remarks>
/// <para>Shape: one fact for each part on the last day of the window, or one in all; dimension <c>part</c>. Unit: as the measure says.</para>
/// <para>What a body of the other line typed and what only says how much there is give none.</para>
/// </remarks>
internal sealed class EnteredFacts : FactRule
{
    public override IReadOnlyList<string> Streams => [EnteredStreams.Figure];

    public override IReadOnlyList<string> Measures => [.. ManualMeasures.All.Select(one => one.Measure)];

    public override IEnumerable<Fact> Count(IReadOnlyList<Recorded> effective)
    {
        if (effective.Select(recorded => recorded.Event).OfType<FigureEntered>().LastOrDefault() is not { IsOfWhich: false } last || ManualMeasures.Find(last.Measure) is { IsStanding: true }) yield break;
        IEnumerable<(string Dimensions, long Quantity)> counted = last.Parts.Count == 0 ? [("", last.Quantity)] : last.Parts.Select(part => ("part=" + part.Code, part.Quantity));
        foreach (var (dimensions, quantity) in counted.Where(one => one.Quantity != 0))
        {
            yield return new Fact(last.Measure, last.OccurredOn, last.Organisation, last.Place?.Value ?? "", dimensions, Quantity: quantity);
        }
    }
}

/// <summary>Counts what came before the registers as the registers' own measures, marked by the dimension <c>history</c>.</summary>
/// <remarks>One fact on the last day of the window; what came in is its own cohort. An entry typed again replaces the earlier.</remarks>
internal sealed class HistoryFacts : FactRule
{
    internal const string Mark = "history=yes";

    public override IReadOnlyList<string> Streams => [EnteredStreams.History];

    public override IReadOnlyList<string> Measures => [.. Indicators.Measures.Shipped.Named.Where(name => ManualMeasures.Find(name) is null)];

    public override IEnumerable<Fact> Count(IReadOnlyList<Recorded> effective)
    {
        if (effective.Select(recorded => recorded.Event).OfType<HistoryEntered>().LastOrDefault() is not { Quantity: not 0 } last) yield break;
        var dimensions = string.Join(';', last.Dimensions.Split(';', StringSplitOptions.RemoveEmptyEntries).Append(Mark).Order(StringComparer.Ordinal));
        yield return new Fact(last.Measure, last.OccurredOn, last.Organisation, "", dimensions, CohortOn: last.OccurredOn, Quantity: last.Quantity);
    }
}
