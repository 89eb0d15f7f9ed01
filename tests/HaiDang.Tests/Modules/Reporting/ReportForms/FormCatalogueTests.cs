using HaiDang.Kernel.Rules;
using HaiDang.Modules.Indicators;
using HaiDang.Modules.Reporting.Papers;
using HaiDang.Modules.Reporting.ReportForms;

namespace HaiDang.Tests.Modules.Reporting.ReportForms;

public sealed class FormCatalogueTests
{
    private static readonly FormCatalogue Shipped = FormCatalogue.Load(Measures.Shipped.Named.ToHashSet(StringComparer.Ordinal));

    [Fact]
    public void The_shipped_forms_cover_the_groups_of_the_catalogue_and_say_that_they_are_made_up()
    {
        var forms = Shipped.On(new DateOnly(2019, 5, 15));

        Assert.All(forms, form => Assert.True(form.Reconstructed));
        Assert.Superset("ABCDEFGHIJKL".Select(letter => letter.ToString()).ToHashSet(), forms.SelectMany(form => form.Rows).Select(row => row.Code[..1]).ToHashSet());
        Assert.Empty(Shipped.On(new DateOnly(2016, 11, 15)));
    }

    [Fact]
    public void Every_row_that_the_narrative_says_is_there_with_words() =>
        Assert.All(
            Narrative.Shipped.Parts.SelectMany(part => part.Rows),
            code => Assert.Contains("{0}", Shipped.All.SelectMany(form => form.Rows).Single(row => row.Code == code).Says, StringComparison.Ordinal));

    [Fact]
    public void A_column_chooses_among_what_its_row_counts()
    {
        var row = Shipped.All.Single(form => form.Id == "02").Rows.Single(row => row.Code == "E1");

        Assert.Equal(
            ["flow(suspect.charged)", "flow(suspect.charged where sex=female)", "flow(suspect.charged where sex=male)", "flow(suspect.charged where age-band=under-16|16-17)"], row.Written);
    }

    [Theory]
    [InlineData("{code: A1, vi: Thử, en: Test, manual: \"true\", measures: [tip.received]}", "exactly one of")]
    [InlineData("{code: A1, vi: Thử, en: Test, measures: [tip.nothing]}", "no rule counts the measure 'tip.nothing'")]
    [InlineData("{code: A1, vi: Thử, en: Test, formula: flow(}", "flow(")]
    [InlineData("{code: A1, vi: Thử, en: Test, manual: \"true\"}\n  - {code: A1, vi: Thử, en: Test, manual: \"true\"}", "stands twice")]
    public void A_wrong_form_is_refused_with_what_is_wrong(string rows, string says) =>
        Assert.Contains(says, Assert.Throws<DataFileException>(() => Of(rows, "")).Message, StringComparison.Ordinal);

    [Fact]
    public void A_check_that_names_nothing_is_refused() => Assert.Contains(
        "names 'A9'", Assert.Throws<DataFileException>(() => Of("{code: A1, vi: Thử, en: Test, manual: \"true\"}", "checks:\n  - {total: A1, equals: [A9]}")).Message, StringComparison.Ordinal);

    [Fact]
    public void Parts_that_do_not_make_up_the_whole_are_found_and_empty_cells_take_no_part()
    {
        var form = Of("{code: A1, vi: Thử, en: Test, manual: \"true\"}\n  - {code: A1.1, vi: Thử, en: Test, manual: \"true\"}\n  - {code: A1.2, vi: Thử, en: Test, manual: \"true\"}", "checks:\n  - {total: A1, equals: [A1.1, A1.2]}");

        Assert.Empty(FormChecks.Crosswise(form.All, Figures(("A1", 5, null), ("A1.1", 2, null), ("A1.2", 3, null))));
        Assert.Empty(FormChecks.Crosswise(form.All, Figures(("A1", 5, null))));
        var fault = Assert.Single(FormChecks.Crosswise(form.All, Figures(("A1", 5, null), ("A1.1", 2, null), ("A1.2", 4, null))));
        Assert.Equal((5m, 6m), (fault.Whole, fault.Parts));
    }

    [Theory]
    [InlineData(14, 4, true)]
    [InlineData(8, 4, false)]
    [InlineData(100, 94, false)]
    [InlineData(5, 0, true)]
    [InlineData(0, 9, true)]
    public void A_large_difference_wants_an_explanation(int now, int before, bool wants)
    {
        var form = Of("{code: A1, vi: Thử, en: Test, manual: \"true\"}", "");

        Assert.Equal(wants ? 1 : 0, FormChecks.Outliers(form.All, Figures(("A1", now, before))).Count);
    }

    private static FormFigures Figures(params (string Row, decimal Value, decimal? Before)[] cells) =>
        new(cells.ToDictionary(cell => CellKey.Of(cell.Row, "cong"), cell => new CellFigure(cell.Value, cell.Before), StringComparer.Ordinal), new Dictionary<HaiDang.Kernel.Events.LedgerId, long>());

    private static FormCatalogue Of(string rows, string checks) => FormCatalogue.Of(
        [DatedYaml.Read("thu.yaml", new StringReader($"id: \"09\"\nvi: Thử\nen: Test\nedition: \"1\"\nfrom: 2016-11-16\nsource: Thử\nreconstructed: true\noutliers: {{percent: 50, least: 5}}\ncolumns:\n  - {{key: cong, vi: Cộng, en: Total}}\nrows:\n  - {rows}\n{checks}\n"))],
        new HashSet<string>(StringComparer.Ordinal) { "tip.received" });
}
