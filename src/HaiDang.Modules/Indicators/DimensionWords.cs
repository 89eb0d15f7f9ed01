using HaiDang.Kernel.Rules;
using HaiDang.Modules.Dossiers.Texts;
using HaiDang.Modules.Shell;

namespace HaiDang.Modules.Indicators;

/// <summary>What dimensions and their values are called; <c>data/rules/dimensions.yaml</c>, values by the code lists.</summary>
internal sealed class DimensionWords
{
    private readonly Dictionary<string, (string Vi, string En, IReadOnlyList<string> Lists)> dimensions = new(StringComparer.Ordinal);

    private DimensionWords(YamlMap file)
    {
        foreach (var map in file.Only("dimensions").Maps("dimensions"))
        {
            map.Only("key", "vi", "en", "lists");
            foreach (var list in map.Texts("lists").Where(list => !CodeList.All.ContainsKey(list))) throw map.Problem($"there is no code list '{list}'", "name one of data/rules/code-lists");
            if (!dimensions.TryAdd(map.Text("key"), (map.Text("vi"), map.Text("en"), map.Texts("lists")))) throw map.Problem($"'{map.Text("key")}' stands twice", "leave one of them out");
        }
    }

    /// <summary>Gets those that ship inside the program.</summary>
    internal static DimensionWords Shipped { get; } = new(DatedYaml.Embedded("data/rules/dimensions.yaml"));

    /// <summary>Says one pair of a fact: <c>kênh: trực tiếp</c>. What has no name is said as it is written.</summary>
    internal string Say(string key, IEnumerable<string> values, Language language) => $"{Name(key, language)}: {string.Join(", ", values.Select(value => Value(key, value, language)))}";

    /// <summary>Pairs to choose from, as a fact has them, each with its words; those of a dimension stand together, and one without a list of values has none.</summary>
    internal IReadOnlyList<(string Name, IReadOnlyList<(string Pair, string Words)> Choices)> Choices(Language language) =>
    [
        .. from dimension in dimensions
           let codes = dimension.Value.Lists.SelectMany(list => CodeList.Of(list).Codes).DistinctBy(code => code.Code).ToList()
           where codes.Count > 0
           select (Name(dimension.Key, language), (IReadOnlyList<(string, string)>)[.. codes.Select(code => ($"{dimension.Key}={code.Code}", $"{Name(dimension.Key, language)}: {(language is Language.English ? code.En : code.Vi)}"))]),
    ];

    /// <summary>Whether facts may have such a dimension.</summary>
    internal bool Has(string key) => dimensions.ContainsKey(key);

    /// <summary>Gets the dimensions that facts may have.</summary>
    internal IReadOnlyCollection<string> Keys => dimensions.Keys;

    /// <summary>The values that a dimension's lists name; none for one that has no list, whose values may be anything.</summary>
    internal IReadOnlyList<string> Values(string key) => dimensions.TryGetValue(key, out var one) ? [.. one.Lists.SelectMany(list => CodeList.Of(list).Codes).Select(code => code.Code).Distinct(StringComparer.Ordinal)] : [];

    /// <summary>What a dimension is called.</summary>
    internal string Name(string key, Language language) => dimensions.TryGetValue(key, out var one) ? language is Language.English ? one.En : one.Vi : key;

    /// <summary>What a value is called; a dash for none.</summary>
    internal string Value(string key, string value, Language language)
    {
        var english = language is Language.English;
        if (value.Length == 0) return "–";
        if (value is "yes" or "no" or "unknown") return (value, english) switch { ("yes", false) => "có", ("no", false) => "không", ("unknown", false) => "chưa rõ", _ => value };
        var listed = dimensions.TryGetValue(key, out var one) ? one.Lists.Select(list => CodeList.Of(list).Find(value)).FirstOrDefault(code => code is not null) : null;
        return listed is null ? OffenceWords.In(language).Article(value) : english ? listed.En : listed.Vi;
    }
}
