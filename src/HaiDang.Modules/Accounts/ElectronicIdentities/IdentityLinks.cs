using System.Security.Cryptography;
using System.Text;
using HaiDang.Kernel.Storage;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace HaiDang.Modules.Accounts.ElectronicIdentities;

/// <summary>Which verified subject is which account. An account must be there and its owner signed in before a link is made: nothing here creates one.</summary>
/// <remarks>
/// Table <c>work_identity_link</c>: mark, user_id, linked_at. A mark is PBKDF2-SHA512 of issuer and subject under the store's own salt, with as many rounds
/// as a password: an identity number has twelve digits, and a plain hash of it could be tried out.
/// </remarks>
internal sealed class IdentityLinks(Store store, UserStore users, TimeProvider clock, IOptions<PasswordHasherOptions> rounds)
{
    /// <summary>How old the authority's word may be.</summary>
    internal static readonly TimeSpan Fresh = TimeSpan.FromMinutes(5);

    /// <summary>Links a subject to the account of whoever is signed in.</summary>
    /// <returns>False when the subject or the account has another link already, the account isn't there or is closed, or the word is too old.</returns>
    internal async Task<bool> Link(Kernel.Events.UserId user, VerifiedSubject subject, CancellationToken ct)
    {
        if (!IsFresh(subject) || await users.FindByIdAsync(user.Value, ct) is not { Disabled: false }) return false;
        var mark = await Mark(subject, ct);
        await store.Execute($"insert into work_identity_link (mark, user_id, linked_at) values ({mark}, {user}, {clock.GetUtcNow()}) on conflict do nothing", ct);
        return (await store.Ask<long>($"select count(*) from work_identity_link where mark = {mark} and user_id = {user}", ct))[0] == 1;
    }

    /// <summary>The account of a subject.</summary>
    /// <returns>Null for one without a link, of a closed account, or whose word is too old: told apart by nobody.</returns>
    internal async Task<User?> Find(VerifiedSubject subject, CancellationToken ct)
    {
        // The mark comes first, so that each answer takes as long.
        var mark = await Mark(subject, ct);
        if (!IsFresh(subject)) return null;
        var linked = await store.Ask<string>($"select user_id from work_identity_link where mark = {mark}", ct);
        return linked is [var id] && await users.FindByIdAsync(id, ct) is { Disabled: false } user ? user : null;
    }

    /// <summary>Whether an account has a link.</summary>
    internal async Task<bool> Has(Kernel.Events.UserId user, CancellationToken ct) =>
        (await store.Ask<long>($"select count(*) from work_identity_link where user_id = {user}", ct))[0] > 0;

    /// <summary>Takes the link of an account away.</summary>
    internal Task Unlink(Kernel.Events.UserId user, CancellationToken ct) => store.Execute($"delete from work_identity_link where user_id = {user}", ct);

    private bool IsFresh(VerifiedSubject subject) => clock.GetUtcNow() - subject.VerifiedAt is var age && age <= Fresh && age >= -TimeSpan.FromMinutes(1);

    private async Task<byte[]> Mark(VerifiedSubject subject, CancellationToken ct)
    {
        var salt = await store.Ask<byte[]>($"select salt from work_identity_salt", ct);
        if (salt.Count == 0)
        {
            await store.Execute($"insert into work_identity_salt (one, salt) values (1, {RandomNumberGenerator.GetBytes(32)}) on conflict (one) do nothing", ct);
            salt = await store.Ask<byte[]>($"select salt from work_identity_salt", ct);
        }

        return Rfc2898DeriveBytes.Pbkdf2(Encoding.UTF8.GetBytes(subject.Issuer + "\n" + subject.Subject), salt[0], rounds.Value.IterationCount, HashAlgorithmName.SHA512, 32);
    }
}
