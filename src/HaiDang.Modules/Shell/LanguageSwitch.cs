using Microsoft.AspNetCore.Http;

namespace HaiDang.Modules.Shell;

/// <summary>The link on every page that turns it into the other language.</summary>
internal static class LanguageSwitch
{
    internal const string Route = "/ngon-ngu/{code}";

    /// <summary>Keeps the choice in a cookie and returns to the page.</summary>
    /// <remarks>A link, not a form: it changes nothing but how the reader's own pages read.</remarks>
    /// <param name="code"><c>vi</c> or <c>en</c>.</param>
    /// <param name="ve">Address of the page; one that isn't ours leads to the first page.</param>
    internal static IResult Answer(string code, string? ve, HttpContext context)
    {
        if (Languages.TryParse(code) is not { } language) return Results.NotFound();
        Keep(language, context);
        return Pages.SeeOther(context, ve ?? "/");
    }

    /// <summary>Remembers the choice for a year.</summary>
    internal static void Keep(Language language, HttpContext context) =>
        context.Response.Cookies.Append(Languages.Cookie, language.Code(), new CookieOptions
        {
            HttpOnly = true,
            SameSite = SameSiteMode.Lax,
            Secure = context.Request.IsHttps,
            MaxAge = TimeSpan.FromDays(365),
        });
}
