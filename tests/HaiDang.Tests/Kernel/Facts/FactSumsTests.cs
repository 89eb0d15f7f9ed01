using HaiDang.Kernel.Access;
using HaiDang.Kernel.Calendar;
using HaiDang.Kernel.Facts;
using HaiDang.Kernel.Organisations;
using HaiDang.Kernel.Storage;
using HaiDang.Tests.Support;
using Npgsql;

namespace HaiDang.Tests.Kernel.Facts;

public sealed class FactSumsTests
{
    private static readonly DateOnly Day = CrateLedger.Day;
    private static readonly OrganisationId North = CrateLedger.North;
    private static readonly OrganisationId Centre = CrateLedger.Centre;
    private static readonly OrganisationId South = CrateLedger.South;
    private static readonly Window June = new(new DateOnly(2023, 6, 1), new DateOnly(2023, 6, 30));
    private static readonly FactQuestion CameInJune = new(new FactKind.Flow([CrateFacts.In], June));

    [Theory, EachStore]
    public async Task A_stock_is_what_came_less_what_left_up_to_the_day(StoreKind kind)
    {
        await using var opened = await TestStore.Open(kind);
        var crates = await Filled(opened.Store);

        foreach (var (day, standing) in new[] { (Day.AddDays(-1), 0L), (Day, 2L), (Day.AddDays(2), 2L), (Day.AddDays(3), 1L) })
        {
            var stock = await crates.Ask(crates.Reader(North), new FactQuestion(new FactKind.Stock([CrateFacts.In], [CrateFacts.Out], day)));

            Assert.Equal(standing, stock.Total);
        }
    }

    [Theory, EachStore]
    public async Task An_outflow_counts_in_the_cohort_of_its_inflow(StoreKind kind)
    {
        await using var opened = await TestStore.Open(kind);
        var crates = await Filled(opened.Store);

        Assert.Equal(["2023-06 = 1"], await Left(new Window(Day, Day)));
        Assert.Empty(await Left(new Window(Day.AddDays(3), Day.AddDays(3))));

        Task<IReadOnlyList<string>> Left(Window came) => crates.Figures(
            crates.Reader(North), new FactQuestion(new FactKind.Cohort([CrateFacts.Out], came)) { By = [new FactGrouping.ByMonth()] });
    }

    [Theory, EachStore]
    public async Task Bodies_roll_up_by_the_map_that_is_given(StoreKind kind)
    {
        await using var opened = await TestStore.Open(kind);
        var crates = await Filled(opened.Store);
        var reader = crates.Reader(North, Centre, South);

        Assert.Equal(["bac = 2", "nam = 1", "trung = 1"], await crates.Figures(reader, CameInJune with { By = [new FactGrouping.ByOrganisation()] }));
        var under = FactGrouping.ByOrganisation.Under([North], top => top == North ? [Centre] : []);
        Assert.Equal(["bac = 3", "nam = 1"], await crates.Figures(reader, CameInJune with { By = [under] }));
    }

    [Theory, EachStore]
    public async Task A_merged_province_has_the_figures_of_both_that_it_was_made_of(StoreKind kind)
    {
        await using var opened = await TestStore.Open(kind);
        var crates = await CrateLedger.Open(opened.Store, "thu");
        var map = OrganisationMap.Of("tayninh");
        OrganisationId merged = new("tayninh2025.bcd-138"), old = new("tayninh.bcd-138"), neighbour = new("longan.bcd-138"), office = new("tayninh.so-ldtbxh");
        await crates.Do(office, "a", new CrateCame("tinh:72@2024", "lim", Day));
        await crates.Do(neighbour, "b", new CrateCame("tinh:80@2024", "lim", Day));
        var today = new DateOnly(2026, 1, 1);
        var reader = crates.Reader([.. map.Subtree(merged, today, Line.Committee)]);

        Assert.Equal(["tayninh2025.bcd-138 = 2"], await crates.Figures(reader, CameInJune with { By = [On(today, merged)] }));
        Assert.Equal(["longan.bcd-138 = 1", "tayninh.bcd-138 = 1"], await crates.Figures(reader, CameInJune with { By = [On(Day, old, neighbour)] }));

        FactGrouping On(DateOnly day, params OrganisationId[] tops) =>
            FactGrouping.ByOrganisation.Under(tops, top => map.Subtree(top, day, Line.Committee));
    }

