using System.Globalization;
using System.Text;
using HaiDang.Kernel.Events;
using HaiDang.Kernel.Storage;
using HaiDang.Tests.Support;
using Npgsql;

namespace HaiDang.Tests.Kernel.Storage;

public sealed class PostgresStoreTests
{
    [Fact]
    public async Task A_database_that_may_lose_what_it_acknowledged_is_refused_by_the_setting_s_name()
    {
        await using var opened = await TestStore.Open(StoreKind.Postgres);
        var database = new NpgsqlConnectionStringBuilder(opened.Where).Database;
        foreach (var weak in new[] { "off", "local" })
        {
            await opened.Tamper($"alter database {database} set synchronous_commit = {weak}");
            NpgsqlConnection.ClearAllPools();

            var refused = await Assert.ThrowsAsync<WeakSettingException>(() => PostgresStore.Open(opened.Where + ";Application Name=" + weak, default));

            Assert.Contains("synchronous_commit = " + weak, refused.Message, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("select count(*) from work_idempotency")]
    [InlineData("select count(*) from migration")]
    [InlineData("insert into ledger select 'moi', name_vi, name_en, synthetic_day, position, hash, recorded_at, fed from ledger")]
    [InlineData("update fact set quantity = 2")]
    [InlineData("delete from event")]
    [InlineData("create table mine (a int)")]
    public async Task The_reading_role_reads_registers_and_nothing_else(string sql)
    {
        await using var opened = await TestStore.Open(StoreKind.Postgres);

        var refused = await Assert.ThrowsAsync<PostgresException>(() => As(opened, "haidang_read", "set haidang.ledgers = 'thu'; " + sql));

        Assert.Equal(PostgresErrorCodes.InsufficientPrivilege, refused.SqlState);
    }

    [Theory]
    [InlineData("update event set type = 'x'")]
    [InlineData("delete from event")]
    [InlineData("truncate event")]
    [InlineData("drop table fact")]
    public async Task The_appending_role_cannot_rewrite_the_log(string sql)
    {
        await using var opened = await TestStore.Open(StoreKind.Postgres);

        var refused = await Assert.ThrowsAsync<PostgresException>(() => As(opened, "haidang_append", sql));

        Assert.Equal(PostgresErrorCodes.InsufficientPrivilege, refused.SqlState);
    }

    [Theory]
    [InlineData("tests.box/a", "0001-01-02", 0)]
    [InlineData("tests.box/Đặng ' \\ \"", "0812-02-29", 1)]
    [InlineData("tests.box/hộp-🗼", "9999-12-30", 100_000)]
    [InlineData("tests.box/b", "2023-06-15", 999_999)]
    public async Task The_server_hashes_an_entry_as_this_program_does(string stream, string day, int microseconds)
    {
        await using var opened = await TestStore.Open(StoreKind.Postgres);
        var clock = new FixedClock(new DateTimeOffset(2023, 6, 15, 0, 0, 0, TimeSpan.Zero).AddMicroseconds(microseconds));
        await new Ledgers(opened.Store, clock).Open(new LedgerId("sổ thử"), "Sổ thử", "Test", null, default);
        var body = Encoding.UTF8.GetBytes("{\"nhãn\":\"Hộp Đặng\"}");
        var occurredOn = DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture);
        var previous = EventHash.Start;
        for (var version = 1; version <= 2; version++)
        {
            var e = new NewEvent(stream, version, "tests.box-filled/1", occurredOn, EventHash.Moment(clock.Now), "cán bộ", "thu.cơ-quan", body);
            await opened.Store.Append(new Appending(new LedgerId("sổ thử"), [e], null, [], [], ""), default);
            var row = Assert.Single(await opened.Store.Ask<Hashes>($"select leaf, hash from event where position = {(long)version}", default));

            var leaf = EventHash.Leaf("sổ thử", version, stream, version, e.Type, occurredOn, e.Now, e.Actor, e.Organisation, body);

            Assert.Equal(Convert.ToHexString(leaf), Convert.ToHexString(row.Leaf));
            Assert.Equal(Convert.ToHexString(previous = EventHash.Chain(previous, leaf)), Convert.ToHexString(row.Hash));
        }
    }

    private static async Task As(TestStore opened, string role, string sql)
    {
        await using var connection = new NpgsqlConnection(opened.Where + ";Options=-c role=" + role);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }

    private sealed class Hashes
    {
        public byte[] Leaf { get; init; } = [];

        public byte[] Hash { get; init; } = [];
    }
}
