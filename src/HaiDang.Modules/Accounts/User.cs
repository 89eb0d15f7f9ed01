using HaiDang.Kernel.Events;
using HaiDang.Kernel.Organisations;

namespace HaiDang.Modules.Accounts;

/// <summary>Somebody who signs in.</summary>
/// <remarks>A row of <c>work_user</c> with its <c>work_credential</c>.</remarks>
internal sealed class User
{
    /// <summary>Gets the id that events carry.</summary>
    public UserId UserId { get; init; }

    /// <summary>Gets or sets the sign-in name: lower case letters, digits, points.</summary>
    public string Name { get; set; } = "";

    /// <summary>Gets or sets the name colleagues know; it stands only here, never in the log.</summary>
    public string DisplayName { get; set; } = "";

    /// <summary>Gets the ledger whose administrators keep this account.</summary>
    public LedgerId Ledger { get; init; }

    /// <summary>Gets the body on whose behalf the user writes.</summary>
    public OrganisationId Organisation { get; init; }

    /// <summary>Gets or sets whether the account is closed.</summary>
    public bool Disabled { get; set; }

    /// <summary>Gets or sets whether the password was set by somebody else and must be changed before anything is opened.</summary>
    public bool MustChange { get; set; }

    /// <summary>Gets or sets the mark that changes with the credentials.</summary>
    public string Stamp { get; set; } = "";

    /// <summary>Gets or sets the hash of the password.</summary>
    public string PasswordHash { get; set; } = "";

    /// <summary>Gets until when sign-in is refused after wrong passwords.</summary>
    public DateTimeOffset? LockedUntil { get; init; }
}
