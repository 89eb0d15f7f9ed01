using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using HaiDang.Kernel.Events;
using HaiDang.Modules.Accounts.Screens;
using HaiDang.Modules.Accounts.Texts;
using HaiDang.Modules.Shell;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace HaiDang.Modules.Accounts.ElectronicIdentities;

/// <summary>Signing in with an electronic identity, and tying one to the own account. There only where an authority is named.</summary>
internal static class IdentityPages
{
    internal const string SignInAddress = AccountsModule.SignInAddress + "/vneid";
    internal const string BackAddress = SignInAddress + "/ve";
    internal const string OwnAddress = OwnAccount.Address + "/vneid";

    /// <summary>How long somebody may stay with the authority.</summary>
    internal static readonly TimeSpan Longest = TimeSpan.FromMinutes(10);

    internal static void Map(IEndpointRouteBuilder routes)
    {
        if (routes.ServiceProvider.GetService<IElectronicIdentity>() is null) return;
        routes.MapGet(SignInAddress, Begin).ForAnyone().RequireRateLimiting(AccountsModule.SignInLimit);
        routes.MapGet(BackAddress, Finish).ForAnyone().RequireRateLimiting(AccountsModule.SignInLimit);
        routes.MapPost(OwnAddress, Link).ForEveryRole().RequireRateLimiting(AccountsModule.SignInLimit);
        routes.MapPost(OwnAddress + "/bo", Unlink).ForEveryRole();
    }

    private static IResult Begin(HttpContext context, IElectronicIdentity authority, string? ve) =>
        Results.Redirect(authority.Begin(Keep(context, null, Pages.IsLocal(ve) ? ve! : "/")).AbsoluteUri);

    // An attacker who could start this in another's browser would tie their own identity to that account: hence a form with the password.
    private static async Task<IResult> Link(HttpContext context, SignedIn signedIn, SignIn signIn, IElectronicIdentity authority, Frame frame, CancellationToken ct)
    {
        var (me, words) = (signedIn.User!, AccountWords.In(frame.Language));
        var typed = await context.Request.ReadFormAsync(ct);
        if (await signIn.Try(me.Name, typed["mat-khau"].ToString(), ct) is null)
        {
            return Pages.Page<AccountScreen>(context, await OwnAccount.Form(context, [new("mat-khau", words.CurrentPasswordWrong)], ct), StatusCodes.Status422UnprocessableEntity);
        }

        return Pages.Page<IdentityScreen>(context, new IdentityPage(words.IdentityLink, words.IdentityLinkSays, authority.Begin(Keep(context, me.User.Person.Value, OwnAccount.Address)).AbsoluteUri, words.IdentityGo));
    }

    private static async Task<IResult> Unlink(HttpContext context, SignedIn signedIn, IdentityLinks links, Frame frame, CancellationToken ct)
    {
        await links.Unlink(signedIn.User!.User.Person, ct);
        return Pages.SeeOther(context, OwnAccount.Address, AccountWords.In(frame.Language).IdentityUnlinkedToast);
    }

    private static async Task<IResult> Finish(
        HttpContext context, IElectronicIdentity authority, IdentityLinks links, UserStore users, Frame frame, string? code, string? state, CancellationToken ct)
    {
        var words = AccountWords.In(frame.Language);
        if (Take(context) is not { } kept || code is not { Length: > 0 and <= 2_000 } || state is null
            || !CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(state), Encoding.UTF8.GetBytes(kept.State))) return Refused();
        var request = new IdentityRequest(kept.State, kept.Nonce, kept.Verifier, BackOf(context));
        if (await authority.Finish(code, request, ct) is not { } subject) return Refused();
        var user = kept.User is null ? await links.Find(subject, ct)
            : await links.Link(new UserId(kept.User), subject, ct) ? await users.FindByIdAsync(kept.User, ct)
            : null;
        if (user is null) return Refused();
        await context.SignInAsync(SessionHandler.SchemeName, SignIn.PrincipalOf(user));

        // A redirect would still count as coming from the other site, and the session's cookie would stay behind.
        context.Response.Headers["Refresh"] = "0; url=" + kept.Back;
        return Pages.Page<IdentityScreen>(context, new IdentityPage(words.SignIn, words.IdentityIn, kept.Back, words.IdentityOn));

        IResult Refused() => Pages.Page<IdentityScreen>(
            context, new IdentityPage(words.SignIn, words.IdentityRefused, AccountsModule.SignInAddress, words.SignIn), StatusCodes.Status422UnprocessableEntity);
    }

    private static Uri BackOf(HttpContext context) => new($"{context.Request.Scheme}://{context.Request.Host}{BackAddress}");

    // Sealed in a cookie of its own: the session's isn't sent when a browser comes from another site.
    private static IdentityRequest Keep(HttpContext context, string? user, string back)
    {
        var kept = new Kept(Chance(), Chance(), Chance(), user, back, context.RequestServices.GetRequiredService<TimeProvider>().GetUtcNow());
        context.Response.Cookies.Append(Name(context), Protector(context).Protect(JsonSerializer.Serialize(kept)), Cookie(context));
        return new IdentityRequest(kept.State, kept.Nonce, kept.Verifier, BackOf(context));
    }

    private static Kept? Take(HttpContext context)
    {
        if (context.Request.Cookies[Name(context)] is not { Length: > 0 } value) return null;
        context.Response.Cookies.Delete(Name(context), Cookie(context));
        try
        {
            return JsonSerializer.Deserialize<Kept>(Protector(context).Unprotect(value)) is { } kept
                && context.RequestServices.GetRequiredService<TimeProvider>().GetUtcNow() - kept.At <= Longest ? kept : null;
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    private static string Chance() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32));

    private static IDataProtector Protector(HttpContext context) => context.RequestServices.GetRequiredService<IDataProtectionProvider>().CreateProtector("vneid");

    private static bool Secure(HttpContext context) => context.RequestServices.GetRequiredService<IOptionsMonitor<SessionOptions>>().Get(SessionHandler.SchemeName).Secure;

    private static string Name(HttpContext context) => Secure(context) ? "__Secure-haidang-vneid" : "haidang-vneid";

    private static CookieOptions Cookie(HttpContext context) =>
        new() { HttpOnly = true, SameSite = SameSiteMode.Lax, Secure = Secure(context), Path = SignInAddress, MaxAge = Longest, IsEssential = true };

    private sealed record Kept(string State, string Nonce, string Verifier, string? User, string Back, DateTimeOffset At);
}
