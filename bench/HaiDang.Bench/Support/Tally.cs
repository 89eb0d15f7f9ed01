using HaiDang.Kernel.Access;
using HaiDang.Kernel.Events;
using HaiDang.Kernel.Facts;
using HaiDang.Kernel.Organisations;
using HaiDang.Kernel.Storage;

namespace HaiDang.Bench.Support;

/// <summary>A subject of the benchmarks' own: tallies that are opened and added to.</summary>
[StoredAs("bench.tally-opened/1")]
internal sealed record TallyOpened(string Name, DateOnly OccurredOn) : IOccurred;

/// <summary>Something was added to a tally.</summary>
[StoredAs("bench.tally-added/1")]
internal sealed record TallyAdded(int Amount, string Note, DateOnly OccurredOn) : IOccurred;

/// <summary>One row a tally: <c>tally_register</c>.</summary>
internal sealed class TallyRegister : Projection
{
    public TallyRegister()
    {
        On<TallyOpened>((e, at) => $"insert into tally_register (ledger, tally, name, amount, entries) values ({at.Ledger}, {at.Stream.Id}, {e.Name}, 0, 1)");
        On<TallyAdded>((e, at) => $"update tally_register set amount = amount + {e.Amount}, entries = {at.Version} where ledger = {at.Ledger} and tally = {at.Stream.Id}");
    }

    public override IReadOnlyList<string> Tables => ["tally_register"];

    public override string Create => """
        create table tally_register (
          ledger text not null, tally text not null, name text not null, amount int not null, entries int not null,
          primary key (ledger, tally)
        );
        """;

    public override IReadOnlyList<string> Streams => ["bench.tally"];

    public override IEnumerable<Sql> Clear(StreamId stream) => [$"delete from tally_register where ledger = {stream.Ledger} and tally = {stream.Id}"];
}

/// <summary>Tallies opened count +1, what is added counts by its amount.</summary>
internal sealed class TallyFacts : FactRule
{
    public override IReadOnlyList<string> Streams => ["bench.tally"];

    public override IReadOnlyList<string> Measures => ["bench.opened", "bench.added"];

    public override IEnumerable<Fact> Count(IReadOnlyList<Recorded> effective) =>
        from recorded in effective
        select recorded.Event is TallyAdded added
            ? new Fact("bench.added", recorded.OccurredOn, recorded.Organisation, Quantity: added.Amount)
            : new Fact("bench.opened", recorded.OccurredOn, recorded.Organisation);
}

/// <summary>A log of tallies over a store, in one ledger.</summary>
internal sealed class TallyLog
{
    internal static readonly LedgerId Ledger = new("do-toc-do");
    internal static readonly DateOnly Day = new(2023, 6, 15);
    internal static readonly Reader Officer = new(new UserId("u1"), new OrganisationId("do-toc-do.co-quan"), []);

    private TallyLog(Store store)
    {
        Store = store;
        Ledgers = new Ledgers(store, TimeProvider.System);
        Log = new EventLog(store, Types, Projections, Facts, Ledgers, TimeProvider.System);
    }

    internal Store Store { get; }

    internal EventTypes Types { get; } = new([typeof(TallyOpened).Assembly]);

    internal Projections Projections { get; } = new([new TallyRegister()]);

    internal FactRules Facts { get; } = new([new TallyFacts()]);

    internal Ledgers Ledgers { get; }

    internal EventLog Log { get; }

    /// <summary>Migrates the store and makes the ledger and the table, where they aren't there.</summary>
    internal static async Task<TallyLog> Open(Store store, CancellationToken ct = default)
    {
        await store.Migrate(Migration.In(typeof(Store).Assembly), ct);
        var log = new TallyLog(store);
        await log.Ledgers.Open(Ledger, "Sổ đo tốc độ", "Speed ledger", null, ct);
        await log.Projections.Prepare(store, log.Types, ct);
        return log;
    }

    internal static StreamId Stream(string id) => Ledger.Stream("bench.tally", id);

    /// <summary>Opens a tally, or adds to it when it is there: one decision as a use case makes it.</summary>
    internal Task<Outcome> Add(string id, int amount) => Log.Decide<string>(
        Officer, Stream(id), (_, recorded) => recorded.Type,
        state => Decision.Record(state is null ? new TallyOpened("Bảng " + id, Day) : new TallyAdded(amount, "Bổ sung số liệu quý II", Day)),
        null, CancellationToken.None);

    /// <summary>The entries of many tallies, 20 each, as an import brings them.</summary>
    internal static IEnumerable<(StreamId Stream, int Version, object Event)> Many(int entries)
    {
        for (var i = 0; i < entries; i++)
        {
            var id = (i / 20).ToString("x8", System.Globalization.CultureInfo.InvariantCulture);
            yield return (Stream(id), (i % 20) + 1, i % 20 == 0 ? new TallyOpened("Bảng " + id, Day) : new TallyAdded(i % 7, "Bổ sung số liệu quý II", Day));
        }
    }
}
