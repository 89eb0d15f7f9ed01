using System.Runtime.InteropServices;

namespace HaiDang.Kernel.Facts.Columns;

/// <summary>A fact not yet in a segment.</summary>
/// <param name="Cohort">Day number of its inflow; −1 for none.</param>
internal readonly record struct TailFact(int Day, int Cohort, int What, int Where, long Position, long Quantity);

/// <summary>Makes one segment of others that follow each other and of the facts after them.</summary>
internal sealed class SegmentWriter
{
    // A sum of a month is kept when it saves walking many times its own cells: with 14 bytes a cell it costs less than a byte a fact.
    private const int RowsPerCell = 16;

    // The same of a total: with 8 bytes each, little more than a byte a fact.
    private const int RowsPerTotal = 6;
    private const int Written = 1 << 20;

    private readonly FactValues.View values;
    private readonly int[] whatOf, whereOf;
    private readonly List<int> whats = [], wheres = [];
    private readonly ushort[] what;
    private readonly int[] where, cohort;
    private readonly uint[] position;
    private readonly sbyte[] quantity;
    private readonly SortedDictionary<int, long> wide = [];
    private readonly List<ushort> sumWhat = [];
    private readonly List<int> sumWhere = [];
    private readonly List<long> sums = [], totals = [];
    private int[] days = [], dayStarts = [0], byCohort = [], cohortDays = [], cohortStarts = [0];

    private SegmentWriter(FactValues.View values, int rows)
    {
        this.values = values;
        whatOf = new int[values.Whats];
        whereOf = new int[values.Wheres];
        Array.Fill(whatOf, -1);
        Array.Fill(whereOf, -1);
        what = new ushort[rows];
        where = new int[rows];
        cohort = new int[rows];
        position = new uint[rows];
        quantity = new sbyte[rows];
    }

    /// <summary>Whether segments and facts have few enough different kinds of facts to go into one.</summary>
    internal static bool Fits(IEnumerable<Segment> segments, ReadOnlySpan<TailFact> tail)
    {
        var all = segments.SelectMany(segment => segment.Whats).ToHashSet();
        foreach (var fact in tail) all.Add(fact.What);
        return all.Count <= ushort.MaxValue;
    }

    /// <summary>Writes a segment.</summary>
    /// <param name="path">Where to; null for memory of this process.</param>
    /// <param name="segments">Segments in the order of their positions.</param>
    internal static Segment Write(string? path, string ledger, long first, long last, byte[] hash, IReadOnlyList<Segment> segments, ReadOnlySpan<TailFact> tail, FactValues values)
    {
        var writer = new SegmentWriter(values.Now(), segments.Sum(segment => segment.Rows) + tail.Length);
        writer.Gather(first, segments, tail);
        writer.Cohorts();
        var monthSums = writer.MonthSums();
        var rowTotals = writer.Totals(writer.days, writer.dayStarts, row => row);
        var cohortTotals = writer.Totals(writer.cohortDays, writer.cohortStarts, at => writer.byCohort[at]);
        var (checks, length, blocks) = (new List<ulong>(), 0L, new MemoryStream());
        SegmentEnd End() => new()
        {
            Ledger = ledger, First = first, Last = last, Hash = hash, Rows = writer.what.Length,
            Whats = [.. writer.whats.Select(one => writer.values.What[one])],
            Wheres = [.. writer.wheres.Select(one => (writer.values.Organisation[writer.values.Where[one].Organisation], writer.values.Place[writer.values.Where[one].Place]))],
            Days = writer.days, DayStarts = writer.dayStarts, CohortDays = writer.cohortDays, CohortStarts = writer.cohortStarts,
            WideRows = [.. writer.wide.Keys], WideQuantities = [.. writer.wide.Values], MonthSums = monthSums,
            Totals = rowTotals, CohortTotals = cohortTotals, Checks = [.. checks], Length = length,
        };

        void All(Stream to)
        {
            void Put(ReadOnlySpan<byte> bytes)
            {
                while (bytes.Length > 0)
                {
                    var part = bytes[..(int)Math.Min(bytes.Length, SegmentEnd.Block - blocks.Length)];
                    blocks.Write(part);
                    bytes = bytes[part.Length..];
                    if (blocks.Length == SegmentEnd.Block) Flush();
                }
            }

            void Flush()
            {
                var block = blocks.GetBuffer().AsSpan(0, (int)blocks.Length);
                if (block.Length > 0) checks.Add(SegmentEnd.Check(block));
                to.Write(block);
                length += block.Length;
                blocks.SetLength(0);
            }

            void Column<T>(ReadOnlySpan<T> column)
                where T : unmanaged
            {
                for (var at = 0; at < column.Length; at += Written) Put(MemoryMarshal.AsBytes(column[at..Math.Min(at + Written, column.Length)]));
                Put(stackalloc byte[(int)(SegmentEnd.Even(length + blocks.Length) - length - blocks.Length)]);
            }

            Column<ushort>(writer.what);
            Column<int>(writer.where);
            Column<uint>(writer.position);
            Column<sbyte>(writer.quantity);
            Column<int>(writer.byCohort);
            Column<ushort>(CollectionsMarshal.AsSpan(writer.sumWhat));
            Column<int>(CollectionsMarshal.AsSpan(writer.sumWhere));
            Column<long>(CollectionsMarshal.AsSpan(writer.sums));
            Column<long>(CollectionsMarshal.AsSpan(writer.totals));
            Flush();
            to.Write(End().Written());
        }

        if (path is null)
        {
            var memory = new MemoryStream();
            All(memory);
            return new Segment(MappedBytes.Private(memory.Length, stream => memory.WriteTo(stream)), null, values);
        }

        var beside = path + ".new";
        using (var file = new FileStream(beside, FileMode.Create, FileAccess.Write, FileShare.None, 1 << 20))
        {
            if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(beside, UnixFileMode.UserRead | UnixFileMode.UserWrite);
            All(file);
            file.Flush(flushToDisk: true);
        }

        File.Move(beside, path, overwrite: true);
        return new Segment(MappedBytes.Open(path), path, values);
    }

