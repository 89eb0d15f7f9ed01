using HaiDang.Tests.Support;
using System.Globalization;
using HaiDang.Kernel.Calendar;
using HaiDang.Modules.Indicators.Releasing;

namespace HaiDang.Tests.Modules.Indicators.Releasing;

public sealed class SmallCountsTests
{
    private static readonly SmallCountRule Rule = SmallCountRule.On(new DateOnly(2023, 6, 1));
    private static readonly Window Half = Of("2023-01-01", "2023-06-30"), Year = Of("2023-01-01", "2023-12-31");

    [Fact]
    public void The_reporting_line_sees_every_count()
    {
        var shown = Assert.IsType<Guarded.Shown>(SmallCounts.Guard("t", Year, Table(new[,] { { 1, 9 }, { 7, 2 } }), Audience.ReportingLine, Rule, []));
        Assert.Equal(0, shown.Hidden.Count);
    }

    [Fact]
    public void Hiding_the_few_alone_is_undone_by_a_subtraction_and_the_guard_isnt()
    {
        var counts = Table(new[,] { { 3, 20, 30 }, { 40, 50, 60 }, { 70, 80, 90 } });
        var alone = HiddenCells.None(counts).With(0, 0);

        Assert.Equal((3L, 3L), CellAudit.Bounds(counts, alone, 0, 0));
        var hidden = Hidden(counts);
        Assert.True(hidden[0, 0]);
        Assert.Equal(4, hidden.Count);
        var (least, most) = CellAudit.Bounds(counts, hidden, 0, 0);
        Assert.True(most - least >= Rule.Threshold);
    }

    [Fact]
    public void The_audit_finds_exactly_what_trying_every_table_finds()
    {
        var random = new Dice(1);
        for (var round = 0; round < 60; round++)
        {
            var counts = Random(random, 2, 2, 5);
            var hidden = HiddenCells.None(counts);
            for (var i = 0; i < 6; i++) hidden = hidden.With(random.Next(3), random.Next(3));
            var possible = Every(counts, hidden, 11).ToList();
            foreach (var (row, column) in Cells(counts).Where(cell => hidden[cell.Row, cell.Column]))
            {
                var (least, most) = CellAudit.Bounds(counts, hidden, row, column);
                Assert.Equal(least, possible.Min(one => one[row, column]));
                if (most <= 11) Assert.Equal(most, possible.Max(one => one[row, column]));
                else Assert.True(possible.Max(one => one[row, column]) >= 11);
            }
        }
    }

    [Fact]
    public void No_hidden_cell_can_be_worked_out_from_what_is_shown()
    {
        var random = new Dice(2);
        for (var round = 0; round < 150; round++)
        {
            var counts = Random(random, 1 + random.Next(5), 2 + random.Next(4), random.Next(3) switch { 0 => 3, 1 => 9, _ => 40 });
            var hidden = Hidden(counts);
            foreach (var (row, column) in Cells(counts))
            {
                var value = counts[row, column];
                if (value > 0 && value < Rule.Threshold) Assert.True(hidden[row, column], $"{value} is shown");
                if (!hidden[row, column]) continue;
                var (least, most) = CellAudit.Bounds(counts, hidden, row, column);
                Assert.True(most == long.MaxValue || most - least >= Rule.Threshold, $"{value} lies between {least} and {most}");
            }
        }
    }

    [Fact]
    public void Two_tables_of_windows_within_each_other_tell_no_hidden_cell_together()
    {
        var random = new Dice(3);
        for (var round = 0; round < 12; round++)
        {
            var (first, added) = (Random(random, 2, 2, 6), Random(random, 2, 2, 4));
            var whole = new CountTable(new[,] { { first[0, 0] + added[0, 0], first[0, 1] + added[0, 1] }, { first[1, 0] + added[1, 0], first[1, 1] + added[1, 1] } });
            var earlier = new Release("t", Half, first, Hidden(first));

            var hidden = Assert.IsType<Guarded.Shown>(SmallCounts.Guard("t", Year, whole, Audience.Public, Rule, [earlier])).Hidden;

            // Every pair of tables that fits both releases, the later never below the earlier.
            var seen = Cells(whole).ToDictionary(cell => cell, _ => (First: new HashSet<long>(), Whole: new HashSet<long>()));
            foreach (var one in Every(first, earlier.Hidden, 8))
            {
                foreach (var other in Every(whole, hidden, 12, one))
                {
                    foreach (var cell in seen.Keys)
                    {
                        seen[cell].First.Add(one[cell.Row, cell.Column]);
                        seen[cell].Whole.Add(other[cell.Row, cell.Column]);
                    }
                }
            }

            foreach (var ((row, column), (firsts, wholes)) in seen)
            {
                if (earlier.Hidden[row, column]) Assert.True(firsts.Count > 1, $"round {round}: {first[row, column]} of the half-year is told");
                if (hidden[row, column]) Assert.True(wholes.Count > 1, $"round {round}: {whole[row, column]} of the year is told");
                var difference = whole[row, column] - first[row, column];
                if (difference is > 0 and < 5) Assert.True(hidden[row, column] || earlier.Hidden[row, column], $"round {round}: both are shown and differ by {difference}");
            }
        }
    }

