using System.Globalization;
using System.Text;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace HaiDang.Kernel.Rules;

/// <summary>A YAML file of our data, read strictly: what isn't expected is an error that names file, line and remedy.</summary>
public static class DatedYaml
{
    /// <summary>Reads a file that ships inside the program.</summary>
    /// <param name="name">Its path from the repository's root, such as <c>data/organisations/central.yaml</c>.</param>
    /// <exception cref="DataFileException">The file isn't there, isn't YAML, or isn't a map.</exception>
    public static YamlMap Embedded(string name)
    {
        using var text = new StringReader(EmbeddedText(name));
        return Read(name, text);
    }

    /// <summary>The text of a file that ships inside the program.</summary>
    /// <exception cref="DataFileException">The file isn't there.</exception>
    public static string EmbeddedText(string name)
    {
        using var stream = typeof(DatedYaml).Assembly.GetManifestResourceStream(name)
            ?? throw new DataFileException(name, 0, "the file isn't in the program", "put it under data/ and build again");
        using var text = new StreamReader(stream, Encoding.UTF8);
        return text.ReadToEnd();
    }

    /// <summary>Names of the files that ship inside the program under a folder, in ordinal order.</summary>
    public static IReadOnlyList<string> EmbeddedNames(string folder) =>
        [.. typeof(DatedYaml).Assembly.GetManifestResourceNames()
            .Where(n => n.StartsWith(folder, StringComparison.Ordinal) && n.EndsWith(".yaml", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)];

    /// <summary>Reads a file from any text.</summary>
    /// <param name="name">What errors call it.</param>
    /// <exception cref="DataFileException">The text isn't YAML or isn't a map.</exception>
    public static YamlMap Read(string name, TextReader text)
    {
        var stream = new YamlStream();
        try
        {
            stream.Load(text);
        }
        catch (YamlException broken)
        {
            throw new DataFileException(name, broken.Start.Line, broken.Message, "mend the YAML: quote texts with a comma, colon or brace", broken);
        }

        return stream.Documents is [{ RootNode: YamlMappingNode root }, ..]
            ? new YamlMap(name, root)
            : throw new DataFileException(name, 1, "the file isn't a map of keys", "begin with a key such as 'scope:'");
    }
}

/// <summary>A map of a YAML file, asked key by key.</summary>
public sealed class YamlMap
{
    private readonly YamlMappingNode node;

    internal YamlMap(string file, YamlMappingNode node) => (File, this.node) = (file, node);

    /// <summary>The file it stands in.</summary>
    public string File { get; }

    /// <summary>The line it begins at, counted from 1.</summary>
    public long Line => node.Start.Line;

    /// <summary>Refuses every key but these.</summary>
    /// <returns>The same map.</returns>
    public YamlMap Only(params ReadOnlySpan<string> keys)
    {
        foreach (var key in node.Children.Keys)
        {
            if (key is YamlScalarNode { Value: { } word } && keys.Contains(word)) continue;
            throw new DataFileException(File, key.Start.Line, $"unknown key '{key}'", $"use one of: {string.Join(", ", keys!)}");
        }

        return this;
    }

    /// <summary>Keys that stand here and aren't among these, with their lines; a key that is no word is written as YAML has it.</summary>
    public IReadOnlyList<(string Key, long Line)> Others(params ReadOnlySpan<string> keys)
    {
        var others = new List<(string, long)>();
        foreach (var key in node.Children.Keys)
        {
            if (key is not YamlScalarNode { Value: { } word } || !keys.Contains(word)) others.Add((key.ToString(), key.Start.Line));
        }

        return others;
    }

    /// <summary>The line of a key, counted from 1; that of the map for a key that doesn't stand here.</summary>
    public long LineOf(string key) => node.Children.Keys.OfType<YamlScalarNode>().FirstOrDefault(one => one.Value == key)?.Start.Line ?? Line;

    /// <summary>Whether the key stands here.</summary>
    public bool Has(string key) => node.Children.ContainsKey(key);

    /// <summary>The text of a key that must be there and not be empty, in NFC.</summary>
    public string Text(string key) =>
        TextOrNull(key) ?? throw Problem($"'{key}' is missing", $"write '{key}: …' here");

