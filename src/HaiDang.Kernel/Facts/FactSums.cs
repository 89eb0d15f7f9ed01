using HaiDang.Kernel.Access;
using HaiDang.Kernel.Calendar;
using HaiDang.Kernel.Facts.Columns;
using HaiDang.Kernel.Storage;

namespace HaiDang.Kernel.Facts;

/// <summary>Figures: sums of facts, always on a reader's behalf, added up from columns that hold what the table holds.</summary>
public sealed class FactSums(Store store, FactColumns columns)
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
        var figures = await FromColumns(questions, scopes, ct);
        return [.. figures.Select(rows => new FactAnswer.Figures(rows, positions))];
    }

    private Task<IReadOnlyList<Figure>[]> FromColumns(IReadOnlyList<FactQuestion> questions, IReadOnlyList<FactScope> scopes, CancellationToken ct) =>
        columns.Answer(
            [.. scopes.Select(scope => scope.Ledger)],
            (views, values) =>
            {
                List<(FactScope, LedgerView)> caught = [.. scopes.Where(scope => views.ContainsKey(scope.Ledger)).Select(scope => (scope, views[scope.Ledger]))];
                var answers = new IReadOnlyList<Figure>[questions.Count];
                foreach (var walk in Enumerable.Range(0, questions.Count).GroupBy(at => questions[at], Together.Comparer))
                {
                    int[] places = [.. walk];
                    var found = ColumnWalk.Answer([.. places.Select(at => questions[at])], caught, values);
                    for (var i = 0; i < places.Length; i++) answers[places[i]] = found[i];
                }

                return answers;
            },
            ct);

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
}
