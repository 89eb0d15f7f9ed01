using HaiDang.Kernel.Access;
using HaiDang.Kernel.Calendar;
using HaiDang.Kernel.Facts.Columns;
using HaiDang.Kernel.Storage;

namespace HaiDang.Kernel.Facts;

/// <summary>Figures: sums of facts, always on a reader's behalf. Given columns it sums those, else the table: the figures are the same.</summary>
public sealed class FactSums(Store store, FactColumns? columns = null)
{
    /// <summary>Adds up the facts that a question is about, as far as the reader's reach goes.</summary>
    /// <exception cref="ArgumentException">The question contradicts itself: no measure, one that both adds and takes away, or a stock by month.</exception>
    public async Task<FactAnswer> Sum(Reader reader, FactQuestion question, CancellationToken ct) => (await SumEach(reader, [question], ct))[0];

    /// <summary>Answers several questions of the same ledgers, bodies and state of knowledge at the same positions, so that no entry in between shows in one and not in another.</summary>
    /// <exception cref="ArgumentException">As <see cref="Sum"/>; or the questions differ in ledgers, bodies or state of knowledge.</exception>
    public async Task<IReadOnlyList<FactAnswer>> SumEach(Reader reader, IReadOnlyList<FactQuestion> questions, CancellationToken ct)
    {
        if (questions.Count == 0) return [];
        foreach (var question in questions)
        {
            FactTerms.Check(question);
            if ((question.KnownAt, question.Ledgers, question.Organisations) != (questions[0].KnownAt, questions[0].Ledgers, questions[0].Organisations))
                throw new ArgumentException("Questions asked together are about the same ledgers, bodies and state of knowledge.", nameof(questions));
        }

        if (FactScopes.Outside(reader, questions[0]) is { Count: > 0 } outside) return [.. questions.Select(_ => new FactAnswer.OutsideReach(outside))];
        var scopes = await FactScopes.Of(store, reader, questions[0], ct);
        var positions = scopes.ToDictionary(scope => scope.Ledger, scope => scope.Position);
        if (scopes.Count == 0) return [.. questions.Select(_ => new FactAnswer.Figures([], positions))];
        var figures = columns is null ? await FromTable(reader, questions, scopes, ct) : await FromColumns(columns, questions, scopes, ct);
        return [.. figures.Select(rows => new FactAnswer.Figures(rows, positions))];
    }

    private static async Task<IReadOnlyList<Figure>[]> FromColumns(FactColumns columns, IReadOnlyList<FactQuestion> questions, IReadOnlyList<FactScope> scopes, CancellationToken ct)
    {
        var ledgers = scopes.Select(scope => scope.Ledger).ToList();
        for (var again = false; ; again = true)
        {
            var views = await columns.Of(ledgers, ct);
            List<(FactScope, LedgerView)> caught = [.. scopes.Where(scope => views.ContainsKey(scope.Ledger)).Select(scope => (scope, views[scope.Ledger]))];
            var values = columns.Values.Now();
            var answers = new IReadOnlyList<Figure>[questions.Count];
            try
            {
                foreach (var walk in Enumerable.Range(0, questions.Count).GroupBy(at => questions[at], Together.Comparer))
                {
                    int[] places = [.. walk];
                    var found = ColumnWalk.Answer([.. places.Select(at => questions[at])], caught, values);
                    for (var i = 0; i < places.Length; i++) answers[places[i]] = found[i];
                }

                return answers;
            }
            catch (Exception damaged) when (!again && (damaged is InvalidDataException || damaged is AggregateException { InnerExceptions: var inner } && inner.All(one => one is InvalidDataException)))
            {
                await columns.Forget(ledgers, ct);
            }
        }
    }

    private async Task<IReadOnlyList<Figure>[]> FromTable(Reader reader, IReadOnlyList<FactQuestion> questions, IReadOnlyList<FactScope> scopes, CancellationToken ct)
    {
        var answers = new IReadOnlyList<Figure>[questions.Count];
        for (var i = 0; i < answers.Length; i++) answers[i] = await FromTable(reader, questions[i], scopes, ct);
        return answers;
    }

