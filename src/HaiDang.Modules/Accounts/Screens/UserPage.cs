using HaiDang.Kernel.Access;
using HaiDang.Modules.Shell.Parts;

namespace HaiDang.Modules.Accounts.Screens;

/// <summary>One account as an administrator sees it.</summary>
/// <param name="Own">Whether it is the administrator's own: roles then can't be changed.</param>
/// <param name="Ledgers">Ledgers the administrator keeps: id, then name.</param>
/// <param name="Organisations">Bodies within reach: id, then name.</param>
public sealed record UserPage(
    string Id, string Name, string DisplayName, string Organisation, bool Disabled, bool Own, IReadOnlyList<HeldRoleLine> Held,
    IReadOnlyList<Choice> Ledgers, IReadOnlyList<Choice> Organisations, IReadOnlyList<FieldFault> Faults)
{
    /// <summary>Deputyships that the user named and that aren't over.</summary>
    public IReadOnlyList<Texts.DeputyLine> Deputies { get; init; } = [];
}

/// <summary>A role the user holds.</summary>
/// <param name="OrganisationId">For the form that takes it back.</param>
/// <param name="Revocable">Whether it lies within the administrator's reach.</param>
public sealed record HeldRoleLine(Role Role, string Ledger, string LedgerName, string OrganisationId, string Organisation, bool Revocable);
