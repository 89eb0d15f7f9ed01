using HaiDang.Modules.Accounts.ElectronicIdentities;
using HaiDang.Modules.Accounts.Screens;
using HaiDang.Modules.Accounts.Texts;
using HaiDang.Modules.Shell;
using HaiDang.Modules.Shell.Parts;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

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

    /// <summary>The page as it stands for whoever is signed in.</summary>
    internal static async Task<AccountForm> Form(HttpContext context, IReadOnlyList<FieldFault> faults, CancellationToken ct)
    {
        var services = context.RequestServices;
        var (user, frame, bodies) = (services.GetRequiredService<SignedIn>().User!, services.GetRequiredService<Frame>(), services.GetRequiredService<Bodies>());
        var words = AccountWords.In(frame.Language);
        return new AccountForm(user.Name, user.DisplayName,
            [.. user.Held.Select(h => $"{words.Role(h.Role)}: {bodies.Name(h.Organisation, frame.Language)}")], user.MustChange, faults)
        {
            OwnPages = user.MustChange ? [] : [.. services.GetRequiredService<MenuEntries>().All([.. user.Roles], frame.Language).Select(entry => new LinkItem(entry.Label, entry.Address))],
            IsLinked = services.GetService<IElectronicIdentity>() is null ? null : await services.GetRequiredService<IdentityLinks>().Has(user.User.Person, ct),
        };
    }

    private static async Task<IResult> Show(HttpContext context, CancellationToken ct) => Pages.Page<AccountScreen>(context, await Form(context, [], ct));

    private static async Task<IResult> ChangePassword(
        HttpContext context, SignedIn signedIn, Frame frame, UserManager<User> users, SignIn signIn, Sessions sessions, CancellationToken ct)
    {
        var words = AccountWords.In(frame.Language);
        var form = await context.Request.ReadFormAsync(ct);
        var me = signedIn.User!;
        var (old, first, second) = (form["dang-dung"].ToString(), form["moi"].ToString(), form["nhac-lai"].ToString());
        var faults = new List<FieldFault>();
        if (PasswordRules.Fault(SignIn.Normal(first), me.Name, me.DisplayName) is { } code) faults.Add(new FieldFault("moi", PasswordFaults.Say(words, code)));
        if (first != second) faults.Add(new FieldFault("nhac-lai", words.PasswordsDiffer));
        if (faults.Count > 0) return await Again();

        // The sign-in's own check, so that this page is no easier place to guess than that one.
        if (await signIn.Try(me.Name, old, ct) is not { } user)
        {
            faults.Add(new FieldFault("dang-dung", words.CurrentPasswordWrong));
            return await Again();
        }

        user.MustChange = false;
        await users.SetPassword(user, first);
        await sessions.EndAll(user.UserId, ct);
        await context.SignInAsync(SessionHandler.SchemeName, SignIn.PrincipalOf(user));
        return Pages.SeeOther(context, Address, words.PasswordChanged);

        async Task<IResult> Again() => Pages.Page<AccountScreen>(context, await Form(context, faults, ct), StatusCodes.Status422UnprocessableEntity);
    }
}