    [Fact]
    public void A_window_across_another_one_or_within_an_earlier_one_or_counted_anew_doesnt_leave()
    {
        var counts = Table(new[,] { { 30, 40 }, { 50, 60 } });
        var earlier = new Release("t", Half, counts, Hidden(counts));

        Assert.IsType<Guarded.Refused>(SmallCounts.Guard("t", Of("2023-04-01", "2023-09-30"), counts, Audience.Public, Rule, [earlier]));
        Assert.IsType<Guarded.Refused>(SmallCounts.Guard("t", Of("2023-01-01", "2023-03-31"), counts, Audience.OtherBody, Rule, [earlier]));
        Assert.IsType<Guarded.Refused>(SmallCounts.Guard("t", Half, Table(new[,] { { 30, 40 }, { 50, 61 } }), Audience.Public, Rule, [earlier]));
        Assert.IsType<Guarded.Shown>(SmallCounts.Guard("t", Half, counts, Audience.Public, Rule, [earlier]));
        Assert.IsType<Guarded.Shown>(SmallCounts.Guard("t", Of("2023-07-01", "2023-09-30"), counts, Audience.Public, Rule, [earlier]));
        Assert.IsType<Guarded.Shown>(SmallCounts.Guard("another", Of("2023-04-01", "2023-09-30"), counts, Audience.Public, Rule, [earlier]));
    }

    [Fact]
    public void Where_all_stand_in_one_cell_nobody_is_told_that_they_do()
    {
        var hidden = Hidden(Table(new[,] { { 20, 0, 0 }, { 30, 40, 50 }, { 60, 70, 80 } }));

        Assert.True(hidden[0, 0]);
        Assert.True(hidden[0, 1] || hidden[0, 2]);
    }

    [Theory]
    [InlineData(10, 20, true)]
    [InlineData(3, 20, false)]
    [InlineData(18, 20, false)]
    [InlineData(0, 20, true)]
    [InlineData(2, 2, false)]
    public void A_share_is_shown_when_neither_part_is_few(int over, int under, bool may) => Assert.Equal(may, SmallCounts.MayShowShare(over, under, Rule));

    private static HiddenCells Hidden(CountTable counts) => Assert.IsType<Guarded.Shown>(SmallCounts.Guard("t", Year, counts, Audience.Public, Rule, [])).Hidden;

    // Every table with cells up to a bound that shows what is shown, none of its cells below another one's.
    private static IEnumerable<CountTable> Every(CountTable counts, HiddenCells hidden, int bound, CountTable? least = null)
    {
        var cells = new long[counts.Rows, counts.Columns];
        return Fill(0);

        IEnumerable<CountTable> Fill(int at)
        {
            if (at == counts.Rows * counts.Columns)
            {
                var table = new CountTable(cells);
                if (Cells(counts).All(cell => hidden[cell.Row, cell.Column] || table[cell.Row, cell.Column] == counts[cell.Row, cell.Column])) yield return table;
                yield break;
            }

            var (row, column) = (at / counts.Columns, at % counts.Columns);
            var (from, to) = hidden[row, column] ? (least?[row, column] ?? 0, (long)bound) : (counts[row, column], counts[row, column]);
            if (!hidden[row, column] && least?[row, column] > from) yield break;
            for (var value = from; value <= to; value++)
            {
                cells[row, column] = value;
                if (column == counts.Columns - 1 && !hidden[row, counts.Columns] && Enumerable.Range(0, counts.Columns).Sum(one => cells[row, one]) != counts[row, counts.Columns]) continue;
                foreach (var table in Fill(at + 1)) yield return table;
            }
        }
    }

    private static IEnumerable<(int Row, int Column)> Cells(CountTable counts) =>
        from row in Enumerable.Range(0, counts.Rows + 1)
        from column in Enumerable.Range(0, counts.Columns + 1)
        select (row, column);

    private static CountTable Random(Dice random, int rows, int columns, int most)
    {
        var cells = new long[rows, columns];
        for (var row = 0; row < rows; row++)
        {
            for (var column = 0; column < columns; column++) cells[row, column] = random.Next(most + 1);
        }

        return new CountTable(cells);
    }

    private static CountTable Table(int[,] cells)
    {
        var counts = new long[cells.GetLength(0), cells.GetLength(1)];
        for (var row = 0; row < counts.GetLength(0); row++)
        {
            for (var column = 0; column < counts.GetLength(1); column++) counts[row, column] = cells[row, column];
        }

        return new CountTable(counts);
    }

    private static Window Of(string from, string to) => new(DateOnly.Parse(from, CultureInfo.InvariantCulture), DateOnly.Parse(to, CultureInfo.InvariantCulture));
}