    [Theory, EachStore]
    public async Task A_distinct_figure_counts_places_once_and_those_without_a_place_not_at_all(StoreKind kind)
    {
        await using var opened = await TestStore.Open(kind);
        var crates = await Filled(opened.Store);
        await crates.Do(South, "không nơi", new CrateCame("", "lim", Day));
        var reader = crates.Reader(North, Centre, South);

        Assert.Equal([" = 2"], await crates.Figures(reader, CameInJune with { Distinct = new FactGrouping.ByPlace() }));
        var inOneProvince = new FactGrouping.ByPlace(new Dictionary<string, string> { ["lang-son"] = "bac", ["tay-ninh"] = "bac" });
        Assert.Equal([" = 1"], await crates.Figures(reader, CameInJune with { Distinct = inOneProvince }));

        await crates.Retract("b", 1);
        await crates.Retract("d", 1);

        Assert.Equal([" = 1"], await crates.Figures(reader, CameInJune with { Distinct = new FactGrouping.ByPlace() }));
    }

    [Theory, EachStore]
    public async Task A_day_known_only_to_the_month_marks_its_figures_until_it_is_mended(StoreKind kind)
    {
        await using var opened = await TestStore.Open(kind);
        var crates = await CrateLedger.Open(opened.Store, "thu");
        await crates.Do(North, "a", new CrateCame("lang-son", "lim", new DateOnly(2023, 6, 1), MonthOnly: true));
        var byWood = CameInJune with { By = [new FactGrouping.ByDimension("wood")] };

        Assert.Equal(["lim = 1 ước"], await crates.Figures(crates.Reader(North), byWood));

        await crates.Amend("a", 1, new CrateCame("lang-son", "lim", new DateOnly(2023, 6, 9)));

        Assert.Equal(["lim = 1"], await crates.Figures(crates.Reader(North), byWood));
    }

    [Theory, EachStore]
    public async Task A_late_entry_counts_from_the_office_day_on_which_it_was_recorded(StoreKind kind)
    {
        await using var opened = await TestStore.Open(kind);
        var crates = await CrateLedger.Open(opened.Store, "thu");
        crates.Clock.Now = new DateTimeOffset(2023, 7, 4, 16, 59, 59, TimeSpan.Zero);
        await crates.Do(North, "a", new CrateCame("lang-son", "lim", Day));
        crates.Clock.Now = new DateTimeOffset(2023, 7, 4, 17, 0, 0, TimeSpan.Zero);
        await crates.Do(North, "b", new CrateCame("lang-son", "lim", Day));

        Assert.Equal(0, await Known(new KnownAt.Day(new DateOnly(2023, 7, 3))));
        Assert.Equal(1, await Known(new KnownAt.Day(new DateOnly(2023, 7, 4))));
        Assert.Equal(2, await Known(new KnownAt.Day(new DateOnly(2023, 7, 5))));
        Assert.Equal(1, await Known(new KnownAt.Before(crates.Clock.Now)));
        Assert.Equal(2, await Known(new KnownAt.Before(crates.Clock.Now.AddMicroseconds(1))));

        async Task<long> Known(KnownAt known) => (await crates.Ask(crates.Reader(North), CameInJune with { KnownAt = known })).Total;
    }

    [Theory, EachStore]
    public async Task Figures_asked_again_at_their_positions_stay_as_they_were(StoreKind kind)
    {
        await using var opened = await TestStore.Open(kind);
        var crates = await Filled(opened.Store);
        var first = await crates.Ask(crates.Reader(North), CameInJune);
        await crates.Retract("a", 2);
        await crates.Do(North, "z", new CrateCame("lang-son", "lim", Day));

        var again = await crates.Ask(crates.Reader(North), CameInJune with { KnownAt = new KnownAt.Positions(first.Positions) });

        Assert.Equal(5, first.Positions[crates.Ledger]);
        Assert.Equal((2, 2), (first.Total, again.Total));
        Assert.Equal(3, (await crates.Ask(crates.Reader(North), CameInJune)).Total);
    }

    [Theory, EachStore]
    public async Task Without_a_name_a_reader_gets_the_bodies_they_reach_and_no_others(StoreKind kind)
    {
        await using var opened = await TestStore.Open(kind);
        var crates = await Filled(opened.Store);

        Assert.Equal(3, (await crates.Ask(crates.Reader(North, South), CameInJune)).Total);
        Assert.Equal(1, (await crates.Ask(crates.Reader(North, South), CameInJune with { Organisations = [South] })).Total);
        Assert.Equal(4, (await crates.Ask(Reader.System, CameInJune)).Total);
    }

    [Theory, EachStore]
    public async Task A_body_outside_the_reach_gets_no_figures_even_beside_one_inside(StoreKind kind)
    {
        await using var opened = await TestStore.Open(kind);
        var crates = await Filled(opened.Store);

        var answer = await crates.Sums.Sum(crates.Reader(North), CameInJune with { Organisations = [North, South] }, default);

        Assert.Equal([South], Assert.IsType<FactAnswer.OutsideReach>(answer).Organisations);
    }

