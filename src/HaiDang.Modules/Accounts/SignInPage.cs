using HaiDang.Modules.Accounts.Screens;
using HaiDang.Modules.Accounts.Texts;
using HaiDang.Modules.Shell;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace HaiDang.Modules.Accounts;

/// <summary>Signing in and out.</summary>
internal static class SignInPage
{
    internal static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet(AccountsModule.SignInAddress, Show).ForAnyone();
        routes.MapPost(AccountsModule.SignInAddress, Enter).ForAnyone().RequireRateLimiting(AccountsModule.SignInLimit);
        routes.MapPost("/thoat", Leave).ForAnyone();
    }

    private static IResult Show(HttpContext context, SignedIn signedIn, Frame frame, string? ve, [FromQuery(Name = "da-thoat")] string? left)
    {
        if (signedIn.User is not null) return Pages.SeeOther(context, Local(ve) ?? "/");

        // Leaving cleared every cookie, the choice of language among them.
        if (Languages.TryParse(left) is { } language)
        {
            frame.Language = language;
            frame.Toast = AccountWords.In(language).SignedOut;
            LanguageSwitch.Keep(language, context);
        }

        return Pages.Page<SignInScreen>(context, new SignInForm(null, Local(ve)) { WithIdentity = WithIdentity(context) });
    }

    private static async Task<IResult> Enter(HttpContext context, SignIn signIn, CancellationToken ct)
    {
        var form = await context.Request.ReadFormAsync(ct);
        var (name, password, back) = (form["ten"].ToString(), form["mat-khau"].ToString(), Local(form["ve"]));
        if (await signIn.Try(name, password, ct) is not { } user)
        {
            return Pages.Page<SignInScreen>(context, new SignInForm(name, back, Refused: true) { WithIdentity = WithIdentity(context) }, StatusCodes.Status422UnprocessableEntity);
        }

        await context.SignInAsync(SessionHandler.SchemeName, SignIn.PrincipalOf(user));
        return Pages.SeeOther(context, back ?? "/");
    }

    private static async Task<IResult> Leave(HttpContext context, Frame frame)
    {
        await context.SignOutAsync(SessionHandler.SchemeName);
        context.Response.Headers["Clear-Site-Data"] = "\"*\"";
        return Pages.SeeOther(context, $"{AccountsModule.SignInAddress}?da-thoat={frame.Language.Code()}");
    }

    private static bool WithIdentity(HttpContext context) => context.RequestServices.GetService<ElectronicIdentities.IElectronicIdentity>() is not null;

    private static string? Local(string? address) => Pages.IsLocal(address) && address != "/" ? address : null;
}
