using System.Text.RegularExpressions;

namespace HaiDang.Tests.Docs;

public sealed partial class GlossaryTests
{
    private static readonly IReadOnlyList<string[]> Rows =
    [
        .. RepositoryFiles.Read("docs/glossary.md").Split('\n')
            .Where(line => line.StartsWith("| ", StringComparison.Ordinal) && !line.StartsWith("| Tiếng Việt", StringComparison.Ordinal)
                && !line.StartsWith("| ---", StringComparison.Ordinal))
            .Select(line => line.Trim().Trim('|').Split('|', StringSplitOptions.TrimEntries))
    ];

    [Fact]
    public void Every_idea_has_a_Vietnamese_and_an_English_word()
    {
        Assert.NotEmpty(Rows);
        Faults.None(Rows.Where(row => row.Length < 4 || row[0].Length == 0 || row[1].Length == 0).Select(row => string.Join(" | ", row)));
    }

    [Fact]
    public void No_code_word_stands_for_two_ideas() => Faults.None(Doubled(Rows.SelectMany(row => Code().Matches(row[2])).Select(m => m.Value)));

    [Fact]
    public void No_route_leads_to_two_pages() => Faults.None(Doubled(Rows.SelectMany(row => Code().Matches(row[3])).Select(m => m.Value)));

    [Fact]
    public void A_route_is_lower_case_without_marks() => Faults.None(
        Rows.SelectMany(row => Code().Matches(row[3])).Select(m => m.Value).Where(route => !Route().IsMatch(route)));

    private static IEnumerable<string> Doubled(IEnumerable<string> words) =>
        words.GroupBy(word => word, StringComparer.Ordinal).Where(group => group.Count() > 1).Select(group => group.Key);

    [GeneratedRegex("`[^`]+`", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Code();

    [GeneratedRegex("^`[a-z0-9]+(-[a-z0-9]+)*`$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Route();
}
