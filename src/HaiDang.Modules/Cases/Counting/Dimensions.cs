using HaiDang.Kernel.Storage;
using HaiDang.Modules.Cases.InProceedings;
using HaiDang.Modules.Cases.Incidents;
using HaiDang.Modules.Dossiers.Offences;

namespace HaiDang.Modules.Cases.Counting;

/// <summary>Dimensions of a fact: sorted <c>key=value</c> pairs.</summary>
internal sealed record Dimensions(IReadOnlyList<(string Key, string Value)> Pairs)
{
    private const string Unknown = "unknown";

    /// <summary>What tells cases apart.</summary>
    internal static Dimensions Of(Case @case)
    {
        var gravest = @case.Gravest;
        return new(
        [
            ("article", gravest?.Offence.Article ?? Unknown), ("clause", gravest?.Id ?? Unknown), ("severity", gravest is null ? Unknown : gravest.Severity.ClockClass()),
            .. Of(@case.Features), ("key", YesNo(@case.Key is not null)), ("juvenile", YesNo(@case.HasJuvenile)),
        ]);
    }

    /// <summary>What tells incidents apart.</summary>
    internal static Dimensions Of(Incident incident) => new([.. Of(incident.Features), ("signs", YesNo(incident.HasSigns))]);

    /// <summary>What tells persons apart.</summary>
    internal static Dimensions Of(PersonInProceedings person, Features features)
    {
        var gravest = Clauses.Gravest(person.Offences);
        return new(
        [
            ("article", gravest?.Offence.Article ?? Unknown), ("clause", gravest?.Id ?? Unknown), ("severity", gravest is null ? Unknown : gravest.Severity.ClockClass()),
            ("age-band", person.About.AgeBand), ("ethnicity", person.About.Ethnicity), ("sex", person.About.Sex), .. Of(features),
        ]);
    }

    /// <summary>These with some more, as a fact writes them.</summary>
    /// <param name="more">Pairs as a fact writes them; empty for none.</param>
    internal string With(string more) => string.Join(
        ';', Pairs.Select(pair => pair.Key + "=" + pair.Value).Concat(more.Split(';', StringSplitOptions.RemoveEmptyEntries)).Order(StringComparer.Ordinal));

    /// <summary>A value of a closed list as dimensions write it: kebab-case.</summary>
    internal static string Word<T>(T value)
        where T : struct, Enum => Words.Kebab(value.ToString());

    private static IEnumerable<(string Key, string Value)> Of(Features features) =>
        [("campaign", YesNo(features.Campaign is not null)), ("foreign", YesNo(features.IsForeign)), ("joint", YesNo(features.JointWith.Count > 0))];

    private static string YesNo(bool is_) => is_ ? "yes" : "no";
}
