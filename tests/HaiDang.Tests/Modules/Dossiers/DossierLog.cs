using System.Text.Json.Serialization;
using HaiDang.Kernel.Access;
using HaiDang.Kernel.Events;
using HaiDang.Kernel.Facts;
using HaiDang.Kernel.Organisations;
using HaiDang.Kernel.Storage;
using HaiDang.Modules.Accounts;
using HaiDang.Modules.Dossiers;
using HaiDang.Tests.Support;
using HaiDang.Vault;

namespace HaiDang.Tests.Modules.Dossiers;

/// <summary>The book of dossiers over a fresh store, with the smallest events that say what a register's say.</summary>
internal sealed class DossierLog : IAsyncDisposable
{
    public static readonly LedgerId Ledger = new("langson");
    public static readonly OrganisationId Police = new("langson.co-quan-dieu-tra");
    public static readonly OrganisationId Border = new("langson.bo-chi-huy-bdbp");

    private DossierLog(TestStore opened)
    {
        Opened = opened;
        Ledgers = new Ledgers(opened.Store, TimeProvider.System);
        var types = new EventTypes(typeof(DossierLog).Assembly, typeof(DossierBook).Assembly);
        var projections = new Projections([new DossierBook(SmallDossier.Kinds), new RoleGrants()]);
        Log = new EventLog(opened.Store, types, projections, new FactRules([]), Ledgers, TimeProvider.System);
        Relations = new DossierRelations(opened.Store, new RoleHolders(opened.Store, Ledgers, new Bodies(OrganisationMap.Of("langson"))), SmallDossier.Kinds);
        Numbers = new DossierNumbers(opened.Store);
        Made = projections.Prepare(opened.Store, types, CancellationToken.None);
    }

    public TestStore Opened { get; }

    public Ledgers Ledgers { get; }

    public EventLog Log { get; }

    public DossierRelations Relations { get; }

    public DossierNumbers Numbers { get; }

    private Task Made { get; }

    public static async Task<DossierLog> Open(StoreKind kind)
    {
        var log = new DossierLog(await TestStore.Open(kind, typeof(DossierBook).Assembly));
        await log.Made;
        await log.Ledgers.Open(Ledger, "Lạng Sơn", "Lạng Sơn", new DateOnly(2023, 6, 15), CancellationToken.None);
        return log;
    }

    public static Reader Has(Role role, OrganisationId body, string user = "u1") =>
        new(new UserId(user), body, [new Grant(role, Ledger, body, [body])]);

    public Task<Outcome> Say(string id, params IReadOnlyList<object> events) =>
        Log.Decide<object>(Reader.System, Stream(id), (_, _) => null, _ => Decision.Record(events), null, CancellationToken.None);

    public static StreamId Stream(string id) => Ledger.Stream(DossierKinds.Case.Stream, id);

    public static DossierId Dossier(string id) => DossierBook.IdOf(Stream(id));

    public ValueTask DisposeAsync() => Opened.DisposeAsync();
}

/// <summary>A kind of dossier of the tests' own, for pages that serve every register alike.</summary>
internal static class SmallDossier
{
    public static readonly DossierKind Kind = new(
        "tests.small-dossier", "thu", [Role.Investigator, Role.UnitLeader, Role.LocalOfficer, Role.AgencyOfficer, Role.VictimSupportOfficer]);

    /// <summary>The program's kinds with this one.</summary>
    public static readonly DossierKinds Kinds = new([Kind]);
}

[StoredAs("tests.dossier-begun/1")]
internal sealed record DossierBegun(DossierNumber Number, OrganisationId Custodian, DateOnly BeganOn, IReadOnlyList<OrganisationId> Hidden) : IBeginsDossier
{
    [JsonIgnore]
    public IReadOnlyList<OrganisationId> HiddenFrom => Hidden;
}

[StoredAs("tests.person-named/1")]
internal sealed record PersonNamed(IReadOnlyList<NamedPerson> Named) : INamesPersons;

[StoredAs("tests.person-freed/1")]
internal sealed record PersonFreed(IReadOnlyList<PersonId> Freed, bool Forgotten) : IFreesPersons;

[StoredAs("tests.dossier-given/1")]
internal sealed record DossierGiven(IReadOnlyList<UserId> Officers) : IGivesDossier;

[StoredAs("tests.body-admitted/1")]
internal sealed record BodyAdmitted(OrganisationId Body, bool TakesPart) : IAdmitsBody;

[StoredAs("tests.dossier-closed/1")]
internal sealed record DossierClosed(DateOnly? ClosedOn) : IClosesDossier;
