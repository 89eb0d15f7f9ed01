using HaiDang.Kernel.Access;
using HaiDang.Kernel.Events;
using HaiDang.Kernel.Facts;
using HaiDang.Kernel.Organisations;
using HaiDang.Kernel.Storage;

namespace HaiDang.Tests.Kernel.Facts;

/// <summary>Figures added up by the database from the table itself: what the columns must agree with.</summary>
internal static class TableSums
{
    internal static async Task<FactAnswer> Sum(Store store, Reader reader, FactQuestion question)
    {
        if (FactScopes.Outside(reader, question) is { Count: > 0 } outside) return new FactAnswer.OutsideReach(outside);
        var scopes = await FactScopes.Of(store, reader, question, default);
        var positions = scopes.ToDictionary(scope => scope.Ledger, scope => scope.Position);
        return new FactAnswer.Figures(scopes.Count == 0 ? [] : await Figures(store, reader, question, scopes), positions);
    }

    /// <summary>Keys of the facts behind a question, in order.</summary>
    internal static async Task<IReadOnlyList<FactKey>> Keys(Store store, Reader reader, FactQuestion question, ExplainedPart part)
    {
        var scopes = await FactScopes.Of(store, reader, question, default);
        var rows = await store.Query<KeyRow>(
            reader,
            $"""
            select f.ledger, f.position, f.line
            from fact f
            where {FactScopes.Condition(store, reader, scopes, part == ExplainedPart.Counted ? "<=" : ">")}
              and {FactTerms.Condition(question.Kind)}
            """,
            default);
        return [.. rows.Select(row => new FactKey(row.Ledger, row.Position, row.Line)).OrderBy(key => key.Ledger.Value, StringComparer.Ordinal).ThenBy(key => key.Position).ThenBy(key => key.Line)];
    }

    private static async Task<IReadOnlyList<Figure>> Figures(Store store, Reader reader, FactQuestion question, IReadOnlyList<FactScope> scopes)
    {
        IReadOnlyList<FactGrouping> split = question.Distinct is null ? question.By : [.. question.By, question.Distinct];
        var terms = split.Select(by => (Name: Column(by), Expression: Expression(by, question.Kind))).Distinct().ToList();
        var selected = Sql.Raw(string.Concat(terms.Select(column => $"{column.Expression} as {column.Name}, ")));
        var grouped = Sql.Raw(terms.Count == 0 ? "" : "group by " + string.Join(", ", terms.Select(column => column.Expression)));
        var quantity = Quantity(question.Kind);
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
            default);
        var sums = Added(rows.Select(row => (split.Select(by => Key(by, row)).ToArray(), row.Quantity, row.Approximate)));
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

    private static Sql Quantity(FactKind kind) => kind is FactKind.Stock { Out.Count: > 0 } stock
        ? $"case when {Sql.In("f.measure", stock.Out)} then -f.quantity else f.quantity end"
        : Sql.Raw("f.quantity");

    private static string Expression(FactGrouping by, FactKind kind) => by switch
    {
        FactGrouping.ByMonth => $"substr(cast({(kind is FactKind.Cohort ? "f.cohort_on" : "f.occurred_on")} as text), 1, 7)",
        _ => "f." + Column(by),
    };

    private static string Column(FactGrouping by) => by switch
    {
        FactGrouping.ByMeasure => "measure",
        FactGrouping.ByOrganisation => "organisation",
        FactGrouping.ByPlace => "place",
        FactGrouping.ByDimension => "dimensions",
        FactGrouping.ByMonth => "month",
        _ => throw new ArgumentOutOfRangeException(nameof(by)),
    };

    private static string Key(FactGrouping by, Row row) => by switch
    {
        FactGrouping.ByMeasure => row.Measure,
        FactGrouping.ByOrganisation { RollsUpTo: { } up } when up.TryGetValue(new OrganisationId(row.Organisation), out var top) => top.Value,
        FactGrouping.ByOrganisation => row.Organisation,
        FactGrouping.ByPlace { LiesIn: { } around } when around.TryGetValue(row.Place, out var wider) => wider,
        FactGrouping.ByPlace => row.Place,
        FactGrouping.ByDimension dimension => FactTerms.Value(row.Dimensions, dimension.Key),
        FactGrouping.ByMonth => row.Month,
        _ => throw new ArgumentOutOfRangeException(nameof(by)),
    };

    private sealed class KeyRow
    {
        public LedgerId Ledger { get; init; }

        public long Position { get; init; }

        public int Line { get; init; }
    }

    private sealed class Row
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
