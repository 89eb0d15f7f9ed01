using HaiDang.Kernel.Calendar;

namespace HaiDang.Modules.Cases;

/// <summary>How grave a clause is by the top of its frame.</summary>
internal enum Severity
{
    /// <summary>Ít nghiêm trọng.</summary>
    LessSerious,

    /// <summary>Nghiêm trọng.</summary>
    Serious,

    /// <summary>Rất nghiêm trọng.</summary>
    VerySerious,

    /// <summary>Đặc biệt nghiêm trọng.</summary>
    EspeciallySerious,
}

/// <summary>A clause of the penal code as cases cite it: <c>150-2</c>.</summary>
/// <param name="Top">Years at the top of the frame; 100 for life or death.</param>
internal sealed record OffenceClause(string Code, string Article, int Clause, int Top, Severity Severity, DateOnly From, DateOnly? To)
{
    /// <summary>Whether it was in force on a day that the text can mean.</summary>
    internal bool Holds(PartialDate day) => From <= day.Last && (To is null || To >= day.First);
}

/// <summary>The clauses that cases of trafficking and those beside them cite.</summary>
internal static class Offences
{
    private static readonly DateOnly Code2015 = new(2018, 1, 1);
    private static readonly DateOnly Until2018 = new(2017, 12, 31);

    private static readonly Dictionary<string, OffenceClause> Known = new[]
    {
        Of("119", 1, 7, new DateOnly(2010, 1, 1), Until2018), Of("119", 2, 20, new DateOnly(2010, 1, 1), Until2018),
        Of("120", 1, 10, new DateOnly(2000, 7, 1), Until2018), Of("120", 2, 100, new DateOnly(2000, 7, 1), Until2018),
        Of("150", 1, 10), Of("150", 2, 15), Of("150", 3, 20), Of("151", 1, 12), Of("151", 2, 20), Of("151", 3, 100),
        Of("348", 1, 5), Of("348", 2, 10), Of("348", 3, 15),
    }.ToDictionary(clause => clause.Code, StringComparer.Ordinal);

    /// <summary>The clause of a code; null when there is none.</summary>
    internal static OffenceClause? Find(string code) => Known.GetValueOrDefault(code);

    /// <summary>The gravest of some clauses: the one with the highest top; null when none is known.</summary>
    internal static OffenceClause? Gravest(IEnumerable<string> codes) =>
        codes.Select(Find).OfType<OffenceClause>().OrderByDescending(clause => clause.Top).ThenBy(clause => clause.Code, StringComparer.Ordinal).FirstOrDefault();

    /// <summary>The clause that stood in its place on the day; null when the text knows none.</summary>
    internal static OffenceClause? InPlaceOf(OffenceClause clause, PartialDate day) => (clause.Article switch { "150" => "119", "151" => "120", "119" => "150", "120" => "151", _ => null }) is { } article
        ? Known.Values.Where(one => one.Article == article && one.Holds(day)).OrderBy(one => Math.Abs(one.Clause - clause.Clause)).FirstOrDefault()
        : null;

    private static OffenceClause Of(string article, int clause, int top, DateOnly? from = null, DateOnly? to = null) => new(
        $"{article}-{clause}", article, clause, top,
        top switch { <= 3 => Severity.LessSerious, <= 7 => Severity.Serious, <= 15 => Severity.VerySerious, _ => Severity.EspeciallySerious }, from ?? Code2015, to);
}
