using System.Text;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.DependencyInjection;

namespace HaiDang.Modules.Shell;

/// <summary>Answers of an endpoint: a page, a part of one, or the way to the next.</summary>
internal static class Pages
{
    /// <summary>Holds the sentence that the next page shows once.</summary>
    internal const string ToastCookie = "bao-nhe";

    /// <summary>A whole page.</summary>
    /// <typeparam name="TScreen">The page; it takes one parameter, <c>Model</c>.</typeparam>
    /// <param name="status">422 for a form that comes back with what was typed.</param>
    internal static IResult Page<TScreen>(HttpContext context, object model, int status = StatusCodes.Status200OK)
        where TScreen : IComponent
    {
        context.Response.Headers.Append("Vary", "HX-Request, Cookie");
        TakeToast(context);
        return Result<TScreen>(new Dictionary<string, object?> { ["Model"] = model }, status);
    }

    /// <summary>A part of a page, for a swap.</summary>
    /// <typeparam name="TPart">The part; it takes one parameter, <c>Model</c>.</typeparam>
    internal static IResult Fragment<TPart>(HttpContext context, object model, int status = StatusCodes.Status200OK)
        where TPart : IComponent
    {
        context.Response.Headers.Append("Vary", "HX-Request, Cookie");
        return Result<TPart>(new Dictionary<string, object?> { ["Model"] = model }, status);
    }

    /// <summary>Whether a swap asked, so that a fragment answers instead of a page.</summary>
    internal static bool AsksForFragment(HttpContext context) => context.Request.Headers.ContainsKey("HX-Request");

    /// <summary>After a form was taken: the page to see, with one sentence on what was done.</summary>
    /// <param name="toast">Names no person: it travels in a cookie.</param>
    internal static IResult SeeOther(HttpContext context, string address, string? toast = null)
    {
        if (toast is not null)
        {
            context.Response.Cookies.Append(ToastCookie, toast, new CookieOptions
            {
                HttpOnly = true,
                SameSite = SameSiteMode.Strict,
                Secure = context.Request.IsHttps,
                MaxAge = TimeSpan.FromMinutes(1),
            });
        }

        return new SeeOtherResult(IsLocal(address) ? address : "/");
    }

    /// <summary>Whether an address stays on this site, so that nobody is led elsewhere by a link they were sent.</summary>
    internal static bool IsLocal(string? address) =>
        address is ['/', ..] && !address.StartsWith("//", StringComparison.Ordinal) && !address.Any(c => c == '\\' || char.IsControl(c));

    private static void TakeToast(HttpContext context)
    {
        if (context.Request.Cookies[ToastCookie] is not { Length: > 0 } toast) return;
        context.RequestServices.GetRequiredService<Frame>().Toast = toast;
        context.Response.Cookies.Delete(ToastCookie);
    }

    private static RazorComponentResult<TComponent> Result<TComponent>(Dictionary<string, object?> parameters, int status)
        where TComponent : IComponent =>
        new(parameters) { StatusCode = status, PreventStreamingRendering = true };

    private sealed class SeeOtherResult(string address) : IResult
    {
        public Task ExecuteAsync(HttpContext httpContext)
        {
            httpContext.Response.StatusCode = StatusCodes.Status303SeeOther;
            httpContext.Response.Headers.Location = InAscii(address);
            return Task.CompletedTask;
        }

        // A header takes no other letters; what is escaped already stays as it is.
        private static string InAscii(string address) => Ascii.IsValid(address)
            ? address
            : string.Concat(address.EnumerateRunes().Select(rune => rune.IsAscii ? rune.ToString() : Uri.EscapeDataString(rune.ToString())));
    }
}
