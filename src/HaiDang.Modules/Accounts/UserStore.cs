using HaiDang.Kernel.Storage;
using Microsoft.AspNetCore.Identity;

namespace HaiDang.Modules.Accounts;

/// <summary>What ASP.NET Core Identity needs to keep users, on our two working tables.</summary>
internal sealed class UserStore(Store store, TimeProvider clock) : IUserPasswordStore<User>, IUserSecurityStampStore<User>
{
    public Task<string> GetUserIdAsync(User user, CancellationToken cancellationToken) => Task.FromResult(user.UserId.Value);

    public Task<string?> GetUserNameAsync(User user, CancellationToken cancellationToken) => Task.FromResult<string?>(user.Name);

    public Task SetUserNameAsync(User user, string? userName, CancellationToken cancellationToken)
    {
        user.Name = userName ?? "";
        return Task.CompletedTask;
    }

    public Task<string?> GetNormalizedUserNameAsync(User user, CancellationToken cancellationToken) => Task.FromResult<string?>(user.Name);

    // Names are stored in their normal form only.
    public Task SetNormalizedUserNameAsync(User user, string? normalizedName, CancellationToken cancellationToken) =>
        SetUserNameAsync(user, normalizedName, cancellationToken);

    public async Task<IdentityResult> CreateAsync(User user, CancellationToken cancellationToken)
    {
        var taken = await store.Transact(
            async transaction =>
            {
                var rows = await transaction.Execute(
                    $"""
                    insert into work_user (user_id, name, display_name, ledger, organisation, disabled, must_change, stamp, created_at)
                    values ({user.UserId}, {user.Name}, {user.DisplayName}, {user.Ledger}, {user.Organisation}, {user.Disabled}, {user.MustChange}, {user.Stamp}, {clock.GetUtcNow()})
                    on conflict do nothing
                    """);
                if (rows == 0) return true;
                await transaction.Execute(
                    $"insert into work_credential (user_id, password_hash, failures, locked_until) values ({user.UserId}, {user.PasswordHash}, 0, null)");
                return false;
            },
            cancellationToken);
        return taken ? IdentityResult.Failed(new IdentityError { Code = nameof(IdentityErrorDescriber.DuplicateUserName) }) : IdentityResult.Success;
    }

    public Task<IdentityResult> UpdateAsync(User user, CancellationToken cancellationToken) => store.Transact(
        async transaction =>
        {
            await transaction.Execute(
                $"""
                update work_user
                set display_name = {user.DisplayName}, disabled = {user.Disabled}, must_change = {user.MustChange}, stamp = {user.Stamp}
                where user_id = {user.UserId}
                """);
            await transaction.Execute($"update work_credential set password_hash = {user.PasswordHash} where user_id = {user.UserId}");
            return IdentityResult.Success;
        },
        cancellationToken);

    public Task<IdentityResult> DeleteAsync(User user, CancellationToken cancellationToken) =>
        throw new NotSupportedException("Accounts are closed, never deleted: their id stands in the log.");

    public Task<User?> FindByIdAsync(string userId, CancellationToken cancellationToken) =>
        Find($"where u.user_id = {userId}", cancellationToken);

    public Task<User?> FindByNameAsync(string normalizedUserName, CancellationToken cancellationToken) =>
        Find($"where u.name = {normalizedUserName}", cancellationToken);

    public Task SetPasswordHashAsync(User user, string? passwordHash, CancellationToken cancellationToken)
    {
        user.PasswordHash = passwordHash ?? "";
        return Task.CompletedTask;
    }

    public Task<string?> GetPasswordHashAsync(User user, CancellationToken cancellationToken) =>
        Task.FromResult(user.PasswordHash.Length > 0 ? user.PasswordHash : null);

    public Task<bool> HasPasswordAsync(User user, CancellationToken cancellationToken) => Task.FromResult(user.PasswordHash.Length > 0);

    public Task SetSecurityStampAsync(User user, string stamp, CancellationToken cancellationToken)
    {
        user.Stamp = stamp;
        return Task.CompletedTask;
    }

    public Task<string?> GetSecurityStampAsync(User user, CancellationToken cancellationToken) => Task.FromResult<string?>(user.Stamp);

    /// <summary>Counts a wrong password; the last one in a row closes the account until a moment.</summary>
    /// <remarks>Counted by the store itself: two tries at once are two.</remarks>
    internal Task CountFailure(User user, int most, DateTimeOffset until, CancellationToken ct) => store.Execute(
        $"""
        update work_credential
        set locked_until = case when failures + 1 >= {most} then {until} else locked_until end,
          failures = case when failures + 1 >= {most} then 0 else failures + 1 end
        where user_id = {user.UserId}
        """,
        ct);

    /// <summary>Starts the count anew.</summary>
    internal Task ForgetFailures(User user, CancellationToken ct) => store.Execute(
        $"""
        update work_credential
        set failures = 0, locked_until = null
        where user_id = {user.UserId} and (failures > 0 or locked_until is not null)
        """,
        ct);

    /// <summary>The accounts that administrators of these ledgers keep, by name.</summary>
    internal Task<IReadOnlyList<User>> In(IReadOnlyList<Kernel.Events.LedgerId> ledgers, CancellationToken ct) => store.Ask<User>(
        $"""
        select u.user_id, u.name, u.display_name, u.ledger, u.organisation, u.disabled, u.must_change, u.stamp
        from work_user u
        where {Sql.In("u.ledger", ledgers)}
        order by u.name
        """,
        ct);

    public void Dispose()
    {
        // The store is the host's.
    }

    private async Task<User?> Find(Sql where, CancellationToken ct) => (await store.Ask<User>(
        $"""
        select u.user_id, u.name, u.display_name, u.ledger, u.organisation, u.disabled, u.must_change, u.stamp,
          c.password_hash, c.locked_until
        from work_user u
        join work_credential c on c.user_id = u.user_id
        {where}
        """,
        ct)).SingleOrDefault();
}
