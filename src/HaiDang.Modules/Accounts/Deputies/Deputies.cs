using HaiDang.Kernel.Access;
using HaiDang.Kernel.Events;
using HaiDang.Kernel.Organisations;
using HaiDang.Kernel.Storage;

namespace HaiDang.Modules.Accounts.Deputies;

/// <summary>Who acts for whom, and when.</summary>
/// <remarks>Table <c>deputies</c>: id, user_id, deputy, from_on, to_on, confirmed and ended as 0 or 1, paper, paper_on and paper_issuer (null for none).</remarks>
internal sealed class DeputyDays : Projection
{
    public DeputyDays()
    {
        On<DeputyNamed>((e, at) => $"""
            insert into deputies (ledger, id, user_id, deputy, from_on, to_on, confirmed, ended, paper, paper_on, paper_issuer)
            values ({at.Ledger}, {e.Id}, {e.User}, {e.Deputy}, {e.From}, {e.To}, 0, 0, {e.Paper?.Number}, {e.Paper?.Day}, {e.Paper?.Issuer})
            """);
        On<DeputyConfirmed>((e, at) => $"update deputies set confirmed = 1 where ledger = {at.Ledger} and id = {e.Id}");
        On<DeputyEnded>((e, at) => $"update deputies set ended = 1 where ledger = {at.Ledger} and id = {e.Id}");
    }

    public override int Version => 2;

    public override IReadOnlyList<string> Tables => ["deputies"];

    public override string Create => """
        create table deputies (
          ledger text not null, id text not null, user_id text not null, deputy text not null, from_on date not null, to_on date not null,
          confirmed int not null, ended int not null, paper text, paper_on date, paper_issuer text,
          primary key (ledger, id)
        );
        """;

    public override IReadOnlyList<string> Indexes => ["create index deputies_deputy on deputies (deputy)", "create index deputies_user on deputies (user_id)"];

    public override IReadOnlyList<string> Streams => ["accounts.deputy"];

    public override IEnumerable<Sql> Clear(StreamId stream) => [$"delete from deputies where ledger = {stream.Ledger} and user_id = {stream.Id}"];
}

/// <summary>A deputyship beside the names of both, for the pages of accounts.</summary>
internal sealed class DeputyRow
{
    public string Id { get; init; } = "";

    public LedgerId Ledger { get; init; }

    public UserId UserId { get; init; }

    public UserId Deputy { get; init; }

    public string UserName { get; init; } = "";

    public string DeputyName { get; init; } = "";

    public DateOnly FromOn { get; init; }

    public DateOnly ToOn { get; init; }

    public int Confirmed { get; init; }

    public int Ended { get; init; }

    public string? Paper { get; init; }

    public DateOnly? PaperOn { get; init; }

    public string? PaperIssuer { get; init; }

    /// <summary>The paper that empowers the deputy; null for none.</summary>
    public EmpoweringPaper? Empowering => Paper is { } number && PaperOn is { } day && PaperIssuer is { } issuer ? new EmpoweringPaper(number, day, issuer) : null;
}

/// <summary>Roles that somebody has for a while because a colleague is away.</summary>
internal sealed class DeputyBook(Store store, Ledgers ledgers)
{
    /// <summary>The user with what they may do as deputy today.</summary>
    /// <remarks>
    /// What opens who a person is comes only when an administrator confirmed it; administration and watching over access never
    /// pass. It ends with its last day, with the absent user's account, and with each role taken from them.
    /// </remarks>
    internal async Task<SignedInUser> With(SignedInUser user, CancellationToken ct)
    {
        if (user.Held.Any(held => held.Role is Role.Administrator)) return user;
        var rows = await store.Ask<RoleRow>(
            $"""
            select d.ledger, d.user_id, d.from_on, d.to_on, d.confirmed, d.paper, d.paper_on, d.paper_issuer, g.ledger as grant_ledger, g.role, g.organisation
            from deputies d
            join work_user u on u.user_id = d.user_id
            join role_grant g on g.user_id = d.user_id
            where d.deputy = {user.User} and d.ended = 0 and u.disabled = {false}
            """,
            ct);
        if (rows.Count == 0) return user;
        var days = (await ledgers.All(ct)).ToDictionary(row => row.Ledger, ledgers.Today);
        return user with
        {
            Deputised =
            [
                .. from row in rows
                   let role = Roles.TryParse(row.Role)
                   where role is not null and not Role.Administrator and not Role.Auditor && (!role.Value.OpensIdentities() || row.Confirmed == 1)
                       && days.TryGetValue(row.Ledger, out var today) && today >= row.FromOn && today <= row.ToOn
                   select new DeputisedRole(row.GrantLedger, role.Value, row.Organisation, row.UserId, row.ToOn)
                   {
                       Paper = row.Paper is { } number && row.PaperOn is { } day && row.PaperIssuer is { } issuer ? new EmpoweringPaper(number, day, issuer) : null,
                   },
            ],
        };
    }

    /// <summary>Deputyships that a user named, and those they hold, newest first.</summary>
    internal Task<IReadOnlyList<DeputyRow>> Of(UserId user, CancellationToken ct) => store.Ask<DeputyRow>(
        $"""
        select d.id, d.ledger, d.user_id, d.deputy, a.display_name as user_name, b.display_name as deputy_name, d.from_on, d.to_on, d.confirmed, d.ended, d.paper, d.paper_on, d.paper_issuer
        from deputies d
        join work_user a on a.user_id = d.user_id
        join work_user b on b.user_id = d.deputy
        where d.user_id = {user} or d.deputy = {user}
        order by d.from_on desc, d.id desc
        """,
        ct);

    /// <summary>Colleagues of a body who can act: open accounts of the same body in the same ledger, no administrators.</summary>
    internal async Task<IReadOnlyList<(UserId Id, string Name)>> Colleagues(UserId user, LedgerId ledger, OrganisationId body, CancellationToken ct) => [.. (await store.Ask<ColleagueRow>(
        $"""
        select u.user_id, u.display_name
        from work_user u
        where u.ledger = {ledger} and u.organisation = {body} and u.disabled = {false} and u.user_id <> {user}
          and not exists (select 1 from role_grant g where g.user_id = u.user_id and g.role = {Role.Administrator.Code()})
        order by u.display_name
        """,
        ct)).Select(row => (row.UserId, row.DisplayName))];

    private sealed class RoleRow
    {
        public LedgerId Ledger { get; init; }

        public UserId UserId { get; init; }

        public DateOnly FromOn { get; init; }

        public DateOnly ToOn { get; init; }

        public int Confirmed { get; init; }

        public LedgerId GrantLedger { get; init; }

        public string Role { get; init; } = "";

        public OrganisationId Organisation { get; init; }

        public string? Paper { get; init; }

        public DateOnly? PaperOn { get; init; }

        public string? PaperIssuer { get; init; }
    }

    private sealed class ColleagueRow
    {
        public UserId UserId { get; init; }

        public string DisplayName { get; init; } = "";
    }
}
