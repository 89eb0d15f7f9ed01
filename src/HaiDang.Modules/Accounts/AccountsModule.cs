using HaiDang.Kernel.Access;
using HaiDang.Kernel.Events;
using HaiDang.Modules.Accounts.Texts;
using HaiDang.Modules.Shell;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace HaiDang.Modules.Accounts;

/// <summary>Who may come in, and what for.</summary>
public static class AccountsModule
{
    internal const string SignInAddress = "/dang-nhap";
    internal const string UsersAddress = "/nguoi-dung";
    internal const string SignInLimit = "sign-in";

    /// <summary>Rounds of PBKDF2-SHA512 for a password.</summary>
    internal const int PasswordRounds = 210_000;

    /// <summary>Adds sign-in, sessions, roles and the rule that what isn't opened is closed.</summary>
    /// <param name="secure">Whether the site is reached over https.</param>
    public static IServiceCollection AddAccounts(this IServiceCollection services, bool secure)
    {
        services.AddHttpContextAccessor();
        services.AddSingleton<Sessions>().AddSingleton<Readers>().AddSingleton<SignInGate>().AddSingleton<MenuEntries>().AddSingleton<UserStore>().AddSingleton<ElectronicIdentities.IdentityLinks>().AddSingleton<Bodies>().AddSingleton<RoleHolders>();
        services.AddScoped<SignedIn>().AddScoped<SignIn>().AddScoped<UserDesk>().AddScoped<DemoAccounts>().AddScoped<FirstAccount>();
        services.AddScoped<IStepUpFactor, PasswordFactor>().AddScoped<StepUps>();
        services.AddScoped<Reader>(provider => provider.GetRequiredService<SignedIn>().Reader
            ?? throw new InvalidOperationException("An endpoint open to anyone asked for a reader."));
        services.AddSingleton<Projection, RoleGrants>().AddSingleton<Projection, Deputies.DeputyDays>().AddSingleton<Deputies.DeputyBook>();
        services.AddSingleton(new MenuOffer(90, UsersAddress, [Role.Administrator], language => AccountWords.In(language).UsersMenu));

        services.AddIdentityCore<User>(options =>
        {
            options.Password.RequiredLength = PasswordRules.Shortest;
            options.Password.RequiredUniqueChars = 1;
            options.Password.RequireDigit = options.Password.RequireLowercase = options.Password.RequireUppercase = options.Password.RequireNonAlphanumeric = false;
            options.User.AllowedUserNameCharacters = "abcdefghijklmnopqrstuvwxyz0123456789.-";
        }).AddPasswordValidator<PasswordRules>();
        services.AddScoped<IUserStore<User>>(provider => provider.GetRequiredService<UserStore>());
        services.AddScoped<ILookupNormalizer, PlainNames>();
        services.Configure<PasswordHasherOptions>(options => options.IterationCount = PasswordRounds);

        services.AddAuthentication(SessionHandler.SchemeName)
            .AddScheme<SessionOptions, SessionHandler>(SessionHandler.SchemeName, options => options.Secure = secure);
        services.AddAuthorizationBuilder()
            .SetFallbackPolicy(new AuthorizationPolicyBuilder().RequireAuthenticatedUser().RequireAssertion(_ => false).Build());

        services.AddDataProtection().SetApplicationName("haidang");
        services.AddSingleton<IConfigureOptions<KeyManagementOptions>>(provider =>
            new ConfigureOptions<KeyManagementOptions>(options => options.XmlRepository = ActivatorUtilities.CreateInstance<KeyRing>(provider)));
        return services;
    }

    /// <summary>Adds an authority that says who signs in. It links to accounts that are there and creates none.</summary>
    public static IServiceCollection AddElectronicIdentity(this IServiceCollection services, ElectronicIdentities.OpenIdSettings settings) =>
        services.AddSingleton(settings).AddSingleton<ElectronicIdentities.IElectronicIdentity, ElectronicIdentities.OpenIdIdentity>();

    /// <summary>Adds an authority with an adapter of its own.</summary>
    public static IServiceCollection AddElectronicIdentity<T>(this IServiceCollection services)
        where T : class, ElectronicIdentities.IElectronicIdentity =>
        services.AddSingleton<ElectronicIdentities.IElectronicIdentity, T>();

    /// <summary>Puts the user around each page; after authentication.</summary>
    public static void UseAccounts(this IApplicationBuilder app) => app.UseMiddleware<UserFrame>();

    /// <summary>Maps sign-in, the own account and the administrator's pages.</summary>
    public static void MapAccounts(this IEndpointRouteBuilder routes)
    {
        SignInPage.Map(routes);
        OwnAccount.Map(routes);
        ElectronicIdentities.IdentityPages.Map(routes);
        UserPages.Map(routes);
        Deputies.DeputyPages.Map(routes);
        routes.MapGet("/", FirstPage).ForEveryRole();
    }

    // The first entry of the menu is the page a role starts its day with.
    private static IResult FirstPage(HttpContext context, Frame frame) =>
        Pages.SeeOther(context, frame.Menu is [var first, ..] ? first.Address : OwnAccount.Address);

    private sealed class PlainNames : ILookupNormalizer
    {
        public string? NormalizeName(string? name) => name is null ? null : SignIn.NormalName(name);

        public string? NormalizeEmail(string? email) => email;
    }
}
