namespace HaiDang.Tests.Docs;

public sealed class CoverageTests
{
    private static readonly IReadOnlyList<CoverageRow> Whole =
        [.. CoverageTable.Ids.Select(id => new CoverageRow(id, "Planning", "", [], "1", "open"))];

    [Fact]
    public void The_table_keeps_its_promises() =>
        Faults.None(CoverageTable.Faults(CoverageTable.Read(RepositoryFiles.Read("docs/coverage.csv")), TestNames.Has));

    [Fact]
    public void The_two_plans_ask_for_two_hundred_and_forty_one_rows() => Assert.Equal(241, CoverageTable.Ids.Distinct().Count());

    [Fact]
    public void A_whole_table_has_no_fault() => Assert.Empty(CoverageTable.Faults(Whole, _ => false));

    [Fact]
    public void A_missing_a_doubled_or_a_misplaced_row_is_a_fault()
    {
        const string Said = "The ids must be the 241 from A01 to K18 in their order, each once.";
        Assert.Equal([Said], CoverageTable.Faults([.. Whole.Skip(1)], _ => false));
        Assert.Equal([Said], CoverageTable.Faults([.. Whole, Whole[0]], _ => false));
        Assert.Equal([Said], CoverageTable.Faults([.. Whole.Reverse()], _ => false));
    }

    [Fact]
    public void A_met_row_names_where_it_is_and_a_test_that_runs()
    {
        Assert.Equal(["A01: is met but says nowhere where.", "A01: is met but names no test."], FaultsOf(Whole[0] with { Status = "met" }));
        Assert.Equal(["A01: no test that runs is called 'A.B'."], FaultsOf(Whole[0] with { Status = "met", Where = "/ke-hoach", Tests = ["A.B"] }));
        Assert.Empty(CoverageTable.Faults([Whole[0] with { Status = "met", Where = "/ke-hoach", Tests = ["A.B"] }, .. Whole.Skip(1)], name => name == "A.B"));
    }

    [Fact]
    public void A_row_met_in_part_names_what_is_there() =>
        Assert.Equal(["A01: is partly but says nowhere where."], FaultsOf(Whole[0] with { Status = "partly" }));

    [Fact]
    public void Modules_issues_and_statuses_are_closed_lists() => Assert.Equal(
        ["A01: unknown module 'Tasks'.", "A01: issue '10' must be 1 to 9.", "A01: status 'done' must be open, partly or met."],
        FaultsOf(Whole[0] with { Module = "Tasks", Issue = "10", Status = "done" }));

    [Fact]
    public void A_line_of_five_fields_is_refused() =>
        Assert.Throws<FormatException>(() => CoverageTable.Read($"{CoverageTable.Header}\nA01,Reading,,1,open\n"));

    [Fact]
    public void A_test_is_found_with_and_without_its_namespace()
    {
        Assert.True(TestNames.Has("CoverageTests.A_whole_table_has_no_fault"));
        Assert.True(TestNames.Has("HaiDang.Tests.Docs.CoverageTests.A_whole_table_has_no_fault"));
        Assert.False(TestNames.Has("CoverageTests.FaultsOf"));
    }

    [Fact]
    public void A_journey_is_found_in_its_source_unless_it_is_skipped() => Assert.Equal(
        ["PlanJourney.An_officer_adopts", "HaiDang.Journeys.PlanJourney.An_officer_adopts"],
        TestNames.InSource("""
            namespace HaiDang.Journeys;

            public sealed class PlanJourney
            {
                [Theory]
                [InlineData(1)]
                public async Task An_officer_adopts(int plan) => await Open(plan);

                [Fact(Skip = "not now")]
                public void Nobody_reads() { }

                public void Open() { }
            }
            """));

    private static IEnumerable<string> FaultsOf(CoverageRow first) => CoverageTable.Faults([first, .. Whole.Skip(1)], _ => false);
}
