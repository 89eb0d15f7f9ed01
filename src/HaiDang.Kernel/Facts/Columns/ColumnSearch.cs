using HaiDang.Kernel.Calendar;

namespace HaiDang.Kernel.Facts.Columns;

/// <summary>Finds where the facts of a figure were recorded: the columns know their days and values, the table has them by position.</summary>
/// <param name="among">What counts; empty for all of the kind's measures.</param>
/// <param name="part">Facts up to the scope's position, or after it.</param>
internal sealed class ColumnSearch(FactKind kind, IReadOnlyList<FactsAmong> among, ExplainedPart part, FactValues.View values)
{
    private readonly bool[] counted = [.. Enumerable.Range(0, values.Whats).Select(one => Counts(kind, among, values.What[one].Measure, values.What[one].Dimensions))];

    /// <summary>Positions of one ledger that hold facts of the figure, in order, each once.</summary>
    /// <param name="from">The first that may be given.</param>
    /// <exception cref="InvalidDataException">A segment is damaged.</exception>
    internal IReadOnlyList<long> Positions(FactScope scope, LedgerView view, long from)
    {
        var (low, high) = part is ExplainedPart.Counted ? (from, scope.Position) : (Math.Max(from, scope.Position + 1), long.MaxValue);
        var wheres = Wheres(scope);
        var found = new List<long>();
        foreach (var segment in view.Segments.Where(segment => segment.First < high && segment.Last >= low)) Add(found, segment, wheres, low, high);
        foreach (var fact in view.Tail.AsSpan(0, view.TailCount))
        {
            if (fact.Position >= low && fact.Position <= high && counted[fact.What] && wheres[fact.Where] && Within(fact)) found.Add(fact.Position);
        }

        GC.KeepAlive(view);
        found.Sort();
        return [.. found.Distinct()];
    }

    private void Add(List<long> found, Segment segment, bool[] wheres, long low, long high)
    {
        bool[] whats = [.. segment.Whats.Select(one => counted[one])];
        if (!whats.Contains(true)) return;
        bool[] bodies = [.. segment.Wheres.Select(one => wheres[one])];
        var what = segment.What(0, segment.Rows);
        var where = segment.Where(0, segment.Rows);
        var position = segment.Position(0, segment.Rows);
        var (first, last) = Rows(segment);
        var byCohort = kind is FactKind.Cohort ? segment.ByCohort(first, last) : default;
        for (var i = first; i < last; i++)
        {
            var row = byCohort.IsEmpty ? i : byCohort[i - first];
            if (!whats[what[row]] || !bodies[where[row]]) continue;
            var at = segment.First + position[row];
            if (at >= low && at <= high) found.Add(at);
        }
    }

    private (int First, int Last) Rows(Segment segment) => kind switch
    {
        FactKind.Flow { Window: var window } => segment.RowsOf(window.From.DayNumber, window.To.DayNumber),
        FactKind.Stock stock => segment.RowsOf(int.MinValue, stock.Day.DayNumber),
        FactKind.Cohort { Window: var window } => (
            segment.CohortStarts[Segment.Lower(segment.CohortDays, window.From.DayNumber)], segment.CohortStarts[Segment.Lower(segment.CohortDays, window.To.DayNumber + 1L)]),
        _ => throw new ArgumentOutOfRangeException(nameof(segment)),
    };

    private bool Within(TailFact fact) => kind switch
    {
        FactKind.Flow { Window: var window } => Within(fact.Day, window),
        FactKind.Stock stock => fact.Day <= stock.Day.DayNumber,
        FactKind.Cohort { Window: var window } => fact.Cohort >= 0 && Within(fact.Cohort, window),
        _ => throw new ArgumentOutOfRangeException(nameof(fact)),
    };

    private static bool Within(int day, Window window) => day >= window.From.DayNumber && day <= window.To.DayNumber;

    private bool[] Wheres(FactScope scope)
    {
        var bodies = scope.Organisations?.Select(body => body.Value).ToHashSet(StringComparer.Ordinal);
        return [.. Enumerable.Range(0, values.Wheres).Select(one => bodies is null || bodies.Contains(values.Organisation[values.Where[one].Organisation]))];
    }

    private static bool Counts(FactKind kind, IReadOnlyList<FactsAmong> among, string measure, string dimensions) =>
        kind.All.Contains(measure, StringComparer.Ordinal)
        && (among.All(one => one.Where.Count == 0)
            || among.Any(one => one.Measures.Contains(measure, StringComparer.Ordinal) && one.Where.All(where => where.Values.Contains(FactTerms.Value(dimensions, where.Dimension), StringComparer.Ordinal))));
}
