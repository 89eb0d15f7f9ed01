using HaiDang.Kernel.Events;
using HaiDang.Kernel.Organisations;

namespace HaiDang.Modules.Dossiers.Registers;

// What happens to a dossier of any register alike; the rest is the events of its module.

/// <summary>The unit's leader gave a dossier to officers, or took it back for the whole unit.</summary>
/// <param name="Officers">All who work on it from now on; none for the whole unit.</param>
[StoredAs("dossiers.officers-assigned/1")]
internal sealed record OfficersAssigned(IReadOnlyList<UserId> Officers, DateOnly OccurredOn) : IGivesDossier, IOccurred;

/// <summary>A body takes part in a dossier, or no longer does.</summary>
/// <param name="Why">In what it takes part; names nobody.</param>
[StoredAs("dossiers.body-admitted/1")]
internal sealed record BodyAdmitted(OrganisationId Body, bool TakesPart, string Why, DateOnly OccurredOn) : IAdmitsBody, IOccurred;

/// <summary>A dossier was offered to another body, which sees it from then on and answers.</summary>
/// <param name="Why">Ground of the transfer; names nobody.</param>
/// <param name="Paper">Number of the letter; null when none went along.</param>
[StoredAs("dossiers.transfer-offered/1")]
internal sealed record TransferOffered(OrganisationId To, string Why, string? Paper, DateOnly OccurredOn) : IAdmitsBody, IOccurred
{
    OrganisationId IAdmitsBody.Body => To;

    bool IAdmitsBody.TakesPart => true;
}

/// <summary>The body accepted it and keeps it from then on, under a number of its own; the one that gave it still sees what becomes of it.</summary>
/// <param name="From">The body that kept it.</param>
[StoredAs("dossiers.transfer-accepted/1")]
internal sealed record TransferAccepted(OrganisationId From, OrganisationId Custodian, DossierNumber Number, DateOnly OccurredOn) : IMovesDossier, IAdmitsBody, IOccurred
{
    OrganisationId IAdmitsBody.Body => From;

    bool IAdmitsBody.TakesPart => true;
}

/// <summary>The body didn't take it, or the one that offered it took the offer back; it stays where it was.</summary>
/// <param name="ByGiver">Whether the offer was taken back.</param>
[StoredAs("dossiers.transfer-refused/1")]
internal sealed record TransferRefused(OrganisationId To, bool ByGiver, string Why, DateOnly OccurredOn) : IAdmitsBody, IOccurred
{
    OrganisationId IAdmitsBody.Body => To;

    bool IAdmitsBody.TakesPart => false;
}
