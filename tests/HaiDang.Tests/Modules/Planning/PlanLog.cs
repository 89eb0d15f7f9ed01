using HaiDang.Kernel.Access;
using HaiDang.Kernel.Events;
using HaiDang.Kernel.Facts;
using HaiDang.Kernel.Organisations;
using HaiDang.Kernel.Storage;
using HaiDang.Modules.Planning;
using HaiDang.Modules.Planning.Chain;
using HaiDang.Modules.Planning.Targets;
using HaiDang.Modules.Planning.Urging;
using HaiDang.Tests.Support;
using Treatment = HaiDang.Kernel.Organisations.AssignmentMode;

namespace HaiDang.Tests.Modules.Planning;

/// <summary>The planning module over a fresh store, in a synthetic ledger that stands on 15/6/2023.</summary>
internal sealed class PlanLog : IAsyncDisposable
{
    public static readonly DateOnly Today = new(2023, 6, 15);

    /// <summary>Every projection of the module.</summary>
    public static IReadOnlyList<Projection> Every { get; } =
    [
        .. typeof(PlanAdopted).Assembly.GetTypes()
            .Where(type => type.IsSubclassOf(typeof(Projection)) && type.Namespace!.StartsWith(typeof(PlanAdopted).Namespace!, StringComparison.Ordinal))
            .OrderBy(type => type.FullName, StringComparer.Ordinal).Select(type => (Projection)Activator.CreateInstance(type, nonPublic: true)!),
    ];

    private PlanLog(TestStore opened, TimeProvider clock)
    {
        Opened = opened;
        Ledgers = new Ledgers(opened.Store, clock);
        Types = new EventTypes([typeof(PlanAdopted).Assembly]);
        Projections = new Projections(Every);
        Log = new EventLog(opened.Store, Types, Projections, new FactRules([new PlanningFacts()]), Ledgers, clock);
        Book = new PlanBook(opened.Store, Bodies, Ledgers);
        Chain = new ChainBook(opened.Store, Book);
        Notes = new NoteBook(opened.Store);
        Sketches = new SketchShelf(opened.Store, clock);
        History = new PlanHistory(opened.Store, Log);
        FollowUps = new FollowUpBook(opened.Store);
    }

    public TestStore Opened { get; }

    public Ledgers Ledgers { get; }

    public EventTypes Types { get; }

    public Projections Projections { get; }

    public EventLog Log { get; }

    public PlanBook Book { get; }

    public ChainBook Chain { get; }

    public NoteBook Notes { get; }

    public SketchShelf Sketches { get; }

    public PlanHistory History { get; }

    public FollowUpBook FollowUps { get; }

    /// <summary>Gets a small catalogue: two departments in a collective, police, a court.</summary>
    public static PlanBodies Bodies { get; } = new(
        (id, _) => id == AnyPlan.Departments ? new PlanBody(id, "Các sở, ban, ngành", "Departments", Treatment.Assigned, true)
            : id == AnyPlan.Court ? new PlanBody(id, "TAND tỉnh", "Court", Treatment.Requested, false)
            : new PlanBody(id, id.Value, id.Value, Treatment.Assigned, false),
        (id, _) => id == AnyPlan.Departments
            ? [new PlanBody(AnyPlan.Justice, "Sở Tư pháp", "Justice", Treatment.Assigned, false), new PlanBody(AnyPlan.Culture, "Sở Văn hóa", "Culture", Treatment.Assigned, false)]
            : []);

    public static Reader Office { get; } = Reader("u-thuong-truc", AnyPlan.Police, Role.StandingOffice, AnyPlan.Committee);

    public static Reader JusticeOfficer { get; } = Reader("u-tu-phap", AnyPlan.Justice, Role.AgencyOfficer, AnyPlan.Justice);

    public static Reader CultureOfficer { get; } = Reader("u-van-hoa", AnyPlan.Culture, Role.AgencyOfficer, AnyPlan.Culture);

    public static Reader Stranger { get; } = new(
        new UserId("u-khac"), new OrganisationId("khac.so-tu-phap"),
        [new Grant(Role.StandingOffice, new LedgerId("khac"), new OrganisationId("khac.bcd-138"), [new OrganisationId("khac.bcd-138")])]);

    public static async Task<PlanLog> Open(StoreKind kind)
    {
        var log = new PlanLog(await TestStore.Open(kind, typeof(PlanAdopted).Assembly), new FixedClock(new DateTimeOffset(2026, 11, 22, 2, 0, 0, TimeSpan.Zero)));
        await log.Ledgers.Open(AnyPlan.Ledger, "Ban Chỉ đạo 138 tỉnh Thử", "Test committee", Today, CancellationToken.None);
        await log.Projections.Prepare(log.Opened.Store, log.Types, CancellationToken.None);
        return log;
    }

    public Task<Outcome> Adopt(PlanAdopted? plan = null, Reader? by = null) =>
        AdoptPlan.Handle(new AdoptPlan(plan ?? AnyPlan.Adopted()), AnyPlan.Ledger, by ?? Office, Log, null, CancellationToken.None);

    public Task<Outcome> Report(
        Reader by, string duty, OrganisationId organisation, Progress progress = Progress.InProgress, string note = "Đang làm", DateOnly? day = null,
        string? letter = null, Writing? writing = null) =>
        ReportProgress.Handle(
            new ReportProgress(AnyPlan.Plan, duty, organisation, progress, note, day ?? new DateOnly(2023, 6, 1), [], letter) { PaperKeptAt = letter is null ? null : "Văn thư" }, AnyPlan.Ledger, by, Log, Book,
            writing, CancellationToken.None);

    public async Task<PlanView> View(Reader? by = null) => (await Book.Find(by ?? Office, AnyPlan.Ledger, 2023, CancellationToken.None))!;

    public ValueTask DisposeAsync() => Opened.DisposeAsync();

    private static Reader Reader(string user, OrganisationId organisation, Role role, OrganisationId over) =>
        new(new UserId(user), organisation, [new Grant(role, AnyPlan.Ledger, over, [over])]);
}
