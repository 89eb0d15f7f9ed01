using HaiDang.Kernel.Access;
using HaiDang.Kernel.Events;
using HaiDang.Kernel.Facts;
using HaiDang.Kernel.Storage;

namespace HaiDang.Vault.Openings;

/// <summary>The keeper's own chain: who opened what, what for, and what was refused. It stands in the key store and holds ids, never an identity.</summary>
internal sealed class Trace
{
    // A stream for each opening. A person may be opened thousands of times: what comes together of them is asked of the projection.
    internal const string OpeningStream = "keeper.opening";
    internal const string SearchStream = "keeper.search";
    internal const string ReaderStream = "keeper.reader";
    internal const string CheckStream = "keeper.check";
    internal const string AgreementStream = "keeper.agreement";

    /// <summary>The one ledger of a key store.</summary>
    internal static readonly LedgerId Ledger = new("keeper");

    private readonly Store store;
    private readonly EventTypes types = new(typeof(Trace).Assembly);
    private readonly Projections projections;
    private readonly Ledgers ledgers;

    internal Trace(Store store, TimeProvider clock, params IReadOnlyList<Projection> further)
    {
        this.store = store;
        projections = new Projections([new OpeningTrace(), new HiddenMatches(), new GlassBook(), new AgreementBook(), new Erasing.ErasureQueue(), new Persons.ConsentBook(), new Finding.MergeBook(), .. further]);
        ledgers = new Ledgers(store, clock);
        Log = new EventLog(store, types, projections, new FactRules([]), ledgers, clock);
    }

    internal EventLog Log { get; }

    /// <summary>Makes the ledger and the tables, where they aren't there.</summary>
    internal async Task Prepare(CancellationToken ct)
    {
        await ledgers.Open(Ledger, "Sổ giữ khóa", "Key keeper's ledger", null, ct);
        await projections.Prepare(store, types, ct);
    }

    /// <summary>Records one entry; it is durable when this returns.</summary>
    internal async Task Record(Reader reader, StreamId stream, object e, CancellationToken ct)
    {
        // Nothing in the stream can make an entry of the trace wrong: another's in between only moves it on.
        while (await Decide<object>(reader, stream, (_, _) => null, _ => Decision.Record(e), ct) is not Outcome.Done)
        {
        }
    }

    /// <summary>Records the entry of a stream made for it alone; it is durable when this returns.</summary>
    /// <param name="kind">Kind of the stream; its id comes by chance.</param>
    internal Task Begin(Reader reader, string kind, object e, CancellationToken ct) => Log.Begin(reader, Ledger.Stream(kind, PersonId.New().Value), e, ct);

    internal Task<Outcome> Decide<TState>(Reader reader, StreamId stream, Func<TState?, Recorded, TState?> fold, Func<TState?, Decision> decide, CancellationToken ct)
        where TState : class => Log.Decide(reader, stream, fold, decide, null, ct);

    /// <summary>What a stream's entries leave.</summary>
    internal async Task<TState?> State<TState>(StreamId stream, Func<TState?, Recorded, TState?> fold, CancellationToken ct)
        where TState : class
    {
        TState? state = null;
        foreach (var recorded in await Log.Effective(stream, ct)) state = fold(state, recorded);
        return state;
    }

    /// <summary>What was opened since an office day, for the quotas.</summary>
    internal Task<IReadOnlyList<Past>> Since(DateOnly day, CancellationToken ct) => store.Ask<Past>(
        $"""
        select t.reader, t.person, t.class, e.recorded_at
        from opening_trace t
        join event e on e.ledger = t.ledger and e.stream = t.stream and e.version = t.version
        where t.day >= {day} and t.what <> 'refused' and t.person <> ''
        order by e.position
        """,
        ct);

    /// <summary>An opening of the past.</summary>
    internal sealed class Past
    {
        public string Reader { get; init; } = "";

        public string Person { get; init; } = "";

        public string? Class { get; init; }

        public DateTimeOffset RecordedAt { get; init; }
    }
}
