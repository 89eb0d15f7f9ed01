using HaiDang.Kernel.Calendar;
using HaiDang.Kernel.Facts;
using HaiDang.Kernel.Organisations;
using HaiDang.Kernel.Storage;
using HaiDang.Tests.Support;

namespace HaiDang.Tests.Kernel.Facts;

public sealed class FactExplanationsTests
{
    private static readonly DateOnly Day = CrateLedger.Day;
    private static readonly OrganisationId North = CrateLedger.North;
    private static readonly OrganisationId Centre = CrateLedger.Centre;
    private static readonly OrganisationId South = CrateLedger.South;

    private static readonly FactQuestion CameInJune =
        new(new FactKind.Flow([CrateFacts.In], new Window(new DateOnly(2023, 6, 1), new DateOnly(2023, 6, 30))));

    [Theory, EachStore]
    public async Task A_figure_opens_to_its_facts_and_the_entries_that_brought_them(StoreKind kind)
    {
        await using var opened = await TestStore.Open(kind);
        var crates = await Filled(opened.Store);

        var fact = Assert.Single(await Open(crates, CameInJune with { By = [new FactGrouping.ByDimension("wood")] }, ["đinh"]));

        Assert.Equal(new FactKey(crates.Ledger, 3, 0), fact.Key);
        Assert.Equal(new Fact(CrateFacts.In, Day, Centre, "lang-son", "lid=no;wood=đinh"), fact.Fact);
        Assert.Equal((crates.Crate("c"), "tests.crate-came/1", Day), (fact.Stream, fact.EventType, fact.HappenedOn));
        Assert.Equal(crates.Clock.Now, fact.RecordedAt);
        Assert.Equal((false, null), (fact.Mends, fact.MendedAt));
    }

    [Theory, EachStore]
    public async Task Every_grouping_opens_to_facts_that_sum_to_its_figures(StoreKind kind)
    {
        await using var opened = await TestStore.Open(kind);
        var crates = await Filled(opened.Store);
        await crates.Do(North, "e", new CrateCame("", "li", Day.AddDays(-3)));
        var reader = crates.Reader(North, Centre, South);
        foreach (var by in new FactGrouping[]
        {
            new FactGrouping.ByMeasure(), new FactGrouping.ByMonth(), new FactGrouping.ByPlace(), new FactGrouping.ByDimension("wood"), new FactGrouping.ByDimension("none"),
            new FactGrouping.ByOrganisation(new Dictionary<OrganisationId, OrganisationId> { [Centre] = North }),
            new FactGrouping.ByOrganisation(new Dictionary<OrganisationId, OrganisationId> { [Centre] = North, [North] = South }),
            new FactGrouping.ByPlace(new Dictionary<string, string> { ["lang-son"] = "phia-bac", [""] = "phia-bac" }),
        })
        {
            var question = CameInJune with { By = [by] };
            var figures = (await crates.Ask(reader, question)).Rows;
            Assert.NotEmpty(figures);
            foreach (var figure in figures)
            {
                Assert.Equal(figure.Quantity, (await Open(crates, question, figure.Group)).Sum(fact => fact.Fact.Quantity));
            }
        }
    }

    [Theory, EachStore]
    public async Task Only_facts_with_the_values_that_count_are_shown_and_one_without_the_dimension_has_the_empty_one(StoreKind kind)
    {
        await using var opened = await TestStore.Open(kind);
        var crates = await Filled(opened.Store);

        Assert.Equal(["b", "c"], await Among("wood", "sồi", "đinh"));
        Assert.Equal(["a", "b", "c", "d"], await Among("none", ""));
        Assert.Empty(await Among("none", "lim"));

        async Task<IEnumerable<string>> Among(string dimension, params string[] values)
        {
            var page = await crates.Explanations.Open(
                crates.Reader(North, Centre, South), CameInJune, [], [new FactsAmong([CrateFacts.In], [(dimension, values)])], ExplainedPart.Counted, null, 50, default);
            return Assert.IsType<Explanation.Page>(page).Facts.Select(fact => fact.Stream.Id).Order(StringComparer.Ordinal);
        }
    }

