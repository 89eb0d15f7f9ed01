namespace HaiDang.Modules.Indicators.Releasing;

/// <summary>What somebody can work out of hidden cells who knows that counts are whole, not negative, and add up to the totals.</summary>
/// <remarks>
/// Rows and columns are nodes and each cell an arc between its row and its column, so that the tables that fit what is shown are the flows of a network: the
/// least and the most a hidden cell can be are found exactly, by pushing as much as goes through the other hidden cells.
/// </remarks>
internal static class CellAudit
{
    private const long Boundless = long.MaxValue / 4;
    private const long TotalCost = 1_000_000_000_000, NarrowCost = 1_000_000_000;

    /// <summary>The least and the most that a hidden cell can be.</summary>
    /// <returns>A most of <see cref="long.MaxValue"/> when nothing bounds it.</returns>
    internal static (long Least, long Most) Bounds(CountTable counts, HiddenCells hidden, int row, int column)
    {
        var value = counts[row, column];
        var more = Through(counts, hidden, row, column, adding: true);
        return (value - Math.Min(value, Through(counts, hidden, row, column, adding: false)), more >= Boundless ? long.MaxValue : value + more);
    }

    /// <summary>Hides more cells until each that must be kept can be any of enough numbers.</summary>
    /// <param name="hidden">Cells hidden already.</param>
    /// <param name="kept">Those that must not be worked out.</param>
    /// <param name="width">How far apart the least and the most must be.</param>
    internal static HiddenCells Protect(CountTable counts, HiddenCells hidden, HiddenCells kept, int width)
    {
        for (var row = 0; row <= counts.Rows; row++)
        {
            for (var column = 0; column <= counts.Columns; column++)
            {
                while (kept[row, column] && !IsWide(Bounds(counts, hidden, row, column), width)) hidden = Another(counts, hidden, row, column, width);
            }
        }

        return hidden;
    }

    private static bool IsWide((long Least, long Most) bounds, int width) => bounds.Most == long.MaxValue || bounds.Most - bounds.Least >= width;

    // The cheapest rectangle, three more cells, those hidden already for nothing: one that lets the cell move far enough rather than one that doesn't, and counts
    // rather than totals. Others follow as long as it isn't enough; with everything hidden every cell is free.
    private static HiddenCells Another(CountTable counts, HiddenCells hidden, int row, int column, int width)
    {
        var best = (Cost: long.MaxValue, Row: row, Column: column);
        for (var other = 0; other <= counts.Rows; other++)
        {
            for (var across = 0; across <= counts.Columns; across++)
            {
                if (other == row || across == column || (hidden[other, column] && hidden[row, across] && hidden[other, across])) continue;
                var cost = Cost(other, column) + Cost(row, across) + Cost(other, across) + (Math.Min(counts[other, column], counts[row, across]) < width ? NarrowCost : 0);
                if (cost < best.Cost) best = (cost, other, across);
            }
        }

        return hidden.With(best.Row, column).With(row, best.Column).With(best.Row, best.Column);

        long Cost(int at, int over) => hidden[at, over] ? 0 : (at == counts.Rows || over == counts.Columns ? TotalCost : 0) + counts[at, over] + 1;
    }

    // Each row's and each column's equation has the cell once with +1 and once with −1 after turning those of the totals round: an arc. Raising a cell by one
    // sends one unit along its arc, which must come back through others: forward as much as one likes, backward as much as they hold.
    private static long Through(CountTable counts, HiddenCells hidden, int row, int column, bool adding)
    {
        var (from, to) = Ends(row, column);
        var (source, sink) = adding ? (to, from) : (from, to);
        var nodes = counts.Rows + counts.Columns + 2;
        var room = new long[nodes, nodes];
        for (var at = 0; at <= counts.Rows; at++)
        {
            for (var over = 0; over <= counts.Columns; over++)
            {
                if (!hidden[at, over] || (at == row && over == column)) continue;
                var (tail, head) = Ends(at, over);
                room[tail, head] = Boundless;
                room[head, tail] = Math.Min(Boundless, room[head, tail] + counts[at, over]);
            }
        }

        var pushed = 0L;
        while (pushed < Boundless && Path(room, nodes, source, sink) is { } path)
        {
            var most = path.Min(step => room[step.From, step.To]);
            foreach (var (a, b) in path)
            {
                if (room[a, b] < Boundless) room[a, b] -= most;
                if (room[b, a] < Boundless) room[b, a] += most;
            }

            pushed = Math.Min(Boundless, pushed + most);
        }

        return pushed;

        (int, int) Ends(int at, int over)
        {
            var (line, cross) = (at, counts.Rows + 1 + over);
            return at == counts.Rows ^ over == counts.Columns ? (cross, line) : (line, cross);
        }
    }

    private static List<(int From, int To)>? Path(long[,] room, int nodes, int source, int sink)
    {
        var before = new int[nodes];
        Array.Fill(before, -1);
        before[source] = source;
        var waiting = new Queue<int>([source]);
        while (waiting.TryDequeue(out var node))
        {
            for (var next = 0; next < nodes; next++)
            {
                if (before[next] >= 0 || room[node, next] <= 0) continue;
                before[next] = node;
                if (next == sink)
                {
                    var path = new List<(int, int)>();
                    for (var at = sink; at != source; at = before[at]) path.Add((before[at], at));
                    return path;
                }

                waiting.Enqueue(next);
            }
        }

        return null;
    }
}
