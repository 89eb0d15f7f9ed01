using HaiDang.Kernel.Access;
using HaiDang.Kernel.Calendar;
using HaiDang.Kernel.Events;
using HaiDang.Kernel.Facts;
using HaiDang.Kernel.Organisations;
using HaiDang.Kernel.Storage;
using HaiDang.Tests.Support;

namespace HaiDang.Tests.Kernel.Facts;

public sealed class RecountTests
{
    private static readonly DateOnly Day = CrateLedger.Day;
    private static readonly OrganisationId North = CrateLedger.North;
    private static readonly FactQuestion Filled = new(new FactKind.Flow([CrateFacts.Filled], new Window(Day, Day)));

    [Theory, EachStore]
    public async Task A_changed_rule_is_recorded_as_differences_and_the_past_stays_as_it_was_known(StoreKind kind)
    {
        await using var opened = await TestStore.Open(kind);
        var crates = await Open(opened.Store);
        var before = (await crates.Ask(crates.Reader(North), Filled)).Positions;
        var later = crates.Under(new HalvesCounted());

        var miscounted = await later.Recount.Compare(crates.Ledger, default).ToListAsync();
        var recounted = await later.Recount.Apply(Reader.System, crates.Ledger, default);

        var found = Assert.Single(miscounted);
        Assert.Equal((crates.Crate("a"), -3L), (found.Stream, Assert.Single(found.Facts).Quantity));
        Assert.Equal(1, recounted);
        Assert.Equal(3, (await later.Ask(crates.Reader(North), Filled)).Total);
        Assert.Equal(6, (await later.Ask(crates.Reader(North), Filled with { KnownAt = new KnownAt.Positions(before) })).Total);
        var entry = (await later.Log.History(crates.Crate("a"), default))[^1];
        var recordedAs = Assert.IsType<Recounted>(entry.Event);
        Assert.Equal(("halves-counted", 2, CrateFacts.Filled), (recordedAs.Rule, recordedAs.Version, Assert.Single(recordedAs.Measures)));
        Assert.Empty(await later.Recount.Compare(crates.Ledger, default).ToListAsync());
        Assert.Equal(0, await later.Recount.Apply(Reader.System, crates.Ledger, default));
    }

    [Theory, EachStore]
    public async Task After_a_recount_the_next_entry_adds_only_its_own_difference(StoreKind kind)
    {
        await using var opened = await TestStore.Open(kind);
        var crates = (await Open(opened.Store)).Under(new HalvesCounted());
        await crates.Recount.Apply(Reader.System, crates.Ledger, default);

        await crates.Do(North, "a", new CrateFilled(4, Day));

        Assert.Equal(5, (await crates.Ask(crates.Reader(North), Filled)).Total);
        Assert.Empty(await crates.Recount.Compare(crates.Ledger, default).ToListAsync());
    }

    [Theory, EachStore]
    public async Task Measures_whose_rule_is_no_more_are_taken_out(StoreKind kind)
    {
        await using var opened = await TestStore.Open(kind);
        var crates = (await Open(opened.Store)).Under(new NothingCounted());

        Assert.Equal(2, await crates.Recount.Apply(Reader.System, crates.Ledger, default));

        Assert.Equal(0, (await crates.Ask(crates.Reader(North), Filled)).Total);
        Assert.Equal("none", Assert.IsType<Recounted>((await crates.Log.History(crates.Crate("b"), default))[^1].Event).Rule);
    }

    [Theory, EachStore]
    public async Task Entries_that_came_in_bulk_get_their_facts_by_a_recount(StoreKind kind)
    {
        await using var opened = await TestStore.Open(kind);
        var crates = await Open(opened.Store);
        var entries = Enumerable.Range(0, 250).Select(i => (crates.Crate($"n{i}"), 1, (object)new CrateCame("lang-son", "lim", Day)));
        await crates.Log.AppendMany(crates.Reader(North), crates.Ledger, entries, default);
        var came = new FactQuestion(new FactKind.Flow([CrateFacts.In], new Window(Day, Day)));

        Assert.Equal(2, (await crates.Ask(crates.Reader(North), came)).Total);
        Assert.Equal(250, await crates.Recount.Apply(Reader.System, crates.Ledger, default));
        Assert.Equal(252, (await crates.Ask(crates.Reader(North), came)).Total);
    }