    [Theory, EachStore]
    public async Task Facts_come_in_pages_that_neither_skip_nor_repeat(StoreKind kind)
    {
        await using var opened = await TestStore.Open(kind);
        var crates = await Filled(opened.Store);
        var reader = crates.Reader(North, Centre, South);
        var keys = new List<long>();
        FactKey? after = null;
        do
        {
            var page = Assert.IsType<Explanation.Page>(await crates.Explanations.Open(reader, CameInJune, [], ExplainedPart.Counted, after, 2, default));
            Assert.InRange(page.Facts.Count, 1, 2);
            keys.AddRange(page.Facts.Select(fact => fact.Key.Position));
            after = page.Next;
        }
        while (after is not null);

        Assert.Equal([1, 2, 3, 4], keys);
    }

    [Theory, EachStore]
    public async Task What_came_after_the_cut_off_and_what_was_mended_since_is_told(StoreKind kind)
    {
        await using var opened = await TestStore.Open(kind);
        var crates = await Filled(opened.Store);
        var reader = crates.Reader(North, Centre, South);
        var reported = await crates.Ask(reader, CameInJune);
        await crates.Amend("b", 1, new CrateCame("tay-ninh", "sồi", Day.AddMonths(1)));
        await crates.Do(North, "e", new CrateCame("lang-son", "lim", Day));
        var question = CameInJune with { KnownAt = new KnownAt.Positions(reported.Positions) };

        var counted = await Open(crates, question, []);
        var since = await Open(crates, question, [], ExplainedPart.Since);

        Assert.Equal([null, 5L, null, null], counted.Select(fact => fact.MendedAt));
        Assert.Equal(
            [(5L, -1L, true, "kernel.amended/1"), (6L, 1L, false, "tests.crate-came/1")],
            since.Select(fact => (fact.Key.Position, fact.Fact.Quantity, fact.Mends, fact.EventType)));
    }

    [Theory, EachStore]
    public async Task Outside_the_reach_nothing_opens(StoreKind kind)
    {
        await using var opened = await TestStore.Open(kind);
        var crates = await Filled(opened.Store);
        var other = await CrateLedger.Open(opened.Store, "khac");

        var outside = await crates.Explanations.Open(
            crates.Reader(North), CameInJune with { Organisations = [South] }, [], ExplainedPart.Counted, null, 50, default);
        var stranger = await crates.Explanations.Open(other.Reader(North, Centre, South), CameInJune, [], ExplainedPart.Since, null, 50, default);
        var north = await crates.Explanations.Open(crates.Reader(North), CameInJune, [], ExplainedPart.Counted, null, 50, default);

        Assert.Equal([South], Assert.IsType<Explanation.OutsideReach>(outside).Organisations);
        Assert.Empty(Assert.IsType<Explanation.Page>(stranger).Facts);
        Assert.Equal([North, North], Assert.IsType<Explanation.Page>(north).Facts.Select(fact => fact.Fact.Organisation));
    }

    private static async Task<IReadOnlyList<ExplainedFact>> Open(
        CrateLedger crates, FactQuestion question, IReadOnlyList<string> group, ExplainedPart part = ExplainedPart.Counted) =>
        Assert.IsType<Explanation.Page>(await crates.Explanations.Open(crates.Reader(North, Centre, South), question, group, part, null, 50, default)).Facts;

    private static async Task<CrateLedger> Filled(Store store)
    {
        var crates = await CrateLedger.Open(store, "thu");
        await crates.Do(North, "a", new CrateCame("lang-son", "lim", Day));
        await crates.Do(North, "b", new CrateCame("tay-ninh", "sồi", Day));
        await crates.Do(Centre, "c", new CrateCame("lang-son", "đinh", Day));
        await crates.Do(South, "d", new CrateCame("tay-ninh", "lim", Day));
        return crates;
    }
}
