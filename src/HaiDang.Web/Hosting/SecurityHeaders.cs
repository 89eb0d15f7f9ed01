namespace HaiDang.Web.Hosting;

/// <summary>The headers of every answer: pages, files, refusals and faults.</summary>
/// <remarks>Nothing inline may run or style; nothing may be fetched from elsewhere; nobody may frame us or learn where a reader came from.</remarks>
internal sealed class SecurityHeaders(RequestDelegate next)
{
    internal const string ContentPolicy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; " +
        "form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

    private const string Permissions =
        "accelerometer=(), autoplay=(), camera=(), display-capture=(), encrypted-media=(), fullscreen=(), geolocation=(), gyroscope=(), " +
        "magnetometer=(), microphone=(), midi=(), payment=(), picture-in-picture=(), screen-wake-lock=(), usb=()";

    /// <summary>Sets the headers when the answer starts, so that clearing a half-made answer can't lose them.</summary>
    public Task InvokeAsync(HttpContext context)
    {
        context.Response.OnStarting(static state =>
        {
            Write((HttpContext)state);
            return Task.CompletedTask;
        }, context);
        return next(context);
    }

    private static void Write(HttpContext context)
    {
        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy = ContentPolicy;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "no-referrer";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        headers["Permissions-Policy"] = Permissions;
        if (context.Request.IsHttps) headers.StrictTransportSecurity = "max-age=31536000";
        if (!IsPublicFile(headers.CacheControl.ToString())) headers.CacheControl = "no-store";
    }

    // Only the named files say "public"; every page, refusal and fault stays out of caches.
    private static bool IsPublicFile(string cacheControl) => cacheControl.StartsWith("public", StringComparison.Ordinal);
}
