using HaiDang.Kernel.Access;

namespace HaiDang.Modules.Persons;

/// <summary>Which roles meet persons at all. Whether somebody is opened to one of them hangs on the dossier, the purpose and the vault's own checks.</summary>
internal static class PersonAccess
{
    /// <summary>
    /// Lets in whoever may work on a dossier of some kind. Leaves out the standing office, the head, the auditor and the administrator on purpose: they see
    /// figures, codes and traces.
    /// </summary>
    internal static readonly Role[] Workers =
    [
        Role.AgencyOfficer, Role.LocalOfficer, Role.Investigator, Role.VictimSupportOfficer, Role.ProcuracyCourtLiaison, Role.UnitLeader,
    ];

    /// <summary>Lets in whoever may open somebody, and those who watch over it: everybody sees what they did themselves.</summary>
    internal static readonly Role[] WithTrail = [.. Workers, Role.Auditor, Role.DataProtectionOfficer];

    /// <summary>Lets in who may declare an emergency: roles whose daily work is with persons, so that a first use isn't the only one.</summary>
    internal static readonly Role[] InEmergencies = [Role.Investigator, Role.VictimSupportOfficer, Role.UnitLeader];

    /// <summary>Lets in who agrees to what another asked for, and who is told of emergencies.</summary>
    internal static readonly Role[] Agreeing = [Role.UnitLeader, Role.DataProtectionOfficer];
}
