using HaiDang.Kernel.Access;
using HaiDang.Kernel.Events;
using HaiDang.Kernel.Facts.Columns;
using HaiDang.Kernel.Organisations;
using HaiDang.Kernel.Storage;

namespace HaiDang.Kernel.Facts;

/// <summary>Which facts of a figure are asked for.</summary>
public enum ExplainedPart
{
    /// <summary>Those the figure adds up.</summary>
    Counted,

    /// <summary>Those recorded after the figure's state of knowledge: late entries, and what amendments moved in or out.</summary>
    Since,
}

/// <summary>Place of a fact among all, for asking for the page after it.</summary>
public sealed record FactKey(LedgerId Ledger, long Position, int Line);

/// <summary>One fact behind a figure, with the entry that brought it.</summary>
/// <param name="Fact">As recorded; an outflow of a stock is not turned.</param>
/// <param name="Stream">The dossier it came from. Whether the reader may open it is its module's rule.</param>
/// <param name="EventType">Stored name of the entry; of the last one when several were recorded together.</param>
/// <param name="HappenedOn">The day the entry speaks of.</param>
/// <param name="Mends">Whether the entry amends, takes back or counts anew what was recorded earlier.</param>
/// <param name="MendedAt">Position of the first such entry in the same dossier after the figure's state of knowledge; null when none came.</param>
public sealed record ExplainedFact(
    FactKey Key, Fact Fact, StreamId Stream, string EventType, DateOnly HappenedOn, DateTimeOffset RecordedAt, bool Mends, long? MendedAt);

/// <summary>A page of the facts behind a figure.</summary>
public abstract record Explanation
{
    private Explanation()
    {
    }

    /// <summary>Facts in the order of their keys.</summary>
    /// <param name="Next">Key after which the next page begins; null on the last.</param>
    public sealed record Page(IReadOnlyList<ExplainedFact> Facts, FactKey? Next) : Explanation;

    /// <summary>As <see cref="FactAnswer.OutsideReach"/>.</summary>
    public sealed record OutsideReach(IReadOnlyList<OrganisationId> Organisations) : Explanation;
}

/// <summary>Opens figures to the facts and entries behind them.</summary>
/// <remarks>The columns say where they were recorded, which costs as the figure did; the table, read by position, says what.</remarks>
public sealed class FactExplanations(Store store, FactColumns columns)
{
    private const int PositionsAtOnce = 200;

    private static readonly string[] Mending = ["kernel.retracted/1", "kernel.amended/1", "kernel.recounted/1"];

    /// <summary>A page of the facts behind one figure of a question.</summary>
    /// <param name="question">As it was asked; for pages that stay still, known at the positions its answer gave.</param>
    /// <param name="group">The figure's group, as the answer gave it; empty for all.</param>
    /// <param name="after">Key of the last fact seen; null for the first page.</param>
    /// <param name="size">Facts a page, at least 1.</param>
    /// <exception cref="ArgumentException">The group has another number of keys than the question has groupings, or the question contradicts itself.</exception>
    public Task<Explanation> Open(
        Reader reader, FactQuestion question, IReadOnlyList<string> group, ExplainedPart part, FactKey? after, int size, CancellationToken ct) => Open(reader, question, group, [], part, after, size, ct);

