using System.Security.Cryptography;
using System.Text;
using HaiDang.Kernel.Events;
using HaiDang.Kernel.Organisations;
using HaiDang.Kernel.Storage;
using HaiDang.Modules.Accounts;
using HaiDang.Modules.Accounts.ElectronicIdentities;
using HaiDang.Tests.Support;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace HaiDang.Tests.Modules.Accounts.ElectronicIdentities;

/// <summary>An authority's word joined to accounts, with a stand-in for the authority.</summary>
public sealed class IdentityLinksTests
{
    private const string Somebody = "001199000001";
    private static readonly Uri Back = new("https://thu/dang-nhap/ve");

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory, EachStore]
    public async Task A_linked_subject_comes_in_as_the_account_and_a_stranger_makes_none(StoreKind kind)
    {
        await using var store = await TestStore.Open(kind, typeof(AccountsModule).Assembly);
        var (links, users, clock) = Desk(store);
        var authority = new StandIn(clock);
        var user = await Add(users, "can-bo");
        Assert.True(await links.Link(user, (await authority.Through(Somebody))!, Ct));

        Assert.Equal(user, (await links.Find((await authority.Through(Somebody))!, Ct))!.UserId);
        Assert.Null(await links.Find((await authority.Through("001199000002"))!, Ct));
        Assert.Null(await links.Find((await authority.Through(Somebody))! with { Issuer = "https://noi-khac" }, Ct));
        Assert.Equal([1L], await store.Store.Ask<long>($"select count(*) from work_user", Ct));
        Assert.Equal([1L], await store.Store.Ask<long>($"select count(*) from work_identity_link", Ct));
    }

    [Theory, EachStore]
    public async Task A_subject_has_one_account_and_an_account_one_subject(StoreKind kind)
    {
        await using var store = await TestStore.Open(kind, typeof(AccountsModule).Assembly);
        var (links, users, clock) = Desk(store);
        var authority = new StandIn(clock);
        var (one, other) = (await Add(users, "mot"), await Add(users, "hai"));
        var subject = (await authority.Through(Somebody))!;

        Assert.True(await links.Link(one, subject, Ct));
        Assert.True(await links.Link(one, subject, Ct));
        Assert.False(await links.Link(other, subject, Ct));
        Assert.False(await links.Link(one, subject with { Subject = "001199000002" }, Ct));
        Assert.False(await links.Link(new UserId("khong-co"), subject with { Subject = "001199000003" }, Ct));
        await links.Unlink(one, Ct);
        Assert.Null(await links.Find(subject, Ct));
        Assert.True(await links.Link(other, subject, Ct));
    }

    [Theory, EachStore]
    public async Task A_closed_account_and_a_word_that_is_too_old_or_from_tomorrow_let_nobody_in(StoreKind kind)
    {
        await using var store = await TestStore.Open(kind, typeof(AccountsModule).Assembly);
        var (links, users, clock) = Desk(store);
        var user = await Add(users, "can-bo");
        var subject = (await new StandIn(clock).Through(Somebody))!;
        Assert.True(await links.Link(user, subject, Ct));

        Assert.Null(await links.Find(subject with { VerifiedAt = clock.Now.AddMinutes(-5).AddSeconds(-1) }, Ct));
        Assert.Null(await links.Find(subject with { VerifiedAt = clock.Now.AddMinutes(2) }, Ct));
        var account = (await users.FindByIdAsync(user.Value, Ct))!;
        account.Disabled = true;
        await users.UpdateAsync(account, Ct);
        Assert.Null(await links.Find(subject, Ct));
        Assert.False(await links.Link(user, subject, Ct));
    }

    [Theory, EachStore]
    public async Task Nothing_at_rest_tells_who_the_subject_is(StoreKind kind)
    {
        await using var store = await TestStore.Open(kind, typeof(AccountsModule).Assembly);
        var (links, users, clock) = Desk(store);
        var subject = (await new StandIn(clock).Through(Somebody))!;
        await links.Link(await Add(users, "can-bo"), subject, Ct);

        var mark = (await store.Store.Ask<byte[]>($"select mark from work_identity_link", Ct)).Single();
        Assert.Equal(32, mark.Length);
        foreach (var plain in (string[])[Somebody, subject.Issuer + "\n" + Somebody, subject.Issuer + Somebody])
        {
            Assert.NotEqual(SHA256.HashData(Encoding.UTF8.GetBytes(plain)), mark);
        }

        Assert.Equal("•••", subject.ToString());
    }

    [Fact]
    public async Task A_code_is_good_once_and_for_the_try_that_asked_for_it()
    {
        var authority = new StandIn(new FixedClock(DateTimeOffset.UnixEpoch));
        var (mine, others) = (Request("a"), Request("b"));
        var code = authority.SignedIn(authority.Begin(mine), Somebody);

        Assert.Null(await authority.Finish(code, others, Ct));
        Assert.Null(await authority.Finish("khong-co", mine, Ct));
        Assert.NotNull(await authority.Finish(code, mine, Ct));
        Assert.Null(await authority.Finish(code, mine, Ct));
    }

    [Fact]
    public void An_authority_is_added_beside_the_accounts()
    {
        var services = new ServiceCollection().AddSingleton<TimeProvider>(new FixedClock(DateTimeOffset.UnixEpoch)).AddElectronicIdentity<StandIn>();
        using var provider = services.BuildServiceProvider();

        Assert.IsType<StandIn>(provider.GetRequiredService<IElectronicIdentity>());
    }

    private static (IdentityLinks Links, UserStore Users, FixedClock Clock) Desk(TestStore store)
    {
        var clock = new FixedClock(new DateTimeOffset(2026, 3, 2, 1, 0, 0, TimeSpan.Zero));
        var users = new UserStore(store.Store, clock);
        return (new IdentityLinks(store.Store, users, clock, Options.Create(new PasswordHasherOptions { IterationCount = 1_000 })), users, clock);
    }

    private static async Task<UserId> Add(UserStore users, string name)
    {
        var user = new User { UserId = new UserId("id-" + name), Name = name, DisplayName = "Cán bộ mẫu", Ledger = new LedgerId("langson"), Organisation = new OrganisationId("langson.so-tu-phap"), PasswordHash = "x" };
        await users.CreateAsync(user, Ct);
        return user.UserId;
    }

    private static IdentityRequest Request(string by) => new("state-" + by, "nonce-" + by, "verifier-" + by, Back);

    /// <summary>An authority that knows everybody by the number they type, as the port asks one to behave.</summary>
    private sealed class StandIn(TimeProvider clock) : IElectronicIdentity
    {
        private readonly Dictionary<string, (string Subject, string State, string Challenge)> codes = [];

        public Uri Begin(IdentityRequest request) => new(
            $"https://danh-tinh.thu/authorize?response_type=code&scope=openid&state={request.State}&nonce={request.Nonce}&code_challenge_method=S256&code_challenge={Challenge(request)}");

        public Task<VerifiedSubject?> Finish(string code, IdentityRequest request, CancellationToken ct)
        {
            var known = codes.TryGetValue(code, out var asked) && asked.State == request.State && asked.Challenge == Challenge(request);
            if (known) codes.Remove(code);
            return Task.FromResult(known ? new VerifiedSubject("https://danh-tinh.thu", asked.Subject, clock.GetUtcNow()) : null);
        }

        /// <summary>Somebody signs in there; the browser comes back with a code.</summary>
        public string SignedIn(Uri address, string subject)
        {
            var query = System.Web.HttpUtility.ParseQueryString(address.Query);
            var code = "code-" + codes.Count;
            codes[code] = (subject, query["state"]!, query["code_challenge"]!);
            return code;
        }

        public Task<VerifiedSubject?> Through(string subject)
        {
            var request = Request(subject);
            return Finish(SignedIn(Begin(request), subject), request, Ct);
        }

        private static string Challenge(IdentityRequest request) => Convert.ToHexStringLower(SHA256.HashData(Encoding.ASCII.GetBytes(request.Verifier)));
    }
}
