using HaiDang.Kernel.Events;
using HaiDang.Kernel.Facts;
using HaiDang.Kernel.Storage;
using HaiDang.Modules.Planning;
using HaiDang.Modules.Planning.Committee;
using HaiDang.Modules.Planning.Committee.Registers;
using HaiDang.Tests.Support;

namespace HaiDang.Tests.Modules.Planning.Committee;

/// <summary>A committee's books over a fresh store, beside a plan, in a synthetic ledger that stands on 15/6/2023.</summary>
internal sealed class CommitteeLog : IAsyncDisposable
{
    public static readonly ConclusionDrawn Conclusion = new("", "Gửi danh sách đầu mối", AnyPlan.Justice, new DateOnly(2023, 6, 1));

    private CommitteeLog(TestStore opened, TimeProvider clock)
    {
        Opened = opened;
        Ledgers = new Ledgers(opened.Store, clock);
        Types = new EventTypes([typeof(PlanAdopted).Assembly]);
        Projections = new Projections(PlanLog.Every);
        Log = new EventLog(opened.Store, Types, Projections, new FactRules([new PlanningFacts()]), Ledgers, clock);
        Plans = new PlanBook(opened.Store, PlanLog.Bodies, Ledgers);
        Book = new CommitteeBook(opened.Store, new CommitteeEntries(), CommitteeModule.Registers);
    }

    public TestStore Opened { get; }

    public Ledgers Ledgers { get; }

    public EventTypes Types { get; }

    public Projections Projections { get; }

    public EventLog Log { get; }

    public PlanBook Plans { get; }

    public CommitteeBook Book { get; }

    public static async Task<CommitteeLog> Open(StoreKind kind)
    {
        var log = new CommitteeLog(await TestStore.Open(kind, typeof(PlanAdopted).Assembly), new FixedClock(new DateTimeOffset(2026, 11, 22, 2, 0, 0, TimeSpan.Zero)));
        await log.Ledgers.Open(AnyPlan.Ledger, "Ban Chỉ đạo 138 tỉnh Thử", "Test committee", PlanLog.Today, CancellationToken.None);
        await log.Projections.Prepare(log.Opened.Store, log.Types, CancellationToken.None);
        return log;
    }

    public async Task Adopt() => Assert.IsType<Outcome.Done>(
        await AdoptPlan.Handle(new AdoptPlan(AnyPlan.Adopted()), AnyPlan.Ledger, PlanLog.Office, Log, null, CancellationToken.None));

    public async Task Write(Register register, EntryId id, params object[] events)
    {
        foreach (var e in events)
        {
            Assert.IsType<Outcome.Done>(await RecordEntry.Handle(new RecordEntry(register, id, e), true, AnyPlan.Ledger, PlanLog.Today, PlanLog.Office, Log, null, CancellationToken.None));
        }
    }

    public Task<Outcome> Mend(MendEntry command) => MendEntry.Handle(command, AnyPlan.Ledger, PlanLog.Today, PlanLog.Office, Log, null, CancellationToken.None);

    public async Task<Outcome> Conclude(Register register, Entry meeting, IReadOnlyList<Entry> meetings, string key) => await DrawConclusion.Handle(
        register, meeting, Conclusion, meetings, (await Plans.Find(PlanLog.Office, AnyPlan.Ledger, 2023, CancellationToken.None))!, "Sở Tư pháp", "Kết luận cuộc họp", PlanLog.Office, Log,
        new Writing(key), CancellationToken.None);

    public ValueTask DisposeAsync() => Opened.DisposeAsync();
}
