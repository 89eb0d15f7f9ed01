namespace HaiDang.Modules.Accounts.Screens;

/// <summary>A step of signing in with an electronic identity.</summary>
/// <param name="Go">Where the one link leads.</param>
public sealed record IdentityPage(string Heading, string Says, string Go, string GoWords);