    /// <summary>The text of a key, or null when it isn't there.</summary>
    public string? TextOrNull(string key)
    {
        if (!node.Children.TryGetValue(key, out var value)) return null;
        return Scalar(value, key);
    }

    /// <summary>A day written 2025-07-01, or null when the key isn't there.</summary>
    public DateOnly? Day(string key)
    {
        if (TextOrNull(key) is not { } written) return null;
        return DateOnly.TryParseExact(written, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : throw Problem($"'{key}: {written}' isn't a day", "write it like 2025-07-01");
    }

    /// <summary>A whole number above 0 that must be there.</summary>
    public int Number(string key) => int.TryParse(Text(key), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0
        ? number
        : throw Problem($"'{key}: {Text(key)}' isn't a whole number above 0", "write it in digits");

    /// <summary>true or false; false when the key isn't there.</summary>
    public bool Flag(string key) => TextOrNull(key) switch
    {
        null or "false" => false,
        "true" => true,
        var other => throw Problem($"'{key}: {other}' is neither true nor false", "write true or false"),
    };

    /// <summary>One word of a list, written in kebab-case.</summary>
    /// <param name="otherwise">The value when the key isn't there; without one the key must be there.</param>
    public T Choice<T>(string key, T? otherwise = null) where T : struct, Enum
    {
        if (TextOrNull(key) is not { } written) return otherwise ?? throw Problem($"'{key}' is missing", $"write '{key}: …' here");
        return Parse<T>(key, written);
    }

    /// <summary>A list of such words; empty when the key isn't there.</summary>
    public IReadOnlyList<T> Choices<T>(string key) where T : struct, Enum => [.. Texts(key).Select(w => Parse<T>(key, w))];

    /// <summary>A list of texts, or one text as a list of one; empty when the key isn't there.</summary>
    public IReadOnlyList<string> Texts(string key)
    {
        if (!node.Children.TryGetValue(key, out var value)) return [];
        return value is YamlSequenceNode list ? [.. list.Children.Select(c => Scalar(c, key))] : [Scalar(value, key)];
    }

    /// <summary>The map under a key, or null when it isn't there.</summary>
    public YamlMap? Map(string key)
    {
        if (!node.Children.TryGetValue(key, out var value)) return null;
        return value is YamlMappingNode map ? new(File, map) : throw Problem($"'{key}' isn't a map", $"write '{key}: {{…}}'");
    }

    /// <summary>The maps listed under a key; empty when it isn't there.</summary>
    public IReadOnlyList<YamlMap> Maps(string key)
    {
        if (!node.Children.TryGetValue(key, out var value)) return [];
        if (value is not YamlSequenceNode list) throw Problem($"'{key}' isn't a list", "begin each entry with '- '");
        return [.. list.Children.Select(c => c is YamlMappingNode map
            ? new YamlMap(File, map)
            : throw new DataFileException(File, c.Start.Line, $"an entry of '{key}' isn't a map", "write '- {…}'"))];
    }

    /// <summary>An error that points here.</summary>
    public DataFileException Problem(string what, string remedy) => new(File, Line, what, remedy);

    private T Parse<T>(string key, string written) where T : struct, Enum =>
        Enum.TryParse<T>(written.Replace("-", "", StringComparison.Ordinal), ignoreCase: true, out var value)
        && !char.IsAsciiDigit(written[0])
            ? value
            : throw Problem($"'{key}: {written}' isn't known", $"use one of: {string.Join(", ", Enum.GetNames<T>())} in kebab-case");

    private string Scalar(YamlNode value, string key)
    {
        if (value is not YamlScalarNode { Value: { Length: > 0 } text })
            throw new DataFileException(File, value.Start.Line, $"'{key}' isn't a text", "write a text, or leave the key out");
        if (!text.IsNormalized(NormalizationForm.FormC))
            throw new DataFileException(File, value.Start.Line, $"'{text}' isn't in Unicode form NFC", "type it again with composed letters");
        if (text.Trim() != text || text.Contains("  ", StringComparison.Ordinal))
            throw new DataFileException(File, value.Start.Line, $"'{text}' has blanks to spare", "leave one blank between words and none at the ends");
        return text;
    }
}