    /// <summary>The same of a figure that counts only facts with certain values.</summary>
    /// <param name="among">What counts; empty for all.</param>
    public async Task<Explanation> Open(
        Reader reader, FactQuestion question, IReadOnlyList<string> group, IReadOnlyList<FactsAmong> among, ExplainedPart part, FactKey? after, int size, CancellationToken ct)
    {
        FactTerms.Check(question);
        if (group.Count != 0 && group.Count != question.By.Count) throw new ArgumentException("A group has one key for each grouping.", nameof(group));
        if (FactScopes.Outside(reader, question) is { Count: > 0 } outside) return new Explanation.OutsideReach(outside);
        var scopes = (await FactScopes.Of(store, reader, question, ct)).OrderBy(scope => scope.Ledger.Value, StringComparer.Ordinal).ToList();
        var places = await Places(question, among, part, after, scopes, ct);
        var groups = group.Zip(question.By, (key, by) => FactTerms.Group(by, key, question.Kind));
        Sql[] conditions =
        [
            FactScopes.Condition(store, reader, scopes, part == ExplainedPart.Counted ? "<=" : ">"),
            FactTerms.Condition(question.Kind),
            FactTerms.Among(among, question.Kind),
            .. groups,
        ];
        var found = new List<ExplainedFact>();
        foreach (var (ledger, positions) in places)
        {
            foreach (var some in positions.Chunk(PositionsAtOnce))
            {
                if (found.Count > size) break;
                var line = after is not null && after.Ledger == ledger && after.Position == some[0] ? after.Line : -1;
                Sql here = $"f.ledger = {ledger} and {Sql.In("f.position", some)} and (f.position > {some[0]} or f.line > {line})";
                found.AddRange(await Read(reader, scopes, [here, .. conditions], size + 1 - found.Count, ct));
            }
        }

        var page = found.Take(size).ToList();
        return new Explanation.Page(page, found.Count > size ? page[^1].Key : null);
    }

    // Where facts of the figure may stand: its groups are looked at by the table.
    private async Task<IReadOnlyList<(LedgerId Ledger, IReadOnlyList<long> Positions)>> Places(
        FactQuestion question, IReadOnlyList<FactsAmong> among, ExplainedPart part, FactKey? after, IReadOnlyList<FactScope> scopes, CancellationToken ct)
    {
        var left = scopes.Where(scope => after is null || string.CompareOrdinal(scope.Ledger.Value, after.Ledger.Value) >= 0).ToList();
        return await columns.Answer(
            [.. left.Select(scope => scope.Ledger)],
            (views, values) =>
            {
                var search = new ColumnSearch(question.Kind, among, part, values);
                return left.Where(scope => views.ContainsKey(scope.Ledger))
                    .Select(scope => (scope.Ledger, search.Positions(scope, views[scope.Ledger], after is not null && after.Ledger == scope.Ledger ? after.Position : 1))).ToList();
            },
            ct);
    }

    private async Task<IEnumerable<ExplainedFact>> Read(Reader reader, IReadOnlyList<FactScope> scopes, IReadOnlyList<Sql> conditions, int most, CancellationToken ct)
    {
        var rows = await store.Query<Row>(
            reader,
            $"""
            select f.ledger, f.position, f.line, f.measure, f.occurred_on, f.cohort_on, f.organisation, f.place, f.dimensions, f.approximate, f.quantity,
              e.stream, e.type, e.occurred_on as happened_on, e.recorded_at,
              (select min(m.position)
               from event m
               where m.ledger = e.ledger
                 and m.stream = e.stream
                 and m.version > e.version
                 and {Sql.In("m.type", Mending)}
                 and {After(scopes)}) as mended_at
            from fact f
            join event e on e.ledger = f.ledger and e.position = f.position
            where {Sql.Join("\n  and ", conditions)}
            order by f.position, f.line
            limit {(long)most}
            """,
            ct);
        return rows.Select(Read);
    }

    private static Sql After(IReadOnlyList<FactScope> scopes) => scopes.Count == 0
        ? Sql.Raw("1 = 0")
        : $"({Sql.Join(" or ", scopes.Select(scope => (Sql)$"(m.ledger = {scope.Ledger} and m.position > {scope.Position})"))})";

    private static ExplainedFact Read(Row row) => new(
        new FactKey(row.Ledger, row.Position, row.Line),
        row.Fact,
        new StreamId(row.Ledger, row.Stream), row.Type, row.HappenedOn, row.RecordedAt,
        Mending.Contains(row.Type, StringComparer.Ordinal), row.MendedAt);

    private sealed class Row : FactRow
    {
        public LedgerId Ledger { get; init; }

        public int Line { get; init; }

        public string Type { get; init; } = "";

        public DateOnly HappenedOn { get; init; }

        public DateTimeOffset RecordedAt { get; init; }

        public long? MendedAt { get; init; }
    }
}
