using System.Runtime.InteropServices;

namespace HaiDang.Kernel.Facts.Columns;

/// <summary>The questions that one walk over the same days answers together, each by its own groups.</summary>
internal sealed partial class ColumnWalk
{
    private const long DenseLimit = 1 << 21;
    private const int RowsApart = 1 << 19;

    private readonly FactKind kind;
    private readonly IReadOnlyList<(FactScope Scope, LedgerView View)> ledgers;
    private readonly FactValues.View values;
    private readonly IReadOnlyList<ColumnGroups> questions;
    private readonly int firstMonth, months;
    private readonly int[] whatCell, whereCell;
    private readonly List<int> whatOf = [], whereOf = [];
    private readonly bool byMonth;

    private ColumnWalk(IReadOnlyList<FactQuestion> questions, IReadOnlyList<(FactScope Scope, LedgerView View)> ledgers, FactValues.View values)
    {
        (kind, this.ledgers, this.values) = (questions[0].Kind, ledgers, values);
        (firstMonth, months) = Months();
        this.questions = [.. questions.Select(question => new ColumnGroups(question, values, firstMonth, months))];
        byMonth = this.questions.Any(groups => groups.MonthStride > 0);
        whatCell = Cells(values.Whats, whatOf, WhatKey);

        // They are split by the same bodies and places: what the first doesn't tell apart, none does.
        whereCell = Cells(values.Wheres, whereOf, one => (true, this.questions[0].Where(one)));
    }

    /// <summary>Answers questions of the same kind and days.</summary>
    /// <exception cref="InvalidDataException">A segment is damaged.</exception>
    internal static IReadOnlyList<IReadOnlyList<Figure>> Answer(
        IReadOnlyList<FactQuestion> questions, IReadOnlyList<(FactScope Scope, LedgerView View)> ledgers, FactValues.View values) =>
        new ColumnWalk(questions, ledgers, values).Answers();

    private List<IReadOnlyList<Figure>> Answers()
    {
        var cells = (long)whatOf.Count * whereOf.Count * (byMonth ? months : 1);
        var pieces = ledgers.SelectMany(Pieces).ToList();
        var sums = cells <= DenseLimit ? Dense((int)cells, pieces) : Sparse(pieces);
        GC.KeepAlive(ledgers);
        var (across, down) = ((long)whereOf.Count * (byMonth ? months : 1), byMonth ? months : 1);
        var answers = new List<IReadOnlyList<Figure>>();
        foreach (var groups in questions)
        {
            var rows = new List<(long, long, long)>();
            foreach (var (cell, sum) in sums)
            {
                var (what, where, month) = (whatOf[(int)(cell / across)], whereOf[(int)(cell % across / down)], cell % down);
                if (groups.What(what) is var part and >= 0)
                {
                    var quantity = groups.TakesAway(what) ? -sum : sum;
                    rows.Add((part + groups.Where(where) + (month * groups.MonthStride), quantity, values.What[what].Approximate ? quantity : 0));
                }
            }

            answers.Add(groups.Figures(rows));
        }

        return answers;
    }

    // Large walks go over several processors, each with cells of its own.
    private List<(long Cell, long Sum)> Dense(int count, List<Piece> pieces)
    {
        var total = new long[count];
        if (pieces.Sum(piece => (long)piece.Rows) < RowsApart) new Adder<DenseSums>(this, new DenseSums(total)).Add(pieces);
        else
        {
            var gate = new Lock();
            Parallel.ForEach(
                pieces.SelectMany(piece => piece.Apart(RowsApart)),
                () => new long[count],
                (piece, _, mine) =>
                {
                    new Adder<DenseSums>(this, new DenseSums(mine)).Add([piece]);
                    return mine;
                },
                mine =>
                {
                    lock (gate)
                    {
                        for (var i = 0; i < mine.Length; i++) total[i] += mine[i];
                    }
                });
        }

        var sums = new List<(long, long)>();
        for (var i = 0; i < total.Length; i++)
        {
            if (total[i] != 0) sums.Add((i, total[i]));
        }

        return sums;
    }

    private List<(long Cell, long Sum)> Sparse(List<Piece> pieces)
    {
        var total = new Dictionary<long, long>();
        new Adder<SparseSums>(this, new SparseSums(total)).Add(pieces);
        return [.. total.Where(cell => cell.Value != 0).Select(cell => (cell.Key, cell.Value))];
    }