    private void Gather(long first, IReadOnlyList<Segment> segments, ReadOnlySpan<TailFact> tail)
    {
        var counts = new SortedDictionary<int, int>();
        foreach (var segment in segments)
        {
            for (var i = 0; i < segment.Days.Length; i++) counts[segment.Days[i]] = counts.GetValueOrDefault(segment.Days[i]) + segment.DayStarts[i + 1] - segment.DayStarts[i];
        }

        foreach (var fact in tail) counts[fact.Day] = counts.GetValueOrDefault(fact.Day) + 1;
        (days, dayStarts) = Starts(counts);
        var next = new Dictionary<int, int>();
        for (var i = 0; i < days.Length; i++) next[days[i]] = dayStarts[i];
        foreach (var segment in segments)
        {
            int[] localWhats = [.. segment.Whats.Select(one => Local(whatOf, whats, one))];
            int[] localWheres = [.. segment.Wheres.Select(one => Local(whereOf, wheres, one))];
            var cohorts = CohortsOf(segment);
            for (var i = 0; i < segment.Days.Length; i++)
            {
                var (from, to, at) = (segment.DayStarts[i], segment.DayStarts[i + 1], next[segment.Days[i]]);
                next[segment.Days[i]] = at + to - from;
                var oldWhat = segment.What(from, to);
                var oldWhere = segment.Where(from, to);
                var oldPosition = segment.Position(from, to);
                var oldQuantity = segment.Quantity(from, to);
                for (var row = 0; row < to - from; row++)
                {
                    what[at + row] = (ushort)localWhats[oldWhat[row]];
                    where[at + row] = localWheres[oldWhere[row]];
                    position[at + row] = checked((uint)(segment.First + oldPosition[row] - first));
                    quantity[at + row] = oldQuantity[row];
                    cohort[at + row] = cohorts[from + row];
                    if (oldQuantity[row] == Segment.Wide) wide[at + row] = segment.WideQuantity(from + row);
                }
            }

            GC.KeepAlive(segment);
        }

        foreach (var fact in tail)
        {
            ref var at = ref CollectionsMarshal.GetValueRefOrNullRef(next, fact.Day);
            what[at] = (ushort)Local(whatOf, whats, fact.What);
            where[at] = Local(whereOf, wheres, fact.Where);
            position[at] = checked((uint)(fact.Position - first));
            cohort[at] = fact.Cohort;
            var narrow = fact.Quantity is > Segment.Wide and <= sbyte.MaxValue;
            quantity[at] = narrow ? (sbyte)fact.Quantity : Segment.Wide;
            if (!narrow) wide[at] = fact.Quantity;
            at++;
        }
    }

