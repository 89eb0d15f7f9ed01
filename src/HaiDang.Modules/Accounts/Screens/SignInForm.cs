namespace HaiDang.Modules.Accounts.Screens;

/// <summary>The sign-in page as it stands.</summary>
/// <param name="Back">Where to go afterwards; an address of this site.</param>
/// <param name="Refused">Whether name and password didn't match.</param>
public sealed record SignInForm(string? Name, string? Back, bool Refused = false)
{
    /// <summary>Gets whether an electronic identity may take the password's place.</summary>
    public bool WithIdentity { get; init; }
}
