using HaiDang.Kernel.Events;
using HaiDang.Modules.Accounts;
using HaiDang.Modules.Reporting.Screens;
using HaiDang.Modules.Shell;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace HaiDang.Modules.Reporting.Checking;

/// <summary>The page behind the code on a paper: whoever holds the paper sees whether it is the one that was signed, and nothing of what it says.</summary>
internal static class CheckPages
{
    internal static void Map(IEndpointRouteBuilder routes) => routes.MapGet(CheckAddress.Route, Show).ForAnyone().RequireRateLimiting(AccountsModule.SignInLimit);

    private static async Task<IResult> Show(string code, HttpContext context, PaperChecks checks, SignedIn signedIn, Ledgers ledgers, Frame frame, CancellationToken ct)
    {
        context.Response.Headers["X-Robots-Tag"] = "noindex";
        if (await checks.Find(code, ct) is not { } paper) return Pages.Page<CheckScreen>(context, new CheckPage(null, null), StatusCodes.Status404NotFound);
        var row = await ledgers.Find(paper.Ledger, ct);
        frame.Synthetic = row?.SyntheticDay is not null;
        var record = signedIn.Reader is { } reader && ReportingAccess.MayRead(reader, paper.Ledger, paper.Body) ? $"{ReportAddress.Of(paper.Ledger, paper.Year, paper.Period, paper.Body)}?ban={paper.Edition}" : null;
        return Pages.Page<CheckScreen>(context, new CheckPage(paper, record));
    }
}
