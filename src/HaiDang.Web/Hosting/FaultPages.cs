using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using HaiDang.Modules.Shell;
using HaiDang.Modules.Shell.Screens;
using HaiDang.Modules.Shell.Texts;
using Microsoft.AspNetCore.Connections;

namespace HaiDang.Web.Hosting;

/// <summary>Answers a refusal without a page, and a broken promise, in words: a page for people, problem details for programs.</summary>
internal sealed partial class FaultPages(RequestDelegate next, ILogger<FaultPages> log)
{
    /// <summary>Runs the rest and mends what came back bare.</summary>
    public async Task InvokeAsync(HttpContext context)
    {
        try
        {
            await next(context);
        }
        catch (Exception fault) when (!context.Response.HasStarted && fault.GetBaseException() is BadHttpRequestException)
        {
            var status = ((BadHttpRequestException)fault.GetBaseException()).StatusCode;
            await Say(context, status, new Message(Message.KindOf(status)));
            return;
        }
        catch (Exception fault) when (IsGone(fault) || (fault is OperationCanceledException && context.RequestAborted.IsCancellationRequested))
        {
            return;
        }
#pragma warning disable CA1031 // The one place that answers for every broken promise.
        catch (Exception fault) when (!context.Response.HasStarted)
#pragma warning restore CA1031
        {
            var reference = NewReference();
            Broken(log, reference, context.Request.Method, RouteOf(context), Told(fault));
            await Say(context, StatusCodes.Status500InternalServerError, new Message(MessageKind.Broken, reference));
            return;
        }

        var response = context.Response;
        if (response is { HasStarted: false, StatusCode: >= 400, ContentType: null })
        {
            var retry = int.TryParse(response.Headers.RetryAfter, CultureInfo.InvariantCulture, out var seconds) ? seconds : 60;
            await Say(context, response.StatusCode, new Message(Message.KindOf(response.StatusCode), null, retry));
        }
    }

    /// <summary>Answers with a status and its words.</summary>
    internal static async Task Say(HttpContext context, int status, Message message)
    {
        var retry = context.Response.Headers.RetryAfter;
        context.Response.Clear();
        if (retry.Count > 0) context.Response.Headers.RetryAfter = retry;
        if (Refusals.WantsProblem(context))
        {
            await Problem(context, status, message).ExecuteAsync(context);
            return;
        }

        // A swap would put the whole page into a corner of the old one.
        if (Pages.AsksForFragment(context)) context.Response.Headers["HX-Retarget"] = "body";
        await Pages.Page<MessageScreen>(context, message, status).ExecuteAsync(context);
    }

    // Somebody closed the page while it was sending: nobody is there to answer, and nothing of ours broke.
    internal static bool IsGone(Exception fault) =>
        fault is ConnectionResetException or ConnectionAbortedException || (fault.InnerException is { } inner && IsGone(inner));

    private static IResult Problem(HttpContext context, int status, Message message)
    {
        var words = ShellWords.In(context.RequestServices.GetRequiredService<Frame>().Language);
        var title = message.Kind switch
        {
            MessageKind.NotFound => words.NotFound,
            MessageKind.Refused => words.Refused,
            MessageKind.NotSignedIn => words.NotSignedIn,
            MessageKind.FormTooOld => words.FormTooOld,
            MessageKind.TooMany => words.TooMany,
            MessageKind.TooLarge => words.TooLarge,
            MessageKind.NotUnderstood => words.NotUnderstood,
            _ => words.Broken,
        };
        return Results.Problem(title: title, statusCode: status, type: "shell." + Kebab(message.Kind),
            extensions: message.Reference is null ? null : new Dictionary<string, object?> { ["reference"] = message.Reference });
    }

    private static string Kebab(MessageKind kind) =>
        string.Concat(kind.ToString().Select((c, i) => char.IsUpper(c) ? (i == 0 ? "" : "-") + char.ToLowerInvariant(c) : c.ToString()));

    // The pattern, not the address: an address may one day carry more than a code.
    private static string RouteOf(HttpContext context) => (context.GetEndpoint() as RouteEndpoint)?.RoutePattern.RawText ?? "none";

    // Kinds and places only: the message of a fault may hold what somebody typed.
    private static string Told(Exception fault)
    {
        var told = new StringBuilder();
        for (var at = fault; at is not null; at = at.InnerException) told.Append(at.GetType().FullName).AppendLine().AppendLine(at.StackTrace);
        return told.ToString();
    }

    private static string NewReference()
    {
        var digits = Convert.ToHexString(RandomNumberGenerator.GetBytes(4));
        return $"HD-{digits[..4]}-{digits[4..]}";
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "{Reference}: {Method} {Route} broke: {Fault}")]
    private static partial void Broken(ILogger log, string reference, string method, string route, string fault);
}
