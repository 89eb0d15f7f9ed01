using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using HaiDang.Kernel.Events;
using HaiDang.Kernel.Storage;

namespace HaiDang.Modules.Accounts;

/// <summary>Who is signed in, kept on the server; a browser holds only a number, and the store only its hash.</summary>
internal sealed class Sessions(Store store, TimeProvider clock)
{
    /// <summary>However busy, a session ends after this.</summary>
    internal static readonly TimeSpan Longest = TimeSpan.FromHours(12);

    /// <summary>Left alone for this long, a session ends.</summary>
    internal static readonly TimeSpan Idle = TimeSpan.FromMinutes(30);

    /// <summary>The same for users who may open who a person is.</summary>
    internal static readonly TimeSpan IdleOfIdentityOpeners = TimeSpan.FromMinutes(15);

    private const int AtOnce = 2;

    // A page every few seconds needn't be a write every few seconds; idle time is measured to the minute.
    private static readonly TimeSpan Step = TimeSpan.FromMinutes(1);

    /// <summary>Starts a session; the user's oldest ends when there would be more than two.</summary>
    /// <returns>256 random bits for the cookie.</returns>
    internal async Task<string> Start(UserId user, CancellationToken ct)
    {
        var id = Number();
        var now = clock.GetUtcNow();
        await store.Transact(
            async transaction =>
            {
                await transaction.Execute($"insert into work_session (id_hash, user_id, started_at, seen_at) values ({Hash(id)}, {user}, {now}, {now})");
                var running = await transaction.Query<byte[]>($"select id_hash from work_session where user_id = {user} order by started_at desc, id_hash");
                var ended = 0;
                foreach (var old in running.Where(hash => !hash.AsSpan().SequenceEqual(Hash(id))).Skip(AtOnce - 1))
                {
                    ended += await transaction.Execute($"delete from work_session where id_hash = {old}");
                }

                return ended;
            },
            ct);
        return id;
    }

    /// <summary>Who holds the number in a cookie, asked of the store each time so that an end is an end at once.</summary>
    /// <returns>Null when the session is over, unknown, or its account is closed.</returns>
    internal async Task<SignedInUser?> Find(string id, CancellationToken ct)
    {
        if (id.Length > 64) return null;
        var hash = Hash(id);
        var rows = await store.Ask<SessionRow>(
            $"""
            select s.started_at, s.seen_at, s.proved_at, u.user_id, u.name, u.display_name, u.ledger, u.organisation, u.disabled, u.must_change,
              g.ledger as grant_ledger, g.role as grant_role, g.organisation as grant_organisation
            from work_session s
            join work_user u on u.user_id = s.user_id
            left join role_grant g on g.user_id = s.user_id
            where s.id_hash = {hash}
            order by g.ledger, g.role, g.organisation
            """,
            ct);
        if (rows.Count == 0) return null;
        var now = clock.GetUtcNow();
        var user = SignedInUser.From(rows);
        var idle = user.Held.Any(h => h.Role.OpensIdentities()) ? IdleOfIdentityOpeners : Idle;
        if (rows[0].Disabled || now - rows[0].StartedAt >= Longest || now - rows[0].SeenAt >= idle)
        {
            await store.Execute($"delete from work_session where id_hash = {hash}", ct);
            return null;
        }

        if (now - rows[0].SeenAt >= Step) await store.Execute($"update work_session set seen_at = {now} where id_hash = {hash}", ct);
        return user;
    }

    /// <summary>Keeps that the holder of a session proved just now once more who they are, under a new number: whoever knew the one before has no part in the proof.</summary>
    /// <returns>The new number, and when; null when the session ended meanwhile.</returns>
    internal async Task<(string Session, DateTimeOffset At)?> Prove(string id, CancellationToken ct)
    {
        var (next, now) = (Number(), clock.GetUtcNow());
        return await store.Execute($"update work_session set id_hash = {Hash(next)}, proved_at = {now} where id_hash = {Hash(id)}", ct) == 1 ? (next, now) : null;
    }

    /// <summary>Ends one session.</summary>
    internal Task End(string id, CancellationToken ct) => store.Execute($"delete from work_session where id_hash = {Hash(id)}", ct);

    /// <summary>Ends every session of a user: after a change of roles or password, or when the account is closed.</summary>
    internal Task EndAll(UserId user, CancellationToken ct) => store.Execute($"delete from work_session where user_id = {user}", ct);

    private static string Number() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32));

    // The number has 256 random bits, so a plain hash of it can't be turned back.
    private static byte[] Hash(string id) => SHA256.HashData(Encoding.UTF8.GetBytes(id));
}
