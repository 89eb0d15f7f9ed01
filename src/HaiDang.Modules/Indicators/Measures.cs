using HaiDang.Kernel.Rules;
using HaiDang.Modules.Shell;

namespace HaiDang.Modules.Indicators;

/// <summary>What each measure is called; <c>data/rules/measures.yaml</c>.</summary>
internal sealed class Measures
{
    private readonly Dictionary<string, (string Vi, string En)> names = new(StringComparer.Ordinal);

    private Measures(YamlMap file)
    {
        foreach (var map in file.Only("measures").Maps("measures"))
        {
            map.Only("measure", "vi", "en", "balance");
            if (!names.TryAdd(map.Text("measure"), (map.Text("vi"), map.Text("en")))) throw map.Problem($"'{map.Text("measure")}' stands twice", "leave one of them out");
        }
    }

    /// <summary>Gets those that ship inside the program.</summary>
    internal static Measures Shipped { get; } = new(DatedYaml.Embedded("data/rules/measures.yaml"));

    /// <summary>Gets the measures that have a name.</summary>
    internal IReadOnlyCollection<string> Named => names.Keys;

    /// <summary>Its name; the code of one that has none.</summary>
    internal string Name(string measure, Language language) => names.TryGetValue(measure, out var name) ? language is Language.English ? name.En : name.Vi : measure;
}
