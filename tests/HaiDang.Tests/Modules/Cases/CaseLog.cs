using HaiDang.Kernel.Access;
using HaiDang.Kernel.Events;
using HaiDang.Kernel.Facts;
using HaiDang.Kernel.Organisations;
using HaiDang.Kernel.Storage;
using HaiDang.Modules.Accounts;
using HaiDang.Modules.Cases;
using HaiDang.Modules.Cases.Counting;
using HaiDang.Modules.Cases.Recording;
using HaiDang.Modules.Dossiers;
using HaiDang.Tests.Support;

namespace HaiDang.Tests.Modules.Cases;

/// <summary>Two provinces' dossiers over a fresh store, as the running program wires them; both stand on 15/6/2023.</summary>
internal sealed class CaseLog : IAsyncDisposable
{
    public static readonly LedgerId There = new("tayninh");
    public static readonly OrganisationId OtherPolice = new("tayninh.co-quan-dieu-tra");

    private CaseLog(TestStore opened)
    {
        Opened = opened;
        var ledgers = new Ledgers(opened.Store, TimeProvider.System);
        var types = new EventTypes(typeof(DossierBook).Assembly);
        Projections = new Projections([new DossierBook(), new RoleGrants()]);
        Rules = new FactRules([new CaseFacts(), new SuspectFacts(), new IncidentFacts(), new RingFacts()]);
        Log = new EventLog(opened.Store, types, Projections, Rules, ledgers, TimeProvider.System);
        var map = OrganisationMap.Of("langson", "tayninh");
        Relations = new DossierRelations(opened.Store, new RoleHolders(opened.Store, ledgers, new Bodies(map)), DossierKinds.Own);
        Desk = new CaseDesk(Log, ledgers, Relations, new DossierNumbers(opened.Store), map, new RingClearing(Log, opened.Store, ledgers));
        Moves = new CaseMoves(Desk, Log);
        Recount = new Recount(opened.Store, Log, Rules);
        Made = Make(ledgers, types);
    }

    public TestStore Opened { get; }

    public Projections Projections { get; }

    public FactRules Rules { get; }

    public EventLog Log { get; }

    public DossierRelations Relations { get; }

    public CaseDesk Desk { get; }

    public CaseMoves Moves { get; }

    public Recount Recount { get; }

    private Task Made { get; }

    public static Reader Investigator { get; } = Has(Role.Investigator, AnyCase.Ledger, AnyCase.Police);

    public static Reader BorderOfficer { get; } = Has(Role.Investigator, AnyCase.Ledger, AnyCase.Border, "u2");

    public static Reader Elsewhere { get; } = Has(Role.Investigator, There, OtherPolice, "u3");

    public static async Task<CaseLog> Open(StoreKind kind)
    {
        var log = new CaseLog(await TestStore.Open(kind, typeof(DossierBook).Assembly));
        await log.Made;
        return log;
    }

    public static Reader Has(Role role, LedgerId ledger, OrganisationId body, string user = "u1") => new(new UserId(user), body, [new Grant(role, ledger, body, [body])]);

    /// <summary>Opens a case that the police of Lạng Sơn keep, and records what follows.</summary>
    public async Task Case(CaseId id, params IReadOnlyList<object> follow)
    {
        Assert.IsType<Outcome.Done>(await Desk.Begin(
            Subjects.Case, Investigator, id.In(AnyCase.Ledger), AnyCase.Police, AnyCase.Day(2, 1), number => [AnyCase.Opened() with { Number = number }], null, CancellationToken.None));
        foreach (var e in follow) Assert.IsType<Outcome.Done>(await Record(id, e));
    }

    public Task<Outcome> Record(CaseId id, object e, Reader? reader = null) =>
        Desk.Record(Subjects.Case, reader ?? Investigator, id.In(AnyCase.Ledger), [e], null, CancellationToken.None);

    public Task<Case?> State(CaseId id, LedgerId? ledger = null) => Desk.Find(Subjects.Case, Reader.System, id.In(ledger ?? AnyCase.Ledger), CancellationToken.None);

    /// <summary>Sum of a measure over both provinces.</summary>
    public async Task<long> Sum(string measure) => (await Opened.Store.Ask<long>($"select coalesce(sum(quantity), 0) from fact where measure = {measure}", CancellationToken.None))[0];

    public ValueTask DisposeAsync() => Opened.DisposeAsync();

    private async Task Make(Ledgers ledgers, EventTypes types)
    {
        await Projections.Prepare(Opened.Store, types, CancellationToken.None);
        await ledgers.Open(AnyCase.Ledger, "Lạng Sơn", "Lạng Sơn", AnyCase.Today, CancellationToken.None);
        await ledgers.Open(There, "Tây Ninh", "Tây Ninh", AnyCase.Today, CancellationToken.None);
    }
}
