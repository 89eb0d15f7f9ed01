using System.Text.Json;
using HaiDang.Kernel.Access;
using HaiDang.Kernel.Events;
using HaiDang.Kernel.Organisations;
using HaiDang.Kernel.Storage;
using HaiDang.Modules.Accounts;

namespace HaiDang.Modules.Planning.Urging;

/// <summary>A list as it is kept.</summary>
internal sealed record KeptDigest(LedgerId Ledger, DateOnly Day, PersonalDigest Digest, DateTimeOffset MadeAt, DateTimeOffset? SentAt);

/// <summary>Makes and keeps everybody's list of the day. Each plan is read once a ledger, however many users there are.</summary>
internal sealed class DigestDesk(Store store, PlanBook book, FollowUpBook followUps, Ledgers ledgers, Bodies bodies, TimeProvider clock, IEnumerable<IOwedReports> owed)
{
    // Rows of one statement; both stores take many more parameters than this makes.
    private const int RowsAtOnce = 500;
    private const int KeptDays = 60;

    /// <summary>Makes the lists of a ledger's day anew; a list that was made before is replaced, and stays sent when it was sent.</summary>
    /// <returns>Number of users with something in their list.</returns>
    internal async Task<int> Make(LedgerId ledger, CancellationToken ct)
    {
        if (await ledgers.Find(ledger, ct) is not { } row) return 0;
        var day = ledgers.Today(row);
        var whole = await Whole(ledger, ct);
        var users = await Users(ledger, ct);
        var now = clock.GetUtcNow();
        var lists = users.GroupBy(user => user.UserId)
            .Select(held => (User: held.Key, Digest: whole.For(
                [.. held.Select(one => one.Role)], held.First().Organisation,
                held.Where(one => PlanningModule.Reporters.Contains(one.Role) && one.Role is not Role.StandingOffice).SelectMany(one => bodies.Reach(one.Over, day)))))
            .Where(list => list.Digest is not null)
            .Select(list => (Sql)$"({ledger}, {list.User}, {day}, {JsonSerializer.Serialize(list.Digest, EventTypes.Json)}, {now})")
            .ToList();
        await store.Transact(
            async transaction =>
            {
                await transaction.Execute($"delete from work_digest where ledger = {ledger} and day < {day.AddDays(-KeptDays)}");
                await transaction.Execute($"delete from work_digest where ledger = {ledger} and day = {day} and sent_at is null");
                foreach (var some in lists.Chunk(RowsAtOnce))
                {
                    await transaction.Execute($"""
                        insert into work_digest (ledger, user_id, day, content, made_at)
                        values {Sql.Join(", ", some)}
                        on conflict (ledger, user_id, day) do update set content = excluded.content, made_at = excluded.made_at
                        """);
                }

                return await transaction.Execute($"""
                    insert into work_digest_run (ledger, day, made_at, users)
                    values ({ledger}, {day}, {now}, {lists.Count})
                    on conflict (ledger, day) do update set made_at = excluded.made_at, users = excluded.users
                    """);
            },
            ct);
        return lists.Count;
    }

    /// <summary>Takes the day's making for this process.</summary>
    /// <returns>False when it was made, or another process took it.</returns>
    internal async Task<bool> Claim(LedgerId ledger, DateOnly day, CancellationToken ct) => await store.Execute(
        $"""
        insert into work_digest_run (ledger, day, made_at, users)
        values ({ledger}, {day}, {clock.GetUtcNow()}, {(int?)null})
        on conflict (ledger, day) do nothing
        """,
        ct) == 1;

    /// <summary>Gives a claim back, so that it is tried again.</summary>
    internal Task Release(LedgerId ledger, DateOnly day, CancellationToken ct) =>
        store.Execute($"delete from work_digest_run where ledger = {ledger} and day = {day} and users is null", ct);

    /// <summary>The lists of a user as kept, newest day first.</summary>
    internal async Task<IReadOnlyList<KeptDigest>> Of(Reader reader, CancellationToken ct) =>
    [
        .. (await store.Ask<Row>(
            $"""
            select ledger, user_id, day, content, made_at, sent_at
            from work_digest
            where user_id = {reader.User}
            order by day desc, ledger
            limit 60
            """,
            ct)).Select(row => new KeptDigest(row.Ledger, row.Day, Read(row.Content), row.MadeAt, row.SentAt)),
    ];

    /// <summary>The list of one reader as it would be made now, for a day whose lists aren't made yet.</summary>
    internal async Task<PersonalDigest> Now(Reader reader, LedgerId ledger, CancellationToken ct)
    {
        var grants = reader.Grants.Where(grant => grant.Ledger == ledger).ToList();
        var reach = grants.Where(grant => PlanningModule.Reporters.Contains(grant.Role) && grant.Role is not Role.StandingOffice).SelectMany(grant => grant.Reach);
        return (await Whole(ledger, ct)).For([.. grants.Select(grant => grant.Role)], reader.Organisation, reach) ?? PersonalDigest.Empty;
    }

