namespace HaiDang.Vault.Finding;

/// <summary>Syllables that are one name in different regions, mostly by old taboos: Hoàng and Huỳnh, Vũ and Võ.</summary>
/// <remarks>Source: <c>equivalents.txt</c> beside this file, one group a line; common knowledge, own list.</remarks>
internal static class Equivalents
{
    private static readonly Lazy<Dictionary<string, string[]>> Groups = new(() =>
    {
        using var stream = typeof(Equivalents).Assembly.GetManifestResourceStream("HaiDang.Vault.Finding.equivalents.txt")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Where(line => line[0] != '#')
            .Select(line => line.Split(' '))
            .SelectMany(group => group.Select(one => (one, group)))
            .GroupBy(pair => pair.one, StringComparer.Ordinal)
            .ToDictionary(pairs => pairs.Key, pairs => pairs.SelectMany(pair => pair.group).Distinct(StringComparer.Ordinal).ToArray(), StringComparer.Ordinal);
    });

    /// <summary>Bare syllables that stand for the same name; none for most.</summary>
    internal static IReadOnlyCollection<string> Of(string bare) => Groups.Value.TryGetValue(bare, out var group) ? group : [];
}
