using System.Globalization;
using System.Net;
using System.Threading.RateLimiting;
using HaiDang.Kernel.Events;
using HaiDang.Kernel.Storage;
using HaiDang.Modules.Accounts;
using HaiDang.Modules.Accounts.ElectronicIdentities;
using HaiDang.Modules.Dossiers;
using HaiDang.Modules.Planning.Urging;
using HaiDang.Modules.Reporting.Centre;
using HaiDang.Modules.Shell;
using HaiDang.Vault;
using HaiDang.Vault.Checking;
using HaiDang.Vault.Sealing;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.ResponseCompression;

namespace HaiDang.Web.Hosting;

/// <summary>How the application is served.</summary>
/// <param name="Store">Open store; the host migrates it and the caller disposes it.</param>
/// <param name="Urls">Addresses to listen on, such as <c>http://127.0.0.1:5138</c>; port 0 takes a free one.</param>
internal sealed record HostSettings(Store Store, IReadOnlyList<string> Urls)
{
    /// <summary>Whether a proxy in front speaks https for us.</summary>
    public bool BehindProxy { get; init; }

    /// <summary>Tries at sign-in that one address has in a minute.</summary>
    public int SignInsPerMinute { get; init; } = 10;

    /// <summary>Rounds of PBKDF2-SHA512 for a password; tests of other things take fewer.</summary>
    public int PasswordRounds { get; init; } = AccountsModule.PasswordRounds;

    /// <summary>Keys of the provinces whose bodies the map of organisations holds.</summary>
    public IReadOnlyList<string> Provinces { get; init; } = DemoAccounts.Provinces;

    /// <summary>Key under which files are sealed, 32 bytes; null where none are kept, as in the verbs that only walk the log.</summary>
    public byte[]? AttachmentKey { get; init; }

    /// <summary>The key with which the office signs what it sends upward.</summary>
    public OfficeKey OfficeKey { get; init; } = OfficeKey.None;

    /// <summary>Folder in which this process keeps the columns that figures are summed from; null to keep them in memory.</summary>
    public string? ColumnFolder { get; init; }

    /// <summary>The office's mail server; null where no mail is sent.</summary>
    public MailSettings? Mail { get; init; }

    /// <summary>The vault's stores; null where no identities are kept or they can't be reached. The host closes them.</summary>
    public VaultStores? Vault { get; init; }

    /// <summary>With whom identities are checked; null for nobody.</summary>
    public CheckSettings? Check { get; init; }

    /// <summary>Who says who signs in beside the password; null for nobody.</summary>
    public OpenIdSettings? Identity { get; init; }

    /// <summary>The vault's root key; null leaves it locked.</summary>
    public RootSource? Root { get; init; }

    /// <summary>Assemblies with events of further subjects: a test's own small ones.</summary>
    public IReadOnlyList<System.Reflection.Assembly> Further { get; init; } = [];

    /// <summary>Kinds of dossiers of further subjects.</summary>
    public IReadOnlyList<DossierKind> Kinds { get; init; } = [];

    /// <summary>The clock of sessions and entries.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>Whether people reach it over https: then cookies are tied to the host and never sent in the clear.</summary>
    internal bool Secure => BehindProxy || Urls.All(url => url.StartsWith("https:", StringComparison.OrdinalIgnoreCase));
}

/// <summary>Builds the whole application over an open store; the verbs and the tests use the same one.</summary>
internal static class HaiDangHost
{
    // Scans come whole; a text of more than 5 MB is refused by the reading itself, in words.
    private const long LargestRequest = 32L * 1024 * 1024;

