using HaiDang.Kernel.Events;
using HaiDang.Modules.Accounts.Texts;
using HaiDang.Modules.Shell;
using Microsoft.AspNetCore.Http;

namespace HaiDang.Modules.Accounts;

/// <summary>Puts the user, their menu and the band of invented data around the page.</summary>
internal sealed class UserFrame(RequestDelegate next, MenuEntries menu)
{
    // Where a user may go whose password was set by somebody else.
    private static readonly string[] BeforeChange = [OwnAccount.Address, "/thoat", "/static", "/ngon-ngu", AccountsModule.SignInAddress];

    /// <summary>Fills the frame after the session has been found.</summary>
    public async Task InvokeAsync(HttpContext context, Frame frame, SignedIn signedIn, Ledgers ledgers)
    {
        var rows = await ledgers.All(context.RequestAborted);
        if (signedIn.User is not { } user)
        {
            Mark(frame, rows);
            await next(context);
            return;
        }

        var words = AccountWords.In(frame.Language);
        Kernel.Access.Role[] roles = [.. user.Roles];
        var own = rows.Where(row => row.Ledger == user.Ledger || user.Held.Any(h => h.Ledger == row.Ledger)).ToList();
        frame.UserName = user.DisplayName;
        frame.RoleWords = roles.Length == 0 ? words.NoRoles : RoleWords(user, words, frame.Language);
        Mark(frame, own);
        if (own is [var only]) frame.Place = frame.Language is Language.English ? only.NameEn : only.NameVi;
        if (user.MustChange)
        {
            if (!Array.Exists(BeforeChange, path => context.Request.Path.StartsWithSegments(path, StringComparison.Ordinal)))
            {
                context.Response.StatusCode = StatusCodes.Status303SeeOther;
                context.Response.Headers.Location = OwnAccount.Address;
                return;
            }
        }
        else
        {
            frame.Menu = menu.For(roles, frame.Language);
        }

        await next(context);
    }

    private static string RoleWords(SignedInUser user, AccountWords words, Language language) => string.Join(", ",
    [
        .. user.Held.Select(held => words.Role(held.Role)).Distinct(StringComparer.Ordinal),
        .. user.Deputised.GroupBy(one => (one.For, one.Until)).Select(acting =>
            DeputyWords.In(language).OnBehalf(string.Join(", ", acting.Select(one => words.Role(one.Role)).Distinct(StringComparer.Ordinal)), new Format(language).Day(acting.Key.Until))),
    ]);

    private static void Mark(Frame frame, IReadOnlyCollection<LedgerRow> rows)
    {
        frame.Synthetic = rows.Any(row => row.SyntheticDay is not null);
        frame.SyntheticDay = rows.Select(row => row.SyntheticDay).Distinct().ToList() is [var one] ? one : null;
    }
}
