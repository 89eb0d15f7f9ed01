using HaiDang.Kernel.Events;
using HaiDang.Kernel.Storage;
using HaiDang.Tests.Support;

namespace HaiDang.Tests.Kernel.Events;

public sealed class RefusalTests
{
    private static readonly DateOnly Day = BoxLog.Day;

    [Theory, EachStore]
    public async Task A_rule_decides_again_when_another_opened_the_same_box_meanwhile(StoreKind kind)
    {
        await using var boxes = await BoxLog.Open(kind);
        var asked = 0;

        var outcome = await boxes.Do("a", box =>
        {
            if (asked++ == 0) Task.Run(() => boxes.Do("a", new BoxOpened("một", Day))).GetAwaiter().GetResult();
            return box is null ? Decision.Record(new BoxOpened("một", Day)) : Decision.Nothing;
        });

        Assert.Equal(new Outcome.Nothing(1), outcome);
        Assert.Equal(2, asked);
    }

    [Theory, EachStore]
    public async Task An_amendment_into_what_stands_there_already_is_refused_and_leaves_all_as_it_was(StoreKind kind)
    {
        await using var boxes = await BoxLog.Open(kind);
        await boxes.Do("a", new BoxOpened("một", Day));
        await boxes.Do("b", new BoxOpened("hai", Day));

        var outcome = await boxes.Log.Amend<Box>(
            BoxLog.Officer, BoxLog.Box("b"), 1, new BoxOpened("một", Day), "nhầm nhãn", Box.Fold, Box.Possible, null, default);

        Assert.Equal("kernel.already-there", Assert.IsType<Outcome.Refused>(outcome).Refusal.Code);
        Assert.Equal(["hai", "một"], (await boxes.Store.Ask<string>($"select label from box_register", default)).Order(StringComparer.Ordinal));
    }

    [Theory, EachStore]
    public async Task An_entry_without_a_day_or_with_a_name_of_two_lines_is_refused(StoreKind kind)
    {
        await using var boxes = await BoxLog.Open(kind);

        await Assert.ThrowsAsync<ArgumentException>(() => boxes.Do("a", new BoxOpened("một", default)));
        await Assert.ThrowsAsync<ArgumentException>(() => boxes.Do("a\nb", new BoxOpened("một", Day)));
        await Assert.ThrowsAsync<ArgumentException>(
            () => boxes.Log.AppendMany(BoxLog.Officer, BoxLog.Ledger, [(BoxLog.Box("a\nb"), 1, new BoxOpened("một", Day))], default));

        Assert.Equal(0, (await boxes.Ledgers.Find(BoxLog.Ledger, default))!.Position);
    }

    [Theory, EachStore]
    public async Task An_entry_is_not_amended_into_one_of_another_kind(StoreKind kind)
    {
        await using var boxes = await BoxLog.Open(kind);
        await boxes.Do("a", new BoxOpened("một", Day));

        var refused = await Assert.ThrowsAsync<ArgumentException>(() => boxes.Log.Amend<Box>(
            BoxLog.Officer, BoxLog.Box("a"), 1, new BoxClosed(Day), "nhầm", Box.Fold, Box.Possible, null, default));

        Assert.Contains("tests.box-closed/1", refused.Message, StringComparison.Ordinal);
        Assert.Single(await boxes.Log.History(BoxLog.Box("a"), default));
    }
}