    /// <summary>Wires everything, brings the store's tables up to date, and stands ready to run.</summary>
    /// <exception cref="PlainHttpException">An address would carry passwords in the clear over a network.</exception>
    internal static async Task<WebApplication> Build(HostSettings settings, CancellationToken ct)
    {
        foreach (var url in settings.Urls) RefusePlainHttp(url, settings.BehindProxy);
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory, EnvironmentName = Environments.Production });
        builder.WebHost.UseKestrelHttpsConfiguration();
        builder.WebHost.UseUrls([.. settings.Urls]);
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = LargestRequest;
        });

        builder.Logging.ClearProviders().AddSimpleConsole(console => console.SingleLine = true);
        builder.Logging.SetMinimumLevel(LogLevel.Warning)
            .AddFilter("Microsoft.AspNetCore.DataProtection", LogLevel.Error).AddFilter("Microsoft.AspNetCore.Antiforgery", LogLevel.Critical)
            .AddFilter("Microsoft.Extensions.Hosting.Internal.Host", LogLevel.None);
        AddServices(builder.Services, settings);
        var app = builder.Build();
        await Prepare(app.Services, ct);
        await OpenVault(app.Services, settings, ct);
        Use(app, settings);
        Map(app);
        return app;
    }

    private static void AddServices(IServiceCollection services, HostSettings settings)
    {
        services.AddModules(settings);
        services.AddSingleton<Assets>();

        // A pasted year is one field of its form; the request's own limit bounds it.
        services.Configure<FormOptions>(options => options.ValueLengthLimit = (int)LargestRequest);
        services.Configure<PasswordHasherOptions>(options => options.IterationCount = settings.PasswordRounds);

        services.AddAntiforgery(options =>
        {
            options.FormFieldName = FormProof.Field;
            options.Cookie.Name = settings.Secure ? "__Host-bieu-mau" : "bieu-mau";
            options.Cookie.SecurePolicy = settings.Secure ? CookieSecurePolicy.Always : CookieSecurePolicy.None;
            options.Cookie.SameSite = SameSiteMode.Strict;
            options.Cookie.Path = "/";
            options.SuppressXFrameOptionsHeader = true;
        });
        services.AddResponseCompression(options =>
        {
            // The only secret of a page is the proof in its forms, and that is written anew each time.
            options.EnableForHttps = true;
            options.MimeTypes = ["text/html", "application/json", "application/problem+json"];
            options.Providers.Add<BrotliCompressionProvider>();
            options.Providers.Add<GzipCompressionProvider>();
        });
        services.Configure<BrotliCompressionProviderOptions>(options => options.Level = System.IO.Compression.CompressionLevel.Optimal);
        services.AddRateLimiter(options =>
        {
            options.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            options.OnRejected = (rejected, _) =>
            {
                var wait = rejected.Lease.TryGetMetadata(MetadataName.RetryAfter, out var after) ? after : TimeSpan.FromMinutes(1);
                rejected.HttpContext.Response.Headers.RetryAfter = ((int)Math.Ceiling(wait.TotalSeconds)).ToString(CultureInfo.InvariantCulture);
                return ValueTask.CompletedTask;
            };
            options.AddPolicy(AccountsModule.SignInLimit, context => RateLimitPartition.GetFixedWindowLimiter(
                context.Connection.RemoteIpAddress ?? IPAddress.None,
                _ => new FixedWindowRateLimiterOptions { PermitLimit = settings.SignInsPerMinute, Window = TimeSpan.FromMinutes(1) }));
            options.AddPolicy(Modules.Planning.Calendars.Feeds.FeedPages.Limit, context => RateLimitPartition.GetFixedWindowLimiter(
                context.Connection.RemoteIpAddress ?? IPAddress.None,
                _ => new FixedWindowRateLimiterOptions { PermitLimit = 30, Window = TimeSpan.FromMinutes(1) }));
        });
        services.Configure<ForwardedHeadersOptions>(options => options.ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto);
    }

    /// <summary>Brings the store's tables up to date.</summary>
    internal static async Task Prepare(IServiceProvider services, CancellationToken ct)
    {
        var store = services.GetRequiredService<Store>();
        await store.Migrate(Composition.Migrations, ct);
        await DossiersModule.LoadRules(services, ct);
        await services.GetRequiredService<Projections>().Prepare(store, services.GetRequiredService<EventTypes>(), ct);
    }

    // A vault that stays closed is named by whoever serves; the registers go on. Pages are served while the index of names is made.
    private static async Task OpenVault(IServiceProvider services, HostSettings settings, CancellationToken ct)
    {
        if (settings.Root is { } root && services.GetService<IdentityVault>() is { } vault) await vault.Start(root, ct);
    }

    private static void Use(WebApplication app, HostSettings settings)
    {
        if (settings.BehindProxy) app.UseForwardedHeaders();
        app.UseMiddleware<SecurityHeaders>();
        app.UseResponseCompression();
        app.UseMiddleware<FrameFilling>();
        app.UseMiddleware<FaultPages>();
        app.UseRouting();
        app.UseRateLimiter();
        app.UseAuthentication();
        app.UseAccounts();
        app.UseAuthorization();
        app.UseMiddleware<ForgeryGuard>();
        app.UseAntiforgery();
    }

    private static void Map(WebApplication app)
    {
        app.Services.GetRequiredService<Assets>().Map(app);
        app.MapGet(LanguageSwitch.Route, LanguageSwitch.Answer).ForAnyone();
        app.MapModules();
        app.MapFallback("/{**path}", () => Results.NotFound()).ForEveryRole();
    }

    private static void RefusePlainHttp(string url, bool behindProxy)
    {
        var address = BindingAddress.Parse(url);
        if (behindProxy || address.Scheme == Uri.UriSchemeHttps) return;
        if (address.Host == "localhost" || (IPAddress.TryParse(address.Host, out var ip) && IPAddress.IsLoopback(ip))) return;
        throw new PlainHttpException(url);
    }
}

/// <summary>Plain http was asked for on an address that others can reach.</summary>
internal sealed class PlainHttpException(string url)
    : Exception($"{url} would carry passwords in the clear. Listen on https, on 127.0.0.1, or behind a proxy with --behind-proxy.")
{
    /// <summary>The address asked for.</summary>
    public string Url { get; } = url;
}
