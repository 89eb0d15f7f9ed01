using HaiDang.Kernel.Access;
using HaiDang.Kernel.Events;
using HaiDang.Kernel.Facts;
using HaiDang.Kernel.Organisations;
using HaiDang.Kernel.Storage;
using HaiDang.Modules.Accounts;
using HaiDang.Modules.Dossiers;
using HaiDang.Modules.Dossiers.Offers;
using HaiDang.Modules.Dossiers.Registers;
using HaiDang.Modules.Victims;
using HaiDang.Modules.Victims.Advancing;
using HaiDang.Modules.Victims.Establishments;
using HaiDang.Modules.Victims.HandingOver;
using HaiDang.Modules.Victims.Registers;
using HaiDang.Tests.Support;

namespace HaiDang.Tests.Modules.Victims;

/// <summary>The log with the registers of this module over a fresh store; today is 15/6/2023.</summary>
internal sealed class VictimLog : IAsyncDisposable
{
    private VictimLog(TestStore opened)
    {
        Opened = opened;
        Ledgers = new Ledgers(opened.Store, TimeProvider.System);
        DossierRegister[] registers = [Receptions, new HandOverRegister(), new HouseRegister(), new SupportWorkRegister()];
        var types = new EventTypes(typeof(DossierBook).Assembly);
        var projections = new Projections([new DossierBook(), new DossierLines(registers), new VictimDues(), new ProvinceOffers(), new Readiness(), new EstablishmentRegister(), new RoleGrants()]);
        Rules = new FactRules([new VictimFacts(), new HandOverFacts(), new EstablishmentFacts(), new SupportWorkFacts()]);
        Log = new EventLog(opened.Store, types, projections, Rules, Ledgers, TimeProvider.System);
        Due = new DueList(opened.Store);
        Houses = new Houses(opened.Store);
        List = new DossierList(opened.Store, Log);
        Relations = new DossierRelations(opened.Store, new RoleHolders(opened.Store, Ledgers, new Bodies(OrganisationMap.Of("langson"))), DossierKinds.Own);
        Made = projections.Prepare(opened.Store, types, CancellationToken.None);
    }

    public TestStore Opened { get; }

    public Ledgers Ledgers { get; }

    public FactRules Rules { get; }

    public EventLog Log { get; }

    public DueList Due { get; }

    public Houses Houses { get; }

    public DossierList List { get; }

    public DossierRelations Relations { get; }

    public ReceptionRegister Receptions { get; } = new();

    private Task Made { get; }

    public static async Task<VictimLog> Open(StoreKind kind)
    {
        var log = new VictimLog(await TestStore.Open(kind, typeof(DossierBook).Assembly));
        await log.Made;
        await log.Ledgers.Open(Given.Ledger, "Lạng Sơn", "Lạng Sơn", Given.Today, CancellationToken.None);
        return log;
    }

    public static Reader Has(Role role, OrganisationId body) => new(new UserId("u-" + body), body, [new Grant(role, Given.Ledger, body, [body])]);

    /// <summary>Records steps one by one, as pages do, with what each brings along.</summary>
    public async Task<Outcome> Say(string id, params IReadOnlyList<object> events)
    {
        Outcome last = new Outcome.Nothing(0);
        foreach (var e in events)
        {
            last = await RecordStep.Handle(new RecordStep(new ReceivedId(id), e), Given.Ledger, Given.Today, Reader.System, Log, null, CancellationToken.None);
            if (last is Outcome.Refused) return last;
        }

        return last;
    }

    public Task<Outcome> Retract(string id, int version) => MendDossier.Handle(
        new MendDossier(Receptions, new ReceivedId(id).In(Given.Ledger), version, null, "ghi nhầm"), Given.Today, Reader.System, Log, null, CancellationToken.None);

    public async Task<IReadOnlyList<string>> Dues(Reader reader) =>
        [.. (await Due.Of(reader, Given.Ledger, CancellationToken.None)).Select(row => $"{row.Id} {row.Sort} {row.Item} {row.LastOn:MM-dd}".Replace("  ", " ", StringComparison.Ordinal))];

    public Task<bool> Works(Role role, OrganisationId body, string id) =>
        Relations.WorksOn(Has(role, body), DossierBook.IdOf(new ReceivedId(id).In(Given.Ledger)), CancellationToken.None);

    public ValueTask DisposeAsync() => Opened.DisposeAsync();
}
