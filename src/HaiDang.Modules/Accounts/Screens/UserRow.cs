namespace HaiDang.Modules.Accounts.Screens;

/// <summary>A user in the list.</summary>
/// <param name="Organisation">Name of the body in words.</param>
/// <param name="Roles">Roles in words, each once.</param>
public sealed record UserRow(string Id, string Name, string DisplayName, string Organisation, string Roles, bool Disabled);