    [Theory, EachStore]
    public async Task Where_one_of_many_streams_moved_on_nothing_is_recorded_of_any(StoreKind kind)
    {
        await using var opened = await TestStore.Open(kind);
        var crates = await Open(opened.Store);
        var more = new Fact(CrateFacts.Filled, Day, North, "", "", null, false, 5);
        (StreamId, int, IReadOnlyList<Recounted>, IReadOnlyList<Fact>) Found(string crate, int version) => (crates.Crate(crate), version, [new Recounted("crate-facts", 1, [CrateFacts.Filled])], [more]);

        await Assert.ThrowsAsync<StreamMoved>(() => crates.Log.Recount(Reader.System, crates.Ledger, [Found("b", 1), Found("a", 1)], default));
        Assert.Equal(6, (await crates.Ask(crates.Reader(North), Filled)).Total);
        Assert.Single(await crates.Log.History(crates.Crate("b"), default));

        await crates.Log.Recount(Reader.System, crates.Ledger, [Found("b", 1), Found("a", 2)], default);
        Assert.Equal(16, (await crates.Ask(crates.Reader(North), Filled)).Total);
        Assert.Equal((2, 3), ((await crates.Log.History(crates.Crate("b"), default)).Count, (await crates.Log.History(crates.Crate("a"), default)).Count));
        Assert.Equal(2, await crates.Recount.Apply(Reader.System, crates.Ledger, default));
        Assert.Equal(6, (await crates.Ask(crates.Reader(North), Filled)).Total);
    }

    [Theory, EachStore]
    public async Task A_quiet_change_of_the_facts_is_found_and_mended_without_deleting(StoreKind kind)
    {
        await using var opened = await TestStore.Open(kind);
        var crates = await Open(opened.Store);
        await opened.Tamper($"update fact set quantity = 60 where measure = '{CrateFacts.Filled}'");

        Assert.Equal(-54, Assert.Single(Assert.Single(await crates.Recount.Compare(crates.Ledger, default).ToListAsync()).Facts).Quantity);
        await crates.Recount.Apply(Reader.System, crates.Ledger, default);

        Assert.Equal(6, (await crates.Ask(crates.Reader(North), Filled)).Total);
        Assert.Equal([60L, -54L], await opened.Store.Ask<long>($"select quantity from fact where measure = {CrateFacts.Filled} order by position", default));
    }

    [Theory, EachStore]
    public async Task A_fact_without_an_entry_is_a_stray(StoreKind kind)
    {
        await using var opened = await TestStore.Open(kind);
        var crates = await Open(opened.Store);
        Assert.Equal(0, await crates.Recount.Strays(crates.Ledger, default));

        await opened.Tamper("insert into fact select ledger, 99, line, measure, occurred_on, cohort_on, organisation, place, dimensions, approximate, quantity from fact where position = 2");

        Assert.Equal(2, await crates.Recount.Strays(crates.Ledger, default));
    }

    private static async Task<CrateLedger> Open(Store store)
    {
        var crates = await CrateLedger.Open(store, "thu");
        await crates.Do(North, "a", new CrateCame("lang-son", "lim", Day), new CrateFilled(6, Day));
        await crates.Do(North, "b", new CrateCame("lang-son", "lim", Day));
        return crates;
    }

    /// <summary>The rule's next version: a filling counts half.</summary>
    private sealed class HalvesCounted : FactRule
    {
        private readonly CrateFacts before = new();

        public override int Version => 2;

        public override IReadOnlyList<string> Streams => before.Streams;

        public override IReadOnlyList<string> Measures => before.Measures;

        public override IEnumerable<Fact> Count(IReadOnlyList<Recorded> effective) =>
            before.Count(effective).Select(fact => fact.Measure == CrateFacts.Filled ? fact with { Quantity = fact.Quantity / 2 } : fact);
    }

    private sealed class NothingCounted : FactRule
    {
        public override IReadOnlyList<string> Streams => ["tests.other"];

        public override IReadOnlyList<string> Measures => [];

        public override IEnumerable<Fact> Count(IReadOnlyList<Recorded> effective) => [];
    }
}
