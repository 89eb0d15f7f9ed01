namespace HaiDang.Kernel.Facts.Columns;

/// <summary>Rows that needn't be walked: where all bodies go into one sum, totals of months stand for them.</summary>
internal sealed partial class ColumnWalk
{
    // Days of a window with their rows, month by month when it is split by months.
    private IEnumerable<(int From, int To, int Month)> Ranges(int[] days, int[] starts, Calendar.Window window)
    {
        var at = Segment.Lower(days, window.From.DayNumber);
        var end = Segment.Lower(days, window.To.DayNumber + 1L);
        if (!byMonth)
        {
            if (at < end) yield return (starts[at], starts[end], 0);
            yield break;
        }

        while (at < end)
        {
            var month = Month(days[at]);
            var next = at + 1;
            while (next < end && Month(days[next]) == month) next++;
            yield return (starts[at], starts[next], month - firstMonth);
            at = next;
        }
    }

    // The rows before the first total, the totals, and the rows after the last; what wasn't known yet is taken from the totals again.
    private static IEnumerable<Piece> ByTotals(Piece rows)
    {
        var segment = rows.Segment!;
        var isCohort = rows.Kind is PieceKind.Cohort;
        var totals = isCohort ? segment.CohortTotals : segment.Totals;
        var first = rows.From == 0 ? -1 : At(totals, rows.From);
        var last = At(totals, rows.To + 1) - 1;

        // Rows of a day of inflow lie in no order of positions.
        if (!rows.Together || last <= first || (isCohort && rows.Limit != uint.MaxValue))
        {
            yield return rows;
            yield break;
        }

        yield return rows with { To = RowAt(totals, first) };
        yield return rows with { From = first, To = last, Kind = PieceKind.Total, OfCohorts = isCohort };
        if (rows.Limit != uint.MaxValue) yield return rows with { From = first, To = last, Kind = PieceKind.Unknown };
        yield return rows with { From = RowAt(totals, last) };
    }

    // The first total of at least so many rows.
    private static int At(IReadOnlyList<RunningTotal> totals, int rows)
    {
        var (low, high) = (0, totals.Count);
        while (low < high)
        {
            var half = (low + high) / 2;
            if (totals[half].Row < rows) low = half + 1;
            else high = half;
        }

        return low;
    }

    private static int RowAt(IReadOnlyList<RunningTotal> totals, int at) => at < 0 ? 0 : totals[at].Row;

    private readonly partial struct Adder<TCells>
    {
        private void Total(Piece piece)
        {
            var segment = piece.Segment!;
            var totals = piece.OfCohorts ? segment.CohortTotals : segment.Totals;
            var before = piece.From < 0 ? default : segment.Total(totals[piece.From]);
            var upTo = segment.Total(totals[piece.To]);
            for (var i = 0; i < upTo.Length; i++)
            {
                var one = piece.Whats[i];
                if (one >= 0) cells.Add((one * across) + (piece.Wheres[0] * (long)down) + piece.Month, before.IsEmpty ? upTo[i] : upTo[i] - before[i]);
            }
        }

        // A day's rows lie in the order of their positions: those that came later are its last.
        private void Unknown(Piece piece)
        {
            var segment = piece.Segment!;
            for (var at = piece.From + 1; at <= piece.To; at++)
            {
                if (segment.Totals[at].Latest <= piece.Limit) continue;
                var (from, to) = (RowAt(segment.Totals, at - 1), segment.Totals[at].Row);
                var what = segment.What(from, to);
                var quantity = segment.Quantity(from, to);
                var position = segment.Position(from, to);
                for (var day = Array.BinarySearch(segment.DayStarts, from); segment.DayStarts[day] < to; day++)
                {
                    for (var row = segment.DayStarts[day + 1] - 1; row >= segment.DayStarts[day] && position[row - from] > piece.Limit; row--)
                    {
                        var one = piece.Whats[what[row - from]];
                        if (one < 0) continue;
                        var added = quantity[row - from];
                        cells.Add((one * across) + (piece.Wheres[0] * (long)down) + piece.Month, -(added == Segment.Wide ? segment.WideQuantity(row) : added));
                    }
                }
            }
        }
    }
}
