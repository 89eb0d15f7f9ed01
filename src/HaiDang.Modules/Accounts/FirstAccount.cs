using HaiDang.Kernel.Access;
using HaiDang.Kernel.Events;
using HaiDang.Kernel.Organisations;
using HaiDang.Kernel.Storage;
using Microsoft.AspNetCore.Identity;

namespace HaiDang.Modules.Accounts;

/// <summary>What came of opening an office's ledger and its first administrator.</summary>
internal enum FirstOpening
{
    /// <summary>Somebody runs it already.</summary>
    Ready,

    /// <summary>The administrator was made now.</summary>
    Opened,

    /// <summary>Nobody runs it, and no password was given for the first account.</summary>
    PasswordMissing,

    /// <summary>The password given breaks the rules.</summary>
    PasswordWeak,

    /// <summary>The province has no committee 138 today.</summary>
    NoCommittee,
}

/// <summary>The first account of a fresh store: without it nobody could come in and open the others.</summary>
internal sealed class FirstAccount(UserManager<User> users, OrganisationMap map, Ledgers ledgers, EventLog log, Store store, TimeProvider clock)
{
    /// <summary>Opens a province's ledger when it is missing, and an administrator <c>quantri.PROVINCE</c> when nobody runs it.</summary>
    /// <param name="province">Key of the province, such as <c>langson</c>.</param>
    /// <param name="password">First password, to be changed at the first sign-in.</param>
    internal async Task<FirstOpening> Open(string province, string? password, CancellationToken ct)
    {
        var today = Ledgers.OfficeDay(clock.GetUtcNow());
        var committee = map.On(new OrganisationId(province + ".bcd-138"), today) ?? map.On(new OrganisationId(province + "2025.bcd-138"), today);
        if (committee is null) return FirstOpening.NoCommittee;
        var ledger = new LedgerId(province);
        await ledgers.Open(ledger, committee.FullNameVi, committee.NameEn, null, ct);
        if ((await store.Ask<long>($"select count(*) from role_grant where ledger = {ledger} and role = {Role.Administrator.Code()}", ct))[0] > 0) return FirstOpening.Ready;
        if (password is null) return FirstOpening.PasswordMissing;
        var name = "quantri." + province;
        if (PasswordRules.Fault(SignIn.Normal(password), name) is not null) return FirstOpening.PasswordWeak;

        // A start that ended between the account and its role finds the account again.
        var user = await users.FindByNameAsync(name)
            ?? await CreateUser.Handle(new CreateUser(name, "Quản trị hệ thống", ledger, committee.Id, password), users, clock)
            ?? throw new InvalidOperationException("The first account couldn't be opened.");
        await log.Decide<UserRoles>(
            Reader.System, UserRoles.Stream(ledger, user.UserId), UserRoles.Fold,
            state => new GrantRole(ledger, user.UserId, Role.Administrator, committee.Id).Decide(Reader.System, state), null, ct);
        return FirstOpening.Opened;
    }
}