    private IEnumerable<Piece> Pieces((FactScope Scope, LedgerView View) ledger)
    {
        var (scope, view) = ledger;
        var allowed = Allowed(scope);
        foreach (var segment in view.Segments.Where(segment => segment.First < scope.Position))
        {
            var limit = scope.Position < segment.Last ? (uint)(scope.Position - segment.First) : uint.MaxValue;
            int[] whats = [.. segment.Whats.Select(one => whatCell[one])];
            int[] wheres = [.. segment.Wheres.Select(one => allowed is null || allowed[values.Where[one].Organisation] ? whereCell[one] : -1)];
            var rows = new Piece(segment, 0, 0, limit, whats, wheres, 0, PieceKind.Rows);
            switch (kind)
            {
                case FactKind.Flow { Window: var window }:
                    foreach (var (from, to, month) in Ranges(segment.Days, segment.DayStarts, window))
                    {
                        foreach (var piece in ByTotals(rows with { From = from, To = to, Month = month })) yield return piece;
                    }

                    break;
                case FactKind.Cohort { Window: var window }:
                    foreach (var (from, to, month) in Ranges(segment.CohortDays, segment.CohortStarts, window))
                    {
                        foreach (var piece in ByTotals(rows with { From = from, To = to, Month = month, Kind = PieceKind.Cohort })) yield return piece;
                    }

                    break;
                case FactKind.Stock stock:
                    var (row, end) = (0, segment.DayStarts[Segment.Lower(segment.Days, stock.Day.DayNumber + 1L)]);
                    if (rows.Together)
                    {
                        foreach (var piece in ByTotals(rows with { To = end })) yield return piece;
                        break;
                    }

                    if (limit == uint.MaxValue && segment.MonthSums.LastOrDefault(sum => sum.Day <= stock.Day.DayNumber) is { To: > 0 } sum)
                    {
                        yield return new Piece(segment, segment.MonthSums.ToList().IndexOf(sum), 0, limit, whats, wheres, 0, PieceKind.MonthSum);
                        row = sum.Row;
                    }

                    yield return rows with { From = row, To = end };
                    break;
            }
        }

        if (view.TailCount > 0) yield return new Piece(view, scope.Position, allowed);
    }

    private (int First, int Count) Months()
    {
        var window = kind switch { FactKind.Flow flow => flow.Window, FactKind.Cohort cohort => cohort.Window, _ => default(Calendar.Window?) };
        if (window is not { } asked) return (0, 1);
        var (first, last) = (int.MaxValue, int.MinValue);
        foreach (var (_, view) in ledgers)
        {
            foreach (var segment in view.Segments)
            {
                var days = kind is FactKind.Cohort ? segment.CohortDays : segment.Days;
                if (days.Length > 0) (first, last) = (Math.Min(first, days[0]), Math.Max(last, days[^1]));
            }

            foreach (var fact in view.Tail.AsSpan(0, view.TailCount))
            {
                var day = kind is FactKind.Cohort ? fact.Cohort : fact.Day;
                if (day >= 0) (first, last) = (Math.Min(first, day), Math.Max(last, day));
            }
        }

        (first, last) = (Math.Max(first, asked.From.DayNumber), Math.Min(last, asked.To.DayNumber));
        return first > last ? (0, 1) : (Month(first), Month(last) - Month(first) + 1);
    }

    private static int Month(int day)
    {
        var date = DateOnly.FromDayNumber(day);
        return (date.Year * 12) + date.Month - 1;
    }

    private bool[]? Allowed(FactScope scope)
    {
        if (scope.Organisations is null) return null;
        var bodies = scope.Organisations.Select(body => body.Value).ToHashSet(StringComparer.Ordinal);
        var allowed = new bool[values.Organisations];
        for (var i = 0; i < allowed.Length; i++) allowed[i] = bodies.Contains(values.Organisation[i]);
        return allowed;
    }

    private (bool Counts, string Key) WhatKey(int one)
    {
        var parts = new long[questions.Count + 1];
        var counted = false;
        for (var i = 0; i < questions.Count; i++)
        {
            var part = questions[i].What(one);
            counted |= part >= 0;
            parts[i] = part < 0 ? -1 : (part << 1) | (questions[i].TakesAway(one) ? 1L : 0L);
        }

        parts[^1] = values.What[one].Approximate ? 1 : 0;
        return (counted, counted ? new string(MemoryMarshal.Cast<long, char>(parts)) : "");
    }

    // Numbers alike for all questions share a cell; a number without a key has none.
    private static int[] Cells<TKey>(int count, List<int> of, Func<int, (bool Counts, TKey Key)> key)
        where TKey : notnull
    {
        var (cells, numbers) = (new int[count], new Dictionary<TKey, int>());
        for (var one = 0; one < count; one++)
        {
            var (counts, its) = key(one);
            if (!counts) cells[one] = -1;
            else if (numbers.TryGetValue(its, out var known)) cells[one] = known;
            else
            {
                numbers[its] = cells[one] = of.Count;
                of.Add(one);
            }
        }

        return cells;
    }

    private enum PieceKind
    {
        Rows,
        Cohort,
        MonthSum,
        Total,
        Unknown,
        Tail,
    }

    private interface ICells
    {
        void Add(long cell, long quantity);
    }

    private readonly record struct DenseSums(long[] Sums) : ICells
    {
        public void Add(long cell, long quantity) => Sums[cell] += quantity;
    }

    private readonly record struct SparseSums(Dictionary<long, long> Sums) : ICells
    {
        public void Add(long cell, long quantity) => CollectionsMarshal.GetValueRefOrAddDefault(Sums, cell, out _) += quantity;
    }

    private sealed record Piece(Segment? Segment, int From, int To, uint Limit, int[] Whats, int[] Wheres, int Month, PieceKind Kind)
    {
        internal Piece(LedgerView view, long position, bool[]? allowed)
            : this(null, 0, 0, 0, [], [], 0, PieceKind.Tail) => (View, Position, Allowed) = (view, position, allowed);

