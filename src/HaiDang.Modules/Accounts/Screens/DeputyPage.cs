using HaiDang.Modules.Accounts.Texts;
using HaiDang.Modules.Shell.Parts;

namespace HaiDang.Modules.Accounts.Screens;

/// <summary>Who acts for the user, and for whom the user acts.</summary>
/// <param name="OpensIdentities">Whether the user has roles that pass only when an administrator confirms it.</param>
public sealed record DeputyPage(
    IReadOnlyList<Choice> Colleagues, IReadOnlyList<DeputyLine> Lines, bool OpensIdentities, string Who, string From, string To, IReadOnlyList<FieldFault> Faults);
