using System.Globalization;
using HaiDang.Kernel.Calendar;
using HaiDang.Kernel.Organisations;
using HaiDang.Kernel.Storage;

namespace HaiDang.Kernel.Facts;

/// <summary>The parts of a question, said in SQL over <c>fact f</c> that both stores read alike.</summary>
internal static class FactTerms
{
    internal static void Check(FactQuestion question)
    {
        if (question.Kind.All.Count == 0) throw new ArgumentException("A figure needs a measure.", nameof(question));
        if (question.Kind is not FactKind.Stock stock) return;
        if (stock.In.Intersect(stock.Out, StringComparer.Ordinal).Any())
        {
            throw new ArgumentException("A measure of a stock adds or takes away, not both.", nameof(question));
        }

        if (question.By.Append(question.Distinct).Any(by => by is FactGrouping.ByMonth))
        {
            throw new ArgumentException("A stock stands on a day; ask for it on the last day of each month.", nameof(question));
        }
    }

    /// <summary>Measures and days.</summary>
    internal static Sql Condition(FactKind kind) => kind switch
    {
        FactKind.Flow flow => $"{Sql.In("f.measure", flow.Measures)} and {Within("f.occurred_on", flow.Window)}",
        FactKind.Cohort cohort => $"{Sql.In("f.measure", cohort.Measures)} and {Within("f.cohort_on", cohort.Window)}",
        FactKind.Stock stock => $"{Sql.In("f.measure", stock.All)} and f.occurred_on <= {stock.Day}",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    /// <summary>The condition that keeps the facts of one group.</summary>
    internal static Sql Group(FactGrouping by, string key, FactKind kind) => by switch
    {
        FactGrouping.ByMeasure => $"f.measure = {key}",
        FactGrouping.ByOrganisation of => Rolled("f.organisation", key, Plain(of.RollsUpTo)),
        FactGrouping.ByPlace of => Rolled("f.place", key, of.LiesIn),
        FactGrouping.ByDimension of when key.Length == 0 => $"{Without(of.Key + "=")} = ';' || f.dimensions || ';'",
        FactGrouping.ByDimension of => $"{Without(of.Key + "=" + key + ";")} <> ';' || f.dimensions || ';'",
        FactGrouping.ByMonth when key.Length == 0 => Sql.Raw(DayOf(kind) + " is null"),
        FactGrouping.ByMonth => Within(DayOf(kind), Month(key)),
        _ => throw new ArgumentOutOfRangeException(nameof(by)),
    };

    /// <summary>The condition that keeps the facts that count; true for all when nothing is left out.</summary>
    internal static Sql Among(IReadOnlyList<FactsAmong> among, FactKind kind) => among.All(one => one.Where.Count == 0)
        ? Sql.Raw("1 = 1")
        : $"({Sql.Join(" or ", among.Select(one => (Sql)$"({Sql.Join(" and ", one.Where.Select(where => Values(where.Dimension, where.Values, kind)).Prepend(Sql.In("f.measure", one.Measures)))})"))})";

    private static Sql Values(string dimension, IReadOnlyList<string> values, FactKind kind) =>
        $"({Sql.Join(" or ", values.Select(value => Group(new FactGrouping.ByDimension(dimension), value, kind)))})";

    private static string DayOf(FactKind kind) => kind is FactKind.Cohort ? "f.cohort_on" : "f.occurred_on";

    private static Sql Within(string column, Window window)
    {
        var day = Sql.Raw(column);
        return $"{day} >= {window.From} and {day} <= {window.To}";
    }

    private static Window Month(string key)
    {
        var first = DateOnly.ParseExact(key + "-01", "yyyy-MM-dd", CultureInfo.InvariantCulture);
        return new Window(first, first.AddMonths(1).AddDays(-1));
    }

    // The two stores name the search in a text differently; both know replace.
    private static Sql Without(string term) => $"replace(';' || f.dimensions || ';', {";" + term}, ';')";

    private static Sql Rolled(string column, string key, IReadOnlyDictionary<string, string>? map)
    {
        var within = map?.Where(pair => pair.Value == key).Select(pair => pair.Key).ToHashSet(StringComparer.Ordinal) ?? [];
        if (map?.ContainsKey(key) is not true) within.Add(key);
        return Sql.In(column, within);
    }

    private static Dictionary<string, string>? Plain(IReadOnlyDictionary<OrganisationId, OrganisationId>? map) =>
        map?.ToDictionary(pair => pair.Key.Value, pair => pair.Value.Value, StringComparer.Ordinal);

    /// <summary>The value of a dimension; an empty text when the fact has none.</summary>
    internal static string Value(string dimensions, string key)
    {
        foreach (var pair in dimensions.Split(';'))
        {
            if (pair.StartsWith(key + "=", StringComparison.Ordinal)) return pair[(key.Length + 1)..];
        }

        return "";
    }
}
