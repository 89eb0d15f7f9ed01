using HaiDang.Kernel.Events;
using HaiDang.Kernel.Storage;
using HaiDang.Tests.Support;

namespace HaiDang.Tests.Kernel.Events;

public sealed class VerificationTests
{
    private static readonly DateOnly Day = BoxLog.Day;

    [Theory, EachStore]
    public async Task An_untouched_chain_holds(StoreKind kind)
    {
        await using var boxes = await Filled(kind);

        var found = Assert.Single(await new Verification(boxes.Store).All(default));

        Assert.Equal((4, null), (found.Entries, found.Fault));
    }

    [Theory, EachStore]
    public async Task One_flipped_byte_is_named(StoreKind kind)
    {
        await using var boxes = await Filled(kind);
        await boxes.Opened.Tamper(kind == StoreKind.Sqlite
            ? "drop trigger event_never_changes; update event set body = cast(replace(cast(body as text), '2', '3') as blob) where position = 3"
            : "alter table event disable trigger all; update event set body = set_byte(body, 4, get_byte(body, 4) # 1) where position = 3");

        var found = Assert.Single(await new Verification(boxes.Store).All(default));

        Assert.Equal(new LedgerFault(3, "tests.box/b", "body-or-envelope-changed"), found.Fault);
    }

    [Theory, EachStore]
    public async Task A_removed_entry_is_named(StoreKind kind)
    {
        await using var boxes = await Filled(kind);
        await boxes.Opened.Tamper(kind == StoreKind.Sqlite
            ? "drop trigger event_never_goes; delete from event where position = 2"
            : "alter table event disable trigger all; delete from event where position = 2");

        var found = Assert.Single(await new Verification(boxes.Store).All(default));

        Assert.Equal((2, "entry-missing"), (found.Fault!.Position, found.Fault.What));
    }

    [Theory, EachStore]
    public async Task The_log_refuses_to_be_rewritten(StoreKind kind)
    {
        await using var boxes = await Filled(kind);

        var refused = await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() => boxes.Opened.Tamper("update event set type = 'x' where position = 1"));

        Assert.Contains("never changed", refused.Message, StringComparison.Ordinal);
    }

    [Theory, EachStore]
    public async Task A_rebuilt_table_equals_the_one_that_was_fed(StoreKind kind)
    {
        await using var boxes = await Filled(kind);
        await boxes.Log.Retract<Box>(BoxLog.Officer, BoxLog.Box("a"), 2, "nhầm", Box.Fold, Box.Possible, null, default);

        Assert.Equal([("box-register", 0L)], await boxes.Projections.Rebuild(boxes.Store, boxes.Types, default));
        Assert.Equal([("box-register", 0L)], await boxes.Projections.Rebuild(boxes.Store, boxes.Types, default));
        Assert.IsType<Outcome.Done>(await boxes.Do("b", new BoxFilled(1, Day)));
    }

    [Theory, EachStore]
    public async Task A_quiet_change_of_a_table_shows_in_the_rebuild_and_is_undone(StoreKind kind)
    {
        await using var boxes = await Filled(kind);
        await boxes.Opened.Tamper("update box_register set amount = 99 where box = 'a'");

        Assert.Equal([("box-register", 2L)], await boxes.Projections.Rebuild(boxes.Store, boxes.Types, default));
        Assert.Equal([5, 2], await boxes.Store.Ask<int>($"select amount from box_register order by box", default));
    }

    private static async Task<BoxLog> Filled(StoreKind kind)
    {
        var boxes = await BoxLog.Open(kind);
        await boxes.Do("a", new BoxOpened("một", Day), new BoxFilled(5, Day));
        await boxes.Do("b", new BoxOpened("hai", Day), new BoxFilled(2, Day));
        return boxes;
    }
}
