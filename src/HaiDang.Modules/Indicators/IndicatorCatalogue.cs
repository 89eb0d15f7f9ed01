using HaiDang.Kernel.Rules;

namespace HaiDang.Modules.Indicators;

/// <summary>Every set of indicators that the program ships, checked: measures that exist, no circle, no two editions of one set on a day.</summary>
internal sealed class IndicatorCatalogue
{
    private const string Folder = "data/rules/indicators/";

    private IndicatorCatalogue(IReadOnlyList<IndicatorSet> sets) => Sets = sets;

    /// <summary>Gets every edition of every set, by id and first day.</summary>
    internal IReadOnlyList<IndicatorSet> Sets { get; }

    /// <summary>Reads what ships inside the program.</summary>
    /// <exception cref="DataFileException">A file is wrong; the error names file, line, what is wrong and the remedy.</exception>
    internal static IndicatorCatalogue Load(Countable known) => Of([.. DatedYaml.EmbeddedNames(Folder).Select(DatedYaml.Embedded)], known);

    /// <summary>Reads files.</summary>
    internal static IndicatorCatalogue Of(IReadOnlyList<YamlMap> files, Countable known)
    {
        var sets = files.Select(file => (File: file, Set: Read(file, known))).OrderBy(one => one.Set.Id, StringComparer.Ordinal).ThenBy(one => one.Set.From).ToList();
        for (var i = 1; i < sets.Count; i++)
        {
            var (before, one) = (sets[i - 1].Set, sets[i].Set);
            if (before.Id == one.Id && (before.To is not { } to || to >= one.From))
                throw sets[i].File.Problem($"two editions of '{one.Id}' hold on {one.From:yyyy-MM-dd}", "end the earlier one the day before with 'to:'");
        }

        return new IndicatorCatalogue([.. sets.Select(one => one.Set)]);
    }

    /// <summary>The text of a set that ships, to begin another one from.</summary>
    /// <returns>Null when none of that key ships.</returns>
    internal string? Text(string key) => Sets.FirstOrDefault(set => set.Key == key) is { } set
        ? DatedYaml.EmbeddedNames(Folder).Where(name => DatedYaml.Embedded(name) is var file && file.Text("id") == set.Id && file.Day("from") == set.From).Select(DatedYaml.EmbeddedText).FirstOrDefault()
        : null;

    private static IndicatorSet Read(YamlMap file, Countable known)
    {
        var reading = new IndicatorReading(file, known, null);
        if (reading.Read() is { } set) return set;
        var (what, remedy) = reading.Doubts[0].Say();
        throw new DataFileException(file.File, reading.Doubts[0].Line, what, remedy);
    }
}
