using HaiDang.Kernel.Access;
using HaiDang.Kernel.Events;
using HaiDang.Kernel.Organisations;
using HaiDang.Modules.Accounts.Screens;
using HaiDang.Modules.Shell;
using HaiDang.Modules.Shell.Parts;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Routing;

namespace HaiDang.Modules.Accounts;

/// <summary>The accounts that an administrator keeps: those of bodies within their reach. No dossier is seen from here.</summary>
internal static class UserPages
{
    private const string One = AccountsModule.UsersAddress + "/{user}";

    internal static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet(AccountsModule.UsersAddress, List).For(Role.Administrator);
        routes.MapGet(AccountsModule.UsersAddress + "/moi", ShowNew).For(Role.Administrator);
        routes.MapPost(AccountsModule.UsersAddress + "/moi", Create).For(Role.Administrator);
        routes.MapGet(One, Show).ForWithinReach(Role.Administrator);
        routes.MapPost(One + "/vai-tro", Grant).ForWithinReach(Role.Administrator);
        routes.MapPost(One + "/vai-tro/thu-hoi", Revoke).ForWithinReach(Role.Administrator);
        routes.MapPost(One + "/ngung", (string user, UserDesk desk, CancellationToken ct) => Close(user, true, desk, ct)).ForWithinReach(Role.Administrator);
        routes.MapPost(One + "/mo-lai", (string user, UserDesk desk, CancellationToken ct) => Close(user, false, desk, ct)).ForWithinReach(Role.Administrator);
        routes.MapPost(One + "/mat-khau", SetPassword).ForWithinReach(Role.Administrator);
    }

    private static async Task<IResult> List(UserDesk desk, CancellationToken ct) =>
        Pages.Page<UsersScreen>(desk.Context, await desk.Rows(ct));

    private static async Task<IResult> ShowNew(UserDesk desk, CancellationToken ct) =>
        Pages.Page<NewUserScreen>(desk.Context, new NewUserForm(null, null, null, await desk.Organisations(ct), []));

    private static async Task<IResult> Create(UserDesk desk, UserManager<User> users, TimeProvider clock, CancellationToken ct)
    {
        var form = await desk.Context.Request.ReadFormAsync(ct);
        var organisation = new OrganisationId(form["co-quan"].ToString());
        var command = new CreateUser(
            SignIn.NormalName(form["ten"].ToString()), form["ten-hien-thi"].ToString().Trim(), desk.LedgerOf(organisation), organisation, form["mat-khau"].ToString());
        var faults = command.Faults(desk.Reader, desk.Words);
        if (faults.Count == 0)
        {
            if (await CreateUser.Handle(command, users, clock) is { } user)
            {
                return Pages.SeeOther(desk.Context, $"{AccountsModule.UsersAddress}/{user.UserId}", desk.Words.UserCreated(user.Name));
            }

            faults = [new FieldFault("ten", desk.Words.NameTaken)];
        }

        return Pages.Page<NewUserScreen>(
            desk.Context, new NewUserForm(command.Name, command.DisplayName, organisation.Value, await desk.Organisations(ct), faults),
            StatusCodes.Status422UnprocessableEntity);
    }

    private static async Task<IResult> Show(string user, UserDesk desk, CancellationToken ct) =>
        await desk.Find(user, ct) is { } found
            ? Pages.Page<UserScreen>(desk.Context, await desk.Page(found, [], ct))
            : Results.NotFound();

    private static async Task<IResult> Grant(string user, UserDesk desk, EventLog log, Sessions sessions, CancellationToken ct)
    {
        if (await desk.Find(user, ct) is not { } found) return Results.NotFound();
        var form = await desk.Context.Request.ReadFormAsync(ct);
        if (Roles.TryParse(form["vai-tro"]) is not { } role) return await Again(desk, found, new FieldFault("vai-tro", desk.Words.RoleMissing), ct);
        var command = new GrantRole(new LedgerId(form["so"].ToString()), found.UserId, role, new OrganisationId(form["co-quan"].ToString()));
        return await Answer(desk, found, await GrantRole.Handle(command, desk.Reader, log, sessions, ct), desk.Words.RoleGranted, ct);
    }

    private static async Task<IResult> Revoke(string user, UserDesk desk, EventLog log, Sessions sessions, CancellationToken ct)
    {
        if (await desk.Find(user, ct) is not { } found) return Results.NotFound();
        var form = await desk.Context.Request.ReadFormAsync(ct);
        if (Roles.TryParse(form["vai-tro"]) is not { } role) return await Again(desk, found, new FieldFault("vai-tro", desk.Words.RoleMissing), ct);
        var command = new RevokeRole(new LedgerId(form["so"].ToString()), found.UserId, role, new OrganisationId(form["co-quan"].ToString()));
        return await Answer(desk, found, await RevokeRole.Handle(command, desk.Reader, log, sessions, ct), desk.Words.RoleRevoked, ct);
    }

    private static async Task<IResult> Close(string user, bool closed, UserDesk desk, CancellationToken ct)
    {
        if (await desk.Find(user, ct) is not { } found) return Results.NotFound();
        if (found.UserId == desk.Reader.User) return await Again(desk, found, new FieldFault("main", desk.Words.OwnRoles), ct);
        await desk.Close(found, closed, ct);
        return Pages.SeeOther(
            desk.Context, $"{AccountsModule.UsersAddress}/{user}",
            closed ? desk.Words.AccountClosed(found.Name) : desk.Words.AccountReopened(found.Name));
    }

    private static async Task<IResult> SetPassword(string user, UserDesk desk, UserManager<User> users, UserStore accounts, Sessions sessions, CancellationToken ct)
    {
        if (await desk.Find(user, ct) is not { } found) return Results.NotFound();
        if (found.UserId == desk.Reader.User) return await Again(desk, found, new FieldFault("main", desk.Words.OwnRoles), ct);
        var form = await desk.Context.Request.ReadFormAsync(ct);
        var password = form["mat-khau"].ToString();
        if (PasswordRules.Fault(SignIn.Normal(password), found.Name, found.DisplayName) is { } code)
        {
            return await Again(desk, found, new FieldFault("mat-khau", PasswordFaults.Say(desk.Words, code)), ct);
        }

        found.MustChange = true;
        await users.SetPassword(found, password);
        await accounts.ForgetFailures(found, ct);
        await sessions.EndAll(found.UserId, ct);
        return Pages.SeeOther(desk.Context, $"{AccountsModule.UsersAddress}/{user}", desk.Words.PasswordSet(found.Name));
    }

    private static async Task<IResult> Answer(UserDesk desk, User user, Outcome outcome, string done, CancellationToken ct) => outcome switch
    {
        Outcome.Refused { Refusal: var refusal } => await Again(desk, user, new FieldFault("vai-tro", desk.Say(refusal)), ct),
        _ => Pages.SeeOther(desk.Context, $"{AccountsModule.UsersAddress}/{user.UserId}", done),
    };

    private static async Task<IResult> Again(UserDesk desk, User user, FieldFault fault, CancellationToken ct) =>
        Pages.Page<UserScreen>(desk.Context, await desk.Page(user, [fault], ct), StatusCodes.Status422UnprocessableEntity);
}
