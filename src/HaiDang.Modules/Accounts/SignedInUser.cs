using HaiDang.Kernel.Access;
using HaiDang.Kernel.Events;
using HaiDang.Kernel.Organisations;
using HaiDang.Modules.Accounts.Deputies;

namespace HaiDang.Modules.Accounts;

/// <summary>Whose request this is.</summary>
/// <param name="Held">Roles with the ledger and organisation they were granted for.</param>
internal sealed record SignedInUser(
    UserId User, string Name, string DisplayName, LedgerId Ledger, OrganisationId Organisation, bool MustChange,
    IReadOnlyList<(LedgerId Ledger, Role Role, OrganisationId Organisation)> Held)
{
    /// <summary>Roles for a while, in the place of a colleague who is away.</summary>
    public IReadOnlyList<DeputisedRole> Deputised { get; init; } = [];

    /// <summary>When the user last proved in this session, once more, who they are; null when never.</summary>
    public DateTimeOffset? ProvedAt { get; init; }

    /// <summary>All roles, the own first.</summary>
    public IEnumerable<Role> Roles => Held.Select(held => held.Role).Concat(Deputised.Select(one => one.Role)).Distinct();

    internal static SignedInUser From(IReadOnlyList<SessionRow> rows) => new(
        rows[0].UserId, rows[0].Name, rows[0].DisplayName, rows[0].Ledger, rows[0].Organisation, rows[0].MustChange,
        [.. from row in rows
            let role = Accounts.Roles.TryParse(row.GrantRole)
            where role is not null
            select (new LedgerId(row.GrantLedger!), role.Value, new OrganisationId(row.GrantOrganisation!))]) { ProvedAt = rows[0].ProvedAt };
}

/// <summary>A role that somebody has in the place of a colleague.</summary>
/// <param name="For">The colleague.</param>
/// <param name="Until">Last day.</param>
internal sealed record DeputisedRole(LedgerId Ledger, Role Role, OrganisationId Organisation, UserId For, DateOnly Until)
{
    /// <summary>The paper that empowers them; null when none was named.</summary>
    public EmpoweringPaper? Paper { get; init; }
}

/// <summary>A session beside its user and one of their roles.</summary>
internal sealed class SessionRow
{
    public DateTimeOffset StartedAt { get; init; }

    public DateTimeOffset SeenAt { get; init; }

    public DateTimeOffset? ProvedAt { get; init; }

    public UserId UserId { get; init; }

    public string Name { get; init; } = "";

    public string DisplayName { get; init; } = "";

    public LedgerId Ledger { get; init; }

    public OrganisationId Organisation { get; init; }

    public bool Disabled { get; init; }

    public bool MustChange { get; init; }

    public string? GrantLedger { get; init; }

    public string? GrantRole { get; init; }

    public string? GrantOrganisation { get; init; }
}
