using HaiDang.Kernel.Organisations;
using HaiDang.Kernel.Rules;

namespace HaiDang.Tests.Kernel.Organisations;

public sealed class CatalogueRulesTests
{
    private const string Head = "scope: province\nconfidence: memory\nsource: thử\norganisations:\n";

    private static void Load(string body) =>
        CatalogueRules.Check(OrganisationCatalogue.Read(DatedYaml.Read("thu.yaml", new StringReader(Head + body))), [new("press", "Báo chí", "Press")]);

    public static TheoryData<string> Files => [.. DatedYaml.EmbeddedNames("data/organisations/")];

    [Theory, MemberData(nameof(Files))]
    public void Every_file_of_the_catalogue_keeps_its_schema(string file)
    {
        var map = DatedYaml.Embedded(file);

        if (map.Has("functions")) Assert.NotEmpty(OrganisationFunction.Read(map));
        else Assert.NotEmpty(OrganisationCatalogue.Read(map));
    }

    [Fact]
    public void All_files_together_contradict_each_other_nowhere() => Assert.True(OrganisationCatalogue.Load().Count > 150);

    [Theory]
    [InlineData("  - {id: a, vi: A, en: A, kind: police, colour: red}", 5, "unknown key 'colour'")]
    [InlineData("  - {id: a, vi: A, kind: police}", 5, "'en' is missing")]
    [InlineData("  - {id: a, vi: A, en: A, kind: polis}", 5, "'kind: polis' isn't known")]
    [InlineData("  - {id: a, vi: A, en: A, kind: police, from: 1/7/2025}", 5, "isn't a day")]
    [InlineData("  - {id: a, vi: A, en: A, kind: police}\n  - {id: a, vi: B, en: B, kind: police}", 6, "'a' stands twice")]
    [InlineData("  - {id: a, vi: A, en: A, kind: police, parents: [{line: sector, of: b}]}", 5, "'a' points to 'b'")]
    [InlineData("  - {id: a, vi: A, en: A, kind: police, to: 2025-06-30, successors: [{to: b}]}", 5, "'a' points to 'b'")]
    [InlineData("  - {id: a, vi: A, en: A, kind: police, to: 2025-06-30}", 5, "ends without a successor")]
    [InlineData("  - {id: a, vi: A, en: A, kind: police, from: 2025-07-01, to: 2025-06-30}", 5, "ends before it begins")]
    [InlineData("  - {id: a, vi: A, en: A, kind: police, successors: [{to: a}]}", 5, "has a successor but lasts")]
    [InlineData("  - {id: b, vi: B, en: B, kind: police, from: 2025-07-01}\n  - {id: a, vi: A, en: A, kind: police, to: 2025-02-28, successors: [{to: b}]}", 6, "doesn't exist the day after")]
    [InlineData("  - {id: b, vi: B, en: B, kind: police}\n  - {id: a, vi: A, en: A, kind: police, to: 2025-02-28, successors: [{to: b, functions: [sport]}]}", 6, "the function 'sport'")]
    [InlineData("  - {id: b, vi: B, en: B, kind: police}\n  - {id: a, vi: A, en: A, kind: police, parents: [{line: sector, of: b, to: 2025-07-01}, {line: sector, of: b, from: 2025-07-01}]}", 6, "two parents on one line")]
    [InlineData("  - {id: b, vi: B, en: B, kind: police, from: 2025-07-01}\n  - {id: a, vi: A, en: A, kind: police, parents: [{line: sector, of: b}]}", 6, "on days when that doesn't exist")]
    [InlineData("  - {id: a, vi: A, en: A, kind: police, expand: {open: true}}", 5, "is a group without 'expand'")]
    [InlineData("  - {id: a, vi: 'A  B', en: A, kind: police}", 5, "has blanks to spare")]
    public void A_file_that_breaks_a_rule_is_named_with_line_and_remedy(string body, int line, string what)
    {
        var error = Assert.Throws<DataFileException>(() => Load(body));

        Assert.Equal(("thu.yaml", line), (error.File, error.Line));
        Assert.Contains(what, error.Message, StringComparison.Ordinal);
        Assert.NotEmpty(error.Remedy);
    }

    [Fact]
    public void Text_that_isnt_composed_is_refused() =>
        Assert.Contains("NFC", Assert.Throws<DataFileException>(() => Load("  - {id: a, vi: " + "Sở".Normalize(System.Text.NormalizationForm.FormD) + ", en: A, kind: police}")).Message, StringComparison.Ordinal);

    [Fact]
    public void What_isnt_YAML_is_named_by_its_line() =>
        Assert.Equal(5, Assert.Throws<DataFileException>(() => Load("  - {id: a]")).Line);

    [Fact]
    public void No_line_of_command_runs_in_a_ring()
    {
        var entries = OrganisationCatalogue.Load().ToDictionary(e => e.Id, StringComparer.Ordinal);

        foreach (var (entry, line, day) in entries.Values.SelectMany(_ => Enum.GetValues<Line>(), (e, l) => (e, l)).SelectMany(_ => Days, (p, d) => (p.e, p.l, d)))
        {
            var steps = 0;
            for (var at = entry; at.Parents.FirstOrDefault(p => p.Line == line && p.On(day)) is { } link; at = entries[link.Of]) Assert.True(++steps < 10, entry.Id);
        }
    }

    [Fact]
    public void Names_and_aliases_mean_one_body_each_on_a_day()
    {
        foreach (var day in Days)
        {
            var shared = OrganisationCatalogue.Load().Where(e => e.On(day))
                .SelectMany(e => e.FormsIn("Lạng Sơn").Select(HaiDang.Kernel.Language.NameKey.Of).Distinct().Select(f => (Form: f, e.Id)))
                .GroupBy(f => f.Form, f => f.Id).Where(g => g.Count() > 1);

            Assert.Empty(shared.Select(g => $"{g.Key}: {string.Join(", ", g)}"));
        }
    }

    private static DateOnly[] Days => [new(2019, 4, 15), new(2023, 2, 22), new(2025, 4, 1), new(2025, 7, 1), new(2026, 11, 22)];
}
