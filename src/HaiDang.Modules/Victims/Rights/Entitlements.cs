namespace HaiDang.Modules.Victims.Rights;

/// <summary>A stretch of days in which somebody was one subject of the laws of support.</summary>
/// <param name="To">Last day; null while it lasts.</param>
internal sealed record Standing(SupportSubject Subject, DateOnly From, DateOnly? To);

/// <summary>A kind of support that a law grants somebody.</summary>
/// <param name="Since">First day of this grant.</param>
/// <param name="Until">Last day; null while it lasts.</param>
/// <param name="Condition">What the law asks beside; null when nothing.</param>
internal sealed record SupportEntitlement(
    SupportKind Kind, SupportSubject Subject, SupportLaw Law, string Letter, SupportRow Row, DateOnly Since, DateOnly? Until, ConditionRule? Condition)
{
    /// <summary>Whether it holds on a day.</summary>
    internal bool On(DateOnly day) => day >= Since && (Until is null || day <= Until);
}

/// <summary>What somebody may get, since which law, until when.</summary>
/// <remarks>
/// Support follows the law of the day on which it is given, to who the person is on that day; identification follows the law of the day of
/// reception. No text was seen that says otherwise of persons received before 1/7/2025 [inferred].
/// </remarks>
internal static class Entitlements
{
    /// <summary>Every grant of the laws to somebody, by kind and then by day.</summary>
    /// <param name="standings">Who they were when, in order.</param>
    internal static IReadOnlyList<SupportEntitlement> Of(IReadOnlyList<Standing> standings, SupportRules rules) =>
    [
        .. from kind in rules.Kinds.Select(one => one.Kind)
           from standing in standings
           from law in rules.Laws
           from row in law.Rows
           where row.Subject == standing.Subject
           let letter = law.LetterOf(kind)
           where letter is not null && row.Letters.Contains(letter, StringComparer.Ordinal)
           let since = Later(Later(standing.From, law.From), row.From ?? law.From)
           let until = Earlier(standing.To, law.To)
           where until is null || since <= until
           orderby kind, since
           select new SupportEntitlement(kind, standing.Subject, law, letter, row, since, until, law.Conditions.FirstOrDefault(one => one.Kind == kind)),
    ];

    /// <summary>What grants a kind on a day; null when no law does.</summary>
    internal static SupportEntitlement? For(IReadOnlyList<Standing> standings, SupportKind kind, DateOnly day, SupportRules rules) =>
        Of(standings, rules).FirstOrDefault(one => one.Kind == kind && one.On(day));

    private static DateOnly Later(DateOnly one, DateOnly other) => one > other ? one : other;

    private static DateOnly? Earlier(DateOnly? one, DateOnly? other) => one is null ? other : other is null || one < other ? one : other;
}
