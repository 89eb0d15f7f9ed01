using HaiDang.Kernel.Calendar;
using HaiDang.Kernel.Events;
using HaiDang.Kernel.Storage;
using HaiDang.Tests.Support;

namespace HaiDang.Tests.Kernel.Storage;

public sealed class SqlTests
{
    [Fact]
    public void Holes_become_parameters_and_never_text()
    {
        var typed = "x'; drop table event; --";

        Sql sql = $"select 1 where a = {typed} and b = {7}";

        Assert.Equal("select 1 where a = @p0 and b = @p1", sql.Text);
        Assert.Equal([typed, 7], sql.Values);
        Assert.DoesNotContain("drop", sql.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Values_are_stored_plainly()
    {
        Sql sql = $"{new LedgerId("thu")}{StoreKind.Postgres}{new PartialDate(2019, 4)}{(string?)null}{new DateTimeOffset(2023, 6, 15, 7, 0, 0, TimeSpan.FromHours(7))}";

        Assert.Equal(["thu", "postgres", "2019-04", DBNull.Value, new DateTimeOffset(2023, 6, 15, 0, 0, 0, TimeSpan.Zero)], sql.Values);
    }

    [Fact]
    public void A_nested_piece_keeps_its_values_under_new_numbers()
    {
        Sql inner = $"b = {"hai"} or c = {"ba"}";

        Sql outer = $"a = {"một"} and ({inner}) and d = {"bốn"} and ({inner})";

        Assert.Equal("a = @p0 and (b = @p1 or c = @p2) and d = @p3 and (b = @p4 or c = @p5)", outer.Text);
        Assert.Equal(["một", "hai", "ba", "bốn", "hai", "ba"], outer.Values);
    }

    [Fact]
    public void More_than_ten_nested_values_stay_in_order()
    {
        var numbers = Enumerable.Range(0, 25).ToList();

        Sql sql = $"x = {-1} and {Sql.In("n", numbers)}";

        Assert.Equal($"x = @p0 and n in ({string.Join(", ", numbers.Select(n => $"@p{n + 1}"))})", sql.Text);
        Assert.Equal([-1, .. numbers.Cast<object>()], sql.Values);
    }

    [Fact]
    public void Among_none_is_a_condition_that_is_never_true() => Assert.Equal("1 = 0", Sql.In<string>("ledger", []).Text);

    [Theory, EachStore]
    public async Task Every_kind_of_value_comes_back_as_it_went_in(StoreKind kind)
    {
        await using var opened = await TestStore.Open(kind);
        await opened.Store.Execute(Sql.Raw("create table work_value (day date, moment timestamptz, yes boolean, big bigint, name text, absent text)"), default);
        var moment = new DateTimeOffset(2023, 6, 15, 23, 59, 59, TimeSpan.Zero).AddTicks(9999990);
        await opened.Store.Execute(
            $"insert into work_value values ({new DateOnly(812, 2, 29)}, {moment}, {true}, {long.MaxValue}, {"Đặng ' \" \\ Thị Hòa"}, {(string?)null})", default);

        var row = Assert.Single(await opened.Store.Transact(
            transaction => transaction.Query<Row>($"select * from work_value where day = {new DateOnly(812, 2, 29)} and moment = {moment} and yes = {true}"), default));

        Assert.Equal((new DateOnly(812, 2, 29), moment, true), (row.Day, row.Moment, row.Yes));
        Assert.Equal((long.MaxValue, "Đặng ' \" \\ Thị Hòa", null), (row.Big, row.Name, row.Absent));
    }

    private sealed class Row
    {
        public DateOnly Day { get; init; }

        public DateTimeOffset Moment { get; init; }

        public bool Yes { get; init; }

        public long Big { get; init; }

        public string Name { get; init; } = "";

        public string? Absent { get; init; }
    }
}
