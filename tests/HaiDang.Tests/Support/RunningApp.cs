using System.Net;
using System.Security.Cryptography;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using HaiDang.Kernel.Events;
using HaiDang.Kernel.Storage;
using HaiDang.Modules.Accounts;
using HaiDang.Modules.Accounts.ElectronicIdentities;
using HaiDang.Modules.Reporting.Centre;
using HaiDang.Tests.Modules.Dossiers;
using HaiDang.Vault;
using HaiDang.Vault.Checking;
using HaiDang.Vault.Sealing;
using HaiDang.Web.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace HaiDang.Tests.Support;

/// <summary>The whole application on a free port of this machine, over a store of its own, with the demonstration's accounts.</summary>
internal sealed class RunningApp : IAsyncDisposable
{
    public const string Password = "đèn biển soi lối về nhà";
    private readonly string place;
    private readonly Store opened;
    private readonly VaultStores identities;

    /// <summary>The root of the vault's keys.</summary>
    public static RootSource Root { get; } = RootSource.OfPassphrase("một câu đủ dài để thử két", 1_000);

    private RunningApp(string place, Store store, VaultStores vault, WebApplication app)
    {
        this.place = place;
        identities = vault;
        opened = store;
        App = app;
        Address = new Uri(app.Urls.First());
    }

    public WebApplication App { get; }

    public Uri Address { get; }

    public IServiceProvider Services => App.Services;

    /// <summary>Gets the folder in which everything stands that isn't on PostgreSQL.</summary>
    public string Place => place;

    /// <param name="clock">The clock of sessions; the machine's when null.</param>
    /// <param name="map">Pages of the test's own.</param>
    /// <param name="on">The store; one of its own in a folder when null. It goes with the application.</param>
    /// <param name="vaultOn">The vault's stores; two of their own in a folder when null. They go with the application.</param>
    /// <param name="isLocked">Whether the vault gets no root key.</param>
    /// <param name="check">With whom identities are checked; nobody when null.</param>
    /// <param name="identity">Who says who signs in beside the password; nobody when null.</param>
    /// <param name="langSon">The day on which the ledger of Lạng Sơn stands; 15/6/2023 when null.</param>
    public static async Task<RunningApp> Start(TimeProvider? clock = null, int signInsPerMinute = 10_000, Action<WebApplication>? map = null, Store? on = null, DateOnly? langSon = null, VaultStores? vaultOn = null, bool isLocked = false, CheckSettings? check = null, OpenIdSettings? identity = null)
    {
        var folder = Path.Combine(Path.GetTempPath(), "haidang-" + Guid.CreateVersion7().ToString("N"));
        var store = on ?? SqliteStore.Open(folder);
        var vault = vaultOn ?? VaultStores.In(folder);
        var app = await HaiDangHost.Build(
            new HostSettings(store, ["http://127.0.0.1:0"])
            {
                AttachmentKey = RandomNumberGenerator.GetBytes(32),
                OfficeKey = OfficeKey.Of(OfficeKey.Make()),
                Vault = vault,
                Root = isLocked ? null : Root,
                Further = [typeof(RunningApp).Assembly],
                Kinds = [SmallDossier.Kind],
                Clock = clock ?? TimeProvider.System,
                SignInsPerMinute = signInsPerMinute,
                PasswordRounds = 1_000,
                Check = check,
                Identity = identity,
            },
            CancellationToken.None);
        var ledgers = app.Services.GetRequiredService<Ledgers>();
        await ledgers.Open(new LedgerId("langson"), "Ban Chỉ đạo 138 tỉnh Lạng Sơn", "Steering Committee 138, Lạng Sơn", langSon ?? new DateOnly(2023, 6, 15), CancellationToken.None);
        await ledgers.Open(new LedgerId("tayninh"), "Ban Chỉ đạo 138 tỉnh Tây Ninh", "Steering Committee 138, Tây Ninh", new DateOnly(2019, 10, 15), CancellationToken.None);
        await using (var scope = app.Services.CreateAsyncScope())
        {
            await scope.ServiceProvider.GetRequiredService<DemoAccounts>().Open(Password, CancellationToken.None);
        }

        map?.Invoke(app);
        await app.StartAsync();
        return new RunningApp(folder, store, vault, app);
    }

    /// <summary>A browser without a screen: it keeps cookies and shows where it would be led.</summary>
    public Visitor Visit() => new(Address);

    /// <summary>The same, signed in.</summary>
    public async Task<Visitor> SignIn(string name)
    {
        var visitor = Visit();
        var answer = await visitor.SignIn(name, Password);
        if (answer.StatusCode != HttpStatusCode.SeeOther) throw new InvalidOperationException($"{name} can't sign in: {answer.StatusCode}.");
        return visitor;
    }

    public async ValueTask DisposeAsync()
    {
        await App.DisposeAsync();
        await opened.DisposeAsync();
        await identities.DisposeAsync();
        if (Directory.Exists(place)) Directory.Delete(place, recursive: true);
    }
}

/// <summary>Somebody at a browser.</summary>
internal sealed class Visitor : IDisposable
{
    private readonly HttpClient client;

    public Visitor(Uri address)
    {
        client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, CookieContainer = Cookies, UseCookies = true }) { BaseAddress = address };
        client.DefaultRequestHeaders.Add("Accept", "text/html");
    }

    public CookieContainer Cookies { get; } = new();

    public Task<HttpResponseMessage> Get(string address) => client.GetAsync(new Uri(address, UriKind.Relative));

    public async Task<IHtmlDocument> Page(string address)
    {
        using var answer = await Get(address);
        return new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync());
    }

    public Task<HttpResponseMessage> Send(HttpMethod method, string address, params (string Name, string Value)[] headers)
    {
        var request = new HttpRequestMessage(method, address);
        foreach (var (name, value) in headers) request.Headers.TryAddWithoutValidation(name, value);
        return client.SendAsync(request);
    }

    public Task<HttpResponseMessage> Send(HttpRequestMessage request) => client.SendAsync(request);

    /// <summary>Opens a page with a form, fills it and sends it to an address.</summary>
    public async Task<HttpResponseMessage> Post(string page, string address, params IReadOnlyList<(string Name, string Value)> fields)
    {
        return await PostRaw(address, [.. fields, ("bieu-mau", await Proof(page))]);
    }

    /// <summary>What proves that a form is ours, from a page that has one; holds until the visitor signs in or out.</summary>
    public async Task<string> Proof(string page) => (await Page(page)).QuerySelector("input[name=bieu-mau]")?.GetAttribute("value") ?? "";

    /// <summary>Sends a form as it is, without a proof of its own.</summary>
    public async Task<HttpResponseMessage> PostRaw(string address, params IReadOnlyList<(string Name, string Value)> fields)
    {
        using var content = new FormUrlEncodedContent(fields.Select(f => KeyValuePair.Create(f.Name, f.Value)));
        return await client.PostAsync(new Uri(address, UriKind.Relative), content);
    }

    public Task<HttpResponseMessage> SignIn(string name, string password) =>
        Post("/dang-nhap", "/dang-nhap", ("ten", name), ("mat-khau", password));

    public void Dispose() => client.Dispose();
}
