using System.Runtime.InteropServices;

namespace HaiDang.Kernel.Facts.Columns;

/// <summary>The facts of one ledger between two positions, sorted by day, one array per field. Never changed once written.</summary>
/// <remarks>
/// 11 bytes a fact and 4 more for one with a cohort; the day is an index beside. Blocks are checked when they are first read, so that opening costs nothing
/// of the facts.
/// </remarks>
internal sealed class Segment
{
    /// <summary>Stands for a quantity too wide for a byte.</summary>
    internal const sbyte Wide = sbyte.MinValue;

    private readonly MappedBytes bytes;
    private readonly SegmentEnd end;
    private readonly bool[] seen;
    private readonly Dictionary<int, long> wide;

    internal Segment(MappedBytes bytes, string? path, FactValues values)
    {
        this.bytes = bytes;
        Path = path;
        end = SegmentEnd.Read(bytes);
        seen = new bool[end.Checks.Length];
        wide = end.WideRows.Zip(end.WideQuantities).ToDictionary(pair => pair.First, pair => pair.Second);
        Whats = [.. end.Whats.Select(what => values.What(what.Measure, what.Dimensions, what.Approximate))];
        Wheres = [.. end.Wheres.Select(where => values.Where(where.Organisation, where.Place))];
    }

    /// <summary>Gets the file; null for memory.</summary>
    internal string? Path { get; }

    internal string Ledger => end.Ledger;

    /// <summary>Gets the position after which it begins.</summary>
    internal long First => end.First;

    /// <summary>Gets its last position.</summary>
    internal long Last => end.Last;

    /// <summary>Gets the chain's hash at its last position.</summary>
    internal byte[] Hash => end.Hash;

    internal int Rows => end.Rows;

    internal long Size => bytes.Length;

    /// <summary>Gets the numbers of what its own numbers stand for.</summary>
    internal int[] Whats { get; }

    /// <summary>Gets the numbers of where its own numbers stand for.</summary>
    internal int[] Wheres { get; }

    /// <summary>Gets the days on which there are facts, as day numbers.</summary>
    internal int[] Days => end.Days;

    /// <summary>Gets the row at which each day begins, and the number of rows after them.</summary>
    internal int[] DayStarts => end.DayStarts;

    /// <summary>Gets the days of inflow.</summary>
    internal int[] CohortDays => end.CohortDays;

    /// <summary>Gets where in <see cref="ByCohort"/> each begins, and its length.</summary>
    internal int[] CohortStarts => end.CohortStarts;

    /// <summary>Gets sums of everything up to the ends of some months.</summary>
    internal IReadOnlyList<MonthSum> MonthSums => end.MonthSums;

    /// <summary>Gets the sums of everything up to the ends of months by what is counted, all bodies together.</summary>
    internal IReadOnlyList<RunningTotal> Totals => end.Totals;

    /// <summary>Gets the like of facts with an inflow, by its day: their rows count in <see cref="ByCohort"/>.</summary>
    internal IReadOnlyList<RunningTotal> CohortTotals => end.CohortTotals;

    internal ReadOnlySpan<ushort> What(int from, int to) => Checked<ushort>(SegmentEnd.WhatAt, from, to);

    internal ReadOnlySpan<int> Where(int from, int to) => Checked<int>(end.WhereAt, from, to);

    /// <summary>Positions after <see cref="First"/>.</summary>
    internal ReadOnlySpan<uint> Position(int from, int to) => Checked<uint>(end.PositionAt, from, to);

    internal ReadOnlySpan<sbyte> Quantity(int from, int to) => Checked<sbyte>(end.QuantityAt, from, to);

    internal ReadOnlySpan<int> ByCohort(int from, int to) => Checked<int>(end.ByCohortAt, from, to);

    internal ReadOnlySpan<ushort> SumWhat(MonthSum sum) => Checked<ushort>(end.SumWhatAt, sum.From, sum.To);

    internal ReadOnlySpan<int> SumWhere(MonthSum sum) => Checked<int>(end.SumWhereAt, sum.From, sum.To);

    internal ReadOnlySpan<long> Sum(MonthSum sum) => Checked<long>(end.SumAt, sum.From, sum.To);

    /// <summary>The sum of each of <see cref="Whats"/>.</summary>
    internal ReadOnlySpan<long> Total(RunningTotal total) => Checked<long>(end.TotalAt, total.From, total.From + Whats.Length);

    internal long WideQuantity(int row) => wide.TryGetValue(row, out var quantity) ? quantity : throw new InvalidDataException("A wide quantity is missing.");

    /// <summary>Rows of the days from a first to a last.</summary>
    internal (int From, int To) RowsOf(int firstDay, int lastDay) => (DayStarts[Lower(Days, firstDay)], DayStarts[Lower(Days, lastDay + 1L)]);

    /// <summary>Index of the first day that isn't before another.</summary>
    internal static int Lower(int[] days, long day)
    {
        var (low, high) = (0, days.Length);
        while (low < high)
        {
            var half = (low + high) / 2;
            if (days[half] < day) low = half + 1;
            else high = half;
        }

        return low;
    }

    /// <exception cref="InvalidDataException">The bytes aren't those that were written.</exception>
    private ReadOnlySpan<T> Checked<T>(long at, int from, int to)
        where T : unmanaged
    {
        var size = Marshal.SizeOf<T>();
        if (to > from)
        {
            var last = (at + ((long)to * size) - 1) / SegmentEnd.Block;
            for (var block = (at + ((long)from * size)) / SegmentEnd.Block; block <= last; block++)
            {
                if (seen[block]) continue;
                var start = block * SegmentEnd.Block;
                if (SegmentEnd.Check(bytes.Span<byte>(start, (int)Math.Min(SegmentEnd.Block, end.Length - start))) != end.Checks[block]) throw new InvalidDataException("A block of columns is damaged.");
                seen[block] = true;
            }
        }

        return bytes.Span<T>(at + ((long)from * size), to - from);
    }
}

/// <summary>Sum of everything up to the end of a day.</summary>
/// <param name="Day">That day's number.</param>
/// <param name="Row">Rows up to it.</param>
/// <param name="From">Where its cells begin among all.</param>
/// <param name="To">Where they end.</param>
internal readonly record struct MonthSum(int Day, int Row, int From, int To);

/// <summary>Sum of everything in some first rows, by what is counted.</summary>
/// <param name="Row">How many rows; the last of a day.</param>
/// <param name="From">Where its sums begin among all.</param>
/// <param name="Latest">Last position among the rows since the total before it, after the segment's first.</param>
internal readonly record struct RunningTotal(int Row, int From, uint Latest);
