using HaiDang.Kernel.Events;
using HaiDang.Kernel.Rules;

namespace HaiDang.Modules.Dossiers.Offences;

/// <summary>The offences that dossiers name, clause by clause, with their days, classes and courts.</summary>
/// <remarks>Source: <c>data/rules/offences.yaml</c>. The day of the act decides which code judges it, not the day of the entry.</remarks>
public sealed class OffenceBook
{
    private static readonly Lazy<OffenceBook> Data = new(() => OffenceFile.Read(DatedYaml.Embedded("data/rules/offences.yaml")));
    private readonly IReadOnlyList<Jurisdiction> jurisdictions;

    internal OffenceBook(IReadOnlyList<OffenceClause> clauses, IReadOnlyList<Jurisdiction> jurisdictions) => (Clauses, this.jurisdictions) = (clauses, jurisdictions);

    /// <summary>The offences of Viet Nam that ship.</summary>
    public static OffenceBook VietNam => Data.Value;

    /// <summary>Every clause of every code, in the order of the file.</summary>
    public IReadOnlyList<OffenceClause> Clauses { get; }

    /// <summary>The clauses that judge an act of a day, in order.</summary>
    public IEnumerable<OffenceClause> InForce(DateOnly day) => Clauses.Where(clause => clause.InForce(day));

    /// <summary>The clause of an id as it read on a day, else as it reads at any other; null when it never stood here.</summary>
    public OffenceClause? Find(string id, DateOnly day) =>
        Clauses.FirstOrDefault(one => one.Id == id && one.InForce(day)) ?? Clauses.FirstOrDefault(one => one.Id == id);

    /// <summary>An article by its name in columns, such as <c>blhs-2015/150</c>; null when it never stood here.</summary>
    public Offence? Article(string id) => Clauses.Select(clause => clause.Offence).FirstOrDefault(one => one.Id == id);

    /// <summary>The clause that somebody may be charged with for an act of a day, or why not.</summary>
    /// <returns>
    /// The clause; or <c>dossiers.clause-unknown</c>, or <c>dossiers.clause-not-in-force</c> with the article of that day, by
    /// the code that judges it, as <c>article</c> and <c>right</c>.
    /// </returns>
    public (OffenceClause? Clause, Refusal? Refusal) Charge(string id, DateOnly actedOn)
    {
        if (Find(id, actedOn) is not { } found) return (null, new Refusal("dossiers.clause-unknown", Values: Values(("clause", id))));
        if (found.InForce(actedOn)) return (found, null);
        var right = RightOne(found.Offence, actedOn);
        return (null, new Refusal(right is null ? "dossiers.clause-not-in-force" : "dossiers.clause-of-another-code", Values: Values(
            ("article", found.Offence.Article), ("code", found.Offence.Code.Vi), ("code-en", found.Offence.Code.En), ("day", FormattableString.Invariant($"{actedOn:yyyy-MM-dd}")),
            ("right", right?.Article ?? ""), ("right-name", right?.Vi ?? ""), ("right-name-en", right?.En ?? ""), ("right-code", right?.Code.Vi ?? ""), ("right-code-en", right?.Code.En ?? ""))));
    }

    /// <summary>The court that tries a frame by default; null when no rule of the day is known.</summary>
    /// <remarks>Complex or sensitive cases may be tried higher: that is an entry, not a rule.</remarks>
    public CourtLevel? Court(SentenceFrame frame, DateOnly day) => jurisdictions.FirstOrDefault(one => one.From <= day && (one.To is null || one.To >= day)) is { } rule
        ? frame.Gravest == GravestPenalty.Prison && frame.Top <= rule.UpTo ? rule.Lower : rule.Higher
        : null;

    /// <summary>The gravest of several clauses: the one whose limits a case follows; null when there is none.</summary>
    /// <remarks>By class, then life and death before years, then the top, then the least. Source: known practice, to be checked.</remarks>
    public static OffenceClause? Gravest(IEnumerable<OffenceClause> clauses) =>
        clauses.OrderByDescending(one => one.Severity).ThenByDescending(one => one.Frame.Gravest).ThenByDescending(one => one.Frame.Top).ThenByDescending(one => one.Frame.Least).FirstOrDefault();

    private Offence? RightOne(Offence asked, DateOnly day)
    {
        var ofDay = InForce(day).Select(clause => clause.Offence).Distinct().ToList();
        return ofDay.Find(one => one.Article == asked.FollowedBy || one.FollowedBy == asked.Article || (one.Code == asked.Code && one.Article == asked.Article));
    }

    private static Dictionary<string, string> Values(params ReadOnlySpan<(string Key, string Value)> values)
    {
        var named = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (key, value) in values) named[key] = value;
        return named;
    }
}