        /// <summary>Gets whether all bodies and places of the segment go into one sum.</summary>
        internal bool Together { get; } = Wheres is [>= 0, ..] && !Wheres.AsSpan().ContainsAnyExcept(Wheres[0]);

        internal LedgerView? View { get; }

        internal long Position { get; }

        internal bool[]? Allowed { get; }

        /// <summary>Gets whether totals are those of days of inflow.</summary>
        internal bool OfCohorts { get; init; }

        internal int Rows => Kind is PieceKind.Rows or PieceKind.Cohort ? To - From : 0;

        internal IEnumerable<Piece> Apart(int rows)
        {
            if (Rows <= rows) return [this];
            return Enumerable.Range(0, (Rows + rows - 1) / rows).Select(i => this with { From = From + (i * rows), To = Math.Min(To, From + ((i + 1) * rows)) });
        }
    }

    private readonly partial struct Adder<TCells>(ColumnWalk walk, TCells cells)
        where TCells : struct, ICells
    {
        private readonly long across = (long)walk.whereOf.Count * (walk.byMonth ? walk.months : 1);
        private readonly int down = walk.byMonth ? walk.months : 1;

        internal void Add(IEnumerable<Piece> pieces)
        {
            foreach (var piece in pieces)
            {
                switch (piece.Kind)
                {
                    case PieceKind.Rows when piece.To > piece.From:
                        Rows(piece);
                        break;
                    case PieceKind.Cohort:
                        Cohort(piece);
                        break;
                    case PieceKind.MonthSum:
                        MonthSum(piece);
                        break;
                    case PieceKind.Total:
                        Total(piece);
                        break;
                    case PieceKind.Unknown:
                        Unknown(piece);
                        break;
                    case PieceKind.Tail:
                        Tail(piece);
                        break;
                }
            }
        }

        private void Rows(Piece piece)
        {
            var segment = piece.Segment!;
            var (whats, wheres, limit) = (piece.Whats, piece.Wheres, piece.Limit);
            var what = segment.What(piece.From, piece.To);
            var where = segment.Where(piece.From, piece.To);
            var quantity = segment.Quantity(piece.From, piece.To);
            var position = limit == uint.MaxValue ? default : segment.Position(piece.From, piece.To);
            for (var i = 0; i < what.Length; i++)
            {
                var one = whats[what[i]];
                if (one < 0) continue;
                var other = wheres[where[i]];
                if (other < 0 || (limit != uint.MaxValue && position[i] > limit)) continue;
                var added = quantity[i];
                cells.Add((one * across) + (other * down) + piece.Month, added == Segment.Wide ? segment.WideQuantity(piece.From + i) : added);
            }
        }

        private void Cohort(Piece piece)
        {
            var segment = piece.Segment!;
            var what = segment.What(0, segment.Rows);
            var where = segment.Where(0, segment.Rows);
            var quantity = segment.Quantity(0, segment.Rows);
            var position = segment.Position(0, segment.Rows);
            foreach (var row in segment.ByCohort(piece.From, piece.To))
            {
                var one = piece.Whats[what[row]];
                if (one < 0) continue;
                var other = piece.Wheres[where[row]];
                if (other < 0 || position[row] > piece.Limit) continue;
                var added = quantity[row];
                cells.Add((one * across) + (other * down) + piece.Month, added == Segment.Wide ? segment.WideQuantity(row) : added);
            }
        }

        private void MonthSum(Piece piece)
        {
            var segment = piece.Segment!;
            var of = segment.MonthSums[piece.From];
            var what = segment.SumWhat(of);
            var where = segment.SumWhere(of);
            var sum = segment.Sum(of);
            for (var i = 0; i < what.Length; i++)
            {
                var (one, other) = (piece.Whats[what[i]], piece.Wheres[where[i]]);
                if (one >= 0 && other >= 0) cells.Add((one * across) + (other * down), sum[i]);
            }
        }

        private void Tail(Piece piece)
        {
            foreach (var fact in piece.View!.Tail.AsSpan(0, piece.View.TailCount))
            {
                if (fact.Position > piece.Position) break;
                var one = walk.whatCell[fact.What];
                if (one < 0 || (piece.Allowed is { } allowed && !allowed[walk.values.Where[fact.Where].Organisation])) continue;
                var day = walk.kind is FactKind.Cohort ? fact.Cohort : fact.Day;
                var counts = walk.kind switch
                {
                    FactKind.Stock stock => day <= stock.Day.DayNumber,
                    FactKind.Flow { Window: var window } => day >= window.From.DayNumber && day <= window.To.DayNumber,
                    FactKind.Cohort { Window: var window } => day >= 0 && day >= window.From.DayNumber && day <= window.To.DayNumber,
                    _ => false,
                };
                if (counts) cells.Add((one * across) + (walk.whereCell[fact.Where] * (long)down) + (walk.byMonth ? Month(day) - walk.firstMonth : 0), fact.Quantity);
            }
        }
    }
}
