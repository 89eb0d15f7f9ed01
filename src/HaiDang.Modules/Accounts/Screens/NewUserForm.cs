using HaiDang.Modules.Shell.Parts;

namespace HaiDang.Modules.Accounts.Screens;

/// <summary>A new account as typed.</summary>
/// <param name="Organisations">Bodies within reach to choose from: id, then name.</param>
public sealed record NewUserForm(
    string? Name, string? DisplayName, string? Organisation, IReadOnlyList<Choice> Organisations, IReadOnlyList<FieldFault> Faults);

/// <summary>One thing to choose.</summary>
public sealed record Choice(string Value, string Label);
