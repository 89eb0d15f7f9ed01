using System.Security.Claims;
using System.Text.Encodings.Web;
using HaiDang.Modules.Shell;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace HaiDang.Modules.Accounts;

/// <summary>Recognises a user by the session number in a cookie.</summary>
/// <remarks>
/// The framework's cookie scheme keeps the session's number when somebody signs in again and wraps it in keys that must
/// outlive the process; here a number is new with each sign-in and means nothing outside the store.
/// </remarks>
internal sealed class SessionHandler(
    IOptionsMonitor<SessionOptions> options, ILoggerFactory logger, UrlEncoder encoder, Sessions sessions, Deputies.DeputyBook deputies, Readers readers, SignedIn signedIn)
    : SignInAuthenticationHandler<SessionOptions>(options, logger, encoder)
{
    internal const string SchemeName = "session";

    /// <inheritdoc/>
    protected override async Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        if (Request.Cookies[Options.CookieName] is not { Length: > 0 } id) return AuthenticateResult.NoResult();
        if (await sessions.Find(id, Context.RequestAborted) is not { } found) return AuthenticateResult.NoResult();
        var user = await deputies.With(found, Context.RequestAborted);
        signedIn.User = user;
        signedIn.Session = id;
        signedIn.Reader = await readers.For(user, Context.RequestAborted);
        return AuthenticateResult.Success(new AuthenticationTicket(PrincipalOf(user), Scheme.Name));
    }

    /// <inheritdoc/>
    protected override async Task HandleSignInAsync(ClaimsPrincipal user, AuthenticationProperties? properties)
    {
        await EndCurrent();
        var id = await sessions.Start(new Kernel.Events.UserId(user.FindFirstValue(ClaimTypes.NameIdentifier)!), Context.RequestAborted);
        Options.Give(Response, id);
    }

    /// <inheritdoc/>
    protected override async Task HandleSignOutAsync(AuthenticationProperties? properties)
    {
        await EndCurrent();
        Response.Cookies.Delete(Options.CookieName, Options.Cookie());
    }

    /// <inheritdoc/>
    protected override Task HandleChallengeAsync(AuthenticationProperties properties)
    {
        var back = HttpMethods.IsGet(Request.Method) && Pages.IsLocal(Request.Path) ? Request.Path.ToUriComponent() + Request.QueryString.ToUriComponent() : "/";
        var address = back == "/" ? AccountsModule.SignInAddress : $"{AccountsModule.SignInAddress}?ve={Uri.EscapeDataString(back)}";
        if (Pages.AsksForFragment(Context))
        {
            Response.StatusCode = StatusCodes.Status401Unauthorized;
            Response.Headers["HX-Redirect"] = address;
            return Task.CompletedTask;
        }

        Response.StatusCode = StatusCodes.Status303SeeOther;
        Response.Headers.Location = address;
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    protected override Task HandleForbiddenAsync(AuthenticationProperties properties)
    {
        Response.StatusCode = StatusCodes.Status403Forbidden;
        return Task.CompletedTask;
    }

    private static ClaimsPrincipal PrincipalOf(SignedInUser user)
    {
        var identity = new ClaimsIdentity(SchemeName, ClaimTypes.NameIdentifier, ClaimTypes.Role);
        identity.AddClaim(new Claim(ClaimTypes.NameIdentifier, user.User.Value));
        foreach (var role in user.Roles) identity.AddClaim(new Claim(ClaimTypes.Role, role.Code()));
        return new ClaimsPrincipal(identity);
    }

    private Task EndCurrent() =>
        Request.Cookies[Options.CookieName] is { Length: > 0 } id ? sessions.End(id, Context.RequestAborted) : Task.CompletedTask;
}

/// <summary>How the session's cookie is called and kept.</summary>
internal sealed class SessionOptions : AuthenticationSchemeOptions
{
    /// <summary>Whether the site is reached over https; the cookie then bears the prefix that ties it to this host.</summary>
    public bool Secure { get; set; }

    /// <summary>Name of the cookie.</summary>
    public string CookieName => Secure ? "__Host-haidang" : "haidang";

    /// <summary>Gives a browser the number of its session.</summary>
    internal void Give(HttpResponse response, string session) => response.Cookies.Append(CookieName, session, Cookie());

    /// <summary>How it is kept there.</summary>
    internal CookieOptions Cookie() => new() { HttpOnly = true, SameSite = SameSiteMode.Strict, Secure = Secure, Path = "/", IsEssential = true };
}
