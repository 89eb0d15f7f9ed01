using HaiDang.Kernel.Access;
using HaiDang.Kernel.Events;
using HaiDang.Kernel.Facts;
using HaiDang.Kernel.Organisations;
using HaiDang.Kernel.Storage;
using HaiDang.Modules.Accounts;
using HaiDang.Tests.Support;

namespace HaiDang.Tests.Modules.Accounts;

/// <summary>Accounts, sessions and roles on both stores.</summary>
public sealed class AccountStoreTests
{
    private static readonly LedgerId Ledger = new("langson");
    private static readonly OrganisationId Justice = new("langson.so-tu-phap");

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory, EachStore]
    public async Task A_session_knows_its_user_with_the_roles_of_the_log(StoreKind kind)
    {
        await using var desk = await Desk.Open(kind);
        var user = await desk.Add("can-bo");
        await desk.Record(user, new RoleGranted(user.UserId, Role.AgencyOfficer, Justice), new RoleGranted(user.UserId, Role.Investigator, Justice));
        await desk.Record(user, new RoleRevoked(user.UserId, Role.Investigator, Justice));
        var id = await desk.Sessions.Start(user.UserId, Ct);

        var found = await desk.Sessions.Find(id, Ct);

        Assert.NotNull(found);
        Assert.Equal("can-bo", found.Name);
        Assert.Equal((Ledger, Role.AgencyOfficer, Justice), Assert.Single(found.Held));
        Assert.Null(await desk.Sessions.Find(id + "x", Ct));
    }

    [Theory, EachStore]
    public async Task Sessions_end_one_by_one_all_together_and_with_their_account(StoreKind kind)
    {
        await using var desk = await Desk.Open(kind);
        var user = await desk.Add("can-bo");
        var first = await desk.Sessions.Start(user.UserId, Ct);
        desk.Clock.Now += TimeSpan.FromSeconds(1);
        var second = await desk.Sessions.Start(user.UserId, Ct);

        await desk.Sessions.End(first, Ct);
        Assert.Null(await desk.Sessions.Find(first, Ct));
        Assert.NotNull(await desk.Sessions.Find(second, Ct));

        user.Disabled = true;
        await desk.Users.UpdateAsync(user, Ct);
        Assert.Null(await desk.Sessions.Find(second, Ct));

        user.Disabled = false;
        await desk.Users.UpdateAsync(user, Ct);
        var third = await desk.Sessions.Start(user.UserId, Ct);
        await desk.Sessions.EndAll(user.UserId, Ct);
        Assert.Null(await desk.Sessions.Find(third, Ct));
    }

    [Theory, EachStore]
    public async Task A_name_is_taken_once(StoreKind kind)
    {
        await using var desk = await Desk.Open(kind);
        await desk.Add("can-bo");

        var again = await desk.Users.CreateAsync(Desk.User("can-bo"), Ct);

        Assert.False(again.Succeeded);
        Assert.Single(await desk.Users.In([Ledger], Ct));
    }

    [Theory, EachStore]
    public async Task The_last_wrong_password_in_a_row_closes_the_account_and_a_right_one_starts_anew(StoreKind kind)
    {
        await using var desk = await Desk.Open(kind);
        var user = await desk.Add("can-bo");
        var until = desk.Clock.Now + TimeSpan.FromMinutes(5);

        await desk.Users.CountFailure(user, 2, until, Ct);
        Assert.Null((await desk.Users.FindByNameAsync("can-bo", Ct))!.LockedUntil);
        await desk.Users.CountFailure(user, 2, until, Ct);
        Assert.Equal(until, (await desk.Users.FindByNameAsync("can-bo", Ct))!.LockedUntil);
        await desk.Users.ForgetFailures(user, Ct);
        Assert.Null((await desk.Users.FindByNameAsync("can-bo", Ct))!.LockedUntil);
    }

    [Theory, EachStore]
    public async Task The_key_ring_keeps_what_it_was_given(StoreKind kind)
    {
        await using var desk = await Desk.Open(kind);
        var ring = new KeyRing(desk.Opened.Store);

        ring.StoreElement(new("key", new System.Xml.Linq.XAttribute("id", "1")), "key-1");
        ring.StoreElement(new("key", new System.Xml.Linq.XAttribute("id", "2")), "key-2");

        Assert.Equal(["1", "2"], ring.GetAllElements().Select(e => e.Attribute("id")!.Value));
    }

    private sealed class Desk : IAsyncDisposable
    {
        private readonly EventLog log;

        private Desk(TestStore opened, FixedClock clock, EventLog log)
        {
            (Opened, Clock, this.log) = (opened, clock, log);
            Users = new UserStore(opened.Store, clock);
            Sessions = new Sessions(opened.Store, clock);
        }

        public TestStore Opened { get; }

        public FixedClock Clock { get; }

        public UserStore Users { get; }

        public Sessions Sessions { get; }

        public static async Task<Desk> Open(StoreKind kind)
        {
            var clock = new FixedClock(new DateTimeOffset(2026, 3, 2, 1, 0, 0, TimeSpan.Zero));
            var opened = await TestStore.Open(kind, typeof(AccountsModule).Assembly);
            var types = new EventTypes(typeof(AccountsModule).Assembly);
            var projections = new Projections([new RoleGrants()]);
            var ledgers = new Ledgers(opened.Store, clock);
            await ledgers.Open(Ledger, "Sổ thử", "Test ledger", null, Ct);
            await projections.Prepare(opened.Store, types, Ct);
            return new Desk(opened, clock, new EventLog(opened.Store, types, projections, new FactRules([]), ledgers, clock));
        }

        public static User User(string name) => new()
        {
            UserId = new UserId("id-" + name),
            Name = name,
            DisplayName = "Cán bộ mẫu",
            Ledger = Ledger,
            Organisation = Justice,
            PasswordHash = "x",
        };

        public async Task<User> Add(string name)
        {
            var user = User(name);
            await Users.CreateAsync(user, Ct);
            return user;
        }

        public Task<Outcome> Record(User user, params object[] events) =>
            log.Decide<UserRoles>(Reader.System, UserRoles.Stream(Ledger, user.UserId), UserRoles.Fold, _ => Decision.Record(events), null, Ct);

        public ValueTask DisposeAsync() => Opened.DisposeAsync();
    }
}
