using System.Reflection;
using System.Text.RegularExpressions;

namespace HaiDang.Tests.Docs;

/// <summary>Names of the tests that run: these by reflection, the journeys by their sources, since nothing refers to that project.</summary>
internal static partial class TestNames
{
    /// <summary>Whether a name, <c>Class.Method</c> or with its namespace before it, is that of a test that isn't skipped.</summary>
    internal static bool Has(string name) => All.Value.Contains(name);

    private static readonly Lazy<HashSet<string>> All = new(() =>
    [
        .. Here(),
        .. RepositoryFiles.OurTexts.Where(p => p.StartsWith("tests/HaiDang.Journeys/", StringComparison.Ordinal) && p.EndsWith(".cs", StringComparison.Ordinal))
            .SelectMany(p => InSource(RepositoryFiles.Read(p))),
    ]);

    /// <summary>Tests that a source file declares, each with and without its namespace.</summary>
    /// <remarks>It reads our own style: one namespace a file, attributes on lines before the method.</remarks>
    internal static IEnumerable<string> InSource(string source)
    {
        var space = Namespace().Match(source).Groups["name"].Value;
        var type = "";
        var marked = false;
        foreach (var line in source.Split('\n'))
        {
            if (Class().Match(line) is { Success: true } c) type = c.Groups["name"].Value;
            if (Mark().IsMatch(line)) marked = !line.Contains("Skip", StringComparison.Ordinal);
            if (Method().Match(line) is not { Success: true } m) continue;
            if (marked)
            {
                yield return $"{type}.{m.Groups["name"].Value}";
                yield return $"{space}.{type}.{m.Groups["name"].Value}";
            }

            marked = false;
        }
    }

    private static IEnumerable<string> Here() =>
        from type in typeof(TestNames).Assembly.GetTypes()
        where !type.IsAbstract
        from method in type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static)
        where method.GetCustomAttribute<FactAttribute>() is { Skip: null }
        from name in new[] { $"{type.Name}.{method.Name}", $"{type.FullName}.{method.Name}" }
        select name;

    [GeneratedRegex(@"^namespace (?<name>[\w.]+);", RegexOptions.Multiline | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Namespace();

    [GeneratedRegex(@"\bclass (?<name>\w+)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Class();

    [GeneratedRegex(@"^\s*\[(Fact|Theory)\b", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Mark();

    [GeneratedRegex(@"^\s*public (async |static )*[\w<>?]+ (?<name>\w+)\(", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Method();
}
