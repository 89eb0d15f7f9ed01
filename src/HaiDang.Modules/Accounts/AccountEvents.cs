using HaiDang.Kernel.Access;
using HaiDang.Kernel.Events;
using HaiDang.Kernel.Organisations;

namespace HaiDang.Modules.Accounts;

/// <summary>A user was given a role over an organisation and what rolls up to it.</summary>
[StoredAs("accounts.role-granted/1")]
internal sealed record RoleGranted(UserId User, Role Role, OrganisationId Organisation);

/// <summary>A role was taken back; their sessions end with it.</summary>
[StoredAs("accounts.role-revoked/1")]
internal sealed record RoleRevoked(UserId User, Role Role, OrganisationId Organisation);
