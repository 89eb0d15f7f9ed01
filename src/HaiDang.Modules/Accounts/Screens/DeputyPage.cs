using HaiDang.Modules.Accounts.Texts;
using HaiDang.Modules.Shell.Parts;

namespace HaiDang.Modules.Accounts.Screens;

/// <summary>Who acts for the user, and for whom the user acts.</summary>
/// <param name="OpensIdentities">Whether the user has roles that pass only when an administrator confirms it.</param>
public sealed record DeputyPage(
    IReadOnlyList<Choice> Colleagues, IReadOnlyList<DeputyLine> Lines, bool OpensIdentities, DeputyTyped Typed, IReadOnlyList<FieldFault> Faults);

/// <summary>What was typed into the form that names a deputy.</summary>
/// <param name="Paper">Kind and number of the paper that empowers; empty for none, as are its day and issuer.</param>
public sealed record DeputyTyped(string Who, string From, string To, string Paper, string PaperDay, string PaperIssuer);
