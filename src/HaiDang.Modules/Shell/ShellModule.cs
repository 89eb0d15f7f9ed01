using System.Text.Encodings.Web;
using System.Text.Unicode;
using HaiDang.Modules.Accounts;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace HaiDang.Modules.Shell;

/// <summary>The page frame, its parts and the language of the screens.</summary>
public static class ShellModule
{
    /// <summary>Adds static Razor pages that write Vietnamese letters as themselves.</summary>
    public static IServiceCollection AddShell(this IServiceCollection services)
    {
        services.AddRazorComponents();
        services.AddSingleton(HtmlEncoder.Create(UnicodeRanges.All));
        services.AddScoped<Frame>();
        return services;
    }

    /// <summary>Maps the language switch.</summary>
    public static void MapShell(this IEndpointRouteBuilder routes) =>
        routes.MapGet("/ngon-ngu/{code}", SwitchLanguage).ForAnyone();

    // A link, not a form: it changes nothing but how the reader's own pages read.
    private static IResult SwitchLanguage(string code, string? ve, HttpContext context)
    {
        if (Languages.TryParse(code) is not { } language) return Results.NotFound();
        context.Response.Cookies.Append(Languages.Cookie, language.Code(), new CookieOptions
        {
            HttpOnly = true,
            SameSite = SameSiteMode.Lax,
            Secure = context.Request.IsHttps,
            MaxAge = TimeSpan.FromDays(365),
        });
        return Pages.SeeOther(context, ve ?? "/");
    }
}
