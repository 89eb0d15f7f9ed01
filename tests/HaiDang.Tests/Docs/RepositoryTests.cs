using System.Text;
using System.Text.RegularExpressions;

namespace HaiDang.Tests.Docs;

public sealed partial class RepositoryTests
{
    private static readonly string[] Parts = ["## What we chose", "## What else we weighed", "## What follows"];

    private static IEnumerable<string> Documents => RepositoryFiles.OurTexts.Where(p => p.EndsWith(".md", StringComparison.Ordinal));

    private static IEnumerable<string> Decisions => Documents.Where(p => p.StartsWith("docs/decisions/", StringComparison.Ordinal));

    [Fact]
    public void No_file_names_a_path_of_the_machine_it_was_written_on() => Faults.None(
        from path in RepositoryFiles.OurTexts
        from found in MachinePathsIn(RepositoryFiles.Read(path), isDocument: path.EndsWith(".md", StringComparison.Ordinal))
        select $"{path}: {found}");

    [Fact]
    public void A_machine_path_is_found_and_an_address_or_a_relative_path_is_left_alone()
    {
        foreach (var folder in new[] { "work", "farm", "root", "home" }) Assert.Equal([$"/{folder}/"], MachinePathsIn($"see /{folder}/a", isDocument: true));
        Assert.Equal([$"/{"tmp"}/"], MachinePathsIn($"see /{"tmp"}/a", isDocument: false));
        Assert.Empty(MachinePathsIn($"see /{"tmp"}/a", isDocument: true));
        Assert.Empty(MachinePathsIn($"../{"work"}/a https://example.org/{"work"}/a", isDocument: false));
    }

    [Fact]
    public void Every_link_of_a_document_leads_to_a_file() => Faults.None(
        from path in Documents
        from target in LinksIn(RepositoryFiles.Read(path))
        let file = Path.GetFullPath(Path.Combine(RepositoryFiles.Root, Path.GetDirectoryName(path)!, target))
        where !File.Exists(file) && !Directory.Exists(file)
        select $"{path}: {target}");

    [Fact]
    public void Links_are_read_without_outside_addresses_anchors_and_comments() => Assert.Equal(
        ["docs/glossary.md", "LICENSE", "a.png"],
        LinksIn("""
            [words](docs/glossary.md#roles) [licence](LICENSE) [home](https://example.org) [here](#here) ![picture](a.png)
            <!-- ![later](later.png) --> `[code](not-a-link.md)`
            """));

    [Fact]
    public void Every_verb_of_the_program_is_reached_by_the_script_and_named_by_its_help()
    {
        var script = RepositoryFiles.Read("haidang");
        var reached = Reached().Match(script).Groups["verbs"].Value.Split('|', StringSplitOptions.TrimEntries);
        string[] verbs = [.. Verb().Matches(RepositoryFiles.Read("src/HaiDang.Web/Commands/CommandLine.cs")).Select(verb => verb.Groups["verb"].Value)];

        Assert.Contains("demo", verbs);
        Assert.Equal(verbs.Order(StringComparer.Ordinal), reached.Order(StringComparer.Ordinal));
        Assert.All(verbs, verb => Assert.True(Regex.Count(script, $"^  {verb} ", RegexOptions.Multiline) >= 2, verb));
    }

    [Fact]
    public void Every_decision_says_what_was_chosen_what_else_was_weighed_and_what_follows()
    {
        Assert.NotEmpty(Decisions);
        Assert.All(Decisions, path => Assert.Equal(Parts, Heading().Matches(RepositoryFiles.Read(path)).Select(m => m.Value.TrimEnd())));
    }

    [Fact]
    public void Decisions_are_numbered_without_a_gap() => Assert.Equal(
        Enumerable.Range(1, Decisions.Count()).Select(n => $"{n:0000}"),
        Decisions.Select(path => Path.GetFileName(path)[..4]));

    [Fact]
    public void Every_decision_that_a_file_cites_exists() => Faults.None(
        from path in RepositoryFiles.OurTexts
        from cited in Cited().Matches(RepositoryFiles.Read(path)).Select(m => m.Groups["number"].Value)
        where !Decisions.Any(d => Path.GetFileName(d).StartsWith(cited, StringComparison.Ordinal))
        select $"{path}: {cited}");

    [Fact]
    public void Every_text_is_composed_as_NFC() => Faults.None(
        RepositoryFiles.OurTexts.Where(path => !RepositoryFiles.Read(path).IsNormalized(NormalizationForm.FormC)));

    private static IEnumerable<string> MachinePathsIn(string text, bool isDocument) =>
        MachinePath().Matches(text).Select(m => m.Value).Where(found => !isDocument || !found.Contains("tmp", StringComparison.Ordinal));

    private static IEnumerable<string> LinksIn(string markdown) =>
        Link().Matches(Unread().Replace(markdown, ""))
            .Select(m => m.Groups["target"].Value.Split('#')[0])
            .Where(target => target.Length > 0 && !target.Contains(':', StringComparison.Ordinal));

    [GeneratedRegex(@"(?<![\w.])/(work|farm|root|home|tmp)/", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex MachinePath();

    [GeneratedRegex(@"\]\((?<target>[^)\s]+)\)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Link();

    [GeneratedRegex(@"<!--.*?-->|```.*?```|`[^`\n]*`", RegexOptions.Singleline | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Unread();

    [GeneratedRegex(@"^## .+$", RegexOptions.Multiline | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Heading();

    [GeneratedRegex(@"^  (?<verbs>demo \|.*)\)$", RegexOptions.Multiline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Reached();

    [GeneratedRegex(@"\[""(?<verb>[a-z]+)"", \.\. var rest\]", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Verb();

    [GeneratedRegex(@"\bdecision (?<number>0\d{3})\b", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Cited();
}
