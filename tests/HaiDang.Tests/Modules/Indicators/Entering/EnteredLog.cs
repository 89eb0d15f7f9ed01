using HaiDang.Kernel.Access;
using HaiDang.Kernel.Events;
using HaiDang.Kernel.Facts;
using HaiDang.Kernel.Organisations;
using HaiDang.Kernel.Storage;
using HaiDang.Modules.Indicators.Entering;
using HaiDang.Tests.Support;

namespace HaiDang.Tests.Modules.Indicators.Entering;

/// <summary>Typed figures over a fresh store.</summary>
internal sealed class EnteredLog : IAsyncDisposable
{
    public static readonly LedgerId Ledger = new("langson");
    public static readonly OrganisationId Body = new("langson.cong-an-tinh");

    private EnteredLog(TestStore opened)
    {
        Opened = opened;
        var clock = new FixedClock(new DateTimeOffset(2023, 6, 15, 2, 0, 0, TimeSpan.Zero));
        Ledgers = new Ledgers(opened.Store, clock);
        Log = new EventLog(opened.Store, Types, Projections, new FactRules([new EnteredFacts(), new HistoryFacts()]), Ledgers, clock);
        Book = new EnteredBook(opened.Store);
    }

    public static EventTypes Types { get; } = new([typeof(FigureEntered).Assembly]);

    public static Projections Projections { get; } = new([new EnteredFigures()]);

    public static Reader Officer { get; } = new(new UserId("u"), Body, [new Grant(Role.AgencyOfficer, Ledger, Body, [Body])]);

    public static Reader Neighbour { get; } =
        new(new UserId("v"), new OrganisationId("langson.so-tu-phap"), [new Grant(Role.AgencyOfficer, Ledger, new OrganisationId("langson.so-tu-phap"), [new OrganisationId("langson.so-tu-phap")])]);

    public TestStore Opened { get; }

    public Ledgers Ledgers { get; }

    public EventLog Log { get; }

    public EnteredBook Book { get; }

    public static async Task<EnteredLog> Open(StoreKind kind)
    {
        var log = new EnteredLog(await TestStore.Open(kind, typeof(FigureEntered).Assembly));
        await log.Ledgers.Open(Ledger, "Lạng Sơn", "Lạng Sơn", null, CancellationToken.None);
        await Projections.Prepare(log.Opened.Store, Types, CancellationToken.None);
        return log;
    }

    /// <summary>An event of a history.</summary>
    public static Recorded At(int version, object e) =>
        new(Ledger.Stream(EnteredStreams.Figure, "x"), version, version, "x", default, default, new UserId("u"), Body, e);

    /// <summary>Records a figure as it is.</summary>
    public Task<Outcome> Enter(FigureEntered figure) =>
        Log.Decide<FigureEntered>(Officer, EnteredStreams.Of(Ledger, figure), EnterFigure.Fold, _ => Decision.Record(figure), null, CancellationToken.None);

    /// <summary>Enters what came before the registers, by its rule.</summary>
    public Task<Outcome> Enter(HistoryEntered history) => Log.Decide<HistoryEntered>(
        Officer, EnteredStreams.Of(Ledger, history), EnterHistory.Fold, last => new EnterHistory(history).Decide(last, new DateOnly(2023, 6, 15)), null, CancellationToken.None);

    public ValueTask DisposeAsync() => Opened.DisposeAsync();
}
