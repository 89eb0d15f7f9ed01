using HaiDang.Kernel.Events;
using HaiDang.Kernel.Organisations;
using HaiDang.Kernel.Storage;

namespace HaiDang.Kernel.Access;

/// <summary>What somebody does in the system; granted over an organisation and what rolls up to it.</summary>
public enum Role
{
    /// <summary>Cơ quan thường trực.</summary>
    StandingOffice,

    /// <summary>Trưởng ban, Phó Trưởng ban.</summary>
    CommitteeHead,

    /// <summary>Cán bộ sở, ngành.</summary>
    AgencyOfficer,

    /// <summary>Cán bộ huyện, xã.</summary>
    LocalOfficer,

    /// <summary>Điều tra viên.</summary>
    Investigator,

    /// <summary>Cán bộ hỗ trợ nạn nhân.</summary>
    VictimSupportOfficer,

    /// <summary>Đầu mối viện kiểm sát, tòa án.</summary>
    ProcuracyCourtLiaison,

    /// <summary>Người giám sát, kiểm tra.</summary>
    Auditor,

    /// <summary>Lãnh đạo đơn vị thụ lý: gives dossiers to officers, agrees to what needs a second person, reads who opened them.</summary>
    UnitLeader,

    /// <summary>Cán bộ bảo vệ dữ liệu cá nhân: two cards of one person, erasure, emergencies; keeps no dossier.</summary>
    DataProtectionOfficer,

    /// <summary>Quản trị hệ thống: runs the system and sees no dossier.</summary>
    Administrator,
}

/// <summary>A role over an organisation in one ledger.</summary>
/// <param name="Reach">The organisation and what rolls up to it on the day the reader asks.</param>
public sealed record Grant(Role Role, LedgerId Ledger, OrganisationId Organisation, IReadOnlyList<OrganisationId> Reach)
{
    /// <summary>The colleague for whom the reader acts by it; null for a role of their own.</summary>
    public UserId? For { get; init; }
}

/// <summary>Who asks: a user with roles, each with its reach. Every question starts with it.</summary>
/// <param name="Organisation">The body on whose behalf this reader writes.</param>
public sealed record Reader(UserId User, OrganisationId Organisation, IReadOnlyList<Grant> Grants)
{
    /// <summary>The program itself, for start-up and jobs. It sees every ledger and never meets a request.</summary>
    public static Reader System { get; } = new(UserId.System, new OrganisationId("system"), []) { IsSystem = true };

    /// <summary>Whether this is the program itself.</summary>
    public bool IsSystem { get; private init; }

    /// <summary>Ledgers this reader may see anything of.</summary>
    public IReadOnlyList<LedgerId> Ledgers => [.. Grants.Select(grant => grant.Ledger).Distinct()];

    /// <summary>How the log names whoever writes in a ledger: the user, and the colleague for whom they act there.</summary>
    public UserId ActsAs(LedgerId ledger) =>
        Grants.FirstOrDefault(grant => grant.Ledger == ledger && grant.For is not null)?.For is { } absent ? User.OnBehalfOf(absent) : User;

    /// <summary>Whether the reader has one of the roles, in any ledger.</summary>
    public bool Has(params ReadOnlySpan<Role> roles)
    {
        foreach (var grant in Grants)
        {
            if (roles.Contains(grant.Role)) return true;
        }

        return false;
    }

    /// <summary>Whether the reader has one of the roles in this ledger.</summary>
    public bool HasIn(LedgerId ledger, params ReadOnlySpan<Role> roles)
    {
        foreach (var grant in Grants)
        {
            if (grant.Ledger == ledger && roles.Contains(grant.Role)) return true;
        }

        return IsSystem;
    }

    /// <summary>Whether the organisation lies within the reach of one of the roles in this ledger.</summary>
    public bool Reaches(LedgerId ledger, OrganisationId organisation, params ReadOnlySpan<Role> roles)
    {
        foreach (var grant in Grants)
        {
            if (grant.Ledger == ledger && roles.Contains(grant.Role) && grant.Reach.Contains(organisation)) return true;
        }

        return IsSystem;
    }

    /// <summary>The condition that keeps rows to the reader's ledgers.</summary>
    /// <param name="ledgerColumn">Column of the table asked, such as <c>plan.ledger</c>.</param>
    public Sql Sees(string ledgerColumn) => IsSystem ? Sql.Raw("1 = 1") : Sql.In(ledgerColumn, Ledgers);
}
