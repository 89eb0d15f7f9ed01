using HaiDang.Kernel.Events;
using HaiDang.Modules.Shell.Screens;
using Microsoft.AspNetCore.Http;

namespace HaiDang.Modules.Shell;

/// <summary>A rule's "no" as an answer: a page for people, problem details with its code for programs.</summary>
internal static class Refusals
{
    /// <summary>Answers with the status of its kind: 404, 409, 413 or 422.</summary>
    /// <param name="words">What is so, in the reader's language; the module's own words for the code.</param>
    /// <param name="remedy">What to do about it; null when the sentence says it already.</param>
    internal static IResult Answer(HttpContext context, Refusal refusal, string words, string? remedy = null)
    {
        var status = Status(refusal.Kind);

        // What isn't there and what isn't shown must read alike to the last letter.
        if (status == StatusCodes.Status404NotFound) return Results.NotFound();
        return WantsProblem(context)
            ? Results.Problem(title: words, detail: remedy, statusCode: status, type: refusal.Code)
            : Pages.Page<RefusalScreen>(context, new RefusalWords(words, remedy), status);
    }

    /// <summary>The status that a kind of refusal answers with.</summary>
    internal static int Status(RefusalKind kind) => kind switch
    {
        RefusalKind.Unknown => StatusCodes.Status404NotFound,
        RefusalKind.Changed => StatusCodes.Status409Conflict,
        RefusalKind.TooLarge => StatusCodes.Status413PayloadTooLarge,
        _ => StatusCodes.Status422UnprocessableEntity,
    };

    /// <summary>Whether a program asks: it names JSON and no page.</summary>
    internal static bool WantsProblem(HttpContext context)
    {
        var accept = context.Request.Headers.Accept.ToString();
        return accept.Contains("json", StringComparison.OrdinalIgnoreCase) && !accept.Contains("text/html", StringComparison.OrdinalIgnoreCase);
    }
}
