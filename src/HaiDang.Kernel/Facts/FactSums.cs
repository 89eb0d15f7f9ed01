using HaiDang.Kernel.Access;
using HaiDang.Kernel.Storage;

namespace HaiDang.Kernel.Facts;

/// <summary>Figures: sums of facts, always on a reader's behalf.</summary>
public sealed class FactSums(Store store)
{
    /// <summary>Adds up the facts that a question is about, as far as the reader's reach goes.</summary>
    /// <exception cref="ArgumentException">The question contradicts itself: no measure, one that both adds and takes away, or a stock by month.</exception>
    public async Task<FactAnswer> Sum(Reader reader, FactQuestion question, CancellationToken ct)
    {
        FactTerms.Check(question);
        if (FactScopes.Outside(reader, question) is { Count: > 0 } outside) return new FactAnswer.OutsideReach(outside);
        var scopes = await FactScopes.Of(store, reader, question, ct);
        var positions = scopes.ToDictionary(scope => scope.Ledger, scope => scope.Position);
        if (scopes.Count == 0) return new FactAnswer.Figures([], positions);
        IReadOnlyList<FactGrouping> split = question.Distinct is null ? question.By : [.. question.By, question.Distinct];
        var columns = split.Select(by => (Name: FactTerms.Column(by), Expression: FactTerms.Expression(by, question.Kind))).Distinct().ToList();
        var selected = Sql.Raw(string.Concat(columns.Select(column => $"{column.Expression} as {column.Name}, ")));
        var grouped = Sql.Raw(columns.Count == 0 ? "" : "group by " + string.Join(", ", columns.Select(column => column.Expression)));
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
        return new FactAnswer.Figures([.. figures.OrderBy(figure => string.Join('\n', figure.Group), StringComparer.Ordinal)], positions);
    }

    private static IEnumerable<(string[] Keys, long Quantity, long Approximate)> Added(IEnumerable<(string[] Keys, long Quantity, long Approximate)> rows) =>
        from row in rows
        group row by string.Join('\n', row.Keys) into same
        select (same.First().Keys, same.Sum(row => row.Quantity), same.Sum(row => row.Approximate));

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
