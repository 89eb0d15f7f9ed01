using HaiDang.Kernel.Access;
using HaiDang.Kernel.Events;
using HaiDang.Kernel.Organisations;
using HaiDang.Kernel.Storage;
using HaiDang.Modules.Accounts.Screens;
using HaiDang.Modules.Accounts.Texts;
using HaiDang.Modules.Shell;
using HaiDang.Modules.Shell.Parts;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;

namespace HaiDang.Modules.Accounts;

/// <summary>What an administrator's pages ask: accounts within reach, their roles, the words. One a request.</summary>
internal sealed class UserDesk(
    IHttpContextAccessor accessor, SignedIn signedIn, Frame frame, Store store, UserStore accounts, UserManager<User> users,
    Ledgers ledgers, Sessions sessions, Bodies bodies, Deputies.DeputyBook deputies)
{
    internal HttpContext Context => accessor.HttpContext!;

    internal Reader Reader => signedIn.Reader!;

    internal AccountWords Words => AccountWords.In(frame.Language);

    private IEnumerable<Grant> Offices => Reader.Grants.Where(g => g.Role is Role.Administrator);

    /// <summary>An account within reach.</summary>
    /// <returns>Null when there is none, or none the administrator keeps.</returns>
    internal async Task<User?> Find(string id, CancellationToken ct) =>
        await accounts.FindByIdAsync(id, ct) is { } user && Reader.Reaches(user.Ledger, user.Organisation, Role.Administrator) ? user : null;

    /// <summary>All accounts within reach, by name.</summary>
    internal async Task<IReadOnlyList<UserRow>> Rows(CancellationToken ct)
    {
        LedgerId[] kept = [.. Offices.Select(g => g.Ledger).Distinct()];
        var roles = (await Held(Sql.In("ledger", kept), ct)).ToLookup(h => h.UserId);
        return
        [
            .. from user in await accounts.In(kept, ct)
               where Reader.Reaches(user.Ledger, user.Organisation, Role.Administrator)
               select new UserRow(
                   user.UserId.Value, user.Name, user.DisplayName, bodies.Name(user.Organisation, frame.Language),
                   string.Join(", ", roles[user.UserId].Select(h => Roles.TryParse(h.Role)).OfType<Role>().Distinct().Select(Words.Role)), user.Disabled),
        ];
    }

    /// <summary>The page of one account.</summary>
    internal async Task<UserPage> Page(User user, IReadOnlyList<FieldFault> faults, CancellationToken ct)
    {
        var rows = await ledgers.All(ct);
        var names = rows.ToDictionary(r => r.Ledger, r => frame.Language is Language.English ? r.NameEn : r.NameVi);
        LedgerId[] kept = [.. Offices.Select(g => g.Ledger).Distinct()];
        var held = await Held($"user_id = {user.UserId} and {Sql.In("ledger", kept)}", ct);
        return new UserPage(
            user.UserId.Value, user.Name, user.DisplayName, bodies.Name(user.Organisation, frame.Language), user.Disabled, user.UserId == Reader.User,
            [
                .. from h in held
                   let role = Roles.TryParse(h.Role)
                   where role is not null
                   select new HeldRoleLine(
                       role.Value, h.Ledger.Value, names[h.Ledger], h.Organisation.Value, bodies.Name(h.Organisation, frame.Language),
                       Reader.Reaches(h.Ledger, h.Organisation, Role.Administrator)),
            ],
            [.. kept.Select(l => new Choice(l.Value, names[l]))], await Organisations(ct), faults)
        {
            Deputies =
            [
                .. from one in await deputies.Of(user.UserId, ct)
                   where one.UserId == user.UserId && rows.FirstOrDefault(row => row.Ledger == one.Ledger) is not null
                   let line = new DeputyLine(one.Id, true, one.DeputyName, one.FromOn, one.ToOn, one.Confirmed == 1, one.Ended == 1, ledgers.Today(rows.First(row => row.Ledger == one.Ledger))) { Paper = one.Empowering?.Written }
                   where line.IsOpen
                   select line,
            ],
        };
    }

    /// <summary>Bodies within reach to choose from, by name.</summary>
    internal Task<IReadOnlyList<Choice>> Organisations(CancellationToken ct)
    {
        ct.ThrowIfCancellationRequested();
        return Task.FromResult<IReadOnlyList<Choice>>(
        [
            .. Offices.SelectMany(g => g.Reach).Distinct()
                .Select(o => new Choice(o.Value, bodies.Name(o, frame.Language)))
                .OrderBy(c => c.Label, StringComparer.Create(new System.Globalization.CultureInfo("vi-VN"), ignoreCase: true)),
        ]);
    }

    /// <summary>The ledger in which the administrator keeps accounts of this body.</summary>
    internal LedgerId LedgerOf(OrganisationId organisation) =>
        Offices.FirstOrDefault(g => g.Reach.Contains(organisation))?.Ledger ?? new LedgerId("");

    /// <summary>Closes or reopens an account; its sessions end with it.</summary>
    internal async Task Close(User user, bool closed, CancellationToken ct)
    {
        user.Disabled = closed;
        await users.UpdateAsync(user);
        await sessions.EndAll(user.UserId, ct);
    }

    /// <summary>A refusal in words.</summary>
    internal string Say(Refusal refusal) =>
        refusal == AccountRefusals.OwnRoles ? Words.OwnRoles
        : refusal == AccountRefusals.AdministratorAlone ? Words.AdministratorAlone
        : refusal == AccountRefusals.RoleNotHeld ? Words.RoleNotHeld
        : Words.OutsideReach;

    private Task<IReadOnlyList<GrantRow>> Held(Sql where, CancellationToken ct) => store.Query<GrantRow>(
        Reader,
        $"""
        select user_id, ledger, role, organisation
        from role_grant
        where {Reader.Sees("ledger")} and {where}
        order by user_id, ledger, role, organisation
        """,
        ct);

    private sealed class GrantRow
    {
        public UserId UserId { get; init; }

        public LedgerId Ledger { get; init; }

        public string Role { get; init; } = "";

        public OrganisationId Organisation { get; init; }
    }
}