    /// <summary>Sends the lists of a day that weren't sent, to those who gave an address.</summary>
    /// <returns>Number sent, and number that the server didn't take: these are tried again with the next making.</returns>
    internal async Task<(int Sent, int Failed)> Send(LedgerId ledger, DateOnly day, DigestMail mail, CancellationToken ct)
    {
        var (sent, failed) = (0, 0);
        foreach (var row in await store.Ask<Row>(
            $"""
            select d.ledger, d.user_id, d.day, d.content, d.made_at, a.address
            from work_digest d
            join work_mail_address a on a.user_id = d.user_id
            where d.ledger = {ledger} and d.day = {day} and d.sent_at is null
            order by d.user_id
            """,
            ct))
        {
            // Marked first: a letter may be lost when the machine stops, and is never sent twice.
            if (await store.Execute($"update work_digest set sent_at = {clock.GetUtcNow()} where ledger = {ledger} and user_id = {row.UserId} and day = {day} and sent_at is null", ct) == 0) continue;
            try
            {
                await mail.Send(row.Address!, Read(row.Content), day, ct);
                sent++;
            }
            catch (System.Net.Mail.SmtpException)
            {
                failed++;
                await store.Execute($"update work_digest set sent_at = null where ledger = {ledger} and user_id = {row.UserId} and day = {day}", CancellationToken.None);
            }
        }

        return (sent, failed);
    }

    /// <summary>Where a user is told by e-mail; null when nowhere.</summary>
    internal async Task<string?> Address(UserId user, CancellationToken ct) =>
        (await store.Ask<string>($"select address from work_mail_address where user_id = {user}", ct)).SingleOrDefault();

    /// <summary>Sets where a user is told; null takes the address away.</summary>
    internal Task SetAddress(UserId user, string? address, CancellationToken ct) => address is null
        ? store.Execute($"delete from work_mail_address where user_id = {user}", ct)
        : store.Execute(
            $"""
            insert into work_mail_address (user_id, address, set_at)
            values ({user}, {address}, {clock.GetUtcNow()})
            on conflict (user_id) do update set address = excluded.address, set_at = excluded.set_at
            """,
            ct);

    /// <summary>Ledgers that have a plan.</summary>
    internal async Task<IReadOnlyList<LedgerId>> WithPlans(CancellationToken ct) =>
        [.. (await book.All(Reader.System, ct)).Select(plan => plan.Ledger).Distinct()];

    // Of each body's plans the newest is the one being worked on.
    private async Task<LedgerDigest> Whole(LedgerId ledger, CancellationToken ct)
    {
        var plans = new List<(PlanView, UrgingBoard)>();
        foreach (var newest in (await book.All(Reader.System, ct)).Where(plan => plan.Ledger == ledger && !plan.IsWithdrawn).GroupBy(plan => plan.Body).Select(same => same.First()))
        {
            if (await book.Find(Reader.System, ledger, newest.Plan, ct) is { } plan) plans.Add((plan, UrgingBoard.Of(plan, await followUps.Of(Reader.System, plan, ct))));
        }

        var reports = new List<DigestLine>();
        foreach (var one in owed) reports.AddRange(await one.Of(ledger, ct));
        return LedgerDigest.Of(plans, ReminderRules.Current, reports);
    }

    private async Task<IReadOnlyList<Holder>> Users(LedgerId ledger, CancellationToken ct) =>
    [
        .. (await store.Ask<HolderRow>(
            $"""
            select g.user_id, g.role, g.organisation as granted_over, u.organisation
            from role_grant g
            join work_user u on u.user_id = g.user_id
            where g.ledger = {ledger} and u.disabled = {false}
            order by g.user_id
            """,
            ct)).Select(row => new Holder(row.UserId, Words.Parse<Role>(row.Role), row.GrantedOver, row.Organisation)).Where(one => one.Known is not null),
    ];

    private static PersonalDigest Read(string content) => JsonSerializer.Deserialize<PersonalDigest>(content, EventTypes.Json)!;

    private sealed record Holder(UserId UserId, Role? Known, OrganisationId Over, OrganisationId Organisation)
    {
        public Role Role => Known!.Value;
    }

    private sealed class HolderRow
    {
        public UserId UserId { get; init; }

        public string Role { get; init; } = "";

        public OrganisationId GrantedOver { get; init; }

        public OrganisationId Organisation { get; init; }
    }

    private sealed class Row
    {
        public LedgerId Ledger { get; init; }

        public UserId UserId { get; init; }

        public DateOnly Day { get; init; }

        public string Content { get; init; } = "";

        public DateTimeOffset MadeAt { get; init; }

        public DateTimeOffset? SentAt { get; init; }

        public string? Address { get; init; }
    }
}
