using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using HaiDang.Kernel.Access;
using HaiDang.Kernel.Events;
using HaiDang.Kernel.Organisations;
using HaiDang.Kernel.Storage;

namespace HaiDang.Modules.Planning.Calendars.Feeds;

/// <summary>One calendar address, without its token, which nobody keeps.</summary>
internal sealed class Feed
{
    public string Id { get; init; } = "";

    public LedgerId Ledger { get; init; }

    public OrganisationId Organisation { get; init; }

    public string Language { get; init; } = "";

    public DateTimeOffset MadeAt { get; init; }

    public DateTimeOffset? AskedAt { get; init; }
}

/// <summary>Who keeps calendar addresses.</summary>
internal static class FeedAccess
{
    /// <summary>Lets in officers for bodies within their reach, and the standing office for any body of its ledger. Leaves out auditors and the administrator: a calendar is for those who work.</summary>
    internal static bool MayKeep(Reader reader, LedgerId ledger, OrganisationId body) =>
        PlanningAccess.MayReport(reader, ledger, body) || reader.HasIn(ledger, Role.StandingOffice);
}

/// <summary>The addresses at which bodies' calendars are read without signing in.</summary>
/// <remarks>A token has 256 random bits and is kept as its hash. It ends when it is revoked, and with the account of who made it.</remarks>
internal sealed class FeedShelf(Store store, TimeProvider clock)
{
    // A calendar program asks every few hours; the moment needn't be written each time.
    private static readonly TimeSpan Step = TimeSpan.FromHours(1);

    /// <summary>Makes an address.</summary>
    /// <returns>Its token: shown once, never kept.</returns>
    internal async Task<string> Make(Reader reader, LedgerId ledger, OrganisationId body, string language, CancellationToken ct)
    {
        var token = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32));
        await store.Execute(
            $"""
            insert into work_calendar_feed (id, token_hash, ledger, organisation, language, made_by, made_at)
            values ({NewId.At(clock)}, {Hash(token)}, {ledger}, {body}, {language}, {reader.User}, {clock.GetUtcNow()})
            """,
            ct);
        return token;
    }

    /// <summary>The address behind a token, and that it was asked.</summary>
    /// <returns>Null when it is unknown or revoked, or its maker's account is closed.</returns>
    internal async Task<Feed?> Find(string token, CancellationToken ct)
    {
        if (token.Length != 43) return null;
        var found = (await store.Ask<Feed>(
            $"""
            select f.id, f.ledger, f.organisation, f.language, f.made_at, f.asked_at
            from work_calendar_feed f
            join work_user u on u.user_id = f.made_by
            where f.token_hash = {Hash(token)} and f.revoked_at is null and u.disabled = {false}
            """,
            ct)).SingleOrDefault();
        var now = clock.GetUtcNow();
        if (found is not null && !(now - found.AskedAt < Step)) await store.Execute($"update work_calendar_feed set asked_at = {now} where id = {found.Id}", ct);
        return found;
    }

    /// <summary>The addresses in use that the reader may see, newest first.</summary>
    internal async Task<IReadOnlyList<Feed>> Of(Reader reader, CancellationToken ct) =>
    [
        .. (await store.Ask<Feed>(
            $"""
            select id, ledger, organisation, language, made_at, asked_at
            from work_calendar_feed
            where {Sql.In("ledger", reader.Ledgers)} and revoked_at is null
            order by made_at desc
            """,
            ct)).Where(feed => FeedAccess.MayKeep(reader, feed.Ledger, feed.Organisation)),
    ];

    /// <summary>Revokes an address.</summary>
    /// <returns>False when the reader may see none of that id.</returns>
    internal async Task<bool> Revoke(Reader reader, string id, CancellationToken ct) =>
        (await Of(reader, ct)).Any(feed => feed.Id == id)
        && await store.Execute($"update work_calendar_feed set revoked_at = {clock.GetUtcNow()} where id = {id} and revoked_at is null", ct) > 0;

    private static byte[] Hash(string token) => SHA256.HashData(Encoding.UTF8.GetBytes(token));
}