    private async Task<IReadOnlyList<Figure>> FromTable(Reader reader, FactQuestion question, IReadOnlyList<FactScope> scopes, CancellationToken ct)
    {
        IReadOnlyList<FactGrouping> split = question.Distinct is null ? question.By : [.. question.By, question.Distinct];
        var terms = split.Select(by => (Name: FactTerms.Column(by), Expression: FactTerms.Expression(by, question.Kind))).Distinct().ToList();
        var selected = Sql.Raw(string.Concat(terms.Select(column => $"{column.Expression} as {column.Name}, ")));
        var grouped = Sql.Raw(terms.Count == 0 ? "" : "group by " + string.Join(", ", terms.Select(column => column.Expression)));
        var quantity = FactTerms.Quantity(question.Kind);
        var rows = await store.Query<Row>(
            reader,
            $"""
            select {selected}cast(coalesce(sum({quantity}), 0) as bigint) as quantity,
              cast(coalesce(sum(case when f.approximate then {quantity} else 0 end), 0) as bigint) as approximate
            from fact f
            where {FactScopes.Condition(store, reader, scopes, "<=")}
              and {FactTerms.Condition(question.Kind)}
            {grouped}
            """,
            ct);
        var sums = Added(rows.Select(row => (split.Select(by => FactTerms.Key(by, row)).ToArray(), row.Quantity, row.Approximate)));
        if (question.Distinct is not null)
        {
            sums = Added(
                from sum in sums
                where sum.Quantity != 0 && sum.Keys[^1].Length > 0
                select (sum.Keys[..^1], 1L, sum.Approximate != 0 ? 1L : 0L));
        }

        var figures = from sum in sums
                      where sum.Quantity != 0
                      select new Figure(sum.Keys, sum.Quantity, sum.Approximate != 0);
        return [.. figures.OrderBy(figure => string.Join('\n', figure.Group), StringComparer.Ordinal)];
    }

    private static IEnumerable<(string[] Keys, long Quantity, long Approximate)> Added(IEnumerable<(string[] Keys, long Quantity, long Approximate)> rows) =>
        from row in rows
        group row by string.Join('\n', row.Keys) into same
        select (same.First().Keys, same.Sum(row => row.Quantity), same.Sum(row => row.Approximate));

    // One walk over the days answers every question that splits them by the same bodies and places.
    private sealed class Together : IEqualityComparer<FactQuestion>
    {
        internal static Together Comparer { get; } = new();

        public bool Equals(FactQuestion? one, FactQuestion? other) => one is not null && other is not null && Days(one.Kind).Equals(Days(other.Kind)) && Wheres(one).SequenceEqual(Wheres(other));

        public int GetHashCode(FactQuestion question) => Days(question.Kind).GetHashCode();

        private static (Type, Window) Days(FactKind kind) => (kind.GetType(), kind switch
        {
            FactKind.Flow flow => flow.Window,
            FactKind.Cohort cohort => cohort.Window,
            FactKind.Stock stock => new Window(stock.Day, stock.Day),
            _ => throw new ArgumentOutOfRangeException(nameof(kind)),
        });

        private static IEnumerable<FactGrouping?> Wheres(FactQuestion question) =>
            question.By.Append(question.Distinct).Where(by => by is FactGrouping.ByOrganisation or FactGrouping.ByPlace or FactGrouping.ByMonth);
    }

    /// <summary>A sum by the columns as they stand, before they are rolled up.</summary>
    internal sealed class Row
    {
        public string Measure { get; init; } = "";

        public string Organisation { get; init; } = "";

        public string Place { get; init; } = "";

        public string Dimensions { get; init; } = "";

        public string Month { get; init; } = "";

        public long Quantity { get; init; }

        public long Approximate { get; init; }
    }
}