    private void Cohorts()
    {
        var counts = new Dictionary<int, int>();
        foreach (var day in cohort)
        {
            if (day >= 0) CollectionsMarshal.GetValueRefOrAddDefault(counts, day, out _)++;
        }

        (cohortDays, cohortStarts) = Starts(new SortedDictionary<int, int>(counts));
        byCohort = new int[cohortStarts[^1]];
        var next = new Dictionary<int, int>();
        for (var i = 0; i < cohortDays.Length; i++) next[cohortDays[i]] = cohortStarts[i];
        for (var row = 0; row < cohort.Length; row++)
        {
            if (cohort[row] >= 0) byCohort[CollectionsMarshal.GetValueRefOrNullRef(next, cohort[row])++] = row;
        }
    }

    private List<MonthSum> MonthSums()
    {
        var made = new List<MonthSum>();
        var cells = new Dictionary<long, long>();
        var last = 0;
        for (var i = 0; i < days.Length; i++)
        {
            for (var row = dayStarts[i]; row < dayStarts[i + 1]; row++)
            {
                CollectionsMarshal.GetValueRefOrAddDefault(cells, ((long)what[row] << 32) | (uint)where[row], out _) += quantity[row] == Segment.Wide ? wide[row] : quantity[row];
            }

            var isLast = i + 1 == days.Length;
            if (!isLast && SameMonth(days[i], days[i + 1])) continue;
            if (dayStarts[i + 1] - last < (long)RowsPerCell * cells.Count) continue;
            var from = sums.Count;
            foreach (var (key, sum) in cells.Where(cell => cell.Value != 0).OrderBy(cell => cell.Key))
            {
                sumWhat.Add((ushort)(key >> 32));
                sumWhere.Add((int)key);
                sums.Add(sum);
            }

            last = dayStarts[i + 1];
            made.Add(new MonthSum(days[i], last, from, sums.Count));
        }

        return made;
    }

    private List<RunningTotal> Totals(int[] of, int[] starts, Func<int, int> rowAt)
    {
        var made = new List<RunningTotal>();
        var running = new long[whats.Count];
        var (last, latest) = (0, 0u);
        for (var i = 0; i < of.Length; i++)
        {
            for (var at = starts[i]; at < starts[i + 1]; at++)
            {
                var row = rowAt(at);
                running[what[row]] += quantity[row] == Segment.Wide ? wide[row] : quantity[row];
                latest = Math.Max(latest, position[row]);
            }

            if (starts[i + 1] - last < (long)RowsPerTotal * running.Length || (i + 1 < of.Length && SameMonth(of[i], of[i + 1]))) continue;
            made.Add(new RunningTotal(starts[i + 1], totals.Count, latest));
            totals.AddRange(running);
            (last, latest) = (starts[i + 1], 0);
        }

        return made;
    }

    private static bool SameMonth(int one, int other)
    {
        var (first, second) = (DateOnly.FromDayNumber(one), DateOnly.FromDayNumber(other));
        return (first.Year, first.Month) == (second.Year, second.Month);
    }

    private static int[] CohortsOf(Segment segment)
    {
        var cohorts = new int[segment.Rows];
        Array.Fill(cohorts, -1);
        for (var i = 0; i < segment.CohortDays.Length; i++)
        {
            foreach (var row in segment.ByCohort(segment.CohortStarts[i], segment.CohortStarts[i + 1])) cohorts[row] = segment.CohortDays[i];
        }

        return cohorts;
    }

    private static (int[] Days, int[] Starts) Starts(SortedDictionary<int, int> counts)
    {
        var starts = new int[counts.Count + 1];
        var at = 0;
        foreach (var (_, count) in counts)
        {
            starts[at + 1] = starts[at] + count;
            at++;
        }

        return ([.. counts.Keys], starts);
    }

    private static int Local(int[] numbers, List<int> order, int value)
    {
        if (numbers[value] >= 0) return numbers[value];
        order.Add(value);
        return numbers[value] = order.Count - 1;
    }
}
