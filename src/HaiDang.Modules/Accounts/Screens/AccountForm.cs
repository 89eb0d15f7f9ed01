using HaiDang.Modules.Shell.Parts;

namespace HaiDang.Modules.Accounts.Screens;

/// <summary>The page of one's own account.</summary>
/// <param name="RoleLines">Each role with the body it was granted for, in words.</param>
/// <param name="MustChange">Whether nothing else opens before the password is changed.</param>
public sealed record AccountForm(string Name, string DisplayName, IReadOnlyList<string> RoleLines, bool MustChange, IReadOnlyList<FieldFault> Faults)
{
    /// <summary>Gets every page that begins something the roles do.</summary>
    public IReadOnlyList<LinkItem> OwnPages { get; init; } = [];

    /// <summary>Gets whether an electronic identity is tied to the account; null where no authority is named.</summary>
    public bool? IsLinked { get; init; }
}
