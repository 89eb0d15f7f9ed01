using HaiDang.Kernel.Storage;
using HaiDang.Tests.Support;
using Microsoft.Data.Sqlite;

namespace HaiDang.Tests.Kernel.Storage;

public sealed class SqliteStoreTests
{
    [Fact]
    public async Task Every_connection_writes_through_and_minds_foreign_keys()
    {
        await using var opened = await TestStore.Open(StoreKind.Sqlite);
        foreach (var (pragma, value) in new[] { ("synchronous", 2L), ("foreign_keys", 1L), ("trusted_schema", 0L), ("secure_delete", 1L) })
        {
            var sql = Sql.Raw("pragma " + pragma);

            Assert.Equal([value], await opened.Store.Ask<long>(sql, default));
            Assert.Equal([value], await opened.Store.Transact(transaction => transaction.Query<long>(sql), default));
        }

        Assert.Equal(["wal"], await opened.Store.Ask<string>($"pragma journal_mode", default));
    }

    [Fact]
    public async Task Reading_connections_cannot_write_however_often_they_are_used_again()
    {
        await using var opened = await TestStore.Open(StoreKind.Sqlite);
        for (var again = 0; again < 3; again++)
        {
            Assert.Equal([1L], await opened.Store.Ask<long>($"pragma query_only", default));
            var refused = await Assert.ThrowsAsync<SqliteException>(() => opened.Store.Ask<long>($"delete from ledger returning position", default));
            Assert.Equal(SQLitePCL.raw.SQLITE_READONLY, refused.SqliteErrorCode);
        }
    }

    [Fact]
    public async Task What_several_statements_change_is_undone_together()
    {
        await using var opened = await TestStore.Open(StoreKind.Sqlite);

        await Assert.ThrowsAsync<InvalidOperationException>(() => opened.Store.Transact<int>(
            async transaction =>
            {
                await transaction.Execute($"insert into work_idempotency (key, ledger, position, recorded_at) values ('k', 'thu', 1, 'x')");
                throw new InvalidOperationException("halfway");
            },
            default));

        Assert.Equal([0L], await opened.Store.Ask<long>($"select count(*) from work_idempotency", default));
    }
}
