using HaiDang.Kernel.Events;

namespace HaiDang.Modules.Accounts;

/// <summary>The module's "no".</summary>
internal static class AccountRefusals
{
    /// <summary>No such user within the administrator's reach.</summary>
    internal static readonly Refusal UnknownUser = new("accounts.unknown-user", RefusalKind.Unknown);

    /// <summary>The user doesn't hold the role that is to be taken back.</summary>
    internal static readonly Refusal RoleNotHeld = new("accounts.role-not-held", RefusalKind.Unknown);

    /// <summary>Nobody gives themselves a role or takes one from themselves.</summary>
    internal static readonly Refusal OwnRoles = new("accounts.own-roles");

    /// <summary>Whoever keeps accounts sees no dossier: the two never meet in one user.</summary>
    internal static readonly Refusal AdministratorAlone = new("accounts.administrator-alone");

    /// <summary>The organisation lies outside the administrator's reach.</summary>
    internal static readonly Refusal OutsideReach = new("accounts.outside-reach");
}
