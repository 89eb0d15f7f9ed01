using HaiDang.Modules.Shell;
using Microsoft.AspNetCore.Antiforgery;

namespace HaiDang.Web.Hosting;

/// <summary>Tells the frame what needs no store: language, address, time, the proof for forms.</summary>
internal sealed class FrameFilling(RequestDelegate next, Assets assets, IAntiforgery antiforgery, TimeProvider clock)
{
    /// <summary>Fills the frame of this request.</summary>
    public Task InvokeAsync(HttpContext context, Frame frame)
    {
        frame.Language = Languages.TryParse(context.Request.Cookies[Languages.Cookie]) ?? Language.Vietnamese;
        frame.Address = context.Request.Path.ToUriComponent() + context.Request.QueryString.ToUriComponent();
        frame.Now = clock.GetUtcNow();
        frame.Assets = assets.Addresses;
        FormProof? proof = null;
        frame.FormProof = () => proof ??= NewProof(context);
        return next(context);
    }

    private FormProof? NewProof(HttpContext context)
    {
        if (context.Response.HasStarted) return null;
        var tokens = antiforgery.GetAndStoreTokens(context);
        return new FormProof(tokens.FormFieldName, tokens.RequestToken!);
    }
}
