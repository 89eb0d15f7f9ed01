using HaiDang.Kernel.Access;
using HaiDang.Kernel.Events;
using HaiDang.Kernel.Organisations;

namespace HaiDang.Modules.Planning.Drafts;

/// <summary>Who sees and changes documents that are being checked.</summary>
/// <remarks>A document belongs to the body for which it was uploaded; one of the standing office belongs to no other body.</remarks>
internal static class DraftAccess
{
    /// <summary>The roles that see the documents of the whole ledger's plan, and compare readings.</summary>
    internal static readonly Role[] Overseers = [Role.StandingOffice, Role.CommitteeHead];

    /// <summary>The roles that may look at some document and its reading.</summary>
    internal static readonly Role[] Lookers = [Role.StandingOffice, Role.CommitteeHead, Role.AgencyOfficer, Role.LocalOfficer];

    /// <summary>The roles that may upload, check and adopt, for bodies within their reach.</summary>
    internal static readonly Role[] Keepers = PlanningModule.Adopters;

    /// <summary>Whether some documents of the ledger may be the reader's to see; which ones, <see cref="MayLook"/> says.</summary>
    internal static bool MayLookAtAny(Reader reader, LedgerId ledger) => reader.HasIn(ledger, Lookers);

    /// <summary>
    /// Lets in the standing office, the committee's head for the office's own documents, and for a body's document those who may
    /// adopt for it. Leaves out everybody else on purpose: what is being checked isn't settled, and nobody acts on it; a lower body's
    /// draft is its own until it is adopted.
    /// </summary>
    /// <param name="body">The body whose document it is; null for the standing office's.</param>
    internal static bool MayLook(Reader reader, LedgerId ledger, OrganisationId? body) => body is null ? reader.HasIn(ledger, Overseers) : MayEdit(reader, ledger, body);

    /// <summary>Lets in who answers for what the plan says: the standing office, and for a body's document those who may adopt for it.</summary>
    internal static bool MayEdit(Reader reader, LedgerId ledger, OrganisationId? body) =>
        body is { } owner ? PlanningAccess.MayAdopt(reader, ledger, owner) : PlanningAccess.MayAdopt(reader, ledger);
}
