using HaiDang.Kernel.Access;
using HaiDang.Kernel.Events;
using HaiDang.Kernel.Facts;
using HaiDang.Kernel.Storage;
using HaiDang.Modules.Indicators;
using HaiDang.Modules.Indicators.Loading;
using HaiDang.Tests.Support;

namespace HaiDang.Tests.Modules.Indicators.Loading;

/// <summary>Sets that offices loaded, over each store and more than one web node.</summary>
public sealed class IndicatorShelfTests
{
    private static readonly LedgerId LangSon = new("langson");
    private static readonly LedgerId TayNinh = new("tayninh");
    private static readonly LedgerId Centre = new("central");
    private static readonly DateOnly Day = new(2023, 6, 15);
    private static readonly EventTypes Types = new([typeof(IndicatorSetLoaded).Assembly]);

    [Theory, EachStore]
    public async Task What_an_office_loads_holds_where_it_should_on_every_node_and_as_known_on_a_day_what_was_loaded_by_then(StoreKind kind)
    {
        await using var opened = await TestStore.Open(kind, typeof(IndicatorSetLoaded).Assembly);
        var clock = new FixedClock(new DateTimeOffset(2023, 6, 15, 2, 0, 0, TimeSpan.Zero));
        var (one, other) = (Node(), Node());
        var ledgers = new Ledgers(opened.Store, clock);
        foreach (var ledger in (LedgerId[])[LangSon, TayNinh, Centre]) await ledgers.Open(ledger, ledger.Value, ledger.Value, null, CancellationToken.None);
        await new Projections([new SetShelfRows()]).Prepare(opened.Store, Types, CancellationToken.None);
        Assert.Equal("flow(case.opened)", await Written(one, LangSon, new KnownAt.Now()));

        await Load(one, Centre, AnySet.Text("danh-muc", AnySet.One("D-2", "flow(case.accepted)")));
        clock.Now = clock.Now.AddDays(2);
        await Load(one, LangSon, AnySet.Text("rieng", AnySet.One("D-2", "flow(case.solved)")));
        clock.Now = clock.Now.AddDays(2);

        Assert.Equal("flow(case.solved)", await Written(other, LangSon, new KnownAt.Now()));
        Assert.Equal("flow(case.accepted)", await Written(other, TayNinh, new KnownAt.Now()));
        Assert.Equal("flow(case.accepted)", await Written(other, LangSon, new KnownAt.Day(Day)));
        Assert.Equal("flow(case.opened)", await Written(other, LangSon, new KnownAt.Day(Day.AddDays(-1))));
        Assert.Same(await one.Of(LangSon, CancellationToken.None), await one.Of(LangSon, CancellationToken.None));

        Assert.IsType<Outcome.Done>(await one.Withdraw(Reader.System, LangSon, 1, Day, "Nạp nhầm", Day.AddDays(4), CancellationToken.None));

        Assert.Equal("flow(case.accepted)", await Written(other, LangSon, new KnownAt.Now()));
        Assert.Equal("flow(case.solved)", await Written(other, LangSon, new KnownAt.Day(Day.AddDays(2))));
        Assert.Equal("flow(case.solved)", (await other.Of(LangSon, CancellationToken.None)).Find("D-2", Day.AddDays(-1))!.Value.Indicator.Written);
        Assert.Equal("15/BCĐ", (await other.Find(LangSon, "langson-1", CancellationToken.None))!.Letter!.Number);
        Assert.Null(await other.Find(TayNinh, "langson-1", CancellationToken.None));

        IndicatorShelf Node()
        {
            var own = new Ledgers(opened.Store, clock);
            return new IndicatorShelf(opened.Store, new EventLog(opened.Store, Types, new Projections([new SetShelfRows()]), new FactRules([]), own, clock), AnySet.Shipped, AnySet.Known, own, []);
        }
    }

    private static async Task Load(IndicatorShelf shelf, LedgerId ledger, string text)
    {
        var (set, doubts) = await shelf.Read(ledger, text, AnySet.Order(ledger.Value), CancellationToken.None);
        Assert.Empty(doubts);
        Assert.IsType<Outcome.Done>(await shelf.Load(Reader.System, ledger, text, set!, Day, CancellationToken.None));
        var (_, again) = await shelf.Read(ledger, text.Replace("id: ", "id: x", StringComparison.Ordinal), AnySet.Order(ledger.Value), CancellationToken.None);
        Assert.Equal((SetFault.Overlap, 6L), (Assert.Single(again).Fault, again[0].Line));
    }

    private static async Task<string> Written(IndicatorShelf shelf, LedgerId ledger, KnownAt known) => (await shelf.Of(ledger, known, CancellationToken.None)).Find("D-2", Day)!.Value.Indicator.Written;
}
