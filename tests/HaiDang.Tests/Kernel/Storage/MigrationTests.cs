using HaiDang.Kernel.Storage;
using HaiDang.Tests.Support;

namespace HaiDang.Tests.Kernel.Storage;

public sealed class MigrationTests
{
    private static readonly Migration Shelf = new("Tests/0001_shelf", "create table shelf (ledger text not null)", null);

    [Theory, EachStore]
    public async Task A_migration_is_applied_once(StoreKind kind)
    {
        await using var opened = await TestStore.Open(kind);

        Assert.Equal(["Tests/0001_shelf"], await opened.Store.Migrate([Shelf], default));
        Assert.Equal([], await opened.Store.Migrate([Shelf], default));
        Assert.Equal([], await opened.Store.Migrate(Migration.In(typeof(Store).Assembly), default));
    }

    [Theory, EachStore]
    public async Task A_migration_that_fails_half_way_leaves_nothing_and_can_be_mended(StoreKind kind)
    {
        await using var opened = await TestStore.Open(kind);
        var broken = new Migration("Tests/0002_box", "create table box (ledger text); insert into nowhere values (1)", null);

        await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() => opened.Store.Migrate([Shelf, broken], default));

        Assert.Equal(["Tests/0002_box"], await opened.Store.Migrate([Shelf, broken with { Text = "create table box (ledger text)" }], default));
        Assert.Equal([0L], await opened.Store.Ask<long>($"select count(*) from box", default));
        Assert.Equal([0L], await opened.Store.Ask<long>($"select count(*) from shelf", default));
    }

    [Theory, EachStore]
    public async Task A_migration_of_the_other_store_is_left_out(StoreKind kind)
    {
        await using var opened = await TestStore.Open(kind);
        var other = kind == StoreKind.Sqlite ? StoreKind.Postgres : StoreKind.Sqlite;

        Assert.Equal([], await opened.Store.Migrate([Shelf with { For = other }], default));
        Assert.Equal(["Tests/0001_shelf"], await opened.Store.Migrate([Shelf with { For = kind }], default));
    }

    [Theory, EachStore]
    public async Task Facts_of_a_store_that_kept_them_by_measure_stay_as_they_were(StoreKind kind)
    {
        var all = Migration.In(typeof(Store).Assembly);
        await using var opened = await TestStore.Open(kind, [.. all.Where(migration => string.CompareOrdinal(migration.Name, "Storage/0003") < 0)]);
        for (var line = 2; line >= 0; line--)
        {
            await opened.Store.Execute(
                $"""
                insert into fact (ledger, position, line, measure, occurred_on, cohort_on, organisation, place, dimensions, approximate, quantity)
                values ({"mot"}, {7L}, {line}, {"m"}, {new DateOnly(2023, 6, line + 1)}, {new DateOnly(2022, 1, 31)}, {"bac"}, {"20"}, {"a=b"}, {line == 1}, {-1L - line})
                """,
                default);
        }

        Assert.Equal(["Storage/0003_facts_by_position"], await opened.Store.Migrate(all, default));

        Assert.Equal(
            ["mot 7 0 m 2023-06-01 2022-01-31 bac 20 a=b no -1", "mot 7 1 m 2023-06-02 2022-01-31 bac 20 a=b yes -2", "mot 7 2 m 2023-06-03 2022-01-31 bac 20 a=b no -3"],
            await opened.Store.Ask<string>(
                $"""
                select ledger || ' ' || position || ' ' || line || ' ' || measure || ' ' || cast(occurred_on as text) || ' ' || cast(cohort_on as text) || ' ' || organisation || ' ' || place
                  || ' ' || dimensions || case when approximate then ' yes ' else ' no ' end || quantity
                from fact
                order by line
                """,
                default));
        Assert.Empty(await opened.Store.Ask<string>($"select measure from fact where ledger = {"hai"}", default));
    }

    [Fact]
    public void Files_are_ordered_by_number_and_told_apart_by_store()
    {
        var found = Migration.In(typeof(Store).Assembly);

        Assert.Equal(
            [("Storage/0001_log", null), ("Storage/0002_append", StoreKind.Postgres), ("Storage/0002_append", (StoreKind?)StoreKind.Sqlite)],
            found.Select(migration => (migration.Name, migration.For)).OrderBy(one => one.Name, StringComparer.Ordinal).ThenByDescending(one => one.For).Take(3));
        Assert.All(found, migration => Assert.NotEmpty(migration.Text));
    }
}
