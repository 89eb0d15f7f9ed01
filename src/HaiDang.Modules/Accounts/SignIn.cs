using System.Security.Claims;
using HaiDang.Kernel.Language;
using Microsoft.AspNetCore.Identity;

namespace HaiDang.Modules.Accounts;

/// <summary>Says whether a name and a password belong together, at the same cost and in the same words for every name.</summary>
internal sealed class SignIn(UserManager<User> users, UserStore accounts, SignInGate gate, TimeProvider clock)
{
    /// <summary>Wrong passwords in a row that close an account for a while.</summary>
    internal const int MostFailures = 5;

    /// <summary>How long it stays closed.</summary>
    internal static readonly TimeSpan ClosedFor = TimeSpan.FromMinutes(5);

    /// <summary>Checks the password; five wrong ones in a row close the account for five minutes.</summary>
    /// <returns>The user, or null: unknown, wrong, locked and disabled are told apart by nobody.</returns>
    internal async Task<User?> Try(string name, string password, CancellationToken ct)
    {
        var key = NormalName(name);
        using var turn = await gate.Enter(key, ct);
        var user = await users.FindByNameAsync(key);
        if (user is null || user.Disabled || user.LockedUntil > clock.GetUtcNow())
        {
            gate.WorkForNothing(password);
            return null;
        }

        if (await users.CheckPasswordAsync(user, Normal(password)))
        {
            await accounts.ForgetFailures(user, ct);
            return user;
        }

        await accounts.CountFailure(user, MostFailures, clock.GetUtcNow() + ClosedFor, ct);
        return null;
    }

    /// <summary>The form in which a sign-in name is stored and compared.</summary>
    internal static string NormalName(string name) => Vietnamese.Fold(name.Trim());

    /// <summary>The form in which a password is hashed: two keyboards may write one Vietnamese letter in two ways.</summary>
    /// <remarks>One that is far too long stays too long, and isn't worth normalising.</remarks>
    internal static string Normal(string password) => password.Length > 4 * PasswordRules.Longest ? password[..(PasswordRules.Longest + 1)] : Vietnamese.Normalise(password);

    /// <summary>What the session starts with.</summary>
    internal static ClaimsPrincipal PrincipalOf(User user) =>
        new(new ClaimsIdentity([new Claim(ClaimTypes.NameIdentifier, user.UserId.Value)], SessionHandler.SchemeName));
}

/// <summary>One try at a time for each name, and two hashes at a time for the machine.</summary>
/// <remarks>Tries sent together would all pass the count of failures before the first had failed.</remarks>
internal sealed class SignInGate : IDisposable
{
    private static readonly User Nobody = new();
    private readonly SemaphoreSlim machine = new(2);
    private readonly SemaphoreSlim[] names = [.. Enumerable.Range(0, 64).Select(_ => new SemaphoreSlim(1))];
    private readonly IPasswordHasher<User> hasher;
    private readonly string nobodysHash;

    /// <summary>Makes the hash against which unknown names are tried.</summary>
    public SignInGate(IPasswordHasher<User> hasher)
    {
        this.hasher = hasher;
        nobodysHash = hasher.HashPassword(Nobody, "khong ai dung mat khau nay");
    }

    public void Dispose()
    {
        machine.Dispose();
        foreach (var name in names) name.Dispose();
    }

    /// <summary>Waits for the name's turn and the machine's.</summary>
    internal async Task<IDisposable> Enter(string name, CancellationToken ct)
    {
        var own = names[(uint)StringComparer.Ordinal.GetHashCode(name) % (uint)names.Length];
        await own.WaitAsync(ct);
        try
        {
            await machine.WaitAsync(ct);
        }
        catch
        {
            own.Release();
            throw;
        }

        return new Turn(own, machine);
    }

    /// <summary>The work of a check whose answer is no.</summary>
    internal void WorkForNothing(string password) => hasher.VerifyHashedPassword(Nobody, nobodysHash, SignIn.Normal(password));

    private sealed class Turn(SemaphoreSlim own, SemaphoreSlim machine) : IDisposable
    {
        public void Dispose()
        {
            machine.Release();
            own.Release();
        }
    }
}