    [Theory, EachStore]
    public async Task A_reader_who_reaches_every_body_of_the_nation_gets_figures(StoreKind kind)
    {
        await using var opened = await TestStore.Open(kind);
        var crates = await Filled(opened.Store);
        OrganisationId[] nation = [North, South, .. Enumerable.Range(0, 150_000).Select(i => new OrganisationId($"xa-{i}.ban \"'"))];

        Assert.Equal(3, (await crates.Ask(crates.Reader(nation), CameInJune)).Total);
    }

    [Theory, EachStore]
    public async Task A_reader_of_another_ledger_gets_nothing(StoreKind kind)
    {
        await using var opened = await TestStore.Open(kind);
        var crates = await Filled(opened.Store);
        var other = await CrateLedger.Open(opened.Store, "khac");
        var stranger = other.Reader(North, Centre, South);

        var figures = await crates.Ask(stranger, CameInJune);

        Assert.Empty(figures.Rows);
        Assert.DoesNotContain(crates.Ledger, figures.Positions.Keys);
        Assert.Empty((await crates.Ask(stranger, CameInJune with { Ledgers = [crates.Ledger], KnownAt = new KnownAt.Day(Day) })).Rows);
    }

    [Theory, EachStore]
    public async Task An_administrator_gets_no_figures(StoreKind kind)
    {
        await using var opened = await TestStore.Open(kind);
        var crates = await Filled(opened.Store);

        Assert.Empty((await crates.Ask(crates.ReaderAs(Role.Administrator, North, South), CameInJune)).Rows);
        Assert.NotEmpty((await crates.Ask(crates.ReaderAs(Role.Auditor, North, South), CameInJune)).Rows);
    }

    [Fact]
    public async Task PostgreSQL_holds_readers_to_their_ledgers_when_the_SQL_forgets_them()
    {
        await using var opened = await TestStore.Open(StoreKind.Postgres);
        var crates = await Filled(opened.Store);
        var other = await CrateLedger.Open(opened.Store, "khac");

        Assert.Equal([5L], await opened.Store.Query<long>(crates.Reader(North), $"select count(*) from fact", default));
        foreach (var table in new[] { "fact", "event" })
        {
            Assert.Equal([0L], await opened.Store.Query<long>(other.Reader(North), $"select count(*) from {Sql.Raw(table)}", default));
        }

        Assert.Equal(["khac"], await opened.Store.Query<string>(other.Reader(North), $"select ledger from ledger", default));
    }

    [Fact]
    public async Task PostgreSQL_answers_the_reading_role_with_an_error_when_no_reader_is_named()
    {
        await using var opened = await TestStore.Open(StoreKind.Postgres);
        await Filled(opened.Store);
        await using var bare = new NpgsqlConnection(opened.Where + ";Options=-c role=haidang_read");
        await bare.OpenAsync();
        await using var command = new NpgsqlCommand("select count(*) from fact", bare);

        var refused = await Assert.ThrowsAsync<PostgresException>(() => command.ExecuteScalarAsync());

        Assert.Contains("haidang.ledgers", refused.MessageText, StringComparison.Ordinal);
    }

    [Theory, EachStore]
    public async Task A_question_that_contradicts_itself_is_an_error(StoreKind kind)
    {
        await using var opened = await TestStore.Open(kind);
        var crates = await CrateLedger.Open(opened.Store, "thu");

        foreach (var question in new FactQuestion[]
        {
            new(new FactKind.Flow([], June)),
            new(new FactKind.Stock([CrateFacts.In], [CrateFacts.In], Day)),
            new(new FactKind.Stock([CrateFacts.In], [], Day)) { By = [new FactGrouping.ByMonth()] },
        })
        {
            await Assert.ThrowsAsync<ArgumentException>(() => crates.Sums.Sum(crates.Reader(North), question, default));
        }
    }

    // Two crates of the north, one of which leaves after three days, one of the centre, one of the south.
    private static async Task<CrateLedger> Filled(Store store)
    {
        var crates = await CrateLedger.Open(store, "thu");
        await crates.Do(North, "a", new CrateCame("lang-son", "lim", Day), new CrateLeft(Day.AddDays(3)));
        await crates.Do(North, "b", new CrateCame("tay-ninh", "sồi", Day));
        await crates.Do(Centre, "c", new CrateCame("lang-son", "đinh", Day));
        await crates.Do(South, "d", new CrateCame("tay-ninh", "lim", Day));
        Assert.Equal(5, (await store.Ask<long>($"select count(*) from fact", default))[0]);
        return crates;
    }
}
