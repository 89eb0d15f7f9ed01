using HaiDang.Kernel.Access;
using HaiDang.Kernel.Events;
using HaiDang.Kernel.Facts;
using HaiDang.Kernel.Organisations;
using HaiDang.Kernel.Storage;

namespace HaiDang.Tests.Support;

/// <summary>A small subject of its own for the kernel's tests: boxes that are opened, filled, emptied and closed.</summary>
[StoredAs("tests.box-opened/1")]
internal sealed record BoxOpened(string Label, DateOnly OccurredOn) : IOccurred;

[StoredAs("tests.box-filled/1")]
internal sealed record BoxFilled(int Amount, DateOnly OccurredOn) : IOccurred;

[StoredAs("tests.box-closed/1")]
internal sealed record BoxClosed(DateOnly OccurredOn) : IOccurred;

internal sealed record Box(string Label, int Amount, bool Closed)
{
    public static Box? Fold(Box? box, Recorded recorded) => recorded.Event switch
    {
        BoxOpened e => new Box(e.Label, 0, false),
        BoxFilled e => box! with { Amount = box.Amount + e.Amount },
        BoxClosed => box! with { Closed = true },
        _ => box,
    };

    /// <summary>A box is opened once; only an open one is filled or closed.</summary>
    public static bool Possible(Box? box, Recorded recorded) => recorded.Event is BoxOpened ? box is null : box is { Closed: false };
}

internal sealed class BoxRegister : Projection
{
    public BoxRegister()
    {
        On<BoxOpened>((e, at) => $"insert into box_register (ledger, box, label, amount, closed) values ({at.Ledger}, {at.Stream.Id}, {e.Label}, 0, {false})");
        On<BoxFilled>((e, at) => $"update box_register set amount = amount + {e.Amount} where ledger = {at.Ledger} and box = {at.Stream.Id}");
        On<BoxClosed>((_, at) => $"update box_register set closed = {true} where ledger = {at.Ledger} and box = {at.Stream.Id}");
    }

    public override IReadOnlyList<string> Tables => ["box_register"];

    public override string Create => """
        create table box_register (
          ledger text not null, box text not null, label text not null, amount int not null, closed boolean not null,
          primary key (ledger, box), unique (ledger, label)
        );
        """;

    public override IReadOnlyList<string> Streams => ["tests.box"];

    public override IEnumerable<Sql> Clear(StreamId stream) => [$"delete from box_register where ledger = {stream.Ledger} and box = {stream.Id}"];
}

/// <summary>Boxes opened count +1 on their day, boxes closed −1 with the opening as cohort, what is put in by amount.</summary>
internal sealed class BoxFacts : FactRule
{
    public override IReadOnlyList<string> Streams => ["tests.box"];

    public override IReadOnlyList<string> Measures => ["tests.opened", "tests.filled", "tests.closed"];

    public override IEnumerable<Fact> Count(IReadOnlyList<Recorded> effective)
    {
        Recorded? opening = null;
        foreach (var recorded in effective)
        {
            switch (recorded.Event)
            {
                case BoxOpened:
                    opening = recorded;
                    yield return new Fact("tests.opened", recorded.OccurredOn, recorded.Organisation);
                    break;
                case BoxFilled e:
                    yield return new Fact("tests.filled", recorded.OccurredOn, recorded.Organisation, Quantity: e.Amount);
                    break;
                case BoxClosed when opening is not null:
                    yield return new Fact("tests.closed", recorded.OccurredOn, opening.Organisation, CohortOn: opening.OccurredOn);
                    break;
            }
        }
    }
}

/// <summary>A log over a fresh store with the boxes' projection and facts, in one ledger named "thu".</summary>
internal sealed class BoxLog : IAsyncDisposable
{
    public static readonly LedgerId Ledger = new("thu");
    public static readonly DateOnly Day = new(2023, 6, 15);

    private BoxLog(TestStore opened, FixedClock clock)
    {
        Opened = opened;
        Clock = clock;
        Types = new EventTypes([typeof(BoxOpened).Assembly]);
        Projections = new Projections([new BoxRegister()]);
        Ledgers = new Ledgers(opened.Store, clock);
        Log = new EventLog(opened.Store, Types, Projections, new FactRules([new BoxFacts()]), Ledgers, clock);
    }

    public TestStore Opened { get; }

    public Store Store => Opened.Store;

    public FixedClock Clock { get; }

    public EventTypes Types { get; }

    public Projections Projections { get; }

    public Ledgers Ledgers { get; }

    public EventLog Log { get; }

    public static Reader Officer { get; } = new(new UserId("u1"), new OrganisationId("thu.co-quan"), []);

    public static async Task<BoxLog> Open(StoreKind kind)
    {
        var log = new BoxLog(await TestStore.Open(kind), new FixedClock(new DateTimeOffset(2023, 6, 15, 2, 0, 0, TimeSpan.Zero)));
        await log.Ledgers.Open(Ledger, "Sổ thử", "Test ledger", null, CancellationToken.None);
        await log.Projections.Prepare(log.Store, log.Types, CancellationToken.None);
        return log;
    }

    public static StreamId Box(string id) => Ledger.Stream("tests.box", id);

    public Task<Outcome> Do(string box, Func<Box?, Decision> decide, Writing? writing = null, Reader? by = null) =>
        Log.Decide<Box>(by ?? Officer, Box(box), Support.Box.Fold, decide, writing, CancellationToken.None);

    public Task<Outcome> Do(string box, params object[] events) => Do(box, _ => Decision.Record(events));

    public ValueTask DisposeAsync() => Opened.DisposeAsync();
}
