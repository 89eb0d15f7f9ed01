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
