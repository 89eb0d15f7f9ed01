using HaiDang.Modules.Accounts.Screens;
using HaiDang.Modules.Accounts.Texts;
using HaiDang.Modules.Shell;
using HaiDang.Modules.Shell.Parts;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Routing;

namespace HaiDang.Modules.Accounts;

/// <summary>One's own account: who the system thinks I am, and my password.</summary>
internal static class OwnAccount
{
    internal const string Address = "/tai-khoan";

    internal static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet(Address, Show).ForEveryRole();
        routes.MapPost(Address + "/mat-khau", ChangePassword).ForEveryRole().RequireRateLimiting(AccountsModule.SignInLimit);
    }

    private static IResult Show(HttpContext context, SignedIn signedIn, Frame frame, Bodies bodies, MenuEntries menu) =>
        Pages.Page<AccountScreen>(context, Form(signedIn.User!, frame, bodies, menu, []));

    private static async Task<IResult> ChangePassword(
        HttpContext context, SignedIn signedIn, Frame frame, Bodies bodies, UserManager<User> users, SignIn signIn, Sessions sessions, MenuEntries menu, CancellationToken ct)
    {
        var words = AccountWords.In(frame.Language);
        var form = await context.Request.ReadFormAsync(ct);
        var me = signedIn.User!;
        var (old, first, second) = (form["dang-dung"].ToString(), form["moi"].ToString(), form["nhac-lai"].ToString());
        var faults = new List<FieldFault>();
        if (PasswordRules.Fault(SignIn.Normal(first), me.Name, me.DisplayName) is { } code) faults.Add(new FieldFault("moi", PasswordFaults.Say(words, code)));
        if (first != second) faults.Add(new FieldFault("nhac-lai", words.PasswordsDiffer));
        if (faults.Count > 0) return Again();

        // The sign-in's own check, so that this page is no easier place to guess than that one.
        if (await signIn.Try(me.Name, old, ct) is not { } user)
        {
            faults.Add(new FieldFault("dang-dung", words.CurrentPasswordWrong));
            return Again();
        }

        user.MustChange = false;
        await users.SetPassword(user, first);
        await sessions.EndAll(user.UserId, ct);
        await context.SignInAsync(SessionHandler.SchemeName, SignIn.PrincipalOf(user));
        return Pages.SeeOther(context, Address, words.PasswordChanged);

        IResult Again() => Pages.Page<AccountScreen>(context, Form(me, frame, bodies, menu, faults), StatusCodes.Status422UnprocessableEntity);
    }

    private static AccountForm Form(SignedInUser user, Frame frame, Bodies bodies, MenuEntries menu, IReadOnlyList<FieldFault> faults)
    {
        var words = AccountWords.In(frame.Language);
        return new AccountForm(user.Name, user.DisplayName,
            [.. user.Held.Select(h => $"{words.Role(h.Role)}: {bodies.Name(h.Organisation, frame.Language)}")], user.MustChange, faults)
        {
            OwnPages = user.MustChange ? [] : [.. menu.All([.. user.Roles], frame.Language).Select(entry => new LinkItem(entry.Label, entry.Address))],
        };
    }
}
