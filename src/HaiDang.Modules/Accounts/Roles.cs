using HaiDang.Kernel.Access;

namespace HaiDang.Modules.Accounts;

/// <summary>Codes of the roles, as claims and the access table hold them.</summary>
internal static class Roles
{
    internal static readonly IReadOnlyList<Role> All = Enum.GetValues<Role>();

    /// <summary>The code, such as <c>standing-office</c>; the same word as in stored events.</summary>
    internal static string Code(this Role role) => role switch
    {
        Role.StandingOffice => "standing-office",
        Role.CommitteeHead => "committee-head",
        Role.AgencyOfficer => "agency-officer",
        Role.LocalOfficer => "local-officer",
        Role.Investigator => "investigator",
        Role.VictimSupportOfficer => "victim-support-officer",
        Role.ProcuracyCourtLiaison => "procuracy-court-liaison",
        Role.Auditor => "auditor",
        Role.UnitLeader => "unit-leader",
        Role.DataProtectionOfficer => "data-protection-officer",
        Role.Administrator => "administrator",
        _ => throw new ArgumentOutOfRangeException(nameof(role)),
    };

    /// <summary>Reads a code.</summary>
    /// <returns>Null when it names no role.</returns>
    internal static Role? TryParse(string? code) => All.Cast<Role?>().FirstOrDefault(role => role!.Value.Code() == code);

    /// <summary>Whether the role may open who a person is; such sessions end sooner when left alone.</summary>
    internal static bool OpensIdentities(this Role role) => role is Role.Investigator or Role.VictimSupportOfficer or Role.UnitLeader or Role.DataProtectionOfficer;
}
