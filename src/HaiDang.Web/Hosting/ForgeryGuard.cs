using HaiDang.Modules.Shell;
using HaiDang.Modules.Shell.Screens;
using Microsoft.AspNetCore.Antiforgery;

namespace HaiDang.Web.Hosting;

/// <summary>Lets an unsafe verb through only from a form of ours.</summary>
/// <remarks>
/// Two walls: the browser's own word on where the request comes from, and the proof in the form. A browser too old to
/// send <c>Sec-Fetch-Site</c> meets the second alone.
/// </remarks>
internal sealed class ForgeryGuard(RequestDelegate next, IAntiforgery antiforgery)
{
    /// <summary>Answers 403 to another site and 400 to a missing, old or foreign proof.</summary>
    public async Task InvokeAsync(HttpContext context)
    {
        if (IsSafe(context.Request.Method))
        {
            await next(context);
            return;
        }

        if (context.Request.Headers["Sec-Fetch-Site"].ToString() is not ("" or "same-origin" or "none"))
        {
            await Say(context, StatusCodes.Status403Forbidden);
            return;
        }

        // A form that streams in is read once, by its endpoint, which checks the proof itself.
        if (context.GetEndpoint()?.Metadata.GetMetadata<StreamedForm>() is null)
        {
            if (!await UnreadableForm.IsReadable(context))
            {
                await FaultPages.Say(context, StatusCodes.Status400BadRequest, new Message(MessageKind.NotUnderstood));
                return;
            }

            if (!await antiforgery.IsRequestValidAsync(context))
            {
                await Say(context, StatusCodes.Status400BadRequest);
                return;
            }
        }

        await next(context);
    }

    private static bool IsSafe(string method) => HttpMethods.IsGet(method) || HttpMethods.IsHead(method) || HttpMethods.IsOptions(method) || HttpMethods.IsTrace(method);

    private static Task Say(HttpContext context, int status) => FaultPages.Say(context, status, new Message(MessageKind.FormTooOld));
}
